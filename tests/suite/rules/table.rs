//! Rows of a file with columns between tabs.

/// The rows, each of so many columns; lines that begin with `#` are none.
pub fn rows<const N: usize>(text: &str) -> impl Iterator<Item = [&str; N]> {
    text.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let columns: Vec<&str> = line.split('\t').collect();
        columns.try_into().unwrap_or_else(|_| panic!("{N} columns: {line}"))
    })
}
