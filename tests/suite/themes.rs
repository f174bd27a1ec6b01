//! Themes: what a file may say, and that it can be read.

use std::fs;

use guide::Guide;
use guide::model::Publisher;
use site::themes::{Theme, chosen, load};

use crate::root::root;
use crate::sources::copy_of_the_sources;

/// What is told of a theme with this text.
fn told(css: &str) -> Vec<String> {
    let copy = copy_of_the_sources();
    fs::write(copy.path().join("themes/a.css"), css).expect("written");
    load(copy.path()).err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn the_default_and_the_example_can_be_read() {
    let themes = load(root()).expect("no problem");
    assert!(themes.iter().any(|Theme { name, .. }| name == "havn"), "{themes:?}");
    assert_eq!(told(":root {\n  --kv-radius: 0;\n}\n"), Vec::<String>::new());
}

#[test]
fn a_mistake_in_a_theme_gets_file_place_cause_and_remedy() {
    for (css, said) in [
        (
            ":root {\n  --kv-soft: #9aa0a6;\n}\n",
            "themes/a.css, --kv-soft on --kv-page: the contrast is 2.64, and must be 4.5",
        ),
        (
            ":root {\n  --kv-ink: rebeccapurple;\n}\n",
            "themes/a.css, --kv-ink: “rebeccapurple” is no colour that can be compared",
        ),
        (":root {\n  --kv-colour: #000;\n}\n", "themes/a.css, --kv-colour: there is no such property"),
        (":root {\n  color: red;\n}\n", "themes/a.css, color: red;: this is no custom property"),
        (
            ":root {\n  --kv-radius: 0;\n}\n.card { display: none; }\n",
            "themes/a.css, .card { display: none; }: a theme sets custom properties and nothing else",
        ),
        (
            "@import url(https://example.org/a.css);",
            "themes/a.css, @import url(https://example.org/a.css);: this is no custom property",
        ),
    ] {
        let told = told(css);
        assert!(told.iter().any(|line| line.starts_with(said) && line.contains("mend it: ")), "{css}: {told:#?}");
    }
}

#[test]
fn black_on_white_is_twenty_one_and_a_published_pair_is_right() {
    // WebAIM's checker says 4.54 for #767676 on white, and 4.48 for #777777.
    let with =
        |ink: &str| told(&format!(":root {{\n  --kv-soft: {ink};\n  --kv-tint: #fff;\n  --kv-notice: #fff;\n}}\n"));
    assert_eq!(with("#767676"), Vec::<String>::new());
    assert!(with("#777777").iter().all(|line| line.contains("the contrast is 4.48")));
    assert_eq!(with("#777777").len(), 4);
}

#[test]
fn a_publisher_chooses_one_that_is_there() {
    let themes = load(root()).expect("no problem");
    let of = |theme: Option<&str>| {
        let publisher = Publisher { theme: theme.map(str::to_owned), ..Publisher::default() };
        Guide { id: "by".into(), publisher: Some(publisher), ..Guide::default() }
    };
    assert!(chosen(&of(None), &themes).expect("none").is_none());
    assert_eq!(chosen(&of(Some("havn")), &themes).expect("there").map(|theme| theme.name.as_str()), Some("havn"));
    let problem = chosen(&of(Some("hav")), &themes).expect_err("missing").to_string();
    assert!(problem.starts_with("guides/by.json, publisher › theme: there is no theme “hav”"), "{problem}");
    assert!(problem.contains("themes/hav.css") && problem.contains("havn"), "{problem}");
}
