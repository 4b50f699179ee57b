//! How long the pure functions take and how much memory they hold at most: one row each, the best of
//! several rounds. Natively: in WebAssembly it takes about twice as long. No test reads it; whoever
//! changes one of these functions, or a bound on what is read, looks at it.

use std::hint::black_box;
use std::rc::Rc;
use std::time::{Duration, Instant};

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::definition::{
    Assessment, ItemIx, OptionIx, compile_file, load, load_texts, parse_document,
};
use cx_maturity::document::{
    MAX_REPORT_BYTES, Progress, Step, progress, read_progress, read_report, report, report_text,
};
use cx_maturity::plan::{Plan, opening};
use cx_maturity::quality::findings;
use cx_maturity::scoring::score;
use peak_alloc::PeakAlloc;

#[path = "../../common/hostile.rs"]
mod hostile;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// How long each row is tried again, at most.
const PATIENCE: Duration = Duration::from_millis(300);

const ORGANISATION: &str = include_str!("../../../assessments/organisation/definition.json");
const BRANCHING: &str = include_str!("../../definitions/branching.json");

/// Tries it, and prints its row.
fn row<T>(name: &str, mut work: impl FnMut() -> T) {
    let (mut best, mut most) = (Duration::MAX, 0);
    let start = Instant::now();
    while most == 0 || start.elapsed() < PATIENCE {
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let round = Instant::now();
        let made = black_box(work());
        best = best.min(round.elapsed());
        most = MEMORY.peak_usage().saturating_sub(before).max(1);
        drop(made);
    }
    let micros = best.as_micros();
    println!("{name:<62}{micros:>12} µs{:>10} kB", most.div_ceil(1000));
}

fn all_answered(assessment: &Assessment) -> Answers {
    let mut answers = Answers::none(assessment);
    for (at, item) in assessment.items.iter().enumerate() {
        let option = OptionIx(at % item.options.len());
        answers.set(ItemIx(at), Some(Answer::Chosen(option)));
    }
    answers
}

fn usual() {
    let compiled = compile_file(ORGANISATION.as_bytes()).expect("is sound");
    row("parse and compile `organisation`, three languages", || {
        compile_file(ORGANISATION.as_bytes())
    });
    row("what its author should know of it", || findings(&compiled));
    let files = compiled.files();
    let (structure, texts) = (files[0].1.to_vec(), files[2].1.to_vec());
    row("load it, compiled, with the texts of one language", || {
        let assessment = load(&structure).expect("is of this build");
        load_texts(&assessment, &texts)
    });
    let assessment = Rc::clone(&Rc::new(compiled.assessment));
    let answers = all_answered(&assessment);
    let (scorecard, plan) = (score(&assessment, &answers), Plan::default());
    row("score all its answers", || score(&assessment, &answers));
    row("what the report tells of them", || {
        cx_maturity::report::report(&assessment, &answers)
    });
    row("the way to the next level", || {
        opening(&assessment, &answers)
    });
    let saved = report(&assessment, &answers, &scorecard, &plan, None);
    row("write the report", || {
        report(&assessment, &answers, &scorecard, &plan, None)
    });
    row("read it", || read_report(&assessment, &saved));
    let run = Progress::first(&assessment, &answers, Step::Report, &plan, None);
    let kept = progress(&assessment, &run);
    row("write a run under way", || progress(&assessment, &run));
    row("read it", || read_progress(&assessment, &kept));
}

fn hostile_reports() {
    let (assessment, _) = parse_document(BRANCHING).expect("is sound");
    let read = |file: &[u8]| read_report(&assessment, report_text(file)?).map(drop);
    let row = |name: &str, file: &[u8]| {
        assert!(read(file).is_err(), "{name}: is read");
        row(name, || read(file));
    };
    row("a report of 100 MB", &hostile::bytes(100_000_000));
    row("1 MB of blanks", &hostile::bytes(MAX_REPORT_BYTES));
    let deep = hostile::deep(MAX_REPORT_BYTES);
    row("1 MB of lists in one another", deep.as_bytes());
    row("a million keys", hostile::keys(1_000_000, "0").as_bytes());
    row("as many keys as fit", hostile::keys(90_000, "0").as_bytes());
    let answers = |value: &str| hostile::report(&hostile::keys(70_000, value));
    row("as many answers as fit", answers("\"a\"").as_bytes());
    row("the same, numbers for texts", answers("0").as_bytes());
    let list = format!("[{}0]", "0,".repeat(MAX_REPORT_BYTES / 2 - 2));
    row("a list of 500,000 numbers", list.as_bytes());
    let long = hostile::report(&format!("{{\"{}\":0}}", "x".repeat(900_000)));
    row("a key of 900 kB", long.as_bytes());
    row("1 MB of bad UTF-8", &vec![0xff; MAX_REPORT_BYTES]);
}

fn hostile_definitions() {
    let row = |name: &str, text: String| {
        assert!(compile_file(text.as_bytes()).is_err(), "{name}: is read");
        row(name, || compile_file(text.as_bytes()).map(drop));
    };
    row(
        "a definition of 20,000 items",
        hostile::definition(20_000, 1, 1, 1),
    );
    let unknown = hostile::definition(500, 100, 300, 500);
    row("one of 30,000 ids that lead nowhere", unknown.clone());
    let near = unknown.replace("none-", "item-numbr-");
    row("the same, each much like one that exists", near);
    let broken = unknown.replace("\"item\":\"none", "\"itom\":\"none");
    row("one of 30,000 unknown fields", broken);
    row("one of 10,000 pages", hostile::definition(1, 1, 1, 10_000));
}

fn main() {
    println!("{:<62}{:>15}{:>13}", "", "time", "memory");
    usual();
    hostile_reports();
    hostile_definitions();
}
