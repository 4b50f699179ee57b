//! The words of the plan for a team, in Italian.

use std::borrow::Cow;

use super::TeamPlanMessage;

pub(super) fn text(message: &TeamPlanMessage) -> Cow<'static, str> {
    use TeamPlanMessage as M;
    Cow::Borrowed(match message {
        M::Title => "Un piano per la squadra",
        M::Lead => {
            "Queste azioni rispondono ai numeri mostrati qui. Parlatene insieme e scegliete solo quello che farete davvero: meglio tre azioni che dieci."
        }
        M::Empty => "Nel piano non c’è ancora nulla. Spuntate qui sotto le azioni che scegliete.",
        M::Nothing => {
            "Per ora non c’è nulla da proporre: o i numeri mostrati sono troppo pochi, o nessuno di questi numeri richiede un’azione."
        }
        M::Proposals(title) => return format!("Proposte da «{title}»").into(),
        M::First => "Per prime",
        M::More(1) => "Un’altra proposta",
        M::More(count) => return format!("Altre {count} proposte").into(),
        M::Take => "Inserisci nel piano",
        M::Drop => "Togli dal piano",
        M::Everybody => "Per tutti",
        M::Effort(effort) => return format!("Impegno {effort} su 5").into(),
        M::Mean(name, score) => return format!("{name}: punteggio medio {score} su 100").into(),
        M::Level(name, score, level) => {
            return format!("{name}: punteggio medio {score} su 100, al livello «{level}»").into();
        }
        M::Favourable(name, count, of) => {
            return format!("{name}: punteggio favorevole per {count} delle {of} persone").into();
        }
        M::Item(stem, score) => return format!("«{stem}»: {score} su 100 in media").into(),
        M::Lower(stem) => {
            return format!("«{stem}»: tutti hanno dato la stessa risposta, nella metà inferiore")
                .into();
        }
        M::Upper(stem) => {
            return format!("«{stem}»: tutti hanno dato la stessa risposta, nella metà superiore")
                .into();
        }
    })
}
