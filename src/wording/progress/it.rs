//! The words of progress in Italian: «voi» for the organisation, «tu» for who answers.

use std::borrow::Cow;

use super::ProgressMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &ProgressMessage) -> Cow<'static, str> {
    use ProgressMessage as M;
    Cow::Borrowed(match message {
        M::ProgressTitle => "Progressi",
        M::ProgressLead => {
            "Mettete a confronto due o più rapporti: che cosa è cambiato, e che cosa c’entra il piano."
        }
        M::KeepTitle => "Rapporti su questo dispositivo",
        M::KeepNote => {
            "Se sei d’accordo, questo rapporto resta in questo browser, per confrontarlo con uno successivo. Chi usa questo browser può vederlo. Puoi cancellare ogni rapporto per conto suo."
        }
        M::KeepRun => "Conserva questo rapporto sul dispositivo",
        M::Kept => "Questo rapporto è conservato così com’è.",
        M::EraseRun => "Cancella",
        M::RunsFull(most) => {
            return format!(
                "Sono già conservati {most} rapporti. Cancellane uno per conservare questo."
            )
            .into();
        }
        M::AddFile => "Aggiungi un rapporto da un file",
        M::ThisRun => "Questo rapporto",
        M::RunOf(day) => return format!("Rapporto del {day}").into(),
        M::RunUndated(at) => return format!("Rapporto {at}, senza data").into(),
        M::FromFile => "da un file, non conservato",
        M::NothingYet => {
            "Non c’è ancora nulla con cui confrontare. Conserva questo rapporto, o aggiungine uno precedente dal suo file."
        }
        M::CompareTitle => "Due rapporti a confronto",
        M::Earlier => "Prima",
        M::Later => "Dopo",
        M::Change => "Variazione",
        M::MethodChanged => {
            "Tra questi due rapporti il metodo è cambiato: altre domande, o un altro calcolo. Si confronta solo ciò che è stato chiesto e contato allo stesso modo."
        }
        M::NotComparable => "non confrontabile",
        M::NoScore => "nessun punteggio",
        M::Levels(earlier, later) => return format!("Livello: {earlier}, poi {later}").into(),
        M::LevelsSame(name) => return format!("Livello in entrambi: {name}").into(),
        M::ItemsTitle => "Domanda per domanda",
        M::ItemsNone => "Nessuna risposta confrontabile è cambiata.",
        M::LineTitle => "Nel tempo",
        M::LineSentence(points) => return format!("Punteggio complessivo: {points}.").into(),
        M::LineBreak => "La linea si interrompe dove il metodo è cambiato.",
        M::EffectTitle => "Che cosa c’entra il piano",
        M::EffectNote => {
            "Che cosa si è mosso dove si è agito, accanto a che cosa si è mosso altrove. Due rapporti non dimostrano una causa."
        }
        M::EffectAction => "Azione",
        M::EffectDone => "fatta",
        M::EffectOpen => "non fatta",
        M::EffectElsewhere(change) => {
            return format!("Dimensioni a cui non mirava nessuna azione fatta: {change} in media")
                .into();
        }
        M::AgainTitle => "Ripetere la valutazione",
        M::AgainNote => {
            "Una nuova valutazione comincia con domande vuote. Il piano resta, e mostrerà che cosa è cambiato da allora."
        }
        M::Again => "Comincia una nuova valutazione",
    })
}
