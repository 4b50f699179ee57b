//! A file with many more answers than were asked for: it is refused, or counted and listed, at once.

use anyhow::{Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity::wording::Message;
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, fault};

use super::{LONGEST, ROW, measured, object, read};

/// Answers to questions that there are not; and how many answers a report may hold at most.
const MANY: usize = 20_000;
const MOST_ANSWERS: usize = 500;

/// A report in which so many more questions are answered that there are not.
fn with_unknown(plan: &Plan, count: usize) -> Result<String> {
    let unknown = object(count, "\"written\"");
    let answers = format!("\"answers\": {},", unknown.trim_end_matches('}'));
    Ok(plan.report(None)?.replacen("\"answers\": {", &answers, 1))
}

/// More unknown answers than any assessment has questions are refused; as many as there may be are counted,
/// and the first hundred listed: both at once.
#[tokio::test]
async fn more_than_can_be_read_do_not_hold_the_page_up() -> Result<()> {
    fault::seen(ROW, "many that do not fit", many_do_not_fit()).await
}

async fn many_do_not_fit() -> Result<String> {
    let browser = Browser::start(Locale::En).await?;
    let plan = Plan::all(2)?;
    let widget = measured(&browser, &plan.clone().first(0)).await?;
    let room = MOST_ANSWERS - plan.given.len();
    let given = (MANY + plan.given.len()).to_string();
    let refused = widget.say(&Message::Refused).await?;
    let counted = widget.say(&Message::SetAside(room)).await?;
    let most = format!("at most {MOST_ANSWERS}");
    let mut took = Vec::new();
    for (count, told) in [
        (MANY, [&*refused, "/answers", &*most, &*given]),
        (
            room,
            [
                &*counted,
                "/answers/x0",
                "a question of this version",
                "“x99”",
            ],
        ),
    ] {
        widget.choose(&Message::Close).await?;
        widget.gone(".notice").await?;
        let strange = with_unknown(&plan, count)?;
        let read = read(&browser, &widget, strange.as_bytes()).await?;
        for part in told {
            let notice = &read.notice;
            ensure!(notice.contains(part), "{count}: no {part:?} in {notice}");
        }
        ensure!(read.took < LONGEST, "{count} took {} ms", read.took);
        took.push(read.took);
    }
    let listed = widget.texts(".notice .problems li").await?.len();
    ensure!(listed == 100, "{listed} are listed");
    Ok(format!(
        "{MANY} of them refused after {} ms, {room} set aside after {} ms",
        took[0], took[1]
    ))
}
