//! The table of all codes with their usual weight, and what each means in a text that was frozen as
//! a Fassung. Codes are permanent: one that falls away is never given again. K0 files · K1 metadata
//! · K2 references, measures, indicators, figures · K3 text · K4 the concept as a whole · K5 its
//! versions · K6 languages · K7 reports.

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing can be published.
    Error,
    /// Should be mended; published all the same.
    Warning,
    /// Good to know.
    Note,
}

impl Severity {
    /// The word in machine-readable formats.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// What a finding means in a frozen text, which nobody can mend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Eingefroren {
    /// Good to know: the text was published with it.
    Hinweis,
    /// As bad as ever: what cannot be read has no page, and its address would vanish.
    Fehler,
    /// Nothing: it is about the settings and the list, and those of today count.
    Heute,
}

macro_rules! codes {
    ($($code:ident $name:ident $severity:ident $eingefroren:ident $doc:literal)*) => {
        /// What can be found. A code keeps its number and meaning: people search for it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = $doc] $name,)*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The code that people cite like this, in any case.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|it| it.as_str().eq_ignore_ascii_case(text))
            }

            /// The code as people cite it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => stringify!($code),)* }
            }

            /// The usual weight.
            #[must_use]
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }

            /// What it means in a frozen text.
            #[must_use]
            pub fn eingefroren(self) -> Eingefroren {
                match self { $(Self::$name => Eingefroren::$eingefroren,)* }
            }
        }
    };
}

codes! {
    K001 KeinUtf8 Error Fehler "The file is not UTF-8 (mostly Windows-1252 from an older editor or Excel)."
    K002 Steuerzeichen Error Fehler "The file holds NUL or other control characters."
    K003 ZuGross Error Fehler "A text file above the size limit."
    K004 Verknuepfung Error Hinweis "A symbolic link; links are never followed."
    K005 NichtLesbar Error Fehler "The file could not be read."
    K006 UnbekannteDatei Error Hinweis "A file at a place where no kind of document belongs."

    K007 GleicherName Error Hinweis "Two files whose names differ only in case or in the form of an umlaut."
    K009 ZuVieleBefunde Error Hinweis "A file with more findings than are told."
    K008 Konfliktmarken Error Fehler "Two states of the file were merged by git, and nobody has chosen between them yet."

    K101 YamlSyntax Error Fehler "The metadata cannot be read as YAML."
    K102 MetadatenFehlen Error Fehler "A Markdown file without metadata at its top."
    K103 MetadatenOffen Error Fehler "The metadata are not closed by a line `---`."
    K105 UnbekannterSchluessel Error Hinweis "A key that this kind of document does not have."
    K106 DoppelterSchluessel Error Hinweis "The same key twice."
    K107 SchluesselFehlt Error Hinweis "A required key is missing."
    K108 FalscheForm Error Hinweis "A value of the wrong form: a list instead of a text, say."
    K109 UnbekannterWert Error Hinweis "A value that is not among the allowed ones."
    K110 FalschesDatum Error Hinweis "Not a date."
    K111 FalscheId Error Hinweis "Not an id."
    K112 DoppelteId Error Hinweis "Two documents or entries with the same id."
    K113 RautenText Error Hinweis "A value that YAML cuts off at ` #`."
    K114 YamlAnker Error Hinweis "YAML anchors, aliases and tags are not part of the format."
    K115 KommaImText Error Hinweis "A comma within `{…}` that cuts a text in two."
    K116 FormatUnbekannt Error Hinweis "A format number that this program does not know."
    K117 NameDoppelt Warning Hinweis "Another name that says nothing new, or that something else of the kind has too."

    K201 VerweisLeer Error Hinweis "A reference to an id that does not exist."
    K202 VerweisFalscheArt Error Hinweis "A reference to something of another kind."
    K203 VerweisAufEntwurf Error Hinweis "A public entry refers to a draft."

    K210 LeitzielOhneMassnahme Warning Hinweis "A Leitziel that no measure serves."
    K211 OhneFederfuehrung Warning Hinweis "A measure for which nobody is in charge."
    K212 OhneLeitziel Warning Hinweis "A measure that serves no Leitziel."
    K213 OhneZeitraum Warning Hinweis "A measure without a period."
    K214 OhneIndikator Warning Hinweis "A measure without an indicator."
    K215 OhneZielwert Warning Hinweis "An indicator without a target."
    K216 OhneQuelle Warning Hinweis "Figures without a source."
    K217 OhneDaten Warning Hinweis "An indicator without data."
    K218 ZielwertOhneWert Warning Hinweis "The year of a target has passed, and there is no value for it."
    K219 StandVeraltet Warning Hinweis "The last report on a measure is too old."
    K220 EntfallenOhneGrund Error Hinweis "A measure was dropped without a reason."
    K221 KostenOhneFinanzierung Warning Hinweis "Costs without a word on who pays."
    K222 Dopplung Warning Hinweis "Two measures that may be the same."
    K223 ZusammengefuehrtOhneMassnahme Error Hinweis "A measure was merged, but it is not said with which."
    K224 KleineZahl Warning Hinweis "A count so small that persons could be recognised."
    K225 WertUnlesbar Error Hinweis "A cell that is neither a number nor a known sign."
    K226 SpaltenFehlen Error Hinweis "A CSV file without the columns that it needs."
    K227 ZeileDoppelt Error Hinweis "Two rows for the same time and the same groups."
    K228 DatenFehlen Error Hinweis "A data file that does not exist."
    K229 ZeileUnvollstaendig Error Hinweis "A row with another number of cells than the head."
    K230 DatenUngenutzt Note Hinweis "A data file that nothing uses."
    K231 SpalteUnbekannt Error Hinweis "A chart names a column or a value that the data do not have."
    K232 DiagrammLeer Error Hinweis "A chart or table without a single value."
    K233 LeitzielFremd Warning Hinweis "A measure serves the Leitziel of another Handlungsfeld only."
    K234 EinschubUnvollstaendig Error Hinweis "A chart or table that does not say what it shows."
    K235 VerweisAufSich Error Hinweis "A measure refers to itself."
    K236 KennungUnbekannt Warning Hinweis "A measure is coordinated with something that no list of others has."
    K237 ZuVieleReihen Warning Hinweis "A chart with more series than people can tell apart."

    K239 SpalteOhneGruppen Warning Hinweis "A column of remarks among the figures; it splits nothing and is not shown."
    K240 ZeileOhneDaten Note Hinweis "A row of a data file that holds no data, as spreadsheets have: a title, a source, a sum."
    K241 LaufendMitEnde Warning Hinweis "Something is said to go on and to have an end."
    K242 TabelleAmFalschenOrt Warning Hinweis "A spreadsheet at a place where nothing reads it, and which no text hands out."
    K243 AnteileUngleich Warning Hinweis "Shares that a chart puts on each other and that do not make a hundred."
    K244 AnteileZuViel Warning Hinweis "Shares of the funding of a measure that make more than a hundred."
    K245 ZielebeneUnbekannt Error Hinweis "A goal of a level that konzept.yaml does not declare."
    K246 Zielordnung Error Hinweis "A goal that is said to serve one of its own level or of a lower one."
    K247 ErgebnisStehtAus Warning Hinweis "The outcome of a meeting that is past is said to be open."
    K248 EmpfehlungAlsBeschluss Warning Hinweis "A recommendation, or a hearing, is recorded as a decision."
    K249 VotumWiderspricht Warning Hinweis "Votes that do not fit what is said to have come of them."
    K250 StatuswortFremd Warning Hinweis "A word for how far a measure has come that the town did not choose."
    K251 KostenUnklar Error Hinweis "A cost that does not say how much, or says it in two ways."
    K252 SpalteFremd Error Hinweis "A column, a filter or a sum of something that measures do not have."
    K253 NummerDoppelt Warning Hinweis "Two chapters, two measures of one field, or two tables or figures with the same number."
    K254 VorlageImKreis Error Hinweis "A paper that refers to itself, directly or by others."
    K255 VerzeichnisLeer Warning Hinweis "A list of tables, figures or works that has nothing to list."
    K256 TitelMitNummer Warning Hinweis "A number in front of a title, beside the one that its place has."
    K257 KurzbelegDoppelt Warning Hinweis "Two works that texts name with the same words."
    K258 DoiUnlesbar Warning Hinweis "Something that stands for a DOI and is none."
    K238 SpalteIntern Error Fehler "A column of figures that is meant for the editors would be published."

    K301 LinkTot Error Hinweis "A link to a file that does not exist."
    K302 AnkerTot Error Hinweis "A link to a place on a page that does not exist."
    K303 IdLinkTot Error Hinweis "`[[id]]` without such an id."
    K304 LinkAufEntwurf Error Hinweis "A public page links to a draft."
    K305 LinkArt Error Hinweis "A link whose scheme is not allowed."
    K306 BildFehlt Error Hinweis "An image that does not exist."
    K307 BildOhneText Error Hinweis "An image without alternative text."
    K308 UeberschriftEbeneEins Error Hinweis "A heading of level one in the text."
    K309 UeberschriftSprung Warning Hinweis "A heading level is skipped."
    K310 FussnoteFehlt Error Hinweis "A footnote mark without its footnote."
    K311 HtmlEntfernt Warning Hinweis "HTML that is not allowed was removed."
    K312 KommentarOffen Error Fehler "A comment that is not closed would be published."
    K313 WikilinkInTabelle Error Hinweis "`[[id|Text]]` inside a table."
    K314 ZuTief Error Hinweis "Text nested too deeply."
    K315 BildUnbrauchbar Error Hinweis "An image file that cannot be used."
    K316 FussnoteUngenutzt Warning Hinweis "A footnote that nothing refers to."
    K318 FussnoteDoppelt Error Hinweis "Two footnotes with the same name."
    K319 ZelleZuViel Error Hinweis "A row of a table with more cells than columns."
    K320 TabelleUnlesbar Error Hinweis "A table that is none, because its head and its lines do not fit."
    K321 MarkdownUnverstanden Error Hinweis "Signs of Markdown that would be shown as they are."
    K337 ZeichenMehrdeutig Note Hinweis "A sign that can be text or a mark of Markdown; what it was taken for."
    K338 AbsatzEingerueckt Warning Hinweis "A paragraph that is shown as code, since it is indented."
    K339 ZeileInTabelle Warning Hinweis "A line below a table that becomes a row of it."
    K340 OhneNamen Error Hinweis "A heading or a link without words."
    K343 Rest Warning Hinweis "Leavings of a draft or of another program: a placeholder, a note, a page number of the PDF."
    K344 Kontaktdaten Note Hinweis "The e-mail address or telephone number of a person."
    K342 MarkdownImTextfeld Warning Hinweis "Markdown or a reference in a field that shows its text as it is."
    K341 TabelleMitTabulatoren Warning Hinweis "A table whose columns are cut by tabs, as programs paste it."
    K322 UeberschriftUnterstrichen Warning Hinweis "A line of dashes turns the text above it into a heading."
    K317 AnkerDoppelt Error Hinweis "Two headings with the same explicit anchor."

    K323 TabelleOhneKopf Warning Hinweis "A table without a head."
    K324 LinktextLeer Warning Hinweis "A link whose words do not say where it leads."
    K325 FremdesZeichen Warning Hinweis "A bullet of Word or a PDF instead of a list."
    K326 TexterkennungsFehler Warning Hinweis "A word damaged by text recognition."
    K327 GetrenntesWort Warning Hinweis "A word that was divided at the end of a line."
    K328 ZerlegterUmlaut Warning Hinweis "An umlaut of two characters."
    K329 Personenname Note Hinweis "Perhaps the name of a private person."

    K336 VerborgenesGezeigt Error Fehler "Something that was meant to be hidden would be shown."

    K330 DateiVerboten Error Hinweis "A link to a file of a kind that is not handed out."

    K332 LfsZeiger Error Fehler "A file that Git LFS keeps elsewhere: here lies only its pointer."
    K333 DateiFalsch Error Hinweis "A file that is not what its name says."
    K334 BildSpuren Warning Hinweis "A photo in which places or names are noted that nobody sees; it can be handed out without them."
    K335 DateiSpuren Warning Hinweis "The same in a file that is handed out only as it is."

    K345 BeschriftungAllein Warning Hinweis "A caption with a number that stands beside no table and no figure."

    K331 EinschubOrt Error Hinweis "A chart, table or list at a place where it cannot stand."

    K401 NichtInGliederung Error Hinweis "A public chapter that the Gliederung does not name."
    K402 GliederungOhneDokument Error Hinweis "The Gliederung names an id without a chapter."
    K403 GliederungDoppelt Error Hinweis "The Gliederung names an id twice."
    K405 KonzeptFehlt Error Heute "There is no konzept.yaml."
    K406 UnterEntwurf Note Hinweis "A chapter below a draft is a draft too."
    K407 PflichtseiteFehlt Warning Heute "A legally required page is missing."
    K408 BeispielBeschlossen Error Heute "Sample content in an adopted concept."
    K409 EndeVorBeginn Error Hinweis "An end before its beginning."
    K410 KapitelLeer Warning Hinweis "A chapter without text that does not say so."
    K411 RolleDoppelt Error Hinweis "Two chapters with the same role."
    K412 KenntnisAlsBeschluss Error Hinweis "Something that was only noted is recorded as decided."
    K413 SpracheOhneTexte Error Hinweis "A language for which the site has no texts."
    K414 NichtsOeffentlich Error Hinweis "Nothing is public, so there is nothing to publish."
    K416 TatsaechlichNachStand Warning Hinweis "Something is said to have happened after the Stand."
    K417 PhasenFolge Warning Hinweis "Phases that took place in another order than the file has them."
    K418 PruefungUnbekannt Error Hinweis "A setting for a check that does not exist or cannot be changed."
    K419 FarbeKontrast Error Hinweis "A colour of the town on which or in which text cannot be read."
    K420 DateiUnbrauchbar Error Hinweis "A file for the look or a video that does not exist or cannot be used."
    K421 ErklaerungUnvollstaendig Warning Heute "The declaration on accessibility lacks a part that the law asks for."
    K422 ErklaerungVeraltet Warning Hinweis "The declaration on accessibility has not been reviewed for more than a year."
    K423 BarriereOhneWeg Warning Heute "Nobody is named to whom barriers can be reported."
    K424 LeichteSpracheFehlt Note Heute "The state asks for Leichte Sprache and sign language on the start page."
    K501 FassungDoppelt Error Heute "Two versions with one id."
    K502 FassungOhneOrt Error Heute "A version that does not say where its content lies, or says it twice."
    K503 FassungFehlt Error Heute "A version whose folder or revision holds no concept."
    K504 RevisionUnbekannt Error Heute "A revision that the repository does not know."
    K505 MarkeVerschoben Error Heute "A revision that leads to another commit than the list says."
    K506 FassungReihenfolge Error Heute "A version that is older than the one before it."
    K507 FassungVeraendert Error Heute "A frozen version was changed afterwards."
    K508 BeschlussFehlt Error Heute "An adopted version without the decision that adopted it."
    K509 AenderungFehlt Warning Heute "A version whose text changed without a word on it."
    K510 OrdnerOhneFassung Warning Heute "A frozen folder that the list of versions does not name."
    K511 AktuellUnbekannt Error Heute "The current version is none of the public ones."
    K512 WegfallFalsch Warning Heute "Something is said to have left the concept that is still there, or never was."
    K513 RevisionBewegt Error Heute "A public version that is not held to one commit: its revision may lead elsewhere tomorrow."
    K514 VergleichUnbekannt Error Heute "A comparison names a version that the list does not have."
    K515 BezeichnungDoppelt Warning Heute "Two versions with one name, or the working state with that of the last version."
    K516 EingefroreneBefunde Note Heute "What was found in a frozen text, where nobody can mend it: one line for each version."
    K517 ErsatzFalsch Error Heute "What is laid over a frozen text is not exactly what the list says, or replaces what can be read."
    K518 BeschlussDoppelt Error Heute "Two versions that are said to be adopted by one decision."
    K519 BeschlussAelter Warning Heute "A version whose text is younger than the decision that adopted it."
    K520 KennungGewechselt Warning Heute "Something has another id than in the newest version, and does not say so."
    K601 UebersetzungVeraltet Warning Hinweis "The original was changed after its translation was made."
    K602 UebersetzungOhneOriginal Error Hinweis "A translation of a file that does not exist."
    K603 UebersetzungUngezeigt Note Hinweis "A translation into a language that the site does not speak."
    K604 LeichteSpracheSatz Warning Hinweis "A sentence that is too long for Leichte Sprache."
    K605 LeichteSpracheKuerzel Warning Hinweis "An abbreviation in Leichte Sprache."
    K606 UebersetzungGleich Warning Hinweis "A translation whose text is still that of the original."
    K607 UebersetzungZaehltAnders Warning Hinweis "A translation with more or fewer tables or figures than its original."
    K701 BerichtUnvollstaendig Error Heute "A report without its text or its table, or in a folder whose name is no address."
    K702 BerichtOhneFassung Error Heute "A report that does not say on which version it reports, or on one that it cannot."
    K703 BerichtigungFalsch Error Heute "A report that corrects what is no report, or one on another version."
    K704 BerichtszeileUnbekannt Error Heute "A row of a report that means no measure of its version."
    K705 BerichtszeileDoppelt Error Heute "Two rows of a report about one measure."
    K706 BerichtszeilenFehlen Warning Heute "Measures of which a report says nothing."
    K707 BerichtsstatusUnbekannt Error Heute "A row that does not say how far a measure has come, or with no word for it."
    K708 BerichtsspalteUnbekannt Warning Heute "A column that no report has and this one does not declare."
    K709 BerichtswertUnpassend Error Heute "A cell that does not hold what its column asks for."
    K710 BerichtstitelAnders Warning Heute "A row whose title is that of another measure."
    K711 BerichtNichtEingefroren Error Heute "A public report that is not frozen, so nobody can rely on it."
    K712 BerichtVeraendert Error Heute "A frozen report was changed afterwards."
    K713 BerichtVerschwunden Error Heute "A report that was frozen is not there any more."
    K714 SachstandZweifach Warning Heute "For one day the measure itself and a report say different things."
    K715 StichtagDoppelt Warning Heute "Two reports on one version with one Stichtag, of which neither corrects the other."
    K716 StichtagVorFassung Warning Heute "A report whose Stichtag lies before the Stand of the version on which it reports."
    K717 ZahlenPassenNicht Error Heute "Figures of a report that lack what its version shows of them."
    K718 SprungmarkeVergeben Error Heute "A place in the text of a report has the anchor of a measure on its page."
    K719 NichtsNeuesUeberNichts Warning Heute "Nothing new about measures of which nothing was said before."
    K415 WebadresseFehlt Warning Heute "Without the address of the site there is no sitemap, and 404.html may miss its style; that of a page in it is none."
}
