//! What can be an id.

/// Whether a text can stand in links, addresses and names of files: `a` to `z`, digits and hyphens, a letter or digit at
/// both ends (a mail program may take a hyphen at the end of a link for the end of the sentence).
pub fn is_id(text: &str) -> bool {
    let inside = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let ends = [text.bytes().next(), text.bytes().next_back()];
    text.bytes().all(inside) && ends.into_iter().all(|end| end.is_some_and(|byte| byte != b'-'))
}

#[cfg(test)]
mod tests {
    use super::is_id;

    #[test]
    fn ids_are_plain() {
        for id in ["a", "p-boede", "sag2", "2-a"] {
            assert!(is_id(id), "{id}");
        }
        for none in ["", "-", "-a", "a-", "A", "å", "a b", "a/b", "a.b", "a+b"] {
            assert!(!is_id(none), "{none}");
        }
    }
}
