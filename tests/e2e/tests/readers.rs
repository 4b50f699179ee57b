//! What each reader is shown: ten seconds or an hour, one leader's terms, the words explained; and
//! the two assessments whose reports judge nobody.

use anyhow::{Context, Result, ensure};
use cx_maturity::document::Step;
use cx_maturity::locale::Locale;
use cx_maturity::plan::{Target, target};
use cx_maturity::session::{Detail, Leader, Reading};
use cx_maturity::wording::{Message, ReportMessage};
use cx_maturity_e2e::plan::{Plan, same};
use cx_maturity_e2e::{Browser, Published, Twin, Widget, twin, watch};
use serde_json::{Value, json};

/// The ways to read a report, and what each has and has not.
const DETAILS: [(Detail, usize, &[&str], &[&str]); 3] = [
    (
        Detail::Sentence,
        1,
        &[".sentence"],
        &[".headline", ".dimensions", ".scores", ".leader"],
    ),
    (
        Detail::Page,
        2,
        &[
            ".sentence",
            ".headline",
            ".way",
            ".dimensions",
            ".planned",
            ".leader",
        ],
        &[".scores"],
    ),
    (
        Detail::Full,
        3,
        &[
            ".sentence",
            ".headline",
            ".way",
            ".dimensions",
            ".planned",
            ".scores",
        ],
        &[],
    ),
];

#[tokio::test]
async fn a_sentence_a_page_everything() -> Result<()> {
    let plan = Plan::mixed()?.but("budget", "case-by-case");
    for locale in Locale::ALL {
        let browser = Browser::start(locale).await?;
        watch::begin(&browser).await?;
        let twin = Twin::of(&plan, locale)?;
        let widget = Widget::with(&browser, &plan, Step::Report).await?;
        widget.begin().await?;
        widget.found(".report").await?;
        ensure!(
            widget.has(".segment:nth-of-type(2) :checked").await?,
            "a page comes first"
        );
        for (detail, at, has, has_not) in DETAILS {
            let way = format!(".segment:nth-of-type({at})");
            widget.click(&way).await?;
            widget.found(&format!("{way} :checked")).await?;
            for css in has {
                widget.found(css).await?;
            }
            for css in has_not {
                widget.gone(css).await?;
            }
            let reading = Reading {
                detail,
                leader: Some(Leader::Hr).filter(|_| detail == Detail::Full),
                ..Reading::default()
            };
            if detail == Detail::Full {
                widget.pick("leader", "hr").await?;
            }
            let markup = twin.markup(reading).await?;
            for (css, class) in [(".sentence", "lead sentence"), (".report", "report")] {
                let shown = widget.content(css).await?;
                let native = twin::content(&markup, class)?;
                same(&shown, &native).with_context(|| format!("{detail:?}: {css}"))?;
            }
        }
        watch::saw_nothing(&browser).await?;
    }
    Ok(())
}

/// The sentences stand in the definition: for a dimension behind its target, and for one that isn't.
#[tokio::test]
async fn in_the_terms_of_the_head_of_finance() -> Result<()> {
    let plan = Plan::mixed()?;
    let mut twin = Twin::of(&plan, Locale::It)?;
    let main: Vec<_> = twin.assessment.main_dimensions().collect();
    // Two that have got to where they are to get to.
    twin.plan.targets = vec![(main[1], Target::Percent(1)), (main[4], Target::Percent(0))];
    let browser = Browser::start(Locale::It).await?;
    let stored = twin.stored(Step::Report);
    let widget = Widget::with_stored(&browser, Published::Organisation, &stored).await?;
    widget.begin().await?;
    widget.found(".leader").await?;
    ensure!(!widget.has(".findings").await?, "a leader is chosen");
    widget.pick("leader", "finance").await?;
    widget.found(".findings").await?;
    let definition = Published::Organisation.value()?;
    let scorecard = twin.scorecard();
    let (mut expected, mut ahead) = (Vec::new(), 0);
    for one in main {
        let id = &*twin.assessment.dimension(one).id;
        let name = &twin.texts.dimension(one).name;
        let score = scorecard.dimension(one).score.context("no score")?.ratio;
        let aim = target(&twin.assessment, &scorecard, &twin.plan, one).context("no target")?;
        let (side, title) = if score < aim.ratio {
            let (score, aim) = (score.of(100), aim.ratio.of(100));
            ("behind", ReportMessage::LeaderBehind(name, score, aim))
        } else {
            ahead += 1;
            ("ahead", ReportMessage::LeaderAhead(name, score.of(100)))
        };
        let told = definition["texts"]["it"]["leaders"][id]["finance"][side].as_str();
        expected.push((twin.say(&title), told.context(id.to_owned())?.to_owned()));
    }
    ensure!(ahead == 2, "{ahead} are ahead");
    let titles = widget.texts(".findings dt").await?;
    let texts = widget.texts(".findings dd").await?;
    let shown: Vec<_> = titles.into_iter().zip(texts).collect();
    ensure!(shown == expected, "{shown:#?}, not {expected:#?}");
    widget.pick("leader", "nobody").await?;
    widget.gone(".findings").await
}

#[tokio::test]
async fn the_glossary_is_within_reach() -> Result<()> {
    let browser = Browser::start(Locale::Fr).await?;
    let plan = Plan::mixed()?;
    let twin = Twin::of(&plan, Locale::Fr)?;
    let terms = twin.texts.glossary.iter();
    let terms: Vec<(String, String)> = terms
        .map(|one| (one.term.to_string(), one.meaning.to_string()))
        .collect();
    ensure!(!terms.is_empty(), "the definition has no glossary");
    for (step, place) in [
        (Step::Page(cx_maturity::definition::PageIx(0)), ".page"),
        (Step::Report, ".report"),
    ] {
        let widget = Widget::with(&browser, &plan, step).await?;
        widget.begin().await?;
        let fold = format!("{place} .fold:has(.glossary)");
        let visible = "return one(asked).checkVisibility({contentVisibilityAuto: true})";
        let list = json!(format!("{fold} dl"));
        widget.found(&fold).await?;
        ensure!(
            widget.look(visible, list.clone()).await? == json!(false),
            "it is open"
        );
        widget.click(&format!("{fold} summary")).await?;
        widget.found(&format!("{fold}[open]")).await?;
        ensure!(
            widget.look(visible, list).await? == json!(true),
            "it stays shut"
        );
        let words = widget.texts(&format!("{fold} dt")).await?;
        let meanings = widget.texts(&format!("{fold} dd")).await?;
        let shown: Vec<_> = words.into_iter().zip(meanings).collect();
        ensure!(shown == terms, "{place}: {shown:?}");
    }
    Ok(())
}

/// All ten answers are taken on, each as it was given.
#[tokio::test]
async fn a_first_look_goes_on_with_all_it_has() -> Result<()> {
    let browser = Browser::start(Locale::It).await?;
    watch::begin(&browser).await?;
    let plan = Plan::full(Published::Quick)?;
    ensure!(plan.given.len() == 10, "{} answers", plan.given.len());
    let widget = Widget::with(&browser, &plan, Step::Report).await?;
    widget.begin().await?;
    widget.found(".report").await?;
    for of_levels in [".headline", ".ladder", ".tabs", ".scores"] {
        ensure!(!widget.has(of_levels).await?, "there is a {of_levels}");
    }
    widget.choose(&ReportMessage::GoOn).await?;
    widget.found(".start").await?;
    let told = widget.say(&Message::TakenOn(10)).await?;
    let notice = widget.text(".notice").await?;
    ensure!(notice.contains(&told), "“{told}” is not told in {notice}");
    widget.begin().await?;
    widget.found(".page").await?;
    let kept = widget.kept().await?.context("nothing is kept")?;
    let kept: Value = serde_json::from_str(&kept)?;
    let given: serde_json::Map<String, Value> = plan
        .given
        .iter()
        .map(|(item, option)| (item.clone(), json!(option)))
        .collect();
    ensure!(
        kept["answers"] == json!(given),
        "handed on: {}",
        kept["answers"]
    );
    // What was answered in the first look is there still.
    ensure!(
        widget.kept_of(Published::Quick).await?.is_some(),
        "it is gone"
    );
    watch::saw_nothing(&browser).await
}

/// At most three things to do, and no verdict on a person.
#[tokio::test]
async fn a_profile_judges_nobody() -> Result<()> {
    let mut most = 0;
    for (locale, high) in [(Locale::En, 0), (Locale::Fr, 1), (Locale::It, 9)] {
        let browser = Browser::start(locale).await?;
        let some = |item: &str, at: usize, options: &[String]| {
            Some(match item {
                "function" => "sales".to_owned(),
                "receives-1" => "it".to_owned(),
                "receives-2" => "nobody".to_owned(),
                _ => options[high.min(options.len() - 1 - at % 2)].clone(),
            })
        };
        let plan = Plan::to(Published::Everyone, some)?.asked()?;
        let twin = Twin::of(&plan, locale)?;
        let widget = Widget::with(&browser, &plan, Step::Report).await?;
        widget.begin().await?;
        widget.found(".report").await?;
        for detail in 1..=3 {
            let way = format!(".segment:nth-of-type({detail})");
            widget.click(&way).await?;
            widget.found(&format!("{way} :checked")).await?;
            let things = widget.texts(".week article h4").await?;
            let expected = cx_maturity::plan::for_the_week(&twin.assessment, &twin.scorecard());
            let expected: Vec<String> = expected.iter().map(|one| twin.title(one)).collect();
            ensure!(expected.len() <= 3, "{} things to do", expected.len());
            if detail > 1 {
                most = most.max(things.len());
                ensure!(things == expected, "{things:?}, not {expected:?}");
            }
            for verdict in [".headline", ".ladder", ".scores", ".tabs", ".proposals"] {
                ensure!(!widget.has(verdict).await?, "there is a {verdict}");
            }
            let text = widget.look("return one('.report').textContent", Value::Null);
            let text = text.await?.as_str().unwrap_or_default().to_lowercase();
            for verdict in [ReportMessage::Weakest, ReportMessage::OverallScore] {
                let verdict = twin.say(&verdict).to_lowercase();
                ensure!(!text.contains(&verdict), "“{verdict}” is told");
            }
        }
    }
    ensure!(most > 0, "nobody has anything to do");
    Ok(())
}
