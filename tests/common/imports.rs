//! What must hold of any bytes whatever that are read as a report, a run under way, kept runs, a
//! definition, or what is handed over for a team: reading never panics, what is refused is told in words, and what is accepted is
//! written and read back as the same, with scores in range. The corpus, the law and the fuzzer all
//! come here.

#[path = "imports_of_teams.rs"]
pub mod teams;

use teams::team_law;

use cx_maturity::answers::{Answer, Answers};
use cx_maturity::comparison::Run;
use cx_maturity::definition::{
    Assessment, Compiled, ItemIx, OptionIx, compile_file, load, load_texts, parse_document,
};
use cx_maturity::document::{
    Recovered, Stored, progress, read_progress, read_report, read_runs, report, report_text, runs,
    unfitting,
};
use cx_maturity::json::MAX_TOLD;
use cx_maturity::locale::Locale;
use cx_maturity::problem::Problem;
use cx_maturity::scoring::{Ratio, score};
use cx_maturity::wording::{document_problem, problem};

/// What a kind of file must keep to.
pub type Law = fn(&[Assessment], &[u8]);

/// The kinds of file, each with its law; the folders of the corpus and the fuzz targets have these
/// names.
pub const LAWS: [(&str, Law); 5] = [
    ("report", report_law),
    ("progress", progress_law),
    ("runs", runs_law),
    ("definition", definition_law),
    ("team", team_law),
];

/// The assessments that documents are read by: one that branches, and a published one.
pub fn read_by() -> Vec<Assessment> {
    let definitions = [
        include_str!("../definitions/branching.json"),
        include_str!("../../assessments/organisation/definition.json"),
    ];
    let parsed = definitions.map(|text| parse_document(text).expect("is sound").0);
    parsed.into()
}

/// Bytes that are read as a report.
pub fn report_law(by: &[Assessment], bytes: &[u8]) {
    for assessment in by {
        let read = report_text(bytes).and_then(|text| read_report(assessment, text));
        match read {
            Ok(recovered) => report_is_kept(assessment, &recovered),
            Err(problems) => are_told(&problems),
        }
    }
}

fn report_is_kept(assessment: &Assessment, read: &Recovered) {
    let again = is_kept(assessment, read, |_| {
        let scorecard = score(assessment, &read.answers);
        let (answers, plan) = (&read.answers, &read.plan);
        let written = report(assessment, answers, &scorecard, plan, read.finished);
        let again = read_report(assessment, &written).expect("what is written is read");
        let scorecard = score(assessment, &again.answers);
        let (answers, plan) = (&again.answers, &again.plan);
        let rewritten = report(assessment, answers, &scorecard, plan, again.finished);
        assert_eq!(written, rewritten);
        again
    });
    // Its scores are worked out anew: read once more, the run is the same.
    let run = again.run(assessment);
    assert_eq!(
        Run {
            method: run.method.clone(),
            ..again.run(assessment)
        },
        run
    );
}

/// Bytes that are read as a run under way: as they are, and with the checksum that they should have,
/// which chance would never find.
pub fn progress_law(by: &[Assessment], bytes: &[u8]) {
    let Ok(text) = report_text(bytes) else {
        return;
    };
    for assessment in by {
        for text in [text, &mended(text)] {
            match read_progress(assessment, text) {
                Ok(read) => progress_is_kept(assessment, &read),
                Err(problems) => are_told(&problems),
            }
        }
    }
}

fn progress_is_kept(assessment: &Assessment, read: &Stored) {
    are_worded(&read.problems);
    for aside in &read.set_aside {
        are_worded(&[unfitting(assessment, aside)]);
    }
    scores_are_in_range(assessment, &read.progress.answers);
    let written = progress(assessment, &read.progress);
    let again = read_progress(assessment, &written).expect("what is written is read");
    assert_eq!(again.progress, read.progress);
    assert_eq!(again.problems, []);
    assert!(again.same_method);
    assert_eq!(progress(assessment, &again.progress), written);
}

/// The text with its checksum put right (CRC-32, as `src/document/seal.rs` has it).
fn mended(text: &str) -> String {
    const FIELD: &str = ",\"checksum\":\"";
    let open = text.rsplit_once(FIELD).map_or(text, |(open, _)| open);
    let open = open.strip_suffix('}').unwrap_or(open);
    let step = |crc: u32| (crc >> 1) ^ (0xedb8_8320 & 0u32.wrapping_sub(crc & 1));
    let crc = open.bytes().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| step(crc))
    });
    format!("{open}{FIELD}{:08x}\"}}", !crc)
}

/// What was read is bounded, its scores are in range, and what is written of it is read as the same.
fn is_kept(
    assessment: &Assessment,
    read: &Recovered,
    anew: impl Fn(&Recovered) -> Recovered,
) -> Recovered {
    are_worded(&read.problems);
    for aside in &read.set_aside {
        are_worded(&[unfitting(assessment, aside)]);
    }
    is_in_range(&read.run(assessment));
    scores_are_in_range(assessment, &read.answers);
    let again = anew(read);
    assert_eq!(again.answers, read.answers);
    assert_eq!(again.plan, read.plan);
    assert_eq!(again.finished, read.finished);
    assert_eq!(again.set_aside, []);
    assert_eq!(again.problems, []);
    assert!(again.same_method);
    again
}

/// Bytes that are read as kept runs.
pub fn runs_law(by: &[Assessment], bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    for assessment in by {
        let read = match read_runs(assessment, text) {
            Ok(read) => read,
            Err(problems) => {
                are_told(&problems);
                continue;
            }
        };
        for run in read.iter() {
            match run {
                Ok(run) => is_in_range(run),
                Err(problems) => are_told(problems),
            }
        }
        let written = runs(&read);
        let again = read_runs(assessment, &written).expect("what is written is read");
        assert_eq!(again, read);
        assert_eq!(runs(&again), written);
        for at in 0..read.len() {
            assert!(read.report(at).is_some(), "it can be taken along");
        }
    }
}

/// Bytes that are read as a definition.
pub fn definition_law(_: &[Assessment], bytes: &[u8]) {
    match compile_file(bytes) {
        Ok(compiled) => definition_is_kept(&compiled),
        Err(problems) => {
            assert!(!problems.is_empty(), "refused for nothing");
            for one in &problems {
                is_at_a_place(one);
                for locale in Locale::ALL {
                    assert!(!problem(locale, one).expected.is_empty());
                }
            }
        }
    }
}

fn definition_is_kept(compiled: &Compiled) {
    let assessment = &compiled.assessment;
    let files = compiled.files();
    let loaded = load(files[1].1).expect("is of this build");
    assert_eq!(&loaded, assessment);
    for texts in &compiled.texts {
        assert!(load_texts(assessment, &texts.1.whole).is_some());
    }
    for nth in 0..3 {
        let mut answers = Answers::none(assessment);
        for (at, item) in assessment.items.iter().enumerate() {
            let option = OptionIx(nth % item.options.len());
            answers.set(ItemIx(at), Some(Answer::Chosen(option)));
        }
        scores_are_in_range(assessment, &answers);
    }
}

fn scores_are_in_range(assessment: &Assessment, answers: &Answers) {
    let scorecard = score(assessment, answers);
    for dimension in &scorecard.dimensions {
        if let Some(score) = dimension.score {
            assert!(score.ratio <= Ratio::percent(100));
            assert!(score.rounded() <= score.max);
        }
    }
    let covered = scorecard.coverage;
    assert!(covered.answered <= covered.applicable);
    if let Some(gating) = &scorecard.gating {
        assert!(gating.reached <= gating.by_score);
        assert!(gating.by_score.0 < assessment.levels.len());
    }
}

fn is_in_range(run: &Run) {
    for (id, ratio) in &run.recorded.dimensions {
        assert!(*ratio <= Ratio::percent(100), "{id}");
    }
    for (id, points, max) in &run.recorded.items {
        assert!(points <= max && *max > 0, "{id}");
    }
}

fn are_told(problems: &[Problem]) {
    assert!(!problems.is_empty(), "refused for nothing");
    are_worded(problems);
}

fn are_worded(problems: &[Problem]) {
    assert!(problems.len() <= MAX_TOLD, "{} problems", problems.len());
    for one in problems {
        is_at_a_place(one);
        for locale in Locale::ALL {
            assert!(document_problem(locale, one).is_some(), "{one:?}");
        }
    }
}

/// A JSON pointer, or the whole document.
fn is_at_a_place(problem: &Problem) {
    let place = &problem.place;
    assert!(place.is_empty() || place.starts_with('/'), "{problem:?}");
}
