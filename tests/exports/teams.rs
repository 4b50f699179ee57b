//! A team's numbers and its plan as tables, row by row, in each language.

use cx_maturity::definition::Texts;
use cx_maturity::disclosure::{Arrived, Band, Breakdown, Portion, Shown};
use cx_maturity::exports::{team, team_plan};
use cx_maturity::locale::Locale;
use cx_maturity::team::Side;

use super::common::shown::Group;
use super::common::sound;
use super::tables::read;

fn texts_in(all: &[Texts], locale: Locale) -> &Texts {
    let mut all = all.iter();
    all.find(|texts| texts.locale == locale)
        .expect("has the language")
}

/// Twenty people, six of them in service; one kind of number each.
fn shown() -> Group {
    let mut group = Group::new("everyone");
    let function = group.item("function");
    let options = &group.assessment.item(function).options;
    let place = |id: &str| options.iter().position(|option| &*option.id == id);
    let service = cx_maturity::definition::OptionIx(place("service").expect("is there"));
    group.released.persons = Breakdown {
        whole: 20,
        groups: vec![(service, 6)],
    };
    group.mean("part", 62);
    group.favourable("part", 9, 18);
    let part = group.dimension("part").0;
    let portion = Portion { count: 4, of: 6 };
    group.released.favourable[part].groups = vec![(service, portion)];
    group.shows("mindset", [1, 0, 0, 2, 3]);
    group.bands("promises", Band::Upper);
    let promises = group.item("promises").0;
    group.released.cannot_see[promises].whole = Portion { count: 5, of: 20 };
    let arrival = group.layout.arrival.expect("is asked");
    let sources = group.layout.sources.iter();
    let at = sources.clone().position(|source| &**source == "it");
    let arrivals = &mut group.released.arrivals;
    arrivals[at.expect("can be named")] = Breakdown {
        whole: Shown::Nothing,
        groups: vec![(service, Arrived::Band(Band::Lower))],
    };
    let at = sources.clone().position(|source| &**source == "sales");
    let options = group.assessment.item(arrival).options.len();
    let mut counts = vec![0; options];
    counts[0] = 7;
    counts[4] = 1;
    arrivals[at.expect("can be named")] = Breakdown {
        whole: Shown::Counts(counts),
        groups: vec![(service, Arrived::Favourable(Portion { count: 5, of: 5 }))],
    };
    group
}

fn rows(locale: Locale, groups: &[Group]) -> Vec<String> {
    let sides: Vec<(Side, &Texts)> = groups
        .iter()
        .map(|group| {
            let side = Side {
                assessment: &group.assessment,
                layout: &group.layout,
                released: &group.released,
            };
            (side, texts_in(&group.texts, locale))
        })
        .collect();
    let table = team(locale, &sides);
    let rows = read(locale, &table).into_iter();
    rows.map(|row| row.join("|")).collect()
}

/// That the rows from this one on are these; intervals by Wilson's formula, worked out by hand.
#[track_caller]
fn check(found: &[String], from: usize, expected: &[&str]) {
    assert_eq!(&found[from..from + expected.len()], expected);
}

#[test]
fn the_numbers_in_english() {
    let found = rows(Locale::En, &[shown()]);
    assert_eq!(found.len(), 20);
    check(
        &found,
        0,
        &[
            "Questionnaire|Row|Id|Name|Group|Answer|People|Out of|Share or mean, from 0 to 1|Interval from|Interval to",
            "My work and the customer|Reports counted|everyone|My work and the customer|||20||||",
            "My work and the customer|Reports counted|everyone|My work and the customer|Service||6||||",
            "My work and the customer|Mean score|part|Knowing my part||||10|0.6200||",
            "My work and the customer|Favourable score|part|Knowing my part|||9|18|0.5000|0.2903|0.7097",
            "My work and the customer|Favourable score|part|Knowing my part|Service||4|6|0.6667|0.3000|0.9032",
            "My work and the customer|Answer to a question|mindset|\
         How is your own work described when tasks are explained or given out?||\
         As a named part of what customers go through, and my tasks follow from it|3|6|0.5000||",
        ],
    );
    let promises = "promises|What happens before customers are promised something that another team, or \
                    yours, must deliver?";
    let all = "My work and the customer";
    check(
        &found,
        11,
        &[
            &format!("{all}|Answer to a question|{promises}||all alike: upper half|||||"),
            &format!("{all}|Can’t be seen from the role|{promises}|||5|20|0.2500|0.1119|0.4687"),
            &format!(
                "{all}|Said of work received|sales|Sales and account teams||Complete, in time and with a \
             named person to ask, and we improve the hand-off together|7|8|0.8750||"
            ),
        ],
    );
    check(
        &found,
        18,
        &[
            &format!(
                "{all}|Favourable about work received|sales|Sales and account teams|Service||5|5|1.0000|0.5655|1.0000"
            ),
            &format!(
                "{all}|Favourable about work received|it|IT|Service|all alike: lower half|||||"
            ),
        ],
    );
}

#[test]
fn the_numbers_in_french_and_italian() {
    let check = |locale, head: &str, row: &str| {
        let found = rows(locale, &[shown()]);
        assert_eq!((found[0].as_str(), found[5].as_str()), (head, row));
    };
    check(
        Locale::Fr,
        "Questionnaire|Ligne|Identifiant|Intitulé|Groupe|Réponse|Personnes|Sur|Part ou moyenne, de 0 à 1|\
         Intervalle, de|Intervalle, à",
        "Mon travail et les clients|Score favorable|part|Connaître mon rôle|Relation client||4|6|0,6667|0,3000|0,9032",
    );
    check(
        Locale::It,
        "Questionario|Riga|Codice|Nome|Gruppo|Risposta|Persone|Su|Quota o media, da 0 a 1|Intervallo, da|Intervallo, a",
        "Il mio lavoro e i clienti|Punteggio favorevole|part|Conoscere la mia parte|Servizio e assistenza||4|6|0,6667|0,3000|0,9032",
    );
}

#[test]
fn what_is_not_shown_has_no_row() {
    let none = ["organisation", "everyone"].map(Group::new);
    assert_eq!(rows(Locale::En, &none).len(), 1);
    let both = [Group::new("organisation"), shown()];
    assert_eq!(rows(Locale::En, &both), rows(Locale::En, &[shown()]));
}

#[test]
fn the_plan_of_a_team() {
    let sides = ["organisation", "everyone"].map(sound);
    let in_english = |all| texts_in(all, Locale::En);
    let sides: Vec<_> = sides
        .iter()
        .map(|(assessment, all)| (assessment, in_english(all)))
        .collect();
    let taken = [
        "sales-three-line-plan",
        "gone",
        "ask-only-once",
        "follow-one-piece",
    ];
    let table = team_plan(Locale::En, &sides, &taken.map(str::to_owned));
    let found: Vec<_> = read(Locale::En, &table)
        .into_iter()
        .map(|row| [0, 2, 3, 4, 5, 6, 11].map(|at| row[at].clone()).join("|"))
        .collect();
    assert_eq!(
        found,
        [
            "Title|Status|When|Owner|Due date|Days until the effect is visible|Dimension",
            "Write a three-line plan with one customer|Open|Now|Sales and account teams||7|My field’s contribution",
            "Stop asking for what you already know|Open|Now|IT||90|Technology",
            "Follow one piece of work to the customer|Open|Now|||7|Knowing my part",
        ]
    );
}
