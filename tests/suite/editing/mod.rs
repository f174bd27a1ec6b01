//! `docs/editing.md` is true: every recipe is followed as it stands there, on a copy of the practice
//! guide (`tests/fixtures/mini`). So no edit of the real guides can break it.

mod recipe;

use std::fs;

use compiler::load::Compiled;
use compiler::packs;
use klagevejviser::state::visit::Visit;
use klagevejviser::views::{Links, Scene, about, screen};
use leptos::prelude::RenderHtml;

use crate::root::project;
use crate::sources::copy_of_mini;
use recipe::{DOCUMENT, follow, recipes};

/// What somebody with these answers sees.
fn seen(compiled: &Compiled, lang: &str, fragment: &str) -> String {
    let pack = packs::pack(compiled, lang);
    let visit = Visit::read(&compiled.guide, fragment).expect("a fragment");
    assert_eq!(visit.fragment(), fragment, "it is asked like that");
    let links = Links::default();
    let scene = Scene::new(&pack, &visit, &links);
    screen::screen(scene).to_html().replace("<!>", "").replace('\u{a0}', " ")
}

#[test]
fn every_heading_has_a_test_and_every_block_a_heading() {
    let tests = include_str!("mod.rs");
    let recipes = recipes();
    assert!(recipes[0].blocks.is_empty(), "a block stands before the first heading");
    for recipe in &recipes[1..] {
        let call = format!("follow(\"{}\")", recipe.heading);
        assert!(tests.contains(&call), "{DOCUMENT}: “{}” has no test that calls {call}", recipe.heading);
    }
    let numbered = recipes.iter().filter(|recipe| recipe.heading.starts_with(|c: char| c.is_ascii_digit()));
    assert!(numbered.count() >= 8, "the recipes are there");
    assert!(recipes.iter().flat_map(|recipe| &recipe.blocks).count() > 50, "the blocks are there");
    for file in ["README.md", "CONTRIBUTING.md"] {
        assert!(fs::read_to_string(project(file)).expect(file).contains(DOCUMENT), "{file} leads to it");
    }
}

#[test]
fn the_practice_guide_is_made_up() {
    let copy = copy_of_mini();
    for guide in compiler::folder::municipalities(copy.path()).expect("municipalities") {
        let Compiled { guide, .. } = compiler::load(copy.path(), &guide).expect("the guide compiles");
        let contacts = guide.places.iter().flat_map(|place| &place.contacts);
        for (name, claim) in contacts.filter(|(name, _)| name.as_str() != "hours") {
            let invented = ["12 34 56 7", "example.org", " 0000 "];
            assert!(invented.iter().any(|made_up| claim.is.contains(made_up)), "{name}: {}", claim.is);
        }
        let urls = guide.sources.iter().filter_map(|source| source.url.as_deref());
        for url in urls.chain(guide.hosts.iter().map(String::as_str)) {
            assert!(url.split('/').nth(2).is_some_and(|host| host.ends_with("example.org")), "{url}");
        }
    }
}

#[test]
fn the_opening_holds() {
    follow("Filerne");
    follow("Sådan ser en række ud");
    follow("Arbejdsgangen");
    follow("Kilder og sikkerhed");
    follow("Datoer, helligdage og åbningstider");
    follow("De andre steder");
}

#[test]
fn mistakes_are_told_as_the_document_says() {
    follow("Når noget er galt");
}

#[test]
fn a_phone_number() {
    let copies = follow("1. Ret et telefonnummer");
    let compiled = copies.compiled("skovby");
    for lang in ["da", "en"] {
        let all = packs::pack(&compiled, lang).texts.into_values().collect::<String>().replace('\u{a0}', " ");
        assert!(all.contains("12 34 56 78") && !all.contains("12 34 56 71"), "sentences in {lang}");
        let door = seen(&compiled, lang, "#/personale");
        assert!(door.contains("href=\"tel:+4512345678\"") && !door.contains("12 34 56 71"), "{lang}: {door}");
        for fragment in ["#/personale", "#/by.baadplads.modtaget"] {
            let elsewhere = seen(&copies.compiled("strandby"), lang, fragment);
            assert!(elsewhere.contains("12 34 56 7") && !elsewhere.contains("12 34 56 78"), "it keeps its own");
        }
    }
}

#[test]
fn a_sentence() {
    let copies = follow("2. Ret en sætning");
    let compiled = copies.compiled("skovby");
    for (lang, own, third) in [
        ("da", "hvad du gerne vil have ændret.", "hvad personen gerne vil have ændret."),
        ("en", "what you would like to have changed.", "what the person would like to have changed."),
    ] {
        let view = seen(&compiled, lang, "#/personale");
        assert!(view.contains(own), "{lang}: {view}");
        assert!(compiled.helper[lang].templates["step-tal-med-lederen"].ends_with(third), "to helpers in {lang}");
    }
}

#[test]
fn a_deadline() {
    let copies = follow("3. Ret en frist");
    for guide in ["skovby", "strandby"] {
        let of = |fragment: &str| copies.plan(guide, fragment)["routes"][0]["doors"][0].clone();
        let door = of("#/familie.fritidspas.modtaget");
        assert_eq!(door["deadline"], "6 weeks from receipt");
        assert_eq!(door["claims"]["deadline"]["confidence"], "sourced");
        assert_eq!(of("#/familie.skolebus.modtaget")["deadline"], "4 weeks from receipt", "as before");
        let compiled = copies.compiled(guide);
        for (lang, six) in [("da", "6 uger"), ("en", "6 weeks")] {
            let view = seen(&compiled, lang, "#/familie.fritidspas.modtaget");
            assert!(view.contains(six) && view.contains("https://www.example.org/den-nye-fritidspaslov"), "{view}");
        }
    }
}

#[test]
fn a_condition() {
    let copies = follow("4. Ret en betingelse");
    let plan = copies.plan("skovby", "#/by.traefaeldning.modtaget");
    let steps = plan["routes"][0]["steps"].as_array().expect("steps");
    assert!(steps.contains(&"laeg-et-kort-ved".into()), "{steps:?}");
    let view = seen(&copies.compiled("skovby"), "da", "#/by.traefaeldning.modtaget");
    assert!(view.contains("Læg et kort eller et billede ved"), "{view}");
}

#[test]
fn an_area() {
    let copies = follow("5. Tilføj et område");
    for guide in ["skovby", "strandby"] {
        let compiled = copies.compiled(guide);
        let open = &copies.plan(guide, "#/by")["open"]["options"];
        let options = open.as_array().expect("options");
        assert_eq!(options.len(), 5, "{options:?}");
        assert_eq!(options[3], "flagstang", "before the last, which is something else: {options:?}");
        for (lang, name) in [("da", "Flagstænger"), ("en", "Flagpoles")] {
            assert!(seen(&compiled, lang, "#/by").contains(name), "{guide} in {lang}");
        }
        let door = &copies.plan(guide, "#/by.flagstang.modtaget")["routes"][0]["doors"][0];
        assert_eq!((&door["place"], &door["send_to"]), (&"klagenaevnet".into(), &"forvaltningen".into()));
        let moved = copies.plan(guide, "#/familie.skolebus.modtaget");
        assert_eq!(moved["routes"][0]["area"], "skolebus", "it is still found where it is left");
    }
}

#[test]
fn a_municipality() {
    let copies = follow("6. Tilføj en kommune");
    let compiled = copies.compiled("eksempel");
    let adviser = "borgerraadgiveren";
    assert_eq!(compiled.guide.folder(), "eksempel/");
    let helped = copies.plan("eksempel", "#/hjaelp");
    assert_eq!(helped["routes"][0]["doors"][0]["place"], adviser);
    assert_eq!(helped["routes"][0]["status"]["forvaltningen"]["why"], "forvaltningen-ogsaa");
    let decision = copies.plan("eksempel", "#/familie.skolebus.modtaget");
    assert_eq!(decision["routes"][0]["doors"][0]["place"], "klagenaevnet");
    assert_eq!(decision["routes"][0]["status"][adviser]["is"], "no");
    let rude = copies.plan("eksempel", "#/personale");
    assert_eq!(rude["routes"][0]["status"][adviser]["why"], "br-spoerg");
    for lang in ["da", "en"] {
        let view = seen(&compiled, lang, "#/hjaelp");
        assert!(view.contains("href=\"tel:+4512345678\""), "{lang}: {view}");
        assert!(seen(&compiled, lang, "#/personale").contains("12 34 56 78"), "in the reason too");
    }
}

#[test]
fn a_retired_id() {
    let copies = follow("7. Tag et valg ud");
    let compiled = copies.compiled("skovby");
    let visit = Visit::read(&compiled.guide, "#/serviceniveau.emne-hele-byen").expect("an old link");
    assert_eq!((visit.fragment().as_str(), visit.dropped), ("#/serviceniveau.emne-uklart", false));
    let two = Visit::read(&compiled.guide, "#/serviceniveau.emne-hele-byen+personale").expect("an old link");
    assert_eq!((two.matters.len(), two.dropped), (2, false), "with a second matter too");
    assert!(!seen(&compiled, "da", "#/serviceniveau").contains("Hele byen"));
}

#[test]
fn a_confirmed_fact() {
    let copies = follow("8. Bekræft en oplysning");
    let fragment = "#/by.traefaeldning.modtaget";
    let before = compiler::load(copies.old.path(), "skovby").expect("it compiles");
    let after = copies.compiled("skovby");
    let doubts = |compiled: &Compiled, lang: &str| {
        let pack = packs::pack(compiled, lang);
        seen(compiled, lang, fragment).contains(&pack.fill("ui-unsure", &[("what", &pack.text("ui-unsure-deadline"))]))
    };
    for lang in ["da", "en"] {
        assert!(doubts(&before, lang), "the doubt is told before");
        assert!(!doubts(&after, lang), "and gone after");
    }
    let pack = packs::pack(&after, "da");
    let (links, start) = (Links::default(), Visit::start());
    let scene = Scene::new(&pack, &start, &links);
    let dated = |id: &str, date: &str| pack.fill(id, &[("date", &scene.date(date))]).replace('\u{a0}', " ");
    let confirmed = dated("ui-confirmed-on", "2026-05-20");
    assert!(confirmed.contains("20") && confirmed.contains("2026"), "{confirmed}");
    assert!(seen(&after, "da", fragment).contains(&confirmed) && !seen(&before, "da", fragment).contains(&confirmed));
    // The page about the guide names each source, confirmed or not.
    let page: String = about::about(scene).into_iter().map(|part| part.to_html()).collect();
    let page = page.replace('\u{a0}', " ");
    let (_, after) = page.split_once(&confirmed).expect("a source is confirmed");
    let list = after.split("</ul>").next().unwrap_or_default();
    assert_eq!(list.matches("<li").count(), 1, "one source is confirmed");
    assert!(page.contains(&dated("ui-copy-read", "2026-03")), "the others are not");
}

#[test]
fn what_is_taken_for_something_else() {
    let copies = follow("9. Vis vej, når noget bliver forvekslet");
    let (before, after) =
        (compiler::load(copies.old.path(), "skovby").expect("it compiles"), copies.compiled("skovby"));
    for (lang, says) in [("da", "Fik du selv nej til et gærde?"), ("en", "Were you refused a fence yourself?")] {
        let view = seen(&after, lang, "#/serviceniveau.emne-boern");
        assert!(view.contains(says), "{lang}: {view}");
        assert!(!seen(&before, lang, "#/serviceniveau.emne-boern").contains(says), "{lang}");
    }
    assert_eq!(
        copies.plan("skovby", "#/serviceniveau.emne-boern")["routes"][0]["asides"]["nej-til-gaerde"],
        "#/by.hegn"
    );
}

#[test]
fn a_law_that_changes_on_a_day() {
    let copies = follow("10. Når loven ændres en bestemt dag");
    let compiled = copies.compiled("skovby");
    for (day, limit, da, hint) in [
        ("2029-12-31", "6 weeks from receipt", "6 uger", "Fx nej til et højt hegn ud mod vejen"),
        ("2030-01-01", "4 weeks from receipt", "4 uger", "Fx nej til et højt hegn eller en mur ud mod vejen"),
    ] {
        let period = compiled.on(day);
        let plan = report::json::plan(&period, "#/by.hegn.modtaget").expect("a plan");
        assert_eq!(plan["routes"][0]["doors"][0]["deadline"], limit, "{day}");
        assert!(seen(&period, "da", "#/by.hegn.modtaget").contains(da), "{day}");
        assert!(seen(&period, "da", "#/by").contains(hint), "{day}");
    }
}
