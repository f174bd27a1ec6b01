//! The way from question to route: as a graph in Mermaid's notation, and as a list.
//!
//! Questions are one where the same answers lead on to the same routes. What else differs, for
//! example the steps, stands in the tables.

use std::collections::BTreeMap;

use super::words::Report;
use guide::Answers;
use klagevejviser::views::el::{Part, el, say};

/// Where an answer leads.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum To {
    /// The number of a node.
    Question(usize),
    /// The id of a route.
    Route(String),
}

/// A question where it is asked: its id, and the options that lead to the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Node {
    question: String,
    edges: Vec<(To, Vec<String>)>,
}

/// The questions in the order in which they are met.
fn nodes(report: Report<'_>) -> Vec<Node> {
    let views = report.walk.views.iter().map(|view| (proof::spell(&view.answers), view.question));
    let paths = report.walk.paths.iter().map(|path| (proof::spell(&path.answers), path.route.row.id.as_str()));
    let mut graph = Graph { report, asks: views.collect(), ends: paths.collect(), known: BTreeMap::new() };
    let root = graph.follow(&Answers::default());
    let mut found: Vec<(usize, &Node)> = graph.known.iter().map(|(node, at)| (*at, node)).collect();
    found.sort_by_key(|(at, _)| *at);
    let found: Vec<&Node> = found.into_iter().map(|(_, node)| node).collect();
    let mut order = Vec::new();
    if let To::Question(root) = root {
        meet(root, &found, &mut order);
    }
    let renumber = |to: &To| match to {
        To::Question(old) => To::Question(order.iter().position(|at| at == old).unwrap_or_default()),
        To::Route(id) => To::Route(id.clone()),
    };
    let edges = |node: &Node| node.edges.iter().map(|(to, options)| (renumber(to), options.clone())).collect();
    order.iter().map(|at| Node { question: found[*at].question.clone(), edges: edges(found[*at]) }).collect()
}

/// Children come before their parents when alike ones are found; a reader meets them after.
fn meet(at: usize, nodes: &[&Node], order: &mut Vec<usize>) {
    if order.contains(&at) {
        return;
    }
    order.push(at);
    for (to, _) in &nodes[at].edges {
        if let To::Question(next) = to {
            meet(*next, nodes, order);
        }
    }
}

/// What is known while the walk is followed once more.
struct Graph<'a> {
    report: Report<'a>,
    asks: BTreeMap<String, &'a str>,
    ends: BTreeMap<String, &'a str>,
    known: BTreeMap<Node, usize>,
}

impl Graph<'_> {
    fn follow(&mut self, answers: &Answers) -> To {
        let here = proof::spell(answers);
        let guide = self.report.guide();
        let Some(question) = self.asks.get(&here).and_then(|id| guide.question(id)) else {
            return To::Route(self.ends.get(&here).copied().unwrap_or_default().to_owned());
        };
        let mut edges: Vec<(To, Vec<String>)> = Vec::new();
        for option in answers.possible_options(guide, question) {
            let to = self.follow(&answers.with(&question.id, option));
            match edges.iter_mut().find(|(known, _)| *known == to) {
                Some((_, options)) => options.push(option.to_owned()),
                None => edges.push((to, vec![option.to_owned()])),
            }
        }
        let number = self.known.len();
        To::Question(*self.known.entry(Node { question: question.id.clone(), edges }).or_insert(number))
    }
}

/// The graph in Mermaid's notation.
pub fn as_mermaid(report: Report<'_>) -> Vec<Part> {
    let nodes = nodes(report);
    let routes: Vec<&str> =
        report.guide().routes.iter().filter(|row| row.like.is_none()).map(|row| row.id.as_str()).collect();
    let mut text = "flowchart LR\n".to_owned();
    for (at, node) in nodes.iter().enumerate() {
        let asks = report.pack().text(&format!("question-{}", node.question));
        text += &format!("  q{}[\"{}. {} ({})\"]\n", at + 1, at + 1, quoted(&asks), node.question);
    }
    for (at, id) in routes.iter().enumerate() {
        let title = report.guide().routes.iter().find(|row| row.id == *id).map(|row| report.title(row));
        text += &format!("  r{}([\"{} ({id})\"])\n", at + 1, quoted(&title.unwrap_or_default()));
    }
    for (at, node) in nodes.iter().enumerate() {
        for (to, options) in &node.edges {
            let to = match to {
                To::Question(next) => format!("q{}", next + 1),
                To::Route(id) => format!("r{}", routes.iter().position(|route| route == id).map_or(0, |at| at + 1)),
            };
            let options: Vec<String> = options.iter().map(|option| quoted(&report.option(option))).collect();
            text += &format!("  q{} -->|\"{}\"| {to}\n", at + 1, options.join("<br/>"));
        }
    }
    vec![say("p", report.word("mermaid-help")), say("pre", text)]
}

/// A text as it stands between quotes in Mermaid.
fn quoted(text: &str) -> String {
    text.replace('#', "#35;").replace('"', "#quot;")
}

/// The graph as a list; a question that was met before is pointed to.
pub fn as_list(report: Report<'_>) -> Vec<Part> {
    let nodes = nodes(report);
    let mut met = vec![false; nodes.len()];
    vec![say("p", report.word("flow-help")), question(report, &nodes, 0, &mut met)]
}

fn question(report: Report<'_>, nodes: &[Node], at: usize, met: &mut [bool]) -> Part {
    let Some(node) = nodes.get(at) else { return String::new().into() };
    let asks = format!("{}. {}", at + 1, report.pack().text(&format!("question-{}", node.question)));
    if std::mem::replace(&mut met[at], true) {
        let link = el("a").set("href", format!("#asked-{}", at + 1)).text(asks).done();
        return el("span").text(format!("{} ", report.word("as-at"))).child(link).done();
    }
    let items: Vec<Part> = node
        .edges
        .iter()
        .map(|(to, options)| {
            let labels: Vec<String> = options.iter().map(|option| report.option(option)).collect();
            let to = match to {
                To::Question(next) => question(report, nodes, *next, met),
                To::Route(id) => report.route_link(id),
            };
            el("li").child(say("strong", labels.join(" / "))).text(" → ").child(to).done()
        })
        .collect();
    let list = el("ul").with(items).done();
    // Open, so that it is printed.
    let id = format!("asked-{}", at + 1);
    el("details").set("open", "").set("id", id).child(say("summary", asks)).child(list).done()
}
