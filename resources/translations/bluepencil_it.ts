<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>Approval</name>
    <message>
        <source>Nothing is left of the text.</source>
        <translation>Del testo non resta nulla.</translation>
    </message>
    <message>
        <source>%1 % of the text went by own cuts.</source>
        <translation>Il %1 % del testo è andato con tagli propri.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avviso: %1</translation>
    </message>
    <message>
        <source>Undecided: %1: %2</source>
        <translation>Da decidere: %1: %2</translation>
    </message>
    <message>
        <source>Not checked: %1: %2</source>
        <translation>Non verificato: %1: %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nessuno nominato</translation>
    </message>
    <message>
        <source>Not read: paragraph %1: %2</source>
        <translation>Non letto: paragrafo %1: %2</translation>
    </message>
    <message>
        <source>Nothing would go out: no word of the text is left.</source>
        <translation>Non uscirebbe nulla: non resta alcuna parola del testo.</translation>
    </message>
    <message>
        <source>More than half of the text went by your own cuts.</source>
        <translation>Più di metà del testo è andata con i tuoi tagli.</translation>
    </message>
    <message>
        <source>Warnings: %1.</source>
        <translation>Avvisi: %1.</translation>
    </message>
    <message>
        <source>Undecided: %1. What is undecided goes out as it is.</source>
        <translation>Da decidere: %1. Ciò che non è deciso esce così com’è.</translation>
    </message>
    <message>
        <source>Quotes that nobody has checked: %1.</source>
        <translation>Citazioni che nessuno ha verificato: %1.</translation>
    </message>
    <message>
        <source>Paragraphs that were never on the screen: %1.</source>
        <translation>Paragrafi mai stati sullo schermo: %1.</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Edition %1 of “%2” holds all of this; there is nothing to approve.</source>
        <translation>L’edizione %1 di “%2” contiene tutto questo; non c’è nulla da approvare.</translation>
    </message>
    <message>
        <source>Edition %1 of “%2” was approved already; say why there has to be another one.</source>
        <translation>L’edizione %1 di “%2” è già approvata; di’ perché ne serve un’altra.</translation>
    </message>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before approving.</source>
        <translation>Nel frattempo qualcun altro ha lavorato a “%1”; riguardalo prima di approvare.</translation>
    </message>
    <message>
        <source>A query on “%1” is open; answer it before approving. Open queries: %2.</source>
        <translation>Una domanda su “%1” è aperta; rispondi prima di approvare. Domande aperte: %2.</translation>
    </message>
    <message>
        <source>“%1” is not approved any more; there is nothing to take back.</source>
        <translation>“%1” non è più approvato; non c’è nulla da ritirare.</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>Record %1 of “%2” %3</source>
        <translation>Il record %1 di “%2” %3</translation>
    </message>
    <message>
        <source>is packed twice; unpack it by hand.</source>
        <translation>è compresso due volte; decomprimilo a mano.</translation>
    </message>
    <message>
        <source>holds no article “%1” any more; look where it went.</source>
        <translation>non contiene più l’articolo “%1”; guarda dove è finito.</translation>
    </message>
    <message numerus="yes">
        <source>holds %n articles; open a file that holds one.</source>
        <translation>
            <numerusform>contiene un articolo; aprilo.</numerusform>
            <numerusform>contiene %n articoli; apri un file che ne contenga uno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsItCame</name>
    <message>
        <source>is no record, page or document that could be written as it came; choose another format.</source>
        <translation>non è un record, una pagina o un documento che si possa scrivere come è arrivato; scegli un altro formato.</translation>
    </message>
    <message>
        <source>keeps its text in several parts of “%1”; choose another format.</source>
        <translation>tiene il suo testo in più parti di “%1”; scegli un altro formato.</translation>
    </message>
    <message>
        <source>is written in %1, which cannot hold this text; choose another format.</source>
        <translation>è scritto in %1, che non può contenere questo testo; scegli un altro formato.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragrafo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Vale</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Not approved.</source>
        <translation>Non approvato.</translation>
    </message>
    <message>
        <source>Edition %1, approved by %2, %3.</source>
        <translation>Edizione %1, approvata da %2, %3.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Registro delle decisioni</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>Il testo con le sue modifiche</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup of the reviews can be kept in “%1” (%2); your work itself is stored. Make room, or give yourself permission to write there.</source>
        <translation>Nessuna copia di sicurezza delle revisioni si può tenere in “%1” (%2); il lavoro stesso è salvato. Fai spazio, o datti il permesso di scrivervi.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>la cartella non si può creare</translation>
    </message>
    <message>
        <source>what was written there reads otherwise</source>
        <translation>ciò che vi è stato scritto si legge diversamente</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed</source>
        <translation>“%1” non si può rinominare</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be removed; remove it by hand.</source>
        <translation>La copia di sicurezza «%1» non si può rimuovere; la rimuova a mano.</translation>
    </message>
</context>
<context>
    <name>BrokenEnd</name>
    <message>
        <source>The text ends with a count of what is missing; get the whole article from its source.</source>
        <translation>Il testo finisce con un conto di ciò che manca; prendi l’articolo intero dalla sua fonte.</translation>
    </message>
    <message>
        <source>The text ends in dots, as teasers do; the article may go on in its source.</source>
        <translation>Il testo finisce con puntini, come i richiami; l’articolo può proseguire alla sua fonte.</translation>
    </message>
    <message>
        <source>The text ends inside a sentence: “… %1”. The rest is missing.</source>
        <translation>Il testo finisce dentro una frase: “… %1”. Il resto manca.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Tracked changes were taken as accepted: %1.</source>
        <translation>Modifiche registrate, prese come accettate: %1.</translation>
    </message>
    <message>
        <source>Tracked changes were taken as accepted: %1 by %2.</source>
        <translation>Modifiche registrate, prese come accettate: %1 di %2.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>The twelve that matter</source>
        <translation>I dodici che contano</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>stands behind another article, and files of %1 cannot stand one behind the other; name a folder with -o.</source>
        <translation>sta dietro un altro articolo, e i file %1 non possono stare uno dietro l’altro; indica una cartella con -o.</translation>
    </message>
    <message>
        <source>No article that was ever opened has “%1”; look for fewer of its words.</source>
        <translation>Nessun articolo mai aperto contiene “%1”; cerca meno delle sue parole.</translation>
    </message>
    <message>
        <source>was read in two ways that do not agree; save it in another format.</source>
        <translation>è stato letto in due modi che non concordano; salvalo in un altro formato.</translation>
    </message>
    <message numerus="yes">
        <source>The files are written, but not recorded (%n of them): %1</source>
        <translation>
            <numerusform>Il file è scritto, ma non registrato: %1</numerusform>
            <numerusform>I file sono scritti, ma non registrati (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not approved.</source>
        <translation>“%1” non è approvato.</translation>
    </message>
    <message>
        <source>A query on “%1” is open; answer it in the window before exporting.</source>
        <translation>Una domanda su “%1” è aperta; rispondi nella finestra prima di esportare.</translation>
    </message>
    <message>
        <source>“%1” was spiked.</source>
        <translation>“%1” è stato scartato.</translation>
    </message>
    <message>
        <source>“%1” was never reviewed.</source>
        <translation>“%1” non è mai stato rivisto.</translation>
    </message>
    <message>
        <source>“%1” holds another text than the one that was reviewed.</source>
        <translation>“%1” contiene un testo diverso da quello rivisto.</translation>
    </message>
    <message>
        <source>“%1” was reviewed, but is now a link to a file that never was.</source>
        <translation>“%1” è stato rivisto, ma ora è un collegamento a un file che non lo è mai stato.</translation>
    </message>
    <message>
        <source>its edition %1</source>
        <translation>la sua edizione %1</translation>
    </message>
    <message>
        <source>its text as it is</source>
        <translation>il suo testo così com’è</translation>
    </message>
    <message>
        <source>Exported as it is decided so far.</source>
        <translation>Esportato come è deciso finora.</translation>
    </message>
    <message>
        <source>Review it in the window, or add --unreviewed to export %1.</source>
        <translation>Rivedilo nella finestra, o aggiungi --unreviewed per esportare %1.</translation>
    </message>
    <message>
        <source>Exported is %1.</source>
        <translation>Si esporta %1.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>supera i 256 MB; dividilo prima di aprirlo.</translation>
    </message>
    <message>
        <source>cannot be opened; ask for permission to read it.</source>
        <translation>non si può aprire; chiedi il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>is packed twice, or holds nothing; unpack it by hand.</source>
        <translation>è compresso due volte, o non contiene nulla; decomprimilo a mano.</translation>
    </message>
    <message>
        <source>what is found in each article, as JSON Lines</source>
        <translation>che cosa si trova in ogni articolo, come JSON Lines</translation>
    </message>
    <message>
        <source>the text without what was found</source>
        <translation>il testo senza ciò che si è trovato</translation>
    </message>
    <message>
        <source>who said what, as a sheet</source>
        <translation>chi ha detto che cosa, come foglio</translation>
    </message>
    <message>
        <source>the text as it was reviewed in the window</source>
        <translation>il testo come rivisto nella finestra</translation>
    </message>
    <message>
        <source>who cut, kept or changed these words, and where they went</source>
        <translation>chi ha eliminato, mantenuto o cambiato queste parole, e dove sono andate</translation>
    </message>
    <message>
        <source>Usage: bluepencil-cli COMMAND [options] [FILE…]
Finds ad markers, boilerplate, repeats, quotes and their speakers in scraped articles.

Commands:
</source>
        <translation>Uso: bluepencil-cli COMANDO [opzioni] [FILE…]
Trova segni di pubblicità, contorno, ripetizioni, citazioni e i loro dichiaranti in articoli raccolti.

Comandi:
</translation>
    </message>
    <message>
        <source>
“bluepencil-cli COMMAND --help” lists the options of a command.
</source>
        <translation>
“bluepencil-cli COMANDO --help” elenca le opzioni di un comando.
</translation>
    </message>
    <message>
        <source>A sentence that went out, or that is missing.</source>
        <translation>Una frase che è uscita, o che manca.</translation>
    </message>
    <message>
        <source>Articles; “-”, or none, for standard input.</source>
        <translation>Articoli; “-”, o nessuno, per l’input standard.</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Di’ quali parole cercare.</translation>
    </message>
    <message>
        <source>Say which reviewed files to export.</source>
        <translation>Di’ quali file rivisti esportare.</translation>
    </message>
    <message>
        <source>--names is for the files of a folder; name one with -o.</source>
        <translation>--names è per i file di una cartella; indicane una con -o.</translation>
    </message>
    <message>
        <source>--output-encoding does not know “%1”; UTF-8, UTF-16 and windows-1252 are known everywhere.</source>
        <translation>--output-encoding non conosce “%1”; UTF-8, UTF-16 e windows-1252 sono noti ovunque.</translation>
    </message>
    <message>
        <source>--%1 knows %2, not “%3”.</source>
        <translation>--%1 conosce %2, non “%3”.</translation>
    </message>
    <message>
        <source>--format knows %1, not “%2”.</source>
        <translation>--format conosce %1, non “%2”.</translation>
    </message>
    <message>
        <source>Files of %1 cannot stand one behind the other; name a folder with -o.</source>
        <translation>I file %1 non possono stare uno dietro l’altro; indica una cartella con -o.</translation>
    </message>
    <message>
        <source>--learn-repeats reads the articles twice, which standard input cannot be; name files.</source>
        <translation>--learn-repeats legge gli articoli due volte, cosa che l’input standard non permette; indica dei file.</translation>
    </message>
    <message>
        <source>--input knows auto, %1, not “%2”.</source>
        <translation>--input conosce auto, %1, non “%2”.</translation>
    </message>
    <message>
        <source>--encoding wants a name such as utf-8, windows-1252 or koi8-r, not “%1”.</source>
        <translation>--encoding vuole un nome come utf-8, windows-1252 o koi8-r, non “%1”.</translation>
    </message>
    <message>
        <source>--repair knows encoding, entities, wrapping and all, not “%1”.</source>
        <translation>--repair conosce encoding, entities, wrapping e all, non “%1”.</translation>
    </message>
    <message>
        <source>-j wants a number from 0 to %1, not “%2”.</source>
        <translation>-j vuole un numero da 0 a %1, non “%2”.</translation>
    </message>
    <message>
        <source>--offsets knows utf16, codepoint and byte, not “%1”.</source>
        <translation>--offsets conosce utf16, codepoint e byte, non “%1”.</translation>
    </message>
    <message>
        <source>--sure and --min-confidence say the same thing; give one of them.</source>
        <translation>--sure e --min-confidence dicono la stessa cosa; danne uno.</translation>
    </message>
    <message>
        <source>--min-confidence wants a number from 0 to 1, not “%1”.</source>
        <translation>--min-confidence vuole un numero da 0 a 1, non “%1”.</translation>
    </message>
    <message>
        <source>--format knows csv, jsonl and docx, not “%1”.</source>
        <translation>--format conosce csv, jsonl e docx, non “%1”.</translation>
    </message>
    <message>
        <source>How the articles are stored: auto (look at the content, then at the name), %1.</source>
        <translation>Come sono memorizzati gli articoli: auto (guarda il contenuto, poi il nome), %1.</translation>
    </message>
    <message>
        <source>Read the bytes as this encoding, whatever they look like.</source>
        <translation>Leggi i byte in questa codifica, comunque appaiano.</translation>
    </message>
    <message>
        <source>Undo damage of the text first: encoding (Ã©), entities (&amp;amp;nbsp;), wrapping (lines broken at a column), all. Offsets count in the repaired text.</source>
        <translation>Ripara prima i danni del testo: encoding (Ã©), entities (&amp;amp;nbsp;), wrapping (righe spezzate a una colonna), all. Le posizioni contano nel testo riparato.</translation>
    </message>
    <message>
        <source>Work on so many articles at once; 0 for all cores. Never changes the output.</source>
        <translation>Lavora su tanti articoli alla volta; 0 per tutti i core. Non cambia mai l’uscita.</translation>
    </message>
    <message>
        <source>Show only these kinds of finding.</source>
        <translation>Mostra solo questi tipi di riscontro.</translation>
    </message>
    <message>
        <source>What offsets count: utf16, codepoint, byte.</source>
        <translation>Che cosa contano le posizioni: utf16, codepoint, byte.</translation>
    </message>
    <message>
        <source>Add the text that the offsets index.</source>
        <translation>Aggiungi il testo a cui si riferiscono le posizioni.</translation>
    </message>
    <message>
        <source>Where reviews and house rules live.</source>
        <translation>Dove stanno revisioni e regole redazionali.</translation>
    </message>
    <message>
        <source>Read all articles first, and suggest lines that recur in at least three others of the same source.</source>
        <translation>Leggi prima tutti gli articoli, e suggerisci righe che ricorrono in almeno altri tre della stessa fonte.</translation>
    </message>
    <message>
        <source>Cut only these kinds: ad_marker, boilerplate, duplicate. Default: all.</source>
        <translation>Elimina solo questi tipi: ad_marker, boilerplate, duplicate. Predefinito: tutti.</translation>
    </message>
    <message>
        <source>Cut only what is sure: the same as --min-confidence %1.</source>
        <translation>Elimina solo ciò che è sicuro: come --min-confidence %1.</translation>
    </message>
    <message>
        <source>Cut only what is at least so sure, from 0 to 1.</source>
        <translation>Elimina solo ciò che è almeno così sicuro, da 0 a 1.</translation>
    </message>
    <message>
        <source>Write one file per article into this folder.</source>
        <translation>Scrivi un file per articolo in questa cartella.</translation>
    </message>
    <message>
        <source>What the files are called: any of {title}, {date}, {edition}, {source} and {name}, with text between them, as in “{date} {title}”.</source>
        <translation>Come si chiamano i file: uno o più tra {title}, {date}, {edition}, {source} e {name}, con testo in mezzo, come in “{date} {title}”.</translation>
    </message>
    <message>
        <source>Also replace files in that folder that somebody else wrote or changed.</source>
        <translation>Sostituisci anche i file di quella cartella che altri hanno scritto o cambiato.</translation>
    </message>
    <message>
        <source>How the sheet is written: csv, jsonl, docx (a table).</source>
        <translation>Come si scrive il foglio: csv, jsonl, docx (una tabella).</translation>
    </message>
    <message>
        <source>How the text is written: %1.</source>
        <translation>Come si scrive il testo: %1.</translation>
    </message>
    <message>
        <source>Of plain text: UTF-8, UTF-16, windows-1252 and others.</source>
        <translation>Per il testo semplice: UTF-8, UTF-16, windows-1252 e altre.</translation>
    </message>
    <message>
        <source>Of plain text: as-is, lf, crlf.</source>
        <translation>Per il testo semplice: as-is, lf, crlf.</translation>
    </message>
    <message>
        <source>Of plain text, what stands between paragraphs: as-is, blank-line, tight (no blank line).</source>
        <translation>Per il testo semplice, che cosa sta tra i paragrafi: as-is, blank-line, tight (nessuna riga vuota).</translation>
    </message>
    <message>
        <source>Where changes are tracked, leave out why they were made; many comments take word processors long.</source>
        <translation>Dove le modifiche sono registrate, tralascia i motivi; molti commenti rallentano gli elaboratori di testi.</translation>
    </message>
    <message>
        <source>Where changes are tracked in a document, notes, queries and credits as comments.</source>
        <translation>In un documento con revisioni, note, domande e crediti come commenti.</translation>
    </message>
    <message>
        <source>Also export what was not reviewed as it is now (a file that is new, changed, gone, spiked): its newest edition, else its text as it is.</source>
        <translation>Esporta anche ciò che non è rivisto come è ora (un file nuovo, cambiato, sparito, scartato): la sua ultima edizione, altrimenti il suo testo così com’è.</translation>
    </message>
    <message>
        <source>Parse files in this process, not in one that may do nothing else: only for files that you trust.</source>
        <translation>Analizza i file in questo processo, non in uno che non può far altro: solo per file di cui ti fidi.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Di’ che cosa fare: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”; choose one of: %2.</source>
        <translation>Non c’è un comando “%1”; scegline uno tra: %2.</translation>
    </message>
    <message>
        <source>“%1” was written for an article before; give this one another name.</source>
        <translation>“%1” è già stato scritto per un articolo; dai a questo un altro nome.</translation>
    </message>
    <message>
        <source>“%1” cannot be made a folder; choose another one.</source>
        <translation>“%1” non può diventare una cartella; scegline un’altra.</translation>
    </message>
    <message>
        <source>“%1” is there and was written or changed by somebody else; choose another folder, or add --force to replace it.</source>
        <translation>“%1” c’è ed è stato scritto o cambiato da altri; scegli un’altra cartella, o aggiungi --force per sostituirlo.</translation>
    </message>
    <message>
        <source>cannot be set on pages, since “bluepencil-paper” does not start (%1); install Bluepencil&apos;s window, or choose another format.</source>
        <translation>non si può impaginare, poiché “bluepencil-paper” non si avvia (%1); installa la finestra di Bluepencil, o scegli un altro formato.</translation>
    </message>
    <message>
        <source>made “bluepencil-paper” break down; choose another format.</source>
        <translation>ha fatto cadere “bluepencil-paper”; scegli un altro formato.</translation>
    </message>
    <message>
        <source>The record %1</source>
        <translation>Il record %1</translation>
    </message>
    <message>
        <source>needs more memory than there is; split it, or allow more.</source>
        <translation>richiede più memoria di quanta ce n’è; dividilo, o permettine di più.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>uscita standard</translation>
    </message>
    <message>
        <source>cannot be written (%1).</source>
        <translation>non si può scrivere (%1).</translation>
    </message>
    <message>
        <source>The quote sheet</source>
        <translation>Il foglio delle citazioni</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>tracciabilità</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); free some space or choose another folder.</source>
        <translation>“%1” non si può scrivere (%2); libera spazio o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>--learn-repeats counts the lines anew, and --repeats has counted them; give one of them.</source>
        <translation>--learn-repeats conta le righe di nuovo, e --repeats le ha già contate; danne uno.</translation>
    </message>
    <message>
        <source>--count-repeats analyzes nothing, so that --learn-repeats has no use there; give one of them.</source>
        <translation>--count-repeats non analizza nulla, perciò --learn-repeats lì non serve; danne uno.</translation>
    </message>
    <message>
        <source>Suggest lines that recur, as this index of --count-repeats knows them; given several times, the indexes count together.</source>
        <translation>Suggerisci le righe che ricorrono, come le conosce questo indice di --count-repeats; dati più volte, gli indici contano insieme.</translation>
    </message>
    <message>
        <source>Analyze nothing: count in how many articles of its source each line stands, and write that to this index, with what the indexes of --repeats have counted.</source>
        <translation>Non analizzare nulla: conta in quanti articoli della sua fonte sta ogni riga, e scrivilo in questo indice, con ciò che gli indici di --repeats hanno contato.</translation>
    </message>
    <message>
        <source>--count-repeats</source>
        <translation>--count-repeats</translation>
    </message>
    <message>
        <source>make and keep a workspace that a desk shares on a server</source>
        <translation>crea e tieni uno spazio di lavoro che una redazione condivide su un server</translation>
    </message>
    <message>
        <source>init: make one in an empty database; migrate: bring one up to this version; both copy the reviews of --data-dir into it. backup ADDRESS FILE: keep it in a file. role ADDRESS LOGIN ROLE: let somebody in as reader, editor or chief, or none.</source>
        <translation>init: creane uno in un database vuoto; migrate: portalo a questa versione; entrambi vi copiano le revisioni di --data-dir. backup INDIRIZZO FILE: tienilo in un file. role INDIRIZZO UTENTE RUOLO: fai entrare qualcuno come reader, editor o chief, o none.</translation>
    </message>
    <message>
        <source>postgresql://LOGIN@HOST/DATABASE, without a password: that is read from ~/.pgpass.</source>
        <translation>postgresql://LOGIN@HOST/DATABASE, senza password: si legge da ~/.pgpass.</translation>
    </message>
    <message>
        <source>--workspace and --data-dir both say where reviews live; give one of them.</source>
        <translation>--workspace e --data-dir dicono entrambi dove stanno le revisioni; danne uno.</translation>
    </message>
    <message>
        <source>workspace knows init, migrate, backup and role, not “%1”.</source>
        <translation>workspace conosce init, migrate, backup e role, non “%1”.</translation>
    </message>
    <message>
        <source>Write: bluepencil-cli workspace %1.</source>
        <translation>Scrivi: bluepencil-cli workspace %1.</translation>
    </message>
    <message>
        <source>A role is reader, editor, chief or none, not “%1”.</source>
        <translation>Un ruolo è reader, editor, chief o none, non “%1”.</translation>
    </message>
    <message>
        <source>The workspace that a desk shares on a server, in the place of a folder.</source>
        <translation>Lo spazio di lavoro che una redazione condivide su un server, al posto di una cartella.</translation>
    </message>
    <message>
        <source>Also the house rules of this file, which the window exports; of two about one line this one.</source>
        <translation>Anche le regole redazionali di questo file, che la finestra esporta; di due su una riga, questa.</translation>
    </message>
    <message>
        <source>“%1” is not in the queue; open it first.</source>
        <translation>“%1” non è nell’elenco; aprilo prima.</translation>
    </message>
    <message>
        <source>Nobody has decided in this data folder yet; say who you are with --editor.</source>
        <translation>In questa cartella dei dati nessuno ha ancora deciso; di’ chi sei con --editor.</translation>
    </message>
    <message>
        <source>articles with all that was decided on them, in one file for another desk</source>
        <translation>articoli con tutto ciò che è stato deciso, in un file per un altro desk</translation>
    </message>
    <message>
        <source>what another desk handed over</source>
        <translation>ciò che un altro desk ha consegnato</translation>
    </message>
    <message>
        <source>The file that goes from desk to desk.</source>
        <translation>Il file che va da un desk all’altro.</translation>
    </message>
    <message>
        <source>Reviewed files; none for all of the queue.</source>
        <translation>File riveduti; nessuno per tutti quelli dell’elenco.</translation>
    </message>
    <message>
        <source>Say which file to hand over in.</source>
        <translation>Di’ in quale file consegnare.</translation>
    </message>
    <message>
        <source>Say which file to take over, one at a time.</source>
        <translation>Di’ quale file ricevere, uno alla volta.</translation>
    </message>
    <message>
        <source>Who does so; without it, whoever decides in the data folder.</source>
        <translation>Chi lo fa; altrimenti chi decide nella cartella dei dati.</translation>
    </message>
    <message>
        <source>Of records and tables: take the text from this field, whatever others hold.</source>
        <translation>Per record e tabelle: prendere il testo da questo campo, qualunque cosa contengano gli altri.</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>La pagina %1</translation>
    </message>
    <message>
        <source>which approved articles carry a mistake, and drafts without it</source>
        <translation>quali articoli approvati portano un errore, e bozze senza di esso</translation>
    </message>
    <message>
        <source>What was wrong; of --kind rule its name.</source>
        <translation>Che cosa era sbagliato; con --kind rule il suo nome.</translation>
    </message>
    <message>
        <source>--format knows jsonl, page and pdf, not “%1”.</source>
        <translation>--format conosce jsonl, page e pdf, non «%1».</translation>
    </message>
    <message>
        <source>--kind knows kill, reword, bring-back, rule and speaker, not “%1”.</source>
        <translation>--kind conosce kill, reword, bring-back, rule e speaker, non «%1».</translation>
    </message>
    <message>
        <source>--article kills all lines of a file: give neither words nor another kind.</source>
        <translation>--article ritira tutte le righe di un file: non indichi né parole né un altro tipo.</translation>
    </message>
    <message>
        <source>How it is told: jsonl, page, pdf.</source>
        <translation>Come si racconta: jsonl, page, pdf.</translation>
    </message>
    <message>
        <source>What is done about the words: kill, reword (--with), bring-back (they were cut), rule (all that it cut comes back), speaker (of a quotation, --with).</source>
        <translation>Che cosa si fa delle parole: kill, reword (--with), bring-back (sono state eliminate), rule (torna tutto ciò che ha eliminato), speaker (di una citazione, --with).</translation>
    </message>
    <message>
        <source>What is to stand in their place, or who spoke.</source>
        <translation>Che cosa deve stare al loro posto, o chi ha parlato.</translation>
    </message>
    <message>
        <source>Kill an article: every line of this file, wherever it went out.</source>
        <translation>Ritirare un articolo: ogni riga di questo file, ovunque sia uscita.</translation>
    </message>
    <message>
        <source>Why, for the record and the next approvals.</source>
        <translation>Perché, per il registro e le prossime approvazioni.</translation>
    </message>
    <message>
        <source>Draft the corrections, for somebody to approve. Without it nothing is changed.</source>
        <translation>Preparare le correzioni, perché qualcuno le approvi. Senza di questo nulla cambia.</translation>
    </message>
    <message>
        <source>Nobody said yet who edits here; open the window once, which asks.</source>
        <translation>Nessuno ha ancora detto chi redige qui; apra una volta la finestra, che lo chiede.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>richiamo</translation>
    </message>
    <message>
        <source>how long scraped bytes are kept, and names that are removed</source>
        <translation>per quanto si conservano i byte raccolti, e nomi che si rimuovono</translation>
    </message>
    <message>
        <source>keep DAYS: purge what nobody has opened for so long, from now on, whenever a window is open; 0 for good. purge DAYS: purge it now. forget NAME…: remove a person&apos;s name, in each of these spellings, from the record; wants --reason.</source>
        <translation>keep GIORNI: eliminare ciò che nessuno ha aperto da tanto, d’ora in poi, quando una finestra è aperta; 0 per sempre. purge GIORNI: eliminarlo ora. forget NOME…: rimuovere il nome di una persona, in ognuna di queste grafie, dal registro; chiede --reason.</translation>
    </message>
    <message>
        <source>Say which name is to be removed, and on whose request or by which law: forget NAME… --reason WORDS.</source>
        <translation>Dica quale nome va rimosso, e su richiesta di chi o per quale legge: forget NOME… --reason PAROLE.</translation>
    </message>
    <message>
        <source>retention knows keep, purge and forget, not “%1”.</source>
        <translation>retention conosce keep, purge e forget, non «%1».</translation>
    </message>
    <message>
        <source>Say for how many days, as a number from 0 to 3650.</source>
        <translation>Dica per quanti giorni, con un numero da 0 a 3650.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>conservazione</translation>
    </message>
    <message>
        <source>--differences writes JSON Lines and no sheet; leave --format out.</source>
        <translation>--differences scrive JSON Lines e nessun foglio; togli --format.</translation>
    </message>
    <message>
        <source>Instead of the sheet, the quotations that stand in several inputs with other words or another speaker, as JSON Lines: a pair a line.</source>
        <translation>Invece del foglio, le citazioni che stanno in più ingressi con altre parole o un altro dichiarante, come JSON Lines: una coppia per riga.</translation>
    </message>
    <message>
        <source>Which day, as YYYY-MM-DD; without it, today.</source>
        <translation>Quale giorno, come AAAA-MM-GG; senza, oggi.</translation>
    </message>
    <message>
        <source>How they are told: json, text.</source>
        <translation>Come si dicono: json, text.</translation>
    </message>
    <message>
        <source>what was done in a day, and what each rule got right</source>
        <translation>che cosa si è fatto in un giorno, e che cosa ogni regola ha indovinato</translation>
    </message>
    <message>
        <source>figures takes no words; name a day with --day.</source>
        <translation>figures non prende parole; indica un giorno con --day.</translation>
    </message>
    <message>
        <source>--day wants a day such as 2026-03-14, not “%1”.</source>
        <translation>--day vuole un giorno come 2026-03-14, non “%1”.</translation>
    </message>
    <message>
        <source>--format knows json and text, not “%1”.</source>
        <translation>--format conosce json e text, non “%1”.</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>Who made the lists, for those who use them.</source>
        <translation>Chi ha fatto gli elenchi, per chi li usa.</translation>
    </message>
    <message>
        <source>Their version; without it, the day.</source>
        <translation>La loro versione; senza, il giorno.</translation>
    </message>
    <message>
        <source>which word lists are used, and lists of one&apos;s own in their place</source>
        <translation>quali elenchi di parole si usano, e i propri al loro posto</translation>
    </message>
    <message>
        <source>show: which lists are used, their version and origin. write FOLDER: those that Bluepencil brings, to be changed. seal FILE…: check what was changed, and say in its head who did (--origin) and when.</source>
        <translation>show: quali elenchi si usano, con versione e origine. write FOLDER: quelli che Bluepencil porta con sé, da cambiare. seal FILE…: controllare ciò che è stato cambiato e dire nell’intestazione da chi (--origin) e quando.</translation>
    </message>
    <message>
        <source>Write: bluepencil-cli word-lists %1.</source>
        <translation>Scriva: bluepencil-cli word-lists %1.</translation>
    </message>
    <message>
        <source>Say which files to seal, and who made them: seal --origin NAME FILE….</source>
        <translation>Dica quali file sigillare e chi li ha fatti: seal --origin NAME FILE….</translation>
    </message>
    <message>
        <source>word-lists</source>
        <translation>word-lists</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); see who may write there.</source>
        <translation>«%1» non si può scrivere (%2); verifichi chi può scrivere lì.</translation>
    </message>
    <message>
        <source>“%1” is there already; take it away first, or name another folder.</source>
        <translation>«%1» c’è già; prima lo tolga, o indichi un’altra cartella.</translation>
    </message>
    <message>
        <source>“%1” cannot be made; see who may write there.</source>
        <translation>«%1» non si può creare; verifichi chi può scrivere lì.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>«%1» non si può leggere (%2).</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ap&amp;ri…</translation>
    </message>
    <message>
        <source>Open articles to review.</source>
        <translation>Apri articoli da rivedere.</translation>
    </message>
    <message>
        <source>&amp;New from the clipboard</source>
        <translation>&amp;Nuovo dagli appunti</translation>
    </message>
    <message>
        <source>Make an article of the text on the clipboard and open it.</source>
        <translation>Fai un articolo del testo negli appunti e aprilo.</translation>
    </message>
    <message>
        <source>&amp;Approve and go to the next file</source>
        <translation>Approva &amp;e vai al file successivo</translation>
    </message>
    <message>
        <source>Approve the text as it goes out now, write it to its folder where one is chosen, and open the next file.</source>
        <translation>Approva il testo come esce ora, scrivilo nella sua cartella se ne è scelta una, e apri il file successivo.</translation>
    </message>
    <message>
        <source>Approve the text, put it on the clipboard, and open the next file.</source>
        <translation>Approva il testo, mettilo negli appunti e apri il file successivo.</translation>
    </message>
    <message>
        <source>&amp;Export the approved text…</source>
        <translation>Esporta &amp;il testo approvato…</translation>
    </message>
    <message>
        <source>Write the approved text to a file. The scraped file is never changed.</source>
        <translation>Scrivi il testo approvato in un file. Il file grezzo non viene mai modificato.</translation>
    </message>
    <message>
        <source>Write every text that is approved and was not exported yet to the folder for approved texts.</source>
        <translation>Scrivi nella cartella dei testi approvati ogni testo approvato e non ancora esportato.</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>Anteprima &amp;di stampa…</translation>
    </message>
    <message>
        <source>Show the article on paper: both texts side by side, or the cleaned one alone.</source>
        <translation>Mostra l’articolo su carta: i due testi affiancati, o solo quello ripulito.</translation>
    </message>
    <message>
        <source>&amp;Spike the article, or bring it back</source>
        <translation>Scarta &amp;l’articolo o riprendilo</translation>
    </message>
    <message>
        <source>Mark the article as not to be published and open the next file; again, take it up once more.</source>
        <translation>Segna l’articolo come da non pubblicare e apri il file successivo; di nuovo: riprendilo.</translation>
    </message>
    <message>
        <source>E&amp;ditions…</source>
        <translation>Edi&amp;zioni…</translation>
    </message>
    <message>
        <source>Show what was approved, by whom and why, and what changed from one edition to the next.</source>
        <translation>Mostra che cosa è stato approvato, da chi e perché, e che cosa è cambiato da un’edizione all’altra.</translation>
    </message>
    <message>
        <source>&amp;Take up what came back…</source>
        <translation>Accogli &amp;ciò che è tornato…</translation>
    </message>
    <message>
        <source>Open a document of this article that others have worked on, and make decisions of what they changed.</source>
        <translation>Apri un documento di questo articolo a cui altri hanno lavorato e fai delle loro modifiche delle decisioni.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>E&amp;sci</translation>
    </message>
    <message>
        <source>Close the window. Every decision is saved already.</source>
        <translation>Chiudi la finestra. Ogni decisione è già salvata.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>Take the last step back and show its place.</source>
        <translation>Annulla l’ultimo passo e mostra il suo punto.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Take the step again.</source>
        <translation>Ripeti il passo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Copy the selected text; from the cleaned pane, the cleaned text.</source>
        <translation>Copia il testo selezionato; dal riquadro ripulito, il testo ripulito.</translation>
    </message>
    <message>
        <source>Copy the re&amp;view</source>
        <translation>Copia &amp;la revisione</translation>
    </message>
    <message>
        <source>Copy the whole article with what was cut struck and what was put in underlined, for mail and word processors.</source>
        <translation>Copia tutto l’articolo, con ciò che è eliminato barrato e ciò che è inserito sottolineato, per posta ed elaboratori di testo.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>S&amp;eleziona tutto</translation>
    </message>
    <message>
        <source>Select the whole text of the pane.</source>
        <translation>Seleziona tutto il testo del riquadro.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Tr&amp;ova…</translation>
    </message>
    <message>
        <source>Find words in both texts.</source>
        <translation>Trova parole in entrambi i testi.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Trova &amp;successivo</translation>
    </message>
    <message>
        <source>Go to the next match; at the end, to the first.</source>
        <translation>Vai alla corrispondenza successiva; alla fine, alla prima.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Trova precedente</translation>
    </message>
    <message>
        <source>Go to the previous match; at the start, to the last.</source>
        <translation>Vai alla corrispondenza precedente; all’inizio, all’ultima.</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>Eli&amp;mina</translation>
    </message>
    <message>
        <source>Cut the current suggestions and go to the next.</source>
        <translation>Elimina i suggerimenti correnti e vai al successivo.</translation>
    </message>
    <message>
        <source>&amp;Keep text</source>
        <translation>Mantieni &amp;il testo</translation>
    </message>
    <message>
        <source>Keep the current text and go to the next suggestion.</source>
        <translation>Mantieni il testo corrente e vai al suggerimento successivo.</translation>
    </message>
    <message>
        <source>&amp;Undecided again</source>
        <translation>Di nuo&amp;vo da decidere</translation>
    </message>
    <message>
        <source>Take the decision on the current suggestions back.</source>
        <translation>Ritira la decisione sui suggerimenti correnti.</translation>
    </message>
    <message>
        <source>&amp;Move to the credits</source>
        <translation>&amp;Sposta nei crediti</translation>
    </message>
    <message>
        <source>Take a byline, date or credit out of the text and keep it in the credits of the export.</source>
        <translation>Togli dal testo una firma, una data o un credito e tienilo nei crediti dell’esportazione.</translation>
    </message>
    <message>
        <source>Cut all &amp;sure suggestions…</source>
        <translation>Elimina &amp;tutti i suggerimenti sicuri…</translation>
    </message>
    <message>
        <source>Show every undecided suggestion that is sure, and cut them in one step.</source>
        <translation>Mostra tutti i suggerimenti sicuri da decidere ed eliminali in un solo passo.</translation>
    </message>
    <message>
        <source>Cut all that is sure in all &amp;files…</source>
        <translation>Elimina tutto ciò che è sicuro in tutti i &amp;file…</translation>
    </message>
    <message>
        <source>Show every undecided suggestion that is sure in every file of the queue that is not done, and cut them in one step.</source>
        <translation>Mostra tutti i suggerimenti sicuri da decidere di ogni file non concluso della coda ed eliminali in un solo passo.</translation>
    </message>
    <message>
        <source>Cut this l&amp;ine in all files…</source>
        <translation>Elimina &amp;questa riga in tutti i file…</translation>
    </message>
    <message>
        <source>Cut the line at the bar, or the selected lines, wherever the files of the queue have them, in one step.</source>
        <translation>Elimina in un solo passo la riga alla barra, o le righe selezionate, ovunque i file della coda le contengano.</translation>
    </message>
    <message>
        <source>Cut all that th&amp;e list shows…</source>
        <translation>Elimina tutto ciò c&amp;he mostra l’elenco…</translation>
    </message>
    <message>
        <source>Cut every undecided suggestion that passes the filter, except near repeats, unsure ones and those with a warning.</source>
        <translation>Elimina ogni suggerimento da decidere che passa il filtro, tranne ripetizioni simili, incerti e con avviso.</translation>
    </message>
    <message>
        <source>Keep the same &amp;text everywhere</source>
        <translation>Mantieni &amp;lo stesso testo ovunque</translation>
    </message>
    <message>
        <source>Keep the current text wherever this article repeats it.</source>
        <translation>Mantieni il testo corrente ovunque questo articolo lo ripeta.</translation>
    </message>
    <message>
        <source>Keep all of this &amp;rule</source>
        <translation>Mantieni t&amp;utto di questa regola</translation>
    </message>
    <message>
        <source>Keep everything in this article that is suggested for the same reason.</source>
        <translation>Mantieni tutto ciò che in questo articolo è suggerito per lo stesso motivo.</translation>
    </message>
    <message>
        <source>Al&amp;ways keep these lines</source>
        <translation>Mantieni sem&amp;pre queste righe</translation>
    </message>
    <message>
        <source>Make it a house rule that these lines are never cut, and keep them: the selected ones, else those of the current suggestion.</source>
        <translation>Fanne una regola redazionale: queste righe non si eliminano mai, e mantienile: quelle selezionate, altrimenti quelle del suggerimento corrente.</translation>
    </message>
    <message>
        <source>Always cut these &amp;lines</source>
        <translation>&amp;Elimina sempre queste righe</translation>
    </message>
    <message>
        <source>Make it a house rule that these lines are always suggested, and cut them: the selected ones, else those of the current suggestion.</source>
        <translation>Fanne una regola redazionale: queste righe si suggeriscono sempre, ed eliminale: quelle selezionate, altrimenti quelle del suggerimento corrente.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Detta&amp;gli</translation>
    </message>
    <message>
        <source>Show all that is known about the current suggestion: why, how sure, what it repeats, notes, its history.</source>
        <translation>Mostra tutto ciò che si sa del suggerimento corrente: perché, con quale sicurezza, che cosa ripete, note, cronologia.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the current suggestion for other editors.</source>
        <translation>Scrivi una nota sul suggerimento corrente per altri redattori.</translation>
    </message>
    <message>
        <source>&amp;Query, or its answer…</source>
        <translation>&amp;Domanda o risposta…</translation>
    </message>
    <message>
        <source>Ask something that holds up the approval until it is answered; where a query is open, answer it.</source>
        <translation>Chiedi qualcosa che trattiene l’approvazione finché non ha risposta; dove una domanda è aperta, rispondi.</translation>
    </message>
    <message>
        <source>&amp;Open queries of all files…</source>
        <translation>D&amp;omande aperte di tutti i file…</translation>
    </message>
    <message>
        <source>List what was asked and not answered in any file of the queue, and go there.</source>
        <translation>Elenca ciò che è stato chiesto senza risposta in qualsiasi file della coda, e vai lì.</translation>
    </message>
    <message>
        <source>Re-read chan&amp;ged file…</source>
        <translation>&amp;Rileggi il file modificato…</translation>
    </message>
    <message>
        <source>Where the file has changed on disk: read it again, then show what was decided on its earlier text, and decide it so in one step; else open the next file that has changed.</source>
        <translation>Se il file è cambiato sul disco: rileggilo, mostra che cosa era deciso sul testo precedente e decidilo così in un solo passo; altrimenti apri il prossimo file modificato.</translation>
    </message>
    <message>
        <source>Reo&amp;pen as…</source>
        <translation>Ri&amp;apri come…</translation>
    </message>
    <message>
        <source>Read the file in another way: another encoding, damaged characters or broken lines put right, the whole page. Decisions on this reading stay with it.</source>
        <translation>Leggi il file in un altro modo: altra codifica, caratteri danneggiati o righe spezzate corretti, la pagina intera. Le decisioni su questa lettura restano con essa.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Cronologia…</translation>
    </message>
    <message>
        <source>Show every decision on this article, and take any of them back.</source>
        <translation>Mostra ogni decisione su questo articolo e ritirane una qualsiasi.</translation>
    </message>
    <message>
        <source>Cut &amp;paragraph or selection</source>
        <translation>&amp;Elimina paragrafo o selezione</translation>
    </message>
    <message>
        <source>Cut the selected text, or the paragraph under the cursor, as your own cut.</source>
        <translation>Elimina il testo selezionato, o il paragrafo sotto il cursore, come taglio proprio.</translation>
    </message>
    <message>
        <source>Own cut: for len&amp;gth</source>
        <translation>&amp;Taglio proprio: per lunghezza</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was made to shorten the text.</source>
        <translation>Indica che il tuo ultimo taglio, o quello sotto il cursore, serviva ad accorciare il testo.</translation>
    </message>
    <message>
        <source>Own cut: for legal reasons</source>
        <translation>Taglio proprio: motivi legali</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was made for legal reasons.</source>
        <translation>Indica che il tuo ultimo taglio, o quello sotto il cursore, aveva motivi legali.</translation>
    </message>
    <message>
        <source>Own cut: a matter of taste</source>
        <translation>Taglio proprio: questione di gusto</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was a matter of taste.</source>
        <translation>Indica che il tuo ultimo taglio, o quello sotto il cursore, era questione di gusto.</translation>
    </message>
    <message>
        <source>&amp;Bring back paragraph or selection</source>
        <translation>&amp;Ripristina paragrafo o selezione</translation>
    </message>
    <message>
        <source>Take a part of a cut back; the rest stays cut.</source>
        <translation>Riprendi una parte di un taglio; il resto rimane eliminato.</translation>
    </message>
    <message>
        <source>The story &amp;ends here</source>
        <translation>L’&amp;articolo finisce qui</translation>
    </message>
    <message>
        <source>Cut everything below the paragraph under the cursor, as one cut of your own.</source>
        <translation>Elimina tutto ciò che sta sotto il paragrafo al cursore, come un solo taglio proprio.</translation>
    </message>
    <message>
        <source>Rep&amp;lace the selection…</source>
        <translation>&amp;Sostituisci la selezione…</translation>
    </message>
    <message>
        <source>Write your own words in place of the selected text, in the cleaned pane.</source>
        <translation>Scrivi parole tue al posto del testo selezionato, nel riquadro ripulito.</translation>
    </message>
    <message>
        <source>The cut ends a line earlier</source>
        <translation>Il taglio finisce una riga prima</translation>
    </message>
    <message>
        <source>Take the last line of the current cut back; the rest stays cut.</source>
        <translation>Riprendi l’ultima riga del taglio corrente; il resto rimane eliminato.</translation>
    </message>
    <message>
        <source>The cut ends a line later</source>
        <translation>Il taglio finisce una riga dopo</translation>
    </message>
    <message>
        <source>Cut the line below the current cut too.</source>
        <translation>Elimina anche la riga sotto il taglio corrente.</translation>
    </message>
    <message>
        <source>The cut ends a word earlier</source>
        <translation>Il taglio finisce una parola prima</translation>
    </message>
    <message>
        <source>Take the last word of the current cut back.</source>
        <translation>Riprendi l’ultima parola del taglio corrente.</translation>
    </message>
    <message>
        <source>The cut ends a word later</source>
        <translation>Il taglio finisce una parola dopo</translation>
    </message>
    <message>
        <source>Cut the word after the current cut too.</source>
        <translation>Elimina anche la parola dopo il taglio corrente.</translation>
    </message>
    <message>
        <source>The cut begins a line earlier</source>
        <translation>Il taglio inizia una riga prima</translation>
    </message>
    <message>
        <source>Cut the line above the current cut too.</source>
        <translation>Elimina anche la riga sopra il taglio corrente.</translation>
    </message>
    <message>
        <source>The cut begins a line later</source>
        <translation>Il taglio inizia una riga dopo</translation>
    </message>
    <message>
        <source>Take the first line of the current cut back; the rest stays cut.</source>
        <translation>Riprendi la prima riga del taglio corrente; il resto rimane eliminato.</translation>
    </message>
    <message>
        <source>The cut begins a word earlier</source>
        <translation>Il taglio inizia una parola prima</translation>
    </message>
    <message>
        <source>Cut the word before the current cut too.</source>
        <translation>Elimina anche la parola prima del taglio corrente.</translation>
    </message>
    <message>
        <source>The cut begins a word later</source>
        <translation>Il taglio inizia una parola dopo</translation>
    </message>
    <message>
        <source>Take the first word of the current cut back.</source>
        <translation>Riprendi la prima parola del taglio corrente.</translation>
    </message>
    <message>
        <source>Show what the cut brea&amp;ks</source>
        <translation>&amp;Mostra che cosa danneggia il taglio</translation>
    </message>
    <message>
        <source>Show the quotation that your own cut or words harm; again, the next one.</source>
        <translation>Mostra la citazione danneggiata dal tuo taglio o dalle tue parole; di nuovo: la successiva.</translation>
    </message>
    <message>
        <source>Keep it an&amp;yway</source>
        <translation>&amp;Lascia così comunque</translation>
    </message>
    <message>
        <source>Close the warning about your own cut or words; the approval will name it again.</source>
        <translation>Chiudi l’avviso sul tuo taglio o sulle tue parole; l’approvazione lo nominerà di nuovo.</translation>
    </message>
    <message>
        <source>The speaker is &amp;right</source>
        <translation>Il &amp;dichiarante è giusto</translation>
    </message>
    <message>
        <source>Mark the current quote and its speaker as checked by you, and go to the next to check.</source>
        <translation>Segna la citazione corrente e il suo dichiarante come verificati da te e vai alla prossima da verificare.</translation>
    </message>
    <message>
        <source>Set the &amp;speaker…</source>
        <translation>&amp;Indica il dichiarante…</translation>
    </message>
    <message>
        <source>Say who said it: the selected words, or one of the people of the article.</source>
        <translation>Di’ chi l’ha detto: le parole selezionate, o una delle persone dell’articolo.</translation>
    </message>
    <message>
        <source>&amp;No named speaker</source>
        <translation>&amp;Nessun dichiarante nominato</translation>
    </message>
    <message>
        <source>Say that nobody is named for these words.</source>
        <translation>Di’ che per queste parole nessuno è nominato.</translation>
    </message>
    <message>
        <source>Ne&amp;xt quote to check</source>
        <translation>&amp;Prossima citazione da verificare</translation>
    </message>
    <message>
        <source>Go to the next quote whose speaker is in doubt.</source>
        <translation>Vai alla prossima citazione dal dichiarante dubbio.</translation>
    </message>
    <message>
        <source>Pre&amp;vious quote</source>
        <translation>&amp;Citazione precedente</translation>
    </message>
    <message>
        <source>Go to the previous quote whose speaker is in doubt.</source>
        <translation>Vai alla citazione precedente dal dichiarante dubbio.</translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation>&amp;Prossimo da decidere</translation>
    </message>
    <message>
        <source>Go to the next undecided suggestion.</source>
        <translation>Vai al prossimo suggerimento da decidere.</translation>
    </message>
    <message>
        <source>&amp;Previous to decide</source>
        <translation>Precedente &amp;da decidere</translation>
    </message>
    <message>
        <source>Go to the previous undecided suggestion.</source>
        <translation>Vai al suggerimento precedente da decidere.</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggerimento successivo</translation>
    </message>
    <message>
        <source>Go to the next suggestion, decided or not.</source>
        <translation>Vai al suggerimento successivo, deciso o no.</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Suggerimento precedente</translation>
    </message>
    <message>
        <source>Go to the previous suggestion, decided or not.</source>
        <translation>Vai al suggerimento precedente, deciso o no.</translation>
    </message>
    <message>
        <source>Next of your own &amp;changes</source>
        <translation>Prossima &amp;modifica propria</translation>
    </message>
    <message>
        <source>Go to the next cut, word or restored part that nobody suggested; U takes it back.</source>
        <translation>Vai al prossimo taglio, parola o parte ripristinata che nessuno ha suggerito; U lo ritira.</translation>
    </message>
    <message>
        <source>Previous of your own changes</source>
        <translation>Modifica propria precedente</translation>
    </message>
    <message>
        <source>Go to the cut, word or restored part before that nobody suggested.</source>
        <translation>Vai al taglio, parola o parte ripristinata precedente che nessuno ha suggerito.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>S&amp;alta</translation>
    </message>
    <message>
        <source>Leave the current suggestion undecided and go to the next.</source>
        <translation>Lascia da decidere il suggerimento corrente e vai al successivo.</translation>
    </message>
    <message>
        <source>One &amp;by one</source>
        <translation>&amp;Uno per uno</translation>
    </message>
    <message>
        <source>Open the current suggestions, so that the keys decide them one by one.</source>
        <translation>Apri i suggerimenti correnti, così che i tasti li decidano uno per uno.</translation>
    </message>
    <message>
        <source>All &amp;together again</source>
        <translation>Di &amp;nuovo tutti insieme</translation>
    </message>
    <message>
        <source>Let the keys decide all the current suggestions together.</source>
        <translation>Lascia che i tasti decidano insieme tutti i suggerimenti correnti.</translation>
    </message>
    <message>
        <source>Next &amp;file</source>
        <translation>File &amp;successivo</translation>
    </message>
    <message>
        <source>Open the next file of the queue.</source>
        <translation>Apri il file successivo della coda.</translation>
    </message>
    <message>
        <source>Pre&amp;vious file</source>
        <translation>&amp;File precedente</translation>
    </message>
    <message>
        <source>Open the previous file of the queue.</source>
        <translation>Apri il file precedente della coda.</translation>
    </message>
    <message>
        <source>&amp;Original of a repeat, and back</source>
        <translation>&amp;Originale di una ripetizione, e ritorno</translation>
    </message>
    <message>
        <source>Show the copy that stays; again, return to the repeat.</source>
        <translation>Mostra la copia che resta; di nuovo: torna alla ripetizione.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>Read the marked file of the list again.</source>
        <translation>Rileggi il file segnato dell’elenco.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Togli &amp;dall’elenco</translation>
    </message>
    <message>
        <source>Take the marked file out of the list; what was decided on it stays. In the list Delete does it.</source>
        <translation>Togli dall’elenco il file segnato; ciò che è deciso su di esso resta. Nell’elenco lo fa Canc.</translation>
    </message>
    <message>
        <source>&amp;Clear what is done</source>
        <translation>&amp;Togli ciò che è concluso</translation>
    </message>
    <message>
        <source>Take every file that was exported or spiked, or that cannot be read, out of the list.</source>
        <translation>Togli dall’elenco ogni file esportato o scartato, o che non si può leggere.</translation>
    </message>
    <message>
        <source>Look for &amp;new files</source>
        <translation>&amp;Cerca file nuovi</translation>
    </message>
    <message>
        <source>Look again into the folders that were opened, and list what is new there.</source>
        <translation>Guarda di nuovo nelle cartelle aperte ed elenca ciò che c’è di nuovo.</translation>
    </message>
    <message>
        <source>Sort by &amp;arrival</source>
        <translation>Ordina per &amp;arrivo</translation>
    </message>
    <message>
        <source>List the files as they came.</source>
        <translation>Elenca i file come sono arrivati.</translation>
    </message>
    <message>
        <source>Sort by na&amp;me</source>
        <translation>Ordina per &amp;nome</translation>
    </message>
    <message>
        <source>List the files by their names.</source>
        <translation>Elenca i file per nome.</translation>
    </message>
    <message>
        <source>Sort by &amp;state</source>
        <translation>&amp;Ordina per stato</translation>
    </message>
    <message>
        <source>List first what is left to do.</source>
        <translation>Elenca prima ciò che resta da fare.</translation>
    </message>
    <message>
        <source>As it goes out &amp;now</source>
        <translation>Come &amp;esce ora</translation>
    </message>
    <message>
        <source>Show the cleaned text exactly as it would be exported now.</source>
        <translation>Mostra il testo ripulito esattamente come sarebbe esportato ora.</translation>
    </message>
    <message>
        <source>If &amp;all were cut</source>
        <translation>&amp;Se tutto fosse eliminato</translation>
    </message>
    <message>
        <source>Show the cleaned text as if every suggestion were cut.</source>
        <translation>Mostra il testo ripulito come se ogni suggerimento fosse eliminato.</translation>
    </message>
    <message>
        <source>Show cr&amp;edits</source>
        <translation>Mostra &amp;i crediti</translation>
    </message>
    <message>
        <source>Point out bylines, dates and credits that may be moved out of the text.</source>
        <translation>Evidenzia firme, date e crediti che si possono togliere dal testo.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>I&amp;ngrandisci</translation>
    </message>
    <message>
        <source>Make the text larger.</source>
        <translation>Rendi il testo più grande.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ri&amp;duci</translation>
    </message>
    <message>
        <source>Make the text smaller.</source>
        <translation>Rendi il testo più piccolo.</translation>
    </message>
    <message>
        <source>&amp;Reading size</source>
        <translation>Dimensione di &amp;lettura</translation>
    </message>
    <message>
        <source>Give the text its usual size.</source>
        <translation>Ridai al testo la sua dimensione solita.</translation>
    </message>
    <message>
        <source>Show &amp;suggestions</source>
        <translation>Mostra i su&amp;ggerimenti</translation>
    </message>
    <message>
        <source>Show what there is to cut beside the text.</source>
        <translation>Mostra accanto al testo ciò che c’è da eliminare.</translation>
    </message>
    <message>
        <source>Show &amp;quotes</source>
        <translation>Mostra le cita&amp;zioni</translation>
    </message>
    <message>
        <source>Show who said what beside the text.</source>
        <translation>Mostra accanto al testo chi ha detto che cosa.</translation>
    </message>
    <message>
        <source>&amp;Fold the files away</source>
        <translation>Ripiega i &amp;file</translation>
    </message>
    <message>
        <source>Hide the list of files, or show it again.</source>
        <translation>Nascondi l’elenco dei file, o mostralo di nuovo.</translation>
    </message>
    <message>
        <source>Fold the s&amp;uggestions away</source>
        <translation>&amp;Ripiega i suggerimenti</translation>
    </message>
    <message>
        <source>Hide suggestions and quotes, or show them again.</source>
        <translation>Nascondi suggerimenti e citazioni, o mostrali di nuovo.</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>C&amp;olori del sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Chiaro o scuro, come la scrivania.</translation>
    </message>
    <message>
        <source>Light &amp;colours</source>
        <translation>Colori c&amp;hiari</translation>
    </message>
    <message>
        <source>Dark letters on a light page.</source>
        <translation>Lettere scure su pagina chiara.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Colori scuri</translation>
    </message>
    <message>
        <source>Light letters on a dark page.</source>
        <translation>Lettere chiare su pagina scura.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contrasto ele&amp;vato</translation>
    </message>
    <message>
        <source>Draw tints and lines stronger.</source>
        <translation>Disegna tinte e linee più marcate.</translation>
    </message>
    <message>
        <source>Filter su&amp;ggestions</source>
        <translation>Filtra i s&amp;uggerimenti</translation>
    </message>
    <message>
        <source>Type to narrow the list of suggestions.</source>
        <translation>Digita per restringere l’elenco dei suggerimenti.</translation>
    </message>
    <message>
        <source>Show what was &amp;kept</source>
        <translation>&amp;Mostra ciò che è mantenuto</translation>
    </message>
    <message>
        <source>List the suggestions that were dismissed, so that any can be taken back; again, list all.</source>
        <translation>Elenca i suggerimenti rifiutati, così che se ne possa ritirare uno; di nuovo: elencali tutti.</translation>
    </message>
    <message>
        <source>Fi&amp;lter files</source>
        <translation>Filtr&amp;a i file</translation>
    </message>
    <message>
        <source>Type a name or a state to narrow the list of files.</source>
        <translation>Digita un nome o uno stato per restringere l’elenco dei file.</translation>
    </message>
    <message>
        <source>Back to the &amp;text</source>
        <translation>&amp;Torna al testo</translation>
    </message>
    <message>
        <source>Clear the filter and return to the text.</source>
        <translation>Svuota il filtro e torna al testo.</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Pr&amp;eferenze…</translation>
    </message>
    <message>
        <source>Choose once: your name, the look, the pause, how strict to be, where approved texts go, the order of the files.</source>
        <translation>Scegli una volta: il tuo nome, l’aspetto, la pausa, il rigore, dove vanno i testi approvati, l’ordine dei file.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Scorciatoie da tastiera…</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>Dai altri tasti ai comandi.</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Testo…</translation>
    </message>
    <message>
        <source>Choose the typeface and the line spacing of the text.</source>
        <translation>Scegli il carattere e l’interlinea del testo.</translation>
    </message>
    <message>
        <source>&amp;House rules…</source>
        <translation>&amp;Regole redazionali…</translation>
    </message>
    <message>
        <source>Show the lines that are always or never cut here, and forget any of them.</source>
        <translation>Mostra le righe che qui si eliminano sempre o mai, e dimenticane una qualsiasi.</translation>
    </message>
    <message>
        <source>Check &amp;every quote</source>
        <translation>&amp;Verifica ogni citazione</translation>
    </message>
    <message>
        <source>Count every quote as open until somebody has checked it, and name the others at the approval.</source>
        <translation>Conta ogni citazione come aperta finché qualcuno non l’ha verificata, e nomina le altre all’approvazione.</translation>
    </message>
    <message>
        <source>&amp;Folder for approved texts…</source>
        <translation>&amp;Cartella dei testi approvati…</translation>
    </message>
    <message>
        <source>Choose where approved texts are written to without being asked for.</source>
        <translation>Scegli dove si scrivono i testi approvati senza chiedere.</translation>
    </message>
    <message>
        <source>&amp;Names of exported files…</source>
        <translation>&amp;Nomi dei file esportati…</translation>
    </message>
    <message>
        <source>Choose what exported files are called, and by their ending in which format.</source>
        <translation>Scegli come si chiamano i file esportati e, dall’estensione, in quale formato.</translation>
    </message>
    <message>
        <source>E&amp;xport at approval</source>
        <translation>Esporta &amp;all’approvazione</translation>
    </message>
    <message>
        <source>Write the text to its folder as soon as it is approved.</source>
        <translation>Scrivi il testo nella sua cartella appena è approvato.</translation>
    </message>
    <message>
        <source>&amp;Pause after deciding…</source>
        <translation>&amp;Pausa dopo la decisione…</translation>
    </message>
    <message>
        <source>Choose how long a decision is shown before the next stop.</source>
        <translation>Scegli per quanto tempo si mostra una decisione prima della tappa successiva.</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Sommario della guida</translation>
    </message>
    <message>
        <source>Show the pages of the help.</source>
        <translation>Mostra le pagine della guida.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasti</translation>
    </message>
    <message>
        <source>Show every key.</source>
        <translation>Mostra ogni tasto.</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primi passi</translation>
    </message>
    <message>
        <source>Show the hints of the first day again, one after the other.</source>
        <translation>Mostra di nuovo i consigli del primo giorno, uno dopo l’altro.</translation>
    </message>
    <message>
        <source>Who is &amp;editing…</source>
        <translation>&amp;Chi redige…</translation>
    </message>
    <message>
        <source>Change the name that decisions are recorded under.</source>
        <translation>Cambia il nome con cui si registrano le decisioni.</translation>
    </message>
    <message>
        <source>&amp;About Bluepencil</source>
        <translation>&amp;Informazioni su Bluepencil</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Versione e licenza.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisione</translation>
    </message>
    <message>
        <source>&amp;Own cuts</source>
        <translation>&amp;Tagli propri</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Cit&amp;azioni</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Vai</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Vi&amp;sualizza</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Impostazioni</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>L&amp;anguage of the article…</source>
        <translation>Lingua dell’articolo…</translation>
    </message>
    <message>
        <source>Say which language the article is in where its words tell it wrongly; quotes, speakers and suggestions are looked for again.</source>
        <translation>Di’ in quale lingua è l’articolo quando le sue parole ingannano; citazioni, dichiaranti e suggerimenti si cercano di nuovo.</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>&amp;Coda</translation>
    </message>
    <message>
        <source>Approve, &amp;copy and go on</source>
        <translation>Approva, copia e &amp;prosegui</translation>
    </message>
    <message>
        <source>Export a&amp;ll approved texts</source>
        <translation>Esporta &amp;tutti i testi approvati</translation>
    </message>
    <message>
        <source>Sort by so&amp;urce</source>
        <translation>Ordina per &amp;fonte</translation>
    </message>
    <message>
        <source>List together what comes from one site or folder.</source>
        <translation>Elenca insieme ciò che viene da un sito o da una cartella.</translation>
    </message>
    <message>
        <source>Sort by st&amp;ops</source>
        <translation>Ordina &amp;per tappe</translation>
    </message>
    <message>
        <source>List first where the fewest stops are left to decide.</source>
        <translation>Elenca prima dove restano meno tappe da decidere.</translation>
    </message>
    <message>
        <source>&amp;Pause looking through the files</source>
        <translation>Sospendi &amp;l’esame dei file</translation>
    </message>
    <message>
        <source>Let the files wait that nobody has looked into; again, go on.</source>
        <translation>Lascia aspettare i file che nessuno ha esaminato; di nuovo: prosegui.</translation>
    </message>
    <message>
        <source>Stop &amp;looking through the files</source>
        <translation>&amp;Smetti di esaminare i file</translation>
    </message>
    <message>
        <source>Leave the files that nobody has looked into until the next start, or until new files are looked for.</source>
        <translation>Lascia i file non esaminati fino al prossimo avvio, o finché non si cercano file nuovi.</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Conse&amp;gna…</translation>
    </message>
    <message>
        <source>Write this article, or all files of the queue, to one file for another desk: raw bytes, decisions, notes and editions.</source>
        <translation>Scrivi questo articolo, o tutti i file dell’elenco, in un file per un altro desk: byte grezzi, decisioni, note ed edizioni.</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Rice&amp;vi una consegna…</translation>
    </message>
    <message>
        <source>Take up what another desk handed over, beside what is here; what both decided otherwise is asked.</source>
        <translation>Accogli ciò che un altro desk ha consegnato accanto a ciò che è qui; ciò che i due hanno deciso diversamente viene chiesto.</translation>
    </message>
    <message>
        <source>What became of these &amp;words…</source>
        <translation>Che cosa è stato di q&amp;ueste parole…</translation>
    </message>
    <message>
        <source>Look for a sentence in all that was ever opened here, and tell who cut, kept or changed it, why, and where it went.</source>
        <translation>Cercare una frase in tutto ciò che qui è mai stato aperto, e raccontare chi l’ha eliminata, mantenuta o modificata, perché, e dove è andata.</translation>
    </message>
    <message>
        <source>Recall a m&amp;istake…</source>
        <translation>Richiamare un err&amp;ore…</translation>
    </message>
    <message>
        <source>Correct one mistake wherever it went out: list every approved article with the same words, cut, rule or quotation, and have the corrections drafted.</source>
        <translation>Correggere un errore ovunque sia uscito: elencare ogni articolo approvato con le stesse parole, taglio, regola o citazione, e far preparare le correzioni.</translation>
    </message>
    <message>
        <source>Remove a person’s na&amp;me…</source>
        <translation>Rimuovere il no&amp;me di una persona…</translation>
    </message>
    <message>
        <source>Remove a name from quotes and the log of all articles, where the law asks for it; that one was removed stays on record.</source>
        <translation>Rimuovere un nome dalle citazioni e dal registro di tutti gli articoli, dove la legge lo chiede; che uno sia stato rimosso resta registrato.</translation>
    </message>
    <message>
        <source>The day’s fi&amp;gures…</source>
        <translation>Ci&amp;fre del giorno…</translation>
    </message>
    <message>
        <source>Show what was done in a day: articles, stops, keys, minutes, and what each rule got right by the editors’ answers, in each source.</source>
        <translation>Mostra che cosa si è fatto in un giorno: articoli, tappe, tasti, minuti, e che cosa ogni regola ha indovinato secondo le risposte dei redattori, in ogni fonte.</translation>
    </message>
    <message>
        <source>Show it in the &amp;other file</source>
        <translation>&amp;Mostrala nell’altro file</translation>
    </message>
    <message>
        <source>Where the current quote stands in another file of the list with other words or another speaker, open that file at its place.</source>
        <translation>Dove la citazione attuale sta in un altro file dell’elenco con altre parole o un altro dichiarante, apri quel file al suo posto.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>“%1” is added</source>
        <translation>“%1” è aggiunto</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” manca</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>“%1” invece di “%2”</translation>
    </message>
</context>
<context>
    <name>CustodyReport</name>
    <message>
        <source>went out as scraped</source>
        <translation>è uscito come raccolto</translation>
    </message>
    <message>
        <source>went out as “%1”</source>
        <translation>è uscito come “%1”</translation>
    </message>
    <message>
        <source>did not go out</source>
        <translation>non è uscito</translation>
    </message>
    <message>
        <source>went out; these are the editor’s own words</source>
        <translation>è uscito; sono parole del redattore</translation>
    </message>
    <message>
        <source>Nobody decided anything at this place.</source>
        <translation>Nessuno ha deciso nulla in questo punto.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Why, as it was shown</source>
        <translation>Perché, come mostrato</translation>
    </message>
    <message>
        <source>This article was not approved.</source>
        <translation>Questo articolo non è stato approvato.</translation>
    </message>
    <message>
        <source>%1 (%2, by %3, %4)</source>
        <translation>%1 (%2, di %3, %4)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edizione</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Le parole</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approvata da</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correzione</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Scritta in</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Che ne è stato di queste parole</translation>
    </message>
    <message numerus="yes">
        <source>Found at %n places. All times are UTC.</source>
        <translation>
            <numerusform>Trovato in un punto. Tutte le ore sono UTC.</numerusform>
            <numerusform>Trovato in %n punti. Tutte le ore sono UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>cut, as was suggested</source>
        <translation>eliminato, come suggerito</translation>
    </message>
    <message>
        <source>kept, against a suggestion</source>
        <translation>mantenuto, contro un suggerimento</translation>
    </message>
    <message>
        <source>moved to the credits</source>
        <translation>spostato nei crediti</translation>
    </message>
    <message>
        <source>cut, without a suggestion</source>
        <translation>eliminato, senza suggerimento</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>ripristinato</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>sostituito</translation>
    </message>
    <message>
        <source>quote checked</source>
        <translation>citazione verificata</translation>
    </message>
    <message>
        <source>speaker corrected</source>
        <translation>parlante corretto</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>query</source>
        <translation>domanda</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>ritirato: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>for length</source>
        <translation>per lunghezza</translation>
    </message>
    <message>
        <source>for legal reasons</source>
        <translation>per motivi legali</translation>
    </message>
    <message>
        <source>a matter of taste</source>
        <translation>questione di gusto</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Regola: %1.</translation>
    </message>
    <message>
        <source>the bytes that were scraped</source>
        <translation>i byte raccolti</translation>
    </message>
    <message>
        <source>the text that they gave</source>
        <translation>il testo che hanno dato</translation>
    </message>
    <message>
        <source>the text of edition %1</source>
        <translation>il testo dell’edizione %1</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Scraped file: %1. Bytes: %2, read as %3.</source>
        <translation>File grezzo: %1. Byte: %2, letti come %3.</translation>
    </message>
    <message>
        <source>The bytes were purged, as the rule of retention asks. Their hash, what was decided and what went out were kept.</source>
        <translation>I byte sono stati eliminati, come chiede la regola di conservazione. Il loro hash, ciò che è stato deciso e ciò che è uscito sono stati tenuti.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as HTML names it</comment>
        <translation>it</translation>
    </message>
    <message>
        <source>A person’s name was removed from this record on %1 by %2. Why: %3</source>
        <translation>Il nome di una persona è stato rimosso da questo registro il %1 da %2. Perché: %3</translation>
    </message>
    <message>
        <source>Scraped bytes were purged on %1 by %2.</source>
        <translation>I byte raccolti sono stati eliminati il %1 da %2.</translation>
    </message>
</context>
<context>
    <name>CutWarning</name>
    <message>
        <source>The rest of the article is scrambled by a paywall; the article is incomplete.</source>
        <translation>Il resto dell’articolo è rimescolato da un accesso a pagamento; l’articolo è incompleto.</translation>
    </message>
    <message>
        <source>A paywall notice stands here; the article may be incomplete.</source>
        <translation>Qui c’è un avviso di accesso a pagamento; l’articolo può essere incompleto.</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>The data folder “%1” holds no “reviews.sqlite”; name the folder that the window uses.</source>
        <translation>La cartella dei dati “%1” non contiene “reviews.sqlite”; indica la cartella che usa la finestra.</translation>
    </message>
</context>
<context>
    <name>DecisionLog</name>
    <message>
        <source>“%1” holds a decision that cannot be read; restore it from a backup, or move it elsewhere and start again. Your articles are not touched.</source>
        <translation>“%1” contiene una decisione che non si può leggere; ripristinalo da una copia, o spostalo e ricomincia. I tuoi articoli non sono toccati.</translation>
    </message>
    <message>
        <source>“%1” is damaged: decisions are missing, or are about words that do not stand where they should. Nothing was shown or exported from it; restore it from a backup. Your articles are not touched.</source>
        <translation>“%1” è danneggiato: mancano decisioni, o riguardano parole che non stanno dove dovrebbero. Non ne è stato mostrato né esportato nulla; ripristinalo da una copia. I tuoi articoli non sono toccati.</translation>
    </message>
    <message>
        <source>Somebody else decided on this article in the meantime; look at it again before deciding.</source>
        <translation>Nel frattempo qualcun altro ha deciso su questo articolo; riguardalo prima di decidere.</translation>
    </message>
</context>
<context>
    <name>DecisionWiring</name>
    <message>
        <source>No byline, date or credit is left in the text that is known for one.</source>
        <translation>Nel testo non resta alcuna firma, data o credito noto come tale.</translation>
    </message>
    <message>
        <source>This credit is meant; press the key again.</source>
        <translation>Si intende questo credito; premi di nuovo il tasto.</translation>
    </message>
    <message>
        <source>Cut all sure suggestions</source>
        <translation>Elimina tutti i suggerimenti sicuri</translation>
    </message>
    <message>
        <source>Cut all that the list shows</source>
        <translation>Elimina tutto ciò che mostra l’elenco</translation>
    </message>
    <message>
        <source>No further suggestion.</source>
        <translation>Nessun altro suggerimento.</translation>
    </message>
    <message>
        <source>The keys decide one at a time.</source>
        <translation>I tasti decidono uno per volta.</translation>
    </message>
    <message>
        <source>The current suggestion is a single line.</source>
        <translation>Il suggerimento corrente è una sola riga.</translation>
    </message>
    <message>
        <source>The keys decide these suggestions together.</source>
        <translation>I tasti decidono insieme questi suggerimenti.</translation>
    </message>
    <message>
        <source>The current suggestion repeats nothing.</source>
        <translation>Il suggerimento corrente non ripete nulla.</translation>
    </message>
    <message>
        <source>Nothing was changed here but what was suggested.</source>
        <translation>Qui è stato cambiato solo ciò che era suggerito.</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>Some bytes are not %1; they are shown as �.</source>
        <translation>Alcuni byte non sono %1; si mostrano come �.</translation>
    </message>
    <message numerus="yes">
        <source>Broken characters in the file: %n; each is shown as �.</source>
        <translation>
            <numerusform>Caratteri rotti nel file: %n; ognuno si mostra come �.</numerusform>
            <numerusform>Caratteri rotti nel file: %n; ognuno si mostra come �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say its encoding; read as %1, which may be wrong.</source>
        <translation>Il file non dice la sua codifica; letto come %1, che può essere sbagliata.</translation>
    </message>
    <message>
        <source>The file calls itself %1, which it cannot be; read as %2, which may be wrong.</source>
        <translation>Il file si dice %1, che non può essere; letto come %2, che può essere sbagliata.</translation>
    </message>
    <message>
        <source>The text held characters that cannot be; each is shown as �.</source>
        <translation>Il testo conteneva caratteri impossibili; ognuno si mostra come �.</translation>
    </message>
    <message>
        <source>is empty; there is nothing to review.</source>
        <translation>è vuoto; non c’è nulla da rivedere.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>supera i 256 MB; dividilo prima di aprirlo.</translation>
    </message>
    <message>
        <source>cannot be read as “%1”; choose an encoding that is known here.</source>
        <translation>non si può leggere come “%1”; scegli una codifica nota qui.</translation>
    </message>
    <message>
        <source>is a binary file, not text; open the article&apos;s text instead.</source>
        <translation>è un file binario, non testo; apri invece il testo dell’articolo.</translation>
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
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · rule %2</source>
        <translation>%1 · regola %2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragrafo %1</translation>
    </message>
    <message>
        <source>Too different from %1 to be compared word by word:</source>
        <translation>Troppo diverso da %1 per un confronto parola per parola:</translation>
    </message>
    <message>
        <source>The original:</source>
        <translation>L’originale:</translation>
    </message>
    <message>
        <source>Word for word as in %1:</source>
        <translation>Parola per parola come in %1:</translation>
    </message>
    <message>
        <source>Beside %1, word by word:</source>
        <translation>Accanto a %1, parola per parola:</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>I numeri differiscono</translation>
    </message>
    <message>
        <source>Names differ</source>
        <translation>I nomi differiscono</translation>
    </message>
    <message>
        <source>Struck: only in the original. Underlined: only here.</source>
        <translation>Barrato: solo nell’originale. Sottolineato: solo qui.</translation>
    </message>
    <message>
        <source>Open query</source>
        <translation>Domanda aperta</translation>
    </message>
    <message>
        <source>Answer it with %1.</source>
        <translation>Rispondi con %1.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Qui non si è ancora deciso nulla.</translation>
    </message>
</context>
<context>
    <name>DetailWiring</name>
    <message>
        <source>Open queries hold up the approval: %1. This is the first; answer it with %2, then approve again.</source>
        <translation>Domande aperte trattengono l’approvazione: %1. Questa è la prima; rispondi con %2, poi approva di nuovo.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open articles</source>
        <translation>Apri articoli</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Password di %1:</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>“%1” is added</source>
        <translation>“%1” è aggiunto</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” manca</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>“%1” invece di “%2”</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider</source>
        <translation>Divisore</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>is an archive, and no Word file; unpack it, or choose what is in it.</source>
        <translation>è un archivio, e non un file di Word; decomprimilo, o scegli che cosa contiene.</translation>
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
        <translation>una domanda</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>una risposta</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>parole tue</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what is unsent, and where</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Not approved: %1 was typed and not sent. Return sends it; an emptied field drops it.</source>
        <translation>Non approvato: %1 è stato digitato e non inviato. Invio lo invia; un campo svuotato lo lascia cadere.</translation>
    </message>
    <message>
        <source>Not sent yet: %1. It holds up the approval.</source>
        <translation>Non ancora inviato: %1. Trattiene l’approvazione.</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Tenuto, non inviato: %1.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Somebody else is writing at this place; your words stand in this window alone until one of you has sent them.</source>
        <translation>Qualcun altro scrive in questo punto; le tue parole stanno solo in questa finestra finché uno di voi non le ha inviate.</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Edition %1 in “%2” is damaged and is not what was approved; restore the file from a backup.</source>
        <translation>L’edizione %1 in “%2” è danneggiata e non è ciò che è stato approvato; ripristina il file da una copia.</translation>
    </message>
</context>
<context>
    <name>EditionChanges</name>
    <message numerus="yes">
        <source>%n lines as before</source>
        <translation>
            <numerusform>Una riga come prima</numerusform>
            <numerusform>%n righe come prima</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorNames</name>
    <message>
        <source>“%1” is somebody else in this workspace (%2); choose a name that tells you apart.</source>
        <translation>“%1” è qualcun altro in questo spazio di lavoro (%2); scegli un nome che vi distingua.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>The article %1</source>
        <comment>a sentence without its beginning</comment>
        <translation>L’articolo %1</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>What was written to “%1” was not kept then; the text of its edition was.</source>
        <translation>Ciò che è stato scritto in “%1” non fu tenuto allora; il testo della sua edizione sì.</translation>
    </message>
    <message>
        <source>What was written to “%1” is damaged in “%2”; restore that file from a backup.</source>
        <translation>Ciò che è stato scritto in “%1” è danneggiato in “%2”; ripristina quel file da una copia.</translation>
    </message>
    <message>
        <source>What was written to “%1” was purged, since a person’s name was removed from it on request.</source>
        <translation>Ciò che è stato scritto in «%1» è stato eliminato, perché su richiesta ne è stato rimosso il nome di una persona.</translation>
    </message>
</context>
<context>
    <name>FiguresReport</name>
    <message>
        <source>%1%</source>
        <comment>a share in a hundred</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non detto</translation>
    </message>
    <message>
        <source>a rule of another version</source>
        <translation>una regola di un’altra versione</translation>
    </message>
    <message>
        <source>The figures of %1</source>
        <translation>Le cifre del %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Editions approved</source>
        <translation>Edizioni approvate</translation>
    </message>
    <message>
        <source>Stops decided</source>
        <translation>Tappe decise</translation>
    </message>
    <message>
        <source>Keys that changed something</source>
        <translation>Tasti che hanno cambiato qualcosa</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>Minutes are those between decisions that follow each other within five. Yours are told to you alone, those of all from three editors on. Keys that only move are not recorded.</source>
        <translation>I minuti sono quelli tra decisioni che si susseguono entro cinque. I tuoi li vedi solo tu, quelli di tutti si dicono da tre redattori in su. I tasti che spostano soltanto non si registrano.</translation>
    </message>
    <message>
        <source>What each rule got right that day, in suggestions</source>
        <translation>Che cosa ogni regola ha indovinato quel giorno, in suggerimenti</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Giusto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Sbagliato</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisione</translation>
    </message>
    <message>
        <source>Cuts that no rule had suggested: %1.</source>
        <translation>Eliminazioni che nessuna regola aveva suggerito: %1.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>disattivata</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>disattesa</translation>
    </message>
    <message>
        <source>What each rule got right in each source, in articles of all days</source>
        <translation>Che cosa ogni regola ha indovinato in ogni fonte, in articoli di tutti i giorni</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>A rule that is overruled is offered to be switched off in the house rules.</source>
        <translation>Una regola disattesa viene proposta per la disattivazione nelle regole redazionali.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Non si è deciso nulla.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>does not exist; check the name.</source>
        <translation>non esiste; controlla il nome.</translation>
    </message>
    <message>
        <source>cannot be reached; ask for permission to read its folder.</source>
        <translation>non è raggiungibile; chiedi il permesso di leggere la sua cartella.</translation>
    </message>
    <message>
        <source>cannot be looked up (%1); check the name.</source>
        <translation>non si può consultare (%1); controlla il nome.</translation>
    </message>
    <message>
        <source>has a name that is no UTF-8, and so cannot be reached; rename the file.</source>
        <translation>ha un nome che non è UTF-8, e perciò non è raggiungibile; rinomina il file.</translation>
    </message>
    <message>
        <source>is a directory; name the files in it instead.</source>
        <translation>è una cartella; indica invece i file che contiene.</translation>
    </message>
    <message>
        <source>is a pipe, not a file; save its content to a file first.</source>
        <translation>è una pipe, non un file; salva prima il suo contenuto in un file.</translation>
    </message>
    <message>
        <source>is a device, not a file; name a file that holds an article.</source>
        <translation>è un dispositivo, non un file; indica un file che contiene un articolo.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>supera i 256 MB; dividilo prima di aprirlo.</translation>
    </message>
    <message>
        <source>is empty; there is nothing to review.</source>
        <translation>è vuoto; non c’è nulla da rivedere.</translation>
    </message>
    <message>
        <source>cannot be opened (%1); ask for permission to read it.</source>
        <translation>non si può aprire (%1); chiedi il permesso di leggerlo.</translation>
    </message>
    <message>
        <source>cannot be opened (%1).</source>
        <translation>non si può aprire (%1).</translation>
    </message>
    <message>
        <source>cannot be read (%1); copy it to another disk and try again.</source>
        <translation>non si può leggere (%1); copialo su un altro disco e riprova.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a file&apos;s name, and what is wrong with it</comment>
        <translation>“%1” %2</translation>
    </message>
</context>
<context>
    <name>FileWiring</name>
    <message>
        <source>Earlier decisions…</source>
        <translation>Decisioni precedenti…</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>“%1” cannot be written (%2); free some space or choose another folder.</source>
        <translation>“%1” non si può scrivere (%2); libera spazio o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>“%1” is a raw file, which is never written; choose another name.</source>
        <translation>“%1” è un file grezzo, che non si scrive mai; scegli un altro nome.</translation>
    </message>
    <message>
        <source>“%1” is there and is no file; choose another name.</source>
        <translation>“%1” c’è e non è un file; scegli un altro nome.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web archive</source>
        <translation>Archivio web</translation>
    </message>
    <message>
        <source>Saved page, one file</source>
        <translation>Pagina salvata, un file</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettera</translation>
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
        <translation>Tabella, separata da virgole</translation>
    </message>
    <message>
        <source>Table, separated by tabs</source>
        <translation>Tabella, separata da tabulazioni</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Pagina HTML</translation>
    </message>
    <message>
        <source>HTML for a CMS</source>
        <translation>HTML per un CMS</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word, changes tracked</source>
        <translation>Word, con revisioni</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument, changes tracked</source>
        <translation>OpenDocument, con modifiche registrate</translation>
    </message>
    <message>
        <source>ninjs 3.1</source>
        <translation>ninjs 3.1</translation>
    </message>
    <message>
        <source>Audit, JSON Lines</source>
        <translation>Registro delle decisioni, JSON Lines</translation>
    </message>
    <message>
        <source>Audit, page</source>
        <translation>Registro delle decisioni, pagina</translation>
    </message>
    <message>
        <source>PDF of the text</source>
        <translation>PDF del testo</translation>
    </message>
    <message>
        <source>PDF of the review</source>
        <translation>PDF della revisione</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Come è arrivato</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>Quote sheet, CSV</source>
        <translation>Foglio delle citazioni, CSV</translation>
    </message>
    <message>
        <source>Quote sheet, JSON Lines</source>
        <translation>Foglio delle citazioni, JSON Lines</translation>
    </message>
    <message>
        <source>Quote sheet, Word</source>
        <translation>Foglio delle citazioni, Word</translation>
    </message>
    <message>
        <source>News in XML</source>
        <translation>Notizie in XML</translation>
    </message>
</context>
<context>
    <name>Gunzip</name>
    <message>
        <source>ends before what was packed in it does; get it again.</source>
        <translation>finisce prima di ciò che vi è compresso; prendilo di nuovo.</translation>
    </message>
    <message>
        <source>is damaged: it cannot be unpacked; get it again.</source>
        <translation>è danneggiato: non si può decomprimere; prendilo di nuovo.</translation>
    </message>
    <message>
        <source>swells as no text does when it is unpacked; unpack it by hand if you trust it.</source>
        <translation>si gonfia alla decompressione come nessun testo; decomprimilo a mano se ti fidi.</translation>
    </message>
    <message>
        <source>holds more than 256 MB when it is unpacked; split it before opening it.</source>
        <translation>contiene più di 256 MB una volta decompresso; dividilo prima di aprirlo.</translation>
    </message>
    <message>
        <source>is packed and empty; there is nothing to review.</source>
        <translation>è compresso e vuoto; non c’è nulla da rivedere.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>“%1” cannot be written (%2); choose a place that you may write to.</source>
        <translation>“%1” non si può scrivere (%2); scegli un posto in cui puoi scrivere.</translation>
    </message>
    <message>
        <source>Raw bytes of “%1” were purged; what was decided on them stays here.</source>
        <translation>Byte grezzi di “%1” sono stati eliminati; ciò che ne è stato deciso resta qui.</translation>
    </message>
    <message>
        <source>“%1” is too long to be handed over; hand its file over by itself.</source>
        <translation>“%1” è troppo lungo per una consegna; passa il file stesso.</translation>
    </message>
    <message>
        <source>A file holds %L1 articles; the others were left out.</source>
        <translation>Un file contiene %L1 articoli; gli altri sono stati lasciati fuori.</translation>
    </message>
    <message>
        <source>There is no article to hand over; open one first.</source>
        <translation>Non c’è nessun articolo da consegnare; aprine uno prima.</translation>
    </message>
    <message>
        <source>does not say where its article comes from</source>
        <translation>non dice da dove viene il suo articolo</translation>
    </message>
    <message>
        <source>has no text, or more of them than an article has</source>
        <translation>non ha testo, o ne ha più di quanti ne abbia un articolo</translation>
    </message>
    <message>
        <source>has a name in it that is none</source>
        <translation>contiene un nome che non lo è</translation>
    </message>
    <message>
        <source>has bytes that are not those of their hash</source>
        <translation>ha byte che non sono quelli della loro somma di controllo</translation>
    </message>
    <message>
        <source>does not say how its text was read</source>
        <translation>non dice come è stato letto il suo testo</translation>
    </message>
    <message>
        <source>has an edition that is none of its text</source>
        <translation>ha un’edizione che non è del suo testo</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>non si può leggere</translation>
    </message>
    <message>
        <source>“%1” stays here: a person’s name was removed from its record on request, and its raw text would carry it on.</source>
        <translation>«%1» resta qui: dal suo registro è stato tolto su richiesta il nome di una persona, e il suo testo grezzo lo porterebbe con sé.</translation>
    </message>
</context>
<context>
    <name>Harms</name>
    <message>
        <source>This takes away the only words that tell who said %1</source>
        <translation>Questo toglie le sole parole che dicono chi ha detto %1</translation>
    </message>
    <message>
        <source>“%1” stays, but the full name goes.</source>
        <translation>“%1” resta, ma il nome completo se ne va.</translation>
    </message>
    <message>
        <source>This cuts words out of the middle of %1</source>
        <translation>Questo elimina parole in mezzo a %1</translation>
    </message>
    <message>
        <source>This leaves one quotation mark of %1 without its partner.</source>
        <translation>Questo lascia una virgoletta di %1 senza la compagna.</translation>
    </message>
    <message>
        <source>This changes the words of a quotation: %1</source>
        <translation>Questo cambia le parole di una citazione: %1</translation>
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
        <translation>è finito, o non ha detto nulla</translation>
    </message>
</context>
<context>
    <name>HelperPool</name>
    <message>
        <source>cannot be read, since “%1” does not start (%2); install Bluepencil again.</source>
        <translation>non si può leggere, poiché “%1” non si avvia (%2); installa di nuovo Bluepencil.</translation>
    </message>
    <message>
        <source>made the reader of such files break down, so that it may be damaged, or made to do harm; save it in another format where you trust it.</source>
        <translation>ha fatto cadere il lettore di tali file, perciò può essere danneggiato o fatto per nuocere; salvalo in un altro formato se ti fidi.</translation>
    </message>
    <message>
        <source>keeps the reader of such files busy for too long; split it, or save it in another format.</source>
        <translation>tiene occupato troppo a lungo il lettore di tali file; dividilo, o salvalo in un altro formato.</translation>
    </message>
    <message>
        <source>was answered with what no file holds by the reader of such files, so that it may be made to do harm; save it in another format where you trust it.</source>
        <translation>ha avuto dal lettore di tali file una risposta che nessun file contiene, perciò può essere fatto per nuocere; salvalo in un altro formato se ti fidi.</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>il programma sta terminando</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Cut</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantenuto</translation>
    </message>
    <message>
        <source>Moved to the credits</source>
        <translation>Spostato nei crediti</translation>
    </message>
    <message>
        <source>Own cut</source>
        <translation>Taglio proprio</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Ripristinato</translation>
    </message>
    <message>
        <source>Replaced by “%1”</source>
        <translation>Sostituito con “%1”</translation>
    </message>
    <message>
        <source>Quote checked</source>
        <translation>Citazione verificata</translation>
    </message>
    <message>
        <source>Speaker is %1</source>
        <translation>Il dichiarante è %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Domanda: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Risposta: %1</translation>
    </message>
    <message>
        <source>Own cut taken back</source>
        <translation>Taglio proprio ritirato</translation>
    </message>
    <message>
        <source>Cut again</source>
        <translation>Eliminato di nuovo</translation>
    </message>
    <message>
        <source>Old words again</source>
        <translation>Di nuovo le vecchie parole</translation>
    </message>
    <message>
        <source>Quote unchecked again</source>
        <translation>Citazione di nuovo da verificare</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Nota tolta</translation>
    </message>
    <message>
        <source>Query taken away</source>
        <translation>Domanda tolta</translation>
    </message>
    <message>
        <source>Query and answer taken away</source>
        <translation>Domanda e risposta tolte</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>Di nuovo da decidere</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legale</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gusto</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>edizione %1</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiato da allora</translation>
    </message>
    <message>
        <source>No named speaker</source>
        <translation>Nessun dichiarante nominato</translation>
    </message>
</context>
<context>
    <name>HouseRuleFault</name>
    <message>
        <source>The pattern “%1” cannot be used: %2.</source>
        <translation>Il modello “%1” non si può usare: %2.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be used: the fault is “%2” at character %3 (%4).</source>
        <translation>Il modello “%1” non si può usare: l’errore è “%2” al carattere %3 (%4).</translation>
    </message>
    <message>
        <source>The rule has no text; say which line it is about.</source>
        <translation>La regola non ha testo; di’ di quale riga tratta.</translation>
    </message>
    <message>
        <source>The pattern “%1” matches every line; make it narrower.</source>
        <translation>Il modello “%1” corrisponde a ogni riga; restringilo.</translation>
    </message>
</context>
<context>
    <name>HouseRuleFile</name>
    <message>
        <source>has no house rule in line %1 (“%2”); write one as “cut line *: text”.</source>
        <translation>non ha una regola redazionale alla riga %1 (“%2”); scrivine una come “cut line *: testo”.</translation>
    </message>
    <message>
        <source>has a house rule in line %1 that cannot be used. %2</source>
        <translation>ha alla riga %1 una regola redazionale che non si può usare. %2</translation>
    </message>
</context>
<context>
    <name>HouseRuleRecords</name>
    <message>
        <source>The house rule “%1” in “%2” is of a kind that this version does not know; delete it, or install a newer Bluepencil.</source>
        <translation>La regola redazionale “%1” in “%2” è di un tipo che questa versione non conosce; cancellala, o installa un Bluepencil più recente.</translation>
    </message>
    <message>
        <source>Somebody else changed the house rule “%1” in the meantime; look at the list again.</source>
        <translation>Intanto qualcun altro ha cambiato la regola della casa “%1”; guarda di nuovo l’elenco.</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>Always cut</source>
        <translation>Elimina sempre</translation>
    </message>
    <message>
        <source>Never cut</source>
        <translation>Non eliminare mai</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>la riga intera</translation>
    </message>
    <message>
        <source>lines that begin so</source>
        <translation>righe che iniziano così</translation>
    </message>
    <message>
        <source>lines that match</source>
        <translation>righe che corrispondono</translation>
    </message>
    <message>
        <source>every article</source>
        <translation>ogni articolo</translation>
    </message>
    <message>
        <source>articles of %1</source>
        <translation>articoli di %1</translation>
    </message>
    <message>
        <source>always cut “%1”</source>
        <translation>elimina sempre “%1”</translation>
    </message>
    <message>
        <source>never cut “%1”</source>
        <translation>non eliminare mai “%1”</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Disattivata</translation>
    </message>
    <message>
        <source>a rule of the program</source>
        <translation>una regola del programma</translation>
    </message>
    <message>
        <source>“%1” is off in %2</source>
        <translation>“%1” è disattivata in %2</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>does not hold the line “%1” as it was read, so that it cannot be changed there; choose another format.</source>
        <translation>non contiene la riga “%1” come è stata letta, perciò non vi si può cambiare; scegli un altro formato.</translation>
    </message>
    <message>
        <source>is written in an encoding that Bluepencil reads and does not write; choose another format.</source>
        <translation>è in una codifica che Bluepencil legge e non scrive; scegli un altro formato.</translation>
    </message>
    <message>
        <source>is built so that its text cannot be changed in place; choose another format.</source>
        <translation>è costruito in modo che il suo testo non si può cambiare sul posto; scegli un altro formato.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted</source>
        <translation>Incollato</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into: de, es, fr.</extracomment>
        <translation>it</translation>
    </message>
</context>
<context>
    <name>LanguageWarning</name>
    <message>
        <source>The article is in a language whose grammar Bluepencil does not know: quotation marks are found, who speaks is not.</source>
        <translation>L’articolo è in una lingua di cui Bluepencil non conosce la grammatica: si trovano le virgolette, non chi parla.</translation>
    </message>
    <message>
        <source>The article seems to be in %1, whose grammar Bluepencil does not know: quotation marks are found, who speaks is not.</source>
        <translation>L’articolo sembra in una lingua (%1) di cui Bluepencil non conosce la grammatica: si trovano le virgolette, non chi parla.</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spagnolo</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portoghese</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polacco</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabo</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Un’altra lingua</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>“%1” is left over from a page; it stands for “%2”.</source>
        <translation>“%1” è rimasto da una pagina; sta per “%2”.</translation>
    </message>
    <message>
        <source>Many more lines hold what is left over from a page.</source>
        <translation>Molte altre righe contengono residui di una pagina.</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>Riga %1: %2.</translation>
    </message>
    <message>
        <source>“%1” stands in no section</source>
        <translation>“%1” non sta in alcuna sezione</translation>
    </message>
    <message>
        <source>“%1” comes for the second time</source>
        <translation>“%1” viene per la seconda volta</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>“# %1: …” is missing in the head; “bluepencil-cli word-lists seal” writes one.</source>
        <translation>Manca «# %1: …» nell’intestazione; «bluepencil-cli word-lists seal» ne scrive una.</translation>
    </message>
    <message>
        <source>The list was made for “%1”, and this is “%2”, whose own may be newer.</source>
        <translation>L’elenco è stato fatto per «%1», e questo è «%2», il cui elenco può essere più nuovo.</translation>
    </message>
    <message>
        <source>The list was cut off, or changed since it was sealed; look at it and seal it again.</source>
        <translation>L’elenco è stato troncato, o cambiato dopo essere stato sigillato; lo guardi e lo sigilli di nuovo.</translation>
    </message>
    <message>
        <source>“%1” is not a single word.</source>
        <translation>«%1» non è una sola parola.</translation>
    </message>
    <message>
        <source>“%1” has more than one space between two words.</source>
        <translation>«%1» ha più di uno spazio tra due parole.</translation>
    </message>
    <message>
        <source>“%1” is one word, and a row of this section has more.</source>
        <translation>«%1» è una parola, e una riga di questa sezione ne ha di più.</translation>
    </message>
    <message>
        <source>“%1” has more parts than forms, participles and a particle.</source>
        <translation>«%1» ha più parti di forme, participi e una particella.</translation>
    </message>
    <message>
        <source>“%1” is no trait of a language that Bluepencil knows.</source>
        <translation>«%1» non è un tratto di lingua che Bluepencil conosca.</translation>
    </message>
    <message>
        <source>Nobody reads a section “%1”.</source>
        <translation>Nessuno legge una sezione «%1».</translation>
    </message>
    <message>
        <source>There are more function words than there is room for.</source>
        <translation>Ci sono più parole funzionali di quante ce ne stiano.</translation>
    </message>
    <message>
        <source>The list ends and has nothing in “[%1]”, as the one has that it stands for.</source>
        <translation>L’elenco finisce e non ha niente in «[%1]», a differenza di quello che sostituisce.</translation>
    </message>
    <message>
        <source>Bluepencil has no list “%1” that can be replaced.</source>
        <translation>Bluepencil non ha nessun elenco «%1» che si possa sostituire.</translation>
    </message>
</context>
<context>
    <name>LogJoining</name>
    <message>
        <source>taken back</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>ritirato</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>tagliato</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>tenuto</translation>
    </message>
    <message>
        <source>moved to the credit</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>spostato nei crediti</translation>
    </message>
    <message>
        <source>quote and speaker right</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>citazione e parlante giusti</translation>
    </message>
    <message>
        <source>not this speaker</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>non questo parlante</translation>
    </message>
    <message>
        <source>said by “%1”</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>detto da “%1”</translation>
    </message>
    <message>
        <source>Decided twice. %1, %2: %3. %4, %5: %6. The later one holds; which is right?</source>
        <comment>editor, time, what was decided; the same of the second one</comment>
        <translation>Deciso due volte. %1, %2: %3. %4, %5: %6. Vale la più recente; qual è quella giusta?</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>is neither a letter nor a saved page; open it as plain text.</source>
        <translation>non è né una lettera né una pagina salvata; aprilo come testo semplice.</translation>
    </message>
    <message>
        <source>is a letter without any text; there is nothing to review.</source>
        <translation>è una lettera senza testo; non c’è nulla da rivedere.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>is Markdown without text; there is nothing to review.</source>
        <translation>è Markdown senza testo; non c’è nulla da rivedere.</translation>
    </message>
</context>
<context>
    <name>Mojibake</name>
    <message>
        <source>“%1” was read in the wrong encoding; it is likely “%2”.</source>
        <translation>“%1” è stato letto nella codifica sbagliata; probabilmente è “%2”.</translation>
    </message>
    <message>
        <source>“%1” has lost what stood here; look it up in the source.</source>
        <translation>“%1” ha perso ciò che c’era qui; cercalo nella fonte.</translation>
    </message>
    <message>
        <source>Many more lines were read in the wrong encoding.</source>
        <translation>Molte altre righe sono state lette nella codifica sbagliata.</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>A pattern for names knows {title}, {date}, {edition}, {source} and {name}, and has at least one of them; “%1” does not.</source>
        <translation>Un modello di nomi conosce {title}, {date}, {edition}, {source} e {name}, e ne ha almeno uno; “%1” no.</translation>
    </message>
</context>
<context>
    <name>NameRemoval</name>
    <message>
        <source>Only who keeps the workspace removes a name from its log; ask them to run “bluepencil-cli retention forget”.</source>
        <translation>Solo chi cura l’area di lavoro rimuove un nome dal suo registro; gli chieda di eseguire «bluepencil-cli retention forget».</translation>
    </message>
    <message>
        <source>Say which name is to be removed, and on whose request or by which law.</source>
        <translation>Dica quale nome va rimosso, e su richiesta di chi o per quale legge.</translation>
    </message>
</context>
<context>
    <name>NewsXml</name>
    <message>
        <source>has no text; there is nothing to review.</source>
        <translation>non ha testo; non c’è nulla da rivedere.</translation>
    </message>
    <message>
        <source>has no text in “%1”; take another field.</source>
        <translation>non ha testo in “%1”; prendere un altro campo.</translation>
    </message>
    <message>
        <source>holds no articles; there is nothing to review.</source>
        <translation>non contiene articoli; non c’è nulla da rivedere.</translation>
    </message>
    <message>
        <source>is XML, but neither a feed (RSS, Atom) nor NITF nor NewsML-G2; open it as plain text.</source>
        <translation>è XML, ma né un feed (RSS, Atom) né NITF né NewsML-G2; aprirlo come testo semplice.</translation>
    </message>
    <message>
        <source>is nested deeper than any news; there is nothing to review.</source>
        <translation>è annidato più a fondo di qualunque notizia; non c’è nulla da rivedere.</translation>
    </message>
    <message>
        <source>has more elements than an article; there is nothing to review.</source>
        <translation>ha più elementi di un articolo; non c’è nulla da rivedere.</translation>
    </message>
    <message>
        <source>is no well-formed XML (%1 in line %2); fetch it again.</source>
        <translation>non è XML ben formato (%1 alla riga %2); scaricarlo di nuovo.</translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message>
        <source>is an archive, and no OpenDocument text; unpack it, or choose what is in it.</source>
        <translation>è un archivio, e non un testo OpenDocument; decomprimilo, o scegli che cosa contiene.</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>is nested deeper than any document; save its text alone.</source>
        <translation>è annidato più di qualsiasi documento; salva solo il suo testo.</translation>
    </message>
    <message>
        <source>is damaged (%1); open it in a word processor and save it anew.</source>
        <translation>è danneggiato (%1); aprilo in un elaboratore di testi e salvalo di nuovo.</translation>
    </message>
    <message>
        <source>is a document without text; there is nothing to review.</source>
        <translation>è un documento senza testo; non c’è nulla da rivedere.</translation>
    </message>
</context>
<context>
    <name>OutgoingArticle</name>
    <message>
        <source>was approved when it held another text than it does now, so that there are no changes to show; choose a format without them.</source>
        <translation>è stato approvato quando conteneva un altro testo, perciò non ci sono modifiche da mostrare; scegli un formato senza.</translation>
    </message>
</context>
<context>
    <name>OutgoingText</name>
    <message numerus="yes">
        <source>%n characters, which this format cannot hold, were written as “�”.</source>
        <translation>
            <numerusform>Un carattere che questo formato non può contenere è stato scritto come “�”.</numerusform>
            <numerusform>%n caratteri che questo formato non può contenere sono stati scritti come “�”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnEditWiring</name>
    <message>
        <source>This paragraph is blank; there is nothing to cut.</source>
        <translation>Questo paragrafo è vuoto; non c’è nulla da eliminare.</translation>
    </message>
    <message>
        <source>This is cut already.</source>
        <translation>Questo è già eliminato.</translation>
    </message>
    <message>
        <source>Nothing is cut here.</source>
        <translation>Qui non è eliminato nulla.</translation>
    </message>
    <message>
        <source>Nothing stands below this paragraph.</source>
        <translation>Sotto questo paragrafo non c’è nulla.</translation>
    </message>
    <message>
        <source>What stands below is cut already.</source>
        <translation>Ciò che sta sotto è già eliminato.</translation>
    </message>
    <message>
        <source>Select the words to replace first.</source>
        <translation>Seleziona prima le parole da sostituire.</translation>
    </message>
    <message>
        <source>No own cut stands here that lacks this reason.</source>
        <translation>Qui non c’è alcun taglio proprio a cui manchi questo motivo.</translation>
    </message>
    <message>
        <source>The cut cannot go further there.</source>
        <translation>Il taglio non può andare oltre.</translation>
    </message>
    <message>
        <source>No warning is open.</source>
        <translation>Nessun avviso è aperto.</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>The page says that its article is not free to read; parts may be missing.</source>
        <translation>La pagina dice che il suo articolo non è di libera lettura; possono mancare parti.</translation>
    </message>
    <message>
        <source>The page states a longer text than it shows; parts may be missing.</source>
        <translation>La pagina dichiara un testo più lungo di quello che mostra; possono mancare parti.</translation>
    </message>
    <message>
        <source>is a page without text; open it in a browser, and save the text it shows.</source>
        <translation>è una pagina senza testo; aprila in un browser e salva il testo che mostra.</translation>
    </message>
    <message>
        <source>is a page of more than 64 MB; save the article alone, or its text.</source>
        <translation>è una pagina di oltre 64 MB; salva solo l’articolo, o il suo testo.</translation>
    </message>
    <message>
        <source>The page states more words than it shows (%1); parts may be missing.</source>
        <translation>La pagina dichiara più parole di quante ne mostra (%1); possono mancare parti.</translation>
    </message>
    <message>
        <source>The text is shorter than the page’s own description of it; parts may be missing.</source>
        <translation>Il testo è più corto della descrizione che ne dà la pagina; possono mancare parti.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Raw, as scraped</source>
        <translation>Grezzo, come raccolto</translation>
    </message>
    <message>
        <source>Cleaned, as it goes out now</source>
        <translation>Ripulito, come esce ora</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Pagina %1</translation>
    </message>
</context>
<context>
    <name>PaperWriter</name>
    <message>
        <source>cannot be set on pages here, where there are no typefaces; choose another format.</source>
        <translation>non si può impaginare qui, dove non ci sono caratteri; scegli un altro formato.</translation>
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
        <translation>Pausa dopo la decisione</translation>
    </message>
    <message>
        <source>A decision stays on the screen for so long before the next stop:</source>
        <translation>Una decisione resta sullo schermo per questo tempo prima della tappa successiva:</translation>
    </message>
    <message>
        <source>A pause is a number from 0 to %1.</source>
        <translation>Una pausa è un numero da 0 a %1.</translation>
    </message>
    <message>
        <source>Pause after deciding: %1.</source>
        <translation>Pausa dopo la decisione: %1.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Edition %1, approved by %2 on %3</source>
        <translation>Edizione %1, approvata da %2 il %3</translation>
    </message>
    <message>
        <source>cannot be set on pages; install a typeface, such as DejaVu, and try again.</source>
        <translation>non si può impaginare; installa un carattere, come DejaVu, e riprova.</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Che cosa è stato di queste parole</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>cannot be written as “%1”, an encoding that is not known here; choose another.</source>
        <translation>non si può scrivere come “%1”, una codifica non nota qui; scegline un’altra.</translation>
    </message>
    <message>
        <source>Characters that %1 cannot hold, and that were written as “?”: %2.</source>
        <translation>Caratteri che %1 non può contenere e che sono stati scritti come “?”: %2.</translation>
    </message>
    <message>
        <source>is a file of rich text (RTF), which is not read here; save it as Word or OpenDocument, and open that.</source>
        <translation>è un file RTF, che qui non si legge; salvarlo come Word o OpenDocument e aprire quello.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>%1 decides in this article just now; open it again to take it over.</source>
        <translation>%1 decide ora in questo articolo; riaprilo per prenderlo in carico.</translation>
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
        <translation>Barrato: eliminato o sostituito. Sottolineato: suggerito, da decidere.</translation>
    </message>
    <message>
        <source>Cleaned, as it goes out now</source>
        <translation>Ripulito, come esce ora</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in revisione</translation>
    </message>
    <message>
        <source>approved, not exported</source>
        <translation>approvato, non esportato</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>esportato</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>modificato sul disco</translation>
    </message>
    <message>
        <source>spiked</source>
        <translation>scartato</translation>
    </message>
    <message>
        <source>query</source>
        <translation>domanda</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illeggibile</translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <comment>that are left to decide</comment>
        <translation>
            <numerusform>%n tappa</numerusform>
            <numerusform>%n tappe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteTable</name>
    <message>
        <source>Quote</source>
        <translation>Citazione</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Dichiarante</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragrafo</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicuro</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citazioni</translation>
    </message>
</context>
<context>
    <name>QuoteWarning</name>
    <message>
        <source>Nothing near this quotation tells who said it.</source>
        <translation>Nulla vicino a questa citazione dice di chi è.</translation>
    </message>
    <message>
        <source>A quotation mark here has no partner in its paragraph.</source>
        <translation>Una virgoletta qui non ha compagna nel suo paragrafo.</translation>
    </message>
</context>
<context>
    <name>QuoteWiring</name>
    <message>
        <source>This quote is meant; press the key again.</source>
        <translation>Si intende questa citazione; premi di nuovo il tasto.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Chi l’ha detto</translation>
    </message>
    <message>
        <source>No other file of the list has this quote in another form.</source>
        <translation>Nessun altro file dell’elenco ha questa citazione in un’altra forma.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>no speaker</source>
        <translation>nessun dichiarante</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>other paragraph</source>
        <translation>altro paragrafo</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>manca virgoletta</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>da verificare</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Nessun dichiarante trovato</translation>
    </message>
    <message>
        <source>No named speaker</source>
        <translation>Nessun dichiarante nominato</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ verificato</translation>
    </message>
    <message>
        <source>✓ corrected</source>
        <translation>✓ corretto</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggerito</translation>
    </message>
    <message>
        <source>Nobody is named for these words.</source>
        <translation>Per queste parole nessuno è nominato.</translation>
    </message>
    <message>
        <source>The speaker is a guess.</source>
        <translation>Il dichiarante è una supposizione.</translation>
    </message>
    <message>
        <source>The speaker is named in another paragraph.</source>
        <translation>Il dichiarante è nominato in un altro paragrafo.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: where do the words end?</source>
        <translation>Una virgoletta non ha compagna: dove finiscono le parole?</translation>
    </message>
    <message>
        <source>Nobody has checked this quote yet.</source>
        <translation>Nessuno ha ancora verificato questa citazione.</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragrafo %1</translation>
    </message>
    <message>
        <source>“%1” = %2</source>
        <translation>“%1” = %2</translation>
    </message>
    <message>
        <source>“%1” = %2, paragraph %3</source>
        <translation>“%1” = %2, paragrafo %3</translation>
    </message>
    <message>
        <source>In “%1” these are the words of %2.</source>
        <translation>In “%1” sono parole di %2.</translation>
    </message>
    <message>
        <source>In “%1” with other words: “%2”.</source>
        <translation>In “%1” con altre parole: “%2”.</translation>
    </message>
    <message>
        <source>In “%1” with other words: “%2”, said by %3.</source>
        <translation>In “%1” con altre parole: “%2”, dette da %3.</translation>
    </message>
    <message>
        <source>“%1” = %2, ¶ %3</source>
        <comment>a sign for the word “paragraph”</comment>
        <translation>“%1” = %2, ¶ %3</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>“%1” holds %n articles; open the file again to see each of them.</source>
        <translation>
            <numerusform>“%1” contiene un articolo; aprilo.</numerusform>
            <numerusform>“%1” contiene %n articoli; apri di nuovo il file per vederli tutti.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStop</name>
    <message>
        <source>was not read to its end, since that was stopped.</source>
        <translation>non è stato letto fino alla fine, perché la lettura è stata interrotta.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>*A caption* beside its photo credit or its slideshow control</source>
        <translation>*Una didascalia* accanto al suo credito fotografico o al comando della sua galleria</translation>
    </message>
    <message>
        <source>*The foot of the page*, below its comments and the notice of rights</source>
        <translation>*Il piè di pagina*, sotto i commenti e la nota sui diritti</translation>
    </message>
    <message>
        <source>*A comment section*, %lines lines: %terms</source>
        <translation>*Una sezione di commenti*, %lines righe: %terms</translation>
    </message>
    <message>
        <source>*Between lines of promotion*, and no sentence of the article</source>
        <translation>*Tra righe di promozione*, e nessuna frase dell’articolo</translation>
    </message>
    <message>
        <source>*Links to other articles*, %lines lines: %terms</source>
        <translation>*Link ad altri articoli*, %lines righe: %terms</translation>
    </message>
    <message>
        <source>*A link to another article*: the same headline stands among the related links</source>
        <translation>*Un link a un altro articolo*: lo stesso titolo sta tra i link correlati</translation>
    </message>
    <message>
        <source>*Reads like a legal notice*: %terms</source>
        <translation>*Si legge come una nota legale*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a caption*: %terms</source>
        <translation>*Si legge come una didascalia*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a link to another article*: %terms</source>
        <translation>*Si legge come un link a un altro articolo*: %terms</translation>
    </message>
    <message>
        <source>*Reads like promotion*: %terms</source>
        <translation>*Si legge come promozione*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a share button*: %terms</source>
        <translation>*Si legge come un pulsante di condivisione*: %terms</translation>
    </message>
    <message>
        <source>*Reads like an address of the publisher*: %terms</source>
        <translation>*Si legge come un indirizzo dell’editore*: %terms</translation>
    </message>
    <message>
        <source>*Reads like navigation of the page*: %terms</source>
        <translation>*Si legge come navigazione della pagina*: %terms</translation>
    </message>
    <message>
        <source>the capitals of the line above</source>
        <translation>le maiuscole della riga sopra</translation>
    </message>
    <message>
        <source>the line above is suspected as well</source>
        <translation>anche la riga sopra è sospetta</translation>
    </message>
    <message>
        <source>the line above is %1 characters long</source>
        <translation>la riga sopra ha %1 caratteri</translation>
    </message>
    <message>
        <source>the line above is as long</source>
        <translation>la riga sopra è altrettanto lunga</translation>
    </message>
    <message>
        <source>the line above is a repeat</source>
        <translation>la riga sopra è una ripetizione</translation>
    </message>
    <message>
        <source>the line above is furniture</source>
        <translation>la riga sopra è contorno</translation>
    </message>
    <message>
        <source>the words of the line above</source>
        <translation>le parole della riga sopra</translation>
    </message>
    <message>
        <source>the line above looks the same</source>
        <translation>la riga sopra ha lo stesso aspetto</translation>
    </message>
    <message>
        <source>what the line above is</source>
        <translation>che cos’è la riga sopra</translation>
    </message>
    <message>
        <source>a word of the line above</source>
        <translation>una parola della riga sopra</translation>
    </message>
    <message>
        <source>the line above has %1 words</source>
        <translation>la riga sopra ha %1 parole</translation>
    </message>
    <message>
        <source>the second line above is %1 characters long</source>
        <translation>la seconda riga sopra ha %1 caratteri</translation>
    </message>
    <message>
        <source>the second line above is furniture</source>
        <translation>la seconda riga sopra è contorno</translation>
    </message>
    <message>
        <source>the words of the second line above</source>
        <translation>le parole della seconda riga sopra</translation>
    </message>
    <message>
        <source>what the second line above is</source>
        <translation>che cos’è la seconda riga sopra</translation>
    </message>
    <message>
        <source>the third line above is %1 characters long</source>
        <translation>la terza riga sopra ha %1 caratteri</translation>
    </message>
    <message>
        <source>the third line above is furniture</source>
        <translation>la terza riga sopra è contorno</translation>
    </message>
    <message>
        <source>it stands in %1 other articles</source>
        <translation>sta in altri %1 articoli</translation>
    </message>
    <message>
        <source>%1 lines around begin with the same word</source>
        <translation>%1 righe intorno iniziano con la stessa parola</translation>
    </message>
    <message>
        <source>the lines around it are suspected as well</source>
        <translation>anche le righe attorno sono sospette</translation>
    </message>
    <message>
        <source>%1 lines around name a key and its value</source>
        <translation>%1 righe intorno nominano una chiave e il suo valore</translation>
    </message>
    <message>
        <source>the length of the lines around it</source>
        <translation>la lunghezza delle righe intorno</translation>
    </message>
    <message>
        <source>%1 lines around begin with a number or bullet</source>
        <translation>%1 righe intorno iniziano con un numero o un punto elenco</translation>
    </message>
    <message>
        <source>%1 questions stand around</source>
        <translation>%1 domande stanno intorno</translation>
    </message>
    <message>
        <source>%1 repeats stand around</source>
        <translation>%1 ripetizioni stanno intorno</translation>
    </message>
    <message>
        <source>%1 lines around are furniture</source>
        <translation>%1 righe intorno sono contorno</translation>
    </message>
    <message>
        <source>the words of the lines around it</source>
        <translation>le parole delle righe intorno</translation>
    </message>
    <message>
        <source>the article has %1 paragraphs</source>
        <translation>l’articolo ha %1 paragrafi</translation>
    </message>
    <message>
        <source>the article has %1 lines</source>
        <translation>l’articolo ha %1 righe</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines begin with a number or bullet</source>
        <translation>%1 righe su cento iniziano con un numero o un punto elenco</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text are paragraphs</source>
        <translation>%1 centesimi del testo sono paragrafi</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines are furniture</source>
        <translation>%1 righe su cento sono contorno</translation>
    </message>
    <message>
        <source>the words of the whole article</source>
        <translation>le parole di tutto l’articolo</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines end like sentences</source>
        <translation>%1 righe su cento finiscono come frasi</translation>
    </message>
    <message>
        <source>the capitals of the line below</source>
        <translation>le maiuscole della riga sotto</translation>
    </message>
    <message>
        <source>the line below is suspected as well</source>
        <translation>anche la riga sotto è sospetta</translation>
    </message>
    <message>
        <source>the line below is %1 characters long</source>
        <translation>la riga sotto ha %1 caratteri</translation>
    </message>
    <message>
        <source>the line below is as long</source>
        <translation>la riga sotto è altrettanto lunga</translation>
    </message>
    <message>
        <source>the line below is a repeat</source>
        <translation>la riga sotto è una ripetizione</translation>
    </message>
    <message>
        <source>the line below is furniture</source>
        <translation>la riga sotto è contorno</translation>
    </message>
    <message>
        <source>the words of the line below</source>
        <translation>le parole della riga sotto</translation>
    </message>
    <message>
        <source>the line below looks the same</source>
        <translation>la riga sotto ha lo stesso aspetto</translation>
    </message>
    <message>
        <source>what the line below is</source>
        <translation>che cos’è la riga sotto</translation>
    </message>
    <message>
        <source>a word of the line below</source>
        <translation>una parola della riga sotto</translation>
    </message>
    <message>
        <source>the line below has %1 words</source>
        <translation>la riga sotto ha %1 parole</translation>
    </message>
    <message>
        <source>the second line below is %1 characters long</source>
        <translation>la seconda riga sotto ha %1 caratteri</translation>
    </message>
    <message>
        <source>the second line below is furniture</source>
        <translation>la seconda riga sotto è contorno</translation>
    </message>
    <message>
        <source>the words of the second line below</source>
        <translation>le parole della seconda riga sotto</translation>
    </message>
    <message>
        <source>what the second line below is</source>
        <translation>che cos’è la seconda riga sotto</translation>
    </message>
    <message>
        <source>the third line below is %1 characters long</source>
        <translation>la terza riga sotto ha %1 caratteri</translation>
    </message>
    <message>
        <source>the third line below is furniture</source>
        <translation>la terza riga sotto è contorno</translation>
    </message>
    <message>
        <source>below the label “%1”</source>
        <translation>sotto l’etichetta “%1”</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text around are paragraphs</source>
        <translation>%1 centesimi del testo intorno sono paragrafi</translation>
    </message>
    <message>
        <source>%1 lines further up are furniture</source>
        <translation>%1 righe più in alto sono contorno</translation>
    </message>
    <message>
        <source>%1 lines further down are furniture</source>
        <translation>%1 righe più in basso sono contorno</translation>
    </message>
    <message>
        <source>the words of the neighbourhood</source>
        <translation>le parole dei dintorni</translation>
    </message>
    <message>
        <source>%1 lines around end like sentences</source>
        <translation>%1 righe intorno finiscono come frasi</translation>
    </message>
    <message>
        <source>begins with thanks or “please”</source>
        <translation>inizia con un grazie o “per favore”</translation>
    </message>
    <message>
        <source>begins with a small word</source>
        <translation>inizia con una parola piccola</translation>
    </message>
    <message>
        <source>begins with a command</source>
        <translation>inizia con un invito</translation>
    </message>
    <message>
        <source>begins with “our” or “your”</source>
        <translation>inizia con “nostro” o “vostro”</translation>
    </message>
    <message>
        <source>begins with “read” or “watch”</source>
        <translation>inizia con “leggi” o “guarda”</translation>
    </message>
    <message>
        <source>begins like a label</source>
        <translation>inizia come un’etichetta</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 stock phrases of promotion</source>
        <translation>%1 formule di promozione</translation>
    </message>
    <message>
        <source>%1 in a hundred of its words have a capital</source>
        <translation>%1 sue parole su cento hanno la maiuscola</translation>
    </message>
    <message>
        <source>it holds marks of code</source>
        <translation>contiene segni di codice</translation>
    </message>
    <message>
        <source>it holds %1 commas</source>
        <translation>contiene %1 virgole</translation>
    </message>
    <message>
        <source>it stands %1 times in the article</source>
        <translation>sta %1 volte nell’articolo</translation>
    </message>
    <message>
        <source>how it begins</source>
        <translation>come inizia</translation>
    </message>
    <message>
        <source>%1 in a hundred of its characters are digits</source>
        <translation>%1 suoi caratteri su cento sono cifre</translation>
    </message>
    <message>
        <source>it is set in</source>
        <translation>dove è collocato</translation>
    </message>
    <message>
        <source>%1 sentences end inside it</source>
        <translation>%1 frasi vi finiscono</translation>
    </message>
    <message>
        <source>whether it names a key and its value</source>
        <translation>se nomina una chiave e il suo valore</translation>
    </message>
    <message>
        <source>it is a label of the page</source>
        <translation>è un’etichetta della pagina</translation>
    </message>
    <message>
        <source>it is %1 characters long</source>
        <translation>ha %1 caratteri</translation>
    </message>
    <message>
        <source>no word of it belongs to an article</source>
        <translation>nessuna sua parola è di un articolo</translation>
    </message>
    <message>
        <source>it offers something of the site</source>
        <translation>offre qualcosa del sito</translation>
    </message>
    <message>
        <source>it speaks of its own page</source>
        <translation>parla della propria pagina</translation>
    </message>
    <message>
        <source>a rule speaks for it</source>
        <translation>una regola lo sostiene</translation>
    </message>
    <message>
        <source>its words “%1”</source>
        <translation>le sue parole “%1”</translation>
    </message>
    <message>
        <source>it shares %1 in a hundred of its words with the article</source>
        <translation>condivide con l’articolo %1 parole su cento</translation>
    </message>
    <message>
        <source>the word “%1”</source>
        <translation>la parola “%1”</translation>
    </message>
    <message>
        <source>the length of its words</source>
        <translation>la lunghezza delle sue parole</translation>
    </message>
    <message>
        <source>it has %1 words</source>
        <translation>ha %1 parole</translation>
    </message>
    <message>
        <source>what the third line above is</source>
        <translation>che cos’è la terza riga sopra</translation>
    </message>
    <message>
        <source>what the lines above it are</source>
        <translation>che cosa sono le righe sopra</translation>
    </message>
    <message>
        <source>what the lines below it are</source>
        <translation>che cosa sono le righe sotto</translation>
    </message>
    <message>
        <source>what the lines around it are</source>
        <translation>che cosa sono le righe intorno</translation>
    </message>
    <message>
        <source>what the article holds besides</source>
        <translation>che cos’altro contiene l’articolo</translation>
    </message>
    <message>
        <source>what the third line below is</source>
        <translation>che cos’è la terza riga sotto</translation>
    </message>
    <message>
        <source>what the lines of the neighbourhood are</source>
        <translation>che cosa sono le righe dei dintorni</translation>
    </message>
    <message>
        <source>what the lines beside it are</source>
        <translation>che cosa sono le righe accanto</translation>
    </message>
    <message>
        <source>what the lines right above are</source>
        <translation>che cosa sono le righe subito sopra</translation>
    </message>
    <message>
        <source>what the lines right below are</source>
        <translation>che cosa sono le righe subito sotto</translation>
    </message>
    <message>
        <source>what it looks like by itself</source>
        <translation>che cosa sembra di per sé</translation>
    </message>
    <message>
        <source>the last line of the article stands %1 lines above</source>
        <translation>l’ultima riga dell’articolo sta %1 righe sopra</translation>
    </message>
    <message>
        <source>other furniture stands %1 lines above</source>
        <translation>altro contorno sta %1 righe sopra</translation>
    </message>
    <message>
        <source>the next line of the article stands %1 lines below</source>
        <translation>la prossima riga dell’articolo sta %1 righe sotto</translation>
    </message>
    <message>
        <source>other furniture stands %1 lines below</source>
        <translation>altro contorno sta %1 righe sotto</translation>
    </message>
    <message>
        <source>an ad marker stands beside it</source>
        <translation>c’è accanto un segno di pubblicità</translation>
    </message>
    <message>
        <source>a caption stands beside it</source>
        <translation>c’è accanto una didascalia</translation>
    </message>
    <message>
        <source>comments stand beside it</source>
        <translation>ci sono accanto dei commenti</translation>
    </message>
    <message>
        <source>a legal notice stands beside it</source>
        <translation>c’è accanto una nota legale</translation>
    </message>
    <message>
        <source>a byline or date stands beside it</source>
        <translation>c’è accanto una firma o una data</translation>
    </message>
    <message>
        <source>an embedded post or table stands beside it</source>
        <translation>c’è accanto un contenuto incorporato o una tabella</translation>
    </message>
    <message>
        <source>navigation stands beside it</source>
        <translation>c’è accanto della navigazione</translation>
    </message>
    <message>
        <source>promotion stands beside it</source>
        <translation>c’è accanto della promozione</translation>
    </message>
    <message>
        <source>links to articles stand beside it</source>
        <translation>ci sono accanto link ad articoli</translation>
    </message>
    <message>
        <source>share buttons stand beside it</source>
        <translation>ci sono accanto pulsanti di condivisione</translation>
    </message>
    <message>
        <source>a source link stands beside it</source>
        <translation>c’è accanto un link alla fonte</translation>
    </message>
    <message>
        <source>there it is called “%1”</source>
        <translation>lì si chiama “%1”</translation>
    </message>
    <message>
        <source>by its place, its links and its shape</source>
        <translation>per il suo posto, i suoi link e la sua forma</translation>
    </message>
    <message>
        <source>a photo credit stands above</source>
        <translation>c’è sopra un credito fotografico</translation>
    </message>
    <message>
        <source>a photo credit stands below</source>
        <translation>c’è sotto un credito fotografico</translation>
    </message>
    <message>
        <source>it stands like a heading between paragraphs</source>
        <translation>sta come un titoletto tra paragrafi</translation>
    </message>
    <message>
        <source>it stands where the headline stands</source>
        <translation>sta dove sta il titolo</translation>
    </message>
    <message>
        <source>it tells the reader to use what is “ours”</source>
        <translation>invita il lettore a usare ciò che è “nostro”</translation>
    </message>
    <message>
        <source>a long line without a stop</source>
        <translation>una riga lunga senza punto</translation>
    </message>
    <message>
        <source>words of a photo credit, and nobody speaks</source>
        <translation>parole di un credito fotografico, e nessuno parla</translation>
    </message>
    <message>
        <source>it describes a scene and dates it</source>
        <translation>descrive una scena e la data</translation>
    </message>
    <message>
        <source>it describes a scene</source>
        <translation>descrive una scena</translation>
    </message>
    <message>
        <source>it asks the reader</source>
        <translation>chiede qualcosa al lettore</translation>
    </message>
    <message>
        <source>a section’s name above the headline</source>
        <translation>il nome di una sezione sopra il titolo</translation>
    </message>
    <message>
        <source>it offers a subscription</source>
        <translation>offre un abbonamento</translation>
    </message>
    <message>
        <source>a sentence between two headlines</source>
        <translation>una frase tra due titoli</translation>
    </message>
    <message>
        <source>a few words among short lines</source>
        <translation>poche parole tra righe brevi</translation>
    </message>
    <message>
        <source>the two lines above are suspected as well</source>
        <translation>anche le due righe sopra sono sospette</translation>
    </message>
    <message>
        <source>the two lines below are suspected as well</source>
        <translation>anche le due righe sotto sono sospette</translation>
    </message>
    <message>
        <source>begins like a byline</source>
        <translation>inizia come una firma</translation>
    </message>
    <message>
        <source>a stock phrase of captions</source>
        <translation>una formula di didascalie</translation>
    </message>
    <message>
        <source>begins as captions do</source>
        <translation>inizia come le didascalie</translation>
    </message>
    <message>
        <source>a stock phrase of comment sections</source>
        <translation>una formula di sezioni di commenti</translation>
    </message>
    <message>
        <source>a stock phrase of consent boxes</source>
        <translation>una formula di finestre di consenso</translation>
    </message>
    <message>
        <source>begins like a date line</source>
        <translation>inizia come una riga di data</translation>
    </message>
    <message>
        <source>a stock phrase of forms</source>
        <translation>una formula di moduli</translation>
    </message>
    <message>
        <source>a stock phrase of legal notices</source>
        <translation>una formula di note legali</translation>
    </message>
    <message>
        <source>a stock phrase of navigation</source>
        <translation>una formula di navigazione</translation>
    </message>
    <message>
        <source>a stock phrase of paywalls</source>
        <translation>una formula di accesso a pagamento</translation>
    </message>
    <message>
        <source>begins or ends as photo credits do</source>
        <translation>inizia o finisce come i crediti fotografici</translation>
    </message>
    <message>
        <source>a stock phrase of promotion</source>
        <translation>una formula di promozione</translation>
    </message>
    <message>
        <source>begins like a label of links</source>
        <translation>inizia come un’etichetta di link</translation>
    </message>
    <message>
        <source>begins like a heading of links</source>
        <translation>inizia come un’intestazione di link</translation>
    </message>
    <message>
        <source>is the name of a section</source>
        <translation>è il nome di una sezione</translation>
    </message>
    <message>
        <source>a stock phrase of share bars</source>
        <translation>una formula di barre di condivisione</translation>
    </message>
    <message>
        <source>names where it was published</source>
        <translation>nomina dove è stato pubblicato</translation>
    </message>
    <message>
        <source>begins like a list of tags</source>
        <translation>inizia come un elenco di tag</translation>
    </message>
    <message>
        <source>stands after the last paragraph of the article</source>
        <translation>sta dopo l’ultimo paragrafo dell’articolo</translation>
    </message>
    <message>
        <source>stands before the first paragraph of the article</source>
        <translation>sta prima del primo paragrafo dell’articolo</translation>
    </message>
    <message>
        <source>%1 paragraphs stand above</source>
        <translation>%1 paragrafi stanno sopra</translation>
    </message>
    <message>
        <source>%1 paragraphs stand below</source>
        <translation>%1 paragrafi stanno sotto</translation>
    </message>
    <message>
        <source>it is the first line</source>
        <translation>è la prima riga</translation>
    </message>
    <message>
        <source>it is the last line</source>
        <translation>è l’ultima riga</translation>
    </message>
    <message>
        <source>it is among the last lines</source>
        <translation>è tra le ultime righe</translation>
    </message>
    <message>
        <source>%1 lines stand above</source>
        <translation>%1 righe stanno sopra</translation>
    </message>
    <message>
        <source>%1 lines stand below</source>
        <translation>%1 righe stanno sotto</translation>
    </message>
    <message>
        <source>much of the article stands above</source>
        <translation>gran parte dell’articolo sta sopra</translation>
    </message>
    <message>
        <source>the article goes on below</source>
        <translation>l’articolo prosegue sotto</translation>
    </message>
    <message>
        <source>one paragraph follows</source>
        <translation>segue un paragrafo</translation>
    </message>
    <message>
        <source>%1 in a hundred of the paragraphs stand above</source>
        <translation>%1 paragrafi su cento stanno sopra</translation>
    </message>
    <message>
        <source>%1 characters of paragraphs follow</source>
        <translation>seguono %1 caratteri di paragrafi</translation>
    </message>
    <message>
        <source>it is the second line</source>
        <translation>è la seconda riga</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text stand above</source>
        <translation>%1 centesimi del testo stanno sopra</translation>
    </message>
    <message>
        <source>its beginning, broken off after “%1”</source>
        <translation>il suo inizio, interrotto dopo “%1”</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>its original stands %1 lines away</source>
        <translation>il suo originale sta a %1 righe</translation>
    </message>
    <message>
        <source>its end, from “%1” on</source>
        <translation>la sua fine, da “%1” in poi</translation>
    </message>
    <message>
        <source>its end, from inside the word “%1”</source>
        <translation>la sua fine, da dentro la parola “%1”</translation>
    </message>
    <message>
        <source>it repeats a line word for word</source>
        <translation>ripete una riga parola per parola</translation>
    </message>
    <message>
        <source>it repeats a part of a line</source>
        <translation>ripete una parte di una riga</translation>
    </message>
    <message>
        <source>it repeats the headline</source>
        <translation>ripete il titolo</translation>
    </message>
    <message>
        <source>it repeats a line with words changed</source>
        <translation>ripete una riga con parole cambiate</translation>
    </message>
    <message>
        <source>%1 lines in a row repeat</source>
        <translation>%1 righe di seguito si ripetono</translation>
    </message>
    <message>
        <source>%1 paragraphs in a row repeat</source>
        <translation>%1 paragrafi di seguito si ripetono</translation>
    </message>
    <message>
        <source>a rule for captions</source>
        <translation>una regola per le didascalie</translation>
    </message>
    <message>
        <source>it is code</source>
        <translation>è codice</translation>
    </message>
    <message>
        <source>a rule for comments</source>
        <translation>una regola per i commenti</translation>
    </message>
    <message>
        <source>what it stands beside</source>
        <translation>accanto a che cosa sta</translation>
    </message>
    <message>
        <source>a rule for legal notices</source>
        <translation>una regola per le note legali</translation>
    </message>
    <message>
        <source>a word that is often furniture of the page</source>
        <translation>una parola che spesso è contorno della pagina</translation>
    </message>
    <message>
        <source>a rule for navigation</source>
        <translation>una regola per la navigazione</translation>
    </message>
    <message>
        <source>a rule for promotion</source>
        <translation>una regola per la promozione</translation>
    </message>
    <message>
        <source>a rule for links</source>
        <translation>una regola per i link</translation>
    </message>
    <message>
        <source>a rule for share bars</source>
        <translation>una regola per le barre di condivisione</translation>
    </message>
    <message>
        <source>a rule is nearly sure</source>
        <translation>una regola è quasi sicura</translation>
    </message>
    <message>
        <source>a line that announces a list stands %1 lines above</source>
        <translation>una riga che annuncia un elenco sta %1 righe sopra</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among come twice</source>
        <translation>%1 righe su cento del suo gruppo vengono due volte</translation>
    </message>
    <message>
        <source>the length of the lines that it stands among</source>
        <translation>la lunghezza delle righe del suo gruppo</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among begin with a number</source>
        <translation>%1 righe su cento del suo gruppo iniziano con un numero</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among are furniture</source>
        <translation>%1 righe su cento del suo gruppo sono contorno</translation>
    </message>
    <message>
        <source>the words of the lines that it stands among</source>
        <translation>le parole delle righe del suo gruppo</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among end like sentences</source>
        <translation>%1 righe su cento del suo gruppo finiscono come frasi</translation>
    </message>
    <message>
        <source>%1 lines right above look alike</source>
        <translation>%1 righe subito sopra si somigliano</translation>
    </message>
    <message>
        <source>%1 lines right below look alike</source>
        <translation>%1 righe subito sotto si somigliano</translation>
    </message>
    <message>
        <source>it stands in a long run of short lines</source>
        <translation>sta in una lunga serie di righe brevi</translation>
    </message>
    <message>
        <source>it stands among short lines</source>
        <translation>sta tra righe brevi</translation>
    </message>
    <message>
        <source>the last paragraph stands %1 lines above</source>
        <translation>l’ultimo paragrafo sta %1 righe sopra</translation>
    </message>
    <message>
        <source>the last long paragraph stands %1 lines above</source>
        <translation>l’ultimo paragrafo lungo sta %1 righe sopra</translation>
    </message>
    <message>
        <source>the last furniture stands %1 lines above</source>
        <translation>l’ultimo contorno sta %1 righe sopra</translation>
    </message>
    <message>
        <source>the next paragraph stands %1 lines below</source>
        <translation>il prossimo paragrafo sta %1 righe sotto</translation>
    </message>
    <message>
        <source>only short lines follow to the end</source>
        <translation>fino alla fine seguono solo righe brevi</translation>
    </message>
    <message>
        <source>the next long paragraph stands %1 lines below</source>
        <translation>il prossimo paragrafo lungo sta %1 righe sotto</translation>
    </message>
    <message>
        <source>the next furniture stands %1 lines below</source>
        <translation>il prossimo contorno sta %1 righe sotto</translation>
    </message>
    <message>
        <source>it is all capitals</source>
        <translation>è tutto in maiuscole</translation>
    </message>
    <message>
        <source>it ends with an arrow</source>
        <translation>finisce con una freccia</translation>
    </message>
    <message>
        <source>it stands in square brackets</source>
        <translation>sta tra parentesi quadre</translation>
    </message>
    <message>
        <source>it begins with a bullet or dash</source>
        <translation>inizia con un punto elenco o una lineetta</translation>
    </message>
    <message>
        <source>it ends like a sentence</source>
        <translation>finisce come una frase</translation>
    </message>
    <message>
        <source>it ends with a colon</source>
        <translation>finisce con i due punti</translation>
    </message>
    <message>
        <source>it holds a comma</source>
        <translation>contiene una virgola</translation>
    </message>
    <message>
        <source>it holds a number</source>
        <translation>contiene un numero</translation>
    </message>
    <message>
        <source>it breaks off with an ellipsis</source>
        <translation>si interrompe con i puntini</translation>
    </message>
    <message>
        <source>it holds an e-mail address</source>
        <translation>contiene un indirizzo di posta</translation>
    </message>
    <message>
        <source>it ends with a bracket</source>
        <translation>finisce con una parentesi</translation>
    </message>
    <message>
        <source>words are glued together in it</source>
        <translation>vi sono parole incollate</translation>
    </message>
    <message>
        <source>it names an account</source>
        <translation>nomina un account</translation>
    </message>
    <message>
        <source>it holds a hashtag</source>
        <translation>contiene un hashtag</translation>
    </message>
    <message>
        <source>it has no letters</source>
        <translation>non ha lettere</translation>
    </message>
    <message>
        <source>it stands in parentheses</source>
        <translation>sta tra parentesi</translation>
    </message>
    <message>
        <source>its parts are divided by bars</source>
        <translation>le sue parti sono divise da barre</translation>
    </message>
    <message>
        <source>it asks a question</source>
        <translation>fa una domanda</translation>
    </message>
    <message>
        <source>it holds quotation marks</source>
        <translation>contiene virgolette</translation>
    </message>
    <message>
        <source>it holds a slash</source>
        <translation>contiene una barra</translation>
    </message>
    <message>
        <source>it begins with a number</source>
        <translation>inizia con un numero</translation>
    </message>
    <message>
        <source>it begins with a small letter</source>
        <translation>inizia con una minuscola</translation>
    </message>
    <message>
        <source>it begins with a quotation mark</source>
        <translation>inizia con una virgoletta</translation>
    </message>
    <message>
        <source>it is written like a title</source>
        <translation>è scritto come un titolo</translation>
    </message>
    <message>
        <source>it holds a web address</source>
        <translation>contiene un indirizzo web</translation>
    </message>
    <message>
        <source>it names a year</source>
        <translation>nomina un anno</translation>
    </message>
    <message>
        <source>it stands below comments</source>
        <translation>sta sotto commenti</translation>
    </message>
    <message>
        <source>it stands below navigation</source>
        <translation>sta sotto navigazione</translation>
    </message>
    <message>
        <source>it stands below promotion</source>
        <translation>sta sotto promozione</translation>
    </message>
    <message>
        <source>it stands below links to articles</source>
        <translation>sta sotto link ad articoli</translation>
    </message>
    <message>
        <source>the phrase “%1”</source>
        <translation>la formula “%1”</translation>
    </message>
    <message>
        <source>speaks of an account</source>
        <translation>parla di un account</translation>
    </message>
    <message>
        <source>names a picture agency</source>
        <translation>nomina un’agenzia fotografica</translation>
    </message>
    <message>
        <source>speaks of comments</source>
        <translation>parla di commenti</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>chiede il consenso</translation>
    </message>
    <message>
        <source>speaks of cookies or privacy</source>
        <translation>parla di cookie o privacy</translation>
    </message>
    <message>
        <source>thanks or pleads</source>
        <translation>ringrazia o prega</translation>
    </message>
    <message>
        <source>names a date</source>
        <translation>nomina una data</translation>
    </message>
    <message>
        <source>asks for support</source>
        <translation>chiede sostegno</translation>
    </message>
    <message>
        <source>has the verb of a sentence</source>
        <translation>ha il verbo di una frase</translation>
    </message>
    <message>
        <source>a command to the reader</source>
        <translation>un invito al lettore</translation>
    </message>
    <message>
        <source>speaks of “our” or “your”</source>
        <translation>parla di “nostro” o “vostro”</translation>
    </message>
    <message>
        <source>words of page controls</source>
        <translation>parole di comandi della pagina</translation>
    </message>
    <message>
        <source>words of a photo credit</source>
        <translation>parole di un credito fotografico</translation>
    </message>
    <message>
        <source>names a platform</source>
        <translation>nomina una piattaforma</translation>
    </message>
    <message>
        <source>words of a picture’s scene</source>
        <translation>parole della scena di una foto</translation>
    </message>
    <message>
        <source>names a newsletter, app or channel</source>
        <translation>nomina una newsletter, un’app o un canale</translation>
    </message>
    <message>
        <source>speaks to the reader</source>
        <translation>si rivolge al lettore</translation>
    </message>
    <message>
        <source>speaks of readers or journalism</source>
        <translation>parla di lettori o giornalismo</translation>
    </message>
    <message>
        <source>asks to read or watch</source>
        <translation>invita a leggere o guardare</translation>
    </message>
    <message>
        <source>words of a list of links</source>
        <translation>parole di un elenco di link</translation>
    </message>
    <message>
        <source>words like “stories” or “news”</source>
        <translation>parole come “articoli” o “notizie”</translation>
    </message>
    <message>
        <source>speaks of rights</source>
        <translation>parla di diritti</translation>
    </message>
    <message>
        <source>speaks of sharing</source>
        <translation>parla di condivisione</translation>
    </message>
    <message>
        <source>reports what somebody said</source>
        <translation>riferisce che cosa qualcuno ha detto</translation>
    </message>
    <message>
        <source>speaks of subscribing</source>
        <translation>parla di abbonamenti</translation>
    </message>
    <message>
        <source>words of a list of tags</source>
        <translation>parole di un elenco di tag</translation>
    </message>
    <message>
        <source>Repeats *paragraph %original* word for word</source>
        <translation>Ripete *il paragrafo %original* parola per parola</translation>
    </message>
    <message>
        <source>Repeats *paragraph %original* with changes: %terms</source>
        <translation>Ripete *il paragrafo %original* con modifiche: %terms</translation>
    </message>
    <message>
        <source>Repeats *part of paragraph %original*: %terms</source>
        <translation>Ripete *una parte del paragrafo %original*: %terms</translation>
    </message>
    <message>
        <source>Repeats *the headline in paragraph %original*</source>
        <translation>Ripete *il titolo nel paragrafo %original*</translation>
    </message>
    <message>
        <source>*A shortcode* of a publishing system that was never filled in</source>
        <translation>*Uno shortcode* di un sistema editoriale mai riempito</translation>
    </message>
    <message>
        <source>*A label of an advertisement*, nothing else on the line</source>
        <translation>*Un’etichetta pubblicitaria*, nient’altro sulla riga</translation>
    </message>
    <message>
        <source>*Program code* left behind by the page</source>
        <translation>*Codice di programma* lasciato dalla pagina</translation>
    </message>
    <message>
        <source>*A machine identifier* alone on its line</source>
        <translation>*Un identificativo di macchina* solo sulla sua riga</translation>
    </message>
    <message>
        <source>*Text that a paywall scrambled*; the article is incomplete</source>
        <translation>*Testo rimescolato da un accesso a pagamento*; l’articolo è incompleto</translation>
    </message>
    <message>
        <source>*The head or number of a printed page*: the lines around it are broken at the width of a column</source>
        <translation>*La testata o il numero di una pagina stampata*: le righe intorno sono spezzate alla larghezza di una colonna</translation>
    </message>
    <message>
        <source>*The head of a comment section*: %terms</source>
        <translation>*La testa di una sezione di commenti*: %terms</translation>
    </message>
    <message>
        <source>*Text of a comment form*: %terms</source>
        <translation>*Testo di un modulo di commento*: %terms</translation>
    </message>
    <message>
        <source>*A link to the source* left by the scraper: %terms</source>
        <translation>*Un link alla fonte* lasciato dalla raccolta: %terms</translation>
    </message>
    <message>
        <source>*Says where the article was published first*: %terms</source>
        <translation>*Dice dove l’articolo è stato pubblicato prima*: %terms</translation>
    </message>
    <message>
        <source>*A copyright notice*: %terms</source>
        <translation>*Una nota di copyright*: %terms</translation>
    </message>
    <message>
        <source>*A note on syndication or reuse*: %terms</source>
        <translation>*Una nota su ripresa o riuso*: %terms</translation>
    </message>
    <message>
        <source>*A reporting credit*: move it to the credits rather than cut it</source>
        <translation>*Un credito di collaborazione*: spostalo nei crediti piuttosto che eliminarlo</translation>
    </message>
    <message>
        <source>*A byline*: move it to the credits rather than cut it</source>
        <translation>*Una firma*: spostala nei crediti piuttosto che eliminarla</translation>
    </message>
    <message>
        <source>*The date of publication*: move it to the credits rather than cut it</source>
        <translation>*La data di pubblicazione*: spostala nei crediti piuttosto che eliminarla</translation>
    </message>
    <message>
        <source>*Navigation of the page*: %terms</source>
        <translation>*Navigazione della pagina*: %terms</translation>
    </message>
    <message>
        <source>*A control of the page*, not text of the article</source>
        <translation>*Un comando della pagina*, non testo dell’articolo</translation>
    </message>
    <message>
        <source>*Tags or topics* of the page, %lines lines</source>
        <translation>*Tag o temi* della pagina, %lines righe</translation>
    </message>
    <message>
        <source>*Residue of an embedded post or video*: %terms</source>
        <translation>*Residuo di un post o video incorporato*: %terms</translation>
    </message>
    <message>
        <source>*A consent or cookie notice*: %terms</source>
        <translation>*Un avviso di consenso o sui cookie*: %terms</translation>
    </message>
    <message>
        <source>*A mark of a page break* glued to the paragraph</source>
        <translation>*Un segno di interruzione di pagina* incollato al paragrafo</translation>
    </message>
    <message>
        <source>*A house rule says so*: %terms</source>
        <translation>*Lo dice una regola redazionale*: %terms</translation>
    </message>
    <message>
        <source>*Repeated across files of this source*: %terms</source>
        <translation>*Ripetuto in file di questa fonte*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it below a picture*: %terms</source>
        <translation>*La pagina lo mette sotto un’immagine*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it where bylines and dates stand*: %terms</source>
        <translation>*La pagina lo mette dove stanno firme e date*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box about its author*: %terms</source>
        <translation>*La pagina lo mette in un riquadro sul suo autore*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box beside the article*: %terms</source>
        <translation>*La pagina lo mette in un riquadro accanto all’articolo*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among its buttons to share*: %terms</source>
        <translation>*La pagina lo mette tra i suoi pulsanti di condivisione*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among what readers wrote*: %terms</source>
        <translation>*La pagina lo mette tra ciò che hanno scritto i lettori*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box that asks something of its reader*: %terms</source>
        <translation>*La pagina lo mette in un riquadro che chiede qualcosa al lettore*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among its menus, topics or foot lines*: %terms</source>
        <translation>*La pagina lo mette tra i suoi menu, temi o righe in fondo*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a place for advertisements*: %terms</source>
        <translation>*La pagina lo mette in uno spazio pubblicitario*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it apart from the article*: %terms</source>
        <translation>*La pagina lo mette separato dall’articolo*: %terms</translation>
    </message>
    <message>
        <source>*A photo credit* without its photo</source>
        <translation>*Un credito fotografico* senza la sua foto</translation>
    </message>
    <message>
        <source>*A caption*: it ends in a photo credit</source>
        <translation>*Una didascalia*: finisce con un credito fotografico</translation>
    </message>
    <message>
        <source>*Promotes the publisher&apos;s own offers*: %terms</source>
        <translation>*Promuove le offerte dell’editore*: %terms</translation>
    </message>
    <message>
        <source>*A paywall notice*; the article may be incomplete: %terms</source>
        <translation>*Un avviso di accesso a pagamento*; l’articolo può essere incompleto: %terms</translation>
    </message>
    <message>
        <source>*Text of a sign-up form*: %terms</source>
        <translation>*Testo di un modulo di iscrizione*: %terms</translation>
    </message>
    <message>
        <source>*A label of links to other articles*: %terms</source>
        <translation>*Un’etichetta di link ad altri articoli*: %terms</translation>
    </message>
    <message>
        <source>*A link to another article*, with its label</source>
        <translation>*Un link a un altro articolo*, con la sua etichetta</translation>
    </message>
    <message>
        <source>*A list of other outlets&apos; headlines* from a news search</source>
        <translation>*Un elenco di titoli di altre testate* da una ricerca di notizie</translation>
    </message>
    <message>
        <source>*A share bar*: names of platforms and buttons only</source>
        <translation>*Una barra di condivisione*: solo nomi di piattaforme e pulsanti</translation>
    </message>
    <message>
        <source>*A share button or its text*: %terms</source>
        <translation>*Un pulsante di condivisione o il suo testo*: %terms</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is taken for %2, named in paragraph %3</source>
        <translation>%1 è preso per %2, nominato nel paragrafo %3</translation>
    </message>
    <message>
        <source>%1; %2 may be meant as well.</source>
        <translation>%1; può essere inteso anche %2.</translation>
    </message>
    <message>
        <source>*Quotation marks* around a statement of its own.</source>
        <translation>*Virgolette* intorno a una dichiarazione compiuta.</translation>
    </message>
    <message>
        <source>*Quotation marks* around part of the reporter’s sentence.</source>
        <translation>*Virgolette* intorno a una parte della frase del cronista.</translation>
    </message>
    <message>
        <source>*Quotation marks* around words that nobody near is said to have used.</source>
        <translation>*Virgolette* intorno a parole che nessuno vicino è detto aver usato.</translation>
    </message>
    <message>
        <source>*Quotation marks* around a title or a name.</source>
        <translation>*Virgolette* intorno a un titolo o un nome.</translation>
    </message>
    <message>
        <source>*No quotation marks*, but somebody’s own words: see who they are given to.</source>
        <translation>*Senza virgolette*, ma parole di qualcuno: guarda a chi sono attribuite.</translation>
    </message>
    <message>
        <source>*Opened, never closed*: taken to run to the end of the paragraph.</source>
        <translation>*Aperta, mai chiusa*: si intende fino alla fine del paragrafo.</translation>
    </message>
    <message>
        <source>*Closed, never opened*: the paragraph begins inside the quotation.</source>
        <translation>*Chiusa, mai aperta*: il paragrafo inizia dentro la citazione.</translation>
    </message>
    <message>
        <source>*“%cue”* follows the quotation and is followed by *%name*.</source>
        <translation>*“%cue”* segue la citazione ed è seguito da *%name*.</translation>
    </message>
    <message>
        <source>*%name* follows the quotation, with *“%cue”*.</source>
        <translation>*%name* segue la citazione, con *“%cue”*.</translation>
    </message>
    <message>
        <source>*%name* stands before *“%cue”*, which leads to the quotation.</source>
        <translation>*%name* sta prima di *“%cue”*, che porta alla citazione.</translation>
    </message>
    <message>
        <source>*“%cue”* stands before the quotation, followed by *%name*.</source>
        <translation>*“%cue”* sta prima della citazione, seguito da *%name*.</translation>
    </message>
    <message>
        <source>*%name* stands before the quotation and *“%cue”* behind it.</source>
        <translation>*%name* sta prima della citazione e *“%cue”* dopo.</translation>
    </message>
    <message>
        <source>*“%cue”* stands before the quotation and *%name* follows it.</source>
        <translation>*“%cue”* sta prima della citazione e *%name* la segue.</translation>
    </message>
    <message>
        <source>*“%cue”* names *%name* as the source.</source>
        <translation>*“%cue”* nomina *%name* come fonte.</translation>
    </message>
    <message>
        <source>*%name* and a colon introduce the quotation.</source>
        <translation>*%name* e i due punti introducono la citazione.</translation>
    </message>
    <message>
        <source>A dash and *%name* follow the quotation.</source>
        <translation>Una lineetta e *%name* seguono la citazione.</translation>
    </message>
    <message>
        <source>*%name* stands beside the quotation, one of them in brackets.</source>
        <translation>*%name* sta accanto alla citazione, uno dei due tra parentesi.</translation>
    </message>
    <message>
        <source>The quotation belongs to *“%cue”*, which is said to come from *%name*.</source>
        <translation>La citazione appartiene a *“%cue”*, attribuito a *%name*.</translation>
    </message>
    <message>
        <source>The sentence says whose *“%cue”* these are: *%name*.</source>
        <translation>La frase dice di chi è *“%cue”*: *%name*.</translation>
    </message>
    <message>
        <source>*%name* and a colon open the paragraph, as in a transcript.</source>
        <translation>*%name* e i due punti aprono il paragrafo, come in una trascrizione.</translation>
    </message>
    <message>
        <source>*Conversation*: the two who speak above take turns, and it is the turn of %name.</source>
        <translation>*Conversazione*: i due che parlano sopra si alternano, ed è il turno di %name.</translation>
    </message>
    <message>
        <source>*%name* and a colon begin the turn, as in an interview.</source>
        <translation>*%name* e i due punti iniziano il turno, come in un’intervista.</translation>
    </message>
    <message>
        <source>*Between the questions* stand the answers of %name.</source>
        <translation>*Tra le domande* stanno le risposte di %name.</translation>
    </message>
    <message>
        <source>*“%cue”* and a colon end the paragraph above: what follows is from *%name*.</source>
        <translation>*“%cue”* e i due punti chiudono il paragrafo sopra: ciò che segue è di *%name*.</translation>
    </message>
    <message>
        <source>*%name* signs these words.</source>
        <translation>*%name* firma queste parole.</translation>
    </message>
    <message>
        <source>*“%cue”* tells what %name said, in the reporter’s words.</source>
        <translation>*“%cue”* riferisce ciò che %name ha detto, con le parole del cronista.</translation>
    </message>
    <message>
        <source>The sentence ends with *%name* and *“%cue”*: it is what they said.</source>
        <translation>La frase finisce con *%name* e *“%cue”*: è ciò che è stato detto.</translation>
    </message>
    <message>
        <source>*“%cue”* names %name as the source of the sentence.</source>
        <translation>*“%cue”* nomina %name come fonte della frase.</translation>
    </message>
    <message>
        <source>the words stand as in an attribution</source>
        <translation>le parole stanno come in un’attribuzione</translation>
    </message>
    <message>
        <source>“%1” is somebody who can speak</source>
        <translation>“%1” è qualcuno che può parlare</translation>
    </message>
    <message>
        <source>“%1” introduces what somebody says</source>
        <translation>“%1” introduce ciò che qualcuno dice</translation>
    </message>
    <message>
        <source>“%1” is the subject of the verb</source>
        <translation>“%1” è il soggetto del verbo</translation>
    </message>
    <message>
        <source>the quotation before fits %1 too</source>
        <translation>anche la citazione precedente si adatta a %1</translation>
    </message>
    <message>
        <source>*Readers’ comments*, %lines lines, from the first signature on: %terms</source>
        <translation>*Commenti dei lettori*, %lines righe, dalla prima firma in poi: %terms</translation>
    </message>
    <message>
        <source>*Headlines of other articles*: %lines in a row behind the last paragraph</source>
        <translation>*Titoli di altri articoli*: %lines di seguito dopo l’ultimo paragrafo</translation>
    </message>
    <message>
        <source>*A menu of the page*: a list of %lines short entries above the article</source>
        <translation>*Un menu della pagina*: un elenco di %lines voci brevi sopra l’articolo</translation>
    </message>
    <message>
        <source>no line begins with a number or bullet</source>
        <translation>nessuna riga inizia con un numero o un punto elenco</translation>
    </message>
    <message>
        <source>the article has no paragraph</source>
        <translation>l’articolo non ha paragrafi</translation>
    </message>
    <message>
        <source>no line is furniture</source>
        <translation>nessuna riga è contorno</translation>
    </message>
    <message>
        <source>no line ends like a sentence</source>
        <translation>nessuna riga finisce come una frase</translation>
    </message>
    <message>
        <source>no paragraph stands around</source>
        <translation>intorno non ci sono paragrafi</translation>
    </message>
    <message>
        <source>none of its words has a capital</source>
        <translation>nessuna sua parola ha la maiuscola</translation>
    </message>
    <message>
        <source>it has no digit</source>
        <translation>non ha cifre</translation>
    </message>
    <message>
        <source>its words come nowhere else in the article</source>
        <translation>le sue parole non compaiono altrove nell’articolo</translation>
    </message>
    <message>
        <source>no paragraph stands above</source>
        <translation>sopra non ci sono paragrafi</translation>
    </message>
    <message>
        <source>no text stands above</source>
        <translation>sopra non c’è testo</translation>
    </message>
    <message>
        <source>none of the lines that it stands among comes twice</source>
        <translation>nessuna riga del suo gruppo viene due volte</translation>
    </message>
    <message>
        <source>none of the lines that it stands among begins with a number</source>
        <translation>nessuna riga del suo gruppo inizia con un numero</translation>
    </message>
    <message>
        <source>none of the lines that it stands among is furniture</source>
        <translation>nessuna riga del suo gruppo è contorno</translation>
    </message>
    <message>
        <source>none of the lines that it stands among ends like a sentence</source>
        <translation>nessuna riga del suo gruppo finisce come una frase</translation>
    </message>
    <message>
        <source>*Places of the site*, from its start page on</source>
        <translation>*Posizioni nel sito*, a partire dalla pagina iniziale</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Say which words, or which rule, the recall is about.</source>
        <translation>Dica di quali parole, o di quale regola, si tratta.</translation>
    </message>
    <message>
        <source>Say why: the record and the next approvals will tell it.</source>
        <translation>Dica perché: il registro e le prossime approvazioni lo diranno.</translation>
    </message>
    <message>
        <source>Say what is to stand in the place of these words; to take them out is a kill.</source>
        <translation>Dica che cosa deve stare al posto di queste parole; toglierle è un ritiro.</translation>
    </message>
</context>
<context>
    <name>RecallDrafts</name>
    <message>
        <source>Only a chief recalls what went out; ask one, or list what is concerned and draft nothing.</source>
        <translation>Solo un capo richiama ciò che è uscito; lo chieda a lui, o elenchi ciò che è toccato senza preparare nulla.</translation>
    </message>
    <message>
        <source>“%1” holds another text now than the one that went out; correct it by hand.</source>
        <translation>«%1» contiene ora un testo diverso da quello uscito; lo corregga a mano.</translation>
    </message>
</context>
<context>
    <name>RecallWords</name>
    <message>
        <source>can be corrected</source>
        <translation>si può correggere</translation>
    </message>
    <message>
        <source>drafted, waits for its approval</source>
        <translation>preparato, attende l’approvazione</translation>
    </message>
    <message>
        <source>corrected by a later edition</source>
        <translation>corretto da un’edizione successiva</translation>
    </message>
    <message>
        <source>by hand: its file holds another text now</source>
        <translation>a mano: il suo file contiene ora un altro testo</translation>
    </message>
    <message>
        <source>by hand: its bytes were purged</source>
        <translation>a mano: i suoi byte sono stati eliminati</translation>
    </message>
    <message>
        <source>by hand: an editor’s own words are part of it</source>
        <translation>a mano: parole proprie di un redattore ne fanno parte</translation>
    </message>
    <message>
        <source>Comes back: “%1”</source>
        <translation>Torna: «%1»</translation>
    </message>
    <message>
        <source>Goes: “%1”</source>
        <translation>Va via: «%1»</translation>
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
        <translation>Il record contiene solo l’inizio: %1 caratteri sono stati omessi dove è stato fatto.</translation>
    </message>
    <message>
        <source>has no “text” that is a string, and no other field that is known to hold one; there is nothing to review.</source>
        <translation>non ha un “text” che sia una stringa, né un altro campo noto per contenerne; non c’è nulla da rivedere.</translation>
    </message>
    <message>
        <source>has an empty “%1”; there is nothing to review.</source>
        <translation>ha un “%1” vuoto; non c’è nulla da rivedere.</translation>
    </message>
    <message>
        <source>holds more than 256 MB; split it before opening it.</source>
        <translation>contiene più di 256 MB; dividilo prima di aprirlo.</translation>
    </message>
    <message>
        <source>is not a JSON object; write {&quot;id&quot;: …, &quot;text&quot;: …}.</source>
        <translation>non è un oggetto JSON; scrivi {&quot;id&quot;: …, &quot;text&quot;: …}.</translation>
    </message>
    <message>
        <source>has an “id” that is neither a string nor a number.</source>
        <translation>ha un “id” che non è né stringa né numero.</translation>
    </message>
    <message>
        <source>is not valid JSON (%1 at byte %2); mend it there, fetch it again, or open it as plain text.</source>
        <translation>non è JSON valido (%1 al byte %2); correggerlo in quel punto, scaricarlo di nuovo o aprirlo come testo semplice.</translation>
    </message>
    <message>
        <source>holds no records; there is nothing to review.</source>
        <translation>non contiene record; non c’è nulla da rivedere.</translation>
    </message>
    <message>
        <source>has no text in “%1”; take another field.</source>
        <translation>non ha testo in “%1”; prendere un altro campo.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>What “%1” kept of “%2” is damaged; restore the file from a backup. Your articles are not touched.</source>
        <translation>Ciò che “%1” ha tenuto di “%2” è danneggiato; ripristina il file da una copia. I tuoi articoli non sono toccati.</translation>
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
        <translation>Domanda: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Risposta: %1</translation>
    </message>
    <message>
        <source>To the credits: %1</source>
        <translation>Nei crediti: %1</translation>
    </message>
</context>
<context>
    <name>RepeatsFile</name>
    <message>
        <source>is no index of recurring lines; make one with --count-repeats.</source>
        <translation>non è un indice di righe ricorrenti; fanne uno con --count-repeats.</translation>
    </message>
    <message>
        <source>is an index of another version; make it anew with --count-repeats.</source>
        <translation>è un indice di un’altra versione; rifallo con --count-repeats.</translation>
    </message>
    <message>
        <source>is damaged; make it anew with --count-repeats.</source>
        <translation>è danneggiato; rifallo con --count-repeats.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” non si può leggere: %2.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>“%1” cannot be set aside as “%2”; make room and try again. Nothing was changed.</source>
        <translation>“%1” non si può mettere da parte come “%2”; fai spazio e riprova. Nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>“%1” cannot be put in the place of “%2” (%3); do so by hand.</source>
        <translation>“%1” non si può mettere al posto di “%2” (%3); fallo a mano.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Only a chief says how long scraped bytes are kept.</source>
        <translation>Solo un capo dice per quanto si conservano i byte raccolti.</translation>
    </message>
    <message>
        <source>Scraped bytes are kept for a number of days, or for good (0).</source>
        <translation>I byte raccolti si conservano per un numero di giorni, o per sempre (0).</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>This was decided differently in the meantime; look at it again before deciding.</source>
        <translation>Nel frattempo si è deciso diversamente; riguardalo prima di decidere.</translation>
    </message>
</context>
<context>
    <name>RowComposer</name>
    <message numerus="yes">
        <source>%n lines would go · %1</source>
        <translation>
            <numerusform>%n riga andrebbe · %1</numerusform>
            <numerusform>%n righe andrebbero · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cut · %1</source>
        <translation>
            <numerusform>%n riga eliminata · %1</numerusform>
            <numerusform>%n righe eliminate · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on above</source>
        <translation>continua da sopra</translation>
    </message>
    <message>
        <source>your own cut</source>
        <translation>taglio proprio</translation>
    </message>
    <message numerus="yes">
        <source>%n lines moved to the credits</source>
        <translation>
            <numerusform>Una riga spostata nei crediti</numerusform>
            <numerusform>%n righe spostate nei crediti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source> within one look, all sure; what stands between them stays.</source>
        <translation> a colpo d’occhio, tutti sicuri; ciò che sta in mezzo resta.</translation>
    </message>
    <message>
        <source> within one look, each sure or likely; what stands between them stays.</source>
        <translation> a colpo d’occhio, ognuno sicuro o probabile; ciò che sta in mezzo resta.</translation>
    </message>
    <message>
        <source> side by side, all sure.</source>
        <translation> affiancati, tutti sicuri.</translation>
    </message>
    <message>
        <source> side by side, each sure or likely.</source>
        <translation> affiancati, ognuno sicuro o probabile.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>Un suggerimento</numerusform>
            <numerusform>%n suggerimenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat · %n paragraphs</source>
        <translation>
            <numerusform>Ripetizione · %n paragrafo</numerusform>
            <numerusform>Ripetizione · %n paragrafi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tail · %n lines</source>
        <translation>
            <numerusform>Coda · %n riga</numerusform>
            <numerusform>Coda · %n righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n lines</source>
        <translation>
            <numerusform>%1 · %n riga</numerusform>
            <numerusform>%1 · %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of paragraph %2</source>
        <translation>%1 del paragrafo %2</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>da decidere</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>eliminato</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantenuto</translation>
    </message>
    <message>
        <source>partly cut</source>
        <translation>eliminato in parte</translation>
    </message>
    <message>
        <source>partly decided</source>
        <translation>deciso in parte</translation>
    </message>
    <message>
        <source>query</source>
        <translation>domanda</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicuro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probabile</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Da verificare</translation>
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
        <translation>%1 e altro</translation>
    </message>
    <message>
        <source>Somebody is quoted in it: read it first.</source>
        <translation>Vi è citato qualcuno: leggere prima.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” is a database of another program; move it elsewhere and start again.</source>
        <translation>“%1” è un database di un altro programma; spostalo e ricomincia.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Bluepencil; install that version to open it. Nothing in it was changed.</source>
        <translation>“%1” è stato scritto da un Bluepencil più recente; installa quella versione per aprirlo. Nulla vi è stato cambiato.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Bluepencil; open the window once, which brings it up to date.</source>
        <translation>“%1” è stato scritto da un Bluepencil più vecchio; apri una volta la finestra, che lo aggiorna.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>This was off the screen; here it is. Press the key again to do it.</source>
        <translation>Questo era fuori dallo schermo; eccolo. Premi di nuovo il tasto per farlo.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>“%1” is no address of a shared workspace; write postgresql://host/database.</source>
        <translation>“%1” non è l’indirizzo di uno spazio di lavoro condiviso; scrivi postgresql://host/database.</translation>
    </message>
    <message>
        <source>An address may not have a password in it, where others can read it; write it into ~/.pgpass, or wait to be asked.</source>
        <translation>Un indirizzo non può contenere una password, che altri potrebbero leggere; scrivila in ~/.pgpass, o aspetta che ti sia chiesta.</translation>
    </message>
</context>
<context>
    <name>ServerErrors</name>
    <message>
        <source>Your role in “%1” does not allow this; ask a chief to do it, or to give you another role.</source>
        <translation>Il tuo ruolo in “%1” non lo permette; chiedi a un capo di farlo, o di darti un altro ruolo.</translation>
    </message>
    <message>
        <source>“%1” does not let you in; check your name in the address and your password in ~/.pgpass.</source>
        <translation>“%1” non ti fa entrare; controlla il tuo nome nell’indirizzo e la tua password in ~/.pgpass.</translation>
    </message>
    <message>
        <source>“%1” names a database that is not there; check its name, or have it made by who keeps the server.</source>
        <translation>“%1” nomina un database che non c’è; controlla il nome, o fallo creare da chi tiene il server.</translation>
    </message>
    <message>
        <source>The disk of the server of “%1” is full; tell who keeps it.</source>
        <translation>Il disco del server di “%1” è pieno; dillo a chi lo tiene.</translation>
    </message>
    <message>
        <source>The server of “%1” takes no more connections; try again later, or tell who keeps it.</source>
        <translation>Il server di “%1” non accetta altre connessioni; riprova più tardi, o dillo a chi lo tiene.</translation>
    </message>
    <message>
        <source>Somebody else wrote to “%1” at the same moment; try again.</source>
        <translation>Qualcun altro ha scritto in “%1” nello stesso momento; riprova.</translation>
    </message>
    <message>
        <source>Somebody else is writing to “%1” just now; try again.</source>
        <translation>Qualcun altro sta scrivendo ora in “%1”; riprova.</translation>
    </message>
    <message>
        <source>“%1” took too long to answer; try again.</source>
        <translation>“%1” ha impiegato troppo a rispondere; riprova.</translation>
    </message>
    <message>
        <source>“%1” wants a password; write it into ~/.pgpass, or check the one that stands there.</source>
        <translation>“%1” vuole una password; scrivila in ~/.pgpass, o controlla quella che c’è.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached (%2); check the network and the address.</source>
        <translation>“%1” non è raggiungibile (%2); controlla la rete e l’indirizzo.</translation>
    </message>
    <message>
        <source>“%1” does not work as it should (%2); tell who keeps the server. Your articles are not touched.</source>
        <translation>“%1” non funziona come dovrebbe (%2); dillo a chi tiene il server. I tuoi articoli non sono toccati.</translation>
    </message>
</context>
<context>
    <name>ServerSchema</name>
    <message>
        <source>The server of “%1” knows no login “%2”; have it made (createuser %2) and try again.</source>
        <translation>Il server di “%1” non conosce l’utente “%2”; fallo creare (createuser %2) e riprova.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>needs more memory than one file may take; split it.</source>
        <translation>richiede più memoria di quanta un file possa prendere; dividilo.</translation>
    </message>
</context>
<context>
    <name>SettingWiring</name>
    <message>
        <source>Where approved texts go</source>
        <translation>Dove vanno i testi approvati</translation>
    </message>
    <message>
        <source>About Bluepencil</source>
        <translation>Informazioni su Bluepencil</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Bluepencil %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Cleans scraped articles under an editor&apos;s eyes: nothing is cut unseen.&lt;/p&gt;&lt;p&gt;Apache License 2.0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Bluepencil %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Ripulisce articoli raccolti sotto gli occhi di un redattore: nulla si elimina senza essere visto.&lt;/p&gt;&lt;p&gt;Licenza Apache 2.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>&lt;p&gt;Word list %1: version %2 by %3, from “%4”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Elenco di parole %1: versione %2 di %3, da «%4».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;House rules of the newsroom: version %1 by %2, from “%3”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Regole redazionali: versione %1 di %2, da «%3».&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>SpeechWiring</name>
    <message>
        <source>Stop %1 of %2. %3</source>
        <translation>Tappa %1 di %2. %3</translation>
    </message>
    <message>
        <source>Quote %1 of %2. %3, %4: %5</source>
        <translation>Citazione %1 di %2. %3, %4: %5</translation>
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
        <translation>“%1” è danneggiato o non è un database di Bluepencil; riavvia Bluepencil per salvare ciò che si può leggere, o sposta il file. I tuoi articoli non sono toccati.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program; wait until it is done, or close it, and try again.</source>
        <translation>“%1” è usato da un altro programma; aspetta che finisca, o chiudilo, e riprova.</translation>
    </message>
    <message>
        <source>The disk is full and “%1” cannot grow; make room and try again.</source>
        <translation>Il disco è pieno e “%1” non può crescere; fai spazio e riprova.</translation>
    </message>
    <message>
        <source>“%1” may not be written; give yourself write permission for it and its folder.</source>
        <translation>“%1” non si può scrivere; datti il permesso di scrittura per esso e la sua cartella.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; check that its folder is there and that you may write into it.</source>
        <translation>“%1” non si può aprire; controlla che la sua cartella ci sia e che tu possa scrivervi.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written; check the disk that it lies on.</source>
        <translation>“%1” non si può leggere né scrivere; controlla il disco su cui si trova.</translation>
    </message>
    <message>
        <source>“%1” does not work as it should (%2); start Bluepencil again, and restore the file from a backup when that does not help. Your articles are not touched.</source>
        <translation>“%1” non funziona come dovrebbe (%2); riavvia Bluepencil, e se non basta ripristina il file da una copia. I tuoi articoli non sono toccati.</translation>
    </message>
    <message>
        <source>“%1” was deleted or replaced while it was open, and keeps nothing any more; put it back, or close Bluepencil and start it again.</source>
        <translation>“%1” è stato cancellato o sostituito mentre era aperto, e non tiene più nulla; rimettilo, o chiudi Bluepencil e riavvialo.</translation>
    </message>
    <message>
        <source>The %1 driver of Qt is missing; install it (on Debian: %2).</source>
        <translation>Manca il driver %1 di Qt; installalo (su Debian: %2).</translation>
    </message>
    <message>
        <source>“%1” cannot be reached just now; it is tried again by itself. Check the network when this does not pass.</source>
        <translation>“%1” ora non è raggiungibile; si riprova da sé. Controlla la rete se non passa.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>has no column that is known to hold text; name one “text” in the first row.</source>
        <translation>non ha una colonna nota per contenere testo; chiamane una “text” nella prima riga.</translation>
    </message>
    <message>
        <source>has a quotation mark that never closes, in the row from line %1 on; close or double it.</source>
        <translation>ha una virgoletta che non si chiude, nella riga della tabella dalla riga %1 in poi; chiudila o raddoppiala.</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Approved twice. %1, %2; %3, %4. Which edition is right?</source>
        <comment>editor, time; editor, time</comment>
        <translation>Approvato due volte. %1, %2; %3, %4. Quale edizione è quella giusta?</translation>
    </message>
    <message>
        <source>“%1” was not taken over: it %2.</source>
        <comment>a file, a piece of a sentence</comment>
        <translation>“%1” non è stato ricevuto: %2.</translation>
    </message>
    <message>
        <source>reads as another text here; both need the same version of Bluepencil</source>
        <translation>qui si legge come un altro testo; tutti e due hanno bisogno della stessa versione di Bluepencil</translation>
    </message>
    <message>
        <source>has decisions that are not about its words</source>
        <translation>ha decisioni che non riguardano le sue parole</translation>
    </message>
    <message>
        <source>has an edition that is none of its text</source>
        <translation>ha un’edizione che non è del suo testo</translation>
    </message>
    <message>
        <source>Taken over from %1, where it was edition %2.</source>
        <comment>editor, number</comment>
        <translation>Ricevuta da %1, dove era l’edizione %2.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that was handed over; choose a file that was.</source>
        <translation>“%1” non contiene niente di consegnato; scegli un file che lo sia.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); choose another file.</source>
        <translation>“%1” non si può leggere (%2); scegli un altro file.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off on its way; have it handed over again. Nothing was taken over.</source>
        <translation>“%1” è danneggiato o è stato troncato per strada; fallo consegnare di nuovo. Non è stato ricevuto niente.</translation>
    </message>
    <message>
        <source>Say who you are before you take over what others decided.</source>
        <translation>Di’ chi sei prima di ricevere ciò che altri hanno deciso.</translation>
    </message>
    <message>
        <source>Article %1 of “%2” was not taken over: it %3.</source>
        <comment>a number, a file, a piece of a sentence</comment>
        <translation>L’articolo %1 di “%2” non è stato ricevuto: %3.</translation>
    </message>
</context>
<context>
    <name>TextQuery</name>
    <message>
        <source>%1, at character %2 of the expression.</source>
        <translation>%1, al carattere %2 dell’espressione.</translation>
    </message>
    <message>
        <source>This expression takes too many steps in this article; make it more definite.</source>
        <translation>Questa espressione richiede troppi passi in questo articolo; rendila più precisa.</translation>
    </message>
</context>
<context>
    <name>Tracked</name>
    <message>
        <source>Cut for length.</source>
        <translation>Eliminato per lunghezza.</translation>
    </message>
    <message>
        <source>Cut for legal reasons.</source>
        <translation>Eliminato per motivi legali.</translation>
    </message>
    <message>
        <source>Cut as a matter of taste.</source>
        <translation>Eliminato per questione di gusto.</translation>
    </message>
</context>
<context>
    <name>TrackedChanges</name>
    <message numerus="yes">
        <source>%n insertions</source>
        <translation>
            <numerusform>%n inserimento</numerusform>
            <numerusform>%n inserimenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletions</source>
        <translation>
            <numerusform>%n eliminazione</numerusform>
            <numerusform>%n eliminazioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>insertions and deletions</comment>
        <translation>%1 e %2</translation>
    </message>
</context>
<context>
    <name>Unseen</name>
    <message numerus="yes">
        <source>Characters that are not seen turn or part what is: %n. The text may read otherwise than it looks.</source>
        <translation>
            <numerusform>Un carattere che non si vede gira o divide ciò che si vede. Il testo può leggersi diversamente da come appare.</numerusform>
            <numerusform>Caratteri che non si vedono girano o dividono ciò che si vede: %n. Il testo può leggersi diversamente da come appare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters of another alphabet pass for Latin ones in words: %n. A name may be another than it looks.</source>
        <translation>
            <numerusform>Lettere di un altro alfabeto passano per latine in una parola. Un nome può essere diverso da come appare.</numerusform>
            <numerusform>Lettere di un altro alfabeto passano per latine in parole: %n. Un nome può essere diverso da come appare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingSteps</name>
    <message>
        <source>The server cannot be reached, and “%1” cannot be written (%2): nothing was decided. Make room on the disk.</source>
        <translation>Il server non è raggiungibile e “%1” non si può scrivere (%2): non è stato deciso niente. Fai spazio sul disco.</translation>
    </message>
    <message>
        <source>Decisions wait for an article that the workspace does not hold any more.</source>
        <translation>Alcune decisioni aspettano un articolo che lo spazio di lavoro non ha più.</translation>
    </message>
    <message>
        <source>Decisions that waited for the server cannot be read; they stay where they are.</source>
        <translation>Le decisioni che aspettavano il server non si possono leggere; restano dove sono.</translation>
    </message>
    <message>
        <source>A person’s name was removed from this article while decisions waited on another machine. What was typed with them was left out; are they still right?</source>
        <translation>Il nome di una persona è stato rimosso da questo articolo mentre delle decisioni aspettavano su un altro computer. Ciò che vi era stato scritto è stato omesso; sono ancora giuste?</translation>
    </message>
    <message>
        <source>A person’s name was removed from other articles while what was typed here waited on another machine. If it has the name too, the name has to be removed once more.</source>
        <translation>Il nome di una persona è stato rimosso da altri articoli mentre ciò che è stato scritto qui aspettava su un altro computer. Se contiene anch’esso il nome, occorre rimuoverlo ancora una volta.</translation>
    </message>
</context>
<context>
    <name>Warc</name>
    <message>
        <source>is an archive without a page or a text; there is nothing to review.</source>
        <translation>è un archivio senza pagina né testo; non c’è nulla da rivedere.</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>“%1” is too large for a word list.</source>
        <translation>«%1» è troppo grande per un elenco di parole.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); see who may read it.</source>
        <translation>«%1» non si può leggere (%2); verifichi chi può leggerlo.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>scare quotes</source>
        <translation>virgolette di distanza</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>quoted words</source>
        <translation>parole citate</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citazione</translation>
    </message>
    <message>
        <source>ad marker</source>
        <translation>segno di pubblicità</translation>
    </message>
    <message>
        <source>leftover code</source>
        <translation>codice residuo</translation>
    </message>
    <message>
        <source>source link</source>
        <translation>link alla fonte</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>copyright</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>credito</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>didascalia</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>link correlati</translation>
    </message>
    <message>
        <source>share links</source>
        <translation>link di condivisione</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navigazione</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commenti</translation>
    </message>
    <message>
        <source>house rule</source>
        <translation>regola redazionale</translation>
    </message>
    <message>
        <source>stands in many files</source>
        <translation>sta in molti file</translation>
    </message>
    <message>
        <source>near repeat</source>
        <translation>ripetizione simile</translation>
    </message>
    <message>
        <source>repeated fragment</source>
        <translation>frammento ripetuto</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>ripetizione</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>titolo ripetuto</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promozione</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>discorso indiretto</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>dichiarante</translation>
    </message>
    <message>
        <source>Ad markers</source>
        <translation>Segni di pubblicità</translation>
    </message>
    <message>
        <source>Promotion and notices</source>
        <translation>Promozione e avvisi</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Credits and captions</source>
        <translation>Crediti e didascalie</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Ripetizioni</translation>
    </message>
    <message>
        <source>Your own cuts</source>
        <translation>Tagli propri</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citazioni</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragrafo %1</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>paragrafi %1–%2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The data folder “%1” cannot be made; choose a place that you may write to.</source>
        <translation>La cartella dei dati “%1” non si può creare; scegli un posto in cui puoi scrivere.</translation>
    </message>
    <message>
        <source>The disk of “%1” cannot keep a write-ahead log; decisions are stored safely, but more slowly.</source>
        <translation>Il disco di “%1” non può tenere un registro anticipato; le decisioni si salvano con sicurezza, ma più lentamente.</translation>
    </message>
    <message>
        <source>“%1” holds no workspace yet; have it made with “bluepencil-cli workspace init %1”.</source>
        <translation>“%1” non contiene ancora uno spazio di lavoro; fallo creare con “bluepencil-cli workspace init %1”.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Bluepencil; have it brought up with “bluepencil-cli workspace migrate %1”. Nothing in it was changed.</source>
        <translation>“%1” è stato creato da un Bluepencil più vecchio; fallo aggiornare con “bluepencil-cli workspace migrate %1”. Nulla vi è stato cambiato.</translation>
    </message>
    <message>
        <source>You have no role in “%1” yet; ask a chief to give you one.</source>
        <translation>Non hai ancora un ruolo in “%1”; chiedi a un capo di dartene uno.</translation>
    </message>
</context>
<context>
    <name>WorkspaceChoice</name>
    <message>
        <source>“%1” cannot be written, so the next start opens what this one did; make its folder writable and choose again.</source>
        <translation>«%1» non si può scrivere, perciò il prossimo avvio apre ciò che ha aperto questo; rendi scrivibile la sua cartella e scegli di nuovo.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCopy</name>
    <message>
        <source>“%1” holds articles already; copy into a workspace that was just made.</source>
        <translation>“%1” contiene già articoli; copia in uno spazio di lavoro appena creato.</translation>
    </message>
    <message>
        <source>“%1” is there already; name a new file for the backup.</source>
        <translation>“%1” c’è già; indica un nuovo file per la copia di sicurezza.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose a place that you may write to.</source>
        <translation>“%1” non si può scrivere; scegli un posto in cui puoi scrivere.</translation>
    </message>
</context>
<context>
    <name>Wrapping</name>
    <message numerus="yes">
        <source>Lines are broken at the width of a column: %n; the text can be read unwrapped, without the heads of pages between them.</source>
        <translation>
            <numerusform>Una riga è spezzata alla larghezza di una colonna; il testo si può leggere senza interruzioni e senza le testate di pagina in mezzo.</numerusform>
            <numerusform>Righe spezzate alla larghezza di una colonna: %n; il testo si può leggere senza interruzioni e senza le testate di pagina in mezzo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>cannot be packed; close other programs, which take its memory, and try again.</source>
        <translation>non si può comprimere; chiudi altri programmi, che ne prendono la memoria, e riprova.</translation>
    </message>
    <message>
        <source>is a damaged or incomplete archive; fetch it again.</source>
        <translation>è un archivio danneggiato o incompleto; prendilo di nuovo.</translation>
    </message>
    <message>
        <source>unpacks to more than an article can be; save its text alone.</source>
        <translation>si decomprime in più di quanto possa essere un articolo; salva solo il suo testo.</translation>
    </message>
    <message>
        <source>is locked with a password; save it without one.</source>
        <translation>è protetto da password; salvalo senza.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ApprovalFlow</name>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before approving.</source>
        <translation>Nel frattempo qualcun altro ha lavorato a “%1”; riguardalo prima di approvare.</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Esporta il testo</translation>
    </message>
    <message>
        <source>Approve and copy the text</source>
        <translation>Approva e copia il testo</translation>
    </message>
    <message>
        <source>Approve the text</source>
        <translation>Approva il testo</translation>
    </message>
    <message>
        <source>“%1” holds another text now than the one you see. Approve what you see?</source>
        <translation>“%1” contiene ora un testo diverso da quello che vedi. Approvare ciò che vedi?</translation>
    </message>
    <message>
        <source>&amp;Approve what I see</source>
        <translation>Approva &amp;ciò che vedo</translation>
    </message>
    <message>
        <source>&amp;Export as it is</source>
        <translation>&amp;Esporta così com’è</translation>
    </message>
    <message>
        <source>&amp;Approve as it is</source>
        <translation>&amp;Approva così com’è</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Mostra questo</translation>
    </message>
    <message>
        <source>Nothing differs from edition %1, which was approved before. Why is it approved again?</source>
        <translation>Nulla differisce dall’edizione %1, già approvata. Perché si approva di nuovo?</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from edition %1, which was approved before. What was corrected?</source>
        <translation>
            <numerusform>Una riga differisce dall’edizione %1, già approvata. Che cosa è stato corretto?</numerusform>
            <numerusform>%n righe differiscono dall’edizione %1, già approvata. Che cosa è stato corretto?</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve again</source>
        <translation>Approva di nuovo</translation>
    </message>
    <message>
        <source>Not approved: say what was corrected.</source>
        <translation>Non approvato: di’ che cosa è stato corretto.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Approvazione</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Scartato</translation>
    </message>
    <message>
        <source>Back in the work</source>
        <translation>Di nuovo in lavorazione</translation>
    </message>
    <message>
        <source>“%1” is approved as edition %2.</source>
        <translation>“%1” è approvato come edizione %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ArticleHeader</name>
    <message numerus="yes">
        <source>%1 · %Ln words → %2 now · %3 if all cut</source>
        <translation>
            <numerusform>%1 · %Ln parola → %2 ora · %3 se tutto eliminato</numerusform>
            <numerusform>%1 · %Ln parole → %2 ora · %3 se tutto eliminato</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>the language of the article, a button</comment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Language of the article: %1</source>
        <translation>Lingua dell’articolo: %1</translation>
    </message>
    <message>
        <source>text from “%1”</source>
        <comment>the field of a record</comment>
        <translation>testo da “%1”</translation>
    </message>
</context>
<context>
    <name>bluepencil::ArticleLanguage</name>
    <message>
        <source>What its words tell: %1</source>
        <translation>Ciò che dicono le sue parole: %1</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Lingua dell’articolo</translation>
    </message>
    <message>
        <source>Which language is it in? What was decided stays; quotes, speakers and suggestions are looked for again.</source>
        <translation>In quale lingua è? Ciò che è deciso resta; citazioni, dichiaranti e suggerimenti si cercano di nuovo.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages.</source>
        <translation>“%1” non è nessuna delle lingue.</translation>
    </message>
    <message>
        <source>Language of the article: %1</source>
        <translation>Lingua dell’articolo: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::BulkCuts</name>
    <message>
        <source>There is nothing undecided that may be cut unread.</source>
        <translation>Non c’è nulla da decidere che si possa eliminare senza leggerlo.</translation>
    </message>
    <message numerus="yes">
        <source>Cut these %n suggestions in one step?</source>
        <translation>
            <numerusform>Eliminare questo suggerimento?</numerusform>
            <numerusform>Eliminare questi %n suggerimenti in un solo passo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>Elimina</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n files…</source>
        <translation>
            <numerusform>Esame di un file…</numerusform>
            <numerusform>Esame di %n file…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut all that is sure in all files</source>
        <translation>Elimina tutto ciò che è sicuro in tutti i file</translation>
    </message>
    <message>
        <source>This line is blank; there is nothing to cut.</source>
        <translation>Questa riga è vuota; non c’è nulla da eliminare.</translation>
    </message>
    <message>
        <source>Cut this line in all files</source>
        <translation>Elimina questa riga in tutti i file</translation>
    </message>
    <message>
        <source>No file holds anything undecided of that kind.</source>
        <translation>Nessun file contiene nulla da decidere di quel tipo.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often a line would be cut</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Cut these %n places in one step? Files: %1.</source>
        <translation>
            <numerusform>Eliminare questo punto? File: %1.</numerusform>
            <numerusform>Eliminare questi %n punti in un solo passo? File: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was cut.</source>
        <translation>Non è stato eliminato nulla.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Non resta nulla da rivedere.</translation>
    </message>
</context>
<context>
    <name>bluepencil::CardLineRow</name>
    <message>
        <source>show it</source>
        <translation>mostra</translation>
    </message>
    <message>
        <source>keep this</source>
        <translation>mantieni questo</translation>
    </message>
    <message>
        <source>cut only this</source>
        <translation>elimina solo questo</translation>
    </message>
</context>
<context>
    <name>bluepencil::Colleagues</name>
    <message>
        <source>%1 has taken over “%2”; you see what is decided there.</source>
        <translation>%1 ha preso in carico “%2”; vedi ciò che vi si decide.</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>Anche qui: %1</translation>
    </message>
    <message>
        <source>Somebody is here already</source>
        <translation>Qui c’è già qualcuno</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Subentra</translation>
    </message>
    <message>
        <source>The shared workspace cannot be reached; it is tried again by itself. What you decide on this article waits on this computer until then.</source>
        <translation>Lo spazio di lavoro condiviso non è raggiungibile; si riprova da soli. Ciò che decidi su questo articolo aspetta fino ad allora su questo computer.</translation>
    </message>
    <message>
        <source>Decisions that wait for the shared workspace: %1.</source>
        <translation>Decisioni che aspettano lo spazio di lavoro condiviso: %1.</translation>
    </message>
    <message>
        <source>Decisions that waited were sent: %1. Decided otherwise by others meanwhile: %2.</source>
        <translation>Decisioni in attesa inviate: %1. Decise intanto diversamente da altri: %2.</translation>
    </message>
    <message>
        <source>%1 is deciding on “%2” just now. You can read along, or take over; %1 is told so.</source>
        <translation>%1 sta decidendo su “%2”. Puoi leggere insieme o prendere in carico; %1 ne viene avvisato.</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Solo leggere</translation>
    </message>
    <message>
        <source>%1 is deciding on “%2”; you see each decision as it is made.</source>
        <translation>%1 sta decidendo su “%2”; vedi ogni decisione quando viene presa.</translation>
    </message>
</context>
<context>
    <name>bluepencil::CurrentCard</name>
    <message>
        <source>Cut</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Da decidere</translation>
    </message>
    <message numerus="yes">
        <source>%n more before</source>
        <translation>
            <numerusform>un altro prima</numerusform>
            <numerusform>altri %n prima</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
</context>
<context>
    <name>bluepencil::CustodyDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>&amp;Save as PDF and JSON…</source>
        <translation>&amp;Salva come PDF e JSON…</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Che cosa è stato di queste parole</translation>
    </message>
    <message>
        <source>A sentence that went out, or that is missing</source>
        <translation>Una frase che è uscita, o che manca</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Parole:</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Dica quali parole cercare.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>No article that was ever opened has these words; look for fewer of them.</source>
        <translation>Nessun articolo mai aperto ha queste parole; ne cerchi di meno.</translation>
    </message>
    <message numerus="yes">
        <source>Found at %n places.</source>
        <translation>
            <numerusform>Trovato in un punto.</numerusform>
            <numerusform>Trovato in %n punti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the page and the JSON go</source>
        <translation>Dove vanno la pagina e il JSON</translation>
    </message>
    <message>
        <source>Written: “%1” and “%2”.</source>
        <translation>Scritti: «%1» e «%2».</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>La pagina %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::Desk</name>
    <message>
        <source>Reading “%1” … Escape stops it.</source>
        <translation>Lettura di “%1”… Esc la interrompe.</translation>
    </message>
    <message>
        <source>Stopped: “%1” was not opened.</source>
        <translation>Interrotto: “%1” non è stato aperto.</translation>
    </message>
</context>
<context>
    <name>bluepencil::DetailCard</name>
    <message>
        <source>Query</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Details of the suggestion</source>
        <translation>Dettagli del suggerimento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>No suggestion is current.</source>
        <translation>Nessun suggerimento corrente.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
</context>
<context>
    <name>bluepencil::EditionsDialog</name>
    <message>
        <source>Edition %1 · %2
%3</source>
        <translation>Edizione %1 · %2
%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a format, a file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edizioni</translation>
    </message>
    <message>
        <source>Editions, the newest first</source>
        <translation>Edizioni, la più recente prima</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa è cambiato</translation>
    </message>
    <message>
        <source>As it would go out now</source>
        <translation>Come uscirebbe ora</translation>
    </message>
    <message>
        <source>Nothing was approved yet. This would go out now:</source>
        <translation>Nulla è stato ancora approvato. Questo uscirebbe ora:</translation>
    </message>
    <message>
        <source>The first edition:</source>
        <translation>La prima edizione:</translation>
    </message>
    <message>
        <source>The same as edition %1:</source>
        <translation>Uguale all’edizione %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from edition %1. Struck: taken out. Underlined: put in.</source>
        <translation>
            <numerusform>Una riga differisce dall’edizione %1. Barrato: tolto. Sottolineato: inserito.</numerusform>
            <numerusform>%n righe differiscono dall’edizione %1. Barrato: tolto. Sottolineato: inserito.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::EditorName</name>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>Who is editing</source>
        <translation>Chi redige</translation>
    </message>
    <message>
        <source>Every decision is recorded under this name, on this computer only:</source>
        <translation>Ogni decisione si registra con questo nome, solo su questo computer:</translation>
    </message>
    <message>
        <source>Every decision is recorded under this name, for the whole desk to see:</source>
        <translation>Ogni decisione si registra con questo nome, e tutta la redazione lo vede:</translation>
    </message>
</context>
<context>
    <name>bluepencil::EmptyPage</name>
    <message>
        <source>Open an article to review</source>
        <translation>Apri un articolo da rivedere</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or press %1.
Bluepencil suggests what to cut; you decide. The scraped file is never changed.</source>
        <translation>Trascina qui file o una cartella, o premi %1.
Bluepencil suggerisce che cosa eliminare; decidi tu. Il file grezzo non viene mai modificato.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Or go on with</source>
        <translation>O continua con</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportDialog</name>
    <message>
        <source>Re&amp;place the file that is there</source>
        <translation>Sostit&amp;uisci il file esistente</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Che cosa si scriverà</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Scegli una cartella.</translation>
    </message>
    <message>
        <source>“%1” is no folder; choose another one.</source>
        <translation>“%1” non è una cartella; scegline un’altra.</translation>
    </message>
    <message>
        <source>“%1” is no encoding that is known here.</source>
        <translation>“%1” non è una codifica nota qui.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Esporta il testo</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportFlow</name>
    <message>
        <source>The article stays approved and is not exported.</source>
        <translation>L’articolo resta approvato e non è esportato.</translation>
    </message>
    <message>
        <source>Where approved texts go</source>
        <translation>Dove vanno i testi approvati</translation>
    </message>
    <message>
        <source>Every approval writes its text to %1 now.</source>
        <translation>Ogni approvazione scrive ora il suo testo in %1.</translation>
    </message>
    <message>
        <source>Names of exported files</source>
        <translation>Nomi dei file esportati</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s name; {title}, {date} and {source} are the article&apos;s, {edition} counts its approvals; the ending is the format:</source>
        <translation>{name} è il nome del file; {title}, {date} e {source} sono quelli dell’articolo, {edition} conta le sue approvazioni; l’estensione è il formato:</translation>
    </message>
    <message>
        <source>Exported files are called like %1.</source>
        <translation>I file esportati si chiamano come %1.</translation>
    </message>
    <message>
        <source>It counts as not exported again. The file %1 stays where it is.</source>
        <translation>Conta di nuovo come non esportato. Il file %1 resta dov’è.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Esportato in %1.</translation>
    </message>
    <message>
        <source>The review is on the clipboard, with its changes.</source>
        <translation>La revisione è negli appunti, con le sue modifiche.</translation>
    </message>
    <message>
        <source>Nothing is approved that was not exported.</source>
        <translation>Non c’è nulla di approvato che non sia esportato.</translation>
    </message>
    <message>
        <source>“%1” is not there, so that nothing was exported; bring it back, or choose another folder in the settings. All texts stay approved.</source>
        <translation>“%1” non c’è, perciò nulla è stato esportato; riportalo, o scegli un’altra cartella nelle impostazioni. Tutti i testi restano approvati.</translation>
    </message>
    <message>
        <source>“%1” is not approved any more.</source>
        <translation>“%1” non è più approvato.</translation>
    </message>
    <message>
        <source>Exporting approved texts</source>
        <translation>Esportazione dei testi approvati</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message numerus="yes">
        <source>%n texts exported to %1.</source>
        <translation>
            <numerusform>Un testo esportato in %1.</numerusform>
            <numerusform>%n testi esportati in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same happened to others: %1.</source>
        <translation>Lo stesso è accaduto ad altri: %1.</translation>
    </message>
    <message>
        <source>What is not exported stays approved.</source>
        <translation>Ciò che non è esportato resta approvato.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportForm</name>
    <message>
        <source>&amp;Reasons as comments</source>
        <translation>&amp;Motivi come commenti</translation>
    </message>
    <message>
        <source>Notes, &amp;queries and credits as comments</source>
        <translation>Note, &amp;domande e crediti come commenti</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Come sono</translation>
    </message>
    <message>
        <source>LF (Unix, Mac)</source>
        <translation>LF (Unix, Mac)</translation>
    </message>
    <message>
        <source>CR LF (Windows, wires)</source>
        <translation>CR LF (Windows, agenzie)</translation>
    </message>
    <message>
        <source>A blank line</source>
        <translation>Una riga vuota</translation>
    </message>
    <message>
        <source>No blank line</source>
        <translation>Nessuna riga vuota</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>C&amp;odifica</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>Fine &amp;riga</translation>
    </message>
    <message>
        <source>&amp;Between paragraphs</source>
        <translation>&amp;Tra i paragrafi</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Sfoglia…</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Cartella</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s name; {title}, {date} and {source} are the article&apos;s, {edition} counts its approvals.</source>
        <translation>{name} è il nome del file; {title}, {date} e {source} sono quelli dell’articolo, {edition} conta le sue approvazioni.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Where the text goes</source>
        <translation>Dove va il testo</translation>
    </message>
</context>
<context>
    <name>bluepencil::FiguresDialog</name>
    <message>
        <source>The day’s figures</source>
        <translation>Cifre del giorno</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Giorno:</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Il giorno prima</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Il giorno dopo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation>Il giorno prima, il giorno dopo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Articles of %1: %2.</source>
        <translation>Articoli del %1: %2.</translation>
    </message>
    <message>
        <source>Counting what each rule got right in each source…</source>
        <translation>Conteggio di ciò che ogni regola ha indovinato in ogni fonte…</translation>
    </message>
</context>
<context>
    <name>bluepencil::FileWatch</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e un altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed on disk since they were decided on: %1. “Re-read changed file” in the Review menu reads them again.</source>
        <translation>
            <numerusform>Un file è cambiato sul disco da quando si è deciso: %1. “Rileggi il file modificato”, nel menu Revisione, lo rilegge.</numerusform>
            <numerusform>%n file sono cambiati sul disco da quando si è deciso: %1. “Rileggi il file modificato”, nel menu Revisione, li rilegge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FilterChips</name>
    <message>
        <source>Show by sort, and in which order</source>
        <translation>Mostra per tipo, e in quale ordine</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>Mostra %1: %2</translation>
    </message>
    <message>
        <source>All sorts: %1</source>
        <translation>Tutti i tipi: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>Nell’ordine del testo</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Prima i meno sicuri</translation>
    </message>
    <message>
        <source>open</source>
        <comment>briefly: to decide</comment>
        <translation>aperte</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>briefly</comment>
        <translation>via</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>briefly</comment>
        <translation>resta</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindBar</name>
    <message>
        <source>Next ›</source>
        <translation>Succ. ›</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones.</source>
        <translation>Distingui maiuscole e minuscole.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Parole intere</translation>
    </message>
    <message>
        <source>Leave out matches inside a longer word.</source>
        <translation>Tralascia le corrispondenze dentro una parola più lunga.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Espressione regolare</translation>
    </message>
    <message>
        <source>Read the line as a Perl compatible pattern; ^ and $ are the ends of a paragraph.</source>
        <translation>Leggi la riga come modello compatibile con Perl; ^ e $ sono gli estremi di un paragrafo.</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Trova nel testo</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>Trova in entrambi i testi</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Parole da trovare</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Chiudi la barra di ricerca</translation>
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
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Precedente</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Corrispondenza precedente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Corrispondenza successiva</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindingsPanel</name>
    <message>
        <source>Filter suggestions   %1</source>
        <translation>Filtra i suggerimenti   %1</translation>
    </message>
    <message>
        <source>Filter suggestions</source>
        <translation>Filtra i suggerimenti</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Svuota il filtro</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>Open an article to see what could be cut.</source>
        <translation>Apri un articolo per vedere che cosa si potrebbe eliminare.</translation>
    </message>
    <message>
        <source>Nothing to cut was found in this article.</source>
        <translation>In questo articolo non si è trovato nulla da eliminare.</translation>
    </message>
    <message>
        <source>Nothing was kept that was suggested for cutting.</source>
        <translation>Nulla di ciò che era suggerito è stato mantenuto.</translation>
    </message>
    <message>
        <source>No suggestion matches the filter.</source>
        <translation>Nessun suggerimento corrisponde al filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions of rules that are switched off for this source are not shown.</source>
        <translation>
            <numerusform>%n suggerimento di una regola disattivata per questa fonte non è mostrato.</numerusform>
            <numerusform>%n suggerimenti di regole disattivate per questa fonte non sono mostrati.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FirstSteps</name>
    <message>
        <source>1 of 4 — The framed text is suggested to go: %1 cuts it, %2 keeps it, and both go on to the next. %3 takes a step back.</source>
        <translation>1 di 4 — Il testo incorniciato è suggerito per l’eliminazione: %1 lo elimina, %2 lo mantiene, ed entrambi vanno al successivo. %3 annulla un passo.</translation>
    </message>
    <message>
        <source>2 of 4 — %1 goes to the quotes whose speaker is in doubt; %2 says that a speaker is right. %3 cuts a paragraph that nobody suggested.</source>
        <translation>2 di 4 — %1 va alle citazioni dal dichiarante dubbio; %2 dice che il dichiarante è giusto. %3 elimina un paragrafo che nessuno ha suggerito.</translation>
    </message>
    <message>
        <source>3 of 4 — %1 approves the text as it goes out now and opens the next file. Nothing undecided is cut, and whatever is left to see is named first.</source>
        <translation>3 di 4 — %1 approva il testo come esce ora e apre il file successivo. Nulla di non deciso si elimina, e ciò che resta da vedere è nominato prima.</translation>
    </message>
    <message>
        <source>4 of 4 — %1 exports the approved text; a folder for approved texts in the Settings does it at every approval. The scraped file is never changed. %2 shows every key.</source>
        <translation>4 di 4 — %1 esporta il testo approvato; una cartella dei testi approvati nelle Impostazioni lo fa a ogni approvazione. Il file grezzo non viene mai modificato. %2 mostra ogni tasto.</translation>
    </message>
</context>
<context>
    <name>bluepencil::FolderWatch</name>
    <message>
        <source>“%1” is not in its folder any more; put it back, or remove it from the list.</source>
        <translation>“%1” non è più nella sua cartella; rimettilo, o toglilo dall’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are new.</source>
        <translation>
            <numerusform>Un file è nuovo.</numerusform>
            <numerusform>%n file sono nuovi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::GoingOut</name>
    <message>
        <source>Spiked.</source>
        <translation>Scartato.</translation>
    </message>
    <message>
        <source>Back in the work.</source>
        <translation>Di nuovo in lavorazione.</translation>
    </message>
    <message>
        <source>Approved. Nothing is left to review.</source>
        <translation>Approvato. Non resta nulla da rivedere.</translation>
    </message>
    <message>
        <source>Spiked. Nothing is left to review.</source>
        <translation>Scartato. Non resta nulla da rivedere.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HandOverFlow</name>
    <message>
        <source>Taken over from %1. Articles: %2. New decisions: %3. New editions: %4.</source>
        <translation>Ricevuto da %1. Articoli: %2. Nuove decisioni: %3. Nuove edizioni: %4.</translation>
    </message>
    <message>
        <source>This article: %1</source>
        <translation>Questo articolo: %1</translation>
    </message>
    <message>
        <source>All files of the queue: %1</source>
        <translation>Tutti i file dell’elenco: %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>What goes into the file:</source>
        <translation>Che cosa va nel file:</translation>
    </message>
    <message>
        <source>Handed over articles (%1)</source>
        <translation>Articoli consegnati (%1)</translation>
    </message>
    <message>
        <source>Handed over in %1. Articles: %2.</source>
        <translation>Consegnato in %1. Articoli: %2.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ricevi una consegna</translation>
    </message>
</context>
<context>
    <name>bluepencil::HarmWatch</name>
    <message numerus="yes">
        <source>There are %n such warnings.</source>
        <translation>
            <numerusform>C’è un avviso simile.</numerusform>
            <numerusform>Ci sono %n avvisi simili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Lascia così</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Kept anyway</source>
        <translation>Lasciato così</translation>
    </message>
    <message>
        <source>Kept anyway: %1</source>
        <translation>Lasciato così: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Cerca nella guida</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pagine della guida</translation>
    </message>
    <message>
        <source>These pages are in English; they are not translated yet.</source>
        <translation>Queste pagine sono in inglese; non sono ancora tradotte.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryDialog</name>
    <message>
        <source>Show in the text</source>
        <translation>Mostra nel testo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation>Filtra le decisioni</translation>
    </message>
    <message>
        <source>Decisions, the newest first</source>
        <translation>Decisioni, la più recente prima</translation>
    </message>
    <message>
        <source>Nothing was decided on this article yet.</source>
        <translation>Su questo articolo non si è ancora deciso nulla.</translation>
    </message>
    <message>
        <source>No decision matches the filter.</source>
        <translation>Nessuna decisione corrisponde al filtro.</translation>
    </message>
    <message>
        <source>A later decision stands in its place; take that one back first.</source>
        <translation>Una decisione successiva ne tiene il posto; ritira prima quella.</translation>
    </message>
    <message>
        <source>Edition %1 keeps what it froze; taking this back changes the next one.</source>
        <translation>L’edizione %1 conserva ciò che ha fissato; ritirare questo cambia la prossima.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redattore</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Da allora</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleFlow</name>
    <message>
        <source>There is such a house rule already.</source>
        <translation>Una tale regola redazionale esiste già.</translation>
    </message>
    <message>
        <source>House rule: %1</source>
        <translation>Regola redazionale: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n house rules</source>
        <translation>
            <numerusform>una regola redazionale</numerusform>
            <numerusform>%n regole redazionali</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the lines that the rule should be about first.</source>
        <translation>Seleziona prima le righe di cui deve trattare la regola.</translation>
    </message>
    <message>
        <source>This is cut because it stands here twice; a house rule would cut the original too.</source>
        <translation>Questo si elimina perché qui c’è due volte; una regola redazionale eliminerebbe anche l’originale.</translation>
    </message>
    <message>
        <source>This is a part of a line; a house rule is about whole lines.</source>
        <translation>Questa è una parte di riga; una regola redazionale tratta righe intere.</translation>
    </message>
    <message>
        <source>Always cut these lines</source>
        <translation>Elimina sempre queste righe</translation>
    </message>
    <message>
        <source>Always keep these lines</source>
        <translation>Mantieni sempre queste righe</translation>
    </message>
    <message numerus="yes">
        <source>Always suggest these %n lines for cutting, in %1?</source>
        <translation>
            <numerusform>Suggerire sempre di eliminare questa riga, in %1?</numerusform>
            <numerusform>Suggerire sempre di eliminare queste %n righe, in %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never cut these %n lines again, in %1?</source>
        <translation>
            <numerusform>Non eliminare mai più questa riga, in %1?</numerusform>
            <numerusform>Non eliminare mai più queste %n righe, in %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them always</source>
        <translation>Elimina sempre</translation>
    </message>
    <message>
        <source>Keep them always</source>
        <translation>Mantieni sempre</translation>
    </message>
    <message>
        <source>All rules of “%1” are house rules already.</source>
        <translation>Tutte le regole di “%1” sono già regole redazionali.</translation>
    </message>
    <message numerus="yes">
        <source>Take these %n house rules up?</source>
        <translation>
            <numerusform>Accogliere questa regola redazionale?</numerusform>
            <numerusform>Accogliere queste %n regole redazionali?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import house rules</source>
        <translation>Importa regole redazionali</translation>
    </message>
    <message>
        <source>Take them up</source>
        <translation>Accoglile</translation>
    </message>
    <message>
        <source>Where the house rules are kept</source>
        <translation>Dove si tengono le regole redazionali</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleForm</name>
    <message>
        <source>as it is</source>
        <translation>così com’è</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>&amp;Fai:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Riga:</translation>
    </message>
    <message>
        <source>&amp;Which:</source>
        <translation>&amp;Quale:</translation>
    </message>
    <message>
        <source>Which line?</source>
        <translation>Quale riga?</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>&amp;Aggiungi la regola</translation>
    </message>
    <message>
        <source>C&amp;hange the rule</source>
        <translation>Modifica &amp;la regola</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %n rules</source>
        <translation>
            <numerusform>&amp;Modifica la regola</numerusform>
            <numerusform>&amp;Modifica %n regole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleList</name>
    <message>
        <source>House rules</source>
        <translation>Regole redazionali</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regola</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Quale</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Si applica a</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fatta da</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Il</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguita</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Disattesa</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versione %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRulesDialog</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nuova regola</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Dimentica</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ri&amp;peti</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Regole redazionali</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type a new rule</source>
        <translation>Digita una nuova regola</translation>
    </message>
    <message>
        <source>Forget the chosen rules</source>
        <translation>Dimentica le regole scelte</translation>
    </message>
    <message>
        <source>Take the last step on the rules back</source>
        <translation>Annulla l’ultimo passo sulle regole</translation>
    </message>
    <message>
        <source>Take the step again</source>
        <translation>Ripeti il passo</translation>
    </message>
    <message>
        <source>A rule changes what is suggested. What was decided already stays decided.</source>
        <translation>Una regola cambia ciò che si suggerisce. Ciò che è già deciso resta deciso.</translation>
    </message>
    <message>
        <source>There is such a house rule already.</source>
        <translation>Una tale regola redazionale esiste già.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nulla è cambiato.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Aggiunta: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modificata: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules changed</source>
        <translation>
            <numerusform>Una regola modificata</numerusform>
            <numerusform>%n regole modificate</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Dimenticata: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules forgotten</source>
        <translation>
            <numerusform>Una regola dimenticata</numerusform>
            <numerusform>%n regole dimenticate</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked again: %1</source>
        <translation>Non si chiederà più: %1</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>Impor&amp;ta…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>Take up the rules of a file</source>
        <translation>Accogli le regole di un file</translation>
    </message>
    <message>
        <source>Write the rules into a file that people read</source>
        <translation>Scrivi le regole in un file leggibile da persone</translation>
    </message>
    <message numerus="yes">
        <source>%n rules imported</source>
        <translation>
            <numerusform>Una regola importata</numerusform>
            <numerusform>%n regole importate</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were written to “%1”.</source>
        <translation>Le regole sono state scritte in “%1”.</translation>
    </message>
    <message>
        <source>This rule of the program suggests nothing there. Forget it here, and it is switched on again.</source>
        <translation>Questa regola del programma lì non suggerisce nulla. Dimenticala qui, e torna attiva.</translation>
    </message>
    <message>
        <source>No house rule was made here yet. Type one, or make one of the current suggestion with “Always keep these lines” and “Always cut these lines” in the Review menu.</source>
        <translation>Qui non è stata ancora fatta alcuna regola redazionale. Digitane una, o fanne una dal suggerimento corrente con “Mantieni sempre queste righe” ed “Elimina sempre queste righe” nel menu Revisione.</translation>
    </message>
    <message>
        <source>The newsroom gives this rule to all its editors, in “%1”. It can be changed there only; a rule of your own about the same line holds before it.</source>
        <translation>La redazione dà questa regola a tutti, in “%1”. Si può modificare solo lì; una regola tua sulla stessa riga prevale su di essa.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Intake</name>
    <message>
        <source>No folder was opened yet.</source>
        <translation>Nessuna cartella è stata ancora aperta.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Non c’è nulla di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are new.</source>
        <translation>
            <numerusform>Un file è nuovo.</numerusform>
            <numerusform>%n file sono nuovi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file to open in %1.</source>
        <translation>In %1 non c’è alcun file da aprire.</translation>
    </message>
    <message>
        <source>Looking which articles are there…</source>
        <translation>Si guarda quali articoli ci sono…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a record, and what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and are skipped: %1</source>
        <translation>
            <numerusform>Un record non si può leggere e si salta: %1</numerusform>
            <numerusform>%n record non si possono leggere e si saltano: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample article cannot be laid into %1.</source>
        <translation>L’articolo di esempio non si può mettere in %1.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Negli appunti non c’è testo.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be kept in %1; make the folder writable.</source>
        <translation>Ciò che è negli appunti non si può tenere in %1; rendi la cartella scrivibile.</translation>
    </message>
</context>
<context>
    <name>bluepencil::MainWindow</name>
    <message>
        <source>Suggestions and quotes</source>
        <translation>Suggerimenti e citazioni</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citazioni</translation>
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
        <translation>Tutto deciso</translation>
    </message>
    <message>
        <source>To decide %1</source>
        <translation>Da decidere %1</translation>
    </message>
    <message>
        <source>Quotes %1 · check %2</source>
        <translation>Citazioni %1 · verifica %2</translation>
    </message>
    <message>
        <source>Quotes %1</source>
        <translation>Citazioni %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Chiudi il messaggio</translation>
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
        <translation>Nessuna domanda è aperta in alcun file.</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Domande aperte</translation>
    </message>
    <message>
        <source>They hold up the approval of their files.</source>
        <translation>Trattengono l’approvazione dei loro file.</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Mostra questo</translation>
    </message>
</context>
<context>
    <name>bluepencil::OverviewStrip</name>
    <message>
        <source>The whole article: a mark for each finding, and at the edge for each match. Click to go there.</source>
        <translation>L’articolo intero: un segno per ogni riscontro e, al bordo, per ogni corrispondenza. Fai clic per andarci.</translation>
    </message>
</context>
<context>
    <name>bluepencil::OwnEdits</name>
    <message>
        <source>Own cut</source>
        <translation>Taglio proprio</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Reason of the own cut</source>
        <translation>Motivo del taglio proprio</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Parole proprie</translation>
    </message>
    <message>
        <source>Own change taken back</source>
        <translation>Modifica propria ritirata</translation>
    </message>
</context>
<context>
    <name>bluepencil::OwnList</name>
    <message>
        <source>Your own changes, notes and queries</source>
        <translation>Modifiche proprie, note e domande</translation>
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
        <translation>Modifiche proprie: %1</translation>
    </message>
    <message>
        <source>Notes and queries: %1</source>
        <translation>Note e domande: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::PaneHeader</name>
    <message>
        <source>CLEANED, AS IT GOES OUT NOW</source>
        <translation>RIPULITO, COME ESCE ORA</translation>
    </message>
    <message>
        <source>CLEANED, IF ALL WERE CUT</source>
        <translation>RIPULITO, SE TUTTO FOSSE ELIMINATO</translation>
    </message>
    <message>
        <source>RAW, AS SCRAPED</source>
        <translation>GREZZO, COME RACCOLTO</translation>
    </message>
</context>
<context>
    <name>bluepencil::PickDialog</name>
    <message>
        <source>Any part of a name, or 1–9</source>
        <translation>Una parte di un nome, o 1–9</translation>
    </message>
    <message>
        <source>Return takes what is marked, Ctrl+Return the words as you typed them.</source>
        <translation>Invio prende ciò che è segnato, Ctrl+Invio le parole come le hai digitate.</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreferencesDialog</name>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contrasto &amp;elevato</translation>
    </message>
    <message>
        <source>Show &amp;credits that may be moved</source>
        <translation>&amp;Mostra i crediti che si possono spostare</translation>
    </message>
    <message>
        <source>Have every &amp;quote checked</source>
        <translation>Fai &amp;verificare ogni citazione</translation>
    </message>
    <message>
        <source>Write the text at &amp;approval</source>
        <translation>Scrivi &amp;il testo all’approvazione</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferenze</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redattore</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Il &amp;tuo nome:</translation>
    </message>
    <message>
        <source>Every decision is recorded with it, on this computer only.</source>
        <translation>Ogni decisione si registra con esso, solo su questo computer.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>C&amp;olori:</translation>
    </message>
    <message>
        <source>&amp;Typeface of the text:</source>
        <translation>&amp;Carattere del testo:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>I&amp;nterlinea:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Pause after deciding:</source>
        <translation>&amp;Pausa dopo la decisione:</translation>
    </message>
    <message>
        <source>Ask at every export</source>
        <translation>Chiedi a ogni esportazione</translation>
    </message>
    <message>
        <source>&amp;Folder for approved texts:</source>
        <translation>Cartella dei testi &amp;approvati:</translation>
    </message>
    <message>
        <source>Na&amp;mes of exported files:</source>
        <translation>Nomi dei &amp;file esportati:</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Come sono arrivati</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Per nome</translation>
    </message>
    <message>
        <source>What is left to do first</source>
        <translation>Prima ciò che resta da fare</translation>
    </message>
    <message>
        <source>O&amp;rder of the files:</source>
        <translation>Ordine &amp;dei file:</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>&amp;Scegli…</translation>
    </message>
    <message>
        <source>What their words tell</source>
        <translation>Ciò che dicono le loro parole</translation>
    </message>
    <message>
        <source>Articles are &amp;in:</source>
        <translation>&amp;Gli articoli sono in:</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Per fonte</translation>
    </message>
    <message>
        <source>The fewest stops first</source>
        <translation>Prima meno tappe</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Per sempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> giorni</translation>
    </message>
    <message>
        <source>What was scraped is purged so long after somebody opened it last, once the article is done; hashes, decisions and editions stay.</source>
        <translation>Ciò che è stato raccolto si elimina dopo questo tempo dall’ultima apertura, quando l’articolo è finito; hash, decisioni ed edizioni restano.</translation>
    </message>
    <message>
        <source>&amp;Keep scraped bytes:</source>
        <translation>Conserva i &amp;byte raccolti:</translation>
    </message>
    <message>
        <source>Every decision is recorded with it, for the whole desk to see.</source>
        <translation>Ogni decisione si registra con esso, e tutta la redazione lo vede.</translation>
    </message>
    <message>
        <source>&amp;Workspace:</source>
        <translation>Spa&amp;zio di lavoro:</translation>
    </message>
</context>
<context>
    <name>bluepencil::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Anteprima di stampa</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Cleaned text alone</source>
        <translation>Solo testo ripulito</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Adatta alla larghezza</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Pagina intera</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Verticale</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Orizzontale</translation>
    </message>
    <message>
        <source>Paper and margins…</source>
        <translation>Carta e margini…</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Prima pagina</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Pagina precedente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Pagina successiva</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Ultima pagina</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>The printer or the file cannot be written to. Choose another one.</source>
        <translation>Non si può scrivere sulla stampante o sul file. Scegline un altro.</translation>
    </message>
    <message>
        <source>Printing was stopped; nothing comes out.</source>
        <translation>La stampa è stata fermata; non esce nulla.</translation>
    </message>
    <message>
        <source>Printing was stopped; the pages up to %1 have gone to the printer.</source>
        <translation>La stampa è stata fermata; le pagine fino alla %1 sono andate alla stampante.</translation>
    </message>
    <message>
        <source>Printing was stopped; no file was written.</source>
        <translation>La stampa è stata fermata; nessun file è stato scritto.</translation>
    </message>
    <message>
        <source>You stopped the layout on page %1; the pages behind it are not shown. Printing prints all.</source>
        <translation>Hai fermato l’impaginazione alla pagina %1; le pagine seguenti non si mostrano. La stampa le fa tutte.</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Impaginazione in corso</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Laying out page %1</source>
        <translation>Impaginazione della pagina %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::ProposalStrip</name>
    <message>
        <source>Yes   Y</source>
        <translation>Sì   Y</translation>
    </message>
    <message>
        <source>No   N</source>
        <translation>No   N</translation>
    </message>
    <message>
        <source>Later   L</source>
        <translation>Più tardi   L</translation>
    </message>
    <message>
        <source>Make it a house rule</source>
        <translation>Fanne una regola redazionale</translation>
    </message>
    <message>
        <source>Make no rule of it, and do not ask again</source>
        <translation>Non farne una regola e non chiedere più</translation>
    </message>
    <message>
        <source>Ask again another time</source>
        <translation>Chiedi un’altra volta</translation>
    </message>
    <message numerus="yes">
        <source>Proposed rule 1 of %n</source>
        <translation>
            <numerusform>Regola proposta</numerusform>
            <numerusform>Regola proposta 1 di %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was cut by hand in %n articles.</source>
        <translation>
            <numerusform>È stata eliminata a mano in un articolo.</numerusform>
            <numerusform>È stata eliminata a mano in %n articoli.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was suggested and kept in %n articles.</source>
        <translation>
            <numerusform>È stata suggerita e mantenuta in un articolo.</numerusform>
            <numerusform>È stata suggerita e mantenuta in %n articoli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Always cut “%1” in %2?</source>
        <translation>Eliminare sempre “%1” in %2?</translation>
    </message>
    <message>
        <source>Never cut “%1” in %2?</source>
        <translation>Non eliminare mai “%1” in %2?</translation>
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
        <translation>Disattivare “%1” in %2?</translation>
    </message>
    <message>
        <source>Articles where editors kept what it suggested: %1; where they followed it: %2.</source>
        <translation>Articoli in cui i redattori hanno tenuto ciò che suggeriva: %1; in cui l’hanno seguita: %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueFlow</name>
    <message numerus="yes">
        <source>%n files cannot be read and were passed over: %1</source>
        <translation>
            <numerusform>Un file non si può leggere ed è stato saltato: %1</numerusform>
            <numerusform>%n file non si possono leggere e sono stati saltati: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last file.</source>
        <translation>Questo è l’ultimo file.</translation>
    </message>
    <message>
        <source>This is the first file.</source>
        <translation>Questo è il primo file.</translation>
    </message>
    <message>
        <source>Out of the list: %1. What was decided on it stays.</source>
        <translation>Fuori dall’elenco: %1. Ciò che è deciso su di esso resta.</translation>
    </message>
    <message>
        <source>Nothing that is done is in the list.</source>
        <translation>Nell’elenco non c’è nulla di concluso.</translation>
    </message>
    <message numerus="yes">
        <source>Out of the list: %n files that are done.</source>
        <translation>
            <numerusform>Fuori dall’elenco: un file concluso.</numerusform>
            <numerusform>Fuori dall’elenco: %n file conclusi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved texts wait for their export.</source>
        <translation>
            <numerusform>Un testo approvato attende l’esportazione.</numerusform>
            <numerusform>%n testi approvati attendono l’esportazione.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePanel</name>
    <message>
        <source>No file matches the filter.</source>
        <translation>Nessun file corrisponde al filtro.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtra i file</translation>
    </message>
    <message>
        <source>Show every file</source>
        <translation>Mostra ogni file</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Files · %1 of %2 done</source>
        <translation>File · %1 di %2 conclusi</translation>
    </message>
    <message>
        <source>Filter files by name, source or state</source>
        <translation>Filtra i file per nome, fonte o stato</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueProgressBar</name>
    <message>
        <source>Files that were looked into</source>
        <translation>File esaminati</translation>
    </message>
    <message>
        <source>Stop looking through the files</source>
        <translation>Smetti di esaminare i file</translation>
    </message>
    <message>
        <source>Paused. Files looked into: %1 of %2</source>
        <translation>In pausa: %1 di %2 file esaminati</translation>
    </message>
    <message>
        <source>Looking into files: %1 of %2</source>
        <translation>Esame di %1 di %2 file</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Prosegui</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Go on looking through the files</source>
        <translation>Prosegui l’esame dei file</translation>
    </message>
    <message>
        <source>Pause looking through the files</source>
        <translation>Sospendi l’esame dei file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuoteFlow</name>
    <message>
        <source>Quotations are being looked for.</source>
        <translation>Ricerca delle citazioni in corso.</translation>
    </message>
    <message>
        <source>Nobody is quoted outside of what is cut or suggested to go.</source>
        <translation>Nessuno è citato al di fuori di ciò che è eliminato o suggerito.</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>Nessuno è citato in questo articolo.</translation>
    </message>
    <message>
        <source>Checked the speaker</source>
        <translation>Dichiarante verificato</translation>
    </message>
    <message>
        <source>Named nobody as the speaker</source>
        <translation>Nessuno indicato come dichiarante</translation>
    </message>
    <message>
        <source>Named %1 as the speaker</source>
        <translation>%1 indicato come dichiarante</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuotesModel</name>
    <message>
        <source>To check · %1</source>
        <translation>Da verificare · %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 It differs in another file.</source>
        <translation>%1 In un altro file è diversa.</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuotesPanel</name>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>Nessuno è citato in questo articolo.</translation>
    </message>
    <message>
        <source>Quotes and speakers</source>
        <translation>Citazioni e dichiaranti</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Giusto</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Dichiarante…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Altro file</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReadingDialog</name>
    <message>
        <source>Put &amp;characters right that were read in the wrong encoding</source>
        <translation>Correggi &amp;i caratteri letti nella codifica sbagliata</translation>
    </message>
    <message>
        <source>Resolve leftover &amp;entities and tags</source>
        <translation>&amp;Risolvi entità e tag rimasti</translation>
    </message>
    <message>
        <source>Join &amp;lines that were broken at the width of a column</source>
        <translation>&amp;Unisci le righe spezzate alla larghezza di una colonna</translation>
    </message>
    <message>
        <source>Show the &amp;whole page’s text, not the article alone</source>
        <translation>&amp;Mostra il testo di tutta la pagina, non solo l’articolo</translation>
    </message>
    <message>
        <source>Reopen as</source>
        <translation>Riapri come</translation>
    </message>
    <message>
        <source>This reads the same file in another way. What is decided on this reading stays with it, and can be taken over, after showing it.</source>
        <translation>Legge lo stesso file in un altro modo. Ciò che è deciso su questa lettura resta con essa e, dopo averlo mostrato, si può riprendere.</translation>
    </message>
    <message>
        <source>E&amp;ncoding:</source>
        <translation>&amp;Codifica:</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>&amp;Leggilo così</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Find out (%1)</source>
        <translation>Scopri (%1)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Scopri</translation>
    </message>
    <message>
        <source>%1 (none found)</source>
        <translation>%1 (nessuno trovato)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (at %n places, such as “%2” → “%3”)</source>
        <translation>
            <numerusform>%1 (in un punto: “%2” → “%3”)</numerusform>
            <numerusform>%1 (in %n punti, come “%2” → “%3”)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field of the text:</source>
        <translation>Campo d&amp;el testo:</translation>
    </message>
    <message>
        <source>Field of the text</source>
        <translation>Campo del testo</translation>
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
        <translation>Scritto in: %1</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Cerca</translation>
    </message>
    <message>
        <source>&amp;Draft the corrections…</source>
        <translation>Prepara le co&amp;rrezioni…</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiamo</translation>
    </message>
    <message>
        <source>These words must not go out</source>
        <translation>Queste parole non devono uscire</translation>
    </message>
    <message>
        <source>This whole article was killed</source>
        <translation>Tutto questo articolo è stato ritirato</translation>
    </message>
    <message>
        <source>These words have to read otherwise</source>
        <translation>Queste parole devono leggersi altrimenti</translation>
    </message>
    <message>
        <source>These words should not have been cut</source>
        <translation>Queste parole non andavano eliminate</translation>
    </message>
    <message>
        <source>A rule cut what it should not have</source>
        <translation>Una regola ha eliminato ciò che non doveva</translation>
    </message>
    <message>
        <source>Somebody else said this</source>
        <translation>L’ha detto qualcun altro</translation>
    </message>
    <message>
        <source>The record and the next approvals tell it</source>
        <translation>Il registro e le prossime approvazioni lo dicono</translation>
    </message>
    <message>
        <source>Articles that are concerned</source>
        <translation>Articoli toccati</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edizioni</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Che cosa si può fare</translation>
    </message>
    <message>
        <source>W&amp;hat is wrong:</source>
        <translation>Che cosa è &amp;sbagliato:</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Parole:</translation>
    </message>
    <message>
        <source>&amp;Instead:</source>
        <translation>&amp;Invece:</translation>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <translation>P&amp;erché:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Nothing of the kind was approved or exported.</source>
        <translation>Nulla del genere è stato approvato o esportato.</translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n. Only a chief has the corrections drafted.</source>
        <translation>
            <numerusform>Articoli: %n. Solo un capo fa preparare le correzioni.</numerusform>
            <numerusform>Articoli: %n. Solo un capo fa preparare le correzioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n.</source>
        <translation>
            <numerusform>Articoli: %n.</numerusform>
            <numerusform>Articoli: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RecallFlow</name>
    <message numerus="yes">
        <source>Draft corrections of %n articles, because: %1 Each is in review then, and goes out when somebody approves it.</source>
        <translation>
            <numerusform>Preparare la correzione di un articolo, perché: %1 È allora in revisione, ed esce quando qualcuno lo approva.</numerusform>
            <numerusform>Preparare le correzioni di %n articoli, perché: %1 Ciascuno è allora in revisione, ed esce quando qualcuno lo approva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiamo</translation>
    </message>
    <message>
        <source>&amp;Draft them</source>
        <translation>&amp;Prepara</translation>
    </message>
    <message numerus="yes">
        <source>Corrections drafted: %n. Each waits for its approval.</source>
        <translation>
            <numerusform>Correzioni preparate: %n. Ciascuna attende l’approvazione.</numerusform>
            <numerusform>Correzioni preparate: %n. Ciascuna attende l’approvazione.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Apri recente</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Nessun file è stato ancora aperto</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemarkFlow</name>
    <message>
        <source>Note kept</source>
        <translation>Nota tenuta</translation>
    </message>
    <message>
        <source>Query kept; it holds up the approval until it is answered</source>
        <translation>Domanda tenuta; trattiene l’approvazione finché non ha risposta</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Risposta tenuta</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemarkPrompt</name>
    <message>
        <source>Note on %1, for other editors:</source>
        <translation>Nota su %1, per altri redattori:</translation>
    </message>
    <message>
        <source>Query on %1, to be answered before the text goes out:</source>
        <translation>Domanda su %1, a cui rispondere prima che il testo esca:</translation>
    </message>
    <message>
        <source>Answer to the query on %1:</source>
        <translation>Risposta alla domanda su %1:</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemovalNotice</name>
    <message numerus="yes">
        <source>%n paragraphs cut (words: %1), more than the screen shows.</source>
        <translation>
            <numerusform>%n paragrafo eliminato (parole: %1), più di quanto mostra lo schermo.</numerusform>
            <numerusform>%n paragrafi eliminati (parole: %1), più di quanto mostra lo schermo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReplaceEditor</name>
    <message>
        <source>Return takes the words · Escape leaves the text as it was</source>
        <translation>Invio prende le parole · Esc lascia il testo com’era</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Le tue parole</translation>
    </message>
    <message>
        <source>Return takes the words, Escape leaves everything as it was.</source>
        <translation>Invio prende le parole, Esc lascia tutto com’era.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Rereading</name>
    <message>
        <source>No file has changed, and there is no earlier decision to take over.</source>
        <translation>Nessun file è cambiato, e non ci sono decisioni precedenti da riprendere.</translation>
    </message>
    <message>
        <source>Take over earlier decisions</source>
        <translation>Riprendi le decisioni precedenti</translation>
    </message>
    <message>
        <source>Decide this as it was decided on the earlier text? What is not found again stays undecided.</source>
        <translation>Decidere questo come sul testo precedente? Ciò che non si ritrova resta da decidere.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Riprendi</translation>
    </message>
</context>
<context>
    <name>bluepencil::RetentionFlow</name>
    <message numerus="yes">
        <source>Purge what was scraped %n days after somebody opened it last, once the article is done? Nothing brings the bytes back; hashes, decisions and editions stay.</source>
        <translation>
            <numerusform>Eliminare ciò che è stato raccolto un giorno dopo l’ultima apertura, quando l’articolo è finito? Nulla riporta i byte; hash, decisioni ed edizioni restano.</numerusform>
            <numerusform>Eliminare ciò che è stato raccolto %n giorni dopo l’ultima apertura, quando l’articolo è finito? Nulla riporta i byte; hash, decisioni ed edizioni restano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep scraped bytes</source>
        <translation>Conservare i byte raccolti</translation>
    </message>
    <message>
        <source>&amp;Purge them</source>
        <translation>&amp;Elimina</translation>
    </message>
    <message>
        <source>Scraped texts that were purged: %1.</source>
        <translation>Testi raccolti eliminati: %1.</translation>
    </message>
    <message>
        <source>Remove a person’s name</source>
        <translation>Rimuovere il nome di una persona</translation>
    </message>
    <message>
        <source>The name; several spellings with commas between them:</source>
        <translation>Il nome; più grafie separate da virgole:</translation>
    </message>
    <message>
        <source>On whose request, or by which law:</source>
        <translation>Su richiesta di chi, o per quale legge:</translation>
    </message>
    <message>
        <source>Nothing was removed: say on whose request.</source>
        <translation>Nulla è stato rimosso: dica su richiesta di chi.</translation>
    </message>
    <message>
        <source>Remove this name from quotes, decisions and editions of all articles? Scraped bytes and kept files that have it are purged, earlier backups dropped. Nothing brings it back; that a name was removed stays on record.</source>
        <translation>Rimuovere questo nome da citazioni, decisioni ed edizioni di tutti gli articoli? I byte raccolti e i file tenuti che lo hanno si eliminano, le copie precedenti si scartano. Nulla lo riporta; che un nome sia stato rimosso resta registrato.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Articles that the name was removed from: %1.</source>
        <translation>Articoli da cui il nome è stato rimosso: %1.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReturnFlow</name>
    <message>
        <source>Back in the text: “%1”</source>
        <translation>Di nuovo nel testo: “%1”</translation>
    </message>
    <message>
        <source>Cut: “%1”</source>
        <translation>Eliminato: “%1”</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>“%1” invece di “%2”</translation>
    </message>
    <message>
        <source>Added before “%2”: “%1”</source>
        <translation>Aggiunto prima di “%2”: “%1”</translation>
    </message>
    <message>
        <source>Added behind “%2”: “%1”</source>
        <translation>Aggiunto dopo “%2”: “%1”</translation>
    </message>
    <message>
        <source>%1 says what goes out here; nothing came back.</source>
        <translation>%1 dice ciò che esce qui; non è tornato nulla.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Che cosa è tornato</translation>
    </message>
    <message>
        <source>%1 differs from what goes out here. Take that up, as your decisions, in one step?</source>
        <translation>%1 differisce da ciò che esce qui. Accoglierlo, come decisioni tue, in un solo passo?</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Accoglilo</translation>
    </message>
    <message>
        <source>Changes taken up from %1: %2.</source>
        <translation>Modifiche accolte da %1: %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewFlow</name>
    <message numerus="yes">
        <source>Cut %n suggestions</source>
        <translation>
            <numerusform>Elimina un suggerimento</numerusform>
            <numerusform>Elimina %n suggerimenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n suggestions</source>
        <translation>
            <numerusform>Mantieni un suggerimento</numerusform>
            <numerusform>Mantieni %n suggerimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>Di nuovo da decidere</translation>
    </message>
    <message>
        <source>Cut more</source>
        <translation>Elimina di più</translation>
    </message>
    <message>
        <source>Cut less</source>
        <translation>Elimina di meno</translation>
    </message>
    <message>
        <source>Cut one suggestion</source>
        <translation>Elimina un suggerimento</translation>
    </message>
    <message>
        <source>Keep one suggestion</source>
        <translation>Mantieni un suggerimento</translation>
    </message>
    <message>
        <source>Moved to the credits</source>
        <translation>Spostato nei crediti</translation>
    </message>
    <message>
        <source>A later decision stands in its place; take that one back first.</source>
        <translation>Una decisione successiva ne tiene il posto; ritira prima quella.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ritirato</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewSession</name>
    <message>
        <source>%1 What you see is the text as it was read on %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 Ciò che vedi è il testo come è stato letto il %2.</translation>
    </message>
    <message>
        <source>“%1” is not the text that was reviewed on %2. None of the decisions made then is applied until you confirm it.</source>
        <translation>“%1” non è il testo che è stato rivisto il %2. Nessuna delle decisioni di allora vale finché non la confermi.</translation>
    </message>
    <message>
        <source>This decision lies outside the text; open “%1” again.</source>
        <translation>Questa decisione è fuori dal testo; apri di nuovo “%1”.</translation>
    </message>
    <message>
        <source>Decisions on “%1” wait until the server can be reached; try again then.</source>
        <translation>Le decisioni su “%1” aspettano che il server sia raggiungibile; riprova allora.</translation>
    </message>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before you spike it or bring it back.</source>
        <translation>Intanto qualcun altro ha lavorato su “%1”; guardalo di nuovo prima di scartarlo o riprenderlo.</translation>
    </message>
    <message>
        <source>%1 The text that was kept of it was purged on %2; what was decided and what went out are still on record: see “What became of these words”.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 Il testo che se ne teneva è stato eliminato il %2; ciò che è stato deciso e ciò che è uscito resta registrato: vedere «Che cosa è stato di queste parole».</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
</context>
<context>
    <name>bluepencil::RuleTrialLine</name>
    <message>
        <source>No article of the queue has such a line.</source>
        <translation>Nessun articolo della coda ha una riga simile.</translation>
    </message>
    <message>
        <source>Articles of the queue that have such a line: %1. %2</source>
        <translation>Articoli della coda che hanno una riga simile: %1. %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>bluepencil::ShortcutsDialog</name>
    <message>
        <source>Use this key</source>
        <translation>Usa questo tasto</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Aggiungilo</translation>
    </message>
    <message>
        <source>Take it away from there</source>
        <translation>Toglilo da lì</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Reimposta tutto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Filtra comandi e tasti</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandi e loro tasti</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuovo tasto</translation>
    </message>
    <message>
        <source>No command and no key matches the filter.</source>
        <translation>Nessun comando né tasto corrisponde al filtro.</translation>
    </message>
    <message>
        <source>%1 means “%2” already.</source>
        <translation>%1 significa già “%2”.</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatusLine</name>
    <message>
        <source>Looking for what to cut</source>
        <translation>Ricerca di ciò che va eliminato</translation>
    </message>
    <message>
        <source>Nothing to cut</source>
        <translation>Nulla da eliminare</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 da decidere</translation>
    </message>
    <message>
        <source>Stop %1 of %2 · %3 to decide</source>
        <translation>Tappa %1 di %2 · %3 da decidere</translation>
    </message>
    <message>
        <source>Quotes: %1 · checked by hand: %2</source>
        <translation>Citazioni: %1 · verificate a mano: %2</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · salvato</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <translation>%1 · non salvato</translation>
    </message>
    <message>
        <source>Who is editing?</source>
        <translation>Chi redige?</translation>
    </message>
    <message>
        <source>Decisions are recorded under this name, the moment they are made. Click to change it.</source>
        <translation>Le decisioni si registrano con questo nome nel momento in cui si prendono. Fai clic per cambiarlo.</translation>
    </message>
    <message>
        <source>The data folder was deleted or replaced; nothing that is decided is kept.</source>
        <translation>La cartella dei dati è stata cancellata o sostituita; nulla di ciò che si decide viene tenuto.</translation>
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
        <translation>Annullato: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Fatto di nuovo: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::TextDialog</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The article shows it at once; its size follows the zoom.</source>
        <translation>L’articolo lo mostra subito; la sua dimensione segue lo zoom.</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>&amp;Carattere:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>&amp;Interlinea:</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>&amp;Testo solito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>bluepencil::TextPane</name>
    <message>
        <source>Raw article</source>
        <translation>Articolo grezzo</translation>
    </message>
    <message>
        <source>Cleaned article</source>
        <translation>Articolo ripulito</translation>
    </message>
    <message>
        <source>The article as it was scraped</source>
        <translation>L’articolo come raccolto</translation>
    </message>
    <message>
        <source>The article as it goes out now</source>
        <translation>L’articolo come esce ora</translation>
    </message>
    <message>
        <source>The article if all suggestions were cut</source>
        <translation>L’articolo se tutti i suggerimenti fossero eliminati</translation>
    </message>
</context>
<context>
    <name>bluepencil::ToolBar</name>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Avanti</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>As it goes out now</source>
        <translation>Come esce ora</translation>
    </message>
    <message>
        <source>If all cut</source>
        <translation>Se tutto eliminato</translation>
    </message>
    <message>
        <source>Approve and next</source>
        <translation>Approva e prosegui</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Altri comandi</translation>
    </message>
    <message>
        <source>Export · %1 to decide</source>
        <translation>Esporta · %1 da decidere</translation>
    </message>
</context>
<context>
    <name>bluepencil::WorkspaceField</name>
    <message>
        <source>It opens; you may read there.</source>
        <translation>Si apre; lì puoi leggere.</translation>
    </message>
    <message>
        <source>It opens; you may decide there.</source>
        <translation>Si apre; lì puoi decidere.</translation>
    </message>
    <message>
        <source>It opens; you may decide and approve there.</source>
        <translation>Si apre; lì puoi decidere e approvare.</translation>
    </message>
    <message>
        <source>It is shown from the next start on. The articles that are open now stay where they are, with every decision.</source>
        <translation>Si mostra dal prossimo avvio. Gli articoli aperti ora restano dove sono, con ogni decisione.</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>P&amp;rova</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Shared by a desk (PostgreSQL)</source>
        <translation>Condiviso da una redazione (PostgreSQL)</translation>
    </message>
    <message>
        <source>Address of the shared workspace</source>
        <translation>Indirizzo dello spazio di lavoro condiviso</translation>
    </message>
    <message>
        <source>An address counts once it was tested: press Return in it.</source>
        <translation>Un indirizzo vale dopo la prova: premi Invio nel campo.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Prova in corso…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review scraped articles and export what you approved.</source>
        <translation>Rivedere articoli raccolti ed esportare ciò che hai approvato.</translation>
    </message>
    <message>
        <source>Keep reviews in &lt;folder&gt;.</source>
        <translation>Tieni le revisioni in &lt;cartella&gt;.</translation>
    </message>
    <message>
        <source>Record decisions under &lt;name&gt;.</source>
        <translation>Registra le decisioni con &lt;nome&gt;.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Colori chiari.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Colori scuri.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Articoli da aprire.</translation>
    </message>
    <message>
        <source>The backup of %1 was taken, and what could still be read besides.</source>
        <translation>È stata presa la copia del %1, e ciò che si poteva ancora leggere.</translation>
    </message>
    <message>
        <source>What could still be read was taken.</source>
        <translation>È stato preso ciò che si poteva ancora leggere.</translation>
    </message>
    <message>
        <source>The damaged file was kept as “%1”. Look at your last articles again.</source>
        <translation>Il file danneggiato è stato tenuto come “%1”. Riguarda i tuoi ultimi articoli.</translation>
    </message>
    <message>
        <source>The reviews are damaged</source>
        <translation>Le revisioni sono danneggiate</translation>
    </message>
    <message>
        <source>“%1” is damaged. Bluepencil can set it aside and make it anew from the last backup and from all that can still be read. Do so?</source>
        <translation>“%1” è danneggiato. Bluepencil può metterlo da parte e rifarlo dall’ultima copia e da tutto ciò che si può ancora leggere. Farlo?</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Salva ciò che si può leggere</translation>
    </message>
    <message>
        <source>Open a window of its own, though there is one.</source>
        <translation>Apri una finestra propria, anche se ce n’è una.</translation>
    </message>
    <message>
        <source>Do this in the window: %1.</source>
        <translation>Fai questo nella finestra: %1.</translation>
    </message>
    <message>
        <source>Open what a desk shares at &lt;address&gt;: postgresql://host/database.</source>
        <translation>Apri ciò che una redazione condivide a &lt;indirizzo&gt;: postgresql://host/database.</translation>
    </message>
    <message>
        <source>The shared workspace does not open</source>
        <translation>Lo spazio di lavoro condiviso non si apre</translation>
    </message>
    <message>
        <source>Work on the articles on this computer for now? The next start tries the shared workspace again.</source>
        <translation>Lavorare per ora sugli articoli di questo computer? Il prossimo avvio riprova lo spazio di lavoro condiviso.</translation>
    </message>
    <message>
        <source>Open this computer&apos;s articles</source>
        <translation>Apri gli articoli di questo computer</translation>
    </message>
</context>
</TS>
