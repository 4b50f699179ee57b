//! Tables, calendars and pictures in Italian, as the interface words them.

use super::Export;

pub(super) fn text(export: Export) -> &'static str {
    use Export as E;
    match export {
        E::Row => "Riga",
        E::Id => "Codice",
        E::Name => "Nome",
        E::PartOf => "Fa parte di",
        E::AlsoIn => "Conta anche in",
        E::Answer => "Risposta",
        E::OutOf => "Su",
        E::Ratio => "Punteggio da 0 a 1",
        E::LevelReached => "Livello raggiunto",
        E::Applicable => "Domande pertinenti",
        E::HighestPoints => "Punti al massimo",

        E::RowOverall => "Punteggio complessivo",
        E::RowDimension => "Dimensione",
        E::RowPart => "Parte di un indice",
        E::RowTotal => "Indice",
        E::RowItem => "Domanda",

        E::Count => "Persone",
        E::Share => "Quota o media, da 0 a 1",
        E::Low => "Intervallo, da",
        E::High => "Intervallo, a",

        E::RowReports => "Rapporti contati",
        E::RowAnswers => "Risposta a una domanda",
        E::RowMean => "Punteggio medio",
        E::RowFavourable => "Punteggio favorevole",
        E::RowCannotSee => "Non visibile dal proprio ruolo",
        E::RowArrivals => "Giudizio sul lavoro ricevuto",
        E::RowArrivedWell => "Giudizio favorevole sul lavoro ricevuto",

        E::Title => "Titolo",
        E::Description => "Descrizione",
        E::Status => "Stato",
        E::When => "Quando",
        E::Owner => "Responsabile",
        E::DueDate => "Scadenza",
        E::HorizonDays => "Giorni prima di vederne l’effetto",
        E::FirstStep => "Primo passo",
        E::Measure => "Segno di riuscita",
        E::Question => "Domanda da porsi prima",
        E::Caution => "A che cosa fare attenzione",
        E::Track => "Linea d’azione",
        E::Lens => "Priorità della direzione",
        E::Outcome => "Effetto sui clienti",
        E::Labels => "Etichette",

        E::Open => "Da fare",
        E::Done => "Fatto",
        E::Now => "Adesso",
        E::Later => "Più avanti",

        E::LevelsTitle => "Livelli",
        E::Reached => "raggiunto",
        E::ByScore => "in base al solo punteggio",
        E::OverTimeTitle => "Punteggi nel tempo",
        E::MethodChanged => "Sono cambiate le domande o il calcolo",
    }
}
