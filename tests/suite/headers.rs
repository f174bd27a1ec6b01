//! The files that tell servers which headers to send say what the source says. Each is read here
//! in a way of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use site::headers;
use site::headers::Kind;

/// Who may show the pages in a frame.
const HOSTS: [&str; 2] = ["https://www.example.dk", "https://example.dk:8443"];
use regex::Regex;

type Headers = BTreeMap<String, String>;

const FILES: [&str; 13] = [
    "index.html",
    "en/index.html",
    "about.html",
    "ishoej/static.html",
    "sw.js",
    "icon-192.png",
    "en/manifest.webmanifest",
    "boot.0123456789abcdef.js",
    "klagevejviser.0123456789abcdef.js",
    "klagevejviser_bg.0123456789abcdef.wasm",
    "packs/koebenhavn.da.answers.952756cc8a89b5d0.pack",
    "koebenhavn-da.html",
    "ishoej/en/ishoej-en.html",
];

fn hosts() -> Vec<String> {
    HOSTS.map(str::to_owned).to_vec()
}

/// What the source says of a file.
fn of(file: &str) -> Vec<headers::Header> {
    headers::Headers::new(&hosts()).of(file)
}

/// A site of empty files, with the files for servers.
fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for file in FILES {
        let file = folder.path().join(file);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, "").expect("a file");
    }
    headers::write(&hosts(), folder.path()).expect("it writes");
    folder
}

fn read(site: &Path, name: &str) -> String {
    fs::read_to_string(site.join(headers::FOLDER).join(name)).expect("the file")
}

fn set(headers: &mut Headers, name: &str, value: &str) {
    headers.insert(name.to_lowercase(), value.trim_matches('"').to_owned());
}

/// Compares what a server would send for every file with the source.
fn agrees(what: &str, sent: impl Fn(&str) -> Headers) {
    for file in FILES {
        let mut expected = Headers::new();
        of(file).into_iter().for_each(|(name, value)| set(&mut expected, name, &value));
        assert_eq!(sent(file), expected, "{what}: {file}");
    }
}

#[test]
fn the_source_is_strict_and_keeps_what_never_changes() {
    let policy = &of("index.html")[0].1;
    assert_eq!(
        policy,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
         frame-ancestors 'self' https://www.example.dk https://example.dk:8443"
    );
    let alone = &headers::Headers::new(&[]).everywhere[0].1;
    assert!(alone.ends_with("; frame-ancestors 'self'"), "without a host, the site itself: {alone}");
    let hashed = FILES.into_iter().filter(|file| Kind::of(file) == Kind::Hashed).count();
    let editions = FILES.into_iter().filter(|file| Kind::of(file) == Kind::Edition).count();
    assert_eq!((hashed, editions), (4, 2));
    for file in FILES {
        let headers = of(file);
        let cache = headers.iter().find(|(name, _)| *name == "Cache-Control").expect("a word on caches").1.clone();
        assert_eq!(cache.contains("immutable"), Kind::of(file) == Kind::Hashed, "{file}");
        assert_eq!(headers.len(), if Kind::of(file) == Kind::Edition { 6 } else { 5 }, "{file}");
    }
}

#[test]
fn nginx_sends_the_same() {
    let site = site();
    let text = read(site.path(), "nginx.conf");
    // Words, quoted strings and signs; a location is a block of directives.
    let token = Regex::new(r#"(?m)#.*$|"([^"]*)"|([{};])|([^\s{};"]+)"#).expect("a pattern");
    let mut server = Headers::new();
    let mut locations: Vec<(Regex, Headers)> = Vec::new();
    let (mut words, mut within) = (Vec::new(), false);
    for found in token.captures_iter(&text) {
        let Some(word) = (1..4).find_map(|group| found.get(group)) else { continue };
        match (word.as_str(), found.get(2).is_some()) {
            (";", true) => {
                if words[0] == "add_header" {
                    let headers = if within { &mut locations.last_mut().expect("a location").1 } else { &mut server };
                    assert_eq!(words.get(3).is_none(), ["Cache-Control", "Content-Disposition"].contains(&words[1]));
                    set(headers, words[1], words[2]);
                }
                words.clear();
            }
            ("{", true) => {
                assert_eq!(words[..2], ["location", "~"]);
                locations.push((Regex::new(words[2]).expect("a pattern"), Headers::new()));
                (within, words) = (true, Vec::new());
            }
            ("}", true) => within = false,
            (word, _) => words.push(word),
        }
    }
    agrees("nginx", |file| {
        let path = format!("/{file}");
        // The first pattern that fits; a location with headers inherits none, one without all.
        let location = locations.iter().find(|(pattern, _)| pattern.is_match(&path));
        location.map(|(_, headers)| headers).filter(|headers| !headers.is_empty()).unwrap_or(&server).clone()
    });
}

#[test]
fn apache_sends_the_same() {
    let site = site();
    let text = read(site.path(), "htaccess");
    let line = Regex::new(r#"^Header (always )?set ([A-Za-z-]+) "(.*)"$"#).expect("a pattern");
    agrees("Apache", |file| {
        let name = file.rsplit('/').next().unwrap_or_default();
        let (mut everywhere, mut own, mut applies) = (Headers::new(), Headers::new(), None);
        for text in text.lines() {
            if let Some(pattern) = text.strip_prefix("<FilesMatch \"") {
                let pattern = Regex::new(pattern.trim_end_matches("\">")).expect("a pattern");
                applies = Some(pattern.is_match(name));
            } else if text == "</FilesMatch>" {
                applies = None;
            } else if let Some(found) = line.captures(text) {
                // What a section says comes after all that stands outside.
                let headers = if applies.is_some() { &mut own } else { &mut everywhere };
                if applies != Some(false) {
                    set(headers, &found[2], &found[3]);
                }
            }
        }
        everywhere.extend(own);
        everywhere
    });
}

#[test]
fn caddy_sends_the_same() {
    let site = site();
    let text = read(site.path(), "Caddyfile");
    agrees("Caddy", |file| {
        let mut matchers: BTreeMap<&str, bool> = BTreeMap::new();
        let (mut sent, mut matcher) = (Headers::new(), None);
        for text in text.lines() {
            let words: Vec<&str> = text.trim().splitn(4, ' ').collect();
            match words[..] {
                [name, "{"] if name.starts_with('@') => {
                    matcher = Some(name);
                    matchers.insert(name, true);
                }
                ["}"] => matcher = None,
                ["path_regexp", pattern] | ["not", "path_regexp", pattern] => {
                    let fits = Regex::new(pattern).expect("a pattern").is_match(&format!("/{file}"));
                    let fits = fits != (words[0] == "not");
                    matchers.entry(matcher.expect("a matcher")).and_modify(|all| *all &= fits);
                }
                ["header", name, ..] => {
                    let on = name.starts_with('@');
                    if !on || matchers[name] {
                        let rest = text.splitn(if on { 4 } else { 3 }, ' ').collect::<Vec<_>>();
                        let fresh = set_once(&mut sent, rest[rest.len() - 2], rest[rest.len() - 1]);
                        assert!(fresh, "Caddy keeps no order among its matchers: {text}");
                    }
                }
                _ => {}
            }
        }
        sent
    });
}

fn set_once(headers: &mut Headers, name: &str, value: &str) -> bool {
    let fresh = !headers.contains_key(&name.to_lowercase());
    set(headers, name, value);
    fresh
}

#[test]
fn static_hosts_send_the_same() {
    let site = site();
    let text = read(site.path(), "_headers");
    let mut rules: Vec<(&str, Vec<(&str, &str)>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        match line.strip_prefix("  ").and_then(|line| line.split_once(": ")) {
            Some(header) => rules.last_mut().expect("a rule").1.push(header),
            None => rules.push((line, Vec::new())),
        }
    }
    for file in FILES {
        let path = format!("/{file}");
        let mut sent = Headers::new();
        for (rule, headers) in &rules {
            let fits = rule.strip_suffix('*').map_or(path == *rule, |start| path.starts_with(start));
            for (name, value) in headers.iter().filter(|_| fits) {
                assert!(set_once(&mut sent, name, value), "hosts join the values of {name} for {file}");
            }
        }
        let mut expected = Headers::new();
        of(file).into_iter().for_each(|(name, value)| set(&mut expected, name, &value));
        // What is not to be kept they say themselves.
        expected.retain(|_, value| value != "no-cache");
        assert_eq!(sent, expected, "{file}");
    }
}
