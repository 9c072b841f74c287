# Texte der Kommandozeile, der Befunde und des Formats, deutsch.

hilfe-konzept = Macht aus dem Konzept einer Kommune eine Website.
hilfe-aufruf = Aufruf
hilfe-befehle = Befehle
hilfe-argumente = Angaben
hilfe-optionen = Optionen
hilfe-moeglich = {" "}(möglich: { $werte })
hilfe-sonst = {" "}(sonst: { $wert })
hilfe-help = Diese Hilfe
hilfe-version = Version des Programms
hilfe-schema-output = Ordner, in den die Schemas der YAML-Dateien geschrieben werden
aufruf-befehl = Den Befehl „{ $wert }“ gibt es nicht.{ $vorschlag ->
        [keiner] {""}
       *[other] {" "}Meinten Sie „{ $vorschlag }“?
    } Alle Befehle zeigt: konzept --help
aufruf-option = Die Angabe „{ $wert }“ ist hier nicht möglich.{ $vorschlag ->
        [keiner] {""}
       *[other] {" "}Meinten Sie „{ $vorschlag }“?
    } Einen anderen Inhaltsordner nennen Sie mit --content ORDNER.
aufruf-fehlt = Es fehlt: { $wert }. Wie der Befehl aufgerufen wird, zeigt --help.
aufruf-wert = { $wert ->
        [keiner] Bei { $option } fehlt der Wert.
       *[other] „{ $wert }“ ist bei { $option } nicht möglich.
    }{ $erlaubt ->
        [keiner] {""}
       *[other] {" "}Möglich sind: { $erlaubt }.
    }
hilfe-content = Ordner mit dem Inhalt
hilfe-theme = Aussehen; ein Ordner themes/NAME neben dem Inhalt
hilfe-lang = Sprache der Meldungen: de oder en
hilfe-build = Baut die öffentliche Website
hilfe-build-output = Ordner für die Website (sonst: public), mit --review die ZIP-Datei (sonst: entwurf.zip)
hilfe-build-strict = Auch bei Warnungen nichts veröffentlichen
hilfe-build-ohne-suche = Ohne Suchindex; die Suchseite bleibt eine Liste von A bis Z
hilfe-build-review = Statt der öffentlichen Website ein Paket für die Durchsicht: eine ZIP-Datei mit Entwürfen und markierten Änderungen
hilfe-build-seit = Kennung der Fassung, seit der Änderungen markiert werden; sonst die aktuelle
build-paket = { $datei }: { $seiten ->
        [one] 1 Seite
       *[other] { $seiten } Seiten
    }, { $groesse } KB. { $seit ->
        [nichts] Es gibt noch keine Fassung; Änderungen sind nicht markiert.
       *[other] Markiert sind die Änderungen seit „{ $seit }“.
    }
    Wer das Paket bekommt, entpackt es und öffnet { $ordner }/index.html. Es enthält Entwürfe: Geben Sie es nur an die, die sie sehen dürfen.
fehler-paket-ordner = „{ $pfad }“ ist ein Ordner. Nennen Sie mit --output den Namen einer ZIP-Datei, zum Beispiel: konzept build --review --output entwurf.zip
hilfe-check = Prüft den Inhalt, ohne etwas zu schreiben
hilfe-check-format = Form der Ausgabe
hilfe-check-strict = Warnungen wie Fehler behandeln

hilfe-new = Legt ein Dokument an, in dem jeder Schlüssel erklärt ist
hilfe-new-kind = Art: kapitel, handlungsfeld, massnahme, indikator, seite, bericht; ziel, leitziel, phase, beteiligung, termin, gremium, vorlage, beratung, akteur, stadtteil, zielgruppe, literatur, begriff
hilfe-new-id = Kennung: Kleinbuchstaben, Ziffern, einzelne Bindestriche
hilfe-init = Legt ein kleines Konzept an, das sich sofort bauen lässt
hilfe-init-folder = Neuer, leerer Ordner
hilfe-init-ci = Dazu eine Pipeline für GitLab oder GitHub
hilfe-explain = Erklärt einen Befund, mit falschem und richtigem Beispiel
hilfe-explain-code = Code des Befunds, zum Beispiel K105
hilfe-schema = Gibt das JSON-Schema der Metadaten aus, für die Ergänzung im Editor
hilfe-schema-kind = Art: konzept, ziele, prozess, gremien, akteure, stadtteile, zielgruppen, literatur, glossar, kapitel, handlungsfeld, massnahme, indikator, seite; ohne Angabe alle

new-kapitel = { $pfad } ist angelegt, als Entwurf. Schreiben Sie den Text; zum Veröffentlichen tragen Sie „{ $id }“ in konzept.yaml unter „gliederung:“ ein und löschen „entwurf: ja“.
new-seite = { $pfad } ist angelegt, als Entwurf. Schreiben Sie den Text; zum Veröffentlichen löschen Sie „entwurf: ja“.
new-eintrag = Fügen Sie dies in { $pfad } unter „{ $liste }:“ ein:
muster-text = Text folgt. Überschriften beginnen mit ##.
muster-titel = Titel folgt
muster-wert = Text folgt
muster-wort = Wort folgt
muster-wortpaar = [Einzahl folgt, Mehrzahl folgt]
init-fertig = { $ordner } ist angelegt. So geht es weiter:
    „konzept check --content { $ordner }/content“ prüft den Inhalt,
    „konzept build --content { $ordner }/content --output { $ordner }/public“ baut die Website.
erklaerung-falsch = Falsch
erklaerung-richtig = Richtig

schwere-error = Fehler
schwere-warning = Warnung
schwere-note = Hinweis
schwere-hilfe = Was tun
befunde-weitere = … und { $anzahl } weitere Befunde { $code }. Alle zeigt: konzept check --format short
befunde-summe = { $fehler ->
        [0] Keine Fehler
        [one] 1 Fehler
       *[other] { $fehler } Fehler
    }, { $warnungen ->
        [0] keine Warnungen
        [one] 1 Warnung
       *[other] { $warnungen } Warnungen
    }, { $hinweise ->
        [0] keine Hinweise
        [one] 1 Hinweis
       *[other] { $hinweise } Hinweise
    }.
build-abgebrochen = Es wurde nichts veröffentlicht. Die Website im Ausgabeordner ist unverändert.
build-befunde = Seit dem letzten Bauen ist nichts geändert. Die Befunde sind dieselben; alle zeigt: konzept check
build-fertig = { $seiten ->
        [one] 1 Seite
       *[other] { $seiten } Seiten
    }. { $geschrieben ->
        [0] Keine Datei geändert
        [one] 1 Datei geschrieben
       *[other] { $geschrieben } Dateien geschrieben
    }{ $geloescht ->
        [0] {""}
        [one] , 1 gelöscht
       *[other] , { $geloescht } gelöscht
    }.
    Öffnen Sie { $start } im Browser.

fehler-kein-ordner = Den Ordner „{ $pfad }“ gibt es nicht. Wechseln Sie in den Ordner Ihres Konzepts, oder nennen Sie den Inhalt mit --content.
fehler-lesen = „{ $pfad }“ lässt sich nicht lesen: { $grund }.
fehler-ausgabe = Was das Programm sagen wollte, ließ sich nicht ausgeben: { $grund }. Prüfen Sie, wohin die Ausgabe gelenkt ist, und ob dort Platz ist.
fehler-schreiben = „{ $pfad }“ lässt sich nicht schreiben: { $grund }. Prüfen Sie, ob genug Platz ist und ob Sie hier schreiben dürfen.
fehler-ausgabe-im-inhalt = Der Ausgabeordner „{ $pfad }“ und der Ordner „{ $inhalt }“ liegen ineinander. Nennen Sie mit --output einen anderen Ordner, damit nichts überschrieben wird.
fehler-ausgabe-fremd = Im Ausgabeordner „{ $pfad }“ liegt „{ $datei }“; das stammt nicht von diesem Programm und wird nicht überschrieben. Nennen Sie mit --output einen leeren Ordner.
fehler-manifest = Die Liste der veröffentlichten Dateien „{ $pfad }“ ist beschädigt. Leeren Sie den Ausgabeordner, oder nennen Sie mit --output einen anderen.
fehler-ausgabe-datei = „{ $pfad }“ ist eine Datei und kein Ordner. Nennen Sie mit --output einen Ordner.
fehler-belegt = In den Ordner „{ $pfad }“ wird gerade schon gebaut. Warten Sie, bis der andere Lauf fertig ist.
fehler-inzwischen = „{ $pfad }“ wurde eben verändert oder ist keine gewöhnliche Datei. Es wurde nichts überschrieben; rufen Sie den Befehl noch einmal auf.
fehler-keine-datei = „{ $pfad }“ ist keine gewöhnliche Datei und wird nicht überschrieben. Nennen Sie einen anderen Namen.
fehler-paket-fremd = „{ $pfad }“ gibt es schon, und es ist kein Paket von diesem Programm. Es wurde nicht überschrieben; nennen Sie mit --output einen anderen Namen, zum Beispiel: konzept build --review --output entwurf-2.zip
fehler-uebersetzung-form = In „{ $pfad }“ lässt sich das Zeichen nicht eintragen, ohne anderes zu verändern. Die Datei ist unverändert; schreiben Sie in ihre Angaben, in eine eigene Zeile: { $zeile }
fehler-schema-fremd = „{ $pfad }“ gibt es schon, und es ist kein Schema. Es wurde nicht überschrieben; nennen Sie mit --output einen anderen Ordner.
fehler-gibt-es-schon = „{ $pfad }“ gibt es schon und wird nicht überschrieben. Wählen Sie eine andere Kennung.
fehler-ordner-voll = Im Ordner „{ $pfad }“ liegt schon „{ $datei }“. Nennen Sie einen neuen Ordner, damit nichts überschrieben wird.
fehler-code = Den Code „{ $wert }“ gibt es nicht. Meinten Sie { $vorschlag }?
fehler-art = Die Art „{ $wert }“ gibt es nicht. Meinten Sie „{ $vorschlag }“? Möglich sind: { $erlaubt }.
fehler-id = „{ $wert }“ ist keine gültige Kennung. Schreiben Sie sie klein, ohne Umlaute, mit einzelnen Bindestrichen, zum Beispiel „{ $vorschlag }“.
fehler-id-lang = „{ $wert }“ ist mit mehr als 80 Zeichen zu lang für einen Dateinamen. Wählen Sie eine kürzere Kennung, zum Beispiel „{ $vorschlag }“.
fehler-id-system = Die Kennung „{ $wert }“ ist vergeben: So heißen Seiten oder Geräte des Systems; Windows könnte die Datei nicht anlegen. Wählen Sie eine andere, zum Beispiel „{ $vorschlag }“.
fehler-id-vergeben = Die Kennung „{ $wert }“ ist schon vergeben, in { $datei }. Wählen Sie eine andere.
fehler-panne = Das Programm selbst hat einen Fehler, der sich bei diesem Inhalt zeigt. Was vorher da war, bleibt. Bitte melden Sie ihn mit dieser Zeile: { $einzelheit }
fehler-theme = Das Theme hat einen Fehler ({ $datei }): { $grund }
theme-teil-fehlt = In templates/{ $vorlage } fehlt der Block „{ $teil }“. Jede Seite besteht aus diesen Blöcken, in dieser Reihenfolge: { $teile }. Schreiben Sie ihn an seine Stelle, wenn nötig leer: {"{%"} block { $teil } {"%}"}{"{%"} endblock { $teil } {"%}"}. Soll nur der Inhalt ein anderer sein, beginnen Sie die Datei mit {"{%"} extends "rahmen.html" {"%}"}; dann genügt der Block „inhalt“.
theme-teile-folge = Die Seite von templates/{ $vorlage } muss aus diesen Blöcken bestehen, jeder einmal, in dieser Reihenfolge und ohne etwas dazwischen: { $teile }. Ohne den Inhalt der Blöcke bleibt aber: { $gefunden }
fehler-theme-fehlt = Das Theme „{ $name }“ gibt es nicht. Erwartet wird der Ordner „{ $pfad }“.

hilfe-serve = Zeigt die Vorschau im Browser, solange Sie schreiben
hilfe-serve-port = Port; ist er belegt, der nächste freie
hilfe-serve-host = Adresse, unter der auch andere Geräte die Vorschau erreichen; ohne Angabe nur dieser Rechner
hilfe-serve-open = Öffnet die Vorschau im Browser
hilfe-serve-poll = Sieht immer wieder nach, statt auf Meldungen des Systems zu warten; für Netzlaufwerke
hilfe-serve-seit = Kennung der Fassung, seit der Änderungen im Text markiert werden
serve-laeuft = Vorschau: { $adresse }
    Sie erneuert sich, wenn Sie speichern. Strg+C beendet sie.
fehler-zufall = Das System gibt keine Zufallszahlen her ({ $grund }); ohne sie lässt sich die Vorschau nicht schützen.
serve-port = Port { $port } ist belegt; die Vorschau läuft unter Port { $neu }.
serve-offen = Achtung: Auch andere Geräte im Netz erreichen jetzt die Vorschau. Wer die ganze Adresse kennt oder im Netz mithört, kann Entwürfe und Notizen zum Stand lesen. Ohne „--host“ kann das nur dieser Rechner.
serve-nicht-geoeffnet = Der Browser ließ sich nicht öffnen. Kopieren Sie die Adresse in die Adresszeile.
fehler-host = „{ $wert }“ ist keine Adresse dieses Rechners. Erlaubt ist eine IP-Adresse, zum Beispiel 0.0.0.0 für alle Netze, oder keine Angabe.
fehler-port = Auf Port { $port } und den folgenden lässt sich nicht antworten: { $grund }. Nennen Sie einen anderen: konzept serve --port 8080
fehler-seit = Es gibt keine Fassung „{ $wert }“. { $bekannt ->
        [keine] In konzept.yaml steht noch keine.
       *[other] Bekannt: { $bekannt }
    }
vorschau-start = Zur Startseite der Vorschau
vorschau-zugang = Öffnen Sie die Vorschau aus dem Terminal
vorschau-zugang-text = Die Vorschau zeigt Entwürfe. Deshalb antwortet sie nur dem Browser, in dem die Adresse aus dem Terminal geöffnet wurde. Gehen Sie in das Terminal, in dem „konzept serve“ läuft, und öffnen Sie in diesem Browser die ganze Adresse, die dort hinter „Vorschau:“ steht. Nach jedem neuen Start ist es eine andere. Danach geht auch diese Seite.
vorschau-fehlt = Hier ist keine Seite
vorschau-fehlt-text = Unter dieser Adresse gibt es keine Seite, oder nicht mehr. Sobald es sie gibt, erscheint sie hier von selbst.
vorschau-nichts = Noch nichts zu zeigen
vorschau-nichts-text = Aus dem Ordner lässt sich noch kein Konzept lesen. Was fehlt, steht in der Leiste unten. Sobald es behoben ist, erscheint das Konzept hier von selbst.
vorschau-fehler = Diese Seite lässt sich nicht darstellen
vorschau-fehler-text = Der Fehler liegt im Aussehen (themes), nicht im Inhalt:
vorschau-panne = Diese Seite lässt sich nicht darstellen
vorschau-panne-text = Das Programm selbst hat einen Fehler, der sich bei diesem Inhalt zeigt. Die übrigen Seiten gehen weiter. Bitte melden Sie ihn mit dieser Zeile:
vorschau-stoerung = Das Programm selbst hat einen Fehler, der sich bei diesem Inhalt zeigt. Sie sehen die Seiten von vorher; was Sie als Nächstes speichern, wird wieder gelesen. Bitte melden Sie den Fehler mit dieser Zeile: { $einzelheit }
vorschau-behalten = Diese Seite zeigt den letzten Stand ohne Fehler. In ihrer Datei oder in konzept.yaml steckt ein Fehler; ist er behoben, ist die Seite wieder aktuell.
vorschau-tafel-titel = Vorschau
vorschau-tafel-hier = Auf dieser Seite
vorschau-tafel-uebrige = Im übrigen Konzept
vorschau-tafel-keine = Keine Befunde.
vorschau-tafel-seit = Änderungen markieren seit
vorschau-tafel-ohne = nicht markieren
vorschau-tafel-kopiert = kopiert
vorschau-tafel-getrennt = Die Vorschau läuft nicht mehr. Starten Sie sie im Terminal: konzept serve
vorschau-tafel-zugang = Die Vorschau wurde neu gestartet. Öffnen Sie die neue Adresse, die im Terminal steht; dann geht es hier weiter.
vorschau-tafel-fundstellen = Wo die Absätze dieser Seite stehen
hilfe-fassungen = Zeigt die Fassungen mit ihren Befunden
hilfe-fassungen-id = Kennung einer Fassung: zeigt alles, was die Prüfung in ihr findet
hilfe-fassungen-festhalten = Trägt bei öffentlichen Fassungen aus git den Commit ein, der noch fehlt
hilfe-freeze = Friert den Arbeitsstand als Fassung ein; sie ist noch nicht öffentlich
hilfe-freeze-id = Kennung der neuen Fassung, zum Beispiel entwurf-2
hilfe-freeze-git = Als git-Marke statt als Ordner
hilfe-bericht = Sagt, was sich in einem Bericht getan hat, oder schreibt die Vorlage für den Rat
hilfe-bericht-id = Kennung des Berichts: sein Ordner unter berichte/
hilfe-bericht-vorlage = Schreibt die Mitteilungsvorlage als Markdown: Sachdarstellung, Veränderungen, Tabelle, Anlagen
hilfe-freeze-bericht = Statt einer Fassung einen Bericht einfrieren: seine Kennung
new-bericht = { $ordner } ist angelegt, noch nicht öffentlich: bericht.md für den Text und massnahmen.csv mit { $anzahl } Maßnahmen und ihrem letzten Stand. Füllen Sie die Tabelle aus, auch in Excel, und schreiben Sie in bericht.md, was der Bericht im Ganzen sagt. Zum Veröffentlichen setzen Sie „öffentlich: ja“ und rufen auf: konzept freeze --bericht { $id }
freeze-bericht = Der Bericht „{ $id }“ ist eingefroren; wird er verändert, sagt es „konzept check“. Checken Sie ihn ein: git add { $ordner } && git commit && git push
fehler-bericht-konzept = Ohne lesbare konzept.yaml gibt es keine Berichte. Was daran falsch ist, sagt: konzept check
fehler-bericht-unbekannt = Einen Bericht „{ $wert }“ gibt es nicht.{ $vorschlag ->
        [keiner] { $erlaubt ->
            [keiner] {" "}Es gibt noch keinen; „konzept new bericht KENNUNG“ legt einen an.
           *[other] {" "}Es gibt: { $erlaubt }.
        }
       *[other] {" "}Meinten Sie „{ $vorschlag }“?
    }
fehler-bericht-vergeben = Den Bericht „{ $wert }“ gibt es schon. Wählen Sie eine andere Kennung.
fehler-bericht-eingefroren = Der Bericht „{ $wert }“ ist schon eingefroren und bleibt, wie er ist. Ist etwas darin falsch, legen Sie einen neuen an und schreiben darin: berichtigt: { $wert }
fehler-bericht-verborgen = Der Bericht „{ $wert }“ ist noch nicht öffentlich. Setzen Sie in seiner bericht.md „öffentlich: ja“, dann lässt er sich einfrieren.
fassungen-zeile = { $id } · { $bezeichnung } · Stand { $stand } · { $status } · { $oeffentlich ->
        [aktuell] öffentlich, aktuell
        [ja] öffentlich
       *[nein] nicht öffentlich
    }{ $fehler ->
        [0] {""}
        [one] {" "}· 1 Fehler
       *[other] {" "}· { $fehler } Fehler
    }{ $hinweise ->
        [0] {""}
        [one] {" "}· 1 Hinweis
       *[other] {" "}· { $hinweise } Hinweise
    }
freeze-fehler = Es wurde nichts eingefroren. Beheben Sie zuerst die Fehler.
freeze-ordner = Die Fassung „{ $id }“ liegt in fassungen/{ $id } und steht in konzept.yaml, noch nicht öffentlich.
freeze-marke = Die Marke „{ $id }“ ist gesetzt, und die Fassung steht in konzept.yaml, noch nicht öffentlich.
freeze-weiter = Schreiben Sie dort unter „änderung:“, was sich geändert hat; zum Veröffentlichen setzen Sie „öffentlich: ja“.
    Bevor Sie weiterschreiben, geben Sie unter „arbeitsstand:“ dem Arbeitsstand einen neuen Namen; er heißt noch wie diese Fassung.
freeze-einchecken = Checken Sie beides ein: git add { $ordner } && git commit && git push
freeze-marke-weiter = Checken Sie konzept.yaml ein. Marken kommen nicht von selbst mit: git push origin refs/tags/{ $id }
festhalten-fertig = { $anzahl ->
        [one] In konzept.yaml steht jetzt bei einer Fassung, welcher Stand gemeint ist:
       *[other] In konzept.yaml steht jetzt bei { $anzahl } Fassungen, welcher Stand gemeint ist:
    }
festhalten-zeile = { $id } · git: { $git } · commit: { $commit }
festhalten-nichts = Bei jeder öffentlichen Fassung aus git, die sich lesen lässt, steht schon, welcher Stand gemeint ist. An konzept.yaml ist nichts geändert.
fehler-festhalten = In konzept.yaml lassen sich diese Zeilen nicht eintragen, ohne anderes zu verändern. Schreiben Sie sie selbst, jede bei ihrer Fassung unter „git:“. Geändert ist nichts.
    { $zeilen }
fehler-fassung-vergeben = Die Fassung „{ $wert }“ gibt es schon. Eine Fassung bleibt, wie sie ist; wählen Sie eine andere Kennung.
fehler-fassung-liste = In konzept.yaml lässt sich keine Fassung eintragen, ohne anderes zu verändern. Es wurde noch nichts eingefroren. Schreiben Sie jede Fassung in eigene Zeilen, löschen Sie eine leere Liste „fassungen:“, und rufen Sie den Befehl noch einmal auf. So sieht ein Eintrag aus:
    fassungen:
    { $eintrag }
fehler-fassung-id = „{ $wert }“ kann keine Fassung heißen; der Name ist vergeben. Wie wäre „{ $vorschlag }“?
freeze-versiegelt = Der Ordner { $ordner } hat jetzt seine Prüfsummen. Wird er verändert, sagt es „konzept check“.
fehler-kein-repository = Der Inhalt liegt in keinem git-Repository mit einem Stand. Ohne „--git“ wird ein Ordner angelegt.
fehler-repository = { $art ->
        [teilweise] Auf diesem Rechner liegt nicht alles, was zum Repository gehört. Holen Sie den Rest: git fetch --refetch --no-filter --tags
        [sha256] Dieses Repository arbeitet mit SHA-256; solche Repositorys liest „konzept“ nicht. Fassungen können Ordner sein; „konzept freeze“ ohne „--git“ legt sie an.
        [reftable] Dieses Repository merkt sich Marken und Zweige in der neuen Form „reftable“; sie liest „konzept“ nicht. Holen Sie es neu mit: git clone --ref-format=files. Ab git 2.48 genügt: git refs migrate --ref-format=files
       *[unlesbar] Das Repository lässt sich nicht lesen: { $grund }. „git fsck“ zeigt, was beschädigt ist.
    }
fehler-nicht-eingecheckt = „{ $datei }“ ist noch nicht eingecheckt; die Marke würde einen anderen Stand festhalten. Checken Sie zuerst ein: git add { $ordner } && git commit
fehler-git-name = git kennt Ihren Namen nicht. Setzen Sie ihn: git config user.name "Redaktion" und git config user.email redaktion@stadt.example
fehler-marke = Die Marke „{ $wert }“ lässt sich nicht setzen: { $grund }.
fehler-marke-vergeben = Die Marke „{ $wert }“ gibt es schon. Eine Fassung bleibt, wie sie ist; wählen Sie eine andere Kennung. Soll die Marke selbst eine Fassung werden, tragen Sie sie in konzept.yaml ein: git: { $wert }
hilfe-synopse = Vergleicht zwei Fassungen
hilfe-synopse-alt = Kennung einer Fassung, „arbeitsstand“ oder eine git-Revision
hilfe-synopse-neu = Womit verglichen wird
hilfe-synopse-format = Form der Ausgabe
hilfe-synopse-output = Schreibt in diese Datei statt auf den Bildschirm
synopse-summe = { $geaendert ->
        [0] Keine Einheit ist geändert
        [one] 1 Einheit ist geändert
       *[other] { $geaendert } Einheiten sind geändert
    }, { $gleich } unverändert.
fehler-synopse-konzept = Der Arbeitsstand lässt sich nicht lesen. „konzept check“ zeigt, woran es liegt.
fehler-synopse-unbekannt = „{ $wert }“ ist keine Fassung und keine git-Revision. Möglich sind: { $erlaubt }.
fehler-synopse-leer = In der Revision „{ $wert }“ liegt kein Konzept.
fehler-synopse-flach = Die Revision „{ $wert }“ fehlt in diesem unvollständigen Klon. Holen Sie alles: git fetch --unshallow --tags
befund-ersatz = Diese Fassung ist eingefroren; an der Datei selbst lässt sich nichts mehr ändern. Soll die Fassung nicht auf die Website, schreiben Sie bei ihr „öffentlich: nein“. Sonst legen Sie eine Datei an, die sich lesen lässt, zum Beispiel fassungen/ersatz/{ $datei }, und nennen sie in konzept.yaml bei der Fassung. Ihre Prüfsumme sagt der nächste Lauf.
    ersatz:
      ordner: fassungen/ersatz
      dateien: [{"{"} datei: { $datei }, grund: "Die Datei war beschädigt." {"}"}]
K001 = Die Datei ist nicht als UTF-8 gespeichert; ab Zeile { $zeile } sind Zeichen nicht lesbar.
    .hilfe = { $form ->
            [utf16] Die Datei ist als UTF-16 gespeichert, das Windows „Unicode“ nennt. Speichern Sie sie in Ihrem Editor mit der Kodierung „UTF-8“. In Excel heißt der Dateityp „CSV UTF-8“.
           *[andere] Speichern Sie die Datei in Ihrem Editor mit der Kodierung „UTF-8“. In Excel heißt der Dateityp „CSV UTF-8“.
        }
    .warum = Buchstaben wie „ä“ und „ß“ stünden als Zeichensalat auf der Website. Namen von Ämtern und Straßen ließen sich nicht mehr lesen.
K002 = Die Datei enthält Steuerzeichen, die in keinen Text gehören.
    .hilfe = Löschen Sie das Zeichen an dieser Stelle. Oft ist es beim Kopieren aus einem PDF mitgekommen.
    .warum = Unsichtbare Zeichen erscheinen auf manchen Geräten als Kästchen oder Lücken mitten im Satz. Die Suche findet das Wort dann nicht.
K003 = { $form ->
        [teile] Die Datei hat mehr als { $grenze } Absätze, Angaben oder Zellen; ab hier wird sie nicht mehr gelesen.
        [summe] Mit dieser Datei sind alle Texte des Konzepts zusammen größer als { $grenze } MB.
       *[datei] Die Datei ist { $mb } MB groß; Textdateien dürfen höchstens { $grenze } MB haben.
    }
    .hilfe = { $form ->
            [summe] Nehmen Sie heraus, was nicht zum Konzept gehört, oder machen Sie zwei Konzepte daraus.
           *[datei] Teilen Sie die Datei auf. Bilder und Tabellen gehören in eigene Dateien.
        }
    .warum = Aus so viel Text entstünde eine Seite, die auf dem Handy kaum lädt und auf der niemand etwas findet.
K004 = Das ist eine Verknüpfung (symbolischer Link) und keine Datei; Verknüpfungen werden nie verfolgt.
    .hilfe = Legen Sie die Datei selbst an diesen Ort, oder löschen Sie die Verknüpfung.
    .warum = Eine Verknüpfung kann auf Dateien außerhalb des Konzepts zeigen. So könnten interne Unterlagen unbemerkt ins Netz gelangen, und auf einem anderen Rechner würde der Inhalt fehlen.
K005 = { $ort ->
        [tief] Dieser Ordner liegt { $grund } Ordner tief; was darin ist, wird nicht gelesen.
       *[other] Die Datei kann nicht gelesen werden: { $grund }.
    }
    .hilfe = { $ort ->
            [tief] Legen Sie die Dateien weiter oben ab, oder löschen Sie den Ordner. So tief liegt meist nur etwas, das sich beim Kopieren selbst enthält.
           *[other] Prüfen Sie, ob die Datei für Sie freigegeben ist und eine gewöhnliche Datei ist.
        }
    .warum = Was in der Datei steht, würde auf der Website fehlen, ohne dass es jemand bemerkt.
K006 = Eine Datei wie diese wird hier nicht gelesen; ihr Inhalt würde nirgends erscheinen.
    .hilfe = { $vorschlag ->
            [keiner] Gelesen werden: { $erlaubt }. Texte sind Markdown-Dateien mit der Endung .md, Zahlen CSV-Dateien (in Excel: „CSV UTF-8“) im Ordner daten/. Verschieben Sie die Datei, oder löschen Sie sie.
           *[other] Meinten Sie „{ $vorschlag }“? Gelesen werden: { $erlaubt }.
        }
    .warum = Sie würden glauben, der Inhalt sei veröffentlicht, aber niemand bekäme ihn zu sehen.
K008 = { $form ->
        [rest] Hier steht noch eine Marke, mit der git zwei Fassungen derselben Stelle trennt.
       *[beide] Hier stehen zwei Fassungen derselben Stelle, die git nicht selbst zusammenführen konnte.
    }
    .hilfe = { $form ->
            [rest] Löschen Sie die Zeile, und lesen Sie die Stelle noch einmal: Vielleicht fehlt dort ein Stück, oder es steht doppelt.
           *[beide] Entscheiden Sie sich für eine, oder verbinden Sie beide. Löschen Sie dann die Zeilen, die mit <<<<<<<, ======= und >>>>>>> beginnen. Mit „git status“ sehen Sie, ob es noch mehr solche Dateien gibt.
        }
    .warum = Beide Texte stünden auf der Website untereinander, mit unverständlichen Zeichen dazwischen.
K009 = In dieser Datei gibt es noch { $mehr } weitere Befunde; sie werden nicht einzeln genannt.
    .hilfe = Beheben Sie zuerst die genannten, und prüfen Sie dann noch einmal. So viele haben meist dieselbe Ursache.
    .warum = Tausende Befunde liest niemand, und der eine wichtige geht darunter verloren.
K101 = { $grund ->
        [tabulator] Die Zeile ist mit einem Tabulator eingerückt; in den Metadaten sind nur Leerzeichen erlaubt.
        [doppelpunkt] Der Wert enthält einen Doppelpunkt; so ist nicht klar, wo er beginnt.
        [anfuehrung] In dieser Zeile ist ein Anführungszeichen nicht geschlossen.
        [zeichen] Der Wert beginnt mit einem Zeichen, das in den Metadaten eine besondere Bedeutung hat.
        [leerzeichen] Nach dem Doppelpunkt fehlt ein Leerzeichen.
        [strich] Nach dem Strich fehlt ein Leerzeichen.
        [umbruch] Diese Zeile hat keinen Schlüssel; vermutlich gehört sie zum Wert darüber.
        [klammer] Eine Klammer, die in dieser Zeile beginnt, ist nicht geschlossen.
        [einrueckung] Diese Zeile ist eingerückt, die Zeile darüber nicht.
        [mehrere] Hier beginnt nach „---“ ein zweiter Teil; in einer Datei wird nur einer gelesen.
       *[sonst] Die Metadaten lassen sich an dieser Stelle nicht lesen.
    }
    .hilfe = { $grund ->
            [tabulator] Ersetzen Sie den Tabulator durch Leerzeichen, so viele wie vor der Zeile darüber, die zum selben Eintrag gehört.
            [doppelpunkt] Setzen Sie den Wert in Anführungszeichen, zum Beispiel: titel: "Bildung: ein Überblick".
            [anfuehrung] Setzen Sie gerade Anführungszeichen nur ganz außen um den Wert; im Text schreiben Sie „so“ oder ’.
            [zeichen] Setzen Sie den ganzen Wert in einfache Anführungszeichen: '…'. Im Text selbst schreiben Sie „so“.
            [leerzeichen] Schreiben Sie zum Beispiel „titel: Bildung“ statt „titel:Bildung“.
            [strich] Schreiben Sie „- ziele“ statt „-ziele“.
            [umbruch] Schreiben Sie den ganzen Wert in eine Zeile, oder rücken Sie seine Fortsetzung um zwei Leerzeichen ein.
            [klammer] Ergänzen Sie die schließende Klammer { "}" } oder ].
            [einrueckung] Löschen Sie die Leerzeichen am Anfang der Zeile.
            [mehrere] Löschen Sie die Zeile „---“ davor.
           *[sonst] Prüfen Sie Einrückung, Klammern und Anführungszeichen in dieser und der vorigen Zeile. Oft hilft es, den Wert in Anführungszeichen zu setzen.
        }
    .warum = Solange diese Angaben nicht lesbar sind, steht nicht fest, was gilt: der Titel, das Datum oder ob es noch ein Entwurf ist. Was Sie zurückhalten wollten, könnte so im Netz stehen.
K102 = { $form ->
        [davor] Vor den Metadaten steht etwas; sie gelten nur am Anfang der Datei.
       *[fehlt] Am Anfang der Datei fehlen die Metadaten.
    }
    .hilfe = { $form ->
            [davor] Löschen Sie alles vor der ersten Zeile „---“, auch Leerzeilen.
           *[fehlt] Beginnen Sie die Datei mit einer Zeile „---“, darunter „id:“ und „titel:“, dann wieder „---“. Davor darf nichts stehen.
        }
    .warum = Ohne diese Angaben hat der Text keinen Namen und keinen festen Platz. Niemand könnte ihn auf der Website finden oder auf ihn verweisen.
K103 = Die Metadaten sind nicht abgeschlossen.
    .hilfe = Setzen Sie nach den Metadaten eine Zeile, in der nur „---“ steht.
    .warum = Es ist nicht zu erkennen, wo Ihre Angaben enden und wo der Text beginnt. Auf der Website fehlte der Text, oder Ihre internen Notizen stünden darin.
K105 = Den Schlüssel „{ $schluessel }“ gibt es hier nicht.
    .hilfe = { $vorschlag ->
            [keiner] { $erlaubt ->
                [keiner] Zusätzliche Angaben legen Sie in konzept.yaml unter „angaben:“ fest.
               *[other] Erlaubt sind: { $erlaubt }.
            }
           *[other] Meinten Sie „{ $vorschlag }“? Erlaubt sind: { $erlaubt }.
        }
    .warum = Was hinter einem unbekannten Schlüssel steht, bliebe ohne Wirkung. Mit „entwrf: ja“ würde so eine Seite öffentlich, die Sie noch zurückhalten wollten.
K106 = Der Schlüssel „{ $schluessel }“ steht zweimal da.
    .hilfe = Löschen Sie eine der beiden Zeilen; sonst ist nicht klar, welche gilt.
    .warum = Eine der beiden Angaben ginge verloren, vielleicht die richtige. Auf der Website stünde dann ein altes Datum oder ein falscher Titel.
K107 = Hier fehlt die Angabe „{ $schluessel }“.
    .hilfe = { $form ->
            [wort] Ergänzen Sie eine Zeile „{ $schluessel }: …“. Möglich sind: { $erlaubt }.
            [verweis] Ergänzen Sie eine Zeile „{ $schluessel }: …“ mit der Kennung von etwas, das es im Konzept gibt ({ $erlaubt }).
            [datum] Ergänzen Sie eine Zeile „{ $schluessel }: …“ mit einem Datum, zum Beispiel „{ $schluessel }: 2019-05-09“ oder „{ $schluessel }: 2019“.
            [unbekannt] Ergänzen Sie eine Zeile „{ $schluessel }: …“ mit einem Datum, zum Beispiel „{ $schluessel }: 2019-05-09“. Ist es nicht bekannt, schreiben Sie: unbekannt.
            [schluessel] Ergänzen Sie eine Zeile „{ $schluessel }:“ und darunter, eingerückt, was dazugehört: { $erlaubt }.
            [liste] Ergänzen Sie eine Zeile „{ $schluessel }: [erstes, zweites]“ mit allem, was zur Auswahl steht.
           *[text] Ergänzen Sie eine Zeile „{ $schluessel }: …“.
        }
    .warum = Auf der Website bliebe eine wichtige Frage offen, zum Beispiel wie ein Kapitel heißt oder was bei einer Beratung herauskam.
K108 = { $erwartet ->
        [schluessel] Hier werden eingerückte Zeilen mit Schlüssel und Wert erwartet.
        [liste] Hier wird eine Liste von Kennungen erwartet.
        [zweig] Hier fehlt ein Doppelpunkt, oder eine Zeile ist falsch eingerückt.
        [zahl] Hier wird eine ganze Zahl erwartet.
        [dezimal] Hier wird eine Zahl erwartet.
        [cent] Ein Betrag in Euro hat höchstens zwei Nachkommastellen.
        [betrag] Hier wird ein Betrag in Euro erwartet.
        [datei] Hier wird der Name einer CSV-Datei erwartet.
        [paare] Hier werden Paare aus Name und Wert erwartet.
        [zugang] In dieser Webadresse stehen ein Benutzername oder ein Passwort; jeder könnte sie lesen.
        [url] Hier wird eine vollständige Webadresse erwartet.
        [email] Hier wird eine E-Mail-Adresse erwartet.
        [sprache] Hier wird ein Sprachkürzel erwartet.
        [farbe] Hier wird eine Farbe erwartet.
        [paar] Hier werden zwei Wörter erwartet: Einzahl und Mehrzahl.
        [wort] Hier wird ein Wort erwartet.
        [stufen] Hier werden zwei Wörter erwartet, Einzahl und Mehrzahl, oder solche Paare für jede Ebene.
        [muster] Dieses Muster zeigt keine erste Nummer, oder mehr Nummern, als es Ebenen darüber gibt.
        [flag] Hier wird ja oder nein erwartet.
        [notiz] „intern:“ ist eine Notiz für die Redaktion und hält den Eintrag nicht zurück.
       *[text] Hier wird ein einzelner Wert erwartet.
    }
    .hilfe = { $erwartet ->
            [schluessel] Möglich sind hier zum Beispiel: { $beispiel }. Schreiben Sie jede Angabe in eine Zeile, um zwei Leerzeichen eingerückt, mit Doppelpunkt und Leerzeichen vor dem Wert.
            [liste] Schreiben Sie die Kennungen unter „{ $schluessel }:“ untereinander, jede mit „- “ davor. Titel stehen in den Dateien selbst.
            [zweig] Hinter eine Kennung, unter der andere stehen, gehört ein Doppelpunkt: „- handlungsfelder:“.
            [zahl] Schreiben Sie nur Ziffern, zum Beispiel „{ $schluessel }: { $schluessel ->
                [jahr] 2019
               *[other] 1
            }“.
            [dezimal] Schreiben Sie nur die Zahl, mit Komma vor den Nachkommastellen, zum Beispiel „{ $schluessel }: { $vorschlag }“.
            [cent] Meinten Sie Tausender, schreiben Sie einen Punkt: „{ $schluessel }: { $tausend }“. Meinten Sie Cent: „{ $schluessel }: { $cent }“.
            [betrag] Schreiben Sie zum Beispiel „{ $schluessel }: { $vorschlag }“. Steht der Betrag noch nicht fest: „{ $schluessel }: noch offen“.
            [datei] Nennen Sie eine Datei aus dem Ordner daten/, mit der Endung .csv, zum Beispiel „{ $schluessel }: quote.csv“.
            [paare] Schreiben Sie zum Beispiel „{ $schluessel }: { "{" } name: wert { "}" }“, mit Doppelpunkt und Leerzeichen zwischen Name und Wert.
            [zugang] Schreiben Sie „{ $schluessel }: { $vorschlag }“. Stand das Passwort schon auf einer Website, ändern Sie es.
            [url] Schreiben Sie sie mit https:// am Anfang, zum Beispiel „{ $schluessel }: https://www.stadt.example/“.
            [email] Schreiben Sie nur die Adresse, zum Beispiel „{ $schluessel }: stelle@stadt.example“.
            [sprache] Schreiben Sie zum Beispiel „{ $schluessel }: de“ oder „{ $schluessel }: en“.
            [farbe] Schreiben Sie sechs Stellen von 0 bis f hinter #, in Anführungszeichen, zum Beispiel { $schluessel }: "#004b93".
            [paar] Schreiben Sie zum Beispiel „{ $schluessel }: [{ $schluessel ->
                [stadtteil] Gemeinde, Gemeinden
               *[other] Projekt, Projekte
            }]“. In mehreren Sprachen: „{ $schluessel }: { "{" } de: […], en: […] { "}" }“.
            [wort] Schreiben Sie zum Beispiel „{ $schluessel }: Kreisgebiet“. In mehreren Sprachen: „{ $schluessel }: { "{" } de: Kreisgebiet, en: District { "}" }“.
            [stufen] Schreiben Sie zum Beispiel „{ $schluessel }: [Themenfeld, Themenfelder]“, oder für zwei Ebenen „{ $schluessel }: [[Handlungsfeld, Handlungsfelder], [Maßnahmenfeld, Maßnahmenfelder]]“.
            [muster] Zeigen Sie die erste Nummer der Ebene, "1.", "a)" oder "§ 1", bei Bedarf mit den Nummern darüber, "1.1", zum Beispiel: nummerierung: ["1", "1.1", "1.1.1"].
            [flag] Schreiben Sie „{ $schluessel }: ja“ oder „{ $schluessel }: nein“, oder löschen Sie die Zeile.
            [notiz] Soll noch niemand den Eintrag sehen, schreiben Sie „entwurf: ja“. Sonst schreiben Sie die Notiz hinter den Doppelpunkt, oder löschen Sie die Zeile.
           *[text] Schreiben Sie hinter „{ $schluessel }:“ nur einen Wert, ohne „- “ und ohne Klammern.
        }
    .warum = Das Programm müsste raten, was Sie meinen. Rät es falsch, steht die Angabe verstümmelt oder gar nicht auf der Website.
K109 = „{ $wert }“ ist hier kein gültiger Wert.
    .hilfe = { $vorschlag ->
            [keiner] Möglich sind: { $erlaubt }.
           *[other] Meinten Sie „{ $vorschlag }“? Möglich sind: { $erlaubt }.
        }
    .warum = Mit einem unbekannten Wort lässt sich der Eintrag nicht einordnen. Ein Gremium stünde dann in der falschen Gruppe, oder eine Beratung hätte kein Ergebnis.
K110 = { $wert ->
        [keiner] Hier fehlt das Jahr oder Datum.
       *[other] „{ $wert }“ ist kein Datum.
    }
    .hilfe = { $unbekannt ->
            [fern] Das Jahr liegt zu fern. Hat es kein Ende, löschen Sie „ende:“ und schreiben Sie „laufend: ja“; sonst berichtigen Sie das Jahr.
            [erlaubt] Schreiben Sie 2019-05-09 oder 9.5.2019; ungenauer geht auch: 2019-05, 2019-Q1, 2019-H1, 2019/20 (Schuljahr) oder 2019. Ist das Datum nicht bekannt, schreiben Sie: unbekannt.
           *[nein] Schreiben Sie 2019-05-09 oder 9.5.2019; ungenauer geht auch: 2019-05, 2019-Q1, 2019-H1, 2019/20 (Schuljahr) oder 2019.
        }
    .warum = Wer einen Beschluss oder einen Termin nachschlägt, braucht den richtigen Tag. Ohne gültiges Datum stünde der Eintrag an der falschen Stelle der Abfolge, oder er fehlte.
K111 = { $form ->
        [lang] Die Kennung ist mit mehr als 80 Zeichen zu lang für einen Dateinamen.
        [system] Die Kennung „{ $wert }“ ist vergeben: So heißen Seiten oder Geräte des Systems.
        [belegt] Die Sprungmarke „{ $wert }“ ist vergeben: So heißen Absätze und Fußnoten.
        [anker] „{ $wert }“ ist keine gültige Sprungmarke.
       *[id] „{ $wert }“ ist keine gültige Kennung.
    }
    .hilfe = { $form ->
            [belegt] Nennen Sie die Überschrift zum Beispiel „{ $vorschlag }“.
           *[other] { $vorschlag ->
                [keiner] Erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche.
               *[other] Erlaubt sind Kleinbuchstaben ohne Umlaute, Ziffern und einzelne Bindestriche, zum Beispiel „{ $vorschlag }“.
            }
        }
    .warum = Mit diesem Wort führen Links zu einer Stelle im Konzept. Wer einen solchen Link in einer E-Mail oder Vorlage bekommt, käme sonst nicht oder an der falschen Stelle an.
K112 = Die Kennung „{ $wert }“ ist schon vergeben: an „{ $titel }“ in { $datei }.
    .hilfe = Geben Sie einem der beiden eine andere Kennung. Jede Kennung darf im ganzen Konzept nur einmal vorkommen.
    .warum = Ein Verweis auf diese Kennung könnte zweierlei meinen. Wer ihm folgt, landet womöglich auf der falschen Seite und merkt es nicht.
K113 = Ab „#“ wird der Rest der Zeile als Bemerkung gelesen und geht verloren.
    .hilfe = Setzen Sie den ganzen Wert in Anführungszeichen, zum Beispiel: titel: "Raum #3". Eine Bemerkung beginnt mit „# “.
    .warum = Auf der Website stünde nur der Anfang, etwa „Raum“ statt „Raum #3“. Niemand könnte dort erkennen, dass etwas fehlt.
K114 = Die Zeichen „&“, „*“ und „!“ am Anfang eines Wertes haben in den Metadaten eine besondere Bedeutung, die hier nicht erlaubt ist.
    .hilfe = Setzen Sie den Wert in Anführungszeichen.
    .warum = Auf der Website fehlte ein Teil Ihrer Angabe, oder dort stünde der Text einer anderen Stelle. Beides fällt beim Schreiben nicht auf.
K116 = Das Format { $wert } kennt dieses Programm nicht.
    .hilfe = Schreiben Sie „format: 1“, oder verwenden Sie eine neuere Version von konzept.
    .warum = Ihr Konzept kann Angaben enthalten, die diese Version des Programms falsch versteht. Die Website zeigte dann etwas anderes, als Sie geschrieben haben.
K117 = { $grund ->
        [leer] Hier steht kein Name.
        [eigener] „{ $wert }“ heißt es schon.
        [wiederholt] „{ $wert }“ steht hier zweimal.
       *[vergeben] „{ $wert }“ heißt auch „{ $titel }“.
    }
    .hilfe = { $grund ->
            [leer] Tragen Sie einen Namen ein, oder löschen Sie den leeren Eintrag.
            [vergeben] Lassen Sie den Namen nur bei einem von beiden stehen.
           *[other] Löschen Sie den Namen unter „auch:“.
        }
    .warum = Unter „auch:“ stehen Namen, unter denen die Suche etwas zusätzlich findet. Gehört ein Name zu zweien, führt er nicht dahin, wo man hinwill; steht er doppelt, bewirkt er nichts.
K201 = Die Kennung „{ $wert }“ gibt es nicht.
    .hilfe = { $vorschlag ->
            [keiner] { $entwurf ->
                [keiner] { $befehl ->
                    [keiner] Nennen Sie die Kennung von etwas anderem, das es im Konzept gibt ({ $erwartet }).
                    [offen] Ist es noch nicht bekannt, lassen Sie diese Angabe weg.
                   *[other] Berichtigen Sie den Verweis ({ $erwartet }), oder legen Sie an, was fehlt: { $befehl }
                }
               *[other] „{ $entwurf }“ ist noch ein Entwurf. Löschen Sie dort „entwurf: ja“, oder lassen Sie den Verweis weg, bis es so weit ist.
            }
           *[other] Meinten Sie „{ $vorschlag }“?
        }
    .warum = Auf der Website fehlte die Verbindung. Man sähe zum Beispiel nicht, welches Gremium beraten hat oder wer beteiligt war.
K202 = „{ $wert }“ steht für etwas anderes ({ $ist }), als hier gemeint sein kann.
    .hilfe = Verweisen Sie hier auf: { $erwartet }.
    .warum = Die Website würde etwas Falsches aussagen, zum Beispiel wer für eine Vorlage zuständig ist. Wer nachfragen will, wendet sich dann an die falsche Stelle.
K203 = Dieser öffentliche Eintrag verweist auf den Entwurf „{ $wert }“ in { $datei }.
    .hilfe = Veröffentlichen Sie auch den Entwurf, oder nehmen Sie den Verweis heraus.
    .warum = Der Name des Entwurfs würde öffentlich, bevor Sie ihn freigegeben haben. Oder man fände an dieser Stelle nur eine Lücke.
K210 = { $umfang ->
        [eine] { $ebene ->
            [leitziel] Zum Leitziel
           *[andere] Zum Ziel
        } „{ $titel }“ gehört keine Maßnahme.
       *[alle] Zu { $anzahl } von { $gesamt } Zielen gehört keine Maßnahme: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
    }
    .hilfe = { $umfang ->
            [eine] Nennen Sie das Ziel bei einer Maßnahme, zum Beispiel: leitziele: [sprache-im-alltag]. Folgt die Maßnahme erst noch, sagen Sie das im Text; die Meldung bleibt bis dahin stehen.
           *[alle] Nennen Sie das Ziel bei einer Maßnahme, zum Beispiel: leitziele: [sprache-im-alltag]. Folgt die Maßnahme erst noch, sagen Sie das im Text; die Meldung bleibt bis dahin stehen. Soll das nicht gemeldet werden, schreiben Sie in konzept.yaml: prüfung: { "{" } K210: aus { "}" }
        }
    .warum = Das Konzept verspräche etwas, woran niemand arbeitet. Bürgerinnen und Bürger könnten nicht erkennen, wie das Ziel erreicht werden soll.
K211 = { $umfang ->
        [eine] Bei der Maßnahme „{ $titel }“ steht nicht, wer federführend ist.
       *[alle] Bei { $anzahl } von { $gesamt } Maßnahmen steht nicht, wer federführend ist: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
    }
    .hilfe = { $umfang ->
            [eine] Ergänzen Sie „federführung:“ mit der Kennung einer Stelle aus akteure.yaml.
           *[alle] Ergänzen Sie „federführung:“ mit der Kennung einer Stelle aus akteure.yaml. Kommt das in Ihrem Konzept nicht vor, schreiben Sie in konzept.yaml: prüfung: { "{" } K211: aus { "}" }
        }
    .warum = Niemand weiß, an wen man sich mit Fragen wendet. Eine Maßnahme, für die keine Stelle zuständig ist, bleibt außerdem leicht liegen.
K212 = { $umfang ->
        [eine] Die Maßnahme „{ $titel }“ dient keinem Leitziel.
       *[alle] { $anzahl } von { $gesamt } Maßnahmen dienen keinem Leitziel: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
    }
    .hilfe = { $umfang ->
            [eine] Ergänzen Sie „leitziele:“ mit der Kennung eines Leitziels, zum Beispiel: leitziele: [sprache-im-alltag]. Die Leitziele stehen in den Metadaten der Handlungsfelder.
           *[alle] Ergänzen Sie „leitziele:“ mit der Kennung eines Leitziels, zum Beispiel: leitziele: [sprache-im-alltag]. Die Leitziele stehen in den Metadaten der Handlungsfelder. Kommt das in Ihrem Konzept nicht vor, schreiben Sie in konzept.yaml: prüfung: { "{" } K212: aus { "}" }
        }
    .warum = Wer die Maßnahme liest, erfährt nicht, wozu sie gut sein soll. Der Rat kann dann nicht prüfen, ob sie das Konzept voranbringt.
K213 = { $umfang ->
        [eine] Bei der Maßnahme „{ $titel }“ steht nicht, wann sie läuft.
       *[alle] Bei { $anzahl } von { $gesamt } Maßnahmen steht nicht, wann sie laufen: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
    }
    .hilfe = { $umfang ->
            [eine] Ergänzen Sie „zeitraum:“ mit Beginn oder Ende, zum Beispiel: zeitraum: { "{" } beginn: 2020, ende: 2022-Q4 { "}" }. Ist kein Ende geplant: zeitraum: { "{" } beginn: 2020, laufend: ja { "}" }. Steht kein Datum fest: zeitraum: { "{" } horizont: mittelfristig { "}" }.
           *[alle] Ergänzen Sie „zeitraum:“ mit Beginn oder Ende, zum Beispiel: zeitraum: { "{" } beginn: 2020, ende: 2022-Q4 { "}" }. Ist kein Ende geplant: zeitraum: { "{" } beginn: 2020, laufend: ja { "}" }. Steht kein Datum fest: zeitraum: { "{" } horizont: mittelfristig { "}" }. Kommt das in Ihrem Konzept nicht vor, schreiben Sie in konzept.yaml: prüfung: { "{" } K213: aus { "}" }
        }
    .warum = Bürgerinnen und Bürger wissen nicht, ob das Angebot schon läuft, noch kommt oder vorbei ist. Der Rat kann nicht erkennen, ob die Maßnahme im Zeitplan liegt.
K214 = { $umfang ->
        [eine] Die Maßnahme „{ $titel }“ hat keinen Indikator.
       *[alle] { $anzahl } von { $gesamt } Maßnahmen haben keinen Indikator: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
    }
    .hilfe = { $umfang ->
            [eine] Ergänzen Sie „indikatoren:“ mit der Kennung eines Indikators, zum Beispiel: indikatoren: [teilnehmende]. Einen neuen legt „konzept new indikator teilnehmende“ an. Lässt sich der Erfolg nicht zählen, beschreiben Sie ihn unter „erfolg:“.
           *[alle] Ergänzen Sie „indikatoren:“ mit der Kennung eines Indikators, zum Beispiel: indikatoren: [teilnehmende]. Einen neuen legt „konzept new indikator teilnehmende“ an. Lässt sich der Erfolg nicht zählen, beschreiben Sie ihn unter „erfolg:“. Kommt das in Ihrem Konzept nicht vor, schreiben Sie in konzept.yaml: prüfung: { "{" } K214: aus { "}" }
        }
    .warum = Ob die Maßnahme etwas bewirkt, könnte später niemand feststellen. Rat und Verwaltung müssten sich auf Eindrücke verlassen.
K215 = { $umfang ->
        [eine] Der Indikator „{ $titel }“ hat keinen Zielwert.
       *[alle] { $anzahl } von { $gesamt } Indikatoren haben keinen Zielwert: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
    }
    .hilfe = { $umfang ->
            [eine] Ergänzen Sie „zielwerte:“ mit Jahr und Wert, zum Beispiel: zielwerte: [{ "{" } jahr: 2025, wert: 40 { "}" }]. Keinen Zielwert braucht ein Indikator mit „ebene: kontext“ oder „richtung: keine“.
           *[alle] Ergänzen Sie „zielwerte:“ mit Jahr und Wert, zum Beispiel: zielwerte: [{ "{" } jahr: 2025, wert: 40 { "}" }]. Keinen Zielwert braucht ein Indikator mit „ebene: kontext“ oder „richtung: keine“. Kommt das in Ihrem Konzept nicht vor, schreiben Sie in konzept.yaml: prüfung: { "{" } K215: aus { "}" }
        }
    .warum = Ohne Ziel kann niemand sagen, ob eine Zahl ein Erfolg ist. Das Konzept ließe sich an ihr nicht überprüfen.
K216 = { $umfang ->
        [alle] { $form ->
            [indikator] { $anzahl } von { $gesamt } Indikatoren sagen nicht, woher ihre Zahlen stammen: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
           *[text] { $anzahl } von { $gesamt } Absätzen mit Zahlen sagen nicht, woher diese stammen: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
        }
       *[eine] { $form ->
        [indikator] { $titel ->
            [keiner] Bei diesem Indikator steht nicht, woher die Zahlen stammen.
           *[other] Beim Indikator „{ $titel }“ steht nicht, woher die Zahlen stammen.
        }
        [diagramm] { $titel ->
            [keiner] Bei diesem Diagramm steht nicht, woher die Zahlen stammen.
           *[other] Beim Diagramm „{ $titel }“ steht nicht, woher die Zahlen stammen.
        }
        [tabelle] { $titel ->
            [keiner] Bei dieser Tabelle steht nicht, woher die Zahlen stammen.
           *[other] Bei der Tabelle „{ $titel }“ steht nicht, woher die Zahlen stammen.
        }
       *[text] Dieser Absatz nennt eine Zahl, aber weder eine Fußnote noch ein Link sagt, woher sie stammt.
    }
    }
    .hilfe = { $umfang ->
            [alle] { $form ->
            [text] Nennen Sie die Quelle in einer Fußnote wie [^1], oder verlinken Sie sie im Absatz.
           *[other] Ergänzen Sie „quelle:“, zum Beispiel: quelle: { "{" } name: Einwohnermelderegister, stand: 2019-12-31 { "}" }.
        } Soll das nicht gemeldet werden, schreiben Sie in konzept.yaml: prüfung: { "{" } K216: aus { "}" }
           *[eine] { $form ->
            [text] Nennen Sie die Quelle in einer Fußnote wie [^1], oder verlinken Sie sie im Absatz.
           *[other] Ergänzen Sie „quelle:“, zum Beispiel: quelle: { "{" } name: Einwohnermelderegister, stand: 2019-12-31 { "}" }.
        }
        }
    .warum = Wer eine Zahl nicht nachprüfen kann, glaubt ihr nicht oder gibt sie ungeprüft weiter. Presse und Ratsmitglieder müssten bei Ihnen nachfragen.
K217 = { $umfang ->
        [eine] Der Indikator „{ $titel }“ hat keine Daten.
       *[alle] { $anzahl } von { $gesamt } Indikatoren haben keine Daten: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
    }
    .hilfe = { $umfang ->
            [eine] Legen Sie eine CSV-Datei mit den Spalten jahr und wert in den Ordner daten/. Nennen Sie sie dann hier, zum Beispiel: daten: quote.csv.
           *[alle] Legen Sie eine CSV-Datei mit den Spalten jahr und wert in den Ordner daten/. Nennen Sie sie dann hier, zum Beispiel: daten: quote.csv. Soll das nicht gemeldet werden, schreiben Sie in konzept.yaml: prüfung: { "{" } K217: aus { "}" }
        }
    .warum = Auf der Seite des Indikators stünde nur, was gemessen werden soll, aber keine einzige Zahl. Niemand erfährt, ob etwas besser geworden ist.
K218 = Das Zieljahr { $jahr } ist vorbei, aber in den Daten fehlt der Wert dafür.
    .hilfe = Ergänzen Sie in der Datei, die unter „daten:“ steht, eine Zeile für { $jahr }. Gilt das Ziel für eine Gruppe, gehört auch der Wert zu dieser Gruppe.
    .warum = Ob das Ziel erreicht wurde, erfährt niemand. Es sieht dann so aus, als wollte die Kommune es nicht sagen.
K219 = { $umfang ->
        [eine] Der letzte Bericht zur Maßnahme „{ $titel }“ hat den Stand { $stand }; das liegt mehr als { $tage } Tage vor dem Stand des Konzepts.
       *[alle] Bei { $anzahl } von { $gesamt } Maßnahmen liegt der letzte Bericht mehr als { $tage } Tage vor dem Stand des Konzepts: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
    }
    .hilfe = { $umfang ->
            [eine] Ergänzen Sie unter „umsetzungsstand:“ einen neuen Bericht, auch wenn sich nichts geändert hat. Ab wann ein Bericht als veraltet gilt, legen Sie in konzept.yaml unter „fristen:“ fest.
           *[alle] Ergänzen Sie unter „umsetzungsstand:“ einen neuen Bericht, auch wenn sich nichts geändert hat. Ab wann ein Bericht als veraltet gilt, legen Sie in konzept.yaml unter „fristen:“ fest. Soll das nicht gemeldet werden, schreiben Sie in konzept.yaml: prüfung: { "{" } K219: aus { "}" }
        }
    .warum = Wer die Seite liest, hält einen alten Stand für den heutigen. Mit der Zeit glaubt niemand mehr, dass noch etwas geschieht.
K220 = Die Maßnahme ist entfallen, aber es steht nicht da, warum.
    .hilfe = Schreiben Sie den Grund in diesen Eintrag von „umsetzungsstand:“, unter „text:“.
    .warum = Wer auf die Maßnahme gewartet hat, erfährt nicht, warum sie nicht kommt. Für den Rat sähe es so aus, als wäre sie still verschwunden.
K221 = { $umfang ->
        [eine] Hier stehen Kosten, aber nicht, wer sie bezahlt.
       *[alle] Bei { $anzahl } von { $gesamt } Maßnahmen mit Kosten steht nicht, wer sie bezahlt: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
    }
    .hilfe = { $umfang ->
            [eine] Ergänzen Sie „finanzierung:“, zum Beispiel: finanzierung: [{ "{" } quelle: Haushalt der Stadt, status: geplant { "}" }]. Ist es noch nicht geklärt, schreiben Sie „quelle: noch offen“.
           *[alle] Ergänzen Sie „finanzierung:“, zum Beispiel: finanzierung: [{ "{" } quelle: Haushalt der Stadt, status: geplant { "}" }]. Ist es noch nicht geklärt, schreiben Sie „quelle: noch offen“. Kommt das in Ihrem Konzept nicht vor, schreiben Sie in konzept.yaml: prüfung: { "{" } K221: aus { "}" }
        }
    .warum = Der Rat kann nicht erkennen, was die Maßnahme für den Haushalt bedeutet. Bürgerinnen und Bürger wissen nicht, ob überhaupt Geld dafür da ist.
K222 = { $form ->
        [abgleich] Diese Maßnahme ähnelt einem Vorhaben anderer Stellen: „{ $titel }“ in { $datei }.
       *[konzept] Diese Maßnahme ähnelt einer anderen: „{ $titel }“ in { $datei }.
    }
    .hilfe = { $form ->
            [abgleich] { $kennung ->
                [keiner] Stimmen Sie sich mit der anderen Stelle ab. Tragen Sie dann in { $datei } in der Spalte „kennung“ eine Kennung ein, und nennen Sie sie hier unter „abgestimmt_mit:“.
               *[other] Stimmen Sie sich mit der anderen Stelle ab. Nennen Sie danach hier die Kennung des Vorhabens: abgestimmt_mit: [{ $kennung }].
            }
           *[konzept] Führen Sie beide zusammen. Sind wirklich zwei gemeint, nennen Sie die Kennung der anderen hier unter „verwandte:“.
        }
    .warum = Vielleicht planen zwei Stellen dasselbe, ohne voneinander zu wissen. Das kostet doppelt, und Bürgerinnen und Bürger wissen nicht, an wen sie sich wenden sollen.
K223 = Die Maßnahme wurde zusammengeführt, aber es steht nicht da, mit welcher.
    .hilfe = Ergänzen Sie in diesem Eintrag von „umsetzungsstand:“ eine Zeile „mit:“ und dahinter die Kennung der anderen Maßnahme.
    .warum = Wer die Maßnahme sucht, findet nicht, wo sie weitergeht. Es sähe so aus, als wäre sie weggefallen.
K224 = Die Anzahl { $wert } ist kleiner als 3; einzelne Personen könnten zu erkennen sein.
    .hilfe = Schreiben Sie statt der Zahl „.“ (geheim zu halten), oder fassen Sie mehrere Gruppen zusammen. Achten Sie darauf, dass sich die Zahl nicht aus einer Summe ausrechnen lässt.
    .warum = In einem kleinen Stadtteil wissen die Nachbarn schnell, wer gemeint ist. Das kann gegen den Datenschutz verstoßen, und was einmal im Netz stand, lässt sich nicht zurückholen.
K225 = { $form ->
        [leer] In dieser Zeile fehlt der Wert.
        [englisch] „{ $wert }“ sieht aus wie eine englische Zahl; in einer Datei mit Semikolons gelten deutsche Zahlen.
        [deutsch] „{ $wert }“ sieht aus wie eine deutsche Zahl; in einer Datei mit Kommas gelten englische Zahlen.
       *[sonst] „{ $wert }“ ist weder eine Zahl noch eines der Zeichen für fehlende Werte.
    }
    .hilfe = { $form ->
            [leer] Schreiben Sie das Zeichen, das sagt, warum keiner da ist: „–“ nichts vorhanden, „.“ unbekannt oder geheim, „x“ nicht sinnvoll, „/“ nicht sicher genug, „( )“ eingeschränkt aussagekräftig, „...“ folgt später.
            [englisch] { $vorschlag ->
                [keiner] Setzen Sie ein Komma vor die Nachkommastellen und Punkte zwischen die Tausender, zum Beispiel 1.234,5.
               *[other] Schreiben Sie { $vorschlag }, wenn das gemeint ist.
            }
            [deutsch] { $vorschlag ->
                [keiner] Setzen Sie einen Punkt vor die Nachkommastellen, zum Beispiel 1234.5. Oder trennen Sie in der ganzen Datei die Spalten mit Semikolons.
               *[other] Schreiben Sie { $vorschlag }, wenn das gemeint ist. Oder trennen Sie in der ganzen Datei die Spalten mit Semikolons.
            }
           *[sonst] { $vorschlag ->
                [keiner] Schreiben Sie nur die Zahl, ohne Einheit. Gibt es keine, schreiben Sie „–“ für nichts vorhanden, „.“ für unbekannt oder geheim, „x“ für nicht sinnvoll, „/“ für nicht sicher genug, „( )“ für eingeschränkt aussagekräftig oder „...“ für folgt später.
               *[other] Meinten Sie { $vorschlag }? Schreiben Sie nur die Zahl, ohne Einheit.
            }
        }
    .warum = Müsste das Programm raten, würde aus 12,5 leicht 125, auf der Seite und in jedem Diagramm. Ein leeres Feld halten viele für eine Null.
K226 = { $grund ->
        [fehlt] { $nutzung ->
            [keiner] In der Datei fehlt die Spalte „{ $spalte }“.
           *[other] In der Datei fehlt die Spalte „{ $spalte }“; „{ $nutzung }“ braucht sie als Zeitreihe.
        }
        [doppelt] Die Spalte „{ $spalte }“ gibt es zweimal.
       *[leer] Eine Spalte hat in der Kopfzeile keinen Namen.
    }
    .hilfe = { $grund ->
            [fehlt] { $form ->
                [abgleich] Die erste Zeile der Datei nennt die Spalten. „titel“ muss dabei sein.
                [bericht] Die erste Zeile der Datei nennt die Spalten, zum Beispiel: id;titel;status;text. „id“ und „status“ müssen dabei sein. „konzept new bericht KENNUNG“ schreibt eine Tabelle mit allen Spalten.
               *[daten] Die erste Zeile der Datei nennt die Spalten, zum Beispiel: jahr;geschlecht;wert. „jahr“ und „wert“ müssen dabei sein. Eine Tabelle mit anderen Spalten zeigt der Block ```tabelle, wenn er nur „daten:“, „titel:“ und „spalten:“ nennt.
            }
            [doppelt] Geben Sie einer der beiden einen anderen Namen, oder löschen Sie eine.
           *[leer] Schreiben Sie in die erste Zeile, was in der Spalte steht, oder löschen Sie die Spalte. Oft ist nur ein Trennzeichen am Ende der Zeile zu viel.
        }
    .warum = Es ist nicht zu erkennen, welche Zahl zu welchem Jahr und zu welcher Gruppe gehört. Auf der Website fehlten die Zahlen, oder sie stünden an der falschen Stelle.
K227 = Diese Zeile gilt für dasselbe Jahr und dieselben Gruppen wie Zeile { $zeile }.
    .hilfe = Löschen Sie eine der beiden, oder berichtigen Sie Jahr oder Gruppe. Ein leeres Feld bei einer Gruppe bedeutet: alle zusammen.
    .warum = Auf dieselbe Frage gäbe es zwei Antworten. Das Diagramm zeigte nur eine davon, vielleicht die falsche.
K228 = Die Datei „{ $wert }“ gibt es im Ordner daten/ nicht.
    .hilfe = { $vorschlag ->
            [keiner] Legen Sie die Datei in den Ordner daten/, oder berichtigen Sie den Namen.
           *[other] Meinten Sie „{ $vorschlag }“? Groß- und Kleinschreibung zählt.
        }
    .warum = Statt der Zahlen stünde auf der Seite eine Lücke. Niemand könnte prüfen, was der Text behauptet.
K229 = { $grund ->
        [anfuehrung] In dieser Zeile ist ein Anführungszeichen nicht geschlossen; die Zeilen darunter gehen darin verloren.
       *[other] Diese Zeile hat { $zellen ->
            [one] 1 Zelle
           *[other] { $zellen } Zellen
        }, die Kopfzeile hat { $spalten }.
    }
    .hilfe = { $grund ->
            [anfuehrung] Setzen Sie das zweite Anführungszeichen, oder löschen Sie das erste.
            [komma] In dieser Datei trennen Kommas die Zellen. Haben Ihre Zahlen ein Dezimalkomma, speichern Sie die Datei mit Semikolons (in Excel: „CSV UTF-8“).
           *[semikolon] Oft steht ein Semikolon mitten in einem Text, oder ein Komma trennt die Zellen, wo ein Semikolon stehen müsste. Einen Text mit Trennzeichen setzen Sie in gerade Anführungszeichen.
        }
    .warum = Was in der Zeile steht, verrutscht in die falsche Spalte. Aus einem Jahr könnte so eine Anzahl werden.
K230 = Kein Indikator, kein Diagramm und keine Tabelle verwendet diese Datei; sie wird nicht veröffentlicht.
    .hilfe = Nennen Sie die Datei bei einem Indikator unter „daten:“, oder löschen Sie sie. Brauchen Sie sie erst später, ist nichts zu tun.
    .warum = Jemand hat diese Zahlen zusammengetragen, aber niemand bekommt sie zu sehen. Ohne diesen Hinweis hielten Sie sie womöglich für veröffentlicht.
K242 = Diese Tabelle liest niemand: Sie liegt nicht im Ordner daten/, und kein Text verweist auf sie.
    .hilfe = { $art ->
            [csv] Soll ein Indikator, ein Diagramm oder eine Tabelle sie zeigen, verschieben Sie sie nach daten/. Soll man sie herunterladen können, setzen Sie einen Link darauf. Sonst löschen Sie sie.
           *[andere] Soll ein Indikator, ein Diagramm oder eine Tabelle sie zeigen, speichern Sie sie in Excel als „CSV UTF-8“ in daten/. Soll man sie herunterladen können, setzen Sie einen Link darauf. Sonst löschen Sie sie.
        }
    .warum = Wer sie hierher gelegt hat, hält die Zahlen für veröffentlicht. Niemand bekommt sie zu sehen.
K243 = Die gestapelten Anteile ergeben für { $jahr } zusammen { $summe } statt 100{ $auch ->
        [keiner] { "" }
       *[other] ; auch für { $auch } stimmt die Summe nicht
    }.
    .hilfe = Fehlt ein Teil, ergänzen Sie ihn in der Datei. Überschneiden sich die Gruppen, wählen Sie „art: balken“ oder „art: linie“.
    .warum = Gestapelte Balken liest jeder als ein Ganzes. Ergibt es keine 100 Prozent, ist etwas vergessen oder doppelt gezählt.
K244 = Die Anteile der Finanzierung ergeben zusammen { $summe } Prozent.
    .hilfe = Prüfen Sie die Zahlen unter „anteil:“; zusammen sind es höchstens 100. Ist ein Betrag in Euro gemeint, schreiben Sie „betrag:“.
    .warum = Wer nachrechnet, zweifelt an allen Zahlen. Ein Fördergeber fragt nach, ob eine Stelle doppelt zahlt.
K245 = { $form ->
        [feld] Ziele, die in der Datei eines Handlungsfelds stehen, sind Leitziele. Diese Ebene fehlt hier.
       *[keiner] Die Ebene „{ $wert }“ gibt es nicht.
    }
    .hilfe = { $form ->
            [feld] Ergänzen Sie an der passenden Stelle die Ebene „- { "{" } id: leitziel, bezeichnung: [Leitziel, Leitziele] { "}" }“. Die Bezeichnung darf anders lauten.
           *[keiner] { $vorschlag ->
                [keiner] Möglich sind: { $erlaubt }. Eine weitere Ebene nennen Sie in konzept.yaml unter „zielebenen:“.
               *[other] Meinten Sie „{ $vorschlag }“? Möglich sind: { $erlaubt }.
            }
        }
    .warum = Die Ebene sagt, ob ein Ziel ein Leitbild ist oder ein überprüfbares Teilziel. Ohne sie steht es nirgends im Zielbaum.
K246 = Das Ziel „{ $titel }“ steht nicht über diesem: Seine Ebene ist „{ $oben }“, die dieses Ziels „{ $ebene }“.
    .hilfe = Nennen Sie unter „über:“ ein Ziel einer höheren Ebene, oder berichtigen Sie die Ebene. Welche höher ist, sagt die Reihenfolge unter „zielebenen:“ in konzept.yaml.
    .warum = Der Zielbaum zeigt, welches Ziel welchem dient. Dienen zwei einander, oder dient ein höheres einem niedrigeren, lässt sich das nicht zeigen.
K247 = Das Ergebnis steht noch aus, aber der Tag liegt vor dem Stand des Konzepts.
    .hilfe = Tragen Sie ein, was daraus wurde, oder schreiben Sie „ergebnis: keine-angabe“, wenn es nicht bekannt ist.
    .warum = Wer die Beratungsfolge liest, wartet auf ein Ergebnis, das es längst gibt.
K248 = { $umfang ->
        [alle] Bei { $anzahl } von { $gesamt } Beratungen steht „{ $wert }“, obwohl das Gremium nicht zu entscheiden hatte: { $namen }{ $weitere ->
            [0] .
           *[other] {" "}und { $weitere } weitere.
        }
       *[eine] { $form ->
            [entscheidung] „{ $wert }“ passt nicht zu „behandlung: entscheidung“: Hier war zu entscheiden.
           *[empfehlung] „{ $wert }“ passt nicht zu „behandlung: { $behandlung }“: Dieses Gremium hatte nicht zu entscheiden.
        }
    }
    .hilfe = { $form ->
            [entscheidung] Hat das Gremium entschieden, schreiben Sie zum Beispiel „ergebnis: beschlossen“. Konnte es nur empfehlen, schreiben Sie „behandlung: empfehlung“.
           *[empfehlung] Schreiben Sie „ergebnis: { $vorschlag }“. Hat das Gremium wirklich entschieden, schreiben Sie „behandlung: entscheidung“.
        }
    .warum = Ein Ausschuss empfiehlt, der Rat entscheidet. Die Website zeigt deshalb „empfohlen“. Wer „beschlossen“ liest, hält für entschieden, was noch offen ist.
K249 = Die Stimmen passen nicht zum Ergebnis „{ $wert }“.
    .hilfe = Sehen Sie in der Niederschrift nach, und berichtigen Sie „votum:“ oder „ergebnis:“.
    .warum = Ratsmitglieder und Presse vergleichen beides. Was sich widerspricht, stellt die ganze Veröffentlichung in Frage.
K250 = Das Wort „{ $wert }“ verwendet dieses Konzept sonst nicht.
    .hilfe = Möglich sind hier: { $erlaubt }. Soll es dazugehören, ergänzen Sie es in konzept.yaml unter „statuswörter:“.
    .warum = Die Kommune hat gewählt, mit welchen Wörtern sie über die Umsetzung berichtet. Ein weiteres Wort verwirrt alle, die die Stände vergleichen.
K251 = { $form ->
        [spanne] Bei einer Spanne fehlt „von:“ oder „bis:“.
        [mehrfach] Der Betrag steht hier zweimal, auf verschiedene Weise.
        [art] Hier fehlt, ob der Betrag einmalig, jährlich oder insgesamt gemeint ist.
        [verkehrt] „von:“ ist mehr als „bis:“.
        [jahre] „jahr:“ und „bis_jahr:“ passen nicht zusammen.
       *[fehlt] Bei diesen Kosten fehlt der Betrag.
    }
    .hilfe = { $form ->
            [art] Ergänzen Sie „art: einmalig“, „art: jährlich“ oder „art: gesamt“.
            [jahre] Schreiben Sie das erste Jahr unter „jahr:“ und das letzte unter „bis_jahr:“, zum Beispiel: jahr: 2024, bis_jahr: 2027.
           *[other] Schreiben Sie entweder „betrag: 5.000“, „von: 4.000“ und „bis: 6.000“, „betrag: noch offen“ oder „vorhandene_mittel: ja“. Kostet es nichts, schreiben Sie „betrag: 0“.
        }
    .warum = Der Rat entscheidet auch über das Geld. Aus unklaren Angaben lässt sich keine Summe bilden.
K252 = { $form ->
        [summe] „{ $wert }“ steht unter „summen“, aber nicht unter „spalten“.
       *[wort] „{ $wert }“ ist hier nicht möglich.
    }
    .hilfe = { $form ->
            [summe] Nehmen Sie „{ $wert }“ in die Liste „spalten“ auf: Eine Summe steht unter ihrer Spalte.
           *[wort] { $vorschlag ->
                [keiner] Möglich sind: { $erlaubt }.
               *[other] Meinten Sie „{ $vorschlag }“? Möglich sind: { $erlaubt }.
            }
        }
    .warum = Die Übersicht zeigt nur, was Maßnahmen haben. Eine Spalte ohne Bedeutung bliebe leer, und eine Summe über Wörter gibt es nicht.
K253 = Die Nummer „{ $wert }“ hat auch „{ $titel }“.
    .hilfe = { $form ->
            [beschriftung] Geben Sie einer von beiden Beschriftungen eine andere Nummer, oder lassen Sie die Nummer weg („Tabelle: …“); dann zählt das Programm.
            [massnahme] Schreiben Sie bei einer von beiden eine andere „nummer:“.
           *[schluessel] Schreiben Sie bei einem von beiden eine andere „nummer:“, oder löschen Sie die Zeile; dann zählt das Programm weiter.
        }
    .warum = Wer die Nummer zitiert oder danach sucht, weiß nicht, was von beiden gemeint ist.
K254 = Die Vorlage „{ $titel }“ bezieht sich auf sich selbst.
    .hilfe = Nennen Sie unter „zu:“ die Vorlage, um die es geht, oder löschen Sie die Zeile.
    .warum = Auf der Seite der Vorlage stünde ein Verweis, der im Kreis führt. Wer dem Verfahren folgen will, findet seinen Anfang nicht.
K255 = { $von ->
        [abbildungen] Das Verzeichnis ist leer: Keine Abbildung hat eine Beschriftung.
        [tabellen] Das Verzeichnis ist leer: Keine Tabelle hat eine Beschriftung.
       *[literatur] Das Verzeichnis ist leer: Es gibt keine Literatur.
    }
    .hilfe = { $von ->
            [abbildungen] Geben Sie Bildern eine Unterschrift in Anführungszeichen: ![Beschreibung](bild.png "Abbildung: Was zu sehen ist"). Oder löschen Sie den Block.
            [tabellen] Schreiben Sie über eine Tabelle eine Zeile mit Leerzeile davor und danach: Tabelle: Was darin steht. Oder löschen Sie den Block.
           *[literatur] Legen Sie die Datei literatur.yaml an. Ein Beispiel zeigt: konzept schema literatur. Oder löschen Sie den Block.
        }
    .warum = Unter der Überschrift stünde nichts. Wer nachschlagen will, glaubt, es fehle etwas.
K256 = { $anzahl ->
        [1] Vor dem Titel „{ $titel }“ steht eine Nummer; auf der Seite stünden zwei.
       *[other] Vor diesem und anderen Titeln ({ $anzahl } insgesamt) steht eine Nummer; auf den Seiten stünden zwei.
    }
    .hilfe = Löschen Sie „{ $wert }“ aus dem Titel; die Nummer kommt aus der Gliederung. Soll genau diese dastehen, schreiben Sie dazu: nummer: "{ $wert }".
    .warum = Überall stünden zwei Nummern nebeneinander, in der Navigation, in Listen und im Druck. Rückt das Kapitel weiter, widersprechen sie sich.
K257 = Den Kurzbeleg „{ $wert }“ hat auch „{ $titel }“.
    .hilfe = Schreiben Sie bei einem von beiden unter „kurz:“ etwas anderes, oder löschen Sie „kurz:“; dann unterscheidet das Programm sie nach Namen und Jahr.
    .warum = Im Text stünde für zwei Werke dasselbe. Wer es gedruckt liest, weiß nicht, welches gemeint ist.
K258 = „{ $wert }“ ist keine DOI.
    .hilfe = Eine DOI beginnt mit „10.“ und hat einen Schrägstrich, zum Beispiel „doi: 10.1000/182“. Eine gewöhnliche Adresse gehört unter „url:“.
    .warum = Im Literaturverzeichnis fehlte der Weg zum Werk, oder er führte ins Leere.
K231 = { $form ->
        [spalte] Die Spalte „{ $wert }“ gibt es in den Daten nicht.
        [zahlen] Nach „{ $wert }“ lassen sich die Zahlen hier nicht gliedern.
       *[wert] { $spalte ->
            [keiner] Den Wert „{ $wert }“ gibt es in den Daten nicht.
           *[other] Den Wert „{ $wert }“ gibt es in der Spalte „{ $spalte }“ nicht.
        }
    }
    .hilfe = { $erlaubt ->
            [keiner] Löschen Sie diese Angabe. Die Daten haben außer „jahr“ und „wert“ nichts, wonach man sie unterscheiden kann.
           *[other] { $vorschlag ->
                [keiner] Möglich sind: { $erlaubt }.
               *[other] Meinten Sie „{ $vorschlag }“? Möglich sind: { $erlaubt }.
            }
        }
    .warum = Das Diagramm bliebe leer oder zeigte andere Zahlen, als Sie meinen. Wer es liest, zieht daraus falsche Schlüsse.
K232 = { $form ->
        [datei] Hier gäbe es nichts zu sehen: Die Datei enthält keine einzige Zeile unter den Namen der Spalten.
       *[auswahl] Hier gäbe es nichts zu sehen: Kein einziger Wert passt zu diesen Angaben.
    }
    .hilfe = { $form ->
            [datei] Tragen Sie in die Datei unter den Namen der Spalten ein, was zu sehen sein soll, oder löschen Sie den Block.
           *[auswahl] Prüfen Sie „filter:“ und „werte:“; oft sind sie zu eng. Oder in den Daten fehlen die Zeilen für alle zusammen, in denen das Feld der Gruppe leer ist.
        }
    .warum = Auf der Seite stünde eine Überschrift ohne eine einzige Zahl. Wer sie liest, könnte glauben, es gebe nichts zu berichten.
K233 = Alle Leitziele dieser Maßnahme gehören zu anderen Handlungsfeldern; „{ $titel }“ gehört zu „{ $feld }“.
    .hilfe = Ergänzen Sie unter „leitziele:“ ein Leitziel aus dem Handlungsfeld der Maßnahme, oder ändern Sie „handlungsfeld:“.
    .warum = Die Maßnahme stünde bei einem Handlungsfeld, zu dessen Zielen sie nichts beiträgt. Wer sie beim passenden Handlungsfeld sucht, findet sie dort nicht.
K234 = { $grund ->
        [beides] Hier stehen „indikator:“ und „daten:“; nur eines von beiden kann gelten.
        [titel] Hier fehlt ein Titel; eine Datei allein sagt nicht, was zu sehen ist.
        [einheit] Hier fehlt die Einheit; eine Datei allein sagt nicht, worin gezählt wird.
        [abstand] Ein Abstand liegt zwischen zwei Gruppen; hier sind es nicht genau zwei.
        [jahre] Die Zahlen dieser Tabelle stammen aus mehreren Jahren, und „jahr“ steht weder bei den Zeilen noch bei den Spalten.
        [doppelt] „zeilen:“ und „spalten:“ nennen dasselbe zweimal.
        [widerspruch] Neben „zeilen:“ und „spalten:“ gelten „gruppe:“ und „werte:“ nicht.
       *[nichts] Hier steht nicht, welche Zahlen zu sehen sein sollen.
    }
    .hilfe = { $grund ->
            [beides] Löschen Sie eine der beiden Zeilen. Ein Indikator bringt seine Daten selbst mit.
            [titel] Ergänzen Sie zum Beispiel „titel: Teilnehmende an Sprachkursen“.
            [einheit] Ergänzen Sie zum Beispiel „einheit: Personen“ oder „einheit: Prozent“.
            [abstand] Nennen Sie unter „werte:“ genau zwei Gruppen, zum Beispiel „werte: [Ausländer, Deutsche]“.
            [jahre] Nehmen Sie „jahr“ in „zeilen:“ oder „spalten:“ auf, oder wählen Sie eines aus: „filter: { "{" } jahr: 2019 { "}" }“.
            [doppelt] Löschen Sie die Wiederholung.
            [widerspruch] Löschen Sie „gruppe:“ und „werte:“, oder „zeilen:“ und „spalten:“.
           *[nichts] Nennen Sie einen Indikator, zum Beispiel „indikator: teilnehmende“, oder eine Datei aus dem Ordner daten/, zum Beispiel „daten: quote.csv“.
        }
    .warum = Wer die Zahlen sieht, muss wissen, was sie bedeuten und worin gezählt wird. Sonst hält man Prozente für Personen.
K235 = Die Maßnahme „{ $wert }“ verweist auf sich selbst.
    .hilfe = Nennen Sie die Kennung der anderen Maßnahme, oder löschen Sie den Eintrag.
    .warum = Wer dem Verweis folgt, landet wieder auf derselben Seite und erfährt nicht, welche Maßnahme gemeint war.
K236 = Die Kennung „{ $wert }“ steht in keiner Liste im Ordner abgleich/.
    .hilfe = { $vorschlag ->
            [keiner] Prüfen Sie die Spalte „kennung“ der Liste, oder löschen Sie den Eintrag.
           *[other] Meinten Sie „{ $vorschlag }“?
        }
    .warum = Es sähe so aus, als sei die Maßnahme abgestimmt. Eine wirkliche Überschneidung fiele dann niemandem mehr auf.
K237 = Hier sind { $reihen } Reihen in einem Diagramm; mehr als { $grenze } lassen sich nicht unterscheiden.
    .hilfe = Nennen Sie unter „werte:“ die wichtigsten Gruppen, oder teilen Sie das Diagramm.
    .warum = Farben und Muster wiederholen sich dann. Niemand kann sicher sagen, welche Linie zu welcher Gruppe gehört.
K239 = { $form ->
        [zahlen] In der Spalte „{ $spalte }“ stehen Zahlen, keine Gruppen; sie wird nicht gezeigt.
       *[text] Die Spalte „{ $spalte }“ enthält Bemerkungen; nach ihr lassen sich die Zahlen nicht aufteilen. Sie wird nicht gezeigt.
    }
    .hilfe = { $form ->
            [zahlen] In jeder Zeile steht eine Zahl, in der Spalte „wert“. Eine zweite Zahl gehört in eine eigene Datei mit eigenem Indikator; eine laufende Nummer löschen Sie.
           *[text] Nennen Sie die Spalte „fussnote“, wenn die Bemerkungen zu den Zahlen gehören. Sonst löschen Sie sie; die Quelle steht beim Indikator unter „quelle:“, die Einheit unter „einheit:“.
        }
    .warum = Sonst zeichnete das Diagramm für jede Bemerkung eine eigene Linie, oft mit einem einzigen Punkt.
K240 = { $form ->
        [faktor] Diese Zeile sagt, in welcher Größe die Zahlen stehen, und wird übergangen.
        [titel] Diese Zeile über den Namen der Spalten wird übergangen.
        [fuss] Diese Zeile enthält keine Zahlen und wird übergangen.
       *[summe] Diese Zeile zählt mehrere Jahre zusammen und wird übergangen.
    }
    .hilfe = { $form ->
            [faktor] Rechnen Sie die Zahlen um, oder nennen Sie die Größe bei der Einheit, zum Beispiel „einheit: Tausend Personen“; löschen Sie dann Zeile { $zeile }.
            [titel] Löschen Sie Zeile { $zeile }. Ein Titel steht beim Indikator oder Diagramm unter „titel:“.
            [fuss] Löschen Sie Zeile { $zeile }. Die Quelle steht beim Indikator oder im Block unter „quelle:“, eine Anmerkung zu einem Wert in der Spalte „fussnote“.
           *[summe] Löschen Sie Zeile { $zeile }. Alle Gruppen zusammen eines Jahres stehen in Zeilen mit diesem Jahr.
        }
    .warum = Tabellen aus Excel haben oft Zeilen, die nur für Menschen gedacht sind. Das Programm nimmt sie nicht für Zahlen; steht doch eine Zahl darin, fehlte sie.
K241 = Hier steht „laufend: ja“ neben einem Ende.
    .hilfe = Löschen Sie „laufend: ja“, wenn die Maßnahme mit dem Ende aufhört. Löschen Sie „ende:“, wenn sie auf Dauer weitergeht.
    .warum = Beides zugleich kann nicht stimmen. Die Website zeigte ein Ende, und die Maßnahme gälte nie als beendet.
K238 = Die Spalte „{ $spalte }“ würde mit allen Zellen veröffentlicht.
    .hilfe = { $form ->
            [text] Löschen Sie die Spalte, oder geben Sie ihr einen anderen Namen, wenn alle sie lesen sollen. Notizen gehören in einen Kommentar: <!-- … -->.
           *[daten] Löschen Sie die Spalte; Notizen gehören unter „intern:“ in die Datei des Indikators. Sind die Zahlen noch nicht freigegeben, setzen Sie dort „entwurf: ja“. Ist die Spalte doch für alle bestimmt, geben Sie ihr einen anderen Namen.
        }
    .warum = Jede Spalte einer Datei in daten/ steht auf der Website und in der Datei zum Herunterladen. Interne Bemerkungen stünden dann im Netz.
K301 = { $grund ->
        [ausserhalb] Der Link „{ $wert }“ führt aus dem Inhalt hinaus.
        [leer] Der Link hat kein Ziel.
        [web] „{ $wert }“ ist so keine vollständige Adresse.
        [quelle] Der Link führt auf „{ $wert }“; diese Datei wird nicht veröffentlicht.
       *[fehlt] Die Datei „{ $wert }“, auf die der Link führt, gibt es nicht.
    }
    .hilfe = { $grund ->
            [ausserhalb] Verweisen Sie mit einem Pfad von dieser Datei aus, mit Schrägstrichen „/“, zum Beispiel ../seiten/impressum.md, oder mit [[id]].
            [leer] Schreiben Sie das Ziel in die runden Klammern, zum Beispiel ../seiten/impressum.md.
            [web] Webadressen beginnen mit https://, E-Mail-Adressen mit mailto:.
            [quelle] Verweisen Sie mit [[id]] auf das, was in der Datei steht.
           *[fehlt] { $vorschlag ->
                [keiner] Prüfen Sie den Pfad; er zählt von dieser Datei aus. Einfacher ist oft [[id]].
               *[other] Meinten Sie „{ $vorschlag }“? Der Pfad zählt von dieser Datei aus. Einfacher ist oft [[id]].
            }
        }
    .warum = Wer darauf klickt, bekommt eine Fehlermeldung statt der Unterlage. Bürgerinnen und Bürger können dann nicht prüfen, worauf sich der Text stützt.
K302 = Die Stelle „#{ $wert }“ gibt es auf der Seite nicht.
    .hilfe = { $vorschlag ->
            [keiner] { $erlaubt ->
                [keiner] Die Seite hat keine Überschriften, auf die man verweisen kann.
               *[other] Überschriften der Seite: { $erlaubt }.
            } { $absaetze ->
                [0] {""}
               *[other] Absätze heißen abs-1 bis abs-{ $absaetze }.
            }
           *[other] Meinten Sie „#{ $vorschlag }“?
        }
    .warum = Der Link öffnet zwar die Seite, aber nur an ihrem Anfang. Wer einen bestimmten Absatz lesen soll, muss ihn selbst suchen.
K303 = Die Kennung „{ $wert }“ im Link gibt es nicht.
    .hilfe = { $vorschlag ->
            [keiner] Prüfen Sie die Schreibweise der Kennung.
           *[other] Meinten Sie [[{ $vorschlag }]]?
        }
    .warum = Der Text verspricht eine Stelle zum Weiterlesen, die niemand erreicht. Das Konzept wirkt dann unfertig und unzuverlässig.
K304 = Diese öffentliche Seite verweist auf den Entwurf „{ $titel }“ ({ $datei }).
    .hilfe = Veröffentlichen Sie auch den Entwurf, oder nehmen Sie den Link heraus.
    .warum = Wer darauf klickt, bekäme eine Fehlermeldung, denn der Entwurf steht nicht im Netz. Außerdem verriete der Link, woran Sie noch arbeiten.
K305 = Der Link „{ $wert }“ ist so nicht erlaubt.
    .hilfe = Erlaubt sind vollständige Adressen mit https:// oder http:// (ohne Benutzernamen und Passwort), mailto: und tel: sowie Verweise innerhalb des Konzepts. Prüfen Sie die Schreibweise.
    .warum = Ein solcher Link führt im Netz ins Leere, zum Beispiel weil er nur auf Ihrem eigenen Rechner gilt. Manche Links könnten auf fremden Rechnern sogar Befehle ausführen.
K306 = Das Bild „{ $wert }“ gibt es im Inhalt nicht.
    .hilfe = { $grund ->
            [rueckstrich] Schreiben Sie / statt \: { $vorschlag }
            [wurzel] Schreiben Sie den Weg von dieser Datei aus: { $vorschlag }
            [raute] Das Zeichen # trennt eine Sprungmarke ab. Schreiben Sie %23 dafür: { $vorschlag }
           *[fehlt] { $vorschlag ->
                [keiner] Legen Sie das Bild in den Ordner bilder/ und verweisen Sie von dieser Datei aus darauf. Bilder von fremden Servern werden nicht eingebunden.
               *[other] Meinten Sie „{ $vorschlag }“? Groß- und Kleinschreibung zählt.
            }
        }
    .warum = Auf der Seite stünde ein leeres Feld, und Sätze wie „das Bild zeigt“ wären nicht zu verstehen. Ein Bild von einem fremden Server würde außerdem dorthin melden, wer die Seite liest.
K307 = Das Bild hat keinen Alternativtext.
    .hilfe = Schreiben Sie in die eckigen Klammern, was auf dem Bild zu sehen ist: ![Marktstand mit Fragebögen](…).
    .warum = Blinde Menschen erfahren sonst nicht, was das Bild zeigt. Websites von Kommunen müssen aber für alle zugänglich sein.
K308 = { $ort ->
        [metadaten] In diesem Feld sind keine Überschriften möglich.
        [unterstrichen] Die Zeile mit Gleichheitszeichen macht den Text darüber zur Überschrift über das ganze Dokument; das ist schon der Titel.
       *[text] Eine Überschrift mit nur einem # steht über dem ganzen Dokument; das ist schon der Titel.
    }
    .hilfe = { $ort ->
            [metadaten] Schreiben Sie nur Absätze und Listen, oder setzen Sie das Wort mit ** fett.
            [unterstrichen] Löschen Sie die Zeile, und beginnen Sie die Überschrift mit ##.
           *[text] Beginnen Sie Überschriften im Text mit ##.
        }
    .warum = Der Aufbau der Seite stimmte nicht mehr. Wer sie sich vorlesen lässt, hielte den Abschnitt für den Anfang einer neuen Seite.
K309 = { $von ->
        [1] Die erste Überschrift im Text beginnt mit zu vielen #.
       *[other] Die Überschrift springt von Ebene { $von } auf Ebene { $nach }.
    }
    .hilfe = { $von ->
            [1] Beginnen Sie sie mit ##.
           *[other] Lassen Sie keine Ebene aus; Menschen mit Vorleseprogramm verlieren sonst den Aufbau.
        }
    .warum = Wer sich die Seite vorlesen lässt, springt von Überschrift zu Überschrift. Fehlt eine Ebene, suchen diese Menschen einen Abschnitt, den es nicht gibt.
K310 = Zu diesem Fußnotenzeichen gibt es keine Fußnote.
    .hilfe = Ergänzen Sie am Ende der Datei eine Zeile wie [^1]: Text der Fußnote.
    .warum = Wer die Quelle nachlesen will, findet nichts. Die Aussage im Text steht dann ohne Beleg da.
K311 = { $form ->
        [offen] Das Element „{ $element }“ ist nicht geschlossen.
        [ende] Hier wird „{ $element }“ geschlossen, ohne dass es geöffnet wurde.
        [block] „{ $element }“ wird aus dem HTML entfernt.
       *[text] Was in spitzen Klammern steht, gilt als HTML; „{ $element }“ wird nicht übernommen.
    }
    .hilfe = { $form ->
            [offen] Ergänzen Sie </{ $element }> an der Stelle, an der es enden soll.
            [ende] Löschen Sie die spitzen Klammern.
            [block] Schreiben Sie den Abschnitt in Markdown; Aussehen und Verhalten bestimmt das Theme.
            [zelle] In einer Zelle gehen <br> für eine neue Zeile, **fett**, Links und ![Bilder](…). Braucht sie mehr, zum Beispiel eine Liste, schreiben Sie die ganze Tabelle als HTML, von <table> bis </table>. Ist keine HTML-Angabe gemeint, setzen Sie einen umgekehrten Schrägstrich vor die Klammer: \<.
           *[text] Schreiben Sie es in Markdown, oder setzen Sie einen umgekehrten Schrägstrich vor die Klammer: \<. Erlaubt sind span mit lang oder dir, abbr, sub, sup, br und kbd.
        }
    .warum = Auf der Website fehlt dann womöglich ein Wort oder ein ganzer Absatz. Wer die Seite liest, sieht nicht, dass dort etwas stand.
K312 = { $form ->
        [block] Ein Kommentar ist nicht richtig geschlossen; ein Teil des Textes würde verschwinden.
        [feld] In diesem Feld sind Kommentare nicht möglich; ihr Inhalt würde veröffentlicht.
        [zelle] In CSV-Dateien sind Kommentare nicht möglich; ihr Inhalt würde veröffentlicht.
       *[text] Ein Kommentar ist nicht richtig geschlossen; sein Inhalt würde veröffentlicht.
    }
    .hilfe = { $form ->
            [zelle] Löschen Sie die Bemerkung. Notizen gehören unter „intern:“ in die Datei des Indikators.
            [feld] Löschen Sie die Bemerkung. Notizen gehören in eine Zeile „intern: …“.
           *[text] Ein Kommentar beginnt mit <!-- und endet mit -->, mit zwei kurzen Strichen, am Anfang der Zeile oder im Absatz und dort ohne Leerzeile. Notizen gehören auch unter „intern:“.
        }
    .warum = Interne Bemerkungen stünden im Netz, oder der Rest der Seite fehlte. Beides fällt oft erst auf, wenn andere es gelesen haben.
K313 = In einer Tabelle trennt der senkrechte Strich die Zellen; [[id|Text]] bricht hier auseinander.
    .hilfe = Schreiben Sie in Tabellen [[id]], oder setzen Sie einen umgekehrten Schrägstrich vor den Strich: [[id\|Text]].
    .warum = In der Zeile verrutschen alle folgenden Angaben und stehen in der falschen Spalte. Wer die Tabelle liest, ordnet sie falsch zu, und der Link führt nirgends hin.
K314 = Der Text ist mehr als { $grenze } Ebenen tief verschachtelt; was tiefer liegt, wird nicht gezeigt.
    .hilfe = Lösen Sie die Verschachtelung von Listen oder Zitaten auf.
    .warum = Auf der Website fehlte ein Teil des Textes, und niemand sähe es. Auch was zu sehen ist, ließe sich auf einem Handy kaum noch lesen.
K315 = { $grund ->
        [endung] Die Datei „{ $wert }“ lässt sich nicht als Bild verwenden.
        [leer] Die Bilddatei „{ $wert }“ ist leer.
        [webseite] In „{ $wert }“ steht kein Bild, sondern eine Webseite.
        [anderes] In „{ $wert }“ steht kein Bild dieser Art, sondern eine Datei im Format { $format }.
        [unbekannt] Der Inhalt von „{ $wert }“ ist kein Bild dieser Art, oder das Bild ist beschädigt.
        [pixel] Das Bild „{ $wert }“ ist mit { $breite } mal { $hoehe } Bildpunkten zu groß für eine Website.
        [groesse] Die Zeichnung „{ $wert }“ ist mit { $mb } MB zu groß für eine Website.
        [masse] Die Zeichnung „{ $wert }“ sagt nicht, wie groß sie ist: Ihr fehlen viewBox oder width und height.
        [kein-utf8] Die Zeichnung „{ $wert }“ ist nicht als UTF-8 gespeichert, wie Zeile { $zeile } zeigt.
        [steuerzeichen] In der Zeichnung „{ $wert }“ steht in Zeile { $zeile } ein Steuerzeichen; vielleicht ist sie nicht als UTF-8 gespeichert.
        [kodierung] Die Zeichnung „{ $wert }“ nennt in Zeile { $zeile } die Kodierung „{ $inhalt }“; möglich ist nur UTF-8.
        [xml] Die Zeichnung „{ $wert }“ ist ab Zeile { $zeile } keine gültige SVG-Datei mehr.
        [doctype] Die Zeichnung „{ $wert }“ legt in Zeile { $zeile } mit DOCTYPE eigene Abkürzungen (Entitäten) fest; solche Zeichnungen werden nicht veröffentlicht.
        [entitaet] Die Zeichnung „{ $wert }“ verwendet in Zeile { $zeile } die Abkürzung „&{ $name };“; das ist in Bildern nicht erlaubt.
        [anweisung] Die Zeichnung „{ $wert }“ lädt in Zeile { $zeile } etwas nach oder gibt Anweisungen: <?{ $name } …?> ist in Bildern nicht erlaubt.
        [ohne-xmlns] Der Zeichnung „{ $wert }“ fehlt in Zeile { $zeile } die Angabe xmlns="http://www.w3.org/2000/svg"; Browser zeigen sie sonst nicht.
        [wurzel] Die Datei „{ $wert }“ ist keine SVG-Zeichnung: Sie beginnt in Zeile { $zeile } mit dem Element „{ $element }“.
        [element] In der Zeichnung „{ $wert }“ steht in Zeile { $zeile } das Element „{ $element }“; das ist in Bildern nicht erlaubt.
        [im-stil] In der Zeichnung „{ $wert }“ steht in Zeile { $zeile } das Element „{ $name }“ mitten in „{ $element }“; das ist in Bildern nicht erlaubt.
        [namensraum] In der Zeichnung „{ $wert }“ steht in Zeile { $zeile } das Element „{ $element }“ aus einem Namensraum, der nicht in Bilder gehört: „{ $inhalt }“.
        [attribut] In der Zeichnung „{ $wert }“ hat in Zeile { $zeile } das Element „{ $element }“ das Attribut „{ $name }“ mit dem Wert „{ $inhalt }“; das ist in Bildern nicht erlaubt.
        [adresse] In der Zeichnung „{ $wert }“ führt in Zeile { $zeile } „{ $name }“ am Element „{ $element }“ aus der Zeichnung hinaus: „{ $inhalt }“.
        [eigenschaft] In der Zeichnung „{ $wert }“ steht in Zeile { $zeile } beim Element „{ $element }“ die Gestaltung „{ $name }“; das ist in Bildern nicht erlaubt.
        [regel] In der Zeichnung „{ $wert }“ steht in Zeile { $zeile } beim Element „{ $element }“ die Regel „@{ $name }“; das ist in Bildern nicht erlaubt.
        [funktion] In der Zeichnung „{ $wert }“ steht in Zeile { $zeile } beim Element „{ $element }“ die Funktion „{ $name }()“; das ist in Bildern nicht erlaubt.
        [stil] In der Zeichnung „{ $wert }“ ist in Zeile { $zeile } die Gestaltung am Element „{ $element }“ nicht zu verstehen.
        [tiefe] In der Zeichnung „{ $wert }“ sind in Zeile { $zeile } beim Element „{ $element }“ zu viele Elemente ineinander geschachtelt.
       *[viele-attribute] In der Zeichnung „{ $wert }“ hat in Zeile { $zeile } das Element „{ $element }“ zu viele Attribute.
    }
    .hilfe = { $grund ->
            [endung] Möglich sind: { $erlaubt }.
            [leer] Legen Sie das Bild noch einmal in den Ordner.
            [webseite] Öffnen Sie das Bild im Browser, speichern Sie es mit „Bild speichern unter“, und legen Sie es noch einmal in den Ordner.
            [anderes] Geben Sie der Datei die richtige Endung, auch dort, wo sie genannt wird, oder speichern Sie das Bild mit einem Bildprogramm im Format, das die Endung nennt.
            [unbekannt] Öffnen Sie die Datei mit einem Bildprogramm und speichern Sie sie neu, oder legen Sie das Bild noch einmal in den Ordner.
            [pixel] Verkleinern Sie es mit einem Bildprogramm; für eine ganze Seite reichen 2000 Bildpunkte in der Breite. Möglich sind { $seite } je Seite und { $millionen } Millionen zusammen.
            [groesse] Möglich sind { $grenze } MB. Vereinfachen Sie die Zeichnung, oder speichern Sie sie als PNG.
            [masse] Speichern Sie sie mit dem Zeichenprogramm neu, mit einer Seitengröße.
            [kein-utf8] Speichern Sie sie mit dem Zeichenprogramm neu, mit der Kodierung UTF-8.
            [steuerzeichen] Speichern Sie sie mit dem Zeichenprogramm neu, mit der Kodierung UTF-8.
            [kodierung] Speichern Sie sie mit dem Zeichenprogramm neu, mit der Kodierung UTF-8.
            [xml] Speichern Sie sie mit dem Zeichenprogramm neu.
            [doctype] Speichern Sie sie mit dem Zeichenprogramm als einfaches SVG, in Illustrator ohne „Illustrator-Bearbeitungsfunktionen“.
            [entitaet] Speichern Sie sie mit dem Zeichenprogramm als einfaches SVG, in Illustrator ohne „Illustrator-Bearbeitungsfunktionen“.
            [adresse] Betten Sie Fotos in die Zeichnung ein und entfernen Sie Links, oder speichern Sie die Zeichnung als PNG.
           *[andere] Entfernen Sie das mit dem Zeichenprogramm oder speichern Sie als „einfaches SVG“; hilft das nicht, speichern Sie die Zeichnung als PNG.
        }
    .warum = Auf der Seite stünde ein leeres Feld statt des Bildes. Eine Zeichnung mit einem Skript könnte auf fremden Rechnern sogar Befehle ausführen.
K316 = Auf die Fußnote „{ $name }“ verweist nichts; sie wird nicht gezeigt.
    .hilfe = Setzen Sie [^{ $name }] an die Stelle im Text, oder löschen Sie die Fußnote.
    .warum = Die Quelle oder Erläuterung, die Sie aufgeschrieben haben, bekommt niemand zu sehen. Vielleicht steht im Text deshalb eine Aussage ohne Beleg.
K317 = Die Sprungmarke „{ $anker }“ gibt es in dieser Datei schon.
    .hilfe = Geben Sie einer der beiden Stellen in den geschweiften Klammern einen anderen Namen.
    .warum = Ein Link auf diese Stelle führt immer nur zu einer der beiden Stellen. Wer die andere lesen soll, landet im falschen Abschnitt.
K318 = Die Fußnote „{ $name }“ steht zweimal da; nur die erste würde gezeigt.
    .hilfe = Geben Sie der zweiten einen anderen Namen, zum Beispiel [^{ $name }b], auch an ihrer Stelle im Text.
    .warum = Beide Zeichen im Text führten zur selben Fußnote. Eine Aussage bekäme so eine falsche Quelle, und die richtige wäre nirgends zu lesen.
K319 = Diese Zeile hat { $zellen } Zellen, die Tabelle aber nur { $spalten } Spalten; der Rest würde fehlen.
    .hilfe = Prüfen Sie die senkrechten Striche. Einen Strich im Text schreiben Sie als \|.
    .warum = Am Ende der Zeile gingen Zahlen oder Namen verloren, oder sie stünden in der falschen Spalte. Wer sich darauf verlässt, zieht falsche Schlüsse.
K320 = Das sieht aus wie eine Tabelle, wird aber als Text gezeigt: Unter der Kopfzeile fehlt die Zeile mit den Strichen, oder sie hat andere Spalten.
    .hilfe = Schreiben Sie für jede Spalte der Kopfzeile einmal |---|. In der Kopfzeile geht [[id]], nicht [[id|Text]].
    .warum = Statt einer Tabelle sähe man lange Zeilen voller Striche. Niemand könnte die Angaben vergleichen, und ein Vorleseprogramm läse die Striche mit vor.
K321 = { $form ->
        [wikilink] Der Verweis ist nicht geschlossen und wird als Text gezeigt.
        [link] Der Link wird als Text gezeigt, weil in seiner Adresse ein Leerzeichen steht.
        [linkende] Der Link wird als Text gezeigt, weil die runde Klammer nicht geschlossen ist.
        [abstand] Der Link wird als Text gezeigt, weil seine Klammern nicht aneinander stehen oder vertauscht sind.
        [stern] Die Sterne werden als Text gezeigt, weil sie nicht am Wort stehen oder ein Paar fehlt.
        [hinweis] Diese Art von Hinweis gibt es nicht; die Klammer wird als Text gezeigt.
        [liste] Die Liste wird als Text gezeigt, weil nach dem Strich ein Leerzeichen fehlt.
        [zaun] Der Code-Block ist nicht geschlossen; der Rest der Seite wird als Code gezeigt.
        [doppelpunkte] Die Zeile mit ::: wird als Text gezeigt; Kästen heißen hier anders.
        [unsichtbar] Das Zeichen am Anfang der Zeile wird als Text gezeigt, weil daneben ein unsichtbares Zeichen steht, das kein gewöhnliches Leerzeichen ist.
        [marke] Die Sprungmarke wird als Text gezeigt; hier gibt sie keiner Stelle einen Namen.
        [html] Direkt hinter HTML bleibt Markdown Text: „{ $wert }“ wird so gezeigt.
       *[ueberschrift] Die Überschrift wird als Text gezeigt, weil nach # ein Leerzeichen fehlt.
    }
    .hilfe = { $form ->
            [wikilink] Schreiben Sie [[id]] mit zwei Klammern auf jeder Seite.
            [link] Setzen Sie die Adresse in spitze Klammern, zum Beispiel [Bericht](<../dateien/Bericht 2019.pdf>).
            [linkende] Ergänzen Sie die Klammer ) am Ende der Adresse.
            [abstand] Schreiben Sie [Text](https://…), ohne Leerzeichen dazwischen.
            [stern] Schreiben Sie **fett** ohne Leerzeichen zwischen Sternen und Wort. Soll es ein Stern sein, schreiben Sie \*.
            [hinweis] Möglich sind [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] und [!CAUTION].
            [liste] Schreiben Sie „- “ mit Leerzeichen vor jeden Punkt.
            [zaun] Schreiben Sie ``` in eine eigene Zeile, wo der Code endet.
            [doppelpunkte] Schreiben Sie für einen Kasten „> [!NOTE]“ in eine Zeile und den Text mit „> “ darunter.
            [unsichtbar] Löschen Sie, was zwischen dem Zeichen und dem Text steht, und tippen Sie ein Leerzeichen. Aus Word kommt dort oft ein geschütztes Leerzeichen.
            [marke] Schreiben Sie {"{"}#name{"}"} ans Ende einer Überschrift, eines Absatzes, eines Punkts oder eines Begriffs, mit Kleinbuchstaben und ohne Leerzeichen.
            [html] Lassen Sie zwischen dem HTML oder Kommentar und dem Text eine Zeile frei.
           *[ueberschrift] Schreiben Sie zum Beispiel „## Schule“.
        }
    .warum = Wer die Seite liest, stolpert über Zeichen wie „##“ oder „[[“ und kann den Link nicht anklicken. Das Konzept wirkt dann unfertig.
K337 = { $form ->
        [nummer] In dieser Liste springt die Zählung: Es steht „{ $wert }.“ da, wo „{ $statt }.“ käme. Sie bleibt, wie sie dasteht.
        [stern] Der Stern im Wort bleibt ein Stern; das Wort ist nicht hervorgehoben.
        [einzeln] Hier wird eine Liste mit einem einzigen Punkt daraus; Zahl oder Strich stehen dann davor, nicht im Satz.
        [gleich] Diese Absätze beginnen alle mit „{ $statt }.“; als Liste werden sie gezählt.
        [zitat] Hier wird ein Zitat daraus; das Zeichen > verschwindet.
       *[umbruch] Die Zeile beginnt wie ein Punkt einer Liste, gehört aber wohl zum Satz davor. Sie bleibt Text.
    }
    .hilfe = { $form ->
            [nummer] Ist es eine Liste, berichtigen Sie die Zahl. Ist es Text, schreiben Sie { $wert }\. mit dem Zeichen \ vor dem Punkt.
            [stern] Soll es ein Stern sein, schreiben Sie \*. Soll ein Teil des Wortes hervorgehoben sein, schreiben Sie **Haus**tür.
            [einzeln] Soll es Text sein, schreiben Sie am Anfang { $wert } mit dem Zeichen \ davor. Soll es eine Liste sein, ist nichts zu tun.
            [gleich] Sind es einzelne Absätze, schreiben Sie { $wert } mit dem Zeichen \ vor dem Punkt. Soll es eine Liste sein, ist nichts zu tun.
            [zitat] Ist „mehr als“ gemeint, schreiben Sie \> oder die Worte. Soll es ein Zitat sein, ist nichts zu tun.
           *[umbruch] Soll es eine Liste sein, lassen Sie davor eine Zeile frei. Soll es Text sein, schreiben Sie \- oder 1\. oder stellen Sie das Zeichen ans Ende der Zeile davor.
        }
    .warum = Manche Zeichen heißen in Markdown etwas anderes als im Satz. Das Programm entscheidet sich für das, was im Deutschen üblich ist; was Sie meinten, wissen nur Sie.
K338 = Der Absatz ist eingerückt und wird deshalb als Programmtext gezeigt.
    .hilfe = Löschen Sie die Leerzeichen oder den Tabulator am Anfang der Zeile. Soll es Programmtext sein, schreiben Sie ``` in eine Zeile davor und danach.
    .warum = Der Text stünde in einem grauen Kasten mit anderer Schrift und bräche nicht um. Auf dem Telefon läse man nur den Anfang jeder Zeile.
K339 = Die Zeile unter der Tabelle wird zu ihrer letzten Zeile.
    .hilfe = Lassen Sie zwischen der Tabelle und dem Text eine Zeile frei.
    .warum = Eine Quelle oder Anmerkung stünde in der ersten Spalte, als wäre sie ein Wert.
K340 = { $form ->
        [link] Der Link hat keine Worte.
        [aufklappen] Was sich aufklappen lässt, hat keinen Titel.
       *[ueberschrift] Die Überschrift hat keine Worte.
    }
    .hilfe = { $form ->
            [aufklappen] Schreiben Sie direkt hinter <details>: <summary>Worum es geht</summary>
            [link] Schreiben Sie zwischen die Klammern, wohin der Link führt, zum Beispiel [Bericht 2019](…).
           *[ueberschrift] Schreiben Sie hinter die Rauten, worum es geht, oder löschen Sie die Zeile. Steht dort ein Bild, geben Sie ihm eine Beschreibung.
        }
    .warum = Wer die Seite vorgelesen bekommt, hört nur „Link“ oder „Überschrift“, und im Verzeichnis der Seite steht eine leere Zeile.
K343 = { $form ->
        [verweis] Hier steht eine Fehlermeldung von Word statt eines Verweises.
        [platzhalter] Hier steht noch ein Platzhalter.
        [seite] Diese Seite oder Abbildung gab es nur im gedruckten Text.
        [excel] Hier steht eine Fehlermeldung von Excel statt einer Zahl.
        [zeichen] Hier ist ein Umlaut oder ein anderes Zeichen zerstört.
       *[notiz] Hier steht eine Notiz der Redaktion; sie würde veröffentlicht.
    }
    .hilfe = { $form ->
            [verweis] Schreiben Sie einen Verweis auf das Ziel, zum Beispiel [[datenbasis]].
            [platzhalter] Schreiben Sie, was hierher gehört. Folgt der Text eines Kapitels noch, sagen Sie das mit „inhalt: folgt“ in den Metadaten.
            [seite] Schreiben Sie einen Verweis: [[id]] auf ein Kapitel, [[id#abs-3]] auf einen Absatz.
            [excel] Berichtigen Sie die Formel in Excel, und kopieren Sie dann den Wert.
            [zeichen] Tippen Sie das Zeichen neu. Kommt es öfter vor, wurde die Datei mit einer falschen Kodierung geöffnet: Holen Sie die frühere zurück, und speichern Sie sie als „UTF-8“.
           *[notiz] Erledigen Sie sie, oder schreiben Sie sie in die Metadaten unter „intern:“; was dort steht, wird nie ausgegeben.
        }
    .warum = Wer das Konzept liest, hält es für unfertig oder sucht eine Seite, die es auf der Website nicht gibt.
K344 = { $form ->
        [mail] Das ist vielleicht die E-Mail-Adresse einer Person.
        [mobil] Das ist vielleicht die Mobilnummer einer Person.
       *[telefon] Das sind vielleicht Name und Telefonnummer einer Person.
    }
    .hilfe = Nennen Sie lieber das Postfach und die Nummer der Stelle; sie bleiben gültig, wenn die Person wechselt. Soll die Angabe so auf die Website und ist die Person einverstanden, ist nichts zu tun.
    .warum = Ein Konzept steht viele Jahre im Netz, länger, als jemand für etwas zuständig ist. Adressen und Nummern von Personen werden dort außerdem für Werbung und Betrug gesammelt.
K345 = { $anzahl ->
        [1] Diese Beschriftung steht neben keiner Tabelle und keiner Abbildung.
       *[other] Diese und { $anzahl ->
            [2] eine weitere Beschriftung stehen
           *[other] weitere Beschriftungen ({ $anzahl } insgesamt) stehen
        } neben keiner Tabelle und keiner Abbildung.
    }
    .hilfe = Setzen Sie die Zeile direkt über die Tabelle oder direkt unter das Bild, mit einer Leerzeile dazwischen. Für eine Liste aller Tabellen gibt es den Block ```verzeichnis mit der Zeile „von: tabellen“.
    .warum = Die Zeile bliebe ein Satz im Text. Im Verzeichnis fehlte die Tabelle, und vorgelesen hätte sie keinen Namen.
K342 = Dieses Feld zeigt seinen Text, wie er dasteht; „{ $wert }“ wird dort weder fett noch ein Verweis.
    .hilfe = Schreiben Sie hier nur Worte. Verweise und Hervorhebungen gehen im Text unter den Metadaten und in Feldern, die Markdown annehmen; welche das sind, steht in docs/format.md.
    .warum = Wer die Seite liest, sähe Klammern und Sterne, wo ein Link oder fetter Text gemeint war.
K341 = Das sieht nach einer Tabelle aus, deren Spalten mit Tabulatoren oder Semikolons getrennt sind; sie wird als Text gezeigt.
    .hilfe = Schreiben Sie zwischen die Spalten einen senkrechten Strich und unter die erste Zeile Striche: „| Jahr | Wert |“, darunter „|---|---|“.
    .warum = Alle Zahlen liefen in einem Absatz zusammen; niemand sähe, was zu welcher Spalte gehört.
K322 = Die Zeile mit Strichen macht den Text darüber zur Überschrift.
    .hilfe = Soll es eine Überschrift sein, beginnen Sie sie mit ##. Soll es ein Trennstrich sein, lassen Sie darüber eine Zeile frei.
    .warum = Ein gewöhnlicher Satz stünde dann groß auf der Seite. Wer sie liest oder sich vorlesen lässt, hielte ihn für den Beginn eines neuen Abschnitts.
K007 = Der Name unterscheidet sich von „{ $datei }“ nur durch Groß- und Kleinschreibung oder die Form eines Umlauts.
    .hilfe = Benennen Sie eine der Dateien um; unter Windows und macOS würde eine die andere überschreiben.
    .warum = Auf manchen Rechnern bliebe nur eine der beiden Dateien übrig. Die Arbeit an der anderen wäre verloren.
K115 = { $form ->
        [zahl] Das Komma vor „{ $wert }“ beendet die Zahl davor.
       *[text] Das Komma vor „{ $wert }“ beendet den Text davor.
    }
    .hilfe = { $form ->
            [zahl] Setzen Sie die Zahl in Anführungszeichen, zum Beispiel { "{" } jahr: 2025, wert: "7,5" { "}" }, oder schreiben Sie jede Angabe in eine eigene Zeile.
           *[text] Setzen Sie den ganzen Text in Anführungszeichen, zum Beispiel { "{" } titel: "Schule, Beruf" { "}" }, oder schreiben Sie jede Angabe in eine eigene Zeile.
        }
    .warum = Der Rest ginge verloren: Aus „Schule, Beruf“ würde „Schule“, aus 7,5 würde 7. Wer das liest, hält es für die ganze Angabe.
K323 = Die Tabelle hat keine Kopfzeile.
    .hilfe = Schreiben Sie in die erste Zeile, was in den Spalten steht; ein Vorleseprogramm nennt es zu jeder Zelle.
    .warum = Niemand weiß sicher, was die Werte in einer Spalte bedeuten. Wer sich die Tabelle vorlesen lässt, hört nur Zahlen ohne Zusammenhang.
K324 = Der Linktext „{ $wert }“ sagt nicht, wohin der Link führt.
    .hilfe = Schreiben Sie das Ziel in den Linktext, zum Beispiel [Bericht zur Integrationskonferenz](…).
    .warum = Viele blinde Menschen lassen sich nur die Links einer Seite vorlesen. Sie hören dann mehrmals „hier“ und wissen nicht, was sie öffnen.
K325 = Dieses Zeichen stammt aus Word oder einem PDF; es macht keine Liste.
    .hilfe = Beginnen Sie die Zeile mit „- “.
    .warum = Auf der Website laufen die Punkte zu einem einzigen Absatz zusammen. Ein Vorleseprogramm sagt dann auch nicht, dass es eine Aufzählung ist.
K326 = „{ $wert }“ sieht aus wie ein Fehler der Texterkennung.
    .hilfe = Vergleichen Sie mit der Vorlage, und berichtigen Sie das Wort.
    .warum = Ein entstelltes Wort lässt sich schwer lesen, und die Suche findet es nicht. In einem Beschluss kann es sogar den Sinn verändern.
K327 = „{ $wert }“ steht am Ende einer Zeile; auf der Seite stünde hinter dem Strich ein Leerzeichen mitten im Wort.
    .hilfe = Schreiben Sie das Wort in eine Zeile, den Strich nur, wenn er zum Wort gehört (öffentlich-rechtlich). Zeilen bricht der Browser selbst um.
    .warum = Wer liest, stolpert über das Wort, und ein Vorleseprogramm spricht es falsch aus. Die Suche findet es nicht.
K328 = Ein Umlaut besteht hier aus zwei Zeichen; wer im Text danach sucht, findet das Wort nicht.
    .hilfe = Löschen Sie den Buchstaben und tippen Sie ihn neu. Oft ist er aus einem PDF kopiert, dann lohnt Suchen und Ersetzen.
    .warum = Wer mit Strg+F oder im Editor nach „Förderung“ sucht, bekommt diese Stelle oft nicht gezeigt, obwohl das Wort dort steht. (Die Suche der Website findet es.) Auf manchen Geräten sitzen auch die Punkte neben dem Buchstaben.
K329 = Hier steht vielleicht der Name einer Person.
    .hilfe = Nennen Sie statt der Person die Stelle oder das Amt. Ist ein Amtsträger gemeint, ist nichts zu tun.
    .warum = Ein Name bleibt im Netz oft noch auffindbar, wenn Sie ihn längst gelöscht haben. Ohne Zustimmung der Person kann das gegen den Datenschutz verstoßen.
K416 = Das Datum { $wert } liegt nach dem Stand { $stand }; da kann es noch nicht geschehen oder entschieden sein.
    .hilfe = { $form ->
            [bericht] Prüfen Sie das Datum, oder berichtigen Sie „stichtag:“ in bericht.md.
           *[konzept] Prüfen Sie das Datum, oder setzen Sie „stand:“ in konzept.yaml neu.
        }
    .warum = Wer die Seite liest, hält etwas für geschehen, das vielleicht erst bevorsteht. Oder es entstehen Zweifel, von wann der Text wirklich ist.
K417 = Die Phase „{ $titel }“ begann früher als die Phase davor.
    .hilfe = Prüfen Sie die Daten, oder ändern Sie die Reihenfolge der Phasen.
    .warum = Die Phasen werden als zeitlicher Ablauf gelesen. Es sähe dann zum Beispiel so aus, als wäre der Text schon vor der Beteiligung der Bürgerinnen und Bürger entstanden.
K336 = { $form ->
        [zeile] Diese Zeile steht im Text und nicht bei den Angaben; sie hält nichts zurück und würde gelesen.
        [tiefer] Diese Angabe gehört hier zu „{ $schluessel }“ und hält den Eintrag nicht zurück.
        [hinweis] Einen solchen Hinweis gibt es nicht; was darin steht, würde veröffentlicht.
       *[html] „{ $element }“ verbirgt hier nichts; was dahinter steht, würde veröffentlicht.
    }
    .hilfe = { $form ->
            [zeile] Setzen Sie die Zeile zwischen die beiden Zeilen --- am Anfang der Datei.
            [tiefer] Schreiben Sie „entwurf: ja“ in eine eigene Zeile, genau so weit eingerückt wie „{ $schluessel }“.
            [feld] Löschen Sie die Stelle. Notizen gehören in eine Zeile „intern: …“.
           *[html] Löschen Sie die Stelle, oder machen Sie einen Kommentar daraus: <!-- … -->. Soll die ganze Seite noch niemand sehen, schreiben Sie oben „entwurf: ja“.
        }
    .warum = Was zurückgehalten werden soll, stünde für alle im Netz. Wer die Seite schreibt, merkt es oft nicht, weil andere Programme dieselben Zeichen anders verstehen.
K330 = Dateien wie „{ $wert }“ werden nicht veröffentlicht; sie könnten im Browser Befehle ausführen.
    .hilfe = Möglich sind: { $erlaubt }.
    .warum = Eine Datei mit Befehlen läuft unter der Adresse Ihrer Website und kann Leserinnen und Leser täuschen. Deshalb kommen nur Dateien auf die Website, die man ansehen oder herunterladen kann.
K331 = { $grund ->
        [wort] Das Wort „{ $wort }“ hinter ``` ist nicht bekannt; der Block erschiene als Programmtext.
        [metadaten] Ein Block „{ $wort }“ kann nicht in den Metadaten stehen.
       *[eingerueckt] Ein Block „{ $wort }“ kann nur am Anfang einer Zeile beginnen, nicht in einer Liste oder einem Zitat.
    }
    .hilfe = { $grund ->
            [wort] Schreiben Sie „{ $vorschlag }“, klein und ohne weitere Zeichen.
            [metadaten] Setzen Sie den Block in den Text einer Markdown-Datei, unter die Metadaten.
           *[eingerueckt] Setzen Sie den Block hinter die Liste oder das Zitat. Vor ``` darf nichts stehen, auch kein Leerzeichen.
        }
    .warum = Was Sie zeigen wollten, fehlte auf der Seite. Ein Satz wie „das Diagramm zeigt“ wäre dann nicht zu verstehen.
K332 = Von „{ $wert }“ liegt hier nur der Zeiger von Git LFS, nicht die Datei selbst.
    .hilfe = Holen Sie die Dateien mit dem Befehl: git lfs pull
    .warum = Git LFS bewahrt große Dateien an einem anderen Ort auf. Ohne sie bekämen alle statt des Bildes oder Berichts ein paar Zeilen Text.
K333 = { $grund ->
        [leer] Die Datei „{ $wert }“ ist leer.
        [webseite] In „{ $wert }“ steht eine Webseite, vielleicht eine Anmeldung oder Fehlermeldung.
        [anderes] In „{ $wert }“ steht eine Datei im Format { $format }, nicht das, was die Endung sagt.
       *[unbekannt] Der Inhalt von „{ $wert }“ ist nicht das, was die Endung sagt, oder die Datei ist beschädigt.
    }
    .hilfe = { $grund ->
            [leer] Legen Sie die Datei noch einmal in den Ordner.
            [webseite] Laden Sie die Datei noch einmal herunter, und öffnen Sie sie zur Probe, bevor Sie sie in den Ordner legen.
            [anderes] Geben Sie der Datei die richtige Endung, auch dort, wo sie genannt wird, oder speichern Sie sie im Format, das die Endung nennt.
           *[unbekannt] Öffnen Sie die Datei zur Probe, und legen Sie sie noch einmal in den Ordner.
        }
    .warum = Wer die Datei öffnet, bekäme eine Fehlermeldung statt des Inhalts. Nach einer Veröffentlichung fällt das meist erst anderen auf.
K334 = { $art ->
        [ort] Im Bild „{ $wert }“ ist unsichtbar vermerkt, wo es entstand: { $orte }.
        [name] Im Bild „{ $wert }“ stehen unsichtbar Namen: { $namen }.
       *[beides] Im Bild „{ $wert }“ ist unsichtbar vermerkt, wo es entstand ({ $orte }) und wer damit zu tun hat ({ $namen }).
    }
    .hilfe = Schreiben Sie in konzept.yaml „bilder: {"{"} angaben_entfernen: ja {"}"}“; dann kommen alle Fotos ohne solche Angaben auf die Website. Oder entfernen Sie sie mit einem Bildprogramm. Sollen sie öffentlich sein, schreiben Sie „prüfung: {"{"} K334: aus {"}"}“.
    .warum = Kameras und Programme schreiben Ort und Namen in Fotos. Jeder kann das aus der Datei lesen, auch wo jemand wohnt, der ein Foto zu Hause gemacht hat.
K335 = { $art ->
        [ort] In der Datei „{ $wert }“ ist unsichtbar ein Ort vermerkt: { $orte }.
        [name] In der Datei „{ $wert }“ stehen unsichtbar Namen: { $namen }.
       *[beides] In der Datei „{ $wert }“ sind unsichtbar ein Ort ({ $orte }) und Namen ({ $namen }) vermerkt.
    }
    .hilfe = Entfernen Sie das mit dem Programm, aus dem die Datei kommt: meist unter „Eigenschaften“ oder „Metadaten“, und speichern Sie sie neu. Sollen die Angaben öffentlich sein, schreiben Sie in konzept.yaml „prüfung: {"{"} K335: aus {"}"}“.
    .warum = Programme schreiben in Dateien, wer sie gemacht hat, oft den Namen einer Mitarbeiterin oder eines Büros. Jeder kann das aus der veröffentlichten Datei lesen.
K401 = „{ $wert }“ steht nicht in der Gliederung und hätte keinen Platz im Konzept.
    .hilfe = { $form ->
            [entwurf] Solange es ein Entwurf ist, muss nichts geschehen. Zum Veröffentlichen tragen Sie die Kennung in konzept.yaml unter „gliederung:“ ein.
           *[oeffentlich] Tragen Sie die Kennung in konzept.yaml unter „gliederung:“ ein, oder setzen Sie „entwurf: ja“.
        }
    .warum = Das Kapitel fände niemand, weder im Inhaltsverzeichnis noch beim Weiterblättern. Es hätte auch keine Nummer, unter der man es in einer Sitzung nennen kann.
K402 = Die Gliederung nennt „{ $wert }“, aber es gibt kein Kapitel und kein Handlungsfeld mit dieser Kennung.
    .hilfe = { $vorschlag ->
            [keiner] { $neu ->
                [keiner] Nehmen Sie die Kennung heraus.
               *[other] Legen Sie das Kapitel an (konzept new kapitel { $neu }), oder nehmen Sie die Kennung heraus.
            }
           *[other] Meinten Sie „{ $vorschlag }“?
        }
    .warum = Das Inhaltsverzeichnis verspräche ein Kapitel, das niemand öffnen kann. Ratsmitglieder wüssten nicht, ob ihnen ein Teil des Konzepts fehlt.
K403 = Die Gliederung nennt „{ $wert }“ zweimal.
    .hilfe = Lassen Sie die Kennung nur an einer Stelle stehen.
    .warum = Dasselbe Kapitel hätte zwei Nummern. In einer Sitzung redete man leicht aneinander vorbei, und beim Weiterblättern käme derselbe Text noch einmal.
K405 = Im Inhaltsordner fehlt die Datei konzept.yaml.
    .hilfe = Prüfen Sie, ob der Ordner stimmt (--content). Ein neues Konzept beginnt mit dieser Datei.
    .warum = Ohne diese Datei steht nicht fest, wie das Konzept heißt, wer es herausgibt und in welcher Reihenfolge die Kapitel stehen. Vielleicht arbeiten Sie auch im falschen Ordner.
K406 = „{ $titel }“ ist nicht öffentlich, weil das Kapitel darüber ein Entwurf ist.
    .hilfe = Nichts zu tun, wenn das so gemeint ist. Sonst veröffentlichen Sie das Kapitel darüber.
    .warum = Niemand sieht dieses Kapitel auf der Website, obwohl Sie es selbst nicht als Entwurf gekennzeichnet haben. Ohne diesen Hinweis hielten Sie es womöglich für veröffentlicht.
K407 = { $grund ->
        [entwurf] Die Seite „{ $wert }“ ist ein Entwurf; Websites von Kommunen brauchen sie.
       *[fehlt] Es gibt keine Seite mit „id: { $wert }“; Websites von Kommunen brauchen sie.
    }
    .hilfe = { $grund ->
            [entwurf] Nehmen Sie „entwurf: ja“ heraus, wenn die Seite fertig ist.
           *[fehlt] Legen Sie seiten/{ $wert }.md mit „id: { $wert }“ an.
        }{ land-grundlage }
    .warum = Bürgerinnen und Bürger erfahren sonst nicht, wer für die Website verantwortlich ist, was mit ihren Daten geschieht oder wo sie Barrieren melden können. Das Gesetz verlangt diese Seiten; fehlt eine, kann sich jemand über die Kommune beschweren.
K408 = Beispielinhalt darf in einem beschlossenen Konzept nicht stehen.
    .hilfe = Ersetzen Sie den Inhalt durch den wirklichen, und nehmen Sie „beispiel: ja“ heraus.
    .warum = Frei Erfundenes stünde im Netz, als wäre es beschlossen. Bürgerinnen und Bürger oder die Verwaltung könnten sich darauf verlassen.
K409 = Das Ende ({ $ende }) liegt vor dem Beginn ({ $beginn }).
    .hilfe = Prüfen Sie die beiden Daten.
    .warum = Niemand könnte erkennen, wann es wirklich stattfand. Ein so sichtbarer Fehler weckt Zweifel auch an den übrigen Daten.
K410 = { $umfang ->
        [eine] Das Kapitel hat noch keinen Text.
       *[alle] { $anzahl } von { $gesamt } Kapiteln haben noch keinen Text: { $namen }{ $weitere ->
            [0] { "" }
           *[other] { " " }und { $weitere } weitere
        }.
    }
    .hilfe = { $umfang ->
            [eine] Schreiben Sie den Text unter die Metadaten, oder setzen Sie „inhalt: folgt“; dann sagt die Seite, dass er noch kommt.
           *[alle] Schreiben Sie den Text unter die Metadaten, oder setzen Sie „inhalt: folgt“; dann sagt die Seite, dass er noch kommt. Soll das nicht gemeldet werden, schreiben Sie in konzept.yaml: prüfung: { "{" } K410: aus { "}" }
        }
    .warum = Wer das Kapitel öffnet, findet eine leere Seite. Niemand weiß dann, ob der Text noch kommt oder verloren ging.
K411 = Die Rolle „{ $wert }“ hat schon das Kapitel „{ $titel }“.
    .hilfe = Geben Sie die Rolle nur einem Kapitel.
    .warum = Dieselbe Übersicht erschiene zweimal oder im falschen Kapitel. Wer nachschlägt, wüsste nicht, welche gilt.
K412 = Was zur Kenntnis gegeben wird, kann nicht „{ $wert }“ sein.
    .hilfe = Schreiben Sie „ergebnis: zur-kenntnis-genommen“. Wurde wirklich entschieden, ändern Sie die „behandlung:“.
    .warum = Bürgerinnen und Bürger sowie Ratsmitglieder glaubten an einen Beschluss, den niemand gefasst hat. Wer sich darauf beruft, gerät in Streit, und das Konzept verliert Vertrauen.
K413 = Für die Sprache „{ $wert }“ hat die Website keine Texte.
    .hilfe = Möglich sind: { $erlaubt }.
    .warum = Menüs und Hinweise fehlten oder stünden in einer anderen Sprache da. Wer nur diese eine Sprache versteht, fände sich auf der Website nicht zurecht.
K414 = { $form ->
        [arbeitsstand] Es gibt nichts zu veröffentlichen: Der Arbeitsstand ist nicht öffentlich.
        [fassungen] Es gibt nichts zu veröffentlichen: Von den Fassungen ist noch keine öffentlich.
       *[unlesbar] Es gibt nichts zu veröffentlichen: Keine der öffentlichen Fassungen lässt sich lesen.
    }
    .hilfe = { $form ->
        [arbeitsstand] Setzen Sie in konzept.yaml unter „arbeitsstand:“ „öffentlich: ja“, wenn er veröffentlicht werden soll. Was schon veröffentlicht ist, bleibt stehen, bis Sie es löschen.
        [fassungen] Setzen Sie in konzept.yaml unter „fassungen:“ bei der Fassung, die veröffentlicht werden soll, „öffentlich: ja“. Sobald es Fassungen gibt, zeigt die Website sie und nicht mehr von selbst den Arbeitsstand; soll er dazu, setzen Sie auch bei ihm „öffentlich: ja“.
       *[unlesbar] Beheben Sie zuerst die anderen Fehler; sie sagen, was den Fassungen fehlt. Was schon veröffentlicht ist, bleibt stehen.
    }
    .warum = Sie haben diesen Stand selbst als nicht öffentlich gekennzeichnet. Ginge er trotzdem ins Netz, hielte man Unfertiges für das Konzept der Kommune.
K415 = { $form ->
        [ordner] Die Adresse der Website muss die des Ordners sein, in dem sie liegt, nicht die einer Seite darin.
       *[fehlt] In konzept.yaml fehlt die Adresse der Website.
    }
    .hilfe = { $form ->
            [ordner] Gerechnet wird mit { $vorschlag }. Schreiben Sie die Adresse so: ohne Dateinamen, ohne das, was mit ? oder # beginnt, ohne doppelte Schrägstriche und Leerzeichen.
           *[fehlt] Ergänzen Sie „webadresse: https://…/“. Ohne sie gibt es keine sitemap.xml, und Suchmaschinen finden die Seiten schlechter.
        }
    .warum = Wer im Netz nach dem Konzept sucht, findet es schlechter. Wer sich bei einer Adresse vertippt, sieht womöglich eine Fehlerseite ohne Gestaltung.
K418 = { $grund ->
        [code] Den Code „{ $wert }“ gibt es nicht.
        [wort] „{ $wert }“ sagt nicht, wie schwer ein Befund wiegen soll.
       *[fest] { $wert } ist ein Fehler und muss einer bleiben; sonst würde etwas Falsches veröffentlicht.
    }
    .hilfe = { $grund ->
            [code] { $vorschlag ->
                [keiner] Schreiben Sie den Code so, wie „konzept check“ ihn zeigt, zum Beispiel K214.
               *[other] Meinten Sie { $vorschlag }?
            }
            [wort] { $vorschlag ->
                [keiner] Möglich sind: { $erlaubt }.
               *[other] Meinten Sie „{ $vorschlag }“? Möglich sind: { $erlaubt }.
            }
           *[fest] Löschen Sie diese Angabe unter „prüfung:“, und beheben Sie den Fehler dort, wo er gemeldet wird. Ändern können Sie das Gewicht von Warnungen und Hinweisen.
        }
    .warum = Sie würden glauben, eine Prüfung sei an oder aus, und sie wäre es nicht. Und ließen sich Fehler abschalten, kämen Entwürfe oder falsche Zahlen unbemerkt auf die Website.
K419 = { $grund ->
        [farbe_dunkel] Auf dunklem Grund ist Text in der Farbe { $wert } zu schlecht zu lesen: Der Kontrast beträgt { $kontrast } zu 1.
       *[other] Auf hellem Grund ist Text in der Farbe { $wert } zu schlecht zu lesen: Der Kontrast beträgt { $kontrast } zu 1.
    }
    .hilfe = { $grund ->
            [farbe_dunkel] Nehmen Sie einen helleren Ton; nötig sind 4,5 zu 1. Ohne „farbe_dunkel“ hellt das Programm Ihre Farbe selbst auf.
           *[other] Nehmen Sie einen dunkleren Ton derselben Farbe; nötig sind 4,5 zu 1.
        }
    .warum = In dieser Farbe stehen Links und Schaltflächen. Wer schlecht sieht oder in der Sonne liest, kann sie sonst nicht erkennen; die Barrierefreiheit ist vorgeschrieben (WCAG 2.2, 1.4.3).
K420 = { $grund ->
        [fehlt] Die Datei „{ $wert }“ gibt es nicht.
       *[form] Die Datei „{ $wert }“ lässt sich hier nicht verwenden.
    }
    .hilfe = { $vorschlag ->
            [keiner] Nennen Sie den Weg ab dem Inhaltsordner, zum Beispiel bilder/logo.svg. Möglich sind Dateien der Formate: { $erlaubt }.
           *[other] Meinten Sie „{ $vorschlag }“? Möglich sind Dateien der Formate: { $erlaubt }.
        }
    .warum = Auf der Website fehlte das Logo, die Schrift oder das Video, ohne dass es jemand merkt.
# Die Länder nach ihrem Kürzel.
land = { $land ->
        [BW] Baden-Württemberg
        [BY] Bayern
        [BE] Berlin
        [BB] Brandenburg
        [HB] Bremen
        [HH] Hamburg
        [HE] Hessen
        [MV] Mecklenburg-Vorpommern
        [NI] Niedersachsen
        [NW] Nordrhein-Westfalen
        [RP] Rheinland-Pfalz
        [SL] Saarland
        [SN] Sachsen
        [ST] Sachsen-Anhalt
        [SH] Schleswig-Holstein
        [TH] Thüringen
       *[other] { $land }
    }
# Worauf sich ein Befund im Land der Kommune stützt; ohne Land steht hier nichts.
land-grundlage = { $land ->
        [keiner] {""}
       *[other] {" "}Grundlage im Land { land }: { $recht ->
            [keiner] das Landesrecht nach dem Muster der EU (2018/1523).
           *[other] { $recht }.
        }
    }
K421 = { $grund ->
        [erklaerung] Dieser Seite fehlen die Pflichtangaben der Erklärung zur Barrierefreiheit.
        [hindernisse] Die Erklärung sagt nicht, welche Inhalte nicht barrierefrei sind.
        [widerspruch] Die Erklärung nennt Hindernisse und behauptet zugleich, alles sei vollständig vereinbar.
        [geltungsbereich] Die Erklärung kann nicht sagen, für welche Adresse sie gilt.
       *[durchsetzung] In der Erklärung fehlt die Stelle, die hilft, wenn die Kommune nicht antwortet, mit Webadresse oder E-Mail.
    }
    .hilfe = { $grund ->
            [erklaerung] Ergänzen Sie in den Metadaten „erklärung:“ mit vereinbarkeit, erstellt, methode, geprüft und durchsetzung. Ein Beispiel steht im Handbuch, Kapitel 9.
            [hindernisse] Ergänzen Sie „nicht_barrierefrei:“ mit inhalt, grund und alternative, oder schreiben Sie „vereinbarkeit: vollständig“, wenn alles geprüft und in Ordnung ist.
            [widerspruch] Schreiben Sie „vereinbarkeit: teilweise“, oder löschen Sie „nicht_barrierefrei“.
            [geltungsbereich] Ergänzen Sie „webadresse“ in konzept.yaml.
           *[durchsetzung] Ergänzen Sie „durchsetzung:“ mit stelle und url. { $stelle ->
                [ombudsstelle] Im Land { land } ist es die Ombudsstelle für barrierefreie Informationstechnik.
               *[keiner] Welche Stelle es im Land { land } ist, bestimmt das Landesrecht.
            }
        }{ land-grundlage }
    .warum = Das Muster der EU (Durchführungsbeschluss 2018/1523) schreibt diese Teile vor; die Überwachungsstelle prüft sie.
K422 = Die Erklärung zur Barrierefreiheit wurde seit { $tage } Tagen nicht überprüft.
    .hilfe = Prüfen Sie die Website, ändern Sie die Erklärung, falls nötig, und setzen Sie „geprüft“ auf den heutigen Tag.{ $meldung ->
            [keiner] {""}
           *[other] {" "}Ist sie geändert, geht sie elektronisch an die Überwachungsstelle ({ $meldung }).
        }{ land-grundlage }
    .warum = Die Erklärung muss mindestens einmal im Jahr überprüft werden. Diese Frist können Sie in konzept.yaml unter „fristen: barrierefreiheit“ verkürzen.
K423 = Niemand ist genannt, dem man Barrieren melden kann.
    .hilfe = Ergänzen Sie in konzept.yaml „barriere_melden:“ mit url (einem Formular Ihrer Kommune) oder email.{ land-grundlage }
    .warum = Von jeder Seite muss ein Weg zu einem Kontaktformular oder einer Stelle führen.
K424 = { $grund ->
        [beides] Die Startseite führt weder zu Leichter Sprache noch zu Gebärdensprache; das Land { land } verlangt beides.
        [leichte-sprache] Die Startseite führt nicht zu Leichter Sprache; das Land { land } verlangt sie.
       *[gebaerdensprache] Die Startseite führt nicht zu einem Video in Gebärdensprache; das Land { land } verlangt eines.
    }
    .hilfe = { $grund ->
            [gebaerdensprache] Nennen Sie das Video in konzept.yaml unter „gebärdensprache“.
           *[other] Leichte Sprache: „de-simple“ in die Liste „sprachen“, Texte in Dateien wie praemisse.de-simple.md. Gebärdensprache: das Video in konzept.yaml unter „gebärdensprache“.
        }
    .warum = Manche Länder verlangen von Kommunen beides auf der Startseite: was die Website enthält, wie man sie bedient und was die Erklärung zur Barrierefreiheit sagt.
K601 = Das Original „{ $datei }“ wurde geändert, nachdem diese Übersetzung entstand.
    .hilfe = Vergleichen Sie beide Texte, ziehen Sie die Änderung nach und rufen Sie dann auf: konzept übersetzt { $pfad }
    .warum = Auf der Website stünde in der anderen Sprache etwas Überholtes. Die Seite sagt das zwar, aber wer die Sprache des Originals nicht liest, erfährt nicht, was jetzt gilt.
K602 = Das Original dieser Übersetzung fehlt: „{ $datei }“.
    .hilfe = { $vorschlag ->
            [keiner] Der Teil zwischen den Punkten des Namens gilt als Sprache. Nennen Sie die Datei wie das Original, zum Beispiel praemisse.en.md neben praemisse.md; ist es keine Übersetzung, nehmen Sie statt des Punktes einen Bindestrich.
           *[other] Meinten Sie „{ $vorschlag }“?
        }
    .warum = Die Übersetzung gehört zu nichts und würde nirgends gezeigt.
K603 = Die Website spricht kein „{ $wert }“, deshalb wird diese Übersetzung nicht gezeigt.
    .hilfe = Ergänzen Sie „{ $wert }“ in konzept.yaml unter „sprachen“, sobald die Texte geprüft sind.
    .warum = Eine Sprache schalten Sie bewusst ein. Bis dahin liest niemand diese Datei.
K604 = Dieser Satz ist für Leichte Sprache zu lang: { $worte } Wörter („{ $wert } …“).
    .hilfe = Teilen Sie den Satz. Eine Aussage je Satz, höchstens { $grenze } Wörter.
    .warum = Leichte Sprache ist für Menschen, denen lange Sätze schwerfallen. Kurze Sätze verlangt auch die Verordnung (BITV 2.0, Anlage 2).
K605 = In Leichter Sprache steht hier eine Abkürzung: „{ $wert }“.
    .hilfe = Schreiben Sie das Wort aus, zum Beispiel „zum Beispiel“ statt „z. B.“.
    .warum = Abkürzungen versteht nicht jeder, und Vorlese-Programme sprechen sie falsch aus. Die Verordnung verlangt, sie zu vermeiden (BITV 2.0, Anlage 2).
K606 = Der Text ist noch derselbe wie im Original „{ $datei }“.
    .hilfe = Übersetzen Sie ihn, oder halten Sie die Datei mit „entwurf: ja“ zurück, bis sie fertig ist.
    .warum = Die Website zeigte den Text des Originals und gäbe ihn als Übersetzung aus. Ein Vorlese-Programm läse ihn in der falschen Sprache vor.
K607 = Diese Übersetzung hat { $uebersetzt } Beschriftungen, das Original { $original }.
    .hilfe = Geben Sie in „{ $datei }“ und hier denselben Tabellen und Abbildungen eine Beschriftung, in derselben Reihenfolge; in anderen Sprachen beginnt sie mit „Table:“ und „Figure:“. Oder geben Sie ihnen in beiden Dateien denselben Namen: „Table: Title { "{" }#name{ "}" }“.
    .warum = Die Nummern kommen aus dem Original. Zählt die Übersetzung anders, heißt dort eine andere Tabelle „Tabelle 2“.
K701 = { $form ->
        [bericht] Dem Bericht „{ $id }“ fehlt sein Text: die Datei bericht.md.
        [tabelle] Dem Bericht „{ $id }“ fehlt die Tabelle massnahmen.csv.
       *[name] Der Ordner „{ $id }“ kann keine Adresse werden.
    }
    .hilfe = { $form ->
            [bericht] Legen Sie die Datei an, oder lassen Sie den ganzen Bericht anlegen: konzept new bericht KENNUNG
            [tabelle] Legen Sie die Tabelle neben bericht.md. „konzept new bericht KENNUNG“ schreibt eine mit allen Maßnahmen.
           *[name] Nennen Sie den Ordner nur mit kleinen Buchstaben ohne Umlaute, Ziffern und Bindestrichen{ $vorschlag ->
                [keiner] { "" }.
               *[other] , zum Beispiel „{ $vorschlag }“.
            }
        }
    .warum = Der Name des Ordners ist die Adresse des Berichts, für immer. Text und Tabelle zusammen sind der Bericht.
K702 = { $form ->
        [fehlt] Dieser Bericht sagt nicht, zu welcher Fassung er berichtet.
        [verborgen] Dieser Bericht ist öffentlich, die Fassung „{ $wert }“ aber nicht.
        [ohne-liste] Dieser Bericht nennt die Fassung „{ $wert }“, aber konzept.yaml nennt keine Fassungen.
       *[unbekannt] Die Fassung „{ $wert }“ steht nicht in konzept.yaml.
    }
    .hilfe = { $form ->
            [fehlt] Schreiben Sie in bericht.md: fassung: { $vorschlag ->
                [keiner] KENNUNG
               *[other] { $vorschlag }
            }
            [verborgen] Setzen Sie bei der Fassung in konzept.yaml „öffentlich: ja“, oder im Bericht „öffentlich: nein“.
            [ohne-liste] Frieren Sie den beschlossenen Text zuerst ein: konzept freeze KENNUNG. Oder nehmen Sie die Zeile heraus.
           *[unbekannt] { $vorschlag ->
                [keiner] Nennen Sie eine von diesen: { $erlaubt }.
               *[other] Meinten Sie „{ $vorschlag }“?
            }
        }
    .warum = Ein Bericht gilt immer einer Fassung: Ihre Maßnahmen sind es, über die er berichtet, auch wenn es später eine neue Fassung gibt.
K703 = { $form ->
        [selbst] Der Bericht kann nicht sich selbst berichtigen.
        [kreis] Dieser Bericht und „{ $wert }“ berichtigen einander.
        [fassung] Der Bericht „{ $wert }“ gilt einer anderen Fassung.
        [schon] Den Bericht „{ $wert }“ berichtigt schon ein anderer.
        [verborgen] Dieser Bericht ist öffentlich, der Bericht „{ $wert }“, den er berichtigt, aber nicht.
       *[unbekannt] Einen Bericht „{ $wert }“ gibt es nicht.
    }
    .hilfe = { $form ->
            [schon] Berichtigen Sie stattdessen den neueren, oder nehmen Sie eine der beiden Angaben heraus.
            [verborgen] Wer den anderen nie gesehen hat, braucht keine Berichtigung: Nehmen Sie die Zeile heraus.
           *[other] { $vorschlag ->
                [keiner] Nennen Sie hinter „berichtigt:“ den Ordner des Berichts mit dem Fehler.
               *[other] Meinten Sie „{ $vorschlag }“?
            }
        }
    .warum = Ein veröffentlichter Bericht bleibt, wie er ist. Damit Leserinnen und Leser den richtigen finden, muss klar sein, welcher statt welches gilt.
K704 = { $form ->
        [leer] In dieser Zeile fehlt die Kennung der Maßnahme.
        [entwurf] Die Maßnahme „{ $wert }“ ist in dieser Fassung nicht öffentlich.
        [art] „{ $wert }“ ist keine Maßnahme.
        [datum] „{ $wert }“ sieht aus wie eine Kennung, aus der die Tabellenkalkulation ein Datum oder eine Zahl gemacht hat.
        [mit] Die Maßnahme „{ $wert }“, in der diese weitergeht, gibt es in der Fassung des Berichts nicht.
       *[unbekannt] Eine Maßnahme „{ $wert }“ gibt es in der Fassung des Berichts nicht.
    }
    .hilfe = { $form ->
            [leer] Schreiben Sie die Kennung in die Spalte „id“, oder löschen Sie die Zeile.
            [entwurf] Löschen Sie die Zeile: Über Entwürfe wird nicht berichtet.
            [datum] Schreiben Sie die Kennung in doppelten eckigen Klammern, zum Beispiel [[1-2]]; so bleibt sie Text.
           *[other] { $vorschlag ->
                [keiner] Welche Maßnahmen es gibt, zeigt die Tabelle, die „konzept new bericht KENNUNG“ schreibt.
               *[other] Meinten Sie „{ $vorschlag }“?
            }
        }
    .warum = Die Zeile fände keine Maßnahme, und der Stand stünde nirgends.
K705 = Über die Maßnahme „{ $wert }“ berichten zwei Zeilen.
    .hilfe = Lassen Sie eine stehen. Gezeigt wird die erste.
    .warum = Auf die Frage, wie weit die Maßnahme ist, gäbe es zwei Antworten.
K706 = { $anzahl ->
        [one] Über eine Maßnahme sagt der Bericht nichts: { $ids }.
       *[other] Über { $anzahl } Maßnahmen sagt der Bericht nichts: { $ids }{ $mehr ->
            [0] .
           *[other] {" "}und { $mehr } weitere.
        }
    }
    .hilfe = Ergänzen Sie die Zeilen. Gibt es nichts Neues, schreiben Sie als Status: kein neuer Sachstand
    .warum = Wer den Bericht liest, weiß sonst nicht, ob es nichts Neues gibt oder ob die Maßnahme vergessen wurde.
K707 = { $form ->
        [leer] Bei „{ $id }“ steht nicht, wie weit die Maßnahme ist.
       *[unbekannt] „{ $wert }“ ist kein Wort für den Stand einer Maßnahme.
    }
    .hilfe = { $vorschlag ->
            [keiner] Schreiben Sie eines von diesen: { $erlaubt }.
           *[other] Meinten Sie „{ $vorschlag }“? Möglich sind: { $erlaubt }.
        }
    .warum = Nur mit denselben Wörtern lassen sich Berichte zusammenzählen und vergleichen.
K708 = Die Spalte „{ $wert }“ kennt dieser Bericht nicht; sie wird nicht gezeigt.
    .hilfe = { $vorschlag ->
            [keiner] Beschreiben Sie die Spalte in bericht.md unter „angaben:“. Für Notizen gibt es die Spalte „intern“.
           *[other] Meinten Sie „{ $vorschlag }“? Sonst beschreiben Sie die Spalte in bericht.md unter „angaben:“. Für Notizen gibt es die Spalte „intern“.
        }
    .warum = Was nicht beschrieben ist, hat auf der Seite keinen Namen und keine Form. Damit nichts aus Versehen öffentlich wird, bleibt es weg.
K709 = „{ $wert }“ passt nicht in die Spalte „{ $spalte }“.
    .hilfe = { $form ->
            [datum] Schreiben Sie ein Datum, zum Beispiel 2019, 2019-05 oder 9.5.2019.
            [betrag] Schreiben Sie einen Betrag in Euro, zum Beispiel 12.500 oder 12.500,50.
            [auswahl] Möglich sind: { $erlaubt }.
           *[zahl] Schreiben Sie eine Zahl, zum Beispiel 1.234,5.
        }
    .warum = Der Wert würde nicht gezeigt.
K710 = Diese Zeile gilt „{ $id }“ ({ $titel }), der Titel darin ist aber der von „{ $andere }“.
    .hilfe = Wurde nur eine Spalte sortiert? Dann holen Sie die Tabelle zurück und sortieren sie als Ganzes. Sonst berichtigen Sie Kennung oder Titel.
    .warum = Vermutlich steht der Stand einer Maßnahme bei einer anderen.
K711 = Dieser Bericht ist öffentlich, aber nicht eingefroren.
    .hilfe = Frieren Sie ihn ein: konzept freeze --bericht { $id }. Solange noch daran geschrieben wird, gilt: öffentlich: nein
    .warum = Auf einen veröffentlichten Bericht verlassen sich Rat und Öffentlichkeit. Seine Prüfsummen zeigen, dass ihn niemand nachträglich geändert hat.
K712 = { $form ->
        [neu] „{ $wert }“ kam nachträglich zu einem eingefrorenen Bericht hinzu.
        [fehlt] „{ $wert }“ fehlt; die Datei gehörte zu einem eingefrorenen Bericht.
        [liste] Dem eingefrorenen Bericht fehlt seine Liste der Prüfsummen.
        [gesamtliste] Die Prüfsummen dieses Berichts sind andere als beim Einfrieren.
        [unverzeichnet] Dieser eingefrorene Bericht steht nicht in berichte/PRUEFSUMMEN.txt.
        [zeile] Diese Zeile nennt keinen Bericht mit seiner Prüfsumme.
       *[anders] „{ $wert }“ wurde nachträglich verändert; die Datei gehört zu einem eingefrorenen Bericht.
    }
    .hilfe = { $form ->
            [neu] Löschen Sie die Datei. Ein neuer Stand ist ein neuer Bericht.
            [zeile] Holen Sie im Inhaltsordner die Liste zurück: git checkout HEAD -- berichte/PRUEFSUMMEN.txt
            [unverzeichnet] Holen Sie im Inhaltsordner die Liste zurück: git checkout HEAD -- berichte/PRUEFSUMMEN.txt. Gab es den Eintrag nie, schreibt ihn: konzept freeze --bericht { $id }
           *[other] Stellen Sie die Datei im Inhaltsordner wieder her: git checkout HEAD -- "{ $wert }". Ist der Bericht falsch, schreiben Sie einen neuen mit „berichtigt: { $id }“; der alte bleibt stehen und verweist auf ihn.
        }
    .warum = Ein veröffentlichter Bericht soll für immer sagen, was der Rat damals bekam.
K713 = Der Bericht „{ $id }“ war eingefroren und ist nicht mehr da.
    .hilfe = Holen Sie im Inhaltsordner den Ordner zurück: git checkout HEAD -- berichte/{ $id }. Ist er falsch, schreiben Sie einen neuen mit „berichtigt: { $id }“. Nur wenn er wirklich nicht mehr öffentlich sein darf, löschen Sie seine Zeile in berichte/PRUEFSUMMEN.txt.
    .warum = Seine Adresse ist zitiert und verlinkt; sie soll nie ins Leere führen.
K714 = Für „{ $id }“ stehen am { $datum } zwei verschiedene Wörter: im Bericht „{ $wert }“, in der Maßnahme „{ $andere }“.
    .hilfe = Berichtigen Sie eines von beiden. Gezeigt wird, was im Bericht steht.
    .warum = Für einen Tag kann nur eines stimmen.
K715 = Ein anderer Bericht zu dieser Fassung hat denselben Stichtag { $wert }: „{ $andere }“.
    .hilfe = Ersetzt dieser den anderen, schreiben Sie in bericht.md: berichtigt: { $andere }. Sonst berichtigen Sie den Stichtag.
    .warum = Nach dem Stichtag richtet sich, welcher Bericht der neuere ist.
K716 = Der Stichtag { $stichtag } liegt vor dem Stand { $stand } der Fassung „{ $titel }“.
    .hilfe = Berichtigen Sie den Stichtag, oder nennen Sie hinter „fassung:“ die Fassung, die damals galt.
    .warum = Berichten lässt sich nur über Maßnahmen, die es schon gab.
K717 = Die Zahlen in dieser Datei passen nicht zur Fassung des Berichts: { $datei } zeigt daraus { $wert ->
        [keiner] etwas, das es hier nicht mehr gibt.
       *[other] „{ $wert }“, das es hier nicht mehr gibt.
    }
    .hilfe = Behalten Sie die Spalten und Werte, die die beschlossene Fassung zeigt; neue Jahre kommen als Zeilen dazu. Soll „daten/“ schon anders aussehen, legen Sie die Zahlen für den Bericht als { $ziel } ab.
    .warum = Der beschlossene Text bleibt, wie er ist; ohne diese Werte verschwände sein Schaubild.
K718 = Die Sprungmarke „{ $wert }“ gehört auf der Seite des Berichts schon der Maßnahme „{ $wert }“.
    .hilfe = Nennen Sie die Überschrift anders, oder geben Sie ihr eine eigene Marke, zum Beispiel: ## Überschrift { "{" }#zu-{ $wert }{ "}" }
    .warum = Links auf „#{ $wert }“ sollen zu dem führen, was der Bericht über die Maßnahme sagt.
K719 = { $anzahl ->
        [one] Über eine Maßnahme gibt es „keinen neuen Sachstand“, aber auch keinen alten: { $ids }.
       *[other] Über { $anzahl } Maßnahmen gibt es „keinen neuen Sachstand“, aber auch keinen alten: { $ids }{ $mehr ->
            [0] .
           *[other] {" "}und { $mehr } weitere.
        }
    }
    .hilfe = Schreiben Sie, wie weit die Maßnahme ist, zum Beispiel: nicht begonnen. Weiß es niemand, schreiben Sie: keine Angabe
    .warum = Wer den Bericht liest, fände hier gar keinen Stand.
K501 = { $wert ->
        [arbeitsstand] Keine Fassung kann „arbeitsstand“ heißen; so heißt der Ordner, an dem Sie arbeiten.
       *[other] Zwei Fassungen haben die Kennung „{ $wert }“.
    }
    .hilfe = Geben Sie dieser Fassung eine andere Kennung, zum Beispiel „entwurf-2“. Die Kennung einer Fassung, die schon veröffentlicht ist, darf sich nicht mehr ändern.
    .warum = Die Kennung steht in der dauerhaften Adresse der Fassung. Wer diese Adresse in einer Vorlage liest, käme sonst zu einem anderen Text, als der Rat vor sich hatte.
K502 = { $form ->
        [beides] Hier stehen „ordner:“ und „git:“; nur eines von beiden kann gelten.
        [git-ordner] „git_ordner:“ gilt nur für einen Stand aus git, und hier steht „ordner:“.
       *[fehlt] Hier steht nicht, wo der Inhalt dieser Fassung liegt.
    }
    .hilfe = { $form ->
            [beides] Löschen Sie eine der beiden Zeilen.
            [git-ordner] Löschen Sie die Zeile „git_ordner:“.
           *[fehlt] Ergänzen Sie „ordner:“ mit einem Ordner des Inhalts, zum Beispiel: ordner: fassungen/entwurf-2. Oder ergänzen Sie „git:“ mit einer Marke, zum Beispiel: git: entwurf-2.
        }
    .warum = Es ist nicht sicher, welcher Text zu dieser Fassung gehört. Unter ihrer dauerhaften Adresse stünde nichts oder etwas anderes, als damals beraten wurde.
K503 = { $form ->
        [ordner] Den Ordner „{ $wert }“ gibt es nicht, oder er ist leer.
        [git-ordner] „{ $wert }“ ist kein Ordner innerhalb des Repositorys.
        [git] { $ordner ->
            [keiner] Im git-Stand „{ $wert }“ gibt es den Inhaltsordner nicht.
           *[other] Im git-Stand „{ $wert }“ gibt es den Ordner „{ $ordner }“ nicht.
        }
       *[konzept] In „{ $wert }“ liegt keine Datei konzept.yaml, die sich lesen lässt.
    }
    .hilfe = { $form ->
            [ordner] Prüfen Sie den Namen; er zählt vom Inhaltsordner aus, zum Beispiel fassungen/entwurf-2. Wurde der Ordner gelöscht, holt ihn zurück: git checkout HEAD -- "{ $wert }". Ist das Löschen schon in einem Commit, zeigt „git log -1 -- "{ $wert }"“, in welchem; dann hilft „git checkout COMMIT~ -- "{ $wert }"“. Alles rufen Sie im Inhaltsordner auf.
            [git-ordner] Schreiben Sie den Weg vom Anfang des Repositorys aus, mit Schrägstrichen und ohne „..“, zum Beispiel: git_ordner: konzept/content. Lag der Inhalt ganz oben, schreiben Sie: git_ordner: "."
            [git] Hieß der Inhaltsordner damals anders oder lag er woanders, nennen Sie ihn vom Anfang des Repositorys aus, zum Beispiel: git_ordner: konzept/content. Was in dem Stand liegt, zeigt: git ls-tree -r --name-only --full-tree { $wert }
           *[konzept] Jede Fassung braucht ihre eigene konzept.yaml. Prüfen Sie, ob hinter „ordner:“ oder „git:“ der richtige Stand steht.
        }
    .warum = Diese Fassung fehlte auf der Website, und ihre dauerhafte Adresse führte ins Leere. Wer einen Beschluss nachlesen will, fände den Text dazu nicht.
K504 = { $grund ->
        [kein-repository] „{ $wert }“ soll aus git kommen, aber der Inhaltsordner gehört zu keinem git-Repository.
        [flach] Der git-Stand „{ $wert }“ fehlt auf diesem Rechner; von der Geschichte ist nur ein Teil da.
        [teilweise] Der git-Stand „{ $wert }“ ist auf diesem Rechner nicht vollständig; ein Teil seiner Dateien wurde nicht geholt.
        [sha256] Dieses Repository arbeitet mit SHA-256; solche Repositorys liest „konzept“ nicht.
        [reftable] Dieses Repository merkt sich Marken und Zweige in der neuen Form „reftable“; sie liest „konzept“ nicht.
        [unlesbar] { $einzelheit ->
            [keiner] Der git-Stand „{ $wert }“ lässt sich nicht lesen.
           *[other] Der git-Stand „{ $wert }“ lässt sich nicht lesen: { $einzelheit }.
        }
       *[unbekannt] Den git-Stand „{ $wert }“ gibt es in diesem Repository nicht.
    }
    .hilfe = { $grund ->
            [kein-repository] Holen Sie das Konzept mit „git clone“, statt nur seine Dateien zu kopieren. Oder legen Sie die Fassung als Ordner ab, und schreiben Sie „ordner: fassungen/…“ statt „git:“.
            [flach] Holen Sie den Rest: git fetch --unshallow --tags. In einer Pipeline stellen Sie ein, dass die ganze Geschichte geholt wird: bei GitLab „GIT_DEPTH: 0“, bei GitHub „fetch-depth: 0“.
            [teilweise] Holen Sie den Rest: git fetch --refetch --no-filter --tags. In einer Pipeline stellen Sie den Filter beim Holen ab.
            [sha256] Legen Sie die Fassung als Ordner ab: „git archive --format=zip --output=stand.zip { $adresse }“ schreibt den Stand in eine Datei. Entpacken Sie daraus den Inhalt nach fassungen/{ $id }, schreiben Sie „ordner: fassungen/{ $id }“ statt „git:“, und rufen Sie auf: konzept freeze { $id }
            [reftable] Holen Sie das Repository neu mit: git clone --ref-format=files. Ab git 2.48 genügt: git refs migrate --ref-format=files
            [unlesbar] „git fsck“ zeigt, was beschädigt ist. Holen Sie das Repository mit „git clone“ neu; was Sie noch nicht hochgeladen haben, sichern Sie vorher.
           *[unbekannt] Holen Sie Marken und Zweige mit „git fetch --tags“ und „git fetch“; danach zeigt „git tag“ alle Marken. Nennen Sie unter „git:“ eine davon oder die Nummer eines Commits.
        }
    .warum = Der Text dieser Fassung lässt sich nicht finden. Ihre dauerhafte Adresse verschwände von der Website, und niemand könnte mehr nachlesen, was damals galt.
K505 = Die Marke „{ $marke }“ führt zum Commit { $commit }; in der Liste steht { $wert }.
    .hilfe = Wurde die Marke auf diesem Rechner verschoben, holt „git fetch --tags --force“ die ursprüngliche. Ist sie auch dort verschoben, setzen Sie sie zurück: git tag --force { $marke } { $wert }, dann git push --force origin { $marke }. Ist „{ $marke }“ keine Marke, sondern ein Zweig, schreiben Sie: git: { $wert }. Ein neuer Stand ist eine neue Fassung; legen Sie sie mit „konzept freeze“ an.
    .warum = Unter der alten Adresse stünde ein anderer Text als der, den das Gremium vor sich hatte. Niemand würde es bemerken, und auf keine Fassung wäre mehr Verlass.
K506 = Der Stand { $wert } liegt vor dem Stand der Fassung davor ({ $vorher }).
    .hilfe = Prüfen Sie das Datum, oder ändern Sie die Reihenfolge: Die älteste Fassung steht oben, die neueste unten.
    .warum = Die Website sagt, welche Fassung welche ersetzt, und vergleicht sie in dieser Reihenfolge. Ein alter Entwurf sähe sonst aus wie die neueste Fassung.
K507 = { $form ->
        [neu] „{ $wert }“ kam nachträglich zu einer eingefrorenen Fassung hinzu.
        [fehlt] „{ $wert }“ fehlt; die Datei gehörte zu einer eingefrorenen Fassung.
        [liste] Bei dieser Fassung fehlt die Liste { $wert }; ob sie nachträglich verändert wurde, ist nicht zu erkennen.
       *[anders] „{ $wert }“ wurde nachträglich verändert; die Datei gehört zu einer eingefrorenen Fassung.
    }
    .hilfe = { $form ->
            [neu] Löschen Sie die Datei, oder verschieben Sie sie in den Inhalt, an dem Sie arbeiten. Ein neuer Stand ist eine neue Fassung; „konzept freeze“ legt sie an.
            [liste] Holen Sie die Liste zurück, im Ordner der Fassung: git checkout HEAD -- "{ $wert }". Gab es sie nie, weil der Ordner von Hand angelegt ist, schreibt sie: konzept freeze { $id }
           *[other] Stellen Sie die Datei wieder her, im Ordner der Fassung: git checkout HEAD -- "{ $wert }". Ist die Änderung schon in einem Commit, zeigt „git log -- "{ $wert }"“, in welchem; „git checkout COMMIT~ -- "{ $wert }"“ holt den Stand davor. Ein neuer Stand ist eine neue Fassung; „konzept freeze“ legt sie an.
        }
    .warum = Diese Fassung soll für immer das sagen, was beraten oder beschlossen wurde. Ändert sich der Text danach, kann sich niemand mehr auf den Beschluss berufen.
K508 = { $form ->
        [antrag] Diese Fassung gilt als beschlossen, aber beschlossen wurde dort nur ein Änderungsantrag.
        [behandlung] Diese Fassung gilt als beschlossen, aber das Gremium hatte nicht zu entscheiden.
        [ergebnis] Diese Fassung gilt als beschlossen, aber das Ergebnis der Beratung ist „{ $wert }“.
       *[fehlt] Diese Fassung gilt als beschlossen, aber es steht nicht da, wer sie beschlossen hat.
    }
    .hilfe = { $form ->
            [antrag] Nennen Sie unter „beschluss:“ die Beratung, in der über die Vorlage selbst beschlossen wurde. Gab es keine, schreiben Sie zum Beispiel „status: beratung“.
            [behandlung] Nennen Sie unter „beschluss:“ die Beratung mit „behandlung: entscheidung“, in der beschlossen wurde. Gab es keine, schreiben Sie zum Beispiel „status: beratung“.
            [ergebnis] Nennen Sie unter „beschluss:“ die Beratung, in der beschlossen wurde. Gab es keine, schreiben Sie zum Beispiel „status: beratung“.
           *[fehlt] Ergänzen Sie „beschluss:“ mit der Kennung einer Beratung aus gremien.yaml. Gab es noch keinen Beschluss, schreiben Sie zum Beispiel „status: beratung“.
        }
    .warum = Bürgerinnen und Bürger hielten für beschlossen, was vielleicht nur beraten wurde. Wer sich darauf beruft, gerät in Streit, und niemand findet den Beschluss dazu.
K509 = Der Text von „{ $titel }“ ist anders als der von „{ $vorher }“, aber es steht nicht da, was sich geändert hat.
    .hilfe = Ergänzen Sie bei dieser Fassung „änderung:“ mit ein oder zwei Sätzen, zum Beispiel: änderung: "Das Kapitel Wohnen ist neu."
    .warum = Wer die vorige Fassung kennt, müsste alles noch einmal lesen. Ratsmitglieder könnten übersehen, was sich seit der letzten Beratung geändert hat.
K510 = Was hier liegt, gehört zu keiner Fassung, die konzept.yaml nennt.
    .hilfe = Tragen Sie den Ordner in konzept.yaml unter „fassungen:“ ein, mit „ordner:“ und seinem Pfad. Wird er nicht gebraucht, verschieben Sie ihn aus dem Inhalt hinaus.
    .warum = Sie würden glauben, diese Fassung sei veröffentlicht, aber niemand bekäme sie zu sehen.
K511 = „{ $wert }“ ist keine öffentliche Fassung und kann nicht die aktuelle sein.
    .hilfe = { $erlaubt ->
            [keiner] Keine Fassung ist öffentlich. Setzen Sie bei einer „öffentlich: ja“, oder löschen Sie die Zeile „aktuell:“.
           *[other] { $vorschlag ->
                [keiner] Möglich sind: { $erlaubt }. Steht „{ $wert }“ in der Liste, setzen Sie dort „öffentlich: ja“.
               *[other] Meinten Sie „{ $vorschlag }“? Möglich sind: { $erlaubt }. Steht „{ $wert }“ in der Liste, setzen Sie dort „öffentlich: ja“.
            }
        }
    .warum = Die Startseite zeigte eine andere Fassung, als Sie meinen. Bürgerinnen und Bürger hielten einen alten Entwurf für das, was gilt.
K512 = { $form ->
        [noch-da] „{ $wert }“ steht unter „weggefallen:“, ist aber noch im Konzept.
       *[nie-da] „{ $wert }“ steht unter „weggefallen:“, kommt aber in keiner Fassung vor.
    }
    .hilfe = { $form ->
            [noch-da] Löschen Sie den Eintrag unter „weggefallen:“. Oder entfernen Sie aus dem Konzept, was wegfallen soll.
           *[nie-da] Prüfen Sie die Schreibweise der Kennung. In den früheren Fassungen muss es sie geben.
        }
    .warum = Wer eine alte Adresse öffnet, soll erfahren, wo der Inhalt heute steht. Mit einer falschen Kennung erfährt das niemand.
K513 = { $form ->
        [kurz] Die Nummer unter „commit:“ ist zu kurz; an ihr ist nicht zu erkennen, ob der Stand noch derselbe ist.
        [zweig] „{ $wert }“ ist keine Marke; der Stand dahinter ändert sich mit jedem Commit.
       *[marke] Bei „{ $titel }“ steht nicht, zu welchem Stand die Marke „{ $wert }“ führt. Verschiebt sie jemand, ändert sich der veröffentlichte Text, und niemand merkt es.
    }
    .hilfe = { $form ->
            [kurz] Schreiben Sie die ganze Nummer: commit: { $commit }
           *[other] Fügen Sie unter „git: { $wert }“ die Zeile ein, die hier folgt; steht der Eintrag in geschweiften Klammern, kommt sie mit einem Komma dahinter. Oder lassen Sie sie eintragen: konzept fassungen --festhalten
                commit: { $commit }
        }
    .warum = Unter der dauerhaften Adresse stünde morgen ein anderer Text als der, den das Gremium vor sich hatte.
K514 = „{ $wert }“ steht nicht in der Liste der Fassungen und lässt sich nicht vergleichen.
    .hilfe = { $vorschlag ->
            [keiner] { $erlaubt ->
                [keiner] Löschen Sie den Vergleich, oder tragen Sie zuerst Fassungen ein.
               *[other] Möglich sind: { $erlaubt }.
            }
           *[other] Meinten Sie „{ $vorschlag }“?
        }
    .warum = Die Seite mit diesem Vergleich gäbe es nicht; Verweise auf sie führten ins Leere.
K515 = { $form ->
        [arbeitsstand] Der Arbeitsstand heißt „{ $wert }“ wie die letzte Fassung, an der sich nichts mehr ändert.
       *[fassungen] Zwei Fassungen heißen „{ $wert }“.
    }
    .hilfe = { $form ->
            [arbeitsstand] Geben Sie dem Arbeitsstand einen neuen Namen, zum Beispiel den der nächsten Fassung: bezeichnung: "Entwurf 2"
           *[fassungen] Geben Sie dieser Fassung einen eigenen Namen, zum Beispiel mit dem Monat: bezeichnung: "{ $wert } vom Mai 2024". Ihre Kennung und damit ihre Adresse bleiben.
        }
    .warum = Wer einen Namen liest oder zitiert, weiß nicht, welcher der beiden Texte gemeint ist. In der Sitzung hätten zwei Ratsmitglieder verschiedene Texte vor sich.
K516 = { $anzahl ->
        [one] In „{ $titel }“ fände die Prüfung heute eine Stelle ({ $codes }).
       *[other] In „{ $titel }“ fände die Prüfung heute { $anzahl } Stellen ({ $codes }).
    }
    .hilfe = Zu tun ist nichts: Eine Fassung bleibt, wie sie ist. Welche Stellen es sind, zeigt: konzept fassungen { $id }
    .warum = Der Text ist so beraten oder beschlossen worden. Wer an der nächsten Fassung schreibt, kann es dort besser machen.
K517 = { $form ->
        [ordner] „{ $wert }“ ist kein Ordner mit Ersatz: Er muss unter fassungen/ liegen und darf nicht leer sein.
        [fehlt] Die Datei „{ $wert }“ soll ersetzt werden, liegt aber nicht in { $ordner }.
        [lesbar] „{ $wert }“ lässt sich in dieser Fassung lesen oder gehört nicht zu ihr; ersetzt wird nur, was sich nicht lesen lässt.
        [fremd] „{ $wert }“ soll nach der Liste in konzept.yaml nichts ersetzen.
        [ohne] Für die Datei „{ $wert }“ im Ordner { $ordner } steht hier keine Prüfsumme.
       *[summe] Die Datei „{ $wert }“ im Ordner { $ordner } ist nicht die, deren Prüfsumme hier steht.
    }
    .hilfe = { $form ->
            [ordner] Schreiben Sie zum Beispiel „ordner: fassungen/ersatz“, und legen Sie die Dateien dort unter demselben Pfad ab, den sie in der Fassung haben.
            [fehlt] Legen Sie sie dort unter genau diesem Pfad ab.
            [lesbar] Löschen Sie den Eintrag und die Datei in { $ordner }. Ein berichtigter Text ist eine neue Fassung; „konzept freeze“ legt sie an.
            [fremd] Löschen Sie die Datei, oder nennen Sie sie bei der Fassung unter „ersatz:“ in der Liste „dateien:“.
            [ohne] Sehen Sie nach, ob die Datei die richtige ist, und schreiben Sie zu ihr: sha256: "{ $summe }"
           *[summe] Ist die Datei die richtige, schreiben Sie: sha256: "{ $summe }". Hat sie jemand verändert, holen Sie die frühere zurück.
        }
    .warum = Eine Fassung soll sagen, was beraten oder beschlossen wurde. Was an ihr ersetzt ist, muss deshalb genau feststehen und auf der Website gesagt sein.
K518 = Der Beschluss dieser Fassung ist schon der von „{ $titel }“.
    .hilfe = Nennen Sie den Beschluss nur bei der Fassung, die er beschlossen hat. Wurde danach noch etwas eingearbeitet, ist das eine neue Fassung mit eigenem Beschluss oder mit „status: entwurf“.
    .warum = Ein Beschluss gilt für einen Text. Nennen ihn zwei verschiedene, weiß niemand, welcher beschlossen ist.
K519 = Der Beschluss ist vom { $wert }, der Text aber erst vom { $stand }.
    .hilfe = Wurde nach dem Beschluss eingearbeitet, was er verlangt, schreiben Sie das unter „änderung:“, zum Beispiel: änderung: "Die Änderungen des Rates sind eingearbeitet." Sonst berichtigen Sie „stand:“ oder „beschluss:“.
    .warum = Ein Text, der jünger ist als sein Beschluss, könnte Sätze enthalten, die niemand beschlossen hat.
K520 = „{ $titel }“ hat eine andere Kennung als in der Fassung „{ $fassung }“; dort war es „{ $wert }“.
    .hilfe = Ergänzen Sie unter der id: frühere_ids: [{ $wert }]. Ist es doch etwas anderes, tragen Sie „{ $wert }“ in konzept.yaml unter „weggefallen:“ ein.
    .warum = Wer die alte Adresse öffnet, erfährt sonst nicht, wo der Inhalt heute steht. Und der Vergleich der Fassungen zeigt ihn als entfallen und als neu statt der Wörter, die sich geändert haben.

# Was die Schlüssel des Formats bedeuten: schluessel-<Tabelle>-<Schlüssel> oder schluessel-<Schlüssel>.

schluessel-id = Kennung, im ganzen Konzept nur einmal vergeben; sie ändert sich nie
schluessel-titel = Titel
schluessel-entwurf = `ja`: nur die Redaktion sieht es
schluessel-intern = Notizen der Redaktion; sie werden nie ausgegeben
schluessel-text = Text in Markdown
schluessel-url = Webadresse
schluessel-beispiel = `ja`: frei erfundener Beispielinhalt, wird gekennzeichnet
schluessel-stand = Datum, zu dem der Text gilt
schluessel-fruehere-ids = Kennungen, die es früher hatte; alte Adressen, Links und der Vergleich der Fassungen finden es damit wieder
schluessel-zusammenfassung = Ein Satz für Listen und Suchmaschinen
schluessel-inhalt = `folgt`: Der Text wird noch geschrieben, die Seite sagt das
schluessel-geplant = Wann es stattfinden sollte
schluessel-tatsaechlich = Wann es wirklich stattfand
schluessel-abweichung = Warum es anders kam als geplant
schluessel-beginn = Beginn
schluessel-ende = Ende
schluessel-art = Art
schluessel-kurz = Kurzname
schluessel-auch = Weitere Namen, etwa Kurzformen und Wörter aus dem Alltag; die Suche findet es auch damit
schluessel-name = Name
schluessel-betrag = Betrag in Euro, zum Beispiel `5.000`, oder `noch offen`
schluessel-ziel = Was erreicht werden soll, in Markdown
schluessel-einheit = Worin gezählt wird, zum Beispiel `Personen` oder `Prozent`
schluessel-daten = CSV-Datei im Ordner daten/, zum Beispiel `quote.csv`
schluessel-quelle = Woher die Zahlen stammen
schluessel-indikator = Kennung des Indikators, dessen Zahlen gezeigt werden; statt `daten`
schluessel-gruppe = Spalte der Daten, deren Werte die Linien oder Balken werden, zum Beispiel `geschlecht`
schluessel-werte = Welche Werte dieser Spalte gezeigt werden, und in welcher Reihenfolge
schluessel-filter = Feste Werte anderer Spalten, zum Beispiel `{ "{" } stadtteil: Mitte { "}" }`
schluessel-konzept-format = Nummer des Formats, zurzeit 1
schluessel-konzept-titel = Titel des Konzepts
schluessel-konzept-untertitel = Zweite Zeile unter dem Titel
schluessel-konzept-beschreibung = Was das Konzept ist, in zwei oder drei Sätzen für die Startseite
schluessel-konzept-kommune = Wer das Konzept herausgibt
schluessel-konzept-webadresse = Adresse der künftigen Website; ohne sie gibt es keine sitemap.xml
schluessel-konzept-sprachen = Sprachen der Website, die erste zuerst; ohne Angabe `de`
schluessel-konzept-demo = `ja`: Jede Seite sagt, dass sie die Software vorführt
schluessel-konzept-bezeichnungen = Wie die Kommune Teile ihres Konzepts nennt, im Nominativ; je Sprache `{"{"} de: […], en: […] {"}"}`
schluessel-konzept-nummerierung = Muster der Nummern je Ebene, zum Beispiel `["1.", "a.", "i."]` oder `["1", "1.1", "1.1.1"]`
schluessel-massnahmenliste-summen = Spalten der Tabelle mit einer Summe
schluessel-verzeichnis-von = Was aufgelistet wird: alle Abbildungen, alle Tabellen oder die Literatur
schluessel-literaturliste-literatur = Die Werke, die das Konzept zitiert
schluessel-literatur-verfasser = Wer es geschrieben hat, zum Beispiel `["Muster, Erika", "Beispiel, Kim"]` oder eine Stelle
schluessel-literatur-herausgeber = Wer es herausgibt
schluessel-literatur-jahr = Wann es erschienen ist; ohne Angabe „o. J.“
schluessel-literatur-titel = Titel des Werks
schluessel-literatur-in = Zeitschrift oder Buch, in dem es steht
schluessel-literatur-band = Band oder Jahrgang und Heft, zum Beispiel `12 (3)`
schluessel-literatur-seiten = Seiten, zum Beispiel `12–20`
schluessel-literatur-auflage = Auflage, zum Beispiel `2`
schluessel-literatur-ort = Wo es erschienen ist
schluessel-literatur-verlag = Verlag
schluessel-literatur-isbn = ISBN des Buchs
schluessel-literatur-doi = DOI, die dauerhafte Adresse eines Aufsatzes, zum Beispiel `10.1000/182`
schluessel-literatur-abgerufen = Wann Sie die Seite im Internet gelesen haben
schluessel-literatur-kurz = Wie Texte es nennen, wenn nicht mit Namen und Jahr
schluessel-massnahmenliste-spalten = Als Tabelle mit diesen Spalten statt als Liste
schluessel-uebersicht-summen = Spalten mit einer Summe: `kosten`, `personal` oder eigene Angaben, die Zahlen sind
schluessel-uebersicht-gruppen = Spalte, nach der die Zeilen in Gruppen stehen, zum Beispiel `handlungsfeld`
schluessel-uebersicht-filter = Wonach sich filtern lässt: `handlungsfeld`, `stadtteile`, `zielgruppen`, `akteure`, `umsetzungsstand`, `verzug`, `zeitraum`, `priorität` oder eigene Angaben
schluessel-uebersicht-spalten = Spalten nach dem Titel: Schlüssel von Maßnahmen oder Kennungen eigener Angaben; Spalten, in denen nichts steht, entfallen
schluessel-konzept-uebersicht = Was die Übersicht aller Maßnahmen zeigt
schluessel-prioritaet-bezeichnung = Wie sie gezeigt wird, zum Beispiel `A: ohne zusätzliche Mittel` oder `★★★★★`; ohne Angabe wie geschrieben
schluessel-prioritaet-wert = Wie Maßnahmen die Stufe schreiben, zum Beispiel `A` oder `5`
schluessel-konzept-statuswoerter = Die Wörter für den Umsetzungsstand, die dieses Konzept verwendet; ohne Angabe alle
schluessel-konzept-prioritaeten = Die Stufen der Priorität, die dringendste zuerst; ohne Angabe `hoch`, `mittel`, `niedrig`
schluessel-konzept-gliederung = Kennungen der Kapitel und Handlungsfelder, verschachtelt: Reihenfolge und Nummern
schluessel-konzept-arbeitsstand = Was der Ordner selbst ist
schluessel-konzept-fassungen = Die Fassungen, die bleiben, wie sie sind; die älteste zuerst
schluessel-konzept-aktuell = Kennung der Fassung, die die Startseite zeigt; ohne Angabe die neueste beschlossene, sonst die neueste öffentliche
schluessel-konzept-weggefallen = Was frühere Fassungen hatten und das Konzept nicht mehr hat
schluessel-konzept-kontakt = An welche Stelle man sich wendet
schluessel-konzept-angaben = Eigene Angaben, die dieses Konzept bei Maßnahmen vorsieht
schluessel-konzept-fristen = Nach wie vielen Tagen die Prüfung erinnert
schluessel-konzept-pruefung = Wie schwer ein Befund wiegt, je Code `fehler`, `warnung`, `hinweis` oder `aus`, zum Beispiel `{ "{" } K214: aus, K222: fehler { "}" }`
schluessel-kommune-land = Bundesland, zum Beispiel `NW`
schluessel-kommune-artikel = Der Artikel vor dem Namen, zum Beispiel `die` bei „Stadt Musterstadt“, `der` bei „Kreis Musterland“; er steht in Sätzen vor dem Namen
schluessel-bezeichnungen-massnahme = Was hier Maßnahme heißt, Einzahl und Mehrzahl, zum Beispiel `[Projekt, Projekte]`
schluessel-bezeichnungen-horizont = Andere Wörter für den Horizont, zum Beispiel `{"{"} kurzfristig: kurzfristig (bis 3 Jahre) {"}"}`
schluessel-bezeichnungen-umsetzungsstand = Andere Wörter für den Umsetzungsstand, zum Beispiel `{"{"} in-umsetzung: läuft, umgesetzt: erledigt {"}"}`
schluessel-bezeichnungen-schluesselmassnahme = Was hier Schlüsselmaßnahme heißt, zum Beispiel `Leitprojekt`
schluessel-bezeichnungen-handlungsfeld = Einzahl und Mehrzahl, zum Beispiel `[Themenfeld, Themenfelder]`; je Ebene ein Paar, wo die Felder unter Feldern anders heißen: `[[Handlungsfeld, Handlungsfelder], [Maßnahmenfeld, Maßnahmenfelder]]`
schluessel-bezeichnungen-leitziel = Was hier Leitziel heißt, zum Beispiel `[Leitlinie, Leitlinien]`
schluessel-bezeichnungen-indikator = Was hier Indikator heißt, zum Beispiel `[Kennzahl, Kennzahlen]`
schluessel-bezeichnungen-stadtteil = Was hier Stadtteil heißt, zum Beispiel `[Gemeinde, Gemeinden]`, `[Bezirk, Bezirke]`, `[Sozialraum, Sozialräume]`
schluessel-bezeichnungen-gesamtstadt = Was hier Gesamtstadt heißt, zum Beispiel `Kreisgebiet`
schluessel-bezeichnungen-akteur = Was hier Akteur heißt, zum Beispiel `[Partner, Partner]`
schluessel-bezeichnungen-zielgruppe = Was hier Zielgruppe heißt, zum Beispiel `[Adressat, Adressaten]`
schluessel-bezeichnungen-vorlage = Was hier Vorlage heißt, zum Beispiel `[Drucksache, Drucksachen]`
schluessel-bezeichnungen-fassung = Was hier Fassung heißt, zum Beispiel `[Ausgabe, Ausgaben]`
schluessel-arbeitsstand-bezeichnung = Name, zum Beispiel „Entwurf 2“
schluessel-arbeitsstand-stand = Datum, zu dem der Inhalt gilt
schluessel-arbeitsstand-status = Wie weit das Konzept ist
schluessel-arbeitsstand-oeffentlich = `nein`: wird nicht veröffentlicht
schluessel-arbeitsstand-beschluss = Kennung der Beratung, die ihn beschlossen hat; bei `status: beschlossen` nötig
schluessel-fassung-id = Kennung in der dauerhaften Adresse, zum Beispiel `entwurf-2`; sie ändert sich nie
schluessel-fassung-bezeichnung = Name, zum Beispiel „Entwurf 2“
schluessel-fassung-stand = Datum, zu dem der Inhalt gilt
schluessel-fassung-status = Wie weit das Konzept damals war
schluessel-fassung-oeffentlich = `ja`: wird veröffentlicht
schluessel-fassung-ordner = Ordner mit dem eingefrorenen Inhalt, zum Beispiel `fassungen/entwurf-2`; statt `git`
schluessel-fassung-git = Marke oder Commit mit dem Inhalt, zum Beispiel `entwurf-2`; statt `ordner`
schluessel-fassung-commit = Commit, zu dem die Marke führen muss; so fällt auf, wenn sie jemand verschiebt. Bei öffentlichen Fassungen aus git nötig; `konzept fassungen --festhalten` trägt ihn ein
schluessel-fassung-git-ordner = Ordner, in dem der Inhalt in diesem git-Stand lag, vom Anfang des Repositorys aus; nötig, wenn er damals anders hieß oder woanders lag
schluessel-fassung-ersatz = Dateien an Stelle von solchen, die sich in dieser Fassung nicht lesen lassen; die Seite mit allen Fassungen sagt es
schluessel-ersatz-ordner = Ordner, in dem sie liegen, zum Beispiel `fassungen/ersatz`
schluessel-ersatz-dateien = Welche Dateien ersetzt sind; jede liegt in dem Ordner unter demselben Pfad wie in der Fassung
schluessel-ersatzdatei-datei = Pfad, zum Beispiel `kapitel/wohnen.md`
schluessel-ersatzdatei-sha256 = Prüfsumme (SHA-256) der Datei, die an ihrer Stelle steht; fehlt sie oder ist sie falsch, nennt die Prüfung die richtige
schluessel-ersatzdatei-grund = Warum die Datei ersetzt ist; wird gezeigt
schluessel-fassung-beschluss = Kennung der Beratung, die sie beschlossen hat; bei `status: beschlossen` nötig
schluessel-fassung-aenderung = Was sich gegenüber der vorigen Fassung geändert hat und warum, in ein oder zwei Sätzen
schluessel-bericht-titel = Titel des Berichts, zum Beispiel „Sachstandsbericht 2017/2018“
schluessel-bericht-berichtszeitraum = Zeitraum, über den berichtet wird, zum Beispiel `2017/2018`; er steht als kurzer Name über den Spalten
schluessel-bericht-stichtag = Tag, an dem die Umsetzung so weit war; nach ihm folgen die Berichte aufeinander
schluessel-bericht-oeffentlich = `ja`: wird veröffentlicht und muss eingefroren sein; `nein`: nur die Redaktion sieht ihn
schluessel-bericht-fassung = Kennung der Fassung, über deren Maßnahmen berichtet wird; nötig, sobald es Fassungen gibt
schluessel-bericht-vorlage = Kennung der Vorlage, mit der ihn der Rat bekam
schluessel-bericht-berichtigt = Kennung des Berichts, den dieser ersetzt, weil ein Fehler darin war
schluessel-bericht-angaben = Eigene Spalten der Tabelle, zum Beispiel eine Ampel: `id`, `titel`, `art`, bei `auswahl` die Wörter
schluessel-konzept-vergleiche = Welche Fassungen außer benachbarten verglichen werden; so bleibt auch ein Vergleich an seiner Adresse, wenn später eine Fassung dazwischenkommt
schluessel-vergleich-alt = Kennung der älteren Fassung
schluessel-vergleich-neu = Kennung der neueren Fassung
schluessel-wegfall-id = Kennung, die es in einer früheren Fassung hatte
schluessel-wegfall-ersetzt-durch = Kennung dessen, was an seine Stelle getreten ist
schluessel-wegfall-grund = Warum es weggefallen ist; wird gezeigt
schluessel-kontakt-stelle = Name der Stelle, keine Person
schluessel-kontakt-anschrift = Postanschrift
schluessel-kontakt-telefon = Telefon
schluessel-kontakt-email = E-Mail-Adresse der Stelle
schluessel-angabe-id = Kennung, mit der Maßnahmen die Angabe nennen, zum Beispiel `einsparung`
schluessel-angabe-titel = Wie die Angabe auf der Website heißt
schluessel-angabe-art = Form des Wertes
schluessel-angabe-einheit = Einheit einer Zahl, zum Beispiel `t CO₂`
schluessel-angabe-auswahl = Die möglichen Wörter, bei `art: auswahl`
schluessel-fristen-umsetzungsstand = Tage, nach denen ein Bericht zur Umsetzung als veraltet gilt; ohne Angabe 365
schluessel-kapitel-rolle = Welche Übersicht das Kapitel trägt
schluessel-handlungsfeld-leitziele = Die Leitziele des Handlungsfelds, jedes mit `id` und `titel`
schluessel-leitziel-titel = Das Leitziel in einem Satz
schluessel-nummer = Nummer, wie sie gedruckt ist, zum Beispiel `3` oder `4a`; ohne Angabe wird gezählt. `keine`: ohne Nummer, und es zählt nicht mit
schluessel-leitziel-text = Erläuterung in Markdown
schluessel-leitziel-ueber = Kennung des Ziels einer höheren Ebene, dem es dient
schluessel-ziele-ziele = Die Ziele, außer denen, die in der Datei ihres Handlungsfelds stehen
schluessel-ziel-nummer = Nummer, wie sie gedruckt ist, zum Beispiel `1.2`; ohne Angabe hat es keine
schluessel-ziel-text = Erläuterung in Markdown
schluessel-ziel-titel = Das Ziel in einem Satz
schluessel-ziel-ueber = Kennung des Ziels einer höheren Ebene, dem es dient
schluessel-ziel-ebene = Kennung der Ebene, zum Beispiel `oberziel`
schluessel-zielebene-bezeichnung = Wie ein Ziel dieser Ebene heißt, Einzahl und Mehrzahl, zum Beispiel `[Oberziel, Oberziele]`; bei `leitbild`, `oberziel`, `leitziel`, `teilziel` nicht nötig
schluessel-zielebene-id = Kennung der Ebene, zum Beispiel `oberziel`; `leitziel` ist die Ebene der Ziele, die bei ihrem Handlungsfeld stehen
schluessel-konzept-zielebenen = Die Ebenen der Ziele, die höchste zuerst; ohne Angabe `leitbild`, `oberziel`, `leitziel`, `teilziel`
schluessel-massnahme-kurztitel = Kürzerer Titel für Listen und Tabellen
schluessel-massnahme-nummer = Nummer, die gezeigt wird, zum Beispiel `M 4.2`
schluessel-kosten-produkt = Produkt oder Haushaltsstelle, zum Beispiel `11.06.01`
schluessel-kosten-bis-jahr = Das letzte Jahr, wenn die Kosten in mehreren Jahren entstehen; das erste steht unter `jahr`
schluessel-kosten-vorhandene-mittel = `ja`: Es kostet nichts über die vorhandenen Mittel hinaus
schluessel-kosten-bis = Höchstens so viel, zusammen mit `von`
schluessel-kosten-von = Mindestens so viel, zusammen mit `bis`
schluessel-laufzeit-dauer = Wie lange sie dauert, in Worten, zum Beispiel `12 Jahre`
schluessel-laufzeit-horizont = Wie bald, wo keine Jahre feststehen: `kurzfristig`, `mittelfristig`, `langfristig`, `kontinuierlich`
schluessel-massnahme-erfolg = Woran man erkennt, dass sie wirkt, in Worten; so braucht sie keinen Indikator
schluessel-massnahme-art = Was für eine Maßnahme es ist
schluessel-massnahme-handlungsfeld = Kennung des Handlungsfelds, zu dem sie gehört
schluessel-massnahme-leitziele = Kennungen der Leitziele, denen sie dient; Leitziele stehen in den Metadaten der Handlungsfelder
schluessel-massnahme-schluesselmassnahme = `ja`: eine der wichtigsten Maßnahmen des Konzepts
schluessel-massnahme-prioritaet = Wie dringend sie ist: `hoch` sofort, `mittel` in etwa zwei Jahren, `niedrig` in etwa vier Jahren, oder eine Stufe aus `prioritäten` in konzept.yaml
schluessel-massnahme-federfuehrung = Kennungen der Stellen oder Gremien, die federführend sind; meist eine
schluessel-massnahme-beteiligte = Kennungen der Akteure und Gremien, die mitwirken
schluessel-massnahme-zielgruppen = Kennungen der Zielgruppen, an die sie sich richtet
schluessel-massnahme-stadtteile = Kennungen der Stadtteile, in denen sie stattfindet
schluessel-massnahme-zeitraum = Von wann bis wann sie läuft, zum Beispiel `{ "{" } beginn: 2020, ende: 2022-Q4 { "}" }`
schluessel-massnahme-kosten = Was sie kostet, zum Beispiel `{ "{" } art: jährlich, betrag: 5.000 { "}" }`
schluessel-massnahme-personal = Stellenanteile in Vollzeitstellen (VZÄ), zum Beispiel `0,5`
schluessel-massnahme-finanzierung = Wer sie bezahlt
schluessel-massnahme-meilensteine = Was bis wann erreicht sein soll
schluessel-massnahme-indikatoren = Kennungen der Indikatoren, an denen sie gemessen wird
schluessel-massnahme-umsetzungsstand = Berichte darüber, wie weit sie ist; der neueste gilt
schluessel-massnahme-beschluesse = Kennungen der Beratungen oder Vorlagen, in denen es um sie ging
schluessel-massnahme-verwandte = Kennungen verwandter Maßnahmen; sagt auch, dass sie nicht dasselbe sind
schluessel-massnahme-abgestimmt-mit = Kennungen von Vorhaben anderer aus abgleich/*.csv, mit denen sie abgestimmt ist
schluessel-massnahme-angaben = Werte der Angaben, die konzept.yaml unter `angaben` vorsieht, zum Beispiel `{ "{" } einsparung: 120 { "}" }`
schluessel-massnahme-kontakt = Stelle, an die man sich wendet, keine Person
schluessel-laufzeit-laufend = `ja`: Ein Ende ist nicht geplant
schluessel-kosten-art = Ob die Kosten einmal, jedes Jahr oder insgesamt entstehen
schluessel-kosten-jahr = Jahr, in dem die Kosten entstehen, zum Beispiel `2020`
schluessel-kosten-sicherheit = Wie sicher der Betrag ist
schluessel-kosten-text = Wofür das Geld gebraucht wird
schluessel-finanzierung-quelle = Wer bezahlt, zum Beispiel `Haushalt der Stadt`
schluessel-finanzierung-programm = Name des Förderprogramms
schluessel-finanzierung-anteil = Anteil an den Kosten in Prozent, zum Beispiel `80`
schluessel-finanzierung-status = Wie weit die Finanzierung ist
schluessel-meilenstein-bis = Bis wann er erreicht sein soll
schluessel-meilenstein-erledigt = Wann er erreicht wurde
schluessel-meilenstein-text = Bemerkung, die gezeigt wird
schluessel-umsetzungsstand-stand = Datum des Berichts
schluessel-umsetzungsstand-status = Wie weit die Maßnahme an diesem Tag war
schluessel-umsetzungsstand-text = Was geschehen ist, in Markdown; bei `entfallen` der Grund
schluessel-umsetzungsstand-mit = Kennung der anderen Maßnahme, bei `zusammengeführt`
schluessel-indikator-nummer = Nummer, die gezeigt wird, zum Beispiel `E1a`
schluessel-indikator-ebene = Was er misst: `kontext` das Umfeld, `output` das Geleistete, `impact` die Wirkung
schluessel-indikator-handlungsfeld = Kennung des Handlungsfelds, zu dem er gehört
schluessel-indikator-leitziele = Kennungen der Leitziele, über die er etwas sagt
schluessel-indikator-befund = Was die Zahlen zeigen, in einem Satz; er wird zum Titel des Diagramms
schluessel-indikator-definition = Was genau gemessen wird, in Markdown
schluessel-indikator-zaehler = Was gezählt wird, zum Beispiel `Kinder in einer Kita`
schluessel-indikator-nenner = Worauf es bezogen wird, zum Beispiel `alle Kinder von 3 bis 5 Jahren`
schluessel-indikator-richtung = Wohin er sich bewegen soll; `keine`: Weder mehr noch weniger ist besser
schluessel-indikator-grundgesamtheit = Über wen er etwas sagt, zum Beispiel `Personen in Privathaushalten`
schluessel-indikator-haeufigkeit = Wie oft er gemessen wird
schluessel-indikator-diagramm = Wie das Diagramm gezeichnet wird
schluessel-indikator-ausgangswert = Wert, von dem man ausgeht, mit Jahr
schluessel-indikator-zielwerte = Was erreicht werden soll: `jahr` und `wert`, wenn nötig `gruppe`
schluessel-indikator-zeitreihenbrueche = Jahre, ab denen die Werte nicht mit den früheren vergleichbar sind
schluessel-indikator-grenzen = Was der Indikator nicht sagt
schluessel-quelle-name = Wer die Zahlen erhebt oder herausgibt, zum Beispiel `Einwohnermelderegister`
schluessel-quelle-lizenz = Lizenz der Daten, zum Beispiel `dl-de/by-2-0`
schluessel-quelle-stand = Tag, an dem die Zahlen abgerufen wurden oder für den sie gelten
schluessel-jahreswert-jahr = Jahr, für das der Wert gilt, zum Beispiel `2025`
schluessel-jahreswert-wert = Wert als deutsche Zahl, zum Beispiel `1.234,5`; in geschweiften Klammern mit Anführungszeichen
schluessel-jahreswert-gruppe = Gruppe, für die der Wert gilt, geschrieben wie in den Daten
schluessel-zeitreihenbruch-jahr = Erstes Jahr, dessen Werte nicht mit den früheren vergleichbar sind
schluessel-zeitreihenbruch-grund = Woran das liegt, zum Beispiel `Neue Zählung seit dem Zensus`
schluessel-darstellung-art = Form des Diagramms
schluessel-diagramm-titel = Was zu sehen ist; bei `daten` nötig
schluessel-diagramm-art = Form des Diagramms
schluessel-diagramm-einheit = Worin gezählt wird, zum Beispiel `Personen`; bei `daten` nötig
schluessel-tabelle-titel = Was zu sehen ist; bei `daten` nötig
schluessel-tabelle-zeilen = Was die Zeilen bildet: Spalten der Daten oder `jahr`, zum Beispiel `[sektor]`
schluessel-tabelle-spalten = Was die Spalten bildet, zum Beispiel `[jahr, szenario]`; bei einer Datei ohne `jahr` und `wert`, welche ihrer Spalten zu sehen sind
schluessel-tabelle-gruppe = Spalte der Daten, deren Werte nebeneinander stehen, zum Beispiel `geschlecht`
schluessel-tabelle-einheit = Worin gezählt wird, zum Beispiel `Personen`; bei Zahlen aus `daten` mit `jahr` und `wert` nötig
schluessel-massnahmenliste-titel = Was über der Liste steht
schluessel-massnahmenliste-handlungsfeld = Nur Maßnahmen dieses Handlungsfelds, mit seiner Kennung
schluessel-massnahmenliste-leitziel = Nur Maßnahmen, die diesem Leitziel dienen, mit seiner Kennung
schluessel-massnahmenliste-stadtteil = Nur Maßnahmen in diesem Stadtteil, mit seiner Kennung
schluessel-massnahmenliste-zielgruppe = Nur Maßnahmen für diese Zielgruppe, mit ihrer Kennung
schluessel-massnahmenliste-akteur = Nur Maßnahmen, an denen dieser Akteur mitwirkt, mit seiner Kennung
schluessel-massnahmenliste-art = Nur Maßnahmen dieser Art
schluessel-massnahmenliste-status = Nur Maßnahmen, die so weit sind
schluessel-massnahmenliste-schluesselmassnahme = `ja`: nur die wichtigsten Maßnahmen
schluessel-stadtteile-stadtteile = Die Stadtteile
schluessel-zielgruppen-zielgruppen = Die Zielgruppen
schluessel-prozess-phasen = Die Phasen in ihrer Reihenfolge
schluessel-prozess-beteiligung = Veranstaltungen, Befragungen, Arbeitsgruppen
schluessel-prozess-termine = Einzelne Termine, die weder Beratung noch Beteiligung sind
schluessel-phase-status = Wie weit die Phase ist
schluessel-phase-schritte = Die Arbeitsschritte der Phase
schluessel-schritt-status = Wie weit der Schritt ist
schluessel-beteiligung-phase = Kennung der Phase, zu der sie gehört
schluessel-beteiligung-zeitraum = Wann sie stattfand
schluessel-beteiligung-kapitel = Kennung des Kapitels, das davon erzählt
schluessel-beteiligung-beteiligte = Kennungen der beteiligten Akteure und Gremien
schluessel-termin-datum = Tag
schluessel-termin-gremium = Kennung des Gremiums, das sich trifft
schluessel-gremien-gremien = Die Gremien
schluessel-gremien-vorlagen = Die Vorlagen
schluessel-gremien-beratungen = Die Beratungen: welches Gremium sich wann womit befasst hat
schluessel-vorlage-nummer = Nummer der Vorlage, wie sie die Kommune schreibt
schluessel-vorlage-betreff = Betreff
schluessel-vorlage-datum = Datum der Vorlage oder `unbekannt`
schluessel-vorlage-federfuehrung = Kennung der federführenden Stelle
schluessel-vorlage-vorschlag = Was die Vorlage vorschlägt, in ihren Worten
schluessel-anlage-titel = Titel der Anlage, zum Beispiel `Anlage 1: Konzept`
schluessel-vorlage-anlagen = Was zur Vorlage gehört: `titel`, wenn möglich `url`
schluessel-vorlage-finanzielle-auswirkungen = Was die Vorlage über Kosten sagt, in Markdown
schluessel-vorlage-beteiligte = Kennungen der Stellen und Gremien, die beteiligt waren
schluessel-vorlage-zu = Kennung der Vorlage, um die es geht, zum Beispiel bei einem Änderungsantrag
schluessel-beratung-gremium = Kennung des Gremiums
schluessel-vorlage-antragsteller = Wer es beantragt: Fraktionen, Gremien oder andere, mit ihrer Kennung
schluessel-beratung-beschlussnummer = Nummer des Beschlusses, wenn er eine eigene hat
schluessel-beratung-sitzung = Ob alle zuhören durften
schluessel-beratung-verwiesen-an = Kennungen der Gremien, an die es verwiesen wurde
schluessel-beratung-vorlage = Kennung der Vorlage, wenn es eine gibt
schluessel-beratung-gegenstand = Worum es ging, wenn es keine Vorlage sagt
schluessel-beratung-datum = Tag der Sitzung oder `unbekannt`
schluessel-beratung-behandlung = Was das Gremium tun sollte
schluessel-beratung-ergebnis = Was daraus wurde; beschlossen ist nur, was mit `behandlung: entscheidung` beschlossen wurde. `steht-noch-aus`: nach dem Stand
schluessel-beratung-wortlaut = Wortlaut des Beschlusses
schluessel-beratung-ohne-vorberatung = Warum vorher kein anderes Gremium beraten hat
schluessel-beratung-hinweis = Bemerkung, die gezeigt wird
schluessel-votum-enthaltung = Enthaltungen
schluessel-votum-nein = Stimmen dagegen
schluessel-votum-ja = Stimmen dafür
schluessel-beratung-votum = Wie abgestimmt wurde: `einstimmig`, `mehrheitlich` oder die Stimmen, zum Beispiel `{"{"} ja: 71, nein: 5, enthaltung: 2 {"}"}`
schluessel-beratung-teil = Welcher Teil der Vorlage, wenn über Teile einzeln beraten wurde, zum Beispiel `Teil 2: Konzept`
schluessel-beratung-top = Punkt der Tagesordnung, zum Beispiel `5.1`
schluessel-akteure-akteure = Die Akteure: Stellen und Einrichtungen, keine Privatpersonen
schluessel-akteur-teil-von = Kennung des Akteurs, zu dem er gehört
schluessel-glossar-glossar = Die Begriffe
schluessel-begriff-begriff = Der Begriff
schluessel-begriff-formen = Weitere Wortformen, die im Text verlinkt werden
schluessel-begriff-erklaerung = Was er bedeutet, in Markdown
schluessel-konzept-aussehen = Farbe, Logo und Schrift der Kommune
schluessel-konzept-bilder = Wie Bilder auf die Website kommen
schluessel-konzept-rueckmeldung = Wohin Rückmeldungen zu einer Seite gehen
schluessel-konzept-barriere-melden = Wohin man Barrieren meldet; ohne Angabe an den Kontakt
schluessel-konzept-uebersetzungen = Titel und Beschreibung in weiteren Sprachen
schluessel-gebaerdensprache = Video in Deutscher Gebärdensprache
schluessel-gebaerdensprache-datei = Videodatei (mp4, webm), ab dem Inhaltsordner
schluessel-gebaerdensprache-dauer = Wie lang das Video ist, zum Beispiel `3 Minuten`
schluessel-gebaerdensprache-vorschaubild = Standbild vor dem Abspielen
schluessel-bilder-angaben-entfernen = Ob Fotos (JPEG, PNG, WebP) ohne das auf die Website kommen, was unsichtbar in ihnen steht: Ort, Namen, Gerät
schluessel-aussehen-farbe = Farbe für Links und Schaltflächen, in Anführungszeichen; auf Weiß mindestens 4,5 zu 1
schluessel-aussehen-farbe-dunkel = Dieselbe auf dunklem Grund; ohne Angabe wird die Farbe aufgehellt
schluessel-aussehen-logo = Bilddatei des Logos, ab dem Inhaltsordner
schluessel-aussehen-schrift = Schriftdatei (woff2), deren Lizenz die Verwendung im Web erlaubt
schluessel-aussehen-schrift-fett = Ihr fetter Schnitt
schluessel-anlaufstelle-email = E-Mail-Adresse; Seite und Fassung stehen schon im Text
schluessel-anlaufstelle-url = Formular der Kommune; es bekommt `seite`, `fassung` und `absatz` als Parameter
schluessel-ueberschrift-sprache = Kürzel der Sprache
schluessel-ueberschrift-titel = Titel des Konzepts in dieser Sprache
schluessel-ueberschrift-untertitel = Zweite Zeile
schluessel-ueberschrift-beschreibung = Was das Konzept ist
schluessel-uebersetzung-uebersetzt-von = Prüfzeichen des Originals, von `konzept übersetzt` geschrieben
schluessel-uebersetzung-titel = Titel in dieser Sprache
schluessel-seite-erklaerung = Pflichtangaben der Erklärung zur Barrierefreiheit
schluessel-erklaerung-vereinbarkeit = Wie weit die Website die Anforderungen erfüllt
schluessel-erklaerung-nicht-barrierefrei = Was nicht barrierefrei ist
schluessel-erklaerung-erstellt = Wann die Erklärung erstellt wurde
schluessel-erklaerung-methode = Wie geprüft wurde
schluessel-erklaerung-geprueft = Wann zuletzt überprüft wurde; `check` erinnert nach einem Jahr
schluessel-erklaerung-durchsetzung = Wer hilft, wenn die Kommune nicht antwortet
schluessel-hindernis-inhalt = Welcher Inhalt
schluessel-hindernis-grund = Warum
schluessel-hindernis-alternative = Was es stattdessen gibt
schluessel-durchsetzung-stelle = Name der Stelle
schluessel-durchsetzung-anschrift = Postanschrift
schluessel-durchsetzung-email = E-Mail-Adresse
schluessel-fristen-barrierefreiheit = Tage, nach denen an die Prüfung der Erklärung zur Barrierefreiheit erinnert wird; ohne Angabe 365
hilfe-check-heute = Tag, von dem aus Erinnerungen gezählt werden; ohne Angabe heute
hilfe-uebersetzt = Beginnt eine Übersetzung oder vermerkt, dass sie dem Original entspricht
hilfe-uebersetzt-datei = Datei der Übersetzung, zum Beispiel content/kapitel/praemisse.en.md
uebersetzt-angelegt = { $pfad } ist angelegt, mit dem Text von { $original }. Übersetzen Sie ihn dort, und löschen Sie am Ende die Zeile „entwurf: ja“.
uebersetzt-vermerkt = { $pfad } gilt jetzt als Übersetzung des heutigen Textes von { $original }.
fehler-uebersetzung-name = „{ $pfad }“ ist kein Name einer Übersetzung. Er nennt das Original und die Sprache, zum Beispiel praemisse.en.md oder für „konzept new übersetzung“ praemisse.en.
fehler-uebersetzung-original = Das Original „{ $datei }“ gibt es nicht, oder es hat keinen Text, der sich übersetzen lässt.
fehler-ohne-konzept = In diesem Ordner fehlt eine lesbare konzept.yaml.
fehler-uebersetzung-sprache = In die Sprache „{ $wert }“ lässt sich hier nicht übersetzen. Möglich sind: { $erlaubt }.
