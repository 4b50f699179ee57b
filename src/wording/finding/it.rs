//! What was found in a definition, in Italian.

use crate::quality::FindingKind;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all kinds: a list, not a procedure"
)]
pub(super) fn words(kind: &FindingKind) -> (String, &'static str) {
    use FindingKind as K;
    match kind {
        K::ItemUnreachable { item } => (
            format!(
                "La domanda «{item}» non viene mai posta: nessuna risposta soddisfa la sua condizione."
            ),
            "Correggi la condizione, oppure elimina la domanda.",
        ),
        K::LevelOutOfReach { level } => (
            format!("Nemmeno le risposte migliori raggiungono la soglia del livello «{level}»."),
            "Abbassa la soglia.",
        ),
        K::DimensionOutOfReach { dimension, level } => (
            format!(
                "Nemmeno le risposte migliori portano la dimensione «{dimension}» al livello «{level}»."
            ),
            "Dai a questa dimensione soglie proprie, adatte al suo punteggio massimo, oppure soglie in percentuale.",
        ),
        K::GateNeverHolds { level } => (
            format!(
                "Un requisito del livello «{level}» chiede più di quanto le risposte possano dare."
            ),
            "Abbassa il requisito.",
        ),
        K::NeverTogether { level } => (
            format!(
                "Il livello «{level}» non viene mai raggiunto: la soglia e i requisiti si possono soddisfare uno per uno, ma mai tutti insieme."
            ),
            "Guarda quali risposte servono per ogni requisito, poi elimina o abbassa uno dei requisiti.",
        ),
        K::GateOfLowest { level } => (
            format!(
                "I requisiti di «{level}» non hanno effetto: tutti si trovano almeno al livello più basso."
            ),
            "Eliminali, oppure spostali a un livello superiore.",
        ),
        K::ActionNeverProposed { action } => (
            format!("L’azione «{action}» non viene mai proposta: nessuna risposta la fa scattare."),
            "Correggi le sue domande e i loro punti, oppure il suo livello.",
        ),
        K::FewItems {
            dimension,
            count: 1,
        } => (
            format!(
                "Nella dimensione «{dimension}» conta una sola domanda: il punteggio dipende da una sola risposta."
            ),
            "Con tre domande o più il punteggio non dipende da una sola risposta.",
        ),
        K::FewItems { dimension, count } => (
            format!(
                "Nella dimensione «{dimension}» contano {count} domande: una sola risposta sposta molto il punteggio."
            ),
            "Con tre domande o più il punteggio è più stabile.",
        ),
        K::MissingLanguage { tag } => (
            format!("Mancano i testi in «{tag}»: chi legge in questa lingua ne vedrà un’altra."),
            "Aggiungi la lingua, se serve a chi risponde.",
        ),
        K::LongPage { page, count } => (
            format!("La pagina «{page}» contiene {count} domande: bisogna scorrere molto."),
            "Dividila in pagine di dieci domande al massimo.",
        ),
        K::LevelSkipped { level } => (
            format!(
                "Chi risponde a tutto non si trova mai al livello «{level}»: nessuna somma di punti cade tra la sua soglia e la successiva."
            ),
            "Confronta le soglie con le somme di punti possibili.",
        ),
        K::CutOfLowest { level } => (
            format!(
                "Il livello più basso, «{level}», comincia sopra lo 0: chi ha un punteggio inferiore ci rientra comunque."
            ),
            "Fallo cominciare da 0, oppure aggiungi un livello più in basso.",
        ),
        K::GateSuperfluous { level, lower } => (
            format!(
                "Un requisito del livello «{level}» non aggiunge nulla: il livello «{lower}» chiede già altrettanto."
            ),
            "Alzalo, oppure eliminalo.",
        ),
        K::ScaleUnused { scale } => (
            format!("Nessuna domanda usa la scala di risposta «{scale}»."),
            "Usala, oppure eliminala.",
        ),
        K::DimensionUnused { dimension } => (
            format!(
                "La dimensione «{dimension}» non conta da nessuna parte: nessun rapporto ne mostra il punteggio."
            ),
            "Aggiungila alla dimensione complessiva o a un indice, oppure eliminala.",
        ),
        K::OnlyDecides { item } => (
            format!(
                "La domanda «{item}» decide che cosa chiedere dopo, ma non conta in nessuna dimensione: i suoi punti non vengono mai usati."
            ),
            "Se la risposta deve contare, aggiungi la domanda a una dimensione.",
        ),
        K::OptionsAlike { options } => (
            format!(
                "Nessuna condizione distingue tra le opzioni {}: portano alle stesse domande.",
                listed(options)
            ),
            "Uniscile, oppure nomina in una condizione quella che deve fare la differenza.",
        ),
        K::SamePoints { options } => (
            format!(
                "Le opzioni {} hanno gli stessi punti: il punteggio non le distingue.",
                listed(options)
            ),
            "Assegna punti diversi, a meno che non debbano contare allo stesso modo.",
        ),
        K::NeedsEvery {
            dimension,
            count: 1,
        } => (
            format!(
                "La dimensione «{dimension}» resta senza punteggio appena si salta una delle sue domande, e una si può saltare."
            ),
            "Chiedi meno risposte in `needs`, oppure non ammettere eccezioni per quella domanda (`\"exceptions\": []`).",
        ),
        K::NeedsEvery { dimension, count } => (
            format!(
                "La dimensione «{dimension}» resta senza punteggio appena si salta una delle sue domande, e se ne possono saltare {count}."
            ),
            "Chiedi meno risposte in `needs`, oppure non ammettere eccezioni per queste domande (`\"exceptions\": []`).",
        ),
    }
}

fn listed(ids: &[String]) -> String {
    let quoted: Vec<String> = ids.iter().map(|id| format!("«{id}»")).collect();
    match quoted.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} e {last}", rest.join(", ")),
        _ => quoted.concat(),
    }
}
