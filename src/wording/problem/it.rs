//! Problems in Italian. They complete one sentence: "il programma si aspetta …, ma trova …".

use super::Words;
use crate::problem::{JsonKind, ProblemKind};

/// What can be wrong with a report or with saved answers; none for what only a definition can have.
#[allow(
    clippy::too_many_lines,
    reason = "one match over many kinds: a list, not a procedure"
)]
pub(super) fn of_document(kind: &ProblemKind) -> Option<Words> {
    use ProblemKind as P;
    let texts = |expected: &str, found: &str, hint: &str| {
        (expected.to_owned(), found.to_owned(), hint.to_owned())
    };
    Some(match kind {
        P::Syntax { line, column } => (
            "un testo JSON".into(),
            format!("altro alla riga {line}, colonna {column}"),
            "Controlla se poco prima manca o è di troppo una virgola, una virgoletta o una \
             parentesi."
                .into(),
        ),
        P::TooLarge { limit } => (
            format!("un file di al massimo {limit} byte"),
            "un file più grande".into(),
            "Controlla che sia il file giusto.".into(),
        ),
        P::TooDeep { limit } => (
            format!("elenchi e oggetti annidati al massimo su {limit} livelli"),
            "un annidamento più profondo".into(),
            "Controlla che sia il file giusto.".into(),
        ),
        P::Damaged => texts(
            "i byte come sono stati salvati",
            "altri byte: qualcosa li ha cambiati o tagliati",
            "Scarica il testo così com’è, poi ricomincia da capo o dalla copia precedente.",
        ),
        P::DuplicateKey { key } => (
            "ogni chiave una sola volta".into(),
            format!("«{key}» una seconda volta"),
            "Elimina una delle due.".into(),
        ),
        P::WrongKind { accepted, found } => {
            let accepted: Vec<_> = accepted.iter().map(|kind| json_kind(*kind)).collect();
            texts(
                &accepted.join(" oppure "),
                json_kind(*found),
                "Scrivi un valore del tipo previsto.",
            )
        }
        P::MissingField { field } => (
            format!("il campo «{field}»"),
            "che manca".into(),
            "Aggiungilo.".into(),
        ),
        P::UnknownField { field, accepted } => (
            format!("solo {}", accepted.join(", ")),
            format!("«{field}»"),
            "Correggi il nome del campo, oppure eliminalo.".into(),
        ),
        P::UnknownValue { value, accepted } => (
            format!("uno di questi valori: {}", accepted.join(", ")),
            format!("«{value}»"),
            "Scegline uno.".into(),
        ),
        P::OutOfRange { min, max, found } => (
            format!("un numero intero da {min} a {max}"),
            found.clone(),
            "Scegli un numero in questo intervallo.".into(),
        ),
        P::NotExactlyOne { of, found } => (
            format!("uno solo di questi campi: {}", of.join(", ")),
            match found {
                0 => "che mancano tutti".into(),
                _ => format!("che ce ne sono {found}"),
            },
            match found {
                0 => "Aggiungi quello che serve.".into(),
                _ => "Lascia solo quello che serve.".into(),
            },
        ),
        P::DuplicateId { id } => (
            "ogni id una sola volta".into(),
            format!("«{id}» una seconda volta"),
            "Cambia uno dei due.".into(),
        ),
        P::TooMany { max, found } => (
            format!("al massimo {}", entries(*max)),
            entries(*found),
            "Elimina ciò che è di troppo.".into(),
        ),
        P::EmptyText => texts(
            "un testo",
            "un testo vuoto",
            "Scrivilo, oppure elimina il campo.",
        ),
        P::LongText { max, found } => (
            format!("al massimo {max} caratteri"),
            format!("{found} caratteri"),
            "Accorcia il testo.".into(),
        ),
        P::NotADay { found } => (
            "un giorno, come 2027-01-31".into(),
            format!("«{found}»"),
            "Scrivi anno, mese e giorno.".into(),
        ),
        P::NotAMonth { found } => (
            "un mese, come 2027-01".into(),
            format!("«{found}»"),
            "Scrivi anno e mese.".into(),
        ),
        P::UnknownFormat { newest, found } => (
            format!("il formato {newest} o uno precedente"),
            format!("il formato {found}"),
            "Ricarica la pagina per averne una versione più recente.".into(),
        ),
        P::OtherAssessment { expected, found } => (
            format!("un rapporto della valutazione «{expected}»"),
            format!("un rapporto di «{found}»"),
            "Apri quella valutazione e carica lì il file.".into(),
        ),
        P::NotAsked { item } => (
            "una domanda di questa versione".into(),
            format!("«{item}»"),
            "Questa versione non la pone.".into(),
        ),
        P::NotText => texts(
            "un file di testo (UTF-8)",
            "dati di altro tipo",
            "Scegli il file JSON che hai scaricato qui.",
        ),
        _ => return None,
    })
}

pub(super) fn entries(count: usize) -> String {
    match count {
        1 => "1 elemento".to_owned(),
        _ => format!("{count} elementi"),
    }
}

fn json_kind(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Null => "null",
        JsonKind::Boolean => "true o false",
        JsonKind::Integer => "un numero intero",
        JsonKind::Fraction => "un numero con decimali",
        JsonKind::Text => "un testo",
        JsonKind::List => "un elenco",
        JsonKind::Object => "un oggetto",
    }
}
