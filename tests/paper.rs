//! Assessments on paper: all that a definition asks stands there, in its order and in each language,
//! and what a program would see to by itself is told in words.

mod common;

use common::{definitions, root, text_of};
use cx_maturity::definition::{Texts, parse_document};
use cx_maturity::locale::Locale;
use cx_maturity::prerender::render;
use cx_maturity::views::paper::paper;
use cx_maturity::wording::{Message, text};
use expect_test::expect_file;
use roxmltree::{Document, Node};
use serde_json::Value;

/// A definition's JSON and its paper in each language.
async fn papers(definition: &str) -> (Value, Vec<(Locale, String)>) {
    let (assessment, texts) = parse_document(definition).expect("is sound");
    let mut papers = Vec::new();
    for one in &texts {
        papers.push((one.locale, render(paper(&assessment, one)).await));
    }
    let definition = serde_json::from_str(definition).expect("is JSON");
    (definition, papers)
}

/// The paper of a definition in its first language.
async fn paper_of(definition: &str) -> String {
    papers(definition).await.1.swap_remove(0).1
}

fn classed<'a>(node: Node<'a, 'a>, class: &str) -> Vec<Node<'a, 'a>> {
    let all = node.descendants();
    all.filter(|one| one.attribute("class") == Some(class))
        .collect()
}

/// All text in a node, as it is read.
fn read(node: Node) -> String {
    node.descendants()
        .filter(Node::is_text)
        .filter_map(|text| text.text())
        .collect()
}

fn string(value: &Value) -> String {
    value.as_str().expect("is a text").to_owned()
}

/// What is asked of an item, by its definition: number and wording, then each answer.
fn asked(definition: &Value, locale: Locale, id: &str, number: usize) -> Vec<String> {
    let texts = &definition["texts"][locale.tag()];
    let items = definition["items"].as_array().expect("are there");
    let item = items.iter().find(|item| item["id"] == id);
    let item = item.expect("is there");
    let (options, worded) = match item["scale"].as_str() {
        None => (&item["options"], &texts["items"][id]["options"]),
        Some(scale) => {
            let scales = definition["scales"].as_array().expect("are there");
            let of = scales.iter().find(|one| one["id"] == scale);
            (&of.expect("is there")["options"], &texts["scales"][scale])
        }
    };
    let stem = string(&texts["items"][id]["stem"]);
    let mut asked = vec![format!("{number}. {stem}")];
    for option in options.as_array().expect("are there") {
        asked.push(string(&worded[string(&option["id"])]));
    }
    let exceptions = [
        ("cannot-see", Message::CannotSee),
        ("does-not-apply", Message::DoesNotApply),
    ];
    for (exception, message) in exceptions {
        let allowed = item["exceptions"].as_array();
        if allowed.is_none_or(|allowed| allowed.iter().any(|one| one == exception)) {
            asked.push(text(locale, &message).into_owned());
        }
    }
    asked
}

/// The items of a definition in the order of its pages.
fn in_order(definition: &Value) -> Vec<String> {
    let pages = definition["pages"].as_array().expect("are there").iter();
    let items = pages.flat_map(|page| page["items"].as_array().expect("are there"));
    items.map(string).collect()
}

#[tokio::test]
async fn every_question_stands_there_with_every_answer() {
    for (path, definition) in definitions() {
        let (definition, papers) = papers(&definition).await;
        let order = in_order(&definition);
        for (locale, paper) in papers {
            let paper = Document::parse(&paper).expect("is well-formed");
            let found = classed(paper.root(), "asked").into_iter().map(|one| {
                let parts = one.descendants();
                let parts = parts.filter(|part| part.has_tag_name("h4") || boxed(*part));
                parts.map(read).collect::<Vec<_>>()
            });
            let expected = order.iter().enumerate();
            let expected = expected.map(|(at, id)| asked(&definition, locale, id, at + 1));
            let found: Vec<_> = found.collect();
            assert_eq!(found, expected.collect::<Vec<_>>(), "{}", path.display());
        }
    }
}

/// Whether a node is an answer with its box.
fn boxed(node: Node) -> bool {
    let list = node.parent().and_then(|list| list.attribute("class"));
    node.has_tag_name("li") && list == Some("boxes")
}

#[tokio::test]
async fn all_that_is_told_with_the_questions_stands_there() {
    for (path, definition) in definitions() {
        let (definition, papers) = papers(&definition).await;
        for (locale, paper) in papers {
            let paper = Document::parse(&paper).expect("is well-formed");
            let said: Vec<String> = paper.descendants().map(read).collect();
            let texts = &definition["texts"][locale.tag()];
            let mut expected = vec![];
            for key in ["title", "purpose", "audience", "method"] {
                expected.push(&texts[key]);
            }
            let pages = texts["pages"].as_object().expect("are there").values();
            expected.extend(pages.flat_map(|page| [&page["title"], &page["intro"]]));
            let items = texts["items"].as_object().expect("are there").values();
            expected.extend(items.map(|item| &item["hint"]));
            let terms = texts["glossary"].as_array().into_iter().flatten();
            expected.extend(terms.flat_map(|term| [&term["term"], &term["meaning"]]));
            let sources = definition["provenance"]["sources"].as_array();
            expected.extend(sources.into_iter().flatten().map(|one| &one["title"]));
            for text in expected.into_iter().filter_map(Value::as_str) {
                let there = said.iter().any(|said| said == text);
                assert!(there, "{}, {locale:?}: “{text}”", path.display());
            }
        }
    }
}

/// What is told of the cases in which something is asked, a line each, as `head: part; part`.
fn cases(paper: &str) -> Vec<String> {
    let paper = Document::parse(paper).expect("is well-formed");
    let cases = classed(paper.root(), "case").into_iter();
    cases.map(|case| told(case).trim().to_owned()).collect()
}

/// The text of a case, with brackets around its lists and `;` after what stands in them.
fn told(node: Node) -> String {
    let children: String = node.children().map(told).collect();
    match node.tag_name().name() {
        "ul" => format!(" ({children})"),
        "li" => format!("{children};"),
        _ if node.is_text() => node.text().unwrap_or_default().to_owned(),
        _ => children,
    }
}

async fn check_case(condition: &str, expected: &str) {
    let mut definition: Value = serde_json::from_str(&text_of("branching")).expect("is JSON");
    let items = definition["items"].as_array_mut().expect("are there");
    let item = items.iter_mut().find(|item| item["id"] == "effort");
    item.expect("is there")["when"] = serde_json::from_str(condition).expect("is JSON");
    let cases = cases(&paper_of(&definition.to_string()).await);
    let expected = [
        "Only if you chose “By phone” for question 1.".to_owned(),
        expected.to_owned(),
    ];
    assert_eq!(cases, expected, "{condition}");
}

#[tokio::test]
async fn conditions_are_told_in_words() {
    let phone = r#"{"item": "channel", "is": ["phone"]}"#;
    let long = r#"{"item": "wait", "is": ["long"]}"#;
    let partly = r#"{"item": "remark", "is": ["partly", "mostly", "fully"]}"#;
    // Who can't see the channel has chosen none: "anything but" would let that pass.
    check_case(
        r#"{"item": "channel", "is": ["phone", "post"]}"#,
        "Only if you chose “By phone” or “By post” for question 1.",
    )
    .await;
    check_case(
        partly,
        "Only if you chose anything but “Not at all” or “A little” for question 3.",
    )
    .await;
    check_case(
        &format!(r#"{{"not": {{"any": [{phone}, {{"not": {long}}}]}}}}"#),
        "Only if all of this is true: (you did not choose “By phone” for question 1;\
         you chose “Long” for question 2;)",
    )
    .await;
    check_case(
        &format!(r#"{{"any": [{long}, {{"all": [{phone}, {{"not": {partly}}}]}}]}}"#),
        "Only if at least one of these is true: (you chose “Long” for question 2;all of this: \
         (you chose “By phone” for question 1;\
         you did not choose “Partly”, “Mostly” or “Fully” for question 3;);)",
    )
    .await;
    check_case(
        &format!(r#"{{"all": [{{"not": {{"not": {phone}}}}}]}}"#),
        "Only if you chose “By phone” for question 1.",
    )
    .await;
}

/// A page whose items share a condition tells it once; what a program would take out of the
/// options is told.
#[tokio::test]
async fn the_pages_of_functions_and_of_hand_offs() {
    let (_, papers) = papers(&text_of("everyone")).await;
    let told = cases(&papers[0].1);
    assert_eq!(told.len(), 9 + 5, "nine functions, five of six questions");
    assert_eq!(told[1], "Only if you chose “Marketing” for question 1.");
    let named = "Only if you chose anything but “From nobody” for question 53.";
    assert_eq!(told[9..11], [named, named]);
    let (_, french) = &papers[1];
    let differs = "Choisissez une autre réponse qu’aux questions 53 et 55.";
    assert!(french.contains(differs), "{french}");
    let facets = papers[2]
        .1
        .matches("Questa risposta non conta in nessun punteggio.");
    assert_eq!(facets.count(), 5, "function, ladder, three sources");
}

/// What an author writes is text on paper too.
#[tokio::test]
async fn markup_in_texts_stays_text() {
    let hostile = text_of("branching").replace("How do you reach us?", "<script>x</script>");
    let paper = paper_of(&hostile).await;
    assert!(paper.contains("&lt;script&gt;x&lt;/script&gt;") && !paper.contains("<script"));
}

/// Points would sway whoever answers; nothing tells them.
#[tokio::test]
async fn no_points_are_told() {
    let raised = text_of("branching").replace("\"points\": 2", "\"points\": 2987");
    let raised: Result<(_, Vec<Texts>), _> = parse_document(&raised);
    let (assessment, texts) = raised.expect("is sound");
    let paper = render(paper(&assessment, &texts[0])).await;
    assert!(
        assessment
            .items
            .iter()
            .any(|item| item.max_points() == 2987)
    );
    assert!(!paper.contains("2987"), "{paper}");
}

/// What it looks like, for whoever changes it: `UPDATE_EXPECT=1 cargo test --test paper`.
#[tokio::test]
async fn the_whole_of_it() {
    let examples = [
        ("branching", Locale::En),
        ("quick", Locale::Fr),
        ("everyone", Locale::It),
    ];
    for (id, locale) in examples {
        let (_, papers) = papers(&text_of(id)).await;
        let paper = papers.into_iter().find(|(tag, _)| *tag == locale);
        let (_, paper) = paper.expect("has the language");
        let name = format!("tests/snapshots/paper-{id}-{}.html", locale.tag());
        let paper = paper.replace("><", ">\n<") + "\n";
        expect_file![root().join(name)].assert_eq(&paper);
    }
}
