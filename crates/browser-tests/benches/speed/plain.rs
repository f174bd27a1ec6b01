//! What the app is measured against. The plainest page with the first question: heading, help, and
//! the options as links to the static edition, with our stylesheet and without a script. And our
//! first page without its script, for the least that can be done to show a view.

use std::fs;
use std::path::Path;

use site::compress::brotli;

/// The name of the page, beside the first one.
pub const PAGE: &str = "plain.html";

/// The name of the first page without its script.
pub const LEAST: &str = "least.html";

/// Writes both into a copy of the site, compressed as the site is.
pub fn write(site: &Path) {
    let first = fs::read_to_string(site.join("index.html")).expect("the first page");
    let (before, script) = first.split_once("<script").expect("its script");
    let (_, after) = script.split_once("</script>").expect("its end");
    for (name, html) in [(PAGE, page(&first)), (LEAST, format!("{before}{after}"))] {
        fs::write(site.join(format!("{name}.br")), brotli(html.as_bytes())).expect("it is written");
        fs::write(site.join(name), html).expect("it is written");
    }
}

/// Made of the first page, so that both say the same in the same order.
fn page(first: &str) -> String {
    let cut = |from: &str, to: &str| {
        let (_, rest) = first.split_once(from).unwrap_or_else(|| panic!("the first page has no {from}"));
        let (inner, _) = rest.split_once(to).unwrap_or_else(|| panic!("the first page has no {to} after {from}"));
        format!("{from}{inner}{to}")
    };
    let [language, title, style] =
        [cut("<html", ">"), cut("<title>", "</title>"), cut("<link rel=\"stylesheet\"", ">")];
    let question = cut("<main>", "</ul>").replace("href=\"#/", "href=\"static.html#/");
    assert!(question.contains("class=\"cards\""), "the first list is that of the options");
    format!(
        "<!DOCTYPE html>{language}<head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         {title}{style}</head><body>{question}</main></body></html>"
    )
}
