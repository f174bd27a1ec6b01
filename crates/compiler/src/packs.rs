//! What a compiled guide says in one language, as the browser, the static edition and the report have it.

use std::collections::BTreeSet;

use guide::Guide;
use guide::model::ClaimKind;
use guide::periods::sentence_from;
use guide::sorted::Map;
use guide::visit_claims::each_claim;
use pack::periods::Periods;
use pack::{LETTER, Pack};
use rulebook::files::LANGUAGES;
use sentences::needed::{contact_slot, stands_apart};
use sentences::voice;

use crate::fingerprint;
use crate::load::Compiled;

/// The pack of a period, or of a guide with its dates, in one language.
pub fn pack(compiled: &Compiled, lang: &str) -> Pack {
    let mut pack = whole_pack(compiled, lang);
    fingerprint::short(&compiled.fingerprint).clone_into(&mut pack.fingerprint);
    pack.texts.retain(|id, _| !stands_apart(id));
    if lang != LANGUAGES[0] {
        pack.original = Some(Box::new(said_originally(whole_pack(compiled, LANGUAGES[0]))));
    }
    pack
}

/// The packs of all periods of a guide.
pub fn periods(compiled: &Compiled, lang: &str) -> Periods {
    Periods::of(pack(&compiled.with_dates(), lang))
}

/// What is said in the original language on every page: letters, what is written into them, names of acts.
fn said_originally(mut pack: Pack) -> Pack {
    let guide = std::mem::take(&mut pack.guide);
    let names = guide.places.iter().map(|place| format!("place-{}", place.id));
    let names = names.chain(guide.areas.iter().map(|area| format!("option-{}", area.id)));
    let mut names: BTreeSet<String> = names.chain([format!("guide-{}", guide.id)]).collect();
    each_claim(&guide, &mut |_, kind, claim| {
        if kind == ClaimKind::Act {
            names.insert(format!("act-{}", claim.is));
        }
    });
    let named = |id: &str| names.contains(sentence_from(id).map_or(id, |(id, _)| id));
    pack.texts.retain(|id, _| id.starts_with(LETTER) || named(id));
    pack
}

/// The sentences that who helps somebody else reads in the place of others.
pub fn helper(compiled: &Compiled, lang: &str) -> Map<String, String> {
    let sentences = compiled.helper.get(lang);
    let mut texts: Map<_, _> = sentences.into_iter().flat_map(|sentences| sentences.templates.clone()).collect();
    texts.retain(|id, _| id != voice::WORDS && !stands_apart(id));
    fill_contacts(&compiled.guide, &mut texts);
    texts
}

/// The pack as who helps somebody else reads it.
pub fn pack_for_helper(compiled: &Compiled, lang: &str) -> Pack {
    let mut pack = pack(compiled, lang);
    pack.help(helper(compiled, lang));
    pack
}

/// A pack with every sentence of one language, the contacts that sentences name filled in.
pub fn whole_pack(compiled: &Compiled, lang: &str) -> Pack {
    let sentences = compiled.sentences.get(lang);
    let mut texts = sentences.into_iter().flat_map(|sentences| sentences.templates.clone()).collect();
    fill_contacts(&compiled.guide, &mut texts);
    let fingerprint = compiled.fingerprint.clone();
    let mut pack = Pack::new(lang.to_owned(), compiled.guide.clone(), texts);
    pack.fingerprint = fingerprint;
    pack
}

/// Writes the contacts that sentences name into them.
fn fill_contacts(guide: &Guide, texts: &mut Map<String, String>) {
    for place in &guide.places {
        for (name, claim) in &place.contacts {
            let slot = format!("{{{}}}", contact_slot(&place.id, name));
            // A number is not broken at the end of a line.
            let is = if claim.is.starts_with(|c: char| c.is_ascii_digit()) {
                claim.is.replace(' ', "\u{a0}")
            } else {
                claim.is.clone()
            };
            texts.values_mut().filter(|text| text.contains(&slot)).for_each(|text| *text = text.replace(&slot, &is));
        }
    }
}
