//! The words of progress in Italian: «voi» for the organisation, «tu» for who answers.

use std::borrow::Cow;

use super::super::it::before_day;
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
            "Metti a confronto due o più rapporti: che cosa è cambiato, e che parte può avervi avuto il piano."
        }
        M::KeepTitle => "Rapporti conservati su questo dispositivo",
        M::KeepNote => {
            "Se sei d’accordo, questo rapporto resta in questo browser, così potrai confrontarlo con uno successivo. Chi usa questo browser può vederlo. Puoi cancellare ogni rapporto separatamente."
        }
        M::KeepRun => "Conserva questo rapporto su questo dispositivo",
        M::Kept => "Questo rapporto è conservato così com’è.",
        M::EraseRun => "Cancella",
        M::RunsFull(most) => {
            return format!(
                "Sono già conservati {most} rapporti. Cancellane uno per conservare questo."
            )
            .into();
        }
        M::AddFile => "Aggiungi un rapporto da un file",
        M::ThisRun => "attuale",
        M::RunOf(day) => return format!("Rapporto {}", before_day("del", day)).into(),
        M::RunUndated(at) => return format!("Rapporto {at}, senza data").into(),
        M::FromFile => "da un file, non conservato",
        M::NothingYet => {
            "Non c’è ancora nulla con cui fare un confronto. Conserva questo rapporto, o aggiungine uno precedente dal suo file."
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
        M::LineSentence(points) => return format!("Punteggio complessivo. {points}.").into(),
        M::LineBreak => "La linea si interrompe dove il metodo è cambiato.",
        M::EffectTitle => "Che parte può avervi avuto il piano",
        M::EffectNote => {
            "Che cosa è cambiato dove avete agito, e che cosa è cambiato altrove. Due rapporti non bastano a dimostrare una causa."
        }
        M::EffectAction => "Azione",
        M::EffectDone => "fatta",
        M::EffectOpen => "non fatta",
        M::EffectElsewhere(change) => {
            return format!("Dimensioni a cui non mirava nessuna azione fatta: {change} in media")
                .into();
        }
        M::AgainTitle => "Ripeti la valutazione",
        M::AgainNote => {
            "Una nuova valutazione ripropone tutte le domande. Il piano resta, e mostrerà che cosa è cambiato da allora."
        }
        M::Again => "Inizia una nuova valutazione",
    })
}
