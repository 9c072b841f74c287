//! The table of all codes with their usual weight. Codes are permanent: one that falls away is never given again.
//! K0 files · K1 metadata · K2 references, measures, indicators, figures · K3 text · K4 the concept as a whole · K5 its versions.

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

macro_rules! codes {
    ($($code:ident $name:ident $severity:ident $doc:literal)*) => {
        /// The kind of a finding.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $(#[doc = $doc] $name,)*
        }

        impl Code {
            /// All codes.
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
        }
    };
}

codes! {
    K001 KeinUtf8 Error "The file is not UTF-8 (mostly Windows-1252 from an older editor or Excel)."
    K002 Steuerzeichen Error "The file holds NUL or other control characters."
    K003 ZuGross Error "A text file above the size limit."
    K004 Verknuepfung Error "A symbolic link; links are never followed."
    K005 NichtLesbar Error "The file could not be read."
    K006 UnbekannteDatei Error "A file at a place where no kind of document belongs."

    K007 GleicherName Error "Two files whose names differ only in case or in the form of an umlaut."
    K008 Konfliktmarken Error "Two states of the file were merged by git, and nobody has chosen between them yet."

    K101 YamlSyntax Error "The metadata cannot be read as YAML."
    K102 MetadatenFehlen Error "A Markdown file without metadata at its top."
    K103 MetadatenOffen Error "The metadata are not closed by a line `---`."
    K105 UnbekannterSchluessel Error "A key that this kind of document does not have."
    K106 DoppelterSchluessel Error "The same key twice."
    K107 SchluesselFehlt Error "A required key is missing."
    K108 FalscheForm Error "A value of the wrong form: a list instead of a text, say."
    K109 UnbekannterWert Error "A value that is not among the allowed ones."
    K110 FalschesDatum Error "Not a date."
    K111 FalscheId Error "Not an id."
    K112 DoppelteId Error "Two documents or entries with the same id."
    K113 RautenText Error "A value that YAML cuts off at ` #`."
    K114 YamlAnker Error "YAML anchors, aliases and tags are not part of the format."
    K115 KommaImText Error "A comma within `{…}` that cuts a text in two."
    K116 FormatUnbekannt Error "A format number that this program does not know."

    K201 VerweisLeer Error "A reference to an id that does not exist."
    K202 VerweisFalscheArt Error "A reference to something of another kind."
    K203 VerweisAufEntwurf Error "A public entry refers to a draft."

    K210 LeitzielOhneMassnahme Warning "A Leitziel that no measure serves."
    K211 OhneFederfuehrung Warning "A measure for which nobody is in charge."
    K212 OhneLeitziel Warning "A measure that serves no Leitziel."
    K213 OhneZeitraum Warning "A measure without a period."
    K214 OhneIndikator Warning "A measure without an indicator."
    K215 OhneZielwert Warning "An indicator without a target."
    K216 OhneQuelle Warning "Figures without a source."
    K217 OhneDaten Warning "An indicator without data."
    K218 ZielwertOhneWert Warning "The year of a target has passed, and there is no value for it."
    K219 StandVeraltet Warning "The last report on a measure is too old."
    K220 EntfallenOhneGrund Error "A measure was dropped without a reason."
    K221 KostenOhneFinanzierung Warning "Costs without a word on who pays."
    K222 Dopplung Warning "Two measures that may be the same."
    K223 ZusammengefuehrtOhneMassnahme Error "A measure was merged, but it is not said with which."
    K224 KleineZahl Warning "A count so small that persons could be recognised."
    K225 WertUnlesbar Error "A cell that is neither a number nor a known sign."
    K226 SpaltenFehlen Error "A CSV file without the columns that it needs."
    K227 ZeileDoppelt Error "Two rows for the same time and the same groups."
    K228 DatenFehlen Error "A data file that does not exist."
    K229 ZeileUnvollstaendig Error "A row with another number of cells than the head."
    K230 DatenUngenutzt Note "A data file that nothing uses."
    K231 SpalteUnbekannt Error "A chart names a column or a value that the data do not have."
    K232 DiagrammLeer Error "A chart or table without a single value."
    K233 LeitzielFremd Warning "A measure serves the Leitziel of another Handlungsfeld only."
    K234 EinschubUnvollstaendig Error "A chart or table that does not say what it shows."
    K235 VerweisAufSich Error "A measure refers to itself."
    K236 KennungUnbekannt Warning "A measure is coordinated with something that no list of others has."
    K237 ZuVieleReihen Warning "A chart with more series than people can tell apart."

    K301 LinkTot Error "A link to a file that does not exist."
    K302 AnkerTot Error "A link to a place on a page that does not exist."
    K303 IdLinkTot Error "`[[id]]` without such an id."
    K304 LinkAufEntwurf Error "A public page links to a draft."
    K305 LinkArt Error "A link whose scheme is not allowed."
    K306 BildFehlt Error "An image that does not exist."
    K307 BildOhneText Error "An image without alternative text."
    K308 UeberschriftEbeneEins Error "A heading of level one in the text."
    K309 UeberschriftSprung Warning "A heading level is skipped."
    K310 FussnoteFehlt Error "A footnote mark without its footnote."
    K311 HtmlEntfernt Warning "HTML that is not allowed was removed."
    K312 KommentarOffen Error "A comment that is not closed would be published."
    K313 WikilinkInTabelle Error "`[[id|Text]]` inside a table."
    K314 ZuTief Error "Text nested too deeply."
    K315 BildUnbrauchbar Error "An image file that cannot be used."
    K316 FussnoteUngenutzt Warning "A footnote that nothing refers to."
    K318 FussnoteDoppelt Error "Two footnotes with the same name."
    K319 ZelleZuViel Error "A row of a table with more cells than columns."
    K320 TabelleUnlesbar Error "A table that is none, because its head and its lines do not fit."
    K321 MarkdownUnverstanden Error "Signs of Markdown that would be shown as they are."
    K322 UeberschriftUnterstrichen Warning "A line of dashes turns the text above it into a heading."
    K317 AnkerDoppelt Error "Two headings with the same explicit anchor."

    K323 TabelleOhneKopf Warning "A table without a head."
    K324 LinktextLeer Warning "A link whose words do not say where it leads."
    K325 FremdesZeichen Warning "A bullet of Word or a PDF instead of a list."
    K326 TexterkennungsFehler Warning "A word damaged by text recognition."
    K327 GetrenntesWort Warning "A word that was divided at the end of a line."
    K328 ZerlegterUmlaut Warning "An umlaut of two characters."
    K329 Personenname Note "Perhaps the name of a private person."

    K330 DateiVerboten Error "A link to a file of a kind that is not handed out."

    K331 EinschubOrt Error "A chart, table or list at a place where it cannot stand."

    K401 NichtInGliederung Error "A public chapter that the Gliederung does not name."
    K402 GliederungOhneDokument Error "The Gliederung names an id without a chapter."
    K403 GliederungDoppelt Error "The Gliederung names an id twice."
    K405 KonzeptFehlt Error "There is no konzept.yaml."
    K406 UnterEntwurf Note "A chapter below a draft is a draft too."
    K407 PflichtseiteFehlt Warning "A legally required page is missing."
    K408 BeispielBeschlossen Error "Sample content in an adopted concept."
    K409 EndeVorBeginn Error "An end before its beginning."
    K410 KapitelLeer Warning "A chapter without text that does not say so."
    K411 RolleDoppelt Error "Two chapters with the same role."
    K412 KenntnisAlsBeschluss Error "Something that was only noted is recorded as decided."
    K413 SpracheOhneTexte Error "A language for which the site has no texts."
    K414 NichtsOeffentlich Error "Nothing is public, so there is nothing to publish."
    K416 TatsaechlichNachStand Warning "Something is said to have happened after the Stand."
    K417 PhasenFolge Warning "Phases that took place in another order than the file has them."
    K418 PruefungUnbekannt Error "A setting for a check that does not exist or cannot be changed."
    K419 FarbeKontrast Error "A colour of the town on which or in which text cannot be read."
    K420 DateiUnbrauchbar Error "A file for the look or a video that does not exist or cannot be used."
    K421 ErklaerungUnvollstaendig Warning "The declaration on accessibility lacks a part that the law asks for."
    K422 ErklaerungVeraltet Warning "The declaration on accessibility has not been reviewed for more than a year."
    K423 BarriereOhneWeg Warning "Nobody is named to whom barriers can be reported."
    K424 LeichteSpracheFehlt Note "The state asks for Leichte Sprache and sign language on the start page."
    K501 FassungDoppelt Error "Two versions with one id."
    K502 FassungOhneOrt Error "A version that does not say where its content lies, or says it twice."
    K503 FassungFehlt Error "A version whose folder or revision holds no concept."
    K504 RevisionUnbekannt Error "A revision that the repository does not know."
    K505 MarkeVerschoben Error "A revision that leads to another commit than the list says."
    K506 FassungReihenfolge Error "A version that is older than the one before it."
    K507 FassungVeraendert Error "A frozen version was changed afterwards."
    K508 BeschlussFehlt Error "An adopted version without the decision that adopted it."
    K509 AenderungFehlt Warning "A version whose text changed without a word on it."
    K510 OrdnerOhneFassung Warning "A frozen folder that the list of versions does not name."
    K511 AktuellUnbekannt Error "The current version is none of the public ones."
    K512 WegfallFalsch Warning "Something is said to have left the concept that is still there, or never was."
    K513 RevisionBewegt Warning "A version comes from a revision that moves on, or from too short a number."
    K514 VergleichUnbekannt Error "A comparison names a version that the list does not have."
    K601 UebersetzungVeraltet Warning "The original was changed after its translation was made."
    K602 UebersetzungOhneOriginal Error "A translation of a file that does not exist."
    K603 UebersetzungUngezeigt Note "A translation into a language that the site does not speak."
    K604 LeichteSpracheSatz Warning "A sentence that is too long for Leichte Sprache."
    K605 LeichteSpracheKuerzel Warning "An abbreviation in Leichte Sprache."
    K606 UebersetzungGleich Warning "A translation whose text is still that of the original."
    K415 WebadresseFehlt Warning "Without the address of the site there is no sitemap, and 404.html may miss its style."
}
