//! Whatever editors and their programs save gets its clear message, nothing is published, and
//! nothing panics.

use std::fmt::Write as _;

use crate::{base::path::RelPath, diagnostic::Code, pipeline::Pipeline, site::Sicht, tree::Entry};

use super::support::{Findings, KONZEPT_YAML, Project};

/// Bytes of `kapitel/a.md`, and the finding they give.
#[track_caller]
fn chapter(bytes: &[u8], code: Code, place: &str, message: &str) {
    let project = Project::new().bytes("kapitel/a.md", bytes);
    let findings = project.check();
    findings.finds(code, &format!("kapitel/a.md:{place}"), message);
    assert!(!findings.publishes());
    // The preview goes on with what could be read.
    project.build_with(Sicht::Redaktion);
}

#[test]
fn metadata_that_are_no_metadata() {
    chapter(b"", Code::MetadatenFehlen, "1:1", "fehlen die Metadaten");
    chapter(b"\n\n", Code::MetadatenFehlen, "1:1", "fehlen die Metadaten");
    chapter(
        "Nur Text über alles.\n".as_bytes(),
        Code::MetadatenFehlen,
        "1:1",
        "fehlen die Metadaten",
    );
    chapter(
        b"Vorwort\n---\nid: a\ntitel: A\n---\nText\n",
        Code::MetadatenFehlen,
        "1:1",
        "Vor den Metadaten steht etwas",
    );
    chapter(
        b"\n---\nid: a\ntitel: A\n---\nText\n",
        Code::MetadatenFehlen,
        "1:1",
        "Vor den Metadaten steht etwas",
    );
    chapter(b"---\nid: a\ntitel: A\n\nText\n", Code::MetadatenOffen, "1:1", "nicht abgeschlossen");
    chapter(b"---", Code::MetadatenOffen, "1:1", "nicht abgeschlossen");
    chapter(
        b"---\n- id: a\n- titel: A\n---\nText\n",
        Code::FalscheForm,
        "2:1",
        "Schlüssel und Wert",
    );
    chapter(b"---\nid: a\ntitel: [A\n---\nText\n", Code::YamlSyntax, "3:1", "nicht geschlossen");
    chapter(b"---\nid: a\n\ttitel: A\n---\nText\n", Code::YamlSyntax, "3:2", "Tabulator");
    chapter(b"---\nid: a\ntitel: A: B\n---\nText\n", Code::YamlSyntax, "3:1", "Doppelpunkt");
    chapter(
        b"---\nid: a\nid: b\ntitel: A\n---\nText\n",
        Code::DoppelterSchluessel,
        "3:1",
        "zweimal",
    );
}

#[test]
fn bytes_that_are_no_text() {
    chapter(b"---\nid: a\ntitel: \xc4mter\n---\nText\n", Code::KeinUtf8, "3:8", "UTF-8");
    chapter(b"\xff\xfe-\0-\0-\0", Code::KeinUtf8, "1:1", "UTF-8");
    chapter(b"---\nid: a\ntitel: A\n---\nText\0\n", Code::Steuerzeichen, "5:5", "Steuerzeichen");
    chapter(
        b"---\nid: a\ntitel: A\x1b[31m\n---\nText\n",
        Code::Steuerzeichen,
        "3:9",
        "Steuerzeichen",
    );
    let big =
        [b"---\nid: a\ntitel: A\n---\n".as_slice(), &vec![b'x'; 9 * 1024 * 1024 - 100]].concat();
    chapter(&big, Code::ZuGross, "1:1", "9 MB");
}

#[test]
fn line_endings_and_byte_order_marks_change_nothing() {
    let plain = Project::new().build();
    let text = Project::new().text("kapitel/a.md");
    for variant in [
        text.replace('\n', "\r\n"),
        format!("\u{feff}{text}"),
        format!("\u{feff}{}", text.replace('\n', "\r\n")),
    ] {
        assert_eq!(
            Project::new().file("kapitel/a.md", &variant).build().page("kapitel/a.html"),
            plain.page("kapitel/a.html")
        );
    }
    // Places count as editors show them, behind the mark too.
    let broken = "\u{feff}---\r\nid: a\r\ntitel: A\r\nentwrf: ja\r\n---\r\nText\r\n";
    Project::new().file("kapitel/a.md", broken).check().finds(
        Code::UnbekannterSchluessel,
        "kapitel/a.md:4:1",
        "entwrf",
    );
}

#[test]
fn yaml_cannot_grow_or_nest_without_end() {
    let mut bomb = "intern:\n  a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for (letter, before) in ('b'..='z').zip('a'..='y') {
        writeln!(
            bomb,
            "  {letter}: &{letter} [*{before}, *{before}, *{before}, *{before}, *{before}]"
        )
        .expect("a String takes all text");
    }
    let project = Project::new().file("konzept.yaml", &format!("{KONZEPT_YAML}{bomb}"));
    project.check().finds(Code::YamlAnker, "konzept.yaml", "besondere Bedeutung");
    for open in ["[", "{a: ", "- "] {
        let deep = format!("{KONZEPT_YAML}intern: {}", open.repeat(100_000));
        assert!(!Project::new().file("konzept.yaml", &deep).check().publishes());
    }
    let indented = (0..2_000).fold(String::new(), |text, depth| text + &" ".repeat(depth) + "a:\n");
    assert!(!Project::new().file("akteure.yaml", &indented).check().publishes());
}

#[test]
fn markdown_cannot_exhaust_the_program() {
    let hostile = [
        "[".repeat(50_000),
        "![".repeat(50_000),
        "[[".repeat(50_000),
        "*a ".repeat(50_000),
        "`".repeat(50_000),
        "<".repeat(50_000),
        "<!--".repeat(20_000),
        "<div>".repeat(20_000),
        "<span lang=\"de\">".repeat(20_000),
        "[^1]".repeat(20_000),
        "[^1]: x\n\n".repeat(5_000),
        "| a ".repeat(5_000) + "\n" + &"|---".repeat(5_000) + "\n" + &"| b ".repeat(5_000),
        "> ".repeat(10_000) + "x",
        "- ".repeat(10_000) + "x",
        "# x\n\n".repeat(10_000),
        "a\n: b\n\n".repeat(5_000),
        "&amp;".repeat(50_000),
        "\\".repeat(50_000),
    ];
    for text in hostile {
        let project =
            Project::new().file("kapitel/a.md", &format!("---\nid: a\ntitel: A\n---\n{text}\n"));
        project.check();
        project.build_with(Sicht::Redaktion);
    }
}

#[test]
fn names_that_some_systems_do_not_tell_apart() {
    Project::new()
        .file("kapitel/A.md", "---\nid: b\ntitel: B\nentwurf: ja\n---\nText\n")
        .check()
        .finds(Code::GleicherName, "kapitel/a.md:1:1", "kapitel/A.md");
    Project::new().file("bilder/Öl.png", "x").file("bilder/O\u{308}l.png", "x").check().finds(
        Code::GleicherName,
        "bilder/Öl.png:1:1",
        "nur durch",
    );
}

#[test]
fn a_concept_without_its_settings() {
    Project::new().without("konzept.yaml").check().finds(
        Code::KonzeptFehlt,
        "konzept.yaml:1:1",
        "fehlt",
    );
    for entry in [Entry::Link, Entry::Unreadable("gesperrt".to_owned()), Entry::TooBig(9_000_000)] {
        let mut tree = Project::new().tree();
        tree.insert(RelPath::known("konzept.yaml"), entry);
        let findings = Findings::of(tree, &Pipeline::default());
        assert!(!findings.publishes());
        // Said once: it is there, but cannot be read.
        assert_eq!(findings.places().len(), 1, "{:?}", findings.places());
    }
    assert!(!Project::new().bytes("konzept.yaml", b"").check().publishes());
    Project::new()
        .file("konzept.yaml", &KONZEPT_YAML.replace("format: 1", "format: 2"))
        .check()
        .finds(Code::FormatUnbekannt, "konzept.yaml:1:9", "2");
}

#[test]
fn a_file_is_one_document_of_yaml() {
    let yaml = Project::new().file("konzept.yaml", &format!("{KONZEPT_YAML}---\ntitel: Zwei\n"));
    let findings = yaml.check();
    findings.finds(Code::YamlSyntax, "konzept.yaml:8:1", "zweiter Teil");
    assert!(!findings.publishes());
    // A line that only closes it changes nothing.
    let closed = Project::new().file("konzept.yaml", &format!("{KONZEPT_YAML}---\n")).build();
    assert_eq!(closed.page("index.html"), Project::new().build().page("index.html"));
}

#[test]
fn a_line_across_a_text_without_metadata_is_no_beginning_of_them() {
    chapter(
        b"Ein Text.\n\n---\n\nNoch einer.\n",
        Code::MetadatenFehlen,
        "1:1",
        "fehlen die Metadaten",
    );
}
