//! The headers that the site is served with, and the files that tell servers so.
//!
//! All of it stands here once. `vejviser serve` sends it; [`write`] puts it into words for nginx,
//! Apache, Caddy and hosts that read `_headers`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::page_path::PACKS;
use compiler::output;
use compiler::output::{put, unwritable};
use rulebook::files::LANGUAGES;
use rulebook::problem::Problem;

/// A name and a value.
pub type Header = (&'static str, String);

/// What a page may load and do, but for who may show it in a frame.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; \
                      frame-ancestors 'self'";

/// The other headers of every answer.
const GUARDS: [(&str, &str); 3] = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    (
        "Permissions-Policy",
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), geolocation=(), \
         gyroscope=(), hid=(), magnetometer=(), microphone=(), midi=(), payment=(), \
         publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=()",
    ),
];

/// Files that are asked for anew each time.
const ASKED_ANEW: (&str, &str) = ("Cache-Control", "no-cache");
/// Files that never change: their content is in their name.
const FOR_EVER: (&str, &str) = ("Cache-Control", "public, max-age=31536000, immutable");
/// The one-file edition brings its style within itself, which the policy forbids. It is made to be
/// passed on: the browser saves it, and opens it without a policy.
const PASSED_ON: (&str, &str) = ("Content-Disposition", "attachment");

/// The folder for servers' own files, in the site.
pub const FOLDER: &str = "headers";

/// What is said of a file beyond what holds for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Named by its content.
    Hashed,
    /// The one-file edition.
    Edition,
    Other,
}

impl Kind {
    /// The kind of the file with this path or address.
    pub fn of(path: &str) -> Self {
        let name = path.rsplit('/').next().unwrap_or_default();
        let of_language = |lang: &str| name.ends_with(&format!("-{lang}.html"));
        if is_hashed(name) {
            Self::Hashed
        } else if LANGUAGES.into_iter().any(of_language) {
            Self::Edition
        } else {
            Self::Other
        }
    }

    /// The same for servers, as a regular expression; the rest is [`Kind::Other`].
    pub fn pattern(self) -> String {
        match self {
            Self::Hashed => r"\.[0-9a-f]{16}\.[a-z]+$".to_owned(),
            Self::Edition => format!(r"-({})\.html$", LANGUAGES.join("|")),
            Self::Other => String::new(),
        }
    }

    /// The headers of its files, beyond those of every answer.
    fn own(self) -> Vec<Header> {
        let own = match self {
            Self::Hashed => vec![FOR_EVER],
            Self::Edition => vec![ASKED_ANEW, PASSED_ON],
            Self::Other => vec![ASKED_ANEW],
        };
        own.into_iter().map(owned).collect()
    }
}

fn owned((name, value): (&'static str, &str)) -> Header {
    (name, value.to_owned())
}

/// Whether a file name holds the hash of the content (see [`super::program::Asset::write`]).
pub fn is_hashed(name: &str) -> bool {
    let hash = |part: &str| part.len() == 16 && part.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    name.split('.').nth_back(1).is_some_and(hash)
}

/// The headers of a site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headers {
    /// Those of every answer.
    pub everywhere: Vec<Header>,
}

/// The list of those who may frame the pages, an origin a line; it stands in [`FOLDER`].
const HOSTS: &str = "hosts";

impl Headers {
    /// `hosts` are the origins whose pages may show those of the site in a frame; the site itself always may.
    pub fn new(hosts: &[String]) -> Self {
        let policy = hosts.iter().fold(POLICY.to_owned(), |policy, host| format!("{policy} {host}"));
        let guards = GUARDS.into_iter().map(owned);
        Self { everywhere: std::iter::once(("Content-Security-Policy", policy)).chain(guards).collect() }
    }

    /// Those that a site was built for.
    pub fn of_site(site: &Path) -> Self {
        let hosts = fs::read_to_string(site.join(FOLDER).join(HOSTS)).unwrap_or_default();
        Self::new(&hosts.lines().map(str::to_owned).collect::<Vec<_>>())
    }

    /// The headers of the answer for this path, if the file was found.
    pub fn of(&self, path: &str) -> Vec<Header> {
        self.everywhere.iter().cloned().chain(Kind::of(path).own()).collect()
    }
}

/// Writes the file of each server into [`FOLDER`], and who may frame the pages.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write(hosts: &[String], site: &Path) -> Result<(), Problem> {
    let headers = Headers::new(hosts);
    let files = output::list(site)?;
    let files = files.iter().filter_map(|file| file.strip_prefix(site).ok()?.to_str());
    let files: Vec<&str> = files.filter(|file| !file.ends_with(".br") && !file.ends_with(".gz")).collect();
    let folder = site.join(FOLDER);
    fs::create_dir_all(&folder).map_err(|error| unwritable(&folder, &error))?;
    put(&folder.join(HOSTS), hosts.iter().map(|host| format!("{host}\n")).collect::<String>())?;
    put(&folder.join("nginx.conf"), nginx(&headers))?;
    put(&folder.join("htaccess"), apache(&headers))?;
    put(&folder.join("Caddyfile"), caddy(&headers))?;
    put(&folder.join("_headers"), static_host(&headers, &files))
}

/// A text of lines, each with its headers.
fn lines(headers: impl IntoIterator<Item = Header>, line: impl Fn(&str, &str) -> String) -> String {
    headers.into_iter().map(|(name, value)| line(name, &value) + "\n").collect()
}

fn nginx(headers: &Headers) -> String {
    // Without `always`, an error is never kept; what guards must guard errors too.
    let guards = |indent: &str| {
        lines(headers.everywhere.clone(), |name, value| format!("{indent}add_header {name} \"{value}\" always;"))
    };
    let own =
        |kind: Kind, indent: &str| lines(kind.own(), |name, value| format!("{indent}add_header {name} \"{value}\";"));
    let mut text = format!(
        "# Klagevejviser: include this in the `server` block of the site, or in the `location` block\n\
         # of the folder in which the guide stands; with `alias`, only in that.\n\
         # With the module ngx_brotli, add: brotli_static on;\n\
         gzip_static on;\n\
         gzip_vary on;\n\
         location ~ \"\\.webmanifest$\" {{\n    default_type application/manifest+json;\n}}\n{}{}",
        guards(""),
        own(Kind::Other, "")
    );
    for kind in [Kind::Hashed, Kind::Edition] {
        // A location with headers of its own gets none of those around it.
        let _ = write!(text, "location ~ \"{}\" {{\n{}{}}}\n", kind.pattern(), guards("    "), own(kind, "    "));
    }
    text
}

fn apache(headers: &Headers) -> String {
    let own = |kind: Kind| lines(kind.own(), |name, value| format!("Header set {name} \"{value}\""));
    let mut text = format!(
        "# Klagevejviser: put this into the folder of the site as `.htaccess`.\n\
         # It needs AllowOverride FileInfo and the module headers; rewrite for compressed files.\n\
         AddType application/wasm .wasm\n\
         AddType application/manifest+json .webmanifest\n\
         AddType text/javascript .js\n\
         {}{}",
        lines(headers.everywhere.clone(), |name, value| format!("Header always set {name} \"{value}\"")),
        own(Kind::Other)
    );
    for kind in [Kind::Hashed, Kind::Edition] {
        // What is sent may be the compressed file beside it.
        let pattern = kind.pattern().replace('$', r"(\.br|\.gz)?$");
        let _ = write!(text, "<FilesMatch \"{pattern}\">\n{}</FilesMatch>\n", own(kind));
    }
    text + r#"<IfModule mod_rewrite.c>
RewriteEngine On
RewriteCond %{HTTP:Accept-Encoding} \bbr\b
RewriteCond %{REQUEST_FILENAME}.br -f
RewriteRule ^(.+)$ $1.br [L]
RewriteCond %{HTTP:Accept-Encoding} \bgzip\b
RewriteCond %{REQUEST_FILENAME}.gz -f
RewriteRule ^(.+)$ $1.gz [L]
RemoveLanguage .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
SetEnvIf Request_URI "\.(br|gz)$" no-gzip no-brotli
Header merge Vary Accept-Encoding
</IfModule>
"#
}

fn caddy(headers: &Headers) -> String {
    let own =
        |kind: Kind, name: &str| lines(kind.own(), |header, value| format!("header @{name} {header} \"{value}\""));
    // The matchers exclude each other, so that their order is of no account. A file that is missing
    // is never kept; folders are no files to Caddy.
    let mut text = format!(
        "# Klagevejviser: import this into the block of the site.\n\
         file_server {{\n\tprecompressed br gzip\n}}\n{}",
        lines(headers.everywhere.clone(), |name, value| format!("header {name} \"{value}\""))
    );
    let (hashed, edition) = (Kind::Hashed.pattern(), Kind::Edition.pattern());
    for (name, kind, path) in [
        ("hashed", Kind::Hashed, format!("file\n\tpath_regexp {hashed}")),
        ("edition", Kind::Edition, format!("path_regexp {edition}")),
        ("other", Kind::Other, format!("not path_regexp {hashed}|{edition}")),
    ] {
        let _ = write!(text, "@{name} {{\n\t{path}\n}}\n{}", own(kind, name));
    }
    text
}

/// These hosts join what several rules say of one header, and know a `*` at the end alone: each
/// file may have one rule for `Cache-Control`. What has none they let browsers ask for anew.
fn static_host(headers: &Headers, files: &[&str]) -> String {
    let line = |name: &str, value: &str| format!("  {name}: {value}");
    let mut text = format!(
        "# Klagevejviser: put this into the root of the site; if the guide stands in a folder, write\n\
         # the folder before each address.\n\
         /*\n{}",
        lines(headers.everywhere.clone(), line)
    );
    let mut rule = |path: &str, own: (&'static str, &str)| {
        let _ = write!(text, "/{path}\n{}", lines([owned(own)], line));
    };
    rule(&format!("{PACKS}/*"), FOR_EVER);
    for path in files.iter().filter(|path| !path.starts_with(PACKS)) {
        match Kind::of(path) {
            Kind::Hashed => rule(path, FOR_EVER),
            Kind::Edition => rule(path, PASSED_ON),
            Kind::Other => {}
        }
    }
    text
}
