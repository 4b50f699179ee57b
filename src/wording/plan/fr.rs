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
        M::PlanLead => "Un bilan vaut par ce qu’il change. Choisissez peu, et faites-le.",
        M::NowTitle(most) => return format!("Maintenant ({most} au plus)").into(),
        M::LaterTitle => "Plus tard",
        M::Empty => "Le plan est encore vide. Choisissez parmi les propositions ci-dessous, ou ajoutez une action de votre cru.",
        M::NowFull => "Il y en a assez sous «\u{a0}Maintenant\u{a0}». Terminez-en une, ou reportez-en une, pour faire de la place.",
        M::OwnLabel => "Une action de votre cru",
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
        M::Due => "Pour le",
        M::ActionLeft(id) => return format!("Une action d’une version antérieure ({id})").into(),
        M::Horizon(days) => return format!("Effet visible au bout de {days} jours").into(),
        M::Serves(what) => return format!("Sert\u{a0}: {what}").into(),
        M::TargetsTitle => "Objectifs",
        M::TargetsNote => "Les propositions sont classées selon l’écart entre chaque dimension et son objectif. Si vous n’en fixez pas, c’est le niveau suivant.",
        M::TargetDefault(percent) => return format!("Niveau suivant ({percent})").into(),
        M::TargetLevel(name, percent) => return format!("{name} ({percent})").into(),
        M::TargetNumber => "Un nombre à vous",
        M::TargetNumberOf(name) => return format!("Objectif pour «\u{a0}{name}\u{a0}», de 0 à 100").into(),
        M::TargetOf(name, score) => return format!("{name} (aujourd’hui {score})").into(),
        M::ProposalsTitle => "Propositions",
        M::ProposalsNone => "Rien à proposer ici\u{a0}: chaque objectif est atteint, ou aucune action ne sert ce que vous avez choisi.",
        M::FilterTitle => "Ce qu’elles doivent servir",
        M::FilterLens => "Préoccupation",
        M::FilterOutcome => "Effet sur les clients",
        M::FilterAny => "Toutes",
        M::StrengthenNote => "Renforcer les points faibles",
        M::ExceedNote => "Dépasser les attentes",
        M::More(1) => "En afficher une de plus",
        M::More(count) => return format!("En afficher {count} de plus").into(),
        M::WhyFirst => "Pourquoi d’abord celle-ci",
        M::WhyParts(gap, weight, reach, effort, priority) => return format!("Écart à l’objectif {gap} × poids {weight} × portée {reach} ÷ effort {effort} = {priority}").into(),
        M::WhyParts2 => "Écart en points sur 100\u{202f}; poids de la dimension\u{202f}; portée et effort de 1 à 5. Les parts sont arrondies à l’affichage, le résultat vient des valeurs exactes.",
        M::SinceTitle(day) => return format!("Depuis le {day}").into(),
        M::SinceTitleUndated => "Depuis la passation précédente",
        M::SinceMethod => "Les questions ou le calcul ont changé depuis\u{a0}: les chiffres peuvent différer pour cette seule raison.",
        M::SinceChange(name, change) => return format!("{name}\u{a0}: {change}").into(),
        M::PlanCsv => "Le plan en tableau (CSV)",
        M::PlanCalendar => "Les échéances pour votre agenda (iCalendar)",
        M::PrintPlan => "Imprimer le plan",
    })
}
