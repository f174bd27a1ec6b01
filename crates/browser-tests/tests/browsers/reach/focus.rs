//! Where the focus is, can be seen.

use std::collections::BTreeSet;

use browser_tests::engine::{Engine, Setting, engines};
use browser_tests::harness::Browser;
use browser_tests::servers::Site;
use serde_json::json;

use super::{SHORT, TAB, Wrongs, key, open, views};
use crate::faults::with_change;

const STOPS: &str = "return (window.stops = all('a[href], button, input, textarea, summary')).length";

/// Which stop has the focus, and what is wrong with how it shows.
const STOP: &str = "
const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
// Any way a colour can be written, over what lies behind it.
const mix = (...colours) => {
    colours.forEach((colour) => { paint.fillStyle = colour; paint.fillRect(0, 0, 1, 1); });
    return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3);
};
const light = (colour) => {
    const [r, g, b] = colour.map((part) => part / 255).map((part) => part <= .04045 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
};
const contrast = (a, b) => { const [dark, bright] = [light(a), light(b)].sort((x, y) => x - y); return (bright + .05) / (dark + .05); };
const behind = (e) => {
    const layers = [];
    for (let at = e; at; at = at.parentElement) layers.unshift(getComputedStyle(at).backgroundColor);
    return ['white', ...layers];
};
const it = document.activeElement;
const wrong = [];
const say = (what) => wrong.push(`${what}: ${short(it)}`);
// A card shows the focus of its link.
const ringed = [it, it.parentElement, it.closest('.card')].filter(Boolean)
    .find((e) => { const { outlineStyle, outlineWidth } = getComputedStyle(e); return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2; });
if (!ringed) say('no outline');
else {
    const { outlineColor, outlineOffset } = getComputedStyle(ringed);
    const back = behind(parseFloat(outlineOffset) >= 0 ? ringed.parentElement : ringed);
    const ratio = contrast(mix(...back, outlineColor), mix(...back));
    if (ratio < 3) say(`contrast ${ratio.toFixed(2)}`);
}
const { top, bottom, left, right, width, height } = it.getClientRects()[0];
const box = it.getBoundingClientRect();
if (box.left < -1 || box.right > innerWidth + 1) say('beside the screen');
// Of what is higher than the screen, and of a text field, whose cursor is what is looked for, a part is enough. WebKit
// scrolls a field of one line no further than to its cursor, which stands in the middle.
const oneLine = it.matches('input:not([type])');
const least = height > innerHeight || it.matches('textarea') ? 44 : part ? 1 : oneLine ? height / 2 + 8 : height - 2;
if (Math.min(bottom, innerHeight) - Math.max(top, 0) < least) say(`off the screen, ${top} to ${bottom} of ${innerHeight}`);
else {
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const hit = document.elementFromPoint(left + width / 2, y);
    if (!hit || !it.contains(hit) && !hit.contains(it)) say(`covered by ${hit && short(hit)}`);
}
return [window.stops.indexOf(it), wrong];
";

/// Goes from the top of the page to every stop by Tab, and adds what is wrong with one.
async fn go_round(browser: &Browser, view: &str, wrong: &mut Wrongs) {
    let engine = browser.engine();
    // Firefox scrolls only to what does not show at all.
    let part = format!("const part = {};", engine == Engine::Firefox);
    let stops = browser.run(&format!("{SHORT}{STOPS}")).await.as_i64().expect("a number");
    assert!(stops > 3, "{engine}: {view} has {stops} stops");
    let mut seen = BTreeSet::new();
    // From the top: who comes to the static edition by a fragment begins at its anchor.
    browser.run("const top = document.querySelector('.brand'); top.tabIndex = -1; top.focus()").await;
    for _ in 0..stops {
        key(browser, TAB).await;
        // They may scroll to it when they next draw.
        if engine != Engine::Chromium {
            browser.run_async("requestAnimationFrame(() => requestAnimationFrame(() => done(true)))", vec![]).await;
        }
        let told = browser.run(&format!("{part}{SHORT}{STOP}")).await;
        seen.insert(told[0].as_i64());
        wrong.add(view, &told[1]);
    }
    let missed: Vec<i64> = (0..stops).filter(|stop| !seen.contains(&Some(*stop))).collect();
    let names = format!("{SHORT} return {}.map((at) => `no stop at ${{short(window.stops[at])}}`)", json!(missed));
    wrong.add(view, &browser.run(&names).await);
    println!("{engine}: {view}: {stops} stops");
}

#[tokio::test(flavor = "multi_thread")]
async fn focus_is_visible_and_never_hidden() {
    let site = Site::built().await;
    for engine in engines() {
        // Nothing is still on its way when it is looked at.
        let browser = Browser::set(engine, Setting::ReducedMotion).await.expect("each can be set so");
        let mut wrong = Wrongs::default();
        for view in views() {
            open(&browser, &site, &view).await;
            go_round(&browser, &view, &mut wrong).await;
        }
        wrong.none(&format!("{engine}: the focus"));
    }
}

/// The link to the static edition that lies over the page when the program does not come.
#[tokio::test(flavor = "multi_thread")]
async fn the_way_out_hides_no_focus() {
    for engine in engines() {
        let site = with_change(|path, _| {
            let came = path.ends_with('/') || path.contains("boot.") || path.ends_with(".css");
            (!came).then(Vec::new)
        })
        .await;
        let browser = Browser::set(engine, Setting::ReducedMotion).await.expect("each can be set so");
        browser.edition(&format!("{}/", site.url)).await;
        browser.until("return document.documentElement.dataset.app === 'failed'").await;
        browser.run("document.querySelector('.card a').click()").await;
        let offered = "const way = document.querySelector('.without-app :target'); \
             return way !== null && getComputedStyle(way).visibility === 'visible'";
        browser.until(offered).await;
        assert!(browser.says(".without-app :target").await.contains("enkle udgave"), "{engine}");
        let mut wrong = Wrongs::default();
        go_round(&browser, "without the program", &mut wrong).await;
        wrong.none(&format!("{engine}: the focus"));
    }
}
