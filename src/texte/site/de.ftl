# Texte der Website, deutsch. Eine Datei je Sprache; alle haben dieselben Schlüssel.

start = Startseite
nav-konzept = Konzept
nav-prozess = Prozess
nav-gremien = Gremien
nav-akteure = { art-akteur-mehrere }
nav-zielgruppen = { art-zielgruppe-mehrere }
nav-stadtteile = { art-stadtteil-mehrere }
nav-glossar = Glossar
nav-literatur = Literatur
nav-haupt = Hauptnavigation
nav-pfad = Sie sind hier
nav-gliederung = Gliederung des Konzepts
gliederung-alle = Alle { $anzahl } zeigen
nav-seite = Auf dieser Seite
nav-blaettern = Blättern
nav-fuss = Rechtliches und Kontakt
open-data = Open Data
zum-inhalt = Zum Inhalt springen

stand = Stand { $datum }
demo-hinweis = Demonstration der Software Konzeptwerk, keine Veröffentlichung der Kommune: Diese Seiten stammen nicht { kommune-von }.
demo-kurz = Demonstration, keine Seite der Kommune.
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
entwurf = Entwurf – nicht veröffentlicht
durchsicht = Entwurf – nicht veröffentlicht
beispiel = Beispielinhalt – frei erfunden, keine Angabe der Kommune
kontakt = Kontakt
erstellt-mit = Erstellt mit Konzeptwerk
farben = Farben
farben-system = wie das Gerät
farben-hell = hell
farben-dunkel = dunkel
herausgeber = Website: { $kommune }
drucken-adresse = Adresse dieser Seite: { $adresse }
drucken-bericht = Stand der Umsetzung laut Bericht: { $adresse }

start-beschreibung = { $konzept } ({ $kommune }), { $fassung }: Kapitel, Prozess und Beratung in den Gremien.
ganzes-titel = Das ganze Konzept auf einer Seite
ganzes-umfang = Alle Texte von „{ $fassung }“ zum Lesen am Stück, Drucken und Speichern: { $teile ->
        [one] 1 Kapitel
       *[other] { $teile } Kapitel
    }, { $massnahmen ->
        [one] 1 { art-massnahme }
       *[other] { $massnahmen } { art-massnahme-mehrere }
    }.
seite-beschreibung = „{ $seite }“: { $konzept } ({ $kommune }), { $fassung }.
start-wo-steht = Wo steht das Konzept?
start-zuletzt = Zuletzt in den Gremien
start-ort = Was geschieht vor Ort?
start-ort-waehlen = { art-stadtteil } wählen
start-naechster = Nächster Termin nach dem Stand
termin-vergangen = vergangen
start-kapitel = Kapitel
start-neues = Zuletzt geändert
start-neues-liste = Was neu ist und was sich geändert hat
start-neues-davor = Davor
start-neues-anzahl = { $anzahl ->
        [one] Ein Teil des Konzepts ist neu, geändert oder entfallen.
       *[other] { $anzahl } Teile des Konzepts sind neu, geändert oder entfallen.
    }
start-neues-alle = Alle Änderungen im Vergleich
start-mehr-prozess = Zum ganzen Prozess
start-mehr-gremien = Gremien und { art-vorlage-mehrere }
handlungsfelder = { art-handlungsfeld-mehrere }
kapitel = Kapitel
anhang = Anhang
kapitel-folgt = Dieses Kapitel wird noch geschrieben.
kapitel-folgt-kurz = wird noch geschrieben
kapitel-unter = In diesem Kapitel
kapitel-siehe = Mehr dazu
kapitel-davor = Zurück
kapitel-danach = Weiter
absatz-nummer = Absatz { $nummer }
abschnitt-verweis = Adresse des Abschnitts „{ $titel }“
tabelle-nummer = Tabelle { $nummer }
fussnote-nummer = Fußnote { $nummer }
fussnoten = Fußnoten
fussnote-zurueck = { $stelle ->
        [einzige] Zurück zur Fußnote { $nummer } im Text
       *[other] Zurück zur Fußnote { $nummer } im Text, Stelle { $stelle }
    }
aufgabe-erledigt = erledigt:
aufgabe-offen = offen:
hinweis-hinweis = Hinweis
hinweis-tipp = Tipp
hinweis-wichtig = Wichtig
hinweis-warnung = Warnung
hinweis-vorsicht = Vorsicht
hinweis-aufklappbar = Text zum Aufklappen
hinweis-bereich = Bereich in anderer Sprache
aufklappen = Mehr dazu

prozess-titel = So entsteht das Konzept
prozess-lead = Was geplant war, was geschehen ist und wer sich beteiligen konnte.
prozess-phasen = Phasen
prozess-schritte = Schritte
prozess-beteiligung = Beteiligung
prozess-termine = Termine
prozess-kapitel = Das Kapitel dazu
prozess-geplant = geplant
prozess-grund = Grund
prozess-wann = Wann
beendet = { $ende }
verzug-spaeter-beendet = Später als geplant: vorgesehen bis { $geplant }, beendet { $ende }.
verzug-ende = In Verzug: vorgesehen bis { $geplant }. Stand { $stand }: noch nicht abgeschlossen.
verzug-beginn = In Verzug: vorgesehen ab { $geplant }. Stand { $stand }: noch nicht begonnen.
verzug-schritt = { $schritt }: { $verzug }

gremien-titel = Gremien und { art-vorlage-mehrere }
gremien-lead = Was vorlag, wer es beraten hat und was daraus wurde.
gremien-vorlagen = { art-vorlage-mehrere }
gremien-ohne-vorlage = Weitere Beratungen
gremien-alle = Gremien
vorlage-titel = { art-vorlage } { $nummer }
vorlage = { art-vorlage }
vorlage-datum = Datum
vorlage-vorschlag = Vorschlag
vorlage-dazu = Dazu gehören
vorlage-beratungsfolge = Beratungsfolge
vorlage-ohne-beratung = Eine Beratung ist nicht verzeichnet.
ratsinformation = Im Ratsinformationssystem ansehen
beratung-gegenstand = Gegenstand
beratung-behandlung = Art der Behandlung
beratung-ergebnis = Ergebnis
beratung-wortlaut = Wortlaut
beratung-ohne-vorberatung = Ohne Vorberatung
beratung-hinweis = Hinweis
beratung-stimmen = Ja { $ja }, Nein { $nein }{ $enthaltung ->
        [keine] {""}
       *[other] , Enthaltungen { $enthaltung }
    }
beratung-top = TOP { $top }
beratung-datum-unbekannt = Datum nicht bekannt
kenntnis-kein-beschluss = Kenntnisnahme ist kein Beschluss.

akteure-titel = { art-akteur-mehrere }
akteure-lead = Stellen und Einrichtungen, die am Konzept arbeiten oder in ihm vorkommen.
akteur-teile = Dazu gehören
akteur-federfuehrung = Federführend
akteur-beteiligung = Beteiligt
akteur-erwaehnt = Kommt vor in
akteur-website = Eigene Website

glossar-titel = Glossar
glossar-lead = Wörter, die im Konzept eine bestimmte Bedeutung haben.
glossar-mehr = Mehr dazu
feed = Neues abonnieren (Atom)
kalender = Termine für den Kalender laden (ICS)
literatur-titel = Literatur
literatur-lead = Bücher, Aufsätze, Studien und Seiten, auf die sich das Konzept stützt.
literatur-herausgeber = { $namen } (Hrsg.)
literatur-ohne-jahr = o. J.
literatur-seiten = S. { $wert }
literatur-in = In: { $wert }
literatur-auflage = { $wert }. Auflage
literatur-abgerufen = (abgerufen: { $datum })
literatur-zitiert = Zitiert in:
beschriftung-tabelle = Tabelle { $nummer }
beschriftung-abbildung = Abbildung { $nummer }
verzeichnis-leer = Noch keine Einträge.

beispiel-kurz = Beispiel
gesamtstadt = Gesamtstadt
insgesamt = Insgesamt
wert = Wert
jahr = Jahr
quelle = Quelle
lizenz = Lizenz: { $lizenz }
csv-laden = Daten als CSV laden
# Ein geschütztes Leerzeichen hält Zahl und Einheit zusammen.
groesse = { $zahl }{"\u00A0"}{ $einheit }
betrag-offen = noch offen
personal = { $zahl ->
        [1] { $zahl } Stelle (VZÄ)
       *[other] { $zahl } Stellen (VZÄ)
    }
laufend = laufend
laufend-seit = laufend seit { $beginn }
verzug-meilenstein = In Verzug: Ein Meilenstein war vorgesehen bis { $geplant }. Stand { $stand }: noch nicht erreicht.

nav-massnahmen = { art-massnahme-mehrere }
nav-indikatoren = { art-indikator-mehrere }
massnahmen-titel = { art-massnahme-mehrere }
massnahmen-lead = Was getan wird, wer es tut, für wen, wo und bis wann.
massnahmen-anzahl = { $anzahl ->
        [one] 1 { art-massnahme }
       *[other] { $anzahl } { art-massnahme-mehrere }
    }
massnahmen-keine = Zurzeit keine { art-massnahme-mehrere }.
massnahmen-nach = { art-massnahme-mehrere } nach …
massnahmen-status = { art-massnahme-mehrere }: { $status }
massnahmen-jahr = { art-massnahme-mehrere } im Jahr { $jahr }
massnahmen-in-verzug = in Verzug: { $anzahl }
massnahmen-verzug = { art-massnahme-mehrere }: { massnahme-in-verzug }
gruppe-ohne = ohne Angabe
massnahmen-csv = Alle { art-massnahme-mehrere } als CSV laden
massnahmen-beispiele = Frei erfunden: alle { art-massnahme-mehrere }, bei denen „Beispiel“ steht.
massnahmen-beispiele-alle = Frei erfunden: alle { art-massnahme-mehrere } dieser Tabelle.
massnahme = { art-massnahme }
massnahme-status = Umsetzungsstand
massnahme-ziel = Was erreicht werden soll
massnahme-indikatoren = Woran wir es messen
massnahme-erfolg = Woran wir den Erfolg erkennen
massnahme-beratungen = Beratungen und Beschlüsse
massnahme-verlauf = Bisheriger Verlauf
massnahme-im-plan = im Zeitplan
massnahme-dauer = Dauer: { $dauer }
massnahme-in-verzug = in Verzug
massnahme-angaben = Auf einen Blick
massnahme-mit = geht weiter in
massnahme-neu-seit = Neu seit
massnahme-ehemals = Früher
schluesselmassnahme = Schlüsselmaßnahme
meilenstein-bis = bis { $datum }
meilenstein-erledigt = erreicht { $datum }
meilenstein-ueberfaellig = in Verzug
filter-titel = { art-massnahme-mehrere } filtern
filter-suche = Suche im Titel
filter-alle = alle
filter-treffer = { art-massnahme-mehrere }: { $gezeigt } von { $alle }
filter-zuruecksetzen = Filter zurücksetzen
filter-entfernen = Filter entfernen: { $filter }
filter-sortieren = sortieren
stadtteile-titel = { art-stadtteil-mehrere }
stadtteile-lead = Was passiert dort, wo ich wohne?
stadtteil-titel = Was passiert hier: { $name }
stadtteil-gesamtstadt = { gesamtstadt }, also auch hier
zielgruppen-titel = { art-zielgruppe-mehrere }
zielgruppen-lead = Für wen ist das alles gedacht?
zielgruppe-titel = { art-massnahme-mehrere } für: { $name }
mehr-dazu = Mehr dazu
akteur-massnahmen-federfuehrung = { art-massnahme-mehrere }, federführend
akteur-massnahmen-beteiligung = { art-massnahme-mehrere }, beteiligt

feld-ziel = Ziel
nav-ziele = { art-ziel-mehrere }
ziele-titel = { art-ziel-mehrere }
ziele-lead = Was erreicht werden soll, und was dazu beiträgt.
ziel-nummer = { $ebene } { $nummer }
feld-leitziele = { art-leitziel-mehrere } und { art-massnahme-mehrere }
feld-leitziel-ohne = Noch keine { art-massnahme-mehrere }.
feld-fortschritt = Stand der Umsetzung
feld-weitere = Weitere { art-massnahme-mehrere }
feld-indikatoren = { art-indikator-mehrere }
feld-kennzahlen = { art-indikator-mehrere } auf einen Blick
feld-abstand = Abstand zweier Gruppen
ziel-erreicht = Ziel erreicht
ziel-fehlt = noch { $wert }
ziel-keines = kein Zielwert

indikator = { art-indikator }
indikatoren-titel = { art-indikator-mehrere }
indikatoren-lead = Woran sich messen lässt, ob das Konzept wirkt.
indikatoren-daten = Alle Datensätze mit Quelle und Lizenz
indikator-definition = Was gemessen wird
indikator-ziele = Ausgangswert und Ziele
indikator-grenzen = Was der Wert nicht sagt
indikator-brueche = Brüche in der Zeitreihe
indikator-massnahmen = { art-massnahme-mehrere }, die daran gemessen werden
indikator-erwaehnt = Kommt vor in
indikator-ohne-daten = Noch liegen keine Daten vor.
indikator-neuester = Neuester Wert
wert-text = { $wert } ({ $jahr })
ziel-text = Ziel { $jahr }: { $wert }
ausgang-text = Ausgangswert { $jahr }: { $wert }
abstand = Abstand ({ $einheit })
abstand-wert = Abstand { $wert }
prozentpunkte = Prozentpunkte
wert-unsicher = { $zahl }, eingeschränkt aussagekräftig
zeitreihenbruch-text = Bruch in der Zeitreihe { $jahr }: { $grund }
tabelle-titel = { $titel } ({ $einheit })
diagramm-tabelle = Werte als Tabelle
diagramm-art = { $art }, Einheit: { $einheit }.
diagramm-verlauf = { $name }: { $beginn } { $anfang }, { $ende } { $schluss }.
diagramm-hoechster = Höchster Wert: { $jahr } { $wert }.
diagramm-tiefster = Niedrigster Wert: { $jahr } { $wert }.
diagramm-wert = { $name }: { $ende } { $schluss }.
diagramm-abstand = Abstand: { $beginn } { $anfang }, { $ende } { $schluss }.
diagramm-siehe-tabelle = Alle Werte stehen in der Tabelle darunter.
diagrammart-linie = Liniendiagramm
diagrammart-balken = Balkendiagramm
diagrammart-gestapelt = Gestapeltes Balkendiagramm
diagrammart-abstand = Liniendiagramm mit Abstand zweier Gruppen
diagramm-achse = Die Achse beginnt nicht bei null, sondern bei { $wert }.
szenario = Szenario { $name }
szenario-gemessen = gemessen
szenario-annahme = Szenarien sind Annahmen, keine Messwerte.
szenario-annahme-von = { $name }: Annahmen, keine Messwerte.
ziel-gruppe = Ziel { $jahr }{ $gruppe ->
        [keine] {""}
       *[other] {" "}({ $gruppe })
    }: { $wert }
ziel-marke = Ziel{ $gruppe ->
        [keine] {""}
       *[other] {" "}({ $gruppe })
    }
stadtteil-anzahl = { $hier } hier, { gesamtstadt }: { $gesamt }
filter-keine = Nichts passt. Nehmen Sie einen Filter heraus.
daten-titel = Datensätze
daten-lead = Alle Zahlen dieses Konzepts, mit Quelle und Nutzungsbedingungen.
daten-umfang = { $zeitraum }, { $werte ->
        [one] 1 Wert
       *[other] { $werte } Werte
    }{ $spalten ->
        [keine] {""}
       *[other] , gegliedert nach: { $spalten }
    }
daten-umfang-tabelle = { $zeilen ->
        [1] Eine Zeile
       *[other] { $zeilen } Zeilen
    }, Spalten: { $spalten }
daten-gezeigt = Gezeigt auf
daten-ohne-quelle = Quelle nicht angegeben
zeichen-nichts = nichts vorhanden
zeichen-unbekannt = Wert unbekannt oder geheim zu halten
zeichen-sinnlos = Angabe nicht sinnvoll
zeichen-nicht-sicher = Wert nicht sicher genug
zeichen-eingeschraenkt = Aussagewert eingeschränkt
zeichen-folgt = Angabe folgt später

nicht-gefunden-titel = Seite nicht gefunden
nicht-gefunden-text = Unter dieser Adresse gibt es keine Seite. Vielleicht hat sich beim Abschreiben ein Fehler eingeschlichen.
nicht-gefunden-start = Zur Startseite des Konzepts

datum-tag = { $tag }. { $monat } { $jahr }
datum-monat = { $monat } { $jahr }
datum-quartal = { $quartal }. Quartal { $jahr }
datum-halbjahr = { $halbjahr }. Halbjahr { $jahr }
datum-schuljahr = Schuljahr { $jahr }
datum-kurz-halbjahr = { $halbjahr }. Hj. { $jahr }
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
status-beratung = in Beratung
status-beschlossen = beschlossen
status-aufgehoben = aufgehoben

phasenstand-geplant = geplant
phasenstand-laeuft = läuft
phasenstand-abgeschlossen = abgeschlossen
phasenstand-entfallen = entfallen

beteiligungsart-marktstand = Marktstand
beteiligungsart-befragung = Befragung
beteiligungsart-konferenz = Konferenz
beteiligungsart-arbeitsgruppe = Arbeitsgruppe
beteiligungsart-interview = Interviews
beteiligungsart-workshop = Workshop
beteiligungsart-sonstiges = Beteiligung

gremienart-rat = Rat
gremienart-kreistag = Kreistag
gremienart-bezirksvertretung = Bezirksvertretung
gremienart-ortsrat = Ortsrat
gremienart-ausschuss = Ausschuss
gremienart-beirat = Beirat
gremienart-integrationsrat = Integrationsrat
gremienart-steuerungsgruppe = Steuerungsgruppe
gremienart-sonstiges = Gremium

vorlagenart-beschlussvorlage = Beschlussvorlage
vorlagenart-mitteilungsvorlage = Mitteilungsvorlage
vorlagenart-berichtsvorlage = Berichtsvorlage
vorlagenart-ergaenzungsvorlage = Ergänzungsvorlage
vorlagenart-antrag = Antrag
vorlagenart-anfrage = Anfrage
vorlagenart-bericht = Bericht
vorlagenart-sonstiges = Vorlage
vorlagenart-informationsvorlage = Informationsvorlage
vorlagenart-aenderungsantrag = Änderungsantrag
vorlagenart-ergaenzungsantrag = Ergänzungsantrag
vorlagenart-stellungnahme = Stellungnahme
vorlagenart-antwort = Antwort
vorlagenart-anregung = Anregung

behandlung-zur-kenntnis = zur Kenntnis
behandlung-anhoerung = Anhörung
behandlung-vorberatung = Vorberatung
behandlung-empfehlung = Empfehlung
behandlung-entscheidung = Entscheidung
behandlung-zur-beantwortung = zur Beantwortung

ergebnis-beschlossen = beschlossen
ergebnis-geaendert-beschlossen = geändert beschlossen
ergebnis-abgelehnt = abgelehnt
ergebnis-vertagt = vertagt
ergebnis-verwiesen = verwiesen
ergebnis-zurueckgezogen = zurückgezogen
ergebnis-zur-kenntnis-genommen = zur Kenntnis genommen
ergebnis-keine-angabe = keine Angabe
ergebnis-ungeaendert-beschlossen = ungeändert beschlossen
ergebnis-empfohlen = empfohlen
ergebnis-geaendert-empfohlen = geändert empfohlen
ergebnis-nicht-empfohlen = nicht empfohlen
ergebnis-zugestimmt = zugestimmt
ergebnis-ohne-votum = ohne Votum
ergebnis-zurueckgestellt = zurückgestellt
ergebnis-abgesetzt = abgesetzt
ergebnis-zustimmend-zur-kenntnis-genommen = zustimmend zur Kenntnis genommen
ergebnis-erledigt = erledigt
ergebnis-steht-noch-aus = steht noch aus
votum-einstimmig = einstimmig
votum-mehrheitlich = mehrheitlich

akteursart-verwaltung = Verwaltung
akteursart-kommune = Kommune
akteursart-kreis = Kreis
akteursart-land = Land
akteursart-bund = Bund
akteursart-institut = Institut
akteursart-traeger = Träger
akteursart-verein = Verein
akteursart-netzwerk = Netzwerk
akteursart-fraktion = Fraktion
akteursart-sonstiges = Akteur
sitzung-oeffentlich = öffentlich
sitzung-nichtoeffentlich = nichtöffentlich

massnahmenart-massnahme = { art-massnahme }
massnahmenart-angebot = Angebot
massnahmenart-projekt = Projekt
massnahmenart-daueraufgabe = Daueraufgabe
massnahmenart-handlungsempfehlung = Handlungsempfehlung
massnahmenart-pruefauftrag = Prüfauftrag
prioritaet-hoch = hoch
prioritaet-mittel = mittel
prioritaet-niedrig = niedrig
prioritaet-sterne = { $sterne } ({ $anzahl } von { $alle })
umsetzung-vorschlag = Vorschlag
umsetzung-nicht-begonnen = noch nicht begonnen
umsetzung-in-planung = in Planung
umsetzung-in-umsetzung = in Umsetzung
umsetzung-laufend = laufend
umsetzung-umgesetzt = umgesetzt
umsetzung-zurueckgestellt = zurückgestellt
umsetzung-entfallen = entfallen
umsetzung-zusammengefuehrt = zusammengeführt
umsetzung-keine-angabe = keine Angabe
umsetzung-in-pruefung = in Prüfung
umsetzung-teilweise-umgesetzt = teilweise umgesetzt
umsetzung-eingestellt = eingestellt
umsetzung-abgelehnt = abgelehnt
horizont-kurzfristig = kurzfristig
horizont-mittelfristig = mittelfristig
horizont-langfristig = langfristig
horizont-kontinuierlich = kontinuierlich
kostenart-einmalig = einmalig
kostenart-jaehrlich = jährlich
kostenart-gesamt = insgesamt
kosten-spanne = { $von } bis { $bis }
kosten-vorhanden = im Rahmen vorhandener Mittel
kosten-titel = Kosten
kosten-lead = Was die Umsetzung kostet, soweit es bekannt ist. Zusammengezählt ist nur, was zusammenpasst.
kosten-nach-jahr = Nach Jahren
kosten-jahre = Kosten je Jahr
kosten-jahre-beschreibung = Gestapelte Balken: was in jedem Jahr einmalig und was jährlich anfällt, in Euro; bei Spannen der höhere Betrag. Alle Werte stehen in der Tabelle darunter.
kosten-fehlt = Nicht in den Summen
kosten-nur-gesamt = nur als Gesamtbetrag
kosten-ohne-feld = ohne Zuordnung
kosten-ohne-jahr = Posten, die in keinem Jahr stehen: { $anzahl }
kosten-aufgegeben = Nicht mitgezählt, weil nicht mehr verfolgt: { $anzahl }
kosten-ohne-betrag = { $anzahl ->
        [one] 1 ohne Betrag
       *[other] { $anzahl } ohne Betrag
    }
kosten-anteile = { $anzahl } mit Anteil statt Betrag: { $anteil } Prozent
kosten-nur-vorhanden = { $anzahl ->
        [one] 1 im Rahmen vorhandener Mittel
       *[other] { $anzahl } im Rahmen vorhandener Mittel
    }
kosten-noch-offen = { $anzahl ->
        [one] 1 noch offen
       *[other] { $anzahl } noch offen
    }
kosten-ohne-angabe = { $anzahl ->
        [one] 1 ohne Angabe
       *[other] { $anzahl } ohne Angabe
    }
kosten-produkt = Produkt { $produkt }
zeitplan-titel = Zeitplan
zeitplan-lead = Von wann bis wann etwas geplant ist, was erreicht ist und was in Verzug ist.
zeitplan-termine = { $anzahl ->
        [one] 1 { art-massnahme } mit Terminen
       *[other] { $anzahl } { art-massnahme-mehrere } mit Terminen
    }
zeitplan-verzug = { $verzug ->
        [0] { art-massnahme-mehrere } mit Terminen: { $anzahl }, nichts davon in Verzug
       *[other] { art-massnahme-mehrere } mit Terminen: { $verzug } von { $anzahl } in Verzug
    }
zeitplan-ohne = Nicht dabei, weil ohne Termin: { $anzahl }
zeitplan-tatsaechlich = tatsächlich
zeitplan-aufgegeben = nicht mehr verfolgt
zeitplan-offen = Anfang oder Ende offen
zeitplan-aussteht = Meilenstein, laut Text noch nicht erreicht
zeitplan-erreicht = Meilenstein, erreicht
zeitplan-meilensteine = { $erreicht } von { $anzahl } laut Text erreicht
zeitplan-tabelle = Termine als Tabelle
kostensicherheit-geschaetzt = geschätzt
kostensicherheit-eingeplant = im Haushalt eingeplant
kostensicherheit-beschlossen = beschlossen
finanzierungsstand-geplant = geplant
finanzierungsstand-beantragt = beantragt
finanzierungsstand-bewilligt = bewilligt
finanzierungsstand-abgelehnt = abgelehnt
indikatorebene-kontext = Kontext
indikatorebene-kontext-erklaerung = Das Umfeld, das die Kommune allein nicht verändern kann.
indikatorebene-output = Leistung (Output)
indikatorebene-output-erklaerung = Was geleistet wurde.
indikatorebene-impact = Wirkung (Impact)
indikatorebene-impact-erklaerung = Was dadurch anders geworden ist.
richtung-steigen = soll steigen
richtung-sinken = soll sinken
richtung-keine = keine Bewertung
haeufigkeit-monatlich = monatlich
haeufigkeit-vierteljaehrlich = vierteljährlich
haeufigkeit-halbjaehrlich = halbjährlich
haeufigkeit-jaehrlich = jährlich
haeufigkeit-alle-zwei-jahre = alle zwei Jahre
haeufigkeit-unregelmaessig = unregelmäßig

# Namen der Metadaten im Vergleich zweier Fassungen, je Schlüssel des Formats.
ja = ja
nein = nein
schluesselname-titel = Titel
schluesselname-untertitel = Untertitel
schluesselname-beschreibung = Beschreibung
schluesselname-kommune = Kommune
schluesselname-artikel = Artikel
schluesselname-massnahme = { art-massnahme }
schluesselname-fassung = { art-fassung }
schluesselname-gesamtstadt = { gesamtstadt }
schluesselname-webadresse = Adresse der Website
schluesselname-sprachen = Sprachen der Website
schluesselname-demo = Demonstration
schluesselname-bezeichnungen = Bezeichnungen im Konzept
schluesselname-nummerierung = Nummerierung
schluesselname-uebersicht = Übersicht
schluesselname-spalten = Spalten
schluesselname-zeilen = Zeilen
schluesselname-gruppen = Gruppen
schluesselname-summen = Summen
schluesselname-erfolg = Erfolg
schluesselname-horizont = Horizont
schluesselname-dauer = Dauer
schluesselname-von = von
schluesselname-kosten-bis = bis
schluesselname-vorhandene-mittel = vorhandene Mittel
schluesselname-bis-jahr = bis Jahr
schluesselname-produkt = Produkt
schluesselname-prioritaeten = Stufen der Priorität
schluesselname-statuswoerter = Wörter für den Umsetzungsstand
schluesselname-zielebenen = Ebenen der Ziele
schluesselname-zielebene-bezeichnung = { schluesselname-bezeichnungen }
schluesselname-ueber = Dient
schluesselname-ziele = { art-ziel-mehrere }
schluesselname-ziel-ebene = Ebene
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
schluesselname-aenderung = Erläuterung der Änderungen
schluesselname-ersetzt-durch = ersetzt durch
schluesselname-fruehere-ids = Frühere Kennungen
schluesselname-kontakt = Kontakt
schluesselname-angaben = Weitere Angaben
schluesselname-fristen = Fristen der Prüfung
schluesselname-name = Name
schluesselname-land = Bundesland
schluesselname-url = Webadresse
schluesselname-handlungsfeld = { art-handlungsfeld }
schluesselname-bezeichnung = Bezeichnung
schluesselname-stand = Stand
schluesselname-status = Status
schluesselname-oeffentlich = öffentlich
schluesselname-stelle = Stelle
schluesselname-anschrift = Anschrift
schluesselname-telefon = Telefon
schluesselname-email = E-Mail
schluesselname-rolle = Rolle im Konzept
schluesselname-zusammenfassung = Zusammenfassung
schluesselname-inhalt = Inhalt
schluesselname-beispiel = Beispielinhalt
schluesselname-art = Art
schluesselname-einheit = Einheit
schluesselname-auswahl = Auswahlmöglichkeiten
schluesselname-umsetzungsstand = Umsetzungsstand
schluesselname-ziel = Ziel
schluesselname-leitziele = { art-leitziel-mehrere }
schluesselname-text = Text
schluesselname-kurztitel = Kurztitel
schluesselname-nummer = Nummer
schluesselname-schluesselmassnahme = { schluesselmassnahme }
schluesselname-prioritaet = Priorität
schluesselname-federfuehrung = Federführung
schluesselname-beteiligte = Beteiligte
schluesselname-zielgruppen = { art-zielgruppe-mehrere }
schluesselname-stadtteile = { art-stadtteil-mehrere }
schluesselname-zeitraum = Zeitraum
schluesselname-kosten = Kosten
schluesselname-personal = Personal
schluesselname-finanzierung = Finanzierung
schluesselname-meilensteine = Meilensteine
schluesselname-indikatoren = { art-indikator-mehrere }
schluesselname-beschluesse = Beratung und Beschluss
schluesselname-verwiesen-an = Verwiesen an
schluesselname-beschlussnummer = Beschlussnummer
schluesselname-sitzung = Sitzung
schluesselname-antragsteller = Antrag von
schluesselname-verwandte = Verwandte { art-massnahme-mehrere }
schluesselname-abgestimmt-mit = Abgestimmt mit
schluesselname-beginn = Beginn
schluesselname-ende = Ende
schluesselname-laufend = laufend
schluesselname-betrag = Betrag
schluesselname-jahr = Jahr
schluesselname-sicherheit = Sicherheit des Betrags
schluesselname-quelle = Quelle
schluesselname-programm = Förderprogramm
schluesselname-anteil = Anteil
schluesselname-bis = vorgesehen bis
schluesselname-erledigt = erreicht
schluesselname-mit = zusammengeführt mit
schluesselname-ebene = Was er misst
schluesselname-befund = Befund
schluesselname-definition = Definition
schluesselname-zaehler = Zähler
schluesselname-nenner = Nenner
schluesselname-richtung = Erwünschte Richtung
schluesselname-grundgesamtheit = Grundgesamtheit
schluesselname-haeufigkeit = Häufigkeit der Erhebung
schluesselname-daten = Daten
schluesselname-diagramm = Diagramm
schluesselname-ausgangswert = Ausgangswert
schluesselname-zielwerte = Zielwerte
schluesselname-zeitreihenbrueche = Brüche in der Zeitreihe
schluesselname-grenzen = Grenzen der Aussagekraft
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
schluesselname-phasen = Phasen
schluesselname-beteiligung = Beteiligung
schluesselname-termine = Termine
schluesselname-geplant = Geplanter Zeitraum
schluesselname-tatsaechlich = Tatsächlicher Zeitraum
schluesselname-abweichung = Grund der Abweichung
schluesselname-schritte = Schritte
schluesselname-phase = Phase
schluesselname-kapitel = Kapitel
schluesselname-datum = Datum
schluesselname-gremium = Gremium
schluesselname-gremien = Gremien
schluesselname-vorlagen = { art-vorlage-mehrere }
schluesselname-top = TOP
schluesselname-teil = Teil
schluesselname-votum = Abstimmung
schluesselname-zu = Bezieht sich auf
schluesselname-finanzielle-auswirkungen = Finanzielle Auswirkungen
schluesselname-anlagen = Anlagen
schluesselname-ja = Ja
schluesselname-nein = Nein
schluesselname-enthaltung = Enthaltungen
schluesselname-beratungen = Beratungen
schluesselname-kurz = Kurzname
schluesselname-auch = Auch
schluesselname-betreff = Betreff
schluesselname-vorschlag = Vorschlag
schluesselname-vorlage = { art-vorlage }
schluesselname-gegenstand = Gegenstand
schluesselname-behandlung = Art der Behandlung
schluesselname-ergebnis = Ergebnis
schluesselname-wortlaut = Wortlaut
schluesselname-ohne-vorberatung = Ohne Vorberatung
schluesselname-hinweis = Hinweis
schluesselname-akteure = { art-akteur-mehrere }
schluesselname-teil-von = Gehört zu
schluesselname-glossar = Glossar
schluesselname-begriff = Begriff
schluesselname-literatur = Literatur
schluesselname-abgerufen = Abgerufen
schluesselname-doi = DOI
schluesselname-isbn = ISBN
schluesselname-verlag = Verlag
schluesselname-ort = Ort
schluesselname-auflage = Auflage
schluesselname-seiten = Seiten
schluesselname-band = Band
schluesselname-in = In
schluesselname-herausgeber = Herausgegeben von
schluesselname-verfasser = Von
schluesselname-formen = Weitere Wortformen
schluesselname-erklaerung = Erklärung

fassungen-titel = Alle { art-fassung-mehrere }
fassungen-lead = Was veröffentlicht ist, bleibt unter seiner dauerhaften Adresse so stehen, wie es war.
fassung-aktuell = aktuell
fassung-dauerhaft = Dauerhafte Adresse
fassung-ersetzt = Ersetzt
fassung-ersatz = Die Datei { $datei } ließ sich nicht mehr lesen; statt ihrer steht hier ein Ersatz. Grund: { $grund }
fassung-beschluss = Beschluss
fassung-intern = nicht veröffentlicht
fassung-arbeitsstand = Arbeitsstand
fassung-wechseln = { art-fassung-mehrere }
seit = Änderungen seit „{ $fassung }“:
seit-anzahl = { $anzahl ->
        [0] Nichts ist geändert.
        [one] 1 Einheit ist geändert.
       *[other] { $anzahl } Einheiten sind geändert.
    }
seit-unveraendert = Diese Seite ist unverändert.
seit-vergleich = Vergleich ansehen
seit-angaben = Geänderte Angaben
verlauf-neu = hier neu
verlauf-geaendert = seit dem Text davor geändert
verlauf-entfallen = hier entfallen
verlauf-unveraendert = unverändert
verlauf-vergleich = Vergleich ansehen
fassung-fehlt-hier = gibt es dort nicht
hinweis-fassung = Das ist nicht der aktuelle Text.
hinweis-arbeitsstand = Das ist nicht der aktuelle Text, sondern ein Arbeitsstand. Er kann sich noch ändern.
hinweis-stelle = { $titel ->
        [gleich] Diese Stelle im aktuellen Text
       *[other] Diese Stelle im aktuellen Text: „{ $titel }“
    }
hinweis-entfallen = Diese Seite gibt es im aktuellen Text nicht mehr. Zum aktuellen Text
was-geaendert = Was hat sich geändert?
weggefallen-titel = „{ $titel }“ ist entfallen
weggefallen-text = Seit „{ $fassung }“ gehört diese Seite nicht mehr zum Konzept.
weggefallen-zuletzt = Zuletzt enthalten in
weggefallen-jetzt = Das steht jetzt hier
weggefallen-grund = Grund
umgezogen-titel = „{ $titel }“ hat eine neue Adresse
umgezogen-text = Der Inhalt gehört weiter zum Konzept und steht jetzt an einer anderen Stelle.
auskunft-unveraendert = Gegenüber „{ $alt }“ hat sich hier nichts geändert.
auskunft-umgezogen = Der Vergleich mit „{ $alt }“ steht jetzt unter einer anderen Adresse.
auskunft-fort = „{ $alt }“ hatte das noch nicht, und der aktuelle Text hat es nicht mehr.

synopse = Synopse
synopse-titel = Was hat sich geändert: { $alt } → { $neu }
synopse-lead = Verglichen wird Einheit für Einheit, Absatz für Absatz, Wort für Wort.
synopse-alt = Alter Text
synopse-neu-fassung = Neuer Text
synopse-dokument = Dokument
synopse-anmerkung = Was die Redaktion dazu sagt
synopse-zaehlung = Überblick
synopse-art = Art
synopse-neu = neu
synopse-geaendert = geändert
synopse-entfallen = entfallen
synopse-aenderungen = Änderungen
synopse-keine = Zwischen diesen Texten hat sich nichts geändert.
synopse-unveraendert = { $anzahl ->
        [0] Nichts ist unverändert geblieben.
        [one] Eine Einheit ist unverändert.
       *[other] { $anzahl } Einheiten sind unverändert.
    }
synopse-umbenannt = früher: „{ $alt }“
synopse-umnummeriert = { $alt ->
        [keine] jetzt Nummer { $neu }
       *[other] { $neu ->
            [keine] früher Nummer { $alt }
           *[other] Nummer { $neu } statt { $alt }
        }
    }
synopse-verschoben = { $alt ->
        [keine] verschoben nach „{ $neu }“
       *[other] { $neu ->
            [keine] verschoben aus „{ $alt }“
           *[other] verschoben von „{ $alt }“ nach „{ $neu }“
        }
    }
synopse-umgestellt = an anderer Stelle in der Reihenfolge
synopse-im-text = { $anzahl ->
        [one] 1 Änderung im Text
       *[other] { $anzahl } Änderungen im Text
    }
synopse-in-angaben = { $anzahl ->
        [one] 1 Angabe
       *[other] { $anzahl } Angaben
    }
synopse-in-umsetzungsstand = { $anzahl ->
        [one] 1 Bericht zum Umsetzungsstand
       *[other] { $anzahl } Berichte zum Umsetzungsstand
    }
synopse-in-werten = { $anzahl ->
        [one] 1 Wert
       *[other] { $anzahl } Werte
    }
synopse-lesart = Lesart
synopse-nebeneinander = nebeneinander
synopse-zusammen = zusammengeführt
synopse-gleiche = { $anzahl ->
        [one] 1 unveränderter Absatz
       *[other] { $anzahl } unveränderte Absätze
    }
synopse-anfang-weg = Entfernt:
synopse-ende-weg = (Ende der Streichung)
synopse-anfang-neu = Eingefügt:
synopse-ende-neu = (Ende der Einfügung)
synopse-fussnote = Fußnote
synopse-beginn = Die Zählung beginnt jetzt bei { $neu }, vorher bei { $alt }.
synopse-fort = Verschoben; steht jetzt an anderer Stelle:
synopse-fort-geaendert = Verschoben und geändert; steht jetzt an anderer Stelle:
synopse-fort-hier = Hier stand etwas, das jetzt an anderer Stelle steht.
synopse-her = Verschoben; stand vorher an anderer Stelle:
synopse-her-geaendert = Verschoben und geändert; stand vorher an anderer Stelle:
synopse-aufgegangen = aufgegangen
synopse-aufgegangen-in = jetzt Teil von „{ $titel }“
synopse-vereint-aus = zusammengeführt aus { $titel }
synopse-unsichtbar = nur unsichtbare Zeichen
synopse-auch-unsichtbar = außerdem unsichtbare Zeichen
synopse-ohne-nummer = Text ohne Absatznummer
synopse-fussnote-nummer = Fußnote { $nummer }
synopse-trenner = Trennlinie
synopse-nach = Verschoben; steht jetzt in:
synopse-nach-geaendert = Verschoben und geändert; steht jetzt in:
synopse-von = Verschoben; stand vorher in:
synopse-von-geaendert = Verschoben und geändert; stand vorher in:
synopse-wurde-ueberschrift = Der Absatz ist jetzt eine Überschrift.
synopse-wurde-absatz = Die Überschrift ist jetzt ein Absatz.
synopse-ebene = Ebene der Überschrift: jetzt { $neu }, vorher { $alt }.
synopse-wurde-nummeriert = Die Liste ist jetzt nummeriert.
synopse-wurde-aufzaehlung = Die Liste hat jetzt Punkte statt Nummern.
synopse-zitat = Zitat
synopse-ohne = ohne Angabe
synopse-rahmen = Kasten: jetzt { $neu }, vorher { $alt }.
synopse-codesprache = Sprache des Codes: jetzt { $neu }, vorher { $alt }.
synopse-aufgabe-erledigt = Die Aufgabe ist jetzt erledigt.
synopse-aufgabe-offen = Die Aufgabe ist jetzt offen.
synopse-aufgabe-keine = Der Punkt ist jetzt keine Aufgabe mehr.
synopse-bild = Das Bild ist jetzt ein anderes.
synopse-bildbeschreibung = Bildbeschreibung: jetzt „{ $neu }“, vorher „{ $alt }“.
synopse-aufbau = Der Aufbau dieses Teils hat sich geändert (HTML).
synopse-als-diagramm = als Diagramm
synopse-als-tabelle = als Tabelle
synopse-als-massnahmen = als Liste: { art-massnahme-mehrere }
synopse-als-verzeichnis = als Verzeichnis
synopse-einschub = Steht jetzt { $neu } da, vorher { $alt }.
synopse-einschub-angabe = Einstellung „{ $angabe }“: jetzt { $neu }, vorher { $alt }.
synopse-geteilt = Der Absatz ist jetzt in { $anzahl } Absätze geteilt.
synopse-vereint = { $anzahl } Absätze sind jetzt einer.
synopse-umgebaut = Dieselben Worte sind jetzt anders gegliedert; markiert ist, was sich an ihnen geändert hat.
synopse-spalte-weg = Die Spalte „{ $spalte }“ ist entfallen.
synopse-spalte-neu = Die Spalte „{ $spalte }“ ist neu.
synopse-spalte-umgestellt = Die Spalte „{ $spalte }“ steht an anderer Stelle.
synopse-verweis-anders = „{ $worte }“ führt jetzt zu { $neu }, vorher zu { $alt }.
synopse-verweis-neu = „{ $worte }“ ist jetzt ein Verweis und führt zu { $neu }.
synopse-verweis-weg = „{ $worte }“ ist kein Verweis mehr; führte vorher zu { $alt }.
synopse-ziel-anders = Was hinter „{ $worte }“ liegt, ist jetzt etwas anderes.
synopse-form = „{ $worte }“ ist jetzt { $neu }, vorher { $alt }.
form-ohne = ohne Hervorhebung
form-betont = betont
form-stark = fett
form-durchgestrichen = durchgestrichen
form-sub = tiefgestellt
form-sup = hochgestellt
form-kbd = als Taste gesetzt
form-abbr = mit der Erklärung „{ $titel }“
form-span = als fremde Sprache gekennzeichnet ({ $sprache })
nummer-kurz = Nr.
umsetzungsstand-kurz = Stand
synopse-gleiche-punkte = { $anzahl ->
        [one] Ein unveränderter Punkt
       *[other] { $anzahl } unveränderte Punkte
    }
synopse-gleiche-zeilen = { $anzahl ->
        [one] Eine unveränderte Zeile
       *[other] { $anzahl } unveränderte Zeilen
    }
synopse-gleiche-fussnoten = { $anzahl ->
        [one] Eine unveränderte Fußnote
       *[other] { $anzahl } unveränderte Fußnoten
    }
synopse-alles = alles auf einer Seite
synopse-alles-zu = Alle Änderungen auf einer Seite, zum Drucken
synopse-zur-uebersicht = Zurück zur Übersicht
synopse-nur-angaben = { $anzahl ->
        [one] Eine Einheit mit anderen Angaben, im Text unverändert
       *[other] { $anzahl } Einheiten mit anderen Angaben, im Text unverändert
    }
synopse-nur-umsetzungsstand = { $anzahl ->
        [one] Eine Einheit mit anderem Umsetzungsstand, sonst unverändert
       *[other] { $anzahl } Einheiten mit anderem Umsetzungsstand, sonst unverändert
    }
synopse-formal = { $anzahl ->
        [one] Eine Einheit mit anderer Nummer oder unsichtbaren Zeichen, sonst unverändert
       *[other] { $anzahl } Einheiten mit anderer Nummer oder unsichtbaren Zeichen, sonst unverändert
    }
synopse-davor = Vorige Änderung
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
synopse-seit = Was hat sich seither geändert?
synopse-vergleich = Änderungen gegenüber „{ $fassung }“
art-kapitel = Kapitel
art-kapitel-mehrere = Kapitel
art-handlungsfeld = Handlungsfeld
art-handlungsfeld-mehrere = Handlungsfelder
art-leitziel = Leitziel
art-leitziel-mehrere = Leitziele
art-ziel = Ziel
art-ziel-mehrere = Ziele
zielebene-leitbild = Leitbild
zielebene-leitbild-mehrere = Leitbilder
zielebene-oberziel = Oberziel
zielebene-oberziel-mehrere = Oberziele
zielebene-leitziel = { art-leitziel }
zielebene-leitziel-mehrere = { art-leitziel-mehrere }
zielebene-teilziel = Teilziel
zielebene-teilziel-mehrere = Teilziele
art-massnahme = Maßnahme
art-massnahme-mehrere = Maßnahmen
art-indikator = Indikator
art-indikator-mehrere = Indikatoren
art-phase = Phase
art-phase-mehrere = Phasen
art-seite = Seite
art-seite-mehrere = Seiten
art-beteiligung = Beteiligung
art-beteiligung-mehrere = Beteiligung
art-gremium = Gremium
art-gremium-mehrere = Gremien
art-vorlage = Vorlage
art-vorlage-mehrere = Vorlagen
art-beratung = Beratung
art-beratung-mehrere = Beratungen
art-termin = Termin
art-termin-mehrere = Termine
art-akteur = Akteur
art-akteur-mehrere = Akteure
art-zielgruppe = Zielgruppe
art-zielgruppe-mehrere = Zielgruppen
art-stadtteil = Stadtteil
art-stadtteil-mehrere = Stadtteile
art-begriff = Begriff
art-begriff-mehrere = Begriffe
art-literatur = Literatur
art-literatur-mehrere = Literatur
art-fassung = Fassung
art-fassung-mehrere = Fassungen
zitieren = Diese Seite zitieren
zitieren-kopieren = Kopieren
zitieren-kopiert = Kopiert.
zitieren-dateien = Das ganze Konzept für die Literaturverwaltung:
absatz-kurz = Absatz { $nummer }
absatz-zitieren = Absatz { $nummer } zitieren
zitat = { $kommune }: { $konzept }, „{ $seite }“, { $fassung }
rueckmeldung = Rückmeldung zu dieser Seite
barriere-melden = Barriere melden
rueckmeldung-betreff = Rückmeldung: { $seite } ({ $fassung })
barriere-betreff = Barriere: { $seite } ({ $fassung })
rueckmeldung-text = Seite: { $adresse }, { art-fassung }: { $fassung }
vereinbarkeit-vollstaendig = vollständig vereinbar
vereinbarkeit-teilweise = teilweise vereinbar
vereinbarkeit-nicht = nicht vereinbar
pruefmethode-selbstbewertung = Selbstbewertung
pruefmethode-pruefung-durch-dritte = Prüfung durch Dritte
ausnahmegrund-unvereinbarkeit = erfüllt die Anforderungen nicht
ausnahmegrund-unverhaeltnismaessige-belastung = unverhältnismäßige Belastung
ausnahmegrund-nicht-im-geltungsbereich = fällt nicht unter die Vorschriften
erklaerung-grundlage = { kommune } ist bemüht, diese Website barrierefrei zugänglich zu machen. Grundlage sind die Richtlinie (EU) 2016/2102 und { $verordnung ->
        [BITVNRW] die Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (BITVNRW)
       *[keiner] { $land ->
            [keiner] das Recht des Landes, das sie umsetzt
           *[other] das Recht des Landes { land }, das sie umsetzt
        }
    }.
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
erklaerung-geltung = Diese Erklärung gilt für { $adresse }.
erklaerung-vereinbarkeit = Wie barrierefrei ist diese Website?
erklaerung-stand = Diese Website ist mit den Anforderungen { $stand }.
erklaerung-hindernisse = Nicht barrierefreie Inhalte
erklaerung-alternative = Barrierefreie Alternative
erklaerung-erstellung = Erstellung dieser Erklärung
erklaerung-erstellt = Erstellt
erklaerung-methode = Methode
erklaerung-geprueft = Zuletzt überprüft
erklaerung-rueckmeldung = Rückmeldung und Kontakt
erklaerung-rueckmeldung-text = Sie sind auf eine Barriere gestoßen oder brauchen einen Inhalt in anderer Form? Schreiben Sie uns; nennen Sie dabei die Seite.
erklaerung-durchsetzung = Durchsetzungsverfahren
erklaerung-durchsetzung-text = Wenn Sie auf Ihre Mitteilung keine zufriedenstellende Antwort bekommen, können Sie sich an diese Stelle wenden:
suche = Suche
suche-titel = Suche und A bis Z
suche-lead = Suchen Sie im ganzen Text, oder schlagen Sie unten Überschriften, Namen und Begriffe von A bis Z nach.
suche-nur-az = Schlagen Sie hier Überschriften, Namen und Begriffe von A bis Z nach.
suche-wort = Suchwort
suche-suchen = Suchen
suche-art = Nur zeigen
suche-art-alles = alles
suche-art-weiteres = Weiteres
suche-ergebnisse = Ergebnisse
suche-treffer = Gefundene Seiten: { $anzahl }
suche-keine = Zu „{ $wort }“ wurde nichts gefunden. Versuchen Sie ein anderes oder kürzeres Wort, oder sehen Sie unten von A bis Z nach.
suche-mehr = Weitere Ergebnisse zeigen
suche-laeuft = Die Suche läuft …
suche-fassung = Gesucht wird in
suche-az = Von A bis Z
suche-az-teil = Von A bis Z: { $teil }
suche-az-anzahl = { $anzahl ->
        [one] 1 Eintrag
       *[other] { $anzahl } Einträge
    }
suche-az-zurueck = Zur Suche und allen Buchstaben
suche-ziffern = 0–9
suche-art-uebersicht = Übersicht
# Endings that words of this language take, the longest first; – for none.
suche-endungen = ern innen en er em es e n s
# Words that count in a search only where nothing else is asked.
suche-fuellworte = ab aber als also am an auf aus bei bis da damit dann das dass dem den der des die dies diese diesem diesen dieser doch du durch ein eine einem einen einer eines er es für gibt hat ich ihr im in ins ist kann man mit nach nicht noch nur ob oder ohne sein sich sie sind so um und uns unter vom von vor was wegen welche welcher welches wenn wer werden wie wir wird wo zu zum zur über
suche-treffer-teils = Gefundene Seiten: { $anzahl }, davon mit allen Wörtern: { $ganz }
suche-keine-auswahl = Zu „{ $wort }“ wurde in dieser Auswahl nichts gefunden. Ohne die Auswahl gefundene Seiten: { $anzahl }
suche-naechste = Ähnliche Wörter in diesem Konzept:
suche-veraltet = Die Suche lässt sich nicht laden. Vielleicht sind diese Seiten inzwischen neu veröffentlicht. Laden Sie die Seite neu, oder nutzen Sie die Liste von A bis Z.
suche-neu-laden = Seite neu laden
suche-teilweise = Seiten, auf denen ein Wort fehlt
suche-fehlt = Nicht auf der Seite: { $wort }
suche-titel-eine = 1 Seite zu „{ $wort }“
suche-titel-mehrere = { $anzahl } Seiten zu „{ $wort }“
suche-titel-keine = Nichts gefunden zu „{ $wort }“
suche-grund-form = andere Form: { $wort }
suche-grund-beginn = beginnt so: { $wort }
suche-grund-teil = Teil von { $wort }
suche-grund-tippfehler = ähnlich geschrieben: { $wort }
suche-grund-zerlegt = aus diesen Wörtern: { $wort }
suche-grund-name = anderer Name: { $wort }
suche-hilfe = Hilfe zur Suche
suche-hilfe-formen = Gefunden wird ein Wort auch in anderen Formen: „Jahr“ findet „Jahre“. Groß oder klein, „ü“ oder „ue“, „ß“ oder „ss“ ist gleich.
suche-hilfe-teile = Gefunden werden auch Teile von Wörtern: „Konzept“ findet „Integrationskonzept“. Steht das Wort nirgends, kommt ein ähnlich geschriebenes. Unter dem Ergebnis steht dann, welches.
suche-hilfe-mehrere = Bei mehreren Wörtern stehen Seiten mit allen zuerst.
suche-hilfe-folge = Wörter in Anführungszeichen werden genau in dieser Folge gesucht: „Soziale Netzwerke“.
suche-hilfe-zahlen = Nummern und Zahlen suchen Sie so, wie sie dastehen: M 3.1, 24.800, § 14a.
suche-taste = Mit der Taste „/“ zum Suchfeld springen
sprache = Sprache
sprache-kurz = DE
sprache-name = Deutsch
uebersetzung-fehlt = Dieser Text liegt nur auf { $sprache } vor.
uebersetzung-teile = Namen und Angaben auf dieser Seite stehen zum Teil auf { $sprache }.
uebersetzung-veraltet = Das Original wurde nach dieser Übersetzung geändert.
uebersetzung-original = Zum Original
leichte-sprache = Leichte Sprache
leichte-sprache-start = Dieses Konzept in Leichter Sprache
leicht-texte = In Leichter Sprache
leicht-keine = Noch gibt es hier keine Texte.
leicht-benutzen = So benutzen Sie diese Seiten
leicht-benutzen-link = Unterstrichene Wörter führen zu einer anderen Seite.
leicht-benutzen-start = Der Name des Konzepts oben führt zurück.
leicht-benutzen-gross = Strg und Plus machen die Schrift größer.
leicht-mehr = Weitere Texte
leicht-mehr-text = Weitere Texte gibt es in schwerer Sprache.
leicht-original = Zur Seite in schwerer Sprache
leicht-fragen = Haben Sie Fragen?
leicht-fragen-text = Hier wird Ihnen geholfen:
leicht-fehlt-titel = Diese Seite gibt es nicht in Leichter Sprache
leicht-fehlt = Diesen Text gibt es noch nicht in Leichter Sprache.
leicht-schwer = (in schwerer Sprache)
gebaerdensprache = Gebärdensprache
gebaerdensprache-titel = Video in Deutscher Gebärdensprache
gebaerdensprache-angaben = Dauer: { $dauer }, Größe: { $groesse }
gebaerdensprache-laden = Video herunterladen
groesse-mb = { $zahl } MB
schluesselname-gebaerdensprache = Gebärdensprache
nav-menue = Menü
sprachname-de = Deutsch
sprachname-en = Englisch

# Berichte: wie weit die Umsetzung an einem Stichtag war.
nav-umsetzung = Umsetzung
umsetzung-titel = Stand der Umsetzung
umsetzung-satz = Stand { $stand }: { $umgesetzt } von { $gesamt } umgesetzt{ $verzug ->
        [0] .
       *[other] , { $verzug } in Verzug.
    }
umsetzung-quelle = Quelle:
umsetzung-alle = Alle Berichte nebeneinander
umsetzung-frueher = Der Bericht gilt der Fassung „{ $fassung }“. Zur aktuellen Fassung liegt noch kein Bericht vor.
umsetzung-nicht-mehr = nicht mehr Teil des Konzepts
umsetzung-noch-kein-bericht = Zur aktuellen Fassung liegt noch kein Bericht vor.
start-umsetzung = Wo steht die Umsetzung?
berichte-titel = Berichte zur Umsetzung
berichte-lead = Jeder Bericht sagt, wie weit die Umsetzung an seinem Stichtag war. Am Text des Konzepts ändert er nichts.
bericht = Bericht zur Umsetzung
bericht-anzahl = { $anzahl } { $wort }
bericht-in-verzug = in Verzug
bericht-seit = { $form ->
    [tag] Seit dem Bericht vom { $bericht }: { $uebergaenge }.
   *[zeitraum] Seit dem Bericht { $bericht }: { $uebergaenge }.
}
bericht-erster = Stand { $stand }: { $staende }.
bericht-davor = Bericht davor
bericht-was-wurde = Was sich getan hat
bericht-zuvor = zuvor { $wort }
bericht-berichtigt-durch = Dieser Bericht wurde berichtigt. Statt seiner gilt:
bericht-berichtigt = Dieser Bericht berichtigt:
bericht-zur-fassung = zur Fassung „{ $fassung }“
bericht-zitiert = Bericht, Stichtag { $stichtag }
bericht-spalte-begonnen = tatsächlich begonnen
bericht-spalte-beendet = tatsächlich beendet
bericht-spalte-ausgegeben = tatsächlich ausgegeben
bericht-spalte-naechster-schritt = nächster Schritt
mitteilung-titel = Mitteilungsvorlage: { $titel }
mitteilung-sachdarstellung = Sachdarstellung
mitteilung-zuvor = zuvor
mitteilung-text = Sachstand
mitteilung-anlagen = Anlagen
mitteilung-tabelle = Tabelle aller Maßnahmen und Berichte
massnahme-laut = laut
massnahme-seither = { $bericht }: { $wort }
massnahme-noch-ohne-bericht = { $status ->
    [keiner] Zu dieser Fassung liegt noch kein Bericht vor. Was in ihr aufging, war zuletzt verschieden weit; siehe unten.
   *[other] Zu dieser Fassung liegt noch kein Bericht vor. Zuletzt, zur Fassung „{ $fassung }“: { $status } (Stand { $stand }).
}
hinweis-bericht = Wie weit die Umsetzung ist, steht im
hinweis-bericht-link = Bericht mit Stichtag { $stichtag }
uebergang-neu-umgesetzt = neu umgesetzt
uebergang-begonnen = neu begonnen
uebergang-weiter = vorangekommen
uebergang-wiederaufgenommen = wieder aufgenommen
uebergang-zurueck = zurückgefallen
uebergang-zurueckgestellt = zurückgestellt
uebergang-aufgegeben = nicht weiter verfolgt
uebergang-aufgegangen = in anderen aufgegangen
uebergang-anders = mit anderem Stand
uebergang-erstmals = erstmals mit Sachstand
uebergang-aus-mehreren = aus mehreren hervorgegangen
uebergang-unveraendert = unverändert
uebergang-ohne-neues = ohne neuen Sachstand
uebergang-nicht-erwaehnt = nicht erwähnt
schluesselname-stichtag = Stichtag
schluesselname-berichtszeitraum = Berichtszeitraum
schluesselname-bericht-fassung = zur Fassung
schluesselname-berichtigt = berichtigt
