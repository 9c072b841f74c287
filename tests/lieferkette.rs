//! What comes from others is named where it is handed on: in the program's notices, and in every
//! site. `lieferkette/run` asks cargo and cargo-deny themselves; this is what needs neither.

use std::{fs, path::Path};

use super::support::Project;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// Name and version of every crate in Cargo.lock.
fn locked() -> Vec<(String, String)> {
    let lock = read("Cargo.lock");
    let value = |part: &str, key: &str| {
        let line = part.lines().find_map(|it| it.strip_prefix(key)?.strip_prefix(" = "));
        line.expect("every crate has a name and a version").trim_matches('"').to_owned()
    };
    lock.split("[[package]]").skip(1).map(|it| (value(it, "name"), value(it, "version"))).collect()
}

#[test]
fn the_notices_name_every_library_in_the_version_that_is_used() {
    let notices = read("LIZENZEN-DRITTER.md");
    let locked = locked();
    for line in notices
        .lines()
        .take_while(|it| *it != "## Texte der Lizenzen")
        .filter_map(|it| it.strip_prefix("- "))
    {
        let (name, version) =
            line.split_once(": ").and_then(|it| it.0.split_once(' ')).expect("name and version");
        let known = locked.iter().any(|it| it.0 == name && it.1 == version);
        assert!(known, "LIZENZEN-DRITTER.md names {name} {version}; run lieferkette/run --neu");
    }
    let manifest = read("Cargo.toml");
    let own = manifest
        .split("[dependencies]")
        .nth(1)
        .expect("there are some")
        .split("\n[")
        .next()
        .unwrap_or_default();
    for line in own.lines().filter(|it| !it.starts_with('#')) {
        let Some((name, value)) = line.split_once(" = ") else { continue };
        let name =
            value.split("package = \"").nth(1).and_then(|it| it.split('"').next()).unwrap_or(name);
        assert!(
            notices.contains(&format!("\n- {name} ")),
            "LIZENZEN-DRITTER.md lacks {name}; run lieferkette/run --neu"
        );
    }
}

#[test]
fn a_site_says_what_it_contains_of_others() {
    let built = Project::new().build();
    let named = |start: &str| {
        let files: Vec<&str> =
            built.paths().into_iter().filter(|it| it.starts_with(start)).collect();
        assert_eq!(files.len(), 1, "{start}: {files:?}");
        built.page(files[0])
    };
    let notices = named("assets/lizenzen.");
    assert!(named("assets/ofl.").contains("SIL OPEN FONT LICENSE Version 1.1"));
    assert!(named("assets/license-kern.").contains("EUROPÄISCHE UNION PUBLIC LICENCE v. 1.2"));
    let package = read("themes/kern/vendor/kern-ux/package.json");
    let kern = package
        .split("\"version\": \"")
        .nth(1)
        .and_then(|it| it.split('"').next())
        .expect("it has a version");
    for wanted in [
        &format!("KERN UX {kern} "),
        "kern-ux.css",
        "fira-sans-400.woff2",
        "fira-sans-600.woff2",
        "license-kern.md",
        "ofl.txt",
    ] {
        assert!(notices.contains(wanted), "themes/kern/assets/LIZENZEN.txt lacks {wanted}");
    }
}

#[test]
fn every_advisory_that_is_borne_has_a_reason_and_is_known() {
    let deny = read("deny.toml");
    let borne: Vec<&str> = deny.split("{ id = \"").skip(1).collect();
    assert!(!borne.is_empty());
    let copy = Path::new(env!("CARGO_MANIFEST_DIR")).join("lieferkette/advisories/crates");
    let known: Vec<String> = walkdir::WalkDir::new(copy)
        .into_iter()
        .map(|it| it.expect("readable").file_name().to_string_lossy().into_owned())
        .collect();
    for entry in borne {
        let id = entry.split('"').next().unwrap_or_default();
        let reason = entry
            .split("reason = \"")
            .nth(1)
            .and_then(|it| it.split('"').next())
            .unwrap_or_default();
        assert!(reason.len() > 40, "deny.toml does not say why {id} is borne");
        assert!(known.contains(&format!("{id}.md")), "lieferkette/advisories lacks {id}");
    }
}
