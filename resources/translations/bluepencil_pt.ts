<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Approval</name>
    <message>
        <source>Nothing is left of the text.</source>
        <translation>Não resta nada do texto.</translation>
    </message>
    <message>
        <source>%1 % of the text went by own cuts.</source>
        <translation>%1 % do texto saiu em cortes próprios.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Undecided: %1: %2</source>
        <translation>Sem decisão: %1: %2</translation>
    </message>
    <message>
        <source>Not checked: %1: %2</source>
        <translation>Não conferido: %1: %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>ninguém nomeado</translation>
    </message>
    <message>
        <source>Not read: paragraph %1: %2</source>
        <translation>Não lido: parágrafo %1: %2</translation>
    </message>
    <message>
        <source>Nothing would go out: no word of the text is left.</source>
        <translation>Nada sairia: não resta nenhuma palavra do texto.</translation>
    </message>
    <message>
        <source>More than half of the text went by your own cuts.</source>
        <translation>Mais da metade do texto saiu em seus próprios cortes.</translation>
    </message>
    <message>
        <source>Warnings: %1.</source>
        <translation>Avisos: %1.</translation>
    </message>
    <message>
        <source>Undecided: %1. What is undecided goes out as it is.</source>
        <translation>Sem decisão: %1. O que não foi decidido sai como está.</translation>
    </message>
    <message>
        <source>Quotes that nobody has checked: %1.</source>
        <translation>Citações que ninguém conferiu: %1.</translation>
    </message>
    <message>
        <source>Paragraphs that were never on the screen: %1.</source>
        <translation>Parágrafos que nunca estiveram na tela: %1.</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Edition %1 of “%2” holds all of this; there is nothing to approve.</source>
        <translation>A edição %1 de “%2” contém tudo isto; não há nada a aprovar.</translation>
    </message>
    <message>
        <source>Edition %1 of “%2” was approved already; say why there has to be another one.</source>
        <translation>A edição %1 de “%2” já foi aprovada; diga por que tem de haver outra.</translation>
    </message>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before approving.</source>
        <translation>Nesse meio-tempo outra pessoa trabalhou em “%1”; olhe de novo antes de aprovar.</translation>
    </message>
    <message>
        <source>A query on “%1” is open; answer it before approving. Open queries: %2.</source>
        <translation>Há uma consulta aberta sobre “%1”; responda antes de aprovar. Consultas abertas: %2.</translation>
    </message>
    <message>
        <source>“%1” is not approved any more; there is nothing to take back.</source>
        <translation>“%1” não está mais aprovado; não há nada a retirar.</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>Record %1 of “%2” %3</source>
        <translation>O registro %1 de “%2” %3</translation>
    </message>
    <message>
        <source>is packed twice; unpack it by hand.</source>
        <translation>está compactado duas vezes; descompacte à mão.</translation>
    </message>
    <message>
        <source>holds no article “%1” any more; look where it went.</source>
        <translation>não contém mais o artigo “%1”; veja para onde foi.</translation>
    </message>
    <message numerus="yes">
        <source>holds %n articles; open a file that holds one.</source>
        <translation>
            <numerusform>contém %n artigo; abra-o.</numerusform>
            <numerusform>contém %n artigos; abra um arquivo que contenha um.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsItCame</name>
    <message>
        <source>is no record, page or document that could be written as it came; choose another format.</source>
        <translation>não é registro, página nem documento que possa ser gravado como veio; escolha outro formato.</translation>
    </message>
    <message>
        <source>keeps its text in several parts of “%1”; choose another format.</source>
        <translation>guarda seu texto em várias partes de “%1”; escolha outro formato.</translation>
    </message>
    <message>
        <source>is written in %1, which cannot hold this text; choose another format.</source>
        <translation>está escrito em %1, que não pode conter este texto; escolha outro formato.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
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
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Not approved.</source>
        <translation>Não aprovado.</translation>
    </message>
    <message>
        <source>Edition %1, approved by %2, %3.</source>
        <translation>Edição %1, aprovada por %2, %3.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Registro de edição</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>O texto com suas alterações</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup of the reviews can be kept in “%1” (%2); your work itself is stored. Make room, or give yourself permission to write there.</source>
        <translation>Nenhuma cópia das revisões pode ser guardada em “%1” (%2); seu trabalho em si está salvo. Libere espaço ou dê a si mesmo permissão para gravar lá.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>a pasta não pode ser criada</translation>
    </message>
    <message>
        <source>what was written there reads otherwise</source>
        <translation>o que foi gravado lá se lê de outro modo</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed</source>
        <translation>“%1” não pode ser renomeado</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be removed; remove it by hand.</source>
        <translation>A cópia “%1” não pode ser removida; remova-a à mão.</translation>
    </message>
</context>
<context>
    <name>BrokenEnd</name>
    <message>
        <source>The text ends with a count of what is missing; get the whole article from its source.</source>
        <translation>O texto termina com a conta do que falta; obtenha o artigo inteiro na fonte.</translation>
    </message>
    <message>
        <source>The text ends in dots, as teasers do; the article may go on in its source.</source>
        <translation>O texto termina em pontos, como as chamadas; o artigo pode continuar na fonte.</translation>
    </message>
    <message>
        <source>The text ends inside a sentence: “… %1”. The rest is missing.</source>
        <translation>O texto termina dentro de uma frase: “… %1”. Falta o resto.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Tracked changes were taken as accepted: %1.</source>
        <translation>Alterações controladas, tomadas como aceitas: %1.</translation>
    </message>
    <message>
        <source>Tracked changes were taken as accepted: %1 by %2.</source>
        <translation>Alterações controladas, tomadas como aceitas: %1 de %2.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>The twelve that matter</source>
        <translation>As doze que importam</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>stands behind another article, and files of %1 cannot stand one behind the other; name a folder with -o.</source>
        <translation>está atrás de outro artigo, e arquivos %1 não podem ficar um atrás do outro; indique uma pasta com -o.</translation>
    </message>
    <message>
        <source>No article that was ever opened has “%1”; look for fewer of its words.</source>
        <translation>Nenhum artigo já aberto contém “%1”; procure menos de suas palavras.</translation>
    </message>
    <message>
        <source>was read in two ways that do not agree; save it in another format.</source>
        <translation>foi lido de dois modos que não concordam; salve-o em outro formato.</translation>
    </message>
    <message numerus="yes">
        <source>The files are written, but not recorded (%n of them): %1</source>
        <translation>
            <numerusform>%n arquivo está gravado, mas não registrado: %1</numerusform>
            <numerusform>Os arquivos estão gravados, mas não registrados (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not approved.</source>
        <translation>“%1” não está aprovado.</translation>
    </message>
    <message>
        <source>A query on “%1” is open; answer it in the window before exporting.</source>
        <translation>Há uma consulta aberta sobre “%1”; responda na janela antes de exportar.</translation>
    </message>
    <message>
        <source>“%1” was spiked.</source>
        <translation>“%1” foi descartado.</translation>
    </message>
    <message>
        <source>“%1” was never reviewed.</source>
        <translation>“%1” nunca foi revisado.</translation>
    </message>
    <message>
        <source>“%1” holds another text than the one that was reviewed.</source>
        <translation>“%1” contém um texto diferente do que foi revisado.</translation>
    </message>
    <message>
        <source>“%1” was reviewed, but is now a link to a file that never was.</source>
        <translation>“%1” foi revisado, mas agora é um link para um arquivo que nunca foi.</translation>
    </message>
    <message>
        <source>its edition %1</source>
        <translation>sua edição %1</translation>
    </message>
    <message>
        <source>its text as it is</source>
        <translation>seu texto como está</translation>
    </message>
    <message>
        <source>Exported as it is decided so far.</source>
        <translation>Exportado como está decidido até agora.</translation>
    </message>
    <message>
        <source>Review it in the window, or add --unreviewed to export %1.</source>
        <translation>Revise na janela, ou acrescente --unreviewed para exportar %1.</translation>
    </message>
    <message>
        <source>Exported is %1.</source>
        <translation>Exporta-se %1.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>tem mais de 256 MB; divida-o antes de abri-lo.</translation>
    </message>
    <message>
        <source>cannot be opened; ask for permission to read it.</source>
        <translation>não pode ser aberto; peça permissão para lê-lo.</translation>
    </message>
    <message>
        <source>is packed twice, or holds nothing; unpack it by hand.</source>
        <translation>está compactado duas vezes, ou não contém nada; descompacte à mão.</translation>
    </message>
    <message>
        <source>what is found in each article, as JSON Lines</source>
        <translation>o que se encontra em cada artigo, como JSON Lines</translation>
    </message>
    <message>
        <source>the text without what was found</source>
        <translation>o texto sem o que foi encontrado</translation>
    </message>
    <message>
        <source>who said what, as a sheet</source>
        <translation>quem disse o quê, como planilha</translation>
    </message>
    <message>
        <source>the text as it was reviewed in the window</source>
        <translation>o texto como foi revisado na janela</translation>
    </message>
    <message>
        <source>who cut, kept or changed these words, and where they went</source>
        <translation>quem cortou, manteve ou mudou estas palavras, e para onde foram</translation>
    </message>
    <message>
        <source>Usage: bluepencil-cli COMMAND [options] [FILE…]
Finds ad markers, boilerplate, repeats, quotes and their speakers in scraped articles.

Commands:
</source>
        <translation>Uso: bluepencil-cli COMANDO [opções] [ARQUIVO…]
Encontra marcas de anúncio, moldura, repetições, citações e seus falantes em artigos coletados.

Comandos:
</translation>
    </message>
    <message>
        <source>
“bluepencil-cli COMMAND --help” lists the options of a command.
</source>
        <translation>
“bluepencil-cli COMANDO --help” lista as opções de um comando.
</translation>
    </message>
    <message>
        <source>A sentence that went out, or that is missing.</source>
        <translation>Uma frase que saiu, ou que falta.</translation>
    </message>
    <message>
        <source>Articles; “-”, or none, for standard input.</source>
        <translation>Artigos; “-”, ou nenhum, para a entrada padrão.</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Diga que palavras procurar.</translation>
    </message>
    <message>
        <source>Say which reviewed files to export.</source>
        <translation>Diga que arquivos revisados exportar.</translation>
    </message>
    <message>
        <source>--names is for the files of a folder; name one with -o.</source>
        <translation>--names é para os arquivos de uma pasta; indique uma com -o.</translation>
    </message>
    <message>
        <source>--output-encoding does not know “%1”; UTF-8, UTF-16 and windows-1252 are known everywhere.</source>
        <translation>--output-encoding não conhece “%1”; UTF-8, UTF-16 e windows-1252 são conhecidos em toda parte.</translation>
    </message>
    <message>
        <source>--%1 knows %2, not “%3”.</source>
        <translation>--%1 conhece %2, não “%3”.</translation>
    </message>
    <message>
        <source>--format knows %1, not “%2”.</source>
        <translation>--format conhece %1, não “%2”.</translation>
    </message>
    <message>
        <source>Files of %1 cannot stand one behind the other; name a folder with -o.</source>
        <translation>Arquivos %1 não podem ficar um atrás do outro; indique uma pasta com -o.</translation>
    </message>
    <message>
        <source>--learn-repeats reads the articles twice, which standard input cannot be; name files.</source>
        <translation>--learn-repeats lê os artigos duas vezes, o que a entrada padrão não permite; indique arquivos.</translation>
    </message>
    <message>
        <source>--input knows auto, %1, not “%2”.</source>
        <translation>--input conhece auto, %1, não “%2”.</translation>
    </message>
    <message>
        <source>--encoding wants a name such as utf-8, windows-1252 or koi8-r, not “%1”.</source>
        <translation>--encoding quer um nome como utf-8, windows-1252 ou koi8-r, não “%1”.</translation>
    </message>
    <message>
        <source>--repair knows encoding, entities, wrapping and all, not “%1”.</source>
        <translation>--repair conhece encoding, entities, wrapping e all, não “%1”.</translation>
    </message>
    <message>
        <source>-j wants a number from 0 to %1, not “%2”.</source>
        <translation>-j quer um número de 0 a %1, não “%2”.</translation>
    </message>
    <message>
        <source>--offsets knows utf16, codepoint and byte, not “%1”.</source>
        <translation>--offsets conhece utf16, codepoint e byte, não “%1”.</translation>
    </message>
    <message>
        <source>--sure and --min-confidence say the same thing; give one of them.</source>
        <translation>--sure e --min-confidence dizem a mesma coisa; dê um deles.</translation>
    </message>
    <message>
        <source>--min-confidence wants a number from 0 to 1, not “%1”.</source>
        <translation>--min-confidence quer um número de 0 a 1, não “%1”.</translation>
    </message>
    <message>
        <source>--format knows csv, jsonl and docx, not “%1”.</source>
        <translation>--format conhece csv, jsonl e docx, não “%1”.</translation>
    </message>
    <message>
        <source>How the articles are stored: auto (look at the content, then at the name), %1.</source>
        <translation>Como os artigos estão armazenados: auto (pelo conteúdo, depois pelo nome), %1.</translation>
    </message>
    <message>
        <source>Read the bytes as this encoding, whatever they look like.</source>
        <translation>Ler os bytes nesta codificação, pareçam o que parecerem.</translation>
    </message>
    <message>
        <source>Undo damage of the text first: encoding (Ã©), entities (&amp;amp;nbsp;), wrapping (lines broken at a column), all. Offsets count in the repaired text.</source>
        <translation>Reparar primeiro os danos do texto: encoding (Ã©), entities (&amp;amp;nbsp;), wrapping (linhas quebradas em uma coluna), all. As posições contam no texto reparado.</translation>
    </message>
    <message>
        <source>Work on so many articles at once; 0 for all cores. Never changes the output.</source>
        <translation>Trabalhar em tantos artigos ao mesmo tempo; 0 para todos os núcleos. Nunca muda a saída.</translation>
    </message>
    <message>
        <source>Show only these kinds of finding.</source>
        <translation>Mostrar só estes tipos de achado.</translation>
    </message>
    <message>
        <source>What offsets count: utf16, codepoint, byte.</source>
        <translation>O que as posições contam: utf16, codepoint, byte.</translation>
    </message>
    <message>
        <source>Add the text that the offsets index.</source>
        <translation>Acrescentar o texto a que as posições se referem.</translation>
    </message>
    <message>
        <source>Where reviews and house rules live.</source>
        <translation>Onde ficam revisões e regras da casa.</translation>
    </message>
    <message>
        <source>Read all articles first, and suggest lines that recur in at least three others of the same source.</source>
        <translation>Ler primeiro todos os artigos e sugerir linhas que se repetem em pelo menos outros três da mesma fonte.</translation>
    </message>
    <message>
        <source>Cut only these kinds: ad_marker, boilerplate, duplicate. Default: all.</source>
        <translation>Cortar só estes tipos: ad_marker, boilerplate, duplicate. Padrão: todos.</translation>
    </message>
    <message>
        <source>Cut only what is sure: the same as --min-confidence %1.</source>
        <translation>Cortar só o que é seguro: o mesmo que --min-confidence %1.</translation>
    </message>
    <message>
        <source>Cut only what is at least so sure, from 0 to 1.</source>
        <translation>Cortar só o que é pelo menos tão seguro, de 0 a 1.</translation>
    </message>
    <message>
        <source>Write one file per article into this folder.</source>
        <translation>Gravar um arquivo por artigo nesta pasta.</translation>
    </message>
    <message>
        <source>What the files are called: any of {title}, {date}, {edition}, {source} and {name}, with text between them, as in “{date} {title}”.</source>
        <translation>Como se chamam os arquivos: qualquer um de {title}, {date}, {edition}, {source} e {name}, com texto entre eles, como em “{date} {title}”.</translation>
    </message>
    <message>
        <source>Also replace files in that folder that somebody else wrote or changed.</source>
        <translation>Substituir também arquivos dessa pasta que outra pessoa gravou ou mudou.</translation>
    </message>
    <message>
        <source>How the sheet is written: csv, jsonl, docx (a table).</source>
        <translation>Como a planilha é gravada: csv, jsonl, docx (uma tabela).</translation>
    </message>
    <message>
        <source>How the text is written: %1.</source>
        <translation>Como o texto é gravado: %1.</translation>
    </message>
    <message>
        <source>Of plain text: UTF-8, UTF-16, windows-1252 and others.</source>
        <translation>Para texto sem formatação: UTF-8, UTF-16, windows-1252 e outras.</translation>
    </message>
    <message>
        <source>Of plain text: as-is, lf, crlf.</source>
        <translation>Para texto sem formatação: as-is, lf, crlf.</translation>
    </message>
    <message>
        <source>Of plain text, what stands between paragraphs: as-is, blank-line, tight (no blank line).</source>
        <translation>Para texto sem formatação, o que fica entre parágrafos: as-is, blank-line, tight (nenhuma linha em branco).</translation>
    </message>
    <message>
        <source>Where changes are tracked, leave out why they were made; many comments take word processors long.</source>
        <translation>Com controle de alterações, omitir os motivos; muitos comentários deixam os processadores de texto lentos.</translation>
    </message>
    <message>
        <source>Where changes are tracked in a document, notes, queries and credits as comments.</source>
        <translation>Em documentos com controle de alterações, notas, consultas e créditos como comentários.</translation>
    </message>
    <message>
        <source>Also export what was not reviewed as it is now (a file that is new, changed, gone, spiked): its newest edition, else its text as it is.</source>
        <translation>Exportar também o que não foi revisado como está agora (um arquivo novo, mudado, desaparecido, descartado): sua edição mais recente ou, senão, seu texto como está.</translation>
    </message>
    <message>
        <source>Parse files in this process, not in one that may do nothing else: only for files that you trust.</source>
        <translation>Analisar arquivos neste processo, não em um que não pode fazer mais nada: só para arquivos em que você confia.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Diga o que fazer: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”; choose one of: %2.</source>
        <translation>Não há comando “%1”; escolha um de: %2.</translation>
    </message>
    <message>
        <source>“%1” was written for an article before; give this one another name.</source>
        <translation>“%1” já foi gravado para um artigo; dê a este outro nome.</translation>
    </message>
    <message>
        <source>“%1” cannot be made a folder; choose another one.</source>
        <translation>“%1” não pode se tornar uma pasta; escolha outra.</translation>
    </message>
    <message>
        <source>“%1” is there and was written or changed by somebody else; choose another folder, or add --force to replace it.</source>
        <translation>“%1” existe e foi gravado ou mudado por outra pessoa; escolha outra pasta, ou acrescente --force para substituí-lo.</translation>
    </message>
    <message>
        <source>cannot be set on pages, since “bluepencil-paper” does not start (%1); install Bluepencil&apos;s window, or choose another format.</source>
        <translation>não pode ser posto em páginas, pois “bluepencil-paper” não inicia (%1); instale a janela do Bluepencil ou escolha outro formato.</translation>
    </message>
    <message>
        <source>made “bluepencil-paper” break down; choose another format.</source>
        <translation>fez “bluepencil-paper” falhar; escolha outro formato.</translation>
    </message>
    <message>
        <source>The record %1</source>
        <translation>O registro %1</translation>
    </message>
    <message>
        <source>needs more memory than there is; split it, or allow more.</source>
        <translation>precisa de mais memória do que há; divida-o ou permita mais.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>saída padrão</translation>
    </message>
    <message>
        <source>cannot be written (%1).</source>
        <translation>não pode ser gravada (%1).</translation>
    </message>
    <message>
        <source>The quote sheet</source>
        <translation>A planilha de citações</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>rastreio</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); free some space or choose another folder.</source>
        <translation>“%1” não pode ser gravado (%2); libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>--learn-repeats counts the lines anew, and --repeats has counted them; give one of them.</source>
        <translation>--learn-repeats conta as linhas de novo, e --repeats já as contou; dê um deles.</translation>
    </message>
    <message>
        <source>--count-repeats analyzes nothing, so that --learn-repeats has no use there; give one of them.</source>
        <translation>--count-repeats não analisa nada, por isso --learn-repeats não serve ali; dê um deles.</translation>
    </message>
    <message>
        <source>Suggest lines that recur, as this index of --count-repeats knows them; given several times, the indexes count together.</source>
        <translation>Sugerir linhas que se repetem, como este índice de --count-repeats as conhece; dados várias vezes, os índices contam juntos.</translation>
    </message>
    <message>
        <source>Analyze nothing: count in how many articles of its source each line stands, and write that to this index, with what the indexes of --repeats have counted.</source>
        <translation>Não analisar nada: contar em quantos artigos de sua fonte está cada linha e gravar isso neste índice, com o que os índices de --repeats contaram.</translation>
    </message>
    <message>
        <source>--count-repeats</source>
        <translation>--count-repeats</translation>
    </message>
    <message>
        <source>make and keep a workspace that a desk shares on a server</source>
        <translation>criar e manter um espaço de trabalho que uma redação compartilha em um servidor</translation>
    </message>
    <message>
        <source>init: make one in an empty database; migrate: bring one up to this version; both copy the reviews of --data-dir into it. backup ADDRESS FILE: keep it in a file. role ADDRESS LOGIN ROLE: let somebody in as reader, editor or chief, or none.</source>
        <translation>init: criar um em um banco de dados vazio; migrate: trazê-lo a esta versão; ambos copiam para ele as revisões de --data-dir. backup ENDEREÇO ARQUIVO: guardá-lo em um arquivo. role ENDEREÇO USUÁRIO PAPEL: deixar alguém entrar como reader, editor ou chief, ou none.</translation>
    </message>
    <message>
        <source>postgresql://LOGIN@HOST/DATABASE, without a password: that is read from ~/.pgpass.</source>
        <translation>postgresql://LOGIN@HOST/DATABASE, sem senha: ela é lida de ~/.pgpass.</translation>
    </message>
    <message>
        <source>--workspace and --data-dir both say where reviews live; give one of them.</source>
        <translation>--workspace e --data-dir dizem ambos onde ficam as revisões; dê um deles.</translation>
    </message>
    <message>
        <source>workspace knows init, migrate, backup and role, not “%1”.</source>
        <translation>workspace conhece init, migrate, backup e role, não “%1”.</translation>
    </message>
    <message>
        <source>Write: bluepencil-cli workspace %1.</source>
        <translation>Escreva: bluepencil-cli workspace %1.</translation>
    </message>
    <message>
        <source>A role is reader, editor, chief or none, not “%1”.</source>
        <translation>Um papel é reader, editor, chief ou none, não “%1”.</translation>
    </message>
    <message>
        <source>The workspace that a desk shares on a server, in the place of a folder.</source>
        <translation>O espaço de trabalho que uma redação compartilha em um servidor, no lugar de uma pasta.</translation>
    </message>
    <message>
        <source>Also the house rules of this file, which the window exports; of two about one line this one.</source>
        <translation>Também as regras da casa deste arquivo, que a janela exporta; de duas sobre uma linha, esta.</translation>
    </message>
    <message>
        <source>“%1” is not in the queue; open it first.</source>
        <translation>“%1” não está na lista; abra-o primeiro.</translation>
    </message>
    <message>
        <source>Nobody has decided in this data folder yet; say who you are with --editor.</source>
        <translation>Ninguém decidiu ainda nesta pasta de dados; diga quem você é com --editor.</translation>
    </message>
    <message>
        <source>articles with all that was decided on them, in one file for another desk</source>
        <translation>artigos com tudo o que foi decidido, em um arquivo para outra mesa</translation>
    </message>
    <message>
        <source>what another desk handed over</source>
        <translation>o que outra mesa entregou</translation>
    </message>
    <message>
        <source>The file that goes from desk to desk.</source>
        <translation>O arquivo que vai de mesa em mesa.</translation>
    </message>
    <message>
        <source>Reviewed files; none for all of the queue.</source>
        <translation>Arquivos revisados; nenhum para todos os da lista.</translation>
    </message>
    <message>
        <source>Say which file to hand over in.</source>
        <translation>Diga em que arquivo entregar.</translation>
    </message>
    <message>
        <source>Say which file to take over, one at a time.</source>
        <translation>Diga qual arquivo receber, um de cada vez.</translation>
    </message>
    <message>
        <source>Who does so; without it, whoever decides in the data folder.</source>
        <translation>Quem o faz; sem isso, quem decide na pasta de dados.</translation>
    </message>
    <message>
        <source>Of records and tables: take the text from this field, whatever others hold.</source>
        <translation>De registros e tabelas: tomar o texto deste campo, seja o que for que outros contenham.</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>A página %1</translation>
    </message>
    <message>
        <source>which approved articles carry a mistake, and drafts without it</source>
        <translation>quais artigos aprovados têm um erro, e rascunhos sem ele</translation>
    </message>
    <message>
        <source>What was wrong; of --kind rule its name.</source>
        <translation>O que estava errado; com --kind rule, o nome dela.</translation>
    </message>
    <message>
        <source>--format knows jsonl, page and pdf, not “%1”.</source>
        <translation>--format conhece jsonl, page e pdf, não “%1”.</translation>
    </message>
    <message>
        <source>--kind knows kill, reword, bring-back, rule and speaker, not “%1”.</source>
        <translation>--kind conhece kill, reword, bring-back, rule e speaker, não “%1”.</translation>
    </message>
    <message>
        <source>--article kills all lines of a file: give neither words nor another kind.</source>
        <translation>--article retira todas as linhas de um arquivo: não dê palavras nem outro tipo.</translation>
    </message>
    <message>
        <source>How it is told: jsonl, page, pdf.</source>
        <translation>Como se conta: jsonl, page, pdf.</translation>
    </message>
    <message>
        <source>What is done about the words: kill, reword (--with), bring-back (they were cut), rule (all that it cut comes back), speaker (of a quotation, --with).</source>
        <translation>O que se faz das palavras: kill, reword (--with), bring-back (foram cortadas), rule (volta tudo o que ela cortou), speaker (de uma citação, --with).</translation>
    </message>
    <message>
        <source>What is to stand in their place, or who spoke.</source>
        <translation>O que deve ficar no lugar delas, ou quem falou.</translation>
    </message>
    <message>
        <source>Kill an article: every line of this file, wherever it went out.</source>
        <translation>Retirar um artigo: cada linha deste arquivo, onde quer que tenha saído.</translation>
    </message>
    <message>
        <source>Why, for the record and the next approvals.</source>
        <translation>Por quê, para o registro e as próximas aprovações.</translation>
    </message>
    <message>
        <source>Draft the corrections, for somebody to approve. Without it nothing is changed.</source>
        <translation>Preparar as correções, para alguém aprovar. Sem isso nada muda.</translation>
    </message>
    <message>
        <source>Nobody said yet who edits here; open the window once, which asks.</source>
        <translation>Ninguém disse ainda quem edita aqui; abra uma vez a janela, que pergunta.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>correção</translation>
    </message>
    <message>
        <source>how long scraped bytes are kept, and names that are removed</source>
        <translation>por quanto tempo os bytes coletados são guardados, e nomes que são removidos</translation>
    </message>
    <message>
        <source>keep DAYS: purge what nobody has opened for so long, from now on, whenever a window is open; 0 for good. purge DAYS: purge it now. forget NAME…: remove a person&apos;s name, in each of these spellings, from the record; wants --reason.</source>
        <translation>keep DIAS: apagar o que ninguém abriu nesse tempo, de agora em diante, sempre que uma janela estiver aberta; 0 para sempre. purge DIAS: apagar agora. forget NOME…: remover o nome de uma pessoa, em cada uma destas grafias, do registro; pede --reason.</translation>
    </message>
    <message>
        <source>Say which name is to be removed, and on whose request or by which law: forget NAME… --reason WORDS.</source>
        <translation>Diga qual nome deve ser removido, e a pedido de quem ou por qual lei: forget NOME… --reason PALAVRAS.</translation>
    </message>
    <message>
        <source>retention knows keep, purge and forget, not “%1”.</source>
        <translation>retention conhece keep, purge e forget, não “%1”.</translation>
    </message>
    <message>
        <source>Say for how many days, as a number from 0 to 3650.</source>
        <translation>Diga por quantos dias, com um número de 0 a 3650.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>retenção</translation>
    </message>
    <message>
        <source>--differences writes JSON Lines and no sheet; leave --format out.</source>
        <translation>--differences grava JSON Lines e nenhuma folha; retire --format.</translation>
    </message>
    <message>
        <source>Instead of the sheet, the quotations that stand in several inputs with other words or another speaker, as JSON Lines: a pair a line.</source>
        <translation>Em vez da folha, as citações que estão em várias entradas com outras palavras ou outro falante, como JSON Lines: um par por linha.</translation>
    </message>
    <message>
        <source>Which day, as YYYY-MM-DD; without it, today.</source>
        <translation>Que dia, como AAAA-MM-DD; sem isso, hoje.</translation>
    </message>
    <message>
        <source>How they are told: json, text.</source>
        <translation>Como são ditos: json, text.</translation>
    </message>
    <message>
        <source>what was done in a day, and what each rule got right</source>
        <translation>o que foi feito num dia, e no que cada regra acertou</translation>
    </message>
    <message>
        <source>figures takes no words; name a day with --day.</source>
        <translation>figures não aceita palavras; indique um dia com --day.</translation>
    </message>
    <message>
        <source>--day wants a day such as 2026-03-14, not “%1”.</source>
        <translation>--day quer um dia como 2026-03-14, não “%1”.</translation>
    </message>
    <message>
        <source>--format knows json and text, not “%1”.</source>
        <translation>--format conhece json e text, não “%1”.</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>Who made the lists, for those who use them.</source>
        <translation>Quem fez as listas, para quem as usa.</translation>
    </message>
    <message>
        <source>Their version; without it, the day.</source>
        <translation>A versão delas; sem ela, o dia.</translation>
    </message>
    <message>
        <source>which word lists are used, and lists of one&apos;s own in their place</source>
        <translation>quais listas de palavras são usadas, e listas próprias no lugar delas</translation>
    </message>
    <message>
        <source>show: which lists are used, their version and origin. write FOLDER: those that Bluepencil brings, to be changed. seal FILE…: check what was changed, and say in its head who did (--origin) and when.</source>
        <translation>show: quais listas são usadas, com versão e origem. write FOLDER: as que o Bluepencil traz, para serem alteradas. seal FILE…: verificar o que foi alterado e dizer no cabeçalho quem o fez (--origin) e quando.</translation>
    </message>
    <message>
        <source>Write: bluepencil-cli word-lists %1.</source>
        <translation>Escreva: bluepencil-cli word-lists %1.</translation>
    </message>
    <message>
        <source>Say which files to seal, and who made them: seal --origin NAME FILE….</source>
        <translation>Diga quais arquivos selar e quem os fez: seal --origin NAME FILE….</translation>
    </message>
    <message>
        <source>word-lists</source>
        <translation>word-lists</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); see who may write there.</source>
        <translation>Não é possível gravar “%1” (%2); veja quem pode gravar ali.</translation>
    </message>
    <message>
        <source>“%1” is there already; take it away first, or name another folder.</source>
        <translation>“%1” já existe; retire-o antes ou indique outra pasta.</translation>
    </message>
    <message>
        <source>“%1” cannot be made; see who may write there.</source>
        <translation>Não é possível criar “%1”; veja quem pode gravar ali.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>Não é possível ler “%1” (%2).</translation>
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
        <translation>Abrir artigos para revisar.</translation>
    </message>
    <message>
        <source>&amp;New from the clipboard</source>
        <translation>Novo a &amp;partir da área de transferência</translation>
    </message>
    <message>
        <source>Make an article of the text on the clipboard and open it.</source>
        <translation>Fazer um artigo do texto da área de transferência e abri-lo.</translation>
    </message>
    <message>
        <source>&amp;Approve and go to the next file</source>
        <translation>Aprovar &amp;e ir para o próximo arquivo</translation>
    </message>
    <message>
        <source>Approve the text as it goes out now, write it to its folder where one is chosen, and open the next file.</source>
        <translation>Aprovar o texto como sai agora, gravá-lo em sua pasta, se houver uma escolhida, e abrir o próximo arquivo.</translation>
    </message>
    <message>
        <source>Approve the text, put it on the clipboard, and open the next file.</source>
        <translation>Aprovar o texto, colocá-lo na área de transferência e abrir o próximo arquivo.</translation>
    </message>
    <message>
        <source>&amp;Export the approved text…</source>
        <translation>Exportar &amp;o texto aprovado…</translation>
    </message>
    <message>
        <source>Write the approved text to a file. The scraped file is never changed.</source>
        <translation>Gravar o texto aprovado em um arquivo. O arquivo bruto nunca é alterado.</translation>
    </message>
    <message>
        <source>Write every text that is approved and was not exported yet to the folder for approved texts.</source>
        <translation>Gravar na pasta de textos aprovados cada texto aprovado que ainda não foi exportado.</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>&amp;Visualizar impressão…</translation>
    </message>
    <message>
        <source>Show the article on paper: both texts side by side, or the cleaned one alone.</source>
        <translation>Mostrar o artigo no papel: os dois textos lado a lado, ou só o limpo.</translation>
    </message>
    <message>
        <source>&amp;Spike the article, or bring it back</source>
        <translation>&amp;Descartar o artigo, ou trazê-lo de volta</translation>
    </message>
    <message>
        <source>Mark the article as not to be published and open the next file; again, take it up once more.</source>
        <translation>Marcar o artigo como não publicável e abrir o próximo arquivo; outra vez: retomá-lo.</translation>
    </message>
    <message>
        <source>E&amp;ditions…</source>
        <translation>Ediçõe&amp;s…</translation>
    </message>
    <message>
        <source>Show what was approved, by whom and why, and what changed from one edition to the next.</source>
        <translation>Mostrar o que foi aprovado, por quem e por quê, e o que mudou de uma edição para outra.</translation>
    </message>
    <message>
        <source>&amp;Take up what came back…</source>
        <translation>Incorporar o &amp;que voltou…</translation>
    </message>
    <message>
        <source>Open a document of this article that others have worked on, and make decisions of what they changed.</source>
        <translation>Abrir um documento deste artigo em que outros trabalharam e fazer das alterações deles decisões.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;ir</translation>
    </message>
    <message>
        <source>Close the window. Every decision is saved already.</source>
        <translation>Fechar a janela. Todas as decisões já estão salvas.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Take the last step back and show its place.</source>
        <translation>Desfazer o último passo e mostrar seu lugar.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Take the step again.</source>
        <translation>Fazer o passo de novo.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the selected text; from the cleaned pane, the cleaned text.</source>
        <translation>Copiar o texto selecionado; no painel limpo, o texto limpo.</translation>
    </message>
    <message>
        <source>Copy the re&amp;view</source>
        <translation>Copiar &amp;a revisão</translation>
    </message>
    <message>
        <source>Copy the whole article with what was cut struck and what was put in underlined, for mail and word processors.</source>
        <translation>Copiar o artigo inteiro, com o que foi cortado riscado e o que foi inserido sublinhado, para e-mail e processadores de texto.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
    <message>
        <source>Select the whole text of the pane.</source>
        <translation>Selecionar todo o texto do painel.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>L&amp;ocalizar…</translation>
    </message>
    <message>
        <source>Find words in both texts.</source>
        <translation>Localizar palavras nos dois textos.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Localizar &amp;próxima</translation>
    </message>
    <message>
        <source>Go to the next match; at the end, to the first.</source>
        <translation>Ir para a próxima ocorrência; no fim, para a primeira.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Localizar anterior</translation>
    </message>
    <message>
        <source>Go to the previous match; at the start, to the last.</source>
        <translation>Ir para a ocorrência anterior; no início, para a última.</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>C&amp;ortar</translation>
    </message>
    <message>
        <source>Cut the current suggestions and go to the next.</source>
        <translation>Cortar as sugestões atuais e ir para a próxima.</translation>
    </message>
    <message>
        <source>&amp;Keep text</source>
        <translation>Manter o &amp;texto</translation>
    </message>
    <message>
        <source>Keep the current text and go to the next suggestion.</source>
        <translation>Manter o texto atual e ir para a próxima sugestão.</translation>
    </message>
    <message>
        <source>&amp;Undecided again</source>
        <translation>Novamente &amp;sem decisão</translation>
    </message>
    <message>
        <source>Take the decision on the current suggestions back.</source>
        <translation>Retirar a decisão sobre as sugestões atuais.</translation>
    </message>
    <message>
        <source>&amp;Move to the credits</source>
        <translation>Mo&amp;ver para os créditos</translation>
    </message>
    <message>
        <source>Take a byline, date or credit out of the text and keep it in the credits of the export.</source>
        <translation>Tirar do texto uma assinatura, data ou crédito e guardá-lo nos créditos da exportação.</translation>
    </message>
    <message>
        <source>Cut all &amp;sure suggestions…</source>
        <translation>Cortar todas as su&amp;gestões seguras…</translation>
    </message>
    <message>
        <source>Show every undecided suggestion that is sure, and cut them in one step.</source>
        <translation>Mostrar todas as sugestões seguras sem decisão e cortá-las em um só passo.</translation>
    </message>
    <message>
        <source>Cut all that is sure in all &amp;files…</source>
        <translation>Cortar tudo o &amp;que é seguro em todos os arquivos…</translation>
    </message>
    <message>
        <source>Show every undecided suggestion that is sure in every file of the queue that is not done, and cut them in one step.</source>
        <translation>Mostrar todas as sugestões seguras sem decisão de cada arquivo pendente da fila e cortá-las em um só passo.</translation>
    </message>
    <message>
        <source>Cut this l&amp;ine in all files…</source>
        <translation>Cortar &amp;esta linha em todos os arquivos…</translation>
    </message>
    <message>
        <source>Cut the line at the bar, or the selected lines, wherever the files of the queue have them, in one step.</source>
        <translation>Cortar em um só passo a linha da barra, ou as linhas selecionadas, onde quer que os arquivos da fila as tenham.</translation>
    </message>
    <message>
        <source>Cut all that th&amp;e list shows…</source>
        <translation>Cortar tudo o que a &amp;lista mostra…</translation>
    </message>
    <message>
        <source>Cut every undecided suggestion that passes the filter, except near repeats, unsure ones and those with a warning.</source>
        <translation>Cortar todas as sugestões sem decisão que passam no filtro, exceto repetições parecidas, incertas e com aviso.</translation>
    </message>
    <message>
        <source>Keep the same &amp;text everywhere</source>
        <translation>Manter o mesmo te&amp;xto em toda parte</translation>
    </message>
    <message>
        <source>Keep the current text wherever this article repeats it.</source>
        <translation>Manter o texto atual onde quer que este artigo o repita.</translation>
    </message>
    <message>
        <source>Keep all of this &amp;rule</source>
        <translation>Manter t&amp;udo desta regra</translation>
    </message>
    <message>
        <source>Keep everything in this article that is suggested for the same reason.</source>
        <translation>Manter tudo o que neste artigo é sugerido pelo mesmo motivo.</translation>
    </message>
    <message>
        <source>Al&amp;ways keep these lines</source>
        <translation>&amp;Manter sempre estas linhas</translation>
    </message>
    <message>
        <source>Make it a house rule that these lines are never cut, and keep them: the selected ones, else those of the current suggestion.</source>
        <translation>Tornar regra da casa que estas linhas nunca são cortadas, e mantê-las: as selecionadas ou, senão, as da sugestão atual.</translation>
    </message>
    <message>
        <source>Always cut these &amp;lines</source>
        <translation>&amp;Cortar sempre estas linhas</translation>
    </message>
    <message>
        <source>Make it a house rule that these lines are always suggested, and cut them: the selected ones, else those of the current suggestion.</source>
        <translation>Tornar regra da casa que estas linhas são sempre sugeridas, e cortá-las: as selecionadas ou, senão, as da sugestão atual.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>Show all that is known about the current suggestion: why, how sure, what it repeats, notes, its history.</source>
        <translation>Mostrar tudo o que se sabe da sugestão atual: por quê, com que certeza, o que repete, notas, histórico.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <source>Write a note on the current suggestion for other editors.</source>
        <translation>Escrever uma nota sobre a sugestão atual para outros redatores.</translation>
    </message>
    <message>
        <source>&amp;Query, or its answer…</source>
        <translation>Consulta, ou sua res&amp;posta…</translation>
    </message>
    <message>
        <source>Ask something that holds up the approval until it is answered; where a query is open, answer it.</source>
        <translation>Perguntar algo que retém a aprovação até ser respondido; onde há uma consulta aberta, respondê-la.</translation>
    </message>
    <message>
        <source>&amp;Open queries of all files…</source>
        <translation>Consultas &amp;abertas de todos os arquivos…</translation>
    </message>
    <message>
        <source>List what was asked and not answered in any file of the queue, and go there.</source>
        <translation>Listar o que foi perguntado e não respondido em qualquer arquivo da fila, e ir até lá.</translation>
    </message>
    <message>
        <source>Re-read chan&amp;ged file…</source>
        <translation>&amp;Reler o arquivo alterado…</translation>
    </message>
    <message>
        <source>Where the file has changed on disk: read it again, then show what was decided on its earlier text, and decide it so in one step; else open the next file that has changed.</source>
        <translation>Se o arquivo mudou no disco: lê-lo de novo, mostrar o que foi decidido sobre o texto anterior e decidir assim em um só passo; senão, abrir o próximo arquivo alterado.</translation>
    </message>
    <message>
        <source>Reo&amp;pen as…</source>
        <translation>Rea&amp;brir como…</translation>
    </message>
    <message>
        <source>Read the file in another way: another encoding, damaged characters or broken lines put right, the whole page. Decisions on this reading stay with it.</source>
        <translation>Ler o arquivo de outro modo: outra codificação, caracteres danificados ou linhas quebradas corrigidos, a página inteira. As decisões sobre esta leitura ficam com ela.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Histórico…</translation>
    </message>
    <message>
        <source>Show every decision on this article, and take any of them back.</source>
        <translation>Mostrar todas as decisões sobre este artigo e retirar qualquer uma delas.</translation>
    </message>
    <message>
        <source>Cut &amp;paragraph or selection</source>
        <translation>Cortar &amp;parágrafo ou seleção</translation>
    </message>
    <message>
        <source>Cut the selected text, or the paragraph under the cursor, as your own cut.</source>
        <translation>Cortar o texto selecionado, ou o parágrafo sob o cursor, como corte próprio.</translation>
    </message>
    <message>
        <source>Own cut: for len&amp;gth</source>
        <translation>&amp;Corte próprio: pela extensão</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was made to shorten the text.</source>
        <translation>Dizer que seu último corte, ou o que está sob o cursor, foi para encurtar o texto.</translation>
    </message>
    <message>
        <source>Own cut: for legal reasons</source>
        <translation>Corte próprio: motivos legais</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was made for legal reasons.</source>
        <translation>Dizer que seu último corte, ou o que está sob o cursor, foi por motivos legais.</translation>
    </message>
    <message>
        <source>Own cut: a matter of taste</source>
        <translation>Corte próprio: questão de gosto</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was a matter of taste.</source>
        <translation>Dizer que seu último corte, ou o que está sob o cursor, foi questão de gosto.</translation>
    </message>
    <message>
        <source>&amp;Bring back paragraph or selection</source>
        <translation>&amp;Trazer de volta parágrafo ou seleção</translation>
    </message>
    <message>
        <source>Take a part of a cut back; the rest stays cut.</source>
        <translation>Recuperar uma parte de um corte; o resto continua cortado.</translation>
    </message>
    <message>
        <source>The story &amp;ends here</source>
        <translation>&amp;O artigo termina aqui</translation>
    </message>
    <message>
        <source>Cut everything below the paragraph under the cursor, as one cut of your own.</source>
        <translation>Cortar tudo abaixo do parágrafo do cursor, como um só corte próprio.</translation>
    </message>
    <message>
        <source>Rep&amp;lace the selection…</source>
        <translation>&amp;Substituir a seleção…</translation>
    </message>
    <message>
        <source>Write your own words in place of the selected text, in the cleaned pane.</source>
        <translation>Escrever palavras próprias no lugar do texto selecionado, no painel limpo.</translation>
    </message>
    <message>
        <source>The cut ends a line earlier</source>
        <translation>O corte termina uma linha antes</translation>
    </message>
    <message>
        <source>Take the last line of the current cut back; the rest stays cut.</source>
        <translation>Recuperar a última linha do corte atual; o resto continua cortado.</translation>
    </message>
    <message>
        <source>The cut ends a line later</source>
        <translation>O corte termina uma linha depois</translation>
    </message>
    <message>
        <source>Cut the line below the current cut too.</source>
        <translation>Cortar também a linha abaixo do corte atual.</translation>
    </message>
    <message>
        <source>The cut ends a word earlier</source>
        <translation>O corte termina uma palavra antes</translation>
    </message>
    <message>
        <source>Take the last word of the current cut back.</source>
        <translation>Recuperar a última palavra do corte atual.</translation>
    </message>
    <message>
        <source>The cut ends a word later</source>
        <translation>O corte termina uma palavra depois</translation>
    </message>
    <message>
        <source>Cut the word after the current cut too.</source>
        <translation>Cortar também a palavra depois do corte atual.</translation>
    </message>
    <message>
        <source>The cut begins a line earlier</source>
        <translation>O corte começa uma linha antes</translation>
    </message>
    <message>
        <source>Cut the line above the current cut too.</source>
        <translation>Cortar também a linha acima do corte atual.</translation>
    </message>
    <message>
        <source>The cut begins a line later</source>
        <translation>O corte começa uma linha depois</translation>
    </message>
    <message>
        <source>Take the first line of the current cut back; the rest stays cut.</source>
        <translation>Recuperar a primeira linha do corte atual; o resto continua cortado.</translation>
    </message>
    <message>
        <source>The cut begins a word earlier</source>
        <translation>O corte começa uma palavra antes</translation>
    </message>
    <message>
        <source>Cut the word before the current cut too.</source>
        <translation>Cortar também a palavra antes do corte atual.</translation>
    </message>
    <message>
        <source>The cut begins a word later</source>
        <translation>O corte começa uma palavra depois</translation>
    </message>
    <message>
        <source>Take the first word of the current cut back.</source>
        <translation>Recuperar a primeira palavra do corte atual.</translation>
    </message>
    <message>
        <source>Show what the cut brea&amp;ks</source>
        <translation>&amp;Mostrar o que o corte danifica</translation>
    </message>
    <message>
        <source>Show the quotation that your own cut or words harm; again, the next one.</source>
        <translation>Mostrar a citação que seu corte ou suas palavras danificam; outra vez: a próxima.</translation>
    </message>
    <message>
        <source>Keep it an&amp;yway</source>
        <translation>&amp;Deixar assim mesmo</translation>
    </message>
    <message>
        <source>Close the warning about your own cut or words; the approval will name it again.</source>
        <translation>Fechar o aviso sobre seu corte ou suas palavras; a aprovação o citará de novo.</translation>
    </message>
    <message>
        <source>The speaker is &amp;right</source>
        <translation>&amp;O falante está certo</translation>
    </message>
    <message>
        <source>Mark the current quote and its speaker as checked by you, and go to the next to check.</source>
        <translation>Marcar a citação atual e seu falante como conferidos por você e ir para a próxima a conferir.</translation>
    </message>
    <message>
        <source>Set the &amp;speaker…</source>
        <translation>&amp;Indicar o falante…</translation>
    </message>
    <message>
        <source>Say who said it: the selected words, or one of the people of the article.</source>
        <translation>Dizer quem falou: as palavras selecionadas ou uma das pessoas do artigo.</translation>
    </message>
    <message>
        <source>&amp;No named speaker</source>
        <translation>&amp;Nenhum falante nomeado</translation>
    </message>
    <message>
        <source>Say that nobody is named for these words.</source>
        <translation>Dizer que ninguém é nomeado para estas palavras.</translation>
    </message>
    <message>
        <source>Ne&amp;xt quote to check</source>
        <translation>&amp;Próxima citação a conferir</translation>
    </message>
    <message>
        <source>Go to the next quote whose speaker is in doubt.</source>
        <translation>Ir para a próxima citação cujo falante é duvidoso.</translation>
    </message>
    <message>
        <source>Pre&amp;vious quote</source>
        <translation>&amp;Citação anterior</translation>
    </message>
    <message>
        <source>Go to the previous quote whose speaker is in doubt.</source>
        <translation>Ir para a citação anterior cujo falante é duvidoso.</translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation>Próxima a &amp;decidir</translation>
    </message>
    <message>
        <source>Go to the next undecided suggestion.</source>
        <translation>Ir para a próxima sugestão sem decisão.</translation>
    </message>
    <message>
        <source>&amp;Previous to decide</source>
        <translation>A&amp;nterior a decidir</translation>
    </message>
    <message>
        <source>Go to the previous undecided suggestion.</source>
        <translation>Ir para a sugestão anterior sem decisão.</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Próxima sugestão</translation>
    </message>
    <message>
        <source>Go to the next suggestion, decided or not.</source>
        <translation>Ir para a próxima sugestão, decidida ou não.</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Sugestão anterior</translation>
    </message>
    <message>
        <source>Go to the previous suggestion, decided or not.</source>
        <translation>Ir para a sugestão anterior, decidida ou não.</translation>
    </message>
    <message>
        <source>Next of your own &amp;changes</source>
        <translation>Próxi&amp;ma alteração própria</translation>
    </message>
    <message>
        <source>Go to the next cut, word or restored part that nobody suggested; U takes it back.</source>
        <translation>Ir para o próximo corte, palavra ou parte recuperada que ninguém sugeriu; U o retira.</translation>
    </message>
    <message>
        <source>Previous of your own changes</source>
        <translation>Alteração própria anterior</translation>
    </message>
    <message>
        <source>Go to the cut, word or restored part before that nobody suggested.</source>
        <translation>Ir para o corte, palavra ou parte recuperada anterior que ninguém sugeriu.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>&amp;Pular</translation>
    </message>
    <message>
        <source>Leave the current suggestion undecided and go to the next.</source>
        <translation>Deixar a sugestão atual sem decisão e ir para a próxima.</translation>
    </message>
    <message>
        <source>One &amp;by one</source>
        <translation>&amp;Uma a uma</translation>
    </message>
    <message>
        <source>Open the current suggestions, so that the keys decide them one by one.</source>
        <translation>Abrir as sugestões atuais, para que as teclas as decidam uma a uma.</translation>
    </message>
    <message>
        <source>All &amp;together again</source>
        <translation>&amp;Todas juntas de novo</translation>
    </message>
    <message>
        <source>Let the keys decide all the current suggestions together.</source>
        <translation>Deixar que as teclas decidam juntas todas as sugestões atuais.</translation>
    </message>
    <message>
        <source>Next &amp;file</source>
        <translation>Pró&amp;ximo arquivo</translation>
    </message>
    <message>
        <source>Open the next file of the queue.</source>
        <translation>Abrir o próximo arquivo da fila.</translation>
    </message>
    <message>
        <source>Pre&amp;vious file</source>
        <translation>&amp;Arquivo anterior</translation>
    </message>
    <message>
        <source>Open the previous file of the queue.</source>
        <translation>Abrir o arquivo anterior da fila.</translation>
    </message>
    <message>
        <source>&amp;Original of a repeat, and back</source>
        <translation>&amp;Original de uma repetição, e volta</translation>
    </message>
    <message>
        <source>Show the copy that stays; again, return to the repeat.</source>
        <translation>Mostrar a cópia que fica; outra vez: voltar à repetição.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Read the marked file of the list again.</source>
        <translation>Ler de novo o arquivo marcado da lista.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Remover da lista</translation>
    </message>
    <message>
        <source>Take the marked file out of the list; what was decided on it stays. In the list Delete does it.</source>
        <translation>Tirar da lista o arquivo marcado; o que foi decidido sobre ele fica. Na lista, Del faz isso.</translation>
    </message>
    <message>
        <source>&amp;Clear what is done</source>
        <translation>&amp;Limpar o que está concluído</translation>
    </message>
    <message>
        <source>Take every file that was exported or spiked, or that cannot be read, out of the list.</source>
        <translation>Tirar da lista todo arquivo exportado ou descartado, ou que não pode ser lido.</translation>
    </message>
    <message>
        <source>Look for &amp;new files</source>
        <translation>Procurar &amp;arquivos novos</translation>
    </message>
    <message>
        <source>Look again into the folders that were opened, and list what is new there.</source>
        <translation>Olhar de novo nas pastas abertas e listar o que há de novo nelas.</translation>
    </message>
    <message>
        <source>Sort by &amp;arrival</source>
        <translation>Ordenar por &amp;chegada</translation>
    </message>
    <message>
        <source>List the files as they came.</source>
        <translation>Listar os arquivos como chegaram.</translation>
    </message>
    <message>
        <source>Sort by na&amp;me</source>
        <translation>Ordenar por &amp;nome</translation>
    </message>
    <message>
        <source>List the files by their names.</source>
        <translation>Listar os arquivos por nome.</translation>
    </message>
    <message>
        <source>Sort by &amp;state</source>
        <translation>Ordenar por &amp;estado</translation>
    </message>
    <message>
        <source>List first what is left to do.</source>
        <translation>Listar primeiro o que falta fazer.</translation>
    </message>
    <message>
        <source>As it goes out &amp;now</source>
        <translation>Como sai a&amp;gora</translation>
    </message>
    <message>
        <source>Show the cleaned text exactly as it would be exported now.</source>
        <translation>Mostrar o texto limpo exatamente como seria exportado agora.</translation>
    </message>
    <message>
        <source>If &amp;all were cut</source>
        <translation>Se &amp;tudo fosse cortado</translation>
    </message>
    <message>
        <source>Show the cleaned text as if every suggestion were cut.</source>
        <translation>Mostrar o texto limpo como se cada sugestão fosse cortada.</translation>
    </message>
    <message>
        <source>Show cr&amp;edits</source>
        <translation>Mostrar créd&amp;itos</translation>
    </message>
    <message>
        <source>Point out bylines, dates and credits that may be moved out of the text.</source>
        <translation>Apontar assinaturas, datas e créditos que podem ser tirados do texto.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Am&amp;pliar</translation>
    </message>
    <message>
        <source>Make the text larger.</source>
        <translation>Aumentar o texto.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Redu&amp;zir</translation>
    </message>
    <message>
        <source>Make the text smaller.</source>
        <translation>Diminuir o texto.</translation>
    </message>
    <message>
        <source>&amp;Reading size</source>
        <translation>Tamanho &amp;de leitura</translation>
    </message>
    <message>
        <source>Give the text its usual size.</source>
        <translation>Dar ao texto seu tamanho habitual.</translation>
    </message>
    <message>
        <source>Show &amp;suggestions</source>
        <translation>Mostr&amp;ar sugestões</translation>
    </message>
    <message>
        <source>Show what there is to cut beside the text.</source>
        <translation>Mostrar ao lado do texto o que há para cortar.</translation>
    </message>
    <message>
        <source>Show &amp;quotes</source>
        <translation>&amp;Mostrar citações</translation>
    </message>
    <message>
        <source>Show who said what beside the text.</source>
        <translation>Mostrar ao lado do texto quem disse o quê.</translation>
    </message>
    <message>
        <source>&amp;Fold the files away</source>
        <translation>Recol&amp;her os arquivos</translation>
    </message>
    <message>
        <source>Hide the list of files, or show it again.</source>
        <translation>Ocultar a lista de arquivos, ou mostrá-la de novo.</translation>
    </message>
    <message>
        <source>Fold the s&amp;uggestions away</source>
        <translation>&amp;Recolher as sugestões</translation>
    </message>
    <message>
        <source>Hide suggestions and quotes, or show them again.</source>
        <translation>Ocultar sugestões e citações, ou mostrá-las de novo.</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>&amp;Cores do sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Claro ou escuro, como a área de trabalho.</translation>
    </message>
    <message>
        <source>Light &amp;colours</source>
        <translation>Cor&amp;es claras</translation>
    </message>
    <message>
        <source>Dark letters on a light page.</source>
        <translation>Letras escuras em página clara.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Cores esc&amp;uras</translation>
    </message>
    <message>
        <source>Light letters on a dark page.</source>
        <translation>Letras claras em página escura.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto co&amp;ntraste</translation>
    </message>
    <message>
        <source>Draw tints and lines stronger.</source>
        <translation>Desenhar tons e linhas mais fortes.</translation>
    </message>
    <message>
        <source>Filter su&amp;ggestions</source>
        <translation>Filtrar &amp;sugestões</translation>
    </message>
    <message>
        <source>Type to narrow the list of suggestions.</source>
        <translation>Digitar para reduzir a lista de sugestões.</translation>
    </message>
    <message>
        <source>Show what was &amp;kept</source>
        <translation>Mostrar &amp;o que foi mantido</translation>
    </message>
    <message>
        <source>List the suggestions that were dismissed, so that any can be taken back; again, list all.</source>
        <translation>Listar as sugestões rejeitadas, para que qualquer uma possa ser retomada; outra vez: listar todas.</translation>
    </message>
    <message>
        <source>Fi&amp;lter files</source>
        <translation>&amp;Filtrar arquivos</translation>
    </message>
    <message>
        <source>Type a name or a state to narrow the list of files.</source>
        <translation>Digitar um nome ou estado para reduzir a lista de arquivos.</translation>
    </message>
    <message>
        <source>Back to the &amp;text</source>
        <translation>&amp;Voltar ao texto</translation>
    </message>
    <message>
        <source>Clear the filter and return to the text.</source>
        <translation>Limpar o filtro e voltar ao texto.</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Pr&amp;eferências…</translation>
    </message>
    <message>
        <source>Choose once: your name, the look, the pause, how strict to be, where approved texts go, the order of the files.</source>
        <translation>Escolher uma vez: seu nome, a aparência, a pausa, o rigor, para onde vão os textos aprovados, a ordem dos arquivos.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atalhos &amp;de teclado…</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>Dar outras teclas aos comandos.</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>Te&amp;xto…</translation>
    </message>
    <message>
        <source>Choose the typeface and the line spacing of the text.</source>
        <translation>Escolher a fonte e o espaçamento entre linhas do texto.</translation>
    </message>
    <message>
        <source>&amp;House rules…</source>
        <translation>&amp;Regras da casa…</translation>
    </message>
    <message>
        <source>Show the lines that are always or never cut here, and forget any of them.</source>
        <translation>Mostrar as linhas que aqui são sempre ou nunca cortadas e esquecer qualquer uma delas.</translation>
    </message>
    <message>
        <source>Check &amp;every quote</source>
        <translation>&amp;Conferir cada citação</translation>
    </message>
    <message>
        <source>Count every quote as open until somebody has checked it, and name the others at the approval.</source>
        <translation>Contar cada citação como aberta até alguém conferi-la e citar as outras na aprovação.</translation>
    </message>
    <message>
        <source>&amp;Folder for approved texts…</source>
        <translation>Pasta de &amp;textos aprovados…</translation>
    </message>
    <message>
        <source>Choose where approved texts are written to without being asked for.</source>
        <translation>Escolher onde os textos aprovados são gravados sem perguntar.</translation>
    </message>
    <message>
        <source>&amp;Names of exported files…</source>
        <translation>&amp;Nomes dos arquivos exportados…</translation>
    </message>
    <message>
        <source>Choose what exported files are called, and by their ending in which format.</source>
        <translation>Escolher como se chamam os arquivos exportados e, pela extensão, em que formato.</translation>
    </message>
    <message>
        <source>E&amp;xport at approval</source>
        <translation>Exportar &amp;ao aprovar</translation>
    </message>
    <message>
        <source>Write the text to its folder as soon as it is approved.</source>
        <translation>Gravar o texto em sua pasta assim que é aprovado.</translation>
    </message>
    <message>
        <source>&amp;Pause after deciding…</source>
        <translation>&amp;Pausa depois de decidir…</translation>
    </message>
    <message>
        <source>Choose how long a decision is shown before the next stop.</source>
        <translation>Escolher por quanto tempo uma decisão é mostrada antes da próxima parada.</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Conteúdo da ajuda</translation>
    </message>
    <message>
        <source>Show the pages of the help.</source>
        <translation>Mostrar as páginas da ajuda.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>Show every key.</source>
        <translation>Mostrar todas as teclas.</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeiros passos</translation>
    </message>
    <message>
        <source>Show the hints of the first day again, one after the other.</source>
        <translation>Mostrar de novo as dicas do primeiro dia, uma após a outra.</translation>
    </message>
    <message>
        <source>Who is &amp;editing…</source>
        <translation>&amp;Quem edita…</translation>
    </message>
    <message>
        <source>Change the name that decisions are recorded under.</source>
        <translation>Mudar o nome com que as decisões são registradas.</translation>
    </message>
    <message>
        <source>&amp;About Bluepencil</source>
        <translation>&amp;Sobre o Bluepencil</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Versão e licença.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Ar&amp;quivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>E&amp;ditar</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisão</translation>
    </message>
    <message>
        <source>&amp;Own cuts</source>
        <translation>Cortes &amp;próprios</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Citações</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Exibir</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>C&amp;onfigurações</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajuda</translation>
    </message>
    <message>
        <source>L&amp;anguage of the article…</source>
        <translation>&amp;Idioma do artigo…</translation>
    </message>
    <message>
        <source>Say which language the article is in where its words tell it wrongly; quotes, speakers and suggestions are looked for again.</source>
        <translation>Dizer em que idioma está o artigo quando suas palavras enganam; citações, falantes e sugestões são procurados de novo.</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>&amp;Fila</translation>
    </message>
    <message>
        <source>Approve, &amp;copy and go on</source>
        <translation>Aprovar, &amp;copiar e continuar</translation>
    </message>
    <message>
        <source>Export a&amp;ll approved texts</source>
        <translation>Exportar &amp;todos os textos aprovados</translation>
    </message>
    <message>
        <source>Sort by so&amp;urce</source>
        <translation>Ordenar por &amp;fonte</translation>
    </message>
    <message>
        <source>List together what comes from one site or folder.</source>
        <translation>Listar junto o que vem de um site ou pasta.</translation>
    </message>
    <message>
        <source>Sort by st&amp;ops</source>
        <translation>Or&amp;denar por paradas</translation>
    </message>
    <message>
        <source>List first where the fewest stops are left to decide.</source>
        <translation>Listar primeiro onde faltam menos paradas a decidir.</translation>
    </message>
    <message>
        <source>&amp;Pause looking through the files</source>
        <translation>Pausar &amp;o exame dos arquivos</translation>
    </message>
    <message>
        <source>Let the files wait that nobody has looked into; again, go on.</source>
        <translation>Deixar esperar os arquivos que ninguém examinou; outra vez: continuar.</translation>
    </message>
    <message>
        <source>Stop &amp;looking through the files</source>
        <translation>&amp;Parar o exame dos arquivos</translation>
    </message>
    <message>
        <source>Leave the files that nobody has looked into until the next start, or until new files are looked for.</source>
        <translation>Deixar os arquivos não examinados até o próximo início, ou até que se procurem arquivos novos.</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Entre&amp;gar…</translation>
    </message>
    <message>
        <source>Write this article, or all files of the queue, to one file for another desk: raw bytes, decisions, notes and editions.</source>
        <translation>Gravar este artigo, ou todos os arquivos da lista, em um arquivo para outra mesa: bytes originais, decisões, notas e edições.</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Receber &amp;uma entrega…</translation>
    </message>
    <message>
        <source>Take up what another desk handed over, beside what is here; what both decided otherwise is asked.</source>
        <translation>Incorporar o que outra mesa entregou ao lado do que está aqui; o que as duas decidiram de modo diferente é perguntado.</translation>
    </message>
    <message>
        <source>What became of these &amp;words…</source>
        <translation>O que foi feito destas pa&amp;lavras…</translation>
    </message>
    <message>
        <source>Look for a sentence in all that was ever opened here, and tell who cut, kept or changed it, why, and where it went.</source>
        <translation>Procurar uma frase em tudo o que já foi aberto aqui, e contar quem a cortou, manteve ou alterou, por quê, e para onde foi.</translation>
    </message>
    <message>
        <source>Recall a m&amp;istake…</source>
        <translation>Co&amp;rrigir um erro em toda parte…</translation>
    </message>
    <message>
        <source>Correct one mistake wherever it went out: list every approved article with the same words, cut, rule or quotation, and have the corrections drafted.</source>
        <translation>Corrigir um erro onde quer que tenha saído: listar cada artigo aprovado com as mesmas palavras, corte, regra ou citação, e mandar preparar as correções.</translation>
    </message>
    <message>
        <source>Remove a person’s na&amp;me…</source>
        <translation>Remover o no&amp;me de uma pessoa…</translation>
    </message>
    <message>
        <source>Remove a name from quotes and the log of all articles, where the law asks for it; that one was removed stays on record.</source>
        <translation>Remover um nome das citações e do registro de todos os artigos, onde a lei pede; que um foi removido fica registrado.</translation>
    </message>
    <message>
        <source>The day’s fi&amp;gures…</source>
        <translation>&amp;Números do dia…</translation>
    </message>
    <message>
        <source>Show what was done in a day: articles, stops, keys, minutes, and what each rule got right by the editors’ answers, in each source.</source>
        <translation>Mostrar o que foi feito num dia: artigos, paradas, teclas, minutos, e no que cada regra acertou segundo as respostas dos editores, em cada fonte.</translation>
    </message>
    <message>
        <source>Show it in the &amp;other file</source>
        <translation>&amp;Mostrá-la no outro arquivo</translation>
    </message>
    <message>
        <source>Where the current quote stands in another file of the list with other words or another speaker, open that file at its place.</source>
        <translation>Onde a citação atual está em outro arquivo da lista com outras palavras ou outro falante, abrir esse arquivo no lugar dela.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>“%1” is added</source>
        <translation>“%1” foi acrescentado</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” está faltando</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>“%1” em vez de “%2”</translation>
    </message>
</context>
<context>
    <name>CustodyReport</name>
    <message>
        <source>went out as scraped</source>
        <translation>saiu como foi coletado</translation>
    </message>
    <message>
        <source>went out as “%1”</source>
        <translation>saiu como “%1”</translation>
    </message>
    <message>
        <source>did not go out</source>
        <translation>não saiu</translation>
    </message>
    <message>
        <source>went out; these are the editor’s own words</source>
        <translation>saiu; são palavras do próprio redator</translation>
    </message>
    <message>
        <source>Nobody decided anything at this place.</source>
        <translation>Ninguém decidiu nada neste lugar.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Why, as it was shown</source>
        <translation>Por quê, como foi mostrado</translation>
    </message>
    <message>
        <source>This article was not approved.</source>
        <translation>Este artigo não foi aprovado.</translation>
    </message>
    <message>
        <source>%1 (%2, by %3, %4)</source>
        <translation>%1 (%2, por %3, %4)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>As palavras</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovada por</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correção</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Gravada em</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>O que foi feito destas palavras</translation>
    </message>
    <message numerus="yes">
        <source>Found at %n places. All times are UTC.</source>
        <translation>
            <numerusform>Encontrado em %n lugar. Todas as horas são UTC.</numerusform>
            <numerusform>Encontrado em %n lugares. Todas as horas são UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>cut, as was suggested</source>
        <translation>cortado, como sugerido</translation>
    </message>
    <message>
        <source>kept, against a suggestion</source>
        <translation>mantido, contra uma sugestão</translation>
    </message>
    <message>
        <source>moved to the credits</source>
        <translation>movido para os créditos</translation>
    </message>
    <message>
        <source>cut, without a suggestion</source>
        <translation>cortado, sem sugestão</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>trazido de volta</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>substituído</translation>
    </message>
    <message>
        <source>quote checked</source>
        <translation>citação conferida</translation>
    </message>
    <message>
        <source>speaker corrected</source>
        <translation>falante corrigido</translation>
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
        <translation>resposta</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>retirado: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>for length</source>
        <translation>por extensão</translation>
    </message>
    <message>
        <source>for legal reasons</source>
        <translation>por motivos legais</translation>
    </message>
    <message>
        <source>a matter of taste</source>
        <translation>questão de gosto</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Regra: %1.</translation>
    </message>
    <message>
        <source>the bytes that were scraped</source>
        <translation>os bytes coletados</translation>
    </message>
    <message>
        <source>the text that they gave</source>
        <translation>o texto que deram</translation>
    </message>
    <message>
        <source>the text of edition %1</source>
        <translation>o texto da edição %1</translation>
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
        <translation>Arquivo bruto: %1. Bytes: %2, lidos como %3.</translation>
    </message>
    <message>
        <source>The bytes were purged, as the rule of retention asks. Their hash, what was decided and what went out were kept.</source>
        <translation>Os bytes foram apagados, como pede a regra de retenção. O hash deles, o que foi decidido e o que saiu foram guardados.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as HTML names it</comment>
        <translation>pt</translation>
    </message>
    <message>
        <source>A person’s name was removed from this record on %1 by %2. Why: %3</source>
        <translation>O nome de uma pessoa foi removido deste registro em %1 por %2. Por quê: %3</translation>
    </message>
    <message>
        <source>Scraped bytes were purged on %1 by %2.</source>
        <translation>Os bytes coletados foram apagados em %1 por %2.</translation>
    </message>
</context>
<context>
    <name>CutWarning</name>
    <message>
        <source>The rest of the article is scrambled by a paywall; the article is incomplete.</source>
        <translation>O resto do artigo foi embaralhado por acesso pago; o artigo está incompleto.</translation>
    </message>
    <message>
        <source>A paywall notice stands here; the article may be incomplete.</source>
        <translation>Há aqui um aviso de acesso pago; o artigo pode estar incompleto.</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>The data folder “%1” holds no “reviews.sqlite”; name the folder that the window uses.</source>
        <translation>A pasta de dados “%1” não contém “reviews.sqlite”; indique a pasta que a janela usa.</translation>
    </message>
</context>
<context>
    <name>DecisionLog</name>
    <message>
        <source>“%1” holds a decision that cannot be read; restore it from a backup, or move it elsewhere and start again. Your articles are not touched.</source>
        <translation>“%1” contém uma decisão que não pode ser lida; restaure-o de uma cópia, ou mova-o e comece de novo. Seus artigos não são tocados.</translation>
    </message>
    <message>
        <source>“%1” is damaged: decisions are missing, or are about words that do not stand where they should. Nothing was shown or exported from it; restore it from a backup. Your articles are not touched.</source>
        <translation>“%1” está danificado: faltam decisões, ou tratam de palavras que não estão onde deveriam. Nada dele foi mostrado nem exportado; restaure-o de uma cópia. Seus artigos não são tocados.</translation>
    </message>
    <message>
        <source>Somebody else decided on this article in the meantime; look at it again before deciding.</source>
        <translation>Nesse meio-tempo outra pessoa decidiu sobre este artigo; olhe de novo antes de decidir.</translation>
    </message>
</context>
<context>
    <name>DecisionWiring</name>
    <message>
        <source>No byline, date or credit is left in the text that is known for one.</source>
        <translation>Não resta no texto nenhuma assinatura, data ou crédito conhecido como tal.</translation>
    </message>
    <message>
        <source>This credit is meant; press the key again.</source>
        <translation>É este o crédito em questão; pressione a tecla de novo.</translation>
    </message>
    <message>
        <source>Cut all sure suggestions</source>
        <translation>Cortar todas as sugestões seguras</translation>
    </message>
    <message>
        <source>Cut all that the list shows</source>
        <translation>Cortar tudo o que a lista mostra</translation>
    </message>
    <message>
        <source>No further suggestion.</source>
        <translation>Nenhuma outra sugestão.</translation>
    </message>
    <message>
        <source>The keys decide one at a time.</source>
        <translation>As teclas decidem uma por vez.</translation>
    </message>
    <message>
        <source>The current suggestion is a single line.</source>
        <translation>A sugestão atual é uma só linha.</translation>
    </message>
    <message>
        <source>The keys decide these suggestions together.</source>
        <translation>As teclas decidem juntas estas sugestões.</translation>
    </message>
    <message>
        <source>The current suggestion repeats nothing.</source>
        <translation>A sugestão atual não repete nada.</translation>
    </message>
    <message>
        <source>Nothing was changed here but what was suggested.</source>
        <translation>Nada foi alterado aqui além do que foi sugerido.</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>Some bytes are not %1; they are shown as �.</source>
        <translation>Alguns bytes não são %1; são mostrados como �.</translation>
    </message>
    <message numerus="yes">
        <source>Broken characters in the file: %n; each is shown as �.</source>
        <translation>
            <numerusform>Caracteres quebrados no arquivo: %n; cada um é mostrado como �.</numerusform>
            <numerusform>Caracteres quebrados no arquivo: %n; cada um é mostrado como �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say its encoding; read as %1, which may be wrong.</source>
        <translation>O arquivo não diz sua codificação; lido como %1, o que pode estar errado.</translation>
    </message>
    <message>
        <source>The file calls itself %1, which it cannot be; read as %2, which may be wrong.</source>
        <translation>O arquivo se diz %1, o que não pode ser; lido como %2, o que pode estar errado.</translation>
    </message>
    <message>
        <source>The text held characters that cannot be; each is shown as �.</source>
        <translation>O texto continha caracteres impossíveis; cada um é mostrado como �.</translation>
    </message>
    <message>
        <source>is empty; there is nothing to review.</source>
        <translation>está vazio; não há nada a revisar.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>tem mais de 256 MB; divida-o antes de abri-lo.</translation>
    </message>
    <message>
        <source>cannot be read as “%1”; choose an encoding that is known here.</source>
        <translation>não pode ser lido como “%1”; escolha uma codificação conhecida aqui.</translation>
    </message>
    <message>
        <source>is a binary file, not text; open the article&apos;s text instead.</source>
        <translation>é um arquivo binário, não texto; abra em vez dele o texto do artigo.</translation>
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
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · rule %2</source>
        <translation>%1 · regra %2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>parágrafo %1</translation>
    </message>
    <message>
        <source>Too different from %1 to be compared word by word:</source>
        <translation>Diferente demais de %1 para comparar palavra por palavra:</translation>
    </message>
    <message>
        <source>The original:</source>
        <translation>O original:</translation>
    </message>
    <message>
        <source>Word for word as in %1:</source>
        <translation>Palavra por palavra como em %1:</translation>
    </message>
    <message>
        <source>Beside %1, word by word:</source>
        <translation>Ao lado de %1, palavra por palavra:</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>Os números diferem</translation>
    </message>
    <message>
        <source>Names differ</source>
        <translation>Os nomes diferem</translation>
    </message>
    <message>
        <source>Struck: only in the original. Underlined: only here.</source>
        <translation>Riscado: só no original. Sublinhado: só aqui.</translation>
    </message>
    <message>
        <source>Open query</source>
        <translation>Consulta aberta</translation>
    </message>
    <message>
        <source>Answer it with %1.</source>
        <translation>Responda com %1.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Nada foi decidido aqui ainda.</translation>
    </message>
</context>
<context>
    <name>DetailWiring</name>
    <message>
        <source>Open queries hold up the approval: %1. This is the first; answer it with %2, then approve again.</source>
        <translation>Consultas abertas retêm a aprovação: %1. Esta é a primeira; responda com %2 e aprove de novo.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open articles</source>
        <translation>Abrir artigos</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Senha de %1:</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>“%1” is added</source>
        <translation>“%1” foi acrescentado</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>“%1” está faltando</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>“%1” em vez de “%2”</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider</source>
        <translation>Divisória</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>is an archive, and no Word file; unpack it, or choose what is in it.</source>
        <translation>é um arquivo compactado e não do Word; descompacte-o, ou escolha o que há nele.</translation>
    </message>
</context>
<context>
    <name>DraftWiring</name>
    <message>
        <source>a note</source>
        <translation>uma nota</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>uma consulta</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>uma resposta</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>suas próprias palavras</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what is unsent, and where</comment>
        <translation>%1 sobre %2</translation>
    </message>
    <message>
        <source>Not approved: %1 was typed and not sent. Return sends it; an emptied field drops it.</source>
        <translation>Não aprovado: %1 foi digitado e não enviado. Enter envia; um campo esvaziado descarta.</translation>
    </message>
    <message>
        <source>Not sent yet: %1. It holds up the approval.</source>
        <translation>Ainda não enviado: %1. Isso retém a aprovação.</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Guardado, não enviado: %1.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Somebody else is writing at this place; your words stand in this window alone until one of you has sent them.</source>
        <translation>Outra pessoa escreve neste lugar; suas palavras estão só nesta janela até que um de vocês as envie.</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Edition %1 in “%2” is damaged and is not what was approved; restore the file from a backup.</source>
        <translation>A edição %1 em “%2” está danificada e não é o que foi aprovado; restaure o arquivo de uma cópia.</translation>
    </message>
</context>
<context>
    <name>EditionChanges</name>
    <message numerus="yes">
        <source>%n lines as before</source>
        <translation>
            <numerusform>%n linha como antes</numerusform>
            <numerusform>%n linhas como antes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorNames</name>
    <message>
        <source>“%1” is somebody else in this workspace (%2); choose a name that tells you apart.</source>
        <translation>“%1” é outra pessoa neste espaço de trabalho (%2); escolha um nome que os distinga.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>The article %1</source>
        <comment>a sentence without its beginning</comment>
        <translation>O artigo %1</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>What was written to “%1” was not kept then; the text of its edition was.</source>
        <translation>O que foi gravado em “%1” não foi guardado então; o texto de sua edição, sim.</translation>
    </message>
    <message>
        <source>What was written to “%1” is damaged in “%2”; restore that file from a backup.</source>
        <translation>O que foi gravado em “%1” está danificado em “%2”; restaure esse arquivo de uma cópia.</translation>
    </message>
    <message>
        <source>What was written to “%1” was purged, since a person’s name was removed from it on request.</source>
        <translation>O que foi gravado em “%1” foi apagado, porque a pedido o nome de uma pessoa foi removido dele.</translation>
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
        <translation>não se diz</translation>
    </message>
    <message>
        <source>a rule of another version</source>
        <translation>uma regra de outra versão</translation>
    </message>
    <message>
        <source>The figures of %1</source>
        <translation>Os números de %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Editions approved</source>
        <translation>Edições aprovadas</translation>
    </message>
    <message>
        <source>Stops decided</source>
        <translation>Paradas decididas</translation>
    </message>
    <message>
        <source>Keys that changed something</source>
        <translation>Teclas que mudaram algo</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Minutes are those between decisions that follow each other within five. Yours are told to you alone, those of all from three editors on. Keys that only move are not recorded.</source>
        <translation>Os minutos são os que há entre decisões que se seguem em menos de cinco. Os seus são ditos só a você, os de todos a partir de três editores. Teclas que só movem não são registradas.</translation>
    </message>
    <message>
        <source>What each rule got right that day, in suggestions</source>
        <translation>No que cada regra acertou nesse dia, em sugestões</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Cuts that no rule had suggested: %1.</source>
        <translation>Cortes que nenhuma regra tinha sugerido: %1.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desativada</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>contrariada</translation>
    </message>
    <message>
        <source>What each rule got right in each source, in articles of all days</source>
        <translation>No que cada regra acertou em cada fonte, em artigos de todos os dias</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>A rule that is overruled is offered to be switched off in the house rules.</source>
        <translation>Uma regra contrariada é oferecida para ser desativada nas regras da casa.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Nada foi decidido.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>does not exist; check the name.</source>
        <translation>não existe; confira o nome.</translation>
    </message>
    <message>
        <source>cannot be reached; ask for permission to read its folder.</source>
        <translation>não pode ser alcançado; peça permissão para ler sua pasta.</translation>
    </message>
    <message>
        <source>cannot be looked up (%1); check the name.</source>
        <translation>não pode ser consultado (%1); confira o nome.</translation>
    </message>
    <message>
        <source>has a name that is no UTF-8, and so cannot be reached; rename the file.</source>
        <translation>tem um nome que não é UTF-8 e por isso não pode ser alcançado; renomeie o arquivo.</translation>
    </message>
    <message>
        <source>is a directory; name the files in it instead.</source>
        <translation>é um diretório; indique em vez dele os arquivos que contém.</translation>
    </message>
    <message>
        <source>is a pipe, not a file; save its content to a file first.</source>
        <translation>é um pipe, não um arquivo; salve primeiro seu conteúdo em um arquivo.</translation>
    </message>
    <message>
        <source>is a device, not a file; name a file that holds an article.</source>
        <translation>é um dispositivo, não um arquivo; indique um arquivo que contenha um artigo.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>tem mais de 256 MB; divida-o antes de abri-lo.</translation>
    </message>
    <message>
        <source>is empty; there is nothing to review.</source>
        <translation>está vazio; não há nada a revisar.</translation>
    </message>
    <message>
        <source>cannot be opened (%1); ask for permission to read it.</source>
        <translation>não pode ser aberto (%1); peça permissão para lê-lo.</translation>
    </message>
    <message>
        <source>cannot be opened (%1).</source>
        <translation>não pode ser aberto (%1).</translation>
    </message>
    <message>
        <source>cannot be read (%1); copy it to another disk and try again.</source>
        <translation>não pode ser lido (%1); copie-o para outro disco e tente de novo.</translation>
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
        <translation>Decisões anteriores…</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>“%1” cannot be written (%2); free some space or choose another folder.</source>
        <translation>“%1” não pode ser gravado (%2); libere espaço ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>“%1” is a raw file, which is never written; choose another name.</source>
        <translation>“%1” é um arquivo bruto, que nunca é gravado; escolha outro nome.</translation>
    </message>
    <message>
        <source>“%1” is there and is no file; choose another name.</source>
        <translation>“%1” existe e não é um arquivo; escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web archive</source>
        <translation>Arquivo da web</translation>
    </message>
    <message>
        <source>Saved page, one file</source>
        <translation>Página salva, um arquivo</translation>
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
        <translation>Tabela, separada por vírgulas</translation>
    </message>
    <message>
        <source>Table, separated by tabs</source>
        <translation>Tabela, separada por tabulações</translation>
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
        <translation>HTML para um CMS</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word, changes tracked</source>
        <translation>Word, com controle de alterações</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument, changes tracked</source>
        <translation>OpenDocument, com alterações registradas</translation>
    </message>
    <message>
        <source>ninjs 3.1</source>
        <translation>ninjs 3.1</translation>
    </message>
    <message>
        <source>Audit, JSON Lines</source>
        <translation>Registro de edição, JSON Lines</translation>
    </message>
    <message>
        <source>Audit, page</source>
        <translation>Registro de edição, página</translation>
    </message>
    <message>
        <source>PDF of the text</source>
        <translation>PDF do texto</translation>
    </message>
    <message>
        <source>PDF of the review</source>
        <translation>PDF da revisão</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como veio</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sem formatação</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artigos</translation>
    </message>
    <message>
        <source>Quote sheet, CSV</source>
        <translation>Planilha de citações, CSV</translation>
    </message>
    <message>
        <source>Quote sheet, JSON Lines</source>
        <translation>Planilha de citações, JSON Lines</translation>
    </message>
    <message>
        <source>Quote sheet, Word</source>
        <translation>Planilha de citações, Word</translation>
    </message>
    <message>
        <source>News in XML</source>
        <translation>Notícias em XML</translation>
    </message>
</context>
<context>
    <name>Gunzip</name>
    <message>
        <source>ends before what was packed in it does; get it again.</source>
        <translation>termina antes do que foi compactado nele; obtenha-o de novo.</translation>
    </message>
    <message>
        <source>is damaged: it cannot be unpacked; get it again.</source>
        <translation>está danificado: não pode ser descompactado; obtenha-o de novo.</translation>
    </message>
    <message>
        <source>swells as no text does when it is unpacked; unpack it by hand if you trust it.</source>
        <translation>incha como nenhum texto ao ser descompactado; descompacte à mão se confiar nele.</translation>
    </message>
    <message>
        <source>holds more than 256 MB when it is unpacked; split it before opening it.</source>
        <translation>contém mais de 256 MB quando descompactado; divida-o antes de abri-lo.</translation>
    </message>
    <message>
        <source>is packed and empty; there is nothing to review.</source>
        <translation>está compactado e vazio; não há nada a revisar.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>“%1” cannot be written (%2); choose a place that you may write to.</source>
        <translation>“%1” não pode ser gravado (%2); escolha um lugar em que você possa gravar.</translation>
    </message>
    <message>
        <source>Raw bytes of “%1” were purged; what was decided on them stays here.</source>
        <translation>Bytes originais de “%1” foram apagados; o que se decidiu sobre eles fica aqui.</translation>
    </message>
    <message>
        <source>“%1” is too long to be handed over; hand its file over by itself.</source>
        <translation>“%1” é longo demais para ser entregue; passe o próprio arquivo.</translation>
    </message>
    <message>
        <source>A file holds %L1 articles; the others were left out.</source>
        <translation>Um arquivo contém %L1 artigos; os outros ficaram de fora.</translation>
    </message>
    <message>
        <source>There is no article to hand over; open one first.</source>
        <translation>Não há artigo para entregar; abra um primeiro.</translation>
    </message>
    <message>
        <source>does not say where its article comes from</source>
        <translation>não diz de onde vem seu artigo</translation>
    </message>
    <message>
        <source>has no text, or more of them than an article has</source>
        <translation>não tem texto, ou tem mais do que um artigo tem</translation>
    </message>
    <message>
        <source>has a name in it that is none</source>
        <translation>contém um nome que não é nome</translation>
    </message>
    <message>
        <source>has bytes that are not those of their hash</source>
        <translation>tem bytes que não são os de sua soma de verificação</translation>
    </message>
    <message>
        <source>does not say how its text was read</source>
        <translation>não diz como seu texto foi lido</translation>
    </message>
    <message>
        <source>has an edition that is none of its text</source>
        <translation>tem uma edição que não é de seu texto</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>“%1” stays here: a person’s name was removed from its record on request, and its raw text would carry it on.</source>
        <translation>“%1” fica aqui: o nome de uma pessoa foi retirado do seu registro a pedido, e o seu texto bruto o levaria adiante.</translation>
    </message>
</context>
<context>
    <name>Harms</name>
    <message>
        <source>This takes away the only words that tell who said %1</source>
        <translation>Isto tira as únicas palavras que dizem quem disse %1</translation>
    </message>
    <message>
        <source>“%1” stays, but the full name goes.</source>
        <translation>“%1” fica, mas o nome completo se vai.</translation>
    </message>
    <message>
        <source>This cuts words out of the middle of %1</source>
        <translation>Isto corta palavras do meio de %1</translation>
    </message>
    <message>
        <source>This leaves one quotation mark of %1 without its partner.</source>
        <translation>Isto deixa aspas de %1 sem seu par.</translation>
    </message>
    <message>
        <source>This changes the words of a quotation: %1</source>
        <translation>Isto muda as palavras de uma citação: %1</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>it ended, or said nothing</source>
        <translation>terminou, ou não disse nada</translation>
    </message>
</context>
<context>
    <name>HelperPool</name>
    <message>
        <source>cannot be read, since “%1” does not start (%2); install Bluepencil again.</source>
        <translation>não pode ser lido, pois “%1” não inicia (%2); instale o Bluepencil de novo.</translation>
    </message>
    <message>
        <source>made the reader of such files break down, so that it may be damaged, or made to do harm; save it in another format where you trust it.</source>
        <translation>fez o leitor de tais arquivos falhar, portanto pode estar danificado ou feito para causar dano; salve-o em outro formato se confiar nele.</translation>
    </message>
    <message>
        <source>keeps the reader of such files busy for too long; split it, or save it in another format.</source>
        <translation>ocupa o leitor de tais arquivos por tempo demais; divida-o ou salve-o em outro formato.</translation>
    </message>
    <message>
        <source>was answered with what no file holds by the reader of such files, so that it may be made to do harm; save it in another format where you trust it.</source>
        <translation>recebeu do leitor de tais arquivos o que nenhum arquivo contém, portanto pode ser feito para causar dano; salve-o em outro formato se confiar nele.</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>o programa está terminando</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Mantido</translation>
    </message>
    <message>
        <source>Moved to the credits</source>
        <translation>Movido para os créditos</translation>
    </message>
    <message>
        <source>Own cut</source>
        <translation>Corte próprio</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Trazido de volta</translation>
    </message>
    <message>
        <source>Replaced by “%1”</source>
        <translation>Substituído por “%1”</translation>
    </message>
    <message>
        <source>Quote checked</source>
        <translation>Citação conferida</translation>
    </message>
    <message>
        <source>Speaker is %1</source>
        <translation>O falante é %1</translation>
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
        <translation>Resposta: %1</translation>
    </message>
    <message>
        <source>Own cut taken back</source>
        <translation>Corte próprio retirado</translation>
    </message>
    <message>
        <source>Cut again</source>
        <translation>Cortado de novo</translation>
    </message>
    <message>
        <source>Old words again</source>
        <translation>De novo as palavras antigas</translation>
    </message>
    <message>
        <source>Quote unchecked again</source>
        <translation>Citação de novo não conferida</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Nota retirada</translation>
    </message>
    <message>
        <source>Query taken away</source>
        <translation>Consulta retirada</translation>
    </message>
    <message>
        <source>Query and answer taken away</source>
        <translation>Consulta e resposta retiradas</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>Novamente sem decisão</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensão</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Gosto</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>edição %1</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>mudado desde então</translation>
    </message>
    <message>
        <source>No named speaker</source>
        <translation>Nenhum falante nomeado</translation>
    </message>
</context>
<context>
    <name>HouseRuleFault</name>
    <message>
        <source>The pattern “%1” cannot be used: %2.</source>
        <translation>O padrão “%1” não pode ser usado: %2.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be used: the fault is “%2” at character %3 (%4).</source>
        <translation>O padrão “%1” não pode ser usado: o erro é “%2” no caractere %3 (%4).</translation>
    </message>
    <message>
        <source>The rule has no text; say which line it is about.</source>
        <translation>A regra não tem texto; diga de que linha trata.</translation>
    </message>
    <message>
        <source>The pattern “%1” matches every line; make it narrower.</source>
        <translation>O padrão “%1” corresponde a todas as linhas; torne-o mais estreito.</translation>
    </message>
</context>
<context>
    <name>HouseRuleFile</name>
    <message>
        <source>has no house rule in line %1 (“%2”); write one as “cut line *: text”.</source>
        <translation>não tem regra da casa na linha %1 (“%2”); escreva uma como “cut line *: texto”.</translation>
    </message>
    <message>
        <source>has a house rule in line %1 that cannot be used. %2</source>
        <translation>tem na linha %1 uma regra da casa que não pode ser usada. %2</translation>
    </message>
</context>
<context>
    <name>HouseRuleRecords</name>
    <message>
        <source>The house rule “%1” in “%2” is of a kind that this version does not know; delete it, or install a newer Bluepencil.</source>
        <translation>A regra da casa “%1” em “%2” é de um tipo que esta versão não conhece; apague-a ou instale um Bluepencil mais novo.</translation>
    </message>
    <message>
        <source>Somebody else changed the house rule “%1” in the meantime; look at the list again.</source>
        <translation>Outra pessoa mudou a regra da casa “%1” nesse meio-tempo; olhe a lista de novo.</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>Always cut</source>
        <translation>Cortar sempre</translation>
    </message>
    <message>
        <source>Never cut</source>
        <translation>Nunca cortar</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>a linha inteira</translation>
    </message>
    <message>
        <source>lines that begin so</source>
        <translation>linhas que começam assim</translation>
    </message>
    <message>
        <source>lines that match</source>
        <translation>linhas que correspondem</translation>
    </message>
    <message>
        <source>every article</source>
        <translation>todos os artigos</translation>
    </message>
    <message>
        <source>articles of %1</source>
        <translation>artigos de %1</translation>
    </message>
    <message>
        <source>always cut “%1”</source>
        <translation>cortar sempre “%1”</translation>
    </message>
    <message>
        <source>never cut “%1”</source>
        <translation>nunca cortar “%1”</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>a rule of the program</source>
        <translation>uma regra do programa</translation>
    </message>
    <message>
        <source>“%1” is off in %2</source>
        <translation>“%1” está desativada em %2</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>does not hold the line “%1” as it was read, so that it cannot be changed there; choose another format.</source>
        <translation>não contém a linha “%1” como foi lida, por isso ela não pode ser mudada lá; escolha outro formato.</translation>
    </message>
    <message>
        <source>is written in an encoding that Bluepencil reads and does not write; choose another format.</source>
        <translation>está em uma codificação que o Bluepencil lê e não grava; escolha outro formato.</translation>
    </message>
    <message>
        <source>is built so that its text cannot be changed in place; choose another format.</source>
        <translation>é construído de modo que seu texto não pode ser mudado no lugar; escolha outro formato.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted</source>
        <translation>Colado</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into: de, es, fr.</extracomment>
        <translation>pt</translation>
    </message>
</context>
<context>
    <name>LanguageWarning</name>
    <message>
        <source>The article is in a language whose grammar Bluepencil does not know: quotation marks are found, who speaks is not.</source>
        <translation>O artigo está em um idioma cuja gramática o Bluepencil não conhece: as aspas são encontradas, quem fala não.</translation>
    </message>
    <message>
        <source>The article seems to be in %1, whose grammar Bluepencil does not know: quotation marks are found, who speaks is not.</source>
        <translation>O artigo parece estar em um idioma (%1) cuja gramática o Bluepencil não conhece: as aspas são encontradas, quem fala não.</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>English</source>
        <translation>Inglês</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemão</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espanhol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francês</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Português</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonês</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Outro idioma</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>“%1” is left over from a page; it stands for “%2”.</source>
        <translation>“%1” sobrou de uma página; está por “%2”.</translation>
    </message>
    <message>
        <source>Many more lines hold what is left over from a page.</source>
        <translation>Muitas outras linhas contêm restos de uma página.</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>Linha %1: %2.</translation>
    </message>
    <message>
        <source>“%1” stands in no section</source>
        <translation>“%1” não está em nenhuma seção</translation>
    </message>
    <message>
        <source>“%1” comes for the second time</source>
        <translation>“%1” vem pela segunda vez</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Linha %1: %2</translation>
    </message>
    <message>
        <source>“# %1: …” is missing in the head; “bluepencil-cli word-lists seal” writes one.</source>
        <translation>Falta “# %1: …” no cabeçalho; “bluepencil-cli word-lists seal” grava um.</translation>
    </message>
    <message>
        <source>The list was made for “%1”, and this is “%2”, whose own may be newer.</source>
        <translation>A lista foi feita para “%1”, e este é o “%2”, cuja própria lista pode ser mais nova.</translation>
    </message>
    <message>
        <source>The list was cut off, or changed since it was sealed; look at it and seal it again.</source>
        <translation>A lista foi cortada ou alterada depois de selada; reveja-a e sele-a de novo.</translation>
    </message>
    <message>
        <source>“%1” is not a single word.</source>
        <translation>“%1” não é uma só palavra.</translation>
    </message>
    <message>
        <source>“%1” has more than one space between two words.</source>
        <translation>“%1” tem mais de um espaço entre duas palavras.</translation>
    </message>
    <message>
        <source>“%1” is one word, and a row of this section has more.</source>
        <translation>“%1” é uma palavra, e uma linha desta seção tem mais.</translation>
    </message>
    <message>
        <source>“%1” has more parts than forms, participles and a particle.</source>
        <translation>“%1” tem mais partes que formas, particípios e uma partícula.</translation>
    </message>
    <message>
        <source>“%1” is no trait of a language that Bluepencil knows.</source>
        <translation>“%1” não é um traço de língua que o Bluepencil conheça.</translation>
    </message>
    <message>
        <source>Nobody reads a section “%1”.</source>
        <translation>Ninguém lê uma seção “%1”.</translation>
    </message>
    <message>
        <source>There are more function words than there is room for.</source>
        <translation>Há mais palavras funcionais do que cabem.</translation>
    </message>
    <message>
        <source>The list ends and has nothing in “[%1]”, as the one has that it stands for.</source>
        <translation>A lista termina e não tem nada em “[%1]”, ao contrário da que ela substitui.</translation>
    </message>
    <message>
        <source>Bluepencil has no list “%1” that can be replaced.</source>
        <translation>O Bluepencil não tem nenhuma lista “%1” que possa ser substituída.</translation>
    </message>
</context>
<context>
    <name>LogJoining</name>
    <message>
        <source>taken back</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>cortado</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>mantido</translation>
    </message>
    <message>
        <source>moved to the credit</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>movido para o crédito</translation>
    </message>
    <message>
        <source>quote and speaker right</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>citação e falante certos</translation>
    </message>
    <message>
        <source>not this speaker</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>não este falante</translation>
    </message>
    <message>
        <source>said by “%1”</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>dito por “%1”</translation>
    </message>
    <message>
        <source>Decided twice. %1, %2: %3. %4, %5: %6. The later one holds; which is right?</source>
        <comment>editor, time, what was decided; the same of the second one</comment>
        <translation>Decidido duas vezes. %1, %2: %3. %4, %5: %6. Vale a posterior; qual é a certa?</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>is neither a letter nor a saved page; open it as plain text.</source>
        <translation>não é carta nem página salva; abra-o como texto sem formatação.</translation>
    </message>
    <message>
        <source>is a letter without any text; there is nothing to review.</source>
        <translation>é uma carta sem texto; não há nada a revisar.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>is Markdown without text; there is nothing to review.</source>
        <translation>é Markdown sem texto; não há nada a revisar.</translation>
    </message>
</context>
<context>
    <name>Mojibake</name>
    <message>
        <source>“%1” was read in the wrong encoding; it is likely “%2”.</source>
        <translation>“%1” foi lido na codificação errada; provavelmente é “%2”.</translation>
    </message>
    <message>
        <source>“%1” has lost what stood here; look it up in the source.</source>
        <translation>“%1” perdeu o que estava aqui; procure na fonte.</translation>
    </message>
    <message>
        <source>Many more lines were read in the wrong encoding.</source>
        <translation>Muitas outras linhas foram lidas na codificação errada.</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>A pattern for names knows {title}, {date}, {edition}, {source} and {name}, and has at least one of them; “%1” does not.</source>
        <translation>Um padrão de nomes conhece {title}, {date}, {edition}, {source} e {name}, e tem pelo menos um deles; “%1” não tem.</translation>
    </message>
</context>
<context>
    <name>NameRemoval</name>
    <message>
        <source>Only who keeps the workspace removes a name from its log; ask them to run “bluepencil-cli retention forget”.</source>
        <translation>Só quem mantém o espaço de trabalho remove um nome do registro; peça que execute “bluepencil-cli retention forget”.</translation>
    </message>
    <message>
        <source>Say which name is to be removed, and on whose request or by which law.</source>
        <translation>Diga qual nome deve ser removido, e a pedido de quem ou por qual lei.</translation>
    </message>
</context>
<context>
    <name>NewsXml</name>
    <message>
        <source>has no text; there is nothing to review.</source>
        <translation>não tem texto; não há nada a revisar.</translation>
    </message>
    <message>
        <source>has no text in “%1”; take another field.</source>
        <translation>não tem texto em “%1”; tome outro campo.</translation>
    </message>
    <message>
        <source>holds no articles; there is nothing to review.</source>
        <translation>não contém artigos; não há nada a revisar.</translation>
    </message>
    <message>
        <source>is XML, but neither a feed (RSS, Atom) nor NITF nor NewsML-G2; open it as plain text.</source>
        <translation>é XML, mas nem um feed (RSS, Atom) nem NITF nem NewsML-G2; abra-o como texto sem formatação.</translation>
    </message>
    <message>
        <source>is nested deeper than any news; there is nothing to review.</source>
        <translation>está aninhado mais fundo que qualquer notícia; não há nada a revisar.</translation>
    </message>
    <message>
        <source>has more elements than an article; there is nothing to review.</source>
        <translation>tem mais elementos que um artigo; não há nada a revisar.</translation>
    </message>
    <message>
        <source>is no well-formed XML (%1 in line %2); fetch it again.</source>
        <translation>não é XML bem formado (%1 na linha %2); obtenha-o de novo.</translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message>
        <source>is an archive, and no OpenDocument text; unpack it, or choose what is in it.</source>
        <translation>é um arquivo compactado e não um texto OpenDocument; descompacte-o, ou escolha o que há nele.</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>is nested deeper than any document; save its text alone.</source>
        <translation>está mais aninhado que qualquer documento; salve só seu texto.</translation>
    </message>
    <message>
        <source>is damaged (%1); open it in a word processor and save it anew.</source>
        <translation>está danificado (%1); abra-o em um processador de texto e salve-o de novo.</translation>
    </message>
    <message>
        <source>is a document without text; there is nothing to review.</source>
        <translation>é um documento sem texto; não há nada a revisar.</translation>
    </message>
</context>
<context>
    <name>OutgoingArticle</name>
    <message>
        <source>was approved when it held another text than it does now, so that there are no changes to show; choose a format without them.</source>
        <translation>foi aprovado quando continha outro texto, por isso não há alterações a mostrar; escolha um formato sem elas.</translation>
    </message>
</context>
<context>
    <name>OutgoingText</name>
    <message numerus="yes">
        <source>%n characters, which this format cannot hold, were written as “�”.</source>
        <translation>
            <numerusform>%n caractere que este formato não pode conter foi gravado como “�”.</numerusform>
            <numerusform>%n caracteres que este formato não pode conter foram gravados como “�”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnEditWiring</name>
    <message>
        <source>This paragraph is blank; there is nothing to cut.</source>
        <translation>Este parágrafo está vazio; não há nada para cortar.</translation>
    </message>
    <message>
        <source>This is cut already.</source>
        <translation>Isto já está cortado.</translation>
    </message>
    <message>
        <source>Nothing is cut here.</source>
        <translation>Nada está cortado aqui.</translation>
    </message>
    <message>
        <source>Nothing stands below this paragraph.</source>
        <translation>Não há nada abaixo deste parágrafo.</translation>
    </message>
    <message>
        <source>What stands below is cut already.</source>
        <translation>O que está abaixo já está cortado.</translation>
    </message>
    <message>
        <source>Select the words to replace first.</source>
        <translation>Selecione primeiro as palavras a substituir.</translation>
    </message>
    <message>
        <source>No own cut stands here that lacks this reason.</source>
        <translation>Não há aqui corte próprio a que falte este motivo.</translation>
    </message>
    <message>
        <source>The cut cannot go further there.</source>
        <translation>O corte não pode ir mais longe ali.</translation>
    </message>
    <message>
        <source>No warning is open.</source>
        <translation>Nenhum aviso está aberto.</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>The page says that its article is not free to read; parts may be missing.</source>
        <translation>A página diz que seu artigo não é de leitura livre; podem faltar partes.</translation>
    </message>
    <message>
        <source>The page states a longer text than it shows; parts may be missing.</source>
        <translation>A página declara um texto mais longo do que mostra; podem faltar partes.</translation>
    </message>
    <message>
        <source>is a page without text; open it in a browser, and save the text it shows.</source>
        <translation>é uma página sem texto; abra-a em um navegador e salve o texto que mostra.</translation>
    </message>
    <message>
        <source>is a page of more than 64 MB; save the article alone, or its text.</source>
        <translation>é uma página de mais de 64 MB; salve só o artigo, ou seu texto.</translation>
    </message>
    <message>
        <source>The page states more words than it shows (%1); parts may be missing.</source>
        <translation>A página declara mais palavras do que mostra (%1); podem faltar partes.</translation>
    </message>
    <message>
        <source>The text is shorter than the page’s own description of it; parts may be missing.</source>
        <translation>O texto é mais curto que a descrição dele na própria página; podem faltar partes.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Raw, as scraped</source>
        <translation>Bruto, como coletado</translation>
    </message>
    <message>
        <source>Cleaned, as it goes out now</source>
        <translation>Limpo, como sai agora</translation>
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
        <translation>não pode ser posto em páginas aqui, onde não há fontes; escolha outro formato.</translation>
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
        <translation>Pausa depois de decidir</translation>
    </message>
    <message>
        <source>A decision stays on the screen for so long before the next stop:</source>
        <translation>Uma decisão fica na tela por este tempo antes da próxima parada:</translation>
    </message>
    <message>
        <source>A pause is a number from 0 to %1.</source>
        <translation>Uma pausa é um número de 0 a %1.</translation>
    </message>
    <message>
        <source>Pause after deciding: %1.</source>
        <translation>Pausa depois de decidir: %1.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Edition %1, approved by %2 on %3</source>
        <translation>Edição %1, aprovada por %2 em %3</translation>
    </message>
    <message>
        <source>cannot be set on pages; install a typeface, such as DejaVu, and try again.</source>
        <translation>não pode ser posto em páginas; instale uma fonte, como DejaVu, e tente de novo.</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>O que foi feito destas palavras</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>cannot be written as “%1”, an encoding that is not known here; choose another.</source>
        <translation>não pode ser gravado como “%1”, uma codificação não conhecida aqui; escolha outra.</translation>
    </message>
    <message>
        <source>Characters that %1 cannot hold, and that were written as “?”: %2.</source>
        <translation>Caracteres que %1 não pode conter e que foram gravados como “?”: %2.</translation>
    </message>
    <message>
        <source>is a file of rich text (RTF), which is not read here; save it as Word or OpenDocument, and open that.</source>
        <translation>é um arquivo de texto rico (RTF), que não é lido aqui; salve-o como Word ou OpenDocument e abra esse.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>%1 decides in this article just now; open it again to take it over.</source>
        <translation>%1 decide agora neste artigo; abra-o de novo para assumi-lo.</translation>
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
        <translation>Riscado: cortado ou substituído. Sublinhado: sugerido, sem decisão.</translation>
    </message>
    <message>
        <source>Cleaned, as it goes out now</source>
        <translation>Limpo, como sai agora</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>em revisão</translation>
    </message>
    <message>
        <source>approved, not exported</source>
        <translation>aprovado, não exportado</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportado</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>alterado no disco</translation>
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
        <translation>ilegível</translation>
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
        <translation>Citação</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Falante</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbo</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Parágrafo</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Segura</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citações</translation>
    </message>
</context>
<context>
    <name>QuoteWarning</name>
    <message>
        <source>Nothing near this quotation tells who said it.</source>
        <translation>Nada perto desta citação diz de quem é.</translation>
    </message>
    <message>
        <source>A quotation mark here has no partner in its paragraph.</source>
        <translation>Aspas aqui não têm par em seu parágrafo.</translation>
    </message>
</context>
<context>
    <name>QuoteWiring</name>
    <message>
        <source>This quote is meant; press the key again.</source>
        <translation>É esta a citação em questão; pressione a tecla de novo.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quem disse</translation>
    </message>
    <message>
        <source>No other file of the list has this quote in another form.</source>
        <translation>Nenhum outro arquivo da lista tem esta citação em outra forma.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>no speaker</source>
        <translation>nenhum falante</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>other paragraph</source>
        <translation>outro parágrafo</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>faltam aspas</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>a conferir</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Nenhum falante encontrado</translation>
    </message>
    <message>
        <source>No named speaker</source>
        <translation>Nenhum falante nomeado</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ conferido</translation>
    </message>
    <message>
        <source>✓ corrected</source>
        <translation>✓ corrigido</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>sugerido</translation>
    </message>
    <message>
        <source>Nobody is named for these words.</source>
        <translation>Ninguém é nomeado para estas palavras.</translation>
    </message>
    <message>
        <source>The speaker is a guess.</source>
        <translation>O falante é um palpite.</translation>
    </message>
    <message>
        <source>The speaker is named in another paragraph.</source>
        <translation>O falante é nomeado em outro parágrafo.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: where do the words end?</source>
        <translation>Aspas não têm par: onde terminam as palavras?</translation>
    </message>
    <message>
        <source>Nobody has checked this quote yet.</source>
        <translation>Ninguém conferiu esta citação ainda.</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Parágrafo %1</translation>
    </message>
    <message>
        <source>“%1” = %2</source>
        <translation>“%1” = %2</translation>
    </message>
    <message>
        <source>“%1” = %2, paragraph %3</source>
        <translation>“%1” = %2, parágrafo %3</translation>
    </message>
    <message>
        <source>In “%1” these are the words of %2.</source>
        <translation>Em “%1” são palavras de %2.</translation>
    </message>
    <message>
        <source>In “%1” with other words: “%2”.</source>
        <translation>Em “%1” com outras palavras: “%2”.</translation>
    </message>
    <message>
        <source>In “%1” with other words: “%2”, said by %3.</source>
        <translation>Em “%1” com outras palavras: “%2”, ditas por %3.</translation>
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
            <numerusform>“%1” contém %n artigo; abra-o.</numerusform>
            <numerusform>“%1” contém %n artigos; abra o arquivo de novo para ver cada um.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStop</name>
    <message>
        <source>was not read to its end, since that was stopped.</source>
        <translation>não foi lido até ao fim, porque a leitura foi interrompida.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>*A caption* beside its photo credit or its slideshow control</source>
        <translation>*Uma legenda* ao lado do crédito da foto ou do controle da galeria</translation>
    </message>
    <message>
        <source>*The foot of the page*, below its comments and the notice of rights</source>
        <translation>*O rodapé da página*, abaixo dos comentários e do aviso de direitos</translation>
    </message>
    <message>
        <source>*A comment section*, %lines lines: %terms</source>
        <translation>*Uma seção de comentários*, %lines linhas: %terms</translation>
    </message>
    <message>
        <source>*Between lines of promotion*, and no sentence of the article</source>
        <translation>*Entre linhas de promoção*, e nenhuma frase do artigo</translation>
    </message>
    <message>
        <source>*Links to other articles*, %lines lines: %terms</source>
        <translation>*Links para outros artigos*, %lines linhas: %terms</translation>
    </message>
    <message>
        <source>*A link to another article*: the same headline stands among the related links</source>
        <translation>*Um link para outro artigo*: o mesmo título está entre os links relacionados</translation>
    </message>
    <message>
        <source>*Reads like a legal notice*: %terms</source>
        <translation>*Lê-se como um aviso legal*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a caption*: %terms</source>
        <translation>*Lê-se como uma legenda*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a link to another article*: %terms</source>
        <translation>*Lê-se como um link para outro artigo*: %terms</translation>
    </message>
    <message>
        <source>*Reads like promotion*: %terms</source>
        <translation>*Lê-se como promoção*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a share button*: %terms</source>
        <translation>*Lê-se como um botão de compartilhar*: %terms</translation>
    </message>
    <message>
        <source>*Reads like an address of the publisher*: %terms</source>
        <translation>*Lê-se como um endereço da editora*: %terms</translation>
    </message>
    <message>
        <source>*Reads like navigation of the page*: %terms</source>
        <translation>*Lê-se como navegação da página*: %terms</translation>
    </message>
    <message>
        <source>the capitals of the line above</source>
        <translation>as maiúsculas da linha acima</translation>
    </message>
    <message>
        <source>the line above is suspected as well</source>
        <translation>a linha acima também é suspeita</translation>
    </message>
    <message>
        <source>the line above is %1 characters long</source>
        <translation>a linha acima tem %1 caracteres</translation>
    </message>
    <message>
        <source>the line above is as long</source>
        <translation>a linha acima é igualmente longa</translation>
    </message>
    <message>
        <source>the line above is a repeat</source>
        <translation>a linha acima é uma repetição</translation>
    </message>
    <message>
        <source>the line above is furniture</source>
        <translation>a linha acima é moldura</translation>
    </message>
    <message>
        <source>the words of the line above</source>
        <translation>as palavras da linha acima</translation>
    </message>
    <message>
        <source>the line above looks the same</source>
        <translation>a linha acima tem a mesma aparência</translation>
    </message>
    <message>
        <source>what the line above is</source>
        <translation>o que é a linha acima</translation>
    </message>
    <message>
        <source>a word of the line above</source>
        <translation>uma palavra da linha acima</translation>
    </message>
    <message>
        <source>the line above has %1 words</source>
        <translation>a linha acima tem %1 palavras</translation>
    </message>
    <message>
        <source>the second line above is %1 characters long</source>
        <translation>a segunda linha acima tem %1 caracteres</translation>
    </message>
    <message>
        <source>the second line above is furniture</source>
        <translation>a segunda linha acima é moldura</translation>
    </message>
    <message>
        <source>the words of the second line above</source>
        <translation>as palavras da segunda linha acima</translation>
    </message>
    <message>
        <source>what the second line above is</source>
        <translation>o que é a segunda linha acima</translation>
    </message>
    <message>
        <source>the third line above is %1 characters long</source>
        <translation>a terceira linha acima tem %1 caracteres</translation>
    </message>
    <message>
        <source>the third line above is furniture</source>
        <translation>a terceira linha acima é moldura</translation>
    </message>
    <message>
        <source>it stands in %1 other articles</source>
        <translation>está em outros %1 artigos</translation>
    </message>
    <message>
        <source>%1 lines around begin with the same word</source>
        <translation>%1 linhas em volta começam com a mesma palavra</translation>
    </message>
    <message>
        <source>the lines around it are suspected as well</source>
        <translation>as linhas ao redor também são suspeitas</translation>
    </message>
    <message>
        <source>%1 lines around name a key and its value</source>
        <translation>%1 linhas em volta nomeiam uma chave e seu valor</translation>
    </message>
    <message>
        <source>the length of the lines around it</source>
        <translation>o comprimento das linhas em volta</translation>
    </message>
    <message>
        <source>%1 lines around begin with a number or bullet</source>
        <translation>%1 linhas em volta começam com número ou marcador</translation>
    </message>
    <message>
        <source>%1 questions stand around</source>
        <translation>há %1 perguntas em volta</translation>
    </message>
    <message>
        <source>%1 repeats stand around</source>
        <translation>há %1 repetições em volta</translation>
    </message>
    <message>
        <source>%1 lines around are furniture</source>
        <translation>%1 linhas em volta são moldura</translation>
    </message>
    <message>
        <source>the words of the lines around it</source>
        <translation>as palavras das linhas em volta</translation>
    </message>
    <message>
        <source>the article has %1 paragraphs</source>
        <translation>o artigo tem %1 parágrafos</translation>
    </message>
    <message>
        <source>the article has %1 lines</source>
        <translation>o artigo tem %1 linhas</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines begin with a number or bullet</source>
        <translation>%1 em cada cem linhas começam com número ou marcador</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text are paragraphs</source>
        <translation>%1 centésimos do texto são parágrafos</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines are furniture</source>
        <translation>%1 em cada cem linhas são moldura</translation>
    </message>
    <message>
        <source>the words of the whole article</source>
        <translation>as palavras do artigo inteiro</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines end like sentences</source>
        <translation>%1 em cada cem linhas terminam como frases</translation>
    </message>
    <message>
        <source>the capitals of the line below</source>
        <translation>as maiúsculas da linha abaixo</translation>
    </message>
    <message>
        <source>the line below is suspected as well</source>
        <translation>a linha abaixo também é suspeita</translation>
    </message>
    <message>
        <source>the line below is %1 characters long</source>
        <translation>a linha abaixo tem %1 caracteres</translation>
    </message>
    <message>
        <source>the line below is as long</source>
        <translation>a linha abaixo é igualmente longa</translation>
    </message>
    <message>
        <source>the line below is a repeat</source>
        <translation>a linha abaixo é uma repetição</translation>
    </message>
    <message>
        <source>the line below is furniture</source>
        <translation>a linha abaixo é moldura</translation>
    </message>
    <message>
        <source>the words of the line below</source>
        <translation>as palavras da linha abaixo</translation>
    </message>
    <message>
        <source>the line below looks the same</source>
        <translation>a linha abaixo tem a mesma aparência</translation>
    </message>
    <message>
        <source>what the line below is</source>
        <translation>o que é a linha abaixo</translation>
    </message>
    <message>
        <source>a word of the line below</source>
        <translation>uma palavra da linha abaixo</translation>
    </message>
    <message>
        <source>the line below has %1 words</source>
        <translation>a linha abaixo tem %1 palavras</translation>
    </message>
    <message>
        <source>the second line below is %1 characters long</source>
        <translation>a segunda linha abaixo tem %1 caracteres</translation>
    </message>
    <message>
        <source>the second line below is furniture</source>
        <translation>a segunda linha abaixo é moldura</translation>
    </message>
    <message>
        <source>the words of the second line below</source>
        <translation>as palavras da segunda linha abaixo</translation>
    </message>
    <message>
        <source>what the second line below is</source>
        <translation>o que é a segunda linha abaixo</translation>
    </message>
    <message>
        <source>the third line below is %1 characters long</source>
        <translation>a terceira linha abaixo tem %1 caracteres</translation>
    </message>
    <message>
        <source>the third line below is furniture</source>
        <translation>a terceira linha abaixo é moldura</translation>
    </message>
    <message>
        <source>below the label “%1”</source>
        <translation>sob o rótulo “%1”</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text around are paragraphs</source>
        <translation>%1 centésimos do texto em volta são parágrafos</translation>
    </message>
    <message>
        <source>%1 lines further up are furniture</source>
        <translation>%1 linhas mais acima são moldura</translation>
    </message>
    <message>
        <source>%1 lines further down are furniture</source>
        <translation>%1 linhas mais abaixo são moldura</translation>
    </message>
    <message>
        <source>the words of the neighbourhood</source>
        <translation>as palavras da vizinhança</translation>
    </message>
    <message>
        <source>%1 lines around end like sentences</source>
        <translation>%1 linhas em volta terminam como frases</translation>
    </message>
    <message>
        <source>begins with thanks or “please”</source>
        <translation>começa com agradecimento ou “por favor”</translation>
    </message>
    <message>
        <source>begins with a small word</source>
        <translation>começa com uma palavra pequena</translation>
    </message>
    <message>
        <source>begins with a command</source>
        <translation>começa com um comando</translation>
    </message>
    <message>
        <source>begins with “our” or “your”</source>
        <translation>começa com “nosso” ou “seu”</translation>
    </message>
    <message>
        <source>begins with “read” or “watch”</source>
        <translation>começa com “leia” ou “veja”</translation>
    </message>
    <message>
        <source>begins like a label</source>
        <translation>começa como um rótulo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 stock phrases of promotion</source>
        <translation>%1 frases feitas de promoção</translation>
    </message>
    <message>
        <source>%1 in a hundred of its words have a capital</source>
        <translation>%1 em cada cem de suas palavras têm maiúscula</translation>
    </message>
    <message>
        <source>it holds marks of code</source>
        <translation>contém marcas de código</translation>
    </message>
    <message>
        <source>it holds %1 commas</source>
        <translation>contém %1 vírgulas</translation>
    </message>
    <message>
        <source>it stands %1 times in the article</source>
        <translation>está %1 vezes no artigo</translation>
    </message>
    <message>
        <source>how it begins</source>
        <translation>como começa</translation>
    </message>
    <message>
        <source>%1 in a hundred of its characters are digits</source>
        <translation>%1 em cada cem de seus caracteres são dígitos</translation>
    </message>
    <message>
        <source>it is set in</source>
        <translation>onde está colocado</translation>
    </message>
    <message>
        <source>%1 sentences end inside it</source>
        <translation>%1 frases terminam dentro</translation>
    </message>
    <message>
        <source>whether it names a key and its value</source>
        <translation>se nomeia uma chave e seu valor</translation>
    </message>
    <message>
        <source>it is a label of the page</source>
        <translation>é um rótulo da página</translation>
    </message>
    <message>
        <source>it is %1 characters long</source>
        <translation>tem %1 caracteres</translation>
    </message>
    <message>
        <source>no word of it belongs to an article</source>
        <translation>nenhuma palavra sua é de um artigo</translation>
    </message>
    <message>
        <source>it offers something of the site</source>
        <translation>oferece algo do site</translation>
    </message>
    <message>
        <source>it speaks of its own page</source>
        <translation>fala de sua própria página</translation>
    </message>
    <message>
        <source>a rule speaks for it</source>
        <translation>uma regra o apoia</translation>
    </message>
    <message>
        <source>its words “%1”</source>
        <translation>suas palavras “%1”</translation>
    </message>
    <message>
        <source>it shares %1 in a hundred of its words with the article</source>
        <translation>partilha %1 em cada cem palavras com o artigo</translation>
    </message>
    <message>
        <source>the word “%1”</source>
        <translation>a palavra “%1”</translation>
    </message>
    <message>
        <source>the length of its words</source>
        <translation>o comprimento de suas palavras</translation>
    </message>
    <message>
        <source>it has %1 words</source>
        <translation>tem %1 palavras</translation>
    </message>
    <message>
        <source>what the third line above is</source>
        <translation>o que é a terceira linha acima</translation>
    </message>
    <message>
        <source>what the lines above it are</source>
        <translation>o que são as linhas acima</translation>
    </message>
    <message>
        <source>what the lines below it are</source>
        <translation>o que são as linhas abaixo</translation>
    </message>
    <message>
        <source>what the lines around it are</source>
        <translation>o que são as linhas em volta</translation>
    </message>
    <message>
        <source>what the article holds besides</source>
        <translation>o que mais o artigo contém</translation>
    </message>
    <message>
        <source>what the third line below is</source>
        <translation>o que é a terceira linha abaixo</translation>
    </message>
    <message>
        <source>what the lines of the neighbourhood are</source>
        <translation>o que são as linhas da vizinhança</translation>
    </message>
    <message>
        <source>what the lines beside it are</source>
        <translation>o que são as linhas ao lado</translation>
    </message>
    <message>
        <source>what the lines right above are</source>
        <translation>o que são as linhas logo acima</translation>
    </message>
    <message>
        <source>what the lines right below are</source>
        <translation>o que são as linhas logo abaixo</translation>
    </message>
    <message>
        <source>what it looks like by itself</source>
        <translation>o que parece por si só</translation>
    </message>
    <message>
        <source>the last line of the article stands %1 lines above</source>
        <translation>a última linha do artigo está %1 linhas acima</translation>
    </message>
    <message>
        <source>other furniture stands %1 lines above</source>
        <translation>outra moldura está %1 linhas acima</translation>
    </message>
    <message>
        <source>the next line of the article stands %1 lines below</source>
        <translation>a próxima linha do artigo está %1 linhas abaixo</translation>
    </message>
    <message>
        <source>other furniture stands %1 lines below</source>
        <translation>outra moldura está %1 linhas abaixo</translation>
    </message>
    <message>
        <source>an ad marker stands beside it</source>
        <translation>há uma marca de anúncio ao lado</translation>
    </message>
    <message>
        <source>a caption stands beside it</source>
        <translation>há uma legenda ao lado</translation>
    </message>
    <message>
        <source>comments stand beside it</source>
        <translation>há comentários ao lado</translation>
    </message>
    <message>
        <source>a legal notice stands beside it</source>
        <translation>há um aviso legal ao lado</translation>
    </message>
    <message>
        <source>a byline or date stands beside it</source>
        <translation>há uma assinatura ou data ao lado</translation>
    </message>
    <message>
        <source>an embedded post or table stands beside it</source>
        <translation>há uma publicação incorporada ou tabela ao lado</translation>
    </message>
    <message>
        <source>navigation stands beside it</source>
        <translation>há navegação ao lado</translation>
    </message>
    <message>
        <source>promotion stands beside it</source>
        <translation>há promoção ao lado</translation>
    </message>
    <message>
        <source>links to articles stand beside it</source>
        <translation>há links para artigos ao lado</translation>
    </message>
    <message>
        <source>share buttons stand beside it</source>
        <translation>há botões de compartilhar ao lado</translation>
    </message>
    <message>
        <source>a source link stands beside it</source>
        <translation>há um link da fonte ao lado</translation>
    </message>
    <message>
        <source>there it is called “%1”</source>
        <translation>lá se chama “%1”</translation>
    </message>
    <message>
        <source>by its place, its links and its shape</source>
        <translation>por seu lugar, seus links e sua forma</translation>
    </message>
    <message>
        <source>a photo credit stands above</source>
        <translation>há um crédito de foto acima</translation>
    </message>
    <message>
        <source>a photo credit stands below</source>
        <translation>há um crédito de foto abaixo</translation>
    </message>
    <message>
        <source>it stands like a heading between paragraphs</source>
        <translation>está como um intertítulo entre parágrafos</translation>
    </message>
    <message>
        <source>it stands where the headline stands</source>
        <translation>está onde está o título</translation>
    </message>
    <message>
        <source>it tells the reader to use what is “ours”</source>
        <translation>convida o leitor a usar o que é “nosso”</translation>
    </message>
    <message>
        <source>a long line without a stop</source>
        <translation>uma linha longa sem ponto</translation>
    </message>
    <message>
        <source>words of a photo credit, and nobody speaks</source>
        <translation>palavras de um crédito de foto, e ninguém fala</translation>
    </message>
    <message>
        <source>it describes a scene and dates it</source>
        <translation>descreve uma cena e a data</translation>
    </message>
    <message>
        <source>it describes a scene</source>
        <translation>descreve uma cena</translation>
    </message>
    <message>
        <source>it asks the reader</source>
        <translation>pede algo ao leitor</translation>
    </message>
    <message>
        <source>a section’s name above the headline</source>
        <translation>o nome de uma seção acima do título</translation>
    </message>
    <message>
        <source>it offers a subscription</source>
        <translation>oferece uma assinatura</translation>
    </message>
    <message>
        <source>a sentence between two headlines</source>
        <translation>uma frase entre dois títulos</translation>
    </message>
    <message>
        <source>a few words among short lines</source>
        <translation>poucas palavras entre linhas curtas</translation>
    </message>
    <message>
        <source>the two lines above are suspected as well</source>
        <translation>as duas linhas acima também são suspeitas</translation>
    </message>
    <message>
        <source>the two lines below are suspected as well</source>
        <translation>as duas linhas abaixo também são suspeitas</translation>
    </message>
    <message>
        <source>begins like a byline</source>
        <translation>começa como uma assinatura de autor</translation>
    </message>
    <message>
        <source>a stock phrase of captions</source>
        <translation>uma frase feita de legendas</translation>
    </message>
    <message>
        <source>begins as captions do</source>
        <translation>começa como as legendas</translation>
    </message>
    <message>
        <source>a stock phrase of comment sections</source>
        <translation>uma frase feita de seções de comentários</translation>
    </message>
    <message>
        <source>a stock phrase of consent boxes</source>
        <translation>uma frase feita de janelas de consentimento</translation>
    </message>
    <message>
        <source>begins like a date line</source>
        <translation>começa como uma linha de data</translation>
    </message>
    <message>
        <source>a stock phrase of forms</source>
        <translation>uma frase feita de formulários</translation>
    </message>
    <message>
        <source>a stock phrase of legal notices</source>
        <translation>uma frase feita de avisos legais</translation>
    </message>
    <message>
        <source>a stock phrase of navigation</source>
        <translation>uma frase feita de navegação</translation>
    </message>
    <message>
        <source>a stock phrase of paywalls</source>
        <translation>uma frase feita de acesso pago</translation>
    </message>
    <message>
        <source>begins or ends as photo credits do</source>
        <translation>começa ou termina como os créditos de foto</translation>
    </message>
    <message>
        <source>a stock phrase of promotion</source>
        <translation>uma frase feita de promoção</translation>
    </message>
    <message>
        <source>begins like a label of links</source>
        <translation>começa como um rótulo de links</translation>
    </message>
    <message>
        <source>begins like a heading of links</source>
        <translation>começa como um cabeçalho de links</translation>
    </message>
    <message>
        <source>is the name of a section</source>
        <translation>é o nome de uma seção</translation>
    </message>
    <message>
        <source>a stock phrase of share bars</source>
        <translation>uma frase feita de barras de compartilhar</translation>
    </message>
    <message>
        <source>names where it was published</source>
        <translation>diz onde foi publicado</translation>
    </message>
    <message>
        <source>begins like a list of tags</source>
        <translation>começa como uma lista de tags</translation>
    </message>
    <message>
        <source>stands after the last paragraph of the article</source>
        <translation>está depois do último parágrafo do artigo</translation>
    </message>
    <message>
        <source>stands before the first paragraph of the article</source>
        <translation>está antes do primeiro parágrafo do artigo</translation>
    </message>
    <message>
        <source>%1 paragraphs stand above</source>
        <translation>há %1 parágrafos acima</translation>
    </message>
    <message>
        <source>%1 paragraphs stand below</source>
        <translation>há %1 parágrafos abaixo</translation>
    </message>
    <message>
        <source>it is the first line</source>
        <translation>é a primeira linha</translation>
    </message>
    <message>
        <source>it is the last line</source>
        <translation>é a última linha</translation>
    </message>
    <message>
        <source>it is among the last lines</source>
        <translation>está entre as últimas linhas</translation>
    </message>
    <message>
        <source>%1 lines stand above</source>
        <translation>há %1 linhas acima</translation>
    </message>
    <message>
        <source>%1 lines stand below</source>
        <translation>há %1 linhas abaixo</translation>
    </message>
    <message>
        <source>much of the article stands above</source>
        <translation>grande parte do artigo está acima</translation>
    </message>
    <message>
        <source>the article goes on below</source>
        <translation>o artigo continua abaixo</translation>
    </message>
    <message>
        <source>one paragraph follows</source>
        <translation>segue um parágrafo</translation>
    </message>
    <message>
        <source>%1 in a hundred of the paragraphs stand above</source>
        <translation>%1 em cada cem parágrafos estão acima</translation>
    </message>
    <message>
        <source>%1 characters of paragraphs follow</source>
        <translation>seguem %1 caracteres de parágrafos</translation>
    </message>
    <message>
        <source>it is the second line</source>
        <translation>é a segunda linha</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text stand above</source>
        <translation>%1 centésimos do texto estão acima</translation>
    </message>
    <message>
        <source>its beginning, broken off after “%1”</source>
        <translation>seu começo, interrompido depois de “%1”</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>its original stands %1 lines away</source>
        <translation>seu original está a %1 linhas</translation>
    </message>
    <message>
        <source>its end, from “%1” on</source>
        <translation>seu fim, a partir de “%1”</translation>
    </message>
    <message>
        <source>its end, from inside the word “%1”</source>
        <translation>seu fim, de dentro da palavra “%1”</translation>
    </message>
    <message>
        <source>it repeats a line word for word</source>
        <translation>repete uma linha palavra por palavra</translation>
    </message>
    <message>
        <source>it repeats a part of a line</source>
        <translation>repete parte de uma linha</translation>
    </message>
    <message>
        <source>it repeats the headline</source>
        <translation>repete o título</translation>
    </message>
    <message>
        <source>it repeats a line with words changed</source>
        <translation>repete uma linha com palavras mudadas</translation>
    </message>
    <message>
        <source>%1 lines in a row repeat</source>
        <translation>%1 linhas seguidas se repetem</translation>
    </message>
    <message>
        <source>%1 paragraphs in a row repeat</source>
        <translation>%1 parágrafos seguidos se repetem</translation>
    </message>
    <message>
        <source>a rule for captions</source>
        <translation>uma regra para legendas</translation>
    </message>
    <message>
        <source>it is code</source>
        <translation>é código</translation>
    </message>
    <message>
        <source>a rule for comments</source>
        <translation>uma regra para comentários</translation>
    </message>
    <message>
        <source>what it stands beside</source>
        <translation>ao lado do que está</translation>
    </message>
    <message>
        <source>a rule for legal notices</source>
        <translation>uma regra para avisos legais</translation>
    </message>
    <message>
        <source>a word that is often furniture of the page</source>
        <translation>uma palavra que muitas vezes é moldura da página</translation>
    </message>
    <message>
        <source>a rule for navigation</source>
        <translation>uma regra para navegação</translation>
    </message>
    <message>
        <source>a rule for promotion</source>
        <translation>uma regra para promoção</translation>
    </message>
    <message>
        <source>a rule for links</source>
        <translation>uma regra para links</translation>
    </message>
    <message>
        <source>a rule for share bars</source>
        <translation>uma regra para barras de compartilhar</translation>
    </message>
    <message>
        <source>a rule is nearly sure</source>
        <translation>uma regra está quase certa</translation>
    </message>
    <message>
        <source>a line that announces a list stands %1 lines above</source>
        <translation>uma linha que anuncia uma lista está %1 linhas acima</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among come twice</source>
        <translation>%1 em cada cem linhas de seu grupo vêm duas vezes</translation>
    </message>
    <message>
        <source>the length of the lines that it stands among</source>
        <translation>o comprimento das linhas de seu grupo</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among begin with a number</source>
        <translation>%1 em cada cem linhas de seu grupo começam com número</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among are furniture</source>
        <translation>%1 em cada cem linhas de seu grupo são moldura</translation>
    </message>
    <message>
        <source>the words of the lines that it stands among</source>
        <translation>as palavras das linhas de seu grupo</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among end like sentences</source>
        <translation>%1 em cada cem linhas de seu grupo terminam como frases</translation>
    </message>
    <message>
        <source>%1 lines right above look alike</source>
        <translation>%1 linhas logo acima se parecem</translation>
    </message>
    <message>
        <source>%1 lines right below look alike</source>
        <translation>%1 linhas logo abaixo se parecem</translation>
    </message>
    <message>
        <source>it stands in a long run of short lines</source>
        <translation>está em uma longa série de linhas curtas</translation>
    </message>
    <message>
        <source>it stands among short lines</source>
        <translation>está entre linhas curtas</translation>
    </message>
    <message>
        <source>the last paragraph stands %1 lines above</source>
        <translation>o último parágrafo está %1 linhas acima</translation>
    </message>
    <message>
        <source>the last long paragraph stands %1 lines above</source>
        <translation>o último parágrafo longo está %1 linhas acima</translation>
    </message>
    <message>
        <source>the last furniture stands %1 lines above</source>
        <translation>a última moldura está %1 linhas acima</translation>
    </message>
    <message>
        <source>the next paragraph stands %1 lines below</source>
        <translation>o próximo parágrafo está %1 linhas abaixo</translation>
    </message>
    <message>
        <source>only short lines follow to the end</source>
        <translation>até o fim só seguem linhas curtas</translation>
    </message>
    <message>
        <source>the next long paragraph stands %1 lines below</source>
        <translation>o próximo parágrafo longo está %1 linhas abaixo</translation>
    </message>
    <message>
        <source>the next furniture stands %1 lines below</source>
        <translation>a próxima moldura está %1 linhas abaixo</translation>
    </message>
    <message>
        <source>it is all capitals</source>
        <translation>está tudo em maiúsculas</translation>
    </message>
    <message>
        <source>it ends with an arrow</source>
        <translation>termina com uma seta</translation>
    </message>
    <message>
        <source>it stands in square brackets</source>
        <translation>está entre colchetes</translation>
    </message>
    <message>
        <source>it begins with a bullet or dash</source>
        <translation>começa com marcador ou travessão</translation>
    </message>
    <message>
        <source>it ends like a sentence</source>
        <translation>termina como uma frase</translation>
    </message>
    <message>
        <source>it ends with a colon</source>
        <translation>termina com dois-pontos</translation>
    </message>
    <message>
        <source>it holds a comma</source>
        <translation>contém uma vírgula</translation>
    </message>
    <message>
        <source>it holds a number</source>
        <translation>contém um número</translation>
    </message>
    <message>
        <source>it breaks off with an ellipsis</source>
        <translation>interrompe-se com reticências</translation>
    </message>
    <message>
        <source>it holds an e-mail address</source>
        <translation>contém um endereço de e-mail</translation>
    </message>
    <message>
        <source>it ends with a bracket</source>
        <translation>termina com um parêntese</translation>
    </message>
    <message>
        <source>words are glued together in it</source>
        <translation>há palavras coladas</translation>
    </message>
    <message>
        <source>it names an account</source>
        <translation>nomeia uma conta</translation>
    </message>
    <message>
        <source>it holds a hashtag</source>
        <translation>contém uma hashtag</translation>
    </message>
    <message>
        <source>it has no letters</source>
        <translation>não tem letras</translation>
    </message>
    <message>
        <source>it stands in parentheses</source>
        <translation>está entre parênteses</translation>
    </message>
    <message>
        <source>its parts are divided by bars</source>
        <translation>suas partes são divididas por barras</translation>
    </message>
    <message>
        <source>it asks a question</source>
        <translation>faz uma pergunta</translation>
    </message>
    <message>
        <source>it holds quotation marks</source>
        <translation>contém aspas</translation>
    </message>
    <message>
        <source>it holds a slash</source>
        <translation>contém uma barra</translation>
    </message>
    <message>
        <source>it begins with a number</source>
        <translation>começa com um número</translation>
    </message>
    <message>
        <source>it begins with a small letter</source>
        <translation>começa com minúscula</translation>
    </message>
    <message>
        <source>it begins with a quotation mark</source>
        <translation>começa com aspas</translation>
    </message>
    <message>
        <source>it is written like a title</source>
        <translation>está escrito como um título</translation>
    </message>
    <message>
        <source>it holds a web address</source>
        <translation>contém um endereço web</translation>
    </message>
    <message>
        <source>it names a year</source>
        <translation>nomeia um ano</translation>
    </message>
    <message>
        <source>it stands below comments</source>
        <translation>está abaixo de comentários</translation>
    </message>
    <message>
        <source>it stands below navigation</source>
        <translation>está abaixo de navegação</translation>
    </message>
    <message>
        <source>it stands below promotion</source>
        <translation>está abaixo de promoção</translation>
    </message>
    <message>
        <source>it stands below links to articles</source>
        <translation>está abaixo de links para artigos</translation>
    </message>
    <message>
        <source>the phrase “%1”</source>
        <translation>a frase “%1”</translation>
    </message>
    <message>
        <source>speaks of an account</source>
        <translation>fala de uma conta</translation>
    </message>
    <message>
        <source>names a picture agency</source>
        <translation>nomeia uma agência de fotos</translation>
    </message>
    <message>
        <source>speaks of comments</source>
        <translation>fala de comentários</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>pede consentimento</translation>
    </message>
    <message>
        <source>speaks of cookies or privacy</source>
        <translation>fala de cookies ou privacidade</translation>
    </message>
    <message>
        <source>thanks or pleads</source>
        <translation>agradece ou pede</translation>
    </message>
    <message>
        <source>names a date</source>
        <translation>nomeia uma data</translation>
    </message>
    <message>
        <source>asks for support</source>
        <translation>pede apoio</translation>
    </message>
    <message>
        <source>has the verb of a sentence</source>
        <translation>tem o verbo de uma frase</translation>
    </message>
    <message>
        <source>a command to the reader</source>
        <translation>um comando ao leitor</translation>
    </message>
    <message>
        <source>speaks of “our” or “your”</source>
        <translation>fala de “nosso” ou “seu”</translation>
    </message>
    <message>
        <source>words of page controls</source>
        <translation>palavras de controles da página</translation>
    </message>
    <message>
        <source>words of a photo credit</source>
        <translation>palavras de um crédito de foto</translation>
    </message>
    <message>
        <source>names a platform</source>
        <translation>nomeia uma plataforma</translation>
    </message>
    <message>
        <source>words of a picture’s scene</source>
        <translation>palavras da cena de uma foto</translation>
    </message>
    <message>
        <source>names a newsletter, app or channel</source>
        <translation>nomeia uma newsletter, um aplicativo ou um canal</translation>
    </message>
    <message>
        <source>speaks to the reader</source>
        <translation>dirige-se ao leitor</translation>
    </message>
    <message>
        <source>speaks of readers or journalism</source>
        <translation>fala de leitores ou jornalismo</translation>
    </message>
    <message>
        <source>asks to read or watch</source>
        <translation>convida a ler ou assistir</translation>
    </message>
    <message>
        <source>words of a list of links</source>
        <translation>palavras de uma lista de links</translation>
    </message>
    <message>
        <source>words like “stories” or “news”</source>
        <translation>palavras como “matérias” ou “notícias”</translation>
    </message>
    <message>
        <source>speaks of rights</source>
        <translation>fala de direitos</translation>
    </message>
    <message>
        <source>speaks of sharing</source>
        <translation>fala de compartilhar</translation>
    </message>
    <message>
        <source>reports what somebody said</source>
        <translation>relata o que alguém disse</translation>
    </message>
    <message>
        <source>speaks of subscribing</source>
        <translation>fala de assinar</translation>
    </message>
    <message>
        <source>words of a list of tags</source>
        <translation>palavras de uma lista de tags</translation>
    </message>
    <message>
        <source>Repeats *paragraph %original* word for word</source>
        <translation>Repete *o parágrafo %original* palavra por palavra</translation>
    </message>
    <message>
        <source>Repeats *paragraph %original* with changes: %terms</source>
        <translation>Repete *o parágrafo %original* com mudanças: %terms</translation>
    </message>
    <message>
        <source>Repeats *part of paragraph %original*: %terms</source>
        <translation>Repete *parte do parágrafo %original*: %terms</translation>
    </message>
    <message>
        <source>Repeats *the headline in paragraph %original*</source>
        <translation>Repete *o título no parágrafo %original*</translation>
    </message>
    <message>
        <source>*A shortcode* of a publishing system that was never filled in</source>
        <translation>*Um shortcode* de um sistema de publicação que nunca foi preenchido</translation>
    </message>
    <message>
        <source>*A label of an advertisement*, nothing else on the line</source>
        <translation>*Um rótulo de anúncio*, nada mais na linha</translation>
    </message>
    <message>
        <source>*Program code* left behind by the page</source>
        <translation>*Código de programa* deixado pela página</translation>
    </message>
    <message>
        <source>*A machine identifier* alone on its line</source>
        <translation>*Um identificador de máquina* sozinho na linha</translation>
    </message>
    <message>
        <source>*Text that a paywall scrambled*; the article is incomplete</source>
        <translation>*Texto embaralhado por acesso pago*; o artigo está incompleto</translation>
    </message>
    <message>
        <source>*The head or number of a printed page*: the lines around it are broken at the width of a column</source>
        <translation>*O cabeçalho ou número de uma página impressa*: as linhas em volta estão quebradas na largura de uma coluna</translation>
    </message>
    <message>
        <source>*The head of a comment section*: %terms</source>
        <translation>*O cabeçalho de uma seção de comentários*: %terms</translation>
    </message>
    <message>
        <source>*Text of a comment form*: %terms</source>
        <translation>*Texto de um formulário de comentário*: %terms</translation>
    </message>
    <message>
        <source>*A link to the source* left by the scraper: %terms</source>
        <translation>*Um link da fonte* deixado pela coleta: %terms</translation>
    </message>
    <message>
        <source>*Says where the article was published first*: %terms</source>
        <translation>*Diz onde o artigo foi publicado primeiro*: %terms</translation>
    </message>
    <message>
        <source>*A copyright notice*: %terms</source>
        <translation>*Um aviso de direitos autorais*: %terms</translation>
    </message>
    <message>
        <source>*A note on syndication or reuse*: %terms</source>
        <translation>*Uma nota sobre redistribuição ou reuso*: %terms</translation>
    </message>
    <message>
        <source>*A reporting credit*: move it to the credits rather than cut it</source>
        <translation>*Um crédito de reportagem*: mova-o para os créditos em vez de cortá-lo</translation>
    </message>
    <message>
        <source>*A byline*: move it to the credits rather than cut it</source>
        <translation>*Uma assinatura*: mova-a para os créditos em vez de cortá-la</translation>
    </message>
    <message>
        <source>*The date of publication*: move it to the credits rather than cut it</source>
        <translation>*A data de publicação*: mova-a para os créditos em vez de cortá-la</translation>
    </message>
    <message>
        <source>*Navigation of the page*: %terms</source>
        <translation>*Navegação da página*: %terms</translation>
    </message>
    <message>
        <source>*A control of the page*, not text of the article</source>
        <translation>*Um controle da página*, não texto do artigo</translation>
    </message>
    <message>
        <source>*Tags or topics* of the page, %lines lines</source>
        <translation>*Tags ou temas* da página, %lines linhas</translation>
    </message>
    <message>
        <source>*Residue of an embedded post or video*: %terms</source>
        <translation>*Resto de uma publicação ou vídeo incorporado*: %terms</translation>
    </message>
    <message>
        <source>*A consent or cookie notice*: %terms</source>
        <translation>*Um aviso de consentimento ou de cookies*: %terms</translation>
    </message>
    <message>
        <source>*A mark of a page break* glued to the paragraph</source>
        <translation>*Uma marca de quebra de página* colada ao parágrafo</translation>
    </message>
    <message>
        <source>*A house rule says so*: %terms</source>
        <translation>*Uma regra da casa diz isso*: %terms</translation>
    </message>
    <message>
        <source>*Repeated across files of this source*: %terms</source>
        <translation>*Repetido em arquivos desta fonte*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it below a picture*: %terms</source>
        <translation>*A página o põe abaixo de uma imagem*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it where bylines and dates stand*: %terms</source>
        <translation>*A página o põe onde ficam assinaturas e datas*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box about its author*: %terms</source>
        <translation>*A página o põe em um quadro sobre seu autor*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box beside the article*: %terms</source>
        <translation>*A página o põe em um quadro ao lado do artigo*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among its buttons to share*: %terms</source>
        <translation>*A página o põe entre seus botões de compartilhar*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among what readers wrote*: %terms</source>
        <translation>*A página o põe entre o que os leitores escreveram*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box that asks something of its reader*: %terms</source>
        <translation>*A página o põe em um quadro que pede algo ao leitor*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among its menus, topics or foot lines*: %terms</source>
        <translation>*A página o põe entre seus menus, temas ou linhas de rodapé*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a place for advertisements*: %terms</source>
        <translation>*A página o põe em um espaço de anúncios*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it apart from the article*: %terms</source>
        <translation>*A página o põe à parte do artigo*: %terms</translation>
    </message>
    <message>
        <source>*A photo credit* without its photo</source>
        <translation>*Um crédito de foto* sem sua foto</translation>
    </message>
    <message>
        <source>*A caption*: it ends in a photo credit</source>
        <translation>*Uma legenda*: termina com um crédito de foto</translation>
    </message>
    <message>
        <source>*Promotes the publisher&apos;s own offers*: %terms</source>
        <translation>*Promove ofertas do próprio veículo*: %terms</translation>
    </message>
    <message>
        <source>*A paywall notice*; the article may be incomplete: %terms</source>
        <translation>*Um aviso de acesso pago*; o artigo pode estar incompleto: %terms</translation>
    </message>
    <message>
        <source>*Text of a sign-up form*: %terms</source>
        <translation>*Texto de um formulário de inscrição*: %terms</translation>
    </message>
    <message>
        <source>*A label of links to other articles*: %terms</source>
        <translation>*Um rótulo de links para outros artigos*: %terms</translation>
    </message>
    <message>
        <source>*A link to another article*, with its label</source>
        <translation>*Um link para outro artigo*, com seu rótulo</translation>
    </message>
    <message>
        <source>*A list of other outlets&apos; headlines* from a news search</source>
        <translation>*Uma lista de títulos de outros veículos* de uma busca de notícias</translation>
    </message>
    <message>
        <source>*A share bar*: names of platforms and buttons only</source>
        <translation>*Uma barra de compartilhar*: só nomes de plataformas e botões</translation>
    </message>
    <message>
        <source>*A share button or its text*: %terms</source>
        <translation>*Um botão de compartilhar ou seu texto*: %terms</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is taken for %2, named in paragraph %3</source>
        <translation>%1 é tomado por %2, nomeado no parágrafo %3</translation>
    </message>
    <message>
        <source>%1; %2 may be meant as well.</source>
        <translation>%1; %2 também pode ser o caso.</translation>
    </message>
    <message>
        <source>*Quotation marks* around a statement of its own.</source>
        <translation>*Aspas* em torno de uma declaração completa.</translation>
    </message>
    <message>
        <source>*Quotation marks* around part of the reporter’s sentence.</source>
        <translation>*Aspas* em torno de parte da frase do repórter.</translation>
    </message>
    <message>
        <source>*Quotation marks* around words that nobody near is said to have used.</source>
        <translation>*Aspas* em torno de palavras que não se atribuem a ninguém por perto.</translation>
    </message>
    <message>
        <source>*Quotation marks* around a title or a name.</source>
        <translation>*Aspas* em torno de um título ou nome.</translation>
    </message>
    <message>
        <source>*No quotation marks*, but somebody’s own words: see who they are given to.</source>
        <translation>*Sem aspas*, mas palavras de alguém: veja a quem são atribuídas.</translation>
    </message>
    <message>
        <source>*Opened, never closed*: taken to run to the end of the paragraph.</source>
        <translation>*Aberta, nunca fechada*: tomada até o fim do parágrafo.</translation>
    </message>
    <message>
        <source>*Closed, never opened*: the paragraph begins inside the quotation.</source>
        <translation>*Fechada, nunca aberta*: o parágrafo começa dentro da citação.</translation>
    </message>
    <message>
        <source>*“%cue”* follows the quotation and is followed by *%name*.</source>
        <translation>*“%cue”* segue a citação e é seguido de *%name*.</translation>
    </message>
    <message>
        <source>*%name* follows the quotation, with *“%cue”*.</source>
        <translation>*%name* segue a citação, com *“%cue”*.</translation>
    </message>
    <message>
        <source>*%name* stands before *“%cue”*, which leads to the quotation.</source>
        <translation>*%name* está antes de *“%cue”*, que leva à citação.</translation>
    </message>
    <message>
        <source>*“%cue”* stands before the quotation, followed by *%name*.</source>
        <translation>*“%cue”* está antes da citação, seguido de *%name*.</translation>
    </message>
    <message>
        <source>*%name* stands before the quotation and *“%cue”* behind it.</source>
        <translation>*%name* está antes da citação e *“%cue”* depois.</translation>
    </message>
    <message>
        <source>*“%cue”* stands before the quotation and *%name* follows it.</source>
        <translation>*“%cue”* está antes da citação e *%name* a segue.</translation>
    </message>
    <message>
        <source>*“%cue”* names *%name* as the source.</source>
        <translation>*“%cue”* nomeia *%name* como fonte.</translation>
    </message>
    <message>
        <source>*%name* and a colon introduce the quotation.</source>
        <translation>*%name* e dois-pontos introduzem a citação.</translation>
    </message>
    <message>
        <source>A dash and *%name* follow the quotation.</source>
        <translation>Um travessão e *%name* seguem a citação.</translation>
    </message>
    <message>
        <source>*%name* stands beside the quotation, one of them in brackets.</source>
        <translation>*%name* está ao lado da citação, um dos dois entre parênteses.</translation>
    </message>
    <message>
        <source>The quotation belongs to *“%cue”*, which is said to come from *%name*.</source>
        <translation>A citação pertence a *“%cue”*, atribuído a *%name*.</translation>
    </message>
    <message>
        <source>The sentence says whose *“%cue”* these are: *%name*.</source>
        <translation>A frase diz de quem é *“%cue”*: *%name*.</translation>
    </message>
    <message>
        <source>*%name* and a colon open the paragraph, as in a transcript.</source>
        <translation>*%name* e dois-pontos abrem o parágrafo, como em uma transcrição.</translation>
    </message>
    <message>
        <source>*Conversation*: the two who speak above take turns, and it is the turn of %name.</source>
        <translation>*Conversa*: os dois que falam acima se revezam, e é a vez de %name.</translation>
    </message>
    <message>
        <source>*%name* and a colon begin the turn, as in an interview.</source>
        <translation>*%name* e dois-pontos começam a vez, como em uma entrevista.</translation>
    </message>
    <message>
        <source>*Between the questions* stand the answers of %name.</source>
        <translation>*Entre as perguntas* estão as respostas de %name.</translation>
    </message>
    <message>
        <source>*“%cue”* and a colon end the paragraph above: what follows is from *%name*.</source>
        <translation>*“%cue”* e dois-pontos terminam o parágrafo acima: o que segue é de *%name*.</translation>
    </message>
    <message>
        <source>*%name* signs these words.</source>
        <translation>*%name* assina estas palavras.</translation>
    </message>
    <message>
        <source>*“%cue”* tells what %name said, in the reporter’s words.</source>
        <translation>*“%cue”* conta o que %name disse, nas palavras do repórter.</translation>
    </message>
    <message>
        <source>The sentence ends with *%name* and *“%cue”*: it is what they said.</source>
        <translation>A frase termina com *%name* e *“%cue”*: é o que foi dito.</translation>
    </message>
    <message>
        <source>*“%cue”* names %name as the source of the sentence.</source>
        <translation>*“%cue”* nomeia %name como fonte da frase.</translation>
    </message>
    <message>
        <source>the words stand as in an attribution</source>
        <translation>as palavras estão como em uma atribuição</translation>
    </message>
    <message>
        <source>“%1” is somebody who can speak</source>
        <translation>“%1” é alguém que pode falar</translation>
    </message>
    <message>
        <source>“%1” introduces what somebody says</source>
        <translation>“%1” introduz o que alguém diz</translation>
    </message>
    <message>
        <source>“%1” is the subject of the verb</source>
        <translation>“%1” é o sujeito do verbo</translation>
    </message>
    <message>
        <source>the quotation before fits %1 too</source>
        <translation>a citação anterior também combina com %1</translation>
    </message>
    <message>
        <source>*Readers’ comments*, %lines lines, from the first signature on: %terms</source>
        <translation>*Comentários de leitores*, %lines linhas, a partir da primeira assinatura: %terms</translation>
    </message>
    <message>
        <source>*Headlines of other articles*: %lines in a row behind the last paragraph</source>
        <translation>*Títulos de outros artigos*: %lines seguidos depois do último parágrafo</translation>
    </message>
    <message>
        <source>*A menu of the page*: a list of %lines short entries above the article</source>
        <translation>*Um menu da página*: uma lista de %lines entradas curtas acima do artigo</translation>
    </message>
    <message>
        <source>no line begins with a number or bullet</source>
        <translation>nenhuma linha começa com número ou marcador</translation>
    </message>
    <message>
        <source>the article has no paragraph</source>
        <translation>o artigo não tem parágrafo</translation>
    </message>
    <message>
        <source>no line is furniture</source>
        <translation>nenhuma linha é moldura</translation>
    </message>
    <message>
        <source>no line ends like a sentence</source>
        <translation>nenhuma linha termina como frase</translation>
    </message>
    <message>
        <source>no paragraph stands around</source>
        <translation>não há parágrafo em volta</translation>
    </message>
    <message>
        <source>none of its words has a capital</source>
        <translation>nenhuma de suas palavras tem maiúscula</translation>
    </message>
    <message>
        <source>it has no digit</source>
        <translation>não tem dígito</translation>
    </message>
    <message>
        <source>its words come nowhere else in the article</source>
        <translation>suas palavras não aparecem em outro lugar do artigo</translation>
    </message>
    <message>
        <source>no paragraph stands above</source>
        <translation>não há parágrafo acima</translation>
    </message>
    <message>
        <source>no text stands above</source>
        <translation>não há texto acima</translation>
    </message>
    <message>
        <source>none of the lines that it stands among comes twice</source>
        <translation>nenhuma linha de seu grupo vem duas vezes</translation>
    </message>
    <message>
        <source>none of the lines that it stands among begins with a number</source>
        <translation>nenhuma linha de seu grupo começa com número</translation>
    </message>
    <message>
        <source>none of the lines that it stands among is furniture</source>
        <translation>nenhuma linha de seu grupo é moldura</translation>
    </message>
    <message>
        <source>none of the lines that it stands among ends like a sentence</source>
        <translation>nenhuma linha de seu grupo termina como frase</translation>
    </message>
    <message>
        <source>*Places of the site*, from its start page on</source>
        <translation>*Lugares do site*, a partir da página inicial</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Say which words, or which rule, the recall is about.</source>
        <translation>Diga de quais palavras, ou de qual regra, se trata.</translation>
    </message>
    <message>
        <source>Say why: the record and the next approvals will tell it.</source>
        <translation>Diga por quê: o registro e as próximas aprovações vão dizê-lo.</translation>
    </message>
    <message>
        <source>Say what is to stand in the place of these words; to take them out is a kill.</source>
        <translation>Diga o que deve ficar no lugar destas palavras; tirá-las é uma retirada.</translation>
    </message>
</context>
<context>
    <name>RecallDrafts</name>
    <message>
        <source>Only a chief recalls what went out; ask one, or list what is concerned and draft nothing.</source>
        <translation>Só um chefe corrige o que saiu; peça a um, ou liste o que é afetado sem preparar nada.</translation>
    </message>
    <message>
        <source>“%1” holds another text now than the one that went out; correct it by hand.</source>
        <translation>“%1” contém agora outro texto que não o que saiu; corrija-o à mão.</translation>
    </message>
</context>
<context>
    <name>RecallWords</name>
    <message>
        <source>can be corrected</source>
        <translation>pode ser corrigido</translation>
    </message>
    <message>
        <source>drafted, waits for its approval</source>
        <translation>preparado, espera aprovação</translation>
    </message>
    <message>
        <source>corrected by a later edition</source>
        <translation>corrigido por uma edição posterior</translation>
    </message>
    <message>
        <source>by hand: its file holds another text now</source>
        <translation>à mão: o arquivo contém agora outro texto</translation>
    </message>
    <message>
        <source>by hand: its bytes were purged</source>
        <translation>à mão: os bytes foram apagados</translation>
    </message>
    <message>
        <source>by hand: an editor’s own words are part of it</source>
        <translation>à mão: palavras próprias de um editor fazem parte</translation>
    </message>
    <message>
        <source>Comes back: “%1”</source>
        <translation>Volta: “%1”</translation>
    </message>
    <message>
        <source>Goes: “%1”</source>
        <translation>Sai: “%1”</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <translation>“%1” → “%2”</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>The record holds the beginning only: %1 characters were left out where it was made.</source>
        <translation>O registro contém só o começo: %1 caracteres foram omitidos onde foi feito.</translation>
    </message>
    <message>
        <source>has no “text” that is a string, and no other field that is known to hold one; there is nothing to review.</source>
        <translation>não tem “text” que seja uma cadeia, nem outro campo conhecido por contê-la; não há nada a revisar.</translation>
    </message>
    <message>
        <source>has an empty “%1”; there is nothing to review.</source>
        <translation>tem um “%1” vazio; não há nada a revisar.</translation>
    </message>
    <message>
        <source>holds more than 256 MB; split it before opening it.</source>
        <translation>contém mais de 256 MB; divida-o antes de abri-lo.</translation>
    </message>
    <message>
        <source>is not a JSON object; write {&quot;id&quot;: …, &quot;text&quot;: …}.</source>
        <translation>não é um objeto JSON; escreva {&quot;id&quot;: …, &quot;text&quot;: …}.</translation>
    </message>
    <message>
        <source>has an “id” that is neither a string nor a number.</source>
        <translation>tem um “id” que não é cadeia nem número.</translation>
    </message>
    <message>
        <source>is not valid JSON (%1 at byte %2); mend it there, fetch it again, or open it as plain text.</source>
        <translation>não é JSON válido (%1 no byte %2); corrija-o ali, obtenha-o de novo ou abra-o como texto sem formatação.</translation>
    </message>
    <message>
        <source>holds no records; there is nothing to review.</source>
        <translation>não contém registros; não há nada a revisar.</translation>
    </message>
    <message>
        <source>has no text in “%1”; take another field.</source>
        <translation>não tem texto em “%1”; tome outro campo.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>What “%1” kept of “%2” is damaged; restore the file from a backup. Your articles are not touched.</source>
        <translation>O que “%1” guardou de “%2” está danificado; restaure o arquivo de uma cópia. Seus artigos não são tocados.</translation>
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
        <translation>Resposta: %1</translation>
    </message>
    <message>
        <source>To the credits: %1</source>
        <translation>Para os créditos: %1</translation>
    </message>
</context>
<context>
    <name>RepeatsFile</name>
    <message>
        <source>is no index of recurring lines; make one with --count-repeats.</source>
        <translation>não é um índice de linhas recorrentes; faça um com --count-repeats.</translation>
    </message>
    <message>
        <source>is an index of another version; make it anew with --count-repeats.</source>
        <translation>é um índice de outra versão; faça-o de novo com --count-repeats.</translation>
    </message>
    <message>
        <source>is damaged; make it anew with --count-repeats.</source>
        <translation>está danificado; faça-o de novo com --count-repeats.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>“%1” não pode ser lido: %2.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>“%1” cannot be set aside as “%2”; make room and try again. Nothing was changed.</source>
        <translation>“%1” não pode ser posto de lado como “%2”; libere espaço e tente de novo. Nada foi mudado.</translation>
    </message>
    <message>
        <source>“%1” cannot be put in the place of “%2” (%3); do so by hand.</source>
        <translation>“%1” não pode ser posto no lugar de “%2” (%3); faça isso à mão.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Only a chief says how long scraped bytes are kept.</source>
        <translation>Só um chefe diz por quanto tempo os bytes coletados são guardados.</translation>
    </message>
    <message>
        <source>Scraped bytes are kept for a number of days, or for good (0).</source>
        <translation>Os bytes coletados são guardados por um número de dias, ou para sempre (0).</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>This was decided differently in the meantime; look at it again before deciding.</source>
        <translation>Nesse meio-tempo isto foi decidido de outro modo; olhe de novo antes de decidir.</translation>
    </message>
</context>
<context>
    <name>RowComposer</name>
    <message numerus="yes">
        <source>%n lines would go · %1</source>
        <translation>
            <numerusform>%n linha sairia · %1</numerusform>
            <numerusform>%n linhas sairiam · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cut · %1</source>
        <translation>
            <numerusform>%n linha cortada · %1</numerusform>
            <numerusform>%n linhas cortadas · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on above</source>
        <translation>continua de cima</translation>
    </message>
    <message>
        <source>your own cut</source>
        <translation>corte próprio</translation>
    </message>
    <message numerus="yes">
        <source>%n lines moved to the credits</source>
        <translation>
            <numerusform>%n linha movida para os créditos</numerusform>
            <numerusform>%n linhas movidas para os créditos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source> within one look, all sure; what stands between them stays.</source>
        <translation> de uma olhada, todas seguras; o que está entre elas fica.</translation>
    </message>
    <message>
        <source> within one look, each sure or likely; what stands between them stays.</source>
        <translation> de uma olhada, cada uma segura ou provável; o que está entre elas fica.</translation>
    </message>
    <message>
        <source> side by side, all sure.</source>
        <translation> lado a lado, todas seguras.</translation>
    </message>
    <message>
        <source> side by side, each sure or likely.</source>
        <translation> lado a lado, cada uma segura ou provável.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n sugestão</numerusform>
            <numerusform>%n sugestões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat · %n paragraphs</source>
        <translation>
            <numerusform>Repetição · %n parágrafo</numerusform>
            <numerusform>Repetição · %n parágrafos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tail · %n lines</source>
        <translation>
            <numerusform>Final · %n linha</numerusform>
            <numerusform>Final · %n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n lines</source>
        <translation>
            <numerusform>%1 · %n linha</numerusform>
            <numerusform>%1 · %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of paragraph %2</source>
        <translation>%1 do parágrafo %2</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>a decidir</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>mantido</translation>
    </message>
    <message>
        <source>partly cut</source>
        <translation>cortado em parte</translation>
    </message>
    <message>
        <source>partly decided</source>
        <translation>decidido em parte</translation>
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
        <translation>Provável</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
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
        <translation>%1 e mais</translation>
    </message>
    <message>
        <source>Somebody is quoted in it: read it first.</source>
        <translation>Alguém é citado aqui: leia antes.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” is a database of another program; move it elsewhere and start again.</source>
        <translation>“%1” é um banco de dados de outro programa; mova-o e comece de novo.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Bluepencil; install that version to open it. Nothing in it was changed.</source>
        <translation>“%1” foi gravado por um Bluepencil mais novo; instale essa versão para abri-lo. Nada nele foi mudado.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Bluepencil; open the window once, which brings it up to date.</source>
        <translation>“%1” foi gravado por um Bluepencil mais antigo; abra uma vez a janela, que o atualiza.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>This was off the screen; here it is. Press the key again to do it.</source>
        <translation>Isto estava fora da tela; aqui está. Pressione a tecla de novo para fazê-lo.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>“%1” is no address of a shared workspace; write postgresql://host/database.</source>
        <translation>“%1” não é o endereço de um espaço de trabalho compartilhado; escreva postgresql://host/database.</translation>
    </message>
    <message>
        <source>An address may not have a password in it, where others can read it; write it into ~/.pgpass, or wait to be asked.</source>
        <translation>Um endereço não pode ter uma senha, que outros poderiam ler; escreva-a em ~/.pgpass, ou espere que seja pedida.</translation>
    </message>
</context>
<context>
    <name>ServerErrors</name>
    <message>
        <source>Your role in “%1” does not allow this; ask a chief to do it, or to give you another role.</source>
        <translation>Seu papel em “%1” não permite isso; peça a um chefe que o faça, ou que lhe dê outro papel.</translation>
    </message>
    <message>
        <source>“%1” does not let you in; check your name in the address and your password in ~/.pgpass.</source>
        <translation>“%1” não deixa você entrar; confira seu nome no endereço e sua senha em ~/.pgpass.</translation>
    </message>
    <message>
        <source>“%1” names a database that is not there; check its name, or have it made by who keeps the server.</source>
        <translation>“%1” nomeia um banco de dados que não existe; confira o nome, ou peça que o crie quem cuida do servidor.</translation>
    </message>
    <message>
        <source>The disk of the server of “%1” is full; tell who keeps it.</source>
        <translation>O disco do servidor de “%1” está cheio; avise quem cuida dele.</translation>
    </message>
    <message>
        <source>The server of “%1” takes no more connections; try again later, or tell who keeps it.</source>
        <translation>O servidor de “%1” não aceita mais conexões; tente mais tarde, ou avise quem cuida dele.</translation>
    </message>
    <message>
        <source>Somebody else wrote to “%1” at the same moment; try again.</source>
        <translation>Outra pessoa gravou em “%1” no mesmo momento; tente de novo.</translation>
    </message>
    <message>
        <source>Somebody else is writing to “%1” just now; try again.</source>
        <translation>Outra pessoa está gravando agora em “%1”; tente de novo.</translation>
    </message>
    <message>
        <source>“%1” took too long to answer; try again.</source>
        <translation>“%1” demorou demais para responder; tente de novo.</translation>
    </message>
    <message>
        <source>“%1” wants a password; write it into ~/.pgpass, or check the one that stands there.</source>
        <translation>“%1” pede uma senha; escreva-a em ~/.pgpass, ou confira a que está lá.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached (%2); check the network and the address.</source>
        <translation>“%1” não pode ser alcançado (%2); confira a rede e o endereço.</translation>
    </message>
    <message>
        <source>“%1” does not work as it should (%2); tell who keeps the server. Your articles are not touched.</source>
        <translation>“%1” não funciona como deveria (%2); avise quem cuida do servidor. Seus artigos não são tocados.</translation>
    </message>
</context>
<context>
    <name>ServerSchema</name>
    <message>
        <source>The server of “%1” knows no login “%2”; have it made (createuser %2) and try again.</source>
        <translation>O servidor de “%1” não conhece o usuário “%2”; peça que o criem (createuser %2) e tente de novo.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>needs more memory than one file may take; split it.</source>
        <translation>precisa de mais memória do que um arquivo pode tomar; divida-o.</translation>
    </message>
</context>
<context>
    <name>SettingWiring</name>
    <message>
        <source>Where approved texts go</source>
        <translation>Para onde vão os textos aprovados</translation>
    </message>
    <message>
        <source>About Bluepencil</source>
        <translation>Sobre o Bluepencil</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Bluepencil %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Cleans scraped articles under an editor&apos;s eyes: nothing is cut unseen.&lt;/p&gt;&lt;p&gt;Apache License 2.0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Bluepencil %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Limpa artigos coletados sob os olhos de um redator: nada é cortado sem ser visto.&lt;/p&gt;&lt;p&gt;Licença Apache 2.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&lt;p&gt;Word list %1: version %2 by %3, from “%4”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Lista de palavras %1: versão %2 de %3, de “%4”.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;House rules of the newsroom: version %1 by %2, from “%3”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Regras da casa da redação: versão %1 de %2, de “%3”.&lt;/p&gt;</translation>
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
        <translation>Citação %1 de %2. %3, %4: %5</translation>
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
        <translation>“%1” está danificado ou não é um banco de dados do Bluepencil; inicie o Bluepencil de novo para resgatar o que pode ser lido, ou mova o arquivo. Seus artigos não são tocados.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program; wait until it is done, or close it, and try again.</source>
        <translation>“%1” está em uso por outro programa; espere que termine, ou feche-o, e tente de novo.</translation>
    </message>
    <message>
        <source>The disk is full and “%1” cannot grow; make room and try again.</source>
        <translation>O disco está cheio e “%1” não pode crescer; libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>“%1” may not be written; give yourself write permission for it and its folder.</source>
        <translation>“%1” não pode ser gravado; dê a si mesmo permissão de gravação para ele e sua pasta.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; check that its folder is there and that you may write into it.</source>
        <translation>“%1” não pode ser aberto; confira se sua pasta está lá e se você pode gravar nela.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written; check the disk that it lies on.</source>
        <translation>“%1” não pode ser lido nem gravado; confira o disco em que está.</translation>
    </message>
    <message>
        <source>“%1” does not work as it should (%2); start Bluepencil again, and restore the file from a backup when that does not help. Your articles are not touched.</source>
        <translation>“%1” não funciona como deveria (%2); inicie o Bluepencil de novo e, se não ajudar, restaure o arquivo de uma cópia. Seus artigos não são tocados.</translation>
    </message>
    <message>
        <source>“%1” was deleted or replaced while it was open, and keeps nothing any more; put it back, or close Bluepencil and start it again.</source>
        <translation>“%1” foi apagado ou substituído enquanto estava aberto e não guarda mais nada; ponha-o de volta, ou feche o Bluepencil e inicie-o de novo.</translation>
    </message>
    <message>
        <source>The %1 driver of Qt is missing; install it (on Debian: %2).</source>
        <translation>Falta o driver %1 do Qt; instale-o (no Debian: %2).</translation>
    </message>
    <message>
        <source>“%1” cannot be reached just now; it is tried again by itself. Check the network when this does not pass.</source>
        <translation>“%1” não pode ser alcançado agora; tenta-se de novo automaticamente. Confira a rede se isso não passar.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>has no column that is known to hold text; name one “text” in the first row.</source>
        <translation>não tem coluna conhecida por conter texto; chame uma de “text” na primeira linha.</translation>
    </message>
    <message>
        <source>has a quotation mark that never closes, in the row from line %1 on; close or double it.</source>
        <translation>tem aspas que nunca fecham, na linha da tabela a partir da linha %1; feche-as ou dobre-as.</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Approved twice. %1, %2; %3, %4. Which edition is right?</source>
        <comment>editor, time; editor, time</comment>
        <translation>Aprovado duas vezes. %1, %2; %3, %4. Qual edição é a certa?</translation>
    </message>
    <message>
        <source>“%1” was not taken over: it %2.</source>
        <comment>a file, a piece of a sentence</comment>
        <translation>“%1” não foi recebido: %2.</translation>
    </message>
    <message>
        <source>reads as another text here; both need the same version of Bluepencil</source>
        <translation>lê-se aqui como outro texto; os dois precisam da mesma versão do Bluepencil</translation>
    </message>
    <message>
        <source>has decisions that are not about its words</source>
        <translation>tem decisões que não tratam de suas palavras</translation>
    </message>
    <message>
        <source>has an edition that is none of its text</source>
        <translation>tem uma edição que não é de seu texto</translation>
    </message>
    <message>
        <source>Taken over from %1, where it was edition %2.</source>
        <comment>editor, number</comment>
        <translation>Recebida de %1, onde era a edição %2.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that was handed over; choose a file that was.</source>
        <translation>“%1” não contém nada que tenha sido entregue; escolha um arquivo que tenha sido.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); choose another file.</source>
        <translation>“%1” não pode ser lido (%2); escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off on its way; have it handed over again. Nothing was taken over.</source>
        <translation>“%1” está danificado ou foi cortado no caminho; peça que seja entregue de novo. Nada foi recebido.</translation>
    </message>
    <message>
        <source>Say who you are before you take over what others decided.</source>
        <translation>Diga quem você é antes de receber o que outros decidiram.</translation>
    </message>
    <message>
        <source>Article %1 of “%2” was not taken over: it %3.</source>
        <comment>a number, a file, a piece of a sentence</comment>
        <translation>O artigo %1 de “%2” não foi recebido: %3.</translation>
    </message>
</context>
<context>
    <name>TextQuery</name>
    <message>
        <source>%1, at character %2 of the expression.</source>
        <translation>%1, no caractere %2 da expressão.</translation>
    </message>
    <message>
        <source>This expression takes too many steps in this article; make it more definite.</source>
        <translation>Esta expressão exige passos demais neste artigo; torne-a mais precisa.</translation>
    </message>
</context>
<context>
    <name>Tracked</name>
    <message>
        <source>Cut for length.</source>
        <translation>Cortado pela extensão.</translation>
    </message>
    <message>
        <source>Cut for legal reasons.</source>
        <translation>Cortado por motivos legais.</translation>
    </message>
    <message>
        <source>Cut as a matter of taste.</source>
        <translation>Cortado por questão de gosto.</translation>
    </message>
</context>
<context>
    <name>TrackedChanges</name>
    <message numerus="yes">
        <source>%n insertions</source>
        <translation>
            <numerusform>%n inserção</numerusform>
            <numerusform>%n inserções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletions</source>
        <translation>
            <numerusform>%n exclusão</numerusform>
            <numerusform>%n exclusões</numerusform>
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
            <numerusform>%n caractere que não se vê vira ou divide o que se vê. O texto pode ser lido de modo diferente do que parece.</numerusform>
            <numerusform>Caracteres que não se veem viram ou dividem o que se vê: %n. O texto pode ser lido de modo diferente do que parece.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters of another alphabet pass for Latin ones in words: %n. A name may be another than it looks.</source>
        <translation>
            <numerusform>Letras de outro alfabeto passam por latinas em %n palavra. Um nome pode ser outro do que parece.</numerusform>
            <numerusform>Letras de outro alfabeto passam por latinas em palavras: %n. Um nome pode ser outro do que parece.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingSteps</name>
    <message>
        <source>The server cannot be reached, and “%1” cannot be written (%2): nothing was decided. Make room on the disk.</source>
        <translation>O servidor não pode ser alcançado, e “%1” não pode ser gravado (%2): nada foi decidido. Libere espaço no disco.</translation>
    </message>
    <message>
        <source>Decisions wait for an article that the workspace does not hold any more.</source>
        <translation>Há decisões à espera de um artigo que o espaço de trabalho não tem mais.</translation>
    </message>
    <message>
        <source>Decisions that waited for the server cannot be read; they stay where they are.</source>
        <translation>As decisões que esperavam pelo servidor não podem ser lidas; ficam onde estão.</translation>
    </message>
    <message>
        <source>A person’s name was removed from this article while decisions waited on another machine. What was typed with them was left out; are they still right?</source>
        <translation>O nome de uma pessoa foi removido deste artigo enquanto decisões esperavam em outro computador. O que foi digitado com elas foi deixado de fora; ainda estão certas?</translation>
    </message>
    <message>
        <source>A person’s name was removed from other articles while what was typed here waited on another machine. If it has the name too, the name has to be removed once more.</source>
        <translation>O nome de uma pessoa foi removido de outros artigos enquanto o que foi digitado aqui esperava em outro computador. Se também contiver o nome, é preciso removê-lo mais uma vez.</translation>
    </message>
</context>
<context>
    <name>Warc</name>
    <message>
        <source>is an archive without a page or a text; there is nothing to review.</source>
        <translation>é um arquivo sem página nem texto; não há nada a revisar.</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>“%1” is too large for a word list.</source>
        <translation>“%1” é grande demais para uma lista de palavras.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); see who may read it.</source>
        <translation>Não é possível ler “%1” (%2); veja quem pode lê-lo.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>scare quotes</source>
        <translation>aspas de distância</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>quoted words</source>
        <translation>palavras citadas</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citação</translation>
    </message>
    <message>
        <source>ad marker</source>
        <translation>marca de anúncio</translation>
    </message>
    <message>
        <source>leftover code</source>
        <translation>código restante</translation>
    </message>
    <message>
        <source>source link</source>
        <translation>link da fonte</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>direitos autorais</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédito</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>legenda</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>links relacionados</translation>
    </message>
    <message>
        <source>share links</source>
        <translation>links de compartilhar</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navegação</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentários</translation>
    </message>
    <message>
        <source>house rule</source>
        <translation>regra da casa</translation>
    </message>
    <message>
        <source>stands in many files</source>
        <translation>está em muitos arquivos</translation>
    </message>
    <message>
        <source>near repeat</source>
        <translation>repetição parecida</translation>
    </message>
    <message>
        <source>repeated fragment</source>
        <translation>fragmento repetido</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>repetição</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>título repetido</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promoção</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>discurso indireto</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>falante</translation>
    </message>
    <message>
        <source>Ad markers</source>
        <translation>Marcas de anúncio</translation>
    </message>
    <message>
        <source>Promotion and notices</source>
        <translation>Promoção e avisos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Credits and captions</source>
        <translation>Créditos e legendas</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Your own cuts</source>
        <translation>Cortes próprios</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citações</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>parágrafo %1</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>parágrafos %1–%2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The data folder “%1” cannot be made; choose a place that you may write to.</source>
        <translation>A pasta de dados “%1” não pode ser criada; escolha um lugar em que você possa gravar.</translation>
    </message>
    <message>
        <source>The disk of “%1” cannot keep a write-ahead log; decisions are stored safely, but more slowly.</source>
        <translation>O disco de “%1” não pode manter um registro antecipado; as decisões são salvas com segurança, mas mais devagar.</translation>
    </message>
    <message>
        <source>“%1” holds no workspace yet; have it made with “bluepencil-cli workspace init %1”.</source>
        <translation>“%1” ainda não contém um espaço de trabalho; peça que o criem com “bluepencil-cli workspace init %1”.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Bluepencil; have it brought up with “bluepencil-cli workspace migrate %1”. Nothing in it was changed.</source>
        <translation>“%1” foi criado por um Bluepencil mais antigo; peça que o atualizem com “bluepencil-cli workspace migrate %1”. Nada nele foi mudado.</translation>
    </message>
    <message>
        <source>You have no role in “%1” yet; ask a chief to give you one.</source>
        <translation>Você ainda não tem um papel em “%1”; peça a um chefe que lhe dê um.</translation>
    </message>
</context>
<context>
    <name>WorkspaceChoice</name>
    <message>
        <source>“%1” cannot be written, so the next start opens what this one did; make its folder writable and choose again.</source>
        <translation>Não é possível gravar “%1”, por isso a próxima inicialização abre o mesmo que esta; permita gravar na pasta e escolha de novo.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCopy</name>
    <message>
        <source>“%1” holds articles already; copy into a workspace that was just made.</source>
        <translation>“%1” já contém artigos; copie para um espaço de trabalho recém-criado.</translation>
    </message>
    <message>
        <source>“%1” is there already; name a new file for the backup.</source>
        <translation>“%1” já existe; indique um novo arquivo para a cópia.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose a place that you may write to.</source>
        <translation>“%1” não pode ser gravado; escolha um lugar em que você possa gravar.</translation>
    </message>
</context>
<context>
    <name>Wrapping</name>
    <message numerus="yes">
        <source>Lines are broken at the width of a column: %n; the text can be read unwrapped, without the heads of pages between them.</source>
        <translation>
            <numerusform>%n linha está quebrada na largura de uma coluna; o texto pode ser lido sem quebras, sem os cabeçalhos de página entre elas.</numerusform>
            <numerusform>Linhas quebradas na largura de uma coluna: %n; o texto pode ser lido sem quebras, sem os cabeçalhos de página entre elas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>cannot be packed; close other programs, which take its memory, and try again.</source>
        <translation>não pode ser compactado; feche outros programas, que ocupam sua memória, e tente de novo.</translation>
    </message>
    <message>
        <source>is a damaged or incomplete archive; fetch it again.</source>
        <translation>é um arquivo compactado danificado ou incompleto; obtenha-o de novo.</translation>
    </message>
    <message>
        <source>unpacks to more than an article can be; save its text alone.</source>
        <translation>descompacta-se em mais do que um artigo pode ser; salve só seu texto.</translation>
    </message>
    <message>
        <source>is locked with a password; save it without one.</source>
        <translation>está protegido por senha; salve-o sem ela.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ApprovalFlow</name>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before approving.</source>
        <translation>Nesse meio-tempo outra pessoa trabalhou em “%1”; olhe de novo antes de aprovar.</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Exportar o texto</translation>
    </message>
    <message>
        <source>Approve and copy the text</source>
        <translation>Aprovar e copiar o texto</translation>
    </message>
    <message>
        <source>Approve the text</source>
        <translation>Aprovar o texto</translation>
    </message>
    <message>
        <source>“%1” holds another text now than the one you see. Approve what you see?</source>
        <translation>“%1” contém agora um texto diferente do que você vê. Aprovar o que você vê?</translation>
    </message>
    <message>
        <source>&amp;Approve what I see</source>
        <translation>Aprovar &amp;o que vejo</translation>
    </message>
    <message>
        <source>&amp;Export as it is</source>
        <translation>&amp;Exportar como está</translation>
    </message>
    <message>
        <source>&amp;Approve as it is</source>
        <translation>&amp;Aprovar como está</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Mostrar este</translation>
    </message>
    <message>
        <source>Nothing differs from edition %1, which was approved before. Why is it approved again?</source>
        <translation>Nada difere da edição %1, já aprovada. Por que é aprovado de novo?</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from edition %1, which was approved before. What was corrected?</source>
        <translation>
            <numerusform>Uma linha difere da edição %1, já aprovada. O que foi corrigido?</numerusform>
            <numerusform>%n linhas diferem da edição %1, já aprovada. O que foi corrigido?</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve again</source>
        <translation>Aprovar de novo</translation>
    </message>
    <message>
        <source>Not approved: say what was corrected.</source>
        <translation>Não aprovado: diga o que foi corrigido.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprovação</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>Back in the work</source>
        <translation>De volta ao trabalho</translation>
    </message>
    <message>
        <source>“%1” is approved as edition %2.</source>
        <translation>“%1” foi aprovado como edição %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ArticleHeader</name>
    <message numerus="yes">
        <source>%1 · %Ln words → %2 now · %3 if all cut</source>
        <translation>
            <numerusform>%1 · %Ln palavra → %2 agora · %3 se tudo cortado</numerusform>
            <numerusform>%1 · %Ln palavras → %2 agora · %3 se tudo cortado</numerusform>
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
        <translation>Idioma do artigo: %1</translation>
    </message>
    <message>
        <source>text from “%1”</source>
        <comment>the field of a record</comment>
        <translation>texto de “%1”</translation>
    </message>
</context>
<context>
    <name>bluepencil::ArticleLanguage</name>
    <message>
        <source>What its words tell: %1</source>
        <translation>O que dizem suas palavras: %1</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Idioma do artigo</translation>
    </message>
    <message>
        <source>Which language is it in? What was decided stays; quotes, speakers and suggestions are looked for again.</source>
        <translation>Em que idioma ele está? O que foi decidido fica; citações, falantes e sugestões são procurados de novo.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages.</source>
        <translation>“%1” não é nenhum dos idiomas.</translation>
    </message>
    <message>
        <source>Language of the article: %1</source>
        <translation>Idioma do artigo: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::BulkCuts</name>
    <message>
        <source>There is nothing undecided that may be cut unread.</source>
        <translation>Não há nada sem decisão que possa ser cortado sem ler.</translation>
    </message>
    <message numerus="yes">
        <source>Cut these %n suggestions in one step?</source>
        <translation>
            <numerusform>Cortar esta sugestão?</numerusform>
            <numerusform>Cortar estas %n sugestões em um só passo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>Cortar</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n files…</source>
        <translation>
            <numerusform>Examinando %n arquivo…</numerusform>
            <numerusform>Examinando %n arquivos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut all that is sure in all files</source>
        <translation>Cortar tudo o que é seguro em todos os arquivos</translation>
    </message>
    <message>
        <source>This line is blank; there is nothing to cut.</source>
        <translation>Esta linha está vazia; não há nada para cortar.</translation>
    </message>
    <message>
        <source>Cut this line in all files</source>
        <translation>Cortar esta linha em todos os arquivos</translation>
    </message>
    <message>
        <source>No file holds anything undecided of that kind.</source>
        <translation>Nenhum arquivo contém algo desse tipo sem decisão.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often a line would be cut</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Cut these %n places in one step? Files: %1.</source>
        <translation>
            <numerusform>Cortar este lugar? Arquivos: %1.</numerusform>
            <numerusform>Cortar estes %n lugares em um só passo? Arquivos: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was cut.</source>
        <translation>Nada foi cortado.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Não resta nada a revisar.</translation>
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
        <translation>manter esta</translation>
    </message>
    <message>
        <source>cut only this</source>
        <translation>cortar só esta</translation>
    </message>
</context>
<context>
    <name>bluepencil::Colleagues</name>
    <message>
        <source>%1 has taken over “%2”; you see what is decided there.</source>
        <translation>%1 assumiu “%2”; você vê o que é decidido lá.</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>Também aqui: %1</translation>
    </message>
    <message>
        <source>Somebody is here already</source>
        <translation>Já há alguém aqui</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Assumir</translation>
    </message>
    <message>
        <source>The shared workspace cannot be reached; it is tried again by itself. What you decide on this article waits on this computer until then.</source>
        <translation>O espaço de trabalho compartilhado não pode ser alcançado; a tentativa se repete sozinha. O que você decidir neste artigo espera até lá neste computador.</translation>
    </message>
    <message>
        <source>Decisions that wait for the shared workspace: %1.</source>
        <translation>Decisões que esperam pelo espaço de trabalho compartilhado: %1.</translation>
    </message>
    <message>
        <source>Decisions that waited were sent: %1. Decided otherwise by others meanwhile: %2.</source>
        <translation>Decisões em espera enviadas: %1. Decididas de outro modo por outros nesse meio-tempo: %2.</translation>
    </message>
    <message>
        <source>%1 is deciding on “%2” just now. You can read along, or take over; %1 is told so.</source>
        <translation>%1 está decidindo sobre “%2”. Você pode acompanhar a leitura ou assumir; %1 é avisado.</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Só ler</translation>
    </message>
    <message>
        <source>%1 is deciding on “%2”; you see each decision as it is made.</source>
        <translation>%1 está decidindo sobre “%2”; você vê cada decisão quando é tomada.</translation>
    </message>
</context>
<context>
    <name>bluepencil::CurrentCard</name>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sem decisão</translation>
    </message>
    <message numerus="yes">
        <source>%n more before</source>
        <translation>
            <numerusform>mais %n antes</numerusform>
            <numerusform>mais %n antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>bluepencil::CustodyDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>&amp;Save as PDF and JSON…</source>
        <translation>&amp;Salvar como PDF e JSON…</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>O que foi feito destas palavras</translation>
    </message>
    <message>
        <source>A sentence that went out, or that is missing</source>
        <translation>Uma frase que saiu, ou que falta</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>P&amp;alavras:</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Diga quais palavras procurar.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>No article that was ever opened has these words; look for fewer of them.</source>
        <translation>Nenhum artigo já aberto tem estas palavras; procure menos delas.</translation>
    </message>
    <message numerus="yes">
        <source>Found at %n places.</source>
        <translation>
            <numerusform>Encontrado em %n lugar.</numerusform>
            <numerusform>Encontrado em %n lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the page and the JSON go</source>
        <translation>Para onde vão a página e o JSON</translation>
    </message>
    <message>
        <source>Written: “%1” and “%2”.</source>
        <translation>Gravados: “%1” e “%2”.</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>A página %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::Desk</name>
    <message>
        <source>Reading “%1” … Escape stops it.</source>
        <translation>Lendo “%1”… Esc interrompe.</translation>
    </message>
    <message>
        <source>Stopped: “%1” was not opened.</source>
        <translation>Interrompido: “%1” não foi aberto.</translation>
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
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of the suggestion</source>
        <translation>Detalhes da sugestão</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>No suggestion is current.</source>
        <translation>Nenhuma sugestão atual.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>bluepencil::EditionsDialog</name>
    <message>
        <source>Edition %1 · %2
%3</source>
        <translation>Edição %1 · %2
%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a format, a file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edições</translation>
    </message>
    <message>
        <source>Editions, the newest first</source>
        <translation>Edições, a mais recente primeiro</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>As it would go out now</source>
        <translation>Como sairia agora</translation>
    </message>
    <message>
        <source>Nothing was approved yet. This would go out now:</source>
        <translation>Nada foi aprovado ainda. Isto sairia agora:</translation>
    </message>
    <message>
        <source>The first edition:</source>
        <translation>A primeira edição:</translation>
    </message>
    <message>
        <source>The same as edition %1:</source>
        <translation>O mesmo que a edição %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from edition %1. Struck: taken out. Underlined: put in.</source>
        <translation>
            <numerusform>Uma linha difere da edição %1. Riscado: retirado. Sublinhado: inserido.</numerusform>
            <numerusform>%n linhas diferem da edição %1. Riscado: retirado. Sublinhado: inserido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::EditorName</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Who is editing</source>
        <translation>Quem edita</translation>
    </message>
    <message>
        <source>Every decision is recorded under this name, on this computer only:</source>
        <translation>Cada decisão é registrada com este nome, só neste computador:</translation>
    </message>
    <message>
        <source>Every decision is recorded under this name, for the whole desk to see:</source>
        <translation>Cada decisão é registrada com este nome, à vista de toda a mesa:</translation>
    </message>
</context>
<context>
    <name>bluepencil::EmptyPage</name>
    <message>
        <source>Open an article to review</source>
        <translation>Abra um artigo para revisar</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or press %1.
Bluepencil suggests what to cut; you decide. The scraped file is never changed.</source>
        <translation>Solte aqui arquivos ou uma pasta, ou pressione %1.
O Bluepencil sugere o que cortar; você decide. O arquivo bruto nunca é alterado.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Or go on with</source>
        <translation>Ou continue com</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportDialog</name>
    <message>
        <source>Re&amp;place the file that is there</source>
        <translation>&amp;Substituir o arquivo existente</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>O que será gravado</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Escolha uma pasta.</translation>
    </message>
    <message>
        <source>“%1” is no folder; choose another one.</source>
        <translation>“%1” não é uma pasta; escolha outra.</translation>
    </message>
    <message>
        <source>“%1” is no encoding that is known here.</source>
        <translation>“%1” não é uma codificação conhecida aqui.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Exportar o texto</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportFlow</name>
    <message>
        <source>The article stays approved and is not exported.</source>
        <translation>O artigo continua aprovado e não é exportado.</translation>
    </message>
    <message>
        <source>Where approved texts go</source>
        <translation>Para onde vão os textos aprovados</translation>
    </message>
    <message>
        <source>Every approval writes its text to %1 now.</source>
        <translation>Cada aprovação grava agora seu texto em %1.</translation>
    </message>
    <message>
        <source>Names of exported files</source>
        <translation>Nomes dos arquivos exportados</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s name; {title}, {date} and {source} are the article&apos;s, {edition} counts its approvals; the ending is the format:</source>
        <translation>{name} é o nome do arquivo; {title}, {date} e {source} são os do artigo, {edition} conta suas aprovações; a extensão é o formato:</translation>
    </message>
    <message>
        <source>Exported files are called like %1.</source>
        <translation>Os arquivos exportados se chamam como %1.</translation>
    </message>
    <message>
        <source>It counts as not exported again. The file %1 stays where it is.</source>
        <translation>Conta de novo como não exportado. O arquivo %1 fica onde está.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado para %1.</translation>
    </message>
    <message>
        <source>The review is on the clipboard, with its changes.</source>
        <translation>A revisão está na área de transferência, com suas alterações.</translation>
    </message>
    <message>
        <source>Nothing is approved that was not exported.</source>
        <translation>Não há nada aprovado que não tenha sido exportado.</translation>
    </message>
    <message>
        <source>“%1” is not there, so that nothing was exported; bring it back, or choose another folder in the settings. All texts stay approved.</source>
        <translation>“%1” não está lá, por isso nada foi exportado; traga-a de volta ou escolha outra pasta nas configurações. Todos os textos continuam aprovados.</translation>
    </message>
    <message>
        <source>“%1” is not approved any more.</source>
        <translation>“%1” não está mais aprovado.</translation>
    </message>
    <message>
        <source>Exporting approved texts</source>
        <translation>Exportando textos aprovados</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n texts exported to %1.</source>
        <translation>
            <numerusform>%n texto exportado para %1.</numerusform>
            <numerusform>%n textos exportados para %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same happened to others: %1.</source>
        <translation>O mesmo aconteceu com outros: %1.</translation>
    </message>
    <message>
        <source>What is not exported stays approved.</source>
        <translation>O que não foi exportado continua aprovado.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportForm</name>
    <message>
        <source>&amp;Reasons as comments</source>
        <translation>&amp;Motivos como comentários</translation>
    </message>
    <message>
        <source>Notes, &amp;queries and credits as comments</source>
        <translation>Notas, cons&amp;ultas e créditos como comentários</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Como estão</translation>
    </message>
    <message>
        <source>LF (Unix, Mac)</source>
        <translation>LF (Unix, Mac)</translation>
    </message>
    <message>
        <source>CR LF (Windows, wires)</source>
        <translation>CR LF (Windows, agências)</translation>
    </message>
    <message>
        <source>A blank line</source>
        <translation>Uma linha em branco</translation>
    </message>
    <message>
        <source>No blank line</source>
        <translation>Nenhuma linha em branco</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>&amp;Codificação</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>Fins &amp;de linha</translation>
    </message>
    <message>
        <source>&amp;Between paragraphs</source>
        <translation>En&amp;tre parágrafos</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Pr&amp;ocurar…</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s name; {title}, {date} and {source} are the article&apos;s, {edition} counts its approvals.</source>
        <translation>{name} é o nome do arquivo; {title}, {date} e {source} são os do artigo, {edition} conta suas aprovações.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Where the text goes</source>
        <translation>Para onde vai o texto</translation>
    </message>
</context>
<context>
    <name>bluepencil::FiguresDialog</name>
    <message>
        <source>The day’s figures</source>
        <translation>Números do dia</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Dia:</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>O dia anterior</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>O dia seguinte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation>O dia anterior, o dia seguinte</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Articles of %1: %2.</source>
        <translation>Artigos de %1: %2.</translation>
    </message>
    <message>
        <source>Counting what each rule got right in each source…</source>
        <translation>Contando no que cada regra acertou em cada fonte…</translation>
    </message>
</context>
<context>
    <name>bluepencil::FileWatch</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed on disk since they were decided on: %1. “Re-read changed file” in the Review menu reads them again.</source>
        <translation>
            <numerusform>%n arquivo mudou no disco desde que se decidiu: %1. “Reler o arquivo alterado”, no menu Revisão, o lê de novo.</numerusform>
            <numerusform>%n arquivos mudaram no disco desde que se decidiu: %1. “Reler o arquivo alterado”, no menu Revisão, os lê de novo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FilterChips</name>
    <message>
        <source>Show by sort, and in which order</source>
        <translation>Mostrar por tipo, e em que ordem</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tudo</translation>
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
        <translation>Todos os tipos: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>Na ordem do texto</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Menos seguras primeiro</translation>
    </message>
    <message>
        <source>open</source>
        <comment>briefly: to decide</comment>
        <translation>aberto</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>briefly</comment>
        <translation>fora</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>briefly</comment>
        <translation>fica</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindBar</name>
    <message>
        <source>Next ›</source>
        <translation>Próxima ›</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones.</source>
        <translation>Distinguir maiúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palavras inteiras</translation>
    </message>
    <message>
        <source>Leave out matches inside a longer word.</source>
        <translation>Ignorar ocorrências dentro de uma palavra mais longa.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expressão regular</translation>
    </message>
    <message>
        <source>Read the line as a Perl compatible pattern; ^ and $ are the ends of a paragraph.</source>
        <translation>Ler a linha como padrão compatível com Perl; ^ e $ são os extremos de um parágrafo.</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Localizar no texto</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>Localizar nos dois textos</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Palavras a localizar</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fechar a barra de busca</translation>
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
        <translation>Nenhuma ocorrência</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Anterior</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindingsPanel</name>
    <message>
        <source>Filter suggestions   %1</source>
        <translation>Filtrar sugestões   %1</translation>
    </message>
    <message>
        <source>Filter suggestions</source>
        <translation>Filtrar sugestões</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugestões</translation>
    </message>
    <message>
        <source>Open an article to see what could be cut.</source>
        <translation>Abra um artigo para ver o que poderia ser cortado.</translation>
    </message>
    <message>
        <source>Nothing to cut was found in this article.</source>
        <translation>Nada para cortar foi encontrado neste artigo.</translation>
    </message>
    <message>
        <source>Nothing was kept that was suggested for cutting.</source>
        <translation>Nada do que foi sugerido foi mantido.</translation>
    </message>
    <message>
        <source>No suggestion matches the filter.</source>
        <translation>Nenhuma sugestão corresponde ao filtro.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions of rules that are switched off for this source are not shown.</source>
        <translation>
            <numerusform>%n sugestão de uma regra desativada para esta fonte não é mostrada.</numerusform>
            <numerusform>%n sugestões de regras desativadas para esta fonte não são mostradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FirstSteps</name>
    <message>
        <source>1 of 4 — The framed text is suggested to go: %1 cuts it, %2 keeps it, and both go on to the next. %3 takes a step back.</source>
        <translation>1 de 4 — O texto emoldurado é sugerido para sair: %1 corta, %2 mantém, e ambas vão para o próximo. %3 desfaz um passo.</translation>
    </message>
    <message>
        <source>2 of 4 — %1 goes to the quotes whose speaker is in doubt; %2 says that a speaker is right. %3 cuts a paragraph that nobody suggested.</source>
        <translation>2 de 4 — %1 vai às citações cujo falante é duvidoso; %2 diz que o falante está certo. %3 corta um parágrafo que ninguém sugeriu.</translation>
    </message>
    <message>
        <source>3 of 4 — %1 approves the text as it goes out now and opens the next file. Nothing undecided is cut, and whatever is left to see is named first.</source>
        <translation>3 de 4 — %1 aprova o texto como sai agora e abre o próximo arquivo. Nada sem decisão é cortado, e o que falta ver é citado antes.</translation>
    </message>
    <message>
        <source>4 of 4 — %1 exports the approved text; a folder for approved texts in the Settings does it at every approval. The scraped file is never changed. %2 shows every key.</source>
        <translation>4 de 4 — %1 exporta o texto aprovado; uma pasta de textos aprovados nas Configurações faz isso a cada aprovação. O arquivo bruto nunca é alterado. %2 mostra todas as teclas.</translation>
    </message>
</context>
<context>
    <name>bluepencil::FolderWatch</name>
    <message>
        <source>“%1” is not in its folder any more; put it back, or remove it from the list.</source>
        <translation>“%1” não está mais em sua pasta; ponha-o de volta ou remova-o da lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are new.</source>
        <translation>
            <numerusform>%n arquivo é novo.</numerusform>
            <numerusform>%n arquivos são novos.</numerusform>
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
        <translation>De volta ao trabalho.</translation>
    </message>
    <message>
        <source>Approved. Nothing is left to review.</source>
        <translation>Aprovado. Não resta nada a revisar.</translation>
    </message>
    <message>
        <source>Spiked. Nothing is left to review.</source>
        <translation>Descartado. Não resta nada a revisar.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HandOverFlow</name>
    <message>
        <source>Taken over from %1. Articles: %2. New decisions: %3. New editions: %4.</source>
        <translation>Recebido de %1. Artigos: %2. Novas decisões: %3. Novas edições: %4.</translation>
    </message>
    <message>
        <source>This article: %1</source>
        <translation>Este artigo: %1</translation>
    </message>
    <message>
        <source>All files of the queue: %1</source>
        <translation>Todos os arquivos da lista: %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>What goes into the file:</source>
        <translation>O que vai no arquivo:</translation>
    </message>
    <message>
        <source>Handed over articles (%1)</source>
        <translation>Artigos entregues (%1)</translation>
    </message>
    <message>
        <source>Handed over in %1. Articles: %2.</source>
        <translation>Entregue em %1. Artigos: %2.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Receber uma entrega</translation>
    </message>
</context>
<context>
    <name>bluepencil::HarmWatch</name>
    <message numerus="yes">
        <source>There are %n such warnings.</source>
        <translation>
            <numerusform>Há %n aviso assim.</numerusform>
            <numerusform>Há %n avisos assim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Kept anyway</source>
        <translation>Deixado assim</translation>
    </message>
    <message>
        <source>Kept anyway: %1</source>
        <translation>Deixado assim: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas da ajuda</translation>
    </message>
    <message>
        <source>These pages are in English; they are not translated yet.</source>
        <translation>Estas páginas estão em inglês; ainda não foram traduzidas.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryDialog</name>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar no texto</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation>Filtrar decisões</translation>
    </message>
    <message>
        <source>Decisions, the newest first</source>
        <translation>Decisões, a mais recente primeiro</translation>
    </message>
    <message>
        <source>Nothing was decided on this article yet.</source>
        <translation>Nada foi decidido ainda sobre este artigo.</translation>
    </message>
    <message>
        <source>No decision matches the filter.</source>
        <translation>Nenhuma decisão corresponde ao filtro.</translation>
    </message>
    <message>
        <source>A later decision stands in its place; take that one back first.</source>
        <translation>Uma decisão posterior está em seu lugar; retire essa primeiro.</translation>
    </message>
    <message>
        <source>Edition %1 keeps what it froze; taking this back changes the next one.</source>
        <translation>A edição %1 guarda o que fixou; retirar isto muda a próxima.</translation>
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
        <translation>Redator</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Desde então</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleFlow</name>
    <message>
        <source>There is such a house rule already.</source>
        <translation>Já existe tal regra da casa.</translation>
    </message>
    <message>
        <source>House rule: %1</source>
        <translation>Regra da casa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n house rules</source>
        <translation>
            <numerusform>%n regra da casa</numerusform>
            <numerusform>%n regras da casa</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the lines that the rule should be about first.</source>
        <translation>Selecione primeiro as linhas de que a regra deve tratar.</translation>
    </message>
    <message>
        <source>This is cut because it stands here twice; a house rule would cut the original too.</source>
        <translation>Isto é cortado porque está aqui duas vezes; uma regra da casa cortaria também o original.</translation>
    </message>
    <message>
        <source>This is a part of a line; a house rule is about whole lines.</source>
        <translation>Isto é parte de uma linha; uma regra da casa trata de linhas inteiras.</translation>
    </message>
    <message>
        <source>Always cut these lines</source>
        <translation>Cortar sempre estas linhas</translation>
    </message>
    <message>
        <source>Always keep these lines</source>
        <translation>Manter sempre estas linhas</translation>
    </message>
    <message numerus="yes">
        <source>Always suggest these %n lines for cutting, in %1?</source>
        <translation>
            <numerusform>Sugerir sempre o corte desta linha, em %1?</numerusform>
            <numerusform>Sugerir sempre o corte destas %n linhas, em %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never cut these %n lines again, in %1?</source>
        <translation>
            <numerusform>Nunca mais cortar esta linha, em %1?</numerusform>
            <numerusform>Nunca mais cortar estas %n linhas, em %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them always</source>
        <translation>Cortar sempre</translation>
    </message>
    <message>
        <source>Keep them always</source>
        <translation>Manter sempre</translation>
    </message>
    <message>
        <source>All rules of “%1” are house rules already.</source>
        <translation>Todas as regras de “%1” já são regras da casa.</translation>
    </message>
    <message numerus="yes">
        <source>Take these %n house rules up?</source>
        <translation>
            <numerusform>Adotar esta regra da casa?</numerusform>
            <numerusform>Adotar estas %n regras da casa?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import house rules</source>
        <translation>Importar regras da casa</translation>
    </message>
    <message>
        <source>Take them up</source>
        <translation>Adotá-las</translation>
    </message>
    <message>
        <source>Where the house rules are kept</source>
        <translation>Onde se guardam as regras da casa</translation>
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
        <translation>&amp;Fazer:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;Em:</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Linha:</translation>
    </message>
    <message>
        <source>&amp;Which:</source>
        <translation>&amp;Qual:</translation>
    </message>
    <message>
        <source>Which line?</source>
        <translation>Que linha?</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>&amp;Adicionar a regra</translation>
    </message>
    <message>
        <source>C&amp;hange the rule</source>
        <translation>&amp;Alterar a regra</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %n rules</source>
        <translation>
            <numerusform>&amp;Alterar a regra</numerusform>
            <numerusform>&amp;Alterar %n regras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleList</name>
    <message>
        <source>House rules</source>
        <translation>Regras da casa</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Qual</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Aplica-se a</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feita por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Seguida</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Contrariada</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRulesDialog</name>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nova regra</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>E&amp;squecer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Regras da casa</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type a new rule</source>
        <translation>Digitar uma nova regra</translation>
    </message>
    <message>
        <source>Forget the chosen rules</source>
        <translation>Esquecer as regras escolhidas</translation>
    </message>
    <message>
        <source>Take the last step on the rules back</source>
        <translation>Desfazer o último passo nas regras</translation>
    </message>
    <message>
        <source>Take the step again</source>
        <translation>Fazer o passo de novo</translation>
    </message>
    <message>
        <source>A rule changes what is suggested. What was decided already stays decided.</source>
        <translation>Uma regra muda o que é sugerido. O que já foi decidido continua decidido.</translation>
    </message>
    <message>
        <source>There is such a house rule already.</source>
        <translation>Já existe tal regra da casa.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Adicionada: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterada: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules changed</source>
        <translation>
            <numerusform>%n regra alterada</numerusform>
            <numerusform>%n regras alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Esquecida: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules forgotten</source>
        <translation>
            <numerusform>%n regra esquecida</numerusform>
            <numerusform>%n regras esquecidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked again: %1</source>
        <translation>Não será perguntado de novo: %1</translation>
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
        <translation>Adotar as regras de um arquivo</translation>
    </message>
    <message>
        <source>Write the rules into a file that people read</source>
        <translation>Gravar as regras em um arquivo que pessoas leem</translation>
    </message>
    <message numerus="yes">
        <source>%n rules imported</source>
        <translation>
            <numerusform>%n regra importada</numerusform>
            <numerusform>%n regras importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were written to “%1”.</source>
        <translation>As regras foram gravadas em “%1”.</translation>
    </message>
    <message>
        <source>This rule of the program suggests nothing there. Forget it here, and it is switched on again.</source>
        <translation>Esta regra do programa não sugere nada ali. Esqueça-a aqui, e ela volta a estar ativa.</translation>
    </message>
    <message>
        <source>No house rule was made here yet. Type one, or make one of the current suggestion with “Always keep these lines” and “Always cut these lines” in the Review menu.</source>
        <translation>Nenhuma regra da casa foi feita aqui ainda. Digite uma ou faça uma da sugestão atual com “Manter sempre estas linhas” e “Cortar sempre estas linhas” no menu Revisão.</translation>
    </message>
    <message>
        <source>The newsroom gives this rule to all its editors, in “%1”. It can be changed there only; a rule of your own about the same line holds before it.</source>
        <translation>A redação dá esta regra a todos, em “%1”. Ela só pode ser alterada ali; uma regra sua sobre a mesma linha prevalece sobre ela.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Intake</name>
    <message>
        <source>No folder was opened yet.</source>
        <translation>Nenhuma pasta foi aberta ainda.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Não há nada novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are new.</source>
        <translation>
            <numerusform>%n arquivo é novo.</numerusform>
            <numerusform>%n arquivos são novos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file to open in %1.</source>
        <translation>Não há nenhum arquivo para abrir em %1.</translation>
    </message>
    <message>
        <source>Looking which articles are there…</source>
        <translation>Verificando que artigos existem…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a record, and what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and are skipped: %1</source>
        <translation>
            <numerusform>%n registro não pode ser lido e é pulado: %1</numerusform>
            <numerusform>%n registros não podem ser lidos e são pulados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample article cannot be laid into %1.</source>
        <translation>O artigo de exemplo não pode ser colocado em %1.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Não há texto na área de transferência.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be kept in %1; make the folder writable.</source>
        <translation>O que está na área de transferência não pode ser guardado em %1; torne a pasta gravável.</translation>
    </message>
</context>
<context>
    <name>bluepencil::MainWindow</name>
    <message>
        <source>Suggestions and quotes</source>
        <translation>Sugestões e citações</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>A decidir</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citações</translation>
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
        <translation>Tudo decidido</translation>
    </message>
    <message>
        <source>To decide %1</source>
        <translation>A decidir %1</translation>
    </message>
    <message>
        <source>Quotes %1 · check %2</source>
        <translation>Citações %1 · conferir %2</translation>
    </message>
    <message>
        <source>Quotes %1</source>
        <translation>Citações %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
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
        <translation>Nenhuma consulta está aberta em nenhum arquivo.</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Consultas abertas</translation>
    </message>
    <message>
        <source>They hold up the approval of their files.</source>
        <translation>Elas retêm a aprovação de seus arquivos.</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Mostrar este</translation>
    </message>
</context>
<context>
    <name>bluepencil::OverviewStrip</name>
    <message>
        <source>The whole article: a mark for each finding, and at the edge for each match. Click to go there.</source>
        <translation>O artigo inteiro: uma marca para cada achado e, na borda, para cada ocorrência. Clique para ir até lá.</translation>
    </message>
</context>
<context>
    <name>bluepencil::OwnEdits</name>
    <message>
        <source>Own cut</source>
        <translation>Corte próprio</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Trazer de volta</translation>
    </message>
    <message>
        <source>Reason of the own cut</source>
        <translation>Motivo do corte próprio</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palavras próprias</translation>
    </message>
    <message>
        <source>Own change taken back</source>
        <translation>Alteração própria retirada</translation>
    </message>
</context>
<context>
    <name>bluepencil::OwnList</name>
    <message>
        <source>Your own changes, notes and queries</source>
        <translation>Alterações próprias, notas e consultas</translation>
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
        <translation>Alterações próprias: %1</translation>
    </message>
    <message>
        <source>Notes and queries: %1</source>
        <translation>Notas e consultas: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::PaneHeader</name>
    <message>
        <source>CLEANED, AS IT GOES OUT NOW</source>
        <translation>LIMPO, COMO SAI AGORA</translation>
    </message>
    <message>
        <source>CLEANED, IF ALL WERE CUT</source>
        <translation>LIMPO, SE TUDO FOSSE CORTADO</translation>
    </message>
    <message>
        <source>RAW, AS SCRAPED</source>
        <translation>BRUTO, COMO COLETADO</translation>
    </message>
</context>
<context>
    <name>bluepencil::PickDialog</name>
    <message>
        <source>Any part of a name, or 1–9</source>
        <translation>Parte de um nome, ou 1–9</translation>
    </message>
    <message>
        <source>Return takes what is marked, Ctrl+Return the words as you typed them.</source>
        <translation>Enter pega o que está marcado, Ctrl+Enter as palavras como você as digitou.</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreferencesDialog</name>
    <message>
        <source>&amp;High contrast</source>
        <translation>A&amp;lto contraste</translation>
    </message>
    <message>
        <source>Show &amp;credits that may be moved</source>
        <translation>&amp;Mostrar créditos que podem ser movidos</translation>
    </message>
    <message>
        <source>Have every &amp;quote checked</source>
        <translation>Fazer &amp;conferir cada citação</translation>
    </message>
    <message>
        <source>Write the text at &amp;approval</source>
        <translation>&amp;Gravar o texto na aprovação</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferências</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redator</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Seu &amp;nome:</translation>
    </message>
    <message>
        <source>Every decision is recorded with it, on this computer only.</source>
        <translation>Cada decisão é registrada com ele, só neste computador.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>Cor&amp;es:</translation>
    </message>
    <message>
        <source>&amp;Typeface of the text:</source>
        <translation>&amp;Fonte do texto:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>Es&amp;paço entre linhas:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Pause after deciding:</source>
        <translation>Pa&amp;usa depois de decidir:</translation>
    </message>
    <message>
        <source>Ask at every export</source>
        <translation>Perguntar a cada exportação</translation>
    </message>
    <message>
        <source>&amp;Folder for approved texts:</source>
        <translation>Pasta de &amp;textos aprovados:</translation>
    </message>
    <message>
        <source>Na&amp;mes of exported files:</source>
        <translation>Nomes dos &amp;arquivos exportados:</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Como chegaram</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>What is left to do first</source>
        <translation>Primeiro o que falta fazer</translation>
    </message>
    <message>
        <source>O&amp;rder of the files:</source>
        <translation>Ordem &amp;dos arquivos:</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>E&amp;scolher…</translation>
    </message>
    <message>
        <source>What their words tell</source>
        <translation>O que dizem suas palavras</translation>
    </message>
    <message>
        <source>Articles are &amp;in:</source>
        <translation>&amp;Os artigos estão em:</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Por fonte</translation>
    </message>
    <message>
        <source>The fewest stops first</source>
        <translation>Menos paradas primeiro</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para sempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>What was scraped is purged so long after somebody opened it last, once the article is done; hashes, decisions and editions stay.</source>
        <translation>O que foi coletado é apagado esse tempo depois da última abertura, quando o artigo está pronto; hashes, decisões e edições ficam.</translation>
    </message>
    <message>
        <source>&amp;Keep scraped bytes:</source>
        <translation>Guardar os &amp;bytes coletados:</translation>
    </message>
    <message>
        <source>Every decision is recorded with it, for the whole desk to see.</source>
        <translation>Cada decisão é registrada com ele, à vista de toda a mesa.</translation>
    </message>
    <message>
        <source>&amp;Workspace:</source>
        <translation>Espaço de trabal&amp;ho:</translation>
    </message>
</context>
<context>
    <name>bluepencil::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Visualização de impressão</translation>
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
        <translation>Só o texto limpo</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Retrato</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paisagem</translation>
    </message>
    <message>
        <source>Paper and margins…</source>
        <translation>Papel e margens…</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Primeira página</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
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
        <translation>Não é possível gravar na impressora ou no arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>Printing was stopped; nothing comes out.</source>
        <translation>A impressão foi interrompida; nada sai.</translation>
    </message>
    <message>
        <source>Printing was stopped; the pages up to %1 have gone to the printer.</source>
        <translation>A impressão foi interrompida; as páginas até %1 foram para a impressora.</translation>
    </message>
    <message>
        <source>Printing was stopped; no file was written.</source>
        <translation>A impressão foi interrompida; nenhum arquivo foi gravado.</translation>
    </message>
    <message>
        <source>You stopped the layout on page %1; the pages behind it are not shown. Printing prints all.</source>
        <translation>Você interrompeu a diagramação na página %1; as páginas seguintes não são mostradas. A impressão faz todas.</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Diagramando as páginas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Laying out page %1</source>
        <translation>Diagramando a página %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::ProposalStrip</name>
    <message>
        <source>Yes   Y</source>
        <translation>Sim   Y</translation>
    </message>
    <message>
        <source>No   N</source>
        <translation>Não   N</translation>
    </message>
    <message>
        <source>Later   L</source>
        <translation>Mais tarde   L</translation>
    </message>
    <message>
        <source>Make it a house rule</source>
        <translation>Tornar regra da casa</translation>
    </message>
    <message>
        <source>Make no rule of it, and do not ask again</source>
        <translation>Não fazer regra disso e não perguntar de novo</translation>
    </message>
    <message>
        <source>Ask again another time</source>
        <translation>Perguntar outra hora</translation>
    </message>
    <message numerus="yes">
        <source>Proposed rule 1 of %n</source>
        <translation>
            <numerusform>Regra proposta</numerusform>
            <numerusform>Regra proposta 1 de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was cut by hand in %n articles.</source>
        <translation>
            <numerusform>Foi cortada à mão em %n artigo.</numerusform>
            <numerusform>Foi cortada à mão em %n artigos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was suggested and kept in %n articles.</source>
        <translation>
            <numerusform>Foi sugerida e mantida em %n artigo.</numerusform>
            <numerusform>Foi sugerida e mantida em %n artigos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Always cut “%1” in %2?</source>
        <translation>Cortar sempre “%1” em %2?</translation>
    </message>
    <message>
        <source>Never cut “%1” in %2?</source>
        <translation>Nunca cortar “%1” em %2?</translation>
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
        <translation>Desativar “%1” em %2?</translation>
    </message>
    <message>
        <source>Articles where editors kept what it suggested: %1; where they followed it: %2.</source>
        <translation>Artigos em que os editores mantiveram o que ela sugeria: %1; em que a seguiram: %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueFlow</name>
    <message numerus="yes">
        <source>%n files cannot be read and were passed over: %1</source>
        <translation>
            <numerusform>%n arquivo não pode ser lido e foi pulado: %1</numerusform>
            <numerusform>%n arquivos não podem ser lidos e foram pulados: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last file.</source>
        <translation>Este é o último arquivo.</translation>
    </message>
    <message>
        <source>This is the first file.</source>
        <translation>Este é o primeiro arquivo.</translation>
    </message>
    <message>
        <source>Out of the list: %1. What was decided on it stays.</source>
        <translation>Fora da lista: %1. O que foi decidido sobre ele fica.</translation>
    </message>
    <message>
        <source>Nothing that is done is in the list.</source>
        <translation>Não há nada concluído na lista.</translation>
    </message>
    <message numerus="yes">
        <source>Out of the list: %n files that are done.</source>
        <translation>
            <numerusform>Fora da lista: %n arquivo concluído.</numerusform>
            <numerusform>Fora da lista: %n arquivos concluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved texts wait for their export.</source>
        <translation>
            <numerusform>Um texto aprovado aguarda a exportação.</numerusform>
            <numerusform>%n textos aprovados aguardam a exportação.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePanel</name>
    <message>
        <source>No file matches the filter.</source>
        <translation>Nenhum arquivo corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrar arquivos</translation>
    </message>
    <message>
        <source>Show every file</source>
        <translation>Mostrar todos os arquivos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>Files · %1 of %2 done</source>
        <translation>Arquivos · %1 de %2 concluídos</translation>
    </message>
    <message>
        <source>Filter files by name, source or state</source>
        <translation>Filtrar arquivos por nome, fonte ou estado</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueProgressBar</name>
    <message>
        <source>Files that were looked into</source>
        <translation>Arquivos examinados</translation>
    </message>
    <message>
        <source>Stop looking through the files</source>
        <translation>Parar de examinar os arquivos</translation>
    </message>
    <message>
        <source>Paused. Files looked into: %1 of %2</source>
        <translation>Em pausa: %1 de %2 arquivos examinados</translation>
    </message>
    <message>
        <source>Looking into files: %1 of %2</source>
        <translation>Examinando %1 de %2 arquivos</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Go on looking through the files</source>
        <translation>Continuar examinando os arquivos</translation>
    </message>
    <message>
        <source>Pause looking through the files</source>
        <translation>Pausar o exame dos arquivos</translation>
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
        <translation>As citações estão sendo procuradas.</translation>
    </message>
    <message>
        <source>Nobody is quoted outside of what is cut or suggested to go.</source>
        <translation>Ninguém é citado fora do que foi cortado ou sugerido.</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>Ninguém é citado neste artigo.</translation>
    </message>
    <message>
        <source>Checked the speaker</source>
        <translation>Falante conferido</translation>
    </message>
    <message>
        <source>Named nobody as the speaker</source>
        <translation>Ninguém indicado como falante</translation>
    </message>
    <message>
        <source>Named %1 as the speaker</source>
        <translation>%1 indicado como falante</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuotesModel</name>
    <message>
        <source>To check · %1</source>
        <translation>A conferir · %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 It differs in another file.</source>
        <translation>%1 Em outro arquivo é diferente.</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuotesPanel</name>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>Ninguém é citado neste artigo.</translation>
    </message>
    <message>
        <source>Quotes and speakers</source>
        <translation>Citações e falantes</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Falante…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Outro arquivo</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReadingDialog</name>
    <message>
        <source>Put &amp;characters right that were read in the wrong encoding</source>
        <translation>&amp;Corrigir caracteres lidos na codificação errada</translation>
    </message>
    <message>
        <source>Resolve leftover &amp;entities and tags</source>
        <translation>&amp;Resolver entidades e tags que sobraram</translation>
    </message>
    <message>
        <source>Join &amp;lines that were broken at the width of a column</source>
        <translation>&amp;Juntar linhas quebradas na largura de uma coluna</translation>
    </message>
    <message>
        <source>Show the &amp;whole page’s text, not the article alone</source>
        <translation>&amp;Mostrar o texto da página inteira, não só o artigo</translation>
    </message>
    <message>
        <source>Reopen as</source>
        <translation>Reabrir como</translation>
    </message>
    <message>
        <source>This reads the same file in another way. What is decided on this reading stays with it, and can be taken over, after showing it.</source>
        <translation>Isto lê o mesmo arquivo de outro modo. O que for decidido sobre esta leitura fica com ela e pode ser aproveitado, depois de mostrado.</translation>
    </message>
    <message>
        <source>E&amp;ncoding:</source>
        <translation>C&amp;odificação:</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>&amp;Ler assim</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Find out (%1)</source>
        <translation>Descobrir (%1)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Descobrir</translation>
    </message>
    <message>
        <source>%1 (none found)</source>
        <translation>%1 (nenhum encontrado)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (at %n places, such as “%2” → “%3”)</source>
        <translation>
            <numerusform>%1 (em %n lugar: “%2” → “%3”)</numerusform>
            <numerusform>%1 (em %n lugares, como “%2” → “%3”)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field of the text:</source>
        <translation>Campo &amp;do texto:</translation>
    </message>
    <message>
        <source>Field of the text</source>
        <translation>Campo do texto</translation>
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
        <translation>Gravado em: %1</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Procurar</translation>
    </message>
    <message>
        <source>&amp;Draft the corrections…</source>
        <translation>Preparar as &amp;correções…</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Correção em toda parte</translation>
    </message>
    <message>
        <source>These words must not go out</source>
        <translation>Estas palavras não podem sair</translation>
    </message>
    <message>
        <source>This whole article was killed</source>
        <translation>Este artigo inteiro foi retirado</translation>
    </message>
    <message>
        <source>These words have to read otherwise</source>
        <translation>Estas palavras têm de ser outras</translation>
    </message>
    <message>
        <source>These words should not have been cut</source>
        <translation>Estas palavras não deviam ter sido cortadas</translation>
    </message>
    <message>
        <source>A rule cut what it should not have</source>
        <translation>Uma regra cortou o que não devia</translation>
    </message>
    <message>
        <source>Somebody else said this</source>
        <translation>Foi outra pessoa que disse isto</translation>
    </message>
    <message>
        <source>The record and the next approvals tell it</source>
        <translation>O registro e as próximas aprovações dizem isso</translation>
    </message>
    <message>
        <source>Articles that are concerned</source>
        <translation>Artigos afetados</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artigo</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Edições</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>O que se pode fazer</translation>
    </message>
    <message>
        <source>W&amp;hat is wrong:</source>
        <translation>O que está errad&amp;o:</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>P&amp;alavras:</translation>
    </message>
    <message>
        <source>&amp;Instead:</source>
        <translation>&amp;Em vez disso:</translation>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <translation>Por &amp;quê:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Nothing of the kind was approved or exported.</source>
        <translation>Nada do gênero foi aprovado ou exportado.</translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n. Only a chief has the corrections drafted.</source>
        <translation>
            <numerusform>Artigos: %n. Só um chefe manda preparar as correções.</numerusform>
            <numerusform>Artigos: %n. Só um chefe manda preparar as correções.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n.</source>
        <translation>
            <numerusform>Artigos: %n.</numerusform>
            <numerusform>Artigos: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RecallFlow</name>
    <message numerus="yes">
        <source>Draft corrections of %n articles, because: %1 Each is in review then, and goes out when somebody approves it.</source>
        <translation>
            <numerusform>Preparar a correção de %n artigo, porque: %1 Ele fica então em revisão, e sai quando alguém o aprova.</numerusform>
            <numerusform>Preparar correções de %n artigos, porque: %1 Cada um fica então em revisão, e sai quando alguém o aprova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Correção em toda parte</translation>
    </message>
    <message>
        <source>&amp;Draft them</source>
        <translation>&amp;Preparar</translation>
    </message>
    <message numerus="yes">
        <source>Corrections drafted: %n. Each waits for its approval.</source>
        <translation>
            <numerusform>Correções preparadas: %n. Cada uma espera aprovação.</numerusform>
            <numerusform>Correções preparadas: %n. Cada uma espera aprovação.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Abrir recente</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Nenhum arquivo foi aberto ainda</translation>
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
        <translation>Consulta guardada; retém a aprovação até ser respondida</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Resposta guardada</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemarkPrompt</name>
    <message>
        <source>Note on %1, for other editors:</source>
        <translation>Nota sobre %1, para outros redatores:</translation>
    </message>
    <message>
        <source>Query on %1, to be answered before the text goes out:</source>
        <translation>Consulta sobre %1, a responder antes de o texto sair:</translation>
    </message>
    <message>
        <source>Answer to the query on %1:</source>
        <translation>Resposta à consulta sobre %1:</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemovalNotice</name>
    <message numerus="yes">
        <source>%n paragraphs cut (words: %1), more than the screen shows.</source>
        <translation>
            <numerusform>%n parágrafo cortado (palavras: %1), mais do que a tela mostra.</numerusform>
            <numerusform>%n parágrafos cortados (palavras: %1), mais do que a tela mostra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReplaceEditor</name>
    <message>
        <source>Return takes the words · Escape leaves the text as it was</source>
        <translation>Enter pega as palavras · Esc deixa o texto como estava</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Suas palavras</translation>
    </message>
    <message>
        <source>Return takes the words, Escape leaves everything as it was.</source>
        <translation>Enter pega as palavras, Esc deixa tudo como estava.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Rereading</name>
    <message>
        <source>No file has changed, and there is no earlier decision to take over.</source>
        <translation>Nenhum arquivo mudou, e não há decisões anteriores a aproveitar.</translation>
    </message>
    <message>
        <source>Take over earlier decisions</source>
        <translation>Aproveitar decisões anteriores</translation>
    </message>
    <message>
        <source>Decide this as it was decided on the earlier text? What is not found again stays undecided.</source>
        <translation>Decidir isto como foi decidido no texto anterior? O que não for encontrado fica sem decisão.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Aproveitar</translation>
    </message>
</context>
<context>
    <name>bluepencil::RetentionFlow</name>
    <message numerus="yes">
        <source>Purge what was scraped %n days after somebody opened it last, once the article is done? Nothing brings the bytes back; hashes, decisions and editions stay.</source>
        <translation>
            <numerusform>Apagar o que foi coletado %n dia depois da última abertura, quando o artigo estiver pronto? Nada traz os bytes de volta; hashes, decisões e edições ficam.</numerusform>
            <numerusform>Apagar o que foi coletado %n dias depois da última abertura, quando o artigo estiver pronto? Nada traz os bytes de volta; hashes, decisões e edições ficam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep scraped bytes</source>
        <translation>Guardar os bytes coletados</translation>
    </message>
    <message>
        <source>&amp;Purge them</source>
        <translation>&amp;Apagar</translation>
    </message>
    <message>
        <source>Scraped texts that were purged: %1.</source>
        <translation>Textos coletados que foram apagados: %1.</translation>
    </message>
    <message>
        <source>Remove a person’s name</source>
        <translation>Remover o nome de uma pessoa</translation>
    </message>
    <message>
        <source>The name; several spellings with commas between them:</source>
        <translation>O nome; várias grafias separadas por vírgulas:</translation>
    </message>
    <message>
        <source>On whose request, or by which law:</source>
        <translation>A pedido de quem, ou por qual lei:</translation>
    </message>
    <message>
        <source>Nothing was removed: say on whose request.</source>
        <translation>Nada foi removido: diga a pedido de quem.</translation>
    </message>
    <message>
        <source>Remove this name from quotes, decisions and editions of all articles? Scraped bytes and kept files that have it are purged, earlier backups dropped. Nothing brings it back; that a name was removed stays on record.</source>
        <translation>Remover este nome das citações, decisões e edições de todos os artigos? Os bytes coletados e os arquivos guardados que o têm são apagados, cópias anteriores descartadas. Nada o traz de volta; que um nome foi removido fica registrado.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Articles that the name was removed from: %1.</source>
        <translation>Artigos dos quais o nome foi removido: %1.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReturnFlow</name>
    <message>
        <source>Back in the text: “%1”</source>
        <translation>De volta ao texto: “%1”</translation>
    </message>
    <message>
        <source>Cut: “%1”</source>
        <translation>Cortado: “%1”</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>“%1” em vez de “%2”</translation>
    </message>
    <message>
        <source>Added before “%2”: “%1”</source>
        <translation>Acrescentado antes de “%2”: “%1”</translation>
    </message>
    <message>
        <source>Added behind “%2”: “%1”</source>
        <translation>Acrescentado depois de “%2”: “%1”</translation>
    </message>
    <message>
        <source>%1 says what goes out here; nothing came back.</source>
        <translation>%1 diz o que sai aqui; nada voltou.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>O que voltou</translation>
    </message>
    <message>
        <source>%1 differs from what goes out here. Take that up, as your decisions, in one step?</source>
        <translation>%1 difere do que sai aqui. Incorporar isso, como decisões suas, em um só passo?</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Changes taken up from %1: %2.</source>
        <translation>Alterações incorporadas de %1: %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewFlow</name>
    <message numerus="yes">
        <source>Cut %n suggestions</source>
        <translation>
            <numerusform>Cortar %n sugestão</numerusform>
            <numerusform>Cortar %n sugestões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n suggestions</source>
        <translation>
            <numerusform>Manter %n sugestão</numerusform>
            <numerusform>Manter %n sugestões</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>Novamente sem decisão</translation>
    </message>
    <message>
        <source>Cut more</source>
        <translation>Cortar mais</translation>
    </message>
    <message>
        <source>Cut less</source>
        <translation>Cortar menos</translation>
    </message>
    <message>
        <source>Cut one suggestion</source>
        <translation>Cortar uma sugestão</translation>
    </message>
    <message>
        <source>Keep one suggestion</source>
        <translation>Manter uma sugestão</translation>
    </message>
    <message>
        <source>Moved to the credits</source>
        <translation>Movido para os créditos</translation>
    </message>
    <message>
        <source>A later decision stands in its place; take that one back first.</source>
        <translation>Uma decisão posterior está em seu lugar; retire essa primeiro.</translation>
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
        <translation>%1 O que você vê é o texto como foi lido em %2.</translation>
    </message>
    <message>
        <source>“%1” is not the text that was reviewed on %2. None of the decisions made then is applied until you confirm it.</source>
        <translation>“%1” não é o texto que foi revisado em %2. Nenhuma das decisões de então vale até você confirmá-la.</translation>
    </message>
    <message>
        <source>This decision lies outside the text; open “%1” again.</source>
        <translation>Esta decisão está fora do texto; abra “%1” de novo.</translation>
    </message>
    <message>
        <source>Decisions on “%1” wait until the server can be reached; try again then.</source>
        <translation>As decisões sobre “%1” esperam até que o servidor possa ser alcançado; tente de novo então.</translation>
    </message>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before you spike it or bring it back.</source>
        <translation>Outra pessoa trabalhou em “%1” nesse meio-tempo; olhe de novo antes de descartá-lo ou trazê-lo de volta.</translation>
    </message>
    <message>
        <source>%1 The text that was kept of it was purged on %2; what was decided and what went out are still on record: see “What became of these words”.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 O texto que se guardava foi apagado em %2; o que foi decidido e o que saiu continua registrado: veja “O que foi feito destas palavras”.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Revisão</translation>
    </message>
</context>
<context>
    <name>bluepencil::RuleTrialLine</name>
    <message>
        <source>No article of the queue has such a line.</source>
        <translation>Nenhum artigo da fila tem tal linha.</translation>
    </message>
    <message>
        <source>Articles of the queue that have such a line: %1. %2</source>
        <translation>Artigos da fila que têm tal linha: %1. %2</translation>
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
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Adicioná-la</translation>
    </message>
    <message>
        <source>Take it away from there</source>
        <translation>Tirá-la de lá</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nenhuma tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Filtrar comandos e teclas</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos e suas teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova tecla</translation>
    </message>
    <message>
        <source>No command and no key matches the filter.</source>
        <translation>Nenhum comando nem tecla corresponde ao filtro.</translation>
    </message>
    <message>
        <source>%1 means “%2” already.</source>
        <translation>%1 já significa “%2”.</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatusLine</name>
    <message>
        <source>Looking for what to cut</source>
        <translation>Procurando o que cortar</translation>
    </message>
    <message>
        <source>Nothing to cut</source>
        <translation>Nada para cortar</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 a decidir</translation>
    </message>
    <message>
        <source>Stop %1 of %2 · %3 to decide</source>
        <translation>Parada %1 de %2 · %3 a decidir</translation>
    </message>
    <message>
        <source>Quotes: %1 · checked by hand: %2</source>
        <translation>Citações: %1 · conferidas à mão: %2</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · salvo</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <translation>%1 · não salvo</translation>
    </message>
    <message>
        <source>Who is editing?</source>
        <translation>Quem edita?</translation>
    </message>
    <message>
        <source>Decisions are recorded under this name, the moment they are made. Click to change it.</source>
        <translation>As decisões são registradas com este nome no momento em que são tomadas. Clique para mudá-lo.</translation>
    </message>
    <message>
        <source>The data folder was deleted or replaced; nothing that is decided is kept.</source>
        <translation>A pasta de dados foi apagada ou substituída; nada do que se decidir será guardado.</translation>
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
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Feito de novo: %1</translation>
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
        <translation>O artigo mostra na hora; seu tamanho segue o zoom.</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>&amp;Fonte:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>&amp;Espaço entre linhas:</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>&amp;Texto habitual</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>bluepencil::TextPane</name>
    <message>
        <source>Raw article</source>
        <translation>Artigo bruto</translation>
    </message>
    <message>
        <source>Cleaned article</source>
        <translation>Artigo limpo</translation>
    </message>
    <message>
        <source>The article as it was scraped</source>
        <translation>O artigo como foi coletado</translation>
    </message>
    <message>
        <source>The article as it goes out now</source>
        <translation>O artigo como sai agora</translation>
    </message>
    <message>
        <source>The article if all suggestions were cut</source>
        <translation>O artigo se todas as sugestões fossem cortadas</translation>
    </message>
</context>
<context>
    <name>bluepencil::ToolBar</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>As it goes out now</source>
        <translation>Como sai agora</translation>
    </message>
    <message>
        <source>If all cut</source>
        <translation>Se tudo cortado</translation>
    </message>
    <message>
        <source>Approve and next</source>
        <translation>Aprovar e seguir</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Mais comandos</translation>
    </message>
    <message>
        <source>Export · %1 to decide</source>
        <translation>Exportar · %1 a decidir</translation>
    </message>
</context>
<context>
    <name>bluepencil::WorkspaceField</name>
    <message>
        <source>It opens; you may read there.</source>
        <translation>Ele abre; ali você pode ler.</translation>
    </message>
    <message>
        <source>It opens; you may decide there.</source>
        <translation>Ele abre; ali você pode decidir.</translation>
    </message>
    <message>
        <source>It opens; you may decide and approve there.</source>
        <translation>Ele abre; ali você pode decidir e aprovar.</translation>
    </message>
    <message>
        <source>It is shown from the next start on. The articles that are open now stay where they are, with every decision.</source>
        <translation>Ele é mostrado a partir da próxima inicialização. Os artigos abertos agora ficam onde estão, com cada decisão.</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Testa&amp;r</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Shared by a desk (PostgreSQL)</source>
        <translation>Compartilhado por uma mesa (PostgreSQL)</translation>
    </message>
    <message>
        <source>Address of the shared workspace</source>
        <translation>Endereço do espaço de trabalho compartilhado</translation>
    </message>
    <message>
        <source>An address counts once it was tested: press Return in it.</source>
        <translation>Um endereço vale depois de testado: tecle Enter nele.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Testando…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review scraped articles and export what you approved.</source>
        <translation>Revisar artigos coletados e exportar o que você aprovou.</translation>
    </message>
    <message>
        <source>Keep reviews in &lt;folder&gt;.</source>
        <translation>Guardar as revisões em &lt;pasta&gt;.</translation>
    </message>
    <message>
        <source>Record decisions under &lt;name&gt;.</source>
        <translation>Registrar as decisões com &lt;nome&gt;.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Cores claras.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Cores escuras.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Artigos a abrir.</translation>
    </message>
    <message>
        <source>The backup of %1 was taken, and what could still be read besides.</source>
        <translation>A cópia de %1 foi tomada, e o que ainda podia ser lido.</translation>
    </message>
    <message>
        <source>What could still be read was taken.</source>
        <translation>O que ainda podia ser lido foi tomado.</translation>
    </message>
    <message>
        <source>The damaged file was kept as “%1”. Look at your last articles again.</source>
        <translation>O arquivo danificado foi guardado como “%1”. Olhe de novo seus últimos artigos.</translation>
    </message>
    <message>
        <source>The reviews are damaged</source>
        <translation>As revisões estão danificadas</translation>
    </message>
    <message>
        <source>“%1” is damaged. Bluepencil can set it aside and make it anew from the last backup and from all that can still be read. Do so?</source>
        <translation>“%1” está danificado. O Bluepencil pode pô-lo de lado e refazê-lo da última cópia e de tudo o que ainda pode ser lido. Fazer isso?</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Resgatar o que pode ser lido</translation>
    </message>
    <message>
        <source>Open a window of its own, though there is one.</source>
        <translation>Abrir uma janela própria, embora haja uma.</translation>
    </message>
    <message>
        <source>Do this in the window: %1.</source>
        <translation>Fazer isto na janela: %1.</translation>
    </message>
    <message>
        <source>Open what a desk shares at &lt;address&gt;: postgresql://host/database.</source>
        <translation>Abrir o que uma redação compartilha em &lt;endereço&gt;: postgresql://host/database.</translation>
    </message>
    <message>
        <source>The shared workspace does not open</source>
        <translation>O espaço de trabalho compartilhado não abre</translation>
    </message>
    <message>
        <source>Work on the articles on this computer for now? The next start tries the shared workspace again.</source>
        <translation>Trabalhar por enquanto nos artigos deste computador? A próxima inicialização tenta de novo o espaço de trabalho compartilhado.</translation>
    </message>
    <message>
        <source>Open this computer&apos;s articles</source>
        <translation>Abrir os artigos deste computador</translation>
    </message>
</context>
</TS>
