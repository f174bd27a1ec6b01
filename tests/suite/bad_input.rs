//! Whatever comes in as a link, a pack or a guide: no panic, no hang, and a clear answer.
//! `./dev fuzz` tries longer.

use std::sync::LazyLock;

use compiler::folder::Files;
use compiler::load;
use compiler::packs;
use klagevejviser::state::visit::{LONGEST_FRAGMENT, MOST_MATTERS, Showing, Visit};
use pack::{FORMAT, Pack, Refused};
use proptest::prelude::*;
use serde_json::Value;

use crate::guides::{change_layer, real_guide};
use crate::root::root;

static PACK: LazyLock<[Vec<u8>; 3]> = LazyLock::new(|| {
    let guide = real_guide("koebenhavn");
    let written = packs::pack(guide, "en").write(&packs::helper(guide, "en"));
    [written.questions, written.answers, written.helper]
});

/// Options, signs and anything else, as a link could hold them.
fn fragments() -> impl Strategy<Value = String> {
    let guide = &real_guide("koebenhavn").guide;
    let options = guide.questions.iter().flat_map(|question| &question.options).map(|option| option.id.clone());
    let ids: Vec<String> = options.chain(guide.areas.iter().map(|area| area.id.clone())).collect();
    let piece = prop_oneof![
        8 => prop::sample::select(ids),
        4 => Just(".".to_owned()),
        2 => Just("+".to_owned()),
        1 => prop::sample::select(vec!["/", "#", "%2B", "%2f", "%", "..", "++", " ", "\u{0}", "æ"]).prop_map(str::to_owned),
        1 => any::<String>(),
    ];
    (any::<bool>(), prop::collection::vec(piece, 0..60))
        .prop_map(|(state, pieces)| format!("{}{}", if state { "#/" } else { "" }, pieces.concat()))
}

proptest! {
    #[test]
    fn any_link_is_read(fragment in fragments()) {
        let guide = &real_guide("koebenhavn").guide;
        let Some(visit) = Visit::read(guide, &fragment) else { return Ok(()) };
        prop_assert!(!visit.matters.is_empty() && visit.matters.len() <= MOST_MATTERS);
        // What was kept is whole: read again, nothing is dropped and nothing changes.
        let again = Visit::read(guide, &visit.fragment()).expect("a state");
        prop_assert!(!again.dropped, "{} from {fragment:?}", visit.fragment());
        prop_assert_eq!(&again.matters, &visit.matters);
        if let Showing::Question(matter, question) = visit.showing(guide) {
            prop_assert!(!visit.matters[matter].possible_options(guide, question).is_empty());
        }
    }

    #[test]
    fn a_very_long_link_is_not_read(length in LONGEST_FRAGMENT..200_000) {
        let visit = Visit::read(&real_guide("koebenhavn").guide, &format!("#/{}", "a.".repeat(length / 2))).expect("a state");
        prop_assert!(visit.dropped);
        prop_assert_eq!(visit.fragment(), "#/");
    }

    #[test]
    fn a_changed_pack_is_read_or_refused(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in prop::option::of(any::<prop::sample::Index>()),
        which in 0..3_usize,
    ) {
        let mut files = PACK.clone();
        let file = &mut files[which];
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if let Some(cut) = cut {
            let length = cut.index(file.len());
            file.truncate(length);
        }
        let read = Pack::read(&files);
        if file_is_cut(&files) {
            prop_assert!(read.is_err(), "what is cut short is refused");
        }
    }

    #[test]
    fn any_bytes_are_no_pack(bytes in prop::collection::vec(any::<u8>(), 0..2_000)) {
        for at in 0..PACK.len() {
            let mut files = PACK.clone();
            files[at].clone_from(&bytes);
            prop_assert!(Pack::read(&files).is_err());
        }
    }

    #[test]
    fn a_pack_of_another_version_is_refused_by_name(format in any::<u32>().prop_filter("another", |f| *f != FORMAT)) {
        let mut bytes = number(format);
        bytes.extend(&PACK[0][1..]);
        prop_assert_eq!(Pack::read(&[&bytes, &PACK[1]]).err(), Some(Refused::Format(format)));
        prop_assert_eq!(Refused::Format(format).name(), "pack of another version");
    }
}

fn file_is_cut(files: &[Vec<u8>; 3]) -> bool {
    files.iter().zip(PACK.iter()).any(|(file, whole)| file.len() < whole.len())
}

/// As a number is written: seven bits a byte, the lowest first.
fn number(mut number: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

/// Every place in a JSON value, as a pointer.
fn pointers(value: &Value, at: String, all: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            pointers(value, format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), all);
        }),
        Value::Array(list) => list.iter().enumerate().for_each(|(n, value)| pointers(value, format!("{at}/{n}"), all)),
        _ => {}
    }
    all.push(at);
}

proptest! {
    // A guide takes a tenth of a second to compile.
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]
    #[test]
    fn a_changed_guide_compiles_or_says_what_is_wrong(
        layer in 0..2_usize,
        at in any::<prop::sample::Index>(),
        becomes in prop_oneof![
            Just(Value::Null), Just(Value::from("")), Just(Value::from("findes-ikke")), Just(Value::from(7)),
            Just(Value::from(Vec::<Value>::new())), Just(Value::Object(Default::default())),
        ],
    ) {
        let mut files = Files::read(root(), "koebenhavn").expect("the files");
        let mut pointer = String::new();
        change_layer(&mut files, layer, |json| {
            let mut all = Vec::new();
            pointers(json, String::new(), &mut all);
            pointer = all.swap_remove(at.index(all.len()));
            *json.pointer_mut(&pointer).expect("the place") = becomes;
        });
        if let Err(problems) = load::compile(&files) {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                for part in [&problem.file, &problem.place, &problem.cause, &problem.remedy] {
                    prop_assert!(!part.is_empty(), "{pointer}: {problem:?}");
                }
            }
        }
    }
}
