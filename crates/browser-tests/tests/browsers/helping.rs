//! For who helps somebody else: the third person, steps and letters of their own, and the ways in and out.

use browser_tests::engine::{engines, once};
use browser_tests::environment::root;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use browser_tests::views::{distinct, tour};

use guide::model::StepKind;

use serde_json::{Value, json};

use crate::work::{DECISION, plan_of};

const LETTERS: &str = "return [...document.querySelectorAll('.letter > summary')].map((title) => title.innerText)";
/// Steps that are there for the helper alone: the first list, under its own heading.
const STEPS: &str =
    "return [...document.querySelectorAll('.steps')].find((part) => !part.querySelector('.task'))?.innerText ?? ''";

/// All that a view says of the person: not the letters, which are the person's own, not what is said to the helper, and
/// not the sources, which have names of their own.
const READ: &str = "const read = () => {
    const view = document.querySelector('main');
    const helper = [...view.querySelectorAll('.steps')].filter((part) => !part.querySelector('.task, ol'));
    [...view.querySelectorAll('.letters, .sources'), ...helper].forEach((part) => part.remove());
    open(view);
    const fields = [...view.querySelectorAll('textarea')].map(({ value }) => value);
    return [view.innerText, ...fields].join('\\n');
};";

/// Words by which a sentence speaks to the person, or as them.
fn first_or_second_person(text: &str, lang: &str) -> Vec<String> {
    let words: &[&str] = match lang {
        "da" => &["du", "dig", "din", "dit", "dine", "jeg", "mig", "min", "mit", "mine"],
        _ => &["you", "your", "yours", "i", "my", "me", "mine"],
    };
    let lines = text.lines().filter(|line| {
        // What is quoted stays as it is said.
        let mut said = String::new();
        let mut quoted = false;
        for sign in line.chars() {
            match sign {
                // Danish titles keep their own marks on the English page.
                '”' => quoted = !quoted,
                '“' => quoted = true,
                _ if !quoted => said.push(sign),
                _ => {}
            }
        }
        said.to_lowercase().split(|sign: char| !sign.is_alphanumeric()).any(|word| words.contains(&word))
    });
    lines.map(str::to_owned).collect()
}

#[test]
fn the_search_for_words_finds_them() {
    assert_eq!(first_or_second_person("Har du klaget?\nHar personen klaget? ”Du har ret.”", "da"), ["Har du klaget?"]);
    assert_eq!(first_or_second_person("The person’s own\nWrite to me.\nIshøj", "en"), ["Write to me."]);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_sentence_speaks_to_a_helper_as_to_the_person() {
    let Some(engine) = once() else { return };
    let fragments: Vec<String> = distinct("koebenhavn").into_iter().step_by(24).collect();
    assert!(fragments.len() > 40, "{}", fragments.len());
    let site = Site::built().await;
    let browser = Browser::open(engine).await;
    for (folder, lang) in [("", "da"), ("en/", "en")] {
        for role in ["hjaelper", "raadsmedlem"] {
            plan_of(&browser, &format!("{}/{folder}?rolle={role}{DECISION}", site.url)).await;
            for (fragment, text) in fragments.iter().zip(tour(&browser, READ, &fragments).await) {
                let text = text.as_str().expect("a text");
                assert!(text.len() > 60, "{engine}: {folder}{fragment}: {text}");
                let found = first_or_second_person(text, lang);
                assert!(found.is_empty(), "{engine}: {folder}?rolle={role}{fragment}: {found:#?}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_role_leads_in_stays_in_both_languages_and_leads_out_to_the_persons_own_page() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        browser.app(&format!("{}/", site.url)).await;
        browser.tap("Jeg hjælper en anden").await;
        browser.until("return document.querySelector('.helping') !== null").await;
        browser.until_address_ends("/?rolle=hjaelper").await;
        assert!(browser.says(".helping").await.starts_with("Du hjælper en anden."), "{engine}");
        assert!(browser.run("return document.querySelector('.roles')").await.is_null(), "{engine}: asked once");
        browser.run("document.querySelector('.card a').click()").await;
        browser.until_address_ends("/?rolle=hjaelper#/afgoerelse").await;

        plan_of(&browser, &format!("{}/?rolle=hjaelper{DECISION}", site.url)).await;
        let steps = browser.text(STEPS).await;
        assert!(steps.starts_with("Når du hjælper en anden") && steps.contains("fuldmagt"), "{engine}: {steps}");
        let letters = browser.run(LETTERS).await.to_string();
        assert!(letters.contains("uldmagt") && !letters.contains("Henvisning"), "{engine}: {letters}");
        // The letters speak as the person, and fill in the person's own words.
        let letter = browser.text("return document.querySelector('.letter textarea').value").await;
        assert!(letter.contains("Jeg klager over afgørelsen") && letter.contains("Sygedagpenge"), "{engine}: {letter}");

        // There and back between the languages.
        for (language, folder) in [("English", "/en/"), ("Dansk", "/")] {
            browser.tap(language).await;
            browser.until_address_ends(&format!("{folder}?rolle=hjaelper{DECISION}")).await;
            browser
                .until("return document.querySelector('.desk') !== null && document.querySelector('.helping') !== null")
                .await;
        }
        // The person's own page: same place, no role.
        let ways = "return [...document.querySelectorAll('.helping a, .desk a')].map(({ href }) => href)";
        let own = format!("{}/{DECISION}", site.url);
        assert_eq!(browser.run(ways).await, json!([own, own]), "{engine}");
        browser.tap("Personens egen side med den samme plan. Send linket til personen.").await;
        browser
            .until("return document.querySelector('.desk') !== null && document.querySelector('.helping') === null")
            .await;
        assert_eq!(browser.text("return location.href").await, own, "{engine}");
        assert!(!browser.run(LETTERS).await.to_string().contains("uldmagt"), "{engine}");
        assert!(browser.text(STEPS).await.is_empty(), "{engine}: the helper's steps are the helper's");
        // A role that there is none of is no role.
        plan_of(&browser, &format!("{}/?rolle=borgmester{DECISION}", site.url)).await;
        assert!(browser.run("return document.querySelector('.helping')").await.is_null(), "{engine}");
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_member_of_the_council_gets_a_referral_that_names_nobody() {
    let compiled = compiler::load(&root(), "koebenhavn").expect("the guide compiles");
    let walk = proof::walk(&compiled.guide);
    let offered =
        walk.paths.iter().filter(|path| path.route.steps(StepKind::Letter).any(|step| step.id == "henvisning"));
    let offered: Vec<String> = offered.map(|path| proof::spell(&path.answers)).step_by(7).collect();
    assert!(offered.len() > 2, "{offered:?}");
    let site = Site::built().await;
    if let Some(engine) = once() {
        let browser = Browser::open(engine).await;
        let note = "return [...document.querySelectorAll('.letter')].find((letter) =>
            letter.querySelector('summary').innerText === 'Henvisning til Borgerrådgiveren')?.querySelector('textarea').value ?? null";
        let mut notes: Vec<Value> = Vec::new();
        // Wherever it is offered it says the same: nothing of what was answered.
        for fragment in &offered {
            plan_of(&browser, &format!("{}/?rolle=raadsmedlem{fragment}", site.url)).await;
            notes.push(browser.run(note).await);
        }
        let text = notes[0].as_str().expect("it is offered").to_owned();
        assert!(notes.iter().all(|note| *note == notes[0]), "{engine}: {notes:?}");
        assert!(
            text.contains("Emne: Henvisning af en borger") && text.contains("Borgerrådgiveren i Københavns Kommune"),
            "{engine}: {text}"
        );
        // It asks for nothing by which a person could be known: the name is the member's own.
        for word in ["cpr-nummer:", "Sagsnummer", "Adresse", "fødsel", "Sygedagpenge", "opførte"] {
            assert!(!text.to_lowercase().contains(&word.to_lowercase()), "{engine}: {word} in {text}");
        }
        assert_eq!(text.matches("[medlemmets navn]").count(), 1, "{engine}: {text}");
        assert!(text.contains("enig i"), "{engine}: {text}");

        // Nobody else gets it, and nobody in a municipality without it.
        for page in ["?rolle=hjaelper", "", "ishoej/?rolle=raadsmedlem"] {
            let fragment = if page.starts_with("ishoej") { DECISION } else { &offered[0] };
            plan_of(&browser, &format!("{}/{page}{fragment}", site.url)).await;
            assert!(!browser.run(LETTERS).await.to_string().contains("Henvisning"), "{engine}: {page}");
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}
