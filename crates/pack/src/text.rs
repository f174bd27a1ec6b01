//! Sentences with slots, as a pack holds them: `{name}`, or `{name|one|other}` by a number.

/// Fills the slots of a template. A slot that is not given stays empty.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, inside)) = rest.split_once('{') {
        out.push_str(before);
        let (slot, after) = inside.split_at_checked(end_of_slot(inside)).unwrap_or_default();
        let mut parts = split_top(slot);
        let name = parts.next().unwrap_or_default();
        let value = values.iter().find(|(n, _)| *n == name).map_or("", |(_, value)| value);
        match (parts.next(), parts.next()) {
            (Some(one), Some(other)) => out.push_str(&fill(if value == "1" { one } else { other }, values)),
            _ => out.push_str(value),
        }
        rest = after.get(1..).unwrap_or_default();
    }
    out.push_str(rest);
    out
}

/// The names of the slots of a template.
pub fn slots(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).map(|inside| {
        let end = inside.find(['|', '}']).unwrap_or(inside.len());
        &inside[..end]
    })
}

/// Where the slot that begins before `inside` ends.
fn end_of_slot(inside: &str) -> usize {
    let mut depth = 0_u32;
    for (at, byte) in inside.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 0 => return at,
            b'}' => depth -= 1,
            _ => {}
        }
    }
    inside.len()
}

/// Splits at each `|` that is in no inner slot.
fn split_top(slot: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_u32;
    slot.split(move |sign| {
        match sign {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        sign == '|' && depth == 0
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
    use super::{fill, slots, stands_in};

    #[test]
    fn fills_slots_and_chooses_by_number() {
        assert_eq!(fill("Klag til {place}.", &[("place", "Ankestyrelsen")]), "Klag til Ankestyrelsen.");
        let weeks = "{n|{n} uge|{n} uger} fra nu";
        assert_eq!(fill(weeks, &[("n", "1")]), "1 uge fra nu");
        assert_eq!(fill(weeks, &[("n", "4")]), "4 uger fra nu");
        assert_eq!(slots(weeks).collect::<Vec<_>>(), ["n", "n", "n"]);
    }

    #[test]
    fn a_broken_template_ends() {
        assert_eq!(fill("{a", &[("a", "x")]), "x");
        assert_eq!(fill("a}", &[]), "a}");
    }

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
