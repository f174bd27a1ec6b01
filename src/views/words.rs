//! What the official words on a view mean.

use super::Scene;
use super::el::{Part, el, say, say_as};

/// The terms that the view has said since it began, each with its meaning.
pub fn words(scene: Scene<'_>) -> Option<Part> {
    let pack = scene.pack;
    let meaning = |at: usize| {
        let term = &pack.guide.terms[at];
        let forms = pack.text(&format!("term-{term}"));
        let name = forms.split(',').next().unwrap_or_default();
        format!("{name}: {}", pack.text(&format!("term-{term}-is")))
    };
    let explained: Vec<String> = pack.terms_said().into_iter().map(meaning).collect();
    if explained.is_empty() {
        return None;
    }
    let title = pack.text("ui-words");
    Some(if scene.dense {
        say_as("p", "words", format!("{title} – {}", explained.join(" ")))
    } else {
        let list = el("ul").with(explained.into_iter().map(|text| say("li", text))).done();
        el("details").class("words").child(say("summary", title)).child(list).done()
    })
}
