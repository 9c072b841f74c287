# Texte der Website in Leichter Sprache; noch nicht von Menschen aus der Zielgruppe (Prüfgruppe) geprüft: Eine Kommune lässt sie prüfen, bevor sie sie einschaltet.

start = Start-Seite
nav-konzept = Konzept
nav-prozess = So entsteht es
nav-gremien = Politische Gruppen
nav-akteure = { art-akteur-mehrere }
nav-zielgruppen = { art-zielgruppe-mehrere }
nav-stadtteile = { art-stadtteil-mehrere }
nav-glossar = Wörter-Buch
nav-literatur = Bücher und Texte
nav-haupt = Haupt-Menü
nav-pfad = Sie sind hier
nav-gliederung = Inhalt vom Konzept
gliederung-alle = Alle { $anzahl } zeigen
nav-seite = Auf dieser Seite
nav-blaettern = Blättern
nav-fuss = Hinweise und Kontakt
open-data = Offene Daten
zum-inhalt = Direkt zum Inhalt

stand = Stand: { $datum }
demo-hinweis = Diese Seiten zeigen nur das Computer-Programm Konzeptwerk. Die Seiten sind nicht { kommune-von }. { kommune } hat hier nichts veröffentlicht.
demo-kurz = Das ist nur ein Beispiel.
# Der Name der Kommune mit ihrem Artikel: hinter „von“, und als Anfang eines Satzes.
kommune-von = { $artikel ->
        [die] von der { $kommune }
        [der] vom { $kommune }
        [das] vom { $kommune }
       *[keiner] von { $kommune }
    }
kommune = { $artikel ->
        [die] Die { $kommune }
        [der] Der { $kommune }
        [das] Das { $kommune }
       *[keiner] { $kommune }
    }
entwurf = Entwurf – nicht öffentlich
durchsicht = Entwurf – nicht öffentlich
beispiel = Das ist nur ein Beispiel. Der Inhalt ist erfunden. Er kommt nicht von der Stadt.
kontakt = Kontakt
erstellt-mit = Gemacht mit Konzeptwerk
farben = Farben
farben-system = so wie das Gerät
farben-hell = hell
farben-dunkel = dunkel
herausgeber = Internet-Seite: { $kommune }
drucken-adresse = Adresse von dieser Seite: { $adresse }
drucken-bericht = So weit sind wir. Das steht im Bericht: { $adresse }

start-beschreibung = { $konzept } ({ $kommune }), { $fassung }. Hier lesen Sie: Das steht im Konzept. So entsteht das Konzept. Das sagen die politischen Gruppen dazu.
ganzes-titel = Das ganze Konzept auf einer Seite
ganzes-umfang = Hier stehen alle Texte. Sie können die Seite ausdrucken oder speichern. Kapitel: { $teile }. { art-massnahme-mehrere }: { $massnahmen }.
seite-beschreibung = „{ $seite }“: { $konzept } ({ $kommune }), { $fassung }.
start-wo-steht = Wie weit ist das Konzept?
start-zuletzt = Zuletzt in den politischen Gruppen
start-ort = Das passiert in Ihrer Nähe
start-ort-waehlen = { art-stadtteil } aussuchen
start-naechster = Nächster Termin nach diesem Stand
termin-vergangen = schon vorbei
start-kapitel = Kapitel
start-neues = Das ist neu
start-neues-liste = Das ist neu. Das ist anders
start-neues-davor = Davor
start-neues-anzahl = { $anzahl ->
        [one] 1 Teil ist neu, anders oder nicht mehr da.
       *[other] { $anzahl } Teile sind neu, anders oder nicht mehr da.
    }
start-neues-alle = Alle Änderungen ansehen
start-mehr-prozess = Mehr lesen: So entsteht das Konzept
start-mehr-gremien = Politische Gruppen und { art-vorlage-mehrere }
handlungsfelder = { art-handlungsfeld-mehrere }
kapitel = Kapitel
anhang = Anhang
kapitel-folgt = Dieses Kapitel ist noch in Arbeit.
kapitel-folgt-kurz = noch in Arbeit
kapitel-unter = In diesem Kapitel
kapitel-siehe = Mehr dazu
kapitel-davor = Zurück
kapitel-danach = Weiter
absatz-nummer = Absatz { $nummer }
abschnitt-verweis = Link zum Abschnitt „{ $titel }“
tabelle-nummer = Tabelle { $nummer }
fussnote-nummer = Fuß-Note { $nummer }
fussnoten = Fuß-Noten
fussnote-zurueck = { $stelle ->
        [einzige] Zurück zur Fußnote { $nummer } im Text
       *[other] Zurück zur Fußnote { $nummer } im Text, Stelle { $stelle }
    }
aufgabe-erledigt = fertig:
aufgabe-offen = offen:
hinweis-hinweis = Hinweis
hinweis-tipp = Tipp
hinweis-wichtig = Wichtig
hinweis-warnung = Warnung
hinweis-vorsicht = Vorsicht
hinweis-aufklappbar = Text zum Aufklappen
hinweis-bereich = Teil in anderer Sprache
aufklappen = Mehr dazu

prozess-titel = So entsteht das Konzept
prozess-lead = Hier lesen Sie: Das war der Plan. Das ist passiert. Diese Menschen konnten mitmachen.
prozess-phasen = Zeit-Abschnitte
prozess-schritte = Schritte
prozess-beteiligung = Mitmachen
prozess-termine = Termine
prozess-kapitel = Das Kapitel dazu
prozess-geplant = geplant
prozess-grund = Grund
prozess-wann = Wann
beendet = { $ende }
verzug-spaeter-beendet = Später als geplant. Der Plan war: fertig bis { $geplant }. Wirklich fertig: { $ende }.
verzug-ende = Verspätet. Der Plan war: fertig bis { $geplant }. Es ist noch nicht fertig. Stand: { $stand }.
verzug-beginn = Verspätet. Der Plan war: Beginn ab { $geplant }. Es hat noch nicht begonnen. Stand: { $stand }.
verzug-schritt = { $schritt }: { $verzug }

gremien-titel = Politische Gruppen und { art-vorlage-mehrere }
gremien-lead = Politische Gruppen besprechen Papiere. Eine politische Gruppe ist zum Beispiel ein Rat. Hier lesen Sie: Diese Papiere gibt es. Diese Gruppen haben die Papiere besprochen. Das sind die Ergebnisse.
gremien-vorlagen = { art-vorlage-mehrere }
gremien-ohne-vorlage = Weitere Besprechungen
gremien-alle = Politische Gruppen
vorlage-titel = { art-vorlage } { $nummer }
vorlage = { art-vorlage }
vorlage-datum = Datum
vorlage-vorschlag = Vorschlag
vorlage-dazu = Dazu gehören
vorlage-beratungsfolge = Besprechungen
vorlage-ohne-beratung = Hier steht noch keine Besprechung.
ratsinformation = Im Informations-System vom Rat ansehen
beratung-gegenstand = Thema
beratung-behandlung = Aufgabe
beratung-ergebnis = Ergebnis
beratung-wortlaut = Genauer Text
beratung-ohne-vorberatung = Ohne Besprechung davor
beratung-hinweis = Hinweis
beratung-stimmen = Dafür: { $ja }. Dagegen: { $nein }.{ $enthaltung ->
        [keine] {""}
       *[other] {" "}Nicht abgestimmt: { $enthaltung }.
    }
beratung-top = Punkt { $top }
beratung-datum-unbekannt = Datum unbekannt
kenntnis-kein-beschluss = Das schwere Wort dafür ist: Kenntnisnahme. Das ist kein Beschluss.

akteure-titel = { art-akteur-mehrere }
akteure-lead = Partner sind zum Beispiel Ämter und Vereine. Manche Partner arbeiten am Konzept. Andere Partner kommen im Konzept vor.
akteur-teile = Dazu gehören
akteur-federfuehrung = Verantwortlich für
akteur-beteiligung = Mit dabei bei
akteur-erwaehnt = Kommt vor in
akteur-website = Eigene Internet-Seite

glossar-titel = Wörter-Buch
glossar-lead = Manche Wörter haben im Konzept eine besondere Bedeutung. Hier steht die Erklärung.
glossar-mehr = Mehr dazu
feed = Neues lesen (Atom)
kalender = Termine für den Kalender (ICS)
literatur-titel = Bücher und Texte
literatur-lead = Das Konzept benutzt diese Bücher und Texte.
literatur-herausgeber = { $namen } (Hrsg.)
literatur-ohne-jahr = ohne Jahr
literatur-seiten = Seite { $wert }
literatur-in = In: { $wert }
literatur-auflage = { $wert }. Auflage
literatur-abgerufen = (gelesen: { $datum })
literatur-zitiert = Steht in:
beschriftung-tabelle = Tabelle { $nummer }
beschriftung-abbildung = Bild { $nummer }
verzeichnis-leer = Hier steht noch nichts.

beispiel-kurz = Beispiel
gesamtstadt = Ganze Stadt
insgesamt = Alles zusammen
wert = Wert
jahr = Jahr
quelle = Quelle
lizenz = Lizenz: { $lizenz }
csv-laden = Daten als Tabelle laden
# Ein geschütztes Leerzeichen hält Zahl und Einheit zusammen.
groesse = { $zahl }{"\u00A0"}{ $einheit }
betrag-offen = noch offen
personal = Voll-Zeit-Stellen: { $zahl }
laufend = läuft dauerhaft
laufend-seit = läuft dauerhaft seit { $beginn }
verzug-meilenstein = Verspätet. Ein wichtiger Schritt fehlt noch. Der Plan war: fertig bis { $geplant }. Stand: { $stand }.

nav-massnahmen = { art-massnahme-mehrere }
nav-indikatoren = { art-indikator-mehrere }
massnahmen-titel = { art-massnahme-mehrere }
massnahmen-lead = Hier lesen Sie: Was passiert? Wer macht es? Für wen ist es? Wo ist es? Bis wann ist es fertig?
massnahmen-anzahl = { $anzahl ->
        [one] 1 { art-massnahme }
       *[other] { $anzahl } { art-massnahme-mehrere }
    }
massnahmen-keine = Im Moment gibt es nichts.
massnahmen-nach = { art-massnahme-mehrere } suchen nach …
massnahmen-status = { art-massnahme-mehrere }: { $status }
massnahmen-jahr = { art-massnahme-mehrere } im Jahr { $jahr }
massnahmen-in-verzug = zu spät: { $anzahl }
massnahmen-verzug = { art-massnahme-mehrere }: { massnahme-in-verzug }
gruppe-ohne = keine Angabe
massnahmen-csv = Alle { art-massnahme-mehrere } als Tabelle laden
massnahmen-beispiele = Manchmal steht hier das Wort „Beispiel“. Dann ist alles erfunden.
massnahmen-beispiele-alle = Alles in dieser Tabelle ist nur ein Beispiel.
massnahme = { art-massnahme }
massnahme-status = So weit ist es
massnahme-ziel = Das soll erreicht werden
massnahme-indikatoren = So messen wir das
massnahme-erfolg = So merken wir: Es hat geklappt
massnahme-beratungen = Beratungen und Beschlüsse
massnahme-verlauf = Das ist bisher passiert
massnahme-im-plan = im Zeit-Plan
massnahme-dauer = Dauer: { $dauer }
massnahme-in-verzug = verspätet
massnahme-angaben = Das Wichtigste kurz
massnahme-mit = geht weiter in
massnahme-neu-seit = Neu seit
massnahme-ehemals = Früher
schluesselmassnahme = Besonders wichtige Maßnahme
meilenstein-bis = bis { $datum }
meilenstein-erledigt = erreicht: { $datum }
meilenstein-ueberfaellig = verspätet
filter-titel = { art-massnahme-mehrere } suchen
filter-suche = Wort im Titel suchen
filter-alle = alle
filter-treffer = { art-massnahme-mehrere }: { $gezeigt } von { $alle }
filter-zuruecksetzen = Suche neu beginnen
filter-entfernen = Auswahl löschen: { $filter }
filter-sortieren = ordnen
stadtteile-titel = { art-stadtteil-mehrere }
stadtteile-lead = Was passiert dort, wo ich wohne?
stadtteil-titel = Das passiert hier: { $name }
stadtteil-gesamtstadt = { gesamtstadt }, also auch hier
zielgruppen-titel = { art-zielgruppe-mehrere }
zielgruppen-lead = Für diese Menschen ist das Konzept.
zielgruppe-titel = { art-massnahme-mehrere } für: { $name }
mehr-dazu = Mehr dazu
akteur-massnahmen-federfuehrung = { art-massnahme-mehrere }: hier verantwortlich
akteur-massnahmen-beteiligung = { art-massnahme-mehrere }: hier dabei

feld-ziel = Ziel
nav-ziele = { art-ziel-mehrere }
ziele-titel = { art-ziel-mehrere }
ziele-lead = Das soll erreicht werden. Und das wird dafür gemacht.
ziel-nummer = { $ebene } { $nummer }
feld-leitziele = { art-leitziel-mehrere } und { art-massnahme-mehrere }
feld-leitziel-ohne = Noch gibt es hier nichts.
feld-fortschritt = So weit ist es
feld-weitere = Weitere { art-massnahme-mehrere }
feld-indikatoren = { art-indikator-mehrere }
feld-kennzahlen = Wichtige Zahlen
feld-abstand = Unterschied
ziel-erreicht = Ziel erreicht
ziel-fehlt = es fehlen noch { $wert }
ziel-keines = kein Ziel

indikator = { art-indikator }
indikatoren-titel = { art-indikator-mehrere }
indikatoren-lead = Die Frage ist: Wirkt das Konzept? Zahlen helfen bei der Antwort.
indikatoren-daten = Alle Daten mit Quelle und Lizenz
indikator-definition = Das messen wir
indikator-ziele = Start-Wert und Ziele
indikator-grenzen = Das sagt der Wert nicht
indikator-brueche = Vorsicht beim Vergleichen
indikator-massnahmen = { art-massnahme-mehrere } dazu
indikator-erwaehnt = Kommt vor in
indikator-ohne-daten = Es gibt noch keine Daten.
indikator-neuester = Neuester Wert
wert-text = { $wert } ({ $jahr })
ziel-text = Ziel { $jahr }: { $wert }
ausgang-text = Start-Wert { $jahr }: { $wert }
abstand = Abstand ({ $einheit })
abstand-wert = Abstand: { $wert }
prozentpunkte = Prozent-Punkte
wert-unsicher = { $zahl }, nicht ganz sicher
zeitreihenbruch-text = Vorsicht beim Vergleichen ab { $jahr }. Der Grund ist: { $grund }
tabelle-titel = { $titel } ({ $einheit })
diagramm-tabelle = Werte als Tabelle
diagramm-art = { $art }. Die Einheit ist: { $einheit }.
diagramm-verlauf = { $name }: Der erste Wert ist { $anfang } ({ $beginn }). Der letzte Wert ist { $schluss } ({ $ende }).
diagramm-hoechster = Am meisten: { $jahr } { $wert }.
diagramm-tiefster = Am wenigsten: { $jahr } { $wert }.
diagramm-wert = { $name }: Der Wert ist { $schluss } ({ $ende }).
diagramm-abstand = Der erste Abstand ist { $anfang } ({ $beginn }). Der letzte Abstand ist { $schluss } ({ $ende }).
diagramm-siehe-tabelle = Alle Werte stehen in der Tabelle darunter.
diagrammart-linie = Schau-Bild mit Linien
diagrammart-balken = Schau-Bild mit Balken
diagrammart-gestapelt = Schau-Bild mit gestapelten Balken
diagrammart-abstand = Schau-Bild mit Linien und Abstand zwischen 2 Gruppen
diagramm-achse = Achtung: Die Zahlen-Linie beginnt bei { $wert }. Sie beginnt nicht bei 0.
szenario = Annahme: { $name }
szenario-gemessen = gemessen
szenario-annahme = Ein Szenario ist eine Annahme. Niemand hat es gemessen.
szenario-annahme-von = { $name }: Das sind Annahmen. Niemand hat es gemessen.
ziel-gruppe = Ziel { $jahr }{ $gruppe ->
        [keine] {""}
       *[other] {" "}({ $gruppe })
    }: { $wert }
ziel-marke = Ziel{ $gruppe ->
        [keine] {""}
       *[other] {" "}({ $gruppe })
    }
stadtteil-anzahl = Hier: { $hier }. { gesamtstadt }: { $gesamt }.
filter-keine = Nichts passt. Löschen Sie eine Auswahl.
daten-titel = Daten
daten-lead = Hier sind alle Zahlen aus dem Konzept. Hier steht auch die Quelle. Die Quelle sagt: Von dort kommen die Zahlen. Hier steht auch die Lizenz. Die Lizenz sagt: So dürfen Sie die Zahlen nutzen.
daten-umfang = { $zeitraum }, { $werte ->
        [one] 1 Wert
       *[other] { $werte } Werte
    }{ $spalten ->
        [keine] {""}
       *[other] , geordnet nach: { $spalten }
    }
daten-umfang-tabelle = { $zeilen ->
        [1] Eine Zeile
       *[other] { $zeilen } Zeilen
    }, Spalten: { $spalten }
daten-gezeigt = Zu sehen auf
daten-ohne-quelle = ohne Quelle
zeichen-nichts = es gibt nichts davon
zeichen-unbekannt = Wert unbekannt oder geheim
zeichen-sinnlos = Wert passt hier nicht
zeichen-nicht-sicher = Wert zu unsicher
zeichen-eingeschraenkt = Wert nicht ganz sicher
zeichen-folgt = Wert kommt später

nicht-gefunden-titel = Diese Seite gibt es nicht
nicht-gefunden-text = Zu dieser Adresse gibt es keine Seite. Vielleicht ist ein Fehler in der Adresse. Prüfen Sie bitte die Adresse.
nicht-gefunden-start = Zur Start-Seite vom Konzept

datum-tag = { $tag }. { $monat } { $jahr }
datum-monat = { $monat } { $jahr }
datum-quartal = { $quartal }. Viertel-Jahr { $jahr }
datum-halbjahr = { $halbjahr }. Halb·jahr { $jahr }
datum-schuljahr = Schul·jahr { $jahr }
datum-kurz-halbjahr = { $halbjahr }. Halb·jahr { $jahr }
datum-kurz-quartal = Q{ $quartal } { $jahr }
datum-kurz-tag = { $tag }.{ $monat }.{ $jahr }
datum-von-bis = { $beginn } bis { $ende }
datum-ab = ab { $beginn }
datum-bis = bis { $ende }
monat-1 = Januar
monat-2 = Februar
monat-3 = März
monat-4 = April
monat-5 = Mai
monat-6 = Juni
monat-7 = Juli
monat-8 = August
monat-9 = September
monat-10 = Oktober
monat-11 = November
monat-12 = Dezember

status-in-arbeit = in Arbeit, noch nicht beschlossen
status-entwurf = Entwurf
status-beratung = in Besprechung
status-beschlossen = beschlossen
status-aufgehoben = gilt nicht mehr

phasenstand-geplant = geplant
phasenstand-laeuft = läuft
phasenstand-abgeschlossen = fertig
phasenstand-entfallen = fällt weg

beteiligungsart-marktstand = Stand auf dem Markt
beteiligungsart-befragung = Umfrage
beteiligungsart-konferenz = Treffen
beteiligungsart-arbeitsgruppe = Arbeits-Gruppe
beteiligungsart-interview = Gespräche
beteiligungsart-workshop = Arbeits-Treffen
beteiligungsart-sonstiges = Mitmachen

gremienart-rat = Rat
gremienart-kreistag = Kreis-Tag
gremienart-bezirksvertretung = Bezirks-Vertretung
gremienart-ortsrat = Orts-Rat
gremienart-ausschuss = Ausschuss
gremienart-beirat = Beirat
gremienart-integrationsrat = Integrations-Rat
gremienart-steuerungsgruppe = Steuerungs-Gruppe
gremienart-sonstiges = Gruppe

vorlagenart-beschlussvorlage = Vorlage zum Entscheiden
vorlagenart-mitteilungsvorlage = Vorlage zur Information
vorlagenart-berichtsvorlage = Vorlage mit Bericht
vorlagenart-ergaenzungsvorlage = Zusatz zur Vorlage
vorlagenart-antrag = Antrag
vorlagenart-anfrage = Anfrage
vorlagenart-bericht = Bericht
vorlagenart-sonstiges = Vorlage
vorlagenart-informationsvorlage = Vorlage zur Information
vorlagenart-aenderungsantrag = Antrag auf Änderung
vorlagenart-ergaenzungsantrag = Antrag auf Ergänzung
vorlagenart-stellungnahme = Stellungnahme
vorlagenart-antwort = Antwort
vorlagenart-anregung = Vorschlag von Bürgern

behandlung-zur-kenntnis = Information
behandlung-anhoerung = Anhörung
behandlung-vorberatung = Besprechung vor der Entscheidung
behandlung-empfehlung = Empfehlung
behandlung-entscheidung = Entscheidung
behandlung-zur-beantwortung = Antwort

ergebnis-beschlossen = beschlossen
ergebnis-geaendert-beschlossen = beschlossen mit Änderungen
ergebnis-abgelehnt = abgelehnt
ergebnis-vertagt = auf später verschoben
ergebnis-verwiesen = an andere Gruppe gegeben
ergebnis-zurueckgezogen = zurückgezogen
ergebnis-zur-kenntnis-genommen = Gelesen. Es gibt keine Entscheidung.
ergebnis-keine-angabe = keine Angabe
ergebnis-ungeaendert-beschlossen = so beschlossen, wie es vorgeschlagen war
ergebnis-empfohlen = empfohlen
ergebnis-geaendert-empfohlen = mit Änderungen empfohlen
ergebnis-nicht-empfohlen = nicht empfohlen
ergebnis-zugestimmt = zugestimmt
ergebnis-ohne-votum = nicht abgestimmt
ergebnis-zurueckgestellt = auf später verschoben
ergebnis-abgesetzt = nicht besprochen
ergebnis-zustimmend-zur-kenntnis-genommen = zur Kenntnis genommen und gut gefunden
ergebnis-erledigt = erledigt
ergebnis-steht-noch-aus = kommt noch
votum-einstimmig = alle dafür
votum-mehrheitlich = die meisten dafür

akteursart-verwaltung = Verwaltung
akteursart-kommune = Stadt oder Gemeinde
akteursart-kreis = Kreis
akteursart-land = Bundes-Land
akteursart-bund = Bund (ganz Deutschland)
akteursart-institut = Institut
akteursart-traeger = Träger von Angeboten
akteursart-verein = Verein
akteursart-netzwerk = Netzwerk
akteursart-fraktion = Gruppe im Rat
akteursart-sonstiges = Partner
sitzung-oeffentlich = öffentlich: Alle durften dabei sein
sitzung-nichtoeffentlich = nicht öffentlich

massnahmenart-massnahme = { art-massnahme }
massnahmenart-angebot = Angebot
massnahmenart-projekt = Projekt
massnahmenart-daueraufgabe = Dauer-Aufgabe
massnahmenart-handlungsempfehlung = Empfehlung
massnahmenart-pruefauftrag = Prüf-Auftrag
prioritaet-hoch = sehr wichtig
prioritaet-mittel = wichtig
prioritaet-niedrig = weniger wichtig
prioritaet-sterne = { $sterne } ({ $anzahl } von { $alle })
umsetzung-vorschlag = Vorschlag
umsetzung-nicht-begonnen = noch nicht begonnen
umsetzung-in-planung = in Planung
umsetzung-in-umsetzung = in Arbeit
umsetzung-laufend = läuft dauerhaft
umsetzung-umgesetzt = fertig
umsetzung-zurueckgestellt = auf später verschoben
umsetzung-entfallen = fällt weg
umsetzung-zusammengefuehrt = zusammengelegt
umsetzung-keine-angabe = keine Angabe
umsetzung-in-pruefung = wird geprüft
umsetzung-teilweise-umgesetzt = zum Teil fertig
umsetzung-eingestellt = gestoppt
umsetzung-abgelehnt = abgelehnt
horizont-kurzfristig = bald
horizont-mittelfristig = später
horizont-langfristig = viel später
horizont-kontinuierlich = immer
kostenart-einmalig = einmal
kostenart-jaehrlich = jedes Jahr
kostenart-gesamt = zusammen
kosten-spanne = { $von } bis { $bis }
kosten-vorhanden = kostet nichts extra
kosten-titel = Kosten
kosten-lead = Das kostet es. Manches ist noch nicht bekannt.
kosten-nach-jahr = Nach Jahren
kosten-jahre = Kosten in jedem Jahr
kosten-jahre-beschreibung = Das Bild zeigt: So viel kostet es in jedem Jahr. Alle Zahlen stehen in der Tabelle.
kosten-fehlt = Nicht mitgezählt
kosten-nur-gesamt = nur alles zusammen bekannt
kosten-ohne-feld = gehört zu keinem Feld
kosten-ohne-jahr = Bei { $anzahl } Kosten fehlt das Jahr oder der Betrag.
kosten-aufgegeben = Nicht dabei sind Pläne, die es nicht mehr gibt: { $anzahl }
kosten-ohne-betrag = { $anzahl ->
        [one] 1 ohne Geld-Betrag
       *[other] { $anzahl } ohne Geld-Betrag
    }
kosten-anteile = { $anzahl } mal ein Anteil: { $anteil } Prozent
kosten-nur-vorhanden = { $anzahl ->
        [one] 1 kostet nichts extra
       *[other] { $anzahl } kosten nichts extra
    }
kosten-noch-offen = { $anzahl ->
        [one] 1 noch offen
       *[other] { $anzahl } noch offen
    }
kosten-ohne-angabe = { $anzahl ->
        [one] 1 ohne Angabe
       *[other] { $anzahl } ohne Angabe
    }
kosten-produkt = Nummer im Haushalt: { $produkt }
zeitplan-titel = Zeit-Plan
zeitplan-lead = Hier sehen Sie: Wann soll etwas passieren? Was ist schon geschafft? Was ist zu spät?
zeitplan-termine = { $anzahl ->
        [one] 1 { art-massnahme } mit Terminen
       *[other] { $anzahl } { art-massnahme-mehrere } mit Terminen
    }
zeitplan-verzug = { $verzug ->
        [0] { art-massnahme-mehrere } mit Terminen: { $anzahl }. Nichts ist verspätet.
       *[other] { art-massnahme-mehrere } mit Terminen: { $anzahl }. Verspätet: { $verzug }.
    }
zeitplan-ohne = Nicht im Bild sind Pläne ohne Termin: { $anzahl }
zeitplan-tatsaechlich = wirklich
zeitplan-aufgegeben = gibt es nicht mehr
zeitplan-offen = Anfang oder Ende ist offen
zeitplan-aussteht = wichtiger Schritt, noch nicht geschafft
zeitplan-erreicht = wichtiger Schritt, geschafft
zeitplan-meilensteine = { $erreicht } von { $anzahl } geschafft
zeitplan-tabelle = Termine als Tabelle
kostensicherheit-geschaetzt = geschätzt
kostensicherheit-eingeplant = im Haushalts-Plan
kostensicherheit-beschlossen = beschlossen
finanzierungsstand-geplant = geplant
finanzierungsstand-beantragt = beantragt
finanzierungsstand-bewilligt = bewilligt
finanzierungsstand-abgelehnt = abgelehnt
indikatorebene-kontext = Umfeld
indikatorebene-kontext-erklaerung = So ist die Lage. Die Kommune kann die Lage allein nicht ändern.
indikatorebene-output = Leistung
indikatorebene-output-erklaerung = Das ist getan.
indikatorebene-impact = Wirkung
indikatorebene-impact-erklaerung = Das ist dadurch anders.
richtung-steigen = soll größer werden
richtung-sinken = soll kleiner werden
richtung-keine = ohne Bewertung
haeufigkeit-monatlich = jeden Monat
haeufigkeit-vierteljaehrlich = alle 3 Monate
haeufigkeit-halbjaehrlich = alle 6 Monate
haeufigkeit-jaehrlich = jedes Jahr
haeufigkeit-alle-zwei-jahre = alle 2 Jahre
haeufigkeit-unregelmaessig = unterschiedlich oft

# Namen der Metadaten im Vergleich von zwei Fassungen.
ja = ja
nein = nein
schluesselname-titel = Titel
schluesselname-untertitel = Zweiter Titel
schluesselname-beschreibung = Beschreibung
schluesselname-kommune = Stadt oder Gemeinde
schluesselname-artikel = Artikel
schluesselname-massnahme = { art-massnahme }
schluesselname-fassung = { art-fassung }
schluesselname-gesamtstadt = { gesamtstadt }
schluesselname-webadresse = Adresse im Internet
schluesselname-sprachen = Sprachen
schluesselname-demo = Vorführung
schluesselname-bezeichnungen = Namen im Konzept
schluesselname-nummerierung = Nummern
schluesselname-uebersicht = Übersicht
schluesselname-spalten = Spalten
schluesselname-zeilen = Zeilen
schluesselname-gruppen = Gruppen
schluesselname-summen = Summen
schluesselname-erfolg = Erfolg
schluesselname-horizont = Wann
schluesselname-dauer = Dauer
schluesselname-von = von
schluesselname-kosten-bis = bis
schluesselname-vorhandene-mittel = vorhandenes Geld
schluesselname-bis-jahr = bis Jahr
schluesselname-produkt = Nummer im Haushalt
schluesselname-prioritaeten = Stufen von Wichtigkeit
schluesselname-statuswoerter = Wörter für den Stand
schluesselname-zielebenen = Stufen von den Zielen
schluesselname-zielebene-bezeichnung = { schluesselname-bezeichnungen }
schluesselname-ueber = Das Ziel hilft bei
schluesselname-ziele = { art-ziel-mehrere }
schluesselname-ziel-ebene = Stufe
schluesselname-arbeitsstand = { art-fassung }
schluesselname-fassungen = { art-fassung-mehrere }
schluesselname-aktuell = Aktuell
schluesselname-vergleiche = Vergleiche
schluesselname-alt = Alt
schluesselname-neu = Neu
schluesselname-weggefallen = Weggefallene Teile
schluesselname-ordner = Ordner
schluesselname-git = Git-Revision
schluesselname-commit = Git-Commit
schluesselname-git-ordner = Ordner in git
schluesselname-ersatz = Ersatz
schluesselname-dateien = Ersetzte Dateien
schluesselname-datei = Datei
schluesselname-sha256 = Prüfsumme (SHA-256)
schluesselname-beschluss = Beschluss
schluesselname-aenderung = Erklärung zu den Änderungen
schluesselname-ersetzt-durch = ersetzt durch
schluesselname-fruehere-ids = Alte Kennungen
schluesselname-kontakt = Kontakt
schluesselname-angaben = Weitere Angaben
schluesselname-fristen = Fristen für die Prüfung
schluesselname-name = Name
schluesselname-land = Bundes-Land
schluesselname-url = Internet-Adresse
schluesselname-handlungsfeld = { art-handlungsfeld }
schluesselname-bezeichnung = Bezeichnung
schluesselname-stand = Stand
schluesselname-status = Status
schluesselname-oeffentlich = öffentlich
schluesselname-stelle = Amt oder Büro
schluesselname-anschrift = Post-Adresse
schluesselname-telefon = Telefon
schluesselname-email = E-Mail
schluesselname-rolle = Aufgabe im Konzept
schluesselname-zusammenfassung = Kurzer Überblick
schluesselname-inhalt = Inhalt
schluesselname-beispiel = Beispiel
schluesselname-art = Art
schluesselname-einheit = Einheit
schluesselname-auswahl = Auswahl
schluesselname-umsetzungsstand = So weit ist es
schluesselname-ziel = Ziel
schluesselname-leitziele = { art-leitziel-mehrere }
schluesselname-text = Text
schluesselname-kurztitel = Kurzer Titel
schluesselname-nummer = Nummer
schluesselname-schluesselmassnahme = { schluesselmassnahme }
schluesselname-prioritaet = Wie wichtig
schluesselname-federfuehrung = Verantwortlich
schluesselname-beteiligte = Mit dabei
schluesselname-zielgruppen = { art-zielgruppe-mehrere }
schluesselname-stadtteile = { art-stadtteil-mehrere }
schluesselname-zeitraum = Zeit
schluesselname-kosten = Kosten
schluesselname-personal = Arbeits-Kräfte
schluesselname-finanzierung = Woher das Geld kommt
schluesselname-meilensteine = Wichtige Schritte
schluesselname-indikatoren = { art-indikator-mehrere }
schluesselname-beschluesse = Beratung und Beschluss
schluesselname-verwiesen-an = Weiter an
schluesselname-beschlussnummer = Nummer vom Beschluss
schluesselname-sitzung = Sitzung
schluesselname-antragsteller = Antrag von
schluesselname-verwandte = Ähnliche { art-massnahme-mehrere }
schluesselname-abgestimmt-mit = Abgesprochen mit
schluesselname-beginn = Beginn
schluesselname-ende = Ende
schluesselname-laufend = läuft dauerhaft
schluesselname-betrag = Geld-Betrag
schluesselname-jahr = Jahr
schluesselname-sicherheit = Wie sicher der Betrag ist
schluesselname-quelle = Quelle
schluesselname-programm = Förder-Programm
schluesselname-anteil = Anteil
schluesselname-bis = geplant bis
schluesselname-erledigt = erreicht
schluesselname-mit = zusammengelegt mit
schluesselname-ebene = Das wird gemessen
schluesselname-befund = Das zeigen die Zahlen
schluesselname-definition = Das messen wir
schluesselname-zaehler = Gezählt
schluesselname-nenner = Geteilt durch
schluesselname-richtung = Richtung
schluesselname-grundgesamtheit = Gemeint sind
schluesselname-haeufigkeit = Wie oft gemessen
schluesselname-daten = Daten
schluesselname-diagramm = Schau-Bild
schluesselname-ausgangswert = Start-Wert
schluesselname-zielwerte = Ziel-Werte
schluesselname-zeitreihenbrueche = Vorsicht beim Vergleichen
schluesselname-grenzen = Das sagt der Wert nicht
schluesselname-lizenz = Lizenz
schluesselname-wert = Wert
schluesselname-gruppe = Gruppe
schluesselname-grund = Grund
schluesselname-werte = Gezeigte Werte
schluesselname-filter = Filter
schluesselname-indikator = { art-indikator }
schluesselname-leitziel = { art-leitziel }
schluesselname-stadtteil = { art-stadtteil }
schluesselname-zielgruppe = { art-zielgruppe }
schluesselname-akteur = { art-akteur }
schluesselname-phasen = Zeit-Abschnitte
schluesselname-beteiligung = Mitmachen
schluesselname-termine = Termine
schluesselname-geplant = Geplante Zeit
schluesselname-tatsaechlich = Wirkliche Zeit
schluesselname-abweichung = Warum anders als geplant
schluesselname-schritte = Schritte
schluesselname-phase = Zeit-Abschnitt
schluesselname-kapitel = Kapitel
schluesselname-datum = Datum
schluesselname-gremium = Politische Gruppe
schluesselname-gremien = Politische Gruppen
schluesselname-vorlagen = { art-vorlage-mehrere }
schluesselname-top = Punkt in der Sitzung
schluesselname-teil = Teil
schluesselname-votum = So haben sie abgestimmt
schluesselname-zu = Gehört zu
schluesselname-finanzielle-auswirkungen = Das kostet es
schluesselname-anlagen = Anlagen
schluesselname-ja = Dafür
schluesselname-nein = Dagegen
schluesselname-enthaltung = Nicht abgestimmt
schluesselname-beratungen = Besprechungen
schluesselname-kurz = Kurzer Name
schluesselname-auch = Andere Namen
schluesselname-betreff = Thema
schluesselname-vorschlag = Vorschlag
schluesselname-vorlage = { art-vorlage }
schluesselname-gegenstand = Thema
schluesselname-behandlung = Aufgabe
schluesselname-ergebnis = Ergebnis
schluesselname-wortlaut = Genauer Text
schluesselname-ohne-vorberatung = Ohne Besprechung davor
schluesselname-hinweis = Hinweis
schluesselname-akteure = { art-akteur-mehrere }
schluesselname-teil-von = Gehört zu
schluesselname-glossar = Wörter-Buch
schluesselname-begriff = Wort
schluesselname-literatur = Bücher und Texte
schluesselname-abgerufen = Gelesen
schluesselname-doi = DOI
schluesselname-isbn = ISBN
schluesselname-verlag = Verlag
schluesselname-ort = Ort
schluesselname-auflage = Auflage
schluesselname-seiten = Seiten
schluesselname-band = Band
schluesselname-in = In
schluesselname-herausgeber = Gesammelt von
schluesselname-verfasser = Von
schluesselname-formen = Andere Wort-Formen
schluesselname-erklaerung = Erklärung

fassungen-titel = Alle { art-fassung-mehrere }
fassungen-lead = Hier stehen alle Texte vom Konzept. Jeder Text bleibt so, wie er war. Jeder Text hat eine feste Adresse. Die Adresse bleibt immer gleich.
fassung-aktuell = aktuell
fassung-dauerhaft = Feste Adresse
fassung-ersetzt = Ersetzt
fassung-ersatz = Eine Datei ist kaputt: { $datei }. Hier steht dafür eine andere Datei. Der Grund ist: { $grund }
fassung-beschluss = Beschluss
fassung-intern = nicht öffentlich
fassung-arbeitsstand = Arbeits-Stand
fassung-wechseln = { art-fassung-mehrere } von dieser Seite
seit = Änderungen seit „{ $fassung }“:
seit-anzahl = { $anzahl ->
        [0] Alles ist gleich geblieben.
        [one] 1 Teil ist geändert.
       *[other] { $anzahl } Teile sind geändert.
    }
seit-unveraendert = Diese Seite ist gleich geblieben.
seit-vergleich = Vergleich ansehen
seit-angaben = Geänderte Angaben
verlauf-neu = hier neu
verlauf-geaendert = anders als davor
verlauf-entfallen = hier weggefallen
verlauf-unveraendert = gleich geblieben
verlauf-vergleich = Vergleich ansehen
fassung-fehlt-hier = gibt es dort nicht
hinweis-fassung = Das ist nicht der aktuelle Text.
hinweis-arbeitsstand = Das ist nicht der aktuelle Text. Der Text kann sich noch ändern.
hinweis-stelle = { $titel ->
        [gleich] Diese Stelle im aktuellen Text
       *[other] Diese Stelle im aktuellen Text heißt: „{ $titel }“
    }
hinweis-entfallen = Diese Seite fehlt im aktuellen Text. Zum aktuellen Text
was-geaendert = Das ist jetzt anders
weggefallen-titel = „{ $titel }“ gibt es nicht mehr
weggefallen-text = Diese Seite gehört nicht mehr zum Konzept. Das ist so seit „{ $fassung }“.
weggefallen-zuletzt = Zuletzt zu lesen in
weggefallen-jetzt = Das steht jetzt hier
weggefallen-grund = Grund
umgezogen-titel = „{ $titel }“ hat eine neue Adresse
umgezogen-text = Der Inhalt gehört weiter zum Konzept. Er steht jetzt an einer anderen Stelle.
auskunft-unveraendert = Hier ist alles gleich wie in „{ $alt }“.
auskunft-umgezogen = Der Vergleich mit „{ $alt }“ hat jetzt eine andere Adresse.
auskunft-fort = In „{ $alt }“ gab es das noch nicht. Im aktuellen Text gibt es das nicht mehr.

synopse = Vergleich
synopse-titel = Das ist anders. Vergleich von „{ $alt }“ mit „{ $neu }“
synopse-lead = Hier sehen Sie einen Vergleich von 2 Fassungen. Der Vergleich zeigt jeden Teil, jeden Absatz und jedes Wort.
synopse-alt = Alter Text
synopse-neu-fassung = Neuer Text
synopse-dokument = Dokument
synopse-anmerkung = Erklärung von der Redaktion
synopse-zaehlung = Überblick
synopse-art = Art
synopse-neu = neu
synopse-geaendert = geändert
synopse-entfallen = weggefallen
synopse-aenderungen = Änderungen
synopse-keine = In diesen Texten ist alles gleich geblieben.
synopse-unveraendert = { $anzahl ->
        [0] Nichts ist gleich geblieben.
        [one] 1 Teil ist gleich geblieben.
       *[other] { $anzahl } Teile sind gleich geblieben.
    }
synopse-umbenannt = früher: „{ $alt }“
synopse-umnummeriert = { $alt ->
        [keine] jetzt Nummer { $neu }
       *[other] { $neu ->
            [keine] früher Nummer { $alt }
           *[other] früher Nummer { $alt }, jetzt Nummer { $neu }
        }
    }
synopse-verschoben = { $alt ->
        [keine] steht jetzt in „{ $neu }“
       *[other] { $neu ->
            [keine] stand früher in „{ $alt }“
           *[other] früher in „{ $alt }“, jetzt in „{ $neu }“
        }
    }
synopse-umgestellt = jetzt an anderer Stelle
synopse-im-text = { $anzahl ->
        [one] 1 Änderung im Text
       *[other] { $anzahl } Änderungen im Text
    }
synopse-in-angaben = { $anzahl ->
        [one] 1 Angabe
       *[other] { $anzahl } Angaben
    }
synopse-in-umsetzungsstand = { $anzahl ->
        [one] 1 Bericht dazu: So weit ist es
       *[other] { $anzahl } Berichte dazu: So weit ist es
    }
synopse-in-werten = { $anzahl ->
        [one] 1 Wert
       *[other] { $anzahl } Werte
    }
synopse-lesart = Ansicht
synopse-nebeneinander = nebeneinander
synopse-zusammen = in einem Text
synopse-gleiche = { $anzahl ->
        [one] 1 Absatz ist gleich geblieben
       *[other] { $anzahl } Absätze sind gleich geblieben
    }
synopse-anfang-weg = Gestrichen:
synopse-ende-weg = (Ende vom gestrichenen Text)
synopse-anfang-neu = Neu:
synopse-ende-neu = (Ende vom neuen Text)
synopse-fussnote = Fuß-Note
synopse-beginn = Die Zählung beginnt jetzt bei { $neu }. Vorher war der Beginn bei { $alt }.
synopse-fort = Dieser Text steht jetzt an anderer Stelle:
synopse-fort-geaendert = Dieser Text steht jetzt etwas anders an anderer Stelle:
synopse-fort-hier = Hier stand Text. Er steht jetzt an anderer Stelle.
synopse-her = Dieser Text stand vorher an anderer Stelle:
synopse-her-geaendert = Dieser Text stand vorher etwas anders an anderer Stelle:
synopse-aufgegangen = aufgegangen
synopse-aufgegangen-in = jetzt ein Teil von „{ $titel }“
synopse-vereint-aus = Das wurde zusammengelegt: { $titel }
synopse-unsichtbar = nur Zeichen, die man nicht sieht
synopse-auch-unsichtbar = auch Zeichen, die man nicht sieht
synopse-ohne-nummer = Text ohne Nummer
synopse-fussnote-nummer = Fuß-Note { $nummer }
synopse-trenner = Linie zum Trennen
synopse-nach = Dieser Text steht jetzt hier:
synopse-nach-geaendert = Dieser Text steht jetzt etwas anders hier:
synopse-von = Dieser Text stand vorher hier:
synopse-von-geaendert = Dieser Text stand vorher etwas anders hier:
synopse-wurde-ueberschrift = Der Absatz ist jetzt eine Überschrift.
synopse-wurde-absatz = Die Überschrift ist jetzt ein Absatz.
synopse-ebene = Stufe der Überschrift: jetzt { $neu }, vorher { $alt }.
synopse-wurde-nummeriert = Die Liste hat jetzt Nummern.
synopse-wurde-aufzaehlung = Die Liste hat jetzt Punkte. Vorher waren es Nummern.
synopse-zitat = Zitat
synopse-ohne = ohne Angabe
synopse-rahmen = Kasten: jetzt { $neu }, vorher { $alt }.
synopse-codesprache = Sprache vom Code: jetzt { $neu }, vorher { $alt }.
synopse-aufgabe-erledigt = Die Aufgabe ist jetzt erledigt.
synopse-aufgabe-offen = Die Aufgabe ist jetzt offen.
synopse-aufgabe-keine = Der Punkt ist jetzt keine Aufgabe mehr.
synopse-bild = Das Bild ist jetzt ein anderes Bild.
synopse-bildbeschreibung = Beschreibung vom Bild: jetzt „{ $neu }“, vorher „{ $alt }“.
synopse-aufbau = Der Aufbau von diesem Teil ist jetzt anders.
synopse-als-diagramm = als Diagramm
synopse-als-tabelle = als Tabelle
synopse-als-massnahmen = als Liste: { art-massnahme-mehrere }
synopse-als-verzeichnis = als Liste
synopse-einschub = Steht jetzt { $neu } da. Vorher stand es { $alt } da.
synopse-einschub-angabe = Einstellung „{ $angabe }“: jetzt { $neu }, vorher { $alt }.
synopse-geteilt = Aus dem Absatz sind { $anzahl } Absätze geworden.
synopse-vereint = Aus { $anzahl } Absätzen ist ein Absatz geworden.
synopse-umgebaut = Der Text ist jetzt anders aufgeteilt. Markiert ist, was an den Wörtern anders ist.
synopse-spalte-weg = Die Spalte „{ $spalte }“ ist weggefallen.
synopse-spalte-neu = Die Spalte „{ $spalte }“ ist neu.
synopse-spalte-umgestellt = Die Spalte „{ $spalte }“ steht jetzt an anderer Stelle.
synopse-verweis-anders = „{ $worte }“ führt jetzt zu { $neu }. Vorher führte es zu { $alt }.
synopse-verweis-neu = „{ $worte }“ ist jetzt ein Link. Der Link führt zu { $neu }.
synopse-verweis-weg = „{ $worte }“ ist kein Link mehr. Der Link führte zu { $alt }.
synopse-ziel-anders = Hinter „{ $worte }“ ist jetzt etwas anderes.
synopse-form = „{ $worte }“ ist jetzt { $neu }. Vorher war es { $alt }.
form-ohne = ohne Hervorhebung
form-betont = betont
form-stark = fett
form-durchgestrichen = durchgestrichen
form-sub = tiefgestellt
form-sup = hochgestellt
form-kbd = als Taste
form-abbr = mit der Erklärung „{ $titel }“
form-span = als andere Sprache gekennzeichnet ({ $sprache })
nummer-kurz = Nr.
umsetzungsstand-kurz = Stand
synopse-gleiche-punkte = { $anzahl ->
        [one] 1 Punkt ist gleich
       *[other] { $anzahl } Punkte sind gleich
    }
synopse-gleiche-zeilen = { $anzahl ->
        [one] 1 Zeile ist gleich
       *[other] { $anzahl } Zeilen sind gleich
    }
synopse-gleiche-fussnoten = { $anzahl ->
        [one] 1 Fuß-Note ist gleich
       *[other] { $anzahl } Fuß-Noten sind gleich
    }
synopse-alles = alles auf einer Seite
synopse-alles-zu = Alle Änderungen auf einer Seite zum Drucken
synopse-zur-uebersicht = Zurück zum Überblick
synopse-nur-angaben = { $anzahl ->
        [one] Ein Teil mit anderen Angaben. Der Text ist gleich
       *[other] { $anzahl } Teile mit anderen Angaben. Der Text ist gleich
    }
synopse-nur-umsetzungsstand = { $anzahl ->
        [one] Ein Teil mit neuem Bericht. Alles andere ist gleich
       *[other] { $anzahl } Teile mit neuem Bericht. Alles andere ist gleich
    }
synopse-formal = { $anzahl ->
        [one] 1 Teil mit anderer Nummer oder unsichtbaren Zeichen. Sonst ist er gleich.
       *[other] { $anzahl } Teile mit anderer Nummer oder unsichtbaren Zeichen. Sonst sind sie gleich.
    }
synopse-davor = Änderung davor
synopse-danach = Nächste Änderung
synopse-angaben = Angaben
synopse-angabe = Angabe
synopse-werte = Werte
synopse-text = Text
synopse-tabelle = Alter und neuer Text nebeneinander
synopse-kein-wert = kein Wert
synopse-keine-angabe = keine Angabe
synopse-einheit-alt = Im alten Text lesen
synopse-einheit-neu = Im neuen Text lesen
synopse-seit = Was ist seitdem anders?
synopse-vergleich = Vergleich mit „{ $fassung }“
art-kapitel = Kapitel
art-kapitel-mehrere = Kapitel
art-handlungsfeld = Handlungs-Feld
art-handlungsfeld-mehrere = Handlungs-Felder
art-leitziel = Haupt-Ziel
art-leitziel-mehrere = Haupt-Ziele
art-ziel = Ziel
art-ziel-mehrere = Ziele
zielebene-leitbild = Großes Ziel
zielebene-leitbild-mehrere = Große Ziele
zielebene-oberziel = Ober-Ziel
zielebene-oberziel-mehrere = Ober-Ziele
zielebene-leitziel = { art-leitziel }
zielebene-leitziel-mehrere = { art-leitziel-mehrere }
zielebene-teilziel = Teil-Ziel
zielebene-teilziel-mehrere = Teil-Ziele
art-massnahme = Maßnahme
art-massnahme-mehrere = Maßnahmen
art-indikator = Mess-Zahl
art-indikator-mehrere = Mess-Zahlen
art-phase = Zeit-Abschnitt
art-phase-mehrere = Zeit-Abschnitte
art-seite = Seite
art-seite-mehrere = Seiten
art-beteiligung = Mitmachen
art-beteiligung-mehrere = Mitmachen
art-gremium = Politische Gruppe
art-gremium-mehrere = Politische Gruppen
art-vorlage = Vorlage
art-vorlage-mehrere = Vorlagen
art-beratung = Besprechung
art-beratung-mehrere = Besprechungen
art-termin = Termin
art-termin-mehrere = Termine
art-akteur = Partner
art-akteur-mehrere = Partner
art-zielgruppe = Ziel-Gruppe
art-zielgruppe-mehrere = Ziel-Gruppen
art-stadtteil = Stadt-Teil
art-stadtteil-mehrere = Stadt-Teile
art-begriff = Wort
art-begriff-mehrere = Wörter
art-literatur = Buch oder Text
art-literatur-mehrere = Bücher und Texte
art-fassung = Fassung
art-fassung-mehrere = Fassungen
zitieren = Diese Seite nennen
zitieren-kopieren = Kopieren
zitieren-kopiert = Kopiert.
zitieren-dateien = Für Computer-Programme mit Listen von Büchern:
absatz-kurz = Absatz { $nummer }
absatz-zitieren = Absatz { $nummer } nennen
zitat = { $kommune }: { $konzept }, „{ $seite }“, { $fassung }
rueckmeldung = Ihre Meinung zu dieser Seite
barriere-melden = Problem melden: Sie können etwas schlecht lesen oder bedienen?
rueckmeldung-betreff = Meine Meinung: { $seite } ({ $fassung })
barriere-betreff = Problem: { $seite } ({ $fassung })
rueckmeldung-text = Seite: { $adresse }, { art-fassung }: { $fassung }
vereinbarkeit-vollstaendig = ganz ohne Barrieren
vereinbarkeit-teilweise = zum Teil ohne Barrieren
vereinbarkeit-nicht = noch nicht ohne Barrieren
pruefmethode-selbstbewertung = Wir haben selbst geprüft.
pruefmethode-pruefung-durch-dritte = Andere haben geprüft.
ausnahmegrund-unvereinbarkeit = Das ist noch nicht barriere-frei.
ausnahmegrund-unverhaeltnismaessige-belastung = Der Aufwand ist zu groß.
ausnahmegrund-nicht-im-geltungsbereich = Die Regeln gelten dafür nicht.
erklaerung-grundlage = { kommune } will: Alle Menschen können diese Internet-Seite benutzen. Das Gesetz dazu heißt: Richtlinie (EU) 2016/2102. { $verordnung ->
        [BITVNRW] In Nordrhein-Westfalen gilt auch: BITVNRW.
       *[keiner] { $land ->
            [keiner] Auch das Land hat ein Gesetz dazu.
           *[other] Auch das Land { land } hat ein Gesetz dazu.
        }
    }
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
erklaerung-geltung = Dieser Text gilt für: { $adresse }
erklaerung-vereinbarkeit = Können alle die Seite benutzen?
erklaerung-stand = Diese Internet-Seite ist { $stand }.
erklaerung-hindernisse = Was noch nicht gut geht
erklaerung-alternative = So geht es anders
erklaerung-erstellung = Wann wir den Text geschrieben haben
erklaerung-erstellt = Geschrieben
erklaerung-methode = Wer hat geprüft?
erklaerung-geprueft = Zuletzt geprüft
erklaerung-rueckmeldung = So erreichen Sie uns
erklaerung-rueckmeldung-text = Etwas geht nicht gut? Schreiben Sie uns. Sagen Sie uns: Auf welcher Seite ist das Problem?
erklaerung-durchsetzung = Wer hilft Ihnen noch?
erklaerung-durchsetzung-text = Wir haben Ihnen nicht gut geantwortet? Dann hilft Ihnen diese Stelle:
suche = Suche
suche-titel = Suche und A bis Z
suche-lead = Suchen Sie hier ein Wort. Oder sehen Sie in der Liste von A bis Z nach.
suche-nur-az = Sehen Sie in der Liste von A bis Z nach.
suche-wort = Such-Wort
suche-suchen = Suchen
suche-art = Nur zeigen
suche-art-alles = alles
suche-art-weiteres = Weiteres
suche-ergebnisse = Das haben wir gefunden
suche-treffer = Gefundene Seiten: { $anzahl }
suche-keine = Wir haben nichts gefunden zu: „{ $wort }“. Suchen Sie ein anderes Wort. Oder sehen Sie unten in der Liste nach.
suche-mehr = Mehr zeigen
suche-laeuft = Die Suche läuft …
suche-fassung = Wir suchen in
suche-az = Von A bis Z
suche-az-teil = Von A bis Z: { $teil }
suche-az-anzahl = { $anzahl ->
        [one] 1 Eintrag
       *[other] { $anzahl } Einträge
    }
suche-az-zurueck = Zurück zur Suche und zu allen Buchstaben
suche-ziffern = 0–9
suche-art-uebersicht = Übersicht
# Endings that words of this language take, the longest first; – for none.
suche-endungen = ern innen en er em es e n s
# Words that count in a search only where nothing else is asked.
suche-fuellworte = ab aber als also am an auf aus bei bis da damit dann das dass dem den der des die dies diese diesem diesen dieser doch du durch ein eine einem einen einer eines er es für gibt hat ich ihr im in ins ist kann man mit nach nicht noch nur ob oder ohne sein sich sie sind so um und uns unter vom von vor was wegen welche welcher welches wenn wer werden wie wir wird wo zu zum zur über
suche-treffer-teils = Gefundene Seiten: { $anzahl }. Alle Wörter stehen auf so vielen Seiten: { $ganz }
suche-keine-auswahl = Wir haben hier nichts gefunden zu: „{ $wort }“. Aber ohne Auswahl finden wir so viele Seiten: { $anzahl }
suche-naechste = Diese Wörter gibt es hier:
suche-veraltet = Die Suche geht gerade nicht. Vielleicht ist die Seite neu. Laden Sie die Seite noch einmal. Oder benutzen Sie die Liste von A bis Z.
suche-neu-laden = Seite neu laden
suche-teilweise = Auf diesen Seiten fehlt ein Wort
suche-fehlt = Dieses Wort fehlt: { $wort }
suche-titel-eine = 1 Seite zu „{ $wort }“
suche-titel-mehrere = { $anzahl } Seiten zu „{ $wort }“
suche-titel-keine = Nichts gefunden zu „{ $wort }“
suche-grund-form = Das Wort steht so da: { $wort }
suche-grund-beginn = Das Wort fängt so an: { $wort }
suche-grund-teil = Das Wort ist ein Teil von: { $wort }
suche-grund-tippfehler = Das Wort ist ähnlich: { $wort }
suche-grund-zerlegt = aus diesen Wörtern: { $wort }
suche-grund-name = Ein anderer Name ist: { $wort }
suche-hilfe = Hilfe zur Suche
suche-hilfe-formen = Sie suchen ein Wort. Wir finden auch andere Formen von dem Wort. Zum Beispiel: Sie suchen „Jahr“. Wir finden auch „Jahre“.
suche-hilfe-teile = Wir finden auch lange Wörter. Zum Beispiel: Sie suchen „Konzept“. Wir finden auch „Integrationskonzept“. Sie haben ein Wort falsch geschrieben? Dann suchen wir ein ähnliches Wort.
suche-hilfe-mehrere = Sie suchen mehrere Wörter? Oben stehen die Seiten mit allen Wörtern.
suche-hilfe-folge = Sie suchen genau diese Wörter hintereinander? Dann schreiben Sie Anführungs-Zeichen: „Soziale Netzwerke“.
suche-hilfe-zahlen = Schreiben Sie Zahlen so, wie sie im Text stehen. Zum Beispiel: M 3.1 oder 24.800.
suche-taste = Mit der Taste „/“ zum Such-Feld gehen
sprache = Sprache
sprache-kurz = Leicht
sprache-name = Leichte Sprache
uebersetzung-fehlt = Diesen Text gibt es noch nicht in Leichter Sprache. Sie lesen den schweren Text: { $sprache }.
uebersetzung-teile = Manches auf dieser Seite ist noch in schwerer Sprache: { $sprache }.
uebersetzung-veraltet = Der schwere Text ist neuer als dieser Text.
uebersetzung-original = Zum schweren Text
leichte-sprache = Leichte Sprache
leichte-sprache-start = Dieses Konzept in Leichter Sprache
leicht-texte = Das gibt es in Leichter Sprache
leicht-keine = Hier gibt es noch keine Texte.
leicht-benutzen = So benutzen Sie diese Seiten
leicht-benutzen-link = Wörter mit einem Strich darunter sind Links. Klicken Sie darauf: Dann kommt eine neue Seite.
leicht-benutzen-start = Sie wollen zurück? Klicken Sie oben auf den Namen vom Konzept.
leicht-benutzen-gross = Die Schrift ist zu klein? Drücken Sie die Taste Strg und die Taste Plus.
leicht-mehr = Mehr Texte
leicht-mehr-text = Es gibt noch mehr Texte. Diese Texte sind in schwerer Sprache.
leicht-original = Zur Seite in schwerer Sprache
leicht-fragen = Haben Sie Fragen?
leicht-fragen-text = Dann fragen Sie hier:
leicht-fehlt-titel = Diese Seite gibt es nicht in Leichter Sprache
leicht-fehlt = Diesen Text gibt es noch nicht in Leichter Sprache.
leicht-schwer = (in schwerer Sprache)
gebaerdensprache = Gebärden-Sprache
gebaerdensprache-titel = Video in Deutscher Gebärden-Sprache
gebaerdensprache-angaben = Das Video dauert: { $dauer }. Die Datei ist so groß: { $groesse }.
gebaerdensprache-laden = Video auf Ihr Gerät laden
groesse-mb = { $zahl } MB
schluesselname-gebaerdensprache = Gebärden-Sprache
nav-menue = Menü
sprachname-de = Deutsch
sprachname-en = Englisch

# Berichte: wie weit die Umsetzung an einem Stichtag war.
nav-umsetzung = Was wurde gemacht?
umsetzung-titel = Was wurde schon gemacht?
umsetzung-satz = Am { $stand } waren { $umgesetzt } von { $gesamt } fertig.{ $verzug ->
        [0] { "" }
       *[other] { " " }{ $verzug } sind zu spät.
    }
umsetzung-quelle = Das steht hier:
umsetzung-alle = Alle Berichte zusammen
umsetzung-frueher = Der Bericht ist zu einer früheren Fassung. Sie heißt: { $fassung }. Zur neuen Fassung gibt es noch keinen Bericht.
umsetzung-nicht-mehr = gehört nicht mehr dazu
umsetzung-noch-kein-bericht = Zur neuen Fassung gibt es noch keinen Bericht.
start-umsetzung = Was wurde schon gemacht?
berichte-titel = Berichte
berichte-lead = In den Berichten steht: Das wurde schon gemacht. Jeder Bericht gilt für einen bestimmten Tag.
bericht = Bericht
bericht-anzahl = { $anzahl } { $wort }
bericht-in-verzug = zu spät
bericht-seit = { $form ->
    [tag] Das ist neu seit dem Bericht vom { $bericht }: { $uebergaenge }.
   *[zeitraum] Das ist neu seit dem Bericht { $bericht }: { $uebergaenge }.
}
bericht-erster = So war es am { $stand }: { $staende }.
bericht-davor = Bericht davor
bericht-was-wurde = Das ist passiert
bericht-zuvor = vorher: { $wort }
bericht-berichtigt-durch = In diesem Bericht war ein Fehler. Jetzt gilt dieser Bericht:
bericht-berichtigt = In diesem Bericht war ein Fehler. Der neue Bericht steht hier. Der alte Bericht war:
bericht-zur-fassung = zur Fassung { $fassung }
bericht-zitiert = Bericht vom { $stichtag }
bericht-spalte-begonnen = hat begonnen
bericht-spalte-beendet = war fertig
bericht-spalte-ausgegeben = hat gekostet
bericht-spalte-naechster-schritt = das kommt als Nächstes
mitteilung-titel = Mitteilung: { $titel }
mitteilung-sachdarstellung = Das ist passiert
mitteilung-zuvor = vorher
mitteilung-text = Bericht
mitteilung-anlagen = Das gehört dazu
mitteilung-tabelle = Tabelle mit allen Berichten
massnahme-laut = Das steht hier:
massnahme-seither = { $bericht }: { $wort }
massnahme-noch-ohne-bericht = { $status ->
    [keiner] Dazu gibt es noch keinen neuen Bericht. Vorher waren es mehrere Maßnahmen. Sie waren nicht gleich weit. Mehr steht unten.
   *[other] Dazu gibt es noch keinen neuen Bericht. Vorher war es so: { $status }. Das war am { $stand } in der Fassung { $fassung }.
}
hinweis-bericht = So weit sind wir:
hinweis-bericht-link = Bericht vom { $stichtag }
uebergang-neu-umgesetzt = neu fertig
uebergang-begonnen = neu angefangen
uebergang-weiter = weiter als vorher
uebergang-wiederaufgenommen = geht wieder weiter
uebergang-zurueck = weniger weit als vorher
uebergang-zurueckgestellt = wird später gemacht
uebergang-aufgegeben = wird nicht mehr gemacht
uebergang-aufgegangen = gehört jetzt zu etwas anderem
uebergang-anders = hat sich geändert
uebergang-erstmals = zum ersten Mal im Bericht
uebergang-aus-mehreren = aus mehreren wurde eine
uebergang-unveraendert = wie vorher
uebergang-ohne-neues = nichts Neues
uebergang-nicht-erwaehnt = nicht im Bericht
schluesselname-stichtag = Der Bericht gilt für den Tag
schluesselname-berichtszeitraum = Der Bericht gilt für die Zeit
schluesselname-bericht-fassung = zur Fassung
schluesselname-berichtigt = verbessert den Bericht
