//! Problems in Italian. They complete one sentence: "il programma si aspetta …, ma trova …".

use super::Words;
use crate::problem::{JsonKind, Noun, ProblemKind};

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

/// What can be wrong with a definition, where its author is told it in other words than the reader
/// of a report, or only an author is; none for what is worded alike for both.
#[allow(
    clippy::too_many_lines,
    reason = "one match over many kinds: a list, not a procedure"
)]
pub(super) fn of_definition(kind: &ProblemKind) -> Option<Words> {
    use ProblemKind as P;
    let texts = |expected: &str, found: &str, hint: &str| {
        (expected.to_owned(), found.to_owned(), hint.to_owned())
    };
    Some(match kind {
        P::NotAnId { found } => (
            "un id di lettere minuscole e cifre, con le parole unite da trattini e una lettera \
             all’inizio"
                .into(),
            format!("«{found}»"),
            "Scrivi, per esempio, «primo-contatto».".into(),
        ),
        P::NotAVersion { found } => (
            "una versione di tre numeri, come 1.0.0".into(),
            format!("«{found}»"),
            "Scrivi la versione in questa forma.".into(),
        ),
        P::UnknownReference { noun, id, nearest } => (
            format!("l’id di {}", self::noun(*noun)),
            format!("«{id}», che non esiste"),
            match nearest {
                Some(nearest) => format!("Forse intendevi «{nearest}»."),
                None => "Aggiungilo, oppure indica un id che esiste.".into(),
            },
        ),
        P::NotEarlier { item } => (
            "una condizione su domande che vengono prima".into(),
            format!("la domanda «{item}», che viene insieme o dopo"),
            "Sposta quella domanda in un punto precedente delle pagine.".into(),
        ),
        P::NotOnOnePage { item, pages } => (
            format!("la domanda «{item}» in una sola pagina"),
            match pages {
                0 => "che manca dalle pagine".into(),
                1 => "che compare in 1 pagina".into(),
                _ => format!("che compare in {pages} pagine"),
            },
            "Elencala una sola volta tra le domande delle pagine.".into(),
        ),
        P::NotCounted { item } => (
            format!("che la domanda «{item}» conti in una dimensione o decida una condizione"),
            "che non fa né l’una né l’altra cosa".into(),
            "Aggiungila a una dimensione, oppure eliminala.".into(),
        ),
        P::FacetCounted { item } => (
            format!(
                "che la domanda «{item}», che descrive e non dà punti (`facet`), non conti in nessuna dimensione"
            ),
            "che fa parte di una dimensione".into(),
            "Toglila dalla dimensione, oppure elimina `facet` e dai punti alle sue risposte."
                .into(),
        ),
        P::NotASource { item } => (
            "una domanda precedente con `facet` uguale a `source`".into(),
            format!("«{item}», che non è di questo tipo"),
            "Indica la domanda che chiede qual è la fonte.".into(),
        ),
        P::LevelsUnshown => texts(
            "nessun livello, perché un primo sguardo e un profilo non ne mostrano",
            "dei livelli",
            "Eliminali, oppure elimina `result`: il valore predefinito, `maturity`, li mostra.",
        ),
        P::Circular { dimension } => (
            "dimensioni che non contengono sé stesse".into(),
            format!("«{dimension}», che contiene sé stessa"),
            "Elimina uno degli elementi che riportano a questa dimensione.".into(),
        ),
        P::CutsOutOfOrder => texts(
            "una soglia più alta di quella del livello inferiore, e dello stesso tipo",
            "una soglia che non lo è",
            "Alzala, oppure metti in ordine i livelli.",
        ),
        P::NoSpread => texts(
            "opzioni con punti diversi, e più di 0 per almeno una",
            "punti che non distinguono le risposte",
            "Assegna alle opzioni punti diversi.",
        ),
        P::TooFew { min, found } => (
            format!("almeno {}", entries(*min)),
            entries(*found),
            "Aggiungi ciò che manca.".into(),
        ),
        P::UnusedText { key } => (
            "testi solo per ciò che è nella definizione".into(),
            format!("un testo per «{key}»"),
            "Correggi la chiave, oppure elimina il testo.".into(),
        ),
        P::MissingText { key } => (
            format!("un testo per «{key}»"),
            "che manca".into(),
            "Scrivilo in questa lingua.".into(),
        ),
        P::OtherTexts => texts(
            "i testi di questa definizione",
            "altri testi",
            "Ricompila tutto, in modo che i testi e la definizione corrispondano.",
        ),
        P::GateAbove { level } => (
            "un livello non più alto di quello a cui appartiene il requisito".into(),
            format!("«{level}»"),
            "Indica lo stesso livello o uno inferiore.".into(),
        ),
        P::UnknownFormat { newest, found } => (
            format!("un formato non superiore a {newest}"),
            format!("il formato {found}"),
            format!("Scrivi {newest}, oppure usa una versione più recente di questo programma."),
        ),
        P::NotText => texts(
            "un file di testo (UTF-8)",
            "altro contenuto",
            "Salvalo come testo UTF-8 dal tuo editor.",
        ),
        P::Syntax { .. }
        | P::TooLarge { .. }
        | P::NotAsked { .. }
        | P::TooDeep { .. }
        | P::Damaged
        | P::DuplicateKey { .. }
        | P::WrongKind { .. }
        | P::MissingField { .. }
        | P::UnknownField { .. }
        | P::UnknownValue { .. }
        | P::OutOfRange { .. }
        | P::NotExactlyOne { .. }
        | P::DuplicateId { .. }
        | P::TooMany { .. }
        | P::EmptyText
        | P::LongText { .. }
        | P::NotADay { .. }
        | P::OtherAssessment { .. } => return None,
    })
}

fn entries(count: usize) -> String {
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

fn noun(noun: Noun) -> &'static str {
    match noun {
        Noun::Scale => "una scala di risposta",
        Noun::Item => "una domanda",
        Noun::Option => "un’opzione di quella domanda",
        Noun::Dimension => "una dimensione o una parte di un indice",
        Noun::Index => "un indice",
        Noun::Level => "un livello",
        Noun::Page => "una pagina",
        Noun::Action => "un’azione",
    }
}
