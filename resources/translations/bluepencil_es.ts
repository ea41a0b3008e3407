<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Approval</name>
    <message>
        <source>Nothing is left of the text.</source>
        <translation>No queda nada del texto.</translation>
    </message>
    <message>
        <source>%1 % of the text went by own cuts.</source>
        <translation>El %1 % del texto se fue con supresiones propias.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Undecided: %1: %2</source>
        <translation>Sin decidir: %1: %2</translation>
    </message>
    <message>
        <source>Not checked: %1: %2</source>
        <translation>Sin comprobar: %1: %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie nombrado</translation>
    </message>
    <message>
        <source>Not read: paragraph %1: %2</source>
        <translation>Sin leer: párrafo %1: %2</translation>
    </message>
    <message>
        <source>Nothing would go out: no word of the text is left.</source>
        <translation>No saldría nada: no queda ninguna palabra del texto.</translation>
    </message>
    <message>
        <source>More than half of the text went by your own cuts.</source>
        <translation>Más de la mitad del texto se fue con sus propias supresiones.</translation>
    </message>
    <message>
        <source>Warnings: %1.</source>
        <translation>Advertencias: %1.</translation>
    </message>
    <message>
        <source>Undecided: %1. What is undecided goes out as it is.</source>
        <translation>Sin decidir: %1. Lo que no se decide sale como está.</translation>
    </message>
    <message>
        <source>Quotes that nobody has checked: %1.</source>
        <translation>Citas que nadie ha comprobado: %1.</translation>
    </message>
    <message>
        <source>Paragraphs that were never on the screen: %1.</source>
        <translation>Párrafos que nunca estuvieron en pantalla: %1.</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Edition %1 of “%2” holds all of this; there is nothing to approve.</source>
        <translation>La edición %1 de «%2» contiene todo esto; no hay nada que aprobar.</translation>
    </message>
    <message>
        <source>Edition %1 of “%2” was approved already; say why there has to be another one.</source>
        <translation>La edición %1 de «%2» ya está aprobada; diga por qué tiene que haber otra.</translation>
    </message>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before approving.</source>
        <translation>Entretanto otra persona trabajó en «%1»; mírelo de nuevo antes de aprobar.</translation>
    </message>
    <message>
        <source>A query on “%1” is open; answer it before approving. Open queries: %2.</source>
        <translation>Hay una consulta abierta sobre «%1»; respóndala antes de aprobar. Consultas abiertas: %2.</translation>
    </message>
    <message>
        <source>“%1” is not approved any more; there is nothing to take back.</source>
        <translation>«%1» ya no está aprobado; no hay nada que retirar.</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>Record %1 of “%2” %3</source>
        <translation>El registro %1 de «%2» %3</translation>
    </message>
    <message>
        <source>is packed twice; unpack it by hand.</source>
        <translation>está comprimido dos veces; descomprímalo a mano.</translation>
    </message>
    <message>
        <source>holds no article “%1” any more; look where it went.</source>
        <translation>ya no contiene el artículo «%1»; mire adónde fue.</translation>
    </message>
    <message numerus="yes">
        <source>holds %n articles; open a file that holds one.</source>
        <translation>
            <numerusform>contiene un artículo; ábralo.</numerusform>
            <numerusform>contiene %n artículos; abra un archivo que contenga uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsItCame</name>
    <message>
        <source>is no record, page or document that could be written as it came; choose another format.</source>
        <translation>no es un registro, página o documento que pueda escribirse como llegó; elija otro formato.</translation>
    </message>
    <message>
        <source>keeps its text in several parts of “%1”; choose another format.</source>
        <translation>guarda su texto en varias partes de «%1»; elija otro formato.</translation>
    </message>
    <message>
        <source>is written in %1, which cannot hold this text; choose another format.</source>
        <translation>está escrito en %1, que no puede contener este texto; elija otro formato.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Not approved.</source>
        <translation>No aprobado.</translation>
    </message>
    <message>
        <source>Edition %1, approved by %2, %3.</source>
        <translation>Edición %1, aprobada por %2, %3.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Registro de edición</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>El texto con sus cambios</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup of the reviews can be kept in “%1” (%2); your work itself is stored. Make room, or give yourself permission to write there.</source>
        <translation>No se puede guardar una copia de las revisiones en «%1» (%2); su trabajo en sí está guardado. Haga sitio o dese permiso para escribir allí.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>what was written there reads otherwise</source>
        <translation>lo escrito allí se lee de otro modo</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed</source>
        <translation>no se puede cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be removed; remove it by hand.</source>
        <translation>La copia «%1» no se puede eliminar; elimínela a mano.</translation>
    </message>
</context>
<context>
    <name>BrokenEnd</name>
    <message>
        <source>The text ends with a count of what is missing; get the whole article from its source.</source>
        <translation>El texto acaba con un recuento de lo que falta; consiga el artículo entero en su fuente.</translation>
    </message>
    <message>
        <source>The text ends in dots, as teasers do; the article may go on in its source.</source>
        <translation>El texto acaba en puntos, como los avances; el artículo puede seguir en su fuente.</translation>
    </message>
    <message>
        <source>The text ends inside a sentence: “… %1”. The rest is missing.</source>
        <translation>El texto acaba dentro de una frase: «… %1». Falta el resto.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Tracked changes were taken as accepted: %1.</source>
        <translation>Cambios registrados, tomados como aceptados: %1.</translation>
    </message>
    <message>
        <source>Tracked changes were taken as accepted: %1 by %2.</source>
        <translation>Cambios registrados, tomados como aceptados: %1 de %2.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>The twelve that matter</source>
        <translation>Las doce que importan</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>stands behind another article, and files of %1 cannot stand one behind the other; name a folder with -o.</source>
        <translation>está detrás de otro artículo, y los archivos de %1 no pueden ir uno tras otro; indique una carpeta con -o.</translation>
    </message>
    <message>
        <source>No article that was ever opened has “%1”; look for fewer of its words.</source>
        <translation>Ningún artículo abierto hasta ahora contiene «%1»; busque menos de sus palabras.</translation>
    </message>
    <message>
        <source>was read in two ways that do not agree; save it in another format.</source>
        <translation>se leyó de dos modos que no coinciden; guárdelo en otro formato.</translation>
    </message>
    <message numerus="yes">
        <source>The files are written, but not recorded (%n of them): %1</source>
        <translation>
            <numerusform>El archivo está escrito, pero no registrado: %1</numerusform>
            <numerusform>Los archivos están escritos, pero no registrados (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not approved.</source>
        <translation>«%1» no está aprobado.</translation>
    </message>
    <message>
        <source>A query on “%1” is open; answer it in the window before exporting.</source>
        <translation>Hay una consulta abierta sobre «%1»; respóndala en la ventana antes de exportar.</translation>
    </message>
    <message>
        <source>“%1” was spiked.</source>
        <translation>«%1» se descartó.</translation>
    </message>
    <message>
        <source>“%1” was never reviewed.</source>
        <translation>«%1» nunca se revisó.</translation>
    </message>
    <message>
        <source>“%1” holds another text than the one that was reviewed.</source>
        <translation>«%1» contiene otro texto que el revisado.</translation>
    </message>
    <message>
        <source>“%1” was reviewed, but is now a link to a file that never was.</source>
        <translation>«%1» se revisó, pero ahora es un enlace a un archivo que nunca se revisó.</translation>
    </message>
    <message>
        <source>its edition %1</source>
        <translation>su edición %1</translation>
    </message>
    <message>
        <source>its text as it is</source>
        <translation>su texto como está</translation>
    </message>
    <message>
        <source>Exported as it is decided so far.</source>
        <translation>Exportado como está decidido hasta ahora.</translation>
    </message>
    <message>
        <source>Review it in the window, or add --unreviewed to export %1.</source>
        <translation>Revíselo en la ventana, o añada --unreviewed para exportar %1.</translation>
    </message>
    <message>
        <source>Exported is %1.</source>
        <translation>Se exporta %1.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>supera los 256 MB; divídalo antes de abrirlo.</translation>
    </message>
    <message>
        <source>cannot be opened; ask for permission to read it.</source>
        <translation>no se puede abrir; pida permiso para leerlo.</translation>
    </message>
    <message>
        <source>is packed twice, or holds nothing; unpack it by hand.</source>
        <translation>está comprimido dos veces o no contiene nada; descomprímalo a mano.</translation>
    </message>
    <message>
        <source>what is found in each article, as JSON Lines</source>
        <translation>lo que se encuentra en cada artículo, como JSON Lines</translation>
    </message>
    <message>
        <source>the text without what was found</source>
        <translation>el texto sin lo encontrado</translation>
    </message>
    <message>
        <source>who said what, as a sheet</source>
        <translation>quién dijo qué, como hoja</translation>
    </message>
    <message>
        <source>the text as it was reviewed in the window</source>
        <translation>el texto tal como se revisó en la ventana</translation>
    </message>
    <message>
        <source>who cut, kept or changed these words, and where they went</source>
        <translation>quién suprimió, conservó o cambió estas palabras, y adónde fueron</translation>
    </message>
    <message>
        <source>Usage: bluepencil-cli COMMAND [options] [FILE…]
Finds ad markers, boilerplate, repeats, quotes and their speakers in scraped articles.

Commands:
</source>
        <translation>Uso: bluepencil-cli ORDEN [opciones] [ARCHIVO…]
Encuentra marcas de anuncio, relleno, repeticiones, citas y sus hablantes en artículos recogidos.

Órdenes:
</translation>
    </message>
    <message>
        <source>
“bluepencil-cli COMMAND --help” lists the options of a command.
</source>
        <translation>
«bluepencil-cli ORDEN --help» enumera las opciones de una orden.
</translation>
    </message>
    <message>
        <source>A sentence that went out, or that is missing.</source>
        <translation>Una frase que salió, o que falta.</translation>
    </message>
    <message>
        <source>Articles; “-”, or none, for standard input.</source>
        <translation>Artículos; «-», o ninguno, para la entrada estándar.</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Diga qué palabras buscar.</translation>
    </message>
    <message>
        <source>Say which reviewed files to export.</source>
        <translation>Diga qué archivos revisados exportar.</translation>
    </message>
    <message>
        <source>--names is for the files of a folder; name one with -o.</source>
        <translation>--names es para los archivos de una carpeta; indique una con -o.</translation>
    </message>
    <message>
        <source>--output-encoding does not know “%1”; UTF-8, UTF-16 and windows-1252 are known everywhere.</source>
        <translation>--output-encoding no conoce «%1»; UTF-8, UTF-16 y windows-1252 se conocen en todas partes.</translation>
    </message>
    <message>
        <source>--%1 knows %2, not “%3”.</source>
        <translation>--%1 conoce %2, no «%3».</translation>
    </message>
    <message>
        <source>--format knows %1, not “%2”.</source>
        <translation>--format conoce %1, no «%2».</translation>
    </message>
    <message>
        <source>Files of %1 cannot stand one behind the other; name a folder with -o.</source>
        <translation>Los archivos de %1 no pueden ir uno tras otro; indique una carpeta con -o.</translation>
    </message>
    <message>
        <source>--learn-repeats reads the articles twice, which standard input cannot be; name files.</source>
        <translation>--learn-repeats lee los artículos dos veces, lo que la entrada estándar no permite; indique archivos.</translation>
    </message>
    <message>
        <source>--input knows auto, %1, not “%2”.</source>
        <translation>--input conoce auto, %1, no «%2».</translation>
    </message>
    <message>
        <source>--encoding wants a name such as utf-8, windows-1252 or koi8-r, not “%1”.</source>
        <translation>--encoding quiere un nombre como utf-8, windows-1252 o koi8-r, no «%1».</translation>
    </message>
    <message>
        <source>--repair knows encoding, entities, wrapping and all, not “%1”.</source>
        <translation>--repair conoce encoding, entities, wrapping y all, no «%1».</translation>
    </message>
    <message>
        <source>-j wants a number from 0 to %1, not “%2”.</source>
        <translation>-j quiere un número de 0 a %1, no «%2».</translation>
    </message>
    <message>
        <source>--offsets knows utf16, codepoint and byte, not “%1”.</source>
        <translation>--offsets conoce utf16, codepoint y byte, no «%1».</translation>
    </message>
    <message>
        <source>--sure and --min-confidence say the same thing; give one of them.</source>
        <translation>--sure y --min-confidence dicen lo mismo; dé uno de ellos.</translation>
    </message>
    <message>
        <source>--min-confidence wants a number from 0 to 1, not “%1”.</source>
        <translation>--min-confidence quiere un número de 0 a 1, no «%1».</translation>
    </message>
    <message>
        <source>--format knows csv, jsonl and docx, not “%1”.</source>
        <translation>--format conoce csv, jsonl y docx, no «%1».</translation>
    </message>
    <message>
        <source>How the articles are stored: auto (look at the content, then at the name), %1.</source>
        <translation>Cómo están guardados los artículos: auto (por el contenido, luego por el nombre), %1.</translation>
    </message>
    <message>
        <source>Read the bytes as this encoding, whatever they look like.</source>
        <translation>Leer los bytes en esta codificación, parezcan lo que parezcan.</translation>
    </message>
    <message>
        <source>Undo damage of the text first: encoding (Ã©), entities (&amp;amp;nbsp;), wrapping (lines broken at a column), all. Offsets count in the repaired text.</source>
        <translation>Reparar antes el daño del texto: encoding (Ã©), entities (&amp;amp;nbsp;), wrapping (líneas partidas en una columna), all. Las posiciones cuentan en el texto reparado.</translation>
    </message>
    <message>
        <source>Work on so many articles at once; 0 for all cores. Never changes the output.</source>
        <translation>Trabajar en tantos artículos a la vez; 0 para todos los núcleos. Nunca cambia la salida.</translation>
    </message>
    <message>
        <source>Show only these kinds of finding.</source>
        <translation>Mostrar solo estos tipos de hallazgo.</translation>
    </message>
    <message>
        <source>What offsets count: utf16, codepoint, byte.</source>
        <translation>Qué cuentan las posiciones: utf16, codepoint, byte.</translation>
    </message>
    <message>
        <source>Add the text that the offsets index.</source>
        <translation>Añadir el texto al que se refieren las posiciones.</translation>
    </message>
    <message>
        <source>Where reviews and house rules live.</source>
        <translation>Dónde están las revisiones y normas de la casa.</translation>
    </message>
    <message>
        <source>Read all articles first, and suggest lines that recur in at least three others of the same source.</source>
        <translation>Leer antes todos los artículos y sugerir líneas que se repiten en al menos otros tres de la misma fuente.</translation>
    </message>
    <message>
        <source>Cut only these kinds: ad_marker, boilerplate, duplicate. Default: all.</source>
        <translation>Suprimir solo estos tipos: ad_marker, boilerplate, duplicate. Por omisión: todos.</translation>
    </message>
    <message>
        <source>Cut only what is sure: the same as --min-confidence %1.</source>
        <translation>Suprimir solo lo seguro: igual que --min-confidence %1.</translation>
    </message>
    <message>
        <source>Cut only what is at least so sure, from 0 to 1.</source>
        <translation>Suprimir solo lo que sea al menos así de seguro, de 0 a 1.</translation>
    </message>
    <message>
        <source>Write one file per article into this folder.</source>
        <translation>Escribir un archivo por artículo en esta carpeta.</translation>
    </message>
    <message>
        <source>What the files are called: any of {title}, {date}, {edition}, {source} and {name}, with text between them, as in “{date} {title}”.</source>
        <translation>Cómo se llaman los archivos: cualquiera de {title}, {date}, {edition}, {source} y {name}, con texto entre ellos, como en «{date} {title}».</translation>
    </message>
    <message>
        <source>Also replace files in that folder that somebody else wrote or changed.</source>
        <translation>Reemplazar también archivos de esa carpeta que otra persona escribió o cambió.</translation>
    </message>
    <message>
        <source>How the sheet is written: csv, jsonl, docx (a table).</source>
        <translation>Cómo se escribe la hoja: csv, jsonl, docx (una tabla).</translation>
    </message>
    <message>
        <source>How the text is written: %1.</source>
        <translation>Cómo se escribe el texto: %1.</translation>
    </message>
    <message>
        <source>Of plain text: UTF-8, UTF-16, windows-1252 and others.</source>
        <translation>Del texto sin formato: UTF-8, UTF-16, windows-1252 y otras.</translation>
    </message>
    <message>
        <source>Of plain text: as-is, lf, crlf.</source>
        <translation>Del texto sin formato: as-is, lf, crlf.</translation>
    </message>
    <message>
        <source>Of plain text, what stands between paragraphs: as-is, blank-line, tight (no blank line).</source>
        <translation>Del texto sin formato, lo que va entre párrafos: as-is, blank-line, tight (sin línea en blanco).</translation>
    </message>
    <message>
        <source>Where changes are tracked, leave out why they were made; many comments take word processors long.</source>
        <translation>Con control de cambios, omitir los motivos; muchos comentarios hacen lentos los procesadores de texto.</translation>
    </message>
    <message>
        <source>Where changes are tracked in a document, notes, queries and credits as comments.</source>
        <translation>En documentos con control de cambios, notas, consultas y créditos como comentarios.</translation>
    </message>
    <message>
        <source>Also export what was not reviewed as it is now (a file that is new, changed, gone, spiked): its newest edition, else its text as it is.</source>
        <translation>Exportar también lo no revisado como está ahora (un archivo nuevo, cambiado, desaparecido, descartado): su edición más reciente o, si no, su texto como está.</translation>
    </message>
    <message>
        <source>Parse files in this process, not in one that may do nothing else: only for files that you trust.</source>
        <translation>Analizar los archivos en este proceso, no en uno que no puede hacer otra cosa: solo para archivos de los que se fía.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Diga qué hacer: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”; choose one of: %2.</source>
        <translation>No hay orden «%1»; elija una de: %2.</translation>
    </message>
    <message>
        <source>“%1” was written for an article before; give this one another name.</source>
        <translation>«%1» ya se escribió para un artículo; dé a este otro nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be made a folder; choose another one.</source>
        <translation>«%1» no puede ser una carpeta; elija otra.</translation>
    </message>
    <message>
        <source>“%1” is there and was written or changed by somebody else; choose another folder, or add --force to replace it.</source>
        <translation>«%1» existe y lo escribió o cambió otra persona; elija otra carpeta o añada --force para reemplazarlo.</translation>
    </message>
    <message>
        <source>cannot be set on pages, since “bluepencil-paper” does not start (%1); install Bluepencil&apos;s window, or choose another format.</source>
        <translation>no se puede componer en páginas porque «bluepencil-paper» no arranca (%1); instale la ventana de Bluepencil o elija otro formato.</translation>
    </message>
    <message>
        <source>made “bluepencil-paper” break down; choose another format.</source>
        <translation>hizo fallar a «bluepencil-paper»; elija otro formato.</translation>
    </message>
    <message>
        <source>The record %1</source>
        <translation>El registro %1</translation>
    </message>
    <message>
        <source>needs more memory than there is; split it, or allow more.</source>
        <translation>necesita más memoria de la que hay; divídalo o permita más.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>cannot be written (%1).</source>
        <translation>no se puede escribir (%1).</translation>
    </message>
    <message>
        <source>The quote sheet</source>
        <translation>La hoja de citas</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>trazabilidad</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); free some space or choose another folder.</source>
        <translation>«%1» no se puede escribir (%2); libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>--learn-repeats counts the lines anew, and --repeats has counted them; give one of them.</source>
        <translation>--learn-repeats cuenta las líneas de nuevo y --repeats ya las ha contado; dé uno de ellos.</translation>
    </message>
    <message>
        <source>--count-repeats analyzes nothing, so that --learn-repeats has no use there; give one of them.</source>
        <translation>--count-repeats no analiza nada, así que --learn-repeats no sirve ahí; dé uno de ellos.</translation>
    </message>
    <message>
        <source>Suggest lines that recur, as this index of --count-repeats knows them; given several times, the indexes count together.</source>
        <translation>Sugerir las líneas que se repiten según este índice de --count-repeats; dado varias veces, los índices cuentan juntos.</translation>
    </message>
    <message>
        <source>Analyze nothing: count in how many articles of its source each line stands, and write that to this index, with what the indexes of --repeats have counted.</source>
        <translation>No analizar nada: contar en cuántos artículos de su fuente está cada línea y escribirlo en este índice, con lo contado por los índices de --repeats.</translation>
    </message>
    <message>
        <source>--count-repeats</source>
        <translation>--count-repeats</translation>
    </message>
    <message>
        <source>make and keep a workspace that a desk shares on a server</source>
        <translation>crear y mantener un espacio de trabajo que una redacción comparte en un servidor</translation>
    </message>
    <message>
        <source>init: make one in an empty database; migrate: bring one up to this version; both copy the reviews of --data-dir into it. backup ADDRESS FILE: keep it in a file. role ADDRESS LOGIN ROLE: let somebody in as reader, editor or chief, or none.</source>
        <translation>init: crear uno en una base de datos vacía; migrate: ponerlo en esta versión; ambos copian en él las revisiones de --data-dir. backup DIRECCIÓN ARCHIVO: guardarlo en un archivo. role DIRECCIÓN USUARIO PAPEL: dejar entrar a alguien como reader, editor o chief, o none.</translation>
    </message>
    <message>
        <source>postgresql://LOGIN@HOST/DATABASE, without a password: that is read from ~/.pgpass.</source>
        <translation>postgresql://LOGIN@HOST/DATABASE, sin contraseña: se lee de ~/.pgpass.</translation>
    </message>
    <message>
        <source>--workspace and --data-dir both say where reviews live; give one of them.</source>
        <translation>--workspace y --data-dir dicen ambos dónde están las revisiones; dé uno de ellos.</translation>
    </message>
    <message>
        <source>workspace knows init, migrate, backup and role, not “%1”.</source>
        <translation>workspace conoce init, migrate, backup y role, no «%1».</translation>
    </message>
    <message>
        <source>Write: bluepencil-cli workspace %1.</source>
        <translation>Escriba: bluepencil-cli workspace %1.</translation>
    </message>
    <message>
        <source>A role is reader, editor, chief or none, not “%1”.</source>
        <translation>Un papel es reader, editor, chief o none, no «%1».</translation>
    </message>
    <message>
        <source>The workspace that a desk shares on a server, in the place of a folder.</source>
        <translation>El espacio de trabajo que una redacción comparte en un servidor, en lugar de una carpeta.</translation>
    </message>
    <message>
        <source>Also the house rules of this file, which the window exports; of two about one line this one.</source>
        <translation>También las normas de la casa de este archivo, que exporta la ventana; de dos sobre una línea, esta.</translation>
    </message>
    <message>
        <source>“%1” is not in the queue; open it first.</source>
        <translation>«%1» no está en la lista; ábralo primero.</translation>
    </message>
    <message>
        <source>Nobody has decided in this data folder yet; say who you are with --editor.</source>
        <translation>Nadie ha decidido aún en esta carpeta de datos; diga quién es con --editor.</translation>
    </message>
    <message>
        <source>articles with all that was decided on them, in one file for another desk</source>
        <translation>artículos con todo lo decidido sobre ellos, en un archivo para otra mesa</translation>
    </message>
    <message>
        <source>what another desk handed over</source>
        <translation>lo que entregó otra mesa</translation>
    </message>
    <message>
        <source>The file that goes from desk to desk.</source>
        <translation>El archivo que va de mesa en mesa.</translation>
    </message>
    <message>
        <source>Reviewed files; none for all of the queue.</source>
        <translation>Archivos revisados; ninguno para todos los de la lista.</translation>
    </message>
    <message>
        <source>Say which file to hand over in.</source>
        <translation>Diga en qué archivo se entrega.</translation>
    </message>
    <message>
        <source>Say which file to take over, one at a time.</source>
        <translation>Diga qué archivo se recibe, de uno en uno.</translation>
    </message>
    <message>
        <source>Who does so; without it, whoever decides in the data folder.</source>
        <translation>Quién lo hace; sin esto, quien decide en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Of records and tables: take the text from this field, whatever others hold.</source>
        <translation>De registros y tablas: tomar el texto de este campo, contengan lo que contengan otros.</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>La página %1</translation>
    </message>
    <message>
        <source>which approved articles carry a mistake, and drafts without it</source>
        <translation>qué artículos aprobados llevan un error, y borradores sin él</translation>
    </message>
    <message>
        <source>What was wrong; of --kind rule its name.</source>
        <translation>Lo que estaba mal; con --kind rule, su nombre.</translation>
    </message>
    <message>
        <source>--format knows jsonl, page and pdf, not “%1”.</source>
        <translation>--format conoce jsonl, page y pdf, no «%1».</translation>
    </message>
    <message>
        <source>--kind knows kill, reword, bring-back, rule and speaker, not “%1”.</source>
        <translation>--kind conoce kill, reword, bring-back, rule y speaker, no «%1».</translation>
    </message>
    <message>
        <source>--article kills all lines of a file: give neither words nor another kind.</source>
        <translation>--article retira todas las líneas de un archivo: no dé ni palabras ni otra clase.</translation>
    </message>
    <message>
        <source>How it is told: jsonl, page, pdf.</source>
        <translation>Cómo se cuenta: jsonl, page, pdf.</translation>
    </message>
    <message>
        <source>What is done about the words: kill, reword (--with), bring-back (they were cut), rule (all that it cut comes back), speaker (of a quotation, --with).</source>
        <translation>Qué se hace con las palabras: kill, reword (--with), bring-back (se suprimieron), rule (vuelve todo lo que suprimió), speaker (de una cita, --with).</translation>
    </message>
    <message>
        <source>What is to stand in their place, or who spoke.</source>
        <translation>Qué ha de estar en su lugar, o quién habló.</translation>
    </message>
    <message>
        <source>Kill an article: every line of this file, wherever it went out.</source>
        <translation>Retirar un artículo: cada línea de este archivo, dondequiera que salió.</translation>
    </message>
    <message>
        <source>Why, for the record and the next approvals.</source>
        <translation>Por qué, para el registro y las próximas aprobaciones.</translation>
    </message>
    <message>
        <source>Draft the corrections, for somebody to approve. Without it nothing is changed.</source>
        <translation>Preparar las correcciones, para que alguien las apruebe. Sin esto no se cambia nada.</translation>
    </message>
    <message>
        <source>Nobody said yet who edits here; open the window once, which asks.</source>
        <translation>Nadie ha dicho aún quién edita aquí; abra una vez la ventana, que lo pregunta.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>how long scraped bytes are kept, and names that are removed</source>
        <translation>cuánto se conservan los bytes recogidos, y nombres que se quitan</translation>
    </message>
    <message>
        <source>keep DAYS: purge what nobody has opened for so long, from now on, whenever a window is open; 0 for good. purge DAYS: purge it now. forget NAME…: remove a person&apos;s name, in each of these spellings, from the record; wants --reason.</source>
        <translation>keep DÍAS: eliminar lo que nadie ha abierto en ese tiempo, desde ahora, siempre que haya una ventana abierta; 0 para siempre. purge DÍAS: eliminarlo ahora. forget NOMBRE…: quitar el nombre de una persona, en cada una de estas grafías, del registro; pide --reason.</translation>
    </message>
    <message>
        <source>Say which name is to be removed, and on whose request or by which law: forget NAME… --reason WORDS.</source>
        <translation>Diga qué nombre hay que quitar, y a petición de quién o por qué ley: forget NOMBRE… --reason PALABRAS.</translation>
    </message>
    <message>
        <source>retention knows keep, purge and forget, not “%1”.</source>
        <translation>retention conoce keep, purge y forget, no «%1».</translation>
    </message>
    <message>
        <source>Say for how many days, as a number from 0 to 3650.</source>
        <translation>Diga por cuántos días, con un número de 0 a 3650.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>conservación</translation>
    </message>
    <message>
        <source>--differences writes JSON Lines and no sheet; leave --format out.</source>
        <translation>--differences escribe JSON Lines y ninguna hoja; quite --format.</translation>
    </message>
    <message>
        <source>Instead of the sheet, the quotations that stand in several inputs with other words or another speaker, as JSON Lines: a pair a line.</source>
        <translation>En lugar de la hoja, las citas que están en varias entradas con otras palabras u otro hablante, como JSON Lines: un par por línea.</translation>
    </message>
    <message>
        <source>Which day, as YYYY-MM-DD; without it, today.</source>
        <translation>Qué día, como AAAA-MM-DD; sin esto, hoy.</translation>
    </message>
    <message>
        <source>How they are told: json, text.</source>
        <translation>Cómo se cuentan: json, text.</translation>
    </message>
    <message>
        <source>what was done in a day, and what each rule got right</source>
        <translation>qué se hizo en un día y en qué acertó cada regla</translation>
    </message>
    <message>
        <source>figures takes no words; name a day with --day.</source>
        <translation>figures no toma palabras; indique un día con --day.</translation>
    </message>
    <message>
        <source>--day wants a day such as 2026-03-14, not “%1”.</source>
        <translation>--day quiere un día como 2026-03-14, no «%1».</translation>
    </message>
    <message>
        <source>--format knows json and text, not “%1”.</source>
        <translation>--format conoce json y text, no «%1».</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>Who made the lists, for those who use them.</source>
        <translation>Quién hizo las listas, para quienes las usan.</translation>
    </message>
    <message>
        <source>Their version; without it, the day.</source>
        <translation>Su versión; sin ella, el día.</translation>
    </message>
    <message>
        <source>which word lists are used, and lists of one&apos;s own in their place</source>
        <translation>qué listas de palabras se usan, y listas propias en su lugar</translation>
    </message>
    <message>
        <source>show: which lists are used, their version and origin. write FOLDER: those that Bluepencil brings, to be changed. seal FILE…: check what was changed, and say in its head who did (--origin) and when.</source>
        <translation>show: qué listas se usan, con su versión y origen. write FOLDER: las que trae Bluepencil, para cambiarlas. seal FILE…: comprobar lo cambiado y decir en la cabecera quién lo hizo (--origin) y cuándo.</translation>
    </message>
    <message>
        <source>Write: bluepencil-cli word-lists %1.</source>
        <translation>Escriba: bluepencil-cli word-lists %1.</translation>
    </message>
    <message>
        <source>Say which files to seal, and who made them: seal --origin NAME FILE….</source>
        <translation>Diga qué archivos se sellan y quién los hizo: seal --origin NAME FILE….</translation>
    </message>
    <message>
        <source>word-lists</source>
        <translation>word-lists</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); see who may write there.</source>
        <translation>No se puede escribir «%1» (%2); compruebe quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>“%1” is there already; take it away first, or name another folder.</source>
        <translation>«%1» ya existe; quítelo antes o indique otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be made; see who may write there.</source>
        <translation>No se puede crear «%1»; compruebe quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>No se puede leer «%1» (%2).</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>A&amp;brir…</translation>
    </message>
    <message>
        <source>Open articles to review.</source>
        <translation>Abrir artículos para revisarlos.</translation>
    </message>
    <message>
        <source>&amp;New from the clipboard</source>
        <translation>&amp;Nuevo desde el portapapeles</translation>
    </message>
    <message>
        <source>Make an article of the text on the clipboard and open it.</source>
        <translation>Hacer un artículo con el texto del portapapeles y abrirlo.</translation>
    </message>
    <message>
        <source>&amp;Approve and go to the next file</source>
        <translation>Aprobar &amp;e ir al archivo siguiente</translation>
    </message>
    <message>
        <source>Approve the text as it goes out now, write it to its folder where one is chosen, and open the next file.</source>
        <translation>Aprobar el texto tal como sale ahora, escribirlo en su carpeta si hay una elegida y abrir el archivo siguiente.</translation>
    </message>
    <message>
        <source>Approve the text, put it on the clipboard, and open the next file.</source>
        <translation>Aprobar el texto, ponerlo en el portapapeles y abrir el archivo siguiente.</translation>
    </message>
    <message>
        <source>&amp;Export the approved text…</source>
        <translation>E&amp;xportar el texto aprobado…</translation>
    </message>
    <message>
        <source>Write the approved text to a file. The scraped file is never changed.</source>
        <translation>Escribir el texto aprobado en un archivo. El archivo en bruto no se modifica nunca.</translation>
    </message>
    <message>
        <source>Write every text that is approved and was not exported yet to the folder for approved texts.</source>
        <translation>Escribir en la carpeta de textos aprobados todo texto aprobado que aún no se ha exportado.</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <source>Show the article on paper: both texts side by side, or the cleaned one alone.</source>
        <translation>Mostrar el artículo en papel: los dos textos en paralelo o solo el depurado.</translation>
    </message>
    <message>
        <source>&amp;Spike the article, or bring it back</source>
        <translation>Descartar el artículo &amp;o recuperarlo</translation>
    </message>
    <message>
        <source>Mark the article as not to be published and open the next file; again, take it up once more.</source>
        <translation>Marcar el artículo como no publicable y abrir el archivo siguiente; otra vez: retomarlo.</translation>
    </message>
    <message>
        <source>E&amp;ditions…</source>
        <translation>E&amp;diciones…</translation>
    </message>
    <message>
        <source>Show what was approved, by whom and why, and what changed from one edition to the next.</source>
        <translation>Mostrar qué se aprobó, quién y por qué, y qué cambió de una edición a otra.</translation>
    </message>
    <message>
        <source>&amp;Take up what came back…</source>
        <translation>&amp;Incorporar lo devuelto…</translation>
    </message>
    <message>
        <source>Open a document of this article that others have worked on, and make decisions of what they changed.</source>
        <translation>Abrir un documento de este artículo en el que otros han trabajado y convertir sus cambios en decisiones.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window. Every decision is saved already.</source>
        <translation>Cerrar la ventana. Todas las decisiones ya están guardadas.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take the last step back and show its place.</source>
        <translation>Deshacer el último paso y mostrar su lugar.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Take the step again.</source>
        <translation>Repetir el paso.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the selected text; from the cleaned pane, the cleaned text.</source>
        <translation>Copiar el texto seleccionado; en el panel depurado, el texto depurado.</translation>
    </message>
    <message>
        <source>Copy the re&amp;view</source>
        <translation>&amp;Copiar la revisión</translation>
    </message>
    <message>
        <source>Copy the whole article with what was cut struck and what was put in underlined, for mail and word processors.</source>
        <translation>Copiar el artículo entero, con lo suprimido tachado y lo insertado subrayado, para correo y procesadores de texto.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Select the whole text of the pane.</source>
        <translation>Seleccionar todo el texto del panel.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>B&amp;uscar…</translation>
    </message>
    <message>
        <source>Find words in both texts.</source>
        <translation>Buscar palabras en ambos textos.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Go to the next match; at the end, to the first.</source>
        <translation>Ir a la coincidencia siguiente; al final, a la primera.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Buscar anterior</translation>
    </message>
    <message>
        <source>Go to the previous match; at the start, to the last.</source>
        <translation>Ir a la coincidencia anterior; al principio, a la última.</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>S&amp;uprimir</translation>
    </message>
    <message>
        <source>Cut the current suggestions and go to the next.</source>
        <translation>Suprimir las sugerencias actuales e ir a la siguiente.</translation>
    </message>
    <message>
        <source>&amp;Keep text</source>
        <translation>Conservar el te&amp;xto</translation>
    </message>
    <message>
        <source>Keep the current text and go to the next suggestion.</source>
        <translation>Conservar el texto actual e ir a la sugerencia siguiente.</translation>
    </message>
    <message>
        <source>&amp;Undecided again</source>
        <translation>&amp;De nuevo sin decidir</translation>
    </message>
    <message>
        <source>Take the decision on the current suggestions back.</source>
        <translation>Retirar la decisión sobre las sugerencias actuales.</translation>
    </message>
    <message>
        <source>&amp;Move to the credits</source>
        <translation>&amp;Pasar a los créditos</translation>
    </message>
    <message>
        <source>Take a byline, date or credit out of the text and keep it in the credits of the export.</source>
        <translation>Sacar del texto una firma, fecha o crédito y guardarlo en los créditos de la exportación.</translation>
    </message>
    <message>
        <source>Cut all &amp;sure suggestions…</source>
        <translation>&amp;Suprimir todas las sugerencias seguras…</translation>
    </message>
    <message>
        <source>Show every undecided suggestion that is sure, and cut them in one step.</source>
        <translation>Mostrar todas las sugerencias seguras sin decidir y suprimirlas en un solo paso.</translation>
    </message>
    <message>
        <source>Cut all that is sure in all &amp;files…</source>
        <translation>Suprimir &amp;todo lo seguro en todos los archivos…</translation>
    </message>
    <message>
        <source>Show every undecided suggestion that is sure in every file of the queue that is not done, and cut them in one step.</source>
        <translation>Mostrar todas las sugerencias seguras sin decidir de cada archivo pendiente de la cola y suprimirlas en un solo paso.</translation>
    </message>
    <message>
        <source>Cut this l&amp;ine in all files…</source>
        <translation>Suprimir &amp;esta línea en todos los archivos…</translation>
    </message>
    <message>
        <source>Cut the line at the bar, or the selected lines, wherever the files of the queue have them, in one step.</source>
        <translation>Suprimir en un solo paso la línea de la barra, o las líneas seleccionadas, dondequiera que estén en los archivos de la cola.</translation>
    </message>
    <message>
        <source>Cut all that th&amp;e list shows…</source>
        <translation>Suprimir todo lo &amp;que muestra la lista…</translation>
    </message>
    <message>
        <source>Cut every undecided suggestion that passes the filter, except near repeats, unsure ones and those with a warning.</source>
        <translation>Suprimir todas las sugerencias sin decidir que pasan el filtro, salvo repeticiones parecidas, dudosas y con advertencia.</translation>
    </message>
    <message>
        <source>Keep the same &amp;text everywhere</source>
        <translation>Conservar el &amp;mismo texto en todas partes</translation>
    </message>
    <message>
        <source>Keep the current text wherever this article repeats it.</source>
        <translation>Conservar el texto actual dondequiera que este artículo lo repita.</translation>
    </message>
    <message>
        <source>Keep all of this &amp;rule</source>
        <translation>Conservar todo lo de esta re&amp;gla</translation>
    </message>
    <message>
        <source>Keep everything in this article that is suggested for the same reason.</source>
        <translation>Conservar todo lo que en este artículo se sugiere por el mismo motivo.</translation>
    </message>
    <message>
        <source>Al&amp;ways keep these lines</source>
        <translation>Conser&amp;var siempre estas líneas</translation>
    </message>
    <message>
        <source>Make it a house rule that these lines are never cut, and keep them: the selected ones, else those of the current suggestion.</source>
        <translation>Hacer norma de la casa que estas líneas no se supriman nunca y conservarlas: las seleccionadas o, si no, las de la sugerencia actual.</translation>
    </message>
    <message>
        <source>Always cut these &amp;lines</source>
        <translation>Suprimir siempre estas &amp;líneas</translation>
    </message>
    <message>
        <source>Make it a house rule that these lines are always suggested, and cut them: the selected ones, else those of the current suggestion.</source>
        <translation>Hacer norma de la casa que estas líneas se sugieran siempre y suprimirlas: las seleccionadas o, si no, las de la sugerencia actual.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Det&amp;alles</translation>
    </message>
    <message>
        <source>Show all that is known about the current suggestion: why, how sure, what it repeats, notes, its history.</source>
        <translation>Mostrar todo lo que se sabe de la sugerencia actual: por qué, con qué seguridad, qué repite, notas, historial.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the current suggestion for other editors.</source>
        <translation>Escribir una nota sobre la sugerencia actual para otros redactores.</translation>
    </message>
    <message>
        <source>&amp;Query, or its answer…</source>
        <translation>Consulta &amp;o respuesta…</translation>
    </message>
    <message>
        <source>Ask something that holds up the approval until it is answered; where a query is open, answer it.</source>
        <translation>Preguntar algo que retiene la aprobación hasta que se responda; si hay una consulta abierta, responderla.</translation>
    </message>
    <message>
        <source>&amp;Open queries of all files…</source>
        <translation>Consultas a&amp;biertas de todos los archivos…</translation>
    </message>
    <message>
        <source>List what was asked and not answered in any file of the queue, and go there.</source>
        <translation>Listar lo preguntado y no respondido en cualquier archivo de la cola e ir allí.</translation>
    </message>
    <message>
        <source>Re-read chan&amp;ged file…</source>
        <translation>&amp;Releer el archivo cambiado…</translation>
    </message>
    <message>
        <source>Where the file has changed on disk: read it again, then show what was decided on its earlier text, and decide it so in one step; else open the next file that has changed.</source>
        <translation>Si el archivo ha cambiado en el disco: leerlo de nuevo, mostrar lo decidido sobre su texto anterior y decidirlo igual en un solo paso; si no, abrir el siguiente archivo cambiado.</translation>
    </message>
    <message>
        <source>Reo&amp;pen as…</source>
        <translation>Reabrir &amp;como…</translation>
    </message>
    <message>
        <source>Read the file in another way: another encoding, damaged characters or broken lines put right, the whole page. Decisions on this reading stay with it.</source>
        <translation>Leer el archivo de otro modo: otra codificación, caracteres dañados o líneas partidas corregidas, la página entera. Las decisiones sobre esta lectura se quedan con ella.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Show every decision on this article, and take any of them back.</source>
        <translation>Mostrar todas las decisiones sobre este artículo y retirar cualquiera de ellas.</translation>
    </message>
    <message>
        <source>Cut &amp;paragraph or selection</source>
        <translation>&amp;Suprimir párrafo o selección</translation>
    </message>
    <message>
        <source>Cut the selected text, or the paragraph under the cursor, as your own cut.</source>
        <translation>Suprimir el texto seleccionado, o el párrafo bajo el cursor, como supresión propia.</translation>
    </message>
    <message>
        <source>Own cut: for len&amp;gth</source>
        <translation>Supresión propia: por &amp;longitud</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was made to shorten the text.</source>
        <translation>Indicar que su última supresión, o la que está bajo el cursor, se hizo para acortar el texto.</translation>
    </message>
    <message>
        <source>Own cut: for legal reasons</source>
        <translation>Supresión propia: por motivos legales</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was made for legal reasons.</source>
        <translation>Indicar que su última supresión, o la que está bajo el cursor, se hizo por motivos legales.</translation>
    </message>
    <message>
        <source>Own cut: a matter of taste</source>
        <translation>Supresión propia: cuestión de gusto</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was a matter of taste.</source>
        <translation>Indicar que su última supresión, o la que está bajo el cursor, fue cuestión de gusto.</translation>
    </message>
    <message>
        <source>&amp;Bring back paragraph or selection</source>
        <translation>Recuperar &amp;párrafo o selección</translation>
    </message>
    <message>
        <source>Take a part of a cut back; the rest stays cut.</source>
        <translation>Recuperar parte de una supresión; el resto sigue suprimido.</translation>
    </message>
    <message>
        <source>The story &amp;ends here</source>
        <translation>&amp;El artículo termina aquí</translation>
    </message>
    <message>
        <source>Cut everything below the paragraph under the cursor, as one cut of your own.</source>
        <translation>Suprimir todo lo que hay bajo el párrafo del cursor, como una sola supresión propia.</translation>
    </message>
    <message>
        <source>Rep&amp;lace the selection…</source>
        <translation>&amp;Reemplazar la selección…</translation>
    </message>
    <message>
        <source>Write your own words in place of the selected text, in the cleaned pane.</source>
        <translation>Escribir palabras propias en lugar del texto seleccionado, en el panel depurado.</translation>
    </message>
    <message>
        <source>The cut ends a line earlier</source>
        <translation>La supresión acaba una línea antes</translation>
    </message>
    <message>
        <source>Take the last line of the current cut back; the rest stays cut.</source>
        <translation>Recuperar la última línea de la supresión actual; el resto sigue suprimido.</translation>
    </message>
    <message>
        <source>The cut ends a line later</source>
        <translation>La supresión acaba una línea después</translation>
    </message>
    <message>
        <source>Cut the line below the current cut too.</source>
        <translation>Suprimir también la línea que sigue a la supresión actual.</translation>
    </message>
    <message>
        <source>The cut ends a word earlier</source>
        <translation>La supresión acaba una palabra antes</translation>
    </message>
    <message>
        <source>Take the last word of the current cut back.</source>
        <translation>Recuperar la última palabra de la supresión actual.</translation>
    </message>
    <message>
        <source>The cut ends a word later</source>
        <translation>La supresión acaba una palabra después</translation>
    </message>
    <message>
        <source>Cut the word after the current cut too.</source>
        <translation>Suprimir también la palabra que sigue a la supresión actual.</translation>
    </message>
    <message>
        <source>The cut begins a line earlier</source>
        <translation>La supresión empieza una línea antes</translation>
    </message>
    <message>
        <source>Cut the line above the current cut too.</source>
        <translation>Suprimir también la línea anterior a la supresión actual.</translation>
    </message>
    <message>
        <source>The cut begins a line later</source>
        <translation>La supresión empieza una línea después</translation>
    </message>
    <message>
        <source>Take the first line of the current cut back; the rest stays cut.</source>
        <translation>Recuperar la primera línea de la supresión actual; el resto sigue suprimido.</translation>
    </message>
    <message>
        <source>The cut begins a word earlier</source>
        <translation>La supresión empieza una palabra antes</translation>
    </message>
    <message>
        <source>Cut the word before the current cut too.</source>
        <translation>Suprimir también la palabra anterior a la supresión actual.</translation>
    </message>
    <message>
        <source>The cut begins a word later</source>
        <translation>La supresión empieza una palabra después</translation>
    </message>
    <message>
        <source>Take the first word of the current cut back.</source>
        <translation>Recuperar la primera palabra de la supresión actual.</translation>
    </message>
    <message>
        <source>Show what the cut brea&amp;ks</source>
        <translation>&amp;Mostrar lo que daña la supresión</translation>
    </message>
    <message>
        <source>Show the quotation that your own cut or words harm; again, the next one.</source>
        <translation>Mostrar la cita que dañan su supresión o sus palabras; otra vez: la siguiente.</translation>
    </message>
    <message>
        <source>Keep it an&amp;yway</source>
        <translation>&amp;Dejarlo así de todos modos</translation>
    </message>
    <message>
        <source>Close the warning about your own cut or words; the approval will name it again.</source>
        <translation>Cerrar la advertencia sobre su supresión o sus palabras; la aprobación la nombrará de nuevo.</translation>
    </message>
    <message>
        <source>The speaker is &amp;right</source>
        <translation>&amp;El hablante es correcto</translation>
    </message>
    <message>
        <source>Mark the current quote and its speaker as checked by you, and go to the next to check.</source>
        <translation>Marcar la cita actual y su hablante como comprobados por usted e ir a la siguiente por comprobar.</translation>
    </message>
    <message>
        <source>Set the &amp;speaker…</source>
        <translation>&amp;Indicar el hablante…</translation>
    </message>
    <message>
        <source>Say who said it: the selected words, or one of the people of the article.</source>
        <translation>Decir quién lo dijo: las palabras seleccionadas o una de las personas del artículo.</translation>
    </message>
    <message>
        <source>&amp;No named speaker</source>
        <translation>Sin &amp;hablante nombrado</translation>
    </message>
    <message>
        <source>Say that nobody is named for these words.</source>
        <translation>Decir que no se nombra a nadie para estas palabras.</translation>
    </message>
    <message>
        <source>Ne&amp;xt quote to check</source>
        <translation>Cita &amp;siguiente por comprobar</translation>
    </message>
    <message>
        <source>Go to the next quote whose speaker is in doubt.</source>
        <translation>Ir a la cita siguiente cuyo hablante es dudoso.</translation>
    </message>
    <message>
        <source>Pre&amp;vious quote</source>
        <translation>&amp;Cita anterior</translation>
    </message>
    <message>
        <source>Go to the previous quote whose speaker is in doubt.</source>
        <translation>Ir a la cita anterior cuyo hablante es dudoso.</translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation>Siguiente &amp;por decidir</translation>
    </message>
    <message>
        <source>Go to the next undecided suggestion.</source>
        <translation>Ir a la siguiente sugerencia sin decidir.</translation>
    </message>
    <message>
        <source>&amp;Previous to decide</source>
        <translation>Anterior por &amp;decidir</translation>
    </message>
    <message>
        <source>Go to the previous undecided suggestion.</source>
        <translation>Ir a la anterior sugerencia sin decidir.</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Sugerencia siguiente</translation>
    </message>
    <message>
        <source>Go to the next suggestion, decided or not.</source>
        <translation>Ir a la sugerencia siguiente, decidida o no.</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Sugerencia anterior</translation>
    </message>
    <message>
        <source>Go to the previous suggestion, decided or not.</source>
        <translation>Ir a la sugerencia anterior, decidida o no.</translation>
    </message>
    <message>
        <source>Next of your own &amp;changes</source>
        <translation>Siguiente &amp;cambio propio</translation>
    </message>
    <message>
        <source>Go to the next cut, word or restored part that nobody suggested; U takes it back.</source>
        <translation>Ir a la siguiente supresión, palabra o parte recuperada que nadie sugirió; U la retira.</translation>
    </message>
    <message>
        <source>Previous of your own changes</source>
        <translation>Anterior cambio propio</translation>
    </message>
    <message>
        <source>Go to the cut, word or restored part before that nobody suggested.</source>
        <translation>Ir a la anterior supresión, palabra o parte recuperada que nadie sugirió.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Sa&amp;ltar</translation>
    </message>
    <message>
        <source>Leave the current suggestion undecided and go to the next.</source>
        <translation>Dejar sin decidir la sugerencia actual e ir a la siguiente.</translation>
    </message>
    <message>
        <source>One &amp;by one</source>
        <translation>&amp;Una por una</translation>
    </message>
    <message>
        <source>Open the current suggestions, so that the keys decide them one by one.</source>
        <translation>Desplegar las sugerencias actuales para que las teclas las decidan una por una.</translation>
    </message>
    <message>
        <source>All &amp;together again</source>
        <translation>Otra &amp;vez todas juntas</translation>
    </message>
    <message>
        <source>Let the keys decide all the current suggestions together.</source>
        <translation>Que las teclas decidan juntas todas las sugerencias actuales.</translation>
    </message>
    <message>
        <source>Next &amp;file</source>
        <translation>Archivo &amp;siguiente</translation>
    </message>
    <message>
        <source>Open the next file of the queue.</source>
        <translation>Abrir el archivo siguiente de la cola.</translation>
    </message>
    <message>
        <source>Pre&amp;vious file</source>
        <translation>&amp;Archivo anterior</translation>
    </message>
    <message>
        <source>Open the previous file of the queue.</source>
        <translation>Abrir el archivo anterior de la cola.</translation>
    </message>
    <message>
        <source>&amp;Original of a repeat, and back</source>
        <translation>&amp;Original de una repetición, y volver</translation>
    </message>
    <message>
        <source>Show the copy that stays; again, return to the repeat.</source>
        <translation>Mostrar la copia que se queda; otra vez: volver a la repetición.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>Read the marked file of the list again.</source>
        <translation>Leer de nuevo el archivo marcado de la lista.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Q&amp;uitar de la lista</translation>
    </message>
    <message>
        <source>Take the marked file out of the list; what was decided on it stays. In the list Delete does it.</source>
        <translation>Sacar de la lista el archivo marcado; lo decidido sobre él se conserva. En la lista lo hace Supr.</translation>
    </message>
    <message>
        <source>&amp;Clear what is done</source>
        <translation>&amp;Quitar lo terminado</translation>
    </message>
    <message>
        <source>Take every file that was exported or spiked, or that cannot be read, out of the list.</source>
        <translation>Sacar de la lista todo archivo exportado o descartado, o que no se puede leer.</translation>
    </message>
    <message>
        <source>Look for &amp;new files</source>
        <translation>&amp;Buscar archivos nuevos</translation>
    </message>
    <message>
        <source>Look again into the folders that were opened, and list what is new there.</source>
        <translation>Mirar de nuevo en las carpetas abiertas y listar lo que hay de nuevo.</translation>
    </message>
    <message>
        <source>Sort by &amp;arrival</source>
        <translation>Ordenar por &amp;llegada</translation>
    </message>
    <message>
        <source>List the files as they came.</source>
        <translation>Listar los archivos como llegaron.</translation>
    </message>
    <message>
        <source>Sort by na&amp;me</source>
        <translation>Orden&amp;ar por nombre</translation>
    </message>
    <message>
        <source>List the files by their names.</source>
        <translation>Listar los archivos por su nombre.</translation>
    </message>
    <message>
        <source>Sort by &amp;state</source>
        <translation>Orde&amp;nar por estado</translation>
    </message>
    <message>
        <source>List first what is left to do.</source>
        <translation>Listar primero lo que queda por hacer.</translation>
    </message>
    <message>
        <source>As it goes out &amp;now</source>
        <translation>Como sale a&amp;hora</translation>
    </message>
    <message>
        <source>Show the cleaned text exactly as it would be exported now.</source>
        <translation>Mostrar el texto depurado exactamente como se exportaría ahora.</translation>
    </message>
    <message>
        <source>If &amp;all were cut</source>
        <translation>Si s&amp;e suprimiera todo</translation>
    </message>
    <message>
        <source>Show the cleaned text as if every suggestion were cut.</source>
        <translation>Mostrar el texto depurado como si se suprimiera cada sugerencia.</translation>
    </message>
    <message>
        <source>Show cr&amp;edits</source>
        <translation>&amp;Mostrar créditos</translation>
    </message>
    <message>
        <source>Point out bylines, dates and credits that may be moved out of the text.</source>
        <translation>Señalar firmas, fechas y créditos que pueden sacarse del texto.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ace&amp;rcar</translation>
    </message>
    <message>
        <source>Make the text larger.</source>
        <translation>Agrandar el texto.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Make the text smaller.</source>
        <translation>Reducir el texto.</translation>
    </message>
    <message>
        <source>&amp;Reading size</source>
        <translation>&amp;Tamaño de lectura</translation>
    </message>
    <message>
        <source>Give the text its usual size.</source>
        <translation>Dar al texto su tamaño habitual.</translation>
    </message>
    <message>
        <source>Show &amp;suggestions</source>
        <translation>Mostrar s&amp;ugerencias</translation>
    </message>
    <message>
        <source>Show what there is to cut beside the text.</source>
        <translation>Mostrar junto al texto lo que hay que suprimir.</translation>
    </message>
    <message>
        <source>Show &amp;quotes</source>
        <translation>Mostrar c&amp;itas</translation>
    </message>
    <message>
        <source>Show who said what beside the text.</source>
        <translation>Mostrar junto al texto quién dijo qué.</translation>
    </message>
    <message>
        <source>&amp;Fold the files away</source>
        <translation>&amp;Plegar los archivos</translation>
    </message>
    <message>
        <source>Hide the list of files, or show it again.</source>
        <translation>Ocultar la lista de archivos o mostrarla de nuevo.</translation>
    </message>
    <message>
        <source>Fold the s&amp;uggestions away</source>
        <translation>Ple&amp;gar las sugerencias</translation>
    </message>
    <message>
        <source>Hide suggestions and quotes, or show them again.</source>
        <translation>Ocultar sugerencias y citas o mostrarlas de nuevo.</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Colores &amp;del sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Claro u oscuro, como el escritorio.</translation>
    </message>
    <message>
        <source>Light &amp;colours</source>
        <translation>&amp;Colores claros</translation>
    </message>
    <message>
        <source>Dark letters on a light page.</source>
        <translation>Letras oscuras sobre página clara.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
        <source>Light letters on a dark page.</source>
        <translation>Letras claras sobre página oscura.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>Draw tints and lines stronger.</source>
        <translation>Dibujar tintes y líneas con más fuerza.</translation>
    </message>
    <message>
        <source>Filter su&amp;ggestions</source>
        <translation>Filtrar &amp;sugerencias</translation>
    </message>
    <message>
        <source>Type to narrow the list of suggestions.</source>
        <translation>Escribir para reducir la lista de sugerencias.</translation>
    </message>
    <message>
        <source>Show what was &amp;kept</source>
        <translation>Mostrar &amp;lo conservado</translation>
    </message>
    <message>
        <source>List the suggestions that were dismissed, so that any can be taken back; again, list all.</source>
        <translation>Listar las sugerencias rechazadas, para poder retirar cualquiera; otra vez: listarlas todas.</translation>
    </message>
    <message>
        <source>Fi&amp;lter files</source>
        <translation>&amp;Filtrar archivos</translation>
    </message>
    <message>
        <source>Type a name or a state to narrow the list of files.</source>
        <translation>Escribir un nombre o estado para reducir la lista de archivos.</translation>
    </message>
    <message>
        <source>Back to the &amp;text</source>
        <translation>&amp;Volver al texto</translation>
    </message>
    <message>
        <source>Clear the filter and return to the text.</source>
        <translation>Vaciar el filtro y volver al texto.</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Pr&amp;eferencias…</translation>
    </message>
    <message>
        <source>Choose once: your name, the look, the pause, how strict to be, where approved texts go, the order of the files.</source>
        <translation>Elegir una vez: su nombre, el aspecto, la pausa, el rigor, adónde van los textos aprobados, el orden de los archivos.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos &amp;de teclado…</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>Dar otras teclas a las órdenes.</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>Te&amp;xto…</translation>
    </message>
    <message>
        <source>Choose the typeface and the line spacing of the text.</source>
        <translation>Elegir la letra y el interlineado del texto.</translation>
    </message>
    <message>
        <source>&amp;House rules…</source>
        <translation>&amp;Normas de la casa…</translation>
    </message>
    <message>
        <source>Show the lines that are always or never cut here, and forget any of them.</source>
        <translation>Mostrar las líneas que aquí se suprimen siempre o nunca y olvidar cualquiera de ellas.</translation>
    </message>
    <message>
        <source>Check &amp;every quote</source>
        <translation>&amp;Comprobar cada cita</translation>
    </message>
    <message>
        <source>Count every quote as open until somebody has checked it, and name the others at the approval.</source>
        <translation>Contar cada cita como abierta hasta que alguien la compruebe y nombrar las demás en la aprobación.</translation>
    </message>
    <message>
        <source>&amp;Folder for approved texts…</source>
        <translation>Carpeta de &amp;textos aprobados…</translation>
    </message>
    <message>
        <source>Choose where approved texts are written to without being asked for.</source>
        <translation>Elegir dónde se escriben los textos aprobados sin preguntar.</translation>
    </message>
    <message>
        <source>&amp;Names of exported files…</source>
        <translation>N&amp;ombres de archivos exportados…</translation>
    </message>
    <message>
        <source>Choose what exported files are called, and by their ending in which format.</source>
        <translation>Elegir cómo se llaman los archivos exportados y, por su extensión, en qué formato.</translation>
    </message>
    <message>
        <source>E&amp;xport at approval</source>
        <translation>Exportar &amp;al aprobar</translation>
    </message>
    <message>
        <source>Write the text to its folder as soon as it is approved.</source>
        <translation>Escribir el texto en su carpeta en cuanto se aprueba.</translation>
    </message>
    <message>
        <source>&amp;Pause after deciding…</source>
        <translation>&amp;Pausa tras decidir…</translation>
    </message>
    <message>
        <source>Choose how long a decision is shown before the next stop.</source>
        <translation>Elegir cuánto se muestra una decisión antes de la parada siguiente.</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Contenido de la ayuda</translation>
    </message>
    <message>
        <source>Show the pages of the help.</source>
        <translation>Mostrar las páginas de la ayuda.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Show every key.</source>
        <translation>Mostrar todas las teclas.</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>Show the hints of the first day again, one after the other.</source>
        <translation>Mostrar de nuevo los consejos del primer día, uno tras otro.</translation>
    </message>
    <message>
        <source>Who is &amp;editing…</source>
        <translation>&amp;Quién edita…</translation>
    </message>
    <message>
        <source>Change the name that decisions are recorded under.</source>
        <translation>Cambiar el nombre con el que se registran las decisiones.</translation>
    </message>
    <message>
        <source>&amp;About Bluepencil</source>
        <translation>&amp;Acerca de Bluepencil</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Versión y licencia.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Own cuts</source>
        <translation>&amp;Supresiones propias</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Cit&amp;as</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>C&amp;onfiguración</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>L&amp;anguage of the article…</source>
        <translation>&amp;Idioma del artículo…</translation>
    </message>
    <message>
        <source>Say which language the article is in where its words tell it wrongly; quotes, speakers and suggestions are looked for again.</source>
        <translation>Decir en qué idioma está el artículo cuando sus palabras engañan; se buscan de nuevo citas, hablantes y sugerencias.</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>Approve, &amp;copy and go on</source>
        <translation>Aprobar, &amp;copiar y seguir</translation>
    </message>
    <message>
        <source>Export a&amp;ll approved texts</source>
        <translation>Exportar &amp;todos los textos aprobados</translation>
    </message>
    <message>
        <source>Sort by so&amp;urce</source>
        <translation>Ordenar &amp;por fuente</translation>
    </message>
    <message>
        <source>List together what comes from one site or folder.</source>
        <translation>Listar junto lo que viene de un sitio o una carpeta.</translation>
    </message>
    <message>
        <source>Sort by st&amp;ops</source>
        <translation>&amp;Ordenar por paradas</translation>
    </message>
    <message>
        <source>List first where the fewest stops are left to decide.</source>
        <translation>Listar primero donde quedan menos paradas por decidir.</translation>
    </message>
    <message>
        <source>&amp;Pause looking through the files</source>
        <translation>Pausar &amp;el examen de los archivos</translation>
    </message>
    <message>
        <source>Let the files wait that nobody has looked into; again, go on.</source>
        <translation>Dejar esperar los archivos que nadie ha examinado; otra vez: seguir.</translation>
    </message>
    <message>
        <source>Stop &amp;looking through the files</source>
        <translation>&amp;Dejar de examinar los archivos</translation>
    </message>
    <message>
        <source>Leave the files that nobody has looked into until the next start, or until new files are looked for.</source>
        <translation>Dejar los archivos sin examinar hasta el próximo inicio, o hasta que se busquen archivos nuevos.</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Entre&amp;gar…</translation>
    </message>
    <message>
        <source>Write this article, or all files of the queue, to one file for another desk: raw bytes, decisions, notes and editions.</source>
        <translation>Escribir este artículo, o todos los archivos de la lista, en un archivo para otra mesa: bytes originales, decisiones, notas y ediciones.</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Recibir &amp;una entrega…</translation>
    </message>
    <message>
        <source>Take up what another desk handed over, beside what is here; what both decided otherwise is asked.</source>
        <translation>Incorporar lo que entregó otra mesa junto a lo que hay aquí; lo que ambas decidieron de otro modo se pregunta.</translation>
    </message>
    <message>
        <source>What became of these &amp;words…</source>
        <translation>Qué fue de estas pa&amp;labras…</translation>
    </message>
    <message>
        <source>Look for a sentence in all that was ever opened here, and tell who cut, kept or changed it, why, and where it went.</source>
        <translation>Buscar una frase en todo lo que se abrió aquí alguna vez, y contar quién la suprimió, conservó o cambió, por qué, y adónde fue.</translation>
    </message>
    <message>
        <source>Recall a m&amp;istake…</source>
        <translation>Co&amp;rregir un error en todas partes…</translation>
    </message>
    <message>
        <source>Correct one mistake wherever it went out: list every approved article with the same words, cut, rule or quotation, and have the corrections drafted.</source>
        <translation>Corregir un error dondequiera que salió: listar cada artículo aprobado con las mismas palabras, supresión, regla o cita, y hacer preparar las correcciones.</translation>
    </message>
    <message>
        <source>Remove a person’s na&amp;me…</source>
        <translation>Quitar el no&amp;mbre de una persona…</translation>
    </message>
    <message>
        <source>Remove a name from quotes and the log of all articles, where the law asks for it; that one was removed stays on record.</source>
        <translation>Quitar un nombre de las citas y del registro de todos los artículos, donde la ley lo pide; que se quitó uno queda registrado.</translation>
    </message>
    <message>
        <source>The day’s fi&amp;gures…</source>
        <translation>Ci&amp;fras del día…</translation>
    </message>
    <message>
        <source>Show what was done in a day: articles, stops, keys, minutes, and what each rule got right by the editors’ answers, in each source.</source>
        <translation>Mostrar qué se hizo en un día: artículos, paradas, teclas, minutos, y en qué acertó cada regla según las respuestas de los redactores, en cada fuente.</translation>
    </message>
    <message>
        <source>Show it in the &amp;other file</source>
        <translation>Mos&amp;trarla en el otro archivo</translation>
    </message>
    <message>
        <source>Where the current quote stands in another file of the list with other words or another speaker, open that file at its place.</source>
        <translation>Donde la cita actual está en otro archivo de la lista con otras palabras u otro hablante, abrir ese archivo en su lugar.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>“%1” is added</source>
        <translation>se añade «%1»</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>«%1» en lugar de «%2»</translation>
    </message>
</context>
<context>
    <name>CustodyReport</name>
    <message>
        <source>went out as scraped</source>
        <translation>salió como se recogió</translation>
    </message>
    <message>
        <source>went out as “%1”</source>
        <translation>salió como «%1»</translation>
    </message>
    <message>
        <source>did not go out</source>
        <translation>no salió</translation>
    </message>
    <message>
        <source>went out; these are the editor’s own words</source>
        <translation>salió; son palabras del propio redactor</translation>
    </message>
    <message>
        <source>Nobody decided anything at this place.</source>
        <translation>Nadie decidió nada en este lugar.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why, as it was shown</source>
        <translation>Por qué, como se mostró</translation>
    </message>
    <message>
        <source>This article was not approved.</source>
        <translation>Este artículo no se aprobó.</translation>
    </message>
    <message>
        <source>%1 (%2, by %3, %4)</source>
        <translation>%1 (%2, por %3, %4)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobada por</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Escrita en</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Qué fue de estas palabras</translation>
    </message>
    <message numerus="yes">
        <source>Found at %n places. All times are UTC.</source>
        <translation>
            <numerusform>Encontrado en un lugar. Todas las horas son UTC.</numerusform>
            <numerusform>Encontrado en %n lugares. Todas las horas son UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>cut, as was suggested</source>
        <translation>suprimido, como se sugirió</translation>
    </message>
    <message>
        <source>kept, against a suggestion</source>
        <translation>conservado, contra una sugerencia</translation>
    </message>
    <message>
        <source>moved to the credits</source>
        <translation>pasado a los créditos</translation>
    </message>
    <message>
        <source>cut, without a suggestion</source>
        <translation>suprimido, sin sugerencia</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>recuperado</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>quote checked</source>
        <translation>cita comprobada</translation>
    </message>
    <message>
        <source>speaker corrected</source>
        <translation>hablante corregido</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>retirado: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>for length</source>
        <translation>por longitud</translation>
    </message>
    <message>
        <source>for legal reasons</source>
        <translation>por motivos legales</translation>
    </message>
    <message>
        <source>a matter of taste</source>
        <translation>cuestión de gusto</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Regla: %1.</translation>
    </message>
    <message>
        <source>the bytes that were scraped</source>
        <translation>los bytes recogidos</translation>
    </message>
    <message>
        <source>the text that they gave</source>
        <translation>el texto que dieron</translation>
    </message>
    <message>
        <source>the text of edition %1</source>
        <translation>el texto de la edición %1</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Scraped file: %1. Bytes: %2, read as %3.</source>
        <translation>Archivo en bruto: %1. Bytes: %2, leídos como %3.</translation>
    </message>
    <message>
        <source>The bytes were purged, as the rule of retention asks. Their hash, what was decided and what went out were kept.</source>
        <translation>Los bytes se eliminaron, como pide la regla de conservación. Se guardaron su hash, lo que se decidió y lo que salió.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as HTML names it</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>A person’s name was removed from this record on %1 by %2. Why: %3</source>
        <translation>El nombre de una persona fue quitado de este registro el %1 por %2. Por qué: %3</translation>
    </message>
    <message>
        <source>Scraped bytes were purged on %1 by %2.</source>
        <translation>Los bytes recogidos se eliminaron el %1, por %2.</translation>
    </message>
</context>
<context>
    <name>CutWarning</name>
    <message>
        <source>The rest of the article is scrambled by a paywall; the article is incomplete.</source>
        <translation>Un muro de pago cifró el resto del artículo; el artículo está incompleto.</translation>
    </message>
    <message>
        <source>A paywall notice stands here; the article may be incomplete.</source>
        <translation>Aquí hay un aviso de muro de pago; el artículo puede estar incompleto.</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>The data folder “%1” holds no “reviews.sqlite”; name the folder that the window uses.</source>
        <translation>La carpeta de datos «%1» no contiene «reviews.sqlite»; indique la carpeta que usa la ventana.</translation>
    </message>
</context>
<context>
    <name>DecisionLog</name>
    <message>
        <source>“%1” holds a decision that cannot be read; restore it from a backup, or move it elsewhere and start again. Your articles are not touched.</source>
        <translation>«%1» contiene una decisión que no se puede leer; restáurelo de una copia o muévalo y empiece de nuevo. Sus artículos no se tocan.</translation>
    </message>
    <message>
        <source>“%1” is damaged: decisions are missing, or are about words that do not stand where they should. Nothing was shown or exported from it; restore it from a backup. Your articles are not touched.</source>
        <translation>«%1» está dañado: faltan decisiones o tratan de palabras que no están donde deberían. No se mostró ni exportó nada; restáurelo de una copia. Sus artículos no se tocan.</translation>
    </message>
    <message>
        <source>Somebody else decided on this article in the meantime; look at it again before deciding.</source>
        <translation>Entretanto otra persona decidió sobre este artículo; mírelo de nuevo antes de decidir.</translation>
    </message>
</context>
<context>
    <name>DecisionWiring</name>
    <message>
        <source>No byline, date or credit is left in the text that is known for one.</source>
        <translation>No queda en el texto ninguna firma, fecha o crédito conocido como tal.</translation>
    </message>
    <message>
        <source>This credit is meant; press the key again.</source>
        <translation>Se trata de este crédito; pulse la tecla de nuevo.</translation>
    </message>
    <message>
        <source>Cut all sure suggestions</source>
        <translation>Suprimir todas las sugerencias seguras</translation>
    </message>
    <message>
        <source>Cut all that the list shows</source>
        <translation>Suprimir todo lo que muestra la lista</translation>
    </message>
    <message>
        <source>No further suggestion.</source>
        <translation>No hay más sugerencias.</translation>
    </message>
    <message>
        <source>The keys decide one at a time.</source>
        <translation>Las teclas deciden una por una.</translation>
    </message>
    <message>
        <source>The current suggestion is a single line.</source>
        <translation>La sugerencia actual es una sola línea.</translation>
    </message>
    <message>
        <source>The keys decide these suggestions together.</source>
        <translation>Las teclas deciden juntas estas sugerencias.</translation>
    </message>
    <message>
        <source>The current suggestion repeats nothing.</source>
        <translation>La sugerencia actual no repite nada.</translation>
    </message>
    <message>
        <source>Nothing was changed here but what was suggested.</source>
        <translation>Aquí solo cambió lo que se había sugerido.</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>Some bytes are not %1; they are shown as �.</source>
        <translation>Algunos bytes no son %1; se muestran como �.</translation>
    </message>
    <message numerus="yes">
        <source>Broken characters in the file: %n; each is shown as �.</source>
        <translation>
            <numerusform>Caracteres rotos en el archivo: %n; cada uno se muestra como �.</numerusform>
            <numerusform>Caracteres rotos en el archivo: %n; cada uno se muestra como �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say its encoding; read as %1, which may be wrong.</source>
        <translation>El archivo no dice su codificación; se leyó como %1, que puede ser errónea.</translation>
    </message>
    <message>
        <source>The file calls itself %1, which it cannot be; read as %2, which may be wrong.</source>
        <translation>El archivo se dice %1, lo que no puede ser; se leyó como %2, que puede ser errónea.</translation>
    </message>
    <message>
        <source>The text held characters that cannot be; each is shown as �.</source>
        <translation>El texto contenía caracteres imposibles; cada uno se muestra como �.</translation>
    </message>
    <message>
        <source>is empty; there is nothing to review.</source>
        <translation>está vacío; no hay nada que revisar.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>supera los 256 MB; divídalo antes de abrirlo.</translation>
    </message>
    <message>
        <source>cannot be read as “%1”; choose an encoding that is known here.</source>
        <translation>no se puede leer como «%1»; elija una codificación que se conozca aquí.</translation>
    </message>
    <message>
        <source>is a binary file, not text; open the article&apos;s text instead.</source>
        <translation>es un archivo binario, no texto; abra en su lugar el texto del artículo.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how sure, as a number</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · rule %2</source>
        <translation>%1 · regla %2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>Too different from %1 to be compared word by word:</source>
        <translation>Demasiado distinto de %1 para compararlo palabra por palabra:</translation>
    </message>
    <message>
        <source>The original:</source>
        <translation>El original:</translation>
    </message>
    <message>
        <source>Word for word as in %1:</source>
        <translation>Palabra por palabra como en %1:</translation>
    </message>
    <message>
        <source>Beside %1, word by word:</source>
        <translation>Junto a %1, palabra por palabra:</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>Los números difieren</translation>
    </message>
    <message>
        <source>Names differ</source>
        <translation>Los nombres difieren</translation>
    </message>
    <message>
        <source>Struck: only in the original. Underlined: only here.</source>
        <translation>Tachado: solo en el original. Subrayado: solo aquí.</translation>
    </message>
    <message>
        <source>Open query</source>
        <translation>Consulta abierta</translation>
    </message>
    <message>
        <source>Answer it with %1.</source>
        <translation>Respóndala con %1.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Aquí aún no se ha decidido nada.</translation>
    </message>
</context>
<context>
    <name>DetailWiring</name>
    <message>
        <source>Open queries hold up the approval: %1. This is the first; answer it with %2, then approve again.</source>
        <translation>Hay consultas abiertas que retienen la aprobación: %1. Esta es la primera; respóndala con %2 y apruebe de nuevo.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Contraseña de %1:</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>“%1” is added</source>
        <translation>se añade «%1»</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>falta «%1»</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>«%1» en lugar de «%2»</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider</source>
        <translation>Separador</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>is an archive, and no Word file; unpack it, or choose what is in it.</source>
        <translation>es un archivo comprimido y no de Word; descomprímalo o elija lo que contiene.</translation>
    </message>
</context>
<context>
    <name>DraftWiring</name>
    <message>
        <source>a note</source>
        <translation>una nota</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>una consulta</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una respuesta</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>sus propias palabras</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what is unsent, and where</comment>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>Not approved: %1 was typed and not sent. Return sends it; an emptied field drops it.</source>
        <translation>No aprobado: %1 se escribió y no se envió. Intro lo envía; un campo vacío lo descarta.</translation>
    </message>
    <message>
        <source>Not sent yet: %1. It holds up the approval.</source>
        <translation>Aún sin enviar: %1. Retiene la aprobación.</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Guardado, sin enviar: %1.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Somebody else is writing at this place; your words stand in this window alone until one of you has sent them.</source>
        <translation>Otra persona escribe en este lugar; sus palabras están solo en esta ventana hasta que alguno de los dos las envíe.</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Edition %1 in “%2” is damaged and is not what was approved; restore the file from a backup.</source>
        <translation>La edición %1 en «%2» está dañada y no es lo que se aprobó; restaure el archivo de una copia.</translation>
    </message>
</context>
<context>
    <name>EditionChanges</name>
    <message numerus="yes">
        <source>%n lines as before</source>
        <translation>
            <numerusform>Una línea como antes</numerusform>
            <numerusform>%n líneas como antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorNames</name>
    <message>
        <source>“%1” is somebody else in this workspace (%2); choose a name that tells you apart.</source>
        <translation>«%1» es otra persona en este espacio de trabajo (%2); elija un nombre que les distinga.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>The article %1</source>
        <comment>a sentence without its beginning</comment>
        <translation>El artículo %1</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>What was written to “%1” was not kept then; the text of its edition was.</source>
        <translation>Lo escrito en «%1» no se guardó entonces; el texto de su edición, sí.</translation>
    </message>
    <message>
        <source>What was written to “%1” is damaged in “%2”; restore that file from a backup.</source>
        <translation>Lo escrito en «%1» está dañado en «%2»; restaure ese archivo de una copia.</translation>
    </message>
    <message>
        <source>What was written to “%1” was purged, since a person’s name was removed from it on request.</source>
        <translation>Lo escrito en «%1» se eliminó, porque a petición se quitó de ello el nombre de una persona.</translation>
    </message>
</context>
<context>
    <name>FiguresReport</name>
    <message>
        <source>%1%</source>
        <comment>a share in a hundred</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no se dice</translation>
    </message>
    <message>
        <source>a rule of another version</source>
        <translation>una regla de otra versión</translation>
    </message>
    <message>
        <source>The figures of %1</source>
        <translation>Las cifras del %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Editions approved</source>
        <translation>Ediciones aprobadas</translation>
    </message>
    <message>
        <source>Stops decided</source>
        <translation>Paradas decididas</translation>
    </message>
    <message>
        <source>Keys that changed something</source>
        <translation>Teclas que cambiaron algo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes are those between decisions that follow each other within five. Yours are told to you alone, those of all from three editors on. Keys that only move are not recorded.</source>
        <translation>Los minutos son los que hay entre decisiones que se siguen en menos de cinco. Los suyos se le dicen solo a usted, los de todos a partir de tres redactores. Las teclas que solo mueven no se registran.</translation>
    </message>
    <message>
        <source>What each rule got right that day, in suggestions</source>
        <translation>En qué acertó cada regla ese día, en sugerencias</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acertó</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Cuts that no rule had suggested: %1.</source>
        <translation>Supresiones que ninguna regla había sugerido: %1.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>desoída</translation>
    </message>
    <message>
        <source>What each rule got right in each source, in articles of all days</source>
        <translation>En qué acertó cada regla en cada fuente, en artículos de todos los días</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>A rule that is overruled is offered to be switched off in the house rules.</source>
        <translation>Una regla desoída se ofrece para desactivarla en las normas de la casa.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>No se decidió nada.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>does not exist; check the name.</source>
        <translation>no existe; compruebe el nombre.</translation>
    </message>
    <message>
        <source>cannot be reached; ask for permission to read its folder.</source>
        <translation>no es accesible; pida permiso para leer su carpeta.</translation>
    </message>
    <message>
        <source>cannot be looked up (%1); check the name.</source>
        <translation>no se puede consultar (%1); compruebe el nombre.</translation>
    </message>
    <message>
        <source>has a name that is no UTF-8, and so cannot be reached; rename the file.</source>
        <translation>tiene un nombre que no es UTF-8 y por eso no es accesible; cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>is a directory; name the files in it instead.</source>
        <translation>es un directorio; indique los archivos que contiene.</translation>
    </message>
    <message>
        <source>is a pipe, not a file; save its content to a file first.</source>
        <translation>es una tubería, no un archivo; guarde antes su contenido en un archivo.</translation>
    </message>
    <message>
        <source>is a device, not a file; name a file that holds an article.</source>
        <translation>es un dispositivo, no un archivo; indique un archivo que contenga un artículo.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>supera los 256 MB; divídalo antes de abrirlo.</translation>
    </message>
    <message>
        <source>is empty; there is nothing to review.</source>
        <translation>está vacío; no hay nada que revisar.</translation>
    </message>
    <message>
        <source>cannot be opened (%1); ask for permission to read it.</source>
        <translation>no se puede abrir (%1); pida permiso para leerlo.</translation>
    </message>
    <message>
        <source>cannot be opened (%1).</source>
        <translation>no se puede abrir (%1).</translation>
    </message>
    <message>
        <source>cannot be read (%1); copy it to another disk and try again.</source>
        <translation>no se puede leer (%1); cópielo a otro disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a file&apos;s name, and what is wrong with it</comment>
        <translation>«%1» %2</translation>
    </message>
</context>
<context>
    <name>FileWiring</name>
    <message>
        <source>Earlier decisions…</source>
        <translation>Decisiones anteriores…</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>“%1” cannot be written (%2); free some space or choose another folder.</source>
        <translation>«%1» no se puede escribir (%2); libere espacio o elija otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a raw file, which is never written; choose another name.</source>
        <translation>«%1» es un archivo en bruto, que nunca se escribe; elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” is there and is no file; choose another name.</source>
        <translation>«%1» existe y no es un archivo; elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web archive</source>
        <translation>Archivo web</translation>
    </message>
    <message>
        <source>Saved page, one file</source>
        <translation>Página guardada, un archivo</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Table, separated by commas</source>
        <translation>Tabla, separada por comas</translation>
    </message>
    <message>
        <source>Table, separated by tabs</source>
        <translation>Tabla, separada por tabuladores</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Página HTML</translation>
    </message>
    <message>
        <source>HTML for a CMS</source>
        <translation>HTML para un CMS</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word, changes tracked</source>
        <translation>Word, con control de cambios</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument, changes tracked</source>
        <translation>OpenDocument, con cambios registrados</translation>
    </message>
    <message>
        <source>ninjs 3.1</source>
        <translation>ninjs 3.1</translation>
    </message>
    <message>
        <source>Audit, JSON Lines</source>
        <translation>Registro de edición, JSON Lines</translation>
    </message>
    <message>
        <source>Audit, page</source>
        <translation>Registro de edición, página</translation>
    </message>
    <message>
        <source>PDF of the text</source>
        <translation>PDF del texto</translation>
    </message>
    <message>
        <source>PDF of the review</source>
        <translation>PDF de la revisión</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como llegó</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Quote sheet, CSV</source>
        <translation>Hoja de citas, CSV</translation>
    </message>
    <message>
        <source>Quote sheet, JSON Lines</source>
        <translation>Hoja de citas, JSON Lines</translation>
    </message>
    <message>
        <source>Quote sheet, Word</source>
        <translation>Hoja de citas, Word</translation>
    </message>
    <message>
        <source>News in XML</source>
        <translation>Noticias en XML</translation>
    </message>
</context>
<context>
    <name>Gunzip</name>
    <message>
        <source>ends before what was packed in it does; get it again.</source>
        <translation>acaba antes que lo comprimido en él; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>is damaged: it cannot be unpacked; get it again.</source>
        <translation>está dañado: no se puede descomprimir; consígalo de nuevo.</translation>
    </message>
    <message>
        <source>swells as no text does when it is unpacked; unpack it by hand if you trust it.</source>
        <translation>se hincha al descomprimirlo como ningún texto; descomprímalo a mano si se fía de él.</translation>
    </message>
    <message>
        <source>holds more than 256 MB when it is unpacked; split it before opening it.</source>
        <translation>contiene más de 256 MB descomprimido; divídalo antes de abrirlo.</translation>
    </message>
    <message>
        <source>is packed and empty; there is nothing to review.</source>
        <translation>está comprimido y vacío; no hay nada que revisar.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>“%1” cannot be written (%2); choose a place that you may write to.</source>
        <translation>«%1» no se puede escribir (%2); elija un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>Raw bytes of “%1” were purged; what was decided on them stays here.</source>
        <translation>Se borraron bytes originales de «%1»; lo que se decidió sobre ellos se queda aquí.</translation>
    </message>
    <message>
        <source>“%1” is too long to be handed over; hand its file over by itself.</source>
        <translation>«%1» es demasiado largo para entregarlo; pase el archivo mismo.</translation>
    </message>
    <message>
        <source>A file holds %L1 articles; the others were left out.</source>
        <translation>Un archivo contiene %L1 artículos; los demás se dejaron fuera.</translation>
    </message>
    <message>
        <source>There is no article to hand over; open one first.</source>
        <translation>No hay ningún artículo que entregar; abra uno primero.</translation>
    </message>
    <message>
        <source>does not say where its article comes from</source>
        <translation>no dice de dónde viene su artículo</translation>
    </message>
    <message>
        <source>has no text, or more of them than an article has</source>
        <translation>no tiene texto, o más de los que tiene un artículo</translation>
    </message>
    <message>
        <source>has a name in it that is none</source>
        <translation>contiene un nombre que no lo es</translation>
    </message>
    <message>
        <source>has bytes that are not those of their hash</source>
        <translation>tiene bytes que no son los de su suma de comprobación</translation>
    </message>
    <message>
        <source>does not say how its text was read</source>
        <translation>no dice cómo se leyó su texto</translation>
    </message>
    <message>
        <source>has an edition that is none of its text</source>
        <translation>tiene una edición que no es de su texto</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>“%1” stays here: a person’s name was removed from its record on request, and its raw text would carry it on.</source>
        <translation>«%1» se queda aquí: de su registro se quitó a petición el nombre de una persona, y su texto original lo llevaría consigo.</translation>
    </message>
</context>
<context>
    <name>Harms</name>
    <message>
        <source>This takes away the only words that tell who said %1</source>
        <translation>Esto quita las únicas palabras que dicen quién dijo %1</translation>
    </message>
    <message>
        <source>“%1” stays, but the full name goes.</source>
        <translation>«%1» se queda, pero el nombre completo se va.</translation>
    </message>
    <message>
        <source>This cuts words out of the middle of %1</source>
        <translation>Esto suprime palabras en medio de %1</translation>
    </message>
    <message>
        <source>This leaves one quotation mark of %1 without its partner.</source>
        <translation>Esto deja sin pareja una comilla de %1.</translation>
    </message>
    <message>
        <source>This changes the words of a quotation: %1</source>
        <translation>Esto cambia las palabras de una cita: %1</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>it ended, or said nothing</source>
        <translation>terminó o no dijo nada</translation>
    </message>
</context>
<context>
    <name>HelperPool</name>
    <message>
        <source>cannot be read, since “%1” does not start (%2); install Bluepencil again.</source>
        <translation>no se puede leer porque «%1» no arranca (%2); instale Bluepencil de nuevo.</translation>
    </message>
    <message>
        <source>made the reader of such files break down, so that it may be damaged, or made to do harm; save it in another format where you trust it.</source>
        <translation>hizo fallar al lector de tales archivos, así que puede estar dañado o hecho para dañar; guárdelo en otro formato si se fía de él.</translation>
    </message>
    <message>
        <source>keeps the reader of such files busy for too long; split it, or save it in another format.</source>
        <translation>ocupa demasiado tiempo al lector de tales archivos; divídalo o guárdelo en otro formato.</translation>
    </message>
    <message>
        <source>was answered with what no file holds by the reader of such files, so that it may be made to do harm; save it in another format where you trust it.</source>
        <translation>recibió del lector de tales archivos lo que ningún archivo contiene, así que puede estar hecho para dañar; guárdelo en otro formato si se fía de él.</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>el programa está terminando</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Cut</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Moved to the credits</source>
        <translation>Pasado a los créditos</translation>
    </message>
    <message>
        <source>Own cut</source>
        <translation>Supresión propia</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Replaced by “%1”</source>
        <translation>Reemplazado por «%1»</translation>
    </message>
    <message>
        <source>Quote checked</source>
        <translation>Cita comprobada</translation>
    </message>
    <message>
        <source>Speaker is %1</source>
        <translation>El hablante es %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Consulta: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>Own cut taken back</source>
        <translation>Supresión propia retirada</translation>
    </message>
    <message>
        <source>Cut again</source>
        <translation>Suprimido de nuevo</translation>
    </message>
    <message>
        <source>Old words again</source>
        <translation>De nuevo las palabras antiguas</translation>
    </message>
    <message>
        <source>Quote unchecked again</source>
        <translation>Cita de nuevo sin comprobar</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Nota quitada</translation>
    </message>
    <message>
        <source>Query taken away</source>
        <translation>Consulta quitada</translation>
    </message>
    <message>
        <source>Query and answer taken away</source>
        <translation>Consulta y respuesta quitadas</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>De nuevo sin decidir</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gusto</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>edición %1</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiado desde entonces</translation>
    </message>
    <message>
        <source>No named speaker</source>
        <translation>Sin hablante nombrado</translation>
    </message>
</context>
<context>
    <name>HouseRuleFault</name>
    <message>
        <source>The pattern “%1” cannot be used: %2.</source>
        <translation>El patrón «%1» no se puede usar: %2.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be used: the fault is “%2” at character %3 (%4).</source>
        <translation>El patrón «%1» no se puede usar: el fallo es «%2» en el carácter %3 (%4).</translation>
    </message>
    <message>
        <source>The rule has no text; say which line it is about.</source>
        <translation>La norma no tiene texto; diga de qué línea trata.</translation>
    </message>
    <message>
        <source>The pattern “%1” matches every line; make it narrower.</source>
        <translation>El patrón «%1» coincide con todas las líneas; hágalo más estrecho.</translation>
    </message>
</context>
<context>
    <name>HouseRuleFile</name>
    <message>
        <source>has no house rule in line %1 (“%2”); write one as “cut line *: text”.</source>
        <translation>no tiene una norma de la casa en la línea %1 («%2»); escriba una como «cut line *: texto».</translation>
    </message>
    <message>
        <source>has a house rule in line %1 that cannot be used. %2</source>
        <translation>tiene en la línea %1 una norma de la casa que no se puede usar. %2</translation>
    </message>
</context>
<context>
    <name>HouseRuleRecords</name>
    <message>
        <source>The house rule “%1” in “%2” is of a kind that this version does not know; delete it, or install a newer Bluepencil.</source>
        <translation>La norma de la casa «%1» en «%2» es de un tipo que esta versión no conoce; bórrela o instale un Bluepencil más nuevo.</translation>
    </message>
    <message>
        <source>Somebody else changed the house rule “%1” in the meantime; look at the list again.</source>
        <translation>Entretanto otra persona cambió la regla de la casa «%1»; vuelva a mirar la lista.</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>Always cut</source>
        <translation>Suprimir siempre</translation>
    </message>
    <message>
        <source>Never cut</source>
        <translation>No suprimir nunca</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>la línea entera</translation>
    </message>
    <message>
        <source>lines that begin so</source>
        <translation>líneas que empiezan así</translation>
    </message>
    <message>
        <source>lines that match</source>
        <translation>líneas que coinciden</translation>
    </message>
    <message>
        <source>every article</source>
        <translation>todos los artículos</translation>
    </message>
    <message>
        <source>articles of %1</source>
        <translation>artículos de %1</translation>
    </message>
    <message>
        <source>always cut “%1”</source>
        <translation>suprimir siempre «%1»</translation>
    </message>
    <message>
        <source>never cut “%1”</source>
        <translation>no suprimir nunca «%1»</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>a rule of the program</source>
        <translation>una regla del programa</translation>
    </message>
    <message>
        <source>“%1” is off in %2</source>
        <translation>«%1» está desactivada en %2</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>does not hold the line “%1” as it was read, so that it cannot be changed there; choose another format.</source>
        <translation>no contiene la línea «%1» tal como se leyó, así que no se puede cambiar allí; elija otro formato.</translation>
    </message>
    <message>
        <source>is written in an encoding that Bluepencil reads and does not write; choose another format.</source>
        <translation>está en una codificación que Bluepencil lee y no escribe; elija otro formato.</translation>
    </message>
    <message>
        <source>is built so that its text cannot be changed in place; choose another format.</source>
        <translation>está construido de modo que su texto no se puede cambiar en su sitio; elija otro formato.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted</source>
        <translation>Pegado</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into: de, es, fr.</extracomment>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>LanguageWarning</name>
    <message>
        <source>The article is in a language whose grammar Bluepencil does not know: quotation marks are found, who speaks is not.</source>
        <translation>El artículo está en un idioma cuya gramática Bluepencil no conoce: se encuentran las comillas, no quién habla.</translation>
    </message>
    <message>
        <source>The article seems to be in %1, whose grammar Bluepencil does not know: quotation marks are found, who speaks is not.</source>
        <translation>El artículo parece estar en un idioma (%1) cuya gramática Bluepencil no conoce: se encuentran las comillas, no quién habla.</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>“%1” is left over from a page; it stands for “%2”.</source>
        <translation>«%1» quedó de una página; equivale a «%2».</translation>
    </message>
    <message>
        <source>Many more lines hold what is left over from a page.</source>
        <translation>Muchas líneas más contienen restos de una página.</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>“%1” stands in no section</source>
        <translation>«%1» no está en ninguna sección</translation>
    </message>
    <message>
        <source>“%1” comes for the second time</source>
        <translation>«%1» aparece por segunda vez</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>“# %1: …” is missing in the head; “bluepencil-cli word-lists seal” writes one.</source>
        <translation>Falta «# %1: …» en la cabecera; «bluepencil-cli word-lists seal» escribe una.</translation>
    </message>
    <message>
        <source>The list was made for “%1”, and this is “%2”, whose own may be newer.</source>
        <translation>La lista se hizo para «%1», y este es «%2», cuya propia lista puede ser más nueva.</translation>
    </message>
    <message>
        <source>The list was cut off, or changed since it was sealed; look at it and seal it again.</source>
        <translation>La lista quedó cortada o se cambió después de sellarla; revísela y séllela otra vez.</translation>
    </message>
    <message>
        <source>“%1” is not a single word.</source>
        <translation>«%1» no es una sola palabra.</translation>
    </message>
    <message>
        <source>“%1” has more than one space between two words.</source>
        <translation>«%1» tiene más de un espacio entre dos palabras.</translation>
    </message>
    <message>
        <source>“%1” is one word, and a row of this section has more.</source>
        <translation>«%1» es una palabra, y una fila de esta sección tiene más.</translation>
    </message>
    <message>
        <source>“%1” has more parts than forms, participles and a particle.</source>
        <translation>«%1» tiene más partes que formas, participios y una partícula.</translation>
    </message>
    <message>
        <source>“%1” is no trait of a language that Bluepencil knows.</source>
        <translation>«%1» no es un rasgo de lengua que Bluepencil conozca.</translation>
    </message>
    <message>
        <source>Nobody reads a section “%1”.</source>
        <translation>Nadie lee una sección «%1».</translation>
    </message>
    <message>
        <source>There are more function words than there is room for.</source>
        <translation>Hay más palabras funcionales de las que caben.</translation>
    </message>
    <message>
        <source>The list ends and has nothing in “[%1]”, as the one has that it stands for.</source>
        <translation>La lista termina y no tiene nada en «[%1]», a diferencia de la que sustituye.</translation>
    </message>
    <message>
        <source>Bluepencil has no list “%1” that can be replaced.</source>
        <translation>Bluepencil no tiene ninguna lista «%1» que se pueda sustituir.</translation>
    </message>
</context>
<context>
    <name>LogJoining</name>
    <message>
        <source>taken back</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>retirado</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>cortado</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>conservado</translation>
    </message>
    <message>
        <source>moved to the credit</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>pasado a los créditos</translation>
    </message>
    <message>
        <source>quote and speaker right</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>cita y hablante correctos</translation>
    </message>
    <message>
        <source>not this speaker</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>no este hablante</translation>
    </message>
    <message>
        <source>said by “%1”</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>dicho por «%1»</translation>
    </message>
    <message>
        <source>Decided twice. %1, %2: %3. %4, %5: %6. The later one holds; which is right?</source>
        <comment>editor, time, what was decided; the same of the second one</comment>
        <translation>Decidido dos veces. %1, %2: %3. %4, %5: %6. Vale la posterior; ¿cuál es la correcta?</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>is neither a letter nor a saved page; open it as plain text.</source>
        <translation>no es una carta ni una página guardada; ábralo como texto sin formato.</translation>
    </message>
    <message>
        <source>is a letter without any text; there is nothing to review.</source>
        <translation>es una carta sin texto; no hay nada que revisar.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>is Markdown without text; there is nothing to review.</source>
        <translation>es Markdown sin texto; no hay nada que revisar.</translation>
    </message>
</context>
<context>
    <name>Mojibake</name>
    <message>
        <source>“%1” was read in the wrong encoding; it is likely “%2”.</source>
        <translation>«%1» se leyó en la codificación equivocada; probablemente es «%2».</translation>
    </message>
    <message>
        <source>“%1” has lost what stood here; look it up in the source.</source>
        <translation>«%1» perdió lo que había aquí; búsquelo en la fuente.</translation>
    </message>
    <message>
        <source>Many more lines were read in the wrong encoding.</source>
        <translation>Muchas líneas más se leyeron en la codificación equivocada.</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>A pattern for names knows {title}, {date}, {edition}, {source} and {name}, and has at least one of them; “%1” does not.</source>
        <translation>Un patrón de nombres conoce {title}, {date}, {edition}, {source} y {name}, y tiene al menos uno; «%1» no.</translation>
    </message>
</context>
<context>
    <name>NameRemoval</name>
    <message>
        <source>Only who keeps the workspace removes a name from its log; ask them to run “bluepencil-cli retention forget”.</source>
        <translation>Solo quien mantiene el espacio de trabajo quita un nombre de su registro; pídale que ejecute «bluepencil-cli retention forget».</translation>
    </message>
    <message>
        <source>Say which name is to be removed, and on whose request or by which law.</source>
        <translation>Diga qué nombre hay que quitar, y a petición de quién o por qué ley.</translation>
    </message>
</context>
<context>
    <name>NewsXml</name>
    <message>
        <source>has no text; there is nothing to review.</source>
        <translation>no tiene texto; no hay nada que revisar.</translation>
    </message>
    <message>
        <source>has no text in “%1”; take another field.</source>
        <translation>no tiene texto en «%1»; tome otro campo.</translation>
    </message>
    <message>
        <source>holds no articles; there is nothing to review.</source>
        <translation>no contiene artículos; no hay nada que revisar.</translation>
    </message>
    <message>
        <source>is XML, but neither a feed (RSS, Atom) nor NITF nor NewsML-G2; open it as plain text.</source>
        <translation>es XML, pero ni un canal (RSS, Atom) ni NITF ni NewsML-G2; ábralo como texto sin formato.</translation>
    </message>
    <message>
        <source>is nested deeper than any news; there is nothing to review.</source>
        <translation>está anidado más hondo que cualquier noticia; no hay nada que revisar.</translation>
    </message>
    <message>
        <source>has more elements than an article; there is nothing to review.</source>
        <translation>tiene más elementos que un artículo; no hay nada que revisar.</translation>
    </message>
    <message>
        <source>is no well-formed XML (%1 in line %2); fetch it again.</source>
        <translation>no es XML bien formado (%1 en la línea %2); obténgalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message>
        <source>is an archive, and no OpenDocument text; unpack it, or choose what is in it.</source>
        <translation>es un archivo comprimido y no un texto OpenDocument; descomprímalo o elija lo que contiene.</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>is nested deeper than any document; save its text alone.</source>
        <translation>está más anidado que cualquier documento; guarde solo su texto.</translation>
    </message>
    <message>
        <source>is damaged (%1); open it in a word processor and save it anew.</source>
        <translation>está dañado (%1); ábralo en un procesador de textos y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>is a document without text; there is nothing to review.</source>
        <translation>es un documento sin texto; no hay nada que revisar.</translation>
    </message>
</context>
<context>
    <name>OutgoingArticle</name>
    <message>
        <source>was approved when it held another text than it does now, so that there are no changes to show; choose a format without them.</source>
        <translation>se aprobó cuando contenía otro texto, así que no hay cambios que mostrar; elija un formato sin ellos.</translation>
    </message>
</context>
<context>
    <name>OutgoingText</name>
    <message numerus="yes">
        <source>%n characters, which this format cannot hold, were written as “�”.</source>
        <translation>
            <numerusform>Un carácter que este formato no puede contener se escribió como «�».</numerusform>
            <numerusform>%n caracteres que este formato no puede contener se escribieron como «�».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnEditWiring</name>
    <message>
        <source>This paragraph is blank; there is nothing to cut.</source>
        <translation>Este párrafo está vacío; no hay nada que suprimir.</translation>
    </message>
    <message>
        <source>This is cut already.</source>
        <translation>Esto ya está suprimido.</translation>
    </message>
    <message>
        <source>Nothing is cut here.</source>
        <translation>Aquí no hay nada suprimido.</translation>
    </message>
    <message>
        <source>Nothing stands below this paragraph.</source>
        <translation>No hay nada bajo este párrafo.</translation>
    </message>
    <message>
        <source>What stands below is cut already.</source>
        <translation>Lo que hay debajo ya está suprimido.</translation>
    </message>
    <message>
        <source>Select the words to replace first.</source>
        <translation>Seleccione antes las palabras que reemplazar.</translation>
    </message>
    <message>
        <source>No own cut stands here that lacks this reason.</source>
        <translation>Aquí no hay ninguna supresión propia a la que falte este motivo.</translation>
    </message>
    <message>
        <source>The cut cannot go further there.</source>
        <translation>La supresión no puede ir más allá.</translation>
    </message>
    <message>
        <source>No warning is open.</source>
        <translation>No hay ninguna advertencia abierta.</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>The page says that its article is not free to read; parts may be missing.</source>
        <translation>La página dice que su artículo no es de lectura libre; pueden faltar partes.</translation>
    </message>
    <message>
        <source>The page states a longer text than it shows; parts may be missing.</source>
        <translation>La página declara un texto más largo del que muestra; pueden faltar partes.</translation>
    </message>
    <message>
        <source>is a page without text; open it in a browser, and save the text it shows.</source>
        <translation>es una página sin texto; ábrala en un navegador y guarde el texto que muestra.</translation>
    </message>
    <message>
        <source>is a page of more than 64 MB; save the article alone, or its text.</source>
        <translation>es una página de más de 64 MB; guarde solo el artículo o su texto.</translation>
    </message>
    <message>
        <source>The page states more words than it shows (%1); parts may be missing.</source>
        <translation>La página declara más palabras de las que muestra (%1); pueden faltar partes.</translation>
    </message>
    <message>
        <source>The text is shorter than the page’s own description of it; parts may be missing.</source>
        <translation>El texto es más corto que su descripción en la propia página; pueden faltar partes.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Raw, as scraped</source>
        <translation>En bruto, como se recogió</translation>
    </message>
    <message>
        <source>Cleaned, as it goes out now</source>
        <translation>Depurado, como sale ahora</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>PaperWriter</name>
    <message>
        <source>cannot be set on pages here, where there are no typefaces; choose another format.</source>
        <translation>no se puede componer en páginas aquí, donde no hay tipos de letra; elija otro formato.</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Pause after deciding</source>
        <translation>Pausa tras decidir</translation>
    </message>
    <message>
        <source>A decision stays on the screen for so long before the next stop:</source>
        <translation>Una decisión queda en pantalla este tiempo antes de la parada siguiente:</translation>
    </message>
    <message>
        <source>A pause is a number from 0 to %1.</source>
        <translation>Una pausa es un número de 0 a %1.</translation>
    </message>
    <message>
        <source>Pause after deciding: %1.</source>
        <translation>Pausa tras decidir: %1.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Edition %1, approved by %2 on %3</source>
        <translation>Edición %1, aprobada por %2 el %3</translation>
    </message>
    <message>
        <source>cannot be set on pages; install a typeface, such as DejaVu, and try again.</source>
        <translation>no se puede componer en páginas; instale un tipo de letra, como DejaVu, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Qué fue de estas palabras</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>cannot be written as “%1”, an encoding that is not known here; choose another.</source>
        <translation>no se puede escribir como «%1», una codificación que no se conoce aquí; elija otra.</translation>
    </message>
    <message>
        <source>Characters that %1 cannot hold, and that were written as “?”: %2.</source>
        <translation>Caracteres que %1 no puede contener y que se escribieron como «?»: %2.</translation>
    </message>
    <message>
        <source>is a file of rich text (RTF), which is not read here; save it as Word or OpenDocument, and open that.</source>
        <translation>es un archivo de texto enriquecido (RTF), que aquí no se lee; guárdelo como Word u OpenDocument y abra ese.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>%1 decides in this article just now; open it again to take it over.</source>
        <translation>%1 decide ahora en este artículo; ábralo de nuevo para hacerse cargo.</translation>
    </message>
</context>
<context>
    <name>Printout</name>
    <message>
        <source>%1: %2</source>
        <comment>a decision, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a decision, by whom</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a decision, by whom, when</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Struck: cut or replaced. Underlined: suggested, undecided.</source>
        <translation>Tachado: suprimido o reemplazado. Subrayado: sugerido, sin decidir.</translation>
    </message>
    <message>
        <source>Cleaned, as it goes out now</source>
        <translation>Depurado, como sale ahora</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en revisión</translation>
    </message>
    <message>
        <source>approved, not exported</source>
        <translation>aprobado, sin exportar</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>cambiado en el disco</translation>
    </message>
    <message>
        <source>spiked</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <comment>that are left to decide</comment>
        <translation>
            <numerusform>%n parada</numerusform>
            <numerusform>%n paradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteTable</name>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>QuoteWarning</name>
    <message>
        <source>Nothing near this quotation tells who said it.</source>
        <translation>Nada cerca de esta cita dice de quién es.</translation>
    </message>
    <message>
        <source>A quotation mark here has no partner in its paragraph.</source>
        <translation>Una comilla no tiene aquí pareja en su párrafo.</translation>
    </message>
</context>
<context>
    <name>QuoteWiring</name>
    <message>
        <source>This quote is meant; press the key again.</source>
        <translation>Se trata de esta cita; pulse la tecla de nuevo.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>No other file of the list has this quote in another form.</source>
        <translation>Ningún otro archivo de la lista tiene esta cita en otra forma.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>no speaker</source>
        <translation>sin hablante</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>other paragraph</source>
        <translation>otro párrafo</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>falta comilla</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>por comprobar</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Hablante no encontrado</translation>
    </message>
    <message>
        <source>No named speaker</source>
        <translation>Sin hablante nombrado</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ comprobado</translation>
    </message>
    <message>
        <source>✓ corrected</source>
        <translation>✓ corregido</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>Nobody is named for these words.</source>
        <translation>No se nombra a nadie para estas palabras.</translation>
    </message>
    <message>
        <source>The speaker is a guess.</source>
        <translation>El hablante es una conjetura.</translation>
    </message>
    <message>
        <source>The speaker is named in another paragraph.</source>
        <translation>El hablante se nombra en otro párrafo.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: where do the words end?</source>
        <translation>Una comilla no tiene pareja: ¿dónde acaban las palabras?</translation>
    </message>
    <message>
        <source>Nobody has checked this quote yet.</source>
        <translation>Nadie ha comprobado aún esta cita.</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Párrafo %1</translation>
    </message>
    <message>
        <source>“%1” = %2</source>
        <translation>«%1» = %2</translation>
    </message>
    <message>
        <source>“%1” = %2, paragraph %3</source>
        <translation>«%1» = %2, párrafo %3</translation>
    </message>
    <message>
        <source>In “%1” these are the words of %2.</source>
        <translation>En «%1» son palabras de %2.</translation>
    </message>
    <message>
        <source>In “%1” with other words: “%2”.</source>
        <translation>En «%1» con otras palabras: «%2».</translation>
    </message>
    <message>
        <source>In “%1” with other words: “%2”, said by %3.</source>
        <translation>En «%1» con otras palabras: «%2», dichas por %3.</translation>
    </message>
    <message>
        <source>“%1” = %2, ¶ %3</source>
        <comment>a sign for the word “paragraph”</comment>
        <translation>«%1» = %2, ¶ %3</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>“%1” holds %n articles; open the file again to see each of them.</source>
        <translation>
            <numerusform>«%1» contiene un artículo; ábralo.</numerusform>
            <numerusform>«%1» contiene %n artículos; abra de nuevo el archivo para ver cada uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStop</name>
    <message>
        <source>was not read to its end, since that was stopped.</source>
        <translation>no se leyó hasta el final porque se detuvo la lectura.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>*A caption* beside its photo credit or its slideshow control</source>
        <translation>*Un pie de foto* junto a su crédito o al control de su galería</translation>
    </message>
    <message>
        <source>*The foot of the page*, below its comments and the notice of rights</source>
        <translation>*El pie de la página*, debajo de sus comentarios y del aviso de derechos</translation>
    </message>
    <message>
        <source>*A comment section*, %lines lines: %terms</source>
        <translation>*Una sección de comentarios*, %lines líneas: %terms</translation>
    </message>
    <message>
        <source>*Between lines of promotion*, and no sentence of the article</source>
        <translation>*Entre líneas de promoción*, y no es frase del artículo</translation>
    </message>
    <message>
        <source>*Links to other articles*, %lines lines: %terms</source>
        <translation>*Enlaces a otros artículos*, %lines líneas: %terms</translation>
    </message>
    <message>
        <source>*A link to another article*: the same headline stands among the related links</source>
        <translation>*Un enlace a otro artículo*: el mismo titular está entre los enlaces relacionados</translation>
    </message>
    <message>
        <source>*Reads like a legal notice*: %terms</source>
        <translation>*Se lee como un aviso legal*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a caption*: %terms</source>
        <translation>*Se lee como un pie de foto*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a link to another article*: %terms</source>
        <translation>*Se lee como un enlace a otro artículo*: %terms</translation>
    </message>
    <message>
        <source>*Reads like promotion*: %terms</source>
        <translation>*Se lee como promoción*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a share button*: %terms</source>
        <translation>*Se lee como un botón de compartir*: %terms</translation>
    </message>
    <message>
        <source>*Reads like an address of the publisher*: %terms</source>
        <translation>*Se lee como una dirección del editor*: %terms</translation>
    </message>
    <message>
        <source>*Reads like navigation of the page*: %terms</source>
        <translation>*Se lee como navegación de la página*: %terms</translation>
    </message>
    <message>
        <source>the capitals of the line above</source>
        <translation>las mayúsculas de la línea anterior</translation>
    </message>
    <message>
        <source>the line above is suspected as well</source>
        <translation>la línea anterior también es sospechosa</translation>
    </message>
    <message>
        <source>the line above is %1 characters long</source>
        <translation>la línea anterior tiene %1 caracteres</translation>
    </message>
    <message>
        <source>the line above is as long</source>
        <translation>la línea anterior es igual de larga</translation>
    </message>
    <message>
        <source>the line above is a repeat</source>
        <translation>la línea anterior es una repetición</translation>
    </message>
    <message>
        <source>the line above is furniture</source>
        <translation>la línea anterior es relleno</translation>
    </message>
    <message>
        <source>the words of the line above</source>
        <translation>las palabras de la línea anterior</translation>
    </message>
    <message>
        <source>the line above looks the same</source>
        <translation>la línea anterior tiene el mismo aspecto</translation>
    </message>
    <message>
        <source>what the line above is</source>
        <translation>qué es la línea anterior</translation>
    </message>
    <message>
        <source>a word of the line above</source>
        <translation>una palabra de la línea anterior</translation>
    </message>
    <message>
        <source>the line above has %1 words</source>
        <translation>la línea anterior tiene %1 palabras</translation>
    </message>
    <message>
        <source>the second line above is %1 characters long</source>
        <translation>la segunda línea anterior tiene %1 caracteres</translation>
    </message>
    <message>
        <source>the second line above is furniture</source>
        <translation>la segunda línea anterior es relleno</translation>
    </message>
    <message>
        <source>the words of the second line above</source>
        <translation>las palabras de la segunda línea anterior</translation>
    </message>
    <message>
        <source>what the second line above is</source>
        <translation>qué es la segunda línea anterior</translation>
    </message>
    <message>
        <source>the third line above is %1 characters long</source>
        <translation>la tercera línea anterior tiene %1 caracteres</translation>
    </message>
    <message>
        <source>the third line above is furniture</source>
        <translation>la tercera línea anterior es relleno</translation>
    </message>
    <message>
        <source>it stands in %1 other articles</source>
        <translation>está en otros %1 artículos</translation>
    </message>
    <message>
        <source>%1 lines around begin with the same word</source>
        <translation>%1 líneas de alrededor empiezan con la misma palabra</translation>
    </message>
    <message>
        <source>the lines around it are suspected as well</source>
        <translation>las líneas de alrededor también son sospechosas</translation>
    </message>
    <message>
        <source>%1 lines around name a key and its value</source>
        <translation>%1 líneas de alrededor nombran una clave y su valor</translation>
    </message>
    <message>
        <source>the length of the lines around it</source>
        <translation>la longitud de las líneas de alrededor</translation>
    </message>
    <message>
        <source>%1 lines around begin with a number or bullet</source>
        <translation>%1 líneas de alrededor empiezan con número o viñeta</translation>
    </message>
    <message>
        <source>%1 questions stand around</source>
        <translation>hay %1 preguntas alrededor</translation>
    </message>
    <message>
        <source>%1 repeats stand around</source>
        <translation>hay %1 repeticiones alrededor</translation>
    </message>
    <message>
        <source>%1 lines around are furniture</source>
        <translation>%1 líneas de alrededor son relleno</translation>
    </message>
    <message>
        <source>the words of the lines around it</source>
        <translation>las palabras de las líneas de alrededor</translation>
    </message>
    <message>
        <source>the article has %1 paragraphs</source>
        <translation>el artículo tiene %1 párrafos</translation>
    </message>
    <message>
        <source>the article has %1 lines</source>
        <translation>el artículo tiene %1 líneas</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines begin with a number or bullet</source>
        <translation>%1 de cada cien líneas empiezan con número o viñeta</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text are paragraphs</source>
        <translation>%1 de cada cien partes del texto son párrafos</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines are furniture</source>
        <translation>%1 de cada cien líneas son relleno</translation>
    </message>
    <message>
        <source>the words of the whole article</source>
        <translation>las palabras de todo el artículo</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines end like sentences</source>
        <translation>%1 de cada cien líneas acaban como frases</translation>
    </message>
    <message>
        <source>the capitals of the line below</source>
        <translation>las mayúsculas de la línea siguiente</translation>
    </message>
    <message>
        <source>the line below is suspected as well</source>
        <translation>la línea siguiente también es sospechosa</translation>
    </message>
    <message>
        <source>the line below is %1 characters long</source>
        <translation>la línea siguiente tiene %1 caracteres</translation>
    </message>
    <message>
        <source>the line below is as long</source>
        <translation>la línea siguiente es igual de larga</translation>
    </message>
    <message>
        <source>the line below is a repeat</source>
        <translation>la línea siguiente es una repetición</translation>
    </message>
    <message>
        <source>the line below is furniture</source>
        <translation>la línea siguiente es relleno</translation>
    </message>
    <message>
        <source>the words of the line below</source>
        <translation>las palabras de la línea siguiente</translation>
    </message>
    <message>
        <source>the line below looks the same</source>
        <translation>la línea siguiente tiene el mismo aspecto</translation>
    </message>
    <message>
        <source>what the line below is</source>
        <translation>qué es la línea siguiente</translation>
    </message>
    <message>
        <source>a word of the line below</source>
        <translation>una palabra de la línea siguiente</translation>
    </message>
    <message>
        <source>the line below has %1 words</source>
        <translation>la línea siguiente tiene %1 palabras</translation>
    </message>
    <message>
        <source>the second line below is %1 characters long</source>
        <translation>la segunda línea siguiente tiene %1 caracteres</translation>
    </message>
    <message>
        <source>the second line below is furniture</source>
        <translation>la segunda línea siguiente es relleno</translation>
    </message>
    <message>
        <source>the words of the second line below</source>
        <translation>las palabras de la segunda línea siguiente</translation>
    </message>
    <message>
        <source>what the second line below is</source>
        <translation>qué es la segunda línea siguiente</translation>
    </message>
    <message>
        <source>the third line below is %1 characters long</source>
        <translation>la tercera línea siguiente tiene %1 caracteres</translation>
    </message>
    <message>
        <source>the third line below is furniture</source>
        <translation>la tercera línea siguiente es relleno</translation>
    </message>
    <message>
        <source>below the label “%1”</source>
        <translation>bajo el rótulo «%1»</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text around are paragraphs</source>
        <translation>%1 de cada cien partes del texto de alrededor son párrafos</translation>
    </message>
    <message>
        <source>%1 lines further up are furniture</source>
        <translation>%1 líneas más arriba son relleno</translation>
    </message>
    <message>
        <source>%1 lines further down are furniture</source>
        <translation>%1 líneas más abajo son relleno</translation>
    </message>
    <message>
        <source>the words of the neighbourhood</source>
        <translation>las palabras del entorno</translation>
    </message>
    <message>
        <source>%1 lines around end like sentences</source>
        <translation>%1 líneas de alrededor acaban como frases</translation>
    </message>
    <message>
        <source>begins with thanks or “please”</source>
        <translation>empieza con un agradecimiento o «por favor»</translation>
    </message>
    <message>
        <source>begins with a small word</source>
        <translation>empieza con una palabra pequeña</translation>
    </message>
    <message>
        <source>begins with a command</source>
        <translation>empieza con una orden</translation>
    </message>
    <message>
        <source>begins with “our” or “your”</source>
        <translation>empieza con «nuestro» o «su»</translation>
    </message>
    <message>
        <source>begins with “read” or “watch”</source>
        <translation>empieza con «lea» o «vea»</translation>
    </message>
    <message>
        <source>begins like a label</source>
        <translation>empieza como un rótulo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 stock phrases of promotion</source>
        <translation>%1 frases hechas de promoción</translation>
    </message>
    <message>
        <source>%1 in a hundred of its words have a capital</source>
        <translation>%1 de cada cien de sus palabras llevan mayúscula</translation>
    </message>
    <message>
        <source>it holds marks of code</source>
        <translation>contiene marcas de código</translation>
    </message>
    <message>
        <source>it holds %1 commas</source>
        <translation>contiene %1 comas</translation>
    </message>
    <message>
        <source>it stands %1 times in the article</source>
        <translation>está %1 veces en el artículo</translation>
    </message>
    <message>
        <source>how it begins</source>
        <translation>cómo empieza</translation>
    </message>
    <message>
        <source>%1 in a hundred of its characters are digits</source>
        <translation>%1 de cada cien de sus caracteres son cifras</translation>
    </message>
    <message>
        <source>it is set in</source>
        <translation>dónde está colocado</translation>
    </message>
    <message>
        <source>%1 sentences end inside it</source>
        <translation>%1 frases acaban dentro</translation>
    </message>
    <message>
        <source>whether it names a key and its value</source>
        <translation>si nombra una clave y su valor</translation>
    </message>
    <message>
        <source>it is a label of the page</source>
        <translation>es un rótulo de la página</translation>
    </message>
    <message>
        <source>it is %1 characters long</source>
        <translation>tiene %1 caracteres</translation>
    </message>
    <message>
        <source>no word of it belongs to an article</source>
        <translation>ninguna de sus palabras es de un artículo</translation>
    </message>
    <message>
        <source>it offers something of the site</source>
        <translation>ofrece algo del sitio</translation>
    </message>
    <message>
        <source>it speaks of its own page</source>
        <translation>habla de su propia página</translation>
    </message>
    <message>
        <source>a rule speaks for it</source>
        <translation>una regla lo apoya</translation>
    </message>
    <message>
        <source>its words “%1”</source>
        <translation>sus palabras «%1»</translation>
    </message>
    <message>
        <source>it shares %1 in a hundred of its words with the article</source>
        <translation>comparte %1 de cada cien palabras con el artículo</translation>
    </message>
    <message>
        <source>the word “%1”</source>
        <translation>la palabra «%1»</translation>
    </message>
    <message>
        <source>the length of its words</source>
        <translation>la longitud de sus palabras</translation>
    </message>
    <message>
        <source>it has %1 words</source>
        <translation>tiene %1 palabras</translation>
    </message>
    <message>
        <source>what the third line above is</source>
        <translation>qué es la tercera línea anterior</translation>
    </message>
    <message>
        <source>what the lines above it are</source>
        <translation>qué son las líneas de encima</translation>
    </message>
    <message>
        <source>what the lines below it are</source>
        <translation>qué son las líneas de debajo</translation>
    </message>
    <message>
        <source>what the lines around it are</source>
        <translation>qué son las líneas de alrededor</translation>
    </message>
    <message>
        <source>what the article holds besides</source>
        <translation>qué más contiene el artículo</translation>
    </message>
    <message>
        <source>what the third line below is</source>
        <translation>qué es la tercera línea siguiente</translation>
    </message>
    <message>
        <source>what the lines of the neighbourhood are</source>
        <translation>qué son las líneas del entorno</translation>
    </message>
    <message>
        <source>what the lines beside it are</source>
        <translation>qué son las líneas contiguas</translation>
    </message>
    <message>
        <source>what the lines right above are</source>
        <translation>qué son las líneas justo encima</translation>
    </message>
    <message>
        <source>what the lines right below are</source>
        <translation>qué son las líneas justo debajo</translation>
    </message>
    <message>
        <source>what it looks like by itself</source>
        <translation>qué parece por sí mismo</translation>
    </message>
    <message>
        <source>the last line of the article stands %1 lines above</source>
        <translation>la última línea del artículo está %1 líneas más arriba</translation>
    </message>
    <message>
        <source>other furniture stands %1 lines above</source>
        <translation>otro relleno está %1 líneas más arriba</translation>
    </message>
    <message>
        <source>the next line of the article stands %1 lines below</source>
        <translation>la próxima línea del artículo está %1 líneas más abajo</translation>
    </message>
    <message>
        <source>other furniture stands %1 lines below</source>
        <translation>otro relleno está %1 líneas más abajo</translation>
    </message>
    <message>
        <source>an ad marker stands beside it</source>
        <translation>hay una marca de anuncio al lado</translation>
    </message>
    <message>
        <source>a caption stands beside it</source>
        <translation>hay un pie de foto al lado</translation>
    </message>
    <message>
        <source>comments stand beside it</source>
        <translation>hay comentarios al lado</translation>
    </message>
    <message>
        <source>a legal notice stands beside it</source>
        <translation>hay un aviso legal al lado</translation>
    </message>
    <message>
        <source>a byline or date stands beside it</source>
        <translation>hay una firma o fecha al lado</translation>
    </message>
    <message>
        <source>an embedded post or table stands beside it</source>
        <translation>hay una publicación incrustada o tabla al lado</translation>
    </message>
    <message>
        <source>navigation stands beside it</source>
        <translation>hay navegación al lado</translation>
    </message>
    <message>
        <source>promotion stands beside it</source>
        <translation>hay promoción al lado</translation>
    </message>
    <message>
        <source>links to articles stand beside it</source>
        <translation>hay enlaces a artículos al lado</translation>
    </message>
    <message>
        <source>share buttons stand beside it</source>
        <translation>hay botones de compartir al lado</translation>
    </message>
    <message>
        <source>a source link stands beside it</source>
        <translation>hay un enlace a la fuente al lado</translation>
    </message>
    <message>
        <source>there it is called “%1”</source>
        <translation>allí se llama «%1»</translation>
    </message>
    <message>
        <source>by its place, its links and its shape</source>
        <translation>por su lugar, sus enlaces y su forma</translation>
    </message>
    <message>
        <source>a photo credit stands above</source>
        <translation>hay un crédito de foto encima</translation>
    </message>
    <message>
        <source>a photo credit stands below</source>
        <translation>hay un crédito de foto debajo</translation>
    </message>
    <message>
        <source>it stands like a heading between paragraphs</source>
        <translation>está como un ladillo entre párrafos</translation>
    </message>
    <message>
        <source>it stands where the headline stands</source>
        <translation>está donde está el titular</translation>
    </message>
    <message>
        <source>it tells the reader to use what is “ours”</source>
        <translation>pide al lector que use lo que es «nuestro»</translation>
    </message>
    <message>
        <source>a long line without a stop</source>
        <translation>una línea larga sin punto</translation>
    </message>
    <message>
        <source>words of a photo credit, and nobody speaks</source>
        <translation>palabras de un crédito de foto, y nadie habla</translation>
    </message>
    <message>
        <source>it describes a scene and dates it</source>
        <translation>describe una escena y la fecha</translation>
    </message>
    <message>
        <source>it describes a scene</source>
        <translation>describe una escena</translation>
    </message>
    <message>
        <source>it asks the reader</source>
        <translation>pide algo al lector</translation>
    </message>
    <message>
        <source>a section’s name above the headline</source>
        <translation>el nombre de una sección sobre el titular</translation>
    </message>
    <message>
        <source>it offers a subscription</source>
        <translation>ofrece una suscripción</translation>
    </message>
    <message>
        <source>a sentence between two headlines</source>
        <translation>una frase entre dos titulares</translation>
    </message>
    <message>
        <source>a few words among short lines</source>
        <translation>pocas palabras entre líneas cortas</translation>
    </message>
    <message>
        <source>the two lines above are suspected as well</source>
        <translation>las dos líneas anteriores también son sospechosas</translation>
    </message>
    <message>
        <source>the two lines below are suspected as well</source>
        <translation>las dos líneas siguientes también son sospechosas</translation>
    </message>
    <message>
        <source>begins like a byline</source>
        <translation>empieza como una firma</translation>
    </message>
    <message>
        <source>a stock phrase of captions</source>
        <translation>una frase hecha de pies de foto</translation>
    </message>
    <message>
        <source>begins as captions do</source>
        <translation>empieza como los pies de foto</translation>
    </message>
    <message>
        <source>a stock phrase of comment sections</source>
        <translation>una frase hecha de secciones de comentarios</translation>
    </message>
    <message>
        <source>a stock phrase of consent boxes</source>
        <translation>una frase hecha de ventanas de consentimiento</translation>
    </message>
    <message>
        <source>begins like a date line</source>
        <translation>empieza como una línea de fecha</translation>
    </message>
    <message>
        <source>a stock phrase of forms</source>
        <translation>una frase hecha de formularios</translation>
    </message>
    <message>
        <source>a stock phrase of legal notices</source>
        <translation>una frase hecha de avisos legales</translation>
    </message>
    <message>
        <source>a stock phrase of navigation</source>
        <translation>una frase hecha de navegación</translation>
    </message>
    <message>
        <source>a stock phrase of paywalls</source>
        <translation>una frase hecha de muros de pago</translation>
    </message>
    <message>
        <source>begins or ends as photo credits do</source>
        <translation>empieza o acaba como los créditos de foto</translation>
    </message>
    <message>
        <source>a stock phrase of promotion</source>
        <translation>una frase hecha de promoción</translation>
    </message>
    <message>
        <source>begins like a label of links</source>
        <translation>empieza como un rótulo de enlaces</translation>
    </message>
    <message>
        <source>begins like a heading of links</source>
        <translation>empieza como un encabezado de enlaces</translation>
    </message>
    <message>
        <source>is the name of a section</source>
        <translation>es el nombre de una sección</translation>
    </message>
    <message>
        <source>a stock phrase of share bars</source>
        <translation>una frase hecha de barras para compartir</translation>
    </message>
    <message>
        <source>names where it was published</source>
        <translation>nombra dónde se publicó</translation>
    </message>
    <message>
        <source>begins like a list of tags</source>
        <translation>empieza como una lista de etiquetas</translation>
    </message>
    <message>
        <source>stands after the last paragraph of the article</source>
        <translation>está tras el último párrafo del artículo</translation>
    </message>
    <message>
        <source>stands before the first paragraph of the article</source>
        <translation>está antes del primer párrafo del artículo</translation>
    </message>
    <message>
        <source>%1 paragraphs stand above</source>
        <translation>hay %1 párrafos encima</translation>
    </message>
    <message>
        <source>%1 paragraphs stand below</source>
        <translation>hay %1 párrafos debajo</translation>
    </message>
    <message>
        <source>it is the first line</source>
        <translation>es la primera línea</translation>
    </message>
    <message>
        <source>it is the last line</source>
        <translation>es la última línea</translation>
    </message>
    <message>
        <source>it is among the last lines</source>
        <translation>está entre las últimas líneas</translation>
    </message>
    <message>
        <source>%1 lines stand above</source>
        <translation>hay %1 líneas encima</translation>
    </message>
    <message>
        <source>%1 lines stand below</source>
        <translation>hay %1 líneas debajo</translation>
    </message>
    <message>
        <source>much of the article stands above</source>
        <translation>gran parte del artículo está encima</translation>
    </message>
    <message>
        <source>the article goes on below</source>
        <translation>el artículo sigue debajo</translation>
    </message>
    <message>
        <source>one paragraph follows</source>
        <translation>sigue un párrafo</translation>
    </message>
    <message>
        <source>%1 in a hundred of the paragraphs stand above</source>
        <translation>%1 de cada cien párrafos están encima</translation>
    </message>
    <message>
        <source>%1 characters of paragraphs follow</source>
        <translation>siguen %1 caracteres de párrafos</translation>
    </message>
    <message>
        <source>it is the second line</source>
        <translation>es la segunda línea</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text stand above</source>
        <translation>%1 de cada cien partes del texto están encima</translation>
    </message>
    <message>
        <source>its beginning, broken off after “%1”</source>
        <translation>su principio, cortado tras «%1»</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>its original stands %1 lines away</source>
        <translation>su original está a %1 líneas</translation>
    </message>
    <message>
        <source>its end, from “%1” on</source>
        <translation>su final, desde «%1»</translation>
    </message>
    <message>
        <source>its end, from inside the word “%1”</source>
        <translation>su final, desde dentro de la palabra «%1»</translation>
    </message>
    <message>
        <source>it repeats a line word for word</source>
        <translation>repite una línea palabra por palabra</translation>
    </message>
    <message>
        <source>it repeats a part of a line</source>
        <translation>repite parte de una línea</translation>
    </message>
    <message>
        <source>it repeats the headline</source>
        <translation>repite el titular</translation>
    </message>
    <message>
        <source>it repeats a line with words changed</source>
        <translation>repite una línea con palabras cambiadas</translation>
    </message>
    <message>
        <source>%1 lines in a row repeat</source>
        <translation>%1 líneas seguidas se repiten</translation>
    </message>
    <message>
        <source>%1 paragraphs in a row repeat</source>
        <translation>%1 párrafos seguidos se repiten</translation>
    </message>
    <message>
        <source>a rule for captions</source>
        <translation>una regla para pies de foto</translation>
    </message>
    <message>
        <source>it is code</source>
        <translation>es código</translation>
    </message>
    <message>
        <source>a rule for comments</source>
        <translation>una regla para comentarios</translation>
    </message>
    <message>
        <source>what it stands beside</source>
        <translation>junto a qué está</translation>
    </message>
    <message>
        <source>a rule for legal notices</source>
        <translation>una regla para avisos legales</translation>
    </message>
    <message>
        <source>a word that is often furniture of the page</source>
        <translation>una palabra que suele ser relleno de la página</translation>
    </message>
    <message>
        <source>a rule for navigation</source>
        <translation>una regla para navegación</translation>
    </message>
    <message>
        <source>a rule for promotion</source>
        <translation>una regla para promoción</translation>
    </message>
    <message>
        <source>a rule for links</source>
        <translation>una regla para enlaces</translation>
    </message>
    <message>
        <source>a rule for share bars</source>
        <translation>una regla para barras de compartir</translation>
    </message>
    <message>
        <source>a rule is nearly sure</source>
        <translation>una regla está casi segura</translation>
    </message>
    <message>
        <source>a line that announces a list stands %1 lines above</source>
        <translation>una línea que anuncia una lista está %1 líneas más arriba</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among come twice</source>
        <translation>%1 de cada cien líneas de su grupo aparecen dos veces</translation>
    </message>
    <message>
        <source>the length of the lines that it stands among</source>
        <translation>la longitud de las líneas de su grupo</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among begin with a number</source>
        <translation>%1 de cada cien líneas de su grupo empiezan con número</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among are furniture</source>
        <translation>%1 de cada cien líneas de su grupo son relleno</translation>
    </message>
    <message>
        <source>the words of the lines that it stands among</source>
        <translation>las palabras de las líneas de su grupo</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among end like sentences</source>
        <translation>%1 de cada cien líneas de su grupo acaban como frases</translation>
    </message>
    <message>
        <source>%1 lines right above look alike</source>
        <translation>%1 líneas justo encima se parecen</translation>
    </message>
    <message>
        <source>%1 lines right below look alike</source>
        <translation>%1 líneas justo debajo se parecen</translation>
    </message>
    <message>
        <source>it stands in a long run of short lines</source>
        <translation>está en una larga serie de líneas cortas</translation>
    </message>
    <message>
        <source>it stands among short lines</source>
        <translation>está entre líneas cortas</translation>
    </message>
    <message>
        <source>the last paragraph stands %1 lines above</source>
        <translation>el último párrafo está %1 líneas más arriba</translation>
    </message>
    <message>
        <source>the last long paragraph stands %1 lines above</source>
        <translation>el último párrafo largo está %1 líneas más arriba</translation>
    </message>
    <message>
        <source>the last furniture stands %1 lines above</source>
        <translation>el último relleno está %1 líneas más arriba</translation>
    </message>
    <message>
        <source>the next paragraph stands %1 lines below</source>
        <translation>el próximo párrafo está %1 líneas más abajo</translation>
    </message>
    <message>
        <source>only short lines follow to the end</source>
        <translation>hasta el final solo siguen líneas cortas</translation>
    </message>
    <message>
        <source>the next long paragraph stands %1 lines below</source>
        <translation>el próximo párrafo largo está %1 líneas más abajo</translation>
    </message>
    <message>
        <source>the next furniture stands %1 lines below</source>
        <translation>el próximo relleno está %1 líneas más abajo</translation>
    </message>
    <message>
        <source>it is all capitals</source>
        <translation>está todo en mayúsculas</translation>
    </message>
    <message>
        <source>it ends with an arrow</source>
        <translation>acaba con una flecha</translation>
    </message>
    <message>
        <source>it stands in square brackets</source>
        <translation>está entre corchetes</translation>
    </message>
    <message>
        <source>it begins with a bullet or dash</source>
        <translation>empieza con viñeta o raya</translation>
    </message>
    <message>
        <source>it ends like a sentence</source>
        <translation>acaba como una frase</translation>
    </message>
    <message>
        <source>it ends with a colon</source>
        <translation>acaba con dos puntos</translation>
    </message>
    <message>
        <source>it holds a comma</source>
        <translation>contiene una coma</translation>
    </message>
    <message>
        <source>it holds a number</source>
        <translation>contiene un número</translation>
    </message>
    <message>
        <source>it breaks off with an ellipsis</source>
        <translation>se corta con puntos suspensivos</translation>
    </message>
    <message>
        <source>it holds an e-mail address</source>
        <translation>contiene una dirección de correo</translation>
    </message>
    <message>
        <source>it ends with a bracket</source>
        <translation>acaba con un paréntesis</translation>
    </message>
    <message>
        <source>words are glued together in it</source>
        <translation>hay palabras pegadas</translation>
    </message>
    <message>
        <source>it names an account</source>
        <translation>nombra una cuenta</translation>
    </message>
    <message>
        <source>it holds a hashtag</source>
        <translation>contiene una etiqueta (#)</translation>
    </message>
    <message>
        <source>it has no letters</source>
        <translation>no tiene letras</translation>
    </message>
    <message>
        <source>it stands in parentheses</source>
        <translation>está entre paréntesis</translation>
    </message>
    <message>
        <source>its parts are divided by bars</source>
        <translation>sus partes están separadas por barras</translation>
    </message>
    <message>
        <source>it asks a question</source>
        <translation>hace una pregunta</translation>
    </message>
    <message>
        <source>it holds quotation marks</source>
        <translation>contiene comillas</translation>
    </message>
    <message>
        <source>it holds a slash</source>
        <translation>contiene una barra</translation>
    </message>
    <message>
        <source>it begins with a number</source>
        <translation>empieza con un número</translation>
    </message>
    <message>
        <source>it begins with a small letter</source>
        <translation>empieza con minúscula</translation>
    </message>
    <message>
        <source>it begins with a quotation mark</source>
        <translation>empieza con comillas</translation>
    </message>
    <message>
        <source>it is written like a title</source>
        <translation>está escrito como un título</translation>
    </message>
    <message>
        <source>it holds a web address</source>
        <translation>contiene una dirección web</translation>
    </message>
    <message>
        <source>it names a year</source>
        <translation>nombra un año</translation>
    </message>
    <message>
        <source>it stands below comments</source>
        <translation>está bajo comentarios</translation>
    </message>
    <message>
        <source>it stands below navigation</source>
        <translation>está bajo navegación</translation>
    </message>
    <message>
        <source>it stands below promotion</source>
        <translation>está bajo promoción</translation>
    </message>
    <message>
        <source>it stands below links to articles</source>
        <translation>está bajo enlaces a artículos</translation>
    </message>
    <message>
        <source>the phrase “%1”</source>
        <translation>la frase «%1»</translation>
    </message>
    <message>
        <source>speaks of an account</source>
        <translation>habla de una cuenta</translation>
    </message>
    <message>
        <source>names a picture agency</source>
        <translation>nombra una agencia de fotos</translation>
    </message>
    <message>
        <source>speaks of comments</source>
        <translation>habla de comentarios</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>pide consentimiento</translation>
    </message>
    <message>
        <source>speaks of cookies or privacy</source>
        <translation>habla de cookies o privacidad</translation>
    </message>
    <message>
        <source>thanks or pleads</source>
        <translation>agradece o ruega</translation>
    </message>
    <message>
        <source>names a date</source>
        <translation>nombra una fecha</translation>
    </message>
    <message>
        <source>asks for support</source>
        <translation>pide apoyo</translation>
    </message>
    <message>
        <source>has the verb of a sentence</source>
        <translation>tiene el verbo de una frase</translation>
    </message>
    <message>
        <source>a command to the reader</source>
        <translation>una orden al lector</translation>
    </message>
    <message>
        <source>speaks of “our” or “your”</source>
        <translation>habla de «nuestro» o «su»</translation>
    </message>
    <message>
        <source>words of page controls</source>
        <translation>palabras de controles de página</translation>
    </message>
    <message>
        <source>words of a photo credit</source>
        <translation>palabras de un crédito de foto</translation>
    </message>
    <message>
        <source>names a platform</source>
        <translation>nombra una plataforma</translation>
    </message>
    <message>
        <source>words of a picture’s scene</source>
        <translation>palabras de la escena de una foto</translation>
    </message>
    <message>
        <source>names a newsletter, app or channel</source>
        <translation>nombra un boletín, una aplicación o un canal</translation>
    </message>
    <message>
        <source>speaks to the reader</source>
        <translation>se dirige al lector</translation>
    </message>
    <message>
        <source>speaks of readers or journalism</source>
        <translation>habla de lectores o periodismo</translation>
    </message>
    <message>
        <source>asks to read or watch</source>
        <translation>pide leer o ver</translation>
    </message>
    <message>
        <source>words of a list of links</source>
        <translation>palabras de una lista de enlaces</translation>
    </message>
    <message>
        <source>words like “stories” or “news”</source>
        <translation>palabras como «artículos» o «noticias»</translation>
    </message>
    <message>
        <source>speaks of rights</source>
        <translation>habla de derechos</translation>
    </message>
    <message>
        <source>speaks of sharing</source>
        <translation>habla de compartir</translation>
    </message>
    <message>
        <source>reports what somebody said</source>
        <translation>cuenta lo que alguien dijo</translation>
    </message>
    <message>
        <source>speaks of subscribing</source>
        <translation>habla de suscribirse</translation>
    </message>
    <message>
        <source>words of a list of tags</source>
        <translation>palabras de una lista de etiquetas</translation>
    </message>
    <message>
        <source>Repeats *paragraph %original* word for word</source>
        <translation>Repite *el párrafo %original* palabra por palabra</translation>
    </message>
    <message>
        <source>Repeats *paragraph %original* with changes: %terms</source>
        <translation>Repite *el párrafo %original* con cambios: %terms</translation>
    </message>
    <message>
        <source>Repeats *part of paragraph %original*: %terms</source>
        <translation>Repite *parte del párrafo %original*: %terms</translation>
    </message>
    <message>
        <source>Repeats *the headline in paragraph %original*</source>
        <translation>Repite *el titular del párrafo %original*</translation>
    </message>
    <message>
        <source>*A shortcode* of a publishing system that was never filled in</source>
        <translation>*Un código corto* de un sistema de publicación que nunca se rellenó</translation>
    </message>
    <message>
        <source>*A label of an advertisement*, nothing else on the line</source>
        <translation>*Un rótulo de anuncio*, nada más en la línea</translation>
    </message>
    <message>
        <source>*Program code* left behind by the page</source>
        <translation>*Código de programa* que dejó la página</translation>
    </message>
    <message>
        <source>*A machine identifier* alone on its line</source>
        <translation>*Un identificador de máquina* solo en su línea</translation>
    </message>
    <message>
        <source>*Text that a paywall scrambled*; the article is incomplete</source>
        <translation>*Texto que cifró un muro de pago*; el artículo está incompleto</translation>
    </message>
    <message>
        <source>*The head or number of a printed page*: the lines around it are broken at the width of a column</source>
        <translation>*La cabecera o el número de una página impresa*: las líneas de alrededor están partidas al ancho de una columna</translation>
    </message>
    <message>
        <source>*The head of a comment section*: %terms</source>
        <translation>*La cabecera de una sección de comentarios*: %terms</translation>
    </message>
    <message>
        <source>*Text of a comment form*: %terms</source>
        <translation>*Texto de un formulario de comentarios*: %terms</translation>
    </message>
    <message>
        <source>*A link to the source* left by the scraper: %terms</source>
        <translation>*Un enlace a la fuente* que dejó la recogida: %terms</translation>
    </message>
    <message>
        <source>*Says where the article was published first*: %terms</source>
        <translation>*Dice dónde se publicó primero el artículo*: %terms</translation>
    </message>
    <message>
        <source>*A copyright notice*: %terms</source>
        <translation>*Un aviso de derechos de autor*: %terms</translation>
    </message>
    <message>
        <source>*A note on syndication or reuse*: %terms</source>
        <translation>*Una nota sobre sindicación o reutilización*: %terms</translation>
    </message>
    <message>
        <source>*A reporting credit*: move it to the credits rather than cut it</source>
        <translation>*Un crédito de colaboración*: páselo a los créditos en vez de suprimirlo</translation>
    </message>
    <message>
        <source>*A byline*: move it to the credits rather than cut it</source>
        <translation>*Una firma*: pásela a los créditos en vez de suprimirla</translation>
    </message>
    <message>
        <source>*The date of publication*: move it to the credits rather than cut it</source>
        <translation>*La fecha de publicación*: pásela a los créditos en vez de suprimirla</translation>
    </message>
    <message>
        <source>*Navigation of the page*: %terms</source>
        <translation>*Navegación de la página*: %terms</translation>
    </message>
    <message>
        <source>*A control of the page*, not text of the article</source>
        <translation>*Un control de la página*, no texto del artículo</translation>
    </message>
    <message>
        <source>*Tags or topics* of the page, %lines lines</source>
        <translation>*Etiquetas o temas* de la página, %lines líneas</translation>
    </message>
    <message>
        <source>*Residue of an embedded post or video*: %terms</source>
        <translation>*Restos de una publicación o un vídeo incrustados*: %terms</translation>
    </message>
    <message>
        <source>*A consent or cookie notice*: %terms</source>
        <translation>*Un aviso de consentimiento o de cookies*: %terms</translation>
    </message>
    <message>
        <source>*A mark of a page break* glued to the paragraph</source>
        <translation>*Una marca de salto de página* pegada al párrafo</translation>
    </message>
    <message>
        <source>*A house rule says so*: %terms</source>
        <translation>*Lo dice una norma de la casa*: %terms</translation>
    </message>
    <message>
        <source>*Repeated across files of this source*: %terms</source>
        <translation>*Se repite en archivos de esta fuente*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it below a picture*: %terms</source>
        <translation>*La página lo pone bajo una imagen*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it where bylines and dates stand*: %terms</source>
        <translation>*La página lo pone donde van firmas y fechas*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box about its author*: %terms</source>
        <translation>*La página lo pone en un recuadro sobre su autor*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box beside the article*: %terms</source>
        <translation>*La página lo pone en un recuadro junto al artículo*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among its buttons to share*: %terms</source>
        <translation>*La página lo pone entre sus botones de compartir*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among what readers wrote*: %terms</source>
        <translation>*La página lo pone entre lo que escribieron los lectores*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box that asks something of its reader*: %terms</source>
        <translation>*La página lo pone en un recuadro que pide algo al lector*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among its menus, topics or foot lines*: %terms</source>
        <translation>*La página lo pone entre sus menús, temas o líneas de pie*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a place for advertisements*: %terms</source>
        <translation>*La página lo pone en un espacio para anuncios*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it apart from the article*: %terms</source>
        <translation>*La página lo pone aparte del artículo*: %terms</translation>
    </message>
    <message>
        <source>*A photo credit* without its photo</source>
        <translation>*Un crédito de foto* sin su foto</translation>
    </message>
    <message>
        <source>*A caption*: it ends in a photo credit</source>
        <translation>*Un pie de foto*: acaba con un crédito de foto</translation>
    </message>
    <message>
        <source>*Promotes the publisher&apos;s own offers*: %terms</source>
        <translation>*Promociona ofertas del propio medio*: %terms</translation>
    </message>
    <message>
        <source>*A paywall notice*; the article may be incomplete: %terms</source>
        <translation>*Un aviso de muro de pago*; el artículo puede estar incompleto: %terms</translation>
    </message>
    <message>
        <source>*Text of a sign-up form*: %terms</source>
        <translation>*Texto de un formulario de registro*: %terms</translation>
    </message>
    <message>
        <source>*A label of links to other articles*: %terms</source>
        <translation>*Un rótulo de enlaces a otros artículos*: %terms</translation>
    </message>
    <message>
        <source>*A link to another article*, with its label</source>
        <translation>*Un enlace a otro artículo*, con su rótulo</translation>
    </message>
    <message>
        <source>*A list of other outlets&apos; headlines* from a news search</source>
        <translation>*Una lista de titulares de otros medios* de una búsqueda de noticias</translation>
    </message>
    <message>
        <source>*A share bar*: names of platforms and buttons only</source>
        <translation>*Una barra para compartir*: solo nombres de plataformas y botones</translation>
    </message>
    <message>
        <source>*A share button or its text*: %terms</source>
        <translation>*Un botón de compartir o su texto*: %terms</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is taken for %2, named in paragraph %3</source>
        <translation>%1 se toma por %2, nombrado en el párrafo %3</translation>
    </message>
    <message>
        <source>%1; %2 may be meant as well.</source>
        <translation>%1; también puede referirse a %2.</translation>
    </message>
    <message>
        <source>*Quotation marks* around a statement of its own.</source>
        <translation>*Comillas* en torno a una declaración completa.</translation>
    </message>
    <message>
        <source>*Quotation marks* around part of the reporter’s sentence.</source>
        <translation>*Comillas* en torno a parte de la frase del periodista.</translation>
    </message>
    <message>
        <source>*Quotation marks* around words that nobody near is said to have used.</source>
        <translation>*Comillas* en torno a palabras que no se atribuyen a nadie cercano.</translation>
    </message>
    <message>
        <source>*Quotation marks* around a title or a name.</source>
        <translation>*Comillas* en torno a un título o un nombre.</translation>
    </message>
    <message>
        <source>*No quotation marks*, but somebody’s own words: see who they are given to.</source>
        <translation>*Sin comillas*, pero palabras propias de alguien: mire a quién se atribuyen.</translation>
    </message>
    <message>
        <source>*Opened, never closed*: taken to run to the end of the paragraph.</source>
        <translation>*Se abre y no se cierra*: se toma hasta el final del párrafo.</translation>
    </message>
    <message>
        <source>*Closed, never opened*: the paragraph begins inside the quotation.</source>
        <translation>*Se cierra y no se abre*: el párrafo empieza dentro de la cita.</translation>
    </message>
    <message>
        <source>*“%cue”* follows the quotation and is followed by *%name*.</source>
        <translation>*«%cue»* sigue a la cita y le sigue *%name*.</translation>
    </message>
    <message>
        <source>*%name* follows the quotation, with *“%cue”*.</source>
        <translation>*%name* sigue a la cita, con *«%cue»*.</translation>
    </message>
    <message>
        <source>*%name* stands before *“%cue”*, which leads to the quotation.</source>
        <translation>*%name* está antes de *«%cue»*, que lleva a la cita.</translation>
    </message>
    <message>
        <source>*“%cue”* stands before the quotation, followed by *%name*.</source>
        <translation>*«%cue»* está antes de la cita, seguido de *%name*.</translation>
    </message>
    <message>
        <source>*%name* stands before the quotation and *“%cue”* behind it.</source>
        <translation>*%name* está antes de la cita y *«%cue»* detrás.</translation>
    </message>
    <message>
        <source>*“%cue”* stands before the quotation and *%name* follows it.</source>
        <translation>*«%cue»* está antes de la cita y *%name* la sigue.</translation>
    </message>
    <message>
        <source>*“%cue”* names *%name* as the source.</source>
        <translation>*«%cue»* nombra a *%name* como fuente.</translation>
    </message>
    <message>
        <source>*%name* and a colon introduce the quotation.</source>
        <translation>*%name* y dos puntos introducen la cita.</translation>
    </message>
    <message>
        <source>A dash and *%name* follow the quotation.</source>
        <translation>Una raya y *%name* siguen a la cita.</translation>
    </message>
    <message>
        <source>*%name* stands beside the quotation, one of them in brackets.</source>
        <translation>*%name* está junto a la cita, una de las dos cosas entre paréntesis.</translation>
    </message>
    <message>
        <source>The quotation belongs to *“%cue”*, which is said to come from *%name*.</source>
        <translation>La cita pertenece a *«%cue»*, que se atribuye a *%name*.</translation>
    </message>
    <message>
        <source>The sentence says whose *“%cue”* these are: *%name*.</source>
        <translation>La frase dice de quién es *«%cue»*: *%name*.</translation>
    </message>
    <message>
        <source>*%name* and a colon open the paragraph, as in a transcript.</source>
        <translation>*%name* y dos puntos abren el párrafo, como en una transcripción.</translation>
    </message>
    <message>
        <source>*Conversation*: the two who speak above take turns, and it is the turn of %name.</source>
        <translation>*Conversación*: los dos que hablan más arriba se turnan, y le toca a %name.</translation>
    </message>
    <message>
        <source>*%name* and a colon begin the turn, as in an interview.</source>
        <translation>*%name* y dos puntos empiezan el turno, como en una entrevista.</translation>
    </message>
    <message>
        <source>*Between the questions* stand the answers of %name.</source>
        <translation>*Entre las preguntas* están las respuestas de %name.</translation>
    </message>
    <message>
        <source>*“%cue”* and a colon end the paragraph above: what follows is from *%name*.</source>
        <translation>*«%cue»* y dos puntos acaban el párrafo anterior: lo que sigue es de *%name*.</translation>
    </message>
    <message>
        <source>*%name* signs these words.</source>
        <translation>*%name* firma estas palabras.</translation>
    </message>
    <message>
        <source>*“%cue”* tells what %name said, in the reporter’s words.</source>
        <translation>*«%cue»* cuenta lo que dijo %name, con palabras del periodista.</translation>
    </message>
    <message>
        <source>The sentence ends with *%name* and *“%cue”*: it is what they said.</source>
        <translation>La frase acaba con *%name* y *«%cue»*: es lo que se dijo.</translation>
    </message>
    <message>
        <source>*“%cue”* names %name as the source of the sentence.</source>
        <translation>*«%cue»* nombra a %name como fuente de la frase.</translation>
    </message>
    <message>
        <source>the words stand as in an attribution</source>
        <translation>las palabras están como en una atribución</translation>
    </message>
    <message>
        <source>“%1” is somebody who can speak</source>
        <translation>«%1» es alguien que puede hablar</translation>
    </message>
    <message>
        <source>“%1” introduces what somebody says</source>
        <translation>«%1» introduce lo que alguien dice</translation>
    </message>
    <message>
        <source>“%1” is the subject of the verb</source>
        <translation>«%1» es el sujeto del verbo</translation>
    </message>
    <message>
        <source>the quotation before fits %1 too</source>
        <translation>la cita anterior también encaja con %1</translation>
    </message>
    <message>
        <source>*Readers’ comments*, %lines lines, from the first signature on: %terms</source>
        <translation>*Comentarios de lectores*, %lines líneas, desde la primera firma: %terms</translation>
    </message>
    <message>
        <source>*Headlines of other articles*: %lines in a row behind the last paragraph</source>
        <translation>*Titulares de otros artículos*: %lines seguidos tras el último párrafo</translation>
    </message>
    <message>
        <source>*A menu of the page*: a list of %lines short entries above the article</source>
        <translation>*Un menú de la página*: una lista de %lines entradas cortas sobre el artículo</translation>
    </message>
    <message>
        <source>no line begins with a number or bullet</source>
        <translation>ninguna línea empieza con número o viñeta</translation>
    </message>
    <message>
        <source>the article has no paragraph</source>
        <translation>el artículo no tiene ningún párrafo</translation>
    </message>
    <message>
        <source>no line is furniture</source>
        <translation>ninguna línea es relleno</translation>
    </message>
    <message>
        <source>no line ends like a sentence</source>
        <translation>ninguna línea acaba como una frase</translation>
    </message>
    <message>
        <source>no paragraph stands around</source>
        <translation>no hay ningún párrafo alrededor</translation>
    </message>
    <message>
        <source>none of its words has a capital</source>
        <translation>ninguna de sus palabras lleva mayúscula</translation>
    </message>
    <message>
        <source>it has no digit</source>
        <translation>no tiene ninguna cifra</translation>
    </message>
    <message>
        <source>its words come nowhere else in the article</source>
        <translation>sus palabras no aparecen en ningún otro lugar del artículo</translation>
    </message>
    <message>
        <source>no paragraph stands above</source>
        <translation>no hay ningún párrafo encima</translation>
    </message>
    <message>
        <source>no text stands above</source>
        <translation>no hay ningún texto encima</translation>
    </message>
    <message>
        <source>none of the lines that it stands among comes twice</source>
        <translation>ninguna línea de su grupo aparece dos veces</translation>
    </message>
    <message>
        <source>none of the lines that it stands among begins with a number</source>
        <translation>ninguna línea de su grupo empieza con un número</translation>
    </message>
    <message>
        <source>none of the lines that it stands among is furniture</source>
        <translation>ninguna línea de su grupo es relleno</translation>
    </message>
    <message>
        <source>none of the lines that it stands among ends like a sentence</source>
        <translation>ninguna línea de su grupo acaba como una frase</translation>
    </message>
    <message>
        <source>*Places of the site*, from its start page on</source>
        <translation>*Lugares del sitio*, desde su página de inicio</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Say which words, or which rule, the recall is about.</source>
        <translation>Diga de qué palabras, o de qué regla, se trata.</translation>
    </message>
    <message>
        <source>Say why: the record and the next approvals will tell it.</source>
        <translation>Diga por qué: el registro y las próximas aprobaciones lo dirán.</translation>
    </message>
    <message>
        <source>Say what is to stand in the place of these words; to take them out is a kill.</source>
        <translation>Diga qué ha de estar en lugar de estas palabras; quitarlas es una retirada.</translation>
    </message>
</context>
<context>
    <name>RecallDrafts</name>
    <message>
        <source>Only a chief recalls what went out; ask one, or list what is concerned and draft nothing.</source>
        <translation>Solo un jefe corrige lo que salió; pídaselo, o liste lo afectado sin preparar nada.</translation>
    </message>
    <message>
        <source>“%1” holds another text now than the one that went out; correct it by hand.</source>
        <translation>«%1» contiene ahora otro texto que el que salió; corríjalo a mano.</translation>
    </message>
</context>
<context>
    <name>RecallWords</name>
    <message>
        <source>can be corrected</source>
        <translation>se puede corregir</translation>
    </message>
    <message>
        <source>drafted, waits for its approval</source>
        <translation>preparado, espera su aprobación</translation>
    </message>
    <message>
        <source>corrected by a later edition</source>
        <translation>corregido por una edición posterior</translation>
    </message>
    <message>
        <source>by hand: its file holds another text now</source>
        <translation>a mano: su archivo contiene ahora otro texto</translation>
    </message>
    <message>
        <source>by hand: its bytes were purged</source>
        <translation>a mano: sus bytes se eliminaron</translation>
    </message>
    <message>
        <source>by hand: an editor’s own words are part of it</source>
        <translation>a mano: palabras propias de un editor son parte de ello</translation>
    </message>
    <message>
        <source>Comes back: “%1”</source>
        <translation>Vuelve: «%1»</translation>
    </message>
    <message>
        <source>Goes: “%1”</source>
        <translation>Se va: «%1»</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <translation>«%1» → «%2»</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>The record holds the beginning only: %1 characters were left out where it was made.</source>
        <translation>El registro contiene solo el principio: se omitieron %1 caracteres donde se hizo.</translation>
    </message>
    <message>
        <source>has no “text” that is a string, and no other field that is known to hold one; there is nothing to review.</source>
        <translation>no tiene un «text» que sea una cadena ni otro campo conocido por contenerla; no hay nada que revisar.</translation>
    </message>
    <message>
        <source>has an empty “%1”; there is nothing to review.</source>
        <translation>tiene un «%1» vacío; no hay nada que revisar.</translation>
    </message>
    <message>
        <source>holds more than 256 MB; split it before opening it.</source>
        <translation>contiene más de 256 MB; divídalo antes de abrirlo.</translation>
    </message>
    <message>
        <source>is not a JSON object; write {&quot;id&quot;: …, &quot;text&quot;: …}.</source>
        <translation>no es un objeto JSON; escriba {&quot;id&quot;: …, &quot;text&quot;: …}.</translation>
    </message>
    <message>
        <source>has an “id” that is neither a string nor a number.</source>
        <translation>tiene un «id» que no es cadena ni número.</translation>
    </message>
    <message>
        <source>is not valid JSON (%1 at byte %2); mend it there, fetch it again, or open it as plain text.</source>
        <translation>no es JSON válido (%1 en el byte %2); corríjalo ahí, obténgalo de nuevo o ábralo como texto sin formato.</translation>
    </message>
    <message>
        <source>holds no records; there is nothing to review.</source>
        <translation>no contiene registros; no hay nada que revisar.</translation>
    </message>
    <message>
        <source>has no text in “%1”; take another field.</source>
        <translation>no tiene texto en «%1»; tome otro campo.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>What “%1” kept of “%2” is damaged; restore the file from a backup. Your articles are not touched.</source>
        <translation>Lo que «%1» guardó de «%2» está dañado; restaure el archivo de una copia. Sus artículos no se tocan.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Consulta: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>To the credits: %1</source>
        <translation>A los créditos: %1</translation>
    </message>
</context>
<context>
    <name>RepeatsFile</name>
    <message>
        <source>is no index of recurring lines; make one with --count-repeats.</source>
        <translation>no es un índice de líneas recurrentes; haga uno con --count-repeats.</translation>
    </message>
    <message>
        <source>is an index of another version; make it anew with --count-repeats.</source>
        <translation>es un índice de otra versión; hágalo de nuevo con --count-repeats.</translation>
    </message>
    <message>
        <source>is damaged; make it anew with --count-repeats.</source>
        <translation>está dañado; hágalo de nuevo con --count-repeats.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>“%1” cannot be set aside as “%2”; make room and try again. Nothing was changed.</source>
        <translation>«%1» no se puede apartar como «%2»; haga sitio e inténtelo de nuevo. No se cambió nada.</translation>
    </message>
    <message>
        <source>“%1” cannot be put in the place of “%2” (%3); do so by hand.</source>
        <translation>«%1» no se puede poner en el lugar de «%2» (%3); hágalo a mano.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Only a chief says how long scraped bytes are kept.</source>
        <translation>Solo un jefe dice cuánto se conservan los bytes recogidos.</translation>
    </message>
    <message>
        <source>Scraped bytes are kept for a number of days, or for good (0).</source>
        <translation>Los bytes recogidos se conservan un número de días, o para siempre (0).</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>This was decided differently in the meantime; look at it again before deciding.</source>
        <translation>Entretanto se decidió otra cosa; mírelo de nuevo antes de decidir.</translation>
    </message>
</context>
<context>
    <name>RowComposer</name>
    <message numerus="yes">
        <source>%n lines would go · %1</source>
        <translation>
            <numerusform>Se iría %n línea · %1</numerusform>
            <numerusform>Se irían %n líneas · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cut · %1</source>
        <translation>
            <numerusform>%n línea suprimida · %1</numerusform>
            <numerusform>%n líneas suprimidas · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on above</source>
        <translation>sigue desde arriba</translation>
    </message>
    <message>
        <source>your own cut</source>
        <translation>supresión propia</translation>
    </message>
    <message numerus="yes">
        <source>%n lines moved to the credits</source>
        <translation>
            <numerusform>Una línea pasada a los créditos</numerusform>
            <numerusform>%n líneas pasadas a los créditos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source> within one look, all sure; what stands between them stays.</source>
        <translation> de un vistazo, todas seguras; lo que hay entre ellas se queda.</translation>
    </message>
    <message>
        <source> within one look, each sure or likely; what stands between them stays.</source>
        <translation> de un vistazo, cada una segura o probable; lo que hay entre ellas se queda.</translation>
    </message>
    <message>
        <source> side by side, all sure.</source>
        <translation> seguidas, todas seguras.</translation>
    </message>
    <message>
        <source> side by side, each sure or likely.</source>
        <translation> seguidas, cada una segura o probable.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>Una sugerencia</numerusform>
            <numerusform>%n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat · %n paragraphs</source>
        <translation>
            <numerusform>Repetición · %n párrafo</numerusform>
            <numerusform>Repetición · %n párrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tail · %n lines</source>
        <translation>
            <numerusform>Final · %n línea</numerusform>
            <numerusform>Final · %n líneas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n lines</source>
        <translation>
            <numerusform>%1 · %n línea</numerusform>
            <numerusform>%1 · %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of paragraph %2</source>
        <translation>%1 del párrafo %2</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>por decidir</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>partly cut</source>
        <translation>suprimido en parte</translation>
    </message>
    <message>
        <source>partly decided</source>
        <translation>decidido en parte</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4 %5</source>
        <translation>%1, %2, %3. %4 %5</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a note or query, how sure or what was decided</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 y más</translation>
    </message>
    <message>
        <source>Somebody is quoted in it: read it first.</source>
        <translation>Contiene una cita de alguien: léala antes.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” is a database of another program; move it elsewhere and start again.</source>
        <translation>«%1» es una base de datos de otro programa; muévala y empiece de nuevo.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Bluepencil; install that version to open it. Nothing in it was changed.</source>
        <translation>«%1» lo escribió un Bluepencil más nuevo; instale esa versión para abrirlo. No se cambió nada en él.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Bluepencil; open the window once, which brings it up to date.</source>
        <translation>«%1» lo escribió un Bluepencil más antiguo; abra una vez la ventana, que lo pone al día.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>This was off the screen; here it is. Press the key again to do it.</source>
        <translation>Esto estaba fuera de la pantalla; aquí está. Pulse la tecla de nuevo para hacerlo.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>“%1” is no address of a shared workspace; write postgresql://host/database.</source>
        <translation>«%1» no es la dirección de un espacio de trabajo compartido; escriba postgresql://host/database.</translation>
    </message>
    <message>
        <source>An address may not have a password in it, where others can read it; write it into ~/.pgpass, or wait to be asked.</source>
        <translation>Una dirección no puede llevar una contraseña que otros puedan leer; escríbala en ~/.pgpass o espere a que se la pidan.</translation>
    </message>
</context>
<context>
    <name>ServerErrors</name>
    <message>
        <source>Your role in “%1” does not allow this; ask a chief to do it, or to give you another role.</source>
        <translation>Su papel en «%1» no lo permite; pida a un jefe que lo haga o que le dé otro papel.</translation>
    </message>
    <message>
        <source>“%1” does not let you in; check your name in the address and your password in ~/.pgpass.</source>
        <translation>«%1» no le deja entrar; compruebe su nombre en la dirección y su contraseña en ~/.pgpass.</translation>
    </message>
    <message>
        <source>“%1” names a database that is not there; check its name, or have it made by who keeps the server.</source>
        <translation>«%1» nombra una base de datos que no existe; compruebe el nombre o pida que la cree quien lleva el servidor.</translation>
    </message>
    <message>
        <source>The disk of the server of “%1” is full; tell who keeps it.</source>
        <translation>El disco del servidor de «%1» está lleno; avise a quien lo lleva.</translation>
    </message>
    <message>
        <source>The server of “%1” takes no more connections; try again later, or tell who keeps it.</source>
        <translation>El servidor de «%1» no acepta más conexiones; inténtelo más tarde o avise a quien lo lleva.</translation>
    </message>
    <message>
        <source>Somebody else wrote to “%1” at the same moment; try again.</source>
        <translation>Otra persona escribió en «%1» en el mismo momento; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Somebody else is writing to “%1” just now; try again.</source>
        <translation>Otra persona está escribiendo ahora en «%1»; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” took too long to answer; try again.</source>
        <translation>«%1» tardó demasiado en responder; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” wants a password; write it into ~/.pgpass, or check the one that stands there.</source>
        <translation>«%1» pide una contraseña; escríbala en ~/.pgpass o compruebe la que hay allí.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached (%2); check the network and the address.</source>
        <translation>«%1» no es accesible (%2); compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>“%1” does not work as it should (%2); tell who keeps the server. Your articles are not touched.</source>
        <translation>«%1» no funciona como debería (%2); avise a quien lleva el servidor. Sus artículos no se tocan.</translation>
    </message>
</context>
<context>
    <name>ServerSchema</name>
    <message>
        <source>The server of “%1” knows no login “%2”; have it made (createuser %2) and try again.</source>
        <translation>El servidor de «%1» no conoce el usuario «%2»; pida que lo creen (createuser %2) e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>needs more memory than one file may take; split it.</source>
        <translation>necesita más memoria de la que un archivo puede tomar; divídalo.</translation>
    </message>
</context>
<context>
    <name>SettingWiring</name>
    <message>
        <source>Where approved texts go</source>
        <translation>Adónde van los textos aprobados</translation>
    </message>
    <message>
        <source>About Bluepencil</source>
        <translation>Acerca de Bluepencil</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Bluepencil %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Cleans scraped articles under an editor&apos;s eyes: nothing is cut unseen.&lt;/p&gt;&lt;p&gt;Apache License 2.0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Bluepencil %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Depura artículos recogidos bajo la mirada de un redactor: nada se suprime sin verlo.&lt;/p&gt;&lt;p&gt;Licencia Apache 2.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&lt;p&gt;Word list %1: version %2 by %3, from “%4”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lista de palabras %1: versión %2 de %3, de «%4».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;House rules of the newsroom: version %1 by %2, from “%3”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Normas de la casa de la redacción: versión %1 de %2, de «%3».&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>SpeechWiring</name>
    <message>
        <source>Stop %1 of %2. %3</source>
        <translation>Parada %1 de %2. %3</translation>
    </message>
    <message>
        <source>Quote %1 of %2. %3, %4: %5</source>
        <translation>Cita %1 de %2. %3, %4: %5</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a note or query, and who wrote it</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” is damaged or is no database of Bluepencil; start Bluepencil again to rescue what can be read, or move the file elsewhere. Your articles are not touched.</source>
        <translation>«%1» está dañado o no es una base de datos de Bluepencil; arranque Bluepencil de nuevo para rescatar lo que se pueda leer, o mueva el archivo. Sus artículos no se tocan.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program; wait until it is done, or close it, and try again.</source>
        <translation>«%1» lo usa otro programa; espere a que termine, o ciérrelo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full and “%1” cannot grow; make room and try again.</source>
        <translation>El disco está lleno y «%1» no puede crecer; haga sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” may not be written; give yourself write permission for it and its folder.</source>
        <translation>«%1» no se puede escribir; dese permiso de escritura para él y su carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; check that its folder is there and that you may write into it.</source>
        <translation>«%1» no se puede abrir; compruebe que su carpeta está ahí y que puede escribir en ella.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written; check the disk that it lies on.</source>
        <translation>«%1» no se puede leer ni escribir; compruebe el disco en el que está.</translation>
    </message>
    <message>
        <source>“%1” does not work as it should (%2); start Bluepencil again, and restore the file from a backup when that does not help. Your articles are not touched.</source>
        <translation>«%1» no funciona como debería (%2); arranque Bluepencil de nuevo y, si no ayuda, restaure el archivo de una copia. Sus artículos no se tocan.</translation>
    </message>
    <message>
        <source>“%1” was deleted or replaced while it was open, and keeps nothing any more; put it back, or close Bluepencil and start it again.</source>
        <translation>«%1» se borró o reemplazó mientras estaba abierto y ya no guarda nada; devuélvalo a su sitio, o cierre Bluepencil y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The %1 driver of Qt is missing; install it (on Debian: %2).</source>
        <translation>Falta el controlador %1 de Qt; instálelo (en Debian: %2).</translation>
    </message>
    <message>
        <source>“%1” cannot be reached just now; it is tried again by itself. Check the network when this does not pass.</source>
        <translation>«%1» no es accesible ahora; se intenta de nuevo por sí solo. Compruebe la red si esto no pasa.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>has no column that is known to hold text; name one “text” in the first row.</source>
        <translation>no tiene ninguna columna conocida por contener texto; llame «text» a una en la primera fila.</translation>
    </message>
    <message>
        <source>has a quotation mark that never closes, in the row from line %1 on; close or double it.</source>
        <translation>tiene una comilla que no se cierra, en la fila desde la línea %1; ciérrela o duplíquela.</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Approved twice. %1, %2; %3, %4. Which edition is right?</source>
        <comment>editor, time; editor, time</comment>
        <translation>Aprobado dos veces. %1, %2; %3, %4. ¿Qué edición es la correcta?</translation>
    </message>
    <message>
        <source>“%1” was not taken over: it %2.</source>
        <comment>a file, a piece of a sentence</comment>
        <translation>«%1» no se recibió: %2.</translation>
    </message>
    <message>
        <source>reads as another text here; both need the same version of Bluepencil</source>
        <translation>aquí se lee como otro texto; ambos necesitan la misma versión de Bluepencil</translation>
    </message>
    <message>
        <source>has decisions that are not about its words</source>
        <translation>tiene decisiones que no tratan de sus palabras</translation>
    </message>
    <message>
        <source>has an edition that is none of its text</source>
        <translation>tiene una edición que no es de su texto</translation>
    </message>
    <message>
        <source>Taken over from %1, where it was edition %2.</source>
        <comment>editor, number</comment>
        <translation>Recibida de %1, donde era la edición %2.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that was handed over; choose a file that was.</source>
        <translation>«%1» no contiene nada entregado; elija un archivo que lo haya sido.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); choose another file.</source>
        <translation>«%1» no se puede leer (%2); elija otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off on its way; have it handed over again. Nothing was taken over.</source>
        <translation>«%1» está dañado o se cortó por el camino; pida que se entregue otra vez. No se recibió nada.</translation>
    </message>
    <message>
        <source>Say who you are before you take over what others decided.</source>
        <translation>Diga quién es antes de recibir lo que decidieron otros.</translation>
    </message>
    <message>
        <source>Article %1 of “%2” was not taken over: it %3.</source>
        <comment>a number, a file, a piece of a sentence</comment>
        <translation>El artículo %1 de «%2» no se recibió: %3.</translation>
    </message>
</context>
<context>
    <name>TextQuery</name>
    <message>
        <source>%1, at character %2 of the expression.</source>
        <translation>%1, en el carácter %2 de la expresión.</translation>
    </message>
    <message>
        <source>This expression takes too many steps in this article; make it more definite.</source>
        <translation>Esta expresión requiere demasiados pasos en este artículo; hágala más precisa.</translation>
    </message>
</context>
<context>
    <name>Tracked</name>
    <message>
        <source>Cut for length.</source>
        <translation>Suprimido por longitud.</translation>
    </message>
    <message>
        <source>Cut for legal reasons.</source>
        <translation>Suprimido por motivos legales.</translation>
    </message>
    <message>
        <source>Cut as a matter of taste.</source>
        <translation>Suprimido por cuestión de gusto.</translation>
    </message>
</context>
<context>
    <name>TrackedChanges</name>
    <message numerus="yes">
        <source>%n insertions</source>
        <translation>
            <numerusform>%n inserción</numerusform>
            <numerusform>%n inserciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletions</source>
        <translation>
            <numerusform>%n eliminación</numerusform>
            <numerusform>%n eliminaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>insertions and deletions</comment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>Unseen</name>
    <message numerus="yes">
        <source>Characters that are not seen turn or part what is: %n. The text may read otherwise than it looks.</source>
        <translation>
            <numerusform>Un carácter que no se ve gira o parte lo que sí se ve. El texto puede leerse de otro modo que como parece.</numerusform>
            <numerusform>Caracteres que no se ven giran o parten lo que sí se ve: %n. El texto puede leerse de otro modo que como parece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters of another alphabet pass for Latin ones in words: %n. A name may be another than it looks.</source>
        <translation>
            <numerusform>Letras de otro alfabeto pasan por latinas en una palabra. Un nombre puede ser otro del que parece.</numerusform>
            <numerusform>Letras de otro alfabeto pasan por latinas en palabras: %n. Un nombre puede ser otro del que parece.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingSteps</name>
    <message>
        <source>The server cannot be reached, and “%1” cannot be written (%2): nothing was decided. Make room on the disk.</source>
        <translation>No se llega al servidor y «%1» no se puede escribir (%2): no se decidió nada. Haga sitio en el disco.</translation>
    </message>
    <message>
        <source>Decisions wait for an article that the workspace does not hold any more.</source>
        <translation>Hay decisiones en espera de un artículo que el espacio de trabajo ya no tiene.</translation>
    </message>
    <message>
        <source>Decisions that waited for the server cannot be read; they stay where they are.</source>
        <translation>Las decisiones que esperaban al servidor no se pueden leer; se quedan donde están.</translation>
    </message>
    <message>
        <source>A person’s name was removed from this article while decisions waited on another machine. What was typed with them was left out; are they still right?</source>
        <translation>El nombre de una persona se quitó de este artículo mientras había decisiones en espera en otro equipo. Lo que se escribió con ellas se omitió; ¿siguen siendo correctas?</translation>
    </message>
    <message>
        <source>A person’s name was removed from other articles while what was typed here waited on another machine. If it has the name too, the name has to be removed once more.</source>
        <translation>El nombre de una persona se quitó de otros artículos mientras lo que se escribió aquí estaba en espera en otro equipo. Si también contiene el nombre, hay que quitarlo una vez más.</translation>
    </message>
</context>
<context>
    <name>Warc</name>
    <message>
        <source>is an archive without a page or a text; there is nothing to review.</source>
        <translation>es un archivo sin página ni texto; no hay nada que revisar.</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>“%1” is too large for a word list.</source>
        <translation>«%1» es demasiado grande para una lista de palabras.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); see who may read it.</source>
        <translation>No se puede leer «%1» (%2); compruebe quién puede leerlo.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>scare quotes</source>
        <translation>comillas de distancia</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>quoted words</source>
        <translation>palabras citadas</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>ad marker</source>
        <translation>marca de anuncio</translation>
    </message>
    <message>
        <source>leftover code</source>
        <translation>código sobrante</translation>
    </message>
    <message>
        <source>source link</source>
        <translation>enlace a la fuente</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>derechos de autor</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de foto</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>enlaces relacionados</translation>
    </message>
    <message>
        <source>share links</source>
        <translation>enlaces para compartir</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navegación</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>house rule</source>
        <translation>norma de la casa</translation>
    </message>
    <message>
        <source>stands in many files</source>
        <translation>está en muchos archivos</translation>
    </message>
    <message>
        <source>near repeat</source>
        <translation>repetición parecida</translation>
    </message>
    <message>
        <source>repeated fragment</source>
        <translation>fragmento repetido</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>titular repetido</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promoción</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>estilo indirecto</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>hablante</translation>
    </message>
    <message>
        <source>Ad markers</source>
        <translation>Marcas de anuncio</translation>
    </message>
    <message>
        <source>Promotion and notices</source>
        <translation>Promoción y avisos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Credits and captions</source>
        <translation>Créditos y pies de foto</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Your own cuts</source>
        <translation>Supresiones propias</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>párrafo %1</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>párrafos %1–%2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The data folder “%1” cannot be made; choose a place that you may write to.</source>
        <translation>La carpeta de datos «%1» no se puede crear; elija un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>The disk of “%1” cannot keep a write-ahead log; decisions are stored safely, but more slowly.</source>
        <translation>El disco de «%1» no puede llevar un registro de escritura anticipada; las decisiones se guardan con seguridad, pero más despacio.</translation>
    </message>
    <message>
        <source>“%1” holds no workspace yet; have it made with “bluepencil-cli workspace init %1”.</source>
        <translation>«%1» aún no contiene un espacio de trabajo; pida que lo creen con «bluepencil-cli workspace init %1».</translation>
    </message>
    <message>
        <source>“%1” was made by an older Bluepencil; have it brought up with “bluepencil-cli workspace migrate %1”. Nothing in it was changed.</source>
        <translation>«%1» lo hizo un Bluepencil más antiguo; pida que lo pongan al día con «bluepencil-cli workspace migrate %1». No se cambió nada en él.</translation>
    </message>
    <message>
        <source>You have no role in “%1” yet; ask a chief to give you one.</source>
        <translation>Aún no tiene un papel en «%1»; pida a un jefe que le dé uno.</translation>
    </message>
</context>
<context>
    <name>WorkspaceChoice</name>
    <message>
        <source>“%1” cannot be written, so the next start opens what this one did; make its folder writable and choose again.</source>
        <translation>«%1» no se puede escribir, por eso el próximo inicio abre lo mismo que este; permita escribir en su carpeta y elija de nuevo.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCopy</name>
    <message>
        <source>“%1” holds articles already; copy into a workspace that was just made.</source>
        <translation>«%1» ya contiene artículos; copie en un espacio de trabajo recién creado.</translation>
    </message>
    <message>
        <source>“%1” is there already; name a new file for the backup.</source>
        <translation>«%1» ya existe; indique un archivo nuevo para la copia.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose a place that you may write to.</source>
        <translation>«%1» no se puede escribir; elija un lugar donde pueda escribir.</translation>
    </message>
</context>
<context>
    <name>Wrapping</name>
    <message numerus="yes">
        <source>Lines are broken at the width of a column: %n; the text can be read unwrapped, without the heads of pages between them.</source>
        <translation>
            <numerusform>Una línea está partida al ancho de una columna; el texto se puede leer sin cortes y sin las cabeceras de página intermedias.</numerusform>
            <numerusform>Hay líneas partidas al ancho de una columna: %n; el texto se puede leer sin cortes y sin las cabeceras de página intermedias.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>cannot be packed; close other programs, which take its memory, and try again.</source>
        <translation>no se puede comprimir; cierre otros programas que ocupan su memoria e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>is a damaged or incomplete archive; fetch it again.</source>
        <translation>es un archivo comprimido dañado o incompleto; tráigalo de nuevo.</translation>
    </message>
    <message>
        <source>unpacks to more than an article can be; save its text alone.</source>
        <translation>se descomprime en más de lo que un artículo puede ser; guarde solo su texto.</translation>
    </message>
    <message>
        <source>is locked with a password; save it without one.</source>
        <translation>está protegido con contraseña; guárdelo sin ella.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ApprovalFlow</name>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before approving.</source>
        <translation>Entretanto otra persona trabajó en «%1»; mírelo de nuevo antes de aprobar.</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Exportar el texto</translation>
    </message>
    <message>
        <source>Approve and copy the text</source>
        <translation>Aprobar y copiar el texto</translation>
    </message>
    <message>
        <source>Approve the text</source>
        <translation>Aprobar el texto</translation>
    </message>
    <message>
        <source>“%1” holds another text now than the one you see. Approve what you see?</source>
        <translation>«%1» contiene ahora otro texto que el que usted ve. ¿Aprobar lo que ve?</translation>
    </message>
    <message>
        <source>&amp;Approve what I see</source>
        <translation>Aprobar &amp;lo que veo</translation>
    </message>
    <message>
        <source>&amp;Export as it is</source>
        <translation>&amp;Exportar como está</translation>
    </message>
    <message>
        <source>&amp;Approve as it is</source>
        <translation>&amp;Aprobar como está</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Mostrar este lugar</translation>
    </message>
    <message>
        <source>Nothing differs from edition %1, which was approved before. Why is it approved again?</source>
        <translation>Nada difiere de la edición %1, ya aprobada. ¿Por qué se aprueba de nuevo?</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from edition %1, which was approved before. What was corrected?</source>
        <translation>
            <numerusform>Una línea difiere de la edición %1, ya aprobada. ¿Qué se corrigió?</numerusform>
            <numerusform>%n líneas difieren de la edición %1, ya aprobada. ¿Qué se corrigió?</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve again</source>
        <translation>Aprobar de nuevo</translation>
    </message>
    <message>
        <source>Not approved: say what was corrected.</source>
        <translation>No aprobado: diga qué se corrigió.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Back in the work</source>
        <translation>De nuevo en curso</translation>
    </message>
    <message>
        <source>“%1” is approved as edition %2.</source>
        <translation>«%1» está aprobado como edición %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ArticleHeader</name>
    <message numerus="yes">
        <source>%1 · %Ln words → %2 now · %3 if all cut</source>
        <translation>
            <numerusform>%1 · %Ln palabra → %2 ahora · %3 si se suprime todo</numerusform>
            <numerusform>%1 · %Ln palabras → %2 ahora · %3 si se suprime todo</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>the language of the article, a button</comment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Language of the article: %1</source>
        <translation>Idioma del artículo: %1</translation>
    </message>
    <message>
        <source>text from “%1”</source>
        <comment>the field of a record</comment>
        <translation>texto de «%1»</translation>
    </message>
</context>
<context>
    <name>bluepencil::ArticleLanguage</name>
    <message>
        <source>What its words tell: %1</source>
        <translation>Lo que dicen sus palabras: %1</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Idioma del artículo</translation>
    </message>
    <message>
        <source>Which language is it in? What was decided stays; quotes, speakers and suggestions are looked for again.</source>
        <translation>¿En qué idioma está? Lo decidido se conserva; se buscan de nuevo citas, hablantes y sugerencias.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages.</source>
        <translation>«%1» no es ninguno de los idiomas.</translation>
    </message>
    <message>
        <source>Language of the article: %1</source>
        <translation>Idioma del artículo: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::BulkCuts</name>
    <message>
        <source>There is nothing undecided that may be cut unread.</source>
        <translation>No hay nada sin decidir que pueda suprimirse sin leer.</translation>
    </message>
    <message numerus="yes">
        <source>Cut these %n suggestions in one step?</source>
        <translation>
            <numerusform>¿Suprimir esta sugerencia?</numerusform>
            <numerusform>¿Suprimir estas %n sugerencias en un solo paso?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>Suprimir</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n files…</source>
        <translation>
            <numerusform>Examinando un archivo…</numerusform>
            <numerusform>Examinando %n archivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut all that is sure in all files</source>
        <translation>Suprimir todo lo seguro en todos los archivos</translation>
    </message>
    <message>
        <source>This line is blank; there is nothing to cut.</source>
        <translation>Esta línea está vacía; no hay nada que suprimir.</translation>
    </message>
    <message>
        <source>Cut this line in all files</source>
        <translation>Suprimir esta línea en todos los archivos</translation>
    </message>
    <message>
        <source>No file holds anything undecided of that kind.</source>
        <translation>Ningún archivo contiene nada sin decidir de ese tipo.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often a line would be cut</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Cut these %n places in one step? Files: %1.</source>
        <translation>
            <numerusform>¿Suprimir este lugar? Archivos: %1.</numerusform>
            <numerusform>¿Suprimir estos %n lugares en un solo paso? Archivos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was cut.</source>
        <translation>No se suprimió nada.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>No queda nada por revisar.</translation>
    </message>
</context>
<context>
    <name>bluepencil::CardLineRow</name>
    <message>
        <source>show it</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>keep this</source>
        <translation>conservar esta</translation>
    </message>
    <message>
        <source>cut only this</source>
        <translation>suprimir solo esta</translation>
    </message>
</context>
<context>
    <name>bluepencil::Colleagues</name>
    <message>
        <source>%1 has taken over “%2”; you see what is decided there.</source>
        <translation>%1 se ha hecho cargo de «%2»; usted ve lo que se decide allí.</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>También aquí: %1</translation>
    </message>
    <message>
        <source>Somebody is here already</source>
        <translation>Ya hay alguien aquí</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el relevo</translation>
    </message>
    <message>
        <source>The shared workspace cannot be reached; it is tried again by itself. What you decide on this article waits on this computer until then.</source>
        <translation>No se llega al espacio de trabajo compartido; se intenta de nuevo por sí solo. Lo que decida en este artículo espera hasta entonces en este equipo.</translation>
    </message>
    <message>
        <source>Decisions that wait for the shared workspace: %1.</source>
        <translation>Decisiones que esperan al espacio de trabajo compartido: %1.</translation>
    </message>
    <message>
        <source>Decisions that waited were sent: %1. Decided otherwise by others meanwhile: %2.</source>
        <translation>Decisiones en espera enviadas: %1. Decididas entretanto de otro modo por otros: %2.</translation>
    </message>
    <message>
        <source>%1 is deciding on “%2” just now. You can read along, or take over; %1 is told so.</source>
        <translation>%1 está decidiendo sobre «%2». Puede leer al mismo tiempo o hacerse cargo; se avisará a %1.</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Solo leer</translation>
    </message>
    <message>
        <source>%1 is deciding on “%2”; you see each decision as it is made.</source>
        <translation>%1 está decidiendo sobre «%2»; usted ve cada decisión cuando se toma.</translation>
    </message>
</context>
<context>
    <name>bluepencil::CurrentCard</name>
    <message>
        <source>Cut</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message numerus="yes">
        <source>%n more before</source>
        <translation>
            <numerusform>%n más antes</numerusform>
            <numerusform>%n más antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>bluepencil::CustodyDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Save as PDF and JSON…</source>
        <translation>&amp;Guardar como PDF y JSON…</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Qué fue de estas palabras</translation>
    </message>
    <message>
        <source>A sentence that went out, or that is missing</source>
        <translation>Una frase que salió, o que falta</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Palabras:</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Diga qué palabras hay que buscar.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>No article that was ever opened has these words; look for fewer of them.</source>
        <translation>Ningún artículo que se haya abierto tiene estas palabras; busque menos de ellas.</translation>
    </message>
    <message numerus="yes">
        <source>Found at %n places.</source>
        <translation>
            <numerusform>Encontrado en un lugar.</numerusform>
            <numerusform>Encontrado en %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the page and the JSON go</source>
        <translation>Adónde van la página y el JSON</translation>
    </message>
    <message>
        <source>Written: “%1” and “%2”.</source>
        <translation>Escritos: «%1» y «%2».</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>La página %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::Desk</name>
    <message>
        <source>Reading “%1” … Escape stops it.</source>
        <translation>Leyendo «%1»… Esc lo detiene.</translation>
    </message>
    <message>
        <source>Stopped: “%1” was not opened.</source>
        <translation>Detenido: «%1» no se abrió.</translation>
    </message>
</context>
<context>
    <name>bluepencil::DetailCard</name>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the suggestion</source>
        <translation>Detalles de la sugerencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No suggestion is current.</source>
        <translation>No hay sugerencia actual.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>bluepencil::EditionsDialog</name>
    <message>
        <source>Edition %1 · %2
%3</source>
        <translation>Edición %1 · %2
%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a format, a file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Editions, the newest first</source>
        <translation>Ediciones, la más reciente primero</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>As it would go out now</source>
        <translation>Como saldría ahora</translation>
    </message>
    <message>
        <source>Nothing was approved yet. This would go out now:</source>
        <translation>Aún no se ha aprobado nada. Esto saldría ahora:</translation>
    </message>
    <message>
        <source>The first edition:</source>
        <translation>La primera edición:</translation>
    </message>
    <message>
        <source>The same as edition %1:</source>
        <translation>Igual que la edición %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from edition %1. Struck: taken out. Underlined: put in.</source>
        <translation>
            <numerusform>Una línea difiere de la edición %1. Tachado: quitado. Subrayado: añadido.</numerusform>
            <numerusform>%n líneas difieren de la edición %1. Tachado: quitado. Subrayado: añadido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::EditorName</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Who is editing</source>
        <translation>Quién edita</translation>
    </message>
    <message>
        <source>Every decision is recorded under this name, on this computer only:</source>
        <translation>Cada decisión se registra con este nombre, solo en este equipo:</translation>
    </message>
    <message>
        <source>Every decision is recorded under this name, for the whole desk to see:</source>
        <translation>Cada decisión se registra con este nombre, a la vista de toda la mesa:</translation>
    </message>
</context>
<context>
    <name>bluepencil::EmptyPage</name>
    <message>
        <source>Open an article to review</source>
        <translation>Abra un artículo para revisarlo</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or press %1.
Bluepencil suggests what to cut; you decide. The scraped file is never changed.</source>
        <translation>Suelte aquí archivos o una carpeta, o pulse %1.
Bluepencil sugiere qué suprimir; usted decide. El archivo en bruto no se modifica nunca.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Or go on with</source>
        <translation>O siga con</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportDialog</name>
    <message>
        <source>Re&amp;place the file that is there</source>
        <translation>&amp;Reemplazar el archivo existente</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Lo que se escribirá</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>“%1” is no folder; choose another one.</source>
        <translation>«%1» no es una carpeta; elija otra.</translation>
    </message>
    <message>
        <source>“%1” is no encoding that is known here.</source>
        <translation>«%1» no es una codificación que se conozca aquí.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Exportar el texto</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportFlow</name>
    <message>
        <source>The article stays approved and is not exported.</source>
        <translation>El artículo sigue aprobado y no se exporta.</translation>
    </message>
    <message>
        <source>Where approved texts go</source>
        <translation>Adónde van los textos aprobados</translation>
    </message>
    <message>
        <source>Every approval writes its text to %1 now.</source>
        <translation>Cada aprobación escribe ahora su texto en %1.</translation>
    </message>
    <message>
        <source>Names of exported files</source>
        <translation>Nombres de archivos exportados</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s name; {title}, {date} and {source} are the article&apos;s, {edition} counts its approvals; the ending is the format:</source>
        <translation>{name} es el nombre del archivo; {title}, {date} y {source} son los del artículo, {edition} cuenta sus aprobaciones; la extensión es el formato:</translation>
    </message>
    <message>
        <source>Exported files are called like %1.</source>
        <translation>Los archivos exportados se llaman como %1.</translation>
    </message>
    <message>
        <source>It counts as not exported again. The file %1 stays where it is.</source>
        <translation>Vuelve a contar como no exportado. El archivo %1 se queda donde está.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>The review is on the clipboard, with its changes.</source>
        <translation>La revisión está en el portapapeles, con sus cambios.</translation>
    </message>
    <message>
        <source>Nothing is approved that was not exported.</source>
        <translation>No hay nada aprobado que no se haya exportado.</translation>
    </message>
    <message>
        <source>“%1” is not there, so that nothing was exported; bring it back, or choose another folder in the settings. All texts stay approved.</source>
        <translation>«%1» no está, así que no se exportó nada; recupérelo o elija otra carpeta en la configuración. Todos los textos siguen aprobados.</translation>
    </message>
    <message>
        <source>“%1” is not approved any more.</source>
        <translation>«%1» ya no está aprobado.</translation>
    </message>
    <message>
        <source>Exporting approved texts</source>
        <translation>Exportando textos aprobados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n texts exported to %1.</source>
        <translation>
            <numerusform>Un texto exportado a %1.</numerusform>
            <numerusform>%n textos exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same happened to others: %1.</source>
        <translation>Lo mismo ocurrió con otros: %1.</translation>
    </message>
    <message>
        <source>What is not exported stays approved.</source>
        <translation>Lo no exportado sigue aprobado.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportForm</name>
    <message>
        <source>&amp;Reasons as comments</source>
        <translation>&amp;Motivos como comentarios</translation>
    </message>
    <message>
        <source>Notes, &amp;queries and credits as comments</source>
        <translation>Notas, con&amp;sultas y créditos como comentarios</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Como están</translation>
    </message>
    <message>
        <source>LF (Unix, Mac)</source>
        <translation>LF (Unix, Mac)</translation>
    </message>
    <message>
        <source>CR LF (Windows, wires)</source>
        <translation>CR LF (Windows, agencias)</translation>
    </message>
    <message>
        <source>A blank line</source>
        <translation>Una línea en blanco</translation>
    </message>
    <message>
        <source>No blank line</source>
        <translation>Sin línea en blanco</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>C&amp;odificación</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>Finales &amp;de línea</translation>
    </message>
    <message>
        <source>&amp;Between paragraphs</source>
        <translation>Entre &amp;párrafos</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s name; {title}, {date} and {source} are the article&apos;s, {edition} counts its approvals.</source>
        <translation>{name} es el nombre del archivo; {title}, {date} y {source} son los del artículo, {edition} cuenta sus aprobaciones.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Where the text goes</source>
        <translation>Adónde va el texto</translation>
    </message>
</context>
<context>
    <name>bluepencil::FiguresDialog</name>
    <message>
        <source>The day’s figures</source>
        <translation>Cifras del día</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Día:</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>El día anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>El día siguiente</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation>El día anterior, el día siguiente</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Articles of %1: %2.</source>
        <translation>Artículos del %1: %2.</translation>
    </message>
    <message>
        <source>Counting what each rule got right in each source…</source>
        <translation>Contando en qué acertó cada regla en cada fuente…</translation>
    </message>
</context>
<context>
    <name>bluepencil::FileWatch</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed on disk since they were decided on: %1. “Re-read changed file” in the Review menu reads them again.</source>
        <translation>
            <numerusform>Un archivo ha cambiado en el disco desde que se decidió sobre él: %1. «Releer el archivo cambiado», en el menú Revisión, lo lee de nuevo.</numerusform>
            <numerusform>%n archivos han cambiado en el disco desde que se decidió sobre ellos: %1. «Releer el archivo cambiado», en el menú Revisión, los lee de nuevo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FilterChips</name>
    <message>
        <source>Show by sort, and in which order</source>
        <translation>Mostrar por tipo, y en qué orden</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>Mostrar %1: %2</translation>
    </message>
    <message>
        <source>All sorts: %1</source>
        <translation>Todos los tipos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>En el orden del texto</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Primero lo menos seguro</translation>
    </message>
    <message>
        <source>open</source>
        <comment>briefly: to decide</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>briefly</comment>
        <translation>cae</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>briefly</comment>
        <translation>queda</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindBar</name>
    <message>
        <source>Next ›</source>
        <translation>Siguiente ›</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Mayús./minús.</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones.</source>
        <translation>Distinguir mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <source>Leave out matches inside a longer word.</source>
        <translation>Omitir coincidencias dentro de una palabra más larga.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Read the line as a Perl compatible pattern; ^ and $ are the ends of a paragraph.</source>
        <translation>Leer la línea como patrón compatible con Perl; ^ y $ son los extremos de un párrafo.</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Buscar en el texto</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>Buscar en ambos textos</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Aa</source>
        <comment>briefly: tell capital letters from small ones</comment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>|W|</source>
        <comment>briefly: whole words only</comment>
        <translation>|W|</translation>
    </message>
    <message>
        <source>.*</source>
        <comment>briefly: a regular expression</comment>
        <translation>.*</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Anterior</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindingsPanel</name>
    <message>
        <source>Filter suggestions   %1</source>
        <translation>Filtrar sugerencias   %1</translation>
    </message>
    <message>
        <source>Filter suggestions</source>
        <translation>Filtrar sugerencias</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>Open an article to see what could be cut.</source>
        <translation>Abra un artículo para ver qué podría suprimirse.</translation>
    </message>
    <message>
        <source>Nothing to cut was found in this article.</source>
        <translation>En este artículo no se encontró nada que suprimir.</translation>
    </message>
    <message>
        <source>Nothing was kept that was suggested for cutting.</source>
        <translation>No se conservó nada que se hubiera sugerido suprimir.</translation>
    </message>
    <message>
        <source>No suggestion matches the filter.</source>
        <translation>Ninguna sugerencia coincide con el filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions of rules that are switched off for this source are not shown.</source>
        <translation>
            <numerusform>No se muestra %n sugerencia de una regla desactivada para esta fuente.</numerusform>
            <numerusform>No se muestran %n sugerencias de reglas desactivadas para esta fuente.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FirstSteps</name>
    <message>
        <source>1 of 4 — The framed text is suggested to go: %1 cuts it, %2 keeps it, and both go on to the next. %3 takes a step back.</source>
        <translation>1 de 4 — Se sugiere quitar el texto enmarcado: %1 lo suprime, %2 lo conserva y ambos van al siguiente. %3 deshace un paso.</translation>
    </message>
    <message>
        <source>2 of 4 — %1 goes to the quotes whose speaker is in doubt; %2 says that a speaker is right. %3 cuts a paragraph that nobody suggested.</source>
        <translation>2 de 4 — %1 va a las citas cuyo hablante es dudoso; %2 dice que el hablante es correcto. %3 suprime un párrafo que nadie sugirió.</translation>
    </message>
    <message>
        <source>3 of 4 — %1 approves the text as it goes out now and opens the next file. Nothing undecided is cut, and whatever is left to see is named first.</source>
        <translation>3 de 4 — %1 aprueba el texto tal como sale ahora y abre el archivo siguiente. Nada sin decidir se suprime, y lo que queda por ver se nombra antes.</translation>
    </message>
    <message>
        <source>4 of 4 — %1 exports the approved text; a folder for approved texts in the Settings does it at every approval. The scraped file is never changed. %2 shows every key.</source>
        <translation>4 de 4 — %1 exporta el texto aprobado; una carpeta de textos aprobados en la Configuración lo hace en cada aprobación. El archivo en bruto no se modifica nunca. %2 muestra todas las teclas.</translation>
    </message>
</context>
<context>
    <name>bluepencil::FolderWatch</name>
    <message>
        <source>“%1” is not in its folder any more; put it back, or remove it from the list.</source>
        <translation>«%1» ya no está en su carpeta; devuélvalo o quítelo de la lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are new.</source>
        <translation>
            <numerusform>Un archivo es nuevo.</numerusform>
            <numerusform>%n archivos son nuevos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::GoingOut</name>
    <message>
        <source>Spiked.</source>
        <translation>Descartado.</translation>
    </message>
    <message>
        <source>Back in the work.</source>
        <translation>De nuevo en curso.</translation>
    </message>
    <message>
        <source>Approved. Nothing is left to review.</source>
        <translation>Aprobado. No queda nada por revisar.</translation>
    </message>
    <message>
        <source>Spiked. Nothing is left to review.</source>
        <translation>Descartado. No queda nada por revisar.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HandOverFlow</name>
    <message>
        <source>Taken over from %1. Articles: %2. New decisions: %3. New editions: %4.</source>
        <translation>Recibido de %1. Artículos: %2. Decisiones nuevas: %3. Ediciones nuevas: %4.</translation>
    </message>
    <message>
        <source>This article: %1</source>
        <translation>Este artículo: %1</translation>
    </message>
    <message>
        <source>All files of the queue: %1</source>
        <translation>Todos los archivos de la lista: %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>What goes into the file:</source>
        <translation>Qué va en el archivo:</translation>
    </message>
    <message>
        <source>Handed over articles (%1)</source>
        <translation>Artículos entregados (%1)</translation>
    </message>
    <message>
        <source>Handed over in %1. Articles: %2.</source>
        <translation>Entregado en %1. Artículos: %2.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Recibir una entrega</translation>
    </message>
</context>
<context>
    <name>bluepencil::HarmWatch</name>
    <message numerus="yes">
        <source>There are %n such warnings.</source>
        <translation>
            <numerusform>Hay una advertencia así.</numerusform>
            <numerusform>Hay %n advertencias así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Kept anyway</source>
        <translation>Se dejó así</translation>
    </message>
    <message>
        <source>Kept anyway: %1</source>
        <translation>Se dejó así: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>These pages are in English; they are not translated yet.</source>
        <translation>Estas páginas están en inglés; aún no se han traducido.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryDialog</name>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation>Filtrar decisiones</translation>
    </message>
    <message>
        <source>Decisions, the newest first</source>
        <translation>Decisiones, la más reciente primero</translation>
    </message>
    <message>
        <source>Nothing was decided on this article yet.</source>
        <translation>Aún no se ha decidido nada sobre este artículo.</translation>
    </message>
    <message>
        <source>No decision matches the filter.</source>
        <translation>Ninguna decisión coincide con el filtro.</translation>
    </message>
    <message>
        <source>A later decision stands in its place; take that one back first.</source>
        <translation>Una decisión posterior ocupa su lugar; retire antes esa.</translation>
    </message>
    <message>
        <source>Edition %1 keeps what it froze; taking this back changes the next one.</source>
        <translation>La edición %1 conserva lo que fijó; retirar esto cambia la siguiente.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redactor</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde entonces</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleFlow</name>
    <message>
        <source>There is such a house rule already.</source>
        <translation>Ya existe esa norma de la casa.</translation>
    </message>
    <message>
        <source>House rule: %1</source>
        <translation>Norma de la casa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n house rules</source>
        <translation>
            <numerusform>una norma de la casa</numerusform>
            <numerusform>%n normas de la casa</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the lines that the rule should be about first.</source>
        <translation>Seleccione antes las líneas de las que debe tratar la norma.</translation>
    </message>
    <message>
        <source>This is cut because it stands here twice; a house rule would cut the original too.</source>
        <translation>Esto se suprime porque aquí está dos veces; una norma de la casa suprimiría también el original.</translation>
    </message>
    <message>
        <source>This is a part of a line; a house rule is about whole lines.</source>
        <translation>Esto es parte de una línea; una norma de la casa trata de líneas enteras.</translation>
    </message>
    <message>
        <source>Always cut these lines</source>
        <translation>Suprimir siempre estas líneas</translation>
    </message>
    <message>
        <source>Always keep these lines</source>
        <translation>Conservar siempre estas líneas</translation>
    </message>
    <message numerus="yes">
        <source>Always suggest these %n lines for cutting, in %1?</source>
        <translation>
            <numerusform>¿Sugerir siempre la supresión de esta línea, en %1?</numerusform>
            <numerusform>¿Sugerir siempre la supresión de estas %n líneas, en %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never cut these %n lines again, in %1?</source>
        <translation>
            <numerusform>¿No suprimir nunca más esta línea, en %1?</numerusform>
            <numerusform>¿No suprimir nunca más estas %n líneas, en %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them always</source>
        <translation>Suprimir siempre</translation>
    </message>
    <message>
        <source>Keep them always</source>
        <translation>Conservar siempre</translation>
    </message>
    <message>
        <source>All rules of “%1” are house rules already.</source>
        <translation>Todas las normas de «%1» son ya normas de la casa.</translation>
    </message>
    <message numerus="yes">
        <source>Take these %n house rules up?</source>
        <translation>
            <numerusform>¿Adoptar esta norma de la casa?</numerusform>
            <numerusform>¿Adoptar estas %n normas de la casa?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import house rules</source>
        <translation>Importar normas de la casa</translation>
    </message>
    <message>
        <source>Take them up</source>
        <translation>Adoptarlas</translation>
    </message>
    <message>
        <source>Where the house rules are kept</source>
        <translation>Dónde se guardan las normas de la casa</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleForm</name>
    <message>
        <source>as it is</source>
        <translation>como está</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>&amp;Hacer:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;En:</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Línea:</translation>
    </message>
    <message>
        <source>&amp;Which:</source>
        <translation>C&amp;uál:</translation>
    </message>
    <message>
        <source>Which line?</source>
        <translation>¿Qué línea?</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>&amp;Añadir la norma</translation>
    </message>
    <message>
        <source>C&amp;hange the rule</source>
        <translation>&amp;Cambiar la norma</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %n rules</source>
        <translation>
            <numerusform>&amp;Cambiar la norma</numerusform>
            <numerusform>&amp;Cambiar %n normas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleList</name>
    <message>
        <source>House rules</source>
        <translation>Normas de la casa</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Norma</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguida</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Desoída</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRulesDialog</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nueva norma</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Normas de la casa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type a new rule</source>
        <translation>Escribir una norma nueva</translation>
    </message>
    <message>
        <source>Forget the chosen rules</source>
        <translation>Olvidar las normas elegidas</translation>
    </message>
    <message>
        <source>Take the last step on the rules back</source>
        <translation>Deshacer el último paso sobre las normas</translation>
    </message>
    <message>
        <source>Take the step again</source>
        <translation>Repetir el paso</translation>
    </message>
    <message>
        <source>A rule changes what is suggested. What was decided already stays decided.</source>
        <translation>Una norma cambia lo que se sugiere. Lo ya decidido sigue decidido.</translation>
    </message>
    <message>
        <source>There is such a house rule already.</source>
        <translation>Ya existe esa norma de la casa.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Añadida: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules changed</source>
        <translation>
            <numerusform>Una norma cambiada</numerusform>
            <numerusform>%n normas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Olvidada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules forgotten</source>
        <translation>
            <numerusform>Una norma olvidada</numerusform>
            <numerusform>%n normas olvidadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked again: %1</source>
        <translation>No se volverá a preguntar: %1</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Take up the rules of a file</source>
        <translation>Adoptar las normas de un archivo</translation>
    </message>
    <message>
        <source>Write the rules into a file that people read</source>
        <translation>Escribir las normas en un archivo legible para personas</translation>
    </message>
    <message numerus="yes">
        <source>%n rules imported</source>
        <translation>
            <numerusform>%n norma importada</numerusform>
            <numerusform>%n normas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were written to “%1”.</source>
        <translation>Las normas se escribieron en «%1».</translation>
    </message>
    <message>
        <source>This rule of the program suggests nothing there. Forget it here, and it is switched on again.</source>
        <translation>Esta regla del programa no sugiere nada allí. Olvídela aquí y vuelve a estar activa.</translation>
    </message>
    <message>
        <source>No house rule was made here yet. Type one, or make one of the current suggestion with “Always keep these lines” and “Always cut these lines” in the Review menu.</source>
        <translation>Aquí aún no se ha hecho ninguna norma de la casa. Escriba una o haga una con la sugerencia actual: «Conservar siempre estas líneas» y «Suprimir siempre estas líneas» en el menú Revisión.</translation>
    </message>
    <message>
        <source>The newsroom gives this rule to all its editors, in “%1”. It can be changed there only; a rule of your own about the same line holds before it.</source>
        <translation>La redacción da esta norma a todos, en «%1». Solo puede cambiarse ahí; una norma propia sobre la misma línea prevalece sobre ella.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Intake</name>
    <message>
        <source>No folder was opened yet.</source>
        <translation>Aún no se ha abierto ninguna carpeta.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>No hay nada nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are new.</source>
        <translation>
            <numerusform>Un archivo es nuevo.</numerusform>
            <numerusform>%n archivos son nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file to open in %1.</source>
        <translation>En %1 no hay ningún archivo que abrir.</translation>
    </message>
    <message>
        <source>Looking which articles are there…</source>
        <translation>Mirando qué artículos hay…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a record, and what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and are skipped: %1</source>
        <translation>
            <numerusform>Un registro no se puede leer y se omite: %1</numerusform>
            <numerusform>%n registros no se pueden leer y se omiten: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample article cannot be laid into %1.</source>
        <translation>El artículo de ejemplo no se puede poner en %1.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be kept in %1; make the folder writable.</source>
        <translation>Lo que hay en el portapapeles no se puede guardar en %1; dé permiso de escritura a la carpeta.</translation>
    </message>
</context>
<context>
    <name>bluepencil::MainWindow</name>
    <message>
        <source>Suggestions and quotes</source>
        <translation>Sugerencias y citas</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>%1 — Bluepencil</source>
        <translation>%1 — Bluepencil</translation>
    </message>
    <message>
        <source>Bluepencil</source>
        <translation>Bluepencil</translation>
    </message>
    <message>
        <source>All decided</source>
        <translation>Todo decidido</translation>
    </message>
    <message>
        <source>To decide %1</source>
        <translation>Por decidir %1</translation>
    </message>
    <message>
        <source>Quotes %1 · check %2</source>
        <translation>Citas %1 · comprobar %2</translation>
    </message>
    <message>
        <source>Quotes %1</source>
        <translation>Citas %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
</context>
<context>
    <name>bluepencil::OpenQueriesFlow</name>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <comment>file, paragraph, what is asked, who asks</comment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>No query is open in any file.</source>
        <translation>No hay consultas abiertas en ningún archivo.</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Consultas abiertas</translation>
    </message>
    <message>
        <source>They hold up the approval of their files.</source>
        <translation>Retienen la aprobación de sus archivos.</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Mostrar este lugar</translation>
    </message>
</context>
<context>
    <name>bluepencil::OverviewStrip</name>
    <message>
        <source>The whole article: a mark for each finding, and at the edge for each match. Click to go there.</source>
        <translation>El artículo entero: una marca por hallazgo y, en el borde, una por coincidencia. Haga clic para ir allí.</translation>
    </message>
</context>
<context>
    <name>bluepencil::OwnEdits</name>
    <message>
        <source>Own cut</source>
        <translation>Supresión propia</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Reason of the own cut</source>
        <translation>Motivo de la supresión propia</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Own change taken back</source>
        <translation>Cambio propio retirado</translation>
    </message>
</context>
<context>
    <name>bluepencil::OwnList</name>
    <message>
        <source>Your own changes, notes and queries</source>
        <translation>Cambios propios, notas y consultas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>an own change, and why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Your own changes: %1</source>
        <translation>Cambios propios: %1</translation>
    </message>
    <message>
        <source>Notes and queries: %1</source>
        <translation>Notas y consultas: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::PaneHeader</name>
    <message>
        <source>CLEANED, AS IT GOES OUT NOW</source>
        <translation>DEPURADO, COMO SALE AHORA</translation>
    </message>
    <message>
        <source>CLEANED, IF ALL WERE CUT</source>
        <translation>DEPURADO, SI SE SUPRIMIERA TODO</translation>
    </message>
    <message>
        <source>RAW, AS SCRAPED</source>
        <translation>EN BRUTO, COMO SE RECOGIÓ</translation>
    </message>
</context>
<context>
    <name>bluepencil::PickDialog</name>
    <message>
        <source>Any part of a name, or 1–9</source>
        <translation>Parte de un nombre, o 1–9</translation>
    </message>
    <message>
        <source>Return takes what is marked, Ctrl+Return the words as you typed them.</source>
        <translation>Intro toma lo marcado; Ctrl+Intro, las palabras tal como las escribió.</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreferencesDialog</name>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto contra&amp;ste</translation>
    </message>
    <message>
        <source>Show &amp;credits that may be moved</source>
        <translation>Mostrar los créditos &amp;que pueden moverse</translation>
    </message>
    <message>
        <source>Have every &amp;quote checked</source>
        <translation>&amp;Hacer comprobar cada cita</translation>
    </message>
    <message>
        <source>Write the text at &amp;approval</source>
        <translation>Escribir el &amp;texto al aprobar</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redactor</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>S&amp;u nombre:</translation>
    </message>
    <message>
        <source>Every decision is recorded with it, on this computer only.</source>
        <translation>Cada decisión se registra con él, solo en este equipo.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Idio&amp;ma:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;olores:</translation>
    </message>
    <message>
        <source>&amp;Typeface of the text:</source>
        <translation>Letra &amp;del texto:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>&amp;Interlineado:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Pause after deciding:</source>
        <translation>&amp;Pausa tras decidir:</translation>
    </message>
    <message>
        <source>Ask at every export</source>
        <translation>Preguntar al exportar</translation>
    </message>
    <message>
        <source>&amp;Folder for approved texts:</source>
        <translation>&amp;Carpeta de textos aprobados:</translation>
    </message>
    <message>
        <source>Na&amp;mes of exported files:</source>
        <translation>&amp;Nombres de archivos exportados:</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Como llegaron</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>What is left to do first</source>
        <translation>Primero lo que queda por hacer</translation>
    </message>
    <message>
        <source>O&amp;rder of the files:</source>
        <translation>Orden de los &amp;archivos:</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>What their words tell</source>
        <translation>Lo que dicen sus palabras</translation>
    </message>
    <message>
        <source>Articles are &amp;in:</source>
        <translation>&amp;Los artículos están en:</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <source>The fewest stops first</source>
        <translation>Primero las menos paradas</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>What was scraped is purged so long after somebody opened it last, once the article is done; hashes, decisions and editions stay.</source>
        <translation>Lo recogido se elimina tanto tiempo después de que alguien lo abrió por última vez, cuando el artículo está hecho; los hashes, las decisiones y las ediciones quedan.</translation>
    </message>
    <message>
        <source>&amp;Keep scraped bytes:</source>
        <translation>Conse&amp;rvar los bytes recogidos:</translation>
    </message>
    <message>
        <source>Every decision is recorded with it, for the whole desk to see.</source>
        <translation>Cada decisión se registra con él, a la vista de toda la mesa.</translation>
    </message>
    <message>
        <source>&amp;Workspace:</source>
        <translation>Espacio de traba&amp;jo:</translation>
    </message>
</context>
<context>
    <name>bluepencil::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Cleaned text alone</source>
        <translation>Solo el texto depurado</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Paper and margins…</source>
        <translation>Papel y márgenes…</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primera página</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Última página</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>The printer or the file cannot be written to. Choose another one.</source>
        <translation>No se puede escribir en la impresora o el archivo. Elija otro.</translation>
    </message>
    <message>
        <source>Printing was stopped; nothing comes out.</source>
        <translation>Se detuvo la impresión; no sale nada.</translation>
    </message>
    <message>
        <source>Printing was stopped; the pages up to %1 have gone to the printer.</source>
        <translation>Se detuvo la impresión; las páginas hasta la %1 ya están en la impresora.</translation>
    </message>
    <message>
        <source>Printing was stopped; no file was written.</source>
        <translation>Se detuvo la impresión; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>You stopped the layout on page %1; the pages behind it are not shown. Printing prints all.</source>
        <translation>Detuvo la maquetación en la página %1; las siguientes no se muestran. Al imprimir salen todas.</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Maquetando las páginas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Laying out page %1</source>
        <translation>Maquetando la página %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::ProposalStrip</name>
    <message>
        <source>Yes   Y</source>
        <translation>Sí   Y</translation>
    </message>
    <message>
        <source>No   N</source>
        <translation>No   N</translation>
    </message>
    <message>
        <source>Later   L</source>
        <translation>Más tarde   L</translation>
    </message>
    <message>
        <source>Make it a house rule</source>
        <translation>Hacerlo norma de la casa</translation>
    </message>
    <message>
        <source>Make no rule of it, and do not ask again</source>
        <translation>No hacer norma y no volver a preguntar</translation>
    </message>
    <message>
        <source>Ask again another time</source>
        <translation>Preguntar en otro momento</translation>
    </message>
    <message numerus="yes">
        <source>Proposed rule 1 of %n</source>
        <translation>
            <numerusform>Norma propuesta</numerusform>
            <numerusform>Norma propuesta 1 de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was cut by hand in %n articles.</source>
        <translation>
            <numerusform>Se suprimió a mano en un artículo.</numerusform>
            <numerusform>Se suprimió a mano en %n artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was suggested and kept in %n articles.</source>
        <translation>
            <numerusform>Se sugirió y se conservó en un artículo.</numerusform>
            <numerusform>Se sugirió y se conservó en %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Always cut “%1” in %2?</source>
        <translation>¿Suprimir siempre «%1» en %2?</translation>
    </message>
    <message>
        <source>Never cut “%1” in %2?</source>
        <translation>¿No suprimir nunca «%1» en %2?</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question, and why it is asked</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switch “%1” off in %2?</source>
        <translation>¿Desactivar «%1» en %2?</translation>
    </message>
    <message>
        <source>Articles where editors kept what it suggested: %1; where they followed it: %2.</source>
        <translation>Artículos donde los editores conservaron lo que sugería: %1; donde la siguieron: %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueFlow</name>
    <message numerus="yes">
        <source>%n files cannot be read and were passed over: %1</source>
        <translation>
            <numerusform>Un archivo no se puede leer y se omitió: %1</numerusform>
            <numerusform>%n archivos no se pueden leer y se omitieron: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last file.</source>
        <translation>Este es el último archivo.</translation>
    </message>
    <message>
        <source>This is the first file.</source>
        <translation>Este es el primer archivo.</translation>
    </message>
    <message>
        <source>Out of the list: %1. What was decided on it stays.</source>
        <translation>Fuera de la lista: %1. Lo decidido sobre él se conserva.</translation>
    </message>
    <message>
        <source>Nothing that is done is in the list.</source>
        <translation>No hay nada terminado en la lista.</translation>
    </message>
    <message numerus="yes">
        <source>Out of the list: %n files that are done.</source>
        <translation>
            <numerusform>Fuera de la lista: un archivo terminado.</numerusform>
            <numerusform>Fuera de la lista: %n archivos terminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved texts wait for their export.</source>
        <translation>
            <numerusform>Un texto aprobado espera su exportación.</numerusform>
            <numerusform>%n textos aprobados esperan su exportación.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePanel</name>
    <message>
        <source>No file matches the filter.</source>
        <translation>Ningún archivo coincide con el filtro.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrar archivos</translation>
    </message>
    <message>
        <source>Show every file</source>
        <translation>Mostrar todos los archivos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files · %1 of %2 done</source>
        <translation>Archivos · %1 de %2 terminados</translation>
    </message>
    <message>
        <source>Filter files by name, source or state</source>
        <translation>Filtrar archivos por nombre, fuente o estado</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueProgressBar</name>
    <message>
        <source>Files that were looked into</source>
        <translation>Archivos examinados</translation>
    </message>
    <message>
        <source>Stop looking through the files</source>
        <translation>Dejar de examinar los archivos</translation>
    </message>
    <message>
        <source>Paused. Files looked into: %1 of %2</source>
        <translation>En pausa: %1 de %2 archivos examinados</translation>
    </message>
    <message>
        <source>Looking into files: %1 of %2</source>
        <translation>Examinando %1 de %2 archivos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on looking through the files</source>
        <translation>Seguir examinando los archivos</translation>
    </message>
    <message>
        <source>Pause looking through the files</source>
        <translation>Pausar el examen de los archivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuoteFlow</name>
    <message>
        <source>Quotations are being looked for.</source>
        <translation>Se están buscando citas.</translation>
    </message>
    <message>
        <source>Nobody is quoted outside of what is cut or suggested to go.</source>
        <translation>No se cita a nadie fuera de lo suprimido o sugerido.</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>No se cita a nadie en este artículo.</translation>
    </message>
    <message>
        <source>Checked the speaker</source>
        <translation>Hablante comprobado</translation>
    </message>
    <message>
        <source>Named nobody as the speaker</source>
        <translation>Nadie indicado como hablante</translation>
    </message>
    <message>
        <source>Named %1 as the speaker</source>
        <translation>%1 indicado como hablante</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuotesModel</name>
    <message>
        <source>To check · %1</source>
        <translation>Por comprobar · %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 It differs in another file.</source>
        <translation>%1 En otro archivo es distinta.</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuotesPanel</name>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>No se cita a nadie en este artículo.</translation>
    </message>
    <message>
        <source>Quotes and speakers</source>
        <translation>Citas y hablantes</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Hablante…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Otro archivo</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReadingDialog</name>
    <message>
        <source>Put &amp;characters right that were read in the wrong encoding</source>
        <translation>&amp;Corregir caracteres leídos en la codificación equivocada</translation>
    </message>
    <message>
        <source>Resolve leftover &amp;entities and tags</source>
        <translation>&amp;Resolver entidades y etiquetas sobrantes</translation>
    </message>
    <message>
        <source>Join &amp;lines that were broken at the width of a column</source>
        <translation>&amp;Unir líneas partidas al ancho de una columna</translation>
    </message>
    <message>
        <source>Show the &amp;whole page’s text, not the article alone</source>
        <translation>&amp;Mostrar el texto de toda la página, no solo el artículo</translation>
    </message>
    <message>
        <source>Reopen as</source>
        <translation>Reabrir como</translation>
    </message>
    <message>
        <source>This reads the same file in another way. What is decided on this reading stays with it, and can be taken over, after showing it.</source>
        <translation>Lee el mismo archivo de otro modo. Lo decidido sobre esta lectura se queda con ella y puede adoptarse, tras mostrarlo.</translation>
    </message>
    <message>
        <source>E&amp;ncoding:</source>
        <translation>C&amp;odificación:</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>&amp;Leerlo así</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Find out (%1)</source>
        <translation>Averiguar (%1)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Averiguar</translation>
    </message>
    <message>
        <source>%1 (none found)</source>
        <translation>%1 (ninguno encontrado)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (at %n places, such as “%2” → “%3”)</source>
        <translation>
            <numerusform>%1 (en un lugar: «%2» → «%3»)</numerusform>
            <numerusform>%1 (en %n lugares, como «%2» → «%3»)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field of the text:</source>
        <translation>Campo &amp;del texto:</translation>
    </message>
    <message>
        <source>Field of the text</source>
        <translation>Campo del texto</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecallDialog</name>
    <message>
        <source>Written to: %1</source>
        <translation>Escrito en: %1</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Draft the corrections…</source>
        <translation>Preparar las &amp;correcciones…</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Corrección en todas partes</translation>
    </message>
    <message>
        <source>These words must not go out</source>
        <translation>Estas palabras no deben salir</translation>
    </message>
    <message>
        <source>This whole article was killed</source>
        <translation>Todo este artículo fue retirado</translation>
    </message>
    <message>
        <source>These words have to read otherwise</source>
        <translation>Estas palabras han de leerse de otro modo</translation>
    </message>
    <message>
        <source>These words should not have been cut</source>
        <translation>Estas palabras no debían suprimirse</translation>
    </message>
    <message>
        <source>A rule cut what it should not have</source>
        <translation>Una regla suprimió lo que no debía</translation>
    </message>
    <message>
        <source>Somebody else said this</source>
        <translation>Esto lo dijo otra persona</translation>
    </message>
    <message>
        <source>The record and the next approvals tell it</source>
        <translation>El registro y las próximas aprobaciones lo dicen</translation>
    </message>
    <message>
        <source>Articles that are concerned</source>
        <translation>Artículos afectados</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>W&amp;hat is wrong:</source>
        <translation>Qué está &amp;mal:</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Palabras:</translation>
    </message>
    <message>
        <source>&amp;Instead:</source>
        <translation>En su &amp;lugar:</translation>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <translation>Por &amp;qué:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing of the kind was approved or exported.</source>
        <translation>Nada de eso se aprobó ni se exportó.</translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n. Only a chief has the corrections drafted.</source>
        <translation>
            <numerusform>Artículos: %n. Solo un jefe hace preparar las correcciones.</numerusform>
            <numerusform>Artículos: %n. Solo un jefe hace preparar las correcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n.</source>
        <translation>
            <numerusform>Artículos: %n.</numerusform>
            <numerusform>Artículos: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RecallFlow</name>
    <message numerus="yes">
        <source>Draft corrections of %n articles, because: %1 Each is in review then, and goes out when somebody approves it.</source>
        <translation>
            <numerusform>¿Preparar la corrección de un artículo, porque: %1 Queda entonces en revisión, y sale cuando alguien lo aprueba.</numerusform>
            <numerusform>¿Preparar correcciones de %n artículos, porque: %1 Cada uno queda entonces en revisión, y sale cuando alguien lo aprueba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Corrección en todas partes</translation>
    </message>
    <message>
        <source>&amp;Draft them</source>
        <translation>&amp;Prepararlas</translation>
    </message>
    <message numerus="yes">
        <source>Corrections drafted: %n. Each waits for its approval.</source>
        <translation>
            <numerusform>Correcciones preparadas: %n. Cada una espera su aprobación.</numerusform>
            <numerusform>Correcciones preparadas: %n. Cada una espera su aprobación.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Abrir reciente</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aún no se ha abierto ningún archivo</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemarkFlow</name>
    <message>
        <source>Note kept</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Query kept; it holds up the approval until it is answered</source>
        <translation>Consulta guardada; retiene la aprobación hasta que se responda</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Respuesta guardada</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemarkPrompt</name>
    <message>
        <source>Note on %1, for other editors:</source>
        <translation>Nota sobre %1, para otros redactores:</translation>
    </message>
    <message>
        <source>Query on %1, to be answered before the text goes out:</source>
        <translation>Consulta sobre %1, que se responderá antes de que salga el texto:</translation>
    </message>
    <message>
        <source>Answer to the query on %1:</source>
        <translation>Respuesta a la consulta sobre %1:</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemovalNotice</name>
    <message numerus="yes">
        <source>%n paragraphs cut (words: %1), more than the screen shows.</source>
        <translation>
            <numerusform>%n párrafo suprimido (palabras: %1), más de lo que muestra la pantalla.</numerusform>
            <numerusform>%n párrafos suprimidos (palabras: %1), más de lo que muestra la pantalla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReplaceEditor</name>
    <message>
        <source>Return takes the words · Escape leaves the text as it was</source>
        <translation>Intro toma las palabras · Esc deja el texto como estaba</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Return takes the words, Escape leaves everything as it was.</source>
        <translation>Intro toma las palabras, Esc deja todo como estaba.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Rereading</name>
    <message>
        <source>No file has changed, and there is no earlier decision to take over.</source>
        <translation>Ningún archivo ha cambiado y no hay decisiones anteriores que adoptar.</translation>
    </message>
    <message>
        <source>Take over earlier decisions</source>
        <translation>Adoptar decisiones anteriores</translation>
    </message>
    <message>
        <source>Decide this as it was decided on the earlier text? What is not found again stays undecided.</source>
        <translation>¿Decidir esto como se decidió sobre el texto anterior? Lo que no se vuelva a encontrar queda sin decidir.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
</context>
<context>
    <name>bluepencil::RetentionFlow</name>
    <message numerus="yes">
        <source>Purge what was scraped %n days after somebody opened it last, once the article is done? Nothing brings the bytes back; hashes, decisions and editions stay.</source>
        <translation>
            <numerusform>¿Eliminar lo recogido un día después de abrirse por última vez, cuando el artículo esté hecho? Nada devuelve los bytes; los hashes, las decisiones y las ediciones quedan.</numerusform>
            <numerusform>¿Eliminar lo recogido %n días después de abrirse por última vez, cuando el artículo esté hecho? Nada devuelve los bytes; los hashes, las decisiones y las ediciones quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep scraped bytes</source>
        <translation>Conservar los bytes recogidos</translation>
    </message>
    <message>
        <source>&amp;Purge them</source>
        <translation>&amp;Eliminarlos</translation>
    </message>
    <message>
        <source>Scraped texts that were purged: %1.</source>
        <translation>Textos recogidos que se eliminaron: %1.</translation>
    </message>
    <message>
        <source>Remove a person’s name</source>
        <translation>Quitar el nombre de una persona</translation>
    </message>
    <message>
        <source>The name; several spellings with commas between them:</source>
        <translation>El nombre; varias grafías separadas por comas:</translation>
    </message>
    <message>
        <source>On whose request, or by which law:</source>
        <translation>A petición de quién, o por qué ley:</translation>
    </message>
    <message>
        <source>Nothing was removed: say on whose request.</source>
        <translation>No se quitó nada: diga a petición de quién.</translation>
    </message>
    <message>
        <source>Remove this name from quotes, decisions and editions of all articles? Scraped bytes and kept files that have it are purged, earlier backups dropped. Nothing brings it back; that a name was removed stays on record.</source>
        <translation>¿Quitar este nombre de las citas, decisiones y ediciones de todos los artículos? Los bytes recogidos y los archivos guardados que lo tienen se eliminan, y se desechan las copias anteriores. Nada lo devuelve; que se quitó un nombre queda registrado.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Quitarlo</translation>
    </message>
    <message>
        <source>Articles that the name was removed from: %1.</source>
        <translation>Artículos de los que se quitó el nombre: %1.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReturnFlow</name>
    <message>
        <source>Back in the text: “%1”</source>
        <translation>De nuevo en el texto: «%1»</translation>
    </message>
    <message>
        <source>Cut: “%1”</source>
        <translation>Suprimido: «%1»</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>«%1» en lugar de «%2»</translation>
    </message>
    <message>
        <source>Added before “%2”: “%1”</source>
        <translation>Añadido antes de «%2»: «%1»</translation>
    </message>
    <message>
        <source>Added behind “%2”: “%1”</source>
        <translation>Añadido después de «%2»: «%1»</translation>
    </message>
    <message>
        <source>%1 says what goes out here; nothing came back.</source>
        <translation>%1 dice lo que sale aquí; no volvió nada.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Lo que volvió</translation>
    </message>
    <message>
        <source>%1 differs from what goes out here. Take that up, as your decisions, in one step?</source>
        <translation>%1 difiere de lo que sale aquí. ¿Incorporarlo, como decisiones suyas, en un solo paso?</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Incorporarlo</translation>
    </message>
    <message>
        <source>Changes taken up from %1: %2.</source>
        <translation>Cambios incorporados de %1: %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewFlow</name>
    <message numerus="yes">
        <source>Cut %n suggestions</source>
        <translation>
            <numerusform>Suprimir una sugerencia</numerusform>
            <numerusform>Suprimir %n sugerencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n suggestions</source>
        <translation>
            <numerusform>Conservar una sugerencia</numerusform>
            <numerusform>Conservar %n sugerencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>De nuevo sin decidir</translation>
    </message>
    <message>
        <source>Cut more</source>
        <translation>Suprimir más</translation>
    </message>
    <message>
        <source>Cut less</source>
        <translation>Suprimir menos</translation>
    </message>
    <message>
        <source>Cut one suggestion</source>
        <translation>Suprimir una sugerencia</translation>
    </message>
    <message>
        <source>Keep one suggestion</source>
        <translation>Conservar una sugerencia</translation>
    </message>
    <message>
        <source>Moved to the credits</source>
        <translation>Pasado a los créditos</translation>
    </message>
    <message>
        <source>A later decision stands in its place; take that one back first.</source>
        <translation>Una decisión posterior ocupa su lugar; retire antes esa.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewSession</name>
    <message>
        <source>%1 What you see is the text as it was read on %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 Lo que ve es el texto tal como se leyó el %2.</translation>
    </message>
    <message>
        <source>“%1” is not the text that was reviewed on %2. None of the decisions made then is applied until you confirm it.</source>
        <translation>«%1» no es el texto que se revisó el %2. Ninguna de aquellas decisiones se aplica hasta que usted la confirme.</translation>
    </message>
    <message>
        <source>This decision lies outside the text; open “%1” again.</source>
        <translation>Esta decisión queda fuera del texto; abra «%1» de nuevo.</translation>
    </message>
    <message>
        <source>Decisions on “%1” wait until the server can be reached; try again then.</source>
        <translation>Las decisiones sobre «%1» esperan hasta que se llegue al servidor; inténtelo entonces.</translation>
    </message>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before you spike it or bring it back.</source>
        <translation>Entretanto otra persona trabajó en «%1»; vuelva a mirarlo antes de descartarlo o recuperarlo.</translation>
    </message>
    <message>
        <source>%1 The text that was kept of it was purged on %2; what was decided and what went out are still on record: see “What became of these words”.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 El texto que se guardaba se eliminó el %2; lo que se decidió y lo que salió sigue registrado: véase «Qué fue de estas palabras».</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>bluepencil::RuleTrialLine</name>
    <message>
        <source>No article of the queue has such a line.</source>
        <translation>Ningún artículo de la cola tiene esa línea.</translation>
    </message>
    <message>
        <source>Articles of the queue that have such a line: %1. %2</source>
        <translation>Artículos de la cola que tienen esa línea: %1. %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>bluepencil::ShortcutsDialog</name>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirla</translation>
    </message>
    <message>
        <source>Take it away from there</source>
        <translation>Quitarla de allí</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Filtrar órdenes y teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>No command and no key matches the filter.</source>
        <translation>Ninguna orden ni tecla coincide con el filtro.</translation>
    </message>
    <message>
        <source>%1 means “%2” already.</source>
        <translation>%1 ya significa «%2».</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatusLine</name>
    <message>
        <source>Looking for what to cut</source>
        <translation>Buscando qué suprimir</translation>
    </message>
    <message>
        <source>Nothing to cut</source>
        <translation>Nada que suprimir</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 por decidir</translation>
    </message>
    <message>
        <source>Stop %1 of %2 · %3 to decide</source>
        <translation>Parada %1 de %2 · %3 por decidir</translation>
    </message>
    <message>
        <source>Quotes: %1 · checked by hand: %2</source>
        <translation>Citas: %1 · comprobadas a mano: %2</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · guardado</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <translation>%1 · sin guardar</translation>
    </message>
    <message>
        <source>Who is editing?</source>
        <translation>¿Quién edita?</translation>
    </message>
    <message>
        <source>Decisions are recorded under this name, the moment they are made. Click to change it.</source>
        <translation>Las decisiones se registran con este nombre en cuanto se toman. Haga clic para cambiarlo.</translation>
    </message>
    <message>
        <source>The data folder was deleted or replaced; nothing that is decided is kept.</source>
        <translation>La carpeta de datos se borró o reemplazó; nada de lo que se decida se guarda.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>bluepencil::Steps</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Hecho de nuevo: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::TextDialog</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The article shows it at once; its size follows the zoom.</source>
        <translation>El artículo lo muestra al instante; su tamaño sigue al zoom.</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>&amp;Letra:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>&amp;Interlineado:</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>&amp;Texto habitual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>bluepencil::TextPane</name>
    <message>
        <source>Raw article</source>
        <translation>Artículo en bruto</translation>
    </message>
    <message>
        <source>Cleaned article</source>
        <translation>Artículo depurado</translation>
    </message>
    <message>
        <source>The article as it was scraped</source>
        <translation>El artículo como se recogió</translation>
    </message>
    <message>
        <source>The article as it goes out now</source>
        <translation>El artículo como sale ahora</translation>
    </message>
    <message>
        <source>The article if all suggestions were cut</source>
        <translation>El artículo si se suprimieran todas las sugerencias</translation>
    </message>
</context>
<context>
    <name>bluepencil::ToolBar</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>As it goes out now</source>
        <translation>Como sale ahora</translation>
    </message>
    <message>
        <source>If all cut</source>
        <translation>Si se suprime todo</translation>
    </message>
    <message>
        <source>Approve and next</source>
        <translation>Aprobar y seguir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Más órdenes</translation>
    </message>
    <message>
        <source>Export · %1 to decide</source>
        <translation>Exportar · %1 por decidir</translation>
    </message>
</context>
<context>
    <name>bluepencil::WorkspaceField</name>
    <message>
        <source>It opens; you may read there.</source>
        <translation>Se abre; allí puede leer.</translation>
    </message>
    <message>
        <source>It opens; you may decide there.</source>
        <translation>Se abre; allí puede decidir.</translation>
    </message>
    <message>
        <source>It opens; you may decide and approve there.</source>
        <translation>Se abre; allí puede decidir y aprobar.</translation>
    </message>
    <message>
        <source>It is shown from the next start on. The articles that are open now stay where they are, with every decision.</source>
        <translation>Se muestra desde el próximo inicio. Los artículos que están abiertos ahora se quedan donde están, con cada decisión.</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Pro&amp;bar</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Shared by a desk (PostgreSQL)</source>
        <translation>Compartido por una mesa (PostgreSQL)</translation>
    </message>
    <message>
        <source>Address of the shared workspace</source>
        <translation>Dirección del espacio de trabajo compartido</translation>
    </message>
    <message>
        <source>An address counts once it was tested: press Return in it.</source>
        <translation>Una dirección vale una vez probada: pulse Intro en ella.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review scraped articles and export what you approved.</source>
        <translation>Revisar artículos recogidos y exportar lo aprobado.</translation>
    </message>
    <message>
        <source>Keep reviews in &lt;folder&gt;.</source>
        <translation>Guardar las revisiones en &lt;carpeta&gt;.</translation>
    </message>
    <message>
        <source>Record decisions under &lt;name&gt;.</source>
        <translation>Registrar las decisiones con &lt;nombre&gt;.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Colores claros.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Colores oscuros.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Artículos que abrir.</translation>
    </message>
    <message>
        <source>The backup of %1 was taken, and what could still be read besides.</source>
        <translation>Se tomó la copia del %1 y lo que aún se pudo leer.</translation>
    </message>
    <message>
        <source>What could still be read was taken.</source>
        <translation>Se tomó lo que aún se pudo leer.</translation>
    </message>
    <message>
        <source>The damaged file was kept as “%1”. Look at your last articles again.</source>
        <translation>El archivo dañado se guardó como «%1». Mire de nuevo sus últimos artículos.</translation>
    </message>
    <message>
        <source>The reviews are damaged</source>
        <translation>Las revisiones están dañadas</translation>
    </message>
    <message>
        <source>“%1” is damaged. Bluepencil can set it aside and make it anew from the last backup and from all that can still be read. Do so?</source>
        <translation>«%1» está dañado. Bluepencil puede apartarlo y hacerlo de nuevo con la última copia y todo lo que aún se pueda leer. ¿Hacerlo?</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Rescatar lo que se pueda leer</translation>
    </message>
    <message>
        <source>Open a window of its own, though there is one.</source>
        <translation>Abrir una ventana propia aunque haya una.</translation>
    </message>
    <message>
        <source>Do this in the window: %1.</source>
        <translation>Hacer esto en la ventana: %1.</translation>
    </message>
    <message>
        <source>Open what a desk shares at &lt;address&gt;: postgresql://host/database.</source>
        <translation>Abrir lo que una redacción comparte en &lt;dirección&gt;: postgresql://host/database.</translation>
    </message>
    <message>
        <source>The shared workspace does not open</source>
        <translation>El espacio de trabajo compartido no se abre</translation>
    </message>
    <message>
        <source>Work on the articles on this computer for now? The next start tries the shared workspace again.</source>
        <translation>¿Trabajar por ahora con los artículos de este equipo? El próximo inicio prueba de nuevo el espacio de trabajo compartido.</translation>
    </message>
    <message>
        <source>Open this computer&apos;s articles</source>
        <translation>Abrir los artículos de este equipo</translation>
    </message>
</context>
</TS>
