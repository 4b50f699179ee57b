//! Assessments on paper in French, with French typography.

use std::borrow::Cow;

use super::{PaperMessage, listed, numbers, quoted};

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &PaperMessage) -> Cow<'static, str> {
    use PaperMessage as P;
    let of = |options: &[&str]| quoted(options, "«\u{a0}", "\u{a0}»");
    Cow::Borrowed(match message {
        P::WithoutScript => {
            "Les scripts sont désactivés dans ce navigateur\u{a0}: vous ne pouvez pas répondre ici. Vous \
             pouvez lire les questions et les imprimer\u{a0}:"
        }
        P::DocumentTitle(title) => return format!("{title}\u{a0}: version à imprimer").into(),
        P::OnScreen => "Répondre plutôt à l’écran",
        P::HowToPrint => {
            "Pour imprimer ces pages, choisissez «\u{a0}Imprimer\u{a0}» dans le menu de votre \
             navigateur."
        }

        P::Day => "Date\u{a0}:",
        P::Tick => "Cochez une seule case par question.",
        P::Skip => {
            "Certaines questions ne concernent que les cas indiqués. Dans les autres cas, passez à la \
             suite."
        }

        P::OnlyIf(condition) => return format!("Seulement si {condition}.").into(),
        P::OnlyIfAll => "Seulement si tout ceci est vrai\u{a0}:",
        P::OnlyIfAny => "Seulement si au moins un de ces points est vrai\u{a0}:",
        P::All => "tout ceci\u{a0}:",
        P::Any => "au moins un de ces points\u{a0}:",
        P::Chose(question, options) => {
            let options = listed(&of(options), "ou");
            return format!("vous avez choisi {options} à la question {question}").into();
        }
        P::ChoseOther(question, options) => {
            let options = listed(&of(options), "ou");
            return format!(
                "vous avez choisi une autre réponse que {options} à la question {question}"
            )
            .into();
        }
        P::DidNotChoose(question, [one]) => {
            let one = of(&[one]).concat();
            return format!("vous n’avez pas choisi {one} à la question {question}").into();
        }
        P::DidNotChoose(question, options) => {
            let options = of(options).join(" ni ");
            return format!("vous n’avez choisi ni {options} à la question {question}").into();
        }
        P::Differs([one]) => {
            return format!("Choisissez une autre réponse qu’à la question {one}.").into();
        }
        P::Differs(questions) => {
            let questions = numbers(questions, "et");
            return format!("Choisissez une autre réponse qu’aux questions {questions}.").into();
        }
        P::Optional => "Cette question est facultative.",
        P::NotScored => "Cette réponse ne compte dans aucun score.",

        P::NextTitle => "Quand vous aurez terminé",
        P::NextScore => {
            "Rien n’est calculé sur papier. Pour obtenir votre résultat, saisissez vos réponses là \
             où le questionnaire fonctionne, dans un autre navigateur ou sur un autre appareil\u{a0}: \
             le bilan s’affiche aussitôt."
        }
        P::NextYours => {
            "Ces pages vous appartiennent. Personne ne les voit, sauf si vous les transmettez."
        }
    })
}
