//! Images and files are judged by what is allowed: drawings by lists, all others by their bytes;
//! and what is noted in them unseen.

use super::support::{Built, KONZEPT_YAML, Project, tries};
use crate::{
    diagnostic::{Code, render::ReportFormat},
    document::{datei, image, spuren, svg},
    fassung::freeze,
    site::Sicht,
};
use proptest::prelude::*;

const JPEG: &[u8] = include_bytes!("fixtures/bilder/hochkant.jpg");
const PNG: &[u8] = include_bytes!("fixtures/formen/bilder/punkt.png");
const LFS: &[u8] = b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n";
/// A WebP of one point.
const WEBP: &[u8] =
    b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0";

/// A drawing around something.
fn drawing(inside: &str) -> String {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">{inside}</svg>"#
    )
}

fn shown(file: &str, bytes: &[u8]) -> Project {
    let text = format!("---\nid: a\ntitel: A\n---\n![Ein Bild](../bilder/{file})\n");
    Project::new().bytes(&format!("bilder/{file}"), bytes).file("kapitel/a.md", &text)
}

fn linked(file: &str, bytes: &[u8]) -> Project {
    let text = format!("---\nid: a\ntitel: A\n---\nSiehe [die Datei](../bilder/{file}).\n");
    Project::new().bytes(&format!("bilder/{file}"), bytes).file("kapitel/a.md", &text)
}

/// What is refused: why, and what the finding names.
#[track_caller]
fn refused(svg: &str, grund: &str, named: &str) {
    let found = svg::check(svg.as_bytes()).expect_err(svg);
    assert_eq!(found.grund, grund, "{svg}\n{found:?}");
    let message = shown("x.svg", svg.as_bytes()).check().render(ReportFormat::Short, "de");
    assert!(message.contains("K315") && message.contains(named), "{svg}\n{message}");
}

#[test]
fn what_an_image_does_not_need_is_refused_by_name() {
    for (inside, grund, named) in [
        ("<script>x</script>", "element", "„script“"),
        ("<g>\n<foreignObject/></g>", "element", "Zeile 2"),
        ("<SCRIPT/>", "element", "„SCRIPT“"),
        ("<iframe src='x'/>", "element", "„iframe“"),
        ("<handler/>", "element", "„handler“"),
        (
            "<h:frame xmlns:h='http://www.w3.org/1999/xhtml' src='javascript:x'/>",
            "namensraum",
            "„h:frame“",
        ),
        ("<metadata><div xmlns='http://www.w3.org/1999/xhtml'/></metadata>", "namensraum", "„div“"),
        ("<m:math xmlns:m='http://www.w3.org/1998/Math/MathML'/>", "namensraum", "MathML"),
        ("<g onclick='x'/>", "attribut", "„onclick“"),
        ("<g ONLOAD='x'/>", "attribut", "„ONLOAD“"),
        ("<g xml:base='https://x.example/'/>", "attribut", "„xml:base“"),
        ("<g src='x'/>", "attribut", "„src“"),
        ("<a href='javascript:x'/>", "adresse", "„href“"),
        ("<a xlink:href='https://x.example/'/>", "adresse", "„xlink:href“"),
        ("<a href='java&#10;script:x'/>", "adresse", "„href“"),
        ("<use href='x.svg#a'/>", "adresse", "x.svg#a"),
        ("<use href='data:image/svg+xml,x#a'/>", "adresse", "svg+xml"),
        ("<image href='data:image/svg+xml;base64,AA'/>", "adresse", "svg+xml"),
        ("<image href='https://x.example/a.png'/>", "adresse", "x.example"),
        ("<rect href='data:image/png;base64,AA'/>", "adresse", "„href“"),
        ("<set attributeName='href' to='javascript:x'/>", "attribut", "„attributeName“"),
        ("<animate attributeName='xlink:href' values='x'/>", "attribut", "„attributeName“"),
        ("<set attributeName='onclick' to='x'/>", "attribut", "„onclick“"),
        ("<animate attributeName='fill' to='url(https://x.example/)'/>", "adresse", "„to“"),
        ("<rect fill='url(https://x.example/#a)'/>", "adresse", "„fill“"),
        ("<rect fill='URL( \"//x.example\" )'/>", "adresse", "„fill“"),
        (r"<rect style='fill:\75rl(https://x.example/)'/>", "adresse", "x.example"),
        ("<rect style='fill:u/**/rl(https://x.example/)'/>", "funktion", "„rl()“"),
        (
            "<rect style='background-image:image-set(\"a.png\" 1x)'/>",
            "eigenschaft",
            "„background-image“",
        ),
        ("<rect style='fill:image-set(\"a.png\" 1x)'/>", "funktion", "„image-set()“"),
        ("<rect style='-moz-binding:url(#a)'/>", "eigenschaft", "„-moz-binding“"),
        ("<rect style='behavior:x'/>", "eigenschaft", "„behavior“"),
        ("<rect style='fill:expression(x)'/>", "funktion", "„expression()“"),
        ("<style>@import 'x.css';</style>", "regel", "„@import“"),
        (r"<style>@\69mport 'x.css';</style>", "regel", "„@import“"),
        ("<style>@im<!-- -->port 'x.css';</style>", "regel", "„@import“"),
        ("<style>@im<![CDATA[port]]> 'x.css';</style>", "regel", "„@import“"),
        ("<style>&#64;import 'x.css';</style>", "regel", "„@import“"),
        ("<style>@font-face{font-family:a;src:url(x)}</style>", "regel", "„@font-face“"),
        ("<style>@media print{a{fill:url(x.svg#a)}}</style>", "adresse", "x.svg#a"),
        ("<style>a{*{fill:red}}</style>", "stil", "„style“"),
        ("<style>a{fill:red}<g/></style>", "im-stil", "„g“"),
        ("<style type='text/xsl'>a{}</style>", "attribut", "„type“"),
        ("<?xml-stylesheet href='x.css'?>", "anweisung", "xml-stylesheet"),
        ("<text>&ns;</text>", "entitaet", "„&ns;“"),
        ("<g id='&ns;'/>", "entitaet", "„&ns;“"),
        ("<g id='a' id='b'/>", "xml", "keine gültige SVG-Datei"),
        ("<x:g/>", "xml", "keine gültige SVG-Datei"),
        ("<!--><script/>-->", "xml", "keine gültige SVG-Datei"),
    ] {
        refused(&drawing(inside), grund, named);
    }
    for (svg, grund, named) in [
        ("<svg viewBox='0 0 1 1'/>", "ohne-xmlns", "xmlns"),
        ("<g xmlns='http://www.w3.org/2000/svg'/>", "wurzel", "„g“"),
        (
            "<svg xmlns='http://www.w3.org/1999/xhtml'><form action='javascript:x'/></svg>",
            "namensraum",
            "xhtml",
        ),
        ("<?xml version='1.0' encoding='UTF-7'?><svg/>", "kodierung", "„UTF-7“"),
        ("<?xml version='1.0' encoding='ISO-8859-1'?><svg/>", "kodierung", "„ISO-8859-1“"),
        ("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "doctype", "DOCTYPE"),
        ("<!DOCTYPE svg SYSTEM \"><!--\"><svg/>", "doctype", "DOCTYPE"),
        ("<s\0v\0g\0/\0>\0", "steuerzeichen", "Steuerzeichen"),
    ] {
        refused(svg, grund, named);
    }
    let many: Vec<String> = (0..80_000).map(|it| format!(" a{it}='x'")).collect();
    let many = many.concat();
    refused(&drawing(&format!("<g{many}/>")), "viele-attribute", "zu viele Attribute");
    refused(&drawing(&("<g>".repeat(50_000) + &"</g>".repeat(50_000))), "tiefe", "geschachtelt");
    refused(
        &drawing(&format!("<rect fill='{}'/>", "(".repeat(100_000))),
        "stil",
        "nicht zu verstehen",
    );
}

#[test]
fn drawings_of_common_programs_are_images() {
    for svg in [
        drawing("<title>A</title><a href='#x'><rect id='x' width='9' style=';fill:url(#y);;stroke:none;'/></a>"),
        drawing("<image xlink:href='data:image/png;base64,AA\n==' width='9'/><use href=' #x'/>"),
        drawing("<style>.a,.b>c:hover{fill:#FFF;clip-path:url(#a)} @media print{.a{fill:rgb(0 0 0/50%)}} @keyframes m{from{opacity:0}to{opacity:1}}</style>"),
        drawing("<animateTransform attributeName='transform' type='rotate' from='0 4 4' to='360 4 4' dur='2s' repeatCount='indefinite'/>"),
        drawing("<text font-family=\"'Fira Sans', sans-serif\" transform='matrix(1 0 0 1 2 3)' aria-label='f(x)' data-x='url(y)'>&amp;&#228;</text>"),
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- Generator: Adobe Illustrator 24.0 -->\r\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\r\n".to_owned() + &drawing(""),
        drawing("<defs><linearGradient id='a' x1='0' gradientUnits='userSpaceOnUse'><stop offset='0' stop-color='#fff'/><stop offset='50%' style='stop-color:#000'/></linearGradient><radialGradient id='b' r='1' spreadMethod='pad'><stop offset='1'/></radialGradient></defs><rect width='9' fill='url(#a)'/><text><textPath href='#c' method='align' startOffset='1'>A</textPath></text>"),
        "\u{feff}".to_owned() + &drawing("<g xmlns:i='http://ns.adobe.com/AdobeIllustrator/10.0/'><i:pgf id='a'>QQ==</i:pgf></g>"),
        "<svg:svg xmlns:svg='http://www.w3.org/2000/svg' width='210mm' height='297mm'><svg:g/></svg:svg>".to_owned(),
        drawing("<sodipodi:namedview xmlns:sodipodi='http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd' xmlns:inkscape='http://www.inkscape.org/namespaces/inkscape' pagecolor='#fff' inkscape:zoom='1'/><metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:cc='http://creativecommons.org/ns#'><cc:Work rdf:about=''/></rdf:RDF></metadata>"),
    ] {
        shown("x.svg", svg.as_bytes()).build();
    }
    let size = |svg: &str| image::size("svg", svg.as_bytes()).map(|it| (it.width, it.height));
    assert_eq!(
        size("<svg xmlns='http://www.w3.org/2000/svg' width='25.4mm' height='1in'/>"),
        Some((96, 96))
    );
    assert_eq!(
        size(
            "<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%' viewBox='0,0,40 20'/>"
        ),
        Some((40, 20))
    );
}

#[test]
fn a_drawing_says_how_large_it_is_and_is_not_too_large() {
    let none = "<svg xmlns='http://www.w3.org/2000/svg' width='100%'/>";
    shown("x.svg", none.as_bytes()).check().finds(
        Code::BildUnbrauchbar,
        "kapitel/a.md:5",
        "fehlen viewBox",
    );
    let large = drawing(&format!("<path d='{}'/>", "M0 0".repeat(600_000)));
    shown("x.svg", large.as_bytes()).check().finds(Code::BildUnbrauchbar, "kapitel/a.md:5", "3 MB");
}

#[test]
fn whoever_shows_or_hands_out_a_drawing_hears_of_it_once() {
    let script = drawing("<script/>");
    linked("x.svg", script.as_bytes()).check().finds(
        Code::BildUnbrauchbar,
        "kapitel/a.md:5:7",
        "„script“",
    );
    let text = "---\nid: a\ntitel: A\ngebärdensprache: { datei: f.mp4, dauer: 2 Minuten, vorschaubild: bilder/x.svg }\n---\n[x](../bilder/x.svg) ![x](../bilder/x.svg)\n";
    let project =
        shown("x.svg", script.as_bytes()).file("kapitel/a.md", text).file("f.mp4", "xxxxftypisom");
    let logo = KONZEPT_YAML.to_owned() + "aussehen: { logo: bilder/x.svg }\n";
    for project in [project.clone(), project.file("konzept.yaml", &logo)] {
        let findings = project.check();
        assert_eq!(findings.places().iter().filter(|it| it.0 == Code::BildUnbrauchbar).count(), 1);
        assert!(!findings.publishes());
    }
}

/// Files by ending with the beginning that makes them one.
const DATEIEN: &[(&str, &[u8])] = &[
    ("pdf", b"%PDF-1.7\n"),
    ("csv", b"Jahr;Wert\n"),
    ("txt", b"Text"),
    ("json", b"{}"),
    ("ics", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
    ("docx", b"PK\x03\x04"),
    ("xlsx", b"PK\x03\x04"),
    ("pptx", b"PK\x03\x04"),
    ("odt", b"PK\x03\x04"),
    ("ods", b"PK\x03\x04"),
    ("odp", b"PK\x03\x04"),
    ("zip", b"PK\x05\x06"),
    ("mp3", b"ID3\x04"),
    ("mp4", b"\0\0\0\x18ftypmp42"),
    ("webm", b"\x1a\x45\xdf\xa3"),
    ("vtt", b"\xef\xbb\xbfWEBVTT\n"),
];

#[test]
fn files_are_what_their_names_say() {
    let page = b"\n<!DOCTYPE HTML>\n<html><body>Anmelden</body></html>";
    let office = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    for (ending, bytes) in DATEIEN {
        let file = format!("d.{ending}");
        linked(&file, bytes).build();
        let findings = |bytes: &[u8]| linked(&file, bytes).check();
        let at = "kapitel/a.md:5:7";
        findings(LFS).finds(Code::LfsZeiger, at, "Git LFS");
        findings(b"").finds(Code::DateiFalsch, at, "ist leer");
        findings(b" \r\n").finds(Code::DateiFalsch, at, "ist leer");
        findings(office).finds(Code::DateiFalsch, at, "Office 97");
        findings(JPEG).finds(Code::DateiFalsch, at, "JPEG");
        if *ending != "txt" {
            findings(page).finds(Code::DateiFalsch, at, "Webseite");
        }
        // Bytes of a file that was never written to its end.
        findings(&[0; 64]).finds(Code::DateiFalsch, at, "");
    }
    for ending in image::EXTENSIONS {
        let findings = |bytes: &[u8]| shown(&format!("b.{ending}"), bytes).check();
        let at = "kapitel/a.md:5:1";
        findings(LFS).finds(Code::LfsZeiger, at, "Git LFS");
        findings(b"").finds(Code::BildUnbrauchbar, at, "ist leer");
        findings(page).finds(Code::BildUnbrauchbar, at, "Webseite");
        findings(b"%PDF-1.4").finds(Code::BildUnbrauchbar, at, "PDF");
        findings(b"Foto folgt").finds(Code::BildUnbrauchbar, at, "");
    }
    shown("b.png", JPEG).check().finds(Code::BildUnbrauchbar, "kapitel/a.md:5:1", "im Format JPEG");
    shown("b.JPG", JPEG).build();
    shown("b.png", PNG).build();
    shown("b.webp", WEBP).build();
}

#[test]
fn files_that_nothing_uses_are_not_judged() {
    let unused =
        Project::new().bytes("bilder/a.png", LFS).bytes("b/c.pdf", b"").file("x.svg", "<script/>");
    unused.bytes("b/d.jpg", &photo(1)).build();
}

#[test]
fn absurd_sizes_are_refused() {
    let png = |width: u32, height: u32| {
        let mut bytes = PNG.to_vec();
        bytes[16..20].copy_from_slice(&width.to_be_bytes());
        bytes[20..24].copy_from_slice(&height.to_be_bytes());
        shown("b.png", &bytes).check()
    };
    png(7_000, 7_000).none();
    png(7_100, 7_100).finds(Code::BildUnbrauchbar, "kapitel/a.md:5", "7100 mal 7100");
    png(20_001, 1).finds(Code::BildUnbrauchbar, "kapitel/a.md:5", "20001 mal 1");
    png(0, 1).finds(Code::BildUnbrauchbar, "kapitel/a.md:5", "");
}

/// TIFF notes: an artist, a way to turn the picture, and a position.
fn exif(turned: u16, artist: &str) -> Vec<u8> {
    let artist = [artist.as_bytes(), b"\0"].concat();
    let field = |tag: u16, kind: u16, count: usize, value: u32| {
        let count = u32::try_from(count).expect("small");
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()]
            .concat()
    };
    let (gps, text) = (8 + 2 + 36 + 4, 8 + 2 + 36 + 4 + 2 + 48 + 4);
    let degrees = text + u32::try_from(artist.len()).expect("small");
    let mut bytes = b"II*\0\x08\0\0\0\x03\0".to_vec();
    bytes.extend(field(0x0112, 3, 1, turned.into()));
    bytes.extend(field(0x013b, 2, artist.len(), text));
    bytes.extend(field(0x8825, 4, 1, gps));
    bytes.extend([0; 4]);
    bytes.extend(b"\x04\0");
    bytes.extend(field(1, 2, 2, u32::from(b'N')));
    bytes.extend(field(2, 5, 3, degrees));
    bytes.extend(field(3, 2, 2, u32::from(b'E')));
    bytes.extend(field(4, 5, 3, degrees));
    bytes.extend([0; 4]);
    bytes.extend(artist);
    for number in [51_u32, 1, 36, 1, 0, 1] {
        bytes.extend(number.to_le_bytes());
    }
    bytes
}

fn segment(marker: u8, contents: &[u8]) -> Vec<u8> {
    let length = u16::try_from(contents.len() + 2).expect("small").to_be_bytes();
    [&[0xff, marker], &length[..], contents].concat()
}

/// The photo without its own notes, with other segments.
fn photo_with(segments: &[Vec<u8>]) -> Vec<u8> {
    let bare = spuren::without(&[&JPEG[..2], &segment(0xfe, b"x"), &JPEG[2..]].concat())
        .expect("there is a comment");
    // Its way to turn stays; segments in front of it win.
    [&bare[..2], &segments.concat(), &bare[2..]].concat()
}

fn photo(turned: u16) -> Vec<u8> {
    photo_with(&[segment(
        0xe1,
        &[b"Exif\0\0".as_slice(), &exif(turned, "Erika Musterfrau")].concat(),
    )])
}

const XMP: &str = "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/' photoshop:City='Musterstadt'><dc:creator><rdf:Seq><rdf:li>Erika Musterfrau</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>";

fn chunk(kind: [u8; 4], contents: &[u8]) -> Vec<u8> {
    let crc = [kind.as_slice(), contents].concat().iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 }
        })
    });
    let length = u32::try_from(contents.len()).expect("small").to_be_bytes();
    [&length[..], &kind, contents, &(!crc).to_be_bytes()].concat()
}

/// The PNG with chunks behind its head.
fn png_with(chunks: &[Vec<u8>]) -> Vec<u8> {
    [&PNG[..33], &chunks.concat(), &PNG[33..]].concat()
}

/// The WebP in its long form, with notes behind the picture.
fn webp_with(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let riff = |id: &[u8; 4], data: &[u8]| {
        let length = u32::try_from(data.len()).expect("small").to_le_bytes();
        [id.as_slice(), &length, data, &vec![0; data.len() % 2]].concat()
    };
    let mut body =
        [b"WEBP".as_slice(), &riff(b"VP8X", &[0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0]), &WEBP[12..]]
            .concat();
    body.extend(chunks.iter().flat_map(|it| riff(it.0, it.1)));
    let length = u32::try_from(body.len()).expect("small").to_le_bytes();
    [b"RIFF".as_slice(), &length, &body].concat()
}

/// A place in the Photoshop resources of a JPEG.
fn iptc(what: u8, text: &str) -> Vec<u8> {
    let length = u8::try_from(text.len()).expect("small");
    let data = [
        b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0".as_slice(),
        &[0x1c, 2, what, 0, length],
        text.as_bytes(),
    ];
    segment(0xed, &data.concat())
}

#[test]
fn a_photo_that_is_turned_has_the_size_that_is_seen() {
    for turned in 1..=8 {
        let upright =
            (turned >= 5, image::size("jpg", &photo(turned)).map(|it| (it.width, it.height)));
        assert_eq!(upright.1, Some(if upright.0 { (90, 160) } else { (160, 90) }), "{turned}");
    }
    shown("b.jpg", JPEG).build().shows("kapitel/a.html", "width=\"90\" height=\"160\"");
    let png = png_with(&[chunk(*b"IDOT", b""), chunk(*b"eXIf", &exif(6, "x"))]);
    let (size, turned) =
        (image::size("png", PNG).expect("an image"), image::size("png", &png).expect("an image"));
    assert_eq!((size.width, size.height), (turned.height, turned.width));
}

#[test]
fn places_and_names_are_told() {
    let found = |file: &str, bytes: &[u8]| shown(file, bytes).check();
    let at = "kapitel/a.md:5:1";
    found("b.jpg", &photo(1)).finds(Code::BildSpuren, at, "51° 36′ N, 51° 36′ E").finds(
        Code::BildSpuren,
        at,
        "Erika Musterfrau",
    );
    let jpeg_xmp = segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", XMP.as_bytes()].concat());
    found("b.jpg", &photo_with(&[jpeg_xmp])).finds(Code::BildSpuren, at, "(Musterstadt)").finds(
        Code::BildSpuren,
        at,
        "Erika",
    );
    found("b.jpg", &photo_with(&[iptc(80, "Erika Musterfrau")])).finds(
        Code::BildSpuren,
        at,
        "Erika",
    );
    found("b.jpg", &photo_with(&[iptc(90, "Musterstadt")])).finds(
        Code::BildSpuren,
        at,
        "wo es entstand: Musterstadt",
    );
    for text in [
        chunk(*b"tEXt", b"Author\0Erika Musterfrau"),
        chunk(*b"iTXt", b"Artist\0\0\0de\0\0Erika Musterfrau"),
        chunk(*b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", XMP.as_bytes()].concat()),
        chunk(*b"eXIf", &exif(1, "Erika Musterfrau")),
    ] {
        found("b.png", &png_with(&[text])).finds(Code::BildSpuren, at, "Erika");
    }
    found("b.png", &png_with(&[chunk(*b"zTXt", b"Author\0\0xyz")])).finds(
        Code::BildSpuren,
        at,
        "author",
    );
    found("b.webp", &webp_with(&[(b"EXIF", &exif(1, "Erika"))])).finds(
        Code::BildSpuren,
        at,
        "Erika",
    );
    found("b.webp", &webp_with(&[(b"XMP ", XMP.as_bytes())])).finds(Code::BildSpuren, at, "Erika");
    let svg = drawing(
        "<metadata><dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>Erika</dc:creator></metadata>",
    );
    found("b.svg", svg.as_bytes()).finds(Code::DateiSpuren, at, "Erika");
    // What says nothing of anybody is no finding.
    found(
        "b.png",
        &png_with(&[chunk(*b"tEXt", b"Software\0Zeichner"), chunk(*b"tEXt", b"Author\0")]),
    )
    .none();
    found("b.jpg", &photo_with(&[segment(0xfe, b"Kommentar")])).none();
}

#[test]
fn authors_of_pdf_files_are_told() {
    for author in [
        "/Author (Erika Musterfrau)",
        "/Author(Erika \\\nMusterfrau)",
        "/Author (Erika \\(Amt\\) Musterfrau)",
        "/Author (\\105rika)",
        "/Author <FEFF004500720069006B0061>",
        "/Author<4572696B61>",
        "/Author (\u{fe}\u{ff}) stream <x:xmpmeta xmlns:x='adobe:ns:meta/'><dc:creator xmlns:dc='x'>Erika</dc:creator></x:xmpmeta>",
    ] {
        let pdf = format!("%PDF-1.7\n1 0 obj << {author} >> endobj");
        linked("d.pdf", pdf.as_bytes()).check().finds(
            Code::DateiSpuren,
            "kapitel/a.md:5:7",
            "Erika",
        );
    }
    for silent in [
        "/Author ()",
        "/AuthorX 3",
        "/Author 4 0 R",
        "/Encrypt 5 0 R /Author (abc)",
        "/Creator (Programm)",
    ] {
        linked("d.pdf", format!("%PDF-1.7\n{silent}").as_bytes()).check().none();
    }
}

/// The file of an image in the site.
fn asset<'a>(built: &'a Built, start: &str) -> (&'a str, &'a [u8]) {
    let found = built
        .files()
        .iter()
        .find(|it| it.0.starts_with(&format!("assets/{start}.")))
        .expect("it is published");
    (found.0, found.1)
}

/// The concept with another one frozen in it.
fn with_frozen(project: &Project, frozen: &Project) -> Project {
    let files = freeze::files(&frozen.tree()).into_iter();
    files.fold(project.clone(), |all, (path, bytes)| {
        all.bytes(&format!("fassungen/e-1/{path}"), &bytes)
    })
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|it| it == word.as_bytes())
}

#[test]
fn images_leave_without_notes_if_the_town_wants_that() {
    let wanted = KONZEPT_YAML.to_owned() + "bilder: { angaben_entfernen: ja }\n";
    let profile = segment(0xe2, b"ICC_PROFILE\0\x01\x01Farben");
    let xmp = segment(0xe1, &[b"http://ns.adobe.com/xap/1.0/\0", XMP.as_bytes()].concat());
    let mut jpeg = photo(6);
    let notes =
        [profile, xmp, iptc(80, "Erika Musterfrau"), segment(0xfe, b"Erika Musterfrau")].concat();
    jpeg.splice(2..2, notes);
    // Phones put a second picture behind the first.
    jpeg.extend(photo(1));
    let files: [(&str, Vec<u8>); 3] = [
        ("b.jpg", jpeg),
        (
            "b.png",
            png_with(&[
                chunk(*b"eXIf", &exif(6, "Erika Musterfrau")),
                chunk(*b"tEXt", b"Author\0Erika Musterfrau"),
                chunk(*b"gAMA", &[0, 0, 0xb1, 0x8f]),
            ]),
        ),
        (
            "b.webp",
            webp_with(&[(b"EXIF", &exif(6, "Erika Musterfrau")), (b"XMP ", XMP.as_bytes())]),
        ),
    ];
    for (file, bytes) in &files {
        let before = shown(file, bytes).build_with(Sicht::Oeffentlich);
        assert_eq!(
            asset(&before, "b").1,
            bytes,
            "without the setting a file stays as it is, and so does its address"
        );
        let after = shown(file, bytes).file("konzept.yaml", &wanted).build();
        let (name, cleaned) = asset(&after, "b");
        assert_ne!(name, asset(&before, "b").0, "other bytes have another address");
        assert!(!contains(cleaned, "Erika") && !contains(cleaned, "xmpmeta"), "{file}");
        assert_eq!(spuren::find(&file[2..], cleaned), []);
        assert_eq!(spuren::ausrichtung(cleaned), Some(6), "{file} is still turned");
        assert_eq!(image::size(&file[2..], cleaned), image::size(&file[2..], bytes));
        assert_eq!(spuren::without(cleaned), None, "nothing more can be taken from {file}");
    }
    let jpeg = spuren::without(&files[0].1).expect("there are notes");
    assert!(contains(&jpeg, "ICC_PROFILE\0\x01\x01Farben"), "colours stay");
    assert!(
        contains(&spuren::without(&files[1].1).expect("there are notes"), "gAMA"),
        "colours stay"
    );
    // The points of the picture are the same.
    let points = |bytes: &[u8]| {
        bytes[bytes.windows(2).position(|it| it == [0xff, 0xda]).expect("a scan")..].to_vec()
    };
    assert_eq!(points(&jpeg), points(JPEG));
}

#[test]
fn the_logo_and_frozen_texts_leave_without_notes_too() {
    let list = "bilder: { angaben_entfernen: ja }\naussehen: { logo: bilder/logo.jpg }\nfassungen: [{ id: e-1, bezeichnung: E, stand: 2019-01-01, status: entwurf, öffentlich: ja, ordner: fassungen/e-1 }]\n";
    let project = shown("neu.jpg", &photo(1)).bytes("bilder/logo.jpg", &photo(1));
    let project = with_frozen(&project, &shown("alt.jpg", &photo(1)));
    let built = project.clone().file("konzept.yaml", &(KONZEPT_YAML.to_owned() + list)).build();
    for start in ["logo", "alt"] {
        assert!(!contains(asset(&built, start).1, "Erika"), "{start}");
    }
    // Without the setting what was published is only a note.
    let list = list.replace("bilder: { angaben_entfernen: ja }\n", "");
    let findings = project.file("konzept.yaml", &(KONZEPT_YAML.to_owned() + &list)).check();
    findings.finds(Code::EingefroreneBefunde, "konzept.yaml:8:19", "(K334)");
    findings.finds(Code::BildSpuren, "kapitel/a.md:5:1", "Warnung");
}

#[test]
fn a_frozen_text_hands_out_nothing_that_acts() {
    let list = "fassungen: [{ id: e-1, bezeichnung: E, stand: 2019-01-01, status: entwurf, öffentlich: ja, ordner: fassungen/e-1 }]\n";
    let frozen = |file: &str, bytes: &[u8]| {
        let text = format!(
            "---\nid: a\ntitel: A\n---\n[Datei](../bilder/{file}) ![Bild](../bilder/{file})\n"
        );
        let old = shown(file, bytes).file("kapitel/a.md", &text);
        with_frozen(&Project::new(), &old).file("konzept.yaml", &(KONZEPT_YAML.to_owned() + list))
    };
    let acting = frozen("x.svg", drawing("<script/>").as_bytes());
    let findings = acting.check();
    findings.finds(Code::EingefroreneBefunde, "konzept.yaml:7:19", "(K315)");
    assert!(findings.publishes(), "nobody can mend it, so it does not hold back the rest");
    let built = acting.build_with(Sicht::Oeffentlich);
    assert!(!built.paths().iter().any(|it| it.starts_with("assets/x.")), "{:?}", built.paths());
    built.shows("fassung/e-1/kapitel/a.html", "Datei");
    // A pointer can be mended by fetching the file.
    assert!(!frozen("x.png", LFS).check().publishes());
    // What is only of the wrong format was public, and stays.
    let wrong = frozen("x.png", JPEG);
    assert!(wrong.check().publishes());
    assert!(
        wrong.build_with(Sicht::Oeffentlich).paths().iter().any(|it| it.starts_with("assets/x."))
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(tries(300)))]

    #[test]
    fn broken_files_are_findings_and_never_a_panic(
        which in 0..6_usize,
        cut in 0..2000_usize,
        changes in prop::collection::vec((0..2000_usize, any::<u8>()), 0..8),
    ) {
        let files: [(&str, Vec<u8>); 6] = [
            ("jpg", photo(6)),
            ("png", png_with(&[chunk(*b"eXIf", &exif(6, "Erika"))])),
            ("webp", webp_with(&[(b"EXIF", &exif(6, "Erika")), (b"XMP ", XMP.as_bytes())])),
            ("pdf", b"%PDF-1.7 /Author (Erika \\1\\22) /Author <FE FF 00> <x:xmpmeta></x:xmpmeta>".to_vec()),
            ("svg", drawing("<style>@media x{a{fill:url(#a)}}</style><g style='fill:rgb(0,0,0)'/>").into_bytes()),
            ("avif", b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf\0\0\0\x20meta\0\0\0\0\0\0\0\x10iprp\0\0\0\x08ipco".to_vec()),
        ];
        let (ending, mut bytes) = files[which].clone();
        for (at, byte) in changes {
            let length = bytes.len();
            bytes[at % length] = byte;
        }
        bytes.truncate(cut.max(1));
        let _ = datei::mangel(ending, &bytes);
        let _ = spuren::find(ending, &bytes);
        if let Some(cleaned) = spuren::without(&bytes) {
            prop_assert!(spuren::find(ending, &cleaned).is_empty() || ending == "svg");
        }
    }
}

#[test]
fn a_picture_of_several_scans_ends_behind_its_last_one() {
    let (picture, end) = JPEG.split_at(JPEG.len() - 2);
    assert_eq!(end, [0xff, 0xd9]);
    // What stands between scans may hold any bytes, those of an end too.
    let scans = [picture, &segment(0xc4, b"\xff\xd9\0\0"), end].concat();
    let noted = [&scans[..2], &segment(0xfe, b"Erika Musterfrau"), &scans[2..], b"Film"].concat();
    let bare = spuren::without(&noted).expect("there is a note");
    assert!(
        bare.ends_with(&segment(0xc4, b"\xff\xd9\0\0\xff\xd9")[4..]) && !contains(&bare, "Film")
    );
}
