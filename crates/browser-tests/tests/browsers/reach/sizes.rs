//! Targets, narrow screens, and text with more space in it.

use browser_tests::engine::{Engine, engines};
use browser_tests::harness::Browser;

use super::{SHORT, Wrongs, framed_site, more_views, open_at, views};

const WIDTHS: [u32; 2] = [320, 1280];

/// What is wrong at each width on each of the views.
async fn at_every_width(widths: &[u32], views: &[String], script: &str, what: &str) {
    let site = framed_site().await;
    for engine in engines() {
        let browser = Browser::open(engine).await;
        let mut wrong = Wrongs::default();
        // On a wide screen the engines break lines alike: there is room.
        let widths = if engine == Engine::Chromium { widths } else { &widths[..1] };
        for width in widths {
            for view in views {
                open_at(&browser, &site, *width, view).await;
                let found = browser.run(&format!("{SHORT}{script}")).await;
                wrong.add(&format!("{view} ({width} px)"), &found);
                browser.client.enter_parent_frame().await.expect("out of it");
            }
        }
        wrong.none(&format!("{engine}: {what}"));
    }
}

/// Whatever can be pressed, and how big it is with all that belongs to it.
const TARGETS: &str = "
const area = (e) => {
    const boxes = [e, ...(e.labels ?? [])].map((part) => part.getBoundingClientRect());
    const before = getComputedStyle(e, '::before');
    // A link that is stretched over its card.
    if (before.position === 'absolute' && before.content !== 'none') {
        let card = e;
        while (card && getComputedStyle(card).position === 'static') card = card.parentElement;
        boxes.push(card.getBoundingClientRect());
    }
    const far = (side, most) => most(...boxes.map((box) => box[side]));
    return [far('right', Math.max) - far('left', Math.min), far('bottom', Math.max) - far('top', Math.min)];
};
// WCAG 2.5.8 excepts what stands in a sentence: its line cannot be higher.
const in_sentence = (e) => e.matches('a') && [...e.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\\p{L}/u.test(node.data));
return all('a[href], button, input, textarea, summary').filter((e) => !in_sentence(e)).flatMap((e) => {
    const [width, height] = area(e);
    // Engines reckon in sixty-fourths of a pixel.
    const least = 44 - 1 / 16;
    return width >= least && height >= least ? [] : [`${height.toFixed(1)} high, ${width.toFixed(1)} wide: ${short(e)}`];
});
";

#[tokio::test(flavor = "multi_thread")]
async fn targets_are_at_least_44_px() {
    at_every_width(&WIDTHS, &views(), TARGETS, "too small to be pressed").await;
}

const SIDEWAYS: &str = "
const sideways = () => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const far = all('body *').filter((e) => e.getBoundingClientRect().right > clientWidth + .5);
    // A word that is too long for its element.
    const words = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (nodes.nextNode()) {
        range.selectNode(nodes.currentNode);
        const { right } = range.getBoundingClientRect();
        if (right > clientWidth + .5 && visible(nodes.currentNode.parentElement)) words.push(`to ${right.toFixed(1)}: ${nodes.currentNode.data.slice(0, 100)}`);
    }
    return [...(scrollWidth > clientWidth ? [`${scrollWidth} px wide of ${clientWidth}`] : []), ...words, ...far.map((e) => `to ${e.getBoundingClientRect().right}: ${short(e)}`)];
};
";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_scrolls_sideways() {
    at_every_width(&[320], &more_views(), &format!("{SIDEWAYS} return sideways()"), "wider than the screen").await;
}

/// The spacing of WCAG 1.4.12. A sheet that is made by script is one that the policy of the page lets in.
const SPACED: &str = "
const sheet = new CSSStyleSheet();
sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
    p { margin-block-end: 2em !important; }`);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
const hides = ({ overflowX, overflowY }) => [overflowX, overflowY].some((flow) => /hidden|clip/.test(flow));
const cut = all('body *').filter((e) => hides(getComputedStyle(e)) && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1));
const block = (e) => e.innerText?.trim() && !/^(inline|contents)$/.test(getComputedStyle(e).display);
const over = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
const overlaps = all('body, body *').flatMap((parent) => {
    const blocks = [...parent.children].filter((e) => visible(e) && block(e));
    return blocks.slice(1).filter((e, at) => over(e.getBoundingClientRect(), blocks[at].getBoundingClientRect()));
});
return [...sideways(), ...cut.map((e) => `cut off: ${short(e)}`),
    ...overlaps.map((e) => `over the one before: ${short(e)}`)];
";

#[tokio::test(flavor = "multi_thread")]
async fn text_spacing() {
    at_every_width(&WIDTHS, &more_views(), &format!("{SIDEWAYS}{SPACED}"), "with more space in the text").await;
}
