//! HTML, script, `javascript:` in definitions, notes, imports, file names: shown as text. Links: only
//! https and mailto, and none at all out of what a definition or a file says.

use std::fs;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use cx_maturity::definition::{compile, parse_document};
use cx_maturity::locale::Locale;
use cx_maturity::plan::Edit;
use cx_maturity::prerender::render;
use cx_maturity::quality::findings;
use cx_maturity::session::{Action, Keeping, Notice, ReportAction, Session, Step};
use cx_maturity::views::{Scene, Verdict, answering, bench, reporting};
use serde_json::Value;
use yew::Callback;

use crate::common::respondent::Respondent;
use crate::common::{hostile, root, text_of};

/// What would run, or lead elsewhere, if it were more than text.
const NASTY: &str =
    "<a href=\"javascript:alert(1)\">x</a><img src=x onerror=alert(1)><script>alert(1)</script>";

/// None of it has become an element, a link or an attribute, and it is there as text.
fn check(html: &str) {
    for element in ["<a ", "<img", "<script"] {
        assert!(!html.contains(element), "{element} has become an element");
    }
    // Within a tag, its quotes would end the attribute that it stands in.
    let tags = html
        .split('<')
        .skip(1)
        .filter_map(|rest| rest.split('>').next());
    for tag in tags {
        assert!(!tag.contains("javascript:alert(1)\""), "it is in {tag}");
    }
    assert!(html.contains("&lt;img src=x"), "it is not shown as text");
}

async fn html(session: &Session) -> String {
    let intend = Callback::noop();
    let scene = Scene {
        session,
        voice: &session.locale(),
        back: None,
        keeping: Keeping::Device,
        campaign: None,
        intend: &intend,
    };
    let view = if session.step.reports() {
        reporting(&scene)
    } else {
        answering(&scene)
    };
    render(view).await
}

/// Every text of a definition made nasty, below its keys.
fn mark(value: &mut Value) {
    match value {
        Value::String(text) => text.insert_str(0, NASTY),
        Value::Object(fields) => fields.values_mut().for_each(mark),
        Value::Array(list) => list.iter_mut().for_each(mark),
        _ => {}
    }
}

fn nasty_definition() -> String {
    let mut definition: Value = serde_json::from_str(&text_of("take-away")).expect("is JSON");
    mark(&mut definition["texts"]);
    definition.to_string()
}

#[tokio::test]
async fn html_script_and_javascript_in_definitions_are_shown_as_text() {
    let (assessment, texts) = parse_document(&nasty_definition()).expect("is sound");
    let texts = Rc::new(texts.into_iter().next().expect("has a language"));
    let session = Session::new(Rc::new(assessment), texts, Ok(None));
    check(&html(&session).await);
    let mut respondent = Respondent { session }.begins();
    while respondent.session.step != Step::Review {
        check(&html(&respondent.session).await);
        respondent = respondent.answers_page().goes_on();
    }
    check(&html(&respondent.session).await);
    respondent = respondent.goes_on();
    for step in [Step::Report, Step::Plan, Step::Progress] {
        respondent = respondent.does(Action::StepChosen(step));
        check(&html(&respondent.session).await);
    }
}

#[tokio::test]
async fn html_script_and_javascript_in_notes_are_shown_as_text() {
    let respondent = Respondent::opens("organisation")
        .begins()
        .answers_all()
        .goes_on();
    let edit = Edit::Added(Rc::from(NASTY));
    let respondent = respondent.reports(ReportAction::PlanEdited(edit));
    check(&html(&respondent.does(Action::StepChosen(Step::Plan)).session).await);
}

#[tokio::test]
async fn html_script_and_javascript_in_imports_are_shown_as_text() {
    // Refused: the place and what was found there come from the file.
    let key = NASTY.replace('"', "'");
    let text = hostile::report(&format!("{{\"{key}\":0}}"));
    let respondent = Respondent::opens("branching").chooses_file(&text);
    assert!(matches!(
        respondent.session.notice,
        Some(Notice::Refused(_))
    ));
    check(&html(&respondent.does(Action::StepChosen(Step::Report)).session).await);
    // Read, and listed as what does not fit.
    let text = hostile::report(&format!("{{\"{key}\":\"{key}\"}}"));
    let respondent = Respondent::opens("branching").chooses_file(&text);
    assert!(matches!(
        respondent.session.notice,
        Some(Notice::Loaded { .. })
    ));
    check(&html(&respondent.does(Action::StepChosen(Step::Report)).session).await);
}

#[tokio::test]
async fn html_script_and_javascript_in_file_names_are_shown_as_text() {
    let compiled = compile(&nasty_definition()).expect("is sound");
    let verdict = Verdict::Sound {
        findings: findings(&compiled),
        compiled: Box::new(compiled),
    };
    for verdict in [verdict, Verdict::Problems(vec![])] {
        let view = bench(Locale::En, Some(NASTY), &verdict, false, &Callback::noop());
        check(&render(view).await);
    }
}

/// The files of Rust below a folder.
fn rust(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("is there") {
        let path = entry.expect("can be read").path();
        if path.is_dir() {
            rust(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// No definition has a field for an address, and no view but paper's, whose addresses are the build's
/// own files, makes a link: so there is no way to one that is neither https nor mailto.
#[test]
fn links_are_made_of_nothing_that_comes_from_outside() {
    let mut files = Vec::new();
    rust(&root().join("src/views"), &mut files);
    assert!(files.len() > 50, "there are no views");
    for path in files {
        let text = fs::read_to_string(&path).expect("is text");
        let of_paper = path.ends_with("views/paper/around.rs");
        for way in [
            "href=",
            "src=",
            "action=",
            "formaction=",
            "inner_html",
            "from_html",
            "srcdoc=",
        ] {
            assert!(
                of_paper || !text.contains(way),
                "{way} in {}",
                path.display()
            );
        }
    }
    for schema in ["definition", "report"] {
        let path = root().join(format!("schemas/{schema}.schema.json"));
        let schema: Value =
            serde_json::from_str(&fs::read_to_string(path).expect("is there")).expect("is JSON");
        let text = schema.to_string();
        assert!(
            !text.contains("\"format\":\"uri")
                && !text.contains("\"url\":")
                && !text.contains("\"href\":")
        );
    }
}
