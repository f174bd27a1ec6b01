//! What must be read again is said in time, and links that lead nowhere are found.

use compiler::packs;
use std::collections::BTreeSet;
use std::process::Command;

use compiler::upkeep;
use guide::age::Month;
use guide::calendar;
use guide::hours::Moment;
use guide::plan::route;
use klagevejviser::state::given::Given;
use klagevejviser::state::visit::Visit;
use klagevejviser::views::{Links, Live, Scene, screen};
use leptos::prelude::RenderHtml;
use serde_json::Value;

use crate::guides::real_guide;
use crate::sources::copy_of_mini;

/// What `check` says of the practice guide on a day.
fn check(today: &str) -> (bool, Value) {
    let copy = copy_of_mini();
    let output = Command::new(env!("CARGO_BIN_EXE_vejviser"))
        .arg("--root")
        .arg(copy.path())
        .args(["check", "--json", "--today", today])
        .output()
        .expect("the command runs");
    (output.status.success(), serde_json::from_slice(&output.stdout).expect("JSON"))
}

#[test]
fn check_lists_the_next_sources_and_finds_the_late_ones() {
    let (fine, told) = check("2026-06-01");
    assert!(fine, "{}", told["findings"]);
    let next = told["read_again"].as_array().expect("a list");
    assert_eq!(next.len(), 10, "all its sources");
    let months: Vec<&str> = next.iter().filter_map(|due| due["month"].as_str()).collect();
    assert!(months.is_sorted() && months.len() == 10, "{months:?}");
    assert!(next.iter().all(|due| due["used_by"].as_array().is_some_and(|used| !used.is_empty())), "{next:?}");

    let first = months[0];
    assert!(check(&format!("{first}-28")).0, "the month itself is still in time");
    let (fine, told) = check("2036-01-01");
    assert!(!fine, "long after, nothing can be relied on");
    let findings = told["findings"].as_array().expect("a list");
    assert_eq!(findings.len(), 10, "{findings:?}");
    for finding in findings {
        assert!(finding["place"].as_str().is_some_and(|place| place.starts_with("sources › ")), "{finding}");
        assert!(finding["cause"].as_str().is_some_and(|cause| cause.contains("should have been read again")));
        assert!(finding["remedy"].as_str().is_some_and(|remedy| remedy.contains("confirmed_on")));
    }
}

#[test]
fn a_route_says_that_its_sources_are_old_by_the_visitors_clock() {
    let compiled = real_guide("koebenhavn");
    let visit = Visit::read(&compiled.guide, "#/afgoerelse.arbejde.sygedagpenge.modtaget").expect("a visit");
    let by = route(&compiled.guide, &visit.matters[0]).expect("a route").read_again(&compiled.guide).expect("a month");
    assert_eq!(by, Month::new(2027, 5), "phone numbers are good for half a year");
    for (lang, name) in [("da", "maj 2027"), ("en", "May 2027")] {
        let pack = packs::pack(compiled, lang);
        let (links, given) = (Links::default(), Given::default());
        let seen = |now: Option<Moment>| {
            let live = now.map(|now| Live { now, given: &given, role: None, kept: None, path: "" });
            screen::screen(Scene { live, ..Scene::new(&pack, &visit, &links) }).to_html()
        };
        let says = |html: String| html.contains("class=\"aged\"") && html.contains(name);
        let on = |day: &str| Some(Moment { day: calendar::read(day).expect("a day"), minute: 0 });
        assert!(says(seen(on("2027-06-01"))));
        assert!(says(seen(on("2099-01-31"))), "a clock that is wrong by years");
        for in_time in [None, on("2027-05-31"), on("1970-01-01")] {
            assert!(!says(seen(in_time)), "{in_time:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_leads_nowhere_is_found() {
    use axum::http::StatusCode;
    use axum::response::Redirect;
    use axum::routing::get;
    let router = axum::Router::new()
        .route("/there", get(|| async { "here" }))
        .route("/for-now", get(|| async { Redirect::temporary("/there") }))
        .route("/moved", get(|| async { Redirect::permanent("/there") }))
        .route("/broken", get(|| async { StatusCode::INTERNAL_SERVER_ERROR }));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let site = format!("http://{}", listener.local_addr().expect("an address"));
    let server = tokio::spawn(async move { axum::serve(listener, router).await });
    let mut links = upkeep::Links::new();
    for page in ["there", "for-now", "moved", "broken", "gone"] {
        links.insert(format!("{site}/{page}"), BTreeSet::from([format!("sources › {page}")]));
    }
    links.insert("http://127.0.0.1:9/".into(), BTreeSet::from(["sources › silent".into()]));
    let found = tokio::task::spawn_blocking(move || upkeep::follow(&links)).await.expect("it ends");
    server.abort();
    let said: Vec<(&str, &str)> = found.iter().map(|p| (p.place.as_str(), p.cause.as_str())).collect();
    assert_eq!(found.len(), 4, "{said:?}");
    for (place, cause) in
        [("silent", "does not answer"), ("broken", "500"), ("gone", "404"), ("moved", "moved for good, to /there")]
    {
        let place = format!("sources › {place}");
        assert!(said.iter().any(|(at, why)| *at == place && why.contains(cause)), "{place}: {said:?}");
    }
}

#[test]
fn every_address_of_the_guides_is_asked_for() {
    let compiled = ["koebenhavn", "ishoej"].map(|guide| real_guide(guide).clone());
    let links = upkeep::links(&compiled);
    let urls: BTreeSet<&str> =
        compiled.iter().flat_map(|c| &c.guide.sources).filter_map(|source| source.url.as_deref()).collect();
    assert!(urls.len() > 100 && urls.iter().all(|url| links.contains_key(*url)));
    assert!(links.keys().all(|url| url.starts_with("http")));
}
