//! The words of the plan in French: « vous », spaces of French typography.

use std::borrow::Cow;

use super::PlanMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &PlanMessage) -> Cow<'static, str> {
    use PlanMessage as M;
    Cow::Borrowed(match message {
        M::PlanTitle => "Votre plan d’action",
        M::PlanLead => "Un bilan vaut par ce qu’il change. Choisissez peu de choses, et faites-les.",
        M::NowTitle(most) => return format!("Maintenant ({most} au plus)").into(),
        M::LaterTitle => "Plus tard",
        M::Empty => "Le plan est encore vide. Choisissez parmi les propositions ci-dessous, ou ajoutez une action de votre choix.",
        M::NowFull => "Il y a déjà assez d’actions sous «\u{a0}Maintenant\u{a0}». Terminez-en une, ou reportez-en une, pour faire de la place.",
        M::OwnLabel => "Une action de votre choix",
        M::OwnAdd => "Ajouter au plan",
        M::Pick => "Ajouter au plan",
        M::Picked => "Dans le plan",
        M::Drop => "Retirer",
        M::Raise => "Monter",
        M::Lower => "Descendre",
        M::ToNow => "Faire maintenant",
        M::ToLater => "Reporter",
        M::Done => "Terminée",
        M::Owner => "Responsable",
        M::NoOwner => "Personne pour l’instant",
        M::Due => "Échéance",
        M::ActionLeft(id) => return format!("Une action d’une version antérieure ({id})").into(),
        M::Horizon(days) => return format!("Effet visible au bout de {days} jours").into(),
        M::Serves(what) => return format!("Agit sur\u{a0}: {what}").into(),
        M::TargetsTitle => "Objectifs",
        M::TargetsNote => "Plus une dimension est loin de son objectif, plus ses propositions sont haut placées. Si vous n’en fixez pas, l’objectif est le niveau suivant, ou le score maximal s’il n’y en a pas.",
        M::TargetDefault(percent) => return format!("Niveau suivant ({percent})").into(),
        M::TargetWhole => "Le score maximal (100)",
        M::TargetLevel(name, percent) => return format!("{name} ({percent})").into(),
        M::TargetNumber => "Un nombre de votre choix",
        M::TargetNumberOf(name) => return format!("Objectif pour «\u{a0}{name}\u{a0}», de 0 à 100").into(),
        M::TargetOf(name, score) => return format!("{name} (aujourd’hui {score})").into(),
        M::ProposalsTitle => "Propositions",
        M::ProposalsNone => "Rien à proposer ici\u{a0}: chaque objectif est atteint, ou aucune action n’agit sur ce que vous avez choisi.",
        M::FilterTitle => "Ce sur quoi elles doivent agir",
        M::FilterLens => "Préoccupation de la direction",
        M::FilterOutcome => "Effet sur les clients",
        M::FilterAny => "Sans préférence",
        M::StrengthenNote => "Renforcer les points faibles",
        M::ExceedNote => "Dépasser les attentes",
        M::More(1) => "En afficher une de plus",
        M::More(count) => return format!("En afficher {count} de plus").into(),
        M::WhyFirst => "Pourquoi à cette place",
        M::WhyParts(gap, weight, reach, effort, priority) => return format!("Écart à l’objectif {gap} × poids {weight} × portée {reach} ÷ effort {effort} = {priority}").into(),
        M::WhyParts2 => "Écart en points sur 100\u{202f}; poids de la dimension\u{202f}; portée et effort de 1 à 5. Les nombres sont arrondis à l’affichage\u{202f}; le résultat est calculé sur les valeurs exactes.",
        M::SinceTitle(day) => return format!("Ce qui a changé depuis le {day}").into(),
        M::SinceTitleUndated => "Ce qui a changé depuis le bilan précédent",
        M::SinceMethod => "Les questions ou le calcul ont changé depuis\u{a0}: les chiffres peuvent différer pour cette seule raison.",
        M::SinceChange(name, change) => return format!("{name}\u{a0}: {change}").into(),
        M::PlanCsv => "Télécharger le plan (tableau CSV)",
        M::PlanCalendar => "Télécharger les échéances pour votre agenda (iCalendar)",
        M::PrintPlan => "Imprimer le plan",
    })
}
