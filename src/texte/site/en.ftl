# Texts of the site, English. One file per language; all have the same keys.

start = Home
nav-konzept = Concept
nav-prozess = Process
nav-gremien = Committees
nav-akteure = { art-akteur-mehrere }
nav-zielgruppen = { art-zielgruppe-mehrere }
nav-stadtteile = { art-stadtteil-mehrere }
nav-glossar = Glossary
nav-literatur = References
nav-haupt = Main navigation
nav-pfad = You are here
nav-gliederung = Outline of the concept
gliederung-alle = Show all { $anzahl }
nav-seite = On this page
nav-blaettern = Previous and next
nav-fuss = Legal information and contact
open-data = Open data
zum-inhalt = Skip to content

stand = as of { $datum }
demo-hinweis = Demonstration of the Konzeptwerk software, not a publication of the municipality: these pages do not come { kommune-von }.
demo-kurz = A demonstration, not a page of the municipality.
# Der Name der Kommune mit ihrem Artikel: hinter „von“, und als Anfang eines Satzes.
kommune-von = from { $kommune }
kommune = { $kommune }
entwurf = Draft – not published
durchsicht = Draft – not published
beispiel = Sample content – invented, not a statement by the municipality
kontakt = Contact
erstellt-mit = Made with Konzeptwerk
farben = Colours
farben-system = same as device
farben-hell = light
farben-dunkel = dark
herausgeber = Website: { $kommune }
drucken-adresse = Address of this page: { $adresse }
drucken-bericht = Progress as reported: { $adresse }

start-beschreibung = { $konzept } ({ $kommune }), { $fassung }: chapters, process and discussion in the committees.
ganzes-titel = The whole concept on one page
ganzes-umfang = All texts of “{ $fassung }” to read in one go, print or save: { $teile ->
        [one] 1 chapter
       *[other] { $teile } chapters
    }, { $massnahmen ->
        [one] 1 measure
       *[other] { $massnahmen } measures
    }.
seite-beschreibung = “{ $seite }”: { $konzept } ({ $kommune }), { $fassung }.
start-wo-steht = Where does the concept stand?
start-zuletzt = Most recently in committee
start-ort = What happens near you?
start-ort-waehlen = Choose: { art-stadtteil }
start-naechster = Next event after the date of this version
termin-vergangen = past
start-kapitel = Chapters
start-neues = Latest changes
start-neues-liste = What is new and what has changed
start-neues-davor = Before that
start-neues-anzahl = { $anzahl ->
        [one] One part of the concept is new, changed or gone.
       *[other] { $anzahl } parts of the concept are new, changed or gone.
    }
start-neues-alle = All changes in comparison
start-mehr-prozess = The whole process
start-mehr-gremien = Committees and { KLEIN(art-vorlage-mehrere) }
handlungsfelder = { art-handlungsfeld-mehrere }
kapitel = Chapter
anhang = Annex
kapitel-folgt = This chapter is still being written.
kapitel-folgt-kurz = still being written
kapitel-unter = In this chapter
kapitel-siehe = More about this
kapitel-davor = Previous
kapitel-danach = Next
absatz-nummer = Paragraph { $nummer }
abschnitt-verweis = Address of the section “{ $titel }”
tabelle-nummer = Table { $nummer }
fussnote-nummer = Footnote { $nummer }
fussnoten = Footnotes
fussnote-zurueck = { $stelle ->
        [einzige] Back to note { $nummer } in the text
       *[other] Back to note { $nummer } in the text, place { $stelle }
    }
aufgabe-erledigt = done:
aufgabe-offen = open:
hinweis-hinweis = Note
hinweis-tipp = Tip
hinweis-wichtig = Important
hinweis-warnung = Warning
hinweis-vorsicht = Caution
hinweis-aufklappbar = text that can be opened
hinweis-bereich = part in another language
aufklappen = More about this

prozess-titel = How the concept comes about
prozess-lead = What was planned, what happened, and who could take part.
prozess-phasen = Phases
prozess-schritte = Steps
prozess-beteiligung = Participation
prozess-termine = Dates
prozess-kapitel = The chapter about it
prozess-geplant = planned
prozess-grund = Reason
prozess-wann = When
beendet = { $ende }
verzug-spaeter-beendet = Later than planned: due by { $geplant }, finished { $ende }.
verzug-ende = Behind schedule: due by { $geplant }. As of { $stand }: not finished yet.
verzug-beginn = Behind schedule: due to start by { $geplant }. As of { $stand }: not begun yet.
verzug-schritt = { $schritt }: { $verzug }

gremien-titel = Committees and { KLEIN(art-vorlage-mehrere) }
gremien-lead = What was put forward, who dealt with it, and what came of it.
gremien-vorlagen = { art-vorlage-mehrere }
gremien-ohne-vorlage = Further discussions
gremien-alle = Committees
vorlage-titel = { art-vorlage } { $nummer }
vorlage = { art-vorlage }
vorlage-datum = Date
vorlage-vorschlag = Proposal
vorlage-dazu = Part of it
vorlage-beratungsfolge = Discussions
vorlage-ohne-beratung = No discussion is recorded.
ratsinformation = View in the council information system
beratung-gegenstand = Subject
beratung-behandlung = Purpose
beratung-ergebnis = Outcome
beratung-wortlaut = Wording
beratung-ohne-vorberatung = Without preliminary discussion
beratung-hinweis = Note
beratung-stimmen = { $ja } for, { $nein } against{ $enthaltung ->
        [keine] {""}
       *[other] , { $enthaltung } abstaining
    }
beratung-top = item { $top }
beratung-datum-unbekannt = date unknown
kenntnis-kein-beschluss = Taking note is not a decision.

akteure-titel = { art-akteur-mehrere }
akteure-lead = Offices and institutions that work on the concept or occur in it.
akteur-teile = Its parts
akteur-federfuehrung = In charge of
akteur-beteiligung = Took part in
akteur-erwaehnt = Mentioned in
akteur-website = Own website

glossar-titel = Glossary
glossar-lead = Words that have a particular meaning in the concept.
glossar-mehr = More about this
feed = Follow what is new (Atom)
kalender = Dates for your calendar (ICS)
literatur-titel = References
literatur-lead = Books, papers, studies and pages that the concept rests on.
literatur-herausgeber = { $namen } (eds.)
literatur-ohne-jahr = n. d.
literatur-seiten = pp. { $wert }
literatur-in = In: { $wert }
literatur-auflage = Edition { $wert }
literatur-abgerufen = (accessed: { $datum })
literatur-zitiert = Cited in:
beschriftung-tabelle = Table { $nummer }
beschriftung-abbildung = Figure { $nummer }
verzeichnis-leer = No entries yet.

beispiel-kurz = Sample
gesamtstadt = Whole town
insgesamt = Total
wert = Value
jahr = Year
quelle = Source
lizenz = licence: { $lizenz }
csv-laden = Download the data as CSV
# A no-break space keeps number and unit together.
groesse = { $zahl }{"\u00A0"}{ $einheit }
betrag-offen = still open
personal = { $zahl ->
        [1] { $zahl } full-time post
       *[other] { $zahl } full-time posts
    }
laufend = ongoing
laufend-seit = ongoing since { $beginn }
verzug-meilenstein = Behind schedule: a milestone was due by { $geplant }. As of { $stand }: not yet reached.

nav-massnahmen = { art-massnahme-mehrere }
nav-indikatoren = { art-indikator-mehrere }
massnahmen-titel = { art-massnahme-mehrere }
massnahmen-lead = What is done, who does it, for whom, where and until when.
massnahmen-anzahl = { $anzahl ->
        [one] 1 { KLEIN(art-massnahme) }
       *[other] { $anzahl } { KLEIN(art-massnahme-mehrere) }
    }
massnahmen-keine = No { KLEIN(art-massnahme-mehrere) } at present.
massnahmen-nach = { art-massnahme-mehrere } by …
massnahmen-status = { art-massnahme-mehrere }: { $status }
massnahmen-jahr = { art-massnahme-mehrere } in { $jahr }
massnahmen-in-verzug = behind schedule: { $anzahl }
massnahmen-verzug = { art-massnahme-mehrere }: { massnahme-in-verzug }
gruppe-ohne = not given
massnahmen-csv = Download all { KLEIN(art-massnahme-mehrere) } as CSV
massnahmen-beispiele = All { KLEIN(art-massnahme-mehrere) } marked “Sample” are invented.
massnahmen-beispiele-alle = Invented: all { KLEIN(art-massnahme-mehrere) } in this table.
massnahme = { art-massnahme }
massnahme-status = Status
massnahme-ziel = What is to be achieved
massnahme-indikatoren = How we measure it
massnahme-erfolg = How we will know that it worked
massnahme-beratungen = Discussions and decisions
massnahme-verlauf = History
massnahme-im-plan = on schedule
massnahme-dauer = Duration: { $dauer }
massnahme-in-verzug = behind schedule
massnahme-angaben = At a glance
massnahme-mit = continues in
massnahme-neu-seit = New since
massnahme-ehemals = Formerly
schluesselmassnahme = Key measure
meilenstein-bis = by { $datum }
meilenstein-erledigt = reached { $datum }
meilenstein-ueberfaellig = behind schedule
filter-titel = Filter { KLEIN(art-massnahme-mehrere) }
filter-suche = Search in titles
filter-alle = all
filter-treffer = { art-massnahme-mehrere }: { $gezeigt } of { $alle }
filter-zuruecksetzen = Reset filters
filter-entfernen = Remove filter: { $filter }
filter-sortieren = sort
stadtteile-titel = { art-stadtteil-mehrere }
stadtteile-lead = What happens where I live?
stadtteil-titel = What happens here: { $name }
stadtteil-gesamtstadt = { gesamtstadt }, so here too
zielgruppen-titel = { art-zielgruppe-mehrere }
zielgruppen-lead = Who is all this for?
zielgruppe-titel = { art-massnahme-mehrere } for: { $name }
mehr-dazu = More about it
akteur-massnahmen-federfuehrung = { art-massnahme-mehrere } it leads
akteur-massnahmen-beteiligung = { art-massnahme-mehrere } it takes part in

feld-ziel = Aim
nav-ziele = { art-ziel-mehrere }
ziele-titel = { art-ziel-mehrere }
ziele-lead = What is to be achieved, and what contributes to it.
ziel-nummer = { $ebene } { $nummer }
feld-leitziele = { art-leitziel-mehrere } and { KLEIN(art-massnahme-mehrere) }
feld-leitziel-ohne = No { KLEIN(art-massnahme-mehrere) } yet.
feld-fortschritt = Progress
feld-weitere = Further { KLEIN(art-massnahme-mehrere) }
feld-indikatoren = { art-indikator-mehrere }
feld-kennzahlen = { art-indikator-mehrere } at a glance
feld-abstand = Gap between two groups
ziel-erreicht = target reached
ziel-fehlt = { $wert } to go
ziel-keines = no target

indikator = { art-indikator }
indikatoren-titel = { art-indikator-mehrere }
indikatoren-lead = How to tell whether the concept works.
indikatoren-daten = All data sets with source and licence
indikator-definition = What is measured
indikator-ziele = Baseline and targets
indikator-grenzen = What the value does not say
indikator-brueche = Breaks in the series
indikator-massnahmen = { art-massnahme-mehrere } that are judged by it
indikator-erwaehnt = Mentioned in
indikator-ohne-daten = There are no data yet.
indikator-neuester = Newest value
wert-text = { $wert } ({ $jahr })
ziel-text = Target { $jahr }: { $wert }
ausgang-text = Baseline { $jahr }: { $wert }
abstand = Gap ({ $einheit })
abstand-wert = gap { $wert }
prozentpunkte = percentage points
wert-unsicher = { $zahl }, of limited reliability
zeitreihenbruch-text = Break in the series { $jahr }: { $grund }
tabelle-titel = { $titel } ({ $einheit })
diagramm-tabelle = Values as a table
diagramm-art = { $art }, unit: { $einheit }.
diagramm-verlauf = { $name }: { $beginn } { $anfang }, { $ende } { $schluss }.
diagramm-hoechster = Highest value: { $jahr } { $wert }.
diagramm-tiefster = Lowest value: { $jahr } { $wert }.
diagramm-wert = { $name }: { $ende } { $schluss }.
diagramm-abstand = Gap: { $beginn } { $anfang }, { $ende } { $schluss }.
diagramm-siehe-tabelle = All values are in the table below.
diagrammart-linie = Line chart
diagrammart-balken = Bar chart
diagrammart-gestapelt = Stacked bar chart
diagrammart-abstand = Line chart with the gap between two groups
diagramm-achse = The axis does not begin at zero but at { $wert }.
szenario = Scenario { $name }
szenario-gemessen = measured
szenario-annahme = Scenarios are assumptions, not measurements.
szenario-annahme-von = { $name }: assumptions, not measurements.
ziel-gruppe = Target { $jahr }{ $gruppe ->
        [keine] {""}
       *[other] {" "}({ $gruppe })
    }: { $wert }
ziel-marke = Target{ $gruppe ->
        [keine] {""}
       *[other] {" "}({ $gruppe })
    }
stadtteil-anzahl = { $hier } here, { KLEIN(gesamtstadt) }: { $gesamt }
filter-keine = Nothing matches. Remove a filter.
daten-titel = Data sets
daten-lead = All figures of this concept, with source and terms of use.
daten-umfang = { $zeitraum }, { $werte ->
        [one] 1 value
       *[other] { $werte } values
    }{ $spalten ->
        [keine] {""}
       *[other] , split by: { $spalten }
    }
daten-umfang-tabelle = { $zeilen ->
        [1] One row
       *[other] { $zeilen } rows
    }, columns: { $spalten }
daten-gezeigt = Shown on
daten-ohne-quelle = No source given
zeichen-nichts = nothing present
zeichen-unbekannt = value unknown or confidential
zeichen-sinnlos = value not meaningful
zeichen-nicht-sicher = value not reliable enough
zeichen-eingeschraenkt = value of limited reliability
zeichen-folgt = value will follow

nicht-gefunden-titel = Page not found
nicht-gefunden-text = There is no page at this address. Perhaps there is a slip in it.
nicht-gefunden-start = To the start page of the concept

datum-tag = { $tag } { $monat } { $jahr }
datum-monat = { $monat } { $jahr }
datum-quartal = quarter { $quartal } of { $jahr }
datum-halbjahr = half-year { $halbjahr }, { $jahr }
datum-schuljahr = school year { $jahr }
datum-kurz-halbjahr = H{ $halbjahr } { $jahr }
datum-kurz-quartal = Q{ $quartal } { $jahr }
datum-kurz-tag = { $tag }/{ $monat }/{ $jahr }
datum-von-bis = { $beginn } to { $ende }
datum-ab = from { $beginn }
datum-bis = until { $ende }
monat-1 = January
monat-2 = February
monat-3 = March
monat-4 = April
monat-5 = May
monat-6 = June
monat-7 = July
monat-8 = August
monat-9 = September
monat-10 = October
monat-11 = November
monat-12 = December

status-in-arbeit = in progress, not yet adopted
status-entwurf = draft
status-beratung = under discussion
status-beschlossen = adopted
status-aufgehoben = repealed

phasenstand-geplant = planned
phasenstand-laeuft = under way
phasenstand-abgeschlossen = finished
phasenstand-entfallen = dropped

beteiligungsart-marktstand = market stall
beteiligungsart-befragung = survey
beteiligungsart-konferenz = conference
beteiligungsart-arbeitsgruppe = working group
beteiligungsart-interview = interviews
beteiligungsart-workshop = workshop
beteiligungsart-sonstiges = participation

gremienart-rat = council
gremienart-kreistag = District council
gremienart-bezirksvertretung = Borough council
gremienart-ortsrat = Local council
gremienart-ausschuss = committee
gremienart-beirat = advisory board
gremienart-integrationsrat = integration council
gremienart-steuerungsgruppe = steering group
gremienart-sonstiges = body

vorlagenart-beschlussvorlage = paper for decision
vorlagenart-mitteilungsvorlage = paper for information
vorlagenart-berichtsvorlage = report paper
vorlagenart-ergaenzungsvorlage = supplementary paper
vorlagenart-antrag = motion
vorlagenart-anfrage = inquiry
vorlagenart-bericht = report
vorlagenart-sonstiges = paper
vorlagenart-informationsvorlage = information paper
vorlagenart-aenderungsantrag = amending motion
vorlagenart-ergaenzungsantrag = supplementary motion
vorlagenart-stellungnahme = statement
vorlagenart-antwort = answer
vorlagenart-anregung = suggestion by citizens

behandlung-zur-kenntnis = to take note
behandlung-anhoerung = hearing
behandlung-vorberatung = preliminary discussion
behandlung-empfehlung = recommendation
behandlung-entscheidung = decision
behandlung-zur-beantwortung = to be answered

ergebnis-beschlossen = adopted
ergebnis-geaendert-beschlossen = adopted with changes
ergebnis-abgelehnt = rejected
ergebnis-vertagt = postponed
ergebnis-verwiesen = referred
ergebnis-zurueckgezogen = withdrawn
ergebnis-zur-kenntnis-genommen = noted
ergebnis-keine-angabe = not stated
ergebnis-ungeaendert-beschlossen = adopted unchanged
ergebnis-empfohlen = recommended
ergebnis-geaendert-empfohlen = recommended with changes
ergebnis-nicht-empfohlen = not recommended
ergebnis-zugestimmt = agreed to
ergebnis-ohne-votum = without a vote
ergebnis-zurueckgestellt = put back
ergebnis-abgesetzt = taken off the agenda
ergebnis-zustimmend-zur-kenntnis-genommen = noted with approval
ergebnis-erledigt = settled
ergebnis-steht-noch-aus = still to come
votum-einstimmig = unanimous
votum-mehrheitlich = by a majority

akteursart-verwaltung = administration
akteursart-kommune = municipality
akteursart-kreis = district
akteursart-land = state
akteursart-bund = federation
akteursart-institut = institute
akteursart-traeger = service provider
akteursart-verein = association
akteursart-netzwerk = network
akteursart-fraktion = Council group
akteursart-sonstiges = organisation
sitzung-oeffentlich = public
sitzung-nichtoeffentlich = not public

massnahmenart-massnahme = { art-massnahme }
massnahmenart-angebot = Service
massnahmenart-projekt = Project
massnahmenart-daueraufgabe = Ongoing task
massnahmenart-handlungsempfehlung = Recommendation
massnahmenart-pruefauftrag = Matter to be examined
prioritaet-hoch = high
prioritaet-mittel = medium
prioritaet-niedrig = low
prioritaet-sterne = { $sterne } ({ $anzahl } of { $alle })
umsetzung-vorschlag = proposed
umsetzung-nicht-begonnen = not yet begun
umsetzung-in-planung = being planned
umsetzung-in-umsetzung = in progress
umsetzung-laufend = ongoing
umsetzung-umgesetzt = done
umsetzung-zurueckgestellt = postponed
umsetzung-entfallen = dropped
umsetzung-zusammengefuehrt = merged
umsetzung-keine-angabe = not stated
umsetzung-in-pruefung = under examination
umsetzung-teilweise-umgesetzt = carried out in part
umsetzung-eingestellt = given up
umsetzung-abgelehnt = rejected
horizont-kurzfristig = short-term
horizont-mittelfristig = medium-term
horizont-langfristig = long-term
horizont-kontinuierlich = continuous
kostenart-einmalig = one-off
kostenart-jaehrlich = yearly
kostenart-gesamt = in all
kosten-spanne = { $von } to { $bis }
kosten-vorhanden = within existing means
kosten-titel = Costs
kosten-lead = What it costs, as far as that is known. Only what is of one kind is added up.
kosten-nach-jahr = By year
kosten-jahre = Costs by year
kosten-jahre-beschreibung = Stacked bars: one-off and yearly costs in each year, in euros; where there is a range, the higher amount. All values are in the table below.
kosten-fehlt = Not in the sums
kosten-nur-gesamt = as a total only
kosten-ohne-feld = not assigned
kosten-ohne-jahr = Items without a year: { $anzahl }
kosten-aufgegeben = Not counted, since no longer pursued: { $anzahl }
kosten-ohne-betrag = { $anzahl ->
        [one] 1 without an amount
       *[other] { $anzahl } without an amount
    }
kosten-anteile = { $anzahl } with a share instead of an amount: { $anteil } per cent
kosten-nur-vorhanden = { $anzahl ->
        [one] 1 within existing means
       *[other] { $anzahl } within existing means
    }
kosten-noch-offen = { $anzahl ->
        [one] 1 still open
       *[other] { $anzahl } still open
    }
kosten-ohne-angabe = { $anzahl ->
        [one] 1 not stated
       *[other] { $anzahl } not stated
    }
kosten-produkt = product { $produkt }
zeitplan-titel = Schedule
zeitplan-lead = What is planned for when, what has been reached and what is behind schedule.
zeitplan-termine = { $anzahl ->
        [one] 1 { KLEIN(art-massnahme) } with dates
       *[other] { $anzahl } { KLEIN(art-massnahme-mehrere) } with dates
    }
zeitplan-verzug = { $verzug ->
        [0] { art-massnahme-mehrere } with dates: { $anzahl }, none of them behind schedule
       *[other] { art-massnahme-mehrere } with dates: { $verzug } of { $anzahl } behind schedule
    }
zeitplan-ohne = Not shown, since without a date: { $anzahl }
zeitplan-tatsaechlich = actual
zeitplan-aufgegeben = no longer pursued
zeitplan-offen = beginning or end open
zeitplan-aussteht = milestone, not reached yet according to the text
zeitplan-erreicht = milestone, reached
zeitplan-meilensteine = { $erreicht } of { $anzahl } reached according to the text
zeitplan-tabelle = Dates as a table
kostensicherheit-geschaetzt = estimated
kostensicherheit-eingeplant = in the budget
kostensicherheit-beschlossen = adopted
finanzierungsstand-geplant = planned
finanzierungsstand-beantragt = applied for
finanzierungsstand-bewilligt = granted
finanzierungsstand-abgelehnt = refused
indikatorebene-kontext = Context
indikatorebene-kontext-erklaerung = The surroundings, which the municipality alone cannot change.
indikatorebene-output = Output
indikatorebene-output-erklaerung = What was delivered.
indikatorebene-impact = Impact
indikatorebene-impact-erklaerung = What that changed.
richtung-steigen = should rise
richtung-sinken = should fall
richtung-keine = not judged
haeufigkeit-monatlich = monthly
haeufigkeit-vierteljaehrlich = quarterly
haeufigkeit-halbjaehrlich = twice a year
haeufigkeit-jaehrlich = yearly
haeufigkeit-alle-zwei-jahre = every other year
haeufigkeit-unregelmaessig = now and then

# Names of the metadata where two versions are compared, one for each key of the format.
ja = yes
nein = no
schluesselname-titel = Title
schluesselname-untertitel = Subtitle
schluesselname-beschreibung = Description
schluesselname-kommune = Municipality
schluesselname-artikel = Article
schluesselname-massnahme = { art-massnahme }
schluesselname-fassung = { art-fassung }
schluesselname-gesamtstadt = { gesamtstadt }
schluesselname-webadresse = Address of the website
schluesselname-sprachen = Languages of the website
schluesselname-demo = Demonstration
schluesselname-bezeichnungen = Terms used in the concept
schluesselname-nummerierung = Numbering
schluesselname-uebersicht = Overview
schluesselname-spalten = Columns
schluesselname-zeilen = Rows
schluesselname-gruppen = Groups
schluesselname-summen = Sums
schluesselname-erfolg = Success
schluesselname-horizont = Horizon
schluesselname-dauer = Duration
schluesselname-von = from
schluesselname-kosten-bis = to
schluesselname-vorhandene-mittel = existing means
schluesselname-bis-jahr = to year
schluesselname-produkt = Product
schluesselname-prioritaeten = Steps of priority
schluesselname-statuswoerter = Words for progress
schluesselname-zielebenen = Levels of goals
schluesselname-zielebene-bezeichnung = { schluesselname-bezeichnungen }
schluesselname-ueber = Serves
schluesselname-ziele = { art-ziel-mehrere }
schluesselname-ziel-ebene = Level
schluesselname-arbeitsstand = { art-fassung }
schluesselname-fassungen = { art-fassung-mehrere }
schluesselname-aktuell = Current
schluesselname-vergleiche = Comparisons
schluesselname-alt = Old
schluesselname-neu = New
schluesselname-weggefallen = Dropped parts
schluesselname-ordner = Folder
schluesselname-git = Git revision
schluesselname-commit = Git commit
schluesselname-git-ordner = Folder in git
schluesselname-ersatz = Replacement
schluesselname-dateien = Replaced files
schluesselname-datei = File
schluesselname-sha256 = Checksum (SHA-256)
schluesselname-beschluss = Decision
schluesselname-aenderung = Explanation of the changes
schluesselname-ersetzt-durch = replaced by
schluesselname-fruehere-ids = Former identifiers
schluesselname-kontakt = Contact
schluesselname-angaben = Further details
schluesselname-fristen = Time limits of the checks
schluesselname-name = Name
schluesselname-land = State
schluesselname-url = Web address
schluesselname-handlungsfeld = { art-handlungsfeld }
schluesselname-bezeichnung = Name
schluesselname-stand = As of
schluesselname-status = Status
schluesselname-oeffentlich = public
schluesselname-stelle = Office
schluesselname-anschrift = Postal address
schluesselname-telefon = Telephone
schluesselname-email = E-mail
schluesselname-rolle = Role in the concept
schluesselname-zusammenfassung = Summary
schluesselname-inhalt = Content
schluesselname-beispiel = Sample content
schluesselname-art = Kind
schluesselname-einheit = Unit
schluesselname-auswahl = Options
schluesselname-umsetzungsstand = Progress
schluesselname-ziel = Aim
schluesselname-leitziele = { art-leitziel-mehrere }
schluesselname-text = Text
schluesselname-kurztitel = Short title
schluesselname-nummer = Number
schluesselname-schluesselmassnahme = { schluesselmassnahme }
schluesselname-prioritaet = Priority
schluesselname-federfuehrung = Lead office
schluesselname-beteiligte = Participants
schluesselname-zielgruppen = { art-zielgruppe-mehrere }
schluesselname-stadtteile = { art-stadtteil-mehrere }
schluesselname-zeitraum = Period
schluesselname-kosten = Costs
schluesselname-personal = Staff
schluesselname-finanzierung = Funding
schluesselname-meilensteine = Milestones
schluesselname-indikatoren = { art-indikator-mehrere }
schluesselname-beschluesse = Discussion and decision
schluesselname-verwiesen-an = Referred to
schluesselname-beschlussnummer = Number of the decision
schluesselname-sitzung = Meeting
schluesselname-antragsteller = Moved by
schluesselname-verwandte = Related { KLEIN(art-massnahme-mehrere) }
schluesselname-abgestimmt-mit = Coordinated with
schluesselname-beginn = Start
schluesselname-ende = End
schluesselname-laufend = ongoing
schluesselname-betrag = Amount
schluesselname-jahr = Year
schluesselname-sicherheit = Certainty of the amount
schluesselname-quelle = Source
schluesselname-programm = Funding programme
schluesselname-anteil = Share
schluesselname-bis = due by
schluesselname-erledigt = reached
schluesselname-mit = merged with
schluesselname-ebene = What it measures
schluesselname-befund = Finding
schluesselname-definition = Definition
schluesselname-zaehler = Numerator
schluesselname-nenner = Denominator
schluesselname-richtung = Desired direction
schluesselname-grundgesamtheit = Population
schluesselname-haeufigkeit = Frequency of measurement
schluesselname-daten = Data
schluesselname-diagramm = Chart
schluesselname-ausgangswert = Baseline
schluesselname-zielwerte = Targets
schluesselname-zeitreihenbrueche = Breaks in the series
schluesselname-grenzen = Limits of what the value says
schluesselname-lizenz = Licence
schluesselname-wert = Value
schluesselname-gruppe = Group
schluesselname-grund = Reason
schluesselname-werte = Values shown
schluesselname-filter = Filter
schluesselname-indikator = { art-indikator }
schluesselname-leitziel = { art-leitziel }
schluesselname-stadtteil = { art-stadtteil }
schluesselname-zielgruppe = { art-zielgruppe }
schluesselname-akteur = { art-akteur }
schluesselname-phasen = Phases
schluesselname-beteiligung = Participation
schluesselname-termine = Dates
schluesselname-geplant = Planned period
schluesselname-tatsaechlich = Actual period
schluesselname-abweichung = Reason for the deviation
schluesselname-schritte = Steps
schluesselname-phase = Phase
schluesselname-kapitel = Chapter
schluesselname-datum = Date
schluesselname-gremium = Committee
schluesselname-gremien = Committees
schluesselname-vorlagen = { art-vorlage-mehrere }
schluesselname-top = Agenda item
schluesselname-teil = Part
schluesselname-votum = Vote
schluesselname-zu = Refers to
schluesselname-finanzielle-auswirkungen = Financial effects
schluesselname-anlagen = Annexes
schluesselname-ja = For
schluesselname-nein = Against
schluesselname-enthaltung = Abstentions
schluesselname-beratungen = Discussions
schluesselname-kurz = Short name
schluesselname-auch = Also
schluesselname-betreff = Subject
schluesselname-vorschlag = Proposal
schluesselname-vorlage = { art-vorlage }
schluesselname-gegenstand = Subject
schluesselname-behandlung = Purpose
schluesselname-ergebnis = Outcome
schluesselname-wortlaut = Wording
schluesselname-ohne-vorberatung = Without preliminary discussion
schluesselname-hinweis = Note
schluesselname-akteure = { art-akteur-mehrere }
schluesselname-teil-von = Part of
schluesselname-glossar = Glossary
schluesselname-begriff = Term
schluesselname-literatur = References
schluesselname-abgerufen = Accessed
schluesselname-doi = DOI
schluesselname-isbn = ISBN
schluesselname-verlag = Publisher
schluesselname-ort = Place
schluesselname-auflage = Edition
schluesselname-seiten = Pages
schluesselname-band = Volume
schluesselname-in = In
schluesselname-herausgeber = Edited by
schluesselname-verfasser = By
schluesselname-formen = Further word forms
schluesselname-erklaerung = Explanation

fassungen-titel = All { KLEIN(art-fassung-mehrere) }
fassungen-lead = What has been published stays at its permanent address just as it was.
fassung-aktuell = current
fassung-dauerhaft = Permanent address
fassung-ersetzt = Replaces
fassung-ersatz = The file { $datei } could no longer be read; another one stands in its place. Reason: { $grund }
fassung-beschluss = Decision
fassung-intern = not published
fassung-arbeitsstand = Work in progress
fassung-wechseln = { art-fassung-mehrere }
seit = Changes since “{ $fassung }”:
seit-anzahl = { $anzahl ->
        [0] Nothing changed.
        [one] 1 unit changed.
       *[other] { $anzahl } units changed.
    }
seit-unveraendert = This page is unchanged.
seit-vergleich = See the comparison
seit-angaben = Changed details
verlauf-neu = new here
verlauf-geaendert = changed since the previous text
verlauf-entfallen = removed here
verlauf-unveraendert = unchanged
verlauf-vergleich = show the comparison
fassung-fehlt-hier = not in this version
hinweis-fassung = This is not the current text.
hinweis-arbeitsstand = This is not the current text but work in progress. It may still change.
hinweis-stelle = { $titel ->
        [gleich] This place in the current text
       *[other] This place in the current text: “{ $titel }”
    }
hinweis-entfallen = This page is no longer part of the current text. Go to the current text
was-geaendert = What has changed?
weggefallen-titel = “{ $titel }” has been dropped
weggefallen-text = Since “{ $fassung }” this page has no longer been part of the concept.
weggefallen-zuletzt = Last included in
weggefallen-jetzt = It now stands here
weggefallen-grund = Reason
umgezogen-titel = “{ $titel }” has a new address
umgezogen-text = The content is still part of the concept and now stands in another place.
auskunft-unveraendert = Nothing has changed here compared with “{ $alt }”.
auskunft-umgezogen = The comparison with “{ $alt }” now has another address.
auskunft-fort = “{ $alt }” did not have this yet, and the current text no longer has it.

synopse = Comparison
synopse-titel = What changed: { $alt } → { $neu }
synopse-lead = Compared unit by unit, paragraph by paragraph, word by word.
synopse-alt = Old text
synopse-neu-fassung = New text
synopse-dokument = Document
synopse-anmerkung = What the editors say
synopse-zaehlung = Overview
synopse-art = Kind
synopse-neu = new
synopse-geaendert = changed
synopse-entfallen = dropped
synopse-aenderungen = Changes
synopse-keine = Nothing changed between these texts.
synopse-unveraendert = { $anzahl ->
        [0] Nothing stayed unchanged.
        [one] One unit is unchanged.
       *[other] { $anzahl } units are unchanged.
    }
synopse-umbenannt = formerly: “{ $alt }”
synopse-umnummeriert = { $alt ->
        [keine] now number { $neu }
       *[other] { $neu ->
            [keine] formerly number { $alt }
           *[other] number { $neu } instead of { $alt }
        }
    }
synopse-verschoben = { $alt ->
        [keine] moved to “{ $neu }”
       *[other] { $neu ->
            [keine] moved out of “{ $alt }”
           *[other] moved from “{ $alt }” to “{ $neu }”
        }
    }
synopse-umgestellt = at another place in the order
synopse-im-text = { $anzahl ->
        [one] 1 change in the text
       *[other] { $anzahl } changes in the text
    }
synopse-in-angaben = { $anzahl ->
        [one] 1 detail
       *[other] { $anzahl } details
    }
synopse-in-umsetzungsstand = { $anzahl ->
        [one] 1 progress report
       *[other] { $anzahl } progress reports
    }
synopse-in-werten = { $anzahl ->
        [one] 1 value
       *[other] { $anzahl } values
    }
synopse-lesart = View
synopse-nebeneinander = side by side
synopse-zusammen = merged
synopse-gleiche = { $anzahl ->
        [one] 1 unchanged paragraph
       *[other] { $anzahl } unchanged paragraphs
    }
synopse-anfang-weg = Removed:
synopse-ende-weg = (end of removal)
synopse-anfang-neu = Added:
synopse-ende-neu = (end of addition)
synopse-fussnote = Footnote
synopse-beginn = Counting now begins at { $neu }, before at { $alt }.
synopse-fort = Moved; now stands elsewhere:
synopse-fort-geaendert = Moved and changed; now stands elsewhere:
synopse-fort-hier = Something stood here that now stands elsewhere.
synopse-her = Moved; stood elsewhere before:
synopse-her-geaendert = Moved and changed; stood elsewhere before:
synopse-aufgegangen = merged
synopse-aufgegangen-in = now part of “{ $titel }”
synopse-vereint-aus = merged from { $titel }
synopse-unsichtbar = only invisible characters
synopse-auch-unsichtbar = invisible characters, too
synopse-ohne-nummer = Text without a paragraph number
synopse-fussnote-nummer = Footnote { $nummer }
synopse-trenner = Dividing line
synopse-nach = Moved; now stands in:
synopse-nach-geaendert = Moved and changed; now stands in:
synopse-von = Moved; stood before in:
synopse-von-geaendert = Moved and changed; stood before in:
synopse-wurde-ueberschrift = The paragraph is a heading now.
synopse-wurde-absatz = The heading is a paragraph now.
synopse-ebene = Level of the heading: now { $neu }, before { $alt }.
synopse-wurde-nummeriert = The list is numbered now.
synopse-wurde-aufzaehlung = The list has bullets now instead of numbers.
synopse-zitat = quotation
synopse-ohne = not stated
synopse-rahmen = Box: now { $neu }, before { $alt }.
synopse-codesprache = Language of the code: now { $neu }, before { $alt }.
synopse-aufgabe-erledigt = The task is done now.
synopse-aufgabe-offen = The task is open now.
synopse-aufgabe-keine = The item is no task any more.
synopse-bild = The image is another one now.
synopse-bildbeschreibung = Description of the image: now “{ $neu }”, before “{ $alt }”.
synopse-aufbau = The structure of this part changed (HTML).
synopse-als-diagramm = as a chart
synopse-als-tabelle = as a table
synopse-als-massnahmen = as a list: { KLEIN(art-massnahme-mehrere) }
synopse-als-verzeichnis = as a list
synopse-einschub = Now shown { $neu }, before { $alt }.
synopse-einschub-angabe = Setting “{ $angabe }”: now { $neu }, before { $alt }.
synopse-geteilt = The paragraph is split into { $anzahl } paragraphs now.
synopse-vereint = { $anzahl } paragraphs are one now.
synopse-umgebaut = The same words are now arranged differently; changes to the words are marked.
synopse-spalte-weg = The column “{ $spalte }” was dropped.
synopse-spalte-neu = The column “{ $spalte }” is new.
synopse-spalte-umgestellt = The column “{ $spalte }” stands at another place.
synopse-verweis-anders = “{ $worte }” now leads to { $neu }, before to { $alt }.
synopse-verweis-neu = “{ $worte }” is a link now and leads to { $neu }.
synopse-verweis-weg = “{ $worte }” is no link any more; it led to { $alt } before.
synopse-ziel-anders = What lies behind “{ $worte }” is something else now.
synopse-form = “{ $worte }” is now { $neu }, before { $alt }.
form-ohne = without emphasis
form-betont = emphasised
form-stark = bold
form-durchgestrichen = struck out
form-sub = subscript
form-sup = superscript
form-kbd = set as a key
form-abbr = with the long form “{ $titel }”
form-span = marked as another language ({ $sprache })
nummer-kurz = No.
umsetzungsstand-kurz = Status
synopse-gleiche-punkte = { $anzahl ->
        [one] One unchanged item
       *[other] { $anzahl } unchanged items
    }
synopse-gleiche-zeilen = { $anzahl ->
        [one] One unchanged row
       *[other] { $anzahl } unchanged rows
    }
synopse-gleiche-fussnoten = { $anzahl ->
        [one] One unchanged footnote
       *[other] { $anzahl } unchanged footnotes
    }
synopse-alles = everything on one page
synopse-alles-zu = All changes on one page, for printing
synopse-zur-uebersicht = Back to the overview
synopse-nur-angaben = { $anzahl ->
        [one] One unit with other details, text unchanged
       *[other] { $anzahl } units with other details, text unchanged
    }
synopse-nur-umsetzungsstand = { $anzahl ->
        [one] One unit with another progress report, unchanged otherwise
       *[other] { $anzahl } units with other progress reports, unchanged otherwise
    }
synopse-formal = { $anzahl ->
        [one] One unit with another number or invisible characters, unchanged otherwise
       *[other] { $anzahl } units with another number or invisible characters, unchanged otherwise
    }
synopse-davor = Previous change
synopse-danach = Next change
synopse-angaben = Details
synopse-angabe = Detail
synopse-werte = Values
synopse-text = Text
synopse-tabelle = Old and new text side by side
synopse-kein-wert = no value
synopse-keine-angabe = not stated
synopse-einheit-alt = Read in the old text
synopse-einheit-neu = Read in the new text
synopse-seit = What has changed since?
synopse-vergleich = Changes compared with “{ $fassung }”
art-kapitel = Chapter
art-kapitel-mehrere = Chapters
art-handlungsfeld = Area for action
art-handlungsfeld-mehrere = Areas for action
art-leitziel = Strategic goal
art-leitziel-mehrere = Strategic goals
art-ziel = Goal
art-ziel-mehrere = Goals
zielebene-leitbild = Vision
zielebene-leitbild-mehrere = Visions
zielebene-oberziel = General goal
zielebene-oberziel-mehrere = General goals
zielebene-leitziel = { art-leitziel }
zielebene-leitziel-mehrere = { art-leitziel-mehrere }
zielebene-teilziel = Sub-goal
zielebene-teilziel-mehrere = Sub-goals
art-massnahme = Measure
art-massnahme-mehrere = Measures
art-indikator = Indicator
art-indikator-mehrere = Indicators
art-phase = Phase
art-phase-mehrere = Phases
art-seite = Page
art-seite-mehrere = Pages
art-beteiligung = Participation
art-beteiligung-mehrere = Participation
art-gremium = Committee
art-gremium-mehrere = Committees
art-vorlage = Paper
art-vorlage-mehrere = Papers
art-beratung = Discussion
art-beratung-mehrere = Discussions
art-termin = Date
art-termin-mehrere = Dates
art-akteur = Organisation
art-akteur-mehrere = Organisations
art-zielgruppe = Target group
art-zielgruppe-mehrere = Target groups
art-stadtteil = District
art-stadtteil-mehrere = Districts
art-begriff = Term
art-begriff-mehrere = Terms
art-literatur = Reference
art-literatur-mehrere = References
art-fassung = Version
art-fassung-mehrere = Versions
zitieren = Cite this page
zitieren-kopieren = Copy
zitieren-kopiert = Copied.
zitieren-dateien = The whole concept for reference managers:
absatz-kurz = paragraph { $nummer }
absatz-zitieren = Cite paragraph { $nummer }
zitat = { $kommune }: { $konzept }, “{ $seite }”, { $fassung }
rueckmeldung = Feedback on this page
barriere-melden = Report a barrier
rueckmeldung-betreff = Feedback: { $seite } ({ $fassung })
barriere-betreff = Barrier: { $seite } ({ $fassung })
rueckmeldung-text = Page: { $adresse }, { KLEIN(art-fassung) }: { $fassung }
vereinbarkeit-vollstaendig = fully compliant
vereinbarkeit-teilweise = partially compliant
vereinbarkeit-nicht = not compliant
pruefmethode-selbstbewertung = self-assessment
pruefmethode-pruefung-durch-dritte = assessment by a third party
ausnahmegrund-unvereinbarkeit = does not comply
ausnahmegrund-unverhaeltnismaessige-belastung = disproportionate burden
ausnahmegrund-nicht-im-geltungsbereich = not within the scope of the legislation
erklaerung-grundlage = { kommune } is committed to making this website accessible, in accordance with Directive (EU) 2016/2102 and { $verordnung ->
        [BITVNRW] the ordinance of North Rhine-Westphalia on accessible information technology (BITVNRW)
       *[keiner] { $land ->
            [keiner] the law of the state that implements it
           *[other] the law of the state of { land } that implements it
        }
    }.
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
erklaerung-geltung = This statement applies to { $adresse }.
erklaerung-vereinbarkeit = Compliance status
erklaerung-stand = This website is { $stand } with the requirements.
erklaerung-hindernisse = Non-accessible content
erklaerung-alternative = Accessible alternative
erklaerung-erstellung = Preparation of this statement
erklaerung-erstellt = Prepared
erklaerung-methode = Method
erklaerung-geprueft = Last reviewed
erklaerung-rueckmeldung = Feedback and contact
erklaerung-rueckmeldung-text = Have you met a barrier, or do you need content in another form? Please write to us and name the page.
erklaerung-durchsetzung = Enforcement procedure
erklaerung-durchsetzung-text = If you do not receive a satisfactory answer to your message, you can turn to this body:
suche = Search
suche-titel = Search and A to Z
suche-lead = Search the whole text, or look up headings, names and terms from A to Z below.
suche-nur-az = Look up headings, names and terms from A to Z here.
suche-wort = Search for
suche-suchen = Search
suche-art = Show only
suche-art-alles = everything
suche-art-weiteres = Other
suche-ergebnisse = Results
suche-treffer = Pages found: { $anzahl }
suche-keine = Nothing was found for “{ $wort }”. Try another or shorter word, or look below from A to Z.
suche-mehr = Show more results
suche-laeuft = Searching …
suche-fassung = The search covers
suche-az = From A to Z
suche-az-teil = From A to Z: { $teil }
suche-az-anzahl = { $anzahl ->
        [one] 1 entry
       *[other] { $anzahl } entries
    }
suche-az-zurueck = Back to the search and all letters
suche-ziffern = 0–9
suche-art-uebersicht = Overview
# Endings that words of this language take, the longest first; – for none.
suche-endungen = es s
# Words that count in a search only where nothing else is asked.
suche-fuellworte = a an and are as at be by for from has have how in is it its of on or that the their this to was were what when where which who will with
suche-treffer-teils = Pages found: { $anzahl }, with all words: { $ganz }
suche-keine-auswahl = Nothing was found for “{ $wort }” in this selection. Pages found without it: { $anzahl }
suche-naechste = Similar words in this concept:
suche-veraltet = The search cannot be loaded. These pages may have been published anew in the meantime. Reload the page, or use the list from A to Z.
suche-neu-laden = Reload the page
suche-teilweise = Pages that lack one of the words
suche-fehlt = Not on this page: { $wort }
suche-titel-eine = 1 page for “{ $wort }”
suche-titel-mehrere = { $anzahl } pages for “{ $wort }”
suche-titel-keine = Nothing found for “{ $wort }”
suche-grund-form = other form: { $wort }
suche-grund-beginn = begins with it: { $wort }
suche-grund-teil = part of { $wort }
suche-grund-tippfehler = similar spelling: { $wort }
suche-grund-zerlegt = made of these words: { $wort }
suche-grund-name = other name: { $wort }
suche-hilfe = Help with searching
suche-hilfe-formen = A word is found in its other forms too: “year” finds “years”. Upper or lower case, “ü” or “ue”, “ß” or “ss” make no difference.
suche-hilfe-teile = Parts of words are found too: “Konzept” finds “Integrationskonzept”. Where a word does not occur at all, one with a similar spelling is shown. The result then says which.
suche-hilfe-mehrere = If you ask for several words, pages with all of them come first.
suche-hilfe-folge = Words in quotation marks are found in exactly this order: “Soziale Netzwerke”.
suche-hilfe-zahlen = Write numbers as they stand in the text: M 3.1, 24.800, § 14a.
suche-taste = Jump to the search field with the “/” key
sprache = Language
sprache-kurz = EN
sprache-name = English
uebersetzung-fehlt = This text has not been translated yet. You are reading the original: { $sprache }.
uebersetzung-teile = Some names and details on this page are in the original language: { $sprache }.
uebersetzung-veraltet = The original has changed since this translation was made.
uebersetzung-original = To the original
leichte-sprache = Easy language (German)
leichte-sprache-start = This concept in easy language (German)
leicht-texte = In easy language
leicht-keine = There are no texts here yet.
leicht-benutzen = How to use these pages
leicht-benutzen-link = Words that are underlined lead to another page.
leicht-benutzen-start = The name of the concept at the top leads back.
leicht-benutzen-gross = Ctrl and plus make the letters larger.
leicht-mehr = More texts
leicht-mehr-text = There are more texts, but not in easy language.
leicht-original = Go to the original page
leicht-fragen = Do you have questions?
leicht-fragen-text = Ask here:
leicht-fehlt-titel = This page does not exist in easy language
leicht-fehlt = This text does not exist in easy language yet.
leicht-schwer = (not in easy language)
gebaerdensprache = Sign language
gebaerdensprache-titel = Video in German Sign Language
gebaerdensprache-angaben = Duration: { $dauer }, size: { $groesse }
gebaerdensprache-laden = Download the video
groesse-mb = { $zahl } MB
schluesselname-gebaerdensprache = Sign language
nav-menue = Menu
sprachname-de = German
sprachname-en = English

# Berichte: wie weit die Umsetzung an einem Stichtag war.
nav-umsetzung = Progress
umsetzung-titel = Progress of implementation
umsetzung-satz = As of { $stand }: { $umgesetzt } of { $gesamt } done{ $verzug ->
        [0] .
       *[other] , { $verzug } behind schedule.
    }
umsetzung-quelle = Source:
umsetzung-alle = All reports side by side
umsetzung-frueher = The report is on the version “{ $fassung }”. There is no report on the current version yet.
umsetzung-nicht-mehr = no longer part of the concept
umsetzung-noch-kein-bericht = There is no report on the current version yet.
start-umsetzung = How far has implementation come?
berichte-titel = Progress reports
berichte-lead = Each report says how far implementation had come on its reference date. It changes nothing in the text of the concept.
bericht = Progress report
bericht-anzahl = { $anzahl } { $wort }
bericht-in-verzug = behind schedule
bericht-seit = { $form ->
    [tag] Since the report of { $bericht }: { $uebergaenge }.
   *[zeitraum] Since the { $bericht } report: { $uebergaenge }.
}
bericht-erster = As of { $stand }: { $staende }.
bericht-davor = Previous report
bericht-was-wurde = What has happened
bericht-zuvor = before: { $wort }
bericht-berichtigt-durch = This report was corrected. In its place stands:
bericht-berichtigt = This report corrects:
bericht-zur-fassung = on the version “{ $fassung }”
bericht-zitiert = report as of { $stichtag }
bericht-spalte-begonnen = actually begun
bericht-spalte-beendet = actually ended
bericht-spalte-ausgegeben = actually spent
bericht-spalte-naechster-schritt = next step
mitteilung-titel = Paper for information: { $titel }
mitteilung-sachdarstellung = Facts
mitteilung-zuvor = before
mitteilung-text = Report
mitteilung-anlagen = Annexes
mitteilung-tabelle = Table of all measures and reports
massnahme-laut = according to
massnahme-seither = { $bericht }: { $wort }
massnahme-noch-ohne-bericht = { $status ->
    [keiner] There is no report on this version yet. The measures merged into this one had reached different stages; see below.
   *[other] There is no report on this version yet. Last known, on the version “{ $fassung }”: { $status } (as of { $stand }).
}
hinweis-bericht = For progress see the
hinweis-bericht-link = report as of { $stichtag }
uebergang-neu-umgesetzt = newly done
uebergang-begonnen = newly begun
uebergang-weiter = further than before
uebergang-wiederaufgenommen = taken up again
uebergang-zurueck = fallen back
uebergang-zurueckgestellt = postponed
uebergang-aufgegeben = no longer pursued
uebergang-aufgegangen = merged into another
uebergang-anders = with another status
uebergang-erstmals = reported on for the first time
uebergang-aus-mehreren = emerged from several
uebergang-unveraendert = unchanged
uebergang-ohne-neues = without news
uebergang-nicht-erwaehnt = not mentioned
schluesselname-stichtag = Reference date
schluesselname-berichtszeitraum = Period
schluesselname-bericht-fassung = on the version
schluesselname-berichtigt = corrects
