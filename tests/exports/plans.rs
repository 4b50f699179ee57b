//! The table of the plan, row by row, in each language.

use cx_maturity::exports::plan;
use cx_maturity::locale::Locale;
use cx_maturity::plan::Plan;

use super::tables::read;
use super::take_away;

/// The head and the first rows, their cells apart by bars; the plan has four rows.
fn check(locale: Locale, expected: &[&str]) {
    let (assessment, texts) = take_away(locale);
    let table = plan(&assessment, &texts, &super::plan());
    let found = read(locale, &table);
    assert_eq!(found.len(), 5, "{locale:?}");
    for (found, expected) in found.iter().zip(expected) {
        assert_eq!(found.join("|"), *expected, "{locale:?}");
    }
}

#[test]
fn the_plan_in_english() {
    check(
        Locale::En,
        &[
            "Title|Description|Status|When|Owner|Due date|Days until the effect is visible|First step|\
             Sign of success|Question to ask first|Caution|Dimension|Track|Leadership concern|Customer outcome|Labels",
            "Ask five customers, and write down “why”|\
             First step: Two of you ring five customers; one asks, one writes.\n\
             Keep C:\\notes.\n\
             Sign of success: Customers asked: 5 within 30 days.\n\
             Question to ask first: Who last asked them?\n\
             Caution: Sell them nothing on the phone.|\
             Open|Now|Finance, legal and procurement|2026-12-22|30|\
             Two of you ring five customers; one asks, one writes.\nKeep C:\\notes.|\
             Customers asked: 5 within 30 days.|Who last asked them?|\
             Sell them nothing on the phone.|Listening, and hearing|Strengthen weak points|\
             Revenue · Culture|Retention|\
             cx-maturity listening strengthen revenue culture retention",
            "'-50 % waiting|First step: Measure it.\nSign of success: Waiting: 50 % less within 7 days.|\
             Done|Now||2026-11-30|7|Measure it.|Waiting: 50 % less within 7 days.|||\
             Listening, and hearing · Acting|Exceed expectations|Costs|Loyalty · Advocacy|\
             cx-maturity listening acting exceed costs loyalty advocacy",
            "'=2+3; my own, \"really\"||Open|Later|Service|2027-03-01||||||||||cx-maturity",
            "gone||Open|Later||||||||||||cx-maturity",
        ],
    );
}

#[test]
fn the_plan_in_french_and_italian() {
    check(
        Locale::Fr,
        &[
            "Titre|Description|Statut|Quand|Responsable|Échéance|Jours avant de voir l’effet|\
             Premier pas|Signe de réussite|Question à poser d’abord|Point de vigilance|Dimension|Orientation|\
             Préoccupation de la direction|Effet sur les clients|Étiquettes",
            "Demander à cinq clients, et noter le pourquoi|\
             Premier pas\u{a0}: À deux, appelez cinq clients\u{202f}; l’un demande, l’autre note.\n\
             Gardez C:\\notes.\n\
             Signe de réussite\u{a0}: Clients interrogés\u{a0}: 5 en 30 jours.\n\
             Question à poser d’abord\u{a0}: Qui leur a demandé en dernier\u{202f}?\n\
             Point de vigilance\u{a0}: Ne leur vendez rien au téléphone.|\
             À faire|Maintenant|Finances, juridique et achats|2026-12-22|30|\
             À deux, appelez cinq clients\u{202f}; l’un demande, l’autre note.\nGardez C:\\notes.|\
             Clients interrogés\u{a0}: 5 en 30 jours.|Qui leur a demandé en dernier\u{202f}?|\
             Ne leur vendez rien au téléphone.|Écouter et entendre|Renforcer les points faibles|\
             Recettes · Culture|Maintien de la relation|\
             cx-maturity listening strengthen revenue culture retention",
        ],
    );
    check(
        Locale::It,
        &[
            "Titolo|Descrizione|Stato|Quando|Responsabile|Scadenza|Giorni prima di vederne l’effetto|\
             Primo passo|Segno di riuscita|Domanda da porsi prima|A che cosa fare attenzione|Dimensione|Linea d’azione|\
             Priorità della direzione|Effetto sui clienti|Etichette",
        ],
    );
}

#[test]
fn a_title_that_looks_like_a_formula_is_none() {
    for (locale, expected) in [
        (Locale::En, "'-50 % waiting"),
        (Locale::Fr, "'=50 % d’attente en moins"),
        (Locale::It, "'+50 % di chiamate senza attesa"),
    ] {
        let (assessment, texts) = take_away(locale);
        let table = plan(&assessment, &texts, &super::plan());
        assert_eq!(read(locale, &table)[2][0], expected);
    }
}

#[test]
fn an_empty_plan_is_a_head_alone() {
    let (assessment, texts) = take_away(Locale::En);
    let table = plan(&assessment, &texts, &Plan::default());
    assert_eq!(read(Locale::En, &table).len(), 1);
}
