//! The words of the plan in Italian: «voi» for the organisation, «tu» for who answers.

use std::borrow::Cow;

use super::PlanMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &PlanMessage) -> Cow<'static, str> {
    use PlanMessage as M;
    Cow::Borrowed(match message {
        M::PlanTitle => "Il vostro piano",
        M::PlanLead => "Una valutazione vale per quello che cambia. Scegliete poco, e fatelo.",
        M::NowTitle(most) => return format!("Adesso (al massimo {most})").into(),
        M::LaterTitle => "Più avanti",
        M::Empty => "Il piano è ancora vuoto. Scegliete tra le proposte qui sotto, o aggiungete un’azione vostra.",
        M::NowFull => "Sotto «Adesso» ce ne sono abbastanza. Completatene una o rimandatene una per fare posto.",
        M::OwnLabel => "Un’azione vostra",
        M::OwnAdd => "Aggiungi al piano",
        M::Pick => "Aggiungi al piano",
        M::Picked => "Nel piano",
        M::Drop => "Togli",
        M::Raise => "Sposta su",
        M::Lower => "Sposta giù",
        M::ToNow => "Fatelo adesso",
        M::ToLater => "Rimandate",
        M::Done => "Fatta",
        M::Owner => "Responsabile",
        M::NoOwner => "Nessuno per ora",
        M::Due => "Entro il",
        M::ActionLeft(id) => return format!("Un’azione di una versione precedente ({id})").into(),
        M::Horizon(days) => return format!("L’effetto si vede dopo {days} giorni").into(),
        M::Serves(what) => return format!("Serve a: {what}").into(),
        M::TargetsTitle => "Obiettivi",
        M::TargetsNote => "Le proposte sono ordinate secondo quanto ogni dimensione dista dal suo obiettivo. Se non ne fissate uno, vale il livello successivo.",
        M::TargetDefault(percent) => return format!("Livello successivo ({percent})").into(),
        M::TargetLevel(name, percent) => return format!("{name} ({percent})").into(),
        M::TargetNumber => "Un numero vostro",
        M::TargetNumberOf(name) => return format!("Obiettivo per «{name}», da 0 a 100").into(),
        M::TargetOf(name, score) => return format!("{name} (oggi {score})").into(),
        M::ProposalsTitle => "Proposte",
        M::ProposalsNone => "Niente da proporre qui: ogni obiettivo è raggiunto, o nessuna azione serve ciò che avete scelto.",
        M::FilterTitle => "A che cosa devono servire",
        M::FilterLens => "Priorità",
        M::FilterOutcome => "Effetto sui clienti",
        M::FilterAny => "Tutte",
        M::StrengthenNote => "Rafforzare i punti deboli",
        M::ExceedNote => "Superare le aspettative",
        M::More(1) => "Mostrane un’altra",
        M::More(count) => return format!("Mostrane altre {count}").into(),
        M::WhyFirst => "Perché prima questa",
        M::WhyParts(gap, weight, reach, effort, priority) => return format!("Distanza dall’obiettivo {gap} × peso {weight} × portata {reach} ÷ impegno {effort} = {priority}").into(),
        M::WhyParts2 => "Distanza in punti su 100; peso della dimensione; portata e impegno da 1 a 5. Le parti sono mostrate arrotondate, il risultato viene dai valori esatti.",
        M::SinceTitle(day) => return format!("Dal {day}").into(),
        M::SinceTitleUndated => "Dalla volta precedente",
        M::SinceMethod => "Da allora le domande o il calcolo sono cambiati: le cifre possono differire già per questo.",
        M::SinceChange(name, change) => return format!("{name}: {change}").into(),
        M::PlanCsv => "Piano in tabella (CSV)",
        M::PlanCalendar => "Scadenze per il calendario (iCalendar)",
        M::PrintPlan => "Stampa il piano",
    })
}
