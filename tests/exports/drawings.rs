//! The charts as files: what stands in them, and that nothing does which a strict reader refuses.

use std::fs;

use cx_maturity::definition::{Assessment, Texts};
use cx_maturity::exports::{Picture, bars, ladder, radar};
use cx_maturity::locale::Locale;
use cx_maturity::scoring::{Scorecard, score};
use roxmltree::{Document, Node};

use super::common::{answers, organisation, root, sound};
use super::over_time::over_time;
use super::{scored, take_away};

/// The organisation's worked case in one language.
fn organisation(locale: Locale) -> (Assessment, Texts, Scorecard) {
    let (assessment, texts) = sound("organisation");
    let texts = texts.into_iter().find(|one| one.locale == locale);
    let given = organisation::given(&assessment, &organisation::LOPSIDED);
    let scorecard = score(&assessment, &given);
    (assessment, texts.expect("has the language"), scorecard)
}

/// Every chart, in every language.
fn pictures() -> Vec<(Locale, Picture)> {
    let of = |locale| {
        let (assessment, texts, scorecard) = organisation(locale);
        let (own, words) = take_away(locale);
        let own_score = scored(&own);
        let all = [
            radar(&assessment, &texts, &scorecard),
            Some(bars(&assessment, &texts, &scorecard)),
            ladder(&assessment, &texts, &scorecard),
            Some(bars(&own, &words, &own_score)),
            ladder(&own, &words, &own_score),
            Some(over_time(locale)),
        ];
        all.map(|picture| (locale, picture.expect("can be drawn")))
    };
    Locale::ALL.into_iter().flat_map(of).collect()
}

/// All words of a drawing, in the order of the file.
fn words(picture: &Picture) -> Vec<String> {
    let document = Document::parse(&picture.svg).expect("is XML");
    let texts = document
        .descendants()
        .filter(|node| node.has_tag_name(TEXT));
    let inner = |node: Node| {
        let parts = node.descendants().filter(Node::is_text);
        parts
            .filter_map(|part| part.text().map(str::to_owned))
            .collect()
    };
    texts.map(inner).collect()
}

const TEXT: (&str, &str) = ("http://www.w3.org/2000/svg", "text");

#[test]
fn a_drawing_stands_by_itself() {
    let tokens = fs::read_to_string(root().join("styles/tokens.css")).expect("is there");
    for (locale, picture) in pictures() {
        let document = Document::parse(&picture.svg).expect("is XML");
        let svg = document.root_element();
        let of = |name| svg.attribute(name).expect("has it");
        assert_eq!(of("lang"), locale.tag());
        assert_eq!(of("width"), picture.width.to_string());
        assert_eq!(of("height"), picture.height.to_string());
        let view = format!("0 0 {} {}", picture.width, picture.height);
        assert_eq!(of("viewBox"), view);
        let first: Vec<_> = svg.children().filter(Node::is_element).collect();
        for (at, name) in ["title", "desc"].into_iter().enumerate() {
            assert!(first[at].has_tag_name(name));
            assert!(
                first[at]
                    .text()
                    .is_some_and(|text| text.chars().count() > 5)
            );
        }
        for node in document.descendants().filter(Node::is_element) {
            check_node(node, &tokens, &picture);
        }
    }
}

/// Whole numbers within the drawing, colours of the tokens, no style, no script, nothing fetched.
fn check_node(node: Node, tokens: &str, picture: &Picture) {
    let known = [
        "svg", "title", "desc", "rect", "line", "polygon", "polyline", "circle", "text", "tspan",
    ];
    assert!(known.contains(&node.tag_name().name()), "{node:?}");
    let highest = picture.width.max(picture.height);
    for attribute in node.attributes() {
        let value = attribute.value();
        match attribute.name() {
            "x" | "y" | "x1" | "y1" | "x2" | "y2" | "cx" | "cy" | "r" | "rx" | "width"
            | "height" | "points" | "viewBox" => {
                for number in value.split([' ', ',']) {
                    let number: i32 = number.parse().expect("is a whole number");
                    assert!((0..=highest).contains(&number), "{value} in {node:?}");
                }
            }
            "fill" | "stroke" => {
                let known = value == "none" || tokens.contains(&format!("light-dark({value},"));
                assert!(known, "{value} is no token");
            }
            name => {
                let known = [
                    "lang",
                    "role",
                    "font-family",
                    "font-size",
                    "font-weight",
                    "text-anchor",
                    "fill-opacity",
                    "stroke-width",
                    "stroke-linejoin",
                    "stroke-dasharray",
                ];
                assert!(known.contains(&name), "{name}");
                assert!(!value.contains("url("), "{value}");
            }
        }
    }
}

/// Must hold these words, in the order of the file.
pub fn check_words(picture: &Picture, expected: &[&str]) {
    assert_eq!(words(picture), expected);
}

#[test]
fn the_radar_names_each_dimension_with_its_score() {
    let (assessment, texts, scorecard) = organisation(Locale::En);
    let picture = radar(&assessment, &texts, &scorecard).expect("can be drawn");
    // A level's name is drawn twice: its ground first.
    let levels = [
        "Interested",
        "Invested",
        "Committed",
        "Engaged",
        "Embedded",
        "100",
    ];
    let mut expected: Vec<_> = levels.into_iter().flat_map(|name| [name, name]).collect();
    expected.extend([
        "Leadership",
        "and strategy 80",
        "People and teams 50",
        "Culture 50",
        "Experience design",
        "and processes 20",
        "Technology 100",
        "Data and insights 65",
        "Measurement 50",
        "The dimensions at a glance",
        "Customer experience maturity",
    ]);
    check_words(&picture, &expected);
    let scores = "Out of 100: Leadership and strategy 80, People and teams 50, Culture 50";
    assert!(picture.svg.contains(scores), "{}", picture.svg);
    // Two dimensions with a score make no area.
    let (assessment, texts) = take_away(Locale::En);
    assert_eq!(radar(&assessment, &texts, &scored(&assessment)), None);
}

#[test]
fn the_bars_say_their_numbers() {
    let (assessment, texts) = take_away(Locale::Fr);
    let picture = bars(&assessment, &texts, &scored(&assessment));
    check_words(
        &picture,
        &[
            "Ensemble",
            "72 sur 100",
            "En route",
            "Écouter et",
            "entendre",
            "78 sur 100",
            "En route",
            "Agir",
            "67 sur 100",
            "En route",
            "Raconter &",
            "<demander>",
            "Trop peu de réponses",
            "Scores",
            "Ce que l’on emporte",
        ],
    );
}

#[test]
fn the_ladder_says_what_is_reached() {
    let (assessment, texts, scorecard) = organisation(Locale::It);
    let picture = ladder(&assessment, &texts, &scorecard).expect("has levels");
    check_words(
        &picture,
        &[
            "5",
            "Integrata",
            "4",
            "Coinvolta",
            "3",
            "Impegnata",
            "raggiunto",
            "2",
            "Convinta",
            "1",
            "Interessata",
            "Livelli",
            "Maturità nell’esperienza dei clienti",
        ],
    );
    // Design at 15 %: committed by score, held back at invested.
    let held = organisation::given(&assessment, &organisation::but(&[("design", "01110")]));
    let picture = ladder(&assessment, &texts, &score(&assessment, &held)).expect("has levels");
    let words = words(&picture);
    assert_eq!(
        words[4..9],
        [
            "3",
            "Impegnata",
            "in base al solo punteggio",
            "2",
            "Convinta"
        ]
    );
    assert_eq!(words[9], "raggiunto");
    let (assessment, texts) = sound("practices");
    let none = score(&assessment, &answers(&assessment, &[]));
    assert_eq!(ladder(&assessment, &texts[0], &none), None);
}
