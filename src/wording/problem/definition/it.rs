//! What is wrong with a definition, as its author is told it, in Italian.

use super::Words;
use crate::problem::{Noun, ProblemKind};
use crate::wording::problem::it::entries;

/// What can be wrong with a definition, where its author is told it in other words than the reader
/// of a report, or only an author is; none for what is worded alike for both.
#[allow(
    clippy::too_many_lines,
    reason = "one match over many kinds: a list, not a procedure"
)]
pub fn of_definition(kind: &ProblemKind) -> Option<Words> {
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
        | P::NotAMonth { .. }
        | P::OtherAssessment { .. } => return None,
    })
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
