//! What there is to do with an answer: the day is counted, the letter is written, the paper is printed.

use browser_tests::engine::engines;
use browser_tests::environment::root;
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use jiff::civil::Date;
use jiff::{Span, ToSpan};

use guide::Route;
use guide::deadline::Deadline;

use crate::faults::in_a_browser_where;

/// Four weeks from the day of the decision, and that is sure.
pub const DECISION: &str = "#/afgoerelse.arbejde.sygedagpenge.modtaget";

/// The app at a plan, with its letters.
pub async fn plan_of(browser: &Browser, url: &str) {
    browser.app(url).await;
    browser.until("return document.querySelector('.desk') !== null").await;
}

/// Today where the guide's offices are, by the browser's own reckoning.
pub async fn today(browser: &Browser) -> Date {
    let today = "return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())";
    browser.text(today).await.parse().expect("a date")
}

/// A day as a Danish sentence names it.
pub fn in_words(day: Date) -> String {
    let weekday = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"];
    let month = [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
    ];
    format!(
        "{} den {}. {} {}",
        weekday[day.weekday().to_monday_zero_offset() as usize],
        day.day(),
        month[usize::try_from(day.month()).expect("a month") - 1],
        day.year()
    )
}

/// Gives the day that a limit is counted from: the fields begin with `key`.
pub async fn give(browser: &Browser, key: &str, [day, month, year]: [&str; 3]) {
    for (part, text) in [("d", day), ("m", month), ("y", year)] {
        browser.fill(&format!("#{key}{part}"), text).await;
    }
}

pub async fn give_date(browser: &Browser, key: &str, day: Date) {
    let (d, m, y) = (day.day().to_string(), day.month().to_string(), day.year().to_string());
    give(browser, key, [&d, &m, &y]).await;
}

/// The fields of the first limit, and of the first wait.
pub const LIMIT: &str = "m0deadline0";
const WAIT: &str = "m0wait0";

/// The fragment of the first path of a guide that leads to such a route.
fn fragment_where(guide: &str, is_it: impl Fn(&Route<'_>) -> bool) -> String {
    let compiled = compiler::load(&root(), guide).expect("the guide compiles");
    let walk = proof::walk(&compiled.guide);
    let path = walk.paths.iter().find(|path| is_it(&path.route)).expect("such a route");
    proof::spell(&path.answers)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_gives_the_last_day_in_words() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        plan_of(&browser, &format!("{}/{DECISION}", site.url)).await;
        let today = today(&browser).await;
        assert_eq!(browser.says("fieldset.when legend").await, "Hvornår kom afgørelsen?");
        let last_of = |arrived: Date| arrived + 28.days();
        for (ago, left) in
            [(10, "Det er om 18 dage."), (0, "Det er om 28 dage."), (27, "Det er i morgen."), (28, "Det er i dag.")]
        {
            let arrived = today - Span::new().days(ago);
            give_date(&browser, LIMIT, arrived).await;
            let said = browser.says(".said").await;
            let last = in_words(last_of(arrived));
            assert!(
                said.starts_with(&format!("Klagen skal være nået frem til forvaltningen senest {last}.")),
                "{engine}: {said}"
            );
            assert!(said.contains(left), "{engine}: {left} in {said}");
        }
        // One that ends on a Saturday may have longer; what is said is the Saturday.
        let saturday =
            (0..7).map(|ago| today - Span::new().days(ago)).find(|day| day.weekday().to_monday_zero_offset() == 5);
        let saturday = saturday.expect("a week has one");
        give_date(&browser, LIMIT, saturday).await;
        assert!(browser.says(".said .date").await.contains(&in_words(last_of(saturday))), "{engine}");
        browser.press(".said summary").await;
        let more = browser.says(".said details").await;
        assert!(more.contains("Mange steder flyttes fristen så til næste hverdag: "), "{engine}: {more}");
        assert!(!more.contains("lørdag den") && !more.contains("søndag den"), "{engine}: {more}");
        assert_eq!(browser.text("return document.querySelector('.said').getAttribute('role')").await, "status");

        // Nothing is said of a day that is not whole, and of one that is none, that it is none.
        let year = today.year().to_string();
        for (day, answer) in [
            (["3", "", &*year], ""),
            (["3", "2", "20"], ""),
            (["", "", ""], ""),
            (["31", "2", &*year], "Den dato findes ikke. Se på dag, måned og år igen."),
            (["0", "2", &*year], "Den dato findes ikke. Se på dag, måned og år igen."),
            (["i", "2", &*year], "Den dato findes ikke. Se på dag, måned og år igen."),
        ] {
            give(&browser, LIMIT, day).await;
            assert_eq!(browser.says(".said").await, answer, "{engine}: {day:?}");
        }
        give_date(&browser, LIMIT, today + 1.day()).await;
        assert_eq!(browser.says(".said").await, "Den dag ligger i fremtiden. Se på dag, måned og år igen.", "{engine}");

        // A limit that has passed leads to what is told to those who are late.
        let arrived = today - Span::new().days(40);
        give_date(&browser, LIMIT, arrived).await;
        let said = browser.says(".said").await;
        let past = format!("Fristen udløb nok {}.", in_words(last_of(arrived)));
        assert!(said.starts_with(&past) && said.contains("Klag alligevel"), "{engine}: {said}");
        assert!(browser.run("return document.querySelector('.said [download]')").await.is_null(), "no day to remember");
        browser.tap("Se, hvad der skal gøres, når fristen er udløbet").await;
        browser.until_address_ends("#/afgoerelse.arbejde.sygedagpenge.frist-udloebet").await;
        let late = browser.says("main").await;
        assert!(late.contains("alvorligt syg"), "{engine}: {late}");
        assert_eq!(browser.complaints().await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limit_that_is_not_sure_is_not_counted_and_a_wait_is() {
    let not_sure = fragment_where("koebenhavn", |route| {
        route.doors.iter().all(|door| door.counted().is_none() && door.waiting().is_none())
            && route.doors.iter().any(|door| matches!(door.deadline(), Some(Deadline::Span { .. })))
    });
    let wait = fragment_where("koebenhavn", |route| {
        route.doors[0]
            .waiting()
            .is_some_and(|limit| matches!(limit, Deadline::Span { amount: 4, unit, .. } if unit.to_string() == "weeks"))
    });
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        plan_of(&browser, &format!("{}/{not_sure}", site.url)).await;
        assert!(browser.says(".door").await.contains("Frist"), "{engine}: {not_sure}");
        assert!(browser.run("return document.querySelector('fieldset')").await.is_null(), "{engine}: {not_sure}");

        plan_of(&browser, &format!("{}/{wait}", site.url)).await;
        let today = today(&browser).await;
        give_date(&browser, WAIT, today - Span::new().days(40)).await;
        let said = browser.says(".said").await;
        assert!(
            said.starts_with("Svaret skulle være kommet senest ") && said.ends_with("Ryk for det i dag."),
            "{engine}: {said}"
        );
        give_date(&browser, WAIT, today - Span::new().days(3)).await;
        let said = browser.says(".said").await;
        assert!(said.starts_with("Vent til og med "), "{engine}: {said}");
        // The day itself, or the first one after it on which offices are open.
        let mut ends = (25..31).map(|ahead| today + Span::new().days(ahead));
        let end = ends.find(|day| said.contains(&format!(" {}. ", in_words(*day))));
        let end = end.unwrap_or_else(|| panic!("{engine}: {said}"));
        assert!(end.weekday().to_monday_zero_offset() < 5, "{engine}: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_day_is_typed_with_keys_alone() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        plan_of(&browser, &format!("{}/{DECISION}", site.url)).await;
        let arrived = today(&browser).await - Span::new().days(10);
        browser.run("document.querySelector('fieldset.when input').focus()").await;
        for (part, label) in [
            (arrived.day().to_string(), "Dag"),
            (arrived.month().to_string(), "Måned"),
            (arrived.year().to_string(), "År"),
        ] {
            let named = "return document.activeElement.labels[0].innerText";
            assert_eq!(browser.text(named).await, label, "{engine}");
            let field = browser.client.active_element().await.expect("the field");
            field.send_keys(&format!("{part}\u{e004}")).await.expect("it is typed");
        }
        let said = browser.says(".said").await;
        assert!(said.contains(&in_words(arrived + 28.days())), "{engine}: {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_clock_tells_whether_a_weekend_lets_a_limit_go_on_and_an_office_is_open() {
    let clock = |moment: &str| -> &'static str {
        format!(
            "globalThis.moment = Date.parse('{moment}'); globalThis.Date = class extends Date {{
                constructor(...given) {{ given.length ? super(...given) : super(moment); }}
                static now() {{ return moment; }}
            }}"
        )
        .leak()
    };
    for engine in engines() {
        let browser = Browser::open(engine).await;
        // A Sunday.
        let site = in_a_browser_where(clock("2027-01-17T11:00:00Z")).await;
        plan_of(&browser, &format!("{}/{DECISION}", site.url)).await;
        give(&browser, LIMIT, ["19", "12", "2026"]).await;
        let said = browser.says(".said").await;
        assert!(said.contains("udløb nok lørdag den 16. januar 2027."), "{engine}: {said}");
        assert!(said.contains("næste hverdag: mandag den 18. januar 2027. Send klagen i dag."), "{engine}: {said}");
        let hours = browser.run("return [...document.querySelectorAll('.now')].map((now) => now.textContent)").await;
        let hours: Vec<String> = serde_json::from_value(hours).expect("texts");
        assert!(!hours.is_empty(), "{engine}: somebody has hours");
        assert!(
            hours.iter().all(|now| now.starts_with("Lukket nu. Åbner ") && !now.contains("i dag")),
            "{engine}: {hours:?}"
        );
        // A Wednesday, in the middle of the day.
        let site = in_a_browser_where(clock("2027-01-20T10:15:00Z")).await;
        plan_of(&browser, &format!("{}/{DECISION}", site.url)).await;
        let now = browser.run("return [...document.querySelectorAll('.now')].map((now) => now.textContent)").await;
        let now: Vec<String> = serde_json::from_value(now).expect("texts");
        assert!(now.iter().any(|now| now.starts_with("Åbent nu til kl.\u{a0}")), "{engine}: {now:?}");
        assert_eq!(now.len(), hours.len());
    }
}

/// The lines of a calendar file, unfolded.
fn unfolded(ics: &str) -> Vec<String> {
    ics.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_last_day_can_be_put_in_a_calendar() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        plan_of(&browser, &format!("{}/{DECISION}", site.url)).await;
        let arrived = today(&browser).await - Span::new().days(10);
        give_date(&browser, LIMIT, arrived).await;
        let last = arrived + 28.days();
        let ics = browser.held(".said [download]").await;
        assert!(ics.ends_with("\r\n") && !ics.replace("\r\n", "").contains(['\r', '\n']), "{engine}: CRLF: {ics:?}");
        assert!(ics.split("\r\n").all(|line| line.len() <= 75), "{engine}: {ics}");
        let lines = unfolded(&ics);
        let has = |line: &str| lines.iter().filter(|other| *other == line).count();
        assert_eq!(lines[0], "BEGIN:VCALENDAR");
        assert_eq!(has(&format!("DTSTART;VALUE=DATE:{}", last.strftime("%Y%m%d"))), 1, "{engine}: {ics}");
        assert_eq!(has(&format!("DTEND;VALUE=DATE:{}", (last + 1.day()).strftime("%Y%m%d"))), 1, "{engine}: {ics}");
        assert_eq!((has("BEGIN:VALARM"), has("END:VALARM"), has("BEGIN:VEVENT")), (2, 2, 1), "{engine}: {ics}");
        assert_eq!(has("SUMMARY:Sidste dag: Klagen skal være nået frem"), 1, "{engine}: {ics}");
        // A calendar is often shared: it holds nothing of what it is about.
        let told = ["ygedagpenge", "orvaltning", "nkestyrelse", "enge", "rbejde", "øbenhavn", "http", "afgørelse"];
        assert!(told.iter().all(|word| !ics.contains(word)), "{engine}: {ics}");
        if let Some(saved) = browser.saved(".said [download]", "frist.ics").await {
            assert_eq!(saved, ics, "{engine}");
        }
        assert_eq!(browser.complaints().await, Vec::<String>::new(), "{engine}");
    }
}
