//! A table whose heads are repeated in print and that scrolls by itself on a phone.

use klagevejviser::views::el::{Part, el, say};

/// A row: what it is about, and the other cells.
#[derive(Debug)]
pub struct Row {
    /// The anchor.
    pub id: Option<String>,
    pub head: Part,
    pub cells: Vec<Part>,
}

/// Rows that belong together, and what they are called.
#[derive(Debug)]
pub struct Group {
    pub title: Option<Part>,
    pub rows: Vec<Row>,
}

/// A table of one group without a title.
pub fn table(caption: String, columns: Vec<String>, rows: Vec<Row>) -> Part {
    grouped(caption, columns, vec![Group { title: None, rows }])
}

/// A table with a caption, its columns' heads and its groups.
pub fn grouped(caption: String, columns: Vec<String>, groups: Vec<Group>) -> Part {
    let width = columns.len().to_string();
    let head = |scope: &str| el("th").set("scope", scope);
    let columns = columns.into_iter().map(|column| head("col").text(column).done());
    let columns = el("thead").child(el("tr").with(columns).done()).done();
    let groups = groups.into_iter().map(|Group { title, rows }| {
        let title = title.map(|title| {
            let title = head("rowgroup").set("colspan", &width).child(title).done();
            el("tr").class("group").child(title).done()
        });
        el("tbody").maybe(title).with(rows.into_iter().map(row)).done()
    });
    let groups: Vec<Part> = groups.collect();
    let table = el("table").class(&format!("columns-{width}")).child(say("caption", &caption));
    // Without a place in the order of tabs, the keyboard could not scroll it.
    el("div")
        .set("role", "region")
        .set("tabindex", "0")
        .set("aria-label", caption)
        .class("scroll")
        .child(table.child(columns).with(groups).done())
        .done()
}

fn row(Row { id, head, cells }: Row) -> Part {
    let row = match id {
        Some(id) => el("tr").set("id", id),
        None => el("tr"),
    };
    row.child(el("th").set("scope", "row").child(head).done())
        .with(cells.into_iter().map(|cell| el("td").child(cell).done()))
        .done()
}
