//! What the reader has set in the system: colours of their own, no motion.

use browser_tests::engine::{Setting, engines};
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use serde_json::json;

use super::{SHORT, Wrongs, open, views};
use crate::work::DECISION;

/// The colours of a picture, row by row.
struct Picture {
    width: usize,
    colours: Vec<[u8; 3]>,
}

impl Picture {
    fn read(png: &[u8]) -> Self {
        let mut decoder = png::Decoder::new(std::io::Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info().expect("a picture");
        let mut bytes = vec![0; reader.output_buffer_size().expect("it fits")];
        let info = reader.next_frame(&mut bytes).expect("a picture");
        let samples = info.color_type.samples();
        assert!(samples >= 3, "it has colours");
        let colours = bytes[..info.buffer_size()].chunks_exact(samples).map(|p| [p[0], p[1], p[2]]).collect();
        Self { width: info.width as usize, colours }
    }

    /// How many points differ from those of another of the same size.
    fn differs(&self, other: &Self) -> usize {
        assert_eq!((self.width, self.colours.len()), (other.width, other.colours.len()), "the same size");
        self.colours.iter().zip(&other.colours).filter(|(one, other)| one != other).count()
    }
}

async fn screen(browser: &Browser) -> Picture {
    Picture::read(&browser.client.screenshot().await.expect("a picture"))
}

/// What the screen shows of an element before and after a script has changed its state.
async fn change(browser: &Browser, css: &str, script: &str) -> usize {
    browser
        .run(&format!(
            "document.querySelector({}).scrollIntoView({{ block: 'center', behavior: 'instant' }})",
            json!(css)
        ))
        .await;
    let before = screen(browser).await;
    browser.run(&format!("const it = document.querySelector({}); {script}", json!(css))).await;
    screen(browser).await.differs(&before)
}

#[tokio::test(flavor = "multi_thread")]
async fn forced_colours_still_show_the_states() {
    let site = Site::built().await;
    for engine in engines() {
        let Some(browser) = Browser::set(engine, Setting::ForcedColours).await else { continue };
        open(&browser, &site, "#/afgoerelse").await;
        assert_eq!(browser.run("return matchMedia('(forced-colors: active)').matches").await, json!(true), "{engine}");
        // More than some points: a line of 2 px along a side.
        let card = ".card:nth-child(2)";
        let marked = "it.querySelector('a').setAttribute('aria-current', 'true')";
        assert!(change(&browser, card, marked).await > 100, "{engine}: the option that was taken");
        let focused = "it.querySelector('a').focus({ focusVisible: true, preventScroll: true })";
        assert!(change(&browser, card, focused).await > 500, "{engine}: the option in focus");

        open(&browser, &site, DECISION).await;
        assert!(change(&browser, ".task input", "it.checked = true").await > 40, "{engine}: a step that is done");
        // With the same words in the same place, it would look like any other fact without its mark.
        let plain = "[it, it.previousElementSibling].forEach(({ style }) => Object.assign(style, {
            forcedColorAdjust: 'none', color: 'CanvasText', background: 'Canvas', boxShadow: 'none', borderInlineColor: 'transparent',
        }))";
        assert!(change(&browser, "dd.deadline", plain).await > 100, "{engine}: a limit is marked");
    }
}

/// Whatever moves of itself, or would.
const MOTION: &str = "
const seconds = (times) => times.split(',').map((time) => parseFloat(time) * (/ms/.test(time) ? .001 : 1));
const still = (times) => seconds(times).every((time) => !(time > .001));
const wrong = [];
for (const e of all('*')) for (const part of [null, '::before', '::after']) {
    const style = getComputedStyle(e, part);
    if (!still(style.transitionDuration)) wrong.push(`${style.transitionProperty} ${style.transitionDuration}: ${short(e)}`);
    // What appears at once does not move.
    const steps = style.animationTimingFunction.split(/,(?![^(]*\\))/).every((how) => /step-end|steps\\(1(, end)?\\)/.test(how));
    if (style.animationName !== 'none' && !still(style.animationDuration) && !steps) wrong.push(`${style.animationName}: ${short(e)}`);
    if (style.scrollBehavior === 'smooth') wrong.push(`scrolls smoothly: ${short(e)}`);
}
return wrong;
";

#[tokio::test(flavor = "multi_thread")]
async fn motion_is_reduced() {
    let site = Site::built().await;
    for engine in engines() {
        let browser = Browser::set(engine, Setting::ReducedMotion).await.expect("each can be set so");
        let mut wrong = Wrongs::default();
        for view in views() {
            open(&browser, &site, &view).await;
            let reduced = "return matchMedia('(prefers-reduced-motion: reduce)').matches";
            assert_eq!(browser.run(reduced).await, json!(true), "{engine}");
            wrong.add(&view, &browser.run(&format!("{SHORT}{MOTION}")).await);
        }
        wrong.none(&format!("{engine}: moves"));
    }
}
