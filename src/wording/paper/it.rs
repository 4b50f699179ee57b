//! Assessments on paper in Italian, addressing the respondent as «tu».

use std::borrow::Cow;

use super::{PaperMessage, listed, numbers, quoted};

pub(super) fn text(message: &PaperMessage) -> Cow<'static, str> {
    use PaperMessage as P;
    let of = |options: &[&str]| quoted(options, "«", "»");
    Cow::Borrowed(match message {
        P::WithoutScript => {
            "In questo browser gli script sono disattivati, quindi qui non puoi rispondere. Puoi \
             leggere le domande e stamparle:"
        }
        P::DocumentTitle(title) => return format!("{title}: versione da stampare").into(),
        P::OnScreen => "Rispondi sullo schermo",
        P::HowToPrint => "Per stampare queste pagine scegli «Stampa» nel menu del browser.",

        P::Day => "Data:",
        P::Tick => "Segna una sola casella per domanda.",
        P::Skip => "Alcune domande riguardano solo i casi indicati. Negli altri casi passa oltre.",

        P::OnlyIf(condition) => return format!("Solo se {condition}.").into(),
        P::OnlyIfAll => "Solo se tutto questo è vero:",
        P::OnlyIfAny => "Solo se almeno una di queste cose è vera:",
        P::All => "tutto questo:",
        P::Any => "almeno una di queste cose:",
        P::Chose(question, options) => {
            let options = listed(&of(options), "o");
            return format!("alla domanda {question} hai scelto {options}").into();
        }
        P::ChoseOther(question, options) => {
            let options = listed(&of(options), "e");
            return format!("alla domanda {question} hai scelto una risposta diversa da {options}")
                .into();
        }
        P::DidNotChoose(question, [one]) => {
            let one = of(&[one]).concat();
            return format!("alla domanda {question} non hai scelto {one}").into();
        }
        P::DidNotChoose(question, options) => {
            let options = of(options).join(" né ");
            return format!("alla domanda {question} non hai scelto né {options}").into();
        }
        P::Differs([one]) => {
            return format!("Scegli una risposta diversa da quella data alla domanda {one}.")
                .into();
        }
        P::Differs(questions) => {
            let questions = numbers(questions, "e");
            return format!("Scegli una risposta diversa da quelle date alle domande {questions}.")
                .into();
        }
        P::Optional => "Puoi saltare questa domanda.",
        P::NotScored => "Questa risposta non conta in nessun punteggio.",

        P::NextTitle => "Quando hai finito",
        P::NextScore => {
            "Su carta non si calcola nulla. Per avere il risultato, inserisci le risposte dove il \
             questionario funziona, in un altro browser o su un altro dispositivo: il rapporto è \
             pronto subito."
        }
        P::NextYours => {
            "Queste pagine restano a te. Nessuno le vede, se non le consegni a qualcuno."
        }
    })
}
