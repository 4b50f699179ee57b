//! The questions are changed by their author while somebody has answered half of them.

use std::fs;

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::{Browser, Widget, fault, site, watch};
use serde_json::{Map, Value, json};

const ROW: &str = "new_definition";

/// Questions by id, as the first edition asks them, and as the next does.
const FIRST: [(&str, &str); 4] = [
    ("kept", "Are promises kept?"),
    ("told", "Are delays told?"),
    ("gone", "Is there a fax?"),
    ("open", "Is there a way to complain?"),
];
const NEXT: [(&str, &str); 3] = [
    ("kept", "Are promises kept?"),
    ("told", "Are delays told before they are noticed?"),
    ("open", "Is there a way to complain?"),
];

/// An assessment that asks these.
fn edition(version: &str, asked: &[(&str, &str)]) -> String {
    let options = json!([{"id": "no", "points": 0}, {"id": "yes", "points": 1}]);
    let items: Vec<Value> = asked
        .iter()
        .map(|(id, _)| json!({"id": id, "options": options}))
        .collect();
    let members: Vec<Value> = asked.iter().map(|(id, _)| json!({"item": id})).collect();
    let ids: Vec<&str> = asked.iter().map(|(id, _)| *id).collect();
    let texts: Map<String, Value> = asked
        .iter()
        .map(|(id, stem)| {
            let options = json!({"no": "No", "yes": "Yes"});
            ((*id).to_owned(), json!({"stem": stem, "options": options}))
        })
        .collect();
    let level = |name: &str| json!({"name": name, "about": "As the score says."});
    json!({
        "format": 1, "id": "promises", "version": version, "minutes": [1, 2], "languages": ["en"],
        "provenance": {"licence": "CC0-1.0", "validation": "content-based", "sources": []},
        "items": items,
        "dimensions": [{"id": "all", "members": members}],
        "overall": "all",
        "levels": [
            {"id": "low", "from": {"percent": 0}}, {"id": "high", "from": {"percent": 50}},
        ],
        "pages": [{"id": "first", "items": ids}],
        "texts": {"en": {
            "title": "Promises", "purpose": "It shows what promises are worth.",
            "audience": "For anyone who makes some.", "method": "Made up for this test.",
            "items": texts,
            "dimensions": {"all": {"name": "All", "about": "All of it."}},
            "levels": {"low": level("Low"), "high": level("High")},
            "pages": {"first": {"title": "Promises"}},
        }},
    })
    .to_string()
}

#[tokio::test]
async fn keeps_what_still_fits() -> Result<()> {
    fault::seen(ROW, "half-filled", half_filled()).await
}

async fn half_filled() -> Result<String> {
    let host = site::with_host("<h1>Host</h1><cx-maturity definition=\"own.json\"></cx-maturity>")?;
    let file = host.path().join("own.json");
    fs::write(&file, edition("1.0.0", &FIRST))?;
    let browser = Browser::over(host.path(), Locale::En).await?;
    watch::begin(&browser).await?;
    browser.open(site::HOST).await?;
    let widget = Widget::ready(&browser).await?;
    widget.begin().await?;
    for item in ["kept", "told", "gone"] {
        widget.answer(item, "yes").await?;
    }

    fs::write(&file, edition("2.0.0", &NEXT))?;
    browser.reload().await?;
    let widget = Widget::ready(&browser).await?;
    let notice = widget.text(".notice").await?;
    for told in [Message::SetAside(1), Message::Reworded(1)] {
        let told = widget.say(&told).await?;
        ensure!(notice.contains(&told), "“{told}” is not told in {notice}");
    }
    widget.choose(&Message::Resume).await?;
    widget.found("#item-kept-yes:checked").await?;
    let chosen = widget.checked().await?;
    ensure!(
        chosen == ["item-kept-yes", "item-told-yes"],
        "chosen: {chosen:?}"
    );
    let asks = widget.say(&Message::RewordedItem).await?;
    let marked = "return all('fieldset.item').filter((one) => one.innerText.includes(asked))\
                  .map((one) => one.id.slice(5))";
    let marked = widget.look(marked, json!(asks)).await?;
    ensure!(marked == json!(["told"]), "to be looked at: {marked}");
    let report = "return document.querySelector('cx-maturity').report.aside";
    let early = browser.run(report, vec![]).await?;
    ensure!(early == json!({"gone": "yes"}), "aside: {early}");

    widget.answer("open", "no").await?;
    widget.go_on().await?;
    widget.go_on().await?;
    widget.found(".report").await?;
    let exported: Value = serde_json::from_str(&widget.download().await?)?;
    let (answers, aside) = (&exported["answers"], &exported["aside"]);
    ensure!(
        *answers == json!({"kept": "yes", "told": "yes", "open": "no"}),
        "exported: {answers}"
    );
    ensure!(*aside == early, "exported aside: {aside}");
    watch::saw_nothing(&browser).await?;
    let told: Vec<&str> = notice.lines().take(2).collect();
    Ok(format!(
        "“{}”; chosen: {}; marked: {marked}; exported: {answers}, aside {aside}",
        told.join(" "),
        chosen.join(", "),
    ))
}
