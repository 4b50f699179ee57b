//! Functions, tracks, concerns and outcomes in Italian.

use crate::definition::wire::{FunctionId, Lens, Outcome, Track};

pub(super) fn function(function: FunctionId) -> &'static str {
    match function {
        FunctionId::Leadership => "Direzione",
        FunctionId::Marketing => "Marketing",
        FunctionId::Sales => "Vendite e gestione dei clienti acquisiti",
        FunctionId::Service => "Servizio e assistenza",
        FunctionId::Product => "Sviluppo dei prodotti",
        FunctionId::It => "Informatica",
        FunctionId::Hr => "Risorse umane",
        FunctionId::Finance => "Amministrazione e finanza, ufficio legale, acquisti",
        FunctionId::Operations => "Gestione operativa e altri uffici interni",
    }
}

pub(super) fn track(track: Track) -> &'static str {
    match track {
        Track::Strengthen => "Rafforzare i punti deboli",
        Track::Exceed => "Superare le aspettative",
    }
}

pub(super) fn lens(lens: Lens) -> &'static str {
    match lens {
        Lens::Revenue => "Ricavi",
        Lens::Costs => "Costi",
        Lens::Culture => "Cultura",
    }
}

pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Loyalty => "Fedeltà",
        Outcome::Retention => "Permanenza",
        Outcome::Advocacy => "Passaparola",
    }
}

/// The months, from the first.
pub(super) const MONTHS: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];
