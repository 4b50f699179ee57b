//! Whole runs, as respondents do them: with the mouse in every language, and with keys alone.

use anyhow::{Context, Result, ensure};
use cx_maturity::locale::Locale;
use cx_maturity_e2e::browser::eventually;
use cx_maturity_e2e::expected::{Expected, expected};
use cx_maturity_e2e::plan::Plan;
use cx_maturity_e2e::{Browser, Keyboard, Published, Widget, report};
use serde_json::{Value, json};
use thirtyfour::Key;

#[tokio::test]
async fn in_english_with_the_mouse() -> Result<()> {
    run_with_the_mouse(Locale::En, Plan::mixed()?).await
}

#[tokio::test]
async fn in_french_with_the_mouse() -> Result<()> {
    run_with_the_mouse(Locale::Fr, Plan::all(4)?.but("budget", "cannot-see")).await
}

#[tokio::test]
async fn in_italian_with_the_mouse() -> Result<()> {
    let by_turns = |_: &str, at: usize, options: &[String]| Some(options[at % 5].clone());
    run_with_the_mouse(Locale::It, Plan::by(by_turns)?).await
}

/// From the start to the report; the numbers are worked out apart from the product.
async fn run_with_the_mouse(locale: Locale, plan: Plan) -> Result<()> {
    let browser = Browser::start(locale).await?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    ensure!(
        widget.locale().await? == locale,
        "it speaks another language"
    );
    widget.begin().await?;
    widget.run_to_report(&plan).await?;
    report::shows(&widget, &expected(&plan)?).await?;
    let page = browser
        .run("return document.documentElement.lang", vec![])
        .await?;
    ensure!(
        page == json!(locale.tag()),
        "the page says it speaks {page}"
    );
    Ok(())
}

/// 3 of 4 points everywhere, and 1 for the budget.
fn by_hand() -> Result<(Plan, Expected)> {
    let plan = Plan::all(3)?.but("budget", "case-by-case");
    let expected = Expected {
        // "Committed" asks for 2 points for the budget; "Invested" for 1.
        reached: 2,
        // 73.57 % is at least 60 % and less than 80 %.
        by_score: 4,
        // (65 + 6 × 75) / 7 = 515 / 7 = 73.57
        overall: 74,
        // 13 + 4 × 15
        hundred: 73,
        // leadership: (3 + 3 + 1 + 3 + 3) / 20 = 65 %; the others: 3 / 4
        dimensions: vec![65, 75, 75, 75, 75, 75, 75],
        parts: vec![
            // strategy-and-leadership: 65 % of 20; the other four: 75 % of 20
            13, 15, 15, 15, 15, //
            // central-capability: (8 × 3 + 1) / 36 = 69.4 %; shared-ownership: 75 %
            69, 75, //
            // The three enablers do without the budget.
            75, 75, 75,
        ],
    };
    Ok((plan, expected))
}

#[tokio::test]
async fn worked_by_hand_and_answered_with_keys_alone() -> Result<()> {
    let (plan, worked) = by_hand()?;
    ensure!(
        expected(&plan)? == worked,
        "the tests' own arithmetic differs from that by hand"
    );
    let browser = Browser::start(Locale::En).await?;
    let widget = Widget::opened(&browser, Published::Organisation).await?;
    let hand = Hand(Keyboard::on(widget));
    hand.0.tab_to(".start .primary").await?;
    browser.press(Key::Enter).await?;
    for page in 0..7 {
        widget.found(".page").await?;
        widget.focus_on("heading").await?;
        if page == 1 {
            hand.is_held_back().await?;
        }
        hand.answer_page(&plan, page).await?;
        hand.0.tab_to(".actions .primary").await?;
        browser.press(Key::Enter).await?;
        let next = if page == 6 {
            ".review".to_owned()
        } else {
            progress(page + 2)
        };
        widget.found(&next).await?;
    }
    widget.focus_on("heading").await?;
    hand.0.tab_to(".actions .primary").await?;
    browser.type_text(' ').await?;
    widget.found(".report").await?;
    widget.focus_on("heading").await?;
    report::shows(&widget, &worked).await
}

/// The bar that says how many pages are done.
fn progress(page: usize) -> String {
    format!(".page progress[value='{}']", page - 1)
}

/// What a respondent without a mouse does on pages.
struct Hand<'a>(Keyboard<'a>);

impl Hand<'_> {
    /// Asks to go on with nothing answered: told so, and led to the first item.
    async fn is_held_back(&self) -> Result<()> {
        self.0.tab_to(".actions .primary").await?;
        self.0.browser.press(Key::Enter).await?;
        self.0.widget.focus_on("held").await?;
        let items = self.0.widget.items().await?;
        let links = self.0.widget.texts(".held-list li").await?;
        ensure!(links.len() == items.len(), "{links:?} hold the page back");
        // Asked once more, the focus comes back to the list.
        self.0.tab_to(".actions .primary").await?;
        self.0.browser.press(Key::Enter).await?;
        self.0.widget.focus_on("held").await?;
        self.0.browser.press(Key::Tab).await?;
        self.0.browser.press(Key::Enter).await?;
        let script = "return root.activeElement.closest('fieldset')?.id ?? null";
        let first = items.first().context("a page without items")?;
        let first = json!(format!("item-{first}"));
        // The focus moves once what has happened is shown.
        let led = async || {
            let led = self.0.widget.look(script, Value::Null).await?;
            Ok((led == first).then_some(()))
        };
        eventually("the link to lead to the first item", led).await
    }

    /// The first item with Space and arrows, the others with their numbers.
    async fn answer_page(&self, plan: &Plan, page: usize) -> Result<()> {
        let assessment = Published::Organisation.assessment()?;
        for (at, item) in assessment.pages[page].items.iter().enumerate() {
            let item = assessment.item(*item);
            let option = plan.of(&item.id).context("no answer")?;
            let mut options = item.options.iter();
            let place = options
                .position(|one| *one.id == *option)
                .context("no option")?;
            let fieldset = format!("#item-{}", item.id);
            self.0.tab_to(&format!("{fieldset} input")).await?;
            if at == 0 {
                self.0.browser.type_text(' ').await?;
                for _ in 0..place {
                    self.0.browser.press(Key::Down).await?;
                }
            } else {
                let number = char::from_digit(u32::try_from(place + 1)?, 10);
                self.0
                    .browser
                    .type_text(number.context("no such key")?)
                    .await?;
            }
            let given = format!("item-{}-{option}", item.id);
            self.0.widget.found(&format!("#{given}:checked")).await?;
            self.0.widget.focus_on(&given).await?;
        }
        Ok(())
    }
}
