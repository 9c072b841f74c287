# Texts of the command line, the findings and the format, English.

hilfe-konzept = Makes a site from the concept of a municipality.
hilfe-aufruf = Usage
hilfe-befehle = Commands
hilfe-argumente = Arguments
hilfe-optionen = Options
hilfe-moeglich = {" "}(possible: { $werte })
hilfe-sonst = {" "}(otherwise: { $wert })
hilfe-help = This help
hilfe-version = Version of the program
hilfe-schema-output = Folder into which the schemas of the YAML files are written
aufruf-befehl = There is no command “{ $wert }”.{ $vorschlag ->
        [keiner] {""}
       *[other] {" "}Did you mean “{ $vorschlag }”?
    } All commands: konzept --help
aufruf-option = “{ $wert }” is not possible here.{ $vorschlag ->
        [keiner] {""}
       *[other] {" "}Did you mean “{ $vorschlag }”?
    } Another content folder is named with --content FOLDER.
aufruf-fehlt = Missing: { $wert }. How the command is called: --help.
aufruf-wert = { $wert ->
        [keiner] The value of { $option } is missing.
       *[other] “{ $wert }” is not possible with { $option }.
    }{ $erlaubt ->
        [keiner] {""}
       *[other] {" "}Possible: { $erlaubt }.
    }
hilfe-content = Folder with the content
hilfe-theme = Look; a folder themes/NAME beside the content
hilfe-lang = Language of the messages: de or en
hilfe-build = Builds the public site
hilfe-build-output = Folder for the site (else: public), with --review the ZIP file (else: entwurf.zip)
hilfe-build-strict = Publish nothing with warnings either
hilfe-build-ohne-suche = Without a search index; the search page stays a list from A to Z
hilfe-build-review = Instead of the public site a package for reviewers: a ZIP file with drafts and marked changes
hilfe-build-seit = Id of the version since which changes are marked; else the current one
build-paket = { $datei }: { $seiten ->
        [one] 1 page
       *[other] { $seiten } pages
    }, { $groesse } KB. { $seit ->
        [nichts] There is no version yet; changes are not marked.
       *[other] Changes since “{ $seit }” are marked.
    }
    Whoever gets the package unpacks it and opens { $ordner }/index.html. It holds drafts: give it only to those who may see them.
fehler-paket-ordner = “{ $pfad }” is a folder. Name a ZIP file with --output, for example: konzept build --review --output entwurf.zip
hilfe-check = Checks the content without writing anything
hilfe-check-format = Form of the output
hilfe-check-strict = Treat warnings as errors

hilfe-new = Creates a document in which every key is explained
hilfe-new-kind = Kind: kapitel, handlungsfeld, massnahme, indikator, seite, bericht; ziel, leitziel, phase, beteiligung, termin, gremium, vorlage, beratung, akteur, stadtteil, zielgruppe, literatur, begriff
hilfe-new-id = Id: small letters, digits, single hyphens
hilfe-init = Creates a small concept that builds at once
hilfe-init-folder = New, empty folder
hilfe-init-ci = With a pipeline for GitLab or GitHub
hilfe-explain = Explains a finding, with a wrong and a right example
hilfe-explain-code = Code of the finding, K105 for example
hilfe-schema = Prints the JSON Schema of the metadata, for completion in editors
hilfe-schema-kind = Kind: konzept, ziele, prozess, gremien, akteure, stadtteile, zielgruppen, literatur, glossar, kapitel, handlungsfeld, massnahme, indikator, seite; all if not given

new-kapitel = { $pfad } is created, as a draft. Write the text; to publish it, enter “{ $id }” in konzept.yaml under “gliederung:” and delete “entwurf: ja”.
new-seite = { $pfad } is created, as a draft. Write the text; to publish it, delete “entwurf: ja”.
new-eintrag = Put this into { $pfad } below “{ $liste }:”:
muster-text = Text to follow. Headings begin with ##.
muster-titel = Title to follow
muster-wert = Text to follow
muster-wort = Word to follow
muster-wortpaar = [Singular to follow, plural to follow]
init-fertig = { $ordner } is created. Next steps:
    “konzept check --content { $ordner }/content” checks the content,
    “konzept build --content { $ordner }/content --output { $ordner }/public” builds the site.
erklaerung-falsch = Wrong
erklaerung-richtig = Right

schwere-error = error
schwere-warning = warning
schwere-note = note
schwere-hilfe = what to do
befunde-weitere = … and { $anzahl } more findings { $code }. All of them: konzept check --format short
befunde-summe = { $fehler ->
        [0] No errors
        [one] 1 error
       *[other] { $fehler } errors
    }, { $warnungen ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnungen } warnings
    }, { $hinweise ->
        [0] no notes
        [one] 1 note
       *[other] { $hinweise } notes
    }.
build-abgebrochen = Nothing was published. The site in the output folder is unchanged.
build-befunde = Nothing changed since the last build. The findings are the same; all are shown by: konzept check
build-fertig = { $seiten ->
        [one] 1 page
       *[other] { $seiten } pages
    }. { $geschrieben ->
        [0] No file changed
        [one] 1 file written
       *[other] { $geschrieben } files written
    }{ $geloescht ->
        [0] {""}
        [one] , 1 deleted
       *[other] , { $geloescht } deleted
    }.
    Open { $start } in your browser.

fehler-kein-ordner = There is no folder “{ $pfad }”. Change to the folder of your concept, or name the content with --content.
fehler-lesen = “{ $pfad }” cannot be read: { $grund }.
fehler-ausgabe = What the program wanted to say could not be written: { $grund }. Check where its output goes, and whether there is space.
fehler-schreiben = “{ $pfad }” cannot be written: { $grund }. Check whether there is enough space and whether you may write here.
fehler-ausgabe-im-inhalt = The output folder “{ $pfad }” and the folder “{ $inhalt }” lie within each other. Name another folder with --output, so that nothing is overwritten.
fehler-ausgabe-fremd = In the output folder “{ $pfad }” lies “{ $datei }”; it does not come from this program and is not overwritten. Name an empty folder with --output.
fehler-manifest = The list of published files “{ $pfad }” is damaged. Empty the output folder, or name another one with --output.
fehler-ausgabe-datei = “{ $pfad }” is a file and no folder. Name a folder with --output.
fehler-belegt = Another run is building into the folder “{ $pfad }” right now. Wait until it is finished.
fehler-inzwischen = “{ $pfad }” was changed just now, or is no regular file. Nothing was overwritten; call the command once more.
fehler-keine-datei = “{ $pfad }” is no regular file and is not overwritten. Give another name.
fehler-paket-fremd = “{ $pfad }” exists already and is no package of this program. It was not overwritten; give another name with --output, for example: konzept build --review --output entwurf-2.zip
fehler-uebersetzung-form = In “{ $pfad }” the mark cannot be put in without changing something else. The file is as it was; write into its metadata, in a line of its own: { $zeile }
fehler-schema-fremd = “{ $pfad }” exists already and is no schema. It was not overwritten; give another folder with --output.
fehler-gibt-es-schon = “{ $pfad }” exists already and is not overwritten. Choose another id.
fehler-ordner-voll = In the folder “{ $pfad }” lies “{ $datei }” already. Name a new folder, so that nothing is overwritten.
fehler-code = There is no code “{ $wert }”. Did you mean { $vorschlag }?
fehler-art = There is no kind “{ $wert }”. Did you mean “{ $vorschlag }”? Possible: { $erlaubt }.
fehler-id = “{ $wert }” is no valid id. Write it in small letters, without umlauts, with single hyphens, for example “{ $vorschlag }”.
fehler-id-lang = “{ $wert }” is too long for a file name, with more than 80 characters. Choose a shorter id, for example “{ $vorschlag }”.
fehler-id-system = The id “{ $wert }” is taken: pages or devices of the system have this name; Windows could not make the file. Choose another one, for example “{ $vorschlag }”.
fehler-id-vergeben = The id “{ $wert }” is taken, in { $datei }. Choose another one.
fehler-panne = The program itself has a fault, which this content brings to light. What was there before stays. Please report it with this line: { $einzelheit }
fehler-theme = The theme has a mistake ({ $datei }): { $grund }
theme-teil-fehlt = templates/{ $vorlage } lacks the block “{ $teil }”. Every page consists of these blocks, in this order: { $teile }. Write it in its place, empty if need be: {"{%"} block { $teil } {"%}"}{"{%"} endblock { $teil } {"%}"}. If only the content is to be another one, begin the file with {"{%"} extends "rahmen.html" {"%}"}; then the block “inhalt” is enough.
theme-teile-folge = The page of templates/{ $vorlage } has to consist of these blocks, each of them once, in this order and with nothing between them: { $teile }. But without what stands in the blocks there remains: { $gefunden }
fehler-theme-fehlt = There is no theme “{ $name }”. The folder “{ $pfad }” is expected.

hilfe-serve = Shows the preview in a browser while you write
hilfe-serve-port = Port; if it is taken, the next free one
hilfe-serve-host = Address at which other devices reach the preview too; without it only this computer does
hilfe-serve-open = Opens the preview in the browser
hilfe-serve-poll = Looks again and again instead of waiting for news from the system; for network drives
hilfe-serve-seit = Id of the version since which changes are marked in the text
serve-laeuft = Preview: { $adresse }
    It renews itself when you save. Ctrl+C ends it.
fehler-zufall = The system gives no random numbers ({ $grund }); without them the preview cannot be protected.
serve-port = Port { $port } is taken; the preview runs at port { $neu }.
serve-offen = Careful: Other devices on the network reach the preview now. Whoever knows the whole address, or listens in on the network, can read drafts and notes on the state. Without “--host” only this computer can.
serve-nicht-geoeffnet = The browser could not be opened. Copy the address into its address bar.
fehler-host = “{ $wert }” is no address of this computer. Give an IP address, such as 0.0.0.0 for all networks, or leave it out.
fehler-port = Nothing can answer at port { $port } and those after it: { $grund }. Name another one: konzept serve --port 8080
fehler-seit = There is no version “{ $wert }”. { $bekannt ->
        [keine] konzept.yaml lists none yet.
       *[other] Known: { $bekannt }
    }
vorschau-start = To the start of the preview
vorschau-zugang = Open the preview from the terminal
vorschau-zugang-text = The preview shows drafts. So it answers only the browser in which the address from the terminal was opened. Go to the terminal in which “konzept serve” runs, and open the whole address that stands there behind “Preview:” in this browser. It is another one after every new start. After that, this page works as well.
vorschau-fehlt = There is no page here
vorschau-fehlt-text = There is no page at this address, or no longer. As soon as there is one, it appears here by itself.
vorschau-nichts = Nothing to show yet
vorschau-nichts-text = No concept can be read from the folder yet. What is missing is told in the bar below. As soon as it is mended, the concept appears here by itself.
vorschau-fehler = This page cannot be shown
vorschau-fehler-text = The mistake is in the look (themes), not in the content:
vorschau-panne = This page cannot be shown
vorschau-panne-text = The program itself has a fault, which this content brings to light. The other pages go on. Please report it with this line:
vorschau-stoerung = The program itself has a fault, which this content brings to light. You see the pages from before; what you save next is read again. Please report the fault with this line: { $einzelheit }
vorschau-behalten = This page shows the last state without a mistake. There is a mistake in its file or in konzept.yaml; once it is mended, the page is up to date again.
vorschau-tafel-titel = Preview
vorschau-tafel-hier = On this page
vorschau-tafel-uebrige = In the rest of the concept
vorschau-tafel-keine = No findings.
vorschau-tafel-seit = Mark changes since
vorschau-tafel-ohne = do not mark
vorschau-tafel-kopiert = copied
vorschau-tafel-getrennt = The preview does not run any more. Start it in the terminal: konzept serve
vorschau-tafel-zugang = The preview was started anew. Open the new address that stands in the terminal; then it goes on here.
vorschau-tafel-fundstellen = Where the paragraphs of this page stand
hilfe-fassungen = Lists the versions with what was found in them
hilfe-fassungen-id = Id of a version: shows all that the check finds in it
hilfe-fassungen-festhalten = Enters the commit that is still missing where a public version comes from git
hilfe-freeze = Freezes the state of the work as a version; it is not public yet
hilfe-freeze-id = Id of the new version, for example entwurf-2
hilfe-freeze-git = As a git tag instead of a folder
hilfe-bericht = Says what has happened in a report, or writes the paper for the council
hilfe-bericht-id = Id of the report: its folder below berichte/
hilfe-bericht-vorlage = Writes the paper for information as Markdown: facts, changes, table, annexes
hilfe-freeze-bericht = Freeze a report instead of a version: its id
new-bericht = { $ordner } is made, not public yet: bericht.md for the text and massnahmen.csv with { $anzahl } measures and their last status. Fill in the table, in Excel too, and write in bericht.md what the report says as a whole. To publish it set “öffentlich: ja” and call: konzept freeze --bericht { $id }
freeze-bericht = The report “{ $id }” is frozen; “konzept check” tells if it is changed. Check it in: git add { $ordner } && git commit && git push
fehler-bericht-konzept = Without a readable konzept.yaml there are no reports. What is wrong with it says: konzept check
fehler-bericht-unbekannt = There is no report “{ $wert }”.{ $vorschlag ->
        [keiner] { $erlaubt ->
            [keiner] {" "}There is none yet; “konzept new bericht ID” makes one.
           *[other] {" "}There are: { $erlaubt }.
        }
       *[other] {" "}Did you mean “{ $vorschlag }”?
    }
fehler-bericht-vergeben = There is a report “{ $wert }” already. Choose another id.
fehler-bericht-eingefroren = The report “{ $wert }” is frozen already and stays as it is. If something in it is wrong, make a new one and write in it: berichtigt: { $wert }
fehler-bericht-verborgen = The report “{ $wert }” is not public yet. Set “öffentlich: ja” in its bericht.md, then it can be frozen.
fassungen-zeile = { $id } · { $bezeichnung } · as of { $stand } · { $status } · { $oeffentlich ->
        [aktuell] public, current
        [ja] public
       *[nein] not public
    }{ $fehler ->
        [0] {""}
        [one] {" "}· 1 error
       *[other] {" "}· { $fehler } errors
    }{ $hinweise ->
        [0] {""}
        [one] {" "}· 1 note
       *[other] {" "}· { $hinweise } notes
    }
freeze-fehler = Nothing was frozen. Mend the errors first.
freeze-ordner = The version “{ $id }” lies in fassungen/{ $id } and stands in konzept.yaml, not public yet.
freeze-marke = The tag “{ $id }” is set, and the version stands in konzept.yaml, not public yet.
freeze-weiter = Write there under “änderung:” what changed; to publish it, set “öffentlich: ja”.
    Before you write on, give the working state a new name under “arbeitsstand:”; it still has that of this version.
freeze-einchecken = Commit both: git add { $ordner } && git commit && git push
freeze-marke-weiter = Commit konzept.yaml. Tags do not travel by themselves: git push origin refs/tags/{ $id }
festhalten-fertig = { $anzahl ->
        [one] konzept.yaml now says of one version which state is meant:
       *[other] konzept.yaml now says of { $anzahl } versions which state is meant:
    }
festhalten-zeile = { $id } · git: { $git } · commit: { $commit }
festhalten-nichts = Every public version from git that can be read says already which state is meant. Nothing was changed in konzept.yaml.
fehler-festhalten = These lines cannot be entered in konzept.yaml without changing other things. Write them yourself, each at its version below “git:”. Nothing was changed.
    { $zeilen }
fehler-fassung-vergeben = There is a version “{ $wert }” already. A version stays as it is; choose another id.
fehler-fassung-liste = No version can be entered in konzept.yaml without changing other things. Nothing was frozen yet. Write each version in lines of its own, delete an empty list “fassungen:”, and run the command again. An entry looks like this:
    fassungen:
    { $eintrag }
fehler-fassung-id = A version cannot be called “{ $wert }”; the name is taken. What about “{ $vorschlag }”?
freeze-versiegelt = The folder { $ordner } has its checksums now. If it is changed, “konzept check” says so.
fehler-kein-repository = The content lies in no git repository with a commit. Without “--git” a folder is made.
fehler-repository = { $art ->
        [teilweise] Not all of the repository is on this computer. Get the rest: git fetch --refetch --no-filter --tags
        [sha256] This repository works with SHA-256; “konzept” does not read such repositories. Versions can be folders; “konzept freeze” without “--git” makes them.
        [reftable] This repository keeps its tags and branches in the new form “reftable”; “konzept” does not read it. Get it anew with: git clone --ref-format=files. From git 2.48 on this is enough: git refs migrate --ref-format=files
       *[unlesbar] The repository cannot be read: { $grund }. “git fsck” shows what is damaged.
    }
fehler-nicht-eingecheckt = “{ $datei }” is not committed yet; the tag would hold another state. Commit first: git add { $ordner } && git commit
fehler-git-name = git does not know your name. Set it: git config user.name "Editors" and git config user.email editors@town.example
fehler-marke = The tag “{ $wert }” cannot be set: { $grund }.
fehler-marke-vergeben = The tag “{ $wert }” exists already. A version stays as it is; choose another id. If the tag itself is to become a version, enter it in konzept.yaml: git: { $wert }
hilfe-synopse = Compares two versions
hilfe-synopse-alt = Id of a version, “arbeitsstand”, or a git revision
hilfe-synopse-neu = What it is compared with
hilfe-synopse-format = Form of the output
hilfe-synopse-output = Writes to this file instead of to the screen
synopse-summe = { $geaendert ->
        [0] No unit changed
        [one] 1 unit changed
       *[other] { $geaendert } units changed
    }, { $gleich } unchanged.
fehler-synopse-konzept = The state of the work cannot be read. “konzept check” shows why.
fehler-synopse-unbekannt = “{ $wert }” is no version and no git revision. Possible are: { $erlaubt }.
fehler-synopse-leer = There is no concept in the revision “{ $wert }”.
fehler-synopse-flach = The revision “{ $wert }” is missing in this shallow clone. Fetch everything: git fetch --unshallow --tags
befund-ersatz = This version is frozen; nothing can be changed in the file itself. If the version is not to be on the site, write “öffentlich: nein” at it. Otherwise create a file that can be read, for example fassungen/ersatz/{ $datei }, and name it in konzept.yaml at the version. Its checksum is told by the next run.
    ersatz:
      ordner: fassungen/ersatz
      dateien: [{"{"} datei: { $datei }, grund: "The file was damaged." {"}"}]
K001 = The file is not saved as UTF-8; from line { $zeile } on, characters cannot be read.
    .hilfe = { $form ->
            [utf16] The file is saved as UTF-16, which Windows calls “Unicode”. Save it in your editor with the encoding “UTF-8”. In Excel the file type is called “CSV UTF-8”.
           *[andere] Save the file in your editor with the encoding “UTF-8”. In Excel the file type is called “CSV UTF-8”.
        }
    .warum = Letters such as “ä” and “ß” would appear garbled on the site. Names of offices and streets could no longer be read.
K002 = The file holds control characters that belong in no text.
    .hilfe = Delete the character at this place. Often it came along when copying from a PDF.
    .warum = Invisible characters show up on some devices as boxes or gaps in the middle of a sentence. Search then does not find the word.
K003 = { $form ->
        [teile] The file has more than { $grenze } paragraphs, values or cells; from here on it is not read.
        [summe] With this file all texts of the concept together are larger than { $grenze } MB.
       *[datei] The file has { $mb } MB; text files may have { $grenze } MB at most.
    }
    .hilfe = { $form ->
            [summe] Take out what does not belong to the concept, or make two concepts of it.
           *[datei] Split the file. Images and tables belong in files of their own.
        }
    .warum = So much text would make a page that hardly loads on a phone and on which nobody finds anything.
K004 = This is a symbolic link and no file; links are never followed.
    .hilfe = Put the file itself in this place, or delete the link.
    .warum = A link of this kind can point to files outside the concept. Internal papers could reach the web unnoticed, and on another computer the content would be missing.
K005 = { $ort ->
        [tief] This folder lies { $grund } folders deep; what is in it is not read.
       *[other] The file cannot be read: { $grund }.
    }
    .hilfe = { $ort ->
            [tief] Put the files further up, or delete the folder. What lies that deep is mostly something that contains itself after copying.
           *[other] Check whether you may read it and whether it is an ordinary file.
        }
    .warum = What the file says would be missing from the site, and nobody would notice.
K006 = A file like this is not read here; its content would appear nowhere.
    .hilfe = { $vorschlag ->
            [keiner] Read are: { $erlaubt }. Texts are Markdown files ending in .md, figures CSV files (in Excel: “CSV UTF-8”) in the folder daten/. Move the file or delete it.
           *[other] Did you mean “{ $vorschlag }”? Read are: { $erlaubt }.
        }
    .warum = You would believe the content was published, but nobody would ever see it.
K008 = { $form ->
        [rest] A mark is left here with which git parts two versions of the same place.
       *[beide] Two versions of the same place stand here that git could not merge by itself.
    }
    .hilfe = { $form ->
            [rest] Delete the line, and read the place again: perhaps a piece is missing there, or stands twice.
           *[beide] Choose one of them, or combine both. Then delete the lines that begin with <<<<<<<, ======= and >>>>>>>. “git status” shows whether there are more such files.
        }
    .warum = Both texts would stand on the site one below the other, with signs between them that nobody understands.
K009 = There are { $mehr } more findings in this file; they are not told one by one.
    .hilfe = Mend those that are told first, then check again. So many mostly have the same cause.
    .warum = Nobody reads thousands of findings, and the one that matters gets lost among them.
K101 = { $grund ->
        [tabulator] The line is indented with a tab; metadata allow spaces only.
        [doppelpunkt] The value holds a colon, so it is not clear where it begins.
        [anfuehrung] A quotation mark in this line is not closed.
        [zeichen] The value begins with a sign that has a special meaning in metadata.
        [leerzeichen] A space is missing after the colon.
        [strich] A space is missing after the dash.
        [umbruch] This line has no key; probably it belongs to the value above.
        [klammer] A bracket that begins in this line is not closed.
        [einrueckung] This line is indented, the line above is not.
        [mehrere] After “---” a second part begins here; only one is read in a file.
       *[sonst] The metadata cannot be read at this place.
    }
    .hilfe = { $grund ->
            [tabulator] Replace the tab by spaces, as many as before the line above that belongs to the same entry.
            [doppelpunkt] Put the value in quotation marks, for example: titel: "Bildung: ein Überblick".
            [anfuehrung] Put straight quotation marks only around the whole value; within the text write “so” or ’.
            [zeichen] Put the whole value in single quotation marks: '…'. Within the text write “so”.
            [leerzeichen] Write “titel: Bildung” instead of “titel:Bildung”, for example.
            [strich] Write “- ziele” instead of “-ziele”.
            [umbruch] Write the whole value in one line, or indent its continuation by two spaces.
            [klammer] Add the closing bracket { "}" } or ].
            [einrueckung] Delete the spaces at the start of the line.
            [mehrere] Delete the line “---” before it.
           *[sonst] Check indentation, brackets and quotation marks in this line and the one before. Often it helps to put the value in quotation marks.
        }
    .warum = As long as these details cannot be read, it is not certain what holds: the title, the date or whether it is still a draft. Something you meant to hold back could end up on the web.
K102 = { $form ->
        [davor] Something stands before the metadata; they hold only at the top of the file.
       *[fehlt] The metadata are missing at the top of the file.
    }
    .hilfe = { $form ->
            [davor] Delete everything before the first line “---”, empty lines too.
           *[fehlt] Begin the file with a line “---”, below it “id:” and “titel:”, then “---” again. Nothing may stand before.
        }
    .warum = Without these details the text has no name and no fixed place. Nobody could find it on the site or refer to it.
K103 = The metadata are not closed.
    .hilfe = Put a line that holds only “---” after the metadata.
    .warum = It is not clear where your details end and where the text begins. The site would lack the text, or your internal notes would stand in it.
K105 = There is no key “{ $schluessel }” here.
    .hilfe = { $vorschlag ->
            [keiner] { $erlaubt ->
                [keiner] You declare additional entries in konzept.yaml under “angaben:”.
               *[other] Allowed: { $erlaubt }.
            }
           *[other] Did you mean “{ $vorschlag }”? Allowed: { $erlaubt }.
        }
    .warum = What stands after an unknown key would have no effect. With “entwrf: ja” a page you meant to hold back would become public.
K106 = The key “{ $schluessel }” stands twice.
    .hilfe = Delete one of the two lines; otherwise it is not clear which one holds.
    .warum = One of the two details would be lost, perhaps the right one. The site would then show an old date or a wrong title.
K107 = The entry “{ $schluessel }” is missing here.
    .hilfe = { $form ->
            [wort] Add a line “{ $schluessel }: …”. Possible are: { $erlaubt }.
            [verweis] Add a line “{ $schluessel }: …” with the id of something that the concept has ({ $erlaubt }).
            [datum] Add a line “{ $schluessel }: …” with a date, for example “{ $schluessel }: 2019-05-09” or “{ $schluessel }: 2019”.
            [unbekannt] Add a line “{ $schluessel }: …” with a date, for example “{ $schluessel }: 2019-05-09”. If it is not known, write: unbekannt.
            [schluessel] Add a line “{ $schluessel }:” and below it, indented, what belongs to it: { $erlaubt }.
            [liste] Add a line “{ $schluessel }: [first, second]” with all that people can choose from.
           *[text] Add a line “{ $schluessel }: …”.
        }
    .warum = The site would leave an important question open, for example what a chapter is called or how a deliberation ended.
K108 = { $erwartet ->
        [schluessel] Indented lines with key and value are expected here.
        [liste] A list of ids is expected here.
        [zweig] A colon is missing here, or a line is indented wrongly.
        [zahl] A whole number is expected here.
        [dezimal] A number is expected here.
        [cent] An amount in euros has two decimals at most.
        [betrag] An amount in euros is expected here.
        [datei] The name of a CSV file is expected here.
        [paare] Pairs of name and value are expected here.
        [zugang] This web address holds a user name or a password; everybody could read them.
        [url] A complete web address is expected here.
        [email] An e-mail address is expected here.
        [sprache] A language tag is expected here.
        [farbe] A colour is expected here.
        [paar] Two words are expected here: singular and plural.
        [wort] A word is expected here.
        [stufen] Two words are expected here, singular and plural, or such pairs for each level.
        [muster] This pattern shows no first number, or more numbers than there are levels above.
        [flag] ja (yes) or nein (no) is expected here.
        [notiz] “intern:” is a note for the editors and does not hold the entry back.
       *[text] A single value is expected here.
    }
    .hilfe = { $erwartet ->
            [schluessel] Possible here, for example: { $beispiel }. Write each entry in a line of its own, indented by two spaces, with colon and space before the value.
            [liste] Write the ids below “{ $schluessel }:”, one below the other, each with “- ” before it. Titles stand in the files themselves.
            [zweig] An id with others below it is followed by a colon: “- handlungsfelder:”.
            [zahl] Write digits only, for example “{ $schluessel }: { $schluessel ->
                [jahr] 2019
               *[other] 1
            }”.
            [dezimal] Write the number only, with a comma before the decimals, for example “{ $schluessel }: { $vorschlag }”.
            [cent] For thousands write a full stop: “{ $schluessel }: { $tausend }”. For cents: “{ $schluessel }: { $cent }”.
            [betrag] Write “{ $schluessel }: { $vorschlag }”, for example. If the amount is not known yet: “{ $schluessel }: noch offen”.
            [datei] Name a file from the folder daten/, ending in .csv, for example “{ $schluessel }: quote.csv”.
            [paare] Write “{ $schluessel }: { "{" } name: wert { "}" }”, for example, with colon and space between name and value.
            [zugang] Write “{ $schluessel }: { $vorschlag }”. If the password stood on a website already, change it.
            [url] Write it with https:// at the start, for example “{ $schluessel }: https://www.stadt.example/”.
            [email] Write the address only, for example “{ $schluessel }: stelle@stadt.example”.
            [sprache] Write “{ $schluessel }: de” or “{ $schluessel }: en”, for example.
            [farbe] Write six digits from 0 to f after #, in quotes, for example { $schluessel }: "#004b93".
            [paar] Write for example “{ $schluessel }: [{ $schluessel ->
                [stadtteil] Gemeinde, Gemeinden
               *[other] Projekt, Projekte
            }]”. In several languages: “{ $schluessel }: { "{" } de: […], en: […] { "}" }”.
            [wort] Write for example “{ $schluessel }: Kreisgebiet”. In several languages: “{ $schluessel }: { "{" } de: Kreisgebiet, en: District { "}" }”.
            [stufen] Write for example “{ $schluessel }: [Themenfeld, Themenfelder]”, or for two levels “{ $schluessel }: [[Handlungsfeld, Handlungsfelder], [Maßnahmenfeld, Maßnahmenfelder]]”.
            [muster] Show the first number of the level, "1.", "a)" or "§ 1", with the numbers above it where you need them, "1.1", for example: nummerierung: ["1", "1.1", "1.1.1"].
            [flag] Write “{ $schluessel }: ja” or “{ $schluessel }: nein”, or delete the line.
            [notiz] If nobody is to see the entry yet, write “entwurf: ja”. Otherwise write the note after the colon, or delete the line.
           *[text] Write one value only after “{ $schluessel }:”, without “- ” and without brackets.
        }
    .warum = The program would have to guess what you mean. If it guesses wrong, the detail appears garbled on the site or not at all.
K109 = “{ $wert }” is no valid value here.
    .hilfe = { $vorschlag ->
            [keiner] Possible: { $erlaubt }.
           *[other] Did you mean “{ $vorschlag }”? Possible: { $erlaubt }.
        }
    .warum = With an unknown word the entry cannot be sorted in. A committee would then stand in the wrong group, or a deliberation would have no result.
K110 = { $wert ->
        [keiner] The year or date is missing here.
       *[other] “{ $wert }” is no date.
    }
    .hilfe = { $unbekannt ->
            [fern] The year is too far away. If there is no end, delete “ende:” and write “laufend: ja”; otherwise correct the year.
            [erlaubt] Write 2019-05-09 or 9.5.2019; less exact is possible too: 2019-05, 2019-Q1, 2019-H1, 2019/20 (a school year) or 2019. If the date is not known, write: unbekannt.
           *[nein] Write 2019-05-09 or 9.5.2019; less exact is possible too: 2019-05, 2019-Q1, 2019-H1, 2019/20 (a school year) or 2019.
        }
    .warum = Anyone who looks up a decision or an event needs the right day. Without a valid date the entry would stand in the wrong place in the sequence or be missing.
K111 = { $form ->
        [lang] With more than 80 characters the id is too long for a file name.
        [system] The id “{ $wert }” is taken: pages or devices of the system are called so.
        [belegt] The anchor “{ $wert }” is taken: paragraphs and footnotes are called so.
        [anker] “{ $wert }” is no valid anchor.
       *[id] “{ $wert }” is no valid id.
    }
    .hilfe = { $form ->
            [belegt] Call the heading “{ $vorschlag }”, for example.
           *[other] { $vorschlag ->
                [keiner] Allowed are small letters without umlauts, digits and single hyphens.
               *[other] Allowed are small letters without umlauts, digits and single hyphens, for example “{ $vorschlag }”.
            }
        }
    .warum = Links use this word to lead to a place in the concept. Anyone who gets such a link in an e-mail or a council paper would otherwise not arrive, or arrive at the wrong place.
K112 = The id “{ $wert }” is taken: by “{ $titel }” in { $datei }.
    .hilfe = Give one of the two another id. Each id may occur only once in the whole concept.
    .warum = A reference to this id could mean two things. Whoever follows it may land on the wrong page without noticing.
K113 = From “#” on, the rest of the line is read as a remark and gets lost.
    .hilfe = Put the whole value in quotation marks, for example: titel: "Raum #3". A remark begins with “# ”.
    .warum = The site would show only the beginning, such as “Raum” instead of “Raum #3”. Nobody could tell there that something is missing.
K114 = The signs “&”, “*” and “!” at the start of a value have a special meaning in metadata, which is not allowed here.
    .hilfe = Put the value in quotation marks.
    .warum = The site would lack a part of what you wrote, or show text from another place. You would not notice either while writing.
K116 = This program does not know format { $wert }.
    .hilfe = Write “format: 1”, or use a newer version of konzept.
    .warum = Your concept may hold details that this version of the program misunderstands. The site would then show something other than what you wrote.
K117 = { $grund ->
        [leer] There is no name here.
        [eigener] It is called “{ $wert }” already.
        [wiederholt] “{ $wert }” stands here twice.
       *[vergeben] “{ $titel }” is called “{ $wert }” too.
    }
    .hilfe = { $grund ->
            [leer] Write a name, or delete the empty item.
            [vergeben] Keep the name with one of the two only.
           *[other] Delete the name under “auch:”.
        }
    .warum = Names under “auch:” are those by which the search finds something in addition. A name of two things does not lead where people want to go; one that stands twice does nothing.
K201 = There is no id “{ $wert }”.
    .hilfe = { $vorschlag ->
            [keiner] { $entwurf ->
                [keiner] { $befehl ->
                    [keiner] Write the id of something else that the concept has ({ $erwartet }).
                    [offen] If it is not known yet, leave this out.
                   *[other] Correct the reference ({ $erwartet }), or make what is missing: { $befehl }
                }
               *[other] “{ $entwurf }” is still a draft. Delete “entwurf: ja” there, or leave the reference out until then.
            }
           *[other] Did you mean “{ $vorschlag }”?
        }
    .warum = The connection would be missing on the site. People could not see, for example, which committee deliberated or who took part.
K202 = “{ $wert }” stands for something else ({ $ist }) than can be meant here.
    .hilfe = Refer here to: { $erwartet }.
    .warum = The site would state something wrong, for example who is responsible for a council paper. Anyone with a question would then turn to the wrong office.
K203 = This public entry refers to the draft “{ $wert }” in { $datei }.
    .hilfe = Publish the draft too, or take the reference out.
    .warum = The name of the draft would become public before you have released it. Or people would find only a gap in this place.
K210 = { $umfang ->
        [eine] { $ebene ->
            [leitziel] No measure belongs to the Leitziel
           *[andere] No measure belongs to the goal
        } “{ $titel }”.
       *[alle] No measure belongs to { $anzahl } of { $gesamt } goals: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
    }
    .hilfe = { $umfang ->
            [eine] Name the goal in a measure, for example: leitziele: [sprache-im-alltag]. If the measure is still to come, say so in the text; this message stays until then.
           *[alle] Name the goal in a measure, for example: leitziele: [sprache-im-alltag]. If the measure is still to come, say so in the text; this message stays until then. If this is not to be told, write in konzept.yaml: prüfung: { "{" } K210: aus { "}" }
        }
    .warum = The concept would promise something that nobody works on. Citizens could not tell how the goal is to be reached.
K211 = { $umfang ->
        [eine] The measure “{ $titel }” does not say which office is in charge.
       *[alle] { $anzahl } of { $gesamt } measures do not say who is in charge: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
    }
    .hilfe = { $umfang ->
            [eine] Add “federführung:” with the id of an office from akteure.yaml.
           *[alle] Add “federführung:” with the id of an office from akteure.yaml. If your concept has no such thing, write in konzept.yaml: prüfung: { "{" } K211: aus { "}" }
        }
    .warum = Nobody knows whom to turn to with questions. A measure that no office is responsible for is also easily left undone.
K212 = { $umfang ->
        [eine] The measure “{ $titel }” serves no Leitziel.
       *[alle] { $anzahl } of { $gesamt } measures serve no Leitziel: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
    }
    .hilfe = { $umfang ->
            [eine] Add “leitziele:” with the id of a Leitziel, for example: leitziele: [sprache-im-alltag]. The Leitziele stand in the metadata of the Handlungsfelder.
           *[alle] Add “leitziele:” with the id of a Leitziel, for example: leitziele: [sprache-im-alltag]. The Leitziele stand in the metadata of the Handlungsfelder. If your concept has no such thing, write in konzept.yaml: prüfung: { "{" } K212: aus { "}" }
        }
    .warum = Readers do not learn what the measure is meant to be good for. The council then cannot check whether it brings the concept forward.
K213 = { $umfang ->
        [eine] The measure “{ $titel }” does not say when it runs.
       *[alle] { $anzahl } of { $gesamt } measures do not say when they run: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
    }
    .hilfe = { $umfang ->
            [eine] Add “zeitraum:” with a beginning or an end, for example: zeitraum: { "{" } beginn: 2020, ende: 2022-Q4 { "}" }. If no end is planned: zeitraum: { "{" } beginn: 2020, laufend: ja { "}" }. If no date is set: zeitraum: { "{" } horizont: mittelfristig { "}" }.
           *[alle] Add “zeitraum:” with a beginning or an end, for example: zeitraum: { "{" } beginn: 2020, ende: 2022-Q4 { "}" }. If no end is planned: zeitraum: { "{" } beginn: 2020, laufend: ja { "}" }. If no date is set: zeitraum: { "{" } horizont: mittelfristig { "}" }. If your concept has no such thing, write in konzept.yaml: prüfung: { "{" } K213: aus { "}" }
        }
    .warum = Citizens do not know whether the offer is running already, still to come or over. The council cannot tell whether the measure is on schedule.
K214 = { $umfang ->
        [eine] The measure “{ $titel }” has no indicator.
       *[alle] { $anzahl } of { $gesamt } measures have no indicator: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
    }
    .hilfe = { $umfang ->
            [eine] Add “indikatoren:” with the id of an indicator, for example: indikatoren: [teilnehmende]. A new one is created by “konzept new indikator teilnehmende”. If success cannot be counted, describe it under “erfolg:”.
           *[alle] Add “indikatoren:” with the id of an indicator, for example: indikatoren: [teilnehmende]. A new one is created by “konzept new indikator teilnehmende”. If success cannot be counted, describe it under “erfolg:”. If your concept has no such thing, write in konzept.yaml: prüfung: { "{" } K214: aus { "}" }
        }
    .warum = Nobody could find out later whether the measure has any effect. Council and administration would have to rely on impressions.
K215 = { $umfang ->
        [eine] The indicator “{ $titel }” has no target.
       *[alle] { $anzahl } of { $gesamt } indicators have no target: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
    }
    .hilfe = { $umfang ->
            [eine] Add “zielwerte:” with year and value, for example: zielwerte: [{ "{" } jahr: 2025, wert: 40 { "}" }]. An indicator with “ebene: kontext” or “richtung: keine” needs no target.
           *[alle] Add “zielwerte:” with year and value, for example: zielwerte: [{ "{" } jahr: 2025, wert: 40 { "}" }]. An indicator with “ebene: kontext” or “richtung: keine” needs no target. If your concept has no such thing, write in konzept.yaml: prüfung: { "{" } K215: aus { "}" }
        }
    .warum = Without a target nobody can say whether a figure is a success. The concept could not be checked against it.
K216 = { $umfang ->
        [alle] { $form ->
            [indikator] { $anzahl } of { $gesamt } indicators do not say where their figures come from: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
           *[text] { $anzahl } of { $gesamt } paragraphs with figures do not say where these come from: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
        }
       *[eine] { $form ->
        [indikator] { $titel ->
            [keiner] This indicator does not say where its figures come from.
           *[other] The indicator “{ $titel }” does not say where its figures come from.
        }
        [diagramm] { $titel ->
            [keiner] This chart does not say where its figures come from.
           *[other] The chart “{ $titel }” does not say where its figures come from.
        }
        [tabelle] { $titel ->
            [keiner] This table does not say where its figures come from.
           *[other] The table “{ $titel }” does not say where its figures come from.
        }
       *[text] This paragraph gives a figure, but neither a footnote nor a link says where it comes from.
    }
    }
    .hilfe = { $umfang ->
            [alle] { $form ->
            [text] Name the source in a footnote such as [^1], or link to it in the paragraph.
           *[other] Add “quelle:”, for example: quelle: { "{" } name: Einwohnermelderegister, stand: 2019-12-31 { "}" }.
        } If this is not to be told, write in konzept.yaml: prüfung: { "{" } K216: aus { "}" }
           *[eine] { $form ->
            [text] Name the source in a footnote such as [^1], or link to it in the paragraph.
           *[other] Add “quelle:”, for example: quelle: { "{" } name: Einwohnermelderegister, stand: 2019-12-31 { "}" }.
        }
        }
    .warum = Anyone who cannot check a figure does not believe it, or passes it on unchecked. Press and council members would have to ask you.
K217 = { $umfang ->
        [eine] The indicator “{ $titel }” has no data.
       *[alle] { $anzahl } of { $gesamt } indicators have no data: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
    }
    .hilfe = { $umfang ->
            [eine] Put a CSV file with the columns jahr and wert into the folder daten/. Then name it here, for example: daten: quote.csv.
           *[alle] Put a CSV file with the columns jahr and wert into the folder daten/. Then name it here, for example: daten: quote.csv. If this is not to be told, write in konzept.yaml: prüfung: { "{" } K217: aus { "}" }
        }
    .warum = The page of the indicator would only say what is to be measured, without a single figure. Nobody learns whether anything has become better.
K218 = The target year { $jahr } is over, but the data have no value for it.
    .hilfe = Add a row for { $jahr } to the file named under “daten:”. If the target holds for a group, the value belongs to this group too.
    .warum = Nobody learns whether the target was reached. It then looks as if the municipality did not want to say.
K219 = { $umfang ->
        [eine] The last report on the measure “{ $titel }” has the Stand { $stand }; that is more than { $tage } days before the Stand of the concept.
       *[alle] The last report on { $anzahl } of { $gesamt } measures lies more than { $tage } days before the Stand of the concept: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
    }
    .hilfe = { $umfang ->
            [eine] Add a new report under “umsetzungsstand:”, even if nothing has changed. You decide in konzept.yaml under “fristen:” when a report counts as outdated.
           *[alle] Add a new report under “umsetzungsstand:”, even if nothing has changed. You decide in konzept.yaml under “fristen:” when a report counts as outdated. If this is not to be told, write in konzept.yaml: prüfung: { "{" } K219: aus { "}" }
        }
    .warum = Readers take an old state for that of today. In time nobody believes any more that anything is being done.
K220 = The measure was dropped, but it does not say why.
    .hilfe = Write the reason into this entry of “umsetzungsstand:”, under “text:”.
    .warum = Anyone who has been waiting for the measure does not learn why it is not coming. To the council it would look as if it had quietly disappeared.
K221 = { $umfang ->
        [eine] Costs are given here, but not who pays them.
       *[alle] { $anzahl } of { $gesamt } measures with costs do not say who pays: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
    }
    .hilfe = { $umfang ->
            [eine] Add “finanzierung:”, for example: finanzierung: [{ "{" } quelle: Haushalt der Stadt, status: geplant { "}" }]. If it is not settled yet, write “quelle: noch offen”.
           *[alle] Add “finanzierung:”, for example: finanzierung: [{ "{" } quelle: Haushalt der Stadt, status: geplant { "}" }]. If it is not settled yet, write “quelle: noch offen”. If your concept has no such thing, write in konzept.yaml: prüfung: { "{" } K221: aus { "}" }
        }
    .warum = The council cannot tell what the measure means for the budget. Citizens do not know whether there is any money for it at all.
K222 = { $form ->
        [abgleich] This measure resembles something that others plan: “{ $titel }” in { $datei }.
       *[konzept] This measure resembles another one: “{ $titel }” in { $datei }.
    }
    .hilfe = { $form ->
            [abgleich] { $kennung ->
                [keiner] Coordinate with the other office. Then give the entry in { $datei } a mark in the column “kennung”, and name that mark here under “abgestimmt_mit:”.
               *[other] Coordinate with the other office. Then name the mark of what they plan here: abgestimmt_mit: [{ $kennung }].
            }
           *[konzept] Merge the two. If two are really meant, name the id of the other one here under “verwandte:”.
        }
    .warum = Perhaps two offices plan the same thing without knowing of each other. That costs twice, and citizens do not know whom to turn to.
K223 = The measure was merged, but it does not say with which one.
    .hilfe = Add a line “mit:” to this entry of “umsetzungsstand:”, and after it the id of the other measure.
    .warum = Anyone who looks for the measure does not find where it goes on. It would look as if it had been dropped.
K224 = The count { $wert } is below 3; single persons could be recognised.
    .hilfe = Write “.” (confidential) instead of the number, or merge several groups. Take care that the number cannot be worked out from a total.
    .warum = In a small district the neighbours soon know who is meant. This can be against data protection law, and what was once on the web cannot be taken back.
K225 = { $form ->
        [leer] The value is missing in this row.
        [englisch] “{ $wert }” looks like an English number; in a file with semicolons numbers are German.
        [deutsch] “{ $wert }” looks like a German number; in a file with commas numbers are English.
       *[sonst] “{ $wert }” is neither a number nor one of the signs for missing values.
    }
    .hilfe = { $form ->
            [leer] Write the sign that says why there is none: “–” nothing there, “.” unknown or secret, “x” makes no sense, “/” not reliable enough, “( )” of limited use, “...” comes later.
            [englisch] { $vorschlag ->
                [keiner] Put a comma before the decimals and points between the thousands, for example 1.234,5.
               *[other] Write { $vorschlag }, if that is meant.
            }
            [deutsch] { $vorschlag ->
                [keiner] Put a point before the decimals, for example 1234.5. Or separate the columns with semicolons in the whole file.
               *[other] Write { $vorschlag }, if that is meant. Or separate the columns with semicolons in the whole file.
            }
           *[sonst] { $vorschlag ->
                [keiner] Write the number only, without a unit. If there is none, write “–” for nothing there, “.” for unknown or secret, “x” for makes no sense, “/” for not reliable enough, “( )” for of limited use or “...” for comes later.
               *[other] Did you mean { $vorschlag }? Write the number only, without a unit.
            }
        }
    .warum = If the program had to guess, 12,5 would easily become 125, on the page and in every chart. Many people take an empty cell for a zero.
K226 = { $grund ->
        [fehlt] { $nutzung ->
            [keiner] The file lacks the column “{ $spalte }”.
           *[other] The file lacks the column “{ $spalte }”; “{ $nutzung }” needs it as a series.
        }
        [doppelt] The column “{ $spalte }” is there twice.
       *[leer] A column has no name in the head.
    }
    .hilfe = { $grund ->
            [fehlt] { $form ->
                [abgleich] The first line of the file names the columns. “titel” must be among them.
                [bericht] The first line of the file names the columns, for example: id;titel;status;text. “id” and “status” must be among them. “konzept new bericht ID” writes a table with all columns.
               *[daten] The first line of the file names the columns, for example: jahr;geschlecht;wert. “jahr” and “wert” must be among them. A table with other columns is shown by the block ```tabelle, if it names only “daten:”, “titel:” and “spalten:”.
            }
            [doppelt] Give one of the two another name, or delete one.
           *[leer] Write in the first line what stands in the column, or delete the column. Often there is just one separator too many at the end of the line.
        }
    .warum = It is not clear which figure belongs to which year and which group. The site would lack the figures, or show them in the wrong place.
K227 = This row stands for the same year and the same groups as line { $zeile }.
    .hilfe = Delete one of the two, or correct year or group. An empty cell in a group means: all together.
    .warum = There would be two answers to the same question. The chart would show only one of them, perhaps the wrong one.
K228 = There is no file “{ $wert }” in the folder daten/.
    .hilfe = { $vorschlag ->
            [keiner] Put the file into the folder daten/, or correct the name.
           *[other] Did you mean “{ $vorschlag }”? Case counts.
        }
    .warum = Instead of the figures the page would show a gap. Nobody could check what the text claims.
K229 = { $grund ->
        [anfuehrung] A quotation mark is not closed in this row; the rows below are lost in it.
       *[other] This row has { $zellen ->
            [one] 1 cell
           *[other] { $zellen } cells
        }, the head has { $spalten }.
    }
    .hilfe = { $grund ->
            [anfuehrung] Add the second quotation mark or delete the first one.
            [komma] Commas separate the cells in this file. If your numbers have a decimal comma, save the file with semicolons (in Excel: “CSV UTF-8”).
           *[semikolon] Often a semicolon stands within a text, or a comma separates the cells where a semicolon should. Put a text that holds a separator in straight quotation marks.
        }
    .warum = What stands in the row slips into the wrong column. A year could become a count.
K230 = No indicator, chart or table uses this file; it is not published.
    .hilfe = Name the file in an indicator under “daten:”, or delete it. If you need it only later, nothing has to be done.
    .warum = Somebody has gathered these figures, but nobody gets to see them. Without this note you might believe they were published.
K242 = Nobody reads this spreadsheet: it does not lie in the folder daten/, and no text refers to it.
    .hilfe = { $art ->
            [csv] If an indicator, a chart or a table is to show it, move it to daten/. If people are to download it, link to it. Otherwise delete it.
           *[andere] If an indicator, a chart or a table is to show it, save it in Excel as “CSV UTF-8” in daten/. If people are to download it, link to it. Otherwise delete it.
        }
    .warum = Whoever put it here takes the figures as published. Nobody gets to see them.
K243 = The stacked shares for { $jahr } make { $summe } together instead of 100{ $auch ->
        [keiner] { "" }
       *[other] ; the sum is wrong for { $auch } too
    }.
    .hilfe = If a part is missing, add it to the file. If the groups overlap, choose “art: balken” or “art: linie”.
    .warum = Everybody reads stacked bars as one whole. If it does not make 100 per cent, something was forgotten or counted twice.
K244 = The shares of the funding make { $summe } per cent together.
    .hilfe = Check the figures under “anteil:”; together they are 100 at most. If an amount in euros is meant, write “betrag:”.
    .warum = Whoever adds them up doubts all figures. A sponsor asks whether somebody pays twice.
K245 = { $form ->
        [feld] Goals that stand in the file of a Handlungsfeld are Leitziele. That level is missing here.
       *[keiner] There is no level “{ $wert }”.
    }
    .hilfe = { $form ->
            [feld] Add the level where it belongs: “- { "{" } id: leitziel, bezeichnung: [Leitziel, Leitziele] { "}" }”. What it is called is up to you.
           *[keiner] { $vorschlag ->
                [keiner] Possible are: { $erlaubt }. You declare another level in konzept.yaml under “zielebenen:”.
               *[other] Did you mean “{ $vorschlag }”? Possible are: { $erlaubt }.
            }
        }
    .warum = The level says whether a goal is a vision or something that can be verified. Without it the goal stands nowhere in the tree.
K246 = The goal “{ $titel }” does not stand above this one: its level is “{ $oben }”, that of this goal “{ $ebene }”.
    .hilfe = Name a goal of a higher level under “über:”, or correct the level. Which is higher is said by the order under “zielebenen:” in konzept.yaml.
    .warum = The tree of goals shows which goal serves which. If two serve each other, or a higher one serves a lower one, that cannot be shown.
K247 = The outcome is said to be open, but the day lies before the Stand of the concept.
    .hilfe = Enter what came of it, or write “ergebnis: keine-angabe” if that is not known.
    .warum = Whoever reads the consultations waits for an outcome that has long been there.
K248 = { $umfang ->
        [alle] { $anzahl } of { $gesamt } consultations say “{ $wert }”, although the body was not asked to decide: { $namen }{ $weitere ->
            [0] .
           *[other] {" "}and { $weitere } more.
        }
       *[eine] { $form ->
            [entscheidung] “{ $wert }” does not fit “behandlung: entscheidung”: here it was to be decided.
           *[empfehlung] “{ $wert }” does not fit “behandlung: { $behandlung }”: this body was not asked to decide.
        }
    }
    .hilfe = { $form ->
            [entscheidung] If the body decided, write for example “ergebnis: beschlossen”. If it could only recommend, write “behandlung: empfehlung”.
           *[empfehlung] Write “ergebnis: { $vorschlag }”. If the body did decide, write “behandlung: entscheidung”.
        }
    .warum = A committee recommends, the council decides. That is why the site shows “recommended”. Whoever reads “adopted” takes for decided what is still open.
K249 = The votes do not fit the outcome “{ $wert }”.
    .hilfe = Look it up in the minutes, and correct “votum:” or “ergebnis:”.
    .warum = Councillors and press compare both. What contradicts itself casts doubt on all that is published.
K250 = This concept does not use the word “{ $wert }” elsewhere.
    .hilfe = Possible here are: { $erlaubt }. If it shall belong to them, add it in konzept.yaml under “statuswörter:”.
    .warum = The town chose the words in which it reports on progress. Another one confuses everybody who compares the reports.
K251 = { $form ->
        [spanne] A range lacks “von:” or “bis:”.
        [mehrfach] The amount stands here twice, in different ways.
        [art] It is not said whether the amount is meant once, every year or in all.
        [verkehrt] “von:” is more than “bis:”.
        [jahre] “jahr:” and “bis_jahr:” do not fit together.
       *[fehlt] This cost lacks its amount.
    }
    .hilfe = { $form ->
            [art] Add “art: einmalig”, “art: jährlich” or “art: gesamt”.
            [jahre] Write the first year under “jahr:” and the last one under “bis_jahr:”, for example: jahr: 2024, bis_jahr: 2027.
           *[other] Write either “betrag: 5.000”, “von: 4.000” and “bis: 6.000”, “betrag: noch offen” or “vorhandene_mittel: ja”. If it costs nothing, write “betrag: 0”.
        }
    .warum = The council decides on the money too. No sum can be made of what is unclear.
K252 = { $form ->
        [summe] “{ $wert }” stands under “summen”, but not under “spalten”.
       *[wort] “{ $wert }” is not possible here.
    }
    .hilfe = { $form ->
            [summe] Add “{ $wert }” to the list “spalten”: a sum stands below its column.
           *[wort] { $vorschlag ->
                [keiner] Possible are: { $erlaubt }.
               *[other] Did you mean “{ $vorschlag }”? Possible are: { $erlaubt }.
            }
        }
    .warum = The overview shows only what measures have. A column without a meaning would stay empty, and words have no sum.
K253 = “{ $titel }” has the number “{ $wert }” too.
    .hilfe = { $form ->
            [beschriftung] Give one of the two captions another number, or leave the number out (“Tabelle: …”); then the program counts.
            [massnahme] Write another “nummer:” at one of the two.
           *[schluessel] Write another “nummer:” at one of them, or delete the line; then the program counts on.
        }
    .warum = Whoever cites the number or looks for it does not know which of the two is meant.
K254 = The paper “{ $titel }” refers to itself.
    .hilfe = Name under “zu:” the paper that it is about, or delete the line.
    .warum = The page of the paper would have a link that leads in a circle. Whoever follows the procedure does not find its beginning.
K255 = { $von ->
        [abbildungen] The list is empty: no figure has a caption.
        [tabellen] The list is empty: no table has a caption.
       *[literatur] The list is empty: there are no works.
    }
    .hilfe = { $von ->
            [abbildungen] Give images a caption in quotes: ![description](image.png "Abbildung: what is to be seen"). Or delete the block.
            [tabellen] Write a line above a table, with a blank line before and after it: Tabelle: what it holds. Or delete the block.
           *[literatur] Make the file literatur.yaml. An example is shown by: konzept schema literatur. Or delete the block.
        }
    .warum = Nothing would stand below the heading. Whoever wants to look something up believes that something is missing.
K256 = { $anzahl ->
        [1] A number stands in front of the title “{ $titel }”; the page would show two.
       *[other] A number stands in front of this title and others ({ $anzahl } in all); the pages would show two.
    }
    .hilfe = Delete “{ $wert }” from the title; the number comes from the outline. If it is to be exactly this one, add: nummer: "{ $wert }".
    .warum = Two numbers would stand beside each other everywhere, in the navigation, in lists and in print. Once the chapter moves, they contradict each other.
K257 = The short reference “{ $wert }” is that of “{ $titel }” too.
    .hilfe = Write something else under “kurz:” at one of the two, or delete “kurz:”; then the program tells them apart by name and year.
    .warum = Texts would say the same for two works. Whoever reads them on paper does not know which is meant.
K258 = “{ $wert }” is no DOI.
    .hilfe = A DOI begins with “10.” and has a slash, for example “doi: 10.1000/182”. An ordinary address belongs under “url:”.
    .warum = The list of works would lack the way to this one, or the way would lead nowhere.
K231 = { $form ->
        [spalte] There is no column “{ $wert }” in the data.
        [zahlen] The figures cannot be split by “{ $wert }” here.
       *[wert] { $spalte ->
            [keiner] There is no value “{ $wert }” in the data.
           *[other] There is no value “{ $wert }” in the column “{ $spalte }”.
        }
    }
    .hilfe = { $erlaubt ->
            [keiner] Delete this entry. Besides “jahr” and “wert” the data have nothing to tell figures apart by.
           *[other] { $vorschlag ->
                [keiner] Possible: { $erlaubt }.
               *[other] Did you mean “{ $vorschlag }”? Possible: { $erlaubt }.
            }
        }
    .warum = The chart would stay empty or show other figures than you mean. Readers would draw wrong conclusions from it.
K232 = { $form ->
        [datei] There would be nothing to see here: the file holds no row below the names of its columns.
       *[auswahl] There would be nothing to see here: not a single value fits these entries.
    }
    .hilfe = { $form ->
            [datei] Enter into the file, below the names of the columns, what is to be seen, or delete the block.
           *[auswahl] Check “filter:” and “werte:”; often they are too narrow. Or the data lack the rows for all together, in which the cell of the group is empty.
        }
    .warum = The page would show a heading without a single figure. Readers could believe there was nothing to report.
K233 = All Leitziele of this measure belong to other Handlungsfelder; “{ $titel }” belongs to “{ $feld }”.
    .hilfe = Add a Leitziel from the Handlungsfeld of the measure under “leitziele:”, or change “handlungsfeld:”.
    .warum = The measure would stand with a Handlungsfeld to whose goals it adds nothing. Anyone who looks for it with the right Handlungsfeld does not find it there.
K234 = { $grund ->
        [beides] “indikator:” and “daten:” both stand here; only one of them can hold.
        [titel] A title is missing here; a file alone does not say what is to be seen.
        [einheit] The unit is missing here; a file alone does not say what is counted.
        [abstand] A gap lies between two groups; here it is not exactly two.
        [jahre] The figures of this table are of several years, and “jahr” is neither among the rows nor among the columns.
        [doppelt] “zeilen:” and “spalten:” name the same twice.
        [widerspruch] Beside “zeilen:” and “spalten:”, “gruppe:” and “werte:” do not hold.
       *[nichts] It does not say here which figures are to be seen.
    }
    .hilfe = { $grund ->
            [beides] Delete one of the two lines. An indicator brings its own data.
            [titel] Add “titel: Teilnehmende an Sprachkursen”, for example.
            [einheit] Add “einheit: Personen” or “einheit: Prozent”, for example.
            [abstand] Name exactly two groups under “werte:”, for example “werte: [Ausländer, Deutsche]”.
            [jahre] Take “jahr” into “zeilen:” or “spalten:”, or choose one: “filter: { "{" } jahr: 2019 { "}" }”.
            [doppelt] Delete the repetition.
            [widerspruch] Delete “gruppe:” and “werte:”, or “zeilen:” and “spalten:”.
           *[nichts] Name an indicator, for example “indikator: teilnehmende”, or a file from the folder daten/, for example “daten: quote.csv”.
        }
    .warum = Anyone who sees the figures has to know what they mean and what is counted. Otherwise percentages are taken for persons.
K235 = The measure “{ $wert }” refers to itself.
    .hilfe = Name the id of the other measure, or delete the entry.
    .warum = Anyone who follows the reference ends on the same page again and does not learn which measure was meant.
K236 = The mark “{ $wert }” is in no list in the folder abgleich/.
    .hilfe = { $vorschlag ->
            [keiner] Check the column “kennung” of the list, or delete the entry.
           *[other] Did you mean “{ $vorschlag }”?
        }
    .warum = It would look as if the measure were coordinated. Nobody would then notice a real overlap.
K237 = There are { $reihen } series in one chart; more than { $grenze } cannot be told apart.
    .hilfe = Name the most important groups under “werte:”, or divide the chart.
    .warum = Colours and patterns then repeat. Nobody can say for sure which line belongs to which group.
K239 = { $form ->
        [zahlen] The column “{ $spalte }” holds figures, no groups; it is not shown.
       *[text] The column “{ $spalte }” holds remarks; the figures cannot be split by it. It is not shown.
    }
    .hilfe = { $form ->
            [zahlen] Each row has one figure, in the column “wert”. A second one belongs in a file of its own with an indicator of its own; delete a running number.
           *[text] Name the column “fussnote” if the remarks belong to the figures. Otherwise delete it; the source stands with the indicator under “quelle:”, the unit under “einheit:”.
        }
    .warum = Otherwise the chart would draw a line of its own for each remark, often with a single dot.
K240 = { $form ->
        [faktor] This line says in which magnitude the figures are, and is passed over.
        [titel] This line above the names of the columns is passed over.
        [fuss] This line holds no figures and is passed over.
       *[summe] This line adds up several years and is passed over.
    }
    .hilfe = { $form ->
            [faktor] Convert the figures, or name the magnitude with the unit, for example “einheit: Tausend Personen”; then delete line { $zeile }.
            [titel] Delete line { $zeile }. A title stands with the indicator or chart under “titel:”.
            [fuss] Delete line { $zeile }. The source stands with the indicator under “quelle:”, a remark on a value in the column “fussnote”.
           *[summe] Delete line { $zeile }. All groups of a year together stand in lines with that year.
        }
    .warum = Tables from Excel often have lines that are meant for people only. The program takes them for no figures; if one does hold a figure, it would be missing.
K241 = “laufend: ja” stands here beside an end.
    .hilfe = Delete “laufend: ja” if the measure stops at its end. Delete “ende:” if it goes on for good.
    .warum = Both at once cannot be true. The site would show an end, and the measure would never count as ended.
K238 = The column “{ $spalte }” would be published with all its cells.
    .hilfe = { $form ->
            [text] Delete the column, or give it another name if everybody is to read it. Notes belong in a comment: <!-- … -->.
           *[daten] Delete the column; notes belong under “intern:” in the file of the indicator. If the figures are not released yet, set “entwurf: ja” there. If the column is for everybody after all, give it another name.
        }
    .warum = Every column of a file in daten/ stands on the site and in the file for download. Internal remarks would then be on the web.
K301 = { $grund ->
        [ausserhalb] The link “{ $wert }” leads out of the content.
        [leer] The link has no target.
        [web] “{ $wert }” is no complete address.
        [quelle] The link leads to “{ $wert }”; this file is not published.
       *[fehlt] The file “{ $wert }” that the link leads to does not exist.
    }
    .hilfe = { $grund ->
            [ausserhalb] Link with a path from this file, with slashes “/”, for example ../seiten/impressum.md, or with [[id]].
            [leer] Write the target in the round brackets, for example ../seiten/impressum.md.
            [web] Web addresses begin with https://, e-mail addresses with mailto:.
            [quelle] Link with [[id]] to what stands in the file.
           *[fehlt] { $vorschlag ->
                [keiner] Check the path; it counts from this file. Often [[id]] is easier.
               *[other] Did you mean “{ $vorschlag }”? The path counts from this file. Often [[id]] is easier.
            }
        }
    .warum = Whoever clicks on it gets an error message instead of the document. Citizens then cannot check what the text is based on.
K302 = There is no place “#{ $wert }” on the page.
    .hilfe = { $vorschlag ->
            [keiner] { $erlaubt ->
                [keiner] The page has no headings to link to.
               *[other] Headings of the page: { $erlaubt }.
            } { $absaetze ->
                [0] {""}
               *[other] Paragraphs are called abs-1 to abs-{ $absaetze }.
            }
           *[other] Did you mean “#{ $vorschlag }”?
        }
    .warum = The link opens the page, but only at its beginning. Anyone who is meant to read a certain paragraph has to look for it.
K303 = There is no id “{ $wert }” as in the link.
    .hilfe = { $vorschlag ->
            [keiner] Check how the id is spelled.
           *[other] Did you mean [[{ $vorschlag }]]?
        }
    .warum = The text promises a place to read on that nobody can reach. The concept then seems unfinished and unreliable.
K304 = This public page links to the draft “{ $titel }” ({ $datei }).
    .hilfe = Publish the draft too, or take the link out.
    .warum = Whoever clicks on it would get an error message, because the draft is not on the web. The link would also give away what you are still working on.
K305 = The link “{ $wert }” is not allowed like this.
    .hilfe = Allowed are complete addresses with https:// or http:// (without user name and password), mailto: and tel:, and links within the concept. Check the spelling.
    .warum = On the web such a link leads nowhere, for example because it only works on your own computer. Some links could even run commands on other people's computers.
K306 = There is no image “{ $wert }” in the content.
    .hilfe = { $grund ->
            [rueckstrich] Write / instead of \: { $vorschlag }
            [wurzel] Write the way from this file: { $vorschlag }
            [raute] The sign # cuts off an anchor. Write %23 for it: { $vorschlag }
           *[fehlt] { $vorschlag ->
                [keiner] Put the image in the folder bilder/ and refer to it from this file. Images of other servers are not embedded.
               *[other] Did you mean “{ $vorschlag }”? Case counts.
            }
        }
    .warum = The page would show an empty box, and sentences such as “the picture shows” could not be understood. An image from another server would also report there who reads the page.
K307 = The image has no alternative text.
    .hilfe = Write in the square brackets what the image shows: ![Market stall with questionnaires](…).
    .warum = Otherwise blind people do not learn what the image shows. But the sites of municipalities have to be accessible to everyone.
K308 = { $ort ->
        [metadaten] Headings are not possible in this field.
        [unterstrichen] The line of equals signs turns the text above it into a heading above the whole document; the title does that already.
       *[text] A heading with a single # stands above the whole document; the title does that already.
    }
    .hilfe = { $ort ->
            [metadaten] Write paragraphs and lists only, or make the word bold with **.
            [unterstrichen] Delete the line, and begin the heading with ##.
           *[text] Begin headings in the text with ##.
        }
    .warum = The structure of the page would no longer be right. Anyone who has it read aloud would take the section for the start of a new page.
K309 = { $von ->
        [1] The first heading in the text begins with too many #.
       *[other] The heading jumps from level { $von } to level { $nach }.
    }
    .hilfe = { $von ->
            [1] Begin it with ##.
           *[other] Leave out no level; people with a screen reader lose the structure otherwise.
        }
    .warum = People who have the page read aloud jump from heading to heading. If a level is missing, they look for a section that does not exist.
K310 = There is no footnote for this mark.
    .hilfe = Add a line like [^1]: text of the footnote at the end of the file.
    .warum = Anyone who wants to look up the source finds nothing. The statement in the text is then left without proof.
K311 = { $form ->
        [offen] The element “{ $element }” is not closed.
        [ende] “{ $element }” is closed here without having been opened.
        [block] “{ $element }” is removed from the HTML.
       *[text] What stands in angle brackets counts as HTML; “{ $element }” is not taken over.
    }
    .hilfe = { $form ->
            [offen] Add </{ $element }> at the place where it is to end.
            [ende] Delete the angle brackets.
            [block] Write the passage in Markdown; look and behaviour are decided by the theme.
            [zelle] In a cell there can be <br> for a new line, **bold**, links and ![images](…). If it needs more, a list for example, write the whole table as HTML, from <table> to </table>. If no HTML is meant, put a backslash before the bracket: \<.
           *[text] Write it in Markdown, or put a backslash before the bracket: \<. Allowed are span with lang or dir, abbr, sub, sup, br and kbd.
        }
    .warum = A word or a whole paragraph may then be missing on the site. Readers do not see that something stood there.
K312 = { $form ->
        [block] A comment is not closed properly; a part of the text would disappear.
        [feld] Comments are not possible in this field; their content would be published.
        [zelle] Comments are not possible in CSV files; their content would be published.
       *[text] A comment is not closed properly; its content would be published.
    }
    .hilfe = { $form ->
            [zelle] Delete the remark. Notes belong under “intern:” in the file of the indicator.
            [feld] Delete the remark. Notes belong in a line “intern: …”.
           *[text] A comment begins with <!-- and ends with -->, with two short dashes, at the start of a line or in a paragraph and there without an empty line. Notes may also stand under “intern:”.
        }
    .warum = Internal remarks would be on the web, or the rest of the page would be missing. Often this is noticed only after others have read it.
K313 = In a table the vertical bar separates the cells; [[id|Text]] breaks apart here.
    .hilfe = In tables write [[id]], or put a backslash before the bar: [[id\|text]].
    .warum = All that follows in the row slips into the wrong column. Readers of the table match it up wrongly, and the link leads nowhere.
K314 = The text is nested more than { $grenze } levels deep; what lies deeper is not shown.
    .hilfe = Untangle the nesting of lists or quotations.
    .warum = A part of the text would be missing on the site, and nobody would see it. Even what is shown could hardly be read on a phone.
K315 = { $grund ->
        [endung] The file “{ $wert }” cannot be used as an image.
        [leer] The image file “{ $wert }” is empty.
        [webseite] “{ $wert }” holds no image but a web page.
        [anderes] “{ $wert }” holds no image of this kind but a file in the format { $format }.
        [unbekannt] What is in “{ $wert }” is no image of this kind, or the image is damaged.
        [pixel] With { $breite } by { $hoehe } pixels the image “{ $wert }” is too large for a website.
        [groesse] With { $mb } MB the drawing “{ $wert }” is too large for a website.
        [masse] The drawing “{ $wert }” does not say how large it is: it lacks viewBox, or width and height.
        [kein-utf8] The drawing “{ $wert }” is not saved as UTF-8, as line { $zeile } shows.
        [steuerzeichen] The drawing “{ $wert }” has a control character in line { $zeile }; perhaps it is not saved as UTF-8.
        [kodierung] The drawing “{ $wert }” names the encoding “{ $inhalt }” in line { $zeile }; only UTF-8 is possible.
        [xml] From line { $zeile } on the drawing “{ $wert }” is no valid SVG file.
        [doctype] In line { $zeile } the DOCTYPE of the drawing “{ $wert }” makes up its own abbreviations (entities); such drawings are not published.
        [entitaet] The drawing “{ $wert }” uses the abbreviation “&{ $name };” in line { $zeile }; that is not allowed in images.
        [anweisung] The drawing “{ $wert }” loads something or gives instructions in line { $zeile }: <?{ $name } …?> is not allowed in images.
        [ohne-xmlns] The drawing “{ $wert }” lacks xmlns="http://www.w3.org/2000/svg" in line { $zeile }; browsers do not show it without.
        [wurzel] The file “{ $wert }” is no SVG drawing: it begins in line { $zeile } with the element “{ $element }”.
        [element] The drawing “{ $wert }” has the element “{ $element }” in line { $zeile }; that is not allowed in images.
        [im-stil] The drawing “{ $wert }” has the element “{ $name }” in line { $zeile }, in the middle of “{ $element }”; that is not allowed in images.
        [namensraum] The drawing “{ $wert }” has the element “{ $element }” in line { $zeile } from a namespace that does not belong in images: “{ $inhalt }”.
        [attribut] In line { $zeile } of the drawing “{ $wert }” the element “{ $element }” has the attribute “{ $name }” with the value “{ $inhalt }”; that is not allowed in images.
        [adresse] In line { $zeile } of the drawing “{ $wert }”, “{ $name }” of the element “{ $element }” leads out of the drawing: “{ $inhalt }”.
        [eigenschaft] In line { $zeile } of the drawing “{ $wert }” the element “{ $element }” is styled with “{ $name }”; that is not allowed in images.
        [regel] In line { $zeile } of the drawing “{ $wert }” the element “{ $element }” has the rule “@{ $name }”; that is not allowed in images.
        [funktion] In line { $zeile } of the drawing “{ $wert }” the element “{ $element }” uses the function “{ $name }()”; that is not allowed in images.
        [stil] In line { $zeile } of the drawing “{ $wert }” the style of the element “{ $element }” cannot be understood.
        [tiefe] In line { $zeile } of the drawing “{ $wert }”, at the element “{ $element }”, too many elements stand within each other.
       *[viele-attribute] In line { $zeile } of the drawing “{ $wert }” the element “{ $element }” has too many attributes.
    }
    .hilfe = { $grund ->
            [endung] Possible are: { $erlaubt }.
            [leer] Put the image into the folder once more.
            [webseite] Open the image in the browser, save it with “Save image as”, and put it into the folder once more.
            [anderes] Give the file the right ending, also where it is named, or save the image with an image program in the format that the ending says.
            [unbekannt] Open the file with an image program and save it anew, or put the image into the folder once more.
            [pixel] Make it smaller with an image program; 2000 pixels in width are enough for a whole page. Possible are { $seite } on each side and { $millionen } million together.
            [groesse] Possible are { $grenze } MB. Simplify the drawing, or save it as PNG.
            [masse] Save it anew with the drawing program, with a page size.
            [kein-utf8] Save it anew with the drawing program, with the encoding UTF-8.
            [steuerzeichen] Save it anew with the drawing program, with the encoding UTF-8.
            [kodierung] Save it anew with the drawing program, with the encoding UTF-8.
            [xml] Save it anew with the drawing program.
            [doctype] Save it with the drawing program as plain SVG, in Illustrator without “Preserve Illustrator Editing Capabilities”.
            [entitaet] Save it with the drawing program as plain SVG, in Illustrator without “Preserve Illustrator Editing Capabilities”.
            [adresse] Embed photos into the drawing and remove links, or save the drawing as PNG.
           *[andere] Remove this with the drawing program or save as “plain SVG”; if that does not help, save the drawing as PNG.
        }
    .warum = The page would show an empty box instead of the image. A drawing with a script could even run commands on other people's computers.
K316 = Nothing refers to the footnote “{ $name }”; it is not shown.
    .hilfe = Put [^{ $name }] at its place in the text, or delete the footnote.
    .warum = Nobody gets to see the source or explanation you wrote down. Perhaps a statement in the text therefore stands without proof.
K317 = The anchor “{ $anker }” exists in this file already.
    .hilfe = Give the heading another name in the curly brackets.
    .warum = A link to this place only ever leads to one of the two headings. Anyone who is meant to read the other lands in the wrong section.
K318 = The footnote “{ $name }” stands twice; only the first would be shown.
    .hilfe = Give the second another name, for example [^{ $name }b], at its place in the text too.
    .warum = Both marks in the text would lead to the same footnote. One statement would get a wrong source, and the right one could be read nowhere.
K319 = This row has { $zellen } cells, but the table only { $spalten } columns; the rest would be missing.
    .hilfe = Check the vertical bars. Write a bar within text as \|.
    .warum = Figures or names at the end of the row would be lost, or stand in the wrong column. Anyone who relies on them draws wrong conclusions.
K320 = This looks like a table but is shown as text: the line of dashes below the head is missing or has other columns.
    .hilfe = Write |---| once for each column of the head. In the head [[id]] works, not [[id|Text]].
    .warum = Instead of a table people would see long lines full of bars. Nobody could compare the details, and a screen reader would read out the bars too.
K321 = { $form ->
        [wikilink] The reference is not closed and is shown as text.
        [link] The link is shown as text, because there is a space in its address.
        [linkende] The link is shown as text, because the round bracket is not closed.
        [abstand] The link is shown as text, because its brackets do not touch or are swapped.
        [stern] The asterisks are shown as text, because they do not touch the word or a pair is missing.
        [hinweis] There is no note of this kind; the bracket is shown as text.
        [liste] The list is shown as text, because a space is missing after the dash.
        [zaun] The code block is not closed; the rest of the page is shown as code.
        [doppelpunkte] The line with ::: is shown as text; boxes are written otherwise here.
        [unsichtbar] The mark at the beginning of the line is shown as text, since beside it stands a character that nobody sees and that is no plain space.
        [marke] The anchor is shown as text; here it names no place.
        [html] Right behind HTML Markdown stays text: “{ $wert }” is shown like this.
       *[ueberschrift] The heading is shown as text, because a space is missing after #.
    }
    .hilfe = { $form ->
            [wikilink] Write [[id]] with two brackets on each side.
            [link] Put the address in angle brackets, for example [report](<../dateien/Bericht 2019.pdf>).
            [linkende] Add the bracket ) at the end of the address.
            [abstand] Write [text](https://…), without a space between.
            [stern] Write **bold** without a space between asterisks and word. If a star is meant, write \*.
            [hinweis] Possible are [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] and [!CAUTION].
            [liste] Write “- ” with a space before each item.
            [zaun] Write ``` in a line of its own where the code ends.
            [doppelpunkte] For a box write “> [!NOTE]” in a line and the text with “> ” below it.
            [unsichtbar] Delete what stands between the mark and the text, and type a space. Word often puts a protected space there.
            [marke] Write {"{"}#name{"}"} at the end of a heading, a paragraph, an item or a term, in small letters and without blanks.
            [html] Leave a line free between the HTML or comment and the text.
           *[ueberschrift] Write “## Schule”, for example.
        }
    .warum = Readers stumble over signs such as “##” or “[[” and cannot click the link. The concept then seems unfinished.
K337 = { $form ->
        [nummer] A number of this list is out of turn: “{ $wert }.” stands where “{ $statt }.” would come. It stays as it is written.
        [stern] The star within the word stays a star; the word is not emphasised.
        [einzeln] This becomes a list with a single item; the number or dash then stands in front of it, not in the sentence.
        [gleich] These paragraphs all begin with “{ $statt }.”; as a list they are counted.
        [zitat] This becomes a quotation; the sign > disappears.
       *[umbruch] The line begins like an item of a list, but seems to belong to the sentence above it. It stays text.
    }
    .hilfe = { $form ->
            [nummer] If it is a list, correct the number. If it is text, write { $wert }\. with a \ in front of the full stop.
            [stern] For a star write \*. To emphasise a part of a word write **Haus**tür.
            [einzeln] If it is meant as text, write { $wert } at its beginning, with the sign \. If it is meant as a list, nothing has to be done.
            [gleich] If they are single paragraphs, write { $wert } with the sign \ before the full stop. If it is meant as a list, nothing has to be done.
            [zitat] If “more than” is meant, write \> or the words. If it is meant as a quotation, nothing has to be done.
           *[umbruch] For a list leave a line free above it. For text write \- or 1\. or move the sign to the end of the line above.
        }
    .warum = Some signs mean something else in Markdown than in a sentence. The program decides for what is usual in German; only you know what you meant.
K338 = The paragraph is indented and therefore shown as code.
    .hilfe = Delete the blanks or the tab at the beginning of the line. If it is code, write ``` in a line above and below it.
    .warum = The text would stand in a grey box in another font and would not wrap. On a phone only the beginning of each line could be read.
K339 = The line below the table becomes its last row.
    .hilfe = Leave a line free between the table and the text.
    .warum = A source or a note would stand in the first column as if it were a value.
K340 = { $form ->
        [link] The link has no words.
        [aufklappen] What can be opened has no title.
       *[ueberschrift] The heading has no words.
    }
    .hilfe = { $form ->
            [aufklappen] Write right behind <details>: <summary>What it is about</summary>
            [link] Write between the brackets where the link leads, for example [Report 2019](…).
           *[ueberschrift] Write behind the hashes what it is about, or delete the line. If an image stands there, give it a description.
        }
    .warum = Who has the page read aloud hears nothing but “link” or “heading”, and the contents of the page have an empty line.
K343 = { $form ->
        [verweis] An error message of Word stands here instead of a reference.
        [platzhalter] A placeholder still stands here.
        [seite] This page or figure was there in the printed text only.
        [excel] An error message of Excel stands here instead of a figure.
        [zeichen] An umlaut or another character is destroyed here.
       *[notiz] A note of the editors stands here; it would be published.
    }
    .hilfe = { $form ->
            [verweis] Write a reference to the target, for example [[datenbasis]].
            [platzhalter] Write what belongs here. If the text of a chapter is still to come, say so with “inhalt: folgt” in the metadata.
            [seite] Write a reference: [[id]] to a chapter, [[id#abs-3]] to a paragraph.
            [excel] Mend the formula in Excel, then copy the value.
            [zeichen] Type the character anew. If there are more, the file was opened with a wrong encoding: get the former one back and save it as “UTF-8”.
           *[notiz] See to it, or write it in the metadata under “intern:”; what stands there is never put out.
        }
    .warum = Whoever reads the concept takes it for unfinished or looks for a page that the site does not have.
K344 = { $form ->
        [mail] This may be the e-mail address of a person.
        [mobil] This may be the mobile number of a person.
       *[telefon] These may be the name and telephone number of a person.
    }
    .hilfe = Rather name the mailbox and number of the office; they stay valid when the person changes. If this is meant to be on the site and the person agrees, nothing has to be done.
    .warum = A concept stands on the web for many years, longer than anybody is in charge of something. Addresses and numbers of persons are also collected there for advertising and fraud.
K345 = { $anzahl ->
        [1] This caption stands beside no table and no figure.
       *[other] This caption and { $anzahl ->
            [2] another one stand
           *[other] others ({ $anzahl } in all) stand
        } beside no table and no figure.
    }
    .hilfe = Put the line right above the table or right below the image, with a blank line between them. For a list of all tables there is the block ```verzeichnis with the line “von: tabellen”.
    .warum = The line would stay a sentence of the text. The table would be missing in the list, and have no name when it is read aloud.
K342 = This field shows its text as it stands; “{ $wert }” becomes neither bold nor a reference there.
    .hilfe = Write words only. References and emphasis work in the text below the metadata and in fields that take Markdown; docs/format.md says which.
    .warum = Whoever reads the page would see brackets and stars where a link or bold text was meant.
K341 = This looks like a table whose columns are cut by tabs or semicolons; it is shown as text.
    .hilfe = Write a vertical bar between the columns and dashes below the first line: “| Year | Value |”, below it “|---|---|”.
    .warum = All figures would run together in one paragraph; nobody would see what belongs to which column.
K322 = The line of dashes turns the text above it into a heading.
    .hilfe = If it is to be a heading, begin it with ##. If it is to be a divider, leave an empty line above it.
    .warum = An ordinary sentence would then stand large on the page. Anyone who reads it or has it read aloud would take it for the start of a new section.
K007 = The name differs from “{ $datei }” only in case or in the form of an umlaut.
    .hilfe = Rename one of the files; on Windows and macOS one would overwrite the other.
    .warum = On some computers only one of the two files would survive. The work on the other would be lost.
K115 = { $form ->
        [zahl] The comma before “{ $wert }” ends the number before it.
       *[text] The comma before “{ $wert }” ends the text before it.
    }
    .hilfe = { $form ->
            [zahl] Put the number in quotation marks, for example { "{" } jahr: 2025, wert: "7,5" { "}" }, or write each entry in a line of its own.
           *[text] Put the whole text in quotation marks, for example { "{" } titel: "Schule, Beruf" { "}" }, or write each entry in a line of its own.
        }
    .warum = The rest would be lost: “Schule, Beruf” would become “Schule”, 7,5 would become 7. Readers would take that for the whole entry.
K323 = The table has no head.
    .hilfe = Write in the first row what stands in the columns; a screen reader says it with every cell.
    .warum = Nobody knows for sure what the values in a column mean. Anyone who has the table read aloud hears only figures without context.
K324 = The link text “{ $wert }” does not say where the link leads.
    .hilfe = Name the target in the link text, for example [report on the conference](…).
    .warum = Many blind people have only the links of a page read aloud. They then hear “here” several times and do not know what they are opening.
K325 = This sign comes from Word or a PDF; it makes no list.
    .hilfe = Begin the line with “- ”.
    .warum = On the site the points run together into a single paragraph. A screen reader then does not say either that it is a list.
K326 = “{ $wert }” looks like a mistake of text recognition.
    .hilfe = Compare with the original, and correct the word.
    .warum = A damaged word is hard to read, and search does not find it. In a decision it can even change the meaning.
K327 = “{ $wert }” stands at the end of a line; on the page there would be a blank behind the hyphen, within the word.
    .hilfe = Write the word in one line, with the hyphen only if it belongs to the word (öffentlich-rechtlich). The browser breaks lines by itself.
    .warum = Readers stumble over the word, and a screen reader says it wrongly. Search does not find it.
K328 = An umlaut consists of two characters here; whoever looks for the word in the text does not find it.
    .hilfe = Delete the letter and type it again. Often it was copied from a PDF; then search and replace pays.
    .warum = Anyone who searches for “Förderung” with Ctrl+F or in an editor often does not get this place, although the word stands there. (The search of the site finds it.) On some devices the dots also sit beside the letter.
K329 = Perhaps this is the name of a person.
    .hilfe = Name the office instead of the person. If a holder of an office is meant, nothing has to be done.
    .warum = A name can often still be found on the web long after you have deleted it. Without the person's consent this can be against data protection law.
K416 = The date { $wert } lies after the Stand { $stand }; it cannot have happened or been decided yet.
    .hilfe = { $form ->
            [bericht] Check the date, or correct “stichtag:” in bericht.md.
           *[konzept] Check the date, or set “stand:” in konzept.yaml anew.
        }
    .warum = Readers take something as done that perhaps is still to come. Or they begin to doubt when the text was really written.
K417 = The phase “{ $titel }” began earlier than the phase before it.
    .hilfe = Check the dates, or change the order of the phases.
    .warum = People read the phases as a sequence in time. It would then look, for example, as if the text had been written before citizens were asked to take part.
K336 = { $form ->
        [zeile] This line stands in the text and not with the metadata; it holds nothing back and would be read.
        [tiefer] This belongs to “{ $schluessel }” here and does not hold the entry back.
        [hinweis] There is no such notice; what stands in it would be published.
       *[html] “{ $element }” hides nothing here; what stands behind it would be published.
    }
    .hilfe = { $form ->
            [zeile] Put the line between the two lines --- at the top of the file.
            [tiefer] Write “entwurf: ja” in a line of its own, indented exactly as far as “{ $schluessel }”.
            [feld] Delete the passage. Notes belong in a line “intern: …”.
           *[html] Delete the passage, or make a comment of it: <!-- … -->. If nobody is to see the whole page yet, write “entwurf: ja” at the top.
        }
    .warum = What is to be held back would be on the web for everybody. Whoever writes the page often does not notice, since other programs read the same signs differently.
K330 = Files like “{ $wert }” are not published; they could run commands in the browser.
    .hilfe = Possible: { $erlaubt }.
    .warum = A file with commands runs at the address of your site and can deceive readers. So only files that one looks at or downloads are published.
K331 = { $grund ->
        [wort] The word “{ $wort }” after ``` is not known; the block would appear as program text.
        [metadaten] A block “{ $wort }” cannot stand in the metadata.
       *[eingerueckt] A block “{ $wort }” can only begin at the start of a line, not in a list or a quotation.
    }
    .hilfe = { $grund ->
            [wort] Write “{ $vorschlag }”, in small letters and without further signs.
            [metadaten] Put the block into the text of a Markdown file, below the metadata.
           *[eingerueckt] Put the block after the list or the quotation. Nothing may stand before ```, not even a space.
        }
    .warum = What you meant to show would be missing on the page. A sentence such as “the chart shows” could then not be understood.
K332 = Of “{ $wert }” only the pointer of Git LFS lies here, not the file itself.
    .hilfe = Fetch the files with the command: git lfs pull
    .warum = Git LFS keeps large files in another place. Without them everybody would get a few lines of text instead of the image or report.
K333 = { $grund ->
        [leer] The file “{ $wert }” is empty.
        [webseite] “{ $wert }” holds a web page, perhaps a login or an error message.
        [anderes] “{ $wert }” holds a file in the format { $format }, not what its ending says.
       *[unbekannt] What is in “{ $wert }” is not what its ending says, or the file is damaged.
    }
    .hilfe = { $grund ->
            [leer] Put the file into the folder once more.
            [webseite] Download the file once more, and open it as a test before you put it into the folder.
            [anderes] Give the file the right ending, also where it is named, or save it in the format that the ending says.
           *[unbekannt] Open the file as a test, and put it into the folder once more.
        }
    .warum = Whoever opens the file would get an error message instead of its content. After publishing, mostly others are the first to notice.
K334 = { $art ->
        [ort] In the image “{ $wert }” it is noted unseen where it was made: { $orte }.
        [name] In the image “{ $wert }” names are noted unseen: { $namen }.
       *[beides] In the image “{ $wert }” it is noted unseen where it was made ({ $orte }) and who has to do with it ({ $namen }).
    }
    .hilfe = Write “bilder: {"{"} angaben_entfernen: ja {"}"}” in konzept.yaml; then all photos go to the website without such notes. Or remove them with an image program. If they are to be public, write “prüfung: {"{"} K334: aus {"}"}”.
    .warum = Cameras and programs write places and names into photos. Anybody can read them from the file, even where somebody lives who took a photo at home.
K335 = { $art ->
        [ort] In the file “{ $wert }” a place is noted unseen: { $orte }.
        [name] In the file “{ $wert }” names are noted unseen: { $namen }.
       *[beides] In the file “{ $wert }” a place ({ $orte }) and names ({ $namen }) are noted unseen.
    }
    .hilfe = Remove this with the program that the file comes from: mostly under “properties” or “metadata”, and save it anew. If it is to be public, write “prüfung: {"{"} K335: aus {"}"}” in konzept.yaml.
    .warum = Programs write into files who made them, often the name of an employee or an office. Anybody can read that from the published file.
K401 = “{ $wert }” is not in the Gliederung and would have no place in the concept.
    .hilfe = { $form ->
            [entwurf] Nothing has to be done as long as it is a draft. To publish it, enter the id in konzept.yaml under “gliederung:”.
           *[oeffentlich] Enter the id in konzept.yaml under “gliederung:”, or set “entwurf: ja”.
        }
    .warum = Nobody would find the chapter, neither in the table of contents nor when paging through. It would also have no number by which to name it in a meeting.
K402 = The Gliederung names “{ $wert }”, but there is no chapter and no Handlungsfeld with this id.
    .hilfe = { $vorschlag ->
            [keiner] { $neu ->
                [keiner] Take the id out.
               *[other] Make the chapter (konzept new kapitel { $neu }), or take the id out.
            }
           *[other] Did you mean “{ $vorschlag }”?
        }
    .warum = The table of contents would promise a chapter that nobody can open. Council members would not know whether a part of the concept is missing.
K403 = The Gliederung names “{ $wert }” twice.
    .hilfe = Leave the id in one place only.
    .warum = The same chapter would have two numbers. In a meeting people would easily talk at cross purposes, and when paging through the same text would come up again.
K405 = The file konzept.yaml is missing in the content folder.
    .hilfe = Check whether the folder is right (--content). A new concept begins with this file.
    .warum = Without this file it is not certain what the concept is called, who issues it and in which order the chapters stand. Perhaps you are also working in the wrong folder.
K406 = “{ $titel }” is not public, because the chapter above it is a draft.
    .hilfe = Nothing to do if this is meant. Otherwise publish the chapter above.
    .warum = Nobody sees this chapter on the site, although you have not marked it as a draft yourself. Without this note you might believe it was published.
K407 = { $grund ->
        [entwurf] The page “{ $wert }” is a draft; sites of municipalities need it.
       *[fehlt] There is no page with “id: { $wert }”; sites of municipalities need it.
    }
    .hilfe = { $grund ->
            [entwurf] Take “entwurf: ja” out when the page is finished.
           *[fehlt] Create seiten/{ $wert }.md with “id: { $wert }”.
        }{ land-grundlage }
    .warum = Otherwise citizens do not learn who is responsible for the site, what happens to their data or where they can report barriers. The law requires these pages; if one is missing, someone can file a complaint against the municipality.
K408 = Sample content may not stand in an adopted concept.
    .hilfe = Replace the content by the real one, and take “beispiel: ja” out.
    .warum = Things that are made up would be on the web as if they had been adopted. Citizens or the administration could rely on them.
K409 = The end ({ $ende }) lies before the beginning ({ $beginn }).
    .hilfe = Check the two dates.
    .warum = Nobody could tell when it really took place. So visible a mistake also raises doubts about the other dates.
K410 = { $umfang ->
        [eine] The chapter has no text yet.
       *[alle] { $anzahl } of { $gesamt } chapters have no text yet: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }and { $weitere } more
        }.
    }
    .hilfe = { $umfang ->
            [eine] Write the text below the metadata, or set “inhalt: folgt”; then the page says that it is still to come.
           *[alle] Write the text below the metadata, or set “inhalt: folgt”; then the page says that it is still to come. If this is not to be told, write in konzept.yaml: prüfung: { "{" } K410: aus { "}" }
        }
    .warum = Whoever opens the chapter finds an empty page. Nobody then knows whether the text is still to come or was lost.
K411 = The chapter “{ $titel }” has the role “{ $wert }” already.
    .hilfe = Give the role to one chapter only.
    .warum = The same overview would appear twice or in the wrong chapter. Anyone looking something up would not know which one holds.
K412 = What is given to take note of cannot be “{ $wert }”.
    .hilfe = Write “ergebnis: zur-kenntnis-genommen”. If there really was a decision, change “behandlung:”.
    .warum = Citizens and council members would believe in a decision that nobody took. Whoever invokes it gets into a dispute, and the concept loses trust.
K413 = The site has no texts for the language “{ $wert }”.
    .hilfe = Possible: { $erlaubt }.
    .warum = Menus and notes would be missing or stand there in another language. Anyone who understands only this one language could not find their way around the site.
K414 = { $form ->
        [arbeitsstand] There is nothing to publish: the Arbeitsstand is not public.
        [fassungen] There is nothing to publish: none of the versions is public yet.
       *[unlesbar] There is nothing to publish: none of the public versions can be read.
    }
    .hilfe = { $form ->
        [arbeitsstand] Set “öffentlich: ja” under “arbeitsstand:” in konzept.yaml if it is to be published. What is published already stays until you delete it.
        [fassungen] In konzept.yaml, under “fassungen:”, set “öffentlich: ja” for the version that is to be published. As soon as there are versions, the site shows them and no longer the Arbeitsstand by itself; if it is to be there as well, set “öffentlich: ja” for it too.
       *[unlesbar] Mend the other errors first; they say what the versions lack. What is published already stays.
    }
    .warum = You have marked this version as not public yourself. If it went onto the web all the same, people would take unfinished work for the municipality's concept.
K415 = { $form ->
        [ordner] The address of the site must be that of the folder in which it lies, not that of a page in it.
       *[fehlt] The address of the site is missing in konzept.yaml.
    }
    .hilfe = { $form ->
            [ordner] { $vorschlag } is used instead. Write the address like that: without a file name, without what begins with ? or #, without double slashes and spaces.
           *[fehlt] Add “webadresse: https://…/”. Without it there is no sitemap.xml, and search engines find the pages less well.
        }
    .warum = Anyone who searches the web for the concept is less likely to find it. Anyone who mistypes an address may see an error page without any styling.
K418 = { $grund ->
        [code] There is no code “{ $wert }”.
        [wort] “{ $wert }” does not say how much a finding is to weigh.
       *[fest] { $wert } is an error and has to stay one; otherwise something wrong would be published.
    }
    .hilfe = { $grund ->
            [code] { $vorschlag ->
                [keiner] Write the code as “konzept check” shows it, for example K214.
               *[other] Did you mean { $vorschlag }?
            }
            [wort] { $vorschlag ->
                [keiner] Possible: { $erlaubt }.
               *[other] Did you mean “{ $vorschlag }”? Possible: { $erlaubt }.
            }
           *[fest] Delete this entry under “prüfung:”, and mend the error where it is reported. You can change the weight of warnings and notes.
        }
    .warum = You would believe a check was on or off, and it would not be. And if errors could be switched off, drafts or wrong figures would reach the site unnoticed.
K419 = { $grund ->
        [farbe_dunkel] On dark grounds text in the colour { $wert } is too hard to read: the contrast is { $kontrast } to 1.
       *[other] On light grounds text in the colour { $wert } is too hard to read: the contrast is { $kontrast } to 1.
    }
    .hilfe = { $grund ->
            [farbe_dunkel] Take a lighter shade; 4.5 to 1 is needed. Without “farbe_dunkel” the program makes your colour lighter itself.
           *[other] Take a darker shade of the same colour; 4.5 to 1 is needed.
        }
    .warum = Links and buttons have this colour. Who sees badly or reads in the sun could not make them out; accessibility is required by law (WCAG 2.2, 1.4.3).
K420 = { $grund ->
        [fehlt] There is no file “{ $wert }”.
       *[form] The file “{ $wert }” cannot be used here.
    }
    .hilfe = { $vorschlag ->
            [keiner] Name the path from the content folder, for example bilder/logo.svg. Files of these formats are possible: { $erlaubt }.
           *[other] Did you mean “{ $vorschlag }”? Files of these formats are possible: { $erlaubt }.
        }
    .warum = The site would lack the logo, the font or the video without anybody noticing.
# The Länder by their sign.
land = { $land ->
        [BW] Baden-Württemberg
        [BY] Bavaria
        [BE] Berlin
        [BB] Brandenburg
        [HB] Bremen
        [HH] Hamburg
        [HE] Hesse
        [MV] Mecklenburg-Western Pomerania
        [NI] Lower Saxony
        [NW] North Rhine-Westphalia
        [RP] Rhineland-Palatinate
        [SL] Saarland
        [SN] Saxony
        [ST] Saxony-Anhalt
        [SH] Schleswig-Holstein
        [TH] Thuringia
       *[other] { $land }
    }
# What a finding rests on in the Land of the town; without a Land nothing stands here.
land-grundlage = { $land ->
        [keiner] {""}
       *[other] {" "}Basis in { land }: { $recht ->
            [keiner] the law of the state, after the model of the EU (2018/1523).
           *[other] { $recht }.
        }
    }
K421 = { $grund ->
        [erklaerung] This page lacks the required parts of the accessibility statement.
        [hindernisse] The statement does not say which content is not accessible.
        [widerspruch] The statement names obstacles and yet claims full compliance.
        [geltungsbereich] The statement cannot say to which address it applies.
       *[durchsetzung] The statement lacks the body that helps if the town does not answer, with an address or e-mail.
    }
    .hilfe = { $grund ->
            [erklaerung] Add “erklärung:” to the metadata, with vereinbarkeit, erstellt, methode, geprüft and durchsetzung. The handbook has an example in chapter 9.
            [hindernisse] Add “nicht_barrierefrei:” with inhalt, grund and alternative, or write “vereinbarkeit: vollständig” if everything was examined and is fine.
            [widerspruch] Write “vereinbarkeit: teilweise”, or delete “nicht_barrierefrei”.
            [geltungsbereich] Add “webadresse” to konzept.yaml.
           *[durchsetzung] Add “durchsetzung:” with stelle and url. { $stelle ->
                [ombudsstelle] In { land } it is the Ombudsstelle für barrierefreie Informationstechnik.
               *[keiner] Which body it is in { land }, the law of the state decides.
            }
        }{ land-grundlage }
    .warum = The model of the EU (Implementing Decision 2018/1523) requires these parts; the monitoring body examines them.
K422 = The accessibility statement has not been reviewed for { $tage } days.
    .hilfe = Examine the site, change the statement if need be, and set “geprüft” to today.{ $meldung ->
            [keiner] {""}
           *[other] {" "}If it has changed, it is sent to the monitoring body electronically ({ $meldung }).
        }{ land-grundlage }
    .warum = The statement has to be reviewed at least once a year. You can shorten this period in konzept.yaml under “fristen: barrierefreiheit”.
K423 = Nobody is named to whom barriers can be reported.
    .hilfe = Add “barriere_melden:” to konzept.yaml, with url (a form of your town) or email.{ land-grundlage }
    .warum = From every page there has to be a way to a contact form or an office.
K424 = { $grund ->
        [beides] The start page leads neither to Leichte Sprache nor to sign language; { land } asks for both.
        [leichte-sprache] The start page does not lead to Leichte Sprache; { land } asks for it.
       *[gebaerdensprache] The start page does not lead to a video in sign language; { land } asks for one.
    }
    .hilfe = { $grund ->
            [gebaerdensprache] Name the video in konzept.yaml under “gebärdensprache”.
           *[other] Leichte Sprache: “de-simple” in the list “sprachen”, texts in files such as praemisse.de-simple.md. Sign language: the video in konzept.yaml under “gebärdensprache”.
        }
    .warum = Some states ask towns for both on the start page: what the site holds, how it is used, and what the accessibility statement says.
K601 = The original “{ $datei }” was changed after this translation was made.
    .hilfe = Compare both texts, bring the translation up to date, then run: konzept übersetzt { $pfad }
    .warum = The site would say something outdated in the other language. The page says so, but who cannot read the original does not learn what holds now.
K602 = The original of this translation is missing: “{ $datei }”.
    .hilfe = { $vorschlag ->
            [keiner] The part between the points of the name counts as a language. Name the file like its original, for example praemisse.en.md beside praemisse.md; if it is no translation, use a hyphen instead of the point.
           *[other] Did you mean “{ $vorschlag }”?
        }
    .warum = The translation belongs to nothing and would be shown nowhere.
K603 = The site does not speak “{ $wert }”, so this translation is not shown.
    .hilfe = Add “{ $wert }” to “sprachen” in konzept.yaml as soon as the texts are checked.
    .warum = A language is switched on deliberately. Until then nobody reads this file.
K604 = This sentence is too long for Leichte Sprache: { $worte } words (“{ $wert } …”).
    .hilfe = Divide the sentence. One statement each, at most { $grenze } words.
    .warum = Leichte Sprache is for people who find long sentences hard. The ordinance asks for short sentences too (BITV 2.0, Anlage 2).
K605 = There is an abbreviation in Leichte Sprache: “{ $wert }”.
    .hilfe = Write the word in full, for example „zum Beispiel“ instead of „z. B.“.
    .warum = Not everybody understands abbreviations, and screen readers say them wrongly. The ordinance asks to avoid them (BITV 2.0, Anlage 2).
K606 = The text is still that of the original “{ $datei }”.
    .hilfe = Translate it, or hold the file back with “entwurf: ja” until it is done.
    .warum = The site would show the text of the original and call it a translation. A screen reader would read it in the wrong language.
K607 = This translation has { $uebersetzt } captions, the original { $original }.
    .hilfe = Give the same tables and figures a caption in “{ $datei }” and here, in the same order; in other languages it begins with “Table:” and “Figure:”. Or give them the same name in both files: “Table: Title { "{" }#name{ "}" }”.
    .warum = The numbers come from the original. If the translation counts otherwise, another table is “Table 2” there.
K701 = { $form ->
        [bericht] The report “{ $id }” lacks its text: the file bericht.md.
        [tabelle] The report “{ $id }” lacks the table massnahmen.csv.
       *[name] The folder “{ $id }” cannot become an address.
    }
    .hilfe = { $form ->
            [bericht] Make the file, or let the whole report be made: konzept new bericht ID
            [tabelle] Put the table beside bericht.md. “konzept new bericht ID” writes one with all measures.
           *[name] Use only small letters without accents, digits and hyphens for the folder{ $vorschlag ->
                [keiner] { "" }.
               *[other] , for example “{ $vorschlag }”.
            }
        }
    .warum = The name of the folder is the address of the report, for ever. Text and table together are the report.
K702 = { $form ->
        [fehlt] This report does not say on which version it reports.
        [verborgen] This report is public, but the version “{ $wert }” is not.
        [ohne-liste] This report names the version “{ $wert }”, but konzept.yaml lists no versions.
       *[unbekannt] The version “{ $wert }” is not in konzept.yaml.
    }
    .hilfe = { $form ->
            [fehlt] Write in bericht.md: fassung: { $vorschlag ->
                [keiner] ID
               *[other] { $vorschlag }
            }
            [verborgen] Set “öffentlich: ja” for the version in konzept.yaml, or “öffentlich: nein” in the report.
            [ohne-liste] Freeze the adopted text first: konzept freeze ID. Or take the line out.
           *[unbekannt] { $vorschlag ->
                [keiner] Name one of these: { $erlaubt }.
               *[other] Did you mean “{ $vorschlag }”?
            }
        }
    .warum = A report is always on one version: it reports on its measures, also when there is a new version later.
K703 = { $form ->
        [selbst] The report cannot correct itself.
        [kreis] This report and “{ $wert }” correct each other.
        [fassung] The report “{ $wert }” is on another version.
        [schon] Another report corrects “{ $wert }” already.
        [verborgen] This report is public, but the report “{ $wert }” that it corrects is not.
       *[unbekannt] There is no report “{ $wert }”.
    }
    .hilfe = { $form ->
            [schon] Correct the newer one instead, or take one of the two out.
            [verborgen] Nobody who never saw the other needs a correction: take the line out.
           *[other] { $vorschlag ->
                [keiner] Behind “berichtigt:” name the folder of the report with the mistake.
               *[other] Did you mean “{ $vorschlag }”?
            }
        }
    .warum = A published report stays as it is. For readers to find the right one, it has to be clear which stands in whose place.
K704 = { $form ->
        [leer] This row lacks the id of the measure.
        [entwurf] The measure “{ $wert }” is not public in this version.
        [art] “{ $wert }” is no measure.
        [datum] “{ $wert }” looks like an id that the spreadsheet turned into a date or a number.
        [mit] The measure “{ $wert }” that this one goes on in is not in the version of the report.
       *[unbekannt] There is no measure “{ $wert }” in the version of the report.
    }
    .hilfe = { $form ->
            [leer] Write the id into the column “id”, or delete the row.
            [entwurf] Delete the row: drafts are not reported on.
            [datum] Write the id in double square brackets, for example [[1-2]]; then it stays text.
           *[other] { $vorschlag ->
                [keiner] The table that “konzept new bericht ID” writes shows which measures there are.
               *[other] Did you mean “{ $vorschlag }”?
            }
        }
    .warum = The row would find no measure, and the status would stand nowhere.
K705 = Two rows report on the measure “{ $wert }”.
    .hilfe = Keep one. The first is shown.
    .warum = There would be two answers to how far the measure has come.
K706 = { $anzahl ->
        [one] The report says nothing of one measure: { $ids }.
       *[other] The report says nothing of { $anzahl } measures: { $ids }{ $mehr ->
            [0] .
           *[other] {" "}and { $mehr } more.
        }
    }
    .hilfe = Add the rows. If there is nothing new, write as status: kein neuer Sachstand
    .warum = Readers cannot tell otherwise whether there is nothing new or the measure was forgotten.
K707 = { $form ->
        [leer] For “{ $id }” it does not say how far the measure has come.
       *[unbekannt] “{ $wert }” is no word for how far a measure has come.
    }
    .hilfe = { $vorschlag ->
            [keiner] Write one of these: { $erlaubt }.
           *[other] Did you mean “{ $vorschlag }”? Possible are: { $erlaubt }.
        }
    .warum = Only with the same words can reports be added up and compared.
K708 = This report does not know the column “{ $wert }”; it is not shown.
    .hilfe = { $vorschlag ->
            [keiner] Describe the column in bericht.md under “angaben:”. For notes there is the column “intern”.
           *[other] Did you mean “{ $vorschlag }”? Else describe the column in bericht.md under “angaben:”. For notes there is the column “intern”.
        }
    .warum = What is not described has no name and no form on the page. It stays away, so that nothing becomes public by mistake.
K709 = “{ $wert }” does not fit into the column “{ $spalte }”.
    .hilfe = { $form ->
            [datum] Write a date, for example 2019, 2019-05 or 9.5.2019.
            [betrag] Write an amount in euros, for example 12.500 or 12.500,50.
            [auswahl] Possible are: { $erlaubt }.
           *[zahl] Write a number, for example 1.234,5.
        }
    .warum = The value would not be shown.
K710 = This row is on “{ $id }” ({ $titel }), but the title in it is that of “{ $andere }”.
    .hilfe = Was only one column sorted? Then get the table back and sort it as a whole. Else correct id or title.
    .warum = Probably the status of one measure stands with another.
K711 = This report is public, but not frozen.
    .hilfe = Freeze it: konzept freeze --bericht { $id }. While it is still being written: öffentlich: nein
    .warum = Council and public rely on a published report. Its checksums show that nobody changed it afterwards.
K712 = { $form ->
        [neu] “{ $wert }” was added to a frozen report afterwards.
        [fehlt] “{ $wert }” is missing; the file belonged to a frozen report.
        [liste] The frozen report lacks its list of checksums.
        [gesamtliste] The checksums of this report are not those of when it was frozen.
        [unverzeichnet] This frozen report is not in berichte/PRUEFSUMMEN.txt.
        [zeile] This line names no report with its checksum.
       *[anders] “{ $wert }” was changed afterwards; the file belongs to a frozen report.
    }
    .hilfe = { $form ->
            [neu] Delete the file. A new state is a new report.
            [zeile] In the folder of the content, get the list back: git checkout HEAD -- berichte/PRUEFSUMMEN.txt
            [unverzeichnet] In the folder of the content, get the list back: git checkout HEAD -- berichte/PRUEFSUMMEN.txt. If it never had the entry, this writes it: konzept freeze --bericht { $id }
           *[other] In the folder of the content, restore the file: git checkout HEAD -- "{ $wert }". If the report is wrong, write a new one with “berichtigt: { $id }”; the old one stays and leads to it.
        }
    .warum = A published report is to say for ever what the council got then.
K713 = The report “{ $id }” was frozen and is not there any more.
    .hilfe = In the folder of the content, get the folder back: git checkout HEAD -- berichte/{ $id }. If it is wrong, write a new one with “berichtigt: { $id }”. Only if it really must not be public any more, delete its line in berichte/PRUEFSUMMEN.txt.
    .warum = Its address is cited and linked; it should never lead nowhere.
K714 = For “{ $id }” there are two different words on { $datum }: “{ $wert }” in the report, “{ $andere }” in the measure.
    .hilfe = Correct one of them. What the report says is shown.
    .warum = Only one can be true of a day.
K715 = Another report on this version has the same reference date { $wert }: “{ $andere }”.
    .hilfe = If this one replaces the other, write in bericht.md: berichtigt: { $andere }. Else correct the reference date.
    .warum = The reference date tells which report is the newer.
K716 = The reference date { $stichtag } is before the Stand { $stand } of the version “{ $titel }”.
    .hilfe = Correct the reference date, or name behind “fassung:” the version that held then.
    .warum = One can only report on measures that existed.
K717 = The figures in this file do not fit the version of the report: { $datei } shows { $wert ->
        [keiner] something of it that is not here any more.
       *[other] “{ $wert }” of it, which is not here any more.
    }
    .hilfe = Keep the columns and values that the adopted version shows; new years are added as rows. If “daten/” is to look different already, put the figures for the report at { $ziel }.
    .warum = The adopted text stays as it is; without these values its chart would vanish.
K718 = On the page of the report the anchor “{ $wert }” belongs to the measure “{ $wert }” already.
    .hilfe = Give the heading another name, or an anchor of its own, for example: ## Heading { "{" }#zu-{ $wert }{ "}" }
    .warum = Links to “#{ $wert }” should lead to what the report says of the measure.
K719 = { $anzahl ->
        [one] Of one measure there is “nothing new”, and nothing old either: { $ids }.
       *[other] Of { $anzahl } measures there is “nothing new”, and nothing old either: { $ids }{ $mehr ->
            [0] .
           *[other] {" "}and { $mehr } more.
        }
    }
    .hilfe = Write how far the measure has come, for example: nicht begonnen. If nobody knows, write: keine Angabe
    .warum = Whoever reads the report would find no status here at all.
K501 = { $wert ->
        [arbeitsstand] No version can be called “arbeitsstand”; that is the name of the folder you work on.
       *[other] Two versions have the id “{ $wert }”.
    }
    .hilfe = Give this version another id, for example “entwurf-2”. The id of a version that is published already may no longer change.
    .warum = The id is part of the permanent address of the version. Anyone who reads this address in a council paper would otherwise get to another text than the one the council had before it.
K502 = { $form ->
        [git-ordner] “git_ordner:” holds only for a state from git, and here stands “ordner:”.
        [beides] There are “ordner:” and “git:” here; only one of the two can hold.
       *[fehlt] It does not say here where the content of this version lies.
    }
    .hilfe = { $form ->
            [git-ordner] Delete the line “git_ordner:”.
            [beides] Delete one of the two lines.
           *[fehlt] Add “ordner:” with a folder of the content, for example: ordner: fassungen/entwurf-2. Or add “git:” with a tag, for example: git: entwurf-2.
        }
    .warum = It is not certain which text belongs to this version. Its permanent address would show nothing, or something other than what was discussed at the time.
K503 = { $form ->
        [ordner] There is no folder “{ $wert }”, or it is empty.
        [git-ordner] “{ $wert }” is no folder within the repository.
        [git] { $ordner ->
            [keiner] The git revision “{ $wert }” does not have the content folder.
           *[other] The git revision “{ $wert }” does not have the folder “{ $ordner }”.
        }
       *[konzept] There is no konzept.yaml in “{ $wert }” that can be read.
    }
    .hilfe = { $form ->
            [ordner] Check the name; it counts from the content folder, for example fassungen/entwurf-2. If the folder was deleted, this brings it back: git checkout HEAD -- "{ $wert }". If the deletion is in a commit already, “git log -1 -- "{ $wert }"” shows in which; then “git checkout COMMIT~ -- "{ $wert }"” helps. Run all of it in the content folder.
            [git-ordner] Write the way from the top of the repository on, with slashes and without “..”, for example: git_ordner: konzept/content. If the content lay at the very top, write: git_ordner: "."
            [git] If the content folder had another name or place then, name it from the top of the repository on, for example: git_ordner: konzept/content. To see what the revision holds: git ls-tree -r --name-only --full-tree { $wert }
           *[konzept] Every version needs a konzept.yaml of its own. Check whether “ordner:” or “git:” names the right one.
        }
    .warum = This version would be missing on the site, and its permanent address would lead nowhere. Anyone who wants to look up a decision would not find the text of it.
K504 = { $grund ->
        [kein-repository] “{ $wert }” is to come from git, but the content folder belongs to no git repository.
        [flach] The git revision “{ $wert }” is missing on this computer; only a part of the history is here.
        [teilweise] The git revision “{ $wert }” is not complete on this computer; a part of its files was not fetched.
        [sha256] This repository works with SHA-256; “konzept” does not read such repositories.
        [reftable] This repository keeps its tags and branches in the new form “reftable”; “konzept” does not read it.
        [unlesbar] { $einzelheit ->
            [keiner] The git revision “{ $wert }” cannot be read.
           *[other] The git revision “{ $wert }” cannot be read: { $einzelheit }.
        }
       *[unbekannt] There is no git revision “{ $wert }” in this repository.
    }
    .hilfe = { $grund ->
            [kein-repository] Get the concept with “git clone” instead of copying its files only. Or put the version into a folder, and write “ordner: fassungen/…” instead of “git:”.
            [flach] Get the rest: git fetch --unshallow --tags. In a pipeline, have the whole history fetched: with GitLab “GIT_DEPTH: 0”, with GitHub “fetch-depth: 0”.
            [teilweise] Get the rest: git fetch --refetch --no-filter --tags. In a pipeline, have it fetched without a filter.
            [sha256] Put the version into a folder: “git archive --format=zip --output=state.zip { $adresse }” writes the state into a file. Unpack the content from it into fassungen/{ $id }, write “ordner: fassungen/{ $id }” instead of “git:”, and run: konzept freeze { $id }
            [reftable] Get the repository anew with: git clone --ref-format=files. From git 2.48 on this is enough: git refs migrate --ref-format=files
            [unlesbar] “git fsck” shows what is damaged. Get the repository anew with “git clone”; keep safe before what you have not pushed yet.
           *[unbekannt] Get the tags with “git fetch --tags”; then “git tag” lists them. Name one of them under “git:”, or the number of a commit.
        }
    .warum = The text of this version cannot be found. Its permanent address would vanish from the site, and nobody could look up any more what held at the time.
K505 = The tag “{ $marke }” leads to the commit { $commit }; the list says { $wert }.
    .hilfe = If the tag was moved on this computer, “git fetch --tags --force” gets the original one. If it was moved there too, set it back: git tag --force { $marke } { $wert }, then git push --force origin { $marke }. If “{ $marke }” is no tag but a branch, write: git: { $wert }. A new state is a new version; create it with “konzept freeze”.
    .warum = The old address would show another text than the one the committee had before it. Nobody would notice, and no version could be relied on any more.
K506 = The Stand { $wert } lies before that of the version before it ({ $vorher }).
    .hilfe = Check the date, or change the order: the oldest version stands at the top, the newest at the bottom.
    .warum = The site says which version replaces which, and compares them in this order. An old draft would otherwise look like the newest version.
K507 = { $form ->
        [neu] “{ $wert }” was added to a frozen version afterwards.
        [fehlt] “{ $wert }” is missing; the file was part of a frozen version.
        [liste] The list { $wert } of this version is missing; there is no telling whether it was changed afterwards.
       *[anders] “{ $wert }” was changed afterwards; the file is part of a frozen version.
    }
    .hilfe = { $form ->
            [neu] Delete the file, or move it into the content you work on. A new state is a new version; “konzept freeze” creates it.
            [liste] Get the list back, in the folder of the version: git checkout HEAD -- "{ $wert }". If there never was one because the folder was made by hand, this writes it: konzept freeze { $id }
           *[other] Restore the file, in the folder of the version: git checkout HEAD -- "{ $wert }". If the change is in a commit already, “git log -- "{ $wert }"” shows in which; “git checkout COMMIT~ -- "{ $wert }"” gets the state before it. A new state is a new version; “konzept freeze” creates it.
        }
    .warum = This version is to say for ever what was discussed or adopted. If the text changes afterwards, nobody can invoke the decision any more.
K508 = { $form ->
        [antrag] This version counts as adopted, but what was adopted there is only a motion to change it.
        [behandlung] This version is said to be adopted, but the body was not asked to decide.
        [ergebnis] This version counts as adopted, but the outcome of the consultation is “{ $wert }”.
       *[fehlt] This version counts as adopted, but it does not say who adopted it.
    }
    .hilfe = { $form ->
            [antrag] Name under “beschluss:” the consultation that adopted the paper itself. If there was none, write “status: beratung”, for example.
            [behandlung] Name under “beschluss:” the consultation with “behandlung: entscheidung” that adopted it. If there was none, write for example “status: beratung”.
            [ergebnis] Name the consultation that adopted it under “beschluss:”. If there was none, write “status: beratung”, for example.
           *[fehlt] Add “beschluss:” with the id of a consultation from gremien.yaml. If there was no decision yet, write “status: beratung”, for example.
        }
    .warum = Citizens would take for adopted what perhaps was only discussed. Whoever invokes it gets into a dispute, and nobody finds the decision.
K509 = The text of “{ $titel }” differs from that of “{ $vorher }”, but it does not say what changed.
    .hilfe = Add “änderung:” to this version, with one or two sentences, for example: änderung: "Das Kapitel Wohnen ist neu."
    .warum = Anyone who knows the previous version would have to read everything again. Council members could overlook what has changed since the last consultation.
K510 = What lies here belongs to no version that konzept.yaml names.
    .hilfe = Enter the folder in konzept.yaml under “fassungen:”, with “ordner:” and its path. If it is not needed, move it out of the content.
    .warum = You would believe that this version was published, but nobody would get to see it.
K511 = “{ $wert }” is not a public version and cannot be the current one.
    .hilfe = { $erlaubt ->
            [keiner] No version is public. Set “öffentlich: ja” for one of them, or delete the line “aktuell:”.
           *[other] { $vorschlag ->
                [keiner] Possible: { $erlaubt }. If “{ $wert }” is in the list, set “öffentlich: ja” there.
               *[other] Did you mean “{ $vorschlag }”? Possible: { $erlaubt }. If “{ $wert }” is in the list, set “öffentlich: ja” there.
            }
        }
    .warum = The start page would show another version than you mean. Citizens would take an old draft for what holds.
K512 = { $form ->
        [noch-da] “{ $wert }” stands under “weggefallen:”, but is still part of the concept.
       *[nie-da] “{ $wert }” stands under “weggefallen:”, but is in no version.
    }
    .hilfe = { $form ->
            [noch-da] Delete the entry under “weggefallen:”. Or take out of the concept what is to go.
           *[nie-da] Check the spelling of the id. The earlier versions must have it.
        }
    .warum = Anyone who opens an old address should learn where the content is today. With a wrong id nobody learns it.
K513 = { $form ->
        [kurz] The number under “commit:” is too short; it cannot tell whether the state is still the same.
        [zweig] “{ $wert }” is no tag; the state behind it changes with every commit.
       *[marke] “{ $titel }” does not say which state the tag “{ $wert }” leads to. If somebody moves it, the published text changes, and nobody notices.
    }
    .hilfe = { $form ->
            [kurz] Write the whole number: commit: { $commit }
           *[other] Put the line that follows in below “git: { $wert }”; if the entry stands in braces, it comes behind it, with a comma. Or have it entered: konzept fassungen --festhalten
                commit: { $commit }
        }
    .warum = Tomorrow, another text would stand at the permanent address than the one that the body had before it.
K514 = “{ $wert }” is not in the list of versions and cannot be compared.
    .hilfe = { $vorschlag ->
            [keiner] { $erlaubt ->
                [keiner] Delete the comparison, or enter versions first.
               *[other] Possible are: { $erlaubt }.
            }
           *[other] Did you mean “{ $vorschlag }”?
        }
    .warum = The page with this comparison would not exist; links to it would lead nowhere.
K515 = { $form ->
        [arbeitsstand] The working state is called “{ $wert }” like the last version, in which nothing changes any more.
       *[fassungen] Two versions are called “{ $wert }”.
    }
    .hilfe = { $form ->
            [arbeitsstand] Give the working state a new name, for example that of the next version: bezeichnung: "Draft 2"
           *[fassungen] Give this version a name of its own, for example with the month: bezeichnung: "{ $wert } of May 2024". Its id, and so its address, stay.
        }
    .warum = Whoever reads or quotes a name does not know which of the two texts is meant. In the meeting, two members of the council would have different texts before them.
K516 = { $anzahl ->
        [one] In “{ $titel }” the check would find one place today ({ $codes }).
       *[other] In “{ $titel }” the check would find { $anzahl } places today ({ $codes }).
    }
    .hilfe = There is nothing to do: a version stays as it is. Which places they are, shows: konzept fassungen { $id }
    .warum = The text was discussed or decided like this. Whoever writes the next version can do better there.
K517 = { $form ->
        [ordner] “{ $wert }” is no folder with replacements: it has to lie below fassungen/ and must not be empty.
        [fehlt] The file “{ $wert }” is to be replaced, but does not lie in { $ordner }.
        [lesbar] “{ $wert }” can be read in this version, or does not belong to it; only what cannot be read is replaced.
        [fremd] “{ $wert }” is to replace nothing, says the list in konzept.yaml.
        [ohne] No checksum stands here for the file “{ $wert }” in the folder { $ordner }.
       *[summe] The file “{ $wert }” in the folder { $ordner } is not the one whose checksum stands here.
    }
    .hilfe = { $form ->
            [ordner] Write for example “ordner: fassungen/ersatz”, and put the files there at the same path that they have in the version.
            [fehlt] Put it there at exactly this path.
            [lesbar] Delete the entry and the file in { $ordner }. A corrected text is a new version; “konzept freeze” creates it.
            [fremd] Delete the file, or name it at the version under “ersatz:” in the list “dateien:”.
            [ohne] See whether the file is the right one, and write with it: sha256: "{ $summe }"
           *[summe] If the file is the right one, write: sha256: "{ $summe }". If somebody changed it, get the former one back.
        }
    .warum = A version is to say what was discussed or decided. So what is replaced in it has to be certain, and said on the site.
K518 = The decision of this version is already that of “{ $titel }”.
    .hilfe = Name the decision only with the version that it adopted. If something was worked in afterwards, that is a new version with a decision of its own or with “status: entwurf”.
    .warum = A decision is about one text. If two different ones name it, nobody knows which was adopted.
K519 = The decision is of { $wert }, but the text only of { $stand }.
    .hilfe = If what the decision asked for was worked in afterwards, say so under “änderung:”, for example: änderung: "Die Änderungen des Rates sind eingearbeitet." Otherwise correct “stand:” or “beschluss:”.
    .warum = A text that is younger than its decision may hold sentences that nobody adopted.
K520 = “{ $titel }” has another id than in the version “{ $fassung }”; there it was “{ $wert }”.
    .hilfe = Add below the id: frühere_ids: [{ $wert }]. If it is something else after all, enter “{ $wert }” in konzept.yaml under “weggefallen:”.
    .warum = Whoever opens the old address does not learn where the content stands today. And the comparison of the versions shows it as dropped and as new instead of the words that changed.

# What the keys of the format mean: schluessel-<table>-<key> or schluessel-<key>.

schluessel-id = Identifier, given only once in the whole concept; it never changes
schluessel-titel = Title
schluessel-entwurf = `ja`: only the editors see it
schluessel-intern = Notes of the editors; they are in no output
schluessel-text = Text in Markdown
schluessel-url = Web address
schluessel-beispiel = `ja`: invented sample content, is labelled
schluessel-stand = Date as of which the text holds
schluessel-fruehere-ids = Ids that it had before; old addresses, links and the comparison of versions still find it by them
schluessel-zusammenfassung = One sentence for lists and search engines
schluessel-inhalt = `folgt`: the text is still being written, the page says so
schluessel-geplant = When it was to take place
schluessel-tatsaechlich = When it really took place
schluessel-abweichung = Why it came otherwise than planned
schluessel-beginn = Beginning
schluessel-ende = End
schluessel-art = Kind
schluessel-kurz = Short name
schluessel-auch = Other names, such as short forms and everyday words; the search finds it by them too
schluessel-name = Name
schluessel-betrag = Amount in euros, for example `5.000`, or `noch offen`
schluessel-ziel = What is to be reached, in Markdown
schluessel-einheit = What is counted in, for example `Personen` or `Prozent`
schluessel-daten = CSV file in the folder daten/, for example `quote.csv`
schluessel-quelle = Where the figures come from
schluessel-indikator = Id of the indicator whose figures are shown; instead of `daten`
schluessel-gruppe = Column of the data whose values become the lines or bars, for example `geschlecht`
schluessel-werte = Which values of this column are shown, and in which order
schluessel-filter = Fixed values of other columns, for example `{ "{" } stadtteil: Mitte { "}" }`
schluessel-konzept-format = Number of the format, 1 at present
schluessel-konzept-titel = Title of the concept
schluessel-konzept-untertitel = Second line below the title
schluessel-konzept-beschreibung = What the concept is, in two or three sentences for the start page
schluessel-konzept-kommune = Who publishes the concept
schluessel-konzept-webadresse = Address of the future site; without it there is no sitemap.xml
schluessel-konzept-sprachen = Languages of the site, the first one first; `de` if not given
schluessel-konzept-demo = `ja`: every page says that it demonstrates the software
schluessel-konzept-bezeichnungen = What the town calls parts of its concept, in the nominative; for each language `{"{"} de: […], en: […] {"}"}`
schluessel-konzept-nummerierung = Pattern of the numbers of each level, for example `["1.", "a.", "i."]` or `["1", "1.1", "1.1.1"]`
schluessel-massnahmenliste-summen = Columns of the table with a sum
schluessel-verzeichnis-von = What is listed: all figures, all tables or the works
schluessel-literaturliste-literatur = The works that the concept cites
schluessel-literatur-verfasser = Who wrote it, for example `["Muster, Erika", "Beispiel, Kim"]` or an office
schluessel-literatur-herausgeber = Who edits it
schluessel-literatur-jahr = When it appeared; without it “n. d.”
schluessel-literatur-titel = Title of the work
schluessel-literatur-in = Journal or book that it stands in
schluessel-literatur-band = Volume and issue, for example `12 (3)`
schluessel-literatur-seiten = Pages, for example `12–20`
schluessel-literatur-auflage = Edition, for example `2`
schluessel-literatur-ort = Where it appeared
schluessel-literatur-verlag = Publisher
schluessel-literatur-isbn = ISBN of the book
schluessel-literatur-doi = DOI, the lasting address of a paper, for example `10.1000/182`
schluessel-literatur-abgerufen = When you read the page on the web
schluessel-literatur-kurz = How texts name it, if not by name and year
schluessel-massnahmenliste-spalten = As a table with these columns instead of a list
schluessel-uebersicht-summen = Columns with a sum: `kosten`, `personal` or own fields that are numbers
schluessel-uebersicht-gruppen = Column by which the rows stand in groups, for example `handlungsfeld`
schluessel-uebersicht-filter = What one can filter by: `handlungsfeld`, `stadtteile`, `zielgruppen`, `akteure`, `umsetzungsstand`, `verzug`, `zeitraum`, `priorität` or own fields
schluessel-uebersicht-spalten = Columns after the title: keys of measures or ids of own fields; columns that hold nothing are left out
schluessel-konzept-uebersicht = What the overview of all measures shows
schluessel-prioritaet-bezeichnung = How it is shown, for example `A: ohne zusätzliche Mittel` or `★★★★★`; as written if not given
schluessel-prioritaet-wert = How measures write the step, for example `A` or `5`
schluessel-konzept-statuswoerter = The words for progress that this concept uses; all of them if not given
schluessel-konzept-prioritaeten = The steps of priority, the most urgent first; without it `hoch`, `mittel`, `niedrig`
schluessel-konzept-gliederung = Ids of the chapters and Handlungsfelder, nested: order and numbers
schluessel-konzept-arbeitsstand = What the folder itself is
schluessel-konzept-fassungen = The versions that stay as they are, the oldest one first
schluessel-konzept-aktuell = Id of the version that the start page shows; if not given the newest adopted one, else the newest public one
schluessel-konzept-weggefallen = What earlier versions had and the concept no longer has
schluessel-konzept-kontakt = Which office people turn to
schluessel-konzept-angaben = Fields of its own that this concept adds to measures
schluessel-konzept-fristen = After how many days the check reminds you
schluessel-konzept-pruefung = How much a finding weighs, for each code `fehler`, `warnung`, `hinweis` or `aus`, for example `{ "{" } K214: aus, K222: fehler { "}" }`
schluessel-kommune-land = State of the federation, for example `NW`
schluessel-kommune-artikel = The German article in front of the name, for example `die` with “Stadt Musterstadt”, `der` with “Kreis Musterland”; German sentences put it before the name
schluessel-bezeichnungen-massnahme = What a measure is called here, singular and plural, for example `[Projekt, Projekte]`
schluessel-bezeichnungen-horizont = Other words for the horizon, for example `{"{"} kurzfristig: kurzfristig (bis 3 Jahre) {"}"}`
schluessel-bezeichnungen-umsetzungsstand = Other words for progress, for example `{"{"} in-umsetzung: läuft, umgesetzt: erledigt {"}"}`
schluessel-bezeichnungen-schluesselmassnahme = What a key measure is called here, for example `Leitprojekt`
schluessel-bezeichnungen-handlungsfeld = Singular and plural, for example `[Themenfeld, Themenfelder]`; a pair for each level where fields below fields have another name: `[[Handlungsfeld, Handlungsfelder], [Maßnahmenfeld, Maßnahmenfelder]]`
schluessel-bezeichnungen-leitziel = What a guiding goal is called here, for example `[Leitlinie, Leitlinien]`
schluessel-bezeichnungen-indikator = What an indicator is called here, for example `[Kennzahl, Kennzahlen]`
schluessel-bezeichnungen-stadtteil = What a district is called here, for example `[Gemeinde, Gemeinden]`, `[Bezirk, Bezirke]`, `[Sozialraum, Sozialräume]`
schluessel-bezeichnungen-gesamtstadt = What the whole town is called here, for example `Kreisgebiet`
schluessel-bezeichnungen-akteur = What an actor is called here, for example `[Partner, Partner]`
schluessel-bezeichnungen-zielgruppe = What a target group is called here, for example `[Adressat, Adressaten]`
schluessel-bezeichnungen-vorlage = What a paper is called here, for example `[Drucksache, Drucksachen]`
schluessel-bezeichnungen-fassung = What a version is called here, for example `[Ausgabe, Ausgaben]`
schluessel-arbeitsstand-bezeichnung = Name, for example “Entwurf 2”
schluessel-arbeitsstand-stand = Date as of which the content holds
schluessel-arbeitsstand-status = How far the concept has come
schluessel-arbeitsstand-oeffentlich = `nein`: is not published
schluessel-arbeitsstand-beschluss = Id of the consultation that adopted it; needed with `status: beschlossen`
schluessel-fassung-id = Id in the permanent address, for example `entwurf-2`; it never changes
schluessel-fassung-bezeichnung = Name, for example “Entwurf 2”
schluessel-fassung-stand = Date as of which the content holds
schluessel-fassung-status = How far the concept had come
schluessel-fassung-oeffentlich = `ja`: is published
schluessel-fassung-ordner = Folder with the frozen content, for example `fassungen/entwurf-2`; instead of `git`
schluessel-fassung-git = Tag or commit with the content, for example `entwurf-2`; instead of `ordner`
schluessel-fassung-commit = Commit that the tag has to lead to; it shows if somebody moves it. Needed for public versions from git; `konzept fassungen --festhalten` enters it
schluessel-fassung-git-ordner = Folder in which the content lay in this state of git, from the top of the repository on; needed if it had another name or place then
schluessel-fassung-ersatz = Files in the place of those that cannot be read in this version; the page of all versions says so
schluessel-ersatz-ordner = Folder in which they lie, for example `fassungen/ersatz`
schluessel-ersatz-dateien = Which files are replaced; each lies in the folder at the same path as in the version
schluessel-ersatzdatei-datei = Path, for example `kapitel/wohnen.md`
schluessel-ersatzdatei-sha256 = Checksum (SHA-256) of the file that stands in its place; if it is missing or wrong, the check tells the right one
schluessel-ersatzdatei-grund = Why the file is replaced; is shown
schluessel-fassung-beschluss = Id of the consultation that adopted it; needed with `status: beschlossen`
schluessel-fassung-aenderung = What changed since the previous version and why, in one or two sentences
schluessel-bericht-titel = Title of the report, for example “Sachstandsbericht 2017/2018”
schluessel-bericht-berichtszeitraum = The period that it is about, for example `2017/2018`; it stands as a short name above columns
schluessel-bericht-stichtag = The day on which implementation had come so far; reports follow each other by it
schluessel-bericht-oeffentlich = `ja`: is published and has to be frozen; `nein`: only editors see it
schluessel-bericht-fassung = Id of the version on whose measures it reports; needed as soon as there are versions
schluessel-bericht-vorlage = Id of the paper with which the council got it
schluessel-bericht-berichtigt = Id of the report that this one replaces because there was a mistake in it
schluessel-bericht-angaben = Own columns of the table, for example a traffic light: `id`, `titel`, `art`, for `auswahl` the words
schluessel-konzept-vergleiche = Which versions are compared beside neighbours; so a comparison stays at its address when a version comes in between later
schluessel-vergleich-alt = Id of the older version
schluessel-vergleich-neu = Id of the newer version
schluessel-wegfall-id = Id that it had in an earlier version
schluessel-wegfall-ersetzt-durch = Id of what has taken its place
schluessel-wegfall-grund = Why it left; is shown
schluessel-kontakt-stelle = Name of the office, no person
schluessel-kontakt-anschrift = Postal address
schluessel-kontakt-telefon = Telephone
schluessel-kontakt-email = E-mail address of the office
schluessel-angabe-id = Id by which measures name the field, for example `einsparung`
schluessel-angabe-titel = What the field is called on the site
schluessel-angabe-art = Form of the value
schluessel-angabe-einheit = Unit of a number, for example `t CO₂`
schluessel-angabe-auswahl = The possible words, with `art: auswahl`
schluessel-fristen-umsetzungsstand = Days after which a report on a measure counts as outdated; 365 if not given
schluessel-kapitel-rolle = Which overview the chapter carries
schluessel-handlungsfeld-leitziele = The Leitziele of the Handlungsfeld, each with `id` and `titel`
schluessel-leitziel-titel = The Leitziel in one sentence
schluessel-nummer = Number as it is printed, for example `3` or `4a`; without it they are counted. `keine`: without a number, and it does not count
schluessel-leitziel-text = Explanation in Markdown
schluessel-leitziel-ueber = Id of the goal of a higher level that it serves
schluessel-ziele-ziele = The goals, but for those that stand in the file of their Handlungsfeld
schluessel-ziel-nummer = Number as it is printed, for example `1.2`; without it there is none
schluessel-ziel-text = Explanation in Markdown
schluessel-ziel-titel = The goal in one sentence
schluessel-ziel-ueber = Id of the goal of a higher level that it serves
schluessel-ziel-ebene = Id of the level, for example `oberziel`
schluessel-zielebene-bezeichnung = What a goal of this level is called, singular and plural, for example `[Oberziel, Oberziele]`; not needed with `leitbild`, `oberziel`, `leitziel`, `teilziel`
schluessel-zielebene-id = Id of the level, for example `oberziel`; `leitziel` is the level of goals that stand with their Handlungsfeld
schluessel-konzept-zielebenen = The levels of goals, the highest first; without it `leitbild`, `oberziel`, `leitziel`, `teilziel`
schluessel-massnahme-kurztitel = Shorter title for lists and tables
schluessel-massnahme-nummer = Number that is shown, for example `M 4.2`
schluessel-kosten-produkt = Product or line of the budget, for example `11.06.01`
schluessel-kosten-bis-jahr = The last year, if the costs arise in several; the first one stands under `jahr`
schluessel-kosten-vorhandene-mittel = `ja`: it costs nothing beyond what is there anyway
schluessel-kosten-bis = At most so much, together with `von`
schluessel-kosten-von = At least so much, together with `bis`
schluessel-laufzeit-dauer = How long it takes, in words, for example `12 Jahre`
schluessel-laufzeit-horizont = How soon, where no years are fixed: `kurzfristig`, `mittelfristig`, `langfristig`, `kontinuierlich`
schluessel-massnahme-erfolg = What shows that it works, in words; then it needs no indicator
schluessel-massnahme-art = What kind of measure it is
schluessel-massnahme-handlungsfeld = Id of the Handlungsfeld that it belongs to
schluessel-massnahme-leitziele = Ids of the Leitziele that it serves; Leitziele stand in the metadata of the Handlungsfelder
schluessel-massnahme-schluesselmassnahme = `ja`: one of the most important measures of the concept
schluessel-massnahme-prioritaet = How urgent it is: `hoch` at once, `mittel` in about two years, `niedrig` in about four years, or a step of `prioritäten` in konzept.yaml
schluessel-massnahme-federfuehrung = Ids of the offices or committees in charge; mostly one
schluessel-massnahme-beteiligte = Ids of the actors and committees that take part
schluessel-massnahme-zielgruppen = Ids of the target groups that it is for
schluessel-massnahme-stadtteile = Ids of the districts in which it takes place
schluessel-massnahme-zeitraum = From when to when it runs, for example `{ "{" } beginn: 2020, ende: 2022-Q4 { "}" }`
schluessel-massnahme-kosten = What it costs, for example `{ "{" } art: jährlich, betrag: 5.000 { "}" }`
schluessel-massnahme-personal = Staff in full-time equivalents (VZÄ), for example `0,5`
schluessel-massnahme-finanzierung = Who pays for it
schluessel-massnahme-meilensteine = What is to be reached by when
schluessel-massnahme-indikatoren = Ids of the indicators by which it is measured
schluessel-massnahme-umsetzungsstand = Reports on how far it has come; the newest one holds
schluessel-massnahme-beschluesse = Ids of the consultations or papers that dealt with it
schluessel-massnahme-verwandte = Ids of related measures; also says that they are not the same
schluessel-massnahme-abgestimmt-mit = Marks of what others plan, from abgleich/*.csv, with which it is coordinated
schluessel-massnahme-angaben = Values of the fields that konzept.yaml declares under `angaben`, for example `{ "{" } einsparung: 120 { "}" }`
schluessel-massnahme-kontakt = Office to turn to, no person
schluessel-laufzeit-laufend = `ja`: no end is planned
schluessel-kosten-art = Whether the costs arise once, every year or in all
schluessel-kosten-jahr = Year in which the costs arise, for example `2020`
schluessel-kosten-sicherheit = How sure the amount is
schluessel-kosten-text = What the money is needed for
schluessel-finanzierung-quelle = Who pays, for example `Haushalt der Stadt`
schluessel-finanzierung-programm = Name of the funding programme
schluessel-finanzierung-anteil = Share of the costs in per cent, for example `80`
schluessel-finanzierung-status = How far the funding has come
schluessel-meilenstein-bis = By when it is to be reached
schluessel-meilenstein-erledigt = When it was reached
schluessel-meilenstein-text = Remark that is shown
schluessel-umsetzungsstand-stand = Date of the report
schluessel-umsetzungsstand-status = How far the measure had come on that day
schluessel-umsetzungsstand-text = What has happened, in Markdown; with `entfallen` the reason
schluessel-umsetzungsstand-mit = Id of the other measure, with `zusammengeführt`
schluessel-indikator-nummer = Number that is shown, for example `E1a`
schluessel-indikator-ebene = What it measures: `kontext` the surroundings, `output` what was delivered, `impact` what it brought about
schluessel-indikator-handlungsfeld = Id of the Handlungsfeld that it belongs to
schluessel-indikator-leitziele = Ids of the Leitziele that it says something about
schluessel-indikator-befund = What the figures show, in one sentence; it becomes the title of the chart
schluessel-indikator-definition = What exactly is measured, in Markdown
schluessel-indikator-zaehler = What is counted, for example `Kinder in einer Kita`
schluessel-indikator-nenner = What it is related to, for example `alle Kinder von 3 bis 5 Jahren`
schluessel-indikator-richtung = Which way it should go; `keine`: neither more nor less is better
schluessel-indikator-grundgesamtheit = Whom it says something about, for example `Personen in Privathaushalten`
schluessel-indikator-haeufigkeit = How often it is measured
schluessel-indikator-diagramm = How the chart is drawn
schluessel-indikator-ausgangswert = Value to start from, with its year
schluessel-indikator-zielwerte = What is to be reached: `jahr` and `wert`, if needed `gruppe`
schluessel-indikator-zeitreihenbrueche = Years from which on the values cannot be compared with earlier ones
schluessel-indikator-grenzen = What the indicator does not say
schluessel-quelle-name = Who collects or publishes the figures, for example `Einwohnermelderegister`
schluessel-quelle-lizenz = Licence of the data, for example `dl-de/by-2-0`
schluessel-quelle-stand = Day on which the figures were retrieved or for which they hold
schluessel-jahreswert-jahr = Year for which the value holds, for example `2025`
schluessel-jahreswert-wert = Value as a German number, for example `1.234,5`; within curly brackets in quotation marks
schluessel-jahreswert-gruppe = Group for which the value holds, written as in the data
schluessel-zeitreihenbruch-jahr = First year whose values cannot be compared with earlier ones
schluessel-zeitreihenbruch-grund = Why that is so, for example `Neue Zählung seit dem Zensus`
schluessel-darstellung-art = Form of the chart
schluessel-diagramm-titel = What is to be seen; needed with `daten`
schluessel-diagramm-art = Form of the chart
schluessel-diagramm-einheit = What is counted in, for example `Personen`; needed with `daten`
schluessel-tabelle-titel = What is to be seen; needed with `daten`
schluessel-tabelle-zeilen = What makes the rows: columns of the data or `jahr`, for example `[sektor]`
schluessel-tabelle-spalten = What makes the columns, for example `[jahr, szenario]`; of a file without `jahr` and `wert`, which of its columns are shown
schluessel-tabelle-gruppe = Column of the data whose values stand side by side, for example `geschlecht`
schluessel-tabelle-einheit = What is counted, for example `Personen`; required for figures from `daten` with `jahr` and `wert`
schluessel-massnahmenliste-titel = What stands above the list
schluessel-massnahmenliste-handlungsfeld = Only measures of this Handlungsfeld, by its id
schluessel-massnahmenliste-leitziel = Only measures that serve this Leitziel, by its id
schluessel-massnahmenliste-stadtteil = Only measures in this district, by its id
schluessel-massnahmenliste-zielgruppe = Only measures for this target group, by its id
schluessel-massnahmenliste-akteur = Only measures that this actor takes part in, by its id
schluessel-massnahmenliste-art = Only measures of this kind
schluessel-massnahmenliste-status = Only measures that have come this far
schluessel-massnahmenliste-schluesselmassnahme = `ja`: only the most important measures
schluessel-stadtteile-stadtteile = The districts
schluessel-zielgruppen-zielgruppen = The target groups
schluessel-prozess-phasen = The phases in their order
schluessel-prozess-beteiligung = Events, surveys, working groups
schluessel-prozess-termine = Single dates that are neither consultation nor participation
schluessel-phase-status = How far the phase has come
schluessel-phase-schritte = The steps of the phase
schluessel-schritt-status = How far the step has come
schluessel-beteiligung-phase = Id of the phase that it belongs to
schluessel-beteiligung-zeitraum = When it took place
schluessel-beteiligung-kapitel = Id of the chapter that tells of it
schluessel-beteiligung-beteiligte = Ids of the actors and committees that took part
schluessel-termin-datum = Day
schluessel-termin-gremium = Id of the committee that meets
schluessel-gremien-gremien = The committees
schluessel-gremien-vorlagen = The papers
schluessel-gremien-beratungen = The consultations: which committee dealt with what, and when
schluessel-vorlage-nummer = Number of the paper, as the town writes it
schluessel-vorlage-betreff = Subject
schluessel-vorlage-datum = Date of the paper or `unbekannt`
schluessel-vorlage-federfuehrung = Id of the office in charge
schluessel-vorlage-vorschlag = What the paper proposes, in its own words
schluessel-anlage-titel = Title of what goes with it, for example `Anlage 1: Konzept`
schluessel-vorlage-anlagen = What goes with the paper: `titel`, and `url` if possible
schluessel-vorlage-finanzielle-auswirkungen = What the paper says about costs, in Markdown
schluessel-vorlage-beteiligte = Ids of the offices and committees that took part
schluessel-vorlage-zu = Id of the paper that it is about, for example with a motion to change it
schluessel-beratung-gremium = Id of the committee
schluessel-vorlage-antragsteller = Who moves it: groups in the council, committees or others, by id
schluessel-beratung-beschlussnummer = Number of the decision, if it has one of its own
schluessel-beratung-sitzung = Whether everybody could listen
schluessel-beratung-verwiesen-an = Ids of the committees that it was referred to
schluessel-beratung-vorlage = Id of the paper, if there is one
schluessel-beratung-gegenstand = What it was about, where no paper says it
schluessel-beratung-datum = Day of the meeting or `unbekannt`
schluessel-beratung-behandlung = What the committee was asked to do
schluessel-beratung-ergebnis = What came of it; adopted is only what was decided with `behandlung: entscheidung`. `steht-noch-aus`: after the Stand
schluessel-beratung-wortlaut = Words of the decision
schluessel-beratung-ohne-vorberatung = Why no other committee deliberated before
schluessel-beratung-hinweis = Remark that is shown
schluessel-votum-enthaltung = Abstentions
schluessel-votum-nein = Votes against it
schluessel-votum-ja = Votes for it
schluessel-beratung-votum = How the body voted: `einstimmig`, `mehrheitlich`, or the votes, for example `{"{"} ja: 71, nein: 5, enthaltung: 2 {"}"}`
schluessel-beratung-teil = Which part of the paper, where parts were dealt with on their own, for example `Teil 2: Konzept`
schluessel-beratung-top = Item of the agenda, for example `5.1`
schluessel-akteure-akteure = The actors: offices and institutions, no private persons
schluessel-akteur-teil-von = Id of the actor that it belongs to
schluessel-glossar-glossar = The terms
schluessel-begriff-begriff = The term
schluessel-begriff-formen = Further word forms that are linked in texts
schluessel-begriff-erklaerung = What it means, in Markdown
schluessel-konzept-aussehen = Colour, logo and font of the town
schluessel-konzept-bilder = How images get onto the website
schluessel-konzept-rueckmeldung = Where feedback on a page goes
schluessel-konzept-barriere-melden = Where barriers are reported; to the contact if not given
schluessel-konzept-uebersetzungen = Title and description in other languages
schluessel-gebaerdensprache = Video in German Sign Language
schluessel-gebaerdensprache-datei = Video file (mp4, webm), from the content folder
schluessel-gebaerdensprache-dauer = How long the video is, for example `3 Minuten`
schluessel-gebaerdensprache-vorschaubild = Still image before it plays
schluessel-bilder-angaben-entfernen = Whether photos (JPEG, PNG, WebP) go to the website without what is noted in them unseen: place, names, device
schluessel-aussehen-farbe = Colour of links and buttons, in quotes; at least 4.5 to 1 on white
schluessel-aussehen-farbe-dunkel = The same on dark grounds; made lighter from the colour if not given
schluessel-aussehen-logo = Image file of the logo, from the content folder
schluessel-aussehen-schrift = Font file (woff2) whose licence allows use on the web
schluessel-aussehen-schrift-fett = Its bold cut
schluessel-anlaufstelle-email = E-mail address; page and version are already in the text
schluessel-anlaufstelle-url = Form of the town; it gets `seite`, `fassung` and `absatz` as parameters
schluessel-ueberschrift-sprache = Tag of the language
schluessel-ueberschrift-titel = Title of the concept in this language
schluessel-ueberschrift-untertitel = Second line
schluessel-ueberschrift-beschreibung = What the concept is
schluessel-uebersetzung-uebersetzt-von = Mark of the original, written by `konzept übersetzt`
schluessel-uebersetzung-titel = Title in this language
schluessel-seite-erklaerung = Required parts of the accessibility statement
schluessel-erklaerung-vereinbarkeit = How far the site complies
schluessel-erklaerung-nicht-barrierefrei = What is not accessible
schluessel-erklaerung-erstellt = When the statement was prepared
schluessel-erklaerung-methode = How it was examined
schluessel-erklaerung-geprueft = When it was last reviewed; `check` reminds after a year
schluessel-erklaerung-durchsetzung = Who helps if the town does not answer
schluessel-hindernis-inhalt = Which content
schluessel-hindernis-grund = Why
schluessel-hindernis-alternative = What there is instead
schluessel-durchsetzung-stelle = Name of the body
schluessel-durchsetzung-anschrift = Postal address
schluessel-durchsetzung-email = E-mail address
schluessel-fristen-barrierefreiheit = Days after which the review of the accessibility statement is due; 365 if not given
hilfe-check-heute = Day from which reminders are counted; today if not given
hilfe-uebersetzt = Begins a translation, or notes that it is of the present original
hilfe-uebersetzt-datei = File of the translation, for example content/kapitel/praemisse.en.md
uebersetzt-angelegt = { $pfad } was made, with the text of { $original }. Translate it there, and delete the line “entwurf: ja” at the end.
uebersetzt-vermerkt = { $pfad } now counts as a translation of the present text of { $original }.
fehler-uebersetzung-name = “{ $pfad }” is no name of a translation. It names the original and the language, for example praemisse.en.md, or praemisse.en for “konzept new übersetzung”.
fehler-uebersetzung-original = There is no original “{ $datei }”, or it has no text that can be translated.
fehler-ohne-konzept = This folder lacks a readable konzept.yaml.
fehler-uebersetzung-sprache = Nothing can be translated into “{ $wert }” here. Possible are: { $erlaubt }.
