//! What a screen reader would say, against what is written down in `transcripts`.

use std::fs;
use std::path::PathBuf;

use browser_tests::engine::{Engine, engines};
use browser_tests::environment::root;
use browser_tests::harness::Browser;
use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use crate::faults::in_a_browser_where;
use crate::work::DECISION;

/// A Wednesday at noon, because offices say whether they are open.
const NOON: &str = "const noon = Date.parse('2027-01-20T11:15:00Z');
globalThis.Date = class extends Date {
    constructor(...given) { given.length ? super(...given) : super(noon); }
    static now() { return noon; }
};";

const JOURNEYS: [(&str, &str); 3] = [
    ("question-da", "#/afgoerelse"),
    ("plan-da", DECISION),
    ("plan-helper-en", "en/?rolle=hjaelper#/afgoerelse.arbejde.sygedagpenge.modtaget"),
];

/// How the line begins that says of when the rules are, and which edition.
const VERSION: [&str; 2] = ["Reglerne er fra ", "The rules are from "];

fn transcript(name: &str) -> PathBuf {
    root().join(format!("crates/browser-tests/tests/browsers/transcripts/{name}.txt"))
}

/// What the accessibility tree says below a node, a line each; what it leaves out is not said.
fn tell(nodes: &[Value], node: &Value, lines: &mut Vec<String>) {
    let text =
        |value: &Value| value["value"].as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ");
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let (name, description) = (text(&node["name"]), text(&node["description"]));
    let property = |name: &str| {
        let all = node["properties"].as_array().into_iter().flatten();
        all.filter(|property| property["name"] == name).map(|property| property["value"]["value"].clone()).next()
    };
    let mut said = match role {
        _ if node["ignored"] == true => String::new(),
        "heading" => format!("heading {}: {name}", property("level").unwrap_or_default()),
        "link" | "button" | "checkbox" => format!("{role}: {name}"),
        "DisclosureTriangle" => format!("fold: {name}"),
        "textbox" => format!("field: {name}"),
        "StaticText" if name.is_empty() => String::new(),
        // It changes with every edit of a guide.
        "StaticText" if VERSION.iter().any(|says| name.starts_with(says)) => "text: (the version of the rules)".into(),
        "StaticText" => format!("text: {name}"),
        "term" => format!("term: {name}"),
        "banner" | "main" | "contentinfo" | "complementary" | "navigation" | "form" | "region" | "status" | "alert"
        | "note" | "list" | "group" | "article" | "definition" => {
            let name = if name.is_empty() { String::new() } else { format!(" {name}") };
            format!("[{role}{name}]")
        }
        _ => String::new(),
    };
    if !said.is_empty() {
        for (state, is) in [("expanded", json!(true)), ("checked", json!("true"))] {
            if property(state) == Some(is) {
                said.push_str(&format!(", {state}"));
            }
        }
        lines.push(said);
        if !description.is_empty() {
            lines.push(format!("described: {description}"));
        }
    }
    // What these hold is their name.
    if matches!(role, "heading" | "link" | "button" | "DisclosureTriangle" | "StaticText" | "textbox" | "term") {
        return;
    }
    let children = node["childIds"].as_array().into_iter().flatten();
    let children = children.filter_map(|child| nodes.iter().find(|node| node["nodeId"] == *child));
    let mut after_text = false;
    for child in children {
        let before = lines.len();
        tell(nodes, child, lines);
        let is_text = child["role"]["value"] == "StaticText" && lines.len() > before;
        // Pieces of one text: a number and its point.
        if is_text && after_text {
            let piece = lines.pop().unwrap_or_default();
            lines.last_mut().expect("the text before").push_str(piece.trim_start_matches("text: "));
        }
        after_text = is_text;
    }
}

/// The name in a line of a control, a group or a text.
fn named(line: &str) -> Option<(&str, &str)> {
    line.split_once(": ").or_else(|| line.strip_prefix('[')?.strip_suffix(']')?.split_once(' '))
}

/// Without the labels and legends that stand beside what they name: they are said with it.
fn once(lines: &[String]) -> Vec<String> {
    let names = |other: Option<&String>, text: &str| {
        other.and_then(|line| named(line)).is_some_and(|(kind, name)| {
            matches!(kind, "checkbox" | "field" | "group") && name.trim_end_matches(", checked") == text
        })
    };
    let is_label = |at: usize| {
        let before = lines[..at].iter().rev().find(|line| !line.starts_with("described"));
        let text = lines[at].strip_prefix("text: ");
        text.is_some_and(|text| names(before, text) || names(lines.get(at + 1), text))
    };
    (0..lines.len()).filter(|at| !is_label(*at)).map(|at| lines[at].clone()).collect()
}

/// Lines that say what the line before has said, names that say all of it twice, and links and buttons without any.
fn doubled(lines: &[String]) -> Vec<&String> {
    let again = lines.windows(2).filter(|pair| {
        let [before, line] = [&pair[0], &pair[1]].map(|line| named(line));
        // A hint is told with its link to who tabs, and alone to who reads on.
        before.zip(line).is_some_and(|((kind, before), (_, line))| kind != "described" && before == line)
    });
    let in_itself = lines.iter().filter(|line| {
        let name = named(line).map_or("", |(_, name)| name);
        let half = name.chars().count() / 2;
        let (one, other): (String, String) = (name.chars().take(half).collect(), name.chars().skip(half).collect());
        // A number of a telephone may be two times the same.
        let is_said = name.chars().any(char::is_alphabetic);
        is_said && one.trim() == other.trim() || line.trim_end().ends_with(':') && !line.starts_with("text")
    });
    again.map(|pair| &pair[1]).chain(in_itself).collect()
}

#[test]
fn what_is_said_twice_is_found() {
    let lines =
        ["field: Dag", "link: Om", "text: Om", "button: Ja Ja", "link: ", "link: 33 66 33 66"].map(str::to_owned);
    assert_eq!(doubled(&lines), ["text: Om", "button: Ja Ja", "link: "]);
    let labels = ["text: Dag", "field: Dag", "[group Hvornår?]", "text: Hvornår?", "text: Fx"].map(str::to_owned);
    assert_eq!(once(&labels), ["field: Dag", "[group Hvornår?]", "text: Fx"]);
}

async fn whole(browser: &Browser) -> Vec<String> {
    let tree = browser.devtools("Accessibility.getFullAXTree", json!({})).await;
    let nodes = tree["nodes"].as_array().expect("a tree");
    let mut lines = Vec::new();
    tell(nodes, &nodes[0], &mut lines);
    once(&lines)
}

/// What WebDriver itself can ask of an element: its computed role, or its computed label.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/element/{}/{}", session.unwrap_or_default(), self.element, self.what))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::GET, None)
    }
}

async fn computed(browser: &Browser, element: &Element, what: &'static str) -> String {
    let command = Computed { element: element.element_id().to_string(), what };
    let told = browser.client.issue_cmd(command).await.unwrap_or_else(|error| panic!("{what}: {error}"));
    told.as_str().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Kinds of lines that a driver can tell too.
const TOLD: [&str; 5] = ["heading", "link", "button", "checkbox", "field"];

/// The names of all that has one of these kinds, in the order of the page.
async fn names(browser: &Browser) -> Vec<String> {
    let all =
        browser.client.find_all(Locator::Css("h1, h2, h3, a[href], button, input, textarea")).await.expect("elements");
    let mut names = Vec::new();
    for element in all {
        let shown = "return arguments[0].checkVisibility({ checkVisibilityCSS: true, visibilityProperty: true })";
        let argument = serde_json::to_value(&element).expect("an element");
        if browser.client.execute(shown, vec![argument]).await.expect("it tells") != json!(true) {
            continue;
        }
        let role = computed(browser, &element, "computedrole").await;
        let kind = if matches!(role.as_str(), "textbox" | "searchbox") { "field" } else { role.as_str() };
        names.push(format!("{kind}: {}", computed(browser, &element, "computedlabel").await));
    }
    names
}

/// The lines of a transcript that [`names`] tells: without levels, descriptions and states.
fn only_names(transcript: &str) -> Vec<String> {
    let lines = transcript.lines().filter_map(|line| {
        let (kind, name) = line.split_once(": ")?;
        let kind = kind.split(' ').next().filter(|kind| TOLD.contains(kind))?;
        Some(format!("{kind}: {}", name.trim_end_matches(", checked")))
    });
    lines.collect()
}

/// The lines that one has and the other has not, in order.
fn difference(written: &[String], told: &[String]) -> String {
    let gone = written.iter().filter(|line| !told.contains(line)).map(|line| format!("- {line}"));
    let new = told.iter().filter(|line| !written.contains(line)).map(|line| format!("+ {line}"));
    let lines: Vec<String> = gone.chain(new).collect();
    if lines.is_empty() { "the order alone".into() } else { lines.join("\n") }
}

/// Live regions that say what the heading says, or what another one says.
const TWICE: &str = "
const heading = document.querySelector('h1').innerText.trim();
const live = [...document.querySelectorAll('[role=status], [role=alert], [aria-live]')].map((part) => part.innerText.trim()).filter(Boolean);
return live.filter((text, at) => text.includes(heading) || live.indexOf(text) !== at);
";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_announced_twice() {
    let write = std::env::var_os("KV_WRITE").is_some();
    let site = in_a_browser_where(NOON).await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let mut changed = Vec::new();
        for (name, view) in JOURNEYS {
            browser.app(&format!("{}/{view}", site.url)).await;
            browser.until("return !document.querySelector('.sheet') || document.querySelector('.desk') !== null").await;
            assert_eq!(browser.run(TWICE).await, json!([]), "{engine}: {name}");
            let file = transcript(name);
            let mut written = fs::read_to_string(&file).unwrap_or_default();
            let (expected, told) = if engine == Engine::Chromium {
                let told = whole(&browser).await;
                if write {
                    written = told.join("\n") + "\n";
                    fs::write(&file, &written).expect("it is written");
                }
                (written.lines().map(str::to_owned).collect(), told)
            } else {
                // Their drivers tell roles and names alone.
                (only_names(&written), names(&browser).await)
            };
            assert!(told.len() > 10, "{engine}: {name} says something: {told:?}");
            assert_eq!(doubled(&told), Vec::<&String>::new(), "{engine}: {name}");
            if expected != told {
                changed.push(format!("{}:\n{}", file.display(), difference(&expected, &told)));
            }
        }
        let again = "to write them anew: KV_WRITE=1 ./dev test; then read them";
        assert!(changed.is_empty(), "{engine} says something else ({again}):\n{}", changed.join("\n"));
    }
}
