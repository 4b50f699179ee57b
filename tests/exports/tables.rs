//! The table of scores, row by row, in each language.

use cx_maturity::answers::Answers;
use cx_maturity::definition::parse_document;
use cx_maturity::definition::wire::ResultKind;
use cx_maturity::exports::scores;
use cx_maturity::locale::Locale;
use cx_maturity::scoring::score;
use cx_maturity::wording::{Export, export_text};

use super::common::{definitions, sound};
use super::{scored, take_away};

/// The cells of a table as a spreadsheet of this language reads them.
pub fn read(locale: Locale, table: &str) -> Vec<Vec<String>> {
    let body = table
        .strip_prefix('\u{feff}')
        .expect("says that it is UTF-8");
    let ends = body.matches('\n').count();
    assert!(body.ends_with("\r\n") && ends > 0, "lines end in CRLF");
    let separator = if locale == Locale::En { b',' } else { b';' };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(separator)
        .from_reader(table.as_bytes());
    // A row of another length would be an error.
    let rows = reader.records().map(|row| row.expect("is sound"));
    rows.map(|row| row.iter().map(str::to_owned).collect())
        .collect()
}

fn check_scores(locale: Locale, expected: &[&str]) {
    let (assessment, texts) = take_away(locale);
    let table = scores(&assessment, &texts, &scored(&assessment));
    let found: Vec<String> = read(locale, &table)
        .iter()
        .map(|row| row.join("|"))
        .collect();
    assert_eq!(found, expected);
}

#[test]
fn the_scores_in_english() {
    check_scores(
        Locale::En,
        &[
            "Row|Id|Name|Part of|Also counts in|Answer|Score|Out of|Score from 0 to 1|\
             Level by score|Level reached|Answered|Questions that apply|Points|Highest points|Weight",
            // (7/9 + 2/3) / 2 = 13/18
            "Overall score|overall|Overall||||72|100|0.7222|Moving|Moving|3|4|||",
            // (2 · 1 + 1/3) / 3 = 7/9
            "Dimension|listening|Listening, and hearing|Overall|||78|100|0.7778|Moving||2|2|||",
            "Dimension|acting|Acting|Overall|||67|100|0.6667|Moving||1|1|||",
            "Dimension|telling|Telling & <asking>|Overall||||||||0|1|||",
            // 3 of 6 and 6 of 6 are 9 of 12.
            "Index|sides|Two sides||||9|12|0.7500|Moving||3|4|||",
            "Part of an index|inside|Inside|Two sides|||3|6|0.5000|Moving||2|2|||",
            "Part of an index|outside|Outside|Two sides|||6|6|1.0000|There||1|2|||",
            "Question|function|Where do you work?|||Marketing||||||||||",
            "Question|ask|Do you ask, \"why\"?|Listening, and hearing|Outside|Always|||1.0000|||1|1|3|3|2",
            "Question|share|Do you share it?|Listening, and hearing|Inside|Sometimes; not always|||0.3333|||1|1|1|3|1",
            "Question|mend|Does it break again?|Acting|Inside|Sometimes; not always|||0.6667|||1|1|2|3|1",
            "Question|tell|Do you tell them?|Telling & <asking>|Outside|I can’t see this from my role||||||0|1||3|1",
        ],
    );
}

/// The head, the overall score, and an item: what differs between languages.
fn check_language(locale: Locale, head: &str, overall: &str, item: &str) {
    let (assessment, texts) = take_away(locale);
    let table = scores(&assessment, &texts, &scored(&assessment));
    let rows = read(locale, &table);
    assert_eq!(rows[0].join("|"), head);
    assert_eq!(rows[1].join("|"), overall);
    assert_eq!(rows[10].join("|"), item);
}

#[test]
fn the_scores_in_french_and_italian() {
    check_language(
        Locale::Fr,
        "Ligne|Identifiant|Intitulé|Fait partie de|Compte aussi dans|Réponse|Score|Sur|Score de 0 à 1|\
         Niveau d’après le score|Niveau atteint|Réponses|Questions applicables|Points|Maximum de points|Poids",
        "Score global|overall|Ensemble||||72|100|0,7222|En route|En route|3|4|||",
        "Question|share|Le partagez-vous\u{202f}?|Écouter et entendre|Dedans|Parfois\u{202f}; pas toujours|||0,3333|||1|1|1|3|1",
    );
    check_language(
        Locale::It,
        "Riga|Codice|Nome|Fa parte di|Conta anche in|Risposta|Punteggio|Su|Punteggio da 0 a 1|\
         Livello in base al punteggio|Livello raggiunto|Risposte|Domande pertinenti|Punti|Punti al massimo|Peso",
        "Punteggio complessivo|overall|Insieme||||72|100|0,7222|In cammino|In cammino|3|4|||",
        "Domanda|share|Lo condividi?|Ascoltare e capire|Dentro|A volte; non sempre|||0,3333|||1|1|1|3|1",
    );
}

/// Each dimension, part and total once, then each item, whatever nests in what.
#[test]
fn every_definition_gives_a_rectangle_with_all_that_is_in_it() {
    for (_, text) in definitions() {
        let (assessment, texts) = parse_document(&text).expect("is sound");
        let scorecard = score(&assessment, &Answers::none(&assessment));
        let rows = read(texts[0].locale, &scores(&assessment, &texts[0], &scorecard));
        let mut found: Vec<&str> = rows[1..].iter().map(|row| row[1].as_str()).collect();
        let dimensions = assessment.dimensions.iter().map(|one| &*one.id);
        let items = assessment.items.iter().map(|one| &*one.id);
        let mut expected: Vec<&str> = dimensions.chain(items).collect();
        if assessment.result != ResultKind::Maturity {
            let overall = &*assessment.dimension(assessment.overall).id;
            expected.retain(|id| *id != overall);
        }
        found.sort_unstable();
        expected.sort_unstable();
        assert_eq!(found, expected, "{}", assessment.id);
    }
}

#[test]
fn what_nests_is_told_from_the_outside_in() {
    let (assessment, texts) = sound("practices");
    let scorecard = score(&assessment, &Answers::none(&assessment));
    let rows = read(texts[0].locale, &scores(&assessment, &texts[0], &scorecard));
    let row = rows.iter().find(|row| row[1] == "strategy-create-first");
    assert_eq!(
        row.expect("is there")[3],
        "Governance › Strategy › Strategy first"
    );
}

/// A person's profile and a first look come without a verdict, in a table too.
#[test]
fn only_maturity_has_an_overall_score() {
    let rows = |id: &str| {
        let (assessment, texts) = sound(id);
        let scorecard = score(&assessment, &Answers::none(&assessment));
        scores(&assessment, &texts[0], &scorecard)
    };
    let overall = export_text(Locale::En, Export::RowOverall);
    for (id, told) in [
        ("organisation", true),
        ("everyone", false),
        ("quick", false),
    ] {
        assert_eq!(rows(id).contains(overall), told, "{id}");
    }
}
