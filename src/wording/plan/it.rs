//! The words of the plan in Italian: «voi» for the organisation, «tu» for who answers.

use std::borrow::Cow;

use super::super::it::before_day;
use super::PlanMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &PlanMessage) -> Cow<'static, str> {
    use PlanMessage as M;
    Cow::Borrowed(match message {
        M::PlanTitle => "Il vostro piano",
        M::PlanLead => "Una valutazione vale per quello che cambia. Scegliete poche cose, e fatele.",
        M::NowTitle(most) => return format!("Adesso (al massimo {most})").into(),
        M::LaterTitle => "Più avanti",
        M::Empty => "Il piano è ancora vuoto. Scegli tra le proposte qui sotto, o aggiungi un’azione vostra.",
        M::NowFull => "Sotto «Adesso» ci sono già abbastanza azioni. Completane una o rimandane una per fare posto.",
        M::OwnLabel => "Un’azione vostra",
        M::OwnAdd => "Aggiungi al piano",
        M::Pick => "Aggiungi al piano",
        M::Picked => "Nel piano",
        M::Drop => "Togli",
        M::Raise => "Sposta su",
        M::Lower => "Sposta giù",
        M::ToNow => "Fai adesso",
        M::ToLater => "Rimanda",
        M::Done => "Fatta",
        M::Owner => "Responsabile",
        M::NoOwner => "Nessuno per ora",
        M::Due => "Scadenza",
        M::ActionLeft(id) => return format!("Un’azione di una versione precedente ({id})").into(),
        M::Horizon(days) => return format!("L’effetto si vede dopo {days} giorni").into(),
        M::Serves(what) => return format!("Agisce su: {what}").into(),
        M::TargetsTitle => "Obiettivi",
        M::TargetsNote => "Più una dimensione è lontana dal suo obiettivo, più in alto stanno le sue proposte. Se non ne fissi uno, l’obiettivo è il livello successivo o, se non c’è, il punteggio massimo.",
        M::TargetDefault(percent) => return format!("Livello successivo ({percent})").into(),
        M::TargetWhole => "Il punteggio massimo (100)",
        M::TargetLevel(name, percent) => return format!("{name} ({percent})").into(),
        M::TargetNumber => "Un numero a scelta",
        M::TargetNumberOf(name) => return format!("Obiettivo per «{name}», da 0 a 100").into(),
        M::TargetOf(name, score) => return format!("{name} (oggi {score})").into(),
        M::ProposalsTitle => "Proposte",
        M::ProposalsNone => "Niente da proporre qui: ogni obiettivo è raggiunto, o nessuna azione agisce su ciò che hai scelto.",
        M::FilterTitle => "Su che cosa devono agire",
        M::FilterLens => "Priorità della direzione",
        M::FilterOutcome => "Effetto sui clienti",
        M::FilterAny => "Qualsiasi",
        M::StrengthenNote => "Rafforzare i punti deboli",
        M::ExceedNote => "Superare le aspettative",
        M::More(1) => "Mostrane un’altra",
        M::More(count) => return format!("Mostrane altre {count}").into(),
        M::WhyFirst => "Perché in questa posizione",
        M::WhyParts(gap, weight, reach, effort, priority) => return format!("Distanza dall’obiettivo {gap} × peso {weight} × portata {reach} ÷ impegno {effort} = {priority}").into(),
        M::WhyParts2 => "Distanza in punti su 100; peso della dimensione; portata e impegno da 1 a 5. I numeri sono mostrati arrotondati; il risultato si calcola sui valori esatti.",
        M::SinceTitle(day) => return format!("Che cosa è cambiato {}", before_day("dal", day)).into(),
        M::SinceTitleUndated => "Che cosa è cambiato dal rapporto precedente",
        M::SinceMethod => "Da allora le domande o il calcolo sono cambiati: le cifre possono differire anche solo per questo.",
        M::SinceChange(name, change) => return format!("{name}: {change}").into(),
        M::PlanCsv => "Scarica il piano (tabella CSV)",
        M::PlanCalendar => "Scarica le scadenze per il calendario (iCalendar)",
        M::PrintPlan => "Stampa il piano",
    })
}
