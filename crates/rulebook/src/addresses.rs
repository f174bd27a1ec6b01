//! Where a guide's links may lead, and which of its words may stand in an address: a page, a mail
//! or a phone, never a script; a name, never a way to another folder.

use std::collections::BTreeSet;

use guide::model::{ClaimKind, Guide, is_id};
use guide::visit_claims::each_claim;

/// What the remedy for a link is.
const PAGE: &str = "write the address of a page, beginning with https://";
/// What the remedy for a name is.
const NAME: &str = "use a to z, digits and hyphens";

/// Finds links that lead elsewhere than to a page, a mail or a phone, and names that cannot stand in an address.
pub fn check(guide: &Guide, find: &mut impl FnMut(String, String, &str)) {
    names(guide, find);
    for source in &guide.sources {
        if let Some(url) = source.url.as_ref().filter(|url| !is_page(url)) {
            find(format!("sources › {}", source.id), format!("the url “{url}” is not that of a page"), PAGE);
        }
    }
    if let Some(publisher) = &guide.publisher {
        let links = [
            ("contact", &publisher.contact),
            ("accessibility", &publisher.accessibility),
            ("privacy", &publisher.privacy),
        ];
        for (name, url) in links {
            let mail = url.strip_prefix("mailto:").is_some_and(is_mail);
            let phone = url.strip_prefix("tel:").is_some_and(is_phone);
            if !(mail || phone || is_page(url)) {
                let cause = format!("“{url}” is no address of a page, a mail or a phone");
                find(format!("publisher › {name}"), cause, "begin it with https://, mailto: or tel:");
            }
        }
    }
    let mut pages = BTreeSet::from(["web"]);
    each_claim(guide, &mut |_, kind, claim| {
        if kind == ClaimKind::Page {
            pages.insert(&claim.is);
        }
    });
    for place in &guide.places {
        for (name, claim) in &place.contacts {
            let is = &claim.is;
            let (fine, remedy) = match name.as_str() {
                "phone" | "emergency" | "hotline" => {
                    (is_phone(is), "write the eight digits, or a short number such as 112")
                }
                "email" | "secure-email" | "portal" => (is_mail(is), "write it as name@example.dk"),
                name if pages.contains(name) => (is_page(is), PAGE),
                _ => (true, ""),
            };
            if !fine {
                find(format!("places › {}", place.id), format!("{name}: “{is}” is none"), remedy);
            }
        }
    }
}

/// The names that stand in addresses, and in the names of files.
fn names(guide: &Guide, find: &mut impl FnMut(String, String, &str)) {
    let mut name = |at: &str, name: &str| {
        if !is_id(name) {
            find(at.to_owned(), format!("“{name}” cannot stand in an address"), NAME);
        }
    };
    name("id", &guide.id);
    // Empty is the root of the site.
    guide.folder.iter().filter(|folder| !folder.is_empty()).for_each(|folder| name("folder", folder));
    guide.theme_parameter.iter().for_each(|parameter| name("theme_parameter", parameter));
    if let Some(helpers) = &guide.helpers {
        name("helpers › parameter", &helpers.parameter);
        helpers.roles.iter().for_each(|role| name("helpers › roles", role));
    }
}

/// Signs that end an address, or begin something else.
fn is_strange(sign: char) -> bool {
    sign.is_whitespace() || sign.is_control() || "<>\"'`\\^{|}".contains(sign)
}

/// Whether it is the address of a page.
fn is_page(url: &str) -> bool {
    let host = url.strip_prefix("https://").map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    host.is_some_and(|host| host.contains('.') && !host.contains('@')) && !url.contains(is_strange)
}

/// Whether it is a mail address and nothing more.
fn is_mail(address: &str) -> bool {
    let plain =
        |part: &str| !part.is_empty() && part.chars().all(|sign| sign.is_alphanumeric() || "._+-".contains(sign));
    address.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}

/// Whether it is a phone number: of 8 digits, or a short one such as 112 or 116 111; before them, if
/// anything, the country's +45.
fn is_phone(number: &str) -> bool {
    let digits: String = number.strip_prefix("+45").unwrap_or(number).chars().filter(|sign| *sign != ' ').collect();
    let short = digits.len() == 3 && digits.starts_with('1') || digits.len() == 6 && digits.starts_with("116");
    (digits.len() == 8 || short) && digits.bytes().all(|digit| digit.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{is_mail, is_page, is_phone};

    #[test]
    fn a_page_a_mail_and_a_phone_are_told_from_scripts() {
        assert!(is_page("https://www.kk.dk/politik?a=1#b") && is_mail("borger-raad@kk.dk") && is_phone("33 66 14 00"));
        assert!(["+45 33661400", "112", "116 111"].into_iter().all(is_phone));
        for wrong in [
            "",
            "http://kk.dk",
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            " https://kk.dk",
            "data:text/html,<script>",
            "https://",
            "https://kk.dk/ onclick=",
            "https://kk.dk@evil.example/",
            "https://kk.dk/\"><img>",
            "//kk.dk",
            "a@b@c.dk",
            "a@b.dk?body=<b>",
            "33 66 14 0",
            "33 66 14 000",
            "33-66-14-00",
        ] {
            assert!(!is_page(wrong) && !is_mail(wrong) && !is_phone(wrong), "{wrong}");
        }
    }
}
