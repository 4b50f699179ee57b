//! The words of progress in French: « vous », spaces of French typography.

use std::borrow::Cow;

use super::ProgressMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &ProgressMessage) -> Cow<'static, str> {
    use ProgressMessage as M;
    Cow::Borrowed(match message {
        M::ProgressTitle => "Évolution",
        M::ProgressLead => {
            "Mettez côte à côte deux bilans ou plus\u{a0}: ce qui a changé, et la part que le plan d’action a pu y prendre."
        }
        M::KeepTitle => "Bilans gardés sur cet appareil",
        M::KeepNote => {
            "Si vous êtes d’accord, ce bilan est gardé dans ce navigateur, afin que vous puissiez le comparer à un bilan ultérieur. Toute personne qui utilise ce navigateur peut le voir. Vous pouvez effacer chaque bilan séparément."
        }
        M::KeepRun => "Garder ce bilan sur cet appareil",
        M::Kept => "Ce bilan est gardé tel quel.",
        M::EraseRun => "Effacer",
        M::RunsFull(most) => {
            return format!("{most} bilans sont déjà gardés. Effacez-en un pour garder celui-ci.")
                .into();
        }
        M::AddFile => "Ajouter un bilan à partir d’un fichier",
        M::ThisRun => "actuel",
        M::RunOf(day) => return format!("Bilan du {day}").into(),
        M::RunUndated(at) => return format!("Bilan {at}, sans date").into(),
        M::FromFile => "tiré d’un fichier, non gardé",
        M::NothingYet => {
            "Il n’y a pas encore de point de comparaison. Gardez ce bilan, ou ajoutez-en un plus ancien à partir de son fichier."
        }
        M::CompareTitle => "Deux bilans comparés",
        M::Earlier => "Avant",
        M::Later => "Après",
        M::Change => "Variation",
        M::MethodChanged => {
            "La méthode a changé entre ces deux bilans\u{a0}: d’autres questions, ou un autre calcul. Seul ce qui a été demandé et compté de la même façon est comparé."
        }
        M::NotComparable => "non comparable",
        M::NoScore => "pas de score",
        M::Levels(earlier, later) => {
            return format!("Niveau\u{a0}: {earlier}, puis {later}").into();
        }
        M::LevelsSame(name) => return format!("Niveau les deux fois\u{a0}: {name}").into(),
        M::ItemsTitle => "Question par question",
        M::ItemsNone => "Aucune réponse comparable n’a changé.",
        M::LineTitle => "Au fil du temps",
        M::LineSentence(points) => return format!("Score global. {points}.").into(),
        M::LineBreak => "La courbe s’interrompt là où la méthode a changé.",
        M::EffectTitle => "La part que le plan d’action a pu y prendre",
        M::EffectNote => {
            "Ce qui a changé là où vous avez agi, et ce qui a changé ailleurs. Deux bilans ne suffisent pas à prouver une cause."
        }
        M::EffectAction => "Action",
        M::EffectDone => "terminée",
        M::EffectOpen => "non terminée",
        M::EffectElsewhere(change) => {
            return format!(
                "Dimensions qu’aucune action terminée ne visait\u{a0}: {change} en moyenne"
            )
            .into();
        }
        M::AgainTitle => "Refaire le bilan",
        M::AgainNote => {
            "Pour un nouveau bilan, toutes les questions sont posées de nouveau. Votre plan d’action est repris et montrera ce qui a changé depuis."
        }
        M::Again => "Commencer un nouveau bilan",
    })
}
