//! The report for sign-off: it holds everything, what is not confirmed first, and tells it right.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use compiler::folder::{Files, municipalities};
use compiler::load;
use compiler::load::Compiled;
use compiler::packs;
use compiler::walked;
use guide::deadline::Deadline;
use guide::model::{Asked, Claim, ClaimKind, Condition, Confidence};
use guide::visit_claims::each_claim;
use report::{shown, sign_off};
use rulebook::files::LANGUAGES;

use klagevejviser::state::visit::Visit;
use klagevejviser::views::heading::route_title;
use klagevejviser::views::{Links, Scene};
use pack::Pack;

use crate::guides::real_guide;
use crate::root::root;

/// Calls with every guide, its pack and its report, in every language.
fn every(mut call: impl FnMut(&Compiled, &Pack, &str)) {
    for guide in municipalities(root()).expect("the guides") {
        let compiled = real_guide(&guide);
        for lang in LANGUAGES {
            let all = report::for_sign_off(compiled, lang).expect("every sentence is there");
            for (from, page) in all {
                let period = compiled.on(&from);
                call(&period, &packs::whole_pack(&period, lang), &page);
            }
        }
    }
}

/// What stands between two marks.
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("{from} is not there"));
    rest.split_once(to).map_or(rest, |(inside, _)| inside)
}

/// The text of HTML.
fn text(html: &str) -> String {
    let mut out = String::new();
    for part in html.split('<') {
        out.push_str(part.split_once('>').map_or(part, |(_, text)| text));
    }
    out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

/// The row of a table with this anchor, as text.
fn row(page: &str, id: &str) -> String {
    text(&format!("<tr {}", between(page, &format!("<tr id=\"{id}\""), "</tr>")))
}

/// Every element is a known one, is closed, and says something.
fn is_whole(page: &str) {
    const KNOWN: &str = "html head meta title style body main header nav section article div span p a ul li dl dt dd \
                         h1 h2 h3 h4 h5 table caption thead tbody tr th td q cite code pre strong details summary";
    let known: BTreeSet<&str> = KNOWN.split_whitespace().collect();
    let mut open: Vec<(&str, usize)> = Vec::new();
    let mut said = 0;
    let rest = page.strip_prefix("<!DOCTYPE html>").expect("a document");
    for part in rest.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or_else(|| panic!("a stray < before {part:.40}"));
        let name = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
        assert!(known.contains(name), "<{tag}> is no element of the report");
        if tag.starts_with('/') {
            let (opened, before) = open.pop().expect("an element is open");
            assert_eq!(opened, name, "closed in order");
            assert!(said > before, "<{name}> says nothing near {:?}", open.last());
        } else if name != "meta" {
            open.push((name, said));
        }
        said += text.trim().len();
    }
    assert!(open.is_empty(), "{open:?} are not closed");
}

#[test]
fn the_page_is_whole_and_its_links_lead_somewhere() {
    every(|compiled, pack, page| {
        is_whole(page);
        assert!(page.contains(&format!("<html lang=\"{}\">", pack.lang)));
        assert!(!page.contains("<script"), "it runs nothing");
        let mut ids = BTreeSet::new();
        for id in page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(ids.insert(id), "{}: {id} stands twice", compiled.guide.id);
        }
        for to in page.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(ids.contains(to), "{}: nothing is called {to}", compiled.guide.id);
        }
    });
}

#[test]
fn what_is_not_confirmed_stands_first() {
    every(|compiled, pack, page| {
        let (guide, guide_id) = (&compiled.guide, &compiled.guide.id);
        let first = page.find("<section").expect("a section");
        assert!(page[first..].starts_with("<section id=\"unsure\">"), "no section stands before it");
        let section = between(page, "<section id=\"unsure\">", "<section");
        let tables: Vec<&str> =
            section.split("<tbody>").skip(1).filter_map(|rest| rest.split("</tbody>").next()).collect();
        assert_eq!(tables.len(), 2);
        for (confidence, table) in [Confidence::Unconfirmed, Confidence::Part].into_iter().zip(tables) {
            let rows: Vec<String> = table.split("<tr").skip(1).map(|row| text(&format!("<tr{row}"))).collect();
            let mut claims = 0;
            each_claim(guide, &mut |at, kind, claim| {
                if claim.confidence == confidence {
                    claims += 1;
                    let words = in_words(pack, kind, claim);
                    let tells = |row: &&String| {
                        row.contains(at) && row.contains(&words) && claim.sources.iter().all(|id| row.contains(id))
                    };
                    assert!(rows.iter().any(|row| tells(&row)), "{guide_id}: {at}, {kind:?} “{words}” is not told");
                }
            });
            assert!(claims > 0);
            assert_eq!(rows.len(), claims, "{guide_id}: a row for each claim that is {confidence:?}");
        }
    });
}

/// A claim as the views say it.
fn in_words(pack: &Pack, kind: ClaimKind<'_>, claim: &Claim) -> String {
    match kind {
        ClaimKind::Place | ClaimKind::SendTo | ClaimKind::Department => pack.text(&format!("place-{}", claim.is)),
        ClaimKind::Deadline | ClaimKind::Wait => {
            let (id, amount) = Deadline::parse(&claim.is).expect("a time limit").message();
            pack.fill(&id, &[("n", &amount.unwrap_or_default().to_string())])
        }
        ClaimKind::Contact(name) if name != "hours-note" => claim.is.clone(),
        _ => pack.text(&format!("{}-{}", kind.name(), claim.is)),
    }
}

#[test]
fn everything_of_the_guide_stands_in_the_report() {
    every(|compiled, pack, page| {
        let guide = &compiled.guide;
        let option = |id: &str| pack.texts.get(&format!("option-{id}")).cloned().unwrap_or_default();
        // Both tables, in their order, their conditions in words.
        let mut last = 0;
        let mut in_order = |id: String| {
            let at = page.find(&format!("<tr id=\"{id}\"")).unwrap_or_else(|| panic!("{id} is not there"));
            assert!(at > last, "{id} stands in its order");
            last = at;
        };
        let tells = |row: &str, condition: &Condition, told: &str| {
            for (asked, values) in &condition.0 {
                let key = asked.name();
                let question = pack.texts.get(&format!("question-{key}"));
                assert!(question.is_none_or(|question| row.contains(question)), "{told} names {key}");
                for value in values {
                    let words = match asked {
                        Asked::AreaPlace | Asked::AreaSendTo => pack.text(&format!("place-{value}")),
                        Asked::AreaKind => pack.text(&format!("report-kind-{value}")),
                        Asked::Route => value.clone(),
                        Asked::Answer | Asked::Question(_) => option(value),
                    };
                    assert!(row.contains(&words), "{told} says {words}");
                }
            }
        };
        let rests = |row: &str, rests_on: &[String], told: &str| {
            assert!(rests_on.iter().all(|id| row.contains(id)), "{told} says what it rests on");
        };
        for part in &guide.routes {
            in_order(format!("row-{}", part.id));
            let row = row(page, &format!("row-{}", part.id));
            tells(&row, &part.when, &part.id);
            rests(&row, &part.rests_on, &part.id);
            assert!(part.like.as_ref().is_none_or(|like| row.contains(like)), "{} names whose route it is", part.id);
        }
        for part in &guide.steps {
            in_order(format!("step-{}", part.id));
            let row = row(page, &format!("step-{}", part.id));
            tells(&row, &part.when, &part.id);
            rests(&row, &part.rests_on, &part.id);
            assert!(row.contains(&pack.text(&format!("step-{}", part.id))), "{}", part.id);
        }
        for part in &guide.asides {
            in_order(format!("aside-{}", part.id));
            let row = row(page, &format!("aside-{}", part.id));
            tells(&row, &part.when, &part.id);
            rests(&row, &part.rests_on, &part.id);
            let question = part.question.as_ref().map(|id| pack.text(&format!("question-{id}")));
            for said in
                [Some(pack.text(&format!("aside-{}", part.id))), Some(part.to.clone()), question].iter().flatten()
            {
                assert!(row.contains(said), "{} says {said}", part.id);
            }
        }
        for question in &guide.questions {
            let article = text(between(page, &format!("<article id=\"question-{}\">", question.id), "</article>"));
            assert!(article.contains(&pack.text(&format!("question-{}", question.id))), "{}", question.id);
            for opt in &question.options {
                assert!(article.contains(&option(&opt.id)) && article.contains(&opt.id), "{}", opt.id);
                assert!(!opt.hint || article.contains(&pack.text(&format!("option-{}-hint", opt.id))), "{}", opt.id);
                rests(&article, &opt.rests_on, &opt.id);
            }
        }
        for area in &guide.areas {
            let row = row(page, &format!("area-{}", area.id));
            rests(&row, &area.rests_on, &area.id);
            assert!(row.contains(&option(&area.id)));
            assert!(area.doors.iter().all(|door| row.contains(&pack.text(&format!("place-{}", door.place.is)))));
            assert!(!area.note || row.contains(&pack.text(&format!("area-{}-note", area.id))), "{}", area.id);
        }
        for place in &guide.places {
            let row = row(page, &format!("place-{}", place.id));
            for (name, claim) in &place.contacts {
                assert!(row.contains(&in_words(pack, ClaimKind::Contact(name), claim)), "{}: {name}", place.id);
            }
        }
        for source in &guide.sources {
            let row = row(page, &format!("source-{}", source.id));
            let named = row.contains(&source.title) && row.contains(&source.by);
            assert!(named && source.url.as_ref().is_none_or(|url| row.contains(url)), "{}", source.id);
        }
    });
}

#[test]
fn every_route_is_told_in_full() {
    every(|compiled, pack, page| {
        let walk = proof::walk(&compiled.guide);
        let (visit, links) = (Visit::start(), Links::default());
        let scene = Scene::new(pack, &visit, &links);
        let mut articles: BTreeMap<&str, String> = BTreeMap::new();
        for path in &walk.paths {
            let route = &path.route;
            let id = route.row.id.as_str();
            let article = articles
                .entry(id)
                .or_insert_with(|| text(between(page, &format!("<article id=\"route-{id}\">"), "</article>")));
            let mut says = vec![route_title(scene, route), pack.text(&format!("route-{id}-why"))];
            says.extend(route.steps.iter().map(|step| pack.text(&format!("step-{}", step.id))));
            for (place, reason) in &route.others {
                says.push(pack.text(&format!("place-{}", place.id)));
                says.push(pack.text(&format!("status-{}", reason.id)));
            }
            if !route.row.area_doors {
                for door in &route.doors {
                    says.extend(door.claims().map(|(kind, claim)| in_words(pack, kind, claim)));
                }
            }
            let at = proof::spell(&path.answers);
            says.iter().for_each(|said| assert!(article.contains(said), "{at}, {id}: “{said}” is not there"));
        }
    });
}

/// The graph of the report, followed with the answers of every path.
#[test]
fn the_graph_leads_where_the_walk_leads() {
    every(|compiled, pack, page| {
        let mermaid = text(between(page, "<pre>", "</pre>"));
        let mut lines = mermaid.lines();
        assert_eq!(lines.next(), Some("flowchart LR"));
        let mut labels: BTreeMap<&str, &str> = BTreeMap::new();
        let mut edges: BTreeMap<(&str, &str), &str> = BTreeMap::new();
        for line in lines.map(str::trim) {
            match line.split_once(" -->|\"") {
                Some((from, rest)) => {
                    let (options, to) = rest.split_once("\"| ").expect("an edge");
                    for option in options.split("<br/>") {
                        assert!(edges.insert((from, option), to).is_none(), "{from}: {option} leads to one thing");
                    }
                }
                None => {
                    let (node, label) = line.split_once(['[', '(']).expect("a node");
                    let label = label.trim_matches(['[', '(', ')', ']', '"']);
                    assert!(labels.insert(node, label).is_none(), "{node} stands once");
                }
            }
        }
        let walk = proof::walk(&compiled.guide);
        let ends_with = |node: &str, id: &str| labels[node].ends_with(&format!("({id}")) || labels[node].ends_with(id);
        let (mut met, mut followed) = (BTreeSet::new(), BTreeSet::new());
        for path in &walk.paths {
            let mut at = "q1";
            for (question, option) in &path.answers.0 {
                met.insert(at);
                assert!(ends_with(at, question), "{at} asks {question}: {}", labels[at]);
                let label = pack.texts[&format!("option-{option}")].as_str();
                let (edge, to) = edges.get_key_value(&(at, label)).unwrap_or_else(|| panic!("{at}: {label}"));
                followed.insert(*edge);
                at = to;
            }
            met.insert(at);
            assert!(ends_with(at, &path.route.row.id), "{} ends in {}", proof::spell(&path.answers), labels[at]);
        }
        assert_eq!(followed.len(), edges.len(), "no edge that nobody follows");
        assert_eq!(met.len(), labels.len(), "no node that nobody meets");
        for question in &compiled.guide.questions {
            assert!(labels.iter().any(|(node, _)| ends_with(node, &question.id)), "{}", question.id);
        }
        assert!(labels.len() < 200, "few enough to be read: {}", labels.len());
    });
}

#[test]
fn what_looks_like_html_is_text() {
    let compiled = real_guide("koebenhavn");
    let mut pack = packs::whole_pack(compiled, "en");
    pack.texts.values_mut().for_each(|text| text.push_str(" <i>& \"x\""));
    pack.guide.sources.iter_mut().for_each(|source| source.title = "<script>&amp;</script>".into());
    for place in &mut pack.guide.places {
        // The note on hours names a sentence; the others are the fact itself.
        let facts = place.contacts.iter_mut().filter(|(name, _)| *name != "hours-note");
        facts.for_each(|(_, contact)| contact.is.push_str("<i>\">"));
    }
    let page = sign_off::page(&pack, &proof::walk(&compiled.guide), None);
    is_whole(&page);
    assert!(page.contains("&lt;script&gt;&amp;amp;&lt;/script&gt;"));
}

#[test]
fn packs_do_not_hold_what_only_the_report_says() {
    every(|compiled, whole, _| {
        let served = packs::pack(compiled, &whole.lang);
        assert!(served.texts.keys().all(|id| !id.starts_with("report-")));
        assert!(whole.texts.len() > served.texts.len() + 100);
    });
}

/// Changes the sentences of the report, in every language.
fn changed(change: impl Fn(&mut String)) -> Compiled {
    let mut files = Files::read(root(), "koebenhavn").expect("the files are there");
    for locale in files.locales.values_mut() {
        let (_, text) = locale.iter_mut().find(|(name, _)| name.ends_with("/report.ftl")).expect("the report");
        change(text);
    }
    load::compile(&files).expect("the proof does not know what the report says")
}

#[test]
fn a_sentence_that_the_report_lacks_or_does_not_say_is_found() {
    let problems = |compiled: Compiled| -> String {
        let shown = shown::check(&walked::walk_all(&[compiled]));
        assert!(shown.not_said.contains("report-sign-names"), "{:?}", shown.not_said);
        shown.missing.iter().map(|problem| format!("{problem}\n")).collect()
    };
    let found = problems(changed(|text| *text = text.replace("report-sign-name =", "report-sign-names =")));
    let said = "locales/da, report-sign-name: a view says it, but the sentence is missing";
    assert!(found.contains(said), "{said} in {found}");
    let compiled = changed(|text| *text = text.replace("report-title =", "report-titel ="));
    let found = report::for_sign_off(&compiled, "da").expect_err("a title is missing");
    assert_eq!(found.len(), 1, "{found:?}");
    assert_eq!(found[0].place, "report-title");
}

#[test]
fn the_command_writes_the_report_or_says_what_is_wrong() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = root().canonicalize().expect("the folder");
    let command = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vejviser"));
        command.current_dir(folder.path()).arg("--root").arg(&root).arg("report").args(args);
        let output = command.output().expect("the command runs");
        (output.status.success(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    assert!(command(&["koebenhavn", "da"]).0);
    assert!(folder.path().join("report-koebenhavn-da.html").exists());
    assert!(command(&["ishoej", "en", "--out", "other.html"]).0);
    assert!(folder.path().join("other.html").exists());
    for (args, said) in [
        (["nowhere", "da"], "guides/nowhere.json, the file: there is no such guide\n    mend it: use one of ishoej"),
        (["ishoej", "de"], "the command, de: there is no language “de”\n    mend it: use one of da, en"),
    ] {
        let (fine, told) = command(&args);
        assert!(!fine && told.contains(said), "{told}");
    }
}
