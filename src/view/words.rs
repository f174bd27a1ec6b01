//! What the official words on a view mean.

use super::Scene;
use super::el::{Part, el, say, say_as};

/// The terms that the view has said since it began, each with its meaning.
pub fn words(scene: Scene<'_>) -> Option<Part> {
    let pack = scene.pack;
    let said = pack.said.lock().map(|said| said.clone()).unwrap_or_default();
    let texts: Vec<&str> = said.iter().filter_map(|id| pack.texts.get(id)).map(String::as_str).collect();
    let mut explained = Vec::new();
    for term in &pack.guide.terms {
        let forms = pack.texts.get(&format!("term-{term}")).map_or("", String::as_str);
        if forms.split(',').any(|form| texts.iter().any(|text| stands_in(form.trim_ascii(), text))) {
            let forms = pack.text(&format!("term-{term}"));
            let name = forms.split(',').next().unwrap_or_default();
            explained.push(format!("{name}: {}", pack.text(&format!("term-{term}-is"))));
        }
    }
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

/// Whether a word, also with a capital, stands in a text by itself.
pub fn stands_in(word: &str, text: &str) -> bool {
    let (Some(first), text) = (word.as_bytes().first(), text.as_bytes()) else { return false };
    let rest = &word.as_bytes()[1..];
    // A byte of a letter beyond ASCII counts as a letter.
    let letter = |at: Option<&u8>| at.is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte >= 0x80);
    let Some(last) = text.len().checked_sub(word.len()) else { return false };
    (0..=last).any(|at| {
        text[at].eq_ignore_ascii_case(first)
            && text[at + 1..].starts_with(rest)
            && !letter(at.checked_sub(1).and_then(|before| text.get(before)))
            && !letter(text.get(at + word.len()))
    })
}

#[cfg(test)]
mod tests {
    use super::stands_in;

    #[test]
    fn a_word_stands_by_itself_or_not() {
        assert!(stands_in("frist", "Frist: i dag"));
        assert!(stands_in("frist", "Hold din frist."));
        assert!(!stands_in("frist", "fristen"));
        assert!(!stands_in("frist", "klagefrist"));
        assert!(!stands_in("frist", "fristæ"));
        assert!(!stands_in("", "noget"));
    }
}
