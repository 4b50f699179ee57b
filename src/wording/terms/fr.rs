//! Functions, tracks, concerns and outcomes in French.

use crate::definition::wire::{FunctionId, Lens, Outcome, Track};

pub(super) fn function(function: FunctionId) -> &'static str {
    match function {
        FunctionId::Leadership => "Direction",
        FunctionId::Marketing => "Marketing",
        FunctionId::Sales => "Service commercial et suivi de clientèle",
        FunctionId::Service => "Relation client",
        FunctionId::Product => "Développement des produits",
        FunctionId::It => "Informatique",
        FunctionId::Hr => "Ressources humaines",
        FunctionId::Finance => "Finances, juridique et achats",
        FunctionId::Operations => "Exploitation et autres services internes",
    }
}

pub(super) fn track(track: Track) -> &'static str {
    match track {
        Track::Strengthen => "Renforcer les points faibles",
        Track::Exceed => "Dépasser les attentes",
    }
}

pub(super) fn lens(lens: Lens) -> &'static str {
    match lens {
        Lens::Revenue => "Recettes",
        Lens::Costs => "Coûts",
        Lens::Culture => "Culture",
    }
}

pub(super) fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Loyalty => "Fidélité",
        Outcome::Retention => "Maintien de la relation",
        Outcome::Advocacy => "Recommandation",
    }
}

/// The months, from the first.
pub(super) const MONTHS: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
