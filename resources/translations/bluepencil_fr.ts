<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Approval</name>
    <message>
        <source>Nothing is left of the text.</source>
        <translation>Il ne reste rien du texte.</translation>
    </message>
    <message>
        <source>%1 % of the text went by own cuts.</source>
        <translation>%1 % du texte est parti en coupes à vous.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undecided: %1: %2</source>
        <translation>À décider&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not checked: %1: %2</source>
        <translation>Non vérifié&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>personne nommé</translation>
    </message>
    <message>
        <source>Not read: paragraph %1: %2</source>
        <translation>Non lu&#xa0;: paragraphe %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing would go out: no word of the text is left.</source>
        <translation>Rien ne sortirait&#xa0;: il ne reste aucun mot du texte.</translation>
    </message>
    <message>
        <source>More than half of the text went by your own cuts.</source>
        <translation>Plus de la moitié du texte est partie par vos propres coupes.</translation>
    </message>
    <message>
        <source>Warnings: %1.</source>
        <translation>Avertissements&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undecided: %1. What is undecided goes out as it is.</source>
        <translation>À décider&#xa0;: %1. Ce qui n’est pas décidé sort tel quel.</translation>
    </message>
    <message>
        <source>Quotes that nobody has checked: %1.</source>
        <translation>Citations que personne n’a vérifiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Paragraphs that were never on the screen: %1.</source>
        <translation>Paragraphes qui n’ont jamais été à l’écran&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Approvals</name>
    <message>
        <source>Edition %1 of “%2” holds all of this; there is nothing to approve.</source>
        <translation>L’édition %1 de «&#xa0;%2&#xa0;» contient tout ceci&#xa0;; il n’y a rien à valider.</translation>
    </message>
    <message>
        <source>Edition %1 of “%2” was approved already; say why there has to be another one.</source>
        <translation>L’édition %1 de «&#xa0;%2&#xa0;» est déjà validée&#xa0;; dites pourquoi il en faut une autre.</translation>
    </message>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before approving.</source>
        <translation>Quelqu’un d’autre a travaillé entre-temps sur «&#xa0;%1&#xa0;»&#xa0;; regardez-le à nouveau avant de valider.</translation>
    </message>
    <message>
        <source>A query on “%1” is open; answer it before approving. Open queries: %2.</source>
        <translation>Une question sur «&#xa0;%1&#xa0;» est ouverte&#xa0;; répondez-y avant de valider. Questions ouvertes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is not approved any more; there is nothing to take back.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus validé&#xa0;; il n’y a rien à retirer.</translation>
    </message>
</context>
<context>
    <name>ArticleReader</name>
    <message>
        <source>Record %1 of “%2” %3</source>
        <translation>L’enregistrement %1 de «&#xa0;%2&#xa0;» %3</translation>
    </message>
    <message>
        <source>is packed twice; unpack it by hand.</source>
        <translation>est compressé deux fois&#xa0;; décompressez-le à la main.</translation>
    </message>
    <message>
        <source>holds no article “%1” any more; look where it went.</source>
        <translation>ne contient plus l’article «&#xa0;%1&#xa0;»&#xa0;; voyez où il est passé.</translation>
    </message>
    <message numerus="yes">
        <source>holds %n articles; open a file that holds one.</source>
        <translation>
            <numerusform>contient %n article&#xa0;; ouvrez-le.</numerusform>
            <numerusform>contient %n articles&#xa0;; ouvrez un fichier qui en contient un.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AsItCame</name>
    <message>
        <source>is no record, page or document that could be written as it came; choose another format.</source>
        <translation>n’est ni un enregistrement, ni une page, ni un document qui puisse être écrit tel qu’arrivé&#xa0;; choisissez un autre format.</translation>
    </message>
    <message>
        <source>keeps its text in several parts of “%1”; choose another format.</source>
        <translation>garde son texte en plusieurs parties de «&#xa0;%1&#xa0;»&#xa0;; choisissez un autre format.</translation>
    </message>
    <message>
        <source>is written in %1, which cannot hold this text; choose another format.</source>
        <translation>est écrit en %1, qui ne peut pas contenir ce texte&#xa0;; choisissez un autre format.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Not approved.</source>
        <translation>Non validé.</translation>
    </message>
    <message>
        <source>Edition %1, approved by %2, %3.</source>
        <translation>Édition %1, validée par %2, %3.</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Journal d’édition</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>The text with its changes</source>
        <translation>Le texte avec ses modifications</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>No backup of the reviews can be kept in “%1” (%2); your work itself is stored. Make room, or give yourself permission to write there.</source>
        <translation>Aucune sauvegarde des relectures ne peut être gardée dans «&#xa0;%1&#xa0;» (%2)&#xa0;; votre travail lui-même est enregistré. Faites de la place, ou donnez-vous le droit d’y écrire.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>what was written there reads otherwise</source>
        <translation>ce qui y a été écrit se lit autrement</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être renommé</translation>
    </message>
    <message>
        <source>The backup “%1” cannot be removed; remove it by hand.</source>
        <translation>La sauvegarde « %1 » ne peut pas être supprimée ; supprimez-la à la main.</translation>
    </message>
</context>
<context>
    <name>BrokenEnd</name>
    <message>
        <source>The text ends with a count of what is missing; get the whole article from its source.</source>
        <translation>Le texte finit par le compte de ce qui manque&#xa0;; allez chercher l’article entier à sa source.</translation>
    </message>
    <message>
        <source>The text ends in dots, as teasers do; the article may go on in its source.</source>
        <translation>Le texte finit par des points, comme les accroches&#xa0;; l’article continue peut-être à sa source.</translation>
    </message>
    <message>
        <source>The text ends inside a sentence: “… %1”. The rest is missing.</source>
        <translation>Le texte finit au milieu d’une phrase&#xa0;: «&#xa0;… %1&#xa0;». Le reste manque.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Tracked changes were taken as accepted: %1.</source>
        <translation>Modifications suivies, prises comme acceptées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tracked changes were taken as accepted: %1 by %2.</source>
        <translation>Modifications suivies, prises comme acceptées&#xa0;: %1 de %2.</translation>
    </message>
</context>
<context>
    <name>CheatSheet</name>
    <message>
        <source>The twelve that matter</source>
        <translation>Les douze qui comptent</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>stands behind another article, and files of %1 cannot stand one behind the other; name a folder with -o.</source>
        <translation>vient après un autre article, et les fichiers %1 ne peuvent pas se suivre&#xa0;; indiquez un dossier avec -o.</translation>
    </message>
    <message>
        <source>No article that was ever opened has “%1”; look for fewer of its words.</source>
        <translation>Aucun article jamais ouvert ne contient «&#xa0;%1&#xa0;»&#xa0;; cherchez moins de ses mots.</translation>
    </message>
    <message>
        <source>was read in two ways that do not agree; save it in another format.</source>
        <translation>a été lu de deux façons qui ne s’accordent pas&#xa0;; enregistrez-le dans un autre format.</translation>
    </message>
    <message numerus="yes">
        <source>The files are written, but not recorded (%n of them): %1</source>
        <translation>
            <numerusform>%n fichier est écrit, mais non consigné&#xa0;: %1</numerusform>
            <numerusform>Les fichiers sont écrits, mais non consignés (%n)&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not approved.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas validé.</translation>
    </message>
    <message>
        <source>A query on “%1” is open; answer it in the window before exporting.</source>
        <translation>Une question sur «&#xa0;%1&#xa0;» est ouverte&#xa0;; répondez-y dans la fenêtre avant d’exporter.</translation>
    </message>
    <message>
        <source>“%1” was spiked.</source>
        <translation>«&#xa0;%1&#xa0;» a été écarté.</translation>
    </message>
    <message>
        <source>“%1” was never reviewed.</source>
        <translation>«&#xa0;%1&#xa0;» n’a jamais été relu.</translation>
    </message>
    <message>
        <source>“%1” holds another text than the one that was reviewed.</source>
        <translation>«&#xa0;%1&#xa0;» contient un autre texte que celui qui a été relu.</translation>
    </message>
    <message>
        <source>“%1” was reviewed, but is now a link to a file that never was.</source>
        <translation>«&#xa0;%1&#xa0;» a été relu, mais est maintenant un lien vers un fichier qui ne l’a jamais été.</translation>
    </message>
    <message>
        <source>its edition %1</source>
        <translation>son édition %1</translation>
    </message>
    <message>
        <source>its text as it is</source>
        <translation>son texte tel quel</translation>
    </message>
    <message>
        <source>Exported as it is decided so far.</source>
        <translation>Exporté tel qu’il est décidé jusqu’ici.</translation>
    </message>
    <message>
        <source>Review it in the window, or add --unreviewed to export %1.</source>
        <translation>Relisez-le dans la fenêtre, ou ajoutez --unreviewed pour exporter %1.</translation>
    </message>
    <message>
        <source>Exported is %1.</source>
        <translation>Est exporté %1.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>dépasse 256 Mo&#xa0;; divisez-le avant de l’ouvrir.</translation>
    </message>
    <message>
        <source>cannot be opened; ask for permission to read it.</source>
        <translation>ne peut pas être ouvert&#xa0;; demandez le droit de le lire.</translation>
    </message>
    <message>
        <source>is packed twice, or holds nothing; unpack it by hand.</source>
        <translation>est compressé deux fois, ou ne contient rien&#xa0;; décompressez-le à la main.</translation>
    </message>
    <message>
        <source>what is found in each article, as JSON Lines</source>
        <translation>ce qui est trouvé dans chaque article, en JSON Lines</translation>
    </message>
    <message>
        <source>the text without what was found</source>
        <translation>le texte sans ce qui a été trouvé</translation>
    </message>
    <message>
        <source>who said what, as a sheet</source>
        <translation>qui a dit quoi, en feuille</translation>
    </message>
    <message>
        <source>the text as it was reviewed in the window</source>
        <translation>le texte tel que relu dans la fenêtre</translation>
    </message>
    <message>
        <source>who cut, kept or changed these words, and where they went</source>
        <translation>qui a supprimé, conservé ou changé ces mots, et où ils sont allés</translation>
    </message>
    <message>
        <source>Usage: bluepencil-cli COMMAND [options] [FILE…]
Finds ad markers, boilerplate, repeats, quotes and their speakers in scraped articles.

Commands:
</source>
        <translation>Usage&#xa0;: bluepencil-cli COMMANDE [options] [FICHIER…]
Trouve marques de publicité, habillage, répétitions, citations et leurs locuteurs dans des articles collectés.

Commandes&#xa0;:
</translation>
    </message>
    <message>
        <source>
“bluepencil-cli COMMAND --help” lists the options of a command.
</source>
        <translation>
«&#xa0;bluepencil-cli COMMANDE --help&#xa0;» liste les options d’une commande.
</translation>
    </message>
    <message>
        <source>A sentence that went out, or that is missing.</source>
        <translation>Une phrase qui est sortie, ou qui manque.</translation>
    </message>
    <message>
        <source>Articles; “-”, or none, for standard input.</source>
        <translation>Articles&#xa0;; «&#xa0;-&#xa0;», ou aucun, pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Dites quels mots chercher.</translation>
    </message>
    <message>
        <source>Say which reviewed files to export.</source>
        <translation>Dites quels fichiers relus exporter.</translation>
    </message>
    <message>
        <source>--names is for the files of a folder; name one with -o.</source>
        <translation>--names est pour les fichiers d’un dossier&#xa0;; indiquez-en un avec -o.</translation>
    </message>
    <message>
        <source>--output-encoding does not know “%1”; UTF-8, UTF-16 and windows-1252 are known everywhere.</source>
        <translation>--output-encoding ne connaît pas «&#xa0;%1&#xa0;»&#xa0;; UTF-8, UTF-16 et windows-1252 sont connus partout.</translation>
    </message>
    <message>
        <source>--%1 knows %2, not “%3”.</source>
        <translation>--%1 connaît %2, non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>--format knows %1, not “%2”.</source>
        <translation>--format connaît %1, non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Files of %1 cannot stand one behind the other; name a folder with -o.</source>
        <translation>Les fichiers %1 ne peuvent pas se suivre&#xa0;; indiquez un dossier avec -o.</translation>
    </message>
    <message>
        <source>--learn-repeats reads the articles twice, which standard input cannot be; name files.</source>
        <translation>--learn-repeats lit les articles deux fois, ce que l’entrée standard ne permet pas&#xa0;; indiquez des fichiers.</translation>
    </message>
    <message>
        <source>--input knows auto, %1, not “%2”.</source>
        <translation>--input connaît auto, %1, non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--encoding wants a name such as utf-8, windows-1252 or koi8-r, not “%1”.</source>
        <translation>--encoding veut un nom comme utf-8, windows-1252 ou koi8-r, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--repair knows encoding, entities, wrapping and all, not “%1”.</source>
        <translation>--repair connaît encoding, entities, wrapping et all, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>-j wants a number from 0 to %1, not “%2”.</source>
        <translation>-j veut un nombre de 0 à %1, non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--offsets knows utf16, codepoint and byte, not “%1”.</source>
        <translation>--offsets connaît utf16, codepoint et byte, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--sure and --min-confidence say the same thing; give one of them.</source>
        <translation>--sure et --min-confidence disent la même chose&#xa0;; donnez l’un des deux.</translation>
    </message>
    <message>
        <source>--min-confidence wants a number from 0 to 1, not “%1”.</source>
        <translation>--min-confidence veut un nombre de 0 à 1, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--format knows csv, jsonl and docx, not “%1”.</source>
        <translation>--format connaît csv, jsonl et docx, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>How the articles are stored: auto (look at the content, then at the name), %1.</source>
        <translation>Comment les articles sont stockés&#xa0;: auto (selon le contenu, puis le nom), %1.</translation>
    </message>
    <message>
        <source>Read the bytes as this encoding, whatever they look like.</source>
        <translation>Lire les octets dans cet encodage, quoi qu’ils paraissent.</translation>
    </message>
    <message>
        <source>Undo damage of the text first: encoding (Ã©), entities (&amp;amp;nbsp;), wrapping (lines broken at a column), all. Offsets count in the repaired text.</source>
        <translation>Réparer d’abord le texte&#xa0;: encoding (Ã©), entities (&amp;amp;nbsp;), wrapping (lignes coupées à une colonne), all. Les positions comptent dans le texte réparé.</translation>
    </message>
    <message>
        <source>Work on so many articles at once; 0 for all cores. Never changes the output.</source>
        <translation>Travailler sur autant d’articles à la fois&#xa0;; 0 pour tous les cœurs. Ne change jamais la sortie.</translation>
    </message>
    <message>
        <source>Show only these kinds of finding.</source>
        <translation>Ne montrer que ces genres de repérage.</translation>
    </message>
    <message>
        <source>What offsets count: utf16, codepoint, byte.</source>
        <translation>Ce que comptent les positions&#xa0;: utf16, codepoint, byte.</translation>
    </message>
    <message>
        <source>Add the text that the offsets index.</source>
        <translation>Ajouter le texte auquel se rapportent les positions.</translation>
    </message>
    <message>
        <source>Where reviews and house rules live.</source>
        <translation>Où se trouvent les relectures et règles maison.</translation>
    </message>
    <message>
        <source>Read all articles first, and suggest lines that recur in at least three others of the same source.</source>
        <translation>Lire d’abord tous les articles, et suggérer les lignes qui reviennent dans au moins trois autres de la même source.</translation>
    </message>
    <message>
        <source>Cut only these kinds: ad_marker, boilerplate, duplicate. Default: all.</source>
        <translation>Ne supprimer que ces genres&#xa0;: ad_marker, boilerplate, duplicate. Par défaut&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Cut only what is sure: the same as --min-confidence %1.</source>
        <translation>Ne supprimer que ce qui est sûr&#xa0;: comme --min-confidence %1.</translation>
    </message>
    <message>
        <source>Cut only what is at least so sure, from 0 to 1.</source>
        <translation>Ne supprimer que ce qui est au moins aussi sûr, de 0 à 1.</translation>
    </message>
    <message>
        <source>Write one file per article into this folder.</source>
        <translation>Écrire un fichier par article dans ce dossier.</translation>
    </message>
    <message>
        <source>What the files are called: any of {title}, {date}, {edition}, {source} and {name}, with text between them, as in “{date} {title}”.</source>
        <translation>Comment s’appellent les fichiers&#xa0;: {title}, {date}, {edition}, {source} et {name} au choix, avec du texte entre eux, comme dans «&#xa0;{date} {title}&#xa0;».</translation>
    </message>
    <message>
        <source>Also replace files in that folder that somebody else wrote or changed.</source>
        <translation>Remplacer aussi les fichiers de ce dossier qu’un autre a écrits ou changés.</translation>
    </message>
    <message>
        <source>How the sheet is written: csv, jsonl, docx (a table).</source>
        <translation>Comment la feuille est écrite&#xa0;: csv, jsonl, docx (un tableau).</translation>
    </message>
    <message>
        <source>How the text is written: %1.</source>
        <translation>Comment le texte est écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of plain text: UTF-8, UTF-16, windows-1252 and others.</source>
        <translation>Pour le texte brut&#xa0;: UTF-8, UTF-16, windows-1252 et d’autres.</translation>
    </message>
    <message>
        <source>Of plain text: as-is, lf, crlf.</source>
        <translation>Pour le texte brut&#xa0;: as-is, lf, crlf.</translation>
    </message>
    <message>
        <source>Of plain text, what stands between paragraphs: as-is, blank-line, tight (no blank line).</source>
        <translation>Pour le texte brut, ce qui est entre les paragraphes&#xa0;: as-is, blank-line, tight (aucune ligne vide).</translation>
    </message>
    <message>
        <source>Where changes are tracked, leave out why they were made; many comments take word processors long.</source>
        <translation>Avec suivi des modifications, omettre leurs raisons&#xa0;; beaucoup de commentaires ralentissent les traitements de texte.</translation>
    </message>
    <message>
        <source>Where changes are tracked in a document, notes, queries and credits as comments.</source>
        <translation>Dans un document avec suivi des modifications, notes, questions et crédits en commentaires.</translation>
    </message>
    <message>
        <source>Also export what was not reviewed as it is now (a file that is new, changed, gone, spiked): its newest edition, else its text as it is.</source>
        <translation>Exporter aussi ce qui n’a pas été relu tel qu’il est maintenant (un fichier nouveau, modifié, disparu, écarté)&#xa0;: sa dernière édition, sinon son texte tel quel.</translation>
    </message>
    <message>
        <source>Parse files in this process, not in one that may do nothing else: only for files that you trust.</source>
        <translation>Analyser les fichiers dans ce processus, non dans un qui ne peut rien faire d’autre&#xa0;: seulement pour des fichiers de confiance.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Montrer cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Montrer la version.</translation>
    </message>
    <message>
        <source>Say what to do: %1.</source>
        <translation>Dites quoi faire&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no command “%1”; choose one of: %2.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;»&#xa0;; choisissez parmi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” was written for an article before; give this one another name.</source>
        <translation>«&#xa0;%1&#xa0;» a déjà été écrit pour un article&#xa0;; donnez à celui-ci un autre nom.</translation>
    </message>
    <message>
        <source>“%1” cannot be made a folder; choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas devenir un dossier&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is there and was written or changed by somebody else; choose another folder, or add --force to replace it.</source>
        <translation>«&#xa0;%1&#xa0;» existe et a été écrit ou changé par un autre&#xa0;; choisissez un autre dossier, ou ajoutez --force pour le remplacer.</translation>
    </message>
    <message>
        <source>cannot be set on pages, since “bluepencil-paper” does not start (%1); install Bluepencil&apos;s window, or choose another format.</source>
        <translation>ne peut pas être mis en pages, car «&#xa0;bluepencil-paper&#xa0;» ne démarre pas (%1)&#xa0;; installez la fenêtre de Bluepencil, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>made “bluepencil-paper” break down; choose another format.</source>
        <translation>a fait tomber «&#xa0;bluepencil-paper&#xa0;»&#xa0;; choisissez un autre format.</translation>
    </message>
    <message>
        <source>The record %1</source>
        <translation>L’enregistrement %1</translation>
    </message>
    <message>
        <source>needs more memory than there is; split it, or allow more.</source>
        <translation>demande plus de mémoire qu’il n’y en a&#xa0;; divisez-le, ou autorisez-en plus.</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>cannot be written (%1).</source>
        <translation>ne peut pas être écrite (%1).</translation>
    </message>
    <message>
        <source>The quote sheet</source>
        <translation>La feuille de citations</translation>
    </message>
    <message>
        <source>custody</source>
        <translation>traçabilité</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); free some space or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit (%2)&#xa0;; libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>--learn-repeats counts the lines anew, and --repeats has counted them; give one of them.</source>
        <translation>--learn-repeats compte les lignes à nouveau, et --repeats les a comptées&#xa0;; donnez l’un des deux.</translation>
    </message>
    <message>
        <source>--count-repeats analyzes nothing, so that --learn-repeats has no use there; give one of them.</source>
        <translation>--count-repeats n’analyse rien, si bien que --learn-repeats n’y sert pas&#xa0;; donnez l’un des deux.</translation>
    </message>
    <message>
        <source>Suggest lines that recur, as this index of --count-repeats knows them; given several times, the indexes count together.</source>
        <translation>Suggérer les lignes qui reviennent, telles que cet index de --count-repeats les connaît&#xa0;; donnés plusieurs fois, les index comptent ensemble.</translation>
    </message>
    <message>
        <source>Analyze nothing: count in how many articles of its source each line stands, and write that to this index, with what the indexes of --repeats have counted.</source>
        <translation>Ne rien analyser&#xa0;: compter dans combien d’articles de sa source figure chaque ligne, et l’écrire dans cet index, avec ce que les index de --repeats ont compté.</translation>
    </message>
    <message>
        <source>--count-repeats</source>
        <translation>--count-repeats</translation>
    </message>
    <message>
        <source>make and keep a workspace that a desk shares on a server</source>
        <translation>créer et tenir un espace de travail qu’une rédaction partage sur un serveur</translation>
    </message>
    <message>
        <source>init: make one in an empty database; migrate: bring one up to this version; both copy the reviews of --data-dir into it. backup ADDRESS FILE: keep it in a file. role ADDRESS LOGIN ROLE: let somebody in as reader, editor or chief, or none.</source>
        <translation>init&#xa0;: en créer un dans une base vide&#xa0;; migrate&#xa0;: le mettre à cette version&#xa0;; tous deux y copient les relectures de --data-dir. backup ADRESSE FICHIER&#xa0;: le garder dans un fichier. role ADRESSE IDENTIFIANT RÔLE&#xa0;: laisser entrer quelqu’un comme reader, editor ou chief, ou none.</translation>
    </message>
    <message>
        <source>postgresql://LOGIN@HOST/DATABASE, without a password: that is read from ~/.pgpass.</source>
        <translation>postgresql://LOGIN@HOST/DATABASE, sans mot de passe&#xa0;: il est lu dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>--workspace and --data-dir both say where reviews live; give one of them.</source>
        <translation>--workspace et --data-dir disent tous deux où sont les relectures&#xa0;; donnez l’un des deux.</translation>
    </message>
    <message>
        <source>workspace knows init, migrate, backup and role, not “%1”.</source>
        <translation>workspace connaît init, migrate, backup et role, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write: bluepencil-cli workspace %1.</source>
        <translation>Écrivez&#xa0;: bluepencil-cli workspace %1.</translation>
    </message>
    <message>
        <source>A role is reader, editor, chief or none, not “%1”.</source>
        <translation>Un rôle est reader, editor, chief ou none, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The workspace that a desk shares on a server, in the place of a folder.</source>
        <translation>L’espace de travail qu’une rédaction partage sur un serveur, à la place d’un dossier.</translation>
    </message>
    <message>
        <source>Also the house rules of this file, which the window exports; of two about one line this one.</source>
        <translation>Aussi les règles maison de ce fichier, que la fenêtre exporte&#xa0;; de deux sur une même ligne, celle-ci.</translation>
    </message>
    <message>
        <source>“%1” is not in the queue; open it first.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la liste&#xa0;; ouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>Nobody has decided in this data folder yet; say who you are with --editor.</source>
        <translation>Personne n’a encore décidé dans ce dossier de données&#xa0;; dites qui vous êtes avec --editor.</translation>
    </message>
    <message>
        <source>articles with all that was decided on them, in one file for another desk</source>
        <translation>des articles avec tout ce qui a été décidé, dans un fichier pour un autre bureau</translation>
    </message>
    <message>
        <source>what another desk handed over</source>
        <translation>ce qu’un autre bureau a transmis</translation>
    </message>
    <message>
        <source>The file that goes from desk to desk.</source>
        <translation>Le fichier qui va de bureau en bureau.</translation>
    </message>
    <message>
        <source>Reviewed files; none for all of the queue.</source>
        <translation>Des fichiers relus&#xa0;; aucun pour toute la liste.</translation>
    </message>
    <message>
        <source>Say which file to hand over in.</source>
        <translation>Dites dans quel fichier transmettre.</translation>
    </message>
    <message>
        <source>Say which file to take over, one at a time.</source>
        <translation>Dites quel fichier reprendre, un à la fois.</translation>
    </message>
    <message>
        <source>Who does so; without it, whoever decides in the data folder.</source>
        <translation>Qui le fait&#xa0;; sinon, qui décide dans le dossier de données.</translation>
    </message>
    <message>
        <source>Of records and tables: take the text from this field, whatever others hold.</source>
        <translation>Pour les enregistrements et les tableaux&#xa0;: prendre le texte de ce champ, quoi que contiennent les autres.</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>La page %1</translation>
    </message>
    <message>
        <source>which approved articles carry a mistake, and drafts without it</source>
        <translation>quels articles validés portent une erreur, et des brouillons sans elle</translation>
    </message>
    <message>
        <source>What was wrong; of --kind rule its name.</source>
        <translation>Ce qui était faux ; avec --kind rule, son nom.</translation>
    </message>
    <message>
        <source>--format knows jsonl, page and pdf, not “%1”.</source>
        <translation>--format connaît jsonl, page et pdf, pas « %1 ».</translation>
    </message>
    <message>
        <source>--kind knows kill, reword, bring-back, rule and speaker, not “%1”.</source>
        <translation>--kind connaît kill, reword, bring-back, rule et speaker, pas « %1 ».</translation>
    </message>
    <message>
        <source>--article kills all lines of a file: give neither words nor another kind.</source>
        <translation>--article retire toutes les lignes d’un fichier : ne donnez ni mots ni autre sorte.</translation>
    </message>
    <message>
        <source>How it is told: jsonl, page, pdf.</source>
        <translation>Comment c’est raconté : jsonl, page, pdf.</translation>
    </message>
    <message>
        <source>What is done about the words: kill, reword (--with), bring-back (they were cut), rule (all that it cut comes back), speaker (of a quotation, --with).</source>
        <translation>Ce qui est fait des mots : kill, reword (--with), bring-back (ils ont été supprimés), rule (tout ce qu’elle a supprimé revient), speaker (d’une citation, --with).</translation>
    </message>
    <message>
        <source>What is to stand in their place, or who spoke.</source>
        <translation>Ce qui doit se trouver à leur place, ou qui a parlé.</translation>
    </message>
    <message>
        <source>Kill an article: every line of this file, wherever it went out.</source>
        <translation>Retirer un article : chaque ligne de ce fichier, où qu’elle soit sortie.</translation>
    </message>
    <message>
        <source>Why, for the record and the next approvals.</source>
        <translation>Pourquoi, pour l’enregistrement et les prochaines validations.</translation>
    </message>
    <message>
        <source>Draft the corrections, for somebody to approve. Without it nothing is changed.</source>
        <translation>Préparer les corrections, pour que quelqu’un les valide. Sans cela, rien n’est modifié.</translation>
    </message>
    <message>
        <source>Nobody said yet who edits here; open the window once, which asks.</source>
        <translation>Personne n’a encore dit qui édite ici ; ouvrez une fois la fenêtre, qui le demande.</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>how long scraped bytes are kept, and names that are removed</source>
        <translation>combien de temps les octets collectés sont gardés, et des noms qui sont retirés</translation>
    </message>
    <message>
        <source>keep DAYS: purge what nobody has opened for so long, from now on, whenever a window is open; 0 for good. purge DAYS: purge it now. forget NAME…: remove a person&apos;s name, in each of these spellings, from the record; wants --reason.</source>
        <translation>keep JOURS : effacer ce que personne n’a ouvert depuis ce temps, désormais, dès qu’une fenêtre est ouverte ; 0 pour toujours. purge JOURS : l’effacer maintenant. forget NOM… : retirer le nom d’une personne, dans chacune de ces graphies, de l’enregistrement ; demande --reason.</translation>
    </message>
    <message>
        <source>Say which name is to be removed, and on whose request or by which law: forget NAME… --reason WORDS.</source>
        <translation>Dites quel nom doit être retiré, et à la demande de qui ou selon quelle loi : forget NOM… --reason MOTS.</translation>
    </message>
    <message>
        <source>retention knows keep, purge and forget, not “%1”.</source>
        <translation>retention connaît keep, purge et forget, pas « %1 ».</translation>
    </message>
    <message>
        <source>Say for how many days, as a number from 0 to 3650.</source>
        <translation>Dites pour combien de jours, par un nombre de 0 à 3650.</translation>
    </message>
    <message>
        <source>retention</source>
        <translation>conservation</translation>
    </message>
    <message>
        <source>--differences writes JSON Lines and no sheet; leave --format out.</source>
        <translation>--differences écrit du JSON Lines et pas de feuille&#xa0;; omettez --format.</translation>
    </message>
    <message>
        <source>Instead of the sheet, the quotations that stand in several inputs with other words or another speaker, as JSON Lines: a pair a line.</source>
        <translation>Au lieu de la feuille, les citations qui se trouvent dans plusieurs entrées avec d’autres mots ou un autre locuteur, en JSON Lines&#xa0;: une paire par ligne.</translation>
    </message>
    <message>
        <source>Which day, as YYYY-MM-DD; without it, today.</source>
        <translation>Quel jour, sous la forme AAAA-MM-JJ&#xa0;; sans cela, aujourd’hui.</translation>
    </message>
    <message>
        <source>How they are told: json, text.</source>
        <translation>Comment ils sont dits&#xa0;: json, text.</translation>
    </message>
    <message>
        <source>what was done in a day, and what each rule got right</source>
        <translation>ce qui a été fait en un jour, et ce que chaque règle a trouvé juste</translation>
    </message>
    <message>
        <source>figures takes no words; name a day with --day.</source>
        <translation>figures ne prend pas de mots&#xa0;; nommez un jour avec --day.</translation>
    </message>
    <message>
        <source>--day wants a day such as 2026-03-14, not “%1”.</source>
        <translation>--day veut un jour comme 2026-03-14, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--format knows json and text, not “%1”.</source>
        <translation>--format connaît json et text, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>Who made the lists, for those who use them.</source>
        <translation>Qui a fait les listes, pour celles et ceux qui les emploient.</translation>
    </message>
    <message>
        <source>Their version; without it, the day.</source>
        <translation>Leur version ; sans elle, le jour.</translation>
    </message>
    <message>
        <source>which word lists are used, and lists of one&apos;s own in their place</source>
        <translation>quelles listes de mots sont employées, et les vôtres à leur place</translation>
    </message>
    <message>
        <source>show: which lists are used, their version and origin. write FOLDER: those that Bluepencil brings, to be changed. seal FILE…: check what was changed, and say in its head who did (--origin) and when.</source>
        <translation>show : quelles listes sont employées, avec leur version et leur origine. write FOLDER : celles que Bluepencil apporte, à modifier. seal FILE… : vérifier ce qui a été modifié, et dire dans l’en-tête par qui (--origin) et quand.</translation>
    </message>
    <message>
        <source>Write: bluepencil-cli word-lists %1.</source>
        <translation>Écrivez : bluepencil-cli word-lists %1.</translation>
    </message>
    <message>
        <source>Say which files to seal, and who made them: seal --origin NAME FILE….</source>
        <translation>Dites quels fichiers sceller, et qui les a faits : seal --origin NAME FILE….</translation>
    </message>
    <message>
        <source>word-lists</source>
        <translation>word-lists</translation>
    </message>
    <message>
        <source>“%1” cannot be written (%2); see who may write there.</source>
        <translation>« %1 » ne peut pas être écrit (%2) ; voyez qui peut écrire à cet endroit.</translation>
    </message>
    <message>
        <source>“%1” is there already; take it away first, or name another folder.</source>
        <translation>« %1 » existe déjà ; enlevez-le d’abord, ou indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be made; see who may write there.</source>
        <translation>« %1 » ne peut pas être créé ; voyez qui peut écrire à cet endroit.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2).</source>
        <translation>« %1 » ne peut pas être lu (%2).</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;Open…</source>
        <translation>O&amp;uvrir…</translation>
    </message>
    <message>
        <source>Open articles to review.</source>
        <translation>Ouvrir des articles à relire.</translation>
    </message>
    <message>
        <source>&amp;New from the clipboard</source>
        <translation>&amp;Nouveau depuis le presse-papiers</translation>
    </message>
    <message>
        <source>Make an article of the text on the clipboard and open it.</source>
        <translation>Faire un article du texte du presse-papiers et l’ouvrir.</translation>
    </message>
    <message>
        <source>&amp;Approve and go to the next file</source>
        <translation>&amp;Valider et passer au fichier suivant</translation>
    </message>
    <message>
        <source>Approve the text as it goes out now, write it to its folder where one is chosen, and open the next file.</source>
        <translation>Valider le texte tel qu’il sort maintenant, l’écrire dans son dossier si un dossier est choisi, et ouvrir le fichier suivant.</translation>
    </message>
    <message>
        <source>Approve the text, put it on the clipboard, and open the next file.</source>
        <translation>Valider le texte, le mettre dans le presse-papiers et ouvrir le fichier suivant.</translation>
    </message>
    <message>
        <source>&amp;Export the approved text…</source>
        <translation>Exporter &amp;le texte validé…</translation>
    </message>
    <message>
        <source>Write the approved text to a file. The scraped file is never changed.</source>
        <translation>Écrire le texte validé dans un fichier. Le fichier brut n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Write every text that is approved and was not exported yet to the folder for approved texts.</source>
        <translation>Écrire dans le dossier des textes validés chaque texte validé qui n’a pas encore été exporté.</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>Aperçu avant &amp;impression…</translation>
    </message>
    <message>
        <source>Show the article on paper: both texts side by side, or the cleaned one alone.</source>
        <translation>Montrer l’article sur papier&#xa0;: les deux textes côte à côte, ou le texte nettoyé seul.</translation>
    </message>
    <message>
        <source>&amp;Spike the article, or bring it back</source>
        <translation>Écarter l’&amp;article, ou le reprendre</translation>
    </message>
    <message>
        <source>Mark the article as not to be published and open the next file; again, take it up once more.</source>
        <translation>Marquer l’article comme à ne pas publier et ouvrir le fichier suivant&#xa0;; encore une fois&#xa0;: le reprendre.</translation>
    </message>
    <message>
        <source>E&amp;ditions…</source>
        <translation>É&amp;ditions…</translation>
    </message>
    <message>
        <source>Show what was approved, by whom and why, and what changed from one edition to the next.</source>
        <translation>Montrer ce qui a été validé, par qui et pourquoi, et ce qui a changé d’une édition à l’autre.</translation>
    </message>
    <message>
        <source>&amp;Take up what came back…</source>
        <translation>&amp;Reprendre ce qui est revenu…</translation>
    </message>
    <message>
        <source>Open a document of this article that others have worked on, and make decisions of what they changed.</source>
        <translation>Ouvrir un document de cet article sur lequel d’autres ont travaillé, et faire de leurs modifications des décisions.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window. Every decision is saved already.</source>
        <translation>Fermer la fenêtre. Chaque décision est déjà enregistrée.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Take the last step back and show its place.</source>
        <translation>Annuler la dernière étape et montrer son emplacement.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Rét&amp;ablir</translation>
    </message>
    <message>
        <source>Take the step again.</source>
        <translation>Refaire l’étape.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy the selected text; from the cleaned pane, the cleaned text.</source>
        <translation>Copier le texte sélectionné&#xa0;; dans le volet nettoyé, le texte nettoyé.</translation>
    </message>
    <message>
        <source>Copy the re&amp;view</source>
        <translation>&amp;Copier la relecture</translation>
    </message>
    <message>
        <source>Copy the whole article with what was cut struck and what was put in underlined, for mail and word processors.</source>
        <translation>Copier tout l’article, ce qui est supprimé barré et ce qui est inséré souligné, pour le courrier et les traitements de texte.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the whole text of the pane.</source>
        <translation>Sélectionner tout le texte du volet.</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>R&amp;echercher…</translation>
    </message>
    <message>
        <source>Find words in both texts.</source>
        <translation>Rechercher des mots dans les deux textes.</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher &amp;le suivant</translation>
    </message>
    <message>
        <source>Go to the next match; at the end, to the first.</source>
        <translation>Aller à l’occurrence suivante&#xa0;; à la fin, à la première.</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Rechercher le précédent</translation>
    </message>
    <message>
        <source>Go to the previous match; at the start, to the last.</source>
        <translation>Aller à l’occurrence précédente&#xa0;; au début, à la dernière.</translation>
    </message>
    <message>
        <source>&amp;Cut</source>
        <translation>Suppr&amp;imer</translation>
    </message>
    <message>
        <source>Cut the current suggestions and go to the next.</source>
        <translation>Supprimer les suggestions actuelles et passer à la suivante.</translation>
    </message>
    <message>
        <source>&amp;Keep text</source>
        <translation>Co&amp;nserver le texte</translation>
    </message>
    <message>
        <source>Keep the current text and go to the next suggestion.</source>
        <translation>Conserver le texte actuel et passer à la suggestion suivante.</translation>
    </message>
    <message>
        <source>&amp;Undecided again</source>
        <translation>De no&amp;uveau à décider</translation>
    </message>
    <message>
        <source>Take the decision on the current suggestions back.</source>
        <translation>Retirer la décision sur les suggestions actuelles.</translation>
    </message>
    <message>
        <source>&amp;Move to the credits</source>
        <translation>Déplacer &amp;vers les crédits</translation>
    </message>
    <message>
        <source>Take a byline, date or credit out of the text and keep it in the credits of the export.</source>
        <translation>Sortir du texte une signature, une date ou un crédit et le garder dans les crédits de l’export.</translation>
    </message>
    <message>
        <source>Cut all &amp;sure suggestions…</source>
        <translation>Suppri&amp;mer toutes les suggestions sûres…</translation>
    </message>
    <message>
        <source>Show every undecided suggestion that is sure, and cut them in one step.</source>
        <translation>Montrer toutes les suggestions sûres à décider et les supprimer en une étape.</translation>
    </message>
    <message>
        <source>Cut all that is sure in all &amp;files…</source>
        <translation>Supprimer tout ce qui est sûr dans tous les &amp;fichiers…</translation>
    </message>
    <message>
        <source>Show every undecided suggestion that is sure in every file of the queue that is not done, and cut them in one step.</source>
        <translation>Montrer toutes les suggestions sûres à décider de chaque fichier non terminé de la file et les supprimer en une étape.</translation>
    </message>
    <message>
        <source>Cut this l&amp;ine in all files…</source>
        <translation>Su&amp;pprimer cette ligne dans tous les fichiers…</translation>
    </message>
    <message>
        <source>Cut the line at the bar, or the selected lines, wherever the files of the queue have them, in one step.</source>
        <translation>Supprimer en une étape la ligne de la barre, ou les lignes sélectionnées, partout où les fichiers de la file les contiennent.</translation>
    </message>
    <message>
        <source>Cut all that th&amp;e list shows…</source>
        <translation>&amp;Supprimer tout ce que montre la liste…</translation>
    </message>
    <message>
        <source>Cut every undecided suggestion that passes the filter, except near repeats, unsure ones and those with a warning.</source>
        <translation>Supprimer toutes les suggestions à décider qui passent le filtre, sauf les répétitions proches, les incertaines et celles avec avertissement.</translation>
    </message>
    <message>
        <source>Keep the same &amp;text everywhere</source>
        <translation>Conserver le même te&amp;xte partout</translation>
    </message>
    <message>
        <source>Keep the current text wherever this article repeats it.</source>
        <translation>Conserver le texte actuel partout où cet article le répète.</translation>
    </message>
    <message>
        <source>Keep all of this &amp;rule</source>
        <translation>Conserver tout pour cette rè&amp;gle</translation>
    </message>
    <message>
        <source>Keep everything in this article that is suggested for the same reason.</source>
        <translation>Conserver tout ce qui est suggéré dans cet article pour la même raison.</translation>
    </message>
    <message>
        <source>Al&amp;ways keep these lines</source>
        <translation>T&amp;oujours conserver ces lignes</translation>
    </message>
    <message>
        <source>Make it a house rule that these lines are never cut, and keep them: the selected ones, else those of the current suggestion.</source>
        <translation>En faire une règle maison&#xa0;: ces lignes ne sont jamais supprimées, et les conserver&#xa0;: les lignes sélectionnées, sinon celles de la suggestion actuelle.</translation>
    </message>
    <message>
        <source>Always cut these &amp;lines</source>
        <translation>&amp;Toujours supprimer ces lignes</translation>
    </message>
    <message>
        <source>Make it a house rule that these lines are always suggested, and cut them: the selected ones, else those of the current suggestion.</source>
        <translation>En faire une règle maison&#xa0;: ces lignes sont toujours suggérées, et les supprimer&#xa0;: les lignes sélectionnées, sinon celles de la suggestion actuelle.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Dét&amp;ails</translation>
    </message>
    <message>
        <source>Show all that is known about the current suggestion: why, how sure, what it repeats, notes, its history.</source>
        <translation>Montrer tout ce que l’on sait de la suggestion actuelle&#xa0;: pourquoi, avec quelle sûreté, ce qu’elle répète, notes, historique.</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>Not&amp;e…</translation>
    </message>
    <message>
        <source>Write a note on the current suggestion for other editors.</source>
        <translation>Écrire une note sur la suggestion actuelle pour d’autres rédacteurs.</translation>
    </message>
    <message>
        <source>&amp;Query, or its answer…</source>
        <translation>&amp;Question, ou sa réponse…</translation>
    </message>
    <message>
        <source>Ask something that holds up the approval until it is answered; where a query is open, answer it.</source>
        <translation>Demander quelque chose qui retient la validation jusqu’à la réponse&#xa0;; là où une question est ouverte, y répondre.</translation>
    </message>
    <message>
        <source>&amp;Open queries of all files…</source>
        <translation>Questions ouvertes &amp;de tous les fichiers…</translation>
    </message>
    <message>
        <source>List what was asked and not answered in any file of the queue, and go there.</source>
        <translation>Lister ce qui est demandé sans réponse dans tous les fichiers de la file, et y aller.</translation>
    </message>
    <message>
        <source>Re-read chan&amp;ged file…</source>
        <translation>&amp;Relire le fichier modifié…</translation>
    </message>
    <message>
        <source>Where the file has changed on disk: read it again, then show what was decided on its earlier text, and decide it so in one step; else open the next file that has changed.</source>
        <translation>Si le fichier a changé sur le disque&#xa0;: le lire à nouveau, montrer ce qui était décidé sur son texte antérieur et le décider ainsi en une étape&#xa0;; sinon ouvrir le fichier modifié suivant.</translation>
    </message>
    <message>
        <source>Reo&amp;pen as…</source>
        <translation>Rouvrir &amp;comme…</translation>
    </message>
    <message>
        <source>Read the file in another way: another encoding, damaged characters or broken lines put right, the whole page. Decisions on this reading stay with it.</source>
        <translation>Lire le fichier autrement&#xa0;: autre encodage, caractères abîmés ou lignes coupées corrigés, la page entière. Les décisions sur cette lecture restent avec elle.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Show every decision on this article, and take any of them back.</source>
        <translation>Montrer chaque décision sur cet article et retirer n’importe laquelle.</translation>
    </message>
    <message>
        <source>Cut &amp;paragraph or selection</source>
        <translation>Supprimer le &amp;paragraphe ou la sélection</translation>
    </message>
    <message>
        <source>Cut the selected text, or the paragraph under the cursor, as your own cut.</source>
        <translation>Supprimer le texte sélectionné, ou le paragraphe sous le curseur, comme votre propre coupe.</translation>
    </message>
    <message>
        <source>Own cut: for len&amp;gth</source>
        <translation>Propre &amp;coupe&#xa0;: pour la longueur</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was made to shorten the text.</source>
        <translation>Dire que votre dernière coupe, ou celle sous le curseur, devait raccourcir le texte.</translation>
    </message>
    <message>
        <source>Own cut: for legal reasons</source>
        <translation>Propre coupe&#xa0;: raisons juridiques</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was made for legal reasons.</source>
        <translation>Dire que votre dernière coupe, ou celle sous le curseur, avait des raisons juridiques.</translation>
    </message>
    <message>
        <source>Own cut: a matter of taste</source>
        <translation>Propre coupe&#xa0;: question de goût</translation>
    </message>
    <message>
        <source>Say that your last own cut, or the one under the cursor, was a matter of taste.</source>
        <translation>Dire que votre dernière coupe, ou celle sous le curseur, était une question de goût.</translation>
    </message>
    <message>
        <source>&amp;Bring back paragraph or selection</source>
        <translation>&amp;Rétablir le paragraphe ou la sélection</translation>
    </message>
    <message>
        <source>Take a part of a cut back; the rest stays cut.</source>
        <translation>Reprendre une partie d’une coupe&#xa0;; le reste demeure supprimé.</translation>
    </message>
    <message>
        <source>The story &amp;ends here</source>
        <translation>L’&amp;article finit ici</translation>
    </message>
    <message>
        <source>Cut everything below the paragraph under the cursor, as one cut of your own.</source>
        <translation>Supprimer tout ce qui suit le paragraphe sous le curseur, en une seule coupe à vous.</translation>
    </message>
    <message>
        <source>Rep&amp;lace the selection…</source>
        <translation>Remplacer la &amp;sélection…</translation>
    </message>
    <message>
        <source>Write your own words in place of the selected text, in the cleaned pane.</source>
        <translation>Écrire vos propres mots à la place du texte sélectionné, dans le volet nettoyé.</translation>
    </message>
    <message>
        <source>The cut ends a line earlier</source>
        <translation>La coupe finit une ligne plus tôt</translation>
    </message>
    <message>
        <source>Take the last line of the current cut back; the rest stays cut.</source>
        <translation>Reprendre la dernière ligne de la coupe actuelle&#xa0;; le reste demeure supprimé.</translation>
    </message>
    <message>
        <source>The cut ends a line later</source>
        <translation>La coupe finit une ligne plus tard</translation>
    </message>
    <message>
        <source>Cut the line below the current cut too.</source>
        <translation>Supprimer aussi la ligne sous la coupe actuelle.</translation>
    </message>
    <message>
        <source>The cut ends a word earlier</source>
        <translation>La coupe finit un mot plus tôt</translation>
    </message>
    <message>
        <source>Take the last word of the current cut back.</source>
        <translation>Reprendre le dernier mot de la coupe actuelle.</translation>
    </message>
    <message>
        <source>The cut ends a word later</source>
        <translation>La coupe finit un mot plus tard</translation>
    </message>
    <message>
        <source>Cut the word after the current cut too.</source>
        <translation>Supprimer aussi le mot après la coupe actuelle.</translation>
    </message>
    <message>
        <source>The cut begins a line earlier</source>
        <translation>La coupe commence une ligne plus tôt</translation>
    </message>
    <message>
        <source>Cut the line above the current cut too.</source>
        <translation>Supprimer aussi la ligne au-dessus de la coupe actuelle.</translation>
    </message>
    <message>
        <source>The cut begins a line later</source>
        <translation>La coupe commence une ligne plus tard</translation>
    </message>
    <message>
        <source>Take the first line of the current cut back; the rest stays cut.</source>
        <translation>Reprendre la première ligne de la coupe actuelle&#xa0;; le reste demeure supprimé.</translation>
    </message>
    <message>
        <source>The cut begins a word earlier</source>
        <translation>La coupe commence un mot plus tôt</translation>
    </message>
    <message>
        <source>Cut the word before the current cut too.</source>
        <translation>Supprimer aussi le mot avant la coupe actuelle.</translation>
    </message>
    <message>
        <source>The cut begins a word later</source>
        <translation>La coupe commence un mot plus tard</translation>
    </message>
    <message>
        <source>Take the first word of the current cut back.</source>
        <translation>Reprendre le premier mot de la coupe actuelle.</translation>
    </message>
    <message>
        <source>Show what the cut brea&amp;ks</source>
        <translation>&amp;Montrer ce que la coupe abîme</translation>
    </message>
    <message>
        <source>Show the quotation that your own cut or words harm; again, the next one.</source>
        <translation>Montrer la citation que votre coupe ou vos mots abîment&#xa0;; encore une fois&#xa0;: la suivante.</translation>
    </message>
    <message>
        <source>Keep it an&amp;yway</source>
        <translation>&amp;Laisser ainsi malgré tout</translation>
    </message>
    <message>
        <source>Close the warning about your own cut or words; the approval will name it again.</source>
        <translation>Fermer l’avertissement sur votre coupe ou vos mots&#xa0;; la validation le rappellera.</translation>
    </message>
    <message>
        <source>The speaker is &amp;right</source>
        <translation>&amp;Le locuteur est le bon</translation>
    </message>
    <message>
        <source>Mark the current quote and its speaker as checked by you, and go to the next to check.</source>
        <translation>Marquer la citation actuelle et son locuteur comme vérifiés par vous, et passer à la suivante à vérifier.</translation>
    </message>
    <message>
        <source>Set the &amp;speaker…</source>
        <translation>&amp;Indiquer le locuteur…</translation>
    </message>
    <message>
        <source>Say who said it: the selected words, or one of the people of the article.</source>
        <translation>Dire qui l’a dit&#xa0;: les mots sélectionnés, ou une des personnes de l’article.</translation>
    </message>
    <message>
        <source>&amp;No named speaker</source>
        <translation>&amp;Aucun locuteur nommé</translation>
    </message>
    <message>
        <source>Say that nobody is named for these words.</source>
        <translation>Dire que personne n’est nommé pour ces mots.</translation>
    </message>
    <message>
        <source>Ne&amp;xt quote to check</source>
        <translation>Citation &amp;suivante à vérifier</translation>
    </message>
    <message>
        <source>Go to the next quote whose speaker is in doubt.</source>
        <translation>Aller à la citation suivante dont le locuteur est douteux.</translation>
    </message>
    <message>
        <source>Pre&amp;vious quote</source>
        <translation>&amp;Citation précédente</translation>
    </message>
    <message>
        <source>Go to the previous quote whose speaker is in doubt.</source>
        <translation>Aller à la citation précédente dont le locuteur est douteux.</translation>
    </message>
    <message>
        <source>&amp;Next to decide</source>
        <translation>Suivante à &amp;décider</translation>
    </message>
    <message>
        <source>Go to the next undecided suggestion.</source>
        <translation>Aller à la suggestion suivante à décider.</translation>
    </message>
    <message>
        <source>&amp;Previous to decide</source>
        <translation>&amp;Précédente à décider</translation>
    </message>
    <message>
        <source>Go to the previous undecided suggestion.</source>
        <translation>Aller à la suggestion précédente à décider.</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggestion suivante</translation>
    </message>
    <message>
        <source>Go to the next suggestion, decided or not.</source>
        <translation>Aller à la suggestion suivante, décidée ou non.</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Suggestion précédente</translation>
    </message>
    <message>
        <source>Go to the previous suggestion, decided or not.</source>
        <translation>Aller à la suggestion précédente, décidée ou non.</translation>
    </message>
    <message>
        <source>Next of your own &amp;changes</source>
        <translation>&amp;Modification propre suivante</translation>
    </message>
    <message>
        <source>Go to the next cut, word or restored part that nobody suggested; U takes it back.</source>
        <translation>Aller à la coupe, au mot ou à la partie rétablie suivante que personne n’a suggérée&#xa0;; U la retire.</translation>
    </message>
    <message>
        <source>Previous of your own changes</source>
        <translation>Modification propre précédente</translation>
    </message>
    <message>
        <source>Go to the cut, word or restored part before that nobody suggested.</source>
        <translation>Aller à la coupe, au mot ou à la partie rétablie précédente que personne n’a suggérée.</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>P&amp;asser</translation>
    </message>
    <message>
        <source>Leave the current suggestion undecided and go to the next.</source>
        <translation>Laisser la suggestion actuelle à décider et passer à la suivante.</translation>
    </message>
    <message>
        <source>One &amp;by one</source>
        <translation>&amp;Une par une</translation>
    </message>
    <message>
        <source>Open the current suggestions, so that the keys decide them one by one.</source>
        <translation>Déplier les suggestions actuelles, pour que les touches les décident une par une.</translation>
    </message>
    <message>
        <source>All &amp;together again</source>
        <translation>De &amp;nouveau toutes ensemble</translation>
    </message>
    <message>
        <source>Let the keys decide all the current suggestions together.</source>
        <translation>Laisser les touches décider ensemble de toutes les suggestions actuelles.</translation>
    </message>
    <message>
        <source>Next &amp;file</source>
        <translation>Fichier &amp;suivant</translation>
    </message>
    <message>
        <source>Open the next file of the queue.</source>
        <translation>Ouvrir le fichier suivant de la file.</translation>
    </message>
    <message>
        <source>Pre&amp;vious file</source>
        <translation>&amp;Fichier précédent</translation>
    </message>
    <message>
        <source>Open the previous file of the queue.</source>
        <translation>Ouvrir le fichier précédent de la file.</translation>
    </message>
    <message>
        <source>&amp;Original of a repeat, and back</source>
        <translation>&amp;Original d’une répétition, et retour</translation>
    </message>
    <message>
        <source>Show the copy that stays; again, return to the repeat.</source>
        <translation>Montrer l’exemplaire qui reste&#xa0;; encore une fois&#xa0;: revenir à la répétition.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Read the marked file of the list again.</source>
        <translation>Lire à nouveau le fichier marqué de la liste.</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Retirer &amp;de la liste</translation>
    </message>
    <message>
        <source>Take the marked file out of the list; what was decided on it stays. In the list Delete does it.</source>
        <translation>Retirer de la liste le fichier marqué&#xa0;; ce qui est décidé sur lui demeure. Dans la liste, la touche Suppr le fait.</translation>
    </message>
    <message>
        <source>&amp;Clear what is done</source>
        <translation>&amp;Retirer ce qui est terminé</translation>
    </message>
    <message>
        <source>Take every file that was exported or spiked, or that cannot be read, out of the list.</source>
        <translation>Retirer de la liste chaque fichier exporté ou écarté, ou qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Look for &amp;new files</source>
        <translation>Chercher de &amp;nouveaux fichiers</translation>
    </message>
    <message>
        <source>Look again into the folders that were opened, and list what is new there.</source>
        <translation>Regarder à nouveau dans les dossiers ouverts et lister ce qui y est nouveau.</translation>
    </message>
    <message>
        <source>Sort by &amp;arrival</source>
        <translation>Trier par arri&amp;vée</translation>
    </message>
    <message>
        <source>List the files as they came.</source>
        <translation>Lister les fichiers comme ils sont arrivés.</translation>
    </message>
    <message>
        <source>Sort by na&amp;me</source>
        <translation>Trier p&amp;ar nom</translation>
    </message>
    <message>
        <source>List the files by their names.</source>
        <translation>Lister les fichiers par leur nom.</translation>
    </message>
    <message>
        <source>Sort by &amp;state</source>
        <translation>&amp;Trier par état</translation>
    </message>
    <message>
        <source>List first what is left to do.</source>
        <translation>Lister d’abord ce qui reste à faire.</translation>
    </message>
    <message>
        <source>As it goes out &amp;now</source>
        <translation>Tel &amp;qu’il sort maintenant</translation>
    </message>
    <message>
        <source>Show the cleaned text exactly as it would be exported now.</source>
        <translation>Montrer le texte nettoyé exactement tel qu’il serait exporté maintenant.</translation>
    </message>
    <message>
        <source>If &amp;all were cut</source>
        <translation>&amp;Si tout était supprimé</translation>
    </message>
    <message>
        <source>Show the cleaned text as if every suggestion were cut.</source>
        <translation>Montrer le texte nettoyé comme si chaque suggestion était supprimée.</translation>
    </message>
    <message>
        <source>Show cr&amp;edits</source>
        <translation>Mo&amp;ntrer les crédits</translation>
    </message>
    <message>
        <source>Point out bylines, dates and credits that may be moved out of the text.</source>
        <translation>Signaler les signatures, dates et crédits qui peuvent être sortis du texte.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom a&amp;vant</translation>
    </message>
    <message>
        <source>Make the text larger.</source>
        <translation>Agrandir le texte.</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Zoom arrière</translation>
    </message>
    <message>
        <source>Make the text smaller.</source>
        <translation>Réduire le texte.</translation>
    </message>
    <message>
        <source>&amp;Reading size</source>
        <translation>Taille &amp;de lecture</translation>
    </message>
    <message>
        <source>Give the text its usual size.</source>
        <translation>Rendre au texte sa taille habituelle.</translation>
    </message>
    <message>
        <source>Show &amp;suggestions</source>
        <translation>M&amp;ontrer les suggestions</translation>
    </message>
    <message>
        <source>Show what there is to cut beside the text.</source>
        <translation>Montrer à côté du texte ce qu’il y a à supprimer.</translation>
    </message>
    <message>
        <source>Show &amp;quotes</source>
        <translation>Mon&amp;trer les citations</translation>
    </message>
    <message>
        <source>Show who said what beside the text.</source>
        <translation>Montrer à côté du texte qui a dit quoi.</translation>
    </message>
    <message>
        <source>&amp;Fold the files away</source>
        <translation>Re&amp;plier les fichiers</translation>
    </message>
    <message>
        <source>Hide the list of files, or show it again.</source>
        <translation>Masquer la liste des fichiers, ou la montrer à nouveau.</translation>
    </message>
    <message>
        <source>Fold the s&amp;uggestions away</source>
        <translation>Replier &amp;les suggestions</translation>
    </message>
    <message>
        <source>Hide suggestions and quotes, or show them again.</source>
        <translation>Masquer suggestions et citations, ou les montrer à nouveau.</translation>
    </message>
    <message>
        <source>Colours of the s&amp;ystem</source>
        <translation>Co&amp;uleurs du système</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is.</source>
        <translation>Clair ou sombre, comme le bureau.</translation>
    </message>
    <message>
        <source>Light &amp;colours</source>
        <translation>Couleurs cla&amp;ires</translation>
    </message>
    <message>
        <source>Dark letters on a light page.</source>
        <translation>Lettres sombres sur page claire.</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Couleurs sombres</translation>
    </message>
    <message>
        <source>Light letters on a dark page.</source>
        <translation>Lettres claires sur page sombre.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contr&amp;aste élevé</translation>
    </message>
    <message>
        <source>Draw tints and lines stronger.</source>
        <translation>Dessiner teintes et lignes plus fortement.</translation>
    </message>
    <message>
        <source>Filter su&amp;ggestions</source>
        <translation>&amp;Filtrer les suggestions</translation>
    </message>
    <message>
        <source>Type to narrow the list of suggestions.</source>
        <translation>Taper pour réduire la liste des suggestions.</translation>
    </message>
    <message>
        <source>Show what was &amp;kept</source>
        <translation>&amp;Montrer ce qui est conservé</translation>
    </message>
    <message>
        <source>List the suggestions that were dismissed, so that any can be taken back; again, list all.</source>
        <translation>Lister les suggestions refusées, pour pouvoir en reprendre une&#xa0;; encore une fois&#xa0;: tout lister.</translation>
    </message>
    <message>
        <source>Fi&amp;lter files</source>
        <translation>Filtr&amp;er les fichiers</translation>
    </message>
    <message>
        <source>Type a name or a state to narrow the list of files.</source>
        <translation>Taper un nom ou un état pour réduire la liste des fichiers.</translation>
    </message>
    <message>
        <source>Back to the &amp;text</source>
        <translation>&amp;Retour au texte</translation>
    </message>
    <message>
        <source>Clear the filter and return to the text.</source>
        <translation>Vider le filtre et revenir au texte.</translation>
    </message>
    <message>
        <source>P&amp;references…</source>
        <translation>Préfér&amp;ences…</translation>
    </message>
    <message>
        <source>Choose once: your name, the look, the pause, how strict to be, where approved texts go, the order of the files.</source>
        <translation>Choisir une fois&#xa0;: votre nom, l’aspect, la pause, la rigueur, où vont les textes validés, l’ordre des fichiers.</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>Give commands other keys.</source>
        <translation>Donner d’autres touches aux commandes.</translation>
    </message>
    <message>
        <source>&amp;Text…</source>
        <translation>&amp;Texte…</translation>
    </message>
    <message>
        <source>Choose the typeface and the line spacing of the text.</source>
        <translation>Choisir la police et l’interligne du texte.</translation>
    </message>
    <message>
        <source>&amp;House rules…</source>
        <translation>&amp;Règles maison…</translation>
    </message>
    <message>
        <source>Show the lines that are always or never cut here, and forget any of them.</source>
        <translation>Montrer les lignes toujours ou jamais supprimées ici, et en oublier n’importe laquelle.</translation>
    </message>
    <message>
        <source>Check &amp;every quote</source>
        <translation>&amp;Vérifier chaque citation</translation>
    </message>
    <message>
        <source>Count every quote as open until somebody has checked it, and name the others at the approval.</source>
        <translation>Compter chaque citation comme ouverte jusqu’à ce que quelqu’un l’ait vérifiée, et nommer les autres à la validation.</translation>
    </message>
    <message>
        <source>&amp;Folder for approved texts…</source>
        <translation>&amp;Dossier des textes validés…</translation>
    </message>
    <message>
        <source>Choose where approved texts are written to without being asked for.</source>
        <translation>Choisir où les textes validés sont écrits sans être demandés.</translation>
    </message>
    <message>
        <source>&amp;Names of exported files…</source>
        <translation>&amp;Noms des fichiers exportés…</translation>
    </message>
    <message>
        <source>Choose what exported files are called, and by their ending in which format.</source>
        <translation>Choisir comment s’appellent les fichiers exportés et, par leur extension, dans quel format.</translation>
    </message>
    <message>
        <source>E&amp;xport at approval</source>
        <translation>Exporter à &amp;la validation</translation>
    </message>
    <message>
        <source>Write the text to its folder as soon as it is approved.</source>
        <translation>Écrire le texte dans son dossier dès qu’il est validé.</translation>
    </message>
    <message>
        <source>&amp;Pause after deciding…</source>
        <translation>&amp;Pause après la décision…</translation>
    </message>
    <message>
        <source>Choose how long a decision is shown before the next stop.</source>
        <translation>Choisir combien de temps une décision est montrée avant l’arrêt suivant.</translation>
    </message>
    <message>
        <source>Help &amp;contents</source>
        <translation>&amp;Sommaire de l’aide</translation>
    </message>
    <message>
        <source>Show the pages of the help.</source>
        <translation>Montrer les pages de l’aide.</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>Show every key.</source>
        <translation>Montrer toutes les touches.</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>Pr&amp;emiers pas</translation>
    </message>
    <message>
        <source>Show the hints of the first day again, one after the other.</source>
        <translation>Montrer à nouveau les conseils du premier jour, l’un après l’autre.</translation>
    </message>
    <message>
        <source>Who is &amp;editing…</source>
        <translation>&amp;Qui rédige…</translation>
    </message>
    <message>
        <source>Change the name that decisions are recorded under.</source>
        <translation>Changer le nom sous lequel les décisions sont consignées.</translation>
    </message>
    <message>
        <source>&amp;About Bluepencil</source>
        <translation>À &amp;propos de Bluepencil</translation>
    </message>
    <message>
        <source>Version and licence.</source>
        <translation>Version et licence.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Fi&amp;chier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éditi&amp;on</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>&amp;Own cuts</source>
        <translation>&amp;Propres coupes</translation>
    </message>
    <message>
        <source>&amp;Quotes</source>
        <translation>Cit&amp;ations</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>All&amp;er à</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>Para&amp;mètres</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>L&amp;anguage of the article…</source>
        <translation>&amp;Langue de l’article…</translation>
    </message>
    <message>
        <source>Say which language the article is in where its words tell it wrongly; quotes, speakers and suggestions are looked for again.</source>
        <translation>Dire dans quelle langue est l’article quand ses mots trompent&#xa0;; citations, locuteurs et suggestions sont cherchés à nouveau.</translation>
    </message>
    <message>
        <source>Q&amp;ueue</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Approve, &amp;copy and go on</source>
        <translation>Valider, &amp;copier et continuer</translation>
    </message>
    <message>
        <source>Export a&amp;ll approved texts</source>
        <translation>&amp;Exporter tous les textes validés</translation>
    </message>
    <message>
        <source>Sort by so&amp;urce</source>
        <translation>Trier par &amp;source</translation>
    </message>
    <message>
        <source>List together what comes from one site or folder.</source>
        <translation>Lister ensemble ce qui vient d’un même site ou dossier.</translation>
    </message>
    <message>
        <source>Sort by st&amp;ops</source>
        <translation>Trier &amp;par arrêts</translation>
    </message>
    <message>
        <source>List first where the fewest stops are left to decide.</source>
        <translation>Lister d’abord là où il reste le moins d’arrêts à décider.</translation>
    </message>
    <message>
        <source>&amp;Pause looking through the files</source>
        <translation>Suspendre &amp;l’examen des fichiers</translation>
    </message>
    <message>
        <source>Let the files wait that nobody has looked into; again, go on.</source>
        <translation>Faire attendre les fichiers que personne n’a examinés&#xa0;; encore une fois&#xa0;: continuer.</translation>
    </message>
    <message>
        <source>Stop &amp;looking through the files</source>
        <translation>&amp;Cesser l’examen des fichiers</translation>
    </message>
    <message>
        <source>Leave the files that nobody has looked into until the next start, or until new files are looked for.</source>
        <translation>Laisser les fichiers non examinés jusqu’au prochain démarrage, ou jusqu’à la recherche de nouveaux fichiers.</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>&amp;Transmettre…</translation>
    </message>
    <message>
        <source>Write this article, or all files of the queue, to one file for another desk: raw bytes, decisions, notes and editions.</source>
        <translation>Écrire cet article, ou tous les fichiers de la liste, dans un fichier pour un autre bureau&#xa0;: octets bruts, décisions, notes et éditions.</translation>
    </message>
    <message>
        <source>Take o&amp;ver…</source>
        <translation>Re&amp;prendre une transmission…</translation>
    </message>
    <message>
        <source>Take up what another desk handed over, beside what is here; what both decided otherwise is asked.</source>
        <translation>Reprendre ce qu’un autre bureau a transmis, à côté de ce qui est ici&#xa0;; ce que les deux ont décidé autrement est demandé.</translation>
    </message>
    <message>
        <source>What became of these &amp;words…</source>
        <translation>Ce que sont devenus ces mot&amp;s…</translation>
    </message>
    <message>
        <source>Look for a sentence in all that was ever opened here, and tell who cut, kept or changed it, why, and where it went.</source>
        <translation>Chercher une phrase dans tout ce qui a jamais été ouvert ici, et raconter qui l’a supprimée, gardée ou modifiée, pourquoi, et où elle est allée.</translation>
    </message>
    <message>
        <source>Recall a m&amp;istake…</source>
        <translation>Corri&amp;ger une erreur partout…</translation>
    </message>
    <message>
        <source>Correct one mistake wherever it went out: list every approved article with the same words, cut, rule or quotation, and have the corrections drafted.</source>
        <translation>Corriger une erreur où qu’elle soit sortie : lister chaque article validé avec les mêmes mots, suppression, règle ou citation, et faire préparer les corrections.</translation>
    </message>
    <message>
        <source>Remove a person’s na&amp;me…</source>
        <translation>Retirer le no&amp;m d’une personne…</translation>
    </message>
    <message>
        <source>Remove a name from quotes and the log of all articles, where the law asks for it; that one was removed stays on record.</source>
        <translation>Retirer un nom des citations et du journal de tous les articles, là où la loi le demande ; qu’un nom a été retiré reste consigné.</translation>
    </message>
    <message>
        <source>The day’s fi&amp;gures…</source>
        <translation>Chi&amp;ffres du jour…</translation>
    </message>
    <message>
        <source>Show what was done in a day: articles, stops, keys, minutes, and what each rule got right by the editors’ answers, in each source.</source>
        <translation>Montrer ce qui a été fait en un jour&#xa0;: articles, arrêts, touches, minutes, et ce que chaque règle a trouvé juste d’après les réponses des rédacteurs, dans chaque source.</translation>
    </message>
    <message>
        <source>Show it in the &amp;other file</source>
        <translation>La &amp;montrer dans l’autre fichier</translation>
    </message>
    <message>
        <source>Where the current quote stands in another file of the list with other words or another speaker, open that file at its place.</source>
        <translation>Où la citation actuelle se trouve dans un autre fichier de la liste avec d’autres mots ou un autre locuteur, ouvrir ce fichier à son endroit.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>“%1” is added</source>
        <translation>«&#xa0;%1&#xa0;» est ajouté</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>«&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>CustodyReport</name>
    <message>
        <source>went out as scraped</source>
        <translation>est sorti tel que collecté</translation>
    </message>
    <message>
        <source>went out as “%1”</source>
        <translation>est sorti comme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>did not go out</source>
        <translation>n’est pas sorti</translation>
    </message>
    <message>
        <source>went out; these are the editor’s own words</source>
        <translation>est sorti&#xa0;; ce sont les mots du rédacteur</translation>
    </message>
    <message>
        <source>Nobody decided anything at this place.</source>
        <translation>Personne n’a rien décidé à cet endroit.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why, as it was shown</source>
        <translation>Pourquoi, comme montré</translation>
    </message>
    <message>
        <source>This article was not approved.</source>
        <translation>Cet article n’a pas été validé.</translation>
    </message>
    <message>
        <source>%1 (%2, by %3, %4)</source>
        <translation>%1 (%2, par %3, %4)</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Les mots</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Validée par</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>Écrite vers</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Ce que ces mots sont devenus</translation>
    </message>
    <message numerus="yes">
        <source>Found at %n places. All times are UTC.</source>
        <translation>
            <numerusform>Trouvé à %n endroit. Toutes les heures sont UTC.</numerusform>
            <numerusform>Trouvé à %n endroits. Toutes les heures sont UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>cut, as was suggested</source>
        <translation>supprimé, comme suggéré</translation>
    </message>
    <message>
        <source>kept, against a suggestion</source>
        <translation>conservé, contre une suggestion</translation>
    </message>
    <message>
        <source>moved to the credits</source>
        <translation>déplacé vers les crédits</translation>
    </message>
    <message>
        <source>cut, without a suggestion</source>
        <translation>supprimé, sans suggestion</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>rétabli</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>quote checked</source>
        <translation>citation vérifiée</translation>
    </message>
    <message>
        <source>speaker corrected</source>
        <translation>locuteur corrigé</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>query</source>
        <translation>question</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>retiré : %1</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>for length</source>
        <translation>pour la longueur</translation>
    </message>
    <message>
        <source>for legal reasons</source>
        <translation>pour des raisons juridiques</translation>
    </message>
    <message>
        <source>a matter of taste</source>
        <translation>affaire de goût</translation>
    </message>
    <message>
        <source>Rule: %1.</source>
        <translation>Règle : %1.</translation>
    </message>
    <message>
        <source>the bytes that were scraped</source>
        <translation>les octets collectés</translation>
    </message>
    <message>
        <source>the text that they gave</source>
        <translation>le texte qu’ils ont donné</translation>
    </message>
    <message>
        <source>the text of edition %1</source>
        <translation>le texte de l’édition %1</translation>
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
        <translation>Fichier brut : %1. Octets : %2, lus comme %3.</translation>
    </message>
    <message>
        <source>The bytes were purged, as the rule of retention asks. Their hash, what was decided and what went out were kept.</source>
        <translation>Les octets ont été effacés, comme le veut la règle de conservation. Leur hachage, ce qui a été décidé et ce qui est sorti ont été gardés.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of this page, as HTML names it</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>A person’s name was removed from this record on %1 by %2. Why: %3</source>
        <translation>Le nom d’une personne a été retiré de cet enregistrement le %1 par %2. Pourquoi : %3</translation>
    </message>
    <message>
        <source>Scraped bytes were purged on %1 by %2.</source>
        <translation>Les octets collectés ont été effacés le %1 par %2.</translation>
    </message>
</context>
<context>
    <name>CutWarning</name>
    <message>
        <source>The rest of the article is scrambled by a paywall; the article is incomplete.</source>
        <translation>Le reste de l’article est brouillé par un accès payant&#xa0;; l’article est incomplet.</translation>
    </message>
    <message>
        <source>A paywall notice stands here; the article may be incomplete.</source>
        <translation>Un avis d’accès payant figure ici&#xa0;; l’article est peut-être incomplet.</translation>
    </message>
</context>
<context>
    <name>DataFolder</name>
    <message>
        <source>The data folder “%1” holds no “reviews.sqlite”; name the folder that the window uses.</source>
        <translation>Le dossier de données «&#xa0;%1&#xa0;» ne contient pas «&#xa0;reviews.sqlite&#xa0;»&#xa0;; indiquez le dossier que la fenêtre utilise.</translation>
    </message>
</context>
<context>
    <name>DecisionLog</name>
    <message>
        <source>“%1” holds a decision that cannot be read; restore it from a backup, or move it elsewhere and start again. Your articles are not touched.</source>
        <translation>«&#xa0;%1&#xa0;» contient une décision illisible&#xa0;; restaurez-le d’une sauvegarde, ou déplacez-le et recommencez. Vos articles ne sont pas touchés.</translation>
    </message>
    <message>
        <source>“%1” is damaged: decisions are missing, or are about words that do not stand where they should. Nothing was shown or exported from it; restore it from a backup. Your articles are not touched.</source>
        <translation>«&#xa0;%1&#xa0;» est abîmé&#xa0;: des décisions manquent, ou portent sur des mots qui ne sont pas où ils devraient. Rien n’en a été montré ni exporté&#xa0;; restaurez-le d’une sauvegarde. Vos articles ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Somebody else decided on this article in the meantime; look at it again before deciding.</source>
        <translation>Quelqu’un d’autre a décidé entre-temps sur cet article&#xa0;; regardez-le à nouveau avant de décider.</translation>
    </message>
</context>
<context>
    <name>DecisionWiring</name>
    <message>
        <source>No byline, date or credit is left in the text that is known for one.</source>
        <translation>Il ne reste dans le texte ni signature, ni date, ni crédit connu comme tel.</translation>
    </message>
    <message>
        <source>This credit is meant; press the key again.</source>
        <translation>C’est ce crédit qui est visé&#xa0;; appuyez à nouveau sur la touche.</translation>
    </message>
    <message>
        <source>Cut all sure suggestions</source>
        <translation>Supprimer toutes les suggestions sûres</translation>
    </message>
    <message>
        <source>Cut all that the list shows</source>
        <translation>Supprimer tout ce que montre la liste</translation>
    </message>
    <message>
        <source>No further suggestion.</source>
        <translation>Plus d’autre suggestion.</translation>
    </message>
    <message>
        <source>The keys decide one at a time.</source>
        <translation>Les touches décident une par une.</translation>
    </message>
    <message>
        <source>The current suggestion is a single line.</source>
        <translation>La suggestion actuelle est une seule ligne.</translation>
    </message>
    <message>
        <source>The keys decide these suggestions together.</source>
        <translation>Les touches décident ensemble de ces suggestions.</translation>
    </message>
    <message>
        <source>The current suggestion repeats nothing.</source>
        <translation>La suggestion actuelle ne répète rien.</translation>
    </message>
    <message>
        <source>Nothing was changed here but what was suggested.</source>
        <translation>Rien n’a été changé ici hors de ce qui était suggéré.</translation>
    </message>
</context>
<context>
    <name>Decoder</name>
    <message>
        <source>Some bytes are not %1; they are shown as �.</source>
        <translation>Certains octets ne sont pas du %1&#xa0;; ils sont montrés comme �.</translation>
    </message>
    <message numerus="yes">
        <source>Broken characters in the file: %n; each is shown as �.</source>
        <translation>
            <numerusform>Caractères cassés dans le fichier&#xa0;: %n&#xa0;; chacun est montré comme �.</numerusform>
            <numerusform>Caractères cassés dans le fichier&#xa0;: %n&#xa0;; chacun est montré comme �.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file does not say its encoding; read as %1, which may be wrong.</source>
        <translation>Le fichier ne dit pas son encodage&#xa0;; lu comme %1, ce qui peut être faux.</translation>
    </message>
    <message>
        <source>The file calls itself %1, which it cannot be; read as %2, which may be wrong.</source>
        <translation>Le fichier se dit %1, ce qu’il ne peut pas être&#xa0;; lu comme %2, ce qui peut être faux.</translation>
    </message>
    <message>
        <source>The text held characters that cannot be; each is shown as �.</source>
        <translation>Le texte contenait des caractères impossibles&#xa0;; chacun est montré comme �.</translation>
    </message>
    <message>
        <source>is empty; there is nothing to review.</source>
        <translation>est vide&#xa0;; il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>dépasse 256 Mo&#xa0;; divisez-le avant de l’ouvrir.</translation>
    </message>
    <message>
        <source>cannot be read as “%1”; choose an encoding that is known here.</source>
        <translation>ne peut pas être lu comme «&#xa0;%1&#xa0;»&#xa0;; choisissez un encodage connu ici.</translation>
    </message>
    <message>
        <source>is a binary file, not text; open the article&apos;s text instead.</source>
        <translation>est un fichier binaire, non du texte&#xa0;; ouvrez plutôt le texte de l’article.</translation>
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
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · rule %2</source>
        <translation>%1 · règle %2</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>Too different from %1 to be compared word by word:</source>
        <translation>Trop différent de %1 pour être comparé mot à mot&#xa0;:</translation>
    </message>
    <message>
        <source>The original:</source>
        <translation>L’original&#xa0;:</translation>
    </message>
    <message>
        <source>Word for word as in %1:</source>
        <translation>Mot pour mot comme dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>Beside %1, word by word:</source>
        <translation>À côté de %1, mot à mot&#xa0;:</translation>
    </message>
    <message>
        <source>Numbers differ</source>
        <translation>Les nombres diffèrent</translation>
    </message>
    <message>
        <source>Names differ</source>
        <translation>Les noms diffèrent</translation>
    </message>
    <message>
        <source>Struck: only in the original. Underlined: only here.</source>
        <translation>Barré&#xa0;: seulement dans l’original. Souligné&#xa0;: seulement ici.</translation>
    </message>
    <message>
        <source>Open query</source>
        <translation>Question ouverte</translation>
    </message>
    <message>
        <source>Answer it with %1.</source>
        <translation>Répondez-y avec %1.</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>Rien n’a encore été décidé ici.</translation>
    </message>
</context>
<context>
    <name>DetailWiring</name>
    <message>
        <source>Open queries hold up the approval: %1. This is the first; answer it with %2, then approve again.</source>
        <translation>Des questions ouvertes retiennent la validation&#xa0;: %1. Voici la première&#xa0;; répondez-y avec %2, puis validez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password for %1:</source>
        <translation>Mot de passe de %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>“%1” is added</source>
        <translation>«&#xa0;%1&#xa0;» est ajouté</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>«&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Divider</name>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>Docx</name>
    <message>
        <source>is an archive, and no Word file; unpack it, or choose what is in it.</source>
        <translation>est une archive et non un fichier Word&#xa0;; décompressez-la, ou choisissez ce qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>DraftWiring</name>
    <message>
        <source>a note</source>
        <translation>une note</translation>
    </message>
    <message>
        <source>a query</source>
        <translation>une question</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>your own words</source>
        <translation>vos propres mots</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>what is unsent, and where</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Not approved: %1 was typed and not sent. Return sends it; an emptied field drops it.</source>
        <translation>Non validé&#xa0;: %1 a été tapé et non envoyé. Entrée l’envoie&#xa0;; un champ vidé l’abandonne.</translation>
    </message>
    <message>
        <source>Not sent yet: %1. It holds up the approval.</source>
        <translation>Pas encore envoyé&#xa0;: %1. Cela retient la validation.</translation>
    </message>
    <message>
        <source>Kept, not sent: %1.</source>
        <translation>Gardé, non envoyé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Somebody else is writing at this place; your words stand in this window alone until one of you has sent them.</source>
        <translation>Quelqu’un d’autre écrit à cet endroit&#xa0;; vos mots ne sont que dans cette fenêtre jusqu’à ce que l’un de vous les ait envoyés.</translation>
    </message>
</context>
<context>
    <name>Edition</name>
    <message>
        <source>Edition %1 in “%2” is damaged and is not what was approved; restore the file from a backup.</source>
        <translation>L’édition %1 dans «&#xa0;%2&#xa0;» est abîmée et n’est pas ce qui a été validé&#xa0;; restaurez le fichier d’une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>EditionChanges</name>
    <message numerus="yes">
        <source>%n lines as before</source>
        <translation>
            <numerusform>%n ligne comme avant</numerusform>
            <numerusform>%n lignes comme avant</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorNames</name>
    <message>
        <source>“%1” is somebody else in this workspace (%2); choose a name that tells you apart.</source>
        <translation>«&#xa0;%1&#xa0;» est quelqu’un d’autre dans cet espace de travail (%2)&#xa0;; choisissez un nom qui vous distingue.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>The article %1</source>
        <comment>a sentence without its beginning</comment>
        <translation>L’article %1</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>What was written to “%1” was not kept then; the text of its edition was.</source>
        <translation>Ce qui a été écrit vers «&#xa0;%1&#xa0;» n’a pas été gardé alors&#xa0;; le texte de son édition, si.</translation>
    </message>
    <message>
        <source>What was written to “%1” is damaged in “%2”; restore that file from a backup.</source>
        <translation>Ce qui a été écrit vers «&#xa0;%1&#xa0;» est abîmé dans «&#xa0;%2&#xa0;»&#xa0;; restaurez ce fichier d’une sauvegarde.</translation>
    </message>
    <message>
        <source>What was written to “%1” was purged, since a person’s name was removed from it on request.</source>
        <translation>Ce qui a été écrit dans « %1 » a été effacé, car le nom d’une personne en a été retiré sur demande.</translation>
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
        <translation>non dit</translation>
    </message>
    <message>
        <source>a rule of another version</source>
        <translation>une règle d’une autre version</translation>
    </message>
    <message>
        <source>The figures of %1</source>
        <translation>Les chiffres du %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Editions approved</source>
        <translation>Éditions validées</translation>
    </message>
    <message>
        <source>Stops decided</source>
        <translation>Arrêts décidés</translation>
    </message>
    <message>
        <source>Keys that changed something</source>
        <translation>Touches qui ont changé quelque chose</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Minutes are those between decisions that follow each other within five. Yours are told to you alone, those of all from three editors on. Keys that only move are not recorded.</source>
        <translation>Les minutes sont celles entre des décisions qui se suivent en moins de cinq. Les vôtres ne sont dites qu’à vous, celles de tous à partir de trois rédacteurs. Les touches qui ne font que déplacer ne sont pas enregistrées.</translation>
    </message>
    <message>
        <source>What each rule got right that day, in suggestions</source>
        <translation>Ce que chaque règle a trouvé juste ce jour-là, en suggestions</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Cuts that no rule had suggested: %1.</source>
        <translation>Suppressions qu’aucune règle n’avait suggérées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>overruled</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>What each rule got right in each source, in articles of all days</source>
        <translation>Ce que chaque règle a trouvé juste dans chaque source, en articles de tous les jours</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>A rule that is overruled is offered to be switched off in the house rules.</source>
        <translation>Une règle écartée est proposée à la désactivation dans les règles maison.</translation>
    </message>
    <message>
        <source>Nothing was decided.</source>
        <translation>Rien n’a été décidé.</translation>
    </message>
</context>
<context>
    <name>FileReader</name>
    <message>
        <source>does not exist; check the name.</source>
        <translation>n’existe pas&#xa0;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>cannot be reached; ask for permission to read its folder.</source>
        <translation>n’est pas accessible&#xa0;; demandez le droit de lire son dossier.</translation>
    </message>
    <message>
        <source>cannot be looked up (%1); check the name.</source>
        <translation>ne peut pas être consulté (%1)&#xa0;; vérifiez le nom.</translation>
    </message>
    <message>
        <source>has a name that is no UTF-8, and so cannot be reached; rename the file.</source>
        <translation>a un nom qui n’est pas de l’UTF-8 et n’est donc pas accessible&#xa0;; renommez le fichier.</translation>
    </message>
    <message>
        <source>is a directory; name the files in it instead.</source>
        <translation>est un répertoire&#xa0;; indiquez plutôt les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>is a pipe, not a file; save its content to a file first.</source>
        <translation>est un tube, non un fichier&#xa0;; enregistrez d’abord son contenu dans un fichier.</translation>
    </message>
    <message>
        <source>is a device, not a file; name a file that holds an article.</source>
        <translation>est un périphérique, non un fichier&#xa0;; indiquez un fichier qui contient un article.</translation>
    </message>
    <message>
        <source>is larger than 256 MB; split it before opening it.</source>
        <translation>dépasse 256 Mo&#xa0;; divisez-le avant de l’ouvrir.</translation>
    </message>
    <message>
        <source>is empty; there is nothing to review.</source>
        <translation>est vide&#xa0;; il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>cannot be opened (%1); ask for permission to read it.</source>
        <translation>ne peut pas être ouvert (%1)&#xa0;; demandez le droit de le lire.</translation>
    </message>
    <message>
        <source>cannot be opened (%1).</source>
        <translation>ne peut pas être ouvert (%1).</translation>
    </message>
    <message>
        <source>cannot be read (%1); copy it to another disk and try again.</source>
        <translation>ne peut pas être lu (%1)&#xa0;; copiez-le sur un autre disque et réessayez.</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <comment>a file&apos;s name, and what is wrong with it</comment>
        <translation>«&#xa0;%1&#xa0;» %2</translation>
    </message>
</context>
<context>
    <name>FileWiring</name>
    <message>
        <source>Earlier decisions…</source>
        <translation>Décisions antérieures…</translation>
    </message>
</context>
<context>
    <name>FileWriter</name>
    <message>
        <source>“%1” cannot be written (%2); free some space or choose another folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit (%2)&#xa0;; libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” is a raw file, which is never written; choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» est un fichier brut, qui n’est jamais écrit&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” is there and is no file; choose another name.</source>
        <translation>«&#xa0;%1&#xa0;» existe et n’est pas un fichier&#xa0;; choisissez un autre nom.</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>Web archive</source>
        <translation>Archive web</translation>
    </message>
    <message>
        <source>Saved page, one file</source>
        <translation>Page enregistrée, un fichier</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
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
        <translation>Tableau, séparé par des virgules</translation>
    </message>
    <message>
        <source>Table, separated by tabs</source>
        <translation>Tableau, séparé par des tabulations</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>Page HTML</translation>
    </message>
    <message>
        <source>HTML for a CMS</source>
        <translation>HTML pour un CMS</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Word</translation>
    </message>
    <message>
        <source>Word, changes tracked</source>
        <translation>Word, suivi des modifications</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>OpenDocument, changes tracked</source>
        <translation>OpenDocument, modifications enregistrées</translation>
    </message>
    <message>
        <source>ninjs 3.1</source>
        <translation>ninjs 3.1</translation>
    </message>
    <message>
        <source>Audit, JSON Lines</source>
        <translation>Journal d’édition, JSON Lines</translation>
    </message>
    <message>
        <source>Audit, page</source>
        <translation>Journal d’édition, page</translation>
    </message>
    <message>
        <source>PDF of the text</source>
        <translation>PDF du texte</translation>
    </message>
    <message>
        <source>PDF of the review</source>
        <translation>PDF de la relecture</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tel qu’arrivé</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Quote sheet, CSV</source>
        <translation>Feuille de citations, CSV</translation>
    </message>
    <message>
        <source>Quote sheet, JSON Lines</source>
        <translation>Feuille de citations, JSON Lines</translation>
    </message>
    <message>
        <source>Quote sheet, Word</source>
        <translation>Feuille de citations, Word</translation>
    </message>
    <message>
        <source>News in XML</source>
        <translation>Nouvelles en XML</translation>
    </message>
</context>
<context>
    <name>Gunzip</name>
    <message>
        <source>ends before what was packed in it does; get it again.</source>
        <translation>finit avant ce qui y est compressé&#xa0;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>is damaged: it cannot be unpacked; get it again.</source>
        <translation>est abîmé&#xa0;: il ne peut pas être décompressé&#xa0;; récupérez-le à nouveau.</translation>
    </message>
    <message>
        <source>swells as no text does when it is unpacked; unpack it by hand if you trust it.</source>
        <translation>gonfle à la décompression comme aucun texte&#xa0;; décompressez-le à la main si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>holds more than 256 MB when it is unpacked; split it before opening it.</source>
        <translation>contient plus de 256 Mo une fois décompressé&#xa0;; divisez-le avant de l’ouvrir.</translation>
    </message>
    <message>
        <source>is packed and empty; there is nothing to review.</source>
        <translation>est compressé et vide&#xa0;; il n’y a rien à relire.</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>“%1” cannot be written (%2); choose a place that you may write to.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit (%2)&#xa0;; choisissez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Raw bytes of “%1” were purged; what was decided on them stays here.</source>
        <translation>Des octets bruts de «&#xa0;%1&#xa0;» ont été effacés&#xa0;; ce qui en a été décidé reste ici.</translation>
    </message>
    <message>
        <source>“%1” is too long to be handed over; hand its file over by itself.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long pour être transmis&#xa0;; transmettez le fichier lui-même.</translation>
    </message>
    <message>
        <source>A file holds %L1 articles; the others were left out.</source>
        <translation>Un fichier contient %L1 articles&#xa0;; les autres ont été laissés de côté.</translation>
    </message>
    <message>
        <source>There is no article to hand over; open one first.</source>
        <translation>Il n’y a pas d’article à transmettre&#xa0;; ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>does not say where its article comes from</source>
        <translation>ne dit pas d’où vient son article</translation>
    </message>
    <message>
        <source>has no text, or more of them than an article has</source>
        <translation>n’a pas de texte, ou en a plus qu’un article n’en a</translation>
    </message>
    <message>
        <source>has a name in it that is none</source>
        <translation>contient un nom qui n’en est pas un</translation>
    </message>
    <message>
        <source>has bytes that are not those of their hash</source>
        <translation>a des octets qui ne sont pas ceux de leur somme de contrôle</translation>
    </message>
    <message>
        <source>does not say how its text was read</source>
        <translation>ne dit pas comment son texte a été lu</translation>
    </message>
    <message>
        <source>has an edition that is none of its text</source>
        <translation>a une édition qui n’est pas de son texte</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>“%1” stays here: a person’s name was removed from its record on request, and its raw text would carry it on.</source>
        <translation>« %1 » reste ici : le nom d’une personne a été retiré de son dossier sur demande, et son texte brut le porterait plus loin.</translation>
    </message>
</context>
<context>
    <name>Harms</name>
    <message>
        <source>This takes away the only words that tell who said %1</source>
        <translation>Ceci retire les seuls mots qui disent de qui vient %1</translation>
    </message>
    <message>
        <source>“%1” stays, but the full name goes.</source>
        <translation>«&#xa0;%1&#xa0;» reste, mais le nom complet s’en va.</translation>
    </message>
    <message>
        <source>This cuts words out of the middle of %1</source>
        <translation>Ceci supprime des mots au milieu de %1</translation>
    </message>
    <message>
        <source>This leaves one quotation mark of %1 without its partner.</source>
        <translation>Ceci laisse un guillemet de %1 sans son pendant.</translation>
    </message>
    <message>
        <source>This changes the words of a quotation: %1</source>
        <translation>Ceci change les mots d’une citation&#xa0;: %1</translation>
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
        <translation>il a fini, ou n’a rien dit</translation>
    </message>
</context>
<context>
    <name>HelperPool</name>
    <message>
        <source>cannot be read, since “%1” does not start (%2); install Bluepencil again.</source>
        <translation>ne peut pas être lu, car «&#xa0;%1&#xa0;» ne démarre pas (%2)&#xa0;; installez Bluepencil à nouveau.</translation>
    </message>
    <message>
        <source>made the reader of such files break down, so that it may be damaged, or made to do harm; save it in another format where you trust it.</source>
        <translation>a fait tomber le lecteur de tels fichiers, et peut donc être abîmé ou fait pour nuire&#xa0;; enregistrez-le dans un autre format si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>keeps the reader of such files busy for too long; split it, or save it in another format.</source>
        <translation>occupe trop longtemps le lecteur de tels fichiers&#xa0;; divisez-le, ou enregistrez-le dans un autre format.</translation>
    </message>
    <message>
        <source>was answered with what no file holds by the reader of such files, so that it may be made to do harm; save it in another format where you trust it.</source>
        <translation>a reçu du lecteur de tels fichiers ce qu’aucun fichier ne contient, et peut donc être fait pour nuire&#xa0;; enregistrez-le dans un autre format si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>the program is ending</source>
        <translation>le programme se termine</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Cut</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
    <message>
        <source>Moved to the credits</source>
        <translation>Déplacé vers les crédits</translation>
    </message>
    <message>
        <source>Own cut</source>
        <translation>Propre coupe</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Replaced by “%1”</source>
        <translation>Remplacé par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Quote checked</source>
        <translation>Citation vérifiée</translation>
    </message>
    <message>
        <source>Speaker is %1</source>
        <translation>Le locuteur est %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Own cut taken back</source>
        <translation>Propre coupe retirée</translation>
    </message>
    <message>
        <source>Cut again</source>
        <translation>Supprimé à nouveau</translation>
    </message>
    <message>
        <source>Old words again</source>
        <translation>De nouveau les anciens mots</translation>
    </message>
    <message>
        <source>Quote unchecked again</source>
        <translation>Citation de nouveau à vérifier</translation>
    </message>
    <message>
        <source>Note taken away</source>
        <translation>Note retirée</translation>
    </message>
    <message>
        <source>Query taken away</source>
        <translation>Question retirée</translation>
    </message>
    <message>
        <source>Query and answer taken away</source>
        <translation>Question et réponse retirées</translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>De nouveau à décider</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Juridique</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Goût</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>édition %1</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>changé depuis</translation>
    </message>
    <message>
        <source>No named speaker</source>
        <translation>Aucun locuteur nommé</translation>
    </message>
</context>
<context>
    <name>HouseRuleFault</name>
    <message>
        <source>The pattern “%1” cannot be used: %2.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» ne peut pas servir&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be used: the fault is “%2” at character %3 (%4).</source>
        <translation>Le motif «&#xa0;%1&#xa0;» ne peut pas servir&#xa0;: la faute est «&#xa0;%2&#xa0;» au caractère %3 (%4).</translation>
    </message>
    <message>
        <source>The rule has no text; say which line it is about.</source>
        <translation>La règle n’a pas de texte&#xa0;; dites quelle ligne elle concerne.</translation>
    </message>
    <message>
        <source>The pattern “%1” matches every line; make it narrower.</source>
        <translation>Le motif «&#xa0;%1&#xa0;» correspond à toutes les lignes&#xa0;; resserrez-le.</translation>
    </message>
</context>
<context>
    <name>HouseRuleFile</name>
    <message>
        <source>has no house rule in line %1 (“%2”); write one as “cut line *: text”.</source>
        <translation>n’a pas de règle maison à la ligne %1 («&#xa0;%2&#xa0;»)&#xa0;; écrivez-en une comme «&#xa0;cut line *: texte&#xa0;».</translation>
    </message>
    <message>
        <source>has a house rule in line %1 that cannot be used. %2</source>
        <translation>a à la ligne %1 une règle maison inutilisable. %2</translation>
    </message>
</context>
<context>
    <name>HouseRuleRecords</name>
    <message>
        <source>The house rule “%1” in “%2” is of a kind that this version does not know; delete it, or install a newer Bluepencil.</source>
        <translation>La règle maison «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;» est d’un genre que cette version ne connaît pas&#xa0;; supprimez-la, ou installez un Bluepencil plus récent.</translation>
    </message>
    <message>
        <source>Somebody else changed the house rule “%1” in the meantime; look at the list again.</source>
        <translation>Quelqu’un d’autre a changé la règle maison «&#xa0;%1&#xa0;» entre-temps&#xa0;; regardez de nouveau la liste.</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>Always cut</source>
        <translation>Toujours supprimer</translation>
    </message>
    <message>
        <source>Never cut</source>
        <translation>Ne jamais supprimer</translation>
    </message>
    <message>
        <source>the whole line</source>
        <translation>la ligne entière</translation>
    </message>
    <message>
        <source>lines that begin so</source>
        <translation>les lignes qui commencent ainsi</translation>
    </message>
    <message>
        <source>lines that match</source>
        <translation>les lignes qui correspondent</translation>
    </message>
    <message>
        <source>every article</source>
        <translation>tous les articles</translation>
    </message>
    <message>
        <source>articles of %1</source>
        <translation>les articles de %1</translation>
    </message>
    <message>
        <source>always cut “%1”</source>
        <translation>toujours supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>never cut “%1”</source>
        <translation>ne jamais supprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>a rule of the program</source>
        <translation>une règle du programme</translation>
    </message>
    <message>
        <source>“%1” is off in %2</source>
        <translation>«&#xa0;%1&#xa0;» est désactivée dans %2</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <source>does not hold the line “%1” as it was read, so that it cannot be changed there; choose another format.</source>
        <translation>ne contient pas la ligne «&#xa0;%1&#xa0;» telle qu’elle a été lue, si bien qu’elle ne peut pas y être changée&#xa0;; choisissez un autre format.</translation>
    </message>
    <message>
        <source>is written in an encoding that Bluepencil reads and does not write; choose another format.</source>
        <translation>est dans un encodage que Bluepencil lit et n’écrit pas&#xa0;; choisissez un autre format.</translation>
    </message>
    <message>
        <source>is built so that its text cannot be changed in place; choose another format.</source>
        <translation>est bâti de sorte que son texte ne peut pas être changé sur place&#xa0;; choisissez un autre format.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Pasted</source>
        <translation>Collé</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <extracomment>The code of the language that you translate into: de, es, fr.</extracomment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>LanguageWarning</name>
    <message>
        <source>The article is in a language whose grammar Bluepencil does not know: quotation marks are found, who speaks is not.</source>
        <translation>L’article est dans une langue dont Bluepencil ne connaît pas la grammaire&#xa0;: les guillemets sont trouvés, non qui parle.</translation>
    </message>
    <message>
        <source>The article seems to be in %1, whose grammar Bluepencil does not know: quotation marks are found, who speaks is not.</source>
        <translation>L’article semble être dans une langue (%1) dont Bluepencil ne connaît pas la grammaire&#xa0;: les guillemets sont trouvés, non qui parle.</translation>
    </message>
</context>
<context>
    <name>LanguageWords</name>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polonais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Une autre langue</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>“%1” is left over from a page; it stands for “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» est resté d’une page&#xa0;; cela tient lieu de «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Many more lines hold what is left over from a page.</source>
        <translation>Beaucoup d’autres lignes contiennent des restes d’une page.</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” stands in no section</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucune section</translation>
    </message>
    <message>
        <source>“%1” comes for the second time</source>
        <translation>«&#xa0;%1&#xa0;» vient pour la seconde fois</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1 : %2</translation>
    </message>
    <message>
        <source>“# %1: …” is missing in the head; “bluepencil-cli word-lists seal” writes one.</source>
        <translation>« # %1: … » manque dans l’en-tête ; « bluepencil-cli word-lists seal » en écrit un.</translation>
    </message>
    <message>
        <source>The list was made for “%1”, and this is “%2”, whose own may be newer.</source>
        <translation>La liste a été faite pour « %1 », et ceci est « %2 », dont la sienne peut être plus récente.</translation>
    </message>
    <message>
        <source>The list was cut off, or changed since it was sealed; look at it and seal it again.</source>
        <translation>La liste est tronquée, ou a été modifiée depuis qu’elle a été scellée ; relisez-la et scellez-la de nouveau.</translation>
    </message>
    <message>
        <source>“%1” is not a single word.</source>
        <translation>« %1 » n’est pas un seul mot.</translation>
    </message>
    <message>
        <source>“%1” has more than one space between two words.</source>
        <translation>« %1 » a plus d’une espace entre deux mots.</translation>
    </message>
    <message>
        <source>“%1” is one word, and a row of this section has more.</source>
        <translation>« %1 » est un mot, et une ligne de cette section en a plus.</translation>
    </message>
    <message>
        <source>“%1” has more parts than forms, participles and a particle.</source>
        <translation>« %1 » a plus de parties que formes, participes et particule.</translation>
    </message>
    <message>
        <source>“%1” is no trait of a language that Bluepencil knows.</source>
        <translation>« %1 » n’est pas un trait de langue que Bluepencil connaisse.</translation>
    </message>
    <message>
        <source>Nobody reads a section “%1”.</source>
        <translation>Personne ne lit de section « %1 ».</translation>
    </message>
    <message>
        <source>There are more function words than there is room for.</source>
        <translation>Il y a plus de mots-outils qu’il n’y a de place.</translation>
    </message>
    <message>
        <source>The list ends and has nothing in “[%1]”, as the one has that it stands for.</source>
        <translation>La liste se termine et n’a rien dans « [%1] », contrairement à celle qu’elle remplace.</translation>
    </message>
    <message>
        <source>Bluepencil has no list “%1” that can be replaced.</source>
        <translation>Bluepencil n’a pas de liste « %1 » qui puisse être remplacée.</translation>
    </message>
</context>
<context>
    <name>LogJoining</name>
    <message>
        <source>taken back</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>retiré</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>coupé</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>gardé</translation>
    </message>
    <message>
        <source>moved to the credit</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>déplacé vers le crédit</translation>
    </message>
    <message>
        <source>quote and speaker right</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>citation et locuteur justes</translation>
    </message>
    <message>
        <source>not this speaker</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>pas ce locuteur</translation>
    </message>
    <message>
        <source>said by “%1”</source>
        <comment>a decision, in a list of what was decided</comment>
        <translation>dit par «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Decided twice. %1, %2: %3. %4, %5: %6. The later one holds; which is right?</source>
        <comment>editor, time, what was decided; the same of the second one</comment>
        <translation>Décidé deux fois. %1, %2&#xa0;: %3. %4, %5&#xa0;: %6. La plus récente vaut&#xa0;; laquelle est la bonne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>is neither a letter nor a saved page; open it as plain text.</source>
        <translation>n’est ni une lettre ni une page enregistrée&#xa0;; ouvrez-le comme texte brut.</translation>
    </message>
    <message>
        <source>is a letter without any text; there is nothing to review.</source>
        <translation>est une lettre sans texte&#xa0;; il n’y a rien à relire.</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>is Markdown without text; there is nothing to review.</source>
        <translation>est du Markdown sans texte&#xa0;; il n’y a rien à relire.</translation>
    </message>
</context>
<context>
    <name>Mojibake</name>
    <message>
        <source>“%1” was read in the wrong encoding; it is likely “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» a été lu dans le mauvais encodage&#xa0;; c’est sans doute «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” has lost what stood here; look it up in the source.</source>
        <translation>«&#xa0;%1&#xa0;» a perdu ce qui était ici&#xa0;; cherchez-le dans la source.</translation>
    </message>
    <message>
        <source>Many more lines were read in the wrong encoding.</source>
        <translation>Beaucoup d’autres lignes ont été lues dans le mauvais encodage.</translation>
    </message>
</context>
<context>
    <name>NamePattern</name>
    <message>
        <source>A pattern for names knows {title}, {date}, {edition}, {source} and {name}, and has at least one of them; “%1” does not.</source>
        <translation>Un motif de noms connaît {title}, {date}, {edition}, {source} et {name}, et en a au moins un&#xa0;; «&#xa0;%1&#xa0;» n’en a pas.</translation>
    </message>
</context>
<context>
    <name>NameRemoval</name>
    <message>
        <source>Only who keeps the workspace removes a name from its log; ask them to run “bluepencil-cli retention forget”.</source>
        <translation>Seul qui tient l’espace de travail retire un nom de son journal ; demandez-lui de lancer « bluepencil-cli retention forget ».</translation>
    </message>
    <message>
        <source>Say which name is to be removed, and on whose request or by which law.</source>
        <translation>Dites quel nom doit être retiré, et à la demande de qui ou selon quelle loi.</translation>
    </message>
</context>
<context>
    <name>NewsXml</name>
    <message>
        <source>has no text; there is nothing to review.</source>
        <translation>n’a pas de texte&#xa0;; il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>has no text in “%1”; take another field.</source>
        <translation>n’a pas de texte dans «&#xa0;%1&#xa0;»&#xa0;; prenez un autre champ.</translation>
    </message>
    <message>
        <source>holds no articles; there is nothing to review.</source>
        <translation>ne contient pas d’articles&#xa0;; il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>is XML, but neither a feed (RSS, Atom) nor NITF nor NewsML-G2; open it as plain text.</source>
        <translation>est du XML, mais ni un flux (RSS, Atom), ni NITF, ni NewsML-G2&#xa0;; ouvrez-le comme texte brut.</translation>
    </message>
    <message>
        <source>is nested deeper than any news; there is nothing to review.</source>
        <translation>est imbriqué plus profondément que toute nouvelle&#xa0;; il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>has more elements than an article; there is nothing to review.</source>
        <translation>a plus d’éléments qu’un article&#xa0;; il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>is no well-formed XML (%1 in line %2); fetch it again.</source>
        <translation>n’est pas du XML bien formé (%1 à la ligne %2)&#xa0;; récupérez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>Odt</name>
    <message>
        <source>is an archive, and no OpenDocument text; unpack it, or choose what is in it.</source>
        <translation>est une archive et non un texte OpenDocument&#xa0;; décompressez-la, ou choisissez ce qu’elle contient.</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>is nested deeper than any document; save its text alone.</source>
        <translation>est plus imbriqué que tout document&#xa0;; n’enregistrez que son texte.</translation>
    </message>
    <message>
        <source>is damaged (%1); open it in a word processor and save it anew.</source>
        <translation>est abîmé (%1)&#xa0;; ouvrez-le dans un traitement de texte et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>is a document without text; there is nothing to review.</source>
        <translation>est un document sans texte&#xa0;; il n’y a rien à relire.</translation>
    </message>
</context>
<context>
    <name>OutgoingArticle</name>
    <message>
        <source>was approved when it held another text than it does now, so that there are no changes to show; choose a format without them.</source>
        <translation>a été validé quand il contenait un autre texte, si bien qu’il n’y a pas de modifications à montrer&#xa0;; choisissez un format sans elles.</translation>
    </message>
</context>
<context>
    <name>OutgoingText</name>
    <message numerus="yes">
        <source>%n characters, which this format cannot hold, were written as “�”.</source>
        <translation>
            <numerusform>%n caractère que ce format ne peut pas contenir a été écrit «&#xa0;�&#xa0;».</numerusform>
            <numerusform>%n caractères que ce format ne peut pas contenir ont été écrits «&#xa0;�&#xa0;».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnEditWiring</name>
    <message>
        <source>This paragraph is blank; there is nothing to cut.</source>
        <translation>Ce paragraphe est vide&#xa0;; il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>This is cut already.</source>
        <translation>C’est déjà supprimé.</translation>
    </message>
    <message>
        <source>Nothing is cut here.</source>
        <translation>Rien n’est supprimé ici.</translation>
    </message>
    <message>
        <source>Nothing stands below this paragraph.</source>
        <translation>Il n’y a rien sous ce paragraphe.</translation>
    </message>
    <message>
        <source>What stands below is cut already.</source>
        <translation>Ce qui suit est déjà supprimé.</translation>
    </message>
    <message>
        <source>Select the words to replace first.</source>
        <translation>Sélectionnez d’abord les mots à remplacer.</translation>
    </message>
    <message>
        <source>No own cut stands here that lacks this reason.</source>
        <translation>Aucune coupe à vous ne manque ici de cette raison.</translation>
    </message>
    <message>
        <source>The cut cannot go further there.</source>
        <translation>La coupe ne peut pas aller plus loin.</translation>
    </message>
    <message>
        <source>No warning is open.</source>
        <translation>Aucun avertissement n’est ouvert.</translation>
    </message>
</context>
<context>
    <name>PageReader</name>
    <message>
        <source>The page says that its article is not free to read; parts may be missing.</source>
        <translation>La page dit que son article n’est pas en lecture libre&#xa0;; des parties peuvent manquer.</translation>
    </message>
    <message>
        <source>The page states a longer text than it shows; parts may be missing.</source>
        <translation>La page annonce un texte plus long qu’elle n’en montre&#xa0;; des parties peuvent manquer.</translation>
    </message>
    <message>
        <source>is a page without text; open it in a browser, and save the text it shows.</source>
        <translation>est une page sans texte&#xa0;; ouvrez-la dans un navigateur et enregistrez le texte qu’elle montre.</translation>
    </message>
    <message>
        <source>is a page of more than 64 MB; save the article alone, or its text.</source>
        <translation>est une page de plus de 64 Mo&#xa0;; enregistrez seulement l’article, ou son texte.</translation>
    </message>
    <message>
        <source>The page states more words than it shows (%1); parts may be missing.</source>
        <translation>La page annonce plus de mots qu’elle n’en montre (%1)&#xa0;; des parties peuvent manquer.</translation>
    </message>
    <message>
        <source>The text is shorter than the page’s own description of it; parts may be missing.</source>
        <translation>Le texte est plus court que la description qu’en donne la page&#xa0;; des parties peuvent manquer.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Raw, as scraped</source>
        <translation>Brut, tel que collecté</translation>
    </message>
    <message>
        <source>Cleaned, as it goes out now</source>
        <translation>Nettoyé, tel qu’il sort maintenant</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>PaperWriter</name>
    <message>
        <source>cannot be set on pages here, where there are no typefaces; choose another format.</source>
        <translation>ne peut pas être mis en pages ici, où il n’y a pas de police&#xa0;; choisissez un autre format.</translation>
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
        <translation>Pause après la décision</translation>
    </message>
    <message>
        <source>A decision stays on the screen for so long before the next stop:</source>
        <translation>Une décision reste à l’écran ce temps avant l’arrêt suivant&#xa0;:</translation>
    </message>
    <message>
        <source>A pause is a number from 0 to %1.</source>
        <translation>Une pause est un nombre de 0 à %1.</translation>
    </message>
    <message>
        <source>Pause after deciding: %1.</source>
        <translation>Pause après la décision&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>Edition %1, approved by %2 on %3</source>
        <translation>Édition %1, validée par %2 le %3</translation>
    </message>
    <message>
        <source>cannot be set on pages; install a typeface, such as DejaVu, and try again.</source>
        <translation>ne peut pas être mis en pages&#xa0;; installez une police, comme DejaVu, et réessayez.</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Ce que sont devenus ces mots</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>cannot be written as “%1”, an encoding that is not known here; choose another.</source>
        <translation>ne peut pas être écrit en «&#xa0;%1&#xa0;», un encodage inconnu ici&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Characters that %1 cannot hold, and that were written as “?”: %2.</source>
        <translation>Caractères que %1 ne peut pas contenir et qui ont été écrits «&#xa0;?&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>is a file of rich text (RTF), which is not read here; save it as Word or OpenDocument, and open that.</source>
        <translation>est un fichier de texte enrichi (RTF), qui n’est pas lu ici&#xa0;; enregistrez-le en Word ou OpenDocument et ouvrez celui-là.</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>%1 decides in this article just now; open it again to take it over.</source>
        <translation>%1 décide en ce moment dans cet article&#xa0;; ouvrez-le à nouveau pour le reprendre.</translation>
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
        <translation>Barré&#xa0;: supprimé ou remplacé. Souligné&#xa0;: suggéré, à décider.</translation>
    </message>
    <message>
        <source>Cleaned, as it goes out now</source>
        <translation>Nettoyé, tel qu’il sort maintenant</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>approved, not exported</source>
        <translation>validé, non exporté</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>changed on disk</source>
        <translation>modifié sur le disque</translation>
    </message>
    <message>
        <source>spiked</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>query</source>
        <translation>question</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <comment>that are left to decide</comment>
        <translation>
            <numerusform>%n arrêt</numerusform>
            <numerusform>%n arrêts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuoteTable</name>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>QuoteWarning</name>
    <message>
        <source>Nothing near this quotation tells who said it.</source>
        <translation>Rien près de cette citation ne dit de qui elle est.</translation>
    </message>
    <message>
        <source>A quotation mark here has no partner in its paragraph.</source>
        <translation>Un guillemet n’a pas de pendant dans son paragraphe.</translation>
    </message>
</context>
<context>
    <name>QuoteWiring</name>
    <message>
        <source>This quote is meant; press the key again.</source>
        <translation>C’est cette citation qui est visée&#xa0;; appuyez à nouveau sur la touche.</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Qui l’a dit</translation>
    </message>
    <message>
        <source>No other file of the list has this quote in another form.</source>
        <translation>Aucun autre fichier de la liste n’a cette citation sous une autre forme.</translation>
    </message>
</context>
<context>
    <name>Quotes</name>
    <message>
        <source>no speaker</source>
        <translation>aucun locuteur</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>other paragraph</source>
        <translation>autre paragraphe</translation>
    </message>
    <message>
        <source>mark missing</source>
        <translation>guillemet manquant</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Aucun locuteur trouvé</translation>
    </message>
    <message>
        <source>No named speaker</source>
        <translation>Aucun locuteur nommé</translation>
    </message>
    <message>
        <source>✓ checked</source>
        <translation>✓ vérifié</translation>
    </message>
    <message>
        <source>✓ corrected</source>
        <translation>✓ corrigé</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>suggéré</translation>
    </message>
    <message>
        <source>Nobody is named for these words.</source>
        <translation>Personne n’est nommé pour ces mots.</translation>
    </message>
    <message>
        <source>The speaker is a guess.</source>
        <translation>Le locuteur est une supposition.</translation>
    </message>
    <message>
        <source>The speaker is named in another paragraph.</source>
        <translation>Le locuteur est nommé dans un autre paragraphe.</translation>
    </message>
    <message>
        <source>A quotation mark has no partner: where do the words end?</source>
        <translation>Un guillemet n’a pas de pendant&#xa0;: où finissent les mots&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody has checked this quote yet.</source>
        <translation>Personne n’a encore vérifié cette citation.</translation>
    </message>
    <message>
        <source>Paragraph %1</source>
        <translation>Paragraphe %1</translation>
    </message>
    <message>
        <source>“%1” = %2</source>
        <translation>«&#xa0;%1&#xa0;» = %2</translation>
    </message>
    <message>
        <source>“%1” = %2, paragraph %3</source>
        <translation>«&#xa0;%1&#xa0;» = %2, paragraphe %3</translation>
    </message>
    <message>
        <source>In “%1” these are the words of %2.</source>
        <translation>Dans «&#xa0;%1&#xa0;», ce sont les mots de %2.</translation>
    </message>
    <message>
        <source>In “%1” with other words: “%2”.</source>
        <translation>Dans «&#xa0;%1&#xa0;», avec d’autres mots&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>In “%1” with other words: “%2”, said by %3.</source>
        <translation>Dans «&#xa0;%1&#xa0;», avec d’autres mots&#xa0;: «&#xa0;%2&#xa0;», dits par %3.</translation>
    </message>
    <message>
        <source>“%1” = %2, ¶ %3</source>
        <comment>a sign for the word “paragraph”</comment>
        <translation>«&#xa0;%1&#xa0;» = %2, ¶ %3</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>“%1” holds %n articles; open the file again to see each of them.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» contient %n article&#xa0;; ouvrez-le.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» contient %n articles&#xa0;; ouvrez à nouveau le fichier pour voir chacun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingStop</name>
    <message>
        <source>was not read to its end, since that was stopped.</source>
        <translation>n’a pas été lu jusqu’au bout, car la lecture a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>*A caption* beside its photo credit or its slideshow control</source>
        <translation>*Une légende* à côté de son crédit photo ou de la commande de son diaporama</translation>
    </message>
    <message>
        <source>*The foot of the page*, below its comments and the notice of rights</source>
        <translation>*Le pied de la page*, sous ses commentaires et la mention des droits</translation>
    </message>
    <message>
        <source>*A comment section*, %lines lines: %terms</source>
        <translation>*Une section de commentaires*, %lines lignes&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Between lines of promotion*, and no sentence of the article</source>
        <translation>*Entre des lignes de promotion*, et aucune phrase de l’article</translation>
    </message>
    <message>
        <source>*Links to other articles*, %lines lines: %terms</source>
        <translation>*Des liens vers d’autres articles*, %lines lignes&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A link to another article*: the same headline stands among the related links</source>
        <translation>*Un lien vers un autre article*&#xa0;: le même titre figure parmi les liens connexes</translation>
    </message>
    <message>
        <source>*Reads like a legal notice*: %terms</source>
        <translation>*Se lit comme une mention légale*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Reads like a caption*: %terms</source>
        <translation>*Se lit comme une légende*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Reads like a link to another article*: %terms</source>
        <translation>*Se lit comme un lien vers un autre article*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Reads like promotion*: %terms</source>
        <translation>*Se lit comme de la promotion*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Reads like a share button*: %terms</source>
        <translation>*Se lit comme un bouton de partage*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Reads like an address of the publisher*: %terms</source>
        <translation>*Se lit comme une adresse de l’éditeur*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Reads like navigation of the page*: %terms</source>
        <translation>*Se lit comme la navigation de la page*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>the capitals of the line above</source>
        <translation>les majuscules de la ligne au-dessus</translation>
    </message>
    <message>
        <source>the line above is suspected as well</source>
        <translation>la ligne au-dessus est aussi suspecte</translation>
    </message>
    <message>
        <source>the line above is %1 characters long</source>
        <translation>la ligne au-dessus a %1 caractères</translation>
    </message>
    <message>
        <source>the line above is as long</source>
        <translation>la ligne au-dessus est aussi longue</translation>
    </message>
    <message>
        <source>the line above is a repeat</source>
        <translation>la ligne au-dessus est une répétition</translation>
    </message>
    <message>
        <source>the line above is furniture</source>
        <translation>la ligne au-dessus est de l’habillage</translation>
    </message>
    <message>
        <source>the words of the line above</source>
        <translation>les mots de la ligne au-dessus</translation>
    </message>
    <message>
        <source>the line above looks the same</source>
        <translation>la ligne au-dessus a le même aspect</translation>
    </message>
    <message>
        <source>what the line above is</source>
        <translation>ce qu’est la ligne au-dessus</translation>
    </message>
    <message>
        <source>a word of the line above</source>
        <translation>un mot de la ligne au-dessus</translation>
    </message>
    <message>
        <source>the line above has %1 words</source>
        <translation>la ligne au-dessus a %1 mots</translation>
    </message>
    <message>
        <source>the second line above is %1 characters long</source>
        <translation>la deuxième ligne au-dessus a %1 caractères</translation>
    </message>
    <message>
        <source>the second line above is furniture</source>
        <translation>la deuxième ligne au-dessus est de l’habillage</translation>
    </message>
    <message>
        <source>the words of the second line above</source>
        <translation>les mots de la deuxième ligne au-dessus</translation>
    </message>
    <message>
        <source>what the second line above is</source>
        <translation>ce qu’est la deuxième ligne au-dessus</translation>
    </message>
    <message>
        <source>the third line above is %1 characters long</source>
        <translation>la troisième ligne au-dessus a %1 caractères</translation>
    </message>
    <message>
        <source>the third line above is furniture</source>
        <translation>la troisième ligne au-dessus est de l’habillage</translation>
    </message>
    <message>
        <source>it stands in %1 other articles</source>
        <translation>figure dans %1 autres articles</translation>
    </message>
    <message>
        <source>%1 lines around begin with the same word</source>
        <translation>%1 lignes alentour commencent par le même mot</translation>
    </message>
    <message>
        <source>the lines around it are suspected as well</source>
        <translation>les lignes autour sont aussi suspectes</translation>
    </message>
    <message>
        <source>%1 lines around name a key and its value</source>
        <translation>%1 lignes alentour nomment une clé et sa valeur</translation>
    </message>
    <message>
        <source>the length of the lines around it</source>
        <translation>la longueur des lignes alentour</translation>
    </message>
    <message>
        <source>%1 lines around begin with a number or bullet</source>
        <translation>%1 lignes alentour commencent par un numéro ou une puce</translation>
    </message>
    <message>
        <source>%1 questions stand around</source>
        <translation>%1 questions figurent alentour</translation>
    </message>
    <message>
        <source>%1 repeats stand around</source>
        <translation>%1 répétitions figurent alentour</translation>
    </message>
    <message>
        <source>%1 lines around are furniture</source>
        <translation>%1 lignes alentour sont de l’habillage</translation>
    </message>
    <message>
        <source>the words of the lines around it</source>
        <translation>les mots des lignes alentour</translation>
    </message>
    <message>
        <source>the article has %1 paragraphs</source>
        <translation>l’article a %1 paragraphes</translation>
    </message>
    <message>
        <source>the article has %1 lines</source>
        <translation>l’article a %1 lignes</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines begin with a number or bullet</source>
        <translation>%1 lignes sur cent commencent par un numéro ou une puce</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text are paragraphs</source>
        <translation>%1 centièmes du texte sont des paragraphes</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines are furniture</source>
        <translation>%1 lignes sur cent sont de l’habillage</translation>
    </message>
    <message>
        <source>the words of the whole article</source>
        <translation>les mots de tout l’article</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines end like sentences</source>
        <translation>%1 lignes sur cent finissent comme des phrases</translation>
    </message>
    <message>
        <source>the capitals of the line below</source>
        <translation>les majuscules de la ligne au-dessous</translation>
    </message>
    <message>
        <source>the line below is suspected as well</source>
        <translation>la ligne au-dessous est aussi suspecte</translation>
    </message>
    <message>
        <source>the line below is %1 characters long</source>
        <translation>la ligne au-dessous a %1 caractères</translation>
    </message>
    <message>
        <source>the line below is as long</source>
        <translation>la ligne au-dessous est aussi longue</translation>
    </message>
    <message>
        <source>the line below is a repeat</source>
        <translation>la ligne au-dessous est une répétition</translation>
    </message>
    <message>
        <source>the line below is furniture</source>
        <translation>la ligne au-dessous est de l’habillage</translation>
    </message>
    <message>
        <source>the words of the line below</source>
        <translation>les mots de la ligne au-dessous</translation>
    </message>
    <message>
        <source>the line below looks the same</source>
        <translation>la ligne au-dessous a le même aspect</translation>
    </message>
    <message>
        <source>what the line below is</source>
        <translation>ce qu’est la ligne au-dessous</translation>
    </message>
    <message>
        <source>a word of the line below</source>
        <translation>un mot de la ligne au-dessous</translation>
    </message>
    <message>
        <source>the line below has %1 words</source>
        <translation>la ligne au-dessous a %1 mots</translation>
    </message>
    <message>
        <source>the second line below is %1 characters long</source>
        <translation>la deuxième ligne au-dessous a %1 caractères</translation>
    </message>
    <message>
        <source>the second line below is furniture</source>
        <translation>la deuxième ligne au-dessous est de l’habillage</translation>
    </message>
    <message>
        <source>the words of the second line below</source>
        <translation>les mots de la deuxième ligne au-dessous</translation>
    </message>
    <message>
        <source>what the second line below is</source>
        <translation>ce qu’est la deuxième ligne au-dessous</translation>
    </message>
    <message>
        <source>the third line below is %1 characters long</source>
        <translation>la troisième ligne au-dessous a %1 caractères</translation>
    </message>
    <message>
        <source>the third line below is furniture</source>
        <translation>la troisième ligne au-dessous est de l’habillage</translation>
    </message>
    <message>
        <source>below the label “%1”</source>
        <translation>sous l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text around are paragraphs</source>
        <translation>%1 centièmes du texte alentour sont des paragraphes</translation>
    </message>
    <message>
        <source>%1 lines further up are furniture</source>
        <translation>%1 lignes plus haut sont de l’habillage</translation>
    </message>
    <message>
        <source>%1 lines further down are furniture</source>
        <translation>%1 lignes plus bas sont de l’habillage</translation>
    </message>
    <message>
        <source>the words of the neighbourhood</source>
        <translation>les mots du voisinage</translation>
    </message>
    <message>
        <source>%1 lines around end like sentences</source>
        <translation>%1 lignes alentour finissent comme des phrases</translation>
    </message>
    <message>
        <source>begins with thanks or “please”</source>
        <translation>commence par un merci ou «&#xa0;s’il vous plaît&#xa0;»</translation>
    </message>
    <message>
        <source>begins with a small word</source>
        <translation>commence par un petit mot</translation>
    </message>
    <message>
        <source>begins with a command</source>
        <translation>commence par une consigne</translation>
    </message>
    <message>
        <source>begins with “our” or “your”</source>
        <translation>commence par «&#xa0;notre&#xa0;» ou «&#xa0;votre&#xa0;»</translation>
    </message>
    <message>
        <source>begins with “read” or “watch”</source>
        <translation>commence par «&#xa0;lire&#xa0;» ou «&#xa0;voir&#xa0;»</translation>
    </message>
    <message>
        <source>begins like a label</source>
        <translation>commence comme une étiquette</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 stock phrases of promotion</source>
        <translation>%1 formules de promotion</translation>
    </message>
    <message>
        <source>%1 in a hundred of its words have a capital</source>
        <translation>%1 de ses mots sur cent ont une majuscule</translation>
    </message>
    <message>
        <source>it holds marks of code</source>
        <translation>contient des marques de code</translation>
    </message>
    <message>
        <source>it holds %1 commas</source>
        <translation>contient %1 virgules</translation>
    </message>
    <message>
        <source>it stands %1 times in the article</source>
        <translation>figure %1 fois dans l’article</translation>
    </message>
    <message>
        <source>how it begins</source>
        <translation>comment cela commence</translation>
    </message>
    <message>
        <source>%1 in a hundred of its characters are digits</source>
        <translation>%1 de ses caractères sur cent sont des chiffres</translation>
    </message>
    <message>
        <source>it is set in</source>
        <translation>où cela est placé</translation>
    </message>
    <message>
        <source>%1 sentences end inside it</source>
        <translation>%1 phrases y finissent</translation>
    </message>
    <message>
        <source>whether it names a key and its value</source>
        <translation>si cela nomme une clé et sa valeur</translation>
    </message>
    <message>
        <source>it is a label of the page</source>
        <translation>c’est une étiquette de la page</translation>
    </message>
    <message>
        <source>it is %1 characters long</source>
        <translation>a %1 caractères</translation>
    </message>
    <message>
        <source>no word of it belongs to an article</source>
        <translation>aucun de ses mots n’est d’un article</translation>
    </message>
    <message>
        <source>it offers something of the site</source>
        <translation>propose quelque chose du site</translation>
    </message>
    <message>
        <source>it speaks of its own page</source>
        <translation>parle de sa propre page</translation>
    </message>
    <message>
        <source>a rule speaks for it</source>
        <translation>une règle l’appuie</translation>
    </message>
    <message>
        <source>its words “%1”</source>
        <translation>ses mots «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it shares %1 in a hundred of its words with the article</source>
        <translation>partage %1 mots sur cent avec l’article</translation>
    </message>
    <message>
        <source>the word “%1”</source>
        <translation>le mot «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the length of its words</source>
        <translation>la longueur de ses mots</translation>
    </message>
    <message>
        <source>it has %1 words</source>
        <translation>a %1 mots</translation>
    </message>
    <message>
        <source>what the third line above is</source>
        <translation>ce qu’est la troisième ligne au-dessus</translation>
    </message>
    <message>
        <source>what the lines above it are</source>
        <translation>ce que sont les lignes au-dessus</translation>
    </message>
    <message>
        <source>what the lines below it are</source>
        <translation>ce que sont les lignes au-dessous</translation>
    </message>
    <message>
        <source>what the lines around it are</source>
        <translation>ce que sont les lignes alentour</translation>
    </message>
    <message>
        <source>what the article holds besides</source>
        <translation>ce que l’article contient d’autre</translation>
    </message>
    <message>
        <source>what the third line below is</source>
        <translation>ce qu’est la troisième ligne au-dessous</translation>
    </message>
    <message>
        <source>what the lines of the neighbourhood are</source>
        <translation>ce que sont les lignes du voisinage</translation>
    </message>
    <message>
        <source>what the lines beside it are</source>
        <translation>ce que sont les lignes à côté</translation>
    </message>
    <message>
        <source>what the lines right above are</source>
        <translation>ce que sont les lignes juste au-dessus</translation>
    </message>
    <message>
        <source>what the lines right below are</source>
        <translation>ce que sont les lignes juste au-dessous</translation>
    </message>
    <message>
        <source>what it looks like by itself</source>
        <translation>à quoi cela ressemble en soi</translation>
    </message>
    <message>
        <source>the last line of the article stands %1 lines above</source>
        <translation>la dernière ligne de l’article est %1 lignes plus haut</translation>
    </message>
    <message>
        <source>other furniture stands %1 lines above</source>
        <translation>un autre habillage est %1 lignes plus haut</translation>
    </message>
    <message>
        <source>the next line of the article stands %1 lines below</source>
        <translation>la prochaine ligne de l’article est %1 lignes plus bas</translation>
    </message>
    <message>
        <source>other furniture stands %1 lines below</source>
        <translation>un autre habillage est %1 lignes plus bas</translation>
    </message>
    <message>
        <source>an ad marker stands beside it</source>
        <translation>une marque de publicité est à côté</translation>
    </message>
    <message>
        <source>a caption stands beside it</source>
        <translation>une légende est à côté</translation>
    </message>
    <message>
        <source>comments stand beside it</source>
        <translation>des commentaires sont à côté</translation>
    </message>
    <message>
        <source>a legal notice stands beside it</source>
        <translation>une mention légale est à côté</translation>
    </message>
    <message>
        <source>a byline or date stands beside it</source>
        <translation>une signature ou une date est à côté</translation>
    </message>
    <message>
        <source>an embedded post or table stands beside it</source>
        <translation>un contenu intégré ou un tableau est à côté</translation>
    </message>
    <message>
        <source>navigation stands beside it</source>
        <translation>de la navigation est à côté</translation>
    </message>
    <message>
        <source>promotion stands beside it</source>
        <translation>de la promotion est à côté</translation>
    </message>
    <message>
        <source>links to articles stand beside it</source>
        <translation>des liens vers des articles sont à côté</translation>
    </message>
    <message>
        <source>share buttons stand beside it</source>
        <translation>des boutons de partage sont à côté</translation>
    </message>
    <message>
        <source>a source link stands beside it</source>
        <translation>un lien vers la source est à côté</translation>
    </message>
    <message>
        <source>there it is called “%1”</source>
        <translation>on l’y appelle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>by its place, its links and its shape</source>
        <translation>par sa place, ses liens et sa forme</translation>
    </message>
    <message>
        <source>a photo credit stands above</source>
        <translation>un crédit photo est au-dessus</translation>
    </message>
    <message>
        <source>a photo credit stands below</source>
        <translation>un crédit photo est au-dessous</translation>
    </message>
    <message>
        <source>it stands like a heading between paragraphs</source>
        <translation>placé comme un intertitre entre des paragraphes</translation>
    </message>
    <message>
        <source>it stands where the headline stands</source>
        <translation>placé là où est le titre</translation>
    </message>
    <message>
        <source>it tells the reader to use what is “ours”</source>
        <translation>invite le lecteur à utiliser ce qui est «&#xa0;à nous&#xa0;»</translation>
    </message>
    <message>
        <source>a long line without a stop</source>
        <translation>une longue ligne sans point</translation>
    </message>
    <message>
        <source>words of a photo credit, and nobody speaks</source>
        <translation>les mots d’un crédit photo, et personne ne parle</translation>
    </message>
    <message>
        <source>it describes a scene and dates it</source>
        <translation>décrit une scène et la date</translation>
    </message>
    <message>
        <source>it describes a scene</source>
        <translation>décrit une scène</translation>
    </message>
    <message>
        <source>it asks the reader</source>
        <translation>demande quelque chose au lecteur</translation>
    </message>
    <message>
        <source>a section’s name above the headline</source>
        <translation>le nom d’une rubrique au-dessus du titre</translation>
    </message>
    <message>
        <source>it offers a subscription</source>
        <translation>propose un abonnement</translation>
    </message>
    <message>
        <source>a sentence between two headlines</source>
        <translation>une phrase entre deux titres</translation>
    </message>
    <message>
        <source>a few words among short lines</source>
        <translation>quelques mots parmi des lignes courtes</translation>
    </message>
    <message>
        <source>the two lines above are suspected as well</source>
        <translation>les deux lignes au-dessus sont aussi suspectes</translation>
    </message>
    <message>
        <source>the two lines below are suspected as well</source>
        <translation>les deux lignes au-dessous sont aussi suspectes</translation>
    </message>
    <message>
        <source>begins like a byline</source>
        <translation>commence comme une signature</translation>
    </message>
    <message>
        <source>a stock phrase of captions</source>
        <translation>une formule de légende</translation>
    </message>
    <message>
        <source>begins as captions do</source>
        <translation>commence comme les légendes</translation>
    </message>
    <message>
        <source>a stock phrase of comment sections</source>
        <translation>une formule de section de commentaires</translation>
    </message>
    <message>
        <source>a stock phrase of consent boxes</source>
        <translation>une formule de fenêtre de consentement</translation>
    </message>
    <message>
        <source>begins like a date line</source>
        <translation>commence comme une ligne de date</translation>
    </message>
    <message>
        <source>a stock phrase of forms</source>
        <translation>une formule de formulaire</translation>
    </message>
    <message>
        <source>a stock phrase of legal notices</source>
        <translation>une formule de mention légale</translation>
    </message>
    <message>
        <source>a stock phrase of navigation</source>
        <translation>une formule de navigation</translation>
    </message>
    <message>
        <source>a stock phrase of paywalls</source>
        <translation>une formule d’accès payant</translation>
    </message>
    <message>
        <source>begins or ends as photo credits do</source>
        <translation>commence ou finit comme les crédits photo</translation>
    </message>
    <message>
        <source>a stock phrase of promotion</source>
        <translation>une formule de promotion</translation>
    </message>
    <message>
        <source>begins like a label of links</source>
        <translation>commence comme une étiquette de liens</translation>
    </message>
    <message>
        <source>begins like a heading of links</source>
        <translation>commence comme un titre de liens</translation>
    </message>
    <message>
        <source>is the name of a section</source>
        <translation>est le nom d’une rubrique</translation>
    </message>
    <message>
        <source>a stock phrase of share bars</source>
        <translation>une formule de barre de partage</translation>
    </message>
    <message>
        <source>names where it was published</source>
        <translation>nomme où cela a été publié</translation>
    </message>
    <message>
        <source>begins like a list of tags</source>
        <translation>commence comme une liste de mots-clés</translation>
    </message>
    <message>
        <source>stands after the last paragraph of the article</source>
        <translation>est après le dernier paragraphe de l’article</translation>
    </message>
    <message>
        <source>stands before the first paragraph of the article</source>
        <translation>est avant le premier paragraphe de l’article</translation>
    </message>
    <message>
        <source>%1 paragraphs stand above</source>
        <translation>%1 paragraphes sont au-dessus</translation>
    </message>
    <message>
        <source>%1 paragraphs stand below</source>
        <translation>%1 paragraphes sont au-dessous</translation>
    </message>
    <message>
        <source>it is the first line</source>
        <translation>est la première ligne</translation>
    </message>
    <message>
        <source>it is the last line</source>
        <translation>est la dernière ligne</translation>
    </message>
    <message>
        <source>it is among the last lines</source>
        <translation>est parmi les dernières lignes</translation>
    </message>
    <message>
        <source>%1 lines stand above</source>
        <translation>%1 lignes sont au-dessus</translation>
    </message>
    <message>
        <source>%1 lines stand below</source>
        <translation>%1 lignes sont au-dessous</translation>
    </message>
    <message>
        <source>much of the article stands above</source>
        <translation>une bonne part de l’article est au-dessus</translation>
    </message>
    <message>
        <source>the article goes on below</source>
        <translation>l’article continue au-dessous</translation>
    </message>
    <message>
        <source>one paragraph follows</source>
        <translation>un paragraphe suit</translation>
    </message>
    <message>
        <source>%1 in a hundred of the paragraphs stand above</source>
        <translation>%1 paragraphes sur cent sont au-dessus</translation>
    </message>
    <message>
        <source>%1 characters of paragraphs follow</source>
        <translation>%1 caractères de paragraphes suivent</translation>
    </message>
    <message>
        <source>it is the second line</source>
        <translation>est la deuxième ligne</translation>
    </message>
    <message>
        <source>%1 in a hundred of the text stand above</source>
        <translation>%1 centièmes du texte sont au-dessus</translation>
    </message>
    <message>
        <source>its beginning, broken off after “%1”</source>
        <translation>son début, interrompu après «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>its original stands %1 lines away</source>
        <translation>son original est à %1 lignes</translation>
    </message>
    <message>
        <source>its end, from “%1” on</source>
        <translation>sa fin, à partir de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its end, from inside the word “%1”</source>
        <translation>sa fin, à partir du milieu du mot «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it repeats a line word for word</source>
        <translation>répète une ligne mot pour mot</translation>
    </message>
    <message>
        <source>it repeats a part of a line</source>
        <translation>répète une partie de ligne</translation>
    </message>
    <message>
        <source>it repeats the headline</source>
        <translation>répète le titre</translation>
    </message>
    <message>
        <source>it repeats a line with words changed</source>
        <translation>répète une ligne avec des mots changés</translation>
    </message>
    <message>
        <source>%1 lines in a row repeat</source>
        <translation>%1 lignes de suite se répètent</translation>
    </message>
    <message>
        <source>%1 paragraphs in a row repeat</source>
        <translation>%1 paragraphes de suite se répètent</translation>
    </message>
    <message>
        <source>a rule for captions</source>
        <translation>une règle pour les légendes</translation>
    </message>
    <message>
        <source>it is code</source>
        <translation>c’est du code</translation>
    </message>
    <message>
        <source>a rule for comments</source>
        <translation>une règle pour les commentaires</translation>
    </message>
    <message>
        <source>what it stands beside</source>
        <translation>à côté de quoi cela est</translation>
    </message>
    <message>
        <source>a rule for legal notices</source>
        <translation>une règle pour les mentions légales</translation>
    </message>
    <message>
        <source>a word that is often furniture of the page</source>
        <translation>un mot qui est souvent de l’habillage de page</translation>
    </message>
    <message>
        <source>a rule for navigation</source>
        <translation>une règle pour la navigation</translation>
    </message>
    <message>
        <source>a rule for promotion</source>
        <translation>une règle pour la promotion</translation>
    </message>
    <message>
        <source>a rule for links</source>
        <translation>une règle pour les liens</translation>
    </message>
    <message>
        <source>a rule for share bars</source>
        <translation>une règle pour les barres de partage</translation>
    </message>
    <message>
        <source>a rule is nearly sure</source>
        <translation>une règle est presque sûre</translation>
    </message>
    <message>
        <source>a line that announces a list stands %1 lines above</source>
        <translation>une ligne qui annonce une liste est %1 lignes plus haut</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among come twice</source>
        <translation>%1 lignes sur cent de son groupe viennent deux fois</translation>
    </message>
    <message>
        <source>the length of the lines that it stands among</source>
        <translation>la longueur des lignes de son groupe</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among begin with a number</source>
        <translation>%1 lignes sur cent de son groupe commencent par un numéro</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among are furniture</source>
        <translation>%1 lignes sur cent de son groupe sont de l’habillage</translation>
    </message>
    <message>
        <source>the words of the lines that it stands among</source>
        <translation>les mots des lignes de son groupe</translation>
    </message>
    <message>
        <source>%1 in a hundred of the lines that it stands among end like sentences</source>
        <translation>%1 lignes sur cent de son groupe finissent comme des phrases</translation>
    </message>
    <message>
        <source>%1 lines right above look alike</source>
        <translation>%1 lignes juste au-dessus se ressemblent</translation>
    </message>
    <message>
        <source>%1 lines right below look alike</source>
        <translation>%1 lignes juste au-dessous se ressemblent</translation>
    </message>
    <message>
        <source>it stands in a long run of short lines</source>
        <translation>est dans une longue suite de lignes courtes</translation>
    </message>
    <message>
        <source>it stands among short lines</source>
        <translation>est parmi des lignes courtes</translation>
    </message>
    <message>
        <source>the last paragraph stands %1 lines above</source>
        <translation>le dernier paragraphe est %1 lignes plus haut</translation>
    </message>
    <message>
        <source>the last long paragraph stands %1 lines above</source>
        <translation>le dernier long paragraphe est %1 lignes plus haut</translation>
    </message>
    <message>
        <source>the last furniture stands %1 lines above</source>
        <translation>le dernier habillage est %1 lignes plus haut</translation>
    </message>
    <message>
        <source>the next paragraph stands %1 lines below</source>
        <translation>le prochain paragraphe est %1 lignes plus bas</translation>
    </message>
    <message>
        <source>only short lines follow to the end</source>
        <translation>seules des lignes courtes suivent jusqu’à la fin</translation>
    </message>
    <message>
        <source>the next long paragraph stands %1 lines below</source>
        <translation>le prochain long paragraphe est %1 lignes plus bas</translation>
    </message>
    <message>
        <source>the next furniture stands %1 lines below</source>
        <translation>le prochain habillage est %1 lignes plus bas</translation>
    </message>
    <message>
        <source>it is all capitals</source>
        <translation>est tout en majuscules</translation>
    </message>
    <message>
        <source>it ends with an arrow</source>
        <translation>finit par une flèche</translation>
    </message>
    <message>
        <source>it stands in square brackets</source>
        <translation>est entre crochets</translation>
    </message>
    <message>
        <source>it begins with a bullet or dash</source>
        <translation>commence par une puce ou un tiret</translation>
    </message>
    <message>
        <source>it ends like a sentence</source>
        <translation>finit comme une phrase</translation>
    </message>
    <message>
        <source>it ends with a colon</source>
        <translation>finit par deux-points</translation>
    </message>
    <message>
        <source>it holds a comma</source>
        <translation>contient une virgule</translation>
    </message>
    <message>
        <source>it holds a number</source>
        <translation>contient un nombre</translation>
    </message>
    <message>
        <source>it breaks off with an ellipsis</source>
        <translation>s’interrompt par des points de suspension</translation>
    </message>
    <message>
        <source>it holds an e-mail address</source>
        <translation>contient une adresse de courriel</translation>
    </message>
    <message>
        <source>it ends with a bracket</source>
        <translation>finit par une parenthèse</translation>
    </message>
    <message>
        <source>words are glued together in it</source>
        <translation>des mots y sont collés</translation>
    </message>
    <message>
        <source>it names an account</source>
        <translation>nomme un compte</translation>
    </message>
    <message>
        <source>it holds a hashtag</source>
        <translation>contient un mot-dièse</translation>
    </message>
    <message>
        <source>it has no letters</source>
        <translation>n’a pas de lettres</translation>
    </message>
    <message>
        <source>it stands in parentheses</source>
        <translation>est entre parenthèses</translation>
    </message>
    <message>
        <source>its parts are divided by bars</source>
        <translation>ses parties sont séparées par des barres</translation>
    </message>
    <message>
        <source>it asks a question</source>
        <translation>pose une question</translation>
    </message>
    <message>
        <source>it holds quotation marks</source>
        <translation>contient des guillemets</translation>
    </message>
    <message>
        <source>it holds a slash</source>
        <translation>contient une barre oblique</translation>
    </message>
    <message>
        <source>it begins with a number</source>
        <translation>commence par un nombre</translation>
    </message>
    <message>
        <source>it begins with a small letter</source>
        <translation>commence par une minuscule</translation>
    </message>
    <message>
        <source>it begins with a quotation mark</source>
        <translation>commence par un guillemet</translation>
    </message>
    <message>
        <source>it is written like a title</source>
        <translation>est écrit comme un titre</translation>
    </message>
    <message>
        <source>it holds a web address</source>
        <translation>contient une adresse web</translation>
    </message>
    <message>
        <source>it names a year</source>
        <translation>nomme une année</translation>
    </message>
    <message>
        <source>it stands below comments</source>
        <translation>est sous des commentaires</translation>
    </message>
    <message>
        <source>it stands below navigation</source>
        <translation>est sous de la navigation</translation>
    </message>
    <message>
        <source>it stands below promotion</source>
        <translation>est sous de la promotion</translation>
    </message>
    <message>
        <source>it stands below links to articles</source>
        <translation>est sous des liens vers des articles</translation>
    </message>
    <message>
        <source>the phrase “%1”</source>
        <translation>la formule «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>speaks of an account</source>
        <translation>parle d’un compte</translation>
    </message>
    <message>
        <source>names a picture agency</source>
        <translation>nomme une agence photo</translation>
    </message>
    <message>
        <source>speaks of comments</source>
        <translation>parle de commentaires</translation>
    </message>
    <message>
        <source>asks for consent</source>
        <translation>demande un consentement</translation>
    </message>
    <message>
        <source>speaks of cookies or privacy</source>
        <translation>parle de cookies ou de vie privée</translation>
    </message>
    <message>
        <source>thanks or pleads</source>
        <translation>remercie ou prie</translation>
    </message>
    <message>
        <source>names a date</source>
        <translation>nomme une date</translation>
    </message>
    <message>
        <source>asks for support</source>
        <translation>demande un soutien</translation>
    </message>
    <message>
        <source>has the verb of a sentence</source>
        <translation>a le verbe d’une phrase</translation>
    </message>
    <message>
        <source>a command to the reader</source>
        <translation>une consigne au lecteur</translation>
    </message>
    <message>
        <source>speaks of “our” or “your”</source>
        <translation>parle de «&#xa0;notre&#xa0;» ou «&#xa0;votre&#xa0;»</translation>
    </message>
    <message>
        <source>words of page controls</source>
        <translation>des mots de commandes de page</translation>
    </message>
    <message>
        <source>words of a photo credit</source>
        <translation>des mots de crédit photo</translation>
    </message>
    <message>
        <source>names a platform</source>
        <translation>nomme une plateforme</translation>
    </message>
    <message>
        <source>words of a picture’s scene</source>
        <translation>des mots d’une scène d’image</translation>
    </message>
    <message>
        <source>names a newsletter, app or channel</source>
        <translation>nomme une lettre d’information, une application ou une chaîne</translation>
    </message>
    <message>
        <source>speaks to the reader</source>
        <translation>s’adresse au lecteur</translation>
    </message>
    <message>
        <source>speaks of readers or journalism</source>
        <translation>parle de lecteurs ou de journalisme</translation>
    </message>
    <message>
        <source>asks to read or watch</source>
        <translation>invite à lire ou à voir</translation>
    </message>
    <message>
        <source>words of a list of links</source>
        <translation>des mots d’une liste de liens</translation>
    </message>
    <message>
        <source>words like “stories” or “news”</source>
        <translation>des mots comme «&#xa0;articles&#xa0;» ou «&#xa0;actualités&#xa0;»</translation>
    </message>
    <message>
        <source>speaks of rights</source>
        <translation>parle de droits</translation>
    </message>
    <message>
        <source>speaks of sharing</source>
        <translation>parle de partage</translation>
    </message>
    <message>
        <source>reports what somebody said</source>
        <translation>rapporte ce que quelqu’un a dit</translation>
    </message>
    <message>
        <source>speaks of subscribing</source>
        <translation>parle d’abonnement</translation>
    </message>
    <message>
        <source>words of a list of tags</source>
        <translation>des mots d’une liste de mots-clés</translation>
    </message>
    <message>
        <source>Repeats *paragraph %original* word for word</source>
        <translation>Répète *le paragraphe %original* mot pour mot</translation>
    </message>
    <message>
        <source>Repeats *paragraph %original* with changes: %terms</source>
        <translation>Répète *le paragraphe %original* avec des changements&#xa0;: %terms</translation>
    </message>
    <message>
        <source>Repeats *part of paragraph %original*: %terms</source>
        <translation>Répète *une partie du paragraphe %original*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>Repeats *the headline in paragraph %original*</source>
        <translation>Répète *le titre du paragraphe %original*</translation>
    </message>
    <message>
        <source>*A shortcode* of a publishing system that was never filled in</source>
        <translation>*Un code court* d’un système de publication qui n’a jamais été rempli</translation>
    </message>
    <message>
        <source>*A label of an advertisement*, nothing else on the line</source>
        <translation>*Une étiquette de publicité*, rien d’autre sur la ligne</translation>
    </message>
    <message>
        <source>*Program code* left behind by the page</source>
        <translation>*Du code de programme* laissé par la page</translation>
    </message>
    <message>
        <source>*A machine identifier* alone on its line</source>
        <translation>*Un identifiant de machine* seul sur sa ligne</translation>
    </message>
    <message>
        <source>*Text that a paywall scrambled*; the article is incomplete</source>
        <translation>*Du texte brouillé par un accès payant*&#xa0;; l’article est incomplet</translation>
    </message>
    <message>
        <source>*The head or number of a printed page*: the lines around it are broken at the width of a column</source>
        <translation>*L’en-tête ou le numéro d’une page imprimée*&#xa0;: les lignes alentour sont coupées à la largeur d’une colonne</translation>
    </message>
    <message>
        <source>*The head of a comment section*: %terms</source>
        <translation>*La tête d’une section de commentaires*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Text of a comment form*: %terms</source>
        <translation>*Le texte d’un formulaire de commentaire*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A link to the source* left by the scraper: %terms</source>
        <translation>*Un lien vers la source* laissé par la collecte&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Says where the article was published first*: %terms</source>
        <translation>*Dit où l’article a d’abord été publié*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A copyright notice*: %terms</source>
        <translation>*Une mention de droits d’auteur*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A note on syndication or reuse*: %terms</source>
        <translation>*Une note sur la reprise ou la rediffusion*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A reporting credit*: move it to the credits rather than cut it</source>
        <translation>*Un crédit de collaboration*&#xa0;: déplacez-le vers les crédits plutôt que de le supprimer</translation>
    </message>
    <message>
        <source>*A byline*: move it to the credits rather than cut it</source>
        <translation>*Une signature*&#xa0;: déplacez-la vers les crédits plutôt que de la supprimer</translation>
    </message>
    <message>
        <source>*The date of publication*: move it to the credits rather than cut it</source>
        <translation>*La date de publication*&#xa0;: déplacez-la vers les crédits plutôt que de la supprimer</translation>
    </message>
    <message>
        <source>*Navigation of the page*: %terms</source>
        <translation>*La navigation de la page*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A control of the page*, not text of the article</source>
        <translation>*Une commande de la page*, non du texte de l’article</translation>
    </message>
    <message>
        <source>*Tags or topics* of the page, %lines lines</source>
        <translation>*Mots-clés ou thèmes* de la page, %lines lignes</translation>
    </message>
    <message>
        <source>*Residue of an embedded post or video*: %terms</source>
        <translation>*Un reste de publication ou de vidéo intégrée*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A consent or cookie notice*: %terms</source>
        <translation>*Un avis de consentement ou de cookies*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A mark of a page break* glued to the paragraph</source>
        <translation>*Une marque de saut de page* collée au paragraphe</translation>
    </message>
    <message>
        <source>*A house rule says so*: %terms</source>
        <translation>*Une règle maison le dit*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Repeated across files of this source*: %terms</source>
        <translation>*Répété dans des fichiers de cette source*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*The page sets it below a picture*: %terms</source>
        <translation>*La page le met sous une image*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*The page sets it where bylines and dates stand*: %terms</source>
        <translation>*La page le met là où sont signatures et dates*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box about its author*: %terms</source>
        <translation>*La page le met dans un encadré sur son auteur*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box beside the article*: %terms</source>
        <translation>*La page le met dans un encadré à côté de l’article*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among its buttons to share*: %terms</source>
        <translation>*La page le met parmi ses boutons de partage*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among what readers wrote*: %terms</source>
        <translation>*La page le met parmi ce que les lecteurs ont écrit*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a box that asks something of its reader*: %terms</source>
        <translation>*La page le met dans un encadré qui demande quelque chose au lecteur*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*The page sets it among its menus, topics or foot lines*: %terms</source>
        <translation>*La page le met parmi ses menus, thèmes ou bas de page*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*The page sets it in a place for advertisements*: %terms</source>
        <translation>*La page le met à un emplacement publicitaire*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*The page sets it apart from the article*: %terms</source>
        <translation>*La page le met à part de l’article*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A photo credit* without its photo</source>
        <translation>*Un crédit photo* sans sa photo</translation>
    </message>
    <message>
        <source>*A caption*: it ends in a photo credit</source>
        <translation>*Une légende*&#xa0;: elle finit par un crédit photo</translation>
    </message>
    <message>
        <source>*Promotes the publisher&apos;s own offers*: %terms</source>
        <translation>*Vante les offres de l’éditeur*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A paywall notice*; the article may be incomplete: %terms</source>
        <translation>*Un avis d’accès payant*&#xa0;; l’article est peut-être incomplet&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Text of a sign-up form*: %terms</source>
        <translation>*Le texte d’un formulaire d’inscription*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A label of links to other articles*: %terms</source>
        <translation>*Une étiquette de liens vers d’autres articles*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*A link to another article*, with its label</source>
        <translation>*Un lien vers un autre article*, avec son étiquette</translation>
    </message>
    <message>
        <source>*A list of other outlets&apos; headlines* from a news search</source>
        <translation>*Une liste de titres d’autres médias* issue d’une recherche d’actualités</translation>
    </message>
    <message>
        <source>*A share bar*: names of platforms and buttons only</source>
        <translation>*Une barre de partage*&#xa0;: seulement des noms de plateformes et des boutons</translation>
    </message>
    <message>
        <source>*A share button or its text*: %terms</source>
        <translation>*Un bouton de partage ou son texte*&#xa0;: %terms</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is taken for %2, named in paragraph %3</source>
        <translation>%1 est pris pour %2, nommé au paragraphe %3</translation>
    </message>
    <message>
        <source>%1; %2 may be meant as well.</source>
        <translation>%1&#xa0;; %2 peut aussi être visé.</translation>
    </message>
    <message>
        <source>*Quotation marks* around a statement of its own.</source>
        <translation>*Des guillemets* autour d’une déclaration entière.</translation>
    </message>
    <message>
        <source>*Quotation marks* around part of the reporter’s sentence.</source>
        <translation>*Des guillemets* autour d’une partie de la phrase du journaliste.</translation>
    </message>
    <message>
        <source>*Quotation marks* around words that nobody near is said to have used.</source>
        <translation>*Des guillemets* autour de mots que personne à proximité n’est dit avoir employés.</translation>
    </message>
    <message>
        <source>*Quotation marks* around a title or a name.</source>
        <translation>*Des guillemets* autour d’un titre ou d’un nom.</translation>
    </message>
    <message>
        <source>*No quotation marks*, but somebody’s own words: see who they are given to.</source>
        <translation>*Pas de guillemets*, mais les mots de quelqu’un&#xa0;: voyez à qui ils sont attribués.</translation>
    </message>
    <message>
        <source>*Opened, never closed*: taken to run to the end of the paragraph.</source>
        <translation>*Ouvert, jamais fermé*&#xa0;: pris jusqu’à la fin du paragraphe.</translation>
    </message>
    <message>
        <source>*Closed, never opened*: the paragraph begins inside the quotation.</source>
        <translation>*Fermé, jamais ouvert*&#xa0;: le paragraphe commence à l’intérieur de la citation.</translation>
    </message>
    <message>
        <source>*“%cue”* follows the quotation and is followed by *%name*.</source>
        <translation>*«&#xa0;%cue&#xa0;»* suit la citation et est suivi de *%name*.</translation>
    </message>
    <message>
        <source>*%name* follows the quotation, with *“%cue”*.</source>
        <translation>*%name* suit la citation, avec *«&#xa0;%cue&#xa0;»*.</translation>
    </message>
    <message>
        <source>*%name* stands before *“%cue”*, which leads to the quotation.</source>
        <translation>*%name* est avant *«&#xa0;%cue&#xa0;»*, qui mène à la citation.</translation>
    </message>
    <message>
        <source>*“%cue”* stands before the quotation, followed by *%name*.</source>
        <translation>*«&#xa0;%cue&#xa0;»* est avant la citation, suivi de *%name*.</translation>
    </message>
    <message>
        <source>*%name* stands before the quotation and *“%cue”* behind it.</source>
        <translation>*%name* est avant la citation et *«&#xa0;%cue&#xa0;»* derrière.</translation>
    </message>
    <message>
        <source>*“%cue”* stands before the quotation and *%name* follows it.</source>
        <translation>*«&#xa0;%cue&#xa0;»* est avant la citation et *%name* la suit.</translation>
    </message>
    <message>
        <source>*“%cue”* names *%name* as the source.</source>
        <translation>*«&#xa0;%cue&#xa0;»* nomme *%name* comme source.</translation>
    </message>
    <message>
        <source>*%name* and a colon introduce the quotation.</source>
        <translation>*%name* et deux-points introduisent la citation.</translation>
    </message>
    <message>
        <source>A dash and *%name* follow the quotation.</source>
        <translation>Un tiret et *%name* suivent la citation.</translation>
    </message>
    <message>
        <source>*%name* stands beside the quotation, one of them in brackets.</source>
        <translation>*%name* figure à côté de la citation, l’un des deux entre parenthèses.</translation>
    </message>
    <message>
        <source>The quotation belongs to *“%cue”*, which is said to come from *%name*.</source>
        <translation>La citation relève de *«&#xa0;%cue&#xa0;»*, attribué à *%name*.</translation>
    </message>
    <message>
        <source>The sentence says whose *“%cue”* these are: *%name*.</source>
        <translation>La phrase dit de qui vient *«&#xa0;%cue&#xa0;»*&#xa0;: *%name*.</translation>
    </message>
    <message>
        <source>*%name* and a colon open the paragraph, as in a transcript.</source>
        <translation>*%name* et deux-points ouvrent le paragraphe, comme dans une transcription.</translation>
    </message>
    <message>
        <source>*Conversation*: the two who speak above take turns, and it is the turn of %name.</source>
        <translation>*Conversation*&#xa0;: les deux qui parlent plus haut alternent, et c’est le tour de %name.</translation>
    </message>
    <message>
        <source>*%name* and a colon begin the turn, as in an interview.</source>
        <translation>*%name* et deux-points commencent le tour, comme dans un entretien.</translation>
    </message>
    <message>
        <source>*Between the questions* stand the answers of %name.</source>
        <translation>*Entre les questions* figurent les réponses de %name.</translation>
    </message>
    <message>
        <source>*“%cue”* and a colon end the paragraph above: what follows is from *%name*.</source>
        <translation>*«&#xa0;%cue&#xa0;»* et deux-points finissent le paragraphe au-dessus&#xa0;: la suite est de *%name*.</translation>
    </message>
    <message>
        <source>*%name* signs these words.</source>
        <translation>*%name* signe ces mots.</translation>
    </message>
    <message>
        <source>*“%cue”* tells what %name said, in the reporter’s words.</source>
        <translation>*«&#xa0;%cue&#xa0;»* rapporte ce que %name a dit, avec les mots du journaliste.</translation>
    </message>
    <message>
        <source>The sentence ends with *%name* and *“%cue”*: it is what they said.</source>
        <translation>La phrase finit par *%name* et *«&#xa0;%cue&#xa0;»*&#xa0;: c’est ce qui a été dit.</translation>
    </message>
    <message>
        <source>*“%cue”* names %name as the source of the sentence.</source>
        <translation>*«&#xa0;%cue&#xa0;»* nomme %name comme source de la phrase.</translation>
    </message>
    <message>
        <source>the words stand as in an attribution</source>
        <translation>les mots sont placés comme dans une attribution</translation>
    </message>
    <message>
        <source>“%1” is somebody who can speak</source>
        <translation>«&#xa0;%1&#xa0;» est quelqu’un qui peut parler</translation>
    </message>
    <message>
        <source>“%1” introduces what somebody says</source>
        <translation>«&#xa0;%1&#xa0;» introduit ce que quelqu’un dit</translation>
    </message>
    <message>
        <source>“%1” is the subject of the verb</source>
        <translation>«&#xa0;%1&#xa0;» est le sujet du verbe</translation>
    </message>
    <message>
        <source>the quotation before fits %1 too</source>
        <translation>la citation d’avant va aussi à %1</translation>
    </message>
    <message>
        <source>*Readers’ comments*, %lines lines, from the first signature on: %terms</source>
        <translation>*Commentaires de lecteurs*, %lines lignes, à partir de la première signature&#xa0;: %terms</translation>
    </message>
    <message>
        <source>*Headlines of other articles*: %lines in a row behind the last paragraph</source>
        <translation>*Titres d’autres articles* : %lines à la suite après le dernier paragraphe</translation>
    </message>
    <message>
        <source>*A menu of the page*: a list of %lines short entries above the article</source>
        <translation>*Un menu de la page*&#xa0;: une liste de %lines entrées courtes au-dessus de l’article</translation>
    </message>
    <message>
        <source>no line begins with a number or bullet</source>
        <translation>aucune ligne ne commence par un numéro ou une puce</translation>
    </message>
    <message>
        <source>the article has no paragraph</source>
        <translation>l’article n’a aucun paragraphe</translation>
    </message>
    <message>
        <source>no line is furniture</source>
        <translation>aucune ligne n’est de l’habillage</translation>
    </message>
    <message>
        <source>no line ends like a sentence</source>
        <translation>aucune ligne ne finit comme une phrase</translation>
    </message>
    <message>
        <source>no paragraph stands around</source>
        <translation>aucun paragraphe n’est alentour</translation>
    </message>
    <message>
        <source>none of its words has a capital</source>
        <translation>aucun de ses mots n’a de majuscule</translation>
    </message>
    <message>
        <source>it has no digit</source>
        <translation>il n’a aucun chiffre</translation>
    </message>
    <message>
        <source>its words come nowhere else in the article</source>
        <translation>ses mots ne viennent nulle part ailleurs dans l’article</translation>
    </message>
    <message>
        <source>no paragraph stands above</source>
        <translation>aucun paragraphe n’est au-dessus</translation>
    </message>
    <message>
        <source>no text stands above</source>
        <translation>aucun texte n’est au-dessus</translation>
    </message>
    <message>
        <source>none of the lines that it stands among comes twice</source>
        <translation>aucune ligne de son groupe ne vient deux fois</translation>
    </message>
    <message>
        <source>none of the lines that it stands among begins with a number</source>
        <translation>aucune ligne de son groupe ne commence par un numéro</translation>
    </message>
    <message>
        <source>none of the lines that it stands among is furniture</source>
        <translation>aucune ligne de son groupe n’est de l’habillage</translation>
    </message>
    <message>
        <source>none of the lines that it stands among ends like a sentence</source>
        <translation>aucune ligne de son groupe ne finit comme une phrase</translation>
    </message>
    <message>
        <source>*Places of the site*, from its start page on</source>
        <translation>*Emplacements du site*, depuis sa page d’accueil</translation>
    </message>
</context>
<context>
    <name>Recall</name>
    <message>
        <source>Say which words, or which rule, the recall is about.</source>
        <translation>Dites de quels mots, ou de quelle règle, il s’agit.</translation>
    </message>
    <message>
        <source>Say why: the record and the next approvals will tell it.</source>
        <translation>Dites pourquoi : l’enregistrement et les prochaines validations le diront.</translation>
    </message>
    <message>
        <source>Say what is to stand in the place of these words; to take them out is a kill.</source>
        <translation>Dites ce qui doit se trouver à la place de ces mots ; les enlever est un retrait.</translation>
    </message>
</context>
<context>
    <name>RecallDrafts</name>
    <message>
        <source>Only a chief recalls what went out; ask one, or list what is concerned and draft nothing.</source>
        <translation>Seul un chef rappelle ce qui est sorti ; demandez-lui, ou listez ce qui est concerné sans rien préparer.</translation>
    </message>
    <message>
        <source>“%1” holds another text now than the one that went out; correct it by hand.</source>
        <translation>« %1 » contient maintenant un autre texte que celui qui est sorti ; corrigez-le à la main.</translation>
    </message>
</context>
<context>
    <name>RecallWords</name>
    <message>
        <source>can be corrected</source>
        <translation>peut être corrigé</translation>
    </message>
    <message>
        <source>drafted, waits for its approval</source>
        <translation>préparé, attend sa validation</translation>
    </message>
    <message>
        <source>corrected by a later edition</source>
        <translation>corrigé par une édition ultérieure</translation>
    </message>
    <message>
        <source>by hand: its file holds another text now</source>
        <translation>à la main : son fichier contient maintenant un autre texte</translation>
    </message>
    <message>
        <source>by hand: its bytes were purged</source>
        <translation>à la main : ses octets ont été effacés</translation>
    </message>
    <message>
        <source>by hand: an editor’s own words are part of it</source>
        <translation>à la main : les mots d’un éditeur en font partie</translation>
    </message>
    <message>
        <source>Comes back: “%1”</source>
        <translation>Revient : « %1 »</translation>
    </message>
    <message>
        <source>Goes: “%1”</source>
        <translation>Part : « %1 »</translation>
    </message>
    <message>
        <source>“%1” → “%2”</source>
        <translation>« %1 » → « %2 »</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>The record holds the beginning only: %1 characters were left out where it was made.</source>
        <translation>L’enregistrement ne contient que le début&#xa0;: %1 caractères ont été omis là où il a été fait.</translation>
    </message>
    <message>
        <source>has no “text” that is a string, and no other field that is known to hold one; there is nothing to review.</source>
        <translation>n’a pas de «&#xa0;text&#xa0;» qui soit une chaîne, ni d’autre champ connu pour en contenir une&#xa0;; il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>has an empty “%1”; there is nothing to review.</source>
        <translation>a un «&#xa0;%1&#xa0;» vide&#xa0;; il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>holds more than 256 MB; split it before opening it.</source>
        <translation>contient plus de 256 Mo&#xa0;; divisez-le avant de l’ouvrir.</translation>
    </message>
    <message>
        <source>is not a JSON object; write {&quot;id&quot;: …, &quot;text&quot;: …}.</source>
        <translation>n’est pas un objet JSON&#xa0;; écrivez {&quot;id&quot;: …, &quot;text&quot;: …}.</translation>
    </message>
    <message>
        <source>has an “id” that is neither a string nor a number.</source>
        <translation>a un «&#xa0;id&#xa0;» qui n’est ni une chaîne ni un nombre.</translation>
    </message>
    <message>
        <source>is not valid JSON (%1 at byte %2); mend it there, fetch it again, or open it as plain text.</source>
        <translation>n’est pas du JSON valide (%1 à l’octet %2)&#xa0;; corrigez-le à cet endroit, récupérez-le de nouveau ou ouvrez-le comme texte brut.</translation>
    </message>
    <message>
        <source>holds no records; there is nothing to review.</source>
        <translation>ne contient aucun enregistrement&#xa0;; il n’y a rien à relire.</translation>
    </message>
    <message>
        <source>has no text in “%1”; take another field.</source>
        <translation>n’a pas de texte dans «&#xa0;%1&#xa0;»&#xa0;; prenez un autre champ.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>What “%1” kept of “%2” is damaged; restore the file from a backup. Your articles are not touched.</source>
        <translation>Ce que «&#xa0;%1&#xa0;» a gardé de «&#xa0;%2&#xa0;» est abîmé&#xa0;; restaurez le fichier d’une sauvegarde. Vos articles ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Query: %1</source>
        <translation>Question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>To the credits: %1</source>
        <translation>Vers les crédits&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RepeatsFile</name>
    <message>
        <source>is no index of recurring lines; make one with --count-repeats.</source>
        <translation>n’est pas un index de lignes récurrentes&#xa0;; faites-en un avec --count-repeats.</translation>
    </message>
    <message>
        <source>is an index of another version; make it anew with --count-repeats.</source>
        <translation>est un index d’une autre version&#xa0;; refaites-le avec --count-repeats.</translation>
    </message>
    <message>
        <source>is damaged; make it anew with --count-repeats.</source>
        <translation>est abîmé&#xa0;; refaites-le avec --count-repeats.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>“%1” cannot be set aside as “%2”; make room and try again. Nothing was changed.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être mis de côté comme «&#xa0;%2&#xa0;»&#xa0;; faites de la place et réessayez. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>“%1” cannot be put in the place of “%2” (%3); do so by hand.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être mis à la place de «&#xa0;%2&#xa0;» (%3)&#xa0;; faites-le à la main.</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Only a chief says how long scraped bytes are kept.</source>
        <translation>Seul un chef dit combien de temps les octets collectés sont gardés.</translation>
    </message>
    <message>
        <source>Scraped bytes are kept for a number of days, or for good (0).</source>
        <translation>Les octets collectés sont gardés un nombre de jours, ou pour toujours (0).</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>This was decided differently in the meantime; look at it again before deciding.</source>
        <translation>On en a décidé autrement entre-temps&#xa0;; regardez à nouveau avant de décider.</translation>
    </message>
</context>
<context>
    <name>RowComposer</name>
    <message numerus="yes">
        <source>%n lines would go · %1</source>
        <translation>
            <numerusform>%n ligne partirait · %1</numerusform>
            <numerusform>%n lignes partiraient · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines cut · %1</source>
        <translation>
            <numerusform>%n ligne supprimée · %1</numerusform>
            <numerusform>%n lignes supprimées · %1</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on above</source>
        <translation>suite de plus haut</translation>
    </message>
    <message>
        <source>your own cut</source>
        <translation>votre propre coupe</translation>
    </message>
    <message numerus="yes">
        <source>%n lines moved to the credits</source>
        <translation>
            <numerusform>%n ligne déplacée vers les crédits</numerusform>
            <numerusform>%n lignes déplacées vers les crédits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunCard</name>
    <message>
        <source> within one look, all sure; what stands between them stays.</source>
        <translation> d’un coup d’œil, toutes sûres&#xa0;; ce qui est entre elles reste.</translation>
    </message>
    <message>
        <source> within one look, each sure or likely; what stands between them stays.</source>
        <translation> d’un coup d’œil, chacune sûre ou probable&#xa0;; ce qui est entre elles reste.</translation>
    </message>
    <message>
        <source> side by side, all sure.</source>
        <translation> côte à côte, toutes sûres.</translation>
    </message>
    <message>
        <source> side by side, each sure or likely.</source>
        <translation> côte à côte, chacune sûre ou probable.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Repeat · %n paragraphs</source>
        <translation>
            <numerusform>Répétition · %n paragraphe</numerusform>
            <numerusform>Répétition · %n paragraphes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tail · %n lines</source>
        <translation>
            <numerusform>Fin · %n ligne</numerusform>
            <numerusform>Fin · %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n lines</source>
        <translation>
            <numerusform>%1 · %n ligne</numerusform>
            <numerusform>%1 · %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of paragraph %2</source>
        <translation>%1 du paragraphe %2</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>à décider</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>partly cut</source>
        <translation>supprimé en partie</translation>
    </message>
    <message>
        <source>partly decided</source>
        <translation>décidé en partie</translation>
    </message>
    <message>
        <source>query</source>
        <translation>question</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>À vérifier</translation>
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
        <translation>%1 et autres</translation>
    </message>
    <message>
        <source>Somebody is quoted in it: read it first.</source>
        <translation>Quelqu’un y est cité&#xa0;: à lire d’abord.</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>“%1” is a database of another program; move it elsewhere and start again.</source>
        <translation>«&#xa0;%1&#xa0;» est la base de données d’un autre programme&#xa0;; déplacez-la et recommencez.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Bluepencil; install that version to open it. Nothing in it was changed.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un Bluepencil plus récent&#xa0;; installez cette version pour l’ouvrir. Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Bluepencil; open the window once, which brings it up to date.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par un Bluepencil plus ancien&#xa0;; ouvrez une fois la fenêtre, qui le met à jour.</translation>
    </message>
</context>
<context>
    <name>Seen</name>
    <message>
        <source>This was off the screen; here it is. Press the key again to do it.</source>
        <translation>Ceci était hors de l’écran&#xa0;; le voici. Appuyez à nouveau sur la touche pour le faire.</translation>
    </message>
</context>
<context>
    <name>ServerAddress</name>
    <message>
        <source>“%1” is no address of a shared workspace; write postgresql://host/database.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un espace de travail partagé&#xa0;; écrivez postgresql://host/database.</translation>
    </message>
    <message>
        <source>An address may not have a password in it, where others can read it; write it into ~/.pgpass, or wait to be asked.</source>
        <translation>Une adresse ne doit pas contenir de mot de passe, que d’autres pourraient lire&#xa0;; écrivez-le dans ~/.pgpass, ou attendez qu’on vous le demande.</translation>
    </message>
</context>
<context>
    <name>ServerErrors</name>
    <message>
        <source>Your role in “%1” does not allow this; ask a chief to do it, or to give you another role.</source>
        <translation>Votre rôle dans «&#xa0;%1&#xa0;» ne le permet pas&#xa0;; demandez à un chef de le faire, ou de vous donner un autre rôle.</translation>
    </message>
    <message>
        <source>“%1” does not let you in; check your name in the address and your password in ~/.pgpass.</source>
        <translation>«&#xa0;%1&#xa0;» ne vous laisse pas entrer&#xa0;; vérifiez votre nom dans l’adresse et votre mot de passe dans ~/.pgpass.</translation>
    </message>
    <message>
        <source>“%1” names a database that is not there; check its name, or have it made by who keeps the server.</source>
        <translation>«&#xa0;%1&#xa0;» nomme une base de données qui n’existe pas&#xa0;; vérifiez son nom, ou faites-la créer par qui tient le serveur.</translation>
    </message>
    <message>
        <source>The disk of the server of “%1” is full; tell who keeps it.</source>
        <translation>Le disque du serveur de «&#xa0;%1&#xa0;» est plein&#xa0;; dites-le à qui le tient.</translation>
    </message>
    <message>
        <source>The server of “%1” takes no more connections; try again later, or tell who keeps it.</source>
        <translation>Le serveur de «&#xa0;%1&#xa0;» n’accepte plus de connexions&#xa0;; réessayez plus tard, ou dites-le à qui le tient.</translation>
    </message>
    <message>
        <source>Somebody else wrote to “%1” at the same moment; try again.</source>
        <translation>Quelqu’un d’autre a écrit dans «&#xa0;%1&#xa0;» au même moment&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>Somebody else is writing to “%1” just now; try again.</source>
        <translation>Quelqu’un d’autre écrit en ce moment dans «&#xa0;%1&#xa0;»&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>“%1” took too long to answer; try again.</source>
        <translation>«&#xa0;%1&#xa0;» a mis trop longtemps à répondre&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>“%1” wants a password; write it into ~/.pgpass, or check the one that stands there.</source>
        <translation>«&#xa0;%1&#xa0;» demande un mot de passe&#xa0;; écrivez-le dans ~/.pgpass, ou vérifiez celui qui s’y trouve.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached (%2); check the network and the address.</source>
        <translation>«&#xa0;%1&#xa0;» est injoignable (%2)&#xa0;; vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>“%1” does not work as it should (%2); tell who keeps the server. Your articles are not touched.</source>
        <translation>«&#xa0;%1&#xa0;» ne fonctionne pas comme il devrait (%2)&#xa0;; dites-le à qui tient le serveur. Vos articles ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>ServerSchema</name>
    <message>
        <source>The server of “%1” knows no login “%2”; have it made (createuser %2) and try again.</source>
        <translation>Le serveur de «&#xa0;%1&#xa0;» ne connaît pas l’identifiant «&#xa0;%2&#xa0;»&#xa0;; faites-le créer (createuser %2) et réessayez.</translation>
    </message>
</context>
<context>
    <name>Service</name>
    <message>
        <source>needs more memory than one file may take; split it.</source>
        <translation>demande plus de mémoire qu’un fichier n’en peut prendre&#xa0;; divisez-le.</translation>
    </message>
</context>
<context>
    <name>SettingWiring</name>
    <message>
        <source>Where approved texts go</source>
        <translation>Où vont les textes validés</translation>
    </message>
    <message>
        <source>About Bluepencil</source>
        <translation>À propos de Bluepencil</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Bluepencil %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Cleans scraped articles under an editor&apos;s eyes: nothing is cut unseen.&lt;/p&gt;&lt;p&gt;Apache License 2.0.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Bluepencil %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Nettoie les articles collectés sous les yeux d’un rédacteur&#xa0;: rien n’est supprimé sans être vu.&lt;/p&gt;&lt;p&gt;Licence Apache 2.0.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&lt;p&gt;Word list %1: version %2 by %3, from “%4”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Liste de mots %1 : version %2 de %3, prise dans « %4 ».&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;House rules of the newsroom: version %1 by %2, from “%3”.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Règles maison de la rédaction : version %1 de %2, prises dans « %3 ».&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>SpeechWiring</name>
    <message>
        <source>Stop %1 of %2. %3</source>
        <translation>Arrêt %1 sur %2. %3</translation>
    </message>
    <message>
        <source>Quote %1 of %2. %3, %4: %5</source>
        <translation>Citation %1 sur %2. %3, %4&#xa0;: %5</translation>
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
        <translation>«&#xa0;%1&#xa0;» est abîmé ou n’est pas une base de données de Bluepencil&#xa0;; relancez Bluepencil pour sauver ce qui peut être lu, ou déplacez le fichier. Vos articles ne sont pas touchés.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program; wait until it is done, or close it, and try again.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé par un autre programme&#xa0;; attendez qu’il ait fini, ou fermez-le, et réessayez.</translation>
    </message>
    <message>
        <source>The disk is full and “%1” cannot grow; make room and try again.</source>
        <translation>Le disque est plein et «&#xa0;%1&#xa0;» ne peut pas grandir&#xa0;; faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>“%1” may not be written; give yourself write permission for it and its folder.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;; donnez-vous le droit d’écriture pour lui et son dossier.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened; check that its folder is there and that you may write into it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être ouvert&#xa0;; vérifiez que son dossier est là et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written; check the disk that it lies on.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être ni lu ni écrit&#xa0;; vérifiez le disque où il se trouve.</translation>
    </message>
    <message>
        <source>“%1” does not work as it should (%2); start Bluepencil again, and restore the file from a backup when that does not help. Your articles are not touched.</source>
        <translation>«&#xa0;%1&#xa0;» ne fonctionne pas comme il devrait (%2)&#xa0;; relancez Bluepencil, et restaurez le fichier d’une sauvegarde si cela ne suffit pas. Vos articles ne sont pas touchés.</translation>
    </message>
    <message>
        <source>“%1” was deleted or replaced while it was open, and keeps nothing any more; put it back, or close Bluepencil and start it again.</source>
        <translation>«&#xa0;%1&#xa0;» a été effacé ou remplacé pendant qu’il était ouvert, et ne garde plus rien&#xa0;; remettez-le, ou fermez Bluepencil et relancez-le.</translation>
    </message>
    <message>
        <source>The %1 driver of Qt is missing; install it (on Debian: %2).</source>
        <translation>Le pilote %1 de Qt manque&#xa0;; installez-le (sous Debian&#xa0;: %2).</translation>
    </message>
    <message>
        <source>“%1” cannot be reached just now; it is tried again by itself. Check the network when this does not pass.</source>
        <translation>«&#xa0;%1&#xa0;» est injoignable en ce moment&#xa0;; un nouvel essai se fait de lui-même. Vérifiez le réseau si cela ne passe pas.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>has no column that is known to hold text; name one “text” in the first row.</source>
        <translation>n’a pas de colonne connue pour contenir du texte&#xa0;; nommez-en une «&#xa0;text&#xa0;» dans la première ligne.</translation>
    </message>
    <message>
        <source>has a quotation mark that never closes, in the row from line %1 on; close or double it.</source>
        <translation>a un guillemet qui ne se ferme pas, dans la rangée à partir de la ligne %1&#xa0;; fermez-le ou doublez-le.</translation>
    </message>
</context>
<context>
    <name>TakeOver</name>
    <message>
        <source>Approved twice. %1, %2; %3, %4. Which edition is right?</source>
        <comment>editor, time; editor, time</comment>
        <translation>Validé deux fois. %1, %2&#xa0;; %3, %4. Quelle édition est la bonne&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” was not taken over: it %2.</source>
        <comment>a file, a piece of a sentence</comment>
        <translation>«&#xa0;%1&#xa0;» n’a pas été repris&#xa0;: il %2.</translation>
    </message>
    <message>
        <source>reads as another text here; both need the same version of Bluepencil</source>
        <translation>se lit ici comme un autre texte&#xa0;; les deux ont besoin de la même version de Bluepencil</translation>
    </message>
    <message>
        <source>has decisions that are not about its words</source>
        <translation>a des décisions qui ne portent pas sur ses mots</translation>
    </message>
    <message>
        <source>has an edition that is none of its text</source>
        <translation>a une édition qui n’est pas de son texte</translation>
    </message>
    <message>
        <source>Taken over from %1, where it was edition %2.</source>
        <comment>editor, number</comment>
        <translation>Reprise de %1, où c’était l’édition %2.</translation>
    </message>
    <message>
        <source>“%1” holds nothing that was handed over; choose a file that was.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient rien qui ait été transmis&#xa0;; choisissez un fichier qui l’a été.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); choose another file.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu (%2)&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was cut off on its way; have it handed over again. Nothing was taken over.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou a été tronqué en chemin&#xa0;; faites-le transmettre de nouveau. Rien n’a été repris.</translation>
    </message>
    <message>
        <source>Say who you are before you take over what others decided.</source>
        <translation>Dites qui vous êtes avant de reprendre ce que d’autres ont décidé.</translation>
    </message>
    <message>
        <source>Article %1 of “%2” was not taken over: it %3.</source>
        <comment>a number, a file, a piece of a sentence</comment>
        <translation>L’article %1 de «&#xa0;%2&#xa0;» n’a pas été repris&#xa0;: il %3.</translation>
    </message>
</context>
<context>
    <name>TextQuery</name>
    <message>
        <source>%1, at character %2 of the expression.</source>
        <translation>%1, au caractère %2 de l’expression.</translation>
    </message>
    <message>
        <source>This expression takes too many steps in this article; make it more definite.</source>
        <translation>Cette expression demande trop d’étapes dans cet article&#xa0;; rendez-la plus précise.</translation>
    </message>
</context>
<context>
    <name>Tracked</name>
    <message>
        <source>Cut for length.</source>
        <translation>Supprimé pour la longueur.</translation>
    </message>
    <message>
        <source>Cut for legal reasons.</source>
        <translation>Supprimé pour des raisons juridiques.</translation>
    </message>
    <message>
        <source>Cut as a matter of taste.</source>
        <translation>Supprimé par question de goût.</translation>
    </message>
</context>
<context>
    <name>TrackedChanges</name>
    <message numerus="yes">
        <source>%n insertions</source>
        <translation>
            <numerusform>%n insertion</numerusform>
            <numerusform>%n insertions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletions</source>
        <translation>
            <numerusform>%n suppression</numerusform>
            <numerusform>%n suppressions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>insertions and deletions</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>Unseen</name>
    <message numerus="yes">
        <source>Characters that are not seen turn or part what is: %n. The text may read otherwise than it looks.</source>
        <translation>
            <numerusform>%n caractère que l’on ne voit pas retourne ou sépare ce que l’on voit. Le texte se lit peut-être autrement qu’il ne paraît.</numerusform>
            <numerusform>Des caractères que l’on ne voit pas retournent ou séparent ce que l’on voit&#xa0;: %n. Le texte se lit peut-être autrement qu’il ne paraît.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Letters of another alphabet pass for Latin ones in words: %n. A name may be another than it looks.</source>
        <translation>
            <numerusform>Des lettres d’un autre alphabet passent pour latines dans %n mot. Un nom peut être autre qu’il ne paraît.</numerusform>
            <numerusform>Des lettres d’un autre alphabet passent pour latines dans des mots&#xa0;: %n. Un nom peut être autre qu’il ne paraît.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingSteps</name>
    <message>
        <source>The server cannot be reached, and “%1” cannot be written (%2): nothing was decided. Make room on the disk.</source>
        <translation>Le serveur est injoignable, et «&#xa0;%1&#xa0;» ne peut pas être écrit (%2)&#xa0;: rien n’a été décidé. Faites de la place sur le disque.</translation>
    </message>
    <message>
        <source>Decisions wait for an article that the workspace does not hold any more.</source>
        <translation>Des décisions attendent un article que l’espace de travail n’a plus.</translation>
    </message>
    <message>
        <source>Decisions that waited for the server cannot be read; they stay where they are.</source>
        <translation>Des décisions qui attendaient le serveur ne peuvent pas être lues&#xa0;; elles restent où elles sont.</translation>
    </message>
    <message>
        <source>A person’s name was removed from this article while decisions waited on another machine. What was typed with them was left out; are they still right?</source>
        <translation>Le nom d’une personne a été retiré de cet article pendant que des décisions attendaient sur un autre ordinateur. Ce qui avait été saisi avec elles a été omis&#xa0;; sont-elles toujours justes&#xa0;?</translation>
    </message>
    <message>
        <source>A person’s name was removed from other articles while what was typed here waited on another machine. If it has the name too, the name has to be removed once more.</source>
        <translation>Le nom d’une personne a été retiré d’autres articles pendant que ce qui a été saisi ici attendait sur un autre ordinateur. Si ce nom s’y trouve aussi, il faut le retirer encore une fois.</translation>
    </message>
</context>
<context>
    <name>Warc</name>
    <message>
        <source>is an archive without a page or a text; there is nothing to review.</source>
        <translation>est une archive sans page ni texte&#xa0;; il n’y a rien à relire.</translation>
    </message>
</context>
<context>
    <name>WordLists</name>
    <message>
        <source>“%1” is too large for a word list.</source>
        <translation>« %1 » est trop grand pour une liste de mots.</translation>
    </message>
    <message>
        <source>“%1” cannot be read (%2); see who may read it.</source>
        <translation>« %1 » ne peut pas être lu (%2) ; voyez qui peut le lire.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>scare quotes</source>
        <translation>guillemets de distance</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>quoted words</source>
        <translation>mots cités</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>ad marker</source>
        <translation>marque de publicité</translation>
    </message>
    <message>
        <source>leftover code</source>
        <translation>code restant</translation>
    </message>
    <message>
        <source>source link</source>
        <translation>lien vers la source</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>droits d’auteur</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>crédit</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>liens connexes</translation>
    </message>
    <message>
        <source>share links</source>
        <translation>liens de partage</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>navigation</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>house rule</source>
        <translation>règle maison</translation>
    </message>
    <message>
        <source>stands in many files</source>
        <translation>figure dans beaucoup de fichiers</translation>
    </message>
    <message>
        <source>near repeat</source>
        <translation>répétition proche</translation>
    </message>
    <message>
        <source>repeated fragment</source>
        <translation>fragment répété</translation>
    </message>
    <message>
        <source>repeat</source>
        <translation>répétition</translation>
    </message>
    <message>
        <source>repeated headline</source>
        <translation>titre répété</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>indirect speech</source>
        <translation>discours indirect</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>Ad markers</source>
        <translation>Marques de publicité</translation>
    </message>
    <message>
        <source>Promotion and notices</source>
        <translation>Promotion et avis</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Credits and captions</source>
        <translation>Crédits et légendes</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Your own cuts</source>
        <translation>Vos propres coupes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>paragraphe %1</translation>
    </message>
    <message>
        <source>paragraphs %1–%2</source>
        <translation>paragraphes %1–%2</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The data folder “%1” cannot be made; choose a place that you may write to.</source>
        <translation>Le dossier de données «&#xa0;%1&#xa0;» ne peut pas être créé&#xa0;; choisissez un endroit où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The disk of “%1” cannot keep a write-ahead log; decisions are stored safely, but more slowly.</source>
        <translation>Le disque de «&#xa0;%1&#xa0;» ne peut pas tenir de journal anticipé&#xa0;; les décisions sont enregistrées sûrement, mais plus lentement.</translation>
    </message>
    <message>
        <source>“%1” holds no workspace yet; have it made with “bluepencil-cli workspace init %1”.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas encore d’espace de travail&#xa0;; faites-le créer avec «&#xa0;bluepencil-cli workspace init %1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was made by an older Bluepencil; have it brought up with “bluepencil-cli workspace migrate %1”. Nothing in it was changed.</source>
        <translation>«&#xa0;%1&#xa0;» a été créé par un Bluepencil plus ancien&#xa0;; faites-le mettre à jour avec «&#xa0;bluepencil-cli workspace migrate %1&#xa0;». Rien n’y a été changé.</translation>
    </message>
    <message>
        <source>You have no role in “%1” yet; ask a chief to give you one.</source>
        <translation>Vous n’avez pas encore de rôle dans «&#xa0;%1&#xa0;»&#xa0;; demandez à un chef de vous en donner un.</translation>
    </message>
</context>
<context>
    <name>WorkspaceChoice</name>
    <message>
        <source>“%1” cannot be written, so the next start opens what this one did; make its folder writable and choose again.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit, le prochain démarrage ouvrira donc la même chose que celui-ci&#xa0;; rendez son dossier accessible en écriture et choisissez de nouveau.</translation>
    </message>
</context>
<context>
    <name>WorkspaceCopy</name>
    <message>
        <source>“%1” holds articles already; copy into a workspace that was just made.</source>
        <translation>«&#xa0;%1&#xa0;» contient déjà des articles&#xa0;; copiez dans un espace de travail qui vient d’être créé.</translation>
    </message>
    <message>
        <source>“%1” is there already; name a new file for the backup.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà&#xa0;; indiquez un nouveau fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose a place that you may write to.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;; choisissez un endroit où vous pouvez écrire.</translation>
    </message>
</context>
<context>
    <name>Wrapping</name>
    <message numerus="yes">
        <source>Lines are broken at the width of a column: %n; the text can be read unwrapped, without the heads of pages between them.</source>
        <translation>
            <numerusform>%n ligne est coupée à la largeur d’une colonne&#xa0;; le texte peut être lu sans coupures, sans les en-têtes de page intermédiaires.</numerusform>
            <numerusform>Des lignes sont coupées à la largeur d’une colonne&#xa0;: %n&#xa0;; le texte peut être lu sans coupures, sans les en-têtes de page intermédiaires.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>cannot be packed; close other programs, which take its memory, and try again.</source>
        <translation>ne peut pas être compressé&#xa0;; fermez d’autres programmes, qui prennent sa mémoire, et réessayez.</translation>
    </message>
    <message>
        <source>is a damaged or incomplete archive; fetch it again.</source>
        <translation>est une archive abîmée ou incomplète&#xa0;; récupérez-la à nouveau.</translation>
    </message>
    <message>
        <source>unpacks to more than an article can be; save its text alone.</source>
        <translation>se décompresse en plus qu’un article ne peut être&#xa0;; n’enregistrez que son texte.</translation>
    </message>
    <message>
        <source>is locked with a password; save it without one.</source>
        <translation>est protégé par un mot de passe&#xa0;; enregistrez-le sans.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ApprovalFlow</name>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before approving.</source>
        <translation>Quelqu’un d’autre a travaillé entre-temps sur «&#xa0;%1&#xa0;»&#xa0;; regardez-le à nouveau avant de valider.</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Exporter le texte</translation>
    </message>
    <message>
        <source>Approve and copy the text</source>
        <translation>Valider et copier le texte</translation>
    </message>
    <message>
        <source>Approve the text</source>
        <translation>Valider le texte</translation>
    </message>
    <message>
        <source>“%1” holds another text now than the one you see. Approve what you see?</source>
        <translation>«&#xa0;%1&#xa0;» contient maintenant un autre texte que celui que vous voyez. Valider ce que vous voyez&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Approve what I see</source>
        <translation>Valider &amp;ce que je vois</translation>
    </message>
    <message>
        <source>&amp;Export as it is</source>
        <translation>&amp;Exporter tel quel</translation>
    </message>
    <message>
        <source>&amp;Approve as it is</source>
        <translation>&amp;Valider tel quel</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Montrer celle-ci</translation>
    </message>
    <message>
        <source>Nothing differs from edition %1, which was approved before. Why is it approved again?</source>
        <translation>Rien ne diffère de l’édition %1, déjà validée. Pourquoi valider à nouveau&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from edition %1, which was approved before. What was corrected?</source>
        <translation>
            <numerusform>Une ligne diffère de l’édition %1, déjà validée. Qu’est-ce qui a été corrigé&#xa0;?</numerusform>
            <numerusform>%n lignes diffèrent de l’édition %1, déjà validée. Qu’est-ce qui a été corrigé&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve again</source>
        <translation>Valider à nouveau</translation>
    </message>
    <message>
        <source>Not approved: say what was corrected.</source>
        <translation>Non validé&#xa0;: dites ce qui a été corrigé.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Spiked</source>
        <translation>Écarté</translation>
    </message>
    <message>
        <source>Back in the work</source>
        <translation>De nouveau en travail</translation>
    </message>
    <message>
        <source>“%1” is approved as edition %2.</source>
        <translation>«&#xa0;%1&#xa0;» est validé comme édition %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ArticleHeader</name>
    <message numerus="yes">
        <source>%1 · %Ln words → %2 now · %3 if all cut</source>
        <translation>
            <numerusform>%1 · %Ln mot → %2 maintenant · %3 tout supprimé</numerusform>
            <numerusform>%1 · %Ln mots → %2 maintenant · %3 tout supprimé</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>the language of the article, a button</comment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>Language of the article: %1</source>
        <translation>Langue de l’article&#xa0;: %1</translation>
    </message>
    <message>
        <source>text from “%1”</source>
        <comment>the field of a record</comment>
        <translation>texte de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>bluepencil::ArticleLanguage</name>
    <message>
        <source>What its words tell: %1</source>
        <translation>Ce que disent ses mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>Language of the article</source>
        <translation>Langue de l’article</translation>
    </message>
    <message>
        <source>Which language is it in? What was decided stays; quotes, speakers and suggestions are looked for again.</source>
        <translation>Dans quelle langue est-il&#xa0;? Ce qui est décidé demeure&#xa0;; citations, locuteurs et suggestions sont cherchés à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucune des langues.</translation>
    </message>
    <message>
        <source>Language of the article: %1</source>
        <translation>Langue de l’article&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::BulkCuts</name>
    <message>
        <source>There is nothing undecided that may be cut unread.</source>
        <translation>Il n’y a rien à décider qui puisse être supprimé sans être lu.</translation>
    </message>
    <message numerus="yes">
        <source>Cut these %n suggestions in one step?</source>
        <translation>
            <numerusform>Supprimer cette suggestion&#xa0;?</numerusform>
            <numerusform>Supprimer ces %n suggestions en une étape&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n files…</source>
        <translation>
            <numerusform>Examen de %n fichier…</numerusform>
            <numerusform>Examen de %n fichiers…</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut all that is sure in all files</source>
        <translation>Supprimer tout ce qui est sûr dans tous les fichiers</translation>
    </message>
    <message>
        <source>This line is blank; there is nothing to cut.</source>
        <translation>Cette ligne est vide&#xa0;; il n’y a rien à supprimer.</translation>
    </message>
    <message>
        <source>Cut this line in all files</source>
        <translation>Supprimer cette ligne dans tous les fichiers</translation>
    </message>
    <message>
        <source>No file holds anything undecided of that kind.</source>
        <translation>Aucun fichier ne contient rien à décider de ce genre.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>how often a line would be cut</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>Cut these %n places in one step? Files: %1.</source>
        <translation>
            <numerusform>Supprimer à cet endroit&#xa0;? Fichiers&#xa0;: %1.</numerusform>
            <numerusform>Supprimer à ces %n endroits en une étape&#xa0;? Fichiers&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was cut.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Nothing is left to review.</source>
        <translation>Il ne reste rien à relire.</translation>
    </message>
</context>
<context>
    <name>bluepencil::CardLineRow</name>
    <message>
        <source>show it</source>
        <translation>montrer</translation>
    </message>
    <message>
        <source>keep this</source>
        <translation>garder celle-ci</translation>
    </message>
    <message>
        <source>cut only this</source>
        <translation>supprimer celle-ci</translation>
    </message>
</context>
<context>
    <name>bluepencil::Colleagues</name>
    <message>
        <source>%1 has taken over “%2”; you see what is decided there.</source>
        <translation>%1 a repris «&#xa0;%2&#xa0;»&#xa0;; vous voyez ce qui s’y décide.</translation>
    </message>
    <message>
        <source>Also here: %1</source>
        <translation>Aussi ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody is here already</source>
        <translation>Quelqu’un est déjà ici</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre la main</translation>
    </message>
    <message>
        <source>The shared workspace cannot be reached; it is tried again by itself. What you decide on this article waits on this computer until then.</source>
        <translation>L’espace de travail partagé est injoignable&#xa0;; un nouvel essai se fait de lui-même. Ce que vous décidez sur cet article attend jusque-là sur ce poste.</translation>
    </message>
    <message>
        <source>Decisions that wait for the shared workspace: %1.</source>
        <translation>Décisions qui attendent l’espace de travail partagé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Decisions that waited were sent: %1. Decided otherwise by others meanwhile: %2.</source>
        <translation>Décisions en attente envoyées&#xa0;: %1. Décidées autrement par d’autres entre-temps&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is deciding on “%2” just now. You can read along, or take over; %1 is told so.</source>
        <translation>%1 décide en ce moment sur «&#xa0;%2&#xa0;». Vous pouvez lire en même temps ou prendre la suite&#xa0;; %1 en est averti.</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Lire seulement</translation>
    </message>
    <message>
        <source>%1 is deciding on “%2”; you see each decision as it is made.</source>
        <translation>%1 décide sur «&#xa0;%2&#xa0;»&#xa0;; vous voyez chaque décision au moment où elle est prise.</translation>
    </message>
</context>
<context>
    <name>bluepencil::CurrentCard</name>
    <message>
        <source>Cut</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>À décider</translation>
    </message>
    <message numerus="yes">
        <source>%n more before</source>
        <translation>
            <numerusform>%n autre avant</numerusform>
            <numerusform>%n autres avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>bluepencil::CustodyDialog</name>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Save as PDF and JSON…</source>
        <translation>&amp;Enregistrer en PDF et JSON…</translation>
    </message>
    <message>
        <source>What became of these words</source>
        <translation>Ce que sont devenus ces mots</translation>
    </message>
    <message>
        <source>A sentence that went out, or that is missing</source>
        <translation>Une phrase qui est sortie, ou qui manque</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Mots :</translation>
    </message>
    <message>
        <source>Say which words to look for.</source>
        <translation>Dites quels mots chercher.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>No article that was ever opened has these words; look for fewer of them.</source>
        <translation>Aucun article jamais ouvert n’a ces mots ; cherchez-en moins.</translation>
    </message>
    <message numerus="yes">
        <source>Found at %n places.</source>
        <translation>
            <numerusform>Trouvé à %n endroit.</numerusform>
            <numerusform>Trouvé à %n endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where the page and the JSON go</source>
        <translation>Où vont la page et le JSON</translation>
    </message>
    <message>
        <source>Written: “%1” and “%2”.</source>
        <translation>Écrits : « %1 » et « %2 ».</translation>
    </message>
    <message>
        <source>The page %1</source>
        <translation>La page %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::Desk</name>
    <message>
        <source>Reading “%1” … Escape stops it.</source>
        <translation>Lecture de «&#xa0;%1&#xa0;»… Échap l’arrête.</translation>
    </message>
    <message>
        <source>Stopped: “%1” was not opened.</source>
        <translation>Arrêté&#xa0;: «&#xa0;%1&#xa0;» n’a pas été ouvert.</translation>
    </message>
</context>
<context>
    <name>bluepencil::DetailCard</name>
    <message>
        <source>Query</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the suggestion</source>
        <translation>Détails de la suggestion</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No suggestion is current.</source>
        <translation>Aucune suggestion actuelle.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>bluepencil::EditionsDialog</name>
    <message>
        <source>Edition %1 · %2
%3</source>
        <translation>Édition %1 · %2
%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a format, a file</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Editions, the newest first</source>
        <translation>Éditions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>As it would go out now</source>
        <translation>Tel qu’il sortirait</translation>
    </message>
    <message>
        <source>Nothing was approved yet. This would go out now:</source>
        <translation>Rien n’a encore été validé. Voici ce qui sortirait maintenant&#xa0;:</translation>
    </message>
    <message>
        <source>The first edition:</source>
        <translation>La première édition&#xa0;:</translation>
    </message>
    <message>
        <source>The same as edition %1:</source>
        <translation>Identique à l’édition %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n lines differ from edition %1. Struck: taken out. Underlined: put in.</source>
        <translation>
            <numerusform>Une ligne diffère de l’édition %1. Barré&#xa0;: retiré. Souligné&#xa0;: ajouté.</numerusform>
            <numerusform>%n lignes diffèrent de l’édition %1. Barré&#xa0;: retiré. Souligné&#xa0;: ajouté.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::EditorName</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Who is editing</source>
        <translation>Qui rédige</translation>
    </message>
    <message>
        <source>Every decision is recorded under this name, on this computer only:</source>
        <translation>Chaque décision est consignée sous ce nom, sur cet ordinateur seulement&#xa0;:</translation>
    </message>
    <message>
        <source>Every decision is recorded under this name, for the whole desk to see:</source>
        <translation>Chaque décision est consignée sous ce nom, à la vue de tout le desk&#xa0;:</translation>
    </message>
</context>
<context>
    <name>bluepencil::EmptyPage</name>
    <message>
        <source>Open an article to review</source>
        <translation>Ouvrez un article à relire</translation>
    </message>
    <message>
        <source>Drop files or a folder here, or press %1.
Bluepencil suggests what to cut; you decide. The scraped file is never changed.</source>
        <translation>Déposez ici des fichiers ou un dossier, ou appuyez sur %1.
Bluepencil suggère quoi supprimer&#xa0;; vous décidez. Le fichier brut n’est jamais modifié.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Or go on with</source>
        <translation>Ou continuez avec</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportDialog</name>
    <message>
        <source>Re&amp;place the file that is there</source>
        <translation>Re&amp;mplacer le fichier existant</translation>
    </message>
    <message>
        <source>What will be written</source>
        <translation>Ce qui sera écrit</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>“%1” is no folder; choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“%1” is no encoding that is known here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un encodage connu ici.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>Exporter le texte</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportFlow</name>
    <message>
        <source>The article stays approved and is not exported.</source>
        <translation>L’article reste validé et n’est pas exporté.</translation>
    </message>
    <message>
        <source>Where approved texts go</source>
        <translation>Où vont les textes validés</translation>
    </message>
    <message>
        <source>Every approval writes its text to %1 now.</source>
        <translation>Chaque validation écrit désormais son texte dans %1.</translation>
    </message>
    <message>
        <source>Names of exported files</source>
        <translation>Noms des fichiers exportés</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s name; {title}, {date} and {source} are the article&apos;s, {edition} counts its approvals; the ending is the format:</source>
        <translation>{name} est le nom du fichier&#xa0;; {title}, {date} et {source} sont ceux de l’article, {edition} compte ses validations&#xa0;; l’extension est le format&#xa0;:</translation>
    </message>
    <message>
        <source>Exported files are called like %1.</source>
        <translation>Les fichiers exportés s’appellent comme %1.</translation>
    </message>
    <message>
        <source>It counts as not exported again. The file %1 stays where it is.</source>
        <translation>Il compte à nouveau comme non exporté. Le fichier %1 reste où il est.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté vers %1.</translation>
    </message>
    <message>
        <source>The review is on the clipboard, with its changes.</source>
        <translation>La relecture est dans le presse-papiers, avec ses modifications.</translation>
    </message>
    <message>
        <source>Nothing is approved that was not exported.</source>
        <translation>Rien n’est validé qui n’ait été exporté.</translation>
    </message>
    <message>
        <source>“%1” is not there, so that nothing was exported; bring it back, or choose another folder in the settings. All texts stay approved.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas là, si bien que rien n’a été exporté&#xa0;; rétablissez-le, ou choisissez un autre dossier dans les paramètres. Tous les textes restent validés.</translation>
    </message>
    <message>
        <source>“%1” is not approved any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus validé.</translation>
    </message>
    <message>
        <source>Exporting approved texts</source>
        <translation>Export des textes validés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n texts exported to %1.</source>
        <translation>
            <numerusform>%n texte exporté vers %1.</numerusform>
            <numerusform>%n textes exportés vers %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same happened to others: %1.</source>
        <translation>La même chose est arrivée à d’autres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is not exported stays approved.</source>
        <translation>Ce qui n’est pas exporté reste validé.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ExportForm</name>
    <message>
        <source>&amp;Reasons as comments</source>
        <translation>&amp;Raisons en commentaires</translation>
    </message>
    <message>
        <source>Notes, &amp;queries and credits as comments</source>
        <translation>Notes, &amp;questions et crédits en commentaires</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>LF (Unix, Mac)</source>
        <translation>LF (Unix, Mac)</translation>
    </message>
    <message>
        <source>CR LF (Windows, wires)</source>
        <translation>CR LF (Windows, agences)</translation>
    </message>
    <message>
        <source>A blank line</source>
        <translation>Une ligne vide</translation>
    </message>
    <message>
        <source>No blank line</source>
        <translation>Aucune ligne vide</translation>
    </message>
    <message>
        <source>En&amp;coding</source>
        <translation>En&amp;codage</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>&amp;Fins de ligne</translation>
    </message>
    <message>
        <source>&amp;Between paragraphs</source>
        <translation>Entre &amp;les paragraphes</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>{name} is the file&apos;s name; {title}, {date} and {source} are the article&apos;s, {edition} counts its approvals.</source>
        <translation>{name} est le nom du fichier&#xa0;; {title}, {date} et {source} sont ceux de l’article, {edition} compte ses validations.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Where the text goes</source>
        <translation>Où va le texte</translation>
    </message>
</context>
<context>
    <name>bluepencil::FiguresDialog</name>
    <message>
        <source>The day’s figures</source>
        <translation>Chiffres du jour</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Jour&#xa0;:</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Le jour précédent</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Le jour suivant</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The day before, the day after</source>
        <translation>Le jour précédent, le jour suivant</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Articles of %1: %2.</source>
        <translation>Articles du %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Counting what each rule got right in each source…</source>
        <translation>Décompte de ce que chaque règle a trouvé juste dans chaque source…</translation>
    </message>
</context>
<context>
    <name>bluepencil::FileWatch</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have changed on disk since they were decided on: %1. “Re-read changed file” in the Review menu reads them again.</source>
        <translation>
            <numerusform>%n fichier a changé sur le disque depuis les décisions&#xa0;: %1. «&#xa0;Relire le fichier modifié&#xa0;», dans le menu Relecture, le lit à nouveau.</numerusform>
            <numerusform>%n fichiers ont changé sur le disque depuis les décisions&#xa0;: %1. «&#xa0;Relire le fichier modifié&#xa0;», dans le menu Relecture, les lit à nouveau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FilterChips</name>
    <message>
        <source>Show by sort, and in which order</source>
        <translation>Montrer par sorte, et dans quel ordre</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show %1: %2</source>
        <translation>Montrer %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All sorts: %1</source>
        <translation>Toutes les sortes&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In the order of the text</source>
        <translation>Dans l’ordre du texte</translation>
    </message>
    <message>
        <source>Least sure first</source>
        <translation>Les moins sûres d’abord</translation>
    </message>
    <message>
        <source>open</source>
        <comment>briefly: to decide</comment>
        <translation>à voir</translation>
    </message>
    <message>
        <source>cut</source>
        <comment>briefly</comment>
        <translation>ôté</translation>
    </message>
    <message>
        <source>kept</source>
        <comment>briefly</comment>
        <translation>gardé</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindBar</name>
    <message>
        <source>Next ›</source>
        <translation>Suivant ›</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Casse</translation>
    </message>
    <message>
        <source>Tell capital letters from small ones.</source>
        <translation>Distinguer majuscules et minuscules.</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Leave out matches inside a longer word.</source>
        <translation>Ignorer les occurrences à l’intérieur d’un mot plus long.</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Read the line as a Perl compatible pattern; ^ and $ are the ends of a paragraph.</source>
        <translation>Lire la ligne comme un motif compatible Perl&#xa0;; ^ et $ sont les bords d’un paragraphe.</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Find in both texts</source>
        <translation>Rechercher dans les deux textes</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
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
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Aucune occurrence</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Précédent</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
</context>
<context>
    <name>bluepencil::FindingsPanel</name>
    <message>
        <source>Filter suggestions   %1</source>
        <translation>Filtrer les suggestions   %1</translation>
    </message>
    <message>
        <source>Filter suggestions</source>
        <translation>Filtrer les suggestions</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vider le filtre</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Open an article to see what could be cut.</source>
        <translation>Ouvrez un article pour voir ce qui pourrait être supprimé.</translation>
    </message>
    <message>
        <source>Nothing to cut was found in this article.</source>
        <translation>Rien à supprimer n’a été trouvé dans cet article.</translation>
    </message>
    <message>
        <source>Nothing was kept that was suggested for cutting.</source>
        <translation>Rien de ce qui était suggéré n’a été conservé.</translation>
    </message>
    <message>
        <source>No suggestion matches the filter.</source>
        <translation>Aucune suggestion ne correspond au filtre.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions of rules that are switched off for this source are not shown.</source>
        <translation>
            <numerusform>%n suggestion d’une règle désactivée pour cette source n’est pas montrée.</numerusform>
            <numerusform>%n suggestions de règles désactivées pour cette source ne sont pas montrées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::FirstSteps</name>
    <message>
        <source>1 of 4 — The framed text is suggested to go: %1 cuts it, %2 keeps it, and both go on to the next. %3 takes a step back.</source>
        <translation>1 sur 4 — Le texte encadré est suggéré à la suppression&#xa0;: %1 le supprime, %2 le conserve, et les deux passent au suivant. %3 annule une étape.</translation>
    </message>
    <message>
        <source>2 of 4 — %1 goes to the quotes whose speaker is in doubt; %2 says that a speaker is right. %3 cuts a paragraph that nobody suggested.</source>
        <translation>2 sur 4 — %1 va aux citations dont le locuteur est douteux&#xa0;; %2 dit que le locuteur est le bon. %3 supprime un paragraphe que personne n’a suggéré.</translation>
    </message>
    <message>
        <source>3 of 4 — %1 approves the text as it goes out now and opens the next file. Nothing undecided is cut, and whatever is left to see is named first.</source>
        <translation>3 sur 4 — %1 valide le texte tel qu’il sort maintenant et ouvre le fichier suivant. Rien d’indécis n’est supprimé, et ce qui reste à voir est nommé d’abord.</translation>
    </message>
    <message>
        <source>4 of 4 — %1 exports the approved text; a folder for approved texts in the Settings does it at every approval. The scraped file is never changed. %2 shows every key.</source>
        <translation>4 sur 4 — %1 exporte le texte validé&#xa0;; un dossier des textes validés, dans les Paramètres, le fait à chaque validation. Le fichier brut n’est jamais modifié. %2 montre toutes les touches.</translation>
    </message>
</context>
<context>
    <name>bluepencil::FolderWatch</name>
    <message>
        <source>“%1” is not in its folder any more; put it back, or remove it from the list.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus dans son dossier&#xa0;; remettez-le, ou retirez-le de la liste.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are new.</source>
        <translation>
            <numerusform>%n fichier est nouveau.</numerusform>
            <numerusform>%n fichiers sont nouveaux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::GoingOut</name>
    <message>
        <source>Spiked.</source>
        <translation>Écarté.</translation>
    </message>
    <message>
        <source>Back in the work.</source>
        <translation>De nouveau en travail.</translation>
    </message>
    <message>
        <source>Approved. Nothing is left to review.</source>
        <translation>Validé. Il ne reste rien à relire.</translation>
    </message>
    <message>
        <source>Spiked. Nothing is left to review.</source>
        <translation>Écarté. Il ne reste rien à relire.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HandOverFlow</name>
    <message>
        <source>Taken over from %1. Articles: %2. New decisions: %3. New editions: %4.</source>
        <translation>Repris de %1. Articles&#xa0;: %2. Nouvelles décisions&#xa0;: %3. Nouvelles éditions&#xa0;: %4.</translation>
    </message>
    <message>
        <source>This article: %1</source>
        <translation>Cet article&#xa0;: %1</translation>
    </message>
    <message>
        <source>All files of the queue: %1</source>
        <translation>Tous les fichiers de la liste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>What goes into the file:</source>
        <translation>Ce qui va dans le fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Handed over articles (%1)</source>
        <translation>Articles transmis (%1)</translation>
    </message>
    <message>
        <source>Handed over in %1. Articles: %2.</source>
        <translation>Transmis dans %1. Articles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre une transmission</translation>
    </message>
</context>
<context>
    <name>bluepencil::HarmWatch</name>
    <message numerus="yes">
        <source>There are %n such warnings.</source>
        <translation>
            <numerusform>Il y a %n avertissement de ce genre.</numerusform>
            <numerusform>Il y a %n avertissements de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Keep anyway</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Kept anyway</source>
        <translation>Laissé malgré tout</translation>
    </message>
    <message>
        <source>Kept anyway: %1</source>
        <translation>Laissé malgré tout&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>These pages are in English; they are not translated yet.</source>
        <translation>Ces pages sont en anglais&#xa0;; elles ne sont pas encore traduites.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryDialog</name>
    <message>
        <source>Show in the text</source>
        <translation>Montrer dans le texte</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Filter decisions</source>
        <translation>Filtrer les décisions</translation>
    </message>
    <message>
        <source>Decisions, the newest first</source>
        <translation>Décisions, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Nothing was decided on this article yet.</source>
        <translation>Rien n’a encore été décidé sur cet article.</translation>
    </message>
    <message>
        <source>No decision matches the filter.</source>
        <translation>Aucune décision ne correspond au filtre.</translation>
    </message>
    <message>
        <source>A later decision stands in its place; take that one back first.</source>
        <translation>Une décision ultérieure tient sa place&#xa0;; retirez d’abord celle-là.</translation>
    </message>
    <message>
        <source>Edition %1 keeps what it froze; taking this back changes the next one.</source>
        <translation>L’édition %1 garde ce qu’elle a figé&#xa0;; retirer ceci change la suivante.</translation>
    </message>
</context>
<context>
    <name>bluepencil::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Since then</source>
        <translation>Depuis</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleFlow</name>
    <message>
        <source>There is such a house rule already.</source>
        <translation>Une telle règle maison existe déjà.</translation>
    </message>
    <message>
        <source>House rule: %1</source>
        <translation>Règle maison&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n house rules</source>
        <translation>
            <numerusform>%n règle maison</numerusform>
            <numerusform>%n règles maison</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the lines that the rule should be about first.</source>
        <translation>Sélectionnez d’abord les lignes que la règle doit concerner.</translation>
    </message>
    <message>
        <source>This is cut because it stands here twice; a house rule would cut the original too.</source>
        <translation>Ceci est supprimé parce qu’il figure deux fois ici&#xa0;; une règle maison supprimerait aussi l’original.</translation>
    </message>
    <message>
        <source>This is a part of a line; a house rule is about whole lines.</source>
        <translation>C’est une partie de ligne&#xa0;; une règle maison concerne des lignes entières.</translation>
    </message>
    <message>
        <source>Always cut these lines</source>
        <translation>Toujours supprimer ces lignes</translation>
    </message>
    <message>
        <source>Always keep these lines</source>
        <translation>Toujours conserver ces lignes</translation>
    </message>
    <message numerus="yes">
        <source>Always suggest these %n lines for cutting, in %1?</source>
        <translation>
            <numerusform>Toujours suggérer de supprimer cette ligne, dans %1&#xa0;?</numerusform>
            <numerusform>Toujours suggérer de supprimer ces %n lignes, dans %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Never cut these %n lines again, in %1?</source>
        <translation>
            <numerusform>Ne plus jamais supprimer cette ligne, dans %1&#xa0;?</numerusform>
            <numerusform>Ne plus jamais supprimer ces %n lignes, dans %1&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut them always</source>
        <translation>Toujours supprimer</translation>
    </message>
    <message>
        <source>Keep them always</source>
        <translation>Toujours conserver</translation>
    </message>
    <message>
        <source>All rules of “%1” are house rules already.</source>
        <translation>Toutes les règles de «&#xa0;%1&#xa0;» sont déjà des règles maison.</translation>
    </message>
    <message numerus="yes">
        <source>Take these %n house rules up?</source>
        <translation>
            <numerusform>Reprendre cette règle maison&#xa0;?</numerusform>
            <numerusform>Reprendre ces %n règles maison&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Import house rules</source>
        <translation>Importer des règles maison</translation>
    </message>
    <message>
        <source>Take them up</source>
        <translation>Les reprendre</translation>
    </message>
    <message>
        <source>Where the house rules are kept</source>
        <translation>Où sont gardées les règles maison</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleForm</name>
    <message>
        <source>as it is</source>
        <translation>telle quelle</translation>
    </message>
    <message>
        <source>&amp;Do:</source>
        <translation>&amp;Faire&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;Dans&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Line:</source>
        <translation>Li&amp;gne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Which:</source>
        <translation>La&amp;quelle&#xa0;:</translation>
    </message>
    <message>
        <source>Which line?</source>
        <translation>Quelle ligne&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add the rule</source>
        <translation>A&amp;jouter la règle</translation>
    </message>
    <message>
        <source>C&amp;hange the rule</source>
        <translation>Modifier &amp;la règle</translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hange %n rules</source>
        <translation>
            <numerusform>&amp;Modifier la règle</numerusform>
            <numerusform>&amp;Modifier %n règles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRuleList</name>
    <message>
        <source>House rules</source>
        <translation>Règles maison</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Laquelle</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>S’applique à</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>Suivie</translation>
    </message>
    <message>
        <source>Overruled</source>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::HouseRulesDialog</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nouvelle règle</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Règles maison</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Type a new rule</source>
        <translation>Taper une nouvelle règle</translation>
    </message>
    <message>
        <source>Forget the chosen rules</source>
        <translation>Oublier les règles choisies</translation>
    </message>
    <message>
        <source>Take the last step on the rules back</source>
        <translation>Annuler la dernière étape sur les règles</translation>
    </message>
    <message>
        <source>Take the step again</source>
        <translation>Refaire l’étape</translation>
    </message>
    <message>
        <source>A rule changes what is suggested. What was decided already stays decided.</source>
        <translation>Une règle change ce qui est suggéré. Ce qui est déjà décidé le reste.</translation>
    </message>
    <message>
        <source>There is such a house rule already.</source>
        <translation>Une telle règle maison existe déjà.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est changé.</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ajoutée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifiée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules changed</source>
        <translation>
            <numerusform>%n règle modifiée</numerusform>
            <numerusform>%n règles modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Oubliée&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n rules forgotten</source>
        <translation>
            <numerusform>%n règle oubliée</numerusform>
            <numerusform>%n règles oubliées</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked again: %1</source>
        <translation>Ne sera plus demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Take up the rules of a file</source>
        <translation>Reprendre les règles d’un fichier</translation>
    </message>
    <message>
        <source>Write the rules into a file that people read</source>
        <translation>Écrire les règles dans un fichier lisible par des personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n rules imported</source>
        <translation>
            <numerusform>%n règle importée</numerusform>
            <numerusform>%n règles importées</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules were written to “%1”.</source>
        <translation>Les règles ont été écrites dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This rule of the program suggests nothing there. Forget it here, and it is switched on again.</source>
        <translation>Cette règle du programme n’y suggère rien. Oubliez-la ici, et elle est de nouveau active.</translation>
    </message>
    <message>
        <source>No house rule was made here yet. Type one, or make one of the current suggestion with “Always keep these lines” and “Always cut these lines” in the Review menu.</source>
        <translation>Aucune règle maison n’a encore été faite ici. Tapez-en une, ou faites-en une de la suggestion actuelle avec «&#xa0;Toujours conserver ces lignes&#xa0;» et «&#xa0;Toujours supprimer ces lignes&#xa0;» dans le menu Relecture.</translation>
    </message>
    <message>
        <source>The newsroom gives this rule to all its editors, in “%1”. It can be changed there only; a rule of your own about the same line holds before it.</source>
        <translation>La rédaction donne cette règle à tous, dans «&#xa0;%1&#xa0;». Elle ne peut être modifiée que là&#xa0;; une règle à vous sur la même ligne l’emporte sur elle.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Intake</name>
    <message>
        <source>No folder was opened yet.</source>
        <translation>Aucun dossier n’a encore été ouvert.</translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Il n’y a rien de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are new.</source>
        <translation>
            <numerusform>%n fichier est nouveau.</numerusform>
            <numerusform>%n fichiers sont nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file to open in %1.</source>
        <translation>Il n’y a aucun fichier à ouvrir dans %1.</translation>
    </message>
    <message>
        <source>Looking which articles are there…</source>
        <translation>Recherche des articles présents…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a record, and what is wrong with it</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n records cannot be read and are skipped: %1</source>
        <translation>
            <numerusform>%n enregistrement ne peut pas être lu et est ignoré&#xa0;: %1</numerusform>
            <numerusform>%n enregistrements ne peuvent pas être lus et sont ignorés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The sample article cannot be laid into %1.</source>
        <translation>L’article d’exemple ne peut pas être mis dans %1.</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers.</translation>
    </message>
    <message>
        <source>What is on the clipboard cannot be kept in %1; make the folder writable.</source>
        <translation>Le contenu du presse-papiers ne peut pas être gardé dans %1&#xa0;; rendez le dossier accessible en écriture.</translation>
    </message>
</context>
<context>
    <name>bluepencil::MainWindow</name>
    <message>
        <source>Suggestions and quotes</source>
        <translation>Suggestions et citations</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
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
        <translation>Tout est décidé</translation>
    </message>
    <message>
        <source>To decide %1</source>
        <translation>À décider %1</translation>
    </message>
    <message>
        <source>Quotes %1 · check %2</source>
        <translation>Citations %1 · vérifier %2</translation>
    </message>
    <message>
        <source>Quotes %1</source>
        <translation>Citations %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
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
        <translation>Aucune question n’est ouverte dans aucun fichier.</translation>
    </message>
    <message>
        <source>Open queries</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>They hold up the approval of their files.</source>
        <translation>Elles retiennent la validation de leurs fichiers.</translation>
    </message>
    <message>
        <source>&amp;Show this one</source>
        <translation>&amp;Montrer celle-ci</translation>
    </message>
</context>
<context>
    <name>bluepencil::OverviewStrip</name>
    <message>
        <source>The whole article: a mark for each finding, and at the edge for each match. Click to go there.</source>
        <translation>Tout l’article&#xa0;: une marque par repérage et, au bord, une par occurrence. Cliquez pour y aller.</translation>
    </message>
</context>
<context>
    <name>bluepencil::OwnEdits</name>
    <message>
        <source>Own cut</source>
        <translation>Propre coupe</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reason of the own cut</source>
        <translation>Raison de la propre coupe</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Propres mots</translation>
    </message>
    <message>
        <source>Own change taken back</source>
        <translation>Modification propre retirée</translation>
    </message>
</context>
<context>
    <name>bluepencil::OwnList</name>
    <message>
        <source>Your own changes, notes and queries</source>
        <translation>Vos propres modifications, notes et questions</translation>
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
        <translation>Vos propres modifications&#xa0;: %1</translation>
    </message>
    <message>
        <source>Notes and queries: %1</source>
        <translation>Notes et questions&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::PaneHeader</name>
    <message>
        <source>CLEANED, AS IT GOES OUT NOW</source>
        <translation>NETTOYÉ, TEL QU’IL SORT</translation>
    </message>
    <message>
        <source>CLEANED, IF ALL WERE CUT</source>
        <translation>NETTOYÉ, SI TOUT ÉTAIT SUPPRIMÉ</translation>
    </message>
    <message>
        <source>RAW, AS SCRAPED</source>
        <translation>BRUT, TEL QUE COLLECTÉ</translation>
    </message>
</context>
<context>
    <name>bluepencil::PickDialog</name>
    <message>
        <source>Any part of a name, or 1–9</source>
        <translation>Une partie d’un nom, ou 1–9</translation>
    </message>
    <message>
        <source>Return takes what is marked, Ctrl+Return the words as you typed them.</source>
        <translation>Entrée prend ce qui est marqué, Ctrl+Entrée les mots tels que vous les avez tapés.</translation>
    </message>
</context>
<context>
    <name>bluepencil::PreferencesDialog</name>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>Show &amp;credits that may be moved</source>
        <translation>&amp;Montrer les crédits à déplacer</translation>
    </message>
    <message>
        <source>Have every &amp;quote checked</source>
        <translation>&amp;Faire vérifier chaque citation</translation>
    </message>
    <message>
        <source>Write the text at &amp;approval</source>
        <translation>Écrire le &amp;texte à la validation</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Rédacteur</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>&amp;Votre nom&#xa0;:</translation>
    </message>
    <message>
        <source>Every decision is recorded with it, on this computer only.</source>
        <translation>Chaque décision est consignée avec lui, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>L&amp;angue&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;olours:</source>
        <translation>Co&amp;uleurs&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Typeface of the text:</source>
        <translation>Polic&amp;e du texte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>&amp;Interligne&#xa0;:</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Pause after deciding:</source>
        <translation>&amp;Pause après la décision&#xa0;:</translation>
    </message>
    <message>
        <source>Ask at every export</source>
        <translation>Demander à chaque export</translation>
    </message>
    <message>
        <source>&amp;Folder for approved texts:</source>
        <translation>&amp;Dossier des textes validés&#xa0;:</translation>
    </message>
    <message>
        <source>Na&amp;mes of exported files:</source>
        <translation>&amp;Noms des fichiers exportés&#xa0;:</translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Comme ils sont arrivés</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>What is left to do first</source>
        <translation>D’abord ce qui reste à faire</translation>
    </message>
    <message>
        <source>O&amp;rder of the files:</source>
        <translation>&amp;Ordre des fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>Choo&amp;se…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>What their words tell</source>
        <translation>Ce que disent leurs mots</translation>
    </message>
    <message>
        <source>Articles are &amp;in:</source>
        <translation>&amp;Les articles sont en&#xa0;:</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <source>The fewest stops first</source>
        <translation>Le moins d’arrêts d’abord</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Pour toujours</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>What was scraped is purged so long after somebody opened it last, once the article is done; hashes, decisions and editions stay.</source>
        <translation>Ce qui a été collecté est effacé ce temps après la dernière ouverture, une fois l’article terminé ; hachages, décisions et éditions restent.</translation>
    </message>
    <message>
        <source>&amp;Keep scraped bytes:</source>
        <translation>&amp;Garder les octets collectés :</translation>
    </message>
    <message>
        <source>Every decision is recorded with it, for the whole desk to see.</source>
        <translation>Chaque décision est consignée avec lui, à la vue de tout le desk.</translation>
    </message>
    <message>
        <source>&amp;Workspace:</source>
        <translation>Espace de t&amp;ravail&#xa0;:</translation>
    </message>
</context>
<context>
    <name>bluepencil::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Cleaned text alone</source>
        <translation>Texte nettoyé seul</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Paper and margins…</source>
        <translation>Papier et marges…</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Première page</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Dernière page</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>The printer or the file cannot be written to. Choose another one.</source>
        <translation>Impossible d’écrire vers l’imprimante ou le fichier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Printing was stopped; nothing comes out.</source>
        <translation>L’impression a été arrêtée&#xa0;; rien ne sort.</translation>
    </message>
    <message>
        <source>Printing was stopped; the pages up to %1 have gone to the printer.</source>
        <translation>L’impression a été arrêtée&#xa0;; les pages jusqu’à la %1 sont parties à l’imprimante.</translation>
    </message>
    <message>
        <source>Printing was stopped; no file was written.</source>
        <translation>L’impression a été arrêtée&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>You stopped the layout on page %1; the pages behind it are not shown. Printing prints all.</source>
        <translation>Vous avez arrêté la mise en page à la page %1&#xa0;; les pages suivantes ne sont pas montrées. L’impression les sort toutes.</translation>
    </message>
    <message>
        <source>Laying out the pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Laying out page %1</source>
        <translation>Mise en page de la page %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::ProposalStrip</name>
    <message>
        <source>Yes   Y</source>
        <translation>Oui   Y</translation>
    </message>
    <message>
        <source>No   N</source>
        <translation>Non   N</translation>
    </message>
    <message>
        <source>Later   L</source>
        <translation>Plus tard   L</translation>
    </message>
    <message>
        <source>Make it a house rule</source>
        <translation>En faire une règle maison</translation>
    </message>
    <message>
        <source>Make no rule of it, and do not ask again</source>
        <translation>N’en faire aucune règle et ne plus demander</translation>
    </message>
    <message>
        <source>Ask again another time</source>
        <translation>Demander une autre fois</translation>
    </message>
    <message numerus="yes">
        <source>Proposed rule 1 of %n</source>
        <translation>
            <numerusform>Règle proposée</numerusform>
            <numerusform>Règle proposée 1 sur %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was cut by hand in %n articles.</source>
        <translation>
            <numerusform>Elle a été supprimée à la main dans %n article.</numerusform>
            <numerusform>Elle a été supprimée à la main dans %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was suggested and kept in %n articles.</source>
        <translation>
            <numerusform>Elle a été suggérée et conservée dans %n article.</numerusform>
            <numerusform>Elle a été suggérée et conservée dans %n articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Always cut “%1” in %2?</source>
        <translation>Toujours supprimer «&#xa0;%1&#xa0;» dans %2&#xa0;?</translation>
    </message>
    <message>
        <source>Never cut “%1” in %2?</source>
        <translation>Ne jamais supprimer «&#xa0;%1&#xa0;» dans %2&#xa0;?</translation>
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
        <translation>Désactiver «&#xa0;%1&#xa0;» dans %2&#xa0;?</translation>
    </message>
    <message>
        <source>Articles where editors kept what it suggested: %1; where they followed it: %2.</source>
        <translation>Articles où les rédacteurs ont gardé ce qu’elle suggérait&#xa0;: %1&#xa0;; où ils l’ont suivie&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueFlow</name>
    <message numerus="yes">
        <source>%n files cannot be read and were passed over: %1</source>
        <translation>
            <numerusform>%n fichier ne peut pas être lu et a été ignoré&#xa0;: %1</numerusform>
            <numerusform>%n fichiers ne peuvent pas être lus et ont été ignorés&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This is the last file.</source>
        <translation>C’est le dernier fichier.</translation>
    </message>
    <message>
        <source>This is the first file.</source>
        <translation>C’est le premier fichier.</translation>
    </message>
    <message>
        <source>Out of the list: %1. What was decided on it stays.</source>
        <translation>Retiré de la liste&#xa0;: %1. Ce qui est décidé sur lui demeure.</translation>
    </message>
    <message>
        <source>Nothing that is done is in the list.</source>
        <translation>Rien de terminé n’est dans la liste.</translation>
    </message>
    <message numerus="yes">
        <source>Out of the list: %n files that are done.</source>
        <translation>
            <numerusform>Retiré de la liste&#xa0;: %n fichier terminé.</numerusform>
            <numerusform>Retirés de la liste&#xa0;: %n fichiers terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n approved texts wait for their export.</source>
        <translation>
            <numerusform>Un texte validé attend son export.</numerusform>
            <numerusform>%n textes validés attendent leur export.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::QueuePanel</name>
    <message>
        <source>No file matches the filter.</source>
        <translation>Aucun fichier ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Filter files</source>
        <translation>Filtrer les fichiers</translation>
    </message>
    <message>
        <source>Show every file</source>
        <translation>Montrer tous les fichiers</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files · %1 of %2 done</source>
        <translation>Fichiers · %1 sur %2 terminés</translation>
    </message>
    <message>
        <source>Filter files by name, source or state</source>
        <translation>Filtrer les fichiers par nom, source ou état</translation>
    </message>
</context>
<context>
    <name>bluepencil::QueueProgressBar</name>
    <message>
        <source>Files that were looked into</source>
        <translation>Fichiers examinés</translation>
    </message>
    <message>
        <source>Stop looking through the files</source>
        <translation>Cesser d’examiner les fichiers</translation>
    </message>
    <message>
        <source>Paused. Files looked into: %1 of %2</source>
        <translation>En pause&#xa0;: %1 sur %2 fichiers examinés</translation>
    </message>
    <message>
        <source>Looking into files: %1 of %2</source>
        <translation>Examen de %1 sur %2 fichiers</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on looking through the files</source>
        <translation>Continuer l’examen des fichiers</translation>
    </message>
    <message>
        <source>Pause looking through the files</source>
        <translation>Suspendre l’examen des fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuoteFlow</name>
    <message>
        <source>Quotations are being looked for.</source>
        <translation>Recherche des citations en cours.</translation>
    </message>
    <message>
        <source>Nobody is quoted outside of what is cut or suggested to go.</source>
        <translation>Personne n’est cité hors de ce qui est supprimé ou suggéré.</translation>
    </message>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>Personne n’est cité dans cet article.</translation>
    </message>
    <message>
        <source>Checked the speaker</source>
        <translation>Locuteur vérifié</translation>
    </message>
    <message>
        <source>Named nobody as the speaker</source>
        <translation>Personne indiqué comme locuteur</translation>
    </message>
    <message>
        <source>Named %1 as the speaker</source>
        <translation>%1 indiqué comme locuteur</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuotesModel</name>
    <message>
        <source>To check · %1</source>
        <translation>À vérifier · %1</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 It differs in another file.</source>
        <translation>%1 Elle diffère dans un autre fichier.</translation>
    </message>
</context>
<context>
    <name>bluepencil::QuotesPanel</name>
    <message>
        <source>Nobody is quoted in this article.</source>
        <translation>Personne n’est cité dans cet article.</translation>
    </message>
    <message>
        <source>Quotes and speakers</source>
        <translation>Citations et locuteurs</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Speaker…</source>
        <translation>Locuteur…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Autre fichier</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReadingDialog</name>
    <message>
        <source>Put &amp;characters right that were read in the wrong encoding</source>
        <translation>&amp;Corriger les caractères lus dans le mauvais encodage</translation>
    </message>
    <message>
        <source>Resolve leftover &amp;entities and tags</source>
        <translation>&amp;Résoudre les entités et balises restantes</translation>
    </message>
    <message>
        <source>Join &amp;lines that were broken at the width of a column</source>
        <translation>&amp;Joindre les lignes coupées à la largeur d’une colonne</translation>
    </message>
    <message>
        <source>Show the &amp;whole page’s text, not the article alone</source>
        <translation>&amp;Montrer le texte de toute la page, non l’article seul</translation>
    </message>
    <message>
        <source>Reopen as</source>
        <translation>Rouvrir comme</translation>
    </message>
    <message>
        <source>This reads the same file in another way. What is decided on this reading stays with it, and can be taken over, after showing it.</source>
        <translation>Le même fichier est lu autrement. Ce qui est décidé sur cette lecture reste avec elle et peut être repris, après avoir été montré.</translation>
    </message>
    <message>
        <source>E&amp;ncoding:</source>
        <translation>&amp;Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>&amp;Le lire ainsi</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Find out (%1)</source>
        <translation>Déterminer (%1)</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Déterminer</translation>
    </message>
    <message>
        <source>%1 (none found)</source>
        <translation>%1 (aucun trouvé)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (at %n places, such as “%2” → “%3”)</source>
        <translation>
            <numerusform>%1 (à %n endroit&#xa0;: «&#xa0;%2&#xa0;» → «&#xa0;%3&#xa0;»)</numerusform>
            <numerusform>%1 (à %n endroits, comme «&#xa0;%2&#xa0;» → «&#xa0;%3&#xa0;»)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Field of the text:</source>
        <translation>C&amp;hamp du texte&#xa0;:</translation>
    </message>
    <message>
        <source>Field of the text</source>
        <translation>Champ du texte</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Format&#xa0;:</translation>
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
        <translation>Écrit dans : %1</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>&amp;Draft the corrections…</source>
        <translation>&amp;Préparer les corrections…</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>These words must not go out</source>
        <translation>Ces mots ne doivent pas sortir</translation>
    </message>
    <message>
        <source>This whole article was killed</source>
        <translation>Cet article entier a été retiré</translation>
    </message>
    <message>
        <source>These words have to read otherwise</source>
        <translation>Ces mots doivent se lire autrement</translation>
    </message>
    <message>
        <source>These words should not have been cut</source>
        <translation>Ces mots n’auraient pas dû être supprimés</translation>
    </message>
    <message>
        <source>A rule cut what it should not have</source>
        <translation>Une règle a supprimé ce qu’elle n’aurait pas dû</translation>
    </message>
    <message>
        <source>Somebody else said this</source>
        <translation>C’est quelqu’un d’autre qui l’a dit</translation>
    </message>
    <message>
        <source>The record and the next approvals tell it</source>
        <translation>L’enregistrement et les prochaines validations le disent</translation>
    </message>
    <message>
        <source>Articles that are concerned</source>
        <translation>Articles concernés</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>W&amp;hat is wrong:</source>
        <translation>Ce qui est &amp;faux :</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Mots :</translation>
    </message>
    <message>
        <source>&amp;Instead:</source>
        <translation>À la p&amp;lace :</translation>
    </message>
    <message>
        <source>Wh&amp;y:</source>
        <translation>Pour&amp;quoi :</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing of the kind was approved or exported.</source>
        <translation>Rien de tel n’a été validé ni exporté.</translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n. Only a chief has the corrections drafted.</source>
        <translation>
            <numerusform>Articles : %n. Seul un chef fait préparer les corrections.</numerusform>
            <numerusform>Articles : %n. Seul un chef fait préparer les corrections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles: %n.</source>
        <translation>
            <numerusform>Articles : %n.</numerusform>
            <numerusform>Articles : %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RecallFlow</name>
    <message numerus="yes">
        <source>Draft corrections of %n articles, because: %1 Each is in review then, and goes out when somebody approves it.</source>
        <translation>
            <numerusform>Préparer la correction de %n article, parce que : %1 Il est alors en révision, et sort quand quelqu’un le valide.</numerusform>
            <numerusform>Préparer les corrections de %n articles, parce que : %1 Chacun est alors en révision, et sort quand quelqu’un le valide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>&amp;Draft them</source>
        <translation>&amp;Préparer</translation>
    </message>
    <message numerus="yes">
        <source>Corrections drafted: %n. Each waits for its approval.</source>
        <translation>
            <numerusform>Corrections préparées : %n. Chacune attend sa validation.</numerusform>
            <numerusform>Corrections préparées : %n. Chacune attend sa validation.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bluepencil::RecentMenu</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Ouvrir un récent</translation>
    </message>
    <message>
        <source>No file was opened yet</source>
        <translation>Aucun fichier n’a encore été ouvert</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemarkFlow</name>
    <message>
        <source>Note kept</source>
        <translation>Note gardée</translation>
    </message>
    <message>
        <source>Query kept; it holds up the approval until it is answered</source>
        <translation>Question gardée&#xa0;; elle retient la validation jusqu’à la réponse</translation>
    </message>
    <message>
        <source>Answer kept</source>
        <translation>Réponse gardée</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemarkPrompt</name>
    <message>
        <source>Note on %1, for other editors:</source>
        <translation>Note sur %1, pour d’autres rédacteurs&#xa0;:</translation>
    </message>
    <message>
        <source>Query on %1, to be answered before the text goes out:</source>
        <translation>Question sur %1, à laquelle répondre avant que le texte sorte&#xa0;:</translation>
    </message>
    <message>
        <source>Answer to the query on %1:</source>
        <translation>Réponse à la question sur %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>bluepencil::RemovalNotice</name>
    <message numerus="yes">
        <source>%n paragraphs cut (words: %1), more than the screen shows.</source>
        <translation>
            <numerusform>%n paragraphe supprimé (mots&#xa0;: %1), plus que l’écran n’en montre.</numerusform>
            <numerusform>%n paragraphes supprimés (mots&#xa0;: %1), plus que l’écran n’en montre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReplaceEditor</name>
    <message>
        <source>Return takes the words · Escape leaves the text as it was</source>
        <translation>Entrée prend les mots · Échap laisse le texte tel quel</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Return takes the words, Escape leaves everything as it was.</source>
        <translation>Entrée prend les mots, Échap laisse tout tel quel.</translation>
    </message>
</context>
<context>
    <name>bluepencil::Rereading</name>
    <message>
        <source>No file has changed, and there is no earlier decision to take over.</source>
        <translation>Aucun fichier n’a changé, et il n’y a pas de décision antérieure à reprendre.</translation>
    </message>
    <message>
        <source>Take over earlier decisions</source>
        <translation>Reprendre les décisions antérieures</translation>
    </message>
    <message>
        <source>Decide this as it was decided on the earlier text? What is not found again stays undecided.</source>
        <translation>Décider ceci comme sur le texte antérieur&#xa0;? Ce qui n’est pas retrouvé reste à décider.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>bluepencil::RetentionFlow</name>
    <message numerus="yes">
        <source>Purge what was scraped %n days after somebody opened it last, once the article is done? Nothing brings the bytes back; hashes, decisions and editions stay.</source>
        <translation>
            <numerusform>Effacer ce qui a été collecté %n jour après la dernière ouverture, une fois l’article terminé ? Rien ne ramène les octets ; hachages, décisions et éditions restent.</numerusform>
            <numerusform>Effacer ce qui a été collecté %n jours après la dernière ouverture, une fois l’article terminé ? Rien ne ramène les octets ; hachages, décisions et éditions restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep scraped bytes</source>
        <translation>Garder les octets collectés</translation>
    </message>
    <message>
        <source>&amp;Purge them</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Scraped texts that were purged: %1.</source>
        <translation>Textes collectés qui ont été effacés : %1.</translation>
    </message>
    <message>
        <source>Remove a person’s name</source>
        <translation>Retirer le nom d’une personne</translation>
    </message>
    <message>
        <source>The name; several spellings with commas between them:</source>
        <translation>Le nom ; plusieurs graphies séparées par des virgules :</translation>
    </message>
    <message>
        <source>On whose request, or by which law:</source>
        <translation>À la demande de qui, ou selon quelle loi :</translation>
    </message>
    <message>
        <source>Nothing was removed: say on whose request.</source>
        <translation>Rien n’a été retiré : dites à la demande de qui.</translation>
    </message>
    <message>
        <source>Remove this name from quotes, decisions and editions of all articles? Scraped bytes and kept files that have it are purged, earlier backups dropped. Nothing brings it back; that a name was removed stays on record.</source>
        <translation>Retirer ce nom des citations, décisions et éditions de tous les articles ? Les octets collectés et les fichiers gardés qui l’ont sont effacés, les sauvegardes antérieures supprimées. Rien ne le ramène ; qu’un nom a été retiré reste consigné.</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Articles that the name was removed from: %1.</source>
        <translation>Articles dont le nom a été retiré : %1.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReturnFlow</name>
    <message>
        <source>Back in the text: “%1”</source>
        <translation>De nouveau dans le texte&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Cut: “%1”</source>
        <translation>Supprimé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” instead of “%2”</source>
        <translation>«&#xa0;%1&#xa0;» au lieu de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Added before “%2”: “%1”</source>
        <translation>Ajouté avant «&#xa0;%2&#xa0;»&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Added behind “%2”: “%1”</source>
        <translation>Ajouté après «&#xa0;%2&#xa0;»&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 says what goes out here; nothing came back.</source>
        <translation>%1 dit ce qui sort ici&#xa0;; rien n’est revenu.</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message>
        <source>%1 differs from what goes out here. Take that up, as your decisions, in one step?</source>
        <translation>%1 diffère de ce qui sort ici. Le reprendre, comme vos décisions, en une étape&#xa0;?</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>Le reprendre</translation>
    </message>
    <message>
        <source>Changes taken up from %1: %2.</source>
        <translation>Modifications reprises de %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewFlow</name>
    <message numerus="yes">
        <source>Cut %n suggestions</source>
        <translation>
            <numerusform>Supprimer %n suggestion</numerusform>
            <numerusform>Supprimer %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n suggestions</source>
        <translation>
            <numerusform>Conserver %n suggestion</numerusform>
            <numerusform>Conserver %n suggestions</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided again</source>
        <translation>De nouveau à décider</translation>
    </message>
    <message>
        <source>Cut more</source>
        <translation>Supprimer plus</translation>
    </message>
    <message>
        <source>Cut less</source>
        <translation>Supprimer moins</translation>
    </message>
    <message>
        <source>Cut one suggestion</source>
        <translation>Supprimer une suggestion</translation>
    </message>
    <message>
        <source>Keep one suggestion</source>
        <translation>Conserver une suggestion</translation>
    </message>
    <message>
        <source>Moved to the credits</source>
        <translation>Déplacé vers les crédits</translation>
    </message>
    <message>
        <source>A later decision stands in its place; take that one back first.</source>
        <translation>Une décision ultérieure tient sa place&#xa0;; retirez d’abord celle-là.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewSession</name>
    <message>
        <source>%1 What you see is the text as it was read on %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 Vous voyez le texte tel qu’il a été lu le %2.</translation>
    </message>
    <message>
        <source>“%1” is not the text that was reviewed on %2. None of the decisions made then is applied until you confirm it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le texte qui a été relu le %2. Aucune des décisions d’alors ne s’applique tant que vous ne l’avez pas confirmée.</translation>
    </message>
    <message>
        <source>This decision lies outside the text; open “%1” again.</source>
        <translation>Cette décision est hors du texte&#xa0;; ouvrez «&#xa0;%1&#xa0;» à nouveau.</translation>
    </message>
    <message>
        <source>Decisions on “%1” wait until the server can be reached; try again then.</source>
        <translation>Les décisions sur «&#xa0;%1&#xa0;» attendent que le serveur soit joignable&#xa0;; réessayez alors.</translation>
    </message>
    <message>
        <source>Somebody else worked on “%1” in the meantime; look at it again before you spike it or bring it back.</source>
        <translation>Quelqu’un d’autre a travaillé sur «&#xa0;%1&#xa0;» entre-temps&#xa0;; regardez-le de nouveau avant de l’écarter ou de le reprendre.</translation>
    </message>
    <message>
        <source>%1 The text that was kept of it was purged on %2; what was decided and what went out are still on record: see “What became of these words”.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 Le texte qui en était gardé a été effacé le %2 ; ce qui a été décidé et ce qui est sorti reste consigné : voir « Ce que sont devenus ces mots ».</translation>
    </message>
</context>
<context>
    <name>bluepencil::ReviewView</name>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
</context>
<context>
    <name>bluepencil::RuleTrialLine</name>
    <message>
        <source>No article of the queue has such a line.</source>
        <translation>Aucun article de la file n’a une telle ligne.</translation>
    </message>
    <message>
        <source>Articles of the queue that have such a line: %1. %2</source>
        <translation>Articles de la file qui ont une telle ligne&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>bluepencil::ShortcutsDialog</name>
    <message>
        <source>Use this key</source>
        <translation>Utiliser cette touche</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Take it away from there</source>
        <translation>La retirer de là</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Filtrer commandes et touches</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>No command and no key matches the filter.</source>
        <translation>Aucune commande ni touche ne correspond au filtre.</translation>
    </message>
    <message>
        <source>%1 means “%2” already.</source>
        <translation>%1 signifie déjà «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>bluepencil::StatusLine</name>
    <message>
        <source>Looking for what to cut</source>
        <translation>Recherche de ce qu’il faut supprimer</translation>
    </message>
    <message>
        <source>Nothing to cut</source>
        <translation>Rien à supprimer</translation>
    </message>
    <message>
        <source>%1 to decide</source>
        <translation>%1 à décider</translation>
    </message>
    <message>
        <source>Stop %1 of %2 · %3 to decide</source>
        <translation>Arrêt %1 sur %2 · %3 à décider</translation>
    </message>
    <message>
        <source>Quotes: %1 · checked by hand: %2</source>
        <translation>Citations&#xa0;: %1 · vérifiées à la main&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · saved</source>
        <translation>%1 · enregistré</translation>
    </message>
    <message>
        <source>%1 · not saved</source>
        <translation>%1 · non enregistré</translation>
    </message>
    <message>
        <source>Who is editing?</source>
        <translation>Qui rédige&#xa0;?</translation>
    </message>
    <message>
        <source>Decisions are recorded under this name, the moment they are made. Click to change it.</source>
        <translation>Les décisions sont consignées sous ce nom, au moment où elles sont prises. Cliquez pour le changer.</translation>
    </message>
    <message>
        <source>The data folder was deleted or replaced; nothing that is decided is kept.</source>
        <translation>Le dossier de données a été effacé ou remplacé&#xa0;; rien de ce qui est décidé n’est gardé.</translation>
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
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refait&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>bluepencil::TextDialog</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The article shows it at once; its size follows the zoom.</source>
        <translation>L’article le montre aussitôt&#xa0;; sa taille suit le zoom.</translation>
    </message>
    <message>
        <source>&amp;Typeface:</source>
        <translation>&amp;Police&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>&amp;Interligne&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Usual text</source>
        <translation>&amp;Texte habituel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>bluepencil::TextPane</name>
    <message>
        <source>Raw article</source>
        <translation>Article brut</translation>
    </message>
    <message>
        <source>Cleaned article</source>
        <translation>Article nettoyé</translation>
    </message>
    <message>
        <source>The article as it was scraped</source>
        <translation>L’article tel que collecté</translation>
    </message>
    <message>
        <source>The article as it goes out now</source>
        <translation>L’article tel qu’il sort maintenant</translation>
    </message>
    <message>
        <source>The article if all suggestions were cut</source>
        <translation>L’article si toutes les suggestions étaient supprimées</translation>
    </message>
</context>
<context>
    <name>bluepencil::ToolBar</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep text</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>As it goes out now</source>
        <translation>Tel qu’il sort</translation>
    </message>
    <message>
        <source>If all cut</source>
        <translation>Tout supprimé</translation>
    </message>
    <message>
        <source>Approve and next</source>
        <translation>Valider et suivant</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>More commands</source>
        <translation>Autres commandes</translation>
    </message>
    <message>
        <source>Export · %1 to decide</source>
        <translation>Exporter · %1 à décider</translation>
    </message>
</context>
<context>
    <name>bluepencil::WorkspaceField</name>
    <message>
        <source>It opens; you may read there.</source>
        <translation>Il s’ouvre&#xa0;; vous pouvez y lire.</translation>
    </message>
    <message>
        <source>It opens; you may decide there.</source>
        <translation>Il s’ouvre&#xa0;; vous pouvez y décider.</translation>
    </message>
    <message>
        <source>It opens; you may decide and approve there.</source>
        <translation>Il s’ouvre&#xa0;; vous pouvez y décider et valider.</translation>
    </message>
    <message>
        <source>It is shown from the next start on. The articles that are open now stay where they are, with every decision.</source>
        <translation>Il est montré dès le prochain démarrage. Les articles ouverts en ce moment restent où ils sont, avec chaque décision.</translation>
    </message>
    <message>
        <source>T&amp;est</source>
        <translation>Te&amp;ster</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Shared by a desk (PostgreSQL)</source>
        <translation>Partagé par un desk (PostgreSQL)</translation>
    </message>
    <message>
        <source>Address of the shared workspace</source>
        <translation>Adresse de l’espace de travail partagé</translation>
    </message>
    <message>
        <source>An address counts once it was tested: press Return in it.</source>
        <translation>Une adresse compte une fois essayée&#xa0;: appuyez sur Entrée dans le champ.</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Essai en cours…</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review scraped articles and export what you approved.</source>
        <translation>Relire des articles collectés et exporter ce que vous avez validé.</translation>
    </message>
    <message>
        <source>Keep reviews in &lt;folder&gt;.</source>
        <translation>Garder les relectures dans &lt;dossier&gt;.</translation>
    </message>
    <message>
        <source>Record decisions under &lt;name&gt;.</source>
        <translation>Consigner les décisions sous &lt;nom&gt;.</translation>
    </message>
    <message>
        <source>Light colours.</source>
        <translation>Couleurs claires.</translation>
    </message>
    <message>
        <source>Dark colours.</source>
        <translation>Couleurs sombres.</translation>
    </message>
    <message>
        <source>Articles to open.</source>
        <translation>Articles à ouvrir.</translation>
    </message>
    <message>
        <source>The backup of %1 was taken, and what could still be read besides.</source>
        <translation>La sauvegarde du %1 a été prise, et ce qui pouvait encore être lu.</translation>
    </message>
    <message>
        <source>What could still be read was taken.</source>
        <translation>Ce qui pouvait encore être lu a été pris.</translation>
    </message>
    <message>
        <source>The damaged file was kept as “%1”. Look at your last articles again.</source>
        <translation>Le fichier abîmé a été gardé comme «&#xa0;%1&#xa0;». Regardez à nouveau vos derniers articles.</translation>
    </message>
    <message>
        <source>The reviews are damaged</source>
        <translation>Les relectures sont abîmées</translation>
    </message>
    <message>
        <source>“%1” is damaged. Bluepencil can set it aside and make it anew from the last backup and from all that can still be read. Do so?</source>
        <translation>«&#xa0;%1&#xa0;» est abîmé. Bluepencil peut le mettre de côté et le refaire de la dernière sauvegarde et de tout ce qui peut encore être lu. Le faire&#xa0;?</translation>
    </message>
    <message>
        <source>Rescue what can be read</source>
        <translation>Sauver ce qui peut être lu</translation>
    </message>
    <message>
        <source>Open a window of its own, though there is one.</source>
        <translation>Ouvrir une fenêtre à part, bien qu’il y en ait une.</translation>
    </message>
    <message>
        <source>Do this in the window: %1.</source>
        <translation>Faire ceci dans la fenêtre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open what a desk shares at &lt;address&gt;: postgresql://host/database.</source>
        <translation>Ouvrir ce qu’une rédaction partage à &lt;adresse&gt;&#xa0;: postgresql://host/database.</translation>
    </message>
    <message>
        <source>The shared workspace does not open</source>
        <translation>L’espace de travail partagé ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Work on the articles on this computer for now? The next start tries the shared workspace again.</source>
        <translation>Travailler pour l’instant sur les articles de cet ordinateur&#xa0;? Le prochain démarrage essaie de nouveau l’espace de travail partagé.</translation>
    </message>
    <message>
        <source>Open this computer&apos;s articles</source>
        <translation>Ouvrir les articles de cet ordinateur</translation>
    </message>
</context>
</TS>
