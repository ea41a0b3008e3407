<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Approval</name>
    <message>
        <source>Nothing is left of the text.</source>
        <translation>Vom Text ist nichts übrig.</translation>
    </message>
    <message>
        <source>%1 % of the text went by own cuts.</source>
        <translation>%1 % des Textes gingen durch eigene Streichungen weg.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Undecided: %1: %2</source>
        <translation>Unentschieden: %1: %2</translation>
    </message>
    <message>
        <source>Not checked: %1: %2</source>
        <translation>Nicht geprüft: %1: %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>Not read: paragraph %1: %2</source>
        <translation>Nicht gelesen: Absatz %1: %2</translation>
    </message>
    <message>
        <source>Nothing would go out: no word of the text is left.</source>
        <translation>Es ginge nichts hinaus: Kein Wort des Textes ist übrig.</translation>
    </message>
    <message>
        <source>More than half of the text went by your own cuts.</source>
        <translation>Mehr als die Hälfte des Textes ging durch Ihre eigenen Streichungen weg.</translation>
    </message>
    <message>
        <source>Warnings: %1.</source>
        <translation>Warnungen: %1.</translation>
    </message>
    <message>
        <source>Undecided: %1. What is undecided goes out as it is.</source>
        <translation>Unentschieden: %1. Was unentschieden ist, geht hinaus, wie es ist.</translation>
    </message>
    <message>
        <source>Quotes that nobody has checked: %1.</source>
        <translation>Zitate, die niemand geprüft hat: %1.</translation>
    </message>
    <message>
        <source>Paragraphs that were never on the screen: %1.</source>
        <translation>Absätze, die nie auf dem Bildschirm waren: %1.</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Edition %1 of “%2” holds all of this; there is nothing to approve.</source>
        <translation>Fassung %1 von „%2“ enthält all das; es gibt nichts freizugeben.</translation>
    </message>
    <message>
        <source>Edition %1 of “%2” was approved already; say why there has to be another one.</source>
        <translation>Fassung %1 von „%2“ ist schon freigegeben; sagen Sie, warum es eine weitere geben muss.</translation>
    </message>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before approving.</source>
        <translation>Jemand anders hat inzwischen an „%1“ gearbeitet; sehen Sie es vor der Freigabe noch einmal an.</translation>
    </message>
    <message>
        <source>A query on “%1” is open; answer it before approving. Open queries: %2.</source>
        <translation>Zu „%1“ ist eine Rückfrage offen; beantworten Sie sie vor der Freigabe. Offene Rückfragen: %2.</translation>
    </message>
    <message>
        <source>“%1” is not approved any more; there is nothing to take back.</source>
        <translation>„%1“ ist nicht mehr freigegeben; es gibt nichts zurückzunehmen.</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>Record %1 of “%2” %3</source>
        <translation>Datensatz %1 von „%2“ %3</translation>
    </message>
    <message>
        <source>is packed twice; unpack it by hand.</source>
        <translation>ist zweimal gepackt; entpacken Sie es von Hand.</translation>
    </message>
    <message>
        <source>holds no article “%1” any more; look where it went.</source>
        <translation>enthält keinen Artikel „%1“ mehr; sehen Sie nach, wo er geblieben ist.</translation>
    </message>
    <message numerus="yes">
        <source>holds %n articles; open a file that holds one.</source>
        <translation>
            <numerusform>enthält einen Artikel; öffnen Sie ihn.</numerusform>
            <numerusform>enthält %n Artikel; öffnen Sie eine Datei, die einen enthält.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsItCame</name>
    <message>
        <source>is no record, page or document that could be written as it came; choose another format.</source>
        <translation>ist kein Datensatz, keine Seite und kein Dokument, das geschrieben werden könnte, wie es kam; wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>keeps its text in several parts of “%1”; choose another format.</source>
        <translation>bewahrt seinen Text in mehreren Teilen von „%1“ auf; wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>is written in %1, which cannot hold this text; choose another format.</source>
        <translation>ist in %1 geschrieben, das diesen Text nicht fassen kann; wählen Sie ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Gilt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Not approved.</source>
        <translation>Nicht freigegeben.</translation>
    </message>
    <message>
        <source>Edition %1, approved by %2, %3.</source>
        <translation>Fassung %1, freigegeben von %2, %3.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Nachweis der Bearbeitung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>Der Text mit seinen Änderungen</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup of the reviews can be kept in “%1” (%2); your work itself is stored. Make room, or give yourself permission to write there.</source>
        <translation>In „%1“ kann keine Sicherung der Durchsichten aufbewahrt werden (%2); Ihre Arbeit selbst ist gespeichert. Schaffen Sie Platz, oder geben Sie sich dort Schreibrecht.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>what was written there reads otherwise</source>
        <translation>was dort geschrieben wurde, liest sich anders</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed</source>
        <translation>„%1“ kann nicht umbenannt werden</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be removed; remove it by hand.</source>
        <translation>Die Sicherung „%1“ kann nicht entfernt werden; entfernen Sie sie von Hand.</translation>
    </message>
</context>
<context>
    <name>BrokenEnd</name>
    <message>
        <source>The text ends with a count of what is missing; get the whole article from its source.</source>
        <translation>Der Text endet mit einer Angabe, wie viel fehlt; holen Sie den ganzen Artikel von seiner Quelle.</translation>
    </message>
    <message>
        <source>The text ends in dots, as teasers do; the article may go on in its source.</source>
        <translation>Der Text endet mit Punkten, wie Anreißer es tun; der Artikel geht an seiner Quelle vielleicht weiter.</translation>
    </message>
    <message>
        <source>The text ends inside a sentence: “… %1”. The rest is missing.</source>
        <translation>Der Text endet mitten im Satz: „… %1“. Der Rest fehlt.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Tracked changes were taken as accepted: %1.</source>
        <translation>Nachverfolgte Änderungen, als angenommen gelesen: %1.</translation>
    </message>
    <message>
        <source>Tracked changes were taken as accepted: %1 by %2.</source>
        <translation>Nachverfolgte Änderungen, als angenommen gelesen: %1 von %2.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>The twelve that matter</source>
        <translation>Die zwölf wichtigsten</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>stands behind another article, and files of %1 cannot stand one behind the other; name a folder with -o.</source>
        <translation>steht hinter einem anderen Artikel, und Dateien von %1 können nicht hintereinanderstehen; nennen Sie mit -o einen Ordner.</translation>
    </message>
    <message>
        <source>No article that was ever opened has “%1”; look for fewer of its words.</source>
        <translation>Kein je geöffneter Artikel enthält „%1“; suchen Sie nach weniger von diesen Wörtern.</translation>
    </message>
    <message>
        <source>was read in two ways that do not agree; save it in another format.</source>
        <translation>wurde auf zwei Weisen gelesen, die nicht übereinstimmen; speichern Sie es in einem anderen Format.</translation>
    </message>
    <message numerus="yes">
        <source>The files are written, but not recorded (%n of them): %1</source>
        <translation>
            <numerusform>Die Datei ist geschrieben, aber nicht verzeichnet: %1</numerusform>
            <numerusform>Die Dateien sind geschrieben, aber nicht verzeichnet (%n): %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not approved.</source>
        <translation>„%1“ ist nicht freigegeben.</translation>
    </message>
    <message>
        <source>A query on “%1” is open; answer it in the window before exporting.</source>
        <translation>Zu „%1“ ist eine Rückfrage offen; beantworten Sie sie vor dem Export im Fenster.</translation>
    </message>
    <message>
        <source>“%1” was spiked.</source>
        <translation>„%1“ wurde verworfen.</translation>
    </message>
    <message>
        <source>“%1” was never reviewed.</source>
        <translation>„%1“ wurde nie durchgesehen.</translation>
    </message>
    <message>
        <source>“%1” holds another text than the one that was reviewed.</source>
        <translation>„%1“ enthält einen anderen Text als den durchgesehenen.</translation>
    </message>
    <message>
        <source>“%1” was reviewed, but is now a link to a file that never was.</source>
        <translation>„%1“ wurde durchgesehen, ist aber jetzt ein Verweis auf eine Datei, die es nie wurde.</translation>
    </message>
    <message>
        <source>its edition %1</source>
        <translation>seine Fassung %1</translation>
    </message>
    <message>
        <source>its text as it is</source>
        <translation>sein Text, wie er ist</translation>
    </message>
    <message>
        <source>Exported as it is decided so far.</source>
        <translation>Exportiert, wie bisher entschieden ist.</translation>
    </message>
    <message>
        <source>Review it in the window, or add --unreviewed to export %1.</source>
        <translation>Sehen Sie es im Fenster durch, oder fügen Sie --unreviewed hinzu, um %1 zu exportieren.</translation>
    </message>
    <message>
        <source>Exported is %1.</source>
        <translation>Exportiert ist %1.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>ist größer als 256 MB; teilen Sie es vor dem Öffnen.</translation>
    </message>
    <message>
        <source>cannot be opened; ask for permission to read it.</source>
        <translation>kann nicht geöffnet werden; bitten Sie um Leserecht.</translation>
    </message>
    <message>
        <source>is packed twice, or holds nothing; unpack it by hand.</source>
        <translation>ist zweimal gepackt oder enthält nichts; entpacken Sie es von Hand.</translation>
    </message>
    <message>
        <source>what is found in each article, as JSON Lines</source>
        <translation>was in jedem Artikel gefunden wird, als JSON Lines</translation>
    </message>
    <message>
        <source>the text without what was found</source>
        <translation>der Text ohne das Gefundene</translation>
    </message>
    <message>
        <source>who said what, as a sheet</source>
        <translation>wer was gesagt hat, als Liste</translation>
    </message>
    <message>
        <source>the text as it was reviewed in the window</source>
        <translation>der Text, wie er im Fenster durchgesehen wurde</translation>
    </message>
    <message>
        <source>who cut, kept or changed these words, and where they went</source>
        <translation>wer diese Wörter strich, behielt oder änderte, und wohin sie gingen</translation>
    </message>
    <message>
        <source>Usage: bluepencil-cli COMMAND [options] [FILE…]
Finds ad markers, boilerplate, repeats, quotes and their speakers in scraped articles.

Commands:
</source>
        <translation>Aufruf: bluepencil-cli BEFEHL [Optionen] [DATEI…]
Findet Werbemarken, Beiwerk, Wiederholungen, Zitate und ihre Sprecher in gesammelten Artikeln.

Befehle:
</translation>
    </message>
    <message>
        <source>
“bluepencil-cli COMMAND --help” lists the options of a command.
</source>
        <translation>
„bluepencil-cli BEFEHL --help“ nennt die Optionen eines Befehls.
</translation>
    </message>
    <message>
        <source>A sentence that went out, or that is missing.</source>
        <translation>Ein Satz, der hinausging oder der fehlt.</translation>
    </message>
    <message>
        <source>Articles; “-”, or none, for standard input.</source>
        <translation>Artikel; „-“ oder keiner für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Sagen Sie, nach welchen Wörtern zu suchen ist.</translation>
    </message>
    <message>
        <source>Say which reviewed files to export.</source>
        <translation>Sagen Sie, welche durchgesehenen Dateien zu exportieren sind.</translation>
    </message>
    <message>
        <source>--names is for the files of a folder; name one with -o.</source>
        <translation>--names ist für die Dateien eines Ordners; nennen Sie einen mit -o.</translation>
    </message>
    <message>
        <source>--output-encoding does not know “%1”; UTF-8, UTF-16 and windows-1252 are known everywhere.</source>
        <translation>--output-encoding kennt „%1“ nicht; UTF-8, UTF-16 und windows-1252 sind überall bekannt.</translation>
    </message>
    <message>
        <source>--%1 knows %2, not “%3”.</source>
        <translation>--%1 kennt %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>--format knows %1, not “%2”.</source>
        <translation>--format kennt %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Files of %1 cannot stand one behind the other; name a folder with -o.</source>
        <translation>Dateien von %1 können nicht hintereinanderstehen; nennen Sie mit -o einen Ordner.</translation>
    </message>
    <message>
        <source>--learn-repeats reads the articles twice, which standard input cannot be; name files.</source>
        <translation>--learn-repeats liest die Artikel zweimal, was mit der Standardeingabe nicht geht; nennen Sie Dateien.</translation>
    </message>
    <message>
        <source>--input knows auto, %1, not “%2”.</source>
        <translation>--input kennt auto, %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--encoding wants a name such as utf-8, windows-1252 or koi8-r, not “%1”.</source>
        <translation>--encoding will einen Namen wie utf-8, windows-1252 oder koi8-r, nicht „%1“.</translation>
    </message>
    <message>
        <source>--repair knows encoding, entities, wrapping and all, not “%1”.</source>
        <translation>--repair kennt encoding, entities, wrapping und all, nicht „%1“.</translation>
    </message>
    <message>
        <source>-j wants a number from 0 to %1, not “%2”.</source>
        <translation>-j will eine Zahl von 0 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--offsets knows utf16, codepoint and byte, not “%1”.</source>
        <translation>--offsets kennt utf16, codepoint und byte, nicht „%1“.</translation>
    </message>
    <message>
        <source>--sure and --min-confidence say the same thing; give one of them.</source>
        <translation>--sure und --min-confidence sagen dasselbe; geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>--min-confidence wants a number from 0 to 1, not “%1”.</source>
        <translation>--min-confidence will eine Zahl von 0 bis 1, nicht „%1“.</translation>
    </message>
    <message>
        <source>--format knows csv, jsonl and docx, not “%1”.</source>
        <translation>--format kennt csv, jsonl und docx, nicht „%1“.</translation>
    </message>
    <message>
        <source>How the articles are stored: auto (look at the content, then at the name), %1.</source>
        <translation>Wie die Artikel gespeichert sind: auto (nach dem Inhalt, dann nach dem Namen), %1.</translation>
    </message>
    <message>
        <source>Read the bytes as this encoding, whatever they look like.</source>
        <translation>Die Bytes in dieser Kodierung lesen, wie immer sie aussehen.</translation>
    </message>
    <message>
        <source>Undo damage of the text first: encoding (Ã©), entities (&amp;amp;nbsp;), wrapping (lines broken at a column), all. Offsets count in the repaired text.</source>
        <translation>Zuerst Schäden des Textes beheben: encoding (Ã©), entities (&amp;amp;nbsp;), wrapping (an einer Spalte umbrochene Zeilen), all. Positionen zählen im reparierten Text.</translation>
    </message>
    <message>
        <source>Work on so many articles at once; 0 for all cores. Never changes the output.</source>
        <translation>So viele Artikel auf einmal bearbeiten; 0 für alle Kerne. Ändert nie die Ausgabe.</translation>
    </message>
    <message>
        <source>Show only these kinds of finding.</source>
        <translation>Nur diese Arten von Funden zeigen.</translation>
    </message>
    <message>
        <source>What offsets count: utf16, codepoint, byte.</source>
        <translation>Was Positionen zählen: utf16, codepoint, byte.</translation>
    </message>
    <message>
        <source>Add the text that the offsets index.</source>
        <translation>Den Text hinzufügen, auf den sich die Positionen beziehen.</translation>
    </message>
    <message>
        <source>Where reviews and house rules live.</source>
        <translation>Wo Durchsichten und Hausregeln liegen.</translation>
    </message>
    <message>
        <source>Read all articles first, and suggest lines that recur in at least three others of the same source.</source>
        <translation>Zuerst alle Artikel lesen und Zeilen vorschlagen, die in mindestens drei anderen derselben Quelle wiederkehren.</translation>
    </message>
    <message>
        <source>Cut only these kinds: ad_marker, boilerplate, duplicate. Default: all.</source>
        <translation>Nur diese Arten streichen: ad_marker, boilerplate, duplicate. Vorgabe: alle.</translation>
    </message>
    <message>
        <source>Cut only what is sure: the same as --min-confidence %1.</source>
        <translation>Nur Sicheres streichen: dasselbe wie --min-confidence %1.</translation>
    </message>
    <message>
        <source>Cut only what is at least so sure, from 0 to 1.</source>
        <translation>Nur streichen, was mindestens so sicher ist, von 0 bis 1.</translation>
    </message>
    <message>
        <source>Write one file per article into this folder.</source>
        <translation>Eine Datei je Artikel in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>What the files are called: any of {title}, {date}, {edition}, {source} and {name}, with text between them, as in “{date} {title}”.</source>
        <translation>Wie die Dateien heißen: beliebige von {title}, {date}, {edition}, {source} und {name} mit Text dazwischen, wie in „{date} {title}“.</translation>
    </message>
    <message>
        <source>Also replace files in that folder that somebody else wrote or changed.</source>
        <translation>Auch Dateien in diesem Ordner ersetzen, die jemand anders schrieb oder änderte.</translation>
    </message>
    <message>
        <source>How the sheet is written: csv, jsonl, docx (a table).</source>
        <translation>Wie die Liste geschrieben wird: csv, jsonl, docx (eine Tabelle).</translation>
    </message>
    <message>
        <source>How the text is written: %1.</source>
        <translation>Wie der Text geschrieben wird: %1.</translation>
    </message>
    <message>
        <source>Of plain text: UTF-8, UTF-16, windows-1252 and others.</source>
        <translation>Bei reinem Text: UTF-8, UTF-16, windows-1252 und andere.</translation>
    </message>
    <message>
        <source>Of plain text: as-is, lf, crlf.</source>
        <translation>Bei reinem Text: as-is, lf, crlf.</translation>
    </message>
    <message>
        <source>Of plain text, what stands between paragraphs: as-is, blank-line, tight (no blank line).</source>
        <translation>Bei reinem Text, was zwischen Absätzen steht: as-is, blank-line, tight (keine Leerzeile).</translation>
    </message>
    <message>
        <source>Where changes are tracked, leave out why they were made; many comments take word processors long.</source>
        <translation>Wo Änderungen nachverfolgt werden, die Gründe weglassen; viele Kommentare kosten Textverarbeitungen viel Zeit.</translation>
    </message>
    <message>
        <source>Where changes are tracked in a document, notes, queries and credits as comments.</source>
        <translation>Wo Änderungen in einem Dokument nachverfolgt werden, Notizen, Rückfragen und Nachweise als Kommentare.</translation>
    </message>
    <message>
        <source>Also export what was not reviewed as it is now (a file that is new, changed, gone, spiked): its newest edition, else its text as it is.</source>
        <translation>Auch exportieren, was nicht durchgesehen ist, wie es jetzt ist (eine neue, geänderte, verschwundene, verworfene Datei): seine neueste Fassung, sonst seinen Text, wie er ist.</translation>
    </message>
    <message>
        <source>Parse files in this process, not in one that may do nothing else: only for files that you trust.</source>
        <translation>Dateien in diesem Prozess lesen, nicht in einem, der nichts anderes darf: nur für Dateien, denen Sie trauen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Sagen Sie, was zu tun ist: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”; choose one of: %2.</source>
        <translation>Es gibt keinen Befehl „%1“; wählen Sie einen von: %2.</translation>
    </message>
    <message>
        <source>“%1” was written for an article before; give this one another name.</source>
        <translation>„%1“ wurde schon für einen Artikel geschrieben; geben Sie diesem einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” cannot be made a folder; choose another one.</source>
        <translation>„%1“ kann kein Ordner werden; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is there and was written or changed by somebody else; choose another folder, or add --force to replace it.</source>
        <translation>„%1“ ist da und wurde von jemand anderem geschrieben oder geändert; wählen Sie einen anderen Ordner, oder fügen Sie --force hinzu, um es zu ersetzen.</translation>
    </message>
    <message>
        <source>cannot be set on pages, since “bluepencil-paper” does not start (%1); install Bluepencil&apos;s window, or choose another format.</source>
        <translation>kann nicht auf Seiten gesetzt werden, weil „bluepencil-paper“ nicht startet (%1); installieren Sie das Fenster von Bluepencil, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>made “bluepencil-paper” break down; choose another format.</source>
        <translation>hat „bluepencil-paper“ zusammenbrechen lassen; wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The record %1</source>
        <translation>Der Datensatz %1</translation>
    </message>
    <message>
        <source>needs more memory than there is; split it, or allow more.</source>
        <translation>braucht mehr Speicher, als da ist; teilen Sie es, oder erlauben Sie mehr.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>cannot be written (%1).</source>
        <translation>kann nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>The quote sheet</source>
        <translation>Die Zitatliste</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>Verbleib</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); free some space or choose another folder.</source>
        <translation>„%1“ kann nicht geschrieben werden (%2); schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>--learn-repeats counts the lines anew, and --repeats has counted them; give one of them.</source>
        <translation>--learn-repeats zählt die Zeilen neu, und --repeats hat sie gezählt; geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>--count-repeats analyzes nothing, so that --learn-repeats has no use there; give one of them.</source>
        <translation>--count-repeats analysiert nichts, sodass --learn-repeats dort nichts nützt; geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>Suggest lines that recur, as this index of --count-repeats knows them; given several times, the indexes count together.</source>
        <translation>Zeilen vorschlagen, die wiederkehren, wie dieses Verzeichnis von --count-repeats sie kennt; mehrmals angegeben, zählen die Verzeichnisse zusammen.</translation>
    </message>
    <message>
        <source>Analyze nothing: count in how many articles of its source each line stands, and write that to this index, with what the indexes of --repeats have counted.</source>
        <translation>Nichts analysieren: zählen, in wie vielen Artikeln ihrer Quelle jede Zeile steht, und das in dieses Verzeichnis schreiben, mit dem, was die Verzeichnisse von --repeats gezählt haben.</translation>
    </message>
    <message>
        <source>--count-repeats</source>
        <translation>--count-repeats</translation>
    </message>
    <message>
        <source>make and keep a workspace that a desk shares on a server</source>
        <translation>einen gemeinsamen Arbeitsbereich auf einem Server anlegen und pflegen</translation>
    </message>
    <message>
        <source>init: make one in an empty database; migrate: bring one up to this version; both copy the reviews of --data-dir into it. backup ADDRESS FILE: keep it in a file. role ADDRESS LOGIN ROLE: let somebody in as reader, editor or chief, or none.</source>
        <translation>init: in einer leeren Datenbank einen anlegen; migrate: einen auf diese Version bringen; beide kopieren die Durchsichten von --data-dir hinein. backup ADRESSE DATEI: in eine Datei sichern. role ADRESSE ANMELDUNG ROLLE: jemanden als reader, editor oder chief einlassen, oder none.</translation>
    </message>
    <message>
        <source>postgresql://LOGIN@HOST/DATABASE, without a password: that is read from ~/.pgpass.</source>
        <translation>postgresql://LOGIN@HOST/DATABASE, ohne Kennwort: das wird aus ~/.pgpass gelesen.</translation>
    </message>
    <message>
        <source>--workspace and --data-dir both say where reviews live; give one of them.</source>
        <translation>--workspace und --data-dir sagen beide, wo Durchsichten liegen; geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>workspace knows init, migrate, backup and role, not “%1”.</source>
        <translation>workspace kennt init, migrate, backup und role, nicht „%1“.</translation>
    </message>
    <message>
        <source>Write: bluepencil-cli workspace %1.</source>
        <translation>Schreiben Sie: bluepencil-cli workspace %1.</translation>
    </message>
    <message>
        <source>A role is reader, editor, chief or none, not “%1”.</source>
        <translation>Eine Rolle ist reader, editor, chief oder none, nicht „%1“.</translation>
    </message>
    <message>
        <source>The workspace that a desk shares on a server, in the place of a folder.</source>
        <translation>Der gemeinsame Arbeitsbereich auf einem Server, anstelle eines Ordners.</translation>
    </message>
    <message>
        <source>Also the house rules of this file, which the window exports; of two about one line this one.</source>
        <translation>Auch die Hausregeln dieser Datei, die das Fenster exportiert; von zweien über eine Zeile diese.</translation>
    </message>
    <message>
        <source>“%1” is not in the queue; open it first.</source>
        <translation>„%1“ steht nicht in der Liste; öffnen Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>Nobody has decided in this data folder yet; say who you are with --editor.</source>
        <translation>In diesem Datenordner hat noch niemand entschieden; sagen Sie mit --editor, wer Sie sind.</translation>
    </message>
    <message>
        <source>articles with all that was decided on them, in one file for another desk</source>
        <translation>Artikel mit allem, was dazu entschieden wurde, in einer Datei für einen anderen Tisch</translation>
    </message>
    <message>
        <source>what another desk handed over</source>
        <translation>was ein anderer Tisch übergeben hat</translation>
    </message>
    <message>
        <source>The file that goes from desk to desk.</source>
        <translation>Die Datei, die von Tisch zu Tisch geht.</translation>
    </message>
    <message>
        <source>Reviewed files; none for all of the queue.</source>
        <translation>Durchgesehene Dateien; keine für alle der Liste.</translation>
    </message>
    <message>
        <source>Say which file to hand over in.</source>
        <translation>Sagen Sie, in welcher Datei übergeben werden soll.</translation>
    </message>
    <message>
        <source>Say which file to take over, one at a time.</source>
        <translation>Sagen Sie, welche Datei übernommen werden soll, eine auf einmal.</translation>
    </message>
    <message>
        <source>Who does so; without it, whoever decides in the data folder.</source>
        <translation>Wer das tut; ohne Angabe, wer in dem Datenordner entscheidet.</translation>
    </message>
    <message>
        <source>Of records and tables: take the text from this field, whatever others hold.</source>
        <translation>Bei Datensätzen und Tabellen: den Text aus diesem Feld nehmen, was immer andere enthalten.</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>Die Seite %1</translation>
    </message>
    <message>
        <source>which approved articles carry a mistake, and drafts without it</source>
        <translation>welche freigegebenen Artikel einen Fehler tragen, und Entwürfe ohne ihn</translation>
    </message>
    <message>
        <source>What was wrong; of --kind rule its name.</source>
        <translation>Was falsch war; bei --kind rule der Name der Regel.</translation>
    </message>
    <message>
        <source>--format knows jsonl, page and pdf, not “%1”.</source>
        <translation>--format kennt jsonl, page und pdf, nicht „%1“.</translation>
    </message>
    <message>
        <source>--kind knows kill, reword, bring-back, rule and speaker, not “%1”.</source>
        <translation>--kind kennt kill, reword, bring-back, rule und speaker, nicht „%1“.</translation>
    </message>
    <message>
        <source>--article kills all lines of a file: give neither words nor another kind.</source>
        <translation>--article zieht alle Zeilen einer Datei zurück: Geben Sie weder Wörter noch eine andere Art an.</translation>
    </message>
    <message>
        <source>How it is told: jsonl, page, pdf.</source>
        <translation>Wie es erzählt wird: jsonl, page, pdf.</translation>
    </message>
    <message>
        <source>What is done about the words: kill, reword (--with), bring-back (they were cut), rule (all that it cut comes back), speaker (of a quotation, --with).</source>
        <translation>Was mit den Wörtern geschieht: kill, reword (--with), bring-back (sie wurden gestrichen), rule (alles, was sie strich, kommt zurück), speaker (eines Zitats, --with).</translation>
    </message>
    <message>
        <source>What is to stand in their place, or who spoke.</source>
        <translation>Was an ihrer Stelle stehen soll, oder wer sprach.</translation>
    </message>
    <message>
        <source>Kill an article: every line of this file, wherever it went out.</source>
        <translation>Einen Artikel zurückziehen: jede Zeile dieser Datei, wo immer sie hinausging.</translation>
    </message>
    <message>
        <source>Why, for the record and the next approvals.</source>
        <translation>Warum, für die Aufzeichnung und die nächsten Freigaben.</translation>
    </message>
    <message>
        <source>Draft the corrections, for somebody to approve. Without it nothing is changed.</source>
        <translation>Die Korrekturen entwerfen, damit jemand sie freigibt. Ohne das wird nichts geändert.</translation>
    </message>
    <message>
        <source>Nobody said yet who edits here; open the window once, which asks.</source>
        <translation>Noch hat niemand gesagt, wer hier redigiert; öffnen Sie einmal das Fenster, das danach fragt.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>how long scraped bytes are kept, and names that are removed</source>
        <translation>wie lange gesammelte Bytes behalten werden, und Namen, die entfernt werden</translation>
    </message>
    <message>
        <source>keep DAYS: purge what nobody has opened for so long, from now on, whenever a window is open; 0 for good. purge DAYS: purge it now. forget NAME…: remove a person&apos;s name, in each of these spellings, from the record; wants --reason.</source>
        <translation>keep TAGE: löschen, was so lange niemand geöffnet hat, von jetzt an, wann immer ein Fenster offen ist; 0 für immer. purge TAGE: es jetzt löschen. forget NAME…: den Namen einer Person in jeder dieser Schreibweisen aus der Aufzeichnung entfernen; braucht --reason.</translation>
    </message>
    <message>
        <source>Say which name is to be removed, and on whose request or by which law: forget NAME… --reason WORDS.</source>
        <translation>Sagen Sie, welcher Name zu entfernen ist, und auf wessen Verlangen oder nach welchem Gesetz: forget NAME… --reason WÖRTER.</translation>
    </message>
    <message>
        <source>retention knows keep, purge and forget, not “%1”.</source>
        <translation>retention kennt keep, purge und forget, nicht „%1“.</translation>
    </message>
    <message>
        <source>Say for how many days, as a number from 0 to 3650.</source>
        <translation>Sagen Sie, für wie viele Tage, als Zahl von 0 bis 3650.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>--differences writes JSON Lines and no sheet; leave --format out.</source>
        <translation>--differences schreibt JSON Lines und keinen Bogen; lassen Sie --format weg.</translation>
    </message>
    <message>
        <source>Instead of the sheet, the quotations that stand in several inputs with other words or another speaker, as JSON Lines: a pair a line.</source>
        <translation>Statt des Bogens die Zitate, die in mehreren Eingaben mit anderen Worten oder einem anderen Sprecher stehen, als JSON Lines: ein Paar je Zeile.</translation>
    </message>
    <message>
        <source>Which day, as YYYY-MM-DD; without it, today.</source>
        <translation>Welcher Tag, als JJJJ-MM-TT; ohne dies heute.</translation>
    </message>
    <message>
        <source>How they are told: json, text.</source>
        <translation>Wie sie mitgeteilt werden: json, text.</translation>
    </message>
    <message>
        <source>what was done in a day, and what each rule got right</source>
        <translation>was an einem Tag getan wurde und worin jede Regel recht hatte</translation>
    </message>
    <message>
        <source>figures takes no words; name a day with --day.</source>
        <translation>figures nimmt keine Wörter; nennen Sie einen Tag mit --day.</translation>
    </message>
    <message>
        <source>--day wants a day such as 2026-03-14, not “%1”.</source>
        <translation>--day verlangt einen Tag wie 2026-03-14, nicht „%1“.</translation>
    </message>
    <message>
        <source>--format knows json and text, not “%1”.</source>
        <translation>--format kennt json und text, nicht „%1“.</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>Who made the lists, for those who use them.</source>
        <translation>Wer die Listen gemacht hat, für alle, die sie verwenden.</translation>
    </message>
    <message>
        <source>Their version; without it, the day.</source>
        <translation>Ihre Version; ohne sie der Tag.</translation>
    </message>
    <message>
        <source>which word lists are used, and lists of one&apos;s own in their place</source>
        <translation>welche Wortlisten verwendet werden, und eigene an ihrer Stelle</translation>
    </message>
    <message>
        <source>show: which lists are used, their version and origin. write FOLDER: those that Bluepencil brings, to be changed. seal FILE…: check what was changed, and say in its head who did (--origin) and when.</source>
        <translation>show: welche Listen verwendet werden, mit Version und Herkunft. write FOLDER: die Listen, die Bluepencil mitbringt, zum Ändern. seal FILE…: prüfen, was geändert wurde, und in den Kopf schreiben, wer das war (--origin) und wann.</translation>
    </message>
    <message>
        <source>Write: bluepencil-cli word-lists %1.</source>
        <translation>Schreiben Sie: bluepencil-cli word-lists %1.</translation>
    </message>
    <message>
        <source>Say which files to seal, and who made them: seal --origin NAME FILE….</source>
        <translation>Sagen Sie, welche Dateien zu siegeln sind und wer sie gemacht hat: seal --origin NAME FILE….</translation>
    </message>
    <message>
        <source>word-lists</source>
        <translation>word-lists</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); see who may write there.</source>
        <translation>„%1“ kann nicht geschrieben werden (%2); sehen Sie nach, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>“%1” is there already; take it away first, or name another folder.</source>
        <translation>„%1“ ist schon da; nehmen Sie die Datei erst weg, oder nennen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be made; see who may write there.</source>
        <translation>„%1“ kann nicht angelegt werden; sehen Sie nach, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>„%1“ kann nicht gelesen werden (%2).</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Öffn&amp;en…</translation>
    </message>
    <message>
        <source>Open articles to review.</source>
        <translation>Artikel zum Durchsehen öffnen.</translation>
    </message>
    <message>
        <source>&amp;New from the clipboard</source>
        <translation>&amp;Neu aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Make an article of the text on the clipboard and open it.</source>
        <translation>Aus dem Text in der Zwischenablage einen Artikel machen und ihn öffnen.</translation>
    </message>
    <message>
        <source>&amp;Approve and go to the next file</source>
        <translation>Freigeben &amp;und zur nächsten Datei</translation>
    </message>
    <message>
        <source>Approve the text as it goes out now, write it to its folder where one is chosen, and open the next file.</source>
        <translation>Den Text freigeben, wie er jetzt hinausgeht, ihn in seinen Ordner schreiben, wo einer gewählt ist, und die nächste Datei öffnen.</translation>
    </message>
    <message>
        <source>Approve the text, put it on the clipboard, and open the next file.</source>
        <translation>Den Text freigeben, in die Zwischenablage legen und die nächste Datei öffnen.</translation>
    </message>
    <message>
        <source>&amp;Export the approved text…</source>
        <translation>Freigegebenen &amp;Text exportieren…</translation>
    </message>
    <message>
        <source>Write the approved text to a file. The scraped file is never changed.</source>
        <translation>Den freigegebenen Text in eine Datei schreiben. Die Rohdatei wird nie geändert.</translation>
    </message>
    <message>
        <source>Write every text that is approved and was not exported yet to the folder for approved texts.</source>
        <translation>Jeden Text, der freigegeben und noch nicht exportiert ist, in den Ordner für freigegebene Texte schreiben.</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>&amp;Druckvorschau…</translation>
    </message>
    <message>
        <source>Show the article on paper: both texts side by side, or the cleaned one alone.</source>
        <translation>Den Artikel auf Papier zeigen: beide Texte nebeneinander oder den bereinigten allein.</translation>
    </message>
    <message>
        <source>&amp;Spike the article, or bring it back</source>
        <translation>Artikel &amp;verwerfen oder zurückholen</translation>
    </message>
    <message>
        <source>Mark the article as not to be published and open the next file; again, take it up once more.</source>
        <translation>Den Artikel als nicht zu veröffentlichen kennzeichnen und die nächste Datei öffnen; noch einmal: ihn wieder aufnehmen.</translation>
    </message>
    <message>
        <source>E&amp;ditions…</source>
        <translation>&amp;Fassungen…</translation>
    </message>
    <message>
        <source>Show what was approved, by whom and why, and what changed from one edition to the next.</source>
        <translation>Zeigen, was freigegeben wurde, von wem und warum, und was sich von Fassung zu Fassung geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Take up what came back…</source>
        <translation>Übernehmen, &amp;was zurückkam…</translation>
    </message>
    <message>
        <source>Open a document of this article that others have worked on, and make decisions of what they changed.</source>
        <translation>Ein Dokument dieses Artikels öffnen, an dem andere gearbeitet haben, und aus ihren Änderungen Entscheidungen machen.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window. Every decision is saved already.</source>
        <translation>Das Fenster schließen. Jede Entscheidung ist schon gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Rü&amp;ckgängig</translation>
    </message>
    <message>
        <source>Take the last step back and show its place.</source>
        <translation>Den letzten Schritt zurücknehmen und seine Stelle zeigen.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wi&amp;ederholen</translation>
    </message>
    <message>
        <source>Take the step again.</source>
        <translation>Den Schritt noch einmal tun.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected text; from the cleaned pane, the cleaned text.</source>
        <translation>Den markierten Text kopieren; aus der bereinigten Spalte den bereinigten.</translation>
    </message>
    <message>
        <source>Copy the re&amp;view</source>
        <translation>&amp;Durchsicht kopieren</translation>
    </message>
    <message>
        <source>Copy the whole article with what was cut struck and what was put in underlined, for mail and word processors.</source>
        <translation>Den ganzen Artikel kopieren, Gestrichenes durchgestrichen und Eingesetztes unterstrichen, für Mail und Textverarbeitung.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles markieren</translation>
    </message>
    <message>
        <source>Select the whole text of the pane.</source>
        <translation>Den ganzen Text der Spalte markieren.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Find words in both texts.</source>
        <translation>Wörter in beiden Texten suchen.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Go to the next match; at the end, to the first.</source>
        <translation>Zum nächsten Treffer gehen; am Ende zum ersten.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rückwärts suchen</translation>
    </message>
    <message>
        <source>Go to the previous match; at the start, to the last.</source>
        <translation>Zum vorigen Treffer gehen; am Anfang zum letzten.</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>Str&amp;eichen</translation>
    </message>
    <message>
        <source>Cut the current suggestions and go to the next.</source>
        <translation>Die aktuellen Vorschläge streichen und zum nächsten gehen.</translation>
    </message>
    <message>
        <source>&amp;Keep text</source>
        <translation>Te&amp;xt behalten</translation>
    </message>
    <message>
        <source>Keep the current text and go to the next suggestion.</source>
        <translation>Den aktuellen Text behalten und zum nächsten Vorschlag gehen.</translation>
    </message>
    <message>
        <source>&amp;Undecided again</source>
        <translation>Wieder &amp;unentschieden</translation>
    </message>
    <message>
        <source>Take the decision on the current suggestions back.</source>
        <translation>Die Entscheidung über die aktuellen Vorschläge zurücknehmen.</translation>
    </message>
    <message>
        <source>&amp;Move to the credits</source>
        <translation>Zu den &amp;Nachweisen verschieben</translation>
    </message>
    <message>
        <source>Take a byline, date or credit out of the text and keep it in the credits of the export.</source>
        <translation>Autorenzeile, Datum oder Nachweis aus dem Text nehmen und in den Nachweisen des Exports behalten.</translation>
    </message>
    <message>
        <source>Cut all &amp;sure suggestions…</source>
        <translation>&amp;Alle sicheren Vorschläge streichen…</translation>
    </message>
    <message>
        <source>Show every undecided suggestion that is sure, and cut them in one step.</source>
        <translation>Jeden unentschiedenen Vorschlag zeigen, der sicher ist, und alle in einem Schritt streichen.</translation>
    </message>
    <message>
        <source>Cut all that is sure in all &amp;files…</source>
        <translation>Alles Sichere &amp;in allen Dateien streichen…</translation>
    </message>
    <message>
        <source>Show every undecided suggestion that is sure in every file of the queue that is not done, and cut them in one step.</source>
        <translation>Jeden sicheren, unentschiedenen Vorschlag in jeder unerledigten Datei der Liste zeigen und alle in einem Schritt streichen.</translation>
    </message>
    <message>
        <source>Cut this l&amp;ine in all files…</source>
        <translation>Diese &amp;Zeile in allen Dateien streichen…</translation>
    </message>
    <message>
        <source>Cut the line at the bar, or the selected lines, wherever the files of the queue have them, in one step.</source>
        <translation>Die Zeile am Balken oder die markierten Zeilen überall in den Dateien der Liste in einem Schritt streichen.</translation>
    </message>
    <message>
        <source>Cut all that th&amp;e list shows…</source>
        <translation>Alles streichen, &amp;was die Liste zeigt…</translation>
    </message>
    <message>
        <source>Cut every undecided suggestion that passes the filter, except near repeats, unsure ones and those with a warning.</source>
        <translation>Jeden unentschiedenen Vorschlag streichen, der durch den Filter kommt, außer ähnlichen Wiederholungen, unsicheren und solchen mit Warnung.</translation>
    </message>
    <message>
        <source>Keep the same &amp;text everywhere</source>
        <translation>Denselben Text überall &amp;behalten</translation>
    </message>
    <message>
        <source>Keep the current text wherever this article repeats it.</source>
        <translation>Den aktuellen Text überall behalten, wo dieser Artikel ihn wiederholt.</translation>
    </message>
    <message>
        <source>Keep all of this &amp;rule</source>
        <translation>Alles nach dieser &amp;Regel behalten</translation>
    </message>
    <message>
        <source>Keep everything in this article that is suggested for the same reason.</source>
        <translation>Alles in diesem Artikel behalten, was aus demselben Grund vorgeschlagen ist.</translation>
    </message>
    <message>
        <source>Al&amp;ways keep these lines</source>
        <translation>&amp;Diese Zeilen immer behalten</translation>
    </message>
    <message>
        <source>Make it a house rule that these lines are never cut, and keep them: the selected ones, else those of the current suggestion.</source>
        <translation>Zur Hausregel machen, dass diese Zeilen nie gestrichen werden, und sie behalten: die markierten, sonst die des aktuellen Vorschlags.</translation>
    </message>
    <message>
        <source>Always cut these &amp;lines</source>
        <translation>Diese Zeilen i&amp;mmer streichen</translation>
    </message>
    <message>
        <source>Make it a house rule that these lines are always suggested, and cut them: the selected ones, else those of the current suggestion.</source>
        <translation>Zur Hausregel machen, dass diese Zeilen immer vorgeschlagen werden, und sie streichen: die markierten, sonst die des aktuellen Vorschlags.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Einzel&amp;heiten</translation>
    </message>
    <message>
        <source>Show all that is known about the current suggestion: why, how sure, what it repeats, notes, its history.</source>
        <translation>Alles zeigen, was über den aktuellen Vorschlag bekannt ist: warum, wie sicher, was er wiederholt, Notizen, Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>No&amp;tiz…</translation>
    </message>
    <message>
        <source>Write a note on the current suggestion for other editors.</source>
        <translation>Eine Notiz zum aktuellen Vorschlag für andere Redakteure schreiben.</translation>
    </message>
    <message>
        <source>&amp;Query, or its answer…</source>
        <translation>Rü&amp;ckfrage oder Antwort…</translation>
    </message>
    <message>
        <source>Ask something that holds up the approval until it is answered; where a query is open, answer it.</source>
        <translation>Etwas fragen, das die Freigabe aufhält, bis es beantwortet ist; wo eine Rückfrage offen ist, sie beantworten.</translation>
    </message>
    <message>
        <source>&amp;Open queries of all files…</source>
        <translation>&amp;Offene Rückfragen aller Dateien…</translation>
    </message>
    <message>
        <source>List what was asked and not answered in any file of the queue, and go there.</source>
        <translation>Auflisten, was in irgendeiner Datei der Liste gefragt und nicht beantwortet ist, und dorthin gehen.</translation>
    </message>
    <message>
        <source>Re-read chan&amp;ged file…</source>
        <translation>&amp;Geänderte Datei neu lesen…</translation>
    </message>
    <message>
        <source>Where the file has changed on disk: read it again, then show what was decided on its earlier text, and decide it so in one step; else open the next file that has changed.</source>
        <translation>Wo die Datei sich auf der Platte geändert hat: sie neu lesen, dann zeigen, was über ihren früheren Text entschieden war, und es in einem Schritt so entscheiden; sonst die nächste geänderte Datei öffnen.</translation>
    </message>
    <message>
        <source>Reo&amp;pen as…</source>
        <translation>Anders &amp;lesen…</translation>
    </message>
    <message>
        <source>Read the file in another way: another encoding, damaged characters or broken lines put right, the whole page. Decisions on this reading stay with it.</source>
        <translation>Die Datei auf andere Weise lesen: andere Kodierung, beschädigte Zeichen oder umbrochene Zeilen berichtigt, die ganze Seite. Entscheidungen über diese Lesart bleiben bei ihr.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Show every decision on this article, and take any of them back.</source>
        <translation>Jede Entscheidung über diesen Artikel zeigen und beliebige zurücknehmen.</translation>
    </message>
    <message>
        <source>Cut &amp;paragraph or selection</source>
        <translation>Absatz &amp;oder Markierung streichen</translation>
    </message>
    <message>
        <source>Cut the selected text, or the paragraph under the cursor, as your own cut.</source>
        <translation>Den markierten Text oder den Absatz unter dem Cursor als eigene Streichung streichen.</translation>
    </message>
    <message>
        <source>Own cut: for len&amp;gth</source>
        <translation>&amp;Eigene Streichung: Länge</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was made to shorten the text.</source>
        <translation>Sagen, dass die letzte eigene Streichung oder die unter dem Cursor den Text kürzen sollte.</translation>
    </message>
    <message>
        <source>Own cut: for legal reasons</source>
        <translation>Eigene Streichung: Rechtsgründe</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was made for legal reasons.</source>
        <translation>Sagen, dass die letzte eigene Streichung oder die unter dem Cursor rechtliche Gründe hatte.</translation>
    </message>
    <message>
        <source>Own cut: a matter of taste</source>
        <translation>Eigene Streichung: Geschmacksfrage</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was a matter of taste.</source>
        <translation>Sagen, dass die letzte eigene Streichung oder die unter dem Cursor eine Geschmacksfrage war.</translation>
    </message>
    <message>
        <source>&amp;Bring back paragraph or selection</source>
        <translation>&amp;Absatz oder Markierung zurückholen</translation>
    </message>
    <message>
        <source>Take a part of a cut back; the rest stays cut.</source>
        <translation>Einen Teil einer Streichung zurücknehmen; der Rest bleibt gestrichen.</translation>
    </message>
    <message>
        <source>The story &amp;ends here</source>
        <translation>&amp;Der Artikel endet hier</translation>
    </message>
    <message>
        <source>Cut everything below the paragraph under the cursor, as one cut of your own.</source>
        <translation>Alles unter dem Absatz am Cursor als eine eigene Streichung streichen.</translation>
    </message>
    <message>
        <source>Rep&amp;lace the selection…</source>
        <translation>&amp;Markierung ersetzen…</translation>
    </message>
    <message>
        <source>Write your own words in place of the selected text, in the cleaned pane.</source>
        <translation>In der bereinigten Spalte eigene Wörter an die Stelle des markierten Textes schreiben.</translation>
    </message>
    <message>
        <source>The cut ends a line earlier</source>
        <translation>Streichung endet eine Zeile früher</translation>
    </message>
    <message>
        <source>Take the last line of the current cut back; the rest stays cut.</source>
        <translation>Die letzte Zeile der aktuellen Streichung zurücknehmen; der Rest bleibt gestrichen.</translation>
    </message>
    <message>
        <source>The cut ends a line later</source>
        <translation>Streichung endet eine Zeile später</translation>
    </message>
    <message>
        <source>Cut the line below the current cut too.</source>
        <translation>Auch die Zeile unter der aktuellen Streichung streichen.</translation>
    </message>
    <message>
        <source>The cut ends a word earlier</source>
        <translation>Streichung endet ein Wort früher</translation>
    </message>
    <message>
        <source>Take the last word of the current cut back.</source>
        <translation>Das letzte Wort der aktuellen Streichung zurücknehmen.</translation>
    </message>
    <message>
        <source>The cut ends a word later</source>
        <translation>Streichung endet ein Wort später</translation>
    </message>
    <message>
        <source>Cut the word after the current cut too.</source>
        <translation>Auch das Wort nach der aktuellen Streichung streichen.</translation>
    </message>
    <message>
        <source>The cut begins a line earlier</source>
        <translation>Streichung beginnt eine Zeile früher</translation>
    </message>
    <message>
        <source>Cut the line above the current cut too.</source>
        <translation>Auch die Zeile über der aktuellen Streichung streichen.</translation>
    </message>
    <message>
        <source>The cut begins a line later</source>
        <translation>Streichung beginnt eine Zeile später</translation>
    </message>
    <message>
        <source>Take the first line of the current cut back; the rest stays cut.</source>
        <translation>Die erste Zeile der aktuellen Streichung zurücknehmen; der Rest bleibt gestrichen.</translation>
    </message>
    <message>
        <source>The cut begins a word earlier</source>
        <translation>Streichung beginnt ein Wort früher</translation>
    </message>
    <message>
        <source>Cut the word before the current cut too.</source>
        <translation>Auch das Wort vor der aktuellen Streichung streichen.</translation>
    </message>
    <message>
        <source>The cut begins a word later</source>
        <translation>Streichung beginnt ein Wort später</translation>
    </message>
    <message>
        <source>Take the first word of the current cut back.</source>
        <translation>Das erste Wort der aktuellen Streichung zurücknehmen.</translation>
    </message>
    <message>
        <source>Show what the cut brea&amp;ks</source>
        <translation>&amp;Zeigen, was die Streichung beschädigt</translation>
    </message>
    <message>
        <source>Show the quotation that your own cut or words harm; again, the next one.</source>
        <translation>Das Zitat zeigen, dem die eigene Streichung oder Wörter schaden; noch einmal: das nächste.</translation>
    </message>
    <message>
        <source>Keep it an&amp;yway</source>
        <translation>&amp;Trotzdem so lassen</translation>
    </message>
    <message>
        <source>Close the warning about your own cut or words; the approval will name it again.</source>
        <translation>Die Warnung vor der eigenen Streichung oder den Wörtern schließen; bei der Freigabe kommt sie wieder.</translation>
    </message>
    <message>
        <source>The speaker is &amp;right</source>
        <translation>&amp;Der Sprecher stimmt</translation>
    </message>
    <message>
        <source>Mark the current quote and its speaker as checked by you, and go to the next to check.</source>
        <translation>Das aktuelle Zitat und seinen Sprecher als geprüft kennzeichnen und zum nächsten zu prüfenden gehen.</translation>
    </message>
    <message>
        <source>Set the &amp;speaker…</source>
        <translation>&amp;Sprecher angeben…</translation>
    </message>
    <message>
        <source>Say who said it: the selected words, or one of the people of the article.</source>
        <translation>Sagen, wer es gesagt hat: die markierten Wörter oder eine Person des Artikels.</translation>
    </message>
    <message>
        <source>&amp;No named speaker</source>
        <translation>&amp;Kein genannter Sprecher</translation>
    </message>
    <message>
        <source>Say that nobody is named for these words.</source>
        <translation>Sagen, dass für diese Wörter niemand genannt ist.</translation>
    </message>
    <message>
        <source>Ne&amp;xt quote to check</source>
        <translation>&amp;Nächstes Zitat zu prüfen</translation>
    </message>
    <message>
        <source>Go to the next quote whose speaker is in doubt.</source>
        <translation>Zum nächsten Zitat gehen, dessen Sprecher zweifelhaft ist.</translation>
    </message>
    <message>
        <source>Pre&amp;vious quote</source>
        <translation>&amp;Voriges Zitat</translation>
    </message>
    <message>
        <source>Go to the previous quote whose speaker is in doubt.</source>
        <translation>Zum vorigen Zitat gehen, dessen Sprecher zweifelhaft ist.</translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation>Nä&amp;chster zu entscheidender</translation>
    </message>
    <message>
        <source>Go to the next undecided suggestion.</source>
        <translation>Zum nächsten unentschiedenen Vorschlag gehen.</translation>
    </message>
    <message>
        <source>&amp;Previous to decide</source>
        <translation>Voriger &amp;zu entscheidender</translation>
    </message>
    <message>
        <source>Go to the previous undecided suggestion.</source>
        <translation>Zum vorigen unentschiedenen Vorschlag gehen.</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Go to the next suggestion, decided or not.</source>
        <translation>Zum nächsten Vorschlag gehen, entschieden oder nicht.</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Voriger Vorschlag</translation>
    </message>
    <message>
        <source>Go to the previous suggestion, decided or not.</source>
        <translation>Zum vorigen Vorschlag gehen, entschieden oder nicht.</translation>
    </message>
    <message>
        <source>Next of your own &amp;changes</source>
        <translation>&amp;Nächste eigene Änderung</translation>
    </message>
    <message>
        <source>Go to the next cut, word or restored part that nobody suggested; U takes it back.</source>
        <translation>Zur nächsten Streichung, Ersetzung oder zurückgeholten Stelle gehen, die niemand vorschlug; U nimmt sie zurück.</translation>
    </message>
    <message>
        <source>Previous of your own changes</source>
        <translation>Vorige eigene Änderung</translation>
    </message>
    <message>
        <source>Go to the cut, word or restored part before that nobody suggested.</source>
        <translation>Zur vorigen Streichung, Ersetzung oder zurückgeholten Stelle gehen, die niemand vorschlug.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Leave the current suggestion undecided and go to the next.</source>
        <translation>Den aktuellen Vorschlag unentschieden lassen und zum nächsten gehen.</translation>
    </message>
    <message>
        <source>One &amp;by one</source>
        <translation>&amp;Einzeln</translation>
    </message>
    <message>
        <source>Open the current suggestions, so that the keys decide them one by one.</source>
        <translation>Die aktuellen Vorschläge aufklappen, sodass die Tasten einzeln über sie entscheiden.</translation>
    </message>
    <message>
        <source>All &amp;together again</source>
        <translation>&amp;Wieder alle zusammen</translation>
    </message>
    <message>
        <source>Let the keys decide all the current suggestions together.</source>
        <translation>Die Tasten über alle aktuellen Vorschläge zusammen entscheiden lassen.</translation>
    </message>
    <message>
        <source>Next &amp;file</source>
        <translation>Nächste &amp;Datei</translation>
    </message>
    <message>
        <source>Open the next file of the queue.</source>
        <translation>Die nächste Datei der Liste öffnen.</translation>
    </message>
    <message>
        <source>Pre&amp;vious file</source>
        <translation>&amp;Vorige Datei</translation>
    </message>
    <message>
        <source>Open the previous file of the queue.</source>
        <translation>Die vorige Datei der Liste öffnen.</translation>
    </message>
    <message>
        <source>&amp;Original of a repeat, and back</source>
        <translation>&amp;Original der Wiederholung und zurück</translation>
    </message>
    <message>
        <source>Show the copy that stays; again, return to the repeat.</source>
        <translation>Die Stelle zeigen, die bleibt; noch einmal: zur Wiederholung zurückkehren.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>Read the marked file of the list again.</source>
        <translation>Die gewählte Datei der Liste noch einmal lesen.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Take the marked file out of the list; what was decided on it stays. In the list Delete does it.</source>
        <translation>Die gewählte Datei aus der Liste nehmen; was über sie entschieden ist, bleibt. In der Liste tut es Entf.</translation>
    </message>
    <message>
        <source>&amp;Clear what is done</source>
        <translation>&amp;Erledigtes ausräumen</translation>
    </message>
    <message>
        <source>Take every file that was exported or spiked, or that cannot be read, out of the list.</source>
        <translation>Jede Datei aus der Liste nehmen, die exportiert oder verworfen ist oder nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Look for &amp;new files</source>
        <translation>Na&amp;ch neuen Dateien sehen</translation>
    </message>
    <message>
        <source>Look again into the folders that were opened, and list what is new there.</source>
        <translation>Noch einmal in die geöffneten Ordner sehen und auflisten, was dort neu ist.</translation>
    </message>
    <message>
        <source>Sort by &amp;arrival</source>
        <translation>&amp;Nach Eingang ordnen</translation>
    </message>
    <message>
        <source>List the files as they came.</source>
        <translation>Die Dateien auflisten, wie sie kamen.</translation>
    </message>
    <message>
        <source>Sort by na&amp;me</source>
        <translation>Nach Namen &amp;ordnen</translation>
    </message>
    <message>
        <source>List the files by their names.</source>
        <translation>Die Dateien nach ihren Namen auflisten.</translation>
    </message>
    <message>
        <source>Sort by &amp;state</source>
        <translation>Nach &amp;Zustand ordnen</translation>
    </message>
    <message>
        <source>List first what is left to do.</source>
        <translation>Zuerst auflisten, was noch zu tun ist.</translation>
    </message>
    <message>
        <source>As it goes out &amp;now</source>
        <translation>Wie &amp;er jetzt hinausgeht</translation>
    </message>
    <message>
        <source>Show the cleaned text exactly as it would be exported now.</source>
        <translation>Den bereinigten Text genau so zeigen, wie er jetzt exportiert würde.</translation>
    </message>
    <message>
        <source>If &amp;all were cut</source>
        <translation>&amp;Wenn alles gestrichen wäre</translation>
    </message>
    <message>
        <source>Show the cleaned text as if every suggestion were cut.</source>
        <translation>Den bereinigten Text zeigen, als wäre jeder Vorschlag gestrichen.</translation>
    </message>
    <message>
        <source>Show cr&amp;edits</source>
        <translation>Na&amp;chweise zeigen</translation>
    </message>
    <message>
        <source>Point out bylines, dates and credits that may be moved out of the text.</source>
        <translation>Autorenzeilen, Daten und Nachweise hervorheben, die aus dem Text genommen werden können.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Make the text larger.</source>
        <translation>Den Text größer machen.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make the text smaller.</source>
        <translation>Den Text kleiner machen.</translation>
    </message>
    <message>
        <source>&amp;Reading size</source>
        <translation>&amp;Lesegröße</translation>
    </message>
    <message>
        <source>Give the text its usual size.</source>
        <translation>Dem Text seine übliche Größe geben.</translation>
    </message>
    <message>
        <source>Show &amp;suggestions</source>
        <translation>V&amp;orschläge zeigen</translation>
    </message>
    <message>
        <source>Show what there is to cut beside the text.</source>
        <translation>Neben dem Text zeigen, was zu streichen ist.</translation>
    </message>
    <message>
        <source>Show &amp;quotes</source>
        <translation>Zit&amp;ate zeigen</translation>
    </message>
    <message>
        <source>Show who said what beside the text.</source>
        <translation>Neben dem Text zeigen, wer was gesagt hat.</translation>
    </message>
    <message>
        <source>&amp;Fold the files away</source>
        <translation>&amp;Dateien einklappen</translation>
    </message>
    <message>
        <source>Hide the list of files, or show it again.</source>
        <translation>Die Liste der Dateien verbergen oder wieder zeigen.</translation>
    </message>
    <message>
        <source>Fold the s&amp;uggestions away</source>
        <translation>Vor&amp;schläge einklappen</translation>
    </message>
    <message>
        <source>Hide suggestions and quotes, or show them again.</source>
        <translation>Vorschläge und Zitate verbergen oder wieder zeigen.</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Far&amp;ben des Systems</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Hell oder dunkel, wie der Desktop ist.</translation>
    </message>
    <message>
        <source>Light &amp;colours</source>
        <translation>Helle Farbe&amp;n</translation>
    </message>
    <message>
        <source>Dark letters on a light page.</source>
        <translation>Dunkle Schrift auf heller Seite.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>D&amp;unkle Farben</translation>
    </message>
    <message>
        <source>Light letters on a dark page.</source>
        <translation>Helle Schrift auf dunkler Seite.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hohe&amp;r Kontrast</translation>
    </message>
    <message>
        <source>Draw tints and lines stronger.</source>
        <translation>Tönungen und Linien kräftiger zeichnen.</translation>
    </message>
    <message>
        <source>Filter su&amp;ggestions</source>
        <translation>&amp;Vorschläge filtern</translation>
    </message>
    <message>
        <source>Type to narrow the list of suggestions.</source>
        <translation>Tippen, um die Liste der Vorschläge einzugrenzen.</translation>
    </message>
    <message>
        <source>Show what was &amp;kept</source>
        <translation>Be&amp;haltenes zeigen</translation>
    </message>
    <message>
        <source>List the suggestions that were dismissed, so that any can be taken back; again, list all.</source>
        <translation>Die abgelehnten Vorschläge auflisten, sodass jeder zurückgenommen werden kann; noch einmal: alle auflisten.</translation>
    </message>
    <message>
        <source>Fi&amp;lter files</source>
        <translation>Dateien &amp;filtern</translation>
    </message>
    <message>
        <source>Type a name or a state to narrow the list of files.</source>
        <translation>Einen Namen oder Zustand tippen, um die Liste der Dateien einzugrenzen.</translation>
    </message>
    <message>
        <source>Back to the &amp;text</source>
        <translation>&amp;Zurück zum Text</translation>
    </message>
    <message>
        <source>Clear the filter and return to the text.</source>
        <translation>Den Filter leeren und zum Text zurückkehren.</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Choose once: your name, the look, the pause, how strict to be, where approved texts go, the order of the files.</source>
        <translation>Einmal wählen: Ihr Name, das Aussehen, die Pause, wie streng geprüft wird, wohin freigegebene Texte kommen, die Reihenfolge der Dateien.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>T&amp;astenkürzel…</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>Befehlen andere Tasten geben.</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Text…</translation>
    </message>
    <message>
        <source>Choose the typeface and the line spacing of the text.</source>
        <translation>Schriftart und Zeilenabstand des Textes wählen.</translation>
    </message>
    <message>
        <source>&amp;House rules…</source>
        <translation>&amp;Hausregeln…</translation>
    </message>
    <message>
        <source>Show the lines that are always or never cut here, and forget any of them.</source>
        <translation>Die Zeilen zeigen, die hier immer oder nie gestrichen werden, und beliebige vergessen.</translation>
    </message>
    <message>
        <source>Check &amp;every quote</source>
        <translation>&amp;Jedes Zitat prüfen</translation>
    </message>
    <message>
        <source>Count every quote as open until somebody has checked it, and name the others at the approval.</source>
        <translation>Jedes Zitat als offen zählen, bis jemand es geprüft hat, und die übrigen bei der Freigabe nennen.</translation>
    </message>
    <message>
        <source>&amp;Folder for approved texts…</source>
        <translation>&amp;Ordner für freigegebene Texte…</translation>
    </message>
    <message>
        <source>Choose where approved texts are written to without being asked for.</source>
        <translation>Wählen, wohin freigegebene Texte ohne Nachfrage geschrieben werden.</translation>
    </message>
    <message>
        <source>&amp;Names of exported files…</source>
        <translation>&amp;Namen exportierter Dateien…</translation>
    </message>
    <message>
        <source>Choose what exported files are called, and by their ending in which format.</source>
        <translation>Wählen, wie exportierte Dateien heißen und, durch die Endung, in welchem Format sie sind.</translation>
    </message>
    <message>
        <source>E&amp;xport at approval</source>
        <translation>&amp;Bei Freigabe exportieren</translation>
    </message>
    <message>
        <source>Write the text to its folder as soon as it is approved.</source>
        <translation>Den Text in seinen Ordner schreiben, sobald er freigegeben ist.</translation>
    </message>
    <message>
        <source>&amp;Pause after deciding…</source>
        <translation>&amp;Pause nach dem Entscheiden…</translation>
    </message>
    <message>
        <source>Choose how long a decision is shown before the next stop.</source>
        <translation>Wählen, wie lange eine Entscheidung vor der nächsten Stelle zu sehen ist.</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Hilfe-Inhalt</translation>
    </message>
    <message>
        <source>Show the pages of the help.</source>
        <translation>Die Seiten der Hilfe zeigen.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>Show every key.</source>
        <translation>Jede Taste zeigen.</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>Show the hints of the first day again, one after the other.</source>
        <translation>Die Hinweise des ersten Tages noch einmal zeigen, einen nach dem anderen.</translation>
    </message>
    <message>
        <source>Who is &amp;editing…</source>
        <translation>&amp;Wer bearbeitet…</translation>
    </message>
    <message>
        <source>Change the name that decisions are recorded under.</source>
        <translation>Den Namen ändern, unter dem Entscheidungen festgehalten werden.</translation>
    </message>
    <message>
        <source>&amp;About Bluepencil</source>
        <translation>Über &amp;Bluepencil</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version und Lizenz.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>D&amp;urchsicht</translation>
    </message>
    <message>
        <source>&amp;Own cuts</source>
        <translation>Eigene &amp;Streichungen</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>L&amp;anguage of the article…</source>
        <translation>&amp;Sprache des Artikels…</translation>
    </message>
    <message>
        <source>Say which language the article is in where its words tell it wrongly; quotes, speakers and suggestions are looked for again.</source>
        <translation>Sagen, in welcher Sprache der Artikel ist, wo seine Wörter sie falsch verraten; Zitate, Sprecher und Vorschläge werden neu gesucht.</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>&amp;Warteliste</translation>
    </message>
    <message>
        <source>Approve, &amp;copy and go on</source>
        <translation>Freigeben, &amp;kopieren und weiter</translation>
    </message>
    <message>
        <source>Export a&amp;ll approved texts</source>
        <translation>&amp;Alle freigegebenen Texte exportieren</translation>
    </message>
    <message>
        <source>Sort by so&amp;urce</source>
        <translation>Nach &amp;Quelle ordnen</translation>
    </message>
    <message>
        <source>List together what comes from one site or folder.</source>
        <translation>Zusammen auflisten, was von einer Website oder aus einem Ordner kommt.</translation>
    </message>
    <message>
        <source>Sort by st&amp;ops</source>
        <translation>Nach &amp;Stellen ordnen</translation>
    </message>
    <message>
        <source>List first where the fewest stops are left to decide.</source>
        <translation>Zuerst auflisten, wo die wenigsten Stellen zu entscheiden sind.</translation>
    </message>
    <message>
        <source>&amp;Pause looking through the files</source>
        <translation>Durchsehen der Dateien &amp;anhalten</translation>
    </message>
    <message>
        <source>Let the files wait that nobody has looked into; again, go on.</source>
        <translation>Die Dateien warten lassen, die noch niemand durchgesehen hat; noch einmal: fortfahren.</translation>
    </message>
    <message>
        <source>Stop &amp;looking through the files</source>
        <translation>&amp;Durchsehen der Dateien beenden</translation>
    </message>
    <message>
        <source>Leave the files that nobody has looked into until the next start, or until new files are looked for.</source>
        <translation>Die noch nicht durchgesehenen Dateien bis zum nächsten Start lassen, oder bis nach neuen gesehen wird.</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Über&amp;geben…</translation>
    </message>
    <message>
        <source>Write this article, or all files of the queue, to one file for another desk: raw bytes, decisions, notes and editions.</source>
        <translation>Diesen Artikel oder alle Dateien der Liste für einen anderen Tisch in eine Datei schreiben: Rohbytes, Entscheidungen, Notizen und Fassungen.</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Übergabe überne&amp;hmen…</translation>
    </message>
    <message>
        <source>Take up what another desk handed over, beside what is here; what both decided otherwise is asked.</source>
        <translation>Übernehmen, was ein anderer Tisch übergeben hat, neben dem, was hier ist; was beide anders entschieden haben, wird gefragt.</translation>
    </message>
    <message>
        <source>What became of these &amp;words…</source>
        <translation>Wa&amp;s aus diesen Wörtern wurde…</translation>
    </message>
    <message>
        <source>Look for a sentence in all that was ever opened here, and tell who cut, kept or changed it, why, and where it went.</source>
        <translation>Einen Satz in allem suchen, was hier je geöffnet wurde, und erzählen, wer ihn gestrichen, behalten oder geändert hat, warum, und wohin er ging.</translation>
    </message>
    <message>
        <source>Recall a m&amp;istake…</source>
        <translation>Einen Fehler zurück&amp;rufen…</translation>
    </message>
    <message>
        <source>Correct one mistake wherever it went out: list every approved article with the same words, cut, rule or quotation, and have the corrections drafted.</source>
        <translation>Einen Fehler korrigieren, wo immer er hinausging: jeden freigegebenen Artikel mit denselben Wörtern, derselben Streichung, Regel oder demselben Zitat auflisten und die Korrekturen entwerfen lassen.</translation>
    </message>
    <message>
        <source>Remove a person’s na&amp;me…</source>
        <translation>Na&amp;men einer Person entfernen…</translation>
    </message>
    <message>
        <source>Remove a name from quotes and the log of all articles, where the law asks for it; that one was removed stays on record.</source>
        <translation>Einen Namen aus Zitaten und dem Protokoll aller Artikel entfernen, wo das Gesetz es verlangt; dass einer entfernt wurde, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>The day’s fi&amp;gures…</source>
        <translation>Zah&amp;len des Tages…</translation>
    </message>
    <message>
        <source>Show what was done in a day: articles, stops, keys, minutes, and what each rule got right by the editors’ answers, in each source.</source>
        <translation>Zeigen, was an einem Tag getan wurde: Artikel, Stellen, Tasten, Minuten, und worin jede Regel nach den Antworten der Redaktion recht hatte, in jeder Quelle.</translation>
    </message>
    <message>
        <source>Show it in the &amp;other file</source>
        <translation>Es in der anderen Datei &amp;zeigen</translation>
    </message>
    <message>
        <source>Where the current quote stands in another file of the list with other words or another speaker, open that file at its place.</source>
        <translation>Wo das aktuelle Zitat in einer anderen Datei der Liste mit anderen Worten oder einem anderen Sprecher steht, diese Datei an seiner Stelle öffnen.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>“%1” is added</source>
        <translation>„%1“ ist hinzugekommen</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>„%1“ statt „%2“</translation>
    </message>
</context>
<context>
    <name>CustodyReport</name>
    <message>
        <source>went out as scraped</source>
        <translation>ging hinaus wie gesammelt</translation>
    </message>
    <message>
        <source>went out as “%1”</source>
        <translation>ging hinaus als „%1“</translation>
    </message>
    <message>
        <source>did not go out</source>
        <translation>ging nicht hinaus</translation>
    </message>
    <message>
        <source>went out; these are the editor’s own words</source>
        <translation>ging hinaus; das sind die eigenen Wörter des Redakteurs</translation>
    </message>
    <message>
        <source>Nobody decided anything at this place.</source>
        <translation>Über diese Stelle hat niemand etwas entschieden.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Why, as it was shown</source>
        <translation>Warum, wie es gezeigt wurde</translation>
    </message>
    <message>
        <source>This article was not approved.</source>
        <translation>Dieser Artikel wurde nicht freigegeben.</translation>
    </message>
    <message>
        <source>%1 (%2, by %3, %4)</source>
        <translation>%1 (%2, von %3, %4)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Die Wörter</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Freigegeben von</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Geschrieben nach</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Was aus diesen Wörtern wurde</translation>
    </message>
    <message numerus="yes">
        <source>Found at %n places. All times are UTC.</source>
        <translation>
            <numerusform>An einer Stelle gefunden. Alle Zeiten sind UTC.</numerusform>
            <numerusform>An %n Stellen gefunden. Alle Zeiten sind UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>cut, as was suggested</source>
        <translation>gestrichen, wie vorgeschlagen</translation>
    </message>
    <message>
        <source>kept, against a suggestion</source>
        <translation>behalten, gegen einen Vorschlag</translation>
    </message>
    <message>
        <source>moved to the credits</source>
        <translation>zu den Nachweisen verschoben</translation>
    </message>
    <message>
        <source>cut, without a suggestion</source>
        <translation>gestrichen, ohne Vorschlag</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>zurückgeholt</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>quote checked</source>
        <translation>Zitat geprüft</translation>
    </message>
    <message>
        <source>speaker corrected</source>
        <translation>Sprecher berichtigt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>zurückgenommen: %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>for length</source>
        <translation>der Länge wegen</translation>
    </message>
    <message>
        <source>for legal reasons</source>
        <translation>aus rechtlichen Gründen</translation>
    </message>
    <message>
        <source>a matter of taste</source>
        <translation>Geschmackssache</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Regel: %1.</translation>
    </message>
    <message>
        <source>the bytes that were scraped</source>
        <translation>die gesammelten Bytes</translation>
    </message>
    <message>
        <source>the text that they gave</source>
        <translation>der Text, den sie ergaben</translation>
    </message>
    <message>
        <source>the text of edition %1</source>
        <translation>der Text der Fassung %1</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Scraped file: %1. Bytes: %2, read as %3.</source>
        <translation>Rohdatei: %1. Bytes: %2, gelesen als %3.</translation>
    </message>
    <message>
        <source>The bytes were purged, as the rule of retention asks. Their hash, what was decided and what went out were kept.</source>
        <translation>Die Bytes wurden gelöscht, wie die Aufbewahrungsregel es verlangt. Ihr Hash, was entschieden wurde und was hinausging, wurden aufbewahrt.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as HTML names it</comment>
        <translation>de</translation>
    </message>
    <message>
        <source>A person’s name was removed from this record on %1 by %2. Why: %3</source>
        <translation>Der Name einer Person wurde am %1 von %2 aus dieser Aufzeichnung entfernt. Warum: %3</translation>
    </message>
    <message>
        <source>Scraped bytes were purged on %1 by %2.</source>
        <translation>Gesammelte Bytes wurden am %1 von %2 gelöscht.</translation>
    </message>
</context>
<context>
    <name>CutWarning</name>
    <message>
        <source>The rest of the article is scrambled by a paywall; the article is incomplete.</source>
        <translation>Der Rest des Artikels ist von einer Bezahlschranke verwürfelt; der Artikel ist unvollständig.</translation>
    </message>
    <message>
        <source>A paywall notice stands here; the article may be incomplete.</source>
        <translation>Hier steht ein Bezahlschranken-Hinweis; der Artikel ist womöglich unvollständig.</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>The data folder “%1” holds no “reviews.sqlite”; name the folder that the window uses.</source>
        <translation>Der Datenordner „%1“ enthält keine „reviews.sqlite“; nennen Sie den Ordner, den das Fenster benutzt.</translation>
    </message>
</context>
<context>
    <name>DecisionLog</name>
    <message>
        <source>“%1” holds a decision that cannot be read; restore it from a backup, or move it elsewhere and start again. Your articles are not touched.</source>
        <translation>„%1“ enthält eine Entscheidung, die nicht gelesen werden kann; stellen Sie es aus einer Sicherung wieder her, oder legen Sie es beiseite und beginnen Sie neu. Ihre Artikel sind unberührt.</translation>
    </message>
    <message>
        <source>“%1” is damaged: decisions are missing, or are about words that do not stand where they should. Nothing was shown or exported from it; restore it from a backup. Your articles are not touched.</source>
        <translation>„%1“ ist beschädigt: Entscheidungen fehlen oder betreffen Wörter, die nicht stehen, wo sie sollten. Es wurde nichts daraus gezeigt oder exportiert; stellen Sie es aus einer Sicherung wieder her. Ihre Artikel sind unberührt.</translation>
    </message>
    <message>
        <source>Somebody else decided on this article in the meantime; look at it again before deciding.</source>
        <translation>Jemand anders hat inzwischen über diesen Artikel entschieden; sehen Sie ihn noch einmal an, bevor Sie entscheiden.</translation>
    </message>
</context>
<context>
    <name>DecisionWiring</name>
    <message>
        <source>No byline, date or credit is left in the text that is known for one.</source>
        <translation>Im Text ist keine Autorenzeile, kein Datum und kein Nachweis übrig, der als solcher bekannt ist.</translation>
    </message>
    <message>
        <source>This credit is meant; press the key again.</source>
        <translation>Dieser Nachweis ist gemeint; drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <source>Cut all sure suggestions</source>
        <translation>Alle sicheren Vorschläge streichen</translation>
    </message>
    <message>
        <source>Cut all that the list shows</source>
        <translation>Alles streichen, was die Liste zeigt</translation>
    </message>
    <message>
        <source>No further suggestion.</source>
        <translation>Kein weiterer Vorschlag.</translation>
    </message>
    <message>
        <source>The keys decide one at a time.</source>
        <translation>Die Tasten entscheiden einzeln.</translation>
    </message>
    <message>
        <source>The current suggestion is a single line.</source>
        <translation>Der aktuelle Vorschlag ist eine einzige Zeile.</translation>
    </message>
    <message>
        <source>The keys decide these suggestions together.</source>
        <translation>Die Tasten entscheiden über diese Vorschläge zusammen.</translation>
    </message>
    <message>
        <source>The current suggestion repeats nothing.</source>
        <translation>Der aktuelle Vorschlag wiederholt nichts.</translation>
    </message>
    <message>
        <source>Nothing was changed here but what was suggested.</source>
        <translation>Hier wurde nur geändert, was vorgeschlagen war.</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>Some bytes are not %1; they are shown as �.</source>
        <translation>Einige Bytes sind kein %1; sie erscheinen als �.</translation>
    </message>
    <message numerus="yes">
        <source>Broken characters in the file: %n; each is shown as �.</source>
        <translation>
            <numerusform>Kaputte Zeichen in der Datei: %n; jedes erscheint als �.</numerusform>
            <numerusform>Kaputte Zeichen in der Datei: %n; jedes erscheint als �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say its encoding; read as %1, which may be wrong.</source>
        <translation>Die Datei nennt ihre Kodierung nicht; gelesen als %1, was falsch sein kann.</translation>
    </message>
    <message>
        <source>The file calls itself %1, which it cannot be; read as %2, which may be wrong.</source>
        <translation>Die Datei nennt sich %1, was sie nicht sein kann; gelesen als %2, was falsch sein kann.</translation>
    </message>
    <message>
        <source>The text held characters that cannot be; each is shown as �.</source>
        <translation>Der Text enthielt unmögliche Zeichen; jedes erscheint als �.</translation>
    </message>
    <message>
        <source>is empty; there is nothing to review.</source>
        <translation>ist leer; es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>ist größer als 256 MB; teilen Sie es vor dem Öffnen.</translation>
    </message>
    <message>
        <source>cannot be read as “%1”; choose an encoding that is known here.</source>
        <translation>kann nicht als „%1“ gelesen werden; wählen Sie eine Kodierung, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>is a binary file, not text; open the article&apos;s text instead.</source>
        <translation>ist eine Binärdatei, kein Text; öffnen Sie stattdessen den Text des Artikels.</translation>
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
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · rule %2</source>
        <translation>%1 · Regel %2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>Too different from %1 to be compared word by word:</source>
        <translation>Zu verschieden von %1, um Wort für Wort verglichen zu werden:</translation>
    </message>
    <message>
        <source>The original:</source>
        <translation>Das Original:</translation>
    </message>
    <message>
        <source>Word for word as in %1:</source>
        <translation>Wort für Wort wie in %1:</translation>
    </message>
    <message>
        <source>Beside %1, word by word:</source>
        <translation>Neben %1, Wort für Wort:</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>Zahlen unterscheiden sich</translation>
    </message>
    <message>
        <source>Names differ</source>
        <translation>Namen unterscheiden sich</translation>
    </message>
    <message>
        <source>Struck: only in the original. Underlined: only here.</source>
        <translation>Durchgestrichen: nur im Original. Unterstrichen: nur hier.</translation>
    </message>
    <message>
        <source>Open query</source>
        <translation>Offene Rückfrage</translation>
    </message>
    <message>
        <source>Answer it with %1.</source>
        <translation>Beantworten Sie sie mit %1.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Hier wurde noch nichts entschieden.</translation>
    </message>
</context>
<context>
    <name>DetailWiring</name>
    <message>
        <source>Open queries hold up the approval: %1. This is the first; answer it with %2, then approve again.</source>
        <translation>Offene Rückfragen halten die Freigabe auf: %1. Dies ist die erste; beantworten Sie sie mit %2, und geben Sie dann noch einmal frei.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Kennwort für %1:</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>“%1” is added</source>
        <translation>„%1“ ist hinzugekommen</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>„%1“ statt „%2“</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>is an archive, and no Word file; unpack it, or choose what is in it.</source>
        <translation>ist ein Archiv und keine Word-Datei; entpacken Sie es, oder wählen Sie etwas daraus.</translation>
    </message>
</context>
<context>
    <name>DraftWiring</name>
    <message>
        <source>a note</source>
        <translation>eine Notiz</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>eine Rückfrage</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>eine Antwort</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>Ihre eigenen Wörter</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what is unsent, and where</comment>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>Not approved: %1 was typed and not sent. Return sends it; an emptied field drops it.</source>
        <translation>Nicht freigegeben: %1 ist getippt und nicht abgeschickt. Die Eingabetaste schickt es ab; ein geleertes Feld verwirft es.</translation>
    </message>
    <message>
        <source>Not sent yet: %1. It holds up the approval.</source>
        <translation>Noch nicht abgeschickt: %1. Das hält die Freigabe auf.</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Aufbewahrt, nicht abgeschickt: %1.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Somebody else is writing at this place; your words stand in this window alone until one of you has sent them.</source>
        <translation>Jemand anders schreibt an dieser Stelle; Ihre Worte stehen nur in diesem Fenster, bis einer von Ihnen sie abgeschickt hat.</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Edition %1 in “%2” is damaged and is not what was approved; restore the file from a backup.</source>
        <translation>Fassung %1 in „%2“ ist beschädigt und nicht, was freigegeben wurde; stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>EditionChanges</name>
    <message numerus="yes">
        <source>%n lines as before</source>
        <translation>
            <numerusform>Eine Zeile wie zuvor</numerusform>
            <numerusform>%n Zeilen wie zuvor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorNames</name>
    <message>
        <source>“%1” is somebody else in this workspace (%2); choose a name that tells you apart.</source>
        <translation>„%1“ ist in diesem Arbeitsbereich jemand anders (%2); wählen Sie einen Namen, der Sie unterscheidet.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>The article %1</source>
        <comment>a sentence without its beginning</comment>
        <translation>Der Artikel %1</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>What was written to “%1” was not kept then; the text of its edition was.</source>
        <translation>Was nach „%1“ geschrieben wurde, wurde damals nicht aufbewahrt; der Text seiner Fassung schon.</translation>
    </message>
    <message>
        <source>What was written to “%1” is damaged in “%2”; restore that file from a backup.</source>
        <translation>Was nach „%1“ geschrieben wurde, ist in „%2“ beschädigt; stellen Sie diese Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>What was written to “%1” was purged, since a person’s name was removed from it on request.</source>
        <translation>Was nach „%1“ geschrieben wurde, wurde gelöscht, weil auf Verlangen der Name einer Person daraus entfernt wurde.</translation>
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
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>a rule of another version</source>
        <translation>eine Regel einer anderen Version</translation>
    </message>
    <message>
        <source>The figures of %1</source>
        <translation>Die Zahlen vom %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Editions approved</source>
        <translation>Freigegebene Fassungen</translation>
    </message>
    <message>
        <source>Stops decided</source>
        <translation>Entschiedene Stellen</translation>
    </message>
    <message>
        <source>Keys that changed something</source>
        <translation>Tasten, die etwas änderten</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Minutes are those between decisions that follow each other within five. Yours are told to you alone, those of all from three editors on. Keys that only move are not recorded.</source>
        <translation>Minuten sind die zwischen Entscheidungen, die innerhalb von fünf aufeinander folgen. Ihre werden nur Ihnen mitgeteilt, die aller erst ab drei Redakteuren. Tasten, die nur bewegen, werden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>What each rule got right that day, in suggestions</source>
        <translation>Worin jede Regel an diesem Tag recht hatte, in Vorschlägen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Cuts that no rule had suggested: %1.</source>
        <translation>Streichungen, die keine Regel vorgeschlagen hatte: %1.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>überstimmt</translation>
    </message>
    <message>
        <source>What each rule got right in each source, in articles of all days</source>
        <translation>Worin jede Regel in jeder Quelle recht hatte, in Artikeln aller Tage</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>A rule that is overruled is offered to be switched off in the house rules.</source>
        <translation>Eine überstimmte Regel wird in den Hausregeln zum Abschalten angeboten.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Es wurde nichts entschieden.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>does not exist; check the name.</source>
        <translation>gibt es nicht; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>cannot be reached; ask for permission to read its folder.</source>
        <translation>ist nicht erreichbar; bitten Sie um Leserecht für den Ordner.</translation>
    </message>
    <message>
        <source>cannot be looked up (%1); check the name.</source>
        <translation>kann nicht nachgeschlagen werden (%1); prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>has a name that is no UTF-8, and so cannot be reached; rename the file.</source>
        <translation>hat einen Namen, der kein UTF-8 ist, und ist deshalb nicht erreichbar; benennen Sie die Datei um.</translation>
    </message>
    <message>
        <source>is a directory; name the files in it instead.</source>
        <translation>ist ein Verzeichnis; nennen Sie stattdessen die Dateien darin.</translation>
    </message>
    <message>
        <source>is a pipe, not a file; save its content to a file first.</source>
        <translation>ist eine Pipe, keine Datei; speichern Sie den Inhalt zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>is a device, not a file; name a file that holds an article.</source>
        <translation>ist ein Gerät, keine Datei; nennen Sie eine Datei, die einen Artikel enthält.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>ist größer als 256 MB; teilen Sie es vor dem Öffnen.</translation>
    </message>
    <message>
        <source>is empty; there is nothing to review.</source>
        <translation>ist leer; es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>cannot be opened (%1); ask for permission to read it.</source>
        <translation>kann nicht geöffnet werden (%1); bitten Sie um Leserecht.</translation>
    </message>
    <message>
        <source>cannot be opened (%1).</source>
        <translation>kann nicht geöffnet werden (%1).</translation>
    </message>
    <message>
        <source>cannot be read (%1); copy it to another disk and try again.</source>
        <translation>kann nicht gelesen werden (%1); kopieren Sie es auf einen anderen Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a file&apos;s name, and what is wrong with it</comment>
        <translation>„%1“ %2</translation>
    </message>
</context>
<context>
    <name>FileWiring</name>
    <message>
        <source>Earlier decisions…</source>
        <translation>Frühere Entscheidungen…</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>“%1” cannot be written (%2); free some space or choose another folder.</source>
        <translation>„%1“ kann nicht geschrieben werden (%2); schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a raw file, which is never written; choose another name.</source>
        <translation>„%1“ ist eine Rohdatei, die nie geschrieben wird; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is there and is no file; choose another name.</source>
        <translation>„%1“ ist da und keine Datei; wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web archive</source>
        <translation>Webarchiv</translation>
    </message>
    <message>
        <source>Saved page, one file</source>
        <translation>Gespeicherte Seite, eine Datei</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
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
        <translation>Tabelle, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>Table, separated by tabs</source>
        <translation>Tabelle, mit Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML-Seite</translation>
    </message>
    <message>
        <source>HTML for a CMS</source>
        <translation>HTML für ein CMS</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word, changes tracked</source>
        <translation>Word, Änderungen nachverfolgt</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument, changes tracked</source>
        <translation>OpenDocument, Änderungen aufgezeichnet</translation>
    </message>
    <message>
        <source>ninjs 3.1</source>
        <translation>ninjs 3.1</translation>
    </message>
    <message>
        <source>Audit, JSON Lines</source>
        <translation>Bearbeitungsnachweis, JSON Lines</translation>
    </message>
    <message>
        <source>Audit, page</source>
        <translation>Bearbeitungsnachweis, Seite</translation>
    </message>
    <message>
        <source>PDF of the text</source>
        <translation>PDF des Textes</translation>
    </message>
    <message>
        <source>PDF of the review</source>
        <translation>PDF der Durchsicht</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie es kam</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quote sheet, CSV</source>
        <translation>Zitatliste, CSV</translation>
    </message>
    <message>
        <source>Quote sheet, JSON Lines</source>
        <translation>Zitatliste, JSON Lines</translation>
    </message>
    <message>
        <source>Quote sheet, Word</source>
        <translation>Zitatliste, Word</translation>
    </message>
    <message>
        <source>News in XML</source>
        <translation>Nachrichten in XML</translation>
    </message>
</context>
<context>
    <name>Gunzip</name>
    <message>
        <source>ends before what was packed in it does; get it again.</source>
        <translation>endet, bevor das Gepackte darin endet; holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>is damaged: it cannot be unpacked; get it again.</source>
        <translation>ist beschädigt: Es kann nicht entpackt werden; holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>swells as no text does when it is unpacked; unpack it by hand if you trust it.</source>
        <translation>schwillt beim Entpacken an, wie kein Text es tut; entpacken Sie es von Hand, wenn Sie ihm trauen.</translation>
    </message>
    <message>
        <source>holds more than 256 MB when it is unpacked; split it before opening it.</source>
        <translation>enthält entpackt mehr als 256 MB; teilen Sie es vor dem Öffnen.</translation>
    </message>
    <message>
        <source>is packed and empty; there is nothing to review.</source>
        <translation>ist gepackt und leer; es gibt nichts durchzusehen.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>“%1” cannot be written (%2); choose a place that you may write to.</source>
        <translation>„%1“ kann nicht geschrieben werden (%2); wählen Sie einen Ort, an den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Raw bytes of “%1” were purged; what was decided on them stays here.</source>
        <translation>Rohbytes von „%1“ wurden gelöscht; was dazu entschieden wurde, bleibt hier.</translation>
    </message>
    <message>
        <source>“%1” is too long to be handed over; hand its file over by itself.</source>
        <translation>„%1“ ist zu lang für eine Übergabe; geben Sie die Datei selbst weiter.</translation>
    </message>
    <message>
        <source>A file holds %L1 articles; the others were left out.</source>
        <translation>Eine Datei fasst %L1 Artikel; die übrigen wurden weggelassen.</translation>
    </message>
    <message>
        <source>There is no article to hand over; open one first.</source>
        <translation>Es gibt keinen Artikel zu übergeben; öffnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>does not say where its article comes from</source>
        <translation>sagt nicht, woher sein Artikel kommt</translation>
    </message>
    <message>
        <source>has no text, or more of them than an article has</source>
        <translation>hat keinen Text oder mehr Texte, als ein Artikel hat</translation>
    </message>
    <message>
        <source>has a name in it that is none</source>
        <translation>enthält einen Namen, der keiner ist</translation>
    </message>
    <message>
        <source>has bytes that are not those of their hash</source>
        <translation>hat Bytes, die nicht zu ihrer Prüfsumme gehören</translation>
    </message>
    <message>
        <source>does not say how its text was read</source>
        <translation>sagt nicht, wie sein Text gelesen wurde</translation>
    </message>
    <message>
        <source>has an edition that is none of its text</source>
        <translation>hat eine Fassung, die keine seines Textes ist</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>“%1” stays here: a person’s name was removed from its record on request, and its raw text would carry it on.</source>
        <translation>„%1“ bleibt hier: Aus seiner Aufzeichnung wurde auf Verlangen der Name einer Person entfernt, und sein Rohtext trüge ihn weiter.</translation>
    </message>
</context>
<context>
    <name>Harms</name>
    <message>
        <source>This takes away the only words that tell who said %1</source>
        <translation>Damit gehen die einzigen Wörter verloren, die sagen, von wem %1 stammt</translation>
    </message>
    <message>
        <source>“%1” stays, but the full name goes.</source>
        <translation>„%1“ bleibt, aber der volle Name geht.</translation>
    </message>
    <message>
        <source>This cuts words out of the middle of %1</source>
        <translation>Das streicht Wörter mitten aus %1</translation>
    </message>
    <message>
        <source>This leaves one quotation mark of %1 without its partner.</source>
        <translation>Damit bleibt ein Anführungszeichen von %1 ohne sein Gegenstück.</translation>
    </message>
    <message>
        <source>This changes the words of a quotation: %1</source>
        <translation>Das ändert den Wortlaut eines Zitats: %1</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>Helper</name>
    <message>
        <source>it ended, or said nothing</source>
        <translation>es endete oder sagte nichts</translation>
    </message>
</context>
<context>
    <name>HelperPool</name>
    <message>
        <source>cannot be read, since “%1” does not start (%2); install Bluepencil again.</source>
        <translation>kann nicht gelesen werden, weil „%1“ nicht startet (%2); installieren Sie Bluepencil neu.</translation>
    </message>
    <message>
        <source>made the reader of such files break down, so that it may be damaged, or made to do harm; save it in another format where you trust it.</source>
        <translation>hat den Leser solcher Dateien zusammenbrechen lassen, kann also beschädigt sein oder Schaden anrichten sollen; speichern Sie es in einem anderen Format, wenn Sie ihm trauen.</translation>
    </message>
    <message>
        <source>keeps the reader of such files busy for too long; split it, or save it in another format.</source>
        <translation>beschäftigt den Leser solcher Dateien zu lange; teilen Sie es, oder speichern Sie es in einem anderen Format.</translation>
    </message>
    <message>
        <source>was answered with what no file holds by the reader of such files, so that it may be made to do harm; save it in another format where you trust it.</source>
        <translation>wurde vom Leser solcher Dateien mit etwas beantwortet, was keine Datei enthält, soll also vielleicht Schaden anrichten; speichern Sie es in einem anderen Format, wenn Sie ihm trauen.</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>das Programm wird beendet</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Cut</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Moved to the credits</source>
        <translation>Zu den Nachweisen verschoben</translation>
    </message>
    <message>
        <source>Own cut</source>
        <translation>Eigene Streichung</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Replaced by “%1”</source>
        <translation>Ersetzt durch „%1“</translation>
    </message>
    <message>
        <source>Quote checked</source>
        <translation>Zitat geprüft</translation>
    </message>
    <message>
        <source>Speaker is %1</source>
        <translation>Sprecher ist %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Rückfrage: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Own cut taken back</source>
        <translation>Eigene Streichung zurückgenommen</translation>
    </message>
    <message>
        <source>Cut again</source>
        <translation>Wieder gestrichen</translation>
    </message>
    <message>
        <source>Old words again</source>
        <translation>Wieder die alten Wörter</translation>
    </message>
    <message>
        <source>Quote unchecked again</source>
        <translation>Zitat wieder ungeprüft</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Notiz weggenommen</translation>
    </message>
    <message>
        <source>Query taken away</source>
        <translation>Rückfrage weggenommen</translation>
    </message>
    <message>
        <source>Query and answer taken away</source>
        <translation>Rückfrage und Antwort weggenommen</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>Wieder unentschieden</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Geschmack</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>No named speaker</source>
        <translation>Kein genannter Sprecher</translation>
    </message>
</context>
<context>
    <name>HouseRuleFault</name>
    <message>
        <source>The pattern “%1” cannot be used: %2.</source>
        <translation>Das Muster „%1“ kann nicht verwendet werden: %2.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be used: the fault is “%2” at character %3 (%4).</source>
        <translation>Das Muster „%1“ kann nicht verwendet werden: Der Fehler ist „%2“ an Zeichen %3 (%4).</translation>
    </message>
    <message>
        <source>The rule has no text; say which line it is about.</source>
        <translation>Die Regel hat keinen Text; sagen Sie, um welche Zeile es geht.</translation>
    </message>
    <message>
        <source>The pattern “%1” matches every line; make it narrower.</source>
        <translation>Das Muster „%1“ passt auf jede Zeile; machen Sie es enger.</translation>
    </message>
</context>
<context>
    <name>HouseRuleFile</name>
    <message>
        <source>has no house rule in line %1 (“%2”); write one as “cut line *: text”.</source>
        <translation>hat in Zeile %1 keine Hausregel („%2“); schreiben Sie eine als „cut line *: Text“.</translation>
    </message>
    <message>
        <source>has a house rule in line %1 that cannot be used. %2</source>
        <translation>hat in Zeile %1 eine Hausregel, die nicht verwendet werden kann. %2</translation>
    </message>
</context>
<context>
    <name>HouseRuleRecords</name>
    <message>
        <source>The house rule “%1” in “%2” is of a kind that this version does not know; delete it, or install a newer Bluepencil.</source>
        <translation>Die Hausregel „%1“ in „%2“ ist von einer Art, die diese Version nicht kennt; löschen Sie sie, oder installieren Sie ein neueres Bluepencil.</translation>
    </message>
    <message>
        <source>Somebody else changed the house rule “%1” in the meantime; look at the list again.</source>
        <translation>Inzwischen hat jemand anders die Hausregel „%1“ geändert; sehen Sie die Liste noch einmal an.</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>Always cut</source>
        <translation>Immer streichen</translation>
    </message>
    <message>
        <source>Never cut</source>
        <translation>Nie streichen</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>die ganze Zeile</translation>
    </message>
    <message>
        <source>lines that begin so</source>
        <translation>Zeilen, die so beginnen</translation>
    </message>
    <message>
        <source>lines that match</source>
        <translation>Zeilen, auf die es passt</translation>
    </message>
    <message>
        <source>every article</source>
        <translation>jedem Artikel</translation>
    </message>
    <message>
        <source>articles of %1</source>
        <translation>Artikeln von %1</translation>
    </message>
    <message>
        <source>always cut “%1”</source>
        <translation>immer „%1“ streichen</translation>
    </message>
    <message>
        <source>never cut “%1”</source>
        <translation>nie „%1“ streichen</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>a rule of the program</source>
        <translation>eine Regel des Programms</translation>
    </message>
    <message>
        <source>“%1” is off in %2</source>
        <translation>„%1“ ist in %2 abgeschaltet</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>does not hold the line “%1” as it was read, so that it cannot be changed there; choose another format.</source>
        <translation>enthält die Zeile „%1“ nicht so, wie sie gelesen wurde, sodass sie dort nicht geändert werden kann; wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>is written in an encoding that Bluepencil reads and does not write; choose another format.</source>
        <translation>ist in einer Kodierung geschrieben, die Bluepencil liest und nicht schreibt; wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>is built so that its text cannot be changed in place; choose another format.</source>
        <translation>ist so gebaut, dass sein Text nicht an Ort und Stelle geändert werden kann; wählen Sie ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted</source>
        <translation>Eingefügt</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into: de, es, fr.</extracomment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LanguageWarning</name>
    <message>
        <source>The article is in a language whose grammar Bluepencil does not know: quotation marks are found, who speaks is not.</source>
        <translation>Der Artikel ist in einer Sprache, deren Grammatik Bluepencil nicht kennt: Anführungszeichen werden gefunden, wer spricht, nicht.</translation>
    </message>
    <message>
        <source>The article seems to be in %1, whose grammar Bluepencil does not know: quotation marks are found, who speaks is not.</source>
        <translation>Der Artikel scheint in einer Sprache zu sein (%1), deren Grammatik Bluepencil nicht kennt: Anführungszeichen werden gefunden, wer spricht, nicht.</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Eine andere Sprache</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>“%1” is left over from a page; it stands for “%2”.</source>
        <translation>„%1“ ist von einer Seite übrig geblieben; es steht für „%2“.</translation>
    </message>
    <message>
        <source>Many more lines hold what is left over from a page.</source>
        <translation>Viele weitere Zeilen enthalten, was von einer Seite übrig geblieben ist.</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>“%1” stands in no section</source>
        <translation>„%1“ steht in keinem Abschnitt</translation>
    </message>
    <message>
        <source>“%1” comes for the second time</source>
        <translation>„%1“ kommt zum zweiten Mal</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“# %1: …” is missing in the head; “bluepencil-cli word-lists seal” writes one.</source>
        <translation>„# %1: …“ fehlt im Kopf; „bluepencil-cli word-lists seal“ schreibt einen.</translation>
    </message>
    <message>
        <source>The list was made for “%1”, and this is “%2”, whose own may be newer.</source>
        <translation>Die Liste wurde für „%1“ gemacht, und dies ist „%2“, dessen eigene neuer sein kann.</translation>
    </message>
    <message>
        <source>The list was cut off, or changed since it was sealed; look at it and seal it again.</source>
        <translation>Die Liste ist abgeschnitten, oder sie wurde geändert, seit sie gesiegelt ist; sehen Sie sie durch und siegeln Sie sie neu.</translation>
    </message>
    <message>
        <source>“%1” is not a single word.</source>
        <translation>„%1“ ist kein einzelnes Wort.</translation>
    </message>
    <message>
        <source>“%1” has more than one space between two words.</source>
        <translation>„%1“ hat mehr als ein Leerzeichen zwischen zwei Wörtern.</translation>
    </message>
    <message>
        <source>“%1” is one word, and a row of this section has more.</source>
        <translation>„%1“ ist ein Wort, und eine Zeile dieses Abschnitts hat mehr.</translation>
    </message>
    <message>
        <source>“%1” has more parts than forms, participles and a particle.</source>
        <translation>„%1“ hat mehr Teile als Formen, Partizipien und eine Partikel.</translation>
    </message>
    <message>
        <source>“%1” is no trait of a language that Bluepencil knows.</source>
        <translation>„%1“ ist keine Eigenschaft einer Sprache, die Bluepencil kennt.</translation>
    </message>
    <message>
        <source>Nobody reads a section “%1”.</source>
        <translation>Einen Abschnitt „%1“ liest niemand.</translation>
    </message>
    <message>
        <source>There are more function words than there is room for.</source>
        <translation>Es sind mehr Funktionswörter, als Platz ist.</translation>
    </message>
    <message>
        <source>The list ends and has nothing in “[%1]”, as the one has that it stands for.</source>
        <translation>Die Liste endet und hat nichts in „[%1]“, anders als die, für die sie steht.</translation>
    </message>
    <message>
        <source>Bluepencil has no list “%1” that can be replaced.</source>
        <translation>Bluepencil hat keine Liste „%1“, die ersetzt werden kann.</translation>
    </message>
</context>
<context>
    <name>LogJoining</name>
    <message>
        <source>taken back</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>moved to the credit</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>in den Nachweis verschoben</translation>
    </message>
    <message>
        <source>quote and speaker right</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>Zitat und Sprecher richtig</translation>
    </message>
    <message>
        <source>not this speaker</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>nicht dieser Sprecher</translation>
    </message>
    <message>
        <source>said by “%1”</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>gesagt von „%1“</translation>
    </message>
    <message>
        <source>Decided twice. %1, %2: %3. %4, %5: %6. The later one holds; which is right?</source>
        <comment>editor, time, what was decided; the same of the second one</comment>
        <translation>Doppelt entschieden. %1, %2: %3. %4, %5: %6. Die spätere Entscheidung gilt; welche ist richtig?</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>is neither a letter nor a saved page; open it as plain text.</source>
        <translation>ist weder ein Brief noch eine gespeicherte Seite; öffnen Sie es als reinen Text.</translation>
    </message>
    <message>
        <source>is a letter without any text; there is nothing to review.</source>
        <translation>ist ein Brief ohne Text; es gibt nichts durchzusehen.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>is Markdown without text; there is nothing to review.</source>
        <translation>ist Markdown ohne Text; es gibt nichts durchzusehen.</translation>
    </message>
</context>
<context>
    <name>Mojibake</name>
    <message>
        <source>“%1” was read in the wrong encoding; it is likely “%2”.</source>
        <translation>„%1“ wurde in falscher Kodierung gelesen; wahrscheinlich ist es „%2“.</translation>
    </message>
    <message>
        <source>“%1” has lost what stood here; look it up in the source.</source>
        <translation>„%1“ hat verloren, was hier stand; schlagen Sie in der Quelle nach.</translation>
    </message>
    <message>
        <source>Many more lines were read in the wrong encoding.</source>
        <translation>Viele weitere Zeilen wurden in falscher Kodierung gelesen.</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>A pattern for names knows {title}, {date}, {edition}, {source} and {name}, and has at least one of them; “%1” does not.</source>
        <translation>Ein Muster für Namen kennt {title}, {date}, {edition}, {source} und {name} und hat mindestens eines davon; „%1“ nicht.</translation>
    </message>
</context>
<context>
    <name>NameRemoval</name>
    <message>
        <source>Only who keeps the workspace removes a name from its log; ask them to run “bluepencil-cli retention forget”.</source>
        <translation>Nur wer den Arbeitsbereich verwaltet, entfernt einen Namen aus seinem Protokoll; bitten Sie darum, „bluepencil-cli retention forget“ auszuführen.</translation>
    </message>
    <message>
        <source>Say which name is to be removed, and on whose request or by which law.</source>
        <translation>Sagen Sie, welcher Name zu entfernen ist, und auf wessen Verlangen oder nach welchem Gesetz.</translation>
    </message>
</context>
<context>
    <name>NewsXml</name>
    <message>
        <source>has no text; there is nothing to review.</source>
        <translation>hat keinen Text; es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>has no text in “%1”; take another field.</source>
        <translation>hat keinen Text in „%1“; nehmen Sie ein anderes Feld.</translation>
    </message>
    <message>
        <source>holds no articles; there is nothing to review.</source>
        <translation>enthält keine Artikel; es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>is XML, but neither a feed (RSS, Atom) nor NITF nor NewsML-G2; open it as plain text.</source>
        <translation>ist XML, aber weder ein Feed (RSS, Atom) noch NITF noch NewsML-G2; öffnen Sie es als reinen Text.</translation>
    </message>
    <message>
        <source>is nested deeper than any news; there is nothing to review.</source>
        <translation>ist tiefer verschachtelt als jede Nachricht; es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>has more elements than an article; there is nothing to review.</source>
        <translation>hat mehr Elemente als ein Artikel; es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>is no well-formed XML (%1 in line %2); fetch it again.</source>
        <translation>ist kein wohlgeformtes XML (%1 in Zeile %2); holen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message>
        <source>is an archive, and no OpenDocument text; unpack it, or choose what is in it.</source>
        <translation>ist ein Archiv und kein OpenDocument-Text; entpacken Sie es, oder wählen Sie etwas daraus.</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>is nested deeper than any document; save its text alone.</source>
        <translation>ist tiefer verschachtelt als jedes Dokument; speichern Sie nur seinen Text.</translation>
    </message>
    <message>
        <source>is damaged (%1); open it in a word processor and save it anew.</source>
        <translation>ist beschädigt (%1); öffnen Sie es in einer Textverarbeitung, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>is a document without text; there is nothing to review.</source>
        <translation>ist ein Dokument ohne Text; es gibt nichts durchzusehen.</translation>
    </message>
</context>
<context>
    <name>OutgoingArticle</name>
    <message>
        <source>was approved when it held another text than it does now, so that there are no changes to show; choose a format without them.</source>
        <translation>wurde freigegeben, als es einen anderen Text enthielt als jetzt, sodass es keine Änderungen zu zeigen gibt; wählen Sie ein Format ohne sie.</translation>
    </message>
</context>
<context>
    <name>OutgoingText</name>
    <message numerus="yes">
        <source>%n characters, which this format cannot hold, were written as “�”.</source>
        <translation>
            <numerusform>Ein Zeichen, das dieses Format nicht fassen kann, wurde als „�“ geschrieben.</numerusform>
            <numerusform>%n Zeichen, die dieses Format nicht fassen kann, wurden als „�“ geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnEditWiring</name>
    <message>
        <source>This paragraph is blank; there is nothing to cut.</source>
        <translation>Dieser Absatz ist leer; es gibt nichts zu streichen.</translation>
    </message>
    <message>
        <source>This is cut already.</source>
        <translation>Das ist schon gestrichen.</translation>
    </message>
    <message>
        <source>Nothing is cut here.</source>
        <translation>Hier ist nichts gestrichen.</translation>
    </message>
    <message>
        <source>Nothing stands below this paragraph.</source>
        <translation>Unter diesem Absatz steht nichts.</translation>
    </message>
    <message>
        <source>What stands below is cut already.</source>
        <translation>Was darunter steht, ist schon gestrichen.</translation>
    </message>
    <message>
        <source>Select the words to replace first.</source>
        <translation>Markieren Sie zuerst die Wörter, die ersetzt werden sollen.</translation>
    </message>
    <message>
        <source>No own cut stands here that lacks this reason.</source>
        <translation>Hier steht keine eigene Streichung, der dieser Grund fehlt.</translation>
    </message>
    <message>
        <source>The cut cannot go further there.</source>
        <translation>Die Streichung kann dort nicht weiter gehen.</translation>
    </message>
    <message>
        <source>No warning is open.</source>
        <translation>Keine Warnung ist offen.</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>The page says that its article is not free to read; parts may be missing.</source>
        <translation>Die Seite sagt, dass ihr Artikel nicht frei zu lesen ist; Teile können fehlen.</translation>
    </message>
    <message>
        <source>The page states a longer text than it shows; parts may be missing.</source>
        <translation>Die Seite nennt einen längeren Text, als sie zeigt; Teile können fehlen.</translation>
    </message>
    <message>
        <source>is a page without text; open it in a browser, and save the text it shows.</source>
        <translation>ist eine Seite ohne Text; öffnen Sie sie in einem Browser, und speichern Sie den Text, den sie zeigt.</translation>
    </message>
    <message>
        <source>is a page of more than 64 MB; save the article alone, or its text.</source>
        <translation>ist eine Seite von mehr als 64 MB; speichern Sie nur den Artikel oder seinen Text.</translation>
    </message>
    <message>
        <source>The page states more words than it shows (%1); parts may be missing.</source>
        <translation>Die Seite gibt mehr Wörter an, als sie zeigt (%1); es können Teile fehlen.</translation>
    </message>
    <message>
        <source>The text is shorter than the page’s own description of it; parts may be missing.</source>
        <translation>Der Text ist kürzer als seine Beschreibung auf der Seite; es können Teile fehlen.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Raw, as scraped</source>
        <translation>Roh, wie gesammelt</translation>
    </message>
    <message>
        <source>Cleaned, as it goes out now</source>
        <translation>Bereinigt, wie er jetzt hinausgeht</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>PaperWriter</name>
    <message>
        <source>cannot be set on pages here, where there are no typefaces; choose another format.</source>
        <translation>kann hier nicht auf Seiten gesetzt werden, wo es keine Schriften gibt; wählen Sie ein anderes Format.</translation>
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
        <translation>Pause nach dem Entscheiden</translation>
    </message>
    <message>
        <source>A decision stays on the screen for so long before the next stop:</source>
        <translation>So lange bleibt eine Entscheidung vor der nächsten Stelle auf dem Bildschirm:</translation>
    </message>
    <message>
        <source>A pause is a number from 0 to %1.</source>
        <translation>Eine Pause ist eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>Pause after deciding: %1.</source>
        <translation>Pause nach dem Entscheiden: %1.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Edition %1, approved by %2 on %3</source>
        <translation>Fassung %1, freigegeben von %2 am %3</translation>
    </message>
    <message>
        <source>cannot be set on pages; install a typeface, such as DejaVu, and try again.</source>
        <translation>kann nicht auf Seiten gesetzt werden; installieren Sie eine Schrift wie DejaVu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Was aus diesen Wörtern wurde</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>cannot be written as “%1”, an encoding that is not known here; choose another.</source>
        <translation>kann nicht als „%1“ geschrieben werden, eine Kodierung, die hier nicht bekannt ist; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Characters that %1 cannot hold, and that were written as “?”: %2.</source>
        <translation>Zeichen, die %1 nicht fassen kann und die als „?“ geschrieben wurden: %2.</translation>
    </message>
    <message>
        <source>is a file of rich text (RTF), which is not read here; save it as Word or OpenDocument, and open that.</source>
        <translation>ist eine Rich-Text-Datei (RTF), die hier nicht gelesen wird; speichern Sie sie als Word oder OpenDocument und öffnen Sie diese.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>%1 decides in this article just now; open it again to take it over.</source>
        <translation>%1 entscheidet gerade in diesem Artikel; öffnen Sie ihn noch einmal, um ihn zu übernehmen.</translation>
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
        <translation>Durchgestrichen: gestrichen oder ersetzt. Unterstrichen: vorgeschlagen, unentschieden.</translation>
    </message>
    <message>
        <source>Cleaned, as it goes out now</source>
        <translation>Bereinigt, wie er jetzt hinausgeht</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Durchsicht</translation>
    </message>
    <message>
        <source>approved, not exported</source>
        <translation>freigegeben, nicht exportiert</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>auf der Platte geändert</translation>
    </message>
    <message>
        <source>spiked</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <comment>that are left to decide</comment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteTable</name>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Redewort</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>QuoteWarning</name>
    <message>
        <source>Nothing near this quotation tells who said it.</source>
        <translation>Nichts in der Nähe dieses Zitats sagt, von wem es ist.</translation>
    </message>
    <message>
        <source>A quotation mark here has no partner in its paragraph.</source>
        <translation>Ein Anführungszeichen hier hat in seinem Absatz kein Gegenstück.</translation>
    </message>
</context>
<context>
    <name>QuoteWiring</name>
    <message>
        <source>This quote is meant; press the key again.</source>
        <translation>Dieses Zitat ist gemeint; drücken Sie die Taste noch einmal.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>No other file of the list has this quote in another form.</source>
        <translation>Keine andere Datei der Liste hat dieses Zitat in anderer Form.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>no speaker</source>
        <translation>kein Sprecher</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>other paragraph</source>
        <translation>anderer Absatz</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>Zeichen fehlt</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Kein Sprecher gefunden</translation>
    </message>
    <message>
        <source>No named speaker</source>
        <translation>Kein genannter Sprecher</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ geprüft</translation>
    </message>
    <message>
        <source>✓ corrected</source>
        <translation>✓ berichtigt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>Nobody is named for these words.</source>
        <translation>Für diese Wörter ist niemand genannt.</translation>
    </message>
    <message>
        <source>The speaker is a guess.</source>
        <translation>Der Sprecher ist geraten.</translation>
    </message>
    <message>
        <source>The speaker is named in another paragraph.</source>
        <translation>Der Sprecher ist in einem anderen Absatz genannt.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: where do the words end?</source>
        <translation>Ein Anführungszeichen hat kein Gegenstück: Wo enden die Worte?</translation>
    </message>
    <message>
        <source>Nobody has checked this quote yet.</source>
        <translation>Dieses Zitat hat noch niemand geprüft.</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>“%1” = %2</source>
        <translation>„%1“ = %2</translation>
    </message>
    <message>
        <source>“%1” = %2, paragraph %3</source>
        <translation>„%1“ = %2, Absatz %3</translation>
    </message>
    <message>
        <source>In “%1” these are the words of %2.</source>
        <translation>In „%1“ sind es die Worte von %2.</translation>
    </message>
    <message>
        <source>In “%1” with other words: “%2”.</source>
        <translation>In „%1“ mit anderen Worten: „%2“.</translation>
    </message>
    <message>
        <source>In “%1” with other words: “%2”, said by %3.</source>
        <translation>In „%1“ mit anderen Worten: „%2“, gesagt von %3.</translation>
    </message>
    <message>
        <source>“%1” = %2, ¶ %3</source>
        <comment>a sign for the word “paragraph”</comment>
        <translation>„%1“ = %2, ¶ %3</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>“%1” holds %n articles; open the file again to see each of them.</source>
        <translation>
            <numerusform>„%1“ enthält einen Artikel; öffnen Sie ihn.</numerusform>
            <numerusform>„%1“ enthält %n Artikel; öffnen Sie die Datei noch einmal, um jeden davon zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStop</name>
    <message>
        <source>was not read to its end, since that was stopped.</source>
        <translation>wurde nicht zu Ende gelesen, weil das Lesen angehalten wurde.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>*A caption* beside its photo credit or its slideshow control</source>
        <translation>*Eine Bildunterschrift* neben ihrem Bildnachweis oder der Steuerung ihrer Bildstrecke</translation>
    </message>
    <message>
        <source>*The foot of the page*, below its comments and the notice of rights</source>
        <translation>*Der Fuß der Seite*, unter ihren Kommentaren und dem Rechtehinweis</translation>
    </message>
    <message>
        <source>*A comment section*, %lines lines: %terms</source>
        <translation>*Ein Kommentarbereich*, %lines Zeilen: %terms</translation>
    </message>
    <message>
        <source>*Between lines of promotion*, and no sentence of the article</source>
        <translation>*Zwischen Werbezeilen*, und kein Satz des Artikels</translation>
    </message>
    <message>
        <source>*Links to other articles*, %lines lines: %terms</source>
        <translation>*Links zu anderen Artikeln*, %lines Zeilen: %terms</translation>
    </message>
    <message>
        <source>*A link to another article*: the same headline stands among the related links</source>
        <translation>*Ein Link zu einem anderen Artikel*: dieselbe Überschrift steht unter den verwandten Links</translation>
    </message>
    <message>
        <source>*Reads like a legal notice*: %terms</source>
        <translation>*Liest sich wie ein Rechtshinweis*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a caption*: %terms</source>
        <translation>*Liest sich wie eine Bildunterschrift*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a link to another article*: %terms</source>
        <translation>*Liest sich wie ein Link zu einem anderen Artikel*: %terms</translation>
    </message>
    <message>
        <source>*Reads like promotion*: %terms</source>
        <translation>*Liest sich wie Eigenwerbung*: %terms</translation>
    </message>
    <message>
        <source>*Reads like a share button*: %terms</source>
        <translation>*Liest sich wie eine Teilen-Schaltfläche*: %terms</translation>
    </message>
    <message>
        <source>*Reads like an address of the publisher*: %terms</source>
        <translation>*Liest sich wie eine Anschrift des Verlags*: %terms</translation>
    </message>
    <message>
        <source>*Reads like navigation of the page*: %terms</source>
        <translation>*Liest sich wie Navigation der Seite*: %terms</translation>
    </message>
    <message>
        <source>the capitals of the line above</source>
        <translation>die Großbuchstaben der Zeile darüber</translation>
    </message>
    <message>
        <source>the line above is suspected as well</source>
        <translation>auch die Zeile darüber ist verdächtig</translation>
    </message>
    <message>
        <source>the line above is %1 characters long</source>
        <translation>die Zeile darüber hat %1 Zeichen</translation>
    </message>
    <message>
        <source>the line above is as long</source>
        <translation>die Zeile darüber ist ebenso lang</translation>
    </message>
    <message>
        <source>the line above is a repeat</source>
        <translation>die Zeile darüber ist eine Wiederholung</translation>
    </message>
    <message>
        <source>the line above is furniture</source>
        <translation>die Zeile darüber ist Beiwerk</translation>
    </message>
    <message>
        <source>the words of the line above</source>
        <translation>die Wörter der Zeile darüber</translation>
    </message>
    <message>
        <source>the line above looks the same</source>
        <translation>die Zeile darüber sieht gleich aus</translation>
    </message>
    <message>
        <source>what the line above is</source>
        <translation>was die Zeile darüber ist</translation>
    </message>
    <message>
        <source>a word of the line above</source>
        <translation>ein Wort der Zeile darüber</translation>
    </message>
    <message>
        <source>the line above has %1 words</source>
        <translation>die Zeile darüber hat %1 Wörter</translation>
    </message>
    <message>
        <source>the second line above is %1 characters long</source>
        <translation>die zweite Zeile darüber hat %1 Zeichen</translation>
    </message>
    <message>
        <source>the second line above is furniture</source>
        <translation>die zweite Zeile darüber ist Beiwerk</translation>
    </message>
    <message>
        <source>the words of the second line above</source>
        <translation>die Wörter der zweiten Zeile darüber</translation>
    </message>
    <message>
        <source>what the second line above is</source>
        <translation>was die zweite Zeile darüber ist</translation>
    </message>
    <message>
        <source>the third line above is %1 characters long</source>
        <translation>die dritte Zeile darüber hat %1 Zeichen</translation>
    </message>
    <message>
        <source>the third line above is furniture</source>
        <translation>die dritte Zeile darüber ist Beiwerk</translation>
    </message>
    <message>
        <source>it stands in %1 other articles</source>
        <translation>steht in %1 anderen Artikeln</translation>
    </message>
    <message>
        <source>%1 lines around begin with the same word</source>
        <translation>%1 Zeilen ringsum beginnen mit demselben Wort</translation>
    </message>
    <message>
        <source>the lines around it are suspected as well</source>
        <translation>auch die Zeilen darum sind verdächtig</translation>
    </message>
    <message>
        <source>%1 lines around name a key and its value</source>
        <translation>%1 Zeilen ringsum nennen einen Schlüssel und seinen Wert</translation>
    </message>
    <message>
        <source>the length of the lines around it</source>
        <translation>die Länge der Zeilen ringsum</translation>
    </message>
    <message>
        <source>%1 lines around begin with a number or bullet</source>
        <translation>%1 Zeilen ringsum beginnen mit Ziffer oder Aufzählungszeichen</translation>
    </message>
    <message>
        <source>%1 questions stand around</source>
        <translation>%1 Fragen stehen ringsum</translation>
    </message>
    <message>
        <source>%1 repeats stand around</source>
        <translation>%1 Wiederholungen stehen ringsum</translation>
    </message>
    <message>
        <source>%1 lines around are furniture</source>
        <translation>%1 Zeilen ringsum sind Beiwerk</translation>
    </message>
    <message>
        <source>the words of the lines around it</source>
        <translation>die Wörter der Zeilen ringsum</translation>
    </message>
    <message>
        <source>the article has %1 paragraphs</source>
        <translation>der Artikel hat %1 Absätze</translation>
    </message>
    <message>
        <source>the article has %1 lines</source>
        <translation>der Artikel hat %1 Zeilen</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines begin with a number or bullet</source>
        <translation>%1 von hundert Zeilen beginnen mit Ziffer oder Aufzählungszeichen</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text are paragraphs</source>
        <translation>%1 von hundert Teilen des Textes sind Absätze</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines are furniture</source>
        <translation>%1 von hundert Zeilen sind Beiwerk</translation>
    </message>
    <message>
        <source>the words of the whole article</source>
        <translation>die Wörter des ganzen Artikels</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines end like sentences</source>
        <translation>%1 von hundert Zeilen enden wie Sätze</translation>
    </message>
    <message>
        <source>the capitals of the line below</source>
        <translation>die Großbuchstaben der Zeile darunter</translation>
    </message>
    <message>
        <source>the line below is suspected as well</source>
        <translation>auch die Zeile darunter ist verdächtig</translation>
    </message>
    <message>
        <source>the line below is %1 characters long</source>
        <translation>die Zeile darunter hat %1 Zeichen</translation>
    </message>
    <message>
        <source>the line below is as long</source>
        <translation>die Zeile darunter ist ebenso lang</translation>
    </message>
    <message>
        <source>the line below is a repeat</source>
        <translation>die Zeile darunter ist eine Wiederholung</translation>
    </message>
    <message>
        <source>the line below is furniture</source>
        <translation>die Zeile darunter ist Beiwerk</translation>
    </message>
    <message>
        <source>the words of the line below</source>
        <translation>die Wörter der Zeile darunter</translation>
    </message>
    <message>
        <source>the line below looks the same</source>
        <translation>die Zeile darunter sieht gleich aus</translation>
    </message>
    <message>
        <source>what the line below is</source>
        <translation>was die Zeile darunter ist</translation>
    </message>
    <message>
        <source>a word of the line below</source>
        <translation>ein Wort der Zeile darunter</translation>
    </message>
    <message>
        <source>the line below has %1 words</source>
        <translation>die Zeile darunter hat %1 Wörter</translation>
    </message>
    <message>
        <source>the second line below is %1 characters long</source>
        <translation>die zweite Zeile darunter hat %1 Zeichen</translation>
    </message>
    <message>
        <source>the second line below is furniture</source>
        <translation>die zweite Zeile darunter ist Beiwerk</translation>
    </message>
    <message>
        <source>the words of the second line below</source>
        <translation>die Wörter der zweiten Zeile darunter</translation>
    </message>
    <message>
        <source>what the second line below is</source>
        <translation>was die zweite Zeile darunter ist</translation>
    </message>
    <message>
        <source>the third line below is %1 characters long</source>
        <translation>die dritte Zeile darunter hat %1 Zeichen</translation>
    </message>
    <message>
        <source>the third line below is furniture</source>
        <translation>die dritte Zeile darunter ist Beiwerk</translation>
    </message>
    <message>
        <source>below the label “%1”</source>
        <translation>unter dem Etikett „%1“</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text around are paragraphs</source>
        <translation>%1 von hundert Teilen des Textes ringsum sind Absätze</translation>
    </message>
    <message>
        <source>%1 lines further up are furniture</source>
        <translation>%1 Zeilen weiter oben sind Beiwerk</translation>
    </message>
    <message>
        <source>%1 lines further down are furniture</source>
        <translation>%1 Zeilen weiter unten sind Beiwerk</translation>
    </message>
    <message>
        <source>the words of the neighbourhood</source>
        <translation>die Wörter der Umgebung</translation>
    </message>
    <message>
        <source>%1 lines around end like sentences</source>
        <translation>%1 Zeilen ringsum enden wie Sätze</translation>
    </message>
    <message>
        <source>begins with thanks or “please”</source>
        <translation>beginnt mit Dank oder „bitte“</translation>
    </message>
    <message>
        <source>begins with a small word</source>
        <translation>beginnt mit einem kleinen Wort</translation>
    </message>
    <message>
        <source>begins with a command</source>
        <translation>beginnt mit einer Aufforderung</translation>
    </message>
    <message>
        <source>begins with “our” or “your”</source>
        <translation>beginnt mit „unser“ oder „Ihr“</translation>
    </message>
    <message>
        <source>begins with “read” or “watch”</source>
        <translation>beginnt mit „lesen“ oder „ansehen“</translation>
    </message>
    <message>
        <source>begins like a label</source>
        <translation>beginnt wie ein Etikett</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 stock phrases of promotion</source>
        <translation>%1 feste Wendungen der Eigenwerbung</translation>
    </message>
    <message>
        <source>%1 in a hundred of its words have a capital</source>
        <translation>%1 von hundert seiner Wörter sind großgeschrieben</translation>
    </message>
    <message>
        <source>it holds marks of code</source>
        <translation>enthält Zeichen von Code</translation>
    </message>
    <message>
        <source>it holds %1 commas</source>
        <translation>enthält %1 Kommas</translation>
    </message>
    <message>
        <source>it stands %1 times in the article</source>
        <translation>steht %1-mal im Artikel</translation>
    </message>
    <message>
        <source>how it begins</source>
        <translation>wie es beginnt</translation>
    </message>
    <message>
        <source>%1 in a hundred of its characters are digits</source>
        <translation>%1 von hundert seiner Zeichen sind Ziffern</translation>
    </message>
    <message>
        <source>it is set in</source>
        <translation>worin es gesetzt ist</translation>
    </message>
    <message>
        <source>%1 sentences end inside it</source>
        <translation>%1 Sätze enden darin</translation>
    </message>
    <message>
        <source>whether it names a key and its value</source>
        <translation>ob es einen Schlüssel und seinen Wert nennt</translation>
    </message>
    <message>
        <source>it is a label of the page</source>
        <translation>ist ein Etikett der Seite</translation>
    </message>
    <message>
        <source>it is %1 characters long</source>
        <translation>ist %1 Zeichen lang</translation>
    </message>
    <message>
        <source>no word of it belongs to an article</source>
        <translation>kein Wort davon gehört zu einem Artikel</translation>
    </message>
    <message>
        <source>it offers something of the site</source>
        <translation>bietet etwas von der Website an</translation>
    </message>
    <message>
        <source>it speaks of its own page</source>
        <translation>spricht von der eigenen Seite</translation>
    </message>
    <message>
        <source>a rule speaks for it</source>
        <translation>eine Regel spricht dafür</translation>
    </message>
    <message>
        <source>its words “%1”</source>
        <translation>seine Wörter „%1“</translation>
    </message>
    <message>
        <source>it shares %1 in a hundred of its words with the article</source>
        <translation>teilt %1 von hundert Wörtern mit dem Artikel</translation>
    </message>
    <message>
        <source>the word “%1”</source>
        <translation>das Wort „%1“</translation>
    </message>
    <message>
        <source>the length of its words</source>
        <translation>die Länge seiner Wörter</translation>
    </message>
    <message>
        <source>it has %1 words</source>
        <translation>hat %1 Wörter</translation>
    </message>
    <message>
        <source>what the third line above is</source>
        <translation>was die dritte Zeile darüber ist</translation>
    </message>
    <message>
        <source>what the lines above it are</source>
        <translation>was die Zeilen darüber sind</translation>
    </message>
    <message>
        <source>what the lines below it are</source>
        <translation>was die Zeilen darunter sind</translation>
    </message>
    <message>
        <source>what the lines around it are</source>
        <translation>was die Zeilen ringsum sind</translation>
    </message>
    <message>
        <source>what the article holds besides</source>
        <translation>was der Artikel außerdem enthält</translation>
    </message>
    <message>
        <source>what the third line below is</source>
        <translation>was die dritte Zeile darunter ist</translation>
    </message>
    <message>
        <source>what the lines of the neighbourhood are</source>
        <translation>was die Zeilen der Umgebung sind</translation>
    </message>
    <message>
        <source>what the lines beside it are</source>
        <translation>was die Zeilen daneben sind</translation>
    </message>
    <message>
        <source>what the lines right above are</source>
        <translation>was die Zeilen unmittelbar darüber sind</translation>
    </message>
    <message>
        <source>what the lines right below are</source>
        <translation>was die Zeilen unmittelbar darunter sind</translation>
    </message>
    <message>
        <source>what it looks like by itself</source>
        <translation>wie es für sich genommen aussieht</translation>
    </message>
    <message>
        <source>the last line of the article stands %1 lines above</source>
        <translation>die letzte Zeile des Artikels steht %1 Zeilen darüber</translation>
    </message>
    <message>
        <source>other furniture stands %1 lines above</source>
        <translation>anderes Beiwerk steht %1 Zeilen darüber</translation>
    </message>
    <message>
        <source>the next line of the article stands %1 lines below</source>
        <translation>die nächste Zeile des Artikels steht %1 Zeilen darunter</translation>
    </message>
    <message>
        <source>other furniture stands %1 lines below</source>
        <translation>anderes Beiwerk steht %1 Zeilen darunter</translation>
    </message>
    <message>
        <source>an ad marker stands beside it</source>
        <translation>eine Werbemarke steht daneben</translation>
    </message>
    <message>
        <source>a caption stands beside it</source>
        <translation>eine Bildunterschrift steht daneben</translation>
    </message>
    <message>
        <source>comments stand beside it</source>
        <translation>Kommentare stehen daneben</translation>
    </message>
    <message>
        <source>a legal notice stands beside it</source>
        <translation>ein Rechtshinweis steht daneben</translation>
    </message>
    <message>
        <source>a byline or date stands beside it</source>
        <translation>eine Autorenzeile oder ein Datum steht daneben</translation>
    </message>
    <message>
        <source>an embedded post or table stands beside it</source>
        <translation>ein eingebetteter Beitrag oder eine Tabelle steht daneben</translation>
    </message>
    <message>
        <source>navigation stands beside it</source>
        <translation>Navigation steht daneben</translation>
    </message>
    <message>
        <source>promotion stands beside it</source>
        <translation>Eigenwerbung steht daneben</translation>
    </message>
    <message>
        <source>links to articles stand beside it</source>
        <translation>Links zu Artikeln stehen daneben</translation>
    </message>
    <message>
        <source>share buttons stand beside it</source>
        <translation>Teilen-Schaltflächen stehen daneben</translation>
    </message>
    <message>
        <source>a source link stands beside it</source>
        <translation>ein Quellenlink steht daneben</translation>
    </message>
    <message>
        <source>there it is called “%1”</source>
        <translation>dort heißt es „%1“</translation>
    </message>
    <message>
        <source>by its place, its links and its shape</source>
        <translation>nach seiner Stelle, seinen Links und seiner Form</translation>
    </message>
    <message>
        <source>a photo credit stands above</source>
        <translation>ein Bildnachweis steht darüber</translation>
    </message>
    <message>
        <source>a photo credit stands below</source>
        <translation>ein Bildnachweis steht darunter</translation>
    </message>
    <message>
        <source>it stands like a heading between paragraphs</source>
        <translation>steht wie eine Zwischenüberschrift zwischen Absätzen</translation>
    </message>
    <message>
        <source>it stands where the headline stands</source>
        <translation>steht, wo die Überschrift steht</translation>
    </message>
    <message>
        <source>it tells the reader to use what is “ours”</source>
        <translation>fordert auf, zu nutzen, was „unser“ ist</translation>
    </message>
    <message>
        <source>a long line without a stop</source>
        <translation>eine lange Zeile ohne Punkt</translation>
    </message>
    <message>
        <source>words of a photo credit, and nobody speaks</source>
        <translation>Wörter eines Bildnachweises, und niemand spricht</translation>
    </message>
    <message>
        <source>it describes a scene and dates it</source>
        <translation>beschreibt eine Szene und datiert sie</translation>
    </message>
    <message>
        <source>it describes a scene</source>
        <translation>beschreibt eine Szene</translation>
    </message>
    <message>
        <source>it asks the reader</source>
        <translation>bittet die Leser um etwas</translation>
    </message>
    <message>
        <source>a section’s name above the headline</source>
        <translation>der Name eines Ressorts über der Überschrift</translation>
    </message>
    <message>
        <source>it offers a subscription</source>
        <translation>bietet ein Abonnement an</translation>
    </message>
    <message>
        <source>a sentence between two headlines</source>
        <translation>ein Satz zwischen zwei Überschriften</translation>
    </message>
    <message>
        <source>a few words among short lines</source>
        <translation>wenige Wörter zwischen kurzen Zeilen</translation>
    </message>
    <message>
        <source>the two lines above are suspected as well</source>
        <translation>auch die zwei Zeilen darüber sind verdächtig</translation>
    </message>
    <message>
        <source>the two lines below are suspected as well</source>
        <translation>auch die zwei Zeilen darunter sind verdächtig</translation>
    </message>
    <message>
        <source>begins like a byline</source>
        <translation>beginnt wie eine Autorenzeile</translation>
    </message>
    <message>
        <source>a stock phrase of captions</source>
        <translation>eine feste Wendung von Bildunterschriften</translation>
    </message>
    <message>
        <source>begins as captions do</source>
        <translation>beginnt, wie Bildunterschriften beginnen</translation>
    </message>
    <message>
        <source>a stock phrase of comment sections</source>
        <translation>eine feste Wendung von Kommentarbereichen</translation>
    </message>
    <message>
        <source>a stock phrase of consent boxes</source>
        <translation>eine feste Wendung von Einwilligungsfenstern</translation>
    </message>
    <message>
        <source>begins like a date line</source>
        <translation>beginnt wie eine Datumszeile</translation>
    </message>
    <message>
        <source>a stock phrase of forms</source>
        <translation>eine feste Wendung von Formularen</translation>
    </message>
    <message>
        <source>a stock phrase of legal notices</source>
        <translation>eine feste Wendung von Rechtshinweisen</translation>
    </message>
    <message>
        <source>a stock phrase of navigation</source>
        <translation>eine feste Wendung der Navigation</translation>
    </message>
    <message>
        <source>a stock phrase of paywalls</source>
        <translation>eine feste Wendung von Bezahlschranken</translation>
    </message>
    <message>
        <source>begins or ends as photo credits do</source>
        <translation>beginnt oder endet, wie Bildnachweise es tun</translation>
    </message>
    <message>
        <source>a stock phrase of promotion</source>
        <translation>eine feste Wendung der Eigenwerbung</translation>
    </message>
    <message>
        <source>begins like a label of links</source>
        <translation>beginnt wie ein Etikett von Links</translation>
    </message>
    <message>
        <source>begins like a heading of links</source>
        <translation>beginnt wie eine Überschrift von Links</translation>
    </message>
    <message>
        <source>is the name of a section</source>
        <translation>ist der Name eines Ressorts</translation>
    </message>
    <message>
        <source>a stock phrase of share bars</source>
        <translation>eine feste Wendung von Teilen-Leisten</translation>
    </message>
    <message>
        <source>names where it was published</source>
        <translation>nennt, wo es erschienen ist</translation>
    </message>
    <message>
        <source>begins like a list of tags</source>
        <translation>beginnt wie eine Liste von Schlagwörtern</translation>
    </message>
    <message>
        <source>stands after the last paragraph of the article</source>
        <translation>steht nach dem letzten Absatz des Artikels</translation>
    </message>
    <message>
        <source>stands before the first paragraph of the article</source>
        <translation>steht vor dem ersten Absatz des Artikels</translation>
    </message>
    <message>
        <source>%1 paragraphs stand above</source>
        <translation>%1 Absätze stehen darüber</translation>
    </message>
    <message>
        <source>%1 paragraphs stand below</source>
        <translation>%1 Absätze stehen darunter</translation>
    </message>
    <message>
        <source>it is the first line</source>
        <translation>ist die erste Zeile</translation>
    </message>
    <message>
        <source>it is the last line</source>
        <translation>ist die letzte Zeile</translation>
    </message>
    <message>
        <source>it is among the last lines</source>
        <translation>gehört zu den letzten Zeilen</translation>
    </message>
    <message>
        <source>%1 lines stand above</source>
        <translation>%1 Zeilen stehen darüber</translation>
    </message>
    <message>
        <source>%1 lines stand below</source>
        <translation>%1 Zeilen stehen darunter</translation>
    </message>
    <message>
        <source>much of the article stands above</source>
        <translation>viel vom Artikel steht darüber</translation>
    </message>
    <message>
        <source>the article goes on below</source>
        <translation>der Artikel geht darunter weiter</translation>
    </message>
    <message>
        <source>one paragraph follows</source>
        <translation>ein Absatz folgt</translation>
    </message>
    <message>
        <source>%1 in a hundred of the paragraphs stand above</source>
        <translation>%1 von hundert Absätzen stehen darüber</translation>
    </message>
    <message>
        <source>%1 characters of paragraphs follow</source>
        <translation>%1 Zeichen von Absätzen folgen</translation>
    </message>
    <message>
        <source>it is the second line</source>
        <translation>ist die zweite Zeile</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text stand above</source>
        <translation>%1 von hundert Teilen des Textes stehen darüber</translation>
    </message>
    <message>
        <source>its beginning, broken off after “%1”</source>
        <translation>sein Anfang, abgebrochen nach „%1“</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>its original stands %1 lines away</source>
        <translation>das Original steht %1 Zeilen entfernt</translation>
    </message>
    <message>
        <source>its end, from “%1” on</source>
        <translation>sein Ende, von „%1“ an</translation>
    </message>
    <message>
        <source>its end, from inside the word “%1”</source>
        <translation>sein Ende, mitten aus dem Wort „%1“</translation>
    </message>
    <message>
        <source>it repeats a line word for word</source>
        <translation>wiederholt eine Zeile Wort für Wort</translation>
    </message>
    <message>
        <source>it repeats a part of a line</source>
        <translation>wiederholt einen Teil einer Zeile</translation>
    </message>
    <message>
        <source>it repeats the headline</source>
        <translation>wiederholt die Überschrift</translation>
    </message>
    <message>
        <source>it repeats a line with words changed</source>
        <translation>wiederholt eine Zeile mit geänderten Wörtern</translation>
    </message>
    <message>
        <source>%1 lines in a row repeat</source>
        <translation>%1 Zeilen hintereinander wiederholen sich</translation>
    </message>
    <message>
        <source>%1 paragraphs in a row repeat</source>
        <translation>%1 Absätze hintereinander wiederholen sich</translation>
    </message>
    <message>
        <source>a rule for captions</source>
        <translation>eine Regel für Bildunterschriften</translation>
    </message>
    <message>
        <source>it is code</source>
        <translation>ist Code</translation>
    </message>
    <message>
        <source>a rule for comments</source>
        <translation>eine Regel für Kommentare</translation>
    </message>
    <message>
        <source>what it stands beside</source>
        <translation>woneben es steht</translation>
    </message>
    <message>
        <source>a rule for legal notices</source>
        <translation>eine Regel für Rechtshinweise</translation>
    </message>
    <message>
        <source>a word that is often furniture of the page</source>
        <translation>ein Wort, das oft Beiwerk der Seite ist</translation>
    </message>
    <message>
        <source>a rule for navigation</source>
        <translation>eine Regel für Navigation</translation>
    </message>
    <message>
        <source>a rule for promotion</source>
        <translation>eine Regel für Eigenwerbung</translation>
    </message>
    <message>
        <source>a rule for links</source>
        <translation>eine Regel für Links</translation>
    </message>
    <message>
        <source>a rule for share bars</source>
        <translation>eine Regel für Teilen-Leisten</translation>
    </message>
    <message>
        <source>a rule is nearly sure</source>
        <translation>eine Regel ist fast sicher</translation>
    </message>
    <message>
        <source>a line that announces a list stands %1 lines above</source>
        <translation>eine Zeile, die eine Liste ankündigt, steht %1 Zeilen darüber</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among come twice</source>
        <translation>%1 von hundert Zeilen, zwischen denen es steht, kommen zweimal vor</translation>
    </message>
    <message>
        <source>the length of the lines that it stands among</source>
        <translation>die Länge der Zeilen, zwischen denen es steht</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among begin with a number</source>
        <translation>%1 von hundert Zeilen, zwischen denen es steht, beginnen mit einer Zahl</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among are furniture</source>
        <translation>%1 von hundert Zeilen, zwischen denen es steht, sind Beiwerk</translation>
    </message>
    <message>
        <source>the words of the lines that it stands among</source>
        <translation>die Wörter der Zeilen, zwischen denen es steht</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among end like sentences</source>
        <translation>%1 von hundert Zeilen, zwischen denen es steht, enden wie Sätze</translation>
    </message>
    <message>
        <source>%1 lines right above look alike</source>
        <translation>%1 Zeilen unmittelbar darüber sehen gleich aus</translation>
    </message>
    <message>
        <source>%1 lines right below look alike</source>
        <translation>%1 Zeilen unmittelbar darunter sehen gleich aus</translation>
    </message>
    <message>
        <source>it stands in a long run of short lines</source>
        <translation>steht in einer langen Folge kurzer Zeilen</translation>
    </message>
    <message>
        <source>it stands among short lines</source>
        <translation>steht zwischen kurzen Zeilen</translation>
    </message>
    <message>
        <source>the last paragraph stands %1 lines above</source>
        <translation>der letzte Absatz steht %1 Zeilen darüber</translation>
    </message>
    <message>
        <source>the last long paragraph stands %1 lines above</source>
        <translation>der letzte lange Absatz steht %1 Zeilen darüber</translation>
    </message>
    <message>
        <source>the last furniture stands %1 lines above</source>
        <translation>das letzte Beiwerk steht %1 Zeilen darüber</translation>
    </message>
    <message>
        <source>the next paragraph stands %1 lines below</source>
        <translation>der nächste Absatz steht %1 Zeilen darunter</translation>
    </message>
    <message>
        <source>only short lines follow to the end</source>
        <translation>bis zum Ende folgen nur kurze Zeilen</translation>
    </message>
    <message>
        <source>the next long paragraph stands %1 lines below</source>
        <translation>der nächste lange Absatz steht %1 Zeilen darunter</translation>
    </message>
    <message>
        <source>the next furniture stands %1 lines below</source>
        <translation>das nächste Beiwerk steht %1 Zeilen darunter</translation>
    </message>
    <message>
        <source>it is all capitals</source>
        <translation>besteht nur aus Großbuchstaben</translation>
    </message>
    <message>
        <source>it ends with an arrow</source>
        <translation>endet mit einem Pfeil</translation>
    </message>
    <message>
        <source>it stands in square brackets</source>
        <translation>steht in eckigen Klammern</translation>
    </message>
    <message>
        <source>it begins with a bullet or dash</source>
        <translation>beginnt mit Aufzählungszeichen oder Strich</translation>
    </message>
    <message>
        <source>it ends like a sentence</source>
        <translation>endet wie ein Satz</translation>
    </message>
    <message>
        <source>it ends with a colon</source>
        <translation>endet mit einem Doppelpunkt</translation>
    </message>
    <message>
        <source>it holds a comma</source>
        <translation>enthält ein Komma</translation>
    </message>
    <message>
        <source>it holds a number</source>
        <translation>enthält eine Zahl</translation>
    </message>
    <message>
        <source>it breaks off with an ellipsis</source>
        <translation>bricht mit Auslassungspunkten ab</translation>
    </message>
    <message>
        <source>it holds an e-mail address</source>
        <translation>enthält eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>it ends with a bracket</source>
        <translation>endet mit einer Klammer</translation>
    </message>
    <message>
        <source>words are glued together in it</source>
        <translation>Wörter sind darin verklebt</translation>
    </message>
    <message>
        <source>it names an account</source>
        <translation>nennt ein Konto</translation>
    </message>
    <message>
        <source>it holds a hashtag</source>
        <translation>enthält ein Hashtag</translation>
    </message>
    <message>
        <source>it has no letters</source>
        <translation>hat keine Buchstaben</translation>
    </message>
    <message>
        <source>it stands in parentheses</source>
        <translation>steht in Klammern</translation>
    </message>
    <message>
        <source>its parts are divided by bars</source>
        <translation>seine Teile sind durch Striche getrennt</translation>
    </message>
    <message>
        <source>it asks a question</source>
        <translation>stellt eine Frage</translation>
    </message>
    <message>
        <source>it holds quotation marks</source>
        <translation>enthält Anführungszeichen</translation>
    </message>
    <message>
        <source>it holds a slash</source>
        <translation>enthält einen Schrägstrich</translation>
    </message>
    <message>
        <source>it begins with a number</source>
        <translation>beginnt mit einer Zahl</translation>
    </message>
    <message>
        <source>it begins with a small letter</source>
        <translation>beginnt mit einem Kleinbuchstaben</translation>
    </message>
    <message>
        <source>it begins with a quotation mark</source>
        <translation>beginnt mit einem Anführungszeichen</translation>
    </message>
    <message>
        <source>it is written like a title</source>
        <translation>ist wie ein Titel geschrieben</translation>
    </message>
    <message>
        <source>it holds a web address</source>
        <translation>enthält eine Webadresse</translation>
    </message>
    <message>
        <source>it names a year</source>
        <translation>nennt ein Jahr</translation>
    </message>
    <message>
        <source>it stands below comments</source>
        <translation>steht unter Kommentaren</translation>
    </message>
    <message>
        <source>it stands below navigation</source>
        <translation>steht unter Navigation</translation>
    </message>
    <message>
        <source>it stands below promotion</source>
        <translation>steht unter Eigenwerbung</translation>
    </message>
    <message>
        <source>it stands below links to articles</source>
        <translation>steht unter Links zu Artikeln</translation>
    </message>
    <message>
        <source>the phrase “%1”</source>
        <translation>die Wendung „%1“</translation>
    </message>
    <message>
        <source>speaks of an account</source>
        <translation>spricht von einem Konto</translation>
    </message>
    <message>
        <source>names a picture agency</source>
        <translation>nennt eine Bildagentur</translation>
    </message>
    <message>
        <source>speaks of comments</source>
        <translation>spricht von Kommentaren</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>bittet um Einwilligung</translation>
    </message>
    <message>
        <source>speaks of cookies or privacy</source>
        <translation>spricht von Cookies oder Datenschutz</translation>
    </message>
    <message>
        <source>thanks or pleads</source>
        <translation>dankt oder bittet</translation>
    </message>
    <message>
        <source>names a date</source>
        <translation>nennt ein Datum</translation>
    </message>
    <message>
        <source>asks for support</source>
        <translation>bittet um Unterstützung</translation>
    </message>
    <message>
        <source>has the verb of a sentence</source>
        <translation>hat das Verb eines Satzes</translation>
    </message>
    <message>
        <source>a command to the reader</source>
        <translation>eine Aufforderung an die Leser</translation>
    </message>
    <message>
        <source>speaks of “our” or “your”</source>
        <translation>spricht von „unser“ oder „Ihr“</translation>
    </message>
    <message>
        <source>words of page controls</source>
        <translation>Wörter von Bedienelementen</translation>
    </message>
    <message>
        <source>words of a photo credit</source>
        <translation>Wörter eines Bildnachweises</translation>
    </message>
    <message>
        <source>names a platform</source>
        <translation>nennt eine Plattform</translation>
    </message>
    <message>
        <source>words of a picture’s scene</source>
        <translation>Wörter einer Bildszene</translation>
    </message>
    <message>
        <source>names a newsletter, app or channel</source>
        <translation>nennt einen Newsletter, eine App oder einen Kanal</translation>
    </message>
    <message>
        <source>speaks to the reader</source>
        <translation>spricht die Leser an</translation>
    </message>
    <message>
        <source>speaks of readers or journalism</source>
        <translation>spricht von Lesern oder Journalismus</translation>
    </message>
    <message>
        <source>asks to read or watch</source>
        <translation>fordert zum Lesen oder Ansehen auf</translation>
    </message>
    <message>
        <source>words of a list of links</source>
        <translation>Wörter einer Linkliste</translation>
    </message>
    <message>
        <source>words like “stories” or “news”</source>
        <translation>Wörter wie „Artikel“ oder „Nachrichten“</translation>
    </message>
    <message>
        <source>speaks of rights</source>
        <translation>spricht von Rechten</translation>
    </message>
    <message>
        <source>speaks of sharing</source>
        <translation>spricht vom Teilen</translation>
    </message>
    <message>
        <source>reports what somebody said</source>
        <translation>berichtet, was jemand gesagt hat</translation>
    </message>
    <message>
        <source>speaks of subscribing</source>
        <translation>spricht vom Abonnieren</translation>
    </message>
    <message>
        <source>words of a list of tags</source>
        <translation>Wörter einer Schlagwortliste</translation>
    </message>
    <message>
        <source>Repeats *paragraph %original* word for word</source>
        <translation>Wiederholt *Absatz %original* Wort für Wort</translation>
    </message>
    <message>
        <source>Repeats *paragraph %original* with changes: %terms</source>
        <translation>Wiederholt *Absatz %original* mit Änderungen: %terms</translation>
    </message>
    <message>
        <source>Repeats *part of paragraph %original*: %terms</source>
        <translation>Wiederholt *einen Teil von Absatz %original*: %terms</translation>
    </message>
    <message>
        <source>Repeats *the headline in paragraph %original*</source>
        <translation>Wiederholt *die Überschrift in Absatz %original*</translation>
    </message>
    <message>
        <source>*A shortcode* of a publishing system that was never filled in</source>
        <translation>*Ein Kurzbefehl* eines Redaktionssystems, der nie ausgefüllt wurde</translation>
    </message>
    <message>
        <source>*A label of an advertisement*, nothing else on the line</source>
        <translation>*Ein Werbeetikett*, nichts anderes in der Zeile</translation>
    </message>
    <message>
        <source>*Program code* left behind by the page</source>
        <translation>*Programmcode*, von der Seite zurückgelassen</translation>
    </message>
    <message>
        <source>*A machine identifier* alone on its line</source>
        <translation>*Eine maschinelle Kennung* allein in ihrer Zeile</translation>
    </message>
    <message>
        <source>*Text that a paywall scrambled*; the article is incomplete</source>
        <translation>*Text, den eine Bezahlschranke verwürfelt hat*; der Artikel ist unvollständig</translation>
    </message>
    <message>
        <source>*The head or number of a printed page*: the lines around it are broken at the width of a column</source>
        <translation>*Kopf oder Nummer einer gedruckten Seite*: die Zeilen ringsum sind an einer Spaltenbreite umbrochen</translation>
    </message>
    <message>
        <source>*The head of a comment section*: %terms</source>
        <translation>*Der Kopf eines Kommentarbereichs*: %terms</translation>
    </message>
    <message>
        <source>*Text of a comment form*: %terms</source>
        <translation>*Text eines Kommentarformulars*: %terms</translation>
    </message>
    <message>
        <source>*A link to the source* left by the scraper: %terms</source>
        <translation>*Ein Link zur Quelle*, beim Sammeln zurückgeblieben: %terms</translation>
    </message>
    <message>
        <source>*Says where the article was published first*: %terms</source>
        <translation>*Sagt, wo der Artikel zuerst erschienen ist*: %terms</translation>
    </message>
    <message>
        <source>*A copyright notice*: %terms</source>
        <translation>*Ein Copyright-Vermerk*: %terms</translation>
    </message>
    <message>
        <source>*A note on syndication or reuse*: %terms</source>
        <translation>*Ein Vermerk über Weiterverbreitung oder Nachnutzung*: %terms</translation>
    </message>
    <message>
        <source>*A reporting credit*: move it to the credits rather than cut it</source>
        <translation>*Ein Mitarbeitsnachweis*: besser zu den Nachweisen verschieben als streichen</translation>
    </message>
    <message>
        <source>*A byline*: move it to the credits rather than cut it</source>
        <translation>*Eine Autorenzeile*: besser zu den Nachweisen verschieben als streichen</translation>
    </message>
    <message>
        <source>*The date of publication*: move it to the credits rather than cut it</source>
        <translation>*Das Datum der Veröffentlichung*: besser zu den Nachweisen verschieben als streichen</translation>
    </message>
    <message>
        <source>*Navigation of the page*: %terms</source>
        <translation>*Navigation der Seite*: %terms</translation>
    </message>
    <message>
        <source>*A control of the page*, not text of the article</source>
        <translation>*Ein Bedienelement der Seite*, kein Text des Artikels</translation>
    </message>
    <message>
        <source>*Tags or topics* of the page, %lines lines</source>
        <translation>*Schlagwörter oder Themen* der Seite, %lines Zeilen</translation>
    </message>
    <message>
        <source>*Residue of an embedded post or video*: %terms</source>
        <translation>*Rest eines eingebetteten Beitrags oder Videos*: %terms</translation>
    </message>
    <message>
        <source>*A consent or cookie notice*: %terms</source>
        <translation>*Ein Einwilligungs- oder Cookie-Hinweis*: %terms</translation>
    </message>
    <message>
        <source>*A mark of a page break* glued to the paragraph</source>
        <translation>*Eine Seitenumbruchmarke*, mit dem Absatz verklebt</translation>
    </message>
    <message>
        <source>*A house rule says so*: %terms</source>
        <translation>*Eine Hausregel sagt es so*: %terms</translation>
    </message>
    <message>
        <source>*Repeated across files of this source*: %terms</source>
        <translation>*Wiederholt sich in Dateien dieser Quelle*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it below a picture*: %terms</source>
        <translation>*Die Seite setzt es unter ein Bild*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it where bylines and dates stand*: %terms</source>
        <translation>*Die Seite setzt es dorthin, wo Autorenzeilen und Daten stehen*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box about its author*: %terms</source>
        <translation>*Die Seite setzt es in einen Kasten über den Autor*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box beside the article*: %terms</source>
        <translation>*Die Seite setzt es in einen Kasten neben dem Artikel*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among its buttons to share*: %terms</source>
        <translation>*Die Seite setzt es zwischen ihre Teilen-Schaltflächen*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among what readers wrote*: %terms</source>
        <translation>*Die Seite setzt es zwischen das, was Leser geschrieben haben*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box that asks something of its reader*: %terms</source>
        <translation>*Die Seite setzt es in einen Kasten, der die Leser um etwas bittet*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among its menus, topics or foot lines*: %terms</source>
        <translation>*Die Seite setzt es zwischen ihre Menüs, Themen oder Fußzeilen*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a place for advertisements*: %terms</source>
        <translation>*Die Seite setzt es auf einen Werbeplatz*: %terms</translation>
    </message>
    <message>
        <source>*The page sets it apart from the article*: %terms</source>
        <translation>*Die Seite setzt es vom Artikel ab*: %terms</translation>
    </message>
    <message>
        <source>*A photo credit* without its photo</source>
        <translation>*Ein Bildnachweis* ohne sein Bild</translation>
    </message>
    <message>
        <source>*A caption*: it ends in a photo credit</source>
        <translation>*Eine Bildunterschrift*: sie endet mit einem Bildnachweis</translation>
    </message>
    <message>
        <source>*Promotes the publisher&apos;s own offers*: %terms</source>
        <translation>*Wirbt für eigene Angebote des Verlags*: %terms</translation>
    </message>
    <message>
        <source>*A paywall notice*; the article may be incomplete: %terms</source>
        <translation>*Ein Bezahlschranken-Hinweis*; der Artikel ist womöglich unvollständig: %terms</translation>
    </message>
    <message>
        <source>*Text of a sign-up form*: %terms</source>
        <translation>*Text eines Anmeldeformulars*: %terms</translation>
    </message>
    <message>
        <source>*A label of links to other articles*: %terms</source>
        <translation>*Ein Etikett von Links zu anderen Artikeln*: %terms</translation>
    </message>
    <message>
        <source>*A link to another article*, with its label</source>
        <translation>*Ein Link zu einem anderen Artikel*, mit seinem Etikett</translation>
    </message>
    <message>
        <source>*A list of other outlets&apos; headlines* from a news search</source>
        <translation>*Eine Liste von Überschriften anderer Medien* aus einer Nachrichtensuche</translation>
    </message>
    <message>
        <source>*A share bar*: names of platforms and buttons only</source>
        <translation>*Eine Teilen-Leiste*: nur Namen von Plattformen und Schaltflächen</translation>
    </message>
    <message>
        <source>*A share button or its text*: %terms</source>
        <translation>*Eine Teilen-Schaltfläche oder ihr Text*: %terms</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is taken for %2, named in paragraph %3</source>
        <translation>%1 wird für %2 gehalten, genannt in Absatz %3</translation>
    </message>
    <message>
        <source>%1; %2 may be meant as well.</source>
        <translation>%1; auch %2 kann gemeint sein.</translation>
    </message>
    <message>
        <source>*Quotation marks* around a statement of its own.</source>
        <translation>*Anführungszeichen* um eine eigenständige Aussage.</translation>
    </message>
    <message>
        <source>*Quotation marks* around part of the reporter’s sentence.</source>
        <translation>*Anführungszeichen* um einen Teil eines Satzes des Reporters.</translation>
    </message>
    <message>
        <source>*Quotation marks* around words that nobody near is said to have used.</source>
        <translation>*Anführungszeichen* um Wörter, von denen es bei niemandem in der Nähe heißt, er habe sie gebraucht.</translation>
    </message>
    <message>
        <source>*Quotation marks* around a title or a name.</source>
        <translation>*Anführungszeichen* um einen Titel oder Namen.</translation>
    </message>
    <message>
        <source>*No quotation marks*, but somebody’s own words: see who they are given to.</source>
        <translation>*Keine Anführungszeichen*, aber jemandes eigene Worte: sehen Sie nach, wem sie zugeschrieben sind.</translation>
    </message>
    <message>
        <source>*Opened, never closed*: taken to run to the end of the paragraph.</source>
        <translation>*Geöffnet, nie geschlossen*: reicht vermutlich bis zum Ende des Absatzes.</translation>
    </message>
    <message>
        <source>*Closed, never opened*: the paragraph begins inside the quotation.</source>
        <translation>*Geschlossen, nie geöffnet*: der Absatz beginnt innerhalb des Zitats.</translation>
    </message>
    <message>
        <source>*“%cue”* follows the quotation and is followed by *%name*.</source>
        <translation>*„%cue“* folgt auf das Zitat, und darauf folgt *%name*.</translation>
    </message>
    <message>
        <source>*%name* follows the quotation, with *“%cue”*.</source>
        <translation>*%name* folgt auf das Zitat, mit *„%cue“*.</translation>
    </message>
    <message>
        <source>*%name* stands before *“%cue”*, which leads to the quotation.</source>
        <translation>*%name* steht vor *„%cue“*, das zum Zitat führt.</translation>
    </message>
    <message>
        <source>*“%cue”* stands before the quotation, followed by *%name*.</source>
        <translation>*„%cue“* steht vor dem Zitat, darauf folgt *%name*.</translation>
    </message>
    <message>
        <source>*%name* stands before the quotation and *“%cue”* behind it.</source>
        <translation>*%name* steht vor dem Zitat und *„%cue“* dahinter.</translation>
    </message>
    <message>
        <source>*“%cue”* stands before the quotation and *%name* follows it.</source>
        <translation>*„%cue“* steht vor dem Zitat, und *%name* folgt darauf.</translation>
    </message>
    <message>
        <source>*“%cue”* names *%name* as the source.</source>
        <translation>*„%cue“* nennt *%name* als Quelle.</translation>
    </message>
    <message>
        <source>*%name* and a colon introduce the quotation.</source>
        <translation>*%name* und ein Doppelpunkt leiten das Zitat ein.</translation>
    </message>
    <message>
        <source>A dash and *%name* follow the quotation.</source>
        <translation>Ein Gedankenstrich und *%name* folgen auf das Zitat.</translation>
    </message>
    <message>
        <source>*%name* stands beside the quotation, one of them in brackets.</source>
        <translation>*%name* steht neben dem Zitat, eines von beiden in Klammern.</translation>
    </message>
    <message>
        <source>The quotation belongs to *“%cue”*, which is said to come from *%name*.</source>
        <translation>Das Zitat gehört zu *„%cue“*, das von *%name* kommen soll.</translation>
    </message>
    <message>
        <source>The sentence says whose *“%cue”* these are: *%name*.</source>
        <translation>Der Satz sagt, wessen *„%cue“* das ist: *%name*.</translation>
    </message>
    <message>
        <source>*%name* and a colon open the paragraph, as in a transcript.</source>
        <translation>*%name* und ein Doppelpunkt eröffnen den Absatz, wie in einer Mitschrift.</translation>
    </message>
    <message>
        <source>*Conversation*: the two who speak above take turns, and it is the turn of %name.</source>
        <translation>*Gespräch*: die beiden, die oben sprechen, wechseln sich ab, und %name ist an der Reihe.</translation>
    </message>
    <message>
        <source>*%name* and a colon begin the turn, as in an interview.</source>
        <translation>*%name* und ein Doppelpunkt beginnen den Redebeitrag, wie in einem Interview.</translation>
    </message>
    <message>
        <source>*Between the questions* stand the answers of %name.</source>
        <translation>*Zwischen den Fragen* stehen die Antworten von %name.</translation>
    </message>
    <message>
        <source>*“%cue”* and a colon end the paragraph above: what follows is from *%name*.</source>
        <translation>*„%cue“* und ein Doppelpunkt beenden den Absatz darüber: was folgt, ist von *%name*.</translation>
    </message>
    <message>
        <source>*%name* signs these words.</source>
        <translation>*%name* unterzeichnet diese Worte.</translation>
    </message>
    <message>
        <source>*“%cue”* tells what %name said, in the reporter’s words.</source>
        <translation>*„%cue“* gibt wieder, was %name gesagt hat, in den Worten des Reporters.</translation>
    </message>
    <message>
        <source>The sentence ends with *%name* and *“%cue”*: it is what they said.</source>
        <translation>Der Satz endet mit *%name* und *„%cue“*: so wurde es gesagt.</translation>
    </message>
    <message>
        <source>*“%cue”* names %name as the source of the sentence.</source>
        <translation>*„%cue“* nennt %name als Quelle des Satzes.</translation>
    </message>
    <message>
        <source>the words stand as in an attribution</source>
        <translation>die Wörter stehen wie in einer Zuschreibung</translation>
    </message>
    <message>
        <source>“%1” is somebody who can speak</source>
        <translation>„%1“ ist jemand, der sprechen kann</translation>
    </message>
    <message>
        <source>“%1” introduces what somebody says</source>
        <translation>„%1“ leitet ein, was jemand sagt</translation>
    </message>
    <message>
        <source>“%1” is the subject of the verb</source>
        <translation>„%1“ ist das Subjekt des Verbs</translation>
    </message>
    <message>
        <source>the quotation before fits %1 too</source>
        <translation>auch das Zitat davor passt zu %1</translation>
    </message>
    <message>
        <source>*Readers’ comments*, %lines lines, from the first signature on: %terms</source>
        <translation>*Leserkommentare*, %lines Zeilen, ab der ersten Unterschrift: %terms</translation>
    </message>
    <message>
        <source>*Headlines of other articles*: %lines in a row behind the last paragraph</source>
        <translation>*Überschriften anderer Artikel*: %lines in Folge hinter dem letzten Absatz</translation>
    </message>
    <message>
        <source>*A menu of the page*: a list of %lines short entries above the article</source>
        <translation>*Ein Menü der Seite*: eine Liste von %lines kurzen Einträgen über dem Artikel</translation>
    </message>
    <message>
        <source>no line begins with a number or bullet</source>
        <translation>keine Zeile beginnt mit Ziffer oder Aufzählungszeichen</translation>
    </message>
    <message>
        <source>the article has no paragraph</source>
        <translation>der Artikel hat keinen Absatz</translation>
    </message>
    <message>
        <source>no line is furniture</source>
        <translation>keine Zeile ist Beiwerk</translation>
    </message>
    <message>
        <source>no line ends like a sentence</source>
        <translation>keine Zeile endet wie ein Satz</translation>
    </message>
    <message>
        <source>no paragraph stands around</source>
        <translation>ringsum steht kein Absatz</translation>
    </message>
    <message>
        <source>none of its words has a capital</source>
        <translation>keines seiner Wörter ist großgeschrieben</translation>
    </message>
    <message>
        <source>it has no digit</source>
        <translation>es hat keine Ziffer</translation>
    </message>
    <message>
        <source>its words come nowhere else in the article</source>
        <translation>seine Wörter kommen sonst nirgends im Artikel vor</translation>
    </message>
    <message>
        <source>no paragraph stands above</source>
        <translation>kein Absatz steht darüber</translation>
    </message>
    <message>
        <source>no text stands above</source>
        <translation>kein Text steht darüber</translation>
    </message>
    <message>
        <source>none of the lines that it stands among comes twice</source>
        <translation>keine der Zeilen, zwischen denen es steht, kommt zweimal vor</translation>
    </message>
    <message>
        <source>none of the lines that it stands among begins with a number</source>
        <translation>keine der Zeilen, zwischen denen es steht, beginnt mit einer Ziffer</translation>
    </message>
    <message>
        <source>none of the lines that it stands among is furniture</source>
        <translation>keine der Zeilen, zwischen denen es steht, ist Beiwerk</translation>
    </message>
    <message>
        <source>none of the lines that it stands among ends like a sentence</source>
        <translation>keine der Zeilen, zwischen denen es steht, endet wie ein Satz</translation>
    </message>
    <message>
        <source>*Places of the site*, from its start page on</source>
        <translation>*Orte der Website*, von ihrer Startseite an</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Say which words, or which rule, the recall is about.</source>
        <translation>Sagen Sie, um welche Wörter oder welche Regel es geht.</translation>
    </message>
    <message>
        <source>Say why: the record and the next approvals will tell it.</source>
        <translation>Sagen Sie, warum: Die Aufzeichnung und die nächsten Freigaben werden es nennen.</translation>
    </message>
    <message>
        <source>Say what is to stand in the place of these words; to take them out is a kill.</source>
        <translation>Sagen Sie, was an der Stelle dieser Wörter stehen soll; sie herauszunehmen ist ein Zurückziehen.</translation>
    </message>
</context>
<context>
    <name>RecallDrafts</name>
    <message>
        <source>Only a chief recalls what went out; ask one, or list what is concerned and draft nothing.</source>
        <translation>Nur ein Chef ruft zurück, was hinausging; bitten Sie einen, oder listen Sie auf, was betroffen ist, und entwerfen Sie nichts.</translation>
    </message>
    <message>
        <source>“%1” holds another text now than the one that went out; correct it by hand.</source>
        <translation>„%1“ enthält jetzt einen anderen Text als den, der hinausging; korrigieren Sie ihn von Hand.</translation>
    </message>
</context>
<context>
    <name>RecallWords</name>
    <message>
        <source>can be corrected</source>
        <translation>kann korrigiert werden</translation>
    </message>
    <message>
        <source>drafted, waits for its approval</source>
        <translation>entworfen, wartet auf die Freigabe</translation>
    </message>
    <message>
        <source>corrected by a later edition</source>
        <translation>durch eine spätere Fassung korrigiert</translation>
    </message>
    <message>
        <source>by hand: its file holds another text now</source>
        <translation>von Hand: Die Datei enthält jetzt einen anderen Text</translation>
    </message>
    <message>
        <source>by hand: its bytes were purged</source>
        <translation>von Hand: Die Bytes wurden gelöscht</translation>
    </message>
    <message>
        <source>by hand: an editor’s own words are part of it</source>
        <translation>von Hand: Eigene Wörter eines Redakteurs gehören dazu</translation>
    </message>
    <message>
        <source>Comes back: “%1”</source>
        <translation>Kommt zurück: „%1“</translation>
    </message>
    <message>
        <source>Goes: “%1”</source>
        <translation>Geht: „%1“</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <translation>„%1“ → „%2“</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>The record holds the beginning only: %1 characters were left out where it was made.</source>
        <translation>Der Datensatz enthält nur den Anfang: %1 Zeichen wurden weggelassen, wo er entstand.</translation>
    </message>
    <message>
        <source>has no “text” that is a string, and no other field that is known to hold one; there is nothing to review.</source>
        <translation>hat kein „text“, das eine Zeichenkette ist, und kein anderes Feld, das als solches bekannt ist; es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>has an empty “%1”; there is nothing to review.</source>
        <translation>hat ein leeres „%1“; es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>holds more than 256 MB; split it before opening it.</source>
        <translation>enthält mehr als 256 MB; teilen Sie es vor dem Öffnen.</translation>
    </message>
    <message>
        <source>is not a JSON object; write {&quot;id&quot;: …, &quot;text&quot;: …}.</source>
        <translation>ist kein JSON-Objekt; schreiben Sie {&quot;id&quot;: …, &quot;text&quot;: …}.</translation>
    </message>
    <message>
        <source>has an “id” that is neither a string nor a number.</source>
        <translation>hat eine „id“, die weder Zeichenkette noch Zahl ist.</translation>
    </message>
    <message>
        <source>is not valid JSON (%1 at byte %2); mend it there, fetch it again, or open it as plain text.</source>
        <translation>ist kein gültiges JSON (%1 bei Byte %2); berichtigen Sie es dort, holen Sie es noch einmal, oder öffnen Sie es als reinen Text.</translation>
    </message>
    <message>
        <source>holds no records; there is nothing to review.</source>
        <translation>enthält keine Datensätze; es gibt nichts durchzusehen.</translation>
    </message>
    <message>
        <source>has no text in “%1”; take another field.</source>
        <translation>hat keinen Text in „%1“; nehmen Sie ein anderes Feld.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>What “%1” kept of “%2” is damaged; restore the file from a backup. Your articles are not touched.</source>
        <translation>Was „%1“ von „%2“ aufbewahrt hat, ist beschädigt; stellen Sie die Datei aus einer Sicherung wieder her. Ihre Artikel sind unberührt.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Rückfrage: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>To the credits: %1</source>
        <translation>Zu den Nachweisen: %1</translation>
    </message>
</context>
<context>
    <name>RepeatsFile</name>
    <message>
        <source>is no index of recurring lines; make one with --count-repeats.</source>
        <translation>ist kein Verzeichnis wiederkehrender Zeilen; machen Sie eines mit --count-repeats.</translation>
    </message>
    <message>
        <source>is an index of another version; make it anew with --count-repeats.</source>
        <translation>ist ein Verzeichnis einer anderen Version; machen Sie es neu mit --count-repeats.</translation>
    </message>
    <message>
        <source>is damaged; make it anew with --count-repeats.</source>
        <translation>ist beschädigt; machen Sie es neu mit --count-repeats.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>“%1” cannot be set aside as “%2”; make room and try again. Nothing was changed.</source>
        <translation>„%1“ kann nicht als „%2“ beiseitegelegt werden; schaffen Sie Platz, und versuchen Sie es noch einmal. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be put in the place of “%2” (%3); do so by hand.</source>
        <translation>„%1“ kann nicht an die Stelle von „%2“ gelegt werden (%3); tun Sie es von Hand.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Only a chief says how long scraped bytes are kept.</source>
        <translation>Nur ein Chef sagt, wie lange gesammelte Bytes behalten werden.</translation>
    </message>
    <message>
        <source>Scraped bytes are kept for a number of days, or for good (0).</source>
        <translation>Gesammelte Bytes werden eine Zahl von Tagen behalten, oder für immer (0).</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>This was decided differently in the meantime; look at it again before deciding.</source>
        <translation>Darüber wurde inzwischen anders entschieden; sehen Sie es noch einmal an, bevor Sie entscheiden.</translation>
    </message>
</context>
<context>
    <name>RowComposer</name>
    <message numerus="yes">
        <source>%n lines would go · %1</source>
        <translation>
            <numerusform>%n Zeile ginge · %1</numerusform>
            <numerusform>%n Zeilen gingen · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cut · %1</source>
        <translation>
            <numerusform>%n Zeile gestrichen · %1</numerusform>
            <numerusform>%n Zeilen gestrichen · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on above</source>
        <translation>geht oben weiter</translation>
    </message>
    <message>
        <source>your own cut</source>
        <translation>eigene Streichung</translation>
    </message>
    <message numerus="yes">
        <source>%n lines moved to the credits</source>
        <translation>
            <numerusform>Eine Zeile zu den Nachweisen verschoben</numerusform>
            <numerusform>%n Zeilen zu den Nachweisen verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source> within one look, all sure; what stands between them stays.</source>
        <translation> auf einen Blick, alle sicher; was dazwischen steht, bleibt.</translation>
    </message>
    <message>
        <source> within one look, each sure or likely; what stands between them stays.</source>
        <translation> auf einen Blick, alle sicher oder wahrscheinlich; was dazwischen steht, bleibt.</translation>
    </message>
    <message>
        <source> side by side, all sure.</source>
        <translation> nebeneinander, alle sicher.</translation>
    </message>
    <message>
        <source> side by side, each sure or likely.</source>
        <translation> nebeneinander, alle sicher oder wahrscheinlich.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>Ein Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat · %n paragraphs</source>
        <translation>
            <numerusform>Wiederholung · %n Absatz</numerusform>
            <numerusform>Wiederholung · %n Absätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tail · %n lines</source>
        <translation>
            <numerusform>Ende · %n Zeile</numerusform>
            <numerusform>Ende · %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n lines</source>
        <translation>
            <numerusform>%1 · %n Zeile</numerusform>
            <numerusform>%1 · %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of paragraph %2</source>
        <translation>%1 von Absatz %2</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>partly cut</source>
        <translation>teils gestrichen</translation>
    </message>
    <message>
        <source>partly decided</source>
        <translation>teils entschieden</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
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
        <translation>%1 u. a.</translation>
    </message>
    <message>
        <source>Somebody is quoted in it: read it first.</source>
        <translation>Darin wird jemand zitiert: erst lesen.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” is a database of another program; move it elsewhere and start again.</source>
        <translation>„%1“ ist die Datenbank eines anderen Programms; legen Sie sie beiseite, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Bluepencil; install that version to open it. Nothing in it was changed.</source>
        <translation>„%1“ wurde von einem neueren Bluepencil geschrieben; installieren Sie diese Version, um es zu öffnen. Es wurde nichts darin geändert.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Bluepencil; open the window once, which brings it up to date.</source>
        <translation>„%1“ wurde von einem älteren Bluepencil geschrieben; öffnen Sie einmal das Fenster, das es auf den neuen Stand bringt.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>This was off the screen; here it is. Press the key again to do it.</source>
        <translation>Das war nicht auf dem Bildschirm; hier ist es. Drücken Sie die Taste noch einmal, um es zu tun.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>“%1” is no address of a shared workspace; write postgresql://host/database.</source>
        <translation>„%1“ ist keine Adresse eines gemeinsamen Arbeitsbereichs; schreiben Sie postgresql://host/database.</translation>
    </message>
    <message>
        <source>An address may not have a password in it, where others can read it; write it into ~/.pgpass, or wait to be asked.</source>
        <translation>In einer Adresse darf kein Kennwort stehen, wo andere es lesen können; schreiben Sie es in ~/.pgpass, oder warten Sie, bis Sie gefragt werden.</translation>
    </message>
</context>
<context>
    <name>ServerErrors</name>
    <message>
        <source>Your role in “%1” does not allow this; ask a chief to do it, or to give you another role.</source>
        <translation>Ihre Rolle in „%1“ erlaubt das nicht; bitten Sie einen Chef, es zu tun oder Ihnen eine andere Rolle zu geben.</translation>
    </message>
    <message>
        <source>“%1” does not let you in; check your name in the address and your password in ~/.pgpass.</source>
        <translation>„%1“ lässt Sie nicht ein; prüfen Sie Ihren Namen in der Adresse und Ihr Kennwort in ~/.pgpass.</translation>
    </message>
    <message>
        <source>“%1” names a database that is not there; check its name, or have it made by who keeps the server.</source>
        <translation>„%1“ nennt eine Datenbank, die es nicht gibt; prüfen Sie den Namen, oder lassen Sie sie von dem anlegen, der den Server betreut.</translation>
    </message>
    <message>
        <source>The disk of the server of “%1” is full; tell who keeps it.</source>
        <translation>Der Datenträger des Servers von „%1“ ist voll; sagen Sie es dem, der ihn betreut.</translation>
    </message>
    <message>
        <source>The server of “%1” takes no more connections; try again later, or tell who keeps it.</source>
        <translation>Der Server von „%1“ nimmt keine Verbindungen mehr an; versuchen Sie es später noch einmal, oder sagen Sie es dem, der ihn betreut.</translation>
    </message>
    <message>
        <source>Somebody else wrote to “%1” at the same moment; try again.</source>
        <translation>Jemand anders hat im selben Augenblick nach „%1“ geschrieben; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else is writing to “%1” just now; try again.</source>
        <translation>Jemand anders schreibt gerade nach „%1“; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” took too long to answer; try again.</source>
        <translation>„%1“ hat zu lange nicht geantwortet; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” wants a password; write it into ~/.pgpass, or check the one that stands there.</source>
        <translation>„%1“ will ein Kennwort; schreiben Sie es in ~/.pgpass, oder prüfen Sie das, was dort steht.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached (%2); check the network and the address.</source>
        <translation>„%1“ ist nicht erreichbar (%2); prüfen Sie das Netz und die Adresse.</translation>
    </message>
    <message>
        <source>“%1” does not work as it should (%2); tell who keeps the server. Your articles are not touched.</source>
        <translation>„%1“ arbeitet nicht, wie es sollte (%2); sagen Sie es dem, der den Server betreut. Ihre Artikel sind unberührt.</translation>
    </message>
</context>
<context>
    <name>ServerSchema</name>
    <message>
        <source>The server of “%1” knows no login “%2”; have it made (createuser %2) and try again.</source>
        <translation>Der Server von „%1“ kennt keine Anmeldung „%2“; lassen Sie sie anlegen (createuser %2), und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>needs more memory than one file may take; split it.</source>
        <translation>braucht mehr Speicher, als eine Datei nehmen darf; teilen Sie es.</translation>
    </message>
</context>
<context>
    <name>SettingWiring</name>
    <message>
        <source>Where approved texts go</source>
        <translation>Wohin freigegebene Texte kommen</translation>
    </message>
    <message>
        <source>About Bluepencil</source>
        <translation>Über Bluepencil</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Bluepencil %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Cleans scraped articles under an editor&apos;s eyes: nothing is cut unseen.&lt;/p&gt;&lt;p&gt;Apache License 2.0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Bluepencil %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Bereinigt gesammelte Artikel unter den Augen eines Redakteurs: Nichts wird ungesehen gestrichen.&lt;/p&gt;&lt;p&gt;Apache-Lizenz 2.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&lt;p&gt;Word list %1: version %2 by %3, from “%4”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Wortliste %1: Version %2 von %3, aus „%4“.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;House rules of the newsroom: version %1 by %2, from “%3”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Hausregeln der Redaktion: Version %1 von %2, aus „%3“.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>SpeechWiring</name>
    <message>
        <source>Stop %1 of %2. %3</source>
        <translation>Stelle %1 von %2. %3</translation>
    </message>
    <message>
        <source>Quote %1 of %2. %3, %4: %5</source>
        <translation>Zitat %1 von %2. %3, %4: %5</translation>
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
        <translation>„%1“ ist beschädigt oder keine Datenbank von Bluepencil; starten Sie Bluepencil noch einmal, um zu retten, was gelesen werden kann, oder legen Sie die Datei beiseite. Ihre Artikel sind unberührt.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program; wait until it is done, or close it, and try again.</source>
        <translation>„%1“ wird von einem anderen Programm benutzt; warten Sie, bis es fertig ist, oder schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full and “%1” cannot grow; make room and try again.</source>
        <translation>Der Datenträger ist voll, und „%1“ kann nicht wachsen; schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” may not be written; give yourself write permission for it and its folder.</source>
        <translation>„%1“ darf nicht geschrieben werden; geben Sie sich Schreibrecht für die Datei und ihren Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; check that its folder is there and that you may write into it.</source>
        <translation>„%1“ kann nicht geöffnet werden; prüfen Sie, ob der Ordner da ist und Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written; check the disk that it lies on.</source>
        <translation>„%1“ kann nicht gelesen oder geschrieben werden; prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>“%1” does not work as it should (%2); start Bluepencil again, and restore the file from a backup when that does not help. Your articles are not touched.</source>
        <translation>„%1“ arbeitet nicht, wie es sollte (%2); starten Sie Bluepencil noch einmal, und stellen Sie die Datei aus einer Sicherung wieder her, wenn das nicht hilft. Ihre Artikel sind unberührt.</translation>
    </message>
    <message>
        <source>“%1” was deleted or replaced while it was open, and keeps nothing any more; put it back, or close Bluepencil and start it again.</source>
        <translation>„%1“ wurde gelöscht oder ersetzt, während es offen war, und bewahrt nichts mehr auf; legen Sie es zurück, oder schließen Sie Bluepencil, und starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The %1 driver of Qt is missing; install it (on Debian: %2).</source>
        <translation>Der Treiber %1 von Qt fehlt; installieren Sie ihn (in Debian: %2).</translation>
    </message>
    <message>
        <source>“%1” cannot be reached just now; it is tried again by itself. Check the network when this does not pass.</source>
        <translation>„%1“ ist gerade nicht erreichbar; es wird von selbst wieder versucht. Prüfen Sie das Netz, wenn das nicht vorübergeht.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>has no column that is known to hold text; name one “text” in the first row.</source>
        <translation>hat keine Spalte, von der bekannt ist, dass sie Text enthält; nennen Sie in der ersten Zeile eine „text“.</translation>
    </message>
    <message>
        <source>has a quotation mark that never closes, in the row from line %1 on; close or double it.</source>
        <translation>hat ein Anführungszeichen, das nie schließt, in der Zeile ab %1; schließen oder verdoppeln Sie es.</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Approved twice. %1, %2; %3, %4. Which edition is right?</source>
        <comment>editor, time; editor, time</comment>
        <translation>Doppelt freigegeben. %1, %2; %3, %4. Welche Fassung ist richtig?</translation>
    </message>
    <message>
        <source>“%1” was not taken over: it %2.</source>
        <comment>a file, a piece of a sentence</comment>
        <translation>„%1“ wurde nicht übernommen: der Eintrag %2.</translation>
    </message>
    <message>
        <source>reads as another text here; both need the same version of Bluepencil</source>
        <translation>liest sich hier als anderer Text; beide brauchen dieselbe Version von Bluepencil</translation>
    </message>
    <message>
        <source>has decisions that are not about its words</source>
        <translation>hat Entscheidungen, die nicht von seinen Worten handeln</translation>
    </message>
    <message>
        <source>has an edition that is none of its text</source>
        <translation>hat eine Fassung, die keine seines Textes ist</translation>
    </message>
    <message>
        <source>Taken over from %1, where it was edition %2.</source>
        <comment>editor, number</comment>
        <translation>Übernommen von %1, dort war es Fassung %2.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that was handed over; choose a file that was.</source>
        <translation>„%1“ enthält nichts, was übergeben wurde; wählen Sie eine Datei, die übergeben wurde.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); choose another file.</source>
        <translation>„%1“ kann nicht gelesen werden (%2); wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off on its way; have it handed over again. Nothing was taken over.</source>
        <translation>„%1“ ist beschädigt oder wurde unterwegs abgeschnitten; lassen Sie es noch einmal übergeben. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Say who you are before you take over what others decided.</source>
        <translation>Sagen Sie, wer Sie sind, ehe Sie übernehmen, was andere entschieden haben.</translation>
    </message>
    <message>
        <source>Article %1 of “%2” was not taken over: it %3.</source>
        <comment>a number, a file, a piece of a sentence</comment>
        <translation>Artikel %1 aus „%2“ wurde nicht übernommen: er %3.</translation>
    </message>
</context>
<context>
    <name>TextQuery</name>
    <message>
        <source>%1, at character %2 of the expression.</source>
        <translation>%1, bei Zeichen %2 des Ausdrucks.</translation>
    </message>
    <message>
        <source>This expression takes too many steps in this article; make it more definite.</source>
        <translation>Dieser Ausdruck braucht in diesem Artikel zu viele Schritte; machen Sie ihn bestimmter.</translation>
    </message>
</context>
<context>
    <name>Tracked</name>
    <message>
        <source>Cut for length.</source>
        <translation>Der Länge wegen gestrichen.</translation>
    </message>
    <message>
        <source>Cut for legal reasons.</source>
        <translation>Aus rechtlichen Gründen gestrichen.</translation>
    </message>
    <message>
        <source>Cut as a matter of taste.</source>
        <translation>Als Geschmacksfrage gestrichen.</translation>
    </message>
</context>
<context>
    <name>TrackedChanges</name>
    <message numerus="yes">
        <source>%n insertions</source>
        <translation>
            <numerusform>%n Einfügung</numerusform>
            <numerusform>%n Einfügungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletions</source>
        <translation>
            <numerusform>%n Löschung</numerusform>
            <numerusform>%n Löschungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>insertions and deletions</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>Unseen</name>
    <message numerus="yes">
        <source>Characters that are not seen turn or part what is: %n. The text may read otherwise than it looks.</source>
        <translation>
            <numerusform>Ein Zeichen, das man nicht sieht, dreht oder teilt, was man sieht. Der Text liest sich vielleicht anders, als er aussieht.</numerusform>
            <numerusform>Zeichen, die man nicht sieht, drehen oder teilen, was man sieht: %n. Der Text liest sich vielleicht anders, als er aussieht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters of another alphabet pass for Latin ones in words: %n. A name may be another than it looks.</source>
        <translation>
            <numerusform>Buchstaben eines anderen Alphabets geben sich in einem Wort als lateinische aus. Ein Name kann ein anderer sein, als er scheint.</numerusform>
            <numerusform>Buchstaben eines anderen Alphabets geben sich in Wörtern als lateinische aus: %n. Ein Name kann ein anderer sein, als er scheint.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingSteps</name>
    <message>
        <source>The server cannot be reached, and “%1” cannot be written (%2): nothing was decided. Make room on the disk.</source>
        <translation>Der Server ist nicht erreichbar, und „%1“ kann nicht geschrieben werden (%2): nichts wurde entschieden. Schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>Decisions wait for an article that the workspace does not hold any more.</source>
        <translation>Entscheidungen warten auf einen Artikel, den der Arbeitsbereich nicht mehr hat.</translation>
    </message>
    <message>
        <source>Decisions that waited for the server cannot be read; they stay where they are.</source>
        <translation>Entscheidungen, die auf den Server warteten, können nicht gelesen werden; sie bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>A person’s name was removed from this article while decisions waited on another machine. What was typed with them was left out; are they still right?</source>
        <translation>Aus diesem Artikel wurde der Name einer Person entfernt, während Entscheidungen auf einem anderen Rechner warteten. Was dazu geschrieben war, wurde weggelassen; stimmen sie noch?</translation>
    </message>
    <message>
        <source>A person’s name was removed from other articles while what was typed here waited on another machine. If it has the name too, the name has to be removed once more.</source>
        <translation>Aus anderen Artikeln wurde der Name einer Person entfernt, während das hier Geschriebene auf einem anderen Rechner wartete. Steht der Name auch darin, muss er noch einmal entfernt werden.</translation>
    </message>
</context>
<context>
    <name>Warc</name>
    <message>
        <source>is an archive without a page or a text; there is nothing to review.</source>
        <translation>ist ein Archiv ohne Seite oder Text; es gibt nichts durchzusehen.</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>“%1” is too large for a word list.</source>
        <translation>„%1“ ist zu groß für eine Wortliste.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); see who may read it.</source>
        <translation>„%1“ kann nicht gelesen werden (%2); sehen Sie nach, wer die Datei lesen darf.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>scare quotes</source>
        <translation>distanzierende Anführungszeichen</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>quoted words</source>
        <translation>zitierte Wörter</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>ad marker</source>
        <translation>Werbemarke</translation>
    </message>
    <message>
        <source>leftover code</source>
        <translation>übrig gebliebener Code</translation>
    </message>
    <message>
        <source>source link</source>
        <translation>Quellenlink</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>verwandte Links</translation>
    </message>
    <message>
        <source>share links</source>
        <translation>Teilen-Links</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>house rule</source>
        <translation>Hausregel</translation>
    </message>
    <message>
        <source>stands in many files</source>
        <translation>steht in vielen Dateien</translation>
    </message>
    <message>
        <source>near repeat</source>
        <translation>ähnliche Wiederholung</translation>
    </message>
    <message>
        <source>repeated fragment</source>
        <translation>wiederholtes Bruchstück</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>wiederholte Überschrift</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Eigenwerbung</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>indirekte Rede</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Ad markers</source>
        <translation>Werbemarken</translation>
    </message>
    <message>
        <source>Promotion and notices</source>
        <translation>Werbung und Hinweise</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Credits and captions</source>
        <translation>Nachweise und Bildtexte</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Your own cuts</source>
        <translation>Eigene Streichungen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>Absatz %1</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>Absätze %1–%2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The data folder “%1” cannot be made; choose a place that you may write to.</source>
        <translation>Der Datenordner „%1“ kann nicht angelegt werden; wählen Sie einen Ort, an den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The disk of “%1” cannot keep a write-ahead log; decisions are stored safely, but more slowly.</source>
        <translation>Der Datenträger von „%1“ kann kein Write-Ahead-Log halten; Entscheidungen werden sicher, aber langsamer gespeichert.</translation>
    </message>
    <message>
        <source>“%1” holds no workspace yet; have it made with “bluepencil-cli workspace init %1”.</source>
        <translation>„%1“ enthält noch keinen Arbeitsbereich; lassen Sie ihn mit „bluepencil-cli workspace init %1“ anlegen.</translation>
    </message>
    <message>
        <source>“%1” was made by an older Bluepencil; have it brought up with “bluepencil-cli workspace migrate %1”. Nothing in it was changed.</source>
        <translation>„%1“ wurde von einem älteren Bluepencil angelegt; lassen Sie es mit „bluepencil-cli workspace migrate %1“ auf den neuen Stand bringen. Es wurde nichts darin geändert.</translation>
    </message>
    <message>
        <source>You have no role in “%1” yet; ask a chief to give you one.</source>
        <translation>Sie haben in „%1“ noch keine Rolle; bitten Sie einen Chef, Ihnen eine zu geben.</translation>
    </message>
</context>
<context>
    <name>WorkspaceChoice</name>
    <message>
        <source>“%1” cannot be written, so the next start opens what this one did; make its folder writable and choose again.</source>
        <translation>„%1“ lässt sich nicht schreiben, deshalb öffnet der nächste Start dasselbe wie dieser; machen Sie den Ordner beschreibbar und wählen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCopy</name>
    <message>
        <source>“%1” holds articles already; copy into a workspace that was just made.</source>
        <translation>„%1“ enthält schon Artikel; kopieren Sie in einen eben erst angelegten Arbeitsbereich.</translation>
    </message>
    <message>
        <source>“%1” is there already; name a new file for the backup.</source>
        <translation>„%1“ gibt es schon; nennen Sie eine neue Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose a place that you may write to.</source>
        <translation>„%1“ kann nicht geschrieben werden; wählen Sie einen Ort, an den Sie schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>Wrapping</name>
    <message numerus="yes">
        <source>Lines are broken at the width of a column: %n; the text can be read unwrapped, without the heads of pages between them.</source>
        <translation>
            <numerusform>Eine Zeile ist an einer Spaltenbreite umbrochen; der Text kann ohne Umbruch und ohne Seitenköpfe dazwischen gelesen werden.</numerusform>
            <numerusform>Zeilen sind an einer Spaltenbreite umbrochen: %n; der Text kann ohne Umbruch und ohne Seitenköpfe dazwischen gelesen werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>cannot be packed; close other programs, which take its memory, and try again.</source>
        <translation>kann nicht gepackt werden; schließen Sie andere Programme, die den Speicher belegen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>is a damaged or incomplete archive; fetch it again.</source>
        <translation>ist ein beschädigtes oder unvollständiges Archiv; holen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>unpacks to more than an article can be; save its text alone.</source>
        <translation>wird entpackt größer, als ein Artikel sein kann; speichern Sie nur den Text.</translation>
    </message>
    <message>
        <source>is locked with a password; save it without one.</source>
        <translation>ist mit einem Kennwort gesperrt; speichern Sie es ohne.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ApprovalFlow</name>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before approving.</source>
        <translation>Jemand anders hat inzwischen an „%1“ gearbeitet; sehen Sie es vor der Freigabe noch einmal an.</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Text exportieren</translation>
    </message>
    <message>
        <source>Approve and copy the text</source>
        <translation>Text freigeben und kopieren</translation>
    </message>
    <message>
        <source>Approve the text</source>
        <translation>Text freigeben</translation>
    </message>
    <message>
        <source>“%1” holds another text now than the one you see. Approve what you see?</source>
        <translation>„%1“ enthält jetzt einen anderen Text, als Sie sehen. Freigeben, was Sie sehen?</translation>
    </message>
    <message>
        <source>&amp;Approve what I see</source>
        <translation>&amp;Freigeben, was ich sehe</translation>
    </message>
    <message>
        <source>&amp;Export as it is</source>
        <translation>So &amp;exportieren, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Approve as it is</source>
        <translation>&amp;So freigeben, wie es ist</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Diese Stelle zeigen</translation>
    </message>
    <message>
        <source>Nothing differs from edition %1, which was approved before. Why is it approved again?</source>
        <translation>Nichts unterscheidet sich von Fassung %1, die schon freigegeben ist. Warum wird noch einmal freigegeben?</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from edition %1, which was approved before. What was corrected?</source>
        <translation>
            <numerusform>Eine Zeile unterscheidet sich von Fassung %1, die schon freigegeben ist. Was wurde berichtigt?</numerusform>
            <numerusform>%n Zeilen unterscheiden sich von Fassung %1, die schon freigegeben ist. Was wurde berichtigt?</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve again</source>
        <translation>Noch einmal freigeben</translation>
    </message>
    <message>
        <source>Not approved: say what was corrected.</source>
        <translation>Nicht freigegeben: Sagen Sie, was berichtigt wurde.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Back in the work</source>
        <translation>Wieder in Arbeit</translation>
    </message>
    <message>
        <source>“%1” is approved as edition %2.</source>
        <translation>„%1“ ist als Fassung %2 freigegeben.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ArticleHeader</name>
    <message numerus="yes">
        <source>%1 · %Ln words → %2 now · %3 if all cut</source>
        <translation>
            <numerusform>%1 · %Ln Wort → %2 jetzt · %3, wenn alles weg</numerusform>
            <numerusform>%1 · %Ln Wörter → %2 jetzt · %3, wenn alles weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>the language of the article, a button</comment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Language of the article: %1</source>
        <translation>Sprache des Artikels: %1</translation>
    </message>
    <message>
        <source>text from “%1”</source>
        <comment>the field of a record</comment>
        <translation>Text aus „%1“</translation>
    </message>
</context>
<context>
    <name>bluepencil::ArticleLanguage</name>
    <message>
        <source>What its words tell: %1</source>
        <translation>Was seine Wörter verraten: %1</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Sprache des Artikels</translation>
    </message>
    <message>
        <source>Which language is it in? What was decided stays; quotes, speakers and suggestions are looked for again.</source>
        <translation>In welcher Sprache ist er? Was entschieden ist, bleibt; Zitate, Sprecher und Vorschläge werden neu gesucht.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages.</source>
        <translation>„%1“ ist keine der Sprachen.</translation>
    </message>
    <message>
        <source>Language of the article: %1</source>
        <translation>Sprache des Artikels: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::BulkCuts</name>
    <message>
        <source>There is nothing undecided that may be cut unread.</source>
        <translation>Es gibt nichts Unentschiedenes, das ungelesen gestrichen werden darf.</translation>
    </message>
    <message numerus="yes">
        <source>Cut these %n suggestions in one step?</source>
        <translation>
            <numerusform>Diesen Vorschlag streichen?</numerusform>
            <numerusform>Diese %n Vorschläge in einem Schritt streichen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>Streichen</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n files…</source>
        <translation>
            <numerusform>Eine Datei wird durchgesehen…</numerusform>
            <numerusform>%n Dateien werden durchgesehen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut all that is sure in all files</source>
        <translation>Alles Sichere in allen Dateien streichen</translation>
    </message>
    <message>
        <source>This line is blank; there is nothing to cut.</source>
        <translation>Diese Zeile ist leer; es gibt nichts zu streichen.</translation>
    </message>
    <message>
        <source>Cut this line in all files</source>
        <translation>Diese Zeile in allen Dateien streichen</translation>
    </message>
    <message>
        <source>No file holds anything undecided of that kind.</source>
        <translation>Keine Datei enthält etwas Unentschiedenes dieser Art.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often a line would be cut</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Cut these %n places in one step? Files: %1.</source>
        <translation>
            <numerusform>Diese Stelle streichen? Dateien: %1.</numerusform>
            <numerusform>Diese %n Stellen in einem Schritt streichen? Dateien: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was cut.</source>
        <translation>Es wurde nichts gestrichen.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Es ist nichts mehr durchzusehen.</translation>
    </message>
</context>
<context>
    <name>bluepencil::CardLineRow</name>
    <message>
        <source>show it</source>
        <translation>zeigen</translation>
    </message>
    <message>
        <source>keep this</source>
        <translation>diese behalten</translation>
    </message>
    <message>
        <source>cut only this</source>
        <translation>nur diese streichen</translation>
    </message>
</context>
<context>
    <name>bluepencil::Colleagues</name>
    <message>
        <source>%1 has taken over “%2”; you see what is decided there.</source>
        <translation>%1 hat „%2“ übernommen; Sie sehen, was dort entschieden wird.</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>Auch hier: %1</translation>
    </message>
    <message>
        <source>Somebody is here already</source>
        <translation>Hier ist schon jemand</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The shared workspace cannot be reached; it is tried again by itself. What you decide on this article waits on this computer until then.</source>
        <translation>Der gemeinsame Arbeitsbereich ist nicht erreichbar; es wird von selbst weiter versucht. Was Sie an diesem Artikel entscheiden, wartet bis dahin auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Decisions that wait for the shared workspace: %1.</source>
        <translation>Entscheidungen, die auf den gemeinsamen Arbeitsbereich warten: %1.</translation>
    </message>
    <message>
        <source>Decisions that waited were sent: %1. Decided otherwise by others meanwhile: %2.</source>
        <translation>Gesendete Entscheidungen, die warteten: %1. Inzwischen von anderen anders entschieden: %2.</translation>
    </message>
    <message>
        <source>%1 is deciding on “%2” just now. You can read along, or take over; %1 is told so.</source>
        <translation>%1 entscheidet gerade über „%2“. Sie können mitlesen oder übernehmen; %1 erfährt es.</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Mitlesen</translation>
    </message>
    <message>
        <source>%1 is deciding on “%2”; you see each decision as it is made.</source>
        <translation>%1 entscheidet über „%2“; Sie sehen jede Entscheidung, wenn sie fällt.</translation>
    </message>
</context>
<context>
    <name>bluepencil::CurrentCard</name>
    <message>
        <source>Cut</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>%n more before</source>
        <translation>
            <numerusform>%n weiterer davor</numerusform>
            <numerusform>%n weitere davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>bluepencil::CustodyDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Save as PDF and JSON…</source>
        <translation>Als PDF und JSON &amp;sichern…</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Was aus diesen Wörtern wurde</translation>
    </message>
    <message>
        <source>A sentence that went out, or that is missing</source>
        <translation>Ein Satz, der hinausging oder der fehlt</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Wörter:</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Sagen Sie, welche Wörter zu suchen sind.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>No article that was ever opened has these words; look for fewer of them.</source>
        <translation>Kein Artikel, der je geöffnet wurde, hat diese Wörter; suchen Sie nach weniger davon.</translation>
    </message>
    <message numerus="yes">
        <source>Found at %n places.</source>
        <translation>
            <numerusform>An einer Stelle gefunden.</numerusform>
            <numerusform>An %n Stellen gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the page and the JSON go</source>
        <translation>Wohin die Seite und das JSON kommen</translation>
    </message>
    <message>
        <source>Written: “%1” and “%2”.</source>
        <translation>Geschrieben: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>Die Seite %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::Desk</name>
    <message>
        <source>Reading “%1” … Escape stops it.</source>
        <translation>„%1“ wird gelesen … Esc bricht ab.</translation>
    </message>
    <message>
        <source>Stopped: “%1” was not opened.</source>
        <translation>Abgebrochen: „%1“ wurde nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>bluepencil::DetailCard</name>
    <message>
        <source>Query</source>
        <translation>Rückfrage</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the suggestion</source>
        <translation>Einzelheiten des Vorschlags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No suggestion is current.</source>
        <translation>Kein Vorschlag ist gewählt.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>bluepencil::EditionsDialog</name>
    <message>
        <source>Edition %1 · %2
%3</source>
        <translation>Fassung %1 · %2
%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a format, a file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Editions, the newest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>As it would go out now</source>
        <translation>Wie er jetzt hinausginge</translation>
    </message>
    <message>
        <source>Nothing was approved yet. This would go out now:</source>
        <translation>Noch wurde nichts freigegeben. Das ginge jetzt hinaus:</translation>
    </message>
    <message>
        <source>The first edition:</source>
        <translation>Die erste Fassung:</translation>
    </message>
    <message>
        <source>The same as edition %1:</source>
        <translation>Dasselbe wie Fassung %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from edition %1. Struck: taken out. Underlined: put in.</source>
        <translation>
            <numerusform>Eine Zeile unterscheidet sich von Fassung %1. Durchgestrichen: herausgenommen. Unterstrichen: eingesetzt.</numerusform>
            <numerusform>%n Zeilen unterscheiden sich von Fassung %1. Durchgestrichen: herausgenommen. Unterstrichen: eingesetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::EditorName</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Who is editing</source>
        <translation>Wer bearbeitet</translation>
    </message>
    <message>
        <source>Every decision is recorded under this name, on this computer only:</source>
        <translation>Jede Entscheidung wird unter diesem Namen festgehalten, nur auf diesem Rechner:</translation>
    </message>
    <message>
        <source>Every decision is recorded under this name, for the whole desk to see:</source>
        <translation>Jede Entscheidung wird unter diesem Namen festgehalten, für die ganze Redaktion sichtbar:</translation>
    </message>
</context>
<context>
    <name>bluepencil::EmptyPage</name>
    <message>
        <source>Open an article to review</source>
        <translation>Öffnen Sie einen Artikel zum Durchsehen</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or press %1.
Bluepencil suggests what to cut; you decide. The scraped file is never changed.</source>
        <translation>Ziehen Sie Dateien oder einen Ordner hierher, oder drücken Sie %1.
Bluepencil schlägt vor, was zu streichen ist; Sie entscheiden. Die Rohdatei wird nie geändert.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Or go on with</source>
        <translation>Oder machen Sie weiter mit</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportDialog</name>
    <message>
        <source>Re&amp;place the file that is there</source>
        <translation>&amp;Vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Was geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>“%1” is no folder; choose another one.</source>
        <translation>„%1“ ist kein Ordner; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is no encoding that is known here.</source>
        <translation>„%1“ ist keine Kodierung, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Text exportieren</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportFlow</name>
    <message>
        <source>The article stays approved and is not exported.</source>
        <translation>Der Artikel bleibt freigegeben und ist nicht exportiert.</translation>
    </message>
    <message>
        <source>Where approved texts go</source>
        <translation>Wohin freigegebene Texte kommen</translation>
    </message>
    <message>
        <source>Every approval writes its text to %1 now.</source>
        <translation>Jede Freigabe schreibt ihren Text jetzt nach %1.</translation>
    </message>
    <message>
        <source>Names of exported files</source>
        <translation>Namen exportierter Dateien</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s name; {title}, {date} and {source} are the article&apos;s, {edition} counts its approvals; the ending is the format:</source>
        <translation>{name} ist der Name der Datei; {title}, {date} und {source} sind die des Artikels, {edition} zählt seine Freigaben; die Endung ist das Format:</translation>
    </message>
    <message>
        <source>Exported files are called like %1.</source>
        <translation>Exportierte Dateien heißen wie %1.</translation>
    </message>
    <message>
        <source>It counts as not exported again. The file %1 stays where it is.</source>
        <translation>Er gilt wieder als nicht exportiert. Die Datei %1 bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>The review is on the clipboard, with its changes.</source>
        <translation>Die Durchsicht ist mit ihren Änderungen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Nothing is approved that was not exported.</source>
        <translation>Nichts ist freigegeben, was nicht exportiert wäre.</translation>
    </message>
    <message>
        <source>“%1” is not there, so that nothing was exported; bring it back, or choose another folder in the settings. All texts stay approved.</source>
        <translation>„%1“ ist nicht da, deshalb wurde nichts exportiert; holen Sie es zurück, oder wählen Sie in den Einstellungen einen anderen Ordner. Alle Texte bleiben freigegeben.</translation>
    </message>
    <message>
        <source>“%1” is not approved any more.</source>
        <translation>„%1“ ist nicht mehr freigegeben.</translation>
    </message>
    <message>
        <source>Exporting approved texts</source>
        <translation>Freigegebene Texte werden exportiert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n texts exported to %1.</source>
        <translation>
            <numerusform>Ein Text nach %1 exportiert.</numerusform>
            <numerusform>%n Texte nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same happened to others: %1.</source>
        <translation>Dasselbe geschah mit anderen: %1.</translation>
    </message>
    <message>
        <source>What is not exported stays approved.</source>
        <translation>Was nicht exportiert ist, bleibt freigegeben.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportForm</name>
    <message>
        <source>&amp;Reasons as comments</source>
        <translation>&amp;Gründe als Kommentare</translation>
    </message>
    <message>
        <source>Notes, &amp;queries and credits as comments</source>
        <translation>Notizen, &amp;Rückfragen und Nachweise als Kommentare</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>LF (Unix, Mac)</source>
        <translation>LF (Unix, Mac)</translation>
    </message>
    <message>
        <source>CR LF (Windows, wires)</source>
        <translation>CR LF (Windows, Agenturen)</translation>
    </message>
    <message>
        <source>A blank line</source>
        <translation>Eine Leerzeile</translation>
    </message>
    <message>
        <source>No blank line</source>
        <translation>Keine Leerzeile</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>Zei&amp;lenenden</translation>
    </message>
    <message>
        <source>&amp;Between paragraphs</source>
        <translation>&amp;Zwischen Absätzen</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s name; {title}, {date} and {source} are the article&apos;s, {edition} counts its approvals.</source>
        <translation>{name} ist der Name der Datei; {title}, {date} und {source} sind die des Artikels, {edition} zählt seine Freigaben.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Where the text goes</source>
        <translation>Wohin der Text kommt</translation>
    </message>
</context>
<context>
    <name>bluepencil::FiguresDialog</name>
    <message>
        <source>The day’s figures</source>
        <translation>Zahlen des Tages</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Tag:</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Der Tag davor</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation>Der Tag davor, der Tag danach</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <source>Articles of %1: %2.</source>
        <translation>Artikel vom %1: %2.</translation>
    </message>
    <message>
        <source>Counting what each rule got right in each source…</source>
        <translation>Es wird gezählt, worin jede Regel in jeder Quelle recht hatte…</translation>
    </message>
</context>
<context>
    <name>bluepencil::FileWatch</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed on disk since they were decided on: %1. “Re-read changed file” in the Review menu reads them again.</source>
        <translation>
            <numerusform>Eine Datei hat sich auf der Platte geändert, seit über sie entschieden wurde: %1. „Geänderte Datei neu lesen“ im Menü „Durchsicht“ liest sie neu.</numerusform>
            <numerusform>%n Dateien haben sich auf der Platte geändert, seit über sie entschieden wurde: %1. „Geänderte Datei neu lesen“ im Menü „Durchsicht“ liest sie neu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FilterChips</name>
    <message>
        <source>Show by sort, and in which order</source>
        <translation>Nach Art zeigen und in welcher Reihenfolge</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>%1 zeigen: %2</translation>
    </message>
    <message>
        <source>All sorts: %1</source>
        <translation>Alle Arten: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>In der Reihenfolge des Textes</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>open</source>
        <comment>briefly: to decide</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>briefly</comment>
        <translation>weg</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>briefly</comment>
        <translation>bleibt</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindBar</name>
    <message>
        <source>Next ›</source>
        <translation>Weiter ›</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Groß/klein</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones.</source>
        <translation>Groß- und Kleinbuchstaben unterscheiden.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Leave out matches inside a longer word.</source>
        <translation>Treffer innerhalb eines längeren Wortes auslassen.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Read the line as a Perl compatible pattern; ^ and $ are the ends of a paragraph.</source>
        <translation>Die Zeile als Perl-kompatibles Muster lesen; ^ und $ sind die Enden eines Absatzes.</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>In beiden Texten suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
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
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindingsPanel</name>
    <message>
        <source>Filter suggestions   %1</source>
        <translation>Vorschläge filtern   %1</translation>
    </message>
    <message>
        <source>Filter suggestions</source>
        <translation>Vorschläge filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Open an article to see what could be cut.</source>
        <translation>Öffnen Sie einen Artikel, um zu sehen, was zu streichen wäre.</translation>
    </message>
    <message>
        <source>Nothing to cut was found in this article.</source>
        <translation>In diesem Artikel wurde nichts zu streichen gefunden.</translation>
    </message>
    <message>
        <source>Nothing was kept that was suggested for cutting.</source>
        <translation>Es wurde nichts behalten, was zum Streichen vorgeschlagen war.</translation>
    </message>
    <message>
        <source>No suggestion matches the filter.</source>
        <translation>Kein Vorschlag passt zum Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions of rules that are switched off for this source are not shown.</source>
        <translation>
            <numerusform>%n Vorschlag einer Regel, die für diese Quelle abgeschaltet ist, wird nicht gezeigt.</numerusform>
            <numerusform>%n Vorschläge von Regeln, die für diese Quelle abgeschaltet sind, werden nicht gezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FirstSteps</name>
    <message>
        <source>1 of 4 — The framed text is suggested to go: %1 cuts it, %2 keeps it, and both go on to the next. %3 takes a step back.</source>
        <translation>1 von 4 — Der gerahmte Text ist zum Streichen vorgeschlagen: %1 streicht ihn, %2 behält ihn, und beide gehen zum nächsten. %3 nimmt einen Schritt zurück.</translation>
    </message>
    <message>
        <source>2 of 4 — %1 goes to the quotes whose speaker is in doubt; %2 says that a speaker is right. %3 cuts a paragraph that nobody suggested.</source>
        <translation>2 von 4 — %1 geht zu den Zitaten, deren Sprecher zweifelhaft ist; %2 sagt, dass ein Sprecher stimmt. %3 streicht einen Absatz, den niemand vorschlug.</translation>
    </message>
    <message>
        <source>3 of 4 — %1 approves the text as it goes out now and opens the next file. Nothing undecided is cut, and whatever is left to see is named first.</source>
        <translation>3 von 4 — %1 gibt den Text frei, wie er jetzt hinausgeht, und öffnet die nächste Datei. Nichts Unentschiedenes wird gestrichen, und was noch anzusehen ist, wird vorher genannt.</translation>
    </message>
    <message>
        <source>4 of 4 — %1 exports the approved text; a folder for approved texts in the Settings does it at every approval. The scraped file is never changed. %2 shows every key.</source>
        <translation>4 von 4 — %1 exportiert den freigegebenen Text; ein Ordner für freigegebene Texte in den Einstellungen tut es bei jeder Freigabe. Die Rohdatei wird nie geändert. %2 zeigt jede Taste.</translation>
    </message>
</context>
<context>
    <name>bluepencil::FolderWatch</name>
    <message>
        <source>“%1” is not in its folder any more; put it back, or remove it from the list.</source>
        <translation>„%1“ ist nicht mehr in seinem Ordner; legen Sie es zurück, oder nehmen Sie es aus der Liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are new.</source>
        <translation>
            <numerusform>Eine Datei ist neu.</numerusform>
            <numerusform>%n Dateien sind neu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::GoingOut</name>
    <message>
        <source>Spiked.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>Back in the work.</source>
        <translation>Wieder in Arbeit.</translation>
    </message>
    <message>
        <source>Approved. Nothing is left to review.</source>
        <translation>Freigegeben. Es ist nichts mehr durchzusehen.</translation>
    </message>
    <message>
        <source>Spiked. Nothing is left to review.</source>
        <translation>Verworfen. Es ist nichts mehr durchzusehen.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HandOverFlow</name>
    <message>
        <source>Taken over from %1. Articles: %2. New decisions: %3. New editions: %4.</source>
        <translation>Übernommen von %1. Artikel: %2. Neue Entscheidungen: %3. Neue Fassungen: %4.</translation>
    </message>
    <message>
        <source>This article: %1</source>
        <translation>Dieser Artikel: %1</translation>
    </message>
    <message>
        <source>All files of the queue: %1</source>
        <translation>Alle Dateien der Liste: %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>What goes into the file:</source>
        <translation>Was in die Datei kommt:</translation>
    </message>
    <message>
        <source>Handed over articles (%1)</source>
        <translation>Übergebene Artikel (%1)</translation>
    </message>
    <message>
        <source>Handed over in %1. Articles: %2.</source>
        <translation>Übergeben in %1. Artikel: %2.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übergabe übernehmen</translation>
    </message>
</context>
<context>
    <name>bluepencil::HarmWatch</name>
    <message numerus="yes">
        <source>There are %n such warnings.</source>
        <translation>
            <numerusform>Es gibt eine solche Warnung.</numerusform>
            <numerusform>Es gibt %n solche Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Trotzdem so lassen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Kept anyway</source>
        <translation>Trotzdem gelassen</translation>
    </message>
    <message>
        <source>Kept anyway: %1</source>
        <translation>Trotzdem gelassen: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>These pages are in English; they are not translated yet.</source>
        <translation>Diese Seiten sind englisch; sie sind noch nicht übersetzt.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryDialog</name>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation>Entscheidungen filtern</translation>
    </message>
    <message>
        <source>Decisions, the newest first</source>
        <translation>Entscheidungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Nothing was decided on this article yet.</source>
        <translation>Über diesen Artikel wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>No decision matches the filter.</source>
        <translation>Keine Entscheidung passt zum Filter.</translation>
    </message>
    <message>
        <source>A later decision stands in its place; take that one back first.</source>
        <translation>Eine spätere Entscheidung steht an ihrer Stelle; nehmen Sie zuerst diese zurück.</translation>
    </message>
    <message>
        <source>Edition %1 keeps what it froze; taking this back changes the next one.</source>
        <translation>Fassung %1 behält, was sie festhielt; das Zurücknehmen ändert die nächste.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redakteur</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Seitdem</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleFlow</name>
    <message>
        <source>There is such a house rule already.</source>
        <translation>Eine solche Hausregel gibt es schon.</translation>
    </message>
    <message>
        <source>House rule: %1</source>
        <translation>Hausregel: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n house rules</source>
        <translation>
            <numerusform>eine Hausregel</numerusform>
            <numerusform>%n Hausregeln</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the lines that the rule should be about first.</source>
        <translation>Markieren Sie zuerst die Zeilen, um die es in der Regel gehen soll.</translation>
    </message>
    <message>
        <source>This is cut because it stands here twice; a house rule would cut the original too.</source>
        <translation>Das wird gestrichen, weil es hier zweimal steht; eine Hausregel würde auch das Original streichen.</translation>
    </message>
    <message>
        <source>This is a part of a line; a house rule is about whole lines.</source>
        <translation>Das ist ein Teil einer Zeile; in einer Hausregel geht es um ganze Zeilen.</translation>
    </message>
    <message>
        <source>Always cut these lines</source>
        <translation>Diese Zeilen immer streichen</translation>
    </message>
    <message>
        <source>Always keep these lines</source>
        <translation>Diese Zeilen immer behalten</translation>
    </message>
    <message numerus="yes">
        <source>Always suggest these %n lines for cutting, in %1?</source>
        <translation>
            <numerusform>Diese Zeile immer zum Streichen vorschlagen, in %1?</numerusform>
            <numerusform>Diese %n Zeilen immer zum Streichen vorschlagen, in %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never cut these %n lines again, in %1?</source>
        <translation>
            <numerusform>Diese Zeile nie wieder streichen, in %1?</numerusform>
            <numerusform>Diese %n Zeilen nie wieder streichen, in %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them always</source>
        <translation>Immer streichen</translation>
    </message>
    <message>
        <source>Keep them always</source>
        <translation>Immer behalten</translation>
    </message>
    <message>
        <source>All rules of “%1” are house rules already.</source>
        <translation>Alle Regeln von „%1“ sind schon Hausregeln.</translation>
    </message>
    <message numerus="yes">
        <source>Take these %n house rules up?</source>
        <translation>
            <numerusform>Diese Hausregel übernehmen?</numerusform>
            <numerusform>Diese %n Hausregeln übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import house rules</source>
        <translation>Hausregeln importieren</translation>
    </message>
    <message>
        <source>Take them up</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Where the house rules are kept</source>
        <translation>Wo die Hausregeln aufbewahrt werden</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleForm</name>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>&amp;Tun:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>&amp;Zeile:</translation>
    </message>
    <message>
        <source>&amp;Which:</source>
        <translation>&amp;Welche:</translation>
    </message>
    <message>
        <source>Which line?</source>
        <translation>Welche Zeile?</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>Regel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>C&amp;hange the rule</source>
        <translation>Regel än&amp;dern</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %n rules</source>
        <translation>
            <numerusform>&amp;Die Regel ändern</numerusform>
            <numerusform>%n Regeln än&amp;dern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleList</name>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Befolgt</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Überstimmt</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRulesDialog</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Neue Regel</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wiederh&amp;olen</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type a new rule</source>
        <translation>Eine neue Regel eintippen</translation>
    </message>
    <message>
        <source>Forget the chosen rules</source>
        <translation>Die gewählten Regeln vergessen</translation>
    </message>
    <message>
        <source>Take the last step on the rules back</source>
        <translation>Den letzten Schritt an den Regeln zurücknehmen</translation>
    </message>
    <message>
        <source>Take the step again</source>
        <translation>Den Schritt noch einmal tun</translation>
    </message>
    <message>
        <source>A rule changes what is suggested. What was decided already stays decided.</source>
        <translation>Eine Regel ändert, was vorgeschlagen wird. Was schon entschieden ist, bleibt entschieden.</translation>
    </message>
    <message>
        <source>There is such a house rule already.</source>
        <translation>Eine solche Hausregel gibt es schon.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules changed</source>
        <translation>
            <numerusform>Eine Regel geändert</numerusform>
            <numerusform>%n Regeln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Vergessen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules forgotten</source>
        <translation>
            <numerusform>Eine Regel vergessen</numerusform>
            <numerusform>%n Regeln vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked again: %1</source>
        <translation>Wird nicht wieder gefragt: %1</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Take up the rules of a file</source>
        <translation>Die Regeln einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Write the rules into a file that people read</source>
        <translation>Die Regeln in eine Datei schreiben, die Menschen lesen</translation>
    </message>
    <message numerus="yes">
        <source>%n rules imported</source>
        <translation>
            <numerusform>Eine Regel importiert</numerusform>
            <numerusform>%n Regeln importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were written to “%1”.</source>
        <translation>Die Regeln wurden nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>This rule of the program suggests nothing there. Forget it here, and it is switched on again.</source>
        <translation>Diese Regel des Programms schlägt dort nichts vor. Vergessen Sie den Eintrag hier, und sie ist wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>No house rule was made here yet. Type one, or make one of the current suggestion with “Always keep these lines” and “Always cut these lines” in the Review menu.</source>
        <translation>Hier wurde noch keine Hausregel gemacht. Tippen Sie eine ein, oder machen Sie eine aus dem aktuellen Vorschlag, mit „Diese Zeilen immer behalten“ und „Diese Zeilen immer streichen“ im Menü „Durchsicht“.</translation>
    </message>
    <message>
        <source>The newsroom gives this rule to all its editors, in “%1”. It can be changed there only; a rule of your own about the same line holds before it.</source>
        <translation>Diese Regel gibt die Redaktion allen, in „%1“. Nur dort kann sie geändert werden; eine eigene Regel über dieselbe Zeile geht ihr vor.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Intake</name>
    <message>
        <source>No folder was opened yet.</source>
        <translation>Es wurde noch kein Ordner geöffnet.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Es gibt nichts Neues.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are new.</source>
        <translation>
            <numerusform>Eine Datei ist neu.</numerusform>
            <numerusform>%n Dateien sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file to open in %1.</source>
        <translation>In %1 gibt es keine Datei zu öffnen.</translation>
    </message>
    <message>
        <source>Looking which articles are there…</source>
        <translation>Es wird nachgesehen, welche Artikel es gibt…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a record, and what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and are skipped: %1</source>
        <translation>
            <numerusform>Ein Datensatz kann nicht gelesen werden und wird übergangen: %1</numerusform>
            <numerusform>%n Datensätze können nicht gelesen werden und werden übergangen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample article cannot be laid into %1.</source>
        <translation>Der Beispielartikel kann nicht in %1 gelegt werden.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>In der Zwischenablage ist kein Text.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be kept in %1; make the folder writable.</source>
        <translation>Was in der Zwischenablage ist, kann nicht in %1 aufbewahrt werden; machen Sie den Ordner beschreibbar.</translation>
    </message>
</context>
<context>
    <name>bluepencil::MainWindow</name>
    <message>
        <source>Suggestions and quotes</source>
        <translation>Vorschläge und Zitate</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
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
        <translation>Alles entschieden</translation>
    </message>
    <message>
        <source>To decide %1</source>
        <translation>Zu entscheiden %1</translation>
    </message>
    <message>
        <source>Quotes %1 · check %2</source>
        <translation>Zitate %1 · prüfen %2</translation>
    </message>
    <message>
        <source>Quotes %1</source>
        <translation>Zitate %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
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
        <translation>In keiner Datei ist eine Rückfrage offen.</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Offene Rückfragen</translation>
    </message>
    <message>
        <source>They hold up the approval of their files.</source>
        <translation>Sie halten die Freigabe ihrer Dateien auf.</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Diese Stelle zeigen</translation>
    </message>
</context>
<context>
    <name>bluepencil::OverviewStrip</name>
    <message>
        <source>The whole article: a mark for each finding, and at the edge for each match. Click to go there.</source>
        <translation>Der ganze Artikel: eine Marke für jeden Fund und am Rand für jeden Treffer. Klicken führt hin.</translation>
    </message>
</context>
<context>
    <name>bluepencil::OwnEdits</name>
    <message>
        <source>Own cut</source>
        <translation>Eigene Streichung</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Reason of the own cut</source>
        <translation>Grund der eigenen Streichung</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <source>Own change taken back</source>
        <translation>Eigene Änderung zurückgenommen</translation>
    </message>
</context>
<context>
    <name>bluepencil::OwnList</name>
    <message>
        <source>Your own changes, notes and queries</source>
        <translation>Eigene Änderungen, Notizen und Rückfragen</translation>
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
        <translation>Eigene Änderungen: %1</translation>
    </message>
    <message>
        <source>Notes and queries: %1</source>
        <translation>Notizen und Rückfragen: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::PaneHeader</name>
    <message>
        <source>CLEANED, AS IT GOES OUT NOW</source>
        <translation>BEREINIGT, WIE ES HINAUSGEHT</translation>
    </message>
    <message>
        <source>CLEANED, IF ALL WERE CUT</source>
        <translation>BEREINIGT, WENN ALLES GESTRICHEN WÄRE</translation>
    </message>
    <message>
        <source>RAW, AS SCRAPED</source>
        <translation>ROH, WIE GESAMMELT</translation>
    </message>
</context>
<context>
    <name>bluepencil::PickDialog</name>
    <message>
        <source>Any part of a name, or 1–9</source>
        <translation>Ein Teil eines Namens, oder 1–9</translation>
    </message>
    <message>
        <source>Return takes what is marked, Ctrl+Return the words as you typed them.</source>
        <translation>Die Eingabetaste nimmt das Gewählte, Strg+Eingabe die Wörter, wie Sie sie getippt haben.</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreferencesDialog</name>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Show &amp;credits that may be moved</source>
        <translation>Nachweise &amp;zeigen, die verschoben werden können</translation>
    </message>
    <message>
        <source>Have every &amp;quote checked</source>
        <translation>&amp;Jedes Zitat prüfen lassen</translation>
    </message>
    <message>
        <source>Write the text at &amp;approval</source>
        <translation>Den &amp;Text bei der Freigabe schreiben</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redakteur</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>&amp;Ihr Name:</translation>
    </message>
    <message>
        <source>Every decision is recorded with it, on this computer only.</source>
        <translation>Jede Entscheidung wird mit ihm festgehalten, nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>&amp;Farben:</translation>
    </message>
    <message>
        <source>&amp;Typeface of the text:</source>
        <translation>Schriftart &amp;des Textes:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>Z&amp;eilenabstand:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Pause after deciding:</source>
        <translation>&amp;Pause nach dem Entscheiden:</translation>
    </message>
    <message>
        <source>Ask at every export</source>
        <translation>Bei jedem Export fragen</translation>
    </message>
    <message>
        <source>&amp;Folder for approved texts:</source>
        <translation>&amp;Ordner für freigegebene Texte:</translation>
    </message>
    <message>
        <source>Na&amp;mes of exported files:</source>
        <translation>&amp;Namen exportierter Dateien:</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Wie sie kamen</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>What is left to do first</source>
        <translation>Was noch zu tun ist zuerst</translation>
    </message>
    <message>
        <source>O&amp;rder of the files:</source>
        <translation>&amp;Reihenfolge der Dateien:</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>&amp;Wählen…</translation>
    </message>
    <message>
        <source>What their words tell</source>
        <translation>Was ihre Wörter verraten</translation>
    </message>
    <message>
        <source>Articles are &amp;in:</source>
        <translation>&amp;Artikel sind auf:</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <source>The fewest stops first</source>
        <translation>Die wenigsten Stellen zuerst</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>What was scraped is purged so long after somebody opened it last, once the article is done; hashes, decisions and editions stay.</source>
        <translation>Was gesammelt wurde, wird so lange nach dem letzten Öffnen gelöscht, sobald der Artikel erledigt ist; Hashes, Entscheidungen und Fassungen bleiben.</translation>
    </message>
    <message>
        <source>&amp;Keep scraped bytes:</source>
        <translation>Gesammelte &amp;Bytes behalten:</translation>
    </message>
    <message>
        <source>Every decision is recorded with it, for the whole desk to see.</source>
        <translation>Jede Entscheidung wird mit ihm festgehalten, für die ganze Redaktion sichtbar.</translation>
    </message>
    <message>
        <source>&amp;Workspace:</source>
        <translation>Arbeitsberei&amp;ch:</translation>
    </message>
</context>
<context>
    <name>bluepencil::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cleaned text alone</source>
        <translation>Bereinigter Text allein</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Auf Breite</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Paper and margins…</source>
        <translation>Papier und Ränder…</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Seite davor</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>The printer or the file cannot be written to. Choose another one.</source>
        <translation>In den Drucker oder die Datei kann nicht geschrieben werden. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Printing was stopped; nothing comes out.</source>
        <translation>Der Druck wurde abgebrochen; es kommt nichts heraus.</translation>
    </message>
    <message>
        <source>Printing was stopped; the pages up to %1 have gone to the printer.</source>
        <translation>Der Druck wurde abgebrochen; die Seiten bis %1 sind beim Drucker.</translation>
    </message>
    <message>
        <source>Printing was stopped; no file was written.</source>
        <translation>Der Druck wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>You stopped the layout on page %1; the pages behind it are not shown. Printing prints all.</source>
        <translation>Sie haben den Umbruch auf Seite %1 angehalten; die Seiten dahinter sind nicht zu sehen. Gedruckt werden alle.</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Seiten werden umbrochen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Laying out page %1</source>
        <translation>Seite %1 wird umbrochen</translation>
    </message>
</context>
<context>
    <name>bluepencil::ProposalStrip</name>
    <message>
        <source>Yes   Y</source>
        <translation>Ja   Y</translation>
    </message>
    <message>
        <source>No   N</source>
        <translation>Nein   N</translation>
    </message>
    <message>
        <source>Later   L</source>
        <translation>Später   L</translation>
    </message>
    <message>
        <source>Make it a house rule</source>
        <translation>Eine Hausregel daraus machen</translation>
    </message>
    <message>
        <source>Make no rule of it, and do not ask again</source>
        <translation>Keine Regel daraus machen und nicht wieder fragen</translation>
    </message>
    <message>
        <source>Ask again another time</source>
        <translation>Ein andermal fragen</translation>
    </message>
    <message numerus="yes">
        <source>Proposed rule 1 of %n</source>
        <translation>
            <numerusform>Vorgeschlagene Regel</numerusform>
            <numerusform>Vorgeschlagene Regel 1 von %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was cut by hand in %n articles.</source>
        <translation>
            <numerusform>Sie wurde in einem Artikel von Hand gestrichen.</numerusform>
            <numerusform>Sie wurde in %n Artikeln von Hand gestrichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was suggested and kept in %n articles.</source>
        <translation>
            <numerusform>Sie wurde in einem Artikel vorgeschlagen und behalten.</numerusform>
            <numerusform>Sie wurde in %n Artikeln vorgeschlagen und behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Always cut “%1” in %2?</source>
        <translation>„%1“ in %2 immer streichen?</translation>
    </message>
    <message>
        <source>Never cut “%1” in %2?</source>
        <translation>„%1“ in %2 nie streichen?</translation>
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
        <translation>„%1“ in %2 abschalten?</translation>
    </message>
    <message>
        <source>Articles where editors kept what it suggested: %1; where they followed it: %2.</source>
        <translation>Artikel, in denen behalten wurde, was sie vorschlug: %1; in denen ihr gefolgt wurde: %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueFlow</name>
    <message numerus="yes">
        <source>%n files cannot be read and were passed over: %1</source>
        <translation>
            <numerusform>Eine Datei kann nicht gelesen werden und wurde übergangen: %1</numerusform>
            <numerusform>%n Dateien können nicht gelesen werden und wurden übergangen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last file.</source>
        <translation>Das ist die letzte Datei.</translation>
    </message>
    <message>
        <source>This is the first file.</source>
        <translation>Das ist die erste Datei.</translation>
    </message>
    <message>
        <source>Out of the list: %1. What was decided on it stays.</source>
        <translation>Aus der Liste: %1. Was darüber entschieden ist, bleibt.</translation>
    </message>
    <message>
        <source>Nothing that is done is in the list.</source>
        <translation>In der Liste ist nichts Erledigtes.</translation>
    </message>
    <message numerus="yes">
        <source>Out of the list: %n files that are done.</source>
        <translation>
            <numerusform>Aus der Liste: eine erledigte Datei.</numerusform>
            <numerusform>Aus der Liste: %n erledigte Dateien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved texts wait for their export.</source>
        <translation>
            <numerusform>Ein freigegebener Text wartet auf den Export.</numerusform>
            <numerusform>%n freigegebene Texte warten auf den Export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePanel</name>
    <message>
        <source>No file matches the filter.</source>
        <translation>Keine Datei passt zum Filter.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Show every file</source>
        <translation>Jede Datei zeigen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files · %1 of %2 done</source>
        <translation>Dateien · %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Filter files by name, source or state</source>
        <translation>Dateien nach Name, Quelle oder Zustand filtern</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueProgressBar</name>
    <message>
        <source>Files that were looked into</source>
        <translation>Durchgesehene Dateien</translation>
    </message>
    <message>
        <source>Stop looking through the files</source>
        <translation>Das Durchsehen der Dateien beenden</translation>
    </message>
    <message>
        <source>Paused. Files looked into: %1 of %2</source>
        <translation>Angehalten: %1 von %2 Dateien durchgesehen</translation>
    </message>
    <message>
        <source>Looking into files: %1 of %2</source>
        <translation>%1 von %2 Dateien werden durchgesehen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on looking through the files</source>
        <translation>Mit dem Durchsehen der Dateien fortfahren</translation>
    </message>
    <message>
        <source>Pause looking through the files</source>
        <translation>Das Durchsehen der Dateien anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuoteFlow</name>
    <message>
        <source>Quotations are being looked for.</source>
        <translation>Zitate werden gesucht.</translation>
    </message>
    <message>
        <source>Nobody is quoted outside of what is cut or suggested to go.</source>
        <translation>Außerhalb dessen, was gestrichen oder dazu vorgeschlagen ist, wird niemand zitiert.</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>In diesem Artikel wird niemand zitiert.</translation>
    </message>
    <message>
        <source>Checked the speaker</source>
        <translation>Sprecher geprüft</translation>
    </message>
    <message>
        <source>Named nobody as the speaker</source>
        <translation>Niemanden als Sprecher angegeben</translation>
    </message>
    <message>
        <source>Named %1 as the speaker</source>
        <translation>%1 als Sprecher angegeben</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuotesModel</name>
    <message>
        <source>To check · %1</source>
        <translation>Zu prüfen · %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 It differs in another file.</source>
        <translation>%1 In einer anderen Datei steht es anders.</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuotesPanel</name>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>In diesem Artikel wird niemand zitiert.</translation>
    </message>
    <message>
        <source>Quotes and speakers</source>
        <translation>Zitate und Sprecher</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Sprecher…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReadingDialog</name>
    <message>
        <source>Put &amp;characters right that were read in the wrong encoding</source>
        <translation>Zeichen &amp;berichtigen, die in falscher Kodierung gelesen wurden</translation>
    </message>
    <message>
        <source>Resolve leftover &amp;entities and tags</source>
        <translation>Übrig &amp;gebliebene Entitäten und Tags auflösen</translation>
    </message>
    <message>
        <source>Join &amp;lines that were broken at the width of a column</source>
        <translation>&amp;Zeilen verbinden, die an einer Spaltenbreite umbrochen sind</translation>
    </message>
    <message>
        <source>Show the &amp;whole page’s text, not the article alone</source>
        <translation>&amp;Den Text der ganzen Seite zeigen, nicht nur den Artikel</translation>
    </message>
    <message>
        <source>Reopen as</source>
        <translation>Anders lesen</translation>
    </message>
    <message>
        <source>This reads the same file in another way. What is decided on this reading stays with it, and can be taken over, after showing it.</source>
        <translation>Dieselbe Datei wird auf andere Weise gelesen. Was über diese Lesart entschieden ist, bleibt bei ihr und kann, nachdem es gezeigt wurde, übernommen werden.</translation>
    </message>
    <message>
        <source>E&amp;ncoding:</source>
        <translation>&amp;Kodierung:</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>&amp;So lesen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Find out (%1)</source>
        <translation>Herausfinden (%1)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Herausfinden</translation>
    </message>
    <message>
        <source>%1 (none found)</source>
        <translation>%1 (nichts gefunden)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (at %n places, such as “%2” → “%3”)</source>
        <translation>
            <numerusform>%1 (an einer Stelle: „%2“ → „%3“)</numerusform>
            <numerusform>%1 (an %n Stellen, etwa „%2“ → „%3“)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field of the text:</source>
        <translation>&amp;Feld des Textes:</translation>
    </message>
    <message>
        <source>Field of the text</source>
        <translation>Feld des Textes</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>bluepencil::RecallDialog</name>
    <message>
        <source>Written to: %1</source>
        <translation>Geschrieben nach: %1</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>S&amp;uchen</translation>
    </message>
    <message>
        <source>&amp;Draft the corrections…</source>
        <translation>&amp;Korrekturen entwerfen…</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>These words must not go out</source>
        <translation>Diese Wörter dürfen nicht hinausgehen</translation>
    </message>
    <message>
        <source>This whole article was killed</source>
        <translation>Dieser ganze Artikel wurde zurückgezogen</translation>
    </message>
    <message>
        <source>These words have to read otherwise</source>
        <translation>Diese Wörter müssen anders lauten</translation>
    </message>
    <message>
        <source>These words should not have been cut</source>
        <translation>Diese Wörter hätten nicht gestrichen werden dürfen</translation>
    </message>
    <message>
        <source>A rule cut what it should not have</source>
        <translation>Eine Regel strich, was sie nicht durfte</translation>
    </message>
    <message>
        <source>Somebody else said this</source>
        <translation>Das hat jemand anderes gesagt</translation>
    </message>
    <message>
        <source>The record and the next approvals tell it</source>
        <translation>Die Aufzeichnung und die nächsten Freigaben nennen es</translation>
    </message>
    <message>
        <source>Articles that are concerned</source>
        <translation>Betroffene Artikel</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>W&amp;hat is wrong:</source>
        <translation>Was &amp;falsch ist:</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Wörter:</translation>
    </message>
    <message>
        <source>&amp;Instead:</source>
        <translation>Sta&amp;ttdessen:</translation>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <translation>Wa&amp;rum:</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche…</translation>
    </message>
    <message>
        <source>Nothing of the kind was approved or exported.</source>
        <translation>Nichts dergleichen wurde freigegeben oder exportiert.</translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n. Only a chief has the corrections drafted.</source>
        <translation>
            <numerusform>%n Artikel. Nur ein Chef lässt die Korrekturen entwerfen.</numerusform>
            <numerusform>%n Artikel. Nur ein Chef lässt die Korrekturen entwerfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n.</source>
        <translation>
            <numerusform>%n Artikel.</numerusform>
            <numerusform>%n Artikel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RecallFlow</name>
    <message numerus="yes">
        <source>Draft corrections of %n articles, because: %1 Each is in review then, and goes out when somebody approves it.</source>
        <translation>
            <numerusform>Die Korrektur eines Artikels entwerfen, weil: %1 Er ist dann in Bearbeitung und geht hinaus, wenn jemand ihn freigibt.</numerusform>
            <numerusform>Korrekturen von %n Artikeln entwerfen, weil: %1 Jeder ist dann in Bearbeitung und geht hinaus, wenn jemand ihn freigibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rückruf</translation>
    </message>
    <message>
        <source>&amp;Draft them</source>
        <translation>Ent&amp;werfen</translation>
    </message>
    <message numerus="yes">
        <source>Corrections drafted: %n. Each waits for its approval.</source>
        <translation>
            <numerusform>%n Korrektur entworfen. Sie wartet auf ihre Freigabe.</numerusform>
            <numerusform>%n Korrekturen entworfen. Jede wartet auf ihre Freigabe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Noch wurde keine Datei geöffnet</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemarkFlow</name>
    <message>
        <source>Note kept</source>
        <translation>Notiz festgehalten</translation>
    </message>
    <message>
        <source>Query kept; it holds up the approval until it is answered</source>
        <translation>Rückfrage festgehalten; sie hält die Freigabe auf, bis sie beantwortet ist</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Antwort festgehalten</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemarkPrompt</name>
    <message>
        <source>Note on %1, for other editors:</source>
        <translation>Notiz zu %1, für andere Redakteure:</translation>
    </message>
    <message>
        <source>Query on %1, to be answered before the text goes out:</source>
        <translation>Rückfrage zu %1, zu beantworten, bevor der Text hinausgeht:</translation>
    </message>
    <message>
        <source>Answer to the query on %1:</source>
        <translation>Antwort auf die Rückfrage zu %1:</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemovalNotice</name>
    <message numerus="yes">
        <source>%n paragraphs cut (words: %1), more than the screen shows.</source>
        <translation>
            <numerusform>%n Absatz gestrichen (Wörter: %1), mehr als der Bildschirm zeigt.</numerusform>
            <numerusform>%n Absätze gestrichen (Wörter: %1), mehr als der Bildschirm zeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReplaceEditor</name>
    <message>
        <source>Return takes the words · Escape leaves the text as it was</source>
        <translation>Eingabe übernimmt die Wörter · Esc lässt den Text, wie er war</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihre Wörter</translation>
    </message>
    <message>
        <source>Return takes the words, Escape leaves everything as it was.</source>
        <translation>Eingabe übernimmt die Wörter, Esc lässt alles, wie es war.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Rereading</name>
    <message>
        <source>No file has changed, and there is no earlier decision to take over.</source>
        <translation>Keine Datei hat sich geändert, und es gibt keine frühere Entscheidung zu übernehmen.</translation>
    </message>
    <message>
        <source>Take over earlier decisions</source>
        <translation>Frühere Entscheidungen übernehmen</translation>
    </message>
    <message>
        <source>Decide this as it was decided on the earlier text? What is not found again stays undecided.</source>
        <translation>So entscheiden, wie über den früheren Text entschieden wurde? Was nicht wiedergefunden wird, bleibt unentschieden.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>bluepencil::RetentionFlow</name>
    <message numerus="yes">
        <source>Purge what was scraped %n days after somebody opened it last, once the article is done? Nothing brings the bytes back; hashes, decisions and editions stay.</source>
        <translation>
            <numerusform>Was gesammelt wurde, einen Tag nach dem letzten Öffnen löschen, sobald der Artikel erledigt ist? Nichts bringt die Bytes zurück; Hashes, Entscheidungen und Fassungen bleiben.</numerusform>
            <numerusform>Was gesammelt wurde, %n Tage nach dem letzten Öffnen löschen, sobald der Artikel erledigt ist? Nichts bringt die Bytes zurück; Hashes, Entscheidungen und Fassungen bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep scraped bytes</source>
        <translation>Gesammelte Bytes behalten</translation>
    </message>
    <message>
        <source>&amp;Purge them</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Scraped texts that were purged: %1.</source>
        <translation>Gelöschte gesammelte Texte: %1.</translation>
    </message>
    <message>
        <source>Remove a person’s name</source>
        <translation>Namen einer Person entfernen</translation>
    </message>
    <message>
        <source>The name; several spellings with commas between them:</source>
        <translation>Der Name; mehrere Schreibweisen durch Kommas getrennt:</translation>
    </message>
    <message>
        <source>On whose request, or by which law:</source>
        <translation>Auf wessen Verlangen oder nach welchem Gesetz:</translation>
    </message>
    <message>
        <source>Nothing was removed: say on whose request.</source>
        <translation>Nichts wurde entfernt: Sagen Sie, auf wessen Verlangen.</translation>
    </message>
    <message>
        <source>Remove this name from quotes, decisions and editions of all articles? Scraped bytes and kept files that have it are purged, earlier backups dropped. Nothing brings it back; that a name was removed stays on record.</source>
        <translation>Diesen Namen aus Zitaten, Entscheidungen und Fassungen aller Artikel entfernen? Gesammelte Bytes und aufbewahrte Dateien mit ihm werden gelöscht, frühere Sicherungen verworfen. Nichts bringt ihn zurück; dass ein Name entfernt wurde, bleibt festgehalten.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Articles that the name was removed from: %1.</source>
        <translation>Artikel, aus denen der Name entfernt wurde: %1.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReturnFlow</name>
    <message>
        <source>Back in the text: “%1”</source>
        <translation>Wieder im Text: „%1“</translation>
    </message>
    <message>
        <source>Cut: “%1”</source>
        <translation>Gestrichen: „%1“</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>„%1“ statt „%2“</translation>
    </message>
    <message>
        <source>Added before “%2”: “%1”</source>
        <translation>Vor „%2“ eingefügt: „%1“</translation>
    </message>
    <message>
        <source>Added behind “%2”: “%1”</source>
        <translation>Hinter „%2“ eingefügt: „%1“</translation>
    </message>
    <message>
        <source>%1 says what goes out here; nothing came back.</source>
        <translation>%1 sagt, was hier hinausgeht; es kam nichts zurück.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message>
        <source>%1 differs from what goes out here. Take that up, as your decisions, in one step?</source>
        <translation>%1 unterscheidet sich von dem, was hier hinausgeht. Das als Ihre Entscheidungen in einem Schritt übernehmen?</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Changes taken up from %1: %2.</source>
        <translation>Aus %1 übernommene Änderungen: %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewFlow</name>
    <message numerus="yes">
        <source>Cut %n suggestions</source>
        <translation>
            <numerusform>Einen Vorschlag streichen</numerusform>
            <numerusform>%n Vorschläge streichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n suggestions</source>
        <translation>
            <numerusform>Einen Vorschlag behalten</numerusform>
            <numerusform>%n Vorschläge behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>Wieder unentschieden</translation>
    </message>
    <message>
        <source>Cut more</source>
        <translation>Mehr streichen</translation>
    </message>
    <message>
        <source>Cut less</source>
        <translation>Weniger streichen</translation>
    </message>
    <message>
        <source>Cut one suggestion</source>
        <translation>Einen Vorschlag streichen</translation>
    </message>
    <message>
        <source>Keep one suggestion</source>
        <translation>Einen Vorschlag behalten</translation>
    </message>
    <message>
        <source>Moved to the credits</source>
        <translation>Zu den Nachweisen verschoben</translation>
    </message>
    <message>
        <source>A later decision stands in its place; take that one back first.</source>
        <translation>Eine spätere Entscheidung steht an ihrer Stelle; nehmen Sie zuerst diese zurück.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewSession</name>
    <message>
        <source>%1 What you see is the text as it was read on %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 Was Sie sehen, ist der Text, wie er am %2 gelesen wurde.</translation>
    </message>
    <message>
        <source>“%1” is not the text that was reviewed on %2. None of the decisions made then is applied until you confirm it.</source>
        <translation>„%1“ ist nicht der Text, der am %2 durchgesehen wurde. Keine der damaligen Entscheidungen gilt, bis Sie sie bestätigen.</translation>
    </message>
    <message>
        <source>This decision lies outside the text; open “%1” again.</source>
        <translation>Diese Entscheidung liegt außerhalb des Textes; öffnen Sie „%1“ noch einmal.</translation>
    </message>
    <message>
        <source>Decisions on “%1” wait until the server can be reached; try again then.</source>
        <translation>Entscheidungen zu „%1“ warten, bis der Server erreichbar ist; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before you spike it or bring it back.</source>
        <translation>Inzwischen hat jemand anders an „%1“ gearbeitet; sehen Sie noch einmal hin, ehe Sie den Artikel verwerfen oder zurückholen.</translation>
    </message>
    <message>
        <source>%1 The text that was kept of it was purged on %2; what was decided and what went out are still on record: see “What became of these words”.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 Der aufbewahrte Text wurde am %2 gelöscht; was entschieden wurde und was hinausging, ist noch festgehalten: siehe „Was aus diesen Wörtern wurde“.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
</context>
<context>
    <name>bluepencil::RuleTrialLine</name>
    <message>
        <source>No article of the queue has such a line.</source>
        <translation>Kein Artikel der Liste hat eine solche Zeile.</translation>
    </message>
    <message>
        <source>Articles of the queue that have such a line: %1. %2</source>
        <translation>Artikel der Liste mit einer solchen Zeile: %1. %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>bluepencil::ShortcutsDialog</name>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste verwenden</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Take it away from there</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Befehle und Tasten filtern</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>No command and no key matches the filter.</source>
        <translation>Kein Befehl und keine Taste passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 means “%2” already.</source>
        <translation>%1 bedeutet schon „%2“.</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatusLine</name>
    <message>
        <source>Looking for what to cut</source>
        <translation>Es wird gesucht, was zu streichen ist</translation>
    </message>
    <message>
        <source>Nothing to cut</source>
        <translation>Nichts zu streichen</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 zu entscheiden</translation>
    </message>
    <message>
        <source>Stop %1 of %2 · %3 to decide</source>
        <translation>Stelle %1 von %2 · %3 zu entscheiden</translation>
    </message>
    <message>
        <source>Quotes: %1 · checked by hand: %2</source>
        <translation>Zitate: %1 · von Hand geprüft: %2</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · gespeichert</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <translation>%1 · nicht gespeichert</translation>
    </message>
    <message>
        <source>Who is editing?</source>
        <translation>Wer bearbeitet?</translation>
    </message>
    <message>
        <source>Decisions are recorded under this name, the moment they are made. Click to change it.</source>
        <translation>Entscheidungen werden unter diesem Namen festgehalten, sobald sie getroffen sind. Klicken ändert ihn.</translation>
    </message>
    <message>
        <source>The data folder was deleted or replaced; nothing that is decided is kept.</source>
        <translation>Der Datenordner wurde gelöscht oder ersetzt; nichts, was entschieden wird, wird aufbewahrt.</translation>
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
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Noch einmal: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::TextDialog</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The article shows it at once; its size follows the zoom.</source>
        <translation>Der Artikel zeigt es sofort; seine Größe folgt dem Zoom.</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>&amp;Schriftart:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>&amp;Zeilenabstand:</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>Üblicher &amp;Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bluepencil::TextPane</name>
    <message>
        <source>Raw article</source>
        <translation>Rohartikel</translation>
    </message>
    <message>
        <source>Cleaned article</source>
        <translation>Bereinigter Artikel</translation>
    </message>
    <message>
        <source>The article as it was scraped</source>
        <translation>Der Artikel, wie er gesammelt wurde</translation>
    </message>
    <message>
        <source>The article as it goes out now</source>
        <translation>Der Artikel, wie er jetzt hinausgeht</translation>
    </message>
    <message>
        <source>The article if all suggestions were cut</source>
        <translation>Der Artikel, wenn alle Vorschläge gestrichen wären</translation>
    </message>
</context>
<context>
    <name>bluepencil::ToolBar</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>As it goes out now</source>
        <translation>Wie es hinausgeht</translation>
    </message>
    <message>
        <source>If all cut</source>
        <translation>Wenn alles gestrichen</translation>
    </message>
    <message>
        <source>Approve and next</source>
        <translation>Freigeben und weiter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Weitere Befehle</translation>
    </message>
    <message>
        <source>Export · %1 to decide</source>
        <translation>Exportieren · %1 zu entscheiden</translation>
    </message>
</context>
<context>
    <name>bluepencil::WorkspaceField</name>
    <message>
        <source>It opens; you may read there.</source>
        <translation>Er öffnet sich; Sie dürfen dort lesen.</translation>
    </message>
    <message>
        <source>It opens; you may decide there.</source>
        <translation>Er öffnet sich; Sie dürfen dort entscheiden.</translation>
    </message>
    <message>
        <source>It opens; you may decide and approve there.</source>
        <translation>Er öffnet sich; Sie dürfen dort entscheiden und freigeben.</translation>
    </message>
    <message>
        <source>It is shown from the next start on. The articles that are open now stay where they are, with every decision.</source>
        <translation>Er wird vom nächsten Start an gezeigt. Die Artikel, die jetzt offen sind, bleiben, wo sie sind, mit jeder Entscheidung.</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>&amp;Verbindung testen</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Shared by a desk (PostgreSQL)</source>
        <translation>Von einer Redaktion geteilt (PostgreSQL)</translation>
    </message>
    <message>
        <source>Address of the shared workspace</source>
        <translation>Adresse des gemeinsamen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>An address counts once it was tested: press Return in it.</source>
        <translation>Eine Adresse gilt, sobald sie geprüft ist: Drücken Sie darin die Eingabetaste.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review scraped articles and export what you approved.</source>
        <translation>Gesammelte Artikel durchsehen und exportieren, was Sie freigegeben haben.</translation>
    </message>
    <message>
        <source>Keep reviews in &lt;folder&gt;.</source>
        <translation>Durchsichten in &lt;Ordner&gt; aufbewahren.</translation>
    </message>
    <message>
        <source>Record decisions under &lt;name&gt;.</source>
        <translation>Entscheidungen unter &lt;Name&gt; festhalten.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Helle Farben.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Dunkle Farben.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Zu öffnende Artikel.</translation>
    </message>
    <message>
        <source>The backup of %1 was taken, and what could still be read besides.</source>
        <translation>Die Sicherung vom %1 wurde genommen, dazu, was noch gelesen werden konnte.</translation>
    </message>
    <message>
        <source>What could still be read was taken.</source>
        <translation>Es wurde genommen, was noch gelesen werden konnte.</translation>
    </message>
    <message>
        <source>The damaged file was kept as “%1”. Look at your last articles again.</source>
        <translation>Die beschädigte Datei wurde als „%1“ aufbewahrt. Sehen Sie Ihre letzten Artikel noch einmal an.</translation>
    </message>
    <message>
        <source>The reviews are damaged</source>
        <translation>Die Durchsichten sind beschädigt</translation>
    </message>
    <message>
        <source>“%1” is damaged. Bluepencil can set it aside and make it anew from the last backup and from all that can still be read. Do so?</source>
        <translation>„%1“ ist beschädigt. Bluepencil kann es beiseitelegen und aus der letzten Sicherung und allem, was noch gelesen werden kann, neu anlegen. Soll das geschehen?</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Retten, was gelesen werden kann</translation>
    </message>
    <message>
        <source>Open a window of its own, though there is one.</source>
        <translation>Ein eigenes Fenster öffnen, obwohl es eines gibt.</translation>
    </message>
    <message>
        <source>Do this in the window: %1.</source>
        <translation>Dies im Fenster tun: %1.</translation>
    </message>
    <message>
        <source>Open what a desk shares at &lt;address&gt;: postgresql://host/database.</source>
        <translation>Öffnen, was eine Redaktion unter &lt;Adresse&gt; gemeinsam hat: postgresql://host/database.</translation>
    </message>
    <message>
        <source>The shared workspace does not open</source>
        <translation>Der gemeinsame Arbeitsbereich öffnet sich nicht</translation>
    </message>
    <message>
        <source>Work on the articles on this computer for now? The next start tries the shared workspace again.</source>
        <translation>Vorerst mit den Artikeln auf diesem Rechner arbeiten? Der nächste Start versucht es wieder mit dem gemeinsamen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Open this computer&apos;s articles</source>
        <translation>Artikel dieses Rechners öffnen</translation>
    </message>
</context>
</TS>
