//! Files that mean harm: too large, too deep, too many of anything. The tests say what becomes of
//! them, and the benchmark how long it takes.

/// So many bytes that are no report.
pub fn bytes(count: usize) -> Vec<u8> {
    vec![b' '; count]
}

/// Lists in one another, as deep as fits into so many bytes.
pub fn deep(bytes: usize) -> String {
    "[".repeat(bytes / 2) + &"]".repeat(bytes / 2)
}

/// An object of so many keys, all with this value.
pub fn keys(count: usize, value: &str) -> String {
    let fields: Vec<String> = (0..count).map(|at| format!("\"x{at}\":{value}")).collect();
    format!("{{{}}}", fields.join(","))
}

/// A report on `branching` whose answers are this JSON.
pub fn report(answers: &str) -> String {
    format!(
        r#"{{"format":1,"kind":"cx-maturity-report","definition":{{"id":"branching","version":"1.0.0","hash":"0"}},"status":"partial","answers":{answers}}}"#
    )
}

/// A definition with so many items, dimensions of so many members each, none of which names an item
/// that is there, and so many pages.
pub fn definition(items: usize, dimensions: usize, members: usize, pages: usize) -> String {
    let list = |count: usize, one: &dyn Fn(usize) -> String| {
        let all: Vec<String> = (0..count).map(one).collect();
        all.join(",")
    };
    let member = |at: usize| format!(r#"{{"item":"none-{at}"}}"#);
    let members = list(members, &member);
    let item = |at: usize| format!(r#"{{"id":"item-number-{at}","scale":"s"}}"#);
    let dimension = |at: usize| format!(r#"{{"id":"d{at}","members":[{members}]}}"#);
    let page = |at: usize| format!(r#"{{"id":"p{at}","items":["item-number-{at}"]}}"#);
    format!(
        r#"{{"format":1,"id":"hostile","version":"1.0.0","minutes":[1,1],"languages":["en"],
"provenance":{{"licence":"CC0-1.0","validation":"content-based","sources":[]}},
"scales":[{{"id":"s","options":[{{"id":"a","points":0}},{{"id":"b","points":1}}]}}],
"items":[{}],"dimensions":[{}],"overall":"d0","pages":[{}],"texts":{{"en":{{}}}}}}"#,
        list(items, &item),
        list(dimensions, &dimension),
        list(pages, &page),
    )
}
