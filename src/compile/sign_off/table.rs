//! A table whose heads are repeated in print and that scrolls by itself on a phone.

use leptos::prelude::*;

/// A row: what it is about, and the other cells.
#[derive(Debug)]
pub struct Row {
    /// The anchor.
    pub id: Option<String>,
    pub head: AnyView,
    pub cells: Vec<AnyView>,
}

/// Rows that belong together, and what they are called.
#[derive(Debug)]
pub struct Group {
    pub title: Option<AnyView>,
    pub rows: Vec<Row>,
}

/// A table of one group without a title.
pub fn table(caption: String, columns: Vec<String>, rows: Vec<Row>) -> AnyView {
    grouped(caption, columns, vec![Group { title: None, rows }])
}

/// A table with a caption, its columns' heads and its groups.
pub fn grouped(caption: String, columns: Vec<String>, groups: Vec<Group>) -> AnyView {
    let width = columns.len();
    let columns: Vec<_> = columns.into_iter().map(|column| view! { <th scope="col">{column}</th> }).collect();
    let groups: Vec<_> = groups
        .into_iter()
        .map(|Group { title, rows }| {
            let rows: Vec<_> = rows.into_iter().map(row).collect();
            let title = title.map(|title| {
                view! { <tr class="group"><th scope="rowgroup" colspan={width.to_string()}>{title}</th></tr> }
            });
            view! { <tbody>{title}{rows}</tbody> }
        })
        .collect();
    let label = caption.clone();
    // Without a place in the order of tabs, the keyboard could not scroll it.
    view! {
        <div class="scroll" role="region" tabindex="0" aria-label={label}>
            <table class={format!("columns-{width}")}>
                <caption>{caption}</caption>
                <thead><tr>{columns}</tr></thead>
                {groups}
            </table>
        </div>
    }
    .into_any()
}

fn row(Row { id, head, cells }: Row) -> AnyView {
    let cells: Vec<_> = cells.into_iter().map(|cell| view! { <td>{cell}</td> }).collect();
    view! { <tr id={id}><th scope="row">{head}</th>{cells}</tr> }.into_any()
}
