//! A team's results, from what is released to Html: what may be said at all, headlines with charts
//! and tables, dimensions, a comparison with an earlier campaign, and what can be taken along.
//!
//! Shows released numbers only. Refuses to tell what is left out from what was never there: both look
//! like nothing.

mod agreement;
mod answers;
mod changes;
mod counted;
mod dimensions;
mod extremes;
mod gap;
mod handoffs;
mod headlines;
mod ladder;
mod parts;
mod reliability;
mod take;
mod visibility;

use std::rc::Rc;

use yew::{AttrValue, Callback, Html, html};

use super::{HEADING, shared};
use crate::definition::{Assessment, ItemIx, OptionIx, Texts, wire::Facet, wire::FunctionId};
use crate::disclosure::Released;
use crate::document::team::{Campaign, Published};
use crate::locale::Locale;
use crate::tally::Layout;
use crate::team::{Side, TeamReport, team_report};
use crate::wording::{TeamMessage, Words, function, grouped};

/// What a person wants of a team's results.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TeamIntent {
    /// What is shown, on paper.
    Print,
    /// The numbers that are shown, as a table.
    Scores,
    /// The same, as JSON, to compare a later campaign with.
    Numbers,
    /// To choose the numbers of an earlier campaign, to compare with.
    Compare,
    /// To compare no more.
    CompareLeft,
}

/// One assessment of a campaign, as far as it may be shown.
#[derive(Clone)]
pub struct TeamSide {
    /// What was answered.
    pub assessment: Rc<Assessment>,
    /// Its texts.
    pub texts: Rc<Texts>,
    /// How it was counted.
    pub layout: Rc<Layout>,
    /// What may be shown.
    pub released: Rc<Released>,
}

/// What the views of a team's results are given.
pub struct TeamScene<'a> {
    /// The language of the interface.
    pub locale: Locale,
    /// What was fixed before the reports were collected.
    pub campaign: &'a Campaign,
    /// Its assessments, in its order, whether anything of them is shown or not.
    pub sides: &'a [TeamSide],
    /// What was published of an earlier campaign, where one was chosen to compare with.
    pub before: Option<&'a Published>,
    /// The plan for the team, which has its place after the dimensions.
    pub plan: Html,
    /// Where intents go.
    pub intend: &'a Callback<TeamIntent>,
}

/// An assessment, and what its released numbers say.
struct Told<'a> {
    side: &'a TeamSide,
    report: TeamReport,
}

impl TeamScene<'_> {
    fn say(&self, message: &TeamMessage) -> AttrValue {
        AttrValue::from(message.words(self.locale))
    }

    /// A number of people, in groups of digits.
    fn number(&self, number: u64) -> AttrValue {
        AttrValue::from(grouped(self.locale, number))
    }

    fn on<E>(&self, intent: TeamIntent) -> Callback<E> {
        self.intend.reform(move |_| intent)
    }

    fn least(&self) -> u32 {
        self.campaign.least.people()
    }
}

impl TeamSide {
    /// What is released, and of what.
    pub fn side(&self) -> Side<'_> {
        Side {
            assessment: &self.assessment,
            layout: &self.layout,
            released: &self.released,
        }
    }

    fn stem(&self, item: ItemIx) -> AttrValue {
        shared(&self.texts.item(item).stem)
    }

    /// A group by the name that all of the interface has for it, or by the definition's.
    fn group(&self, locale: Locale, group: OptionIx) -> AttrValue {
        match self.layout.breakdown {
            Some(item) => self.option(locale, item, group),
            None => AttrValue::default(),
        }
    }

    /// A source, by its place in the layout.
    fn source(&self, locale: Locale, at: usize) -> AttrValue {
        let id = &self.layout.sources[at];
        let mut about = self.assessment.items.iter().filter_map(|item| item.about);
        let named = about.find_map(|source| {
            let option = self.assessment.item(source).option(id)?;
            Some(self.option(locale, source, option))
        });
        named.unwrap_or_else(|| shared(id))
    }

    fn option(&self, locale: Locale, item: ItemIx, option: OptionIx) -> AttrValue {
        let asked = self.assessment.item(item);
        let of_functions = matches!(asked.facet, Some(Facet::Function | Facet::Source));
        match FunctionId::from_tag(&asked.options[option.0].id) {
            Some(named) if of_functions => AttrValue::Static(function(locale, named)),
            _ => shared(self.texts.option(item, option)),
        }
    }
}

impl Told<'_> {
    /// Whether only some groups are asked an item.
    fn of_some(&self, item: ItemIx) -> bool {
        let mut families = self.side.layout.families.iter();
        families.any(|family| family.of_some_groups && family.items.contains(&item))
    }
}

/// The results of a team.
pub fn team(scene: &TeamScene) -> Html {
    let told: Vec<Told> = scene
        .sides
        .iter()
        .map(|side| Told {
            side,
            report: team_report(&side.assessment, &side.released),
        })
        .collect();
    let anything = told.iter().any(|one| one.report.persons.whole > 0);
    html! {
        <div class="team">
            <header>
                <p class="eyebrow">{ scene.campaign.title.clone() }</p>
                <h2 id={HEADING} part="heading" tabindex="-1">{ scene.say(&TeamMessage::Title) }</h2>
                <p class="lead">{ scene.say(&if anything {
                    TeamMessage::Lead
                } else {
                    TeamMessage::NothingYet(scene.least())
                }) }</p>
            </header>
            { counted::counted(scene, &told) }
            if anything {
                { shown(scene, &told) }
                { take::take(scene) }
            }
        </div>
    }
}

fn shown(scene: &TeamScene, told: &[Told]) -> Html {
    html! {
        <>
            { headlines::headlines(scene, told) }
            { gap::gap(scene) }
            { handoffs::hand_offs(scene, told) }
            { visibility::visibility(scene, told) }
            { agreement::agreement(scene, told) }
            { extremes::extremes(scene, told) }
            { ladder::ladder(scene, told) }
            { dimensions::dimensions(scene, told) }
            { scene.plan.clone() }
            { changes::changes(scene) }
            { answers::answers(scene, told) }
        </>
    }
}

/// A heading of the results, with what each side has to say under it; nothing where none has.
fn by_side(
    scene: &TeamScene,
    told: &[Told],
    (class, title): (&'static str, &TeamMessage),
    intro: Html,
    of: impl Fn(&Told) -> Option<Html>,
) -> Html {
    let found: Vec<(&Told, Html)> = told
        .iter()
        .filter_map(|one| Some((one, of(one)?)))
        .collect();
    if found.is_empty() {
        return Html::default();
    }
    let several = scene.sides.len() > 1;
    let found = found.into_iter().map(|(one, content)| {
        html! {
            <section key={&*one.side.assessment.id}>
                if several {
                    <h4>{ shared(&one.side.texts.title) }</h4>
                }
                { content }
            </section>
        }
    });
    html! {
        <section {class}>
            <h3>{ scene.say(title) }</h3>
            { intro }
            { for found }
        </section>
    }
}
