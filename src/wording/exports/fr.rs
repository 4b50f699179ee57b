//! Tables, calendars and pictures in French, with French typography.

use super::Export;

pub(super) fn text(export: Export) -> &'static str {
    use Export as E;
    match export {
        E::Row => "Ligne",
        E::Id => "Identifiant",
        E::Name => "Intitulé",
        E::PartOf => "Fait partie de",
        E::AlsoIn => "Compte aussi dans",
        E::Answer => "Réponse",
        E::OutOf => "Sur",
        E::Ratio => "Score de 0 à 1",
        E::LevelReached => "Niveau atteint",
        E::Applicable => "Questions applicables",
        E::HighestPoints => "Maximum de points",

        E::RowOverall => "Score global",
        E::RowDimension => "Dimension",
        E::RowPart => "Partie d’un indice",
        E::RowTotal => "Indice",
        E::RowItem => "Question",

        E::Count => "Personnes",
        E::Share => "Part ou moyenne, de 0 à 1",
        E::Low => "Intervalle, de",
        E::High => "Intervalle, à",

        E::RowReports => "Bilans comptés",
        E::RowAnswers => "Réponse à une question",
        E::RowMean => "Score moyen",
        E::RowFavourable => "Score favorable",
        E::RowCannotSee => "Impossible à voir depuis le poste",
        E::RowArrivals => "Avis sur le travail reçu",
        E::RowArrivedWell => "Avis favorable sur le travail reçu",

        E::Title => "Titre",
        E::Description => "Description",
        E::Status => "Statut",
        E::When => "Quand",
        E::Owner => "Responsable",
        E::DueDate => "Échéance",
        E::HorizonDays => "Jours avant de voir l’effet",
        E::FirstStep => "Premier pas",
        E::Measure => "Signe de réussite",
        E::Question => "Question à poser d’abord",
        E::Caution => "Point de vigilance",
        E::Track => "Orientation",
        E::Lens => "Préoccupation de la direction",
        E::Outcome => "Effet sur les clients",
        E::Labels => "Étiquettes",

        E::Open => "À faire",
        E::Done => "Fait",
        E::Now => "Maintenant",
        E::Later => "Plus tard",

        E::LevelsTitle => "Niveaux",
        E::Reached => "atteint",
        E::ByScore => "d’après le score seul",
        E::OverTimeTitle => "Évolution des scores",
        E::MethodChanged => "Les questions ou le calcul ont changé",
    }
}
