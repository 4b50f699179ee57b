//! Scores over time, as a file: where lines end, and what is said.

use cx_maturity::exports::{Line, Picture, lines};
use cx_maturity::locale::Locale;
use roxmltree::Document;

use super::drawings::check_words;

fn line(name: &str, points: &[(&str, Option<u32>)], breaks: &[usize]) -> Line {
    let points = points
        .iter()
        .map(|(label, score)| ((*label).to_owned(), *score));
    Line {
        name: name.to_owned(),
        points: points.collect(),
        breaks: breaks.to_vec(),
    }
}

/// Two lines of three points, the second with a method that changed before the last.
pub fn over_time(locale: Locale) -> Picture {
    let all = [
        ("2025-11", Some(40)),
        ("2026-05", None),
        ("2026-11", Some(60)),
    ];
    let some = [
        ("2025-11", Some(20)),
        ("2026-05", Some(30)),
        ("2026-11", Some(59)),
    ];
    let series = [
        line("Overall", &all, &[]),
        line("Culture & <care>", &some, &[2]),
    ];
    lines(locale, "What to take along", &series).expect("has scores")
}

#[test]
fn a_line_ends_where_a_score_is_missing_or_the_method_changed() {
    let picture = over_time(Locale::En);
    let document = Document::parse(&picture.svg).expect("is XML");
    let lines: Vec<_> = document
        .descendants()
        .filter(|node| node.tag_name().name() == "polyline")
        .filter_map(|node| node.attribute("points"))
        .collect();
    // Of the first line no two neighbours have a score; of the second the first two:
    // 384 − 300 · 20 / 100 = 324, 384 − 300 · 30 / 100 = 294, half way from 64 to 560.
    assert_eq!(lines, ["64,324 312,294"]);
    let dots = document.descendants();
    let dots = dots
        .filter(|node| node.tag_name().name() == "circle")
        .count();
    assert_eq!(dots, 5);
    check_words(
        &picture,
        &[
            "0",
            "20",
            "40",
            "60",
            "80",
            "100",
            "2025-11",
            "2026-05",
            "2026-11",
            "The questions or the scoring changed",
            "Overall 60",
            "Culture & <care> 59",
            "Scores over time",
            "What to take along",
        ],
    );
    assert_eq!(lines_of(&[]), None);
    assert_eq!(lines_of(&[line("a", &[("b", None)], &[])]), None);
    assert!(lines_of(&[line("a", &[("b", Some(100))], &[0, 7])]).is_some());
}

fn lines_of(series: &[Line]) -> Option<Picture> {
    lines(Locale::En, "of", series)
}
