//! Plain words: readability of every view, and spelling by real dictionaries.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use compiler::folder::municipalities;
use compiler::load::Compiled;
use compiler::packs;
use guide::Answers;
use guide::model::StepKind;
use klagevejviser::state::visit::{Showing, Visit};
use klagevejviser::views::{Links, Scene, screen};
use leptos::prelude::RenderHtml;
use pack::Pack;

use crate::guides::real_guide;
use crate::root::root;

/// Views with fewer words are not measured.
const FEWEST_WORDS: usize = 50;
/// The highest LIX of a question and of a route.
const LIX: (f64, f64) = (35.0, 40.0);
/// The lowest Flesch reading ease.
const FLESCH: f64 = 60.0;
/// The longest sentence, and the longest average, in words.
const SENTENCE: (usize, f64) = (25, 15.0);

/// Every guide in every period.
fn guides() -> Vec<Compiled> {
    let all = municipalities(root()).expect("the guides");
    let all = all.iter().map(|guide| real_guide(guide));
    all.flat_map(|compiled| compiled.periods()).collect()
}

/// The sentences of every view, each view once, with whether it is a route.
fn views(compiled: &Compiled, pack: &Pack) -> BTreeMap<Vec<String>, (String, bool)> {
    let walk = proof::walk(&compiled.guide);
    let links = Links::default();
    let mut distinct = BTreeMap::new();
    for view in &walk.views {
        distinct.entry(view.leads_to).or_insert(&view.answers);
    }
    for path in &walk.paths {
        distinct.entry(path.shown).or_insert(&path.answers);
    }
    let mut views = BTreeMap::new();
    for answers in distinct.into_values() {
        let visit = Visit::about(Answers(answers.0.clone()));
        let route = matches!(visit.showing(&compiled.guide), Showing::Plan);
        let scene = Scene::new(pack, &visit, &links);
        let html = screen::body(scene).to_html();
        views.entry(sentences(&html)).or_insert((proof::spell(answers), route));
    }
    views
}

/// What is said in a view: no titles of sources, no addresses, no earlier answers.
fn sentences(html: &str) -> Vec<String> {
    let mut html = html.replace("<!>", "");
    for (from, to) in [
        ("<ul class=\"sources\"", "</ul>"),
        ("<section class=\"answers\"", "</section>"),
        ("<dd class=\"contact\"", "</dd>"),
    ] {
        while let Some(at) = html.find(from) {
            let end = html[at..].find(to).map_or(html.len(), |end| at + end + to.len());
            html.replace_range(at..end, " ");
        }
    }
    // A heading, an item, a paragraph ends a sentence, whether or not it has a full stop.
    for block in ["p", "li", "h1", "h2", "h3", "dt", "dd", "summary", "strong"] {
        html = html.replace(&format!("</{block}>"), "\n");
    }
    let mut text = String::new();
    let mut tag = false;
    for c in html.chars() {
        match c {
            '<' => tag = true,
            '>' => tag = false,
            c if !tag => text.push(c),
            _ => {}
        }
    }
    let text = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace('\u{a0}', " ");
    let mut all = Vec::new();
    for line in text.lines() {
        let mut sentence = String::new();
        for word in line.split_whitespace() {
            sentence.push_str(word);
            sentence.push(' ');
            let end = word.trim_end_matches(['”', '“', ')', '"']);
            // “kl. 9”, “fx.” and “1. juli” end no sentence.
            let short = ["kl.", "kr.", "ca.", "nr.", "stk.", "e.g."].contains(&end.to_lowercase().as_str());
            let number = end.trim_end_matches('.').chars().all(|c| c.is_ascii_digit() || c == '.');
            if end.ends_with(['.', '?', '!', ':']) && !short && !number {
                all.push(std::mem::take(&mut sentence));
            }
        }
        all.push(sentence);
    }
    all.retain(|sentence| sentence.chars().any(char::is_alphabetic));
    all
}

/// The names of places and acts, and those in `names-da.txt` or `names-en.txt`, longest first.
fn names(compiled: &Compiled, lang: &str) -> Vec<String> {
    let texts = &compiled.sentences[lang].templates;
    let official =
        texts.iter().filter(|(id, _)| (id.starts_with("place-") && !id.ends_with("-what")) || id.starts_with("guide-"));
    // An act has its name in the original language alone.
    let acts = compiled.sentences["da"].templates.iter().filter(|(id, _)| id.starts_with("act-"));
    let mut names: BTreeSet<String> =
        official.chain(acts).map(|(_, name)| name.to_lowercase().replace('\u{a0}', " ")).collect();
    let listed = if lang == "da" { include_str!("../names-da.txt") } else { include_str!("../names-en.txt") };
    let listed = listed.lines().filter(|line| !line.starts_with('#'));
    names.extend(listed.map(|line| line.trim().to_lowercase()).filter(|line| !line.is_empty()));
    let mut names: Vec<String> = names.into_iter().collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

/// The words of a sentence; an official name is one short word.
fn words(sentence: &str, names: &[String]) -> Vec<String> {
    let mut text = sentence.to_lowercase();
    for name in names {
        if text.contains(name.as_str()) {
            text = text.replace(&format!("{name}s "), "x ").replace(name.as_str(), "x");
        }
    }
    let words = text.split(|c: char| !c.is_alphanumeric() && c != '-' && c != '\'' && c != '’');
    words.filter(|word| word.chars().any(char::is_alphanumeric)).map(str::to_owned).collect()
}

/// Words a sentence, plus the share of words over six letters.
fn lix(sentences: &[Vec<String>]) -> f64 {
    let words: usize = sentences.iter().map(Vec::len).sum();
    let long = sentences.iter().flatten().filter(|word| word.chars().count() > 6).count();
    words as f64 / sentences.len() as f64 + 100.0 * long as f64 / words as f64
}

fn flesch(sentences: &[Vec<String>]) -> f64 {
    let words: usize = sentences.iter().map(Vec::len).sum();
    let syllables: usize = sentences.iter().flatten().map(|word| syllables(word)).sum();
    206.835 - 1.015 * words as f64 / sentences.len() as f64 - 84.6 * syllables as f64 / words as f64
}

/// Groups of vowels, without a silent e at the end.
fn syllables(word: &str) -> usize {
    let vowel = |c: char| "aeiouyæøå".contains(c);
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        if vowel(c) && !before {
            count += 1;
        }
        before = vowel(c);
    }
    let silent = word.ends_with('e') && !word.ends_with("le")
        || word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded");
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}

/// `exceptions.tsv`: language, fragment, why.
fn excepted(lang: &str, fragment: &str) -> bool {
    include_str!("../readable-exceptions.tsv").lines().filter(|line| !line.starts_with('#')).any(|line| {
        let mut columns = line.split('\t');
        let here = columns.next() == Some(lang) && columns.next() == Some(fragment);
        here && columns.next().is_some_and(|why| why.len() > 20)
    })
}

#[test]
fn the_measures_measure() {
    let sentence = |text: &str| vec![words(text, &["ankestyrelsen".into()])];
    assert_eq!(lix(&sentence("Katten sover nu.")), 3.0);
    assert_eq!(lix(&sentence("Klagevejledningen sover nu.")), 3.0 + 100.0 / 3.0);
    assert_eq!(sentence("Klag til Ankestyrelsen nu.")[0], ["klag", "til", "x", "nu"]);
    assert_eq!(["the", "complaint", "decision", "makes", "asked"].map(syllables), [1, 2, 3, 2, 1]);
    assert!(flesch(&sentence("The cat sat.")) > 100.0);
    let html = "<h1>Klag</h1><p>Det er kl. 9. Kom nu, så hjælper vi.</p><ul class=\"sources\"><li>x</li></ul>";
    assert_eq!(sentences(html), ["Klag ", "Det er kl. 9. Kom nu, så hjælper vi. "]);
}

/// As the person reads it, and as who helps them does.
fn measure(lang: &str, name: &str, limit: impl Fn(&[Vec<String>], bool) -> Option<String>) {
    for compiled in guides() {
        measure_guide(&compiled, &packs::pack(&compiled, lang), name, &limit);
        measure_guide(&compiled, &packs::pack_for_helper(&compiled, lang), &format!("to helpers, {name}"), &limit);
        measure_letters(&compiled, lang, &limit);
    }
}

fn measure_letters(compiled: &Compiled, lang: &str, limit: &impl Fn(&[Vec<String>], bool) -> Option<String>) {
    let names = names(compiled, lang);
    let letters = compiled.guide.steps.iter().filter(|step| step.kind == StepKind::Letter);
    let mut measured = 0;
    for id in letters.map(|letter| letter.message()) {
        // A line is a sentence, as in “Name: [name]”.
        let html = compiled.sentences[lang].templates[&id].replace('\n', "</p>");
        let sentences: Vec<Vec<String>> = sentences(&html).iter().map(|sentence| words(sentence, &names)).collect();
        let longest = sentences.iter().map(Vec::len).max().unwrap_or_default();
        assert!((5..=SENTENCE.0).contains(&longest), "{id} in {lang}: a sentence of {longest} words");
        assert_eq!(limit(&sentences, true), None, "{id} in {lang}");
        measured += 1;
    }
    assert!(measured > 15, "letters were measured: {measured}");
}

fn measure_guide(
    compiled: &Compiled,
    pack: &Pack,
    name: &str,
    limit: &impl Fn(&[Vec<String>], bool) -> Option<String>,
) {
    let (guide, lang) = (&compiled.guide.id, pack.lang.as_str());
    let names = names(compiled, lang);
    let views = views(compiled, pack);
    let mut wrong = BTreeSet::new();
    let mut excuses = 0;
    let (mut measured, mut all_words, mut all_sentences) = (0, 0, 0);
    // Views share most of their sentences.
    let mut words_of: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for (sentences, (fragment, route)) in &views {
        let mut count = |sentence| words_of.entry(sentence).or_insert_with(|| words(sentence, &names)).clone();
        let counted: Vec<Vec<String>> = sentences.iter().map(|sentence| count(sentence)).collect();
        let counted: Vec<Vec<String>> = counted.into_iter().filter(|words| !words.is_empty()).collect();
        for (words, sentence) in counted.iter().zip(sentences) {
            if words.len() > SENTENCE.0 {
                wrong.insert(format!("{} words: {sentence}", words.len()));
            }
        }
        let count: usize = counted.iter().map(Vec::len).sum();
        all_words += count;
        all_sentences += counted.len();
        if count < FEWEST_WORDS {
            continue;
        }
        measured += 1;
        if let Some(problem) = limit(&counted, *route) {
            if excepted(lang, fragment) {
                excuses += 1;
            } else {
                wrong.insert(format!("{guide} in {lang} {fragment}: {problem}"));
            }
        }
    }
    assert!(measured > 100, "views were measured: {measured}");
    let average = all_words as f64 / all_sentences as f64;
    println!("{guide} in {lang}: {measured} views, {name}, {average:.1} words a sentence, {excuses} excused");
    assert!(average < SENTENCE.1, "{average} words a sentence");
    assert!(wrong.is_empty(), "{}\n{} in all", wrong.iter().cloned().collect::<Vec<_>>().join("\n"), wrong.len());
}

#[test]
fn the_danish_is_easy_to_read() {
    measure("da", "LIX", |sentences, route| {
        let most = if route { LIX.1 } else { LIX.0 };
        let is = lix(sentences);
        (is > most).then(|| format!("LIX {is:.1}, at most {most}"))
    });
}

#[test]
fn the_english_is_easy_to_read() {
    measure("en", "Flesch", |sentences, _| {
        let is = flesch(sentences);
        (is < FLESCH).then(|| format!("Flesch {is:.1}, at least {FLESCH}"))
    });
}

/// Words that a dictionary does not know, of all that a guide says.
fn unknown(dictionary: &str, own: &str, texts: &BTreeMap<String, String>, skip: &[&str]) -> BTreeSet<String> {
    let mut hunspell = Command::new("hunspell")
        .args(["-d", dictionary, "-i", "utf-8", "-l"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("hunspell is installed");
    let text: Vec<&str> = texts
        .iter()
        .filter(|(id, _)| !skip.iter().any(|prefix| id.starts_with(prefix)))
        .map(|(_, text)| text.as_str())
        .collect();
    // Slots, addresses and sections are no words.
    let mut words = String::new();
    for word in text.join("\n").split_whitespace().filter(|w| !w.contains(['@', '{', '|', '§']) && !w.contains(".dk"))
    {
        words.push_str(word.trim_end_matches(['.', ',', ':', '?', '!', ')', '”', '“']));
        words.push('\n');
    }
    let mut input = hunspell.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || input.write_all(words.as_bytes()));
    let output = hunspell.wait_with_output().expect("hunspell ends");
    writer.join().expect("no panic").expect("written");
    assert!(output.status.success(), "hunspell -d {dictionary}");
    let own: BTreeSet<&str> = own.lines().filter(|line| !line.starts_with('#')).collect();
    let found = String::from_utf8(output.stdout).expect("UTF-8");
    let found = found.lines().map(|word| word.trim_matches(['’', '\'']).to_owned());
    found.filter(|word| !own.contains(word.as_str()) && !own.contains(word.to_lowercase().as_str())).collect()
}

#[test]
fn the_danish_is_spelt_right() {
    for compiled in guides() {
        for sentences in [&compiled.sentences, &compiled.helper] {
            let words = unknown("da_DK", include_str!("../words-da.txt"), &sentences["da"].templates, &[]);
            assert!(words.is_empty(), "not in the dictionary: {words:?}");
        }
    }
    let wrong: BTreeMap<String, String> = [("x".into(), "Klag til forvalltningen".into())].into();
    assert_eq!(unknown("da_DK", "", &wrong, &[]).into_iter().collect::<Vec<_>>(), ["forvalltningen"]);
}

#[test]
fn the_english_is_spelt_right() {
    for compiled in guides() {
        // Danish names and terms stand in the English too, also as “Ankestyrelsen’s”.
        let mut own = format!("{}\n{}", include_str!("../words-en.txt"), include_str!("../words-da.txt"));
        for name in names(&compiled, "en") {
            for word in name.split(|c: char| !c.is_alphanumeric()) {
                own.push_str(&format!("\n{word}\n{word}’s\n{word}s"));
            }
        }
        for sentences in [&compiled.sentences, &compiled.helper] {
            let words = unknown("en_GB", &own, &sentences["en"].templates, &["place-", "guide-"]);
            assert!(words.is_empty(), "not in the dictionary: {words:?}");
        }
    }
}

/// Official terms are explained on every view that uses them.
#[test]
fn official_terms_are_explained_where_they_are_used() {
    let (mut explained, mut terms) = (BTreeSet::new(), BTreeSet::new());
    for compiled in guides() {
        terms.extend(compiled.guide.terms.iter().cloned());
        for lang in ["da", "en"] {
            let texts = &compiled.sentences[lang].templates;
            for (sentences, (fragment, _)) in views(&compiled, &packs::pack(&compiled, lang)) {
                let view = sentences.join("\n");
                let (said, meanings) = view.split_once(texts["ui-words"].as_str()).unwrap_or((&view, ""));
                let words: Vec<String> = said
                    .to_lowercase()
                    .split(|c: char| !c.is_alphanumeric())
                    .filter(|word| !word.is_empty())
                    .map(str::to_owned)
                    .collect();
                let said = format!(" {} ", words.join(" "));
                for term in &compiled.guide.terms {
                    let forms = texts[&format!("term-{term}")].to_lowercase();
                    let used = forms.split(", ").any(|form| said.contains(&format!(" {form} ")));
                    let meaning = texts[&format!("term-{term}-is")].trim_end_matches('.');
                    if used {
                        assert!(meanings.contains(meaning), "{lang} {fragment} uses {term} and does not explain it");
                        explained.insert((lang, term.clone()));
                    }
                }
            }
        }
    }
    assert_eq!(explained.len(), terms.len() * 2, "every term is used in both languages");
}
