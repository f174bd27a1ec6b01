//! Reads the JSON of a layer strictly, and says in an editor's words where it goes wrong.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::problem::Problem;

/// The quotation marks of word processors.
const CURLED: [char; 5] = ['“', '”', '„', '‟', '″'];
/// The mark before the key of a [`Strict`] object that stands in it twice.
const TWICE: &str = "stands twice: ";

/// Reads a layer.
///
/// # Errors
/// Where the text is no JSON object, or an object has the same key twice.
pub fn parse(file: &str, text: &str) -> Result<Map<String, Value>, Problem> {
    match serde_json::from_str(text) {
        Ok(Strict(Value::Object(layer))) => Ok(layer),
        Ok(_) => Err(Problem::new(file, "the whole", "it is no JSON object", "write { … } around it")),
        Err(error) => Err(explain(file, text, &error)),
    }
}

/// The same problem in the words of who edits the file.
fn explain(file: &str, text: &str, error: &serde_json::Error) -> Problem {
    let said = error.to_string();
    let said = said.split(" at line ").next().unwrap_or_default();
    // The end of a line is counted as the beginning of the next.
    let (line, column) = match (error.line(), error.column()) {
        (line, 0) if line > 1 => (line - 1, text.lines().nth(line - 2).map_or(1, |line| line.len() + 1)),
        (line, column) => (line.max(1), column),
    };
    let this = text.lines().nth(line - 1).unwrap_or_default();
    let at = |line: usize| format!("line {line}");
    if let Some(key) = said.strip_prefix(TWICE) {
        let cause = format!("the key “{key}” stands twice in the same braces; only one of them would be read");
        return Problem::new(file, at(line), cause, "keep one of the two");
    }
    // A title may hold such a mark by right: then its line has its own marks in pairs.
    let unpaired = this.matches('"').count() % 2 == 1;
    let here = text.lines().nth(line - 1).and_then(|line| line.get(column.saturating_sub(1)..)).unwrap_or_default();
    let curled = this.chars().find(|sign| CURLED.contains(sign)).filter(|_| unpaired || here.starts_with(CURLED));
    if let Some(mark) = curled {
        let cause = format!("the quotation mark {mark} of a word processor stands where JSON wants \"");
        return Problem::new(file, at(line), cause, "write \" in its place");
    }
    if said.starts_with("control character") {
        let cause = format!("a quotation mark is missing: the text does not end on its line: {}", this.trim());
        return Problem::new(file, at(line), cause, "write \" where the text ends");
    }
    if said.starts_with("expected `,` or") {
        // What lacks the comma ends before the place where it was missed.
        let before: usize = text.lines().take(line - 1).map(|line| line.len() + 1).sum();
        let before = text.get(..before + column.saturating_sub(1)).unwrap_or(text).trim_end();
        let (line, last) = (before.lines().count(), before.lines().last().unwrap_or_default().trim());
        return Problem::new(file, at(line), format!("a comma is missing after {last}"), "write a comma there");
    }
    if said == "trailing comma" {
        // It may stand on the line before.
        let before: Vec<&str> = text.lines().take(line).collect();
        let line = before.iter().rposition(|line| line.trim_end().ends_with(',')).map_or(line, |at| at + 1);
        return Problem::new(file, at(line), "a comma stands after the last part", "delete the comma");
    }
    if said.starts_with("EOF") {
        return Problem::new(
            file,
            at(line),
            "the file ends too early: a bracket or a quotation mark is never closed",
            "look for the } or ] that is missing",
        );
    }
    if said.starts_with("trailing characters") {
        return Problem::new(
            file,
            at(line),
            format!("something stands after the end: {}", this.trim()),
            "delete it, or look for a } or ] too many before it",
        );
    }
    Problem::new(
        file,
        format!("line {line}, column {column}"),
        format!("it is no JSON: {said}"),
        "look for a missing comma, quote or bracket just before",
    )
}

/// A JSON value in which no object has a key twice.
struct Strict(Value);

impl<'de> Deserialize<'de> for Strict {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(StrictVisitor).map(Self)
    }
}

struct StrictVisitor;

impl<'de> Visitor<'de> for StrictVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Number::from_f64(value).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Strict(part)) = parts.next_element()? {
            list.push(part);
        }
        Ok(list.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut parts: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some(key) = parts.next_key::<String>()? {
            if object.contains_key(&key) {
                return Err(de::Error::custom(format!("{TWICE}{key}")));
            }
            let Strict(value) = parts.next_value()?;
            object.insert(key, value);
        }
        Ok(object.into())
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn told(text: &str) -> String {
        parse("guides/x.json", text).expect_err("a mistake").to_string().replace("\n    mend it", "")
    }

    #[test]
    fn each_mistake_is_told_where_it_stands() {
        for (text, expected) in [
            ("{\n  \"a\": 1\n  \"b\": 2\n}", "guides/x.json, line 2: a comma is missing after \"a\": 1: write a comma"),
            ("{\n  \"a\": [1 2]\n}", "guides/x.json, line 2: a comma is missing after \"a\": [1: write a comma"),
            ("{\n  \"a\": 1,\n\n}", "guides/x.json, line 2: a comma stands after the last part: delete the comma"),
            ("{ \"a\": [1,] }", "guides/x.json, line 1: a comma stands after the last part: delete the comma"),
            (
                "{\n  \"a\": \"b,\n  \"c\": 1\n}",
                "guides/x.json, line 2: a quotation mark is missing: the text does not",
            ),
            ("{\n  ”a”: 1\n}", "guides/x.json, line 2: the quotation mark ” of a word processor"),
            ("{\n  \"a\": “b”\n}", "guides/x.json, line 2: the quotation mark “ of a word processor"),
            ("{\n  \"a\": \"b”,\n  \"c\": 1\n}", "guides/x.json, line 2: the quotation mark ” of a word processor"),
            ("{\n  \"a\": \"b “c”\"\n  \"d\": 1\n}", "guides/x.json, line 2: a comma is missing after"),
            ("{\n  \"a\": 1,\n  \"a\": 2\n}", "guides/x.json, line 3: the key “a” stands twice in the same braces"),
            ("{\n  \"a\": {\n", "guides/x.json, line 2: the file ends too early"),
            ("{ \"a\": 1 } }", "guides/x.json, line 1: something stands after the end"),
            ("[]", "guides/x.json, the whole: it is no JSON object"),
            ("{ a: 1 }", "guides/x.json, line 1, column 3: it is no JSON: key must be a string"),
        ] {
            assert!(told(text).starts_with(expected), "{text}\n{}", told(text));
        }
        let fine = parse("guides/x.json", r#"{ "a": [1, -2, 0.5, null, true, "b"], "c": { "a": {} } }"#);
        assert_eq!(
            serde_json::Value::from(fine.expect("JSON")),
            serde_json::json!({ "a": [1, -2, 0.5, null, true, "b"], "c": { "a": {} } })
        );
    }
}
