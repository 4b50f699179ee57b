//! The words of the plan for a team, in French.

use std::borrow::Cow;

use super::TeamPlanMessage;

pub(super) fn text(message: &TeamPlanMessage) -> Cow<'static, str> {
    use TeamPlanMessage as M;
    Cow::Borrowed(match message {
        M::Title => "Un plan pour l’équipe",
        M::Lead => {
            "Ces actions répondent aux chiffres affichés ici. Parlez-en ensemble et ne retenez que ce que vous ferez vraiment\u{a0}: mieux vaut trois actions que dix."
        }
        M::Empty => "Le plan est encore vide. Cochez ci-dessous les actions que vous retenez.",
        M::Nothing => {
            "Rien n’est proposé pour l’instant\u{a0}: soit trop peu de chiffres sont affichés, soit aucun n’appelle d’action."
        }
        M::Proposals(title) => {
            return format!("Propositions tirées de «\u{a0}{title}\u{a0}»").into();
        }
        M::First => "En premier",
        M::More(1) => "Encore 1\u{a0}proposition",
        M::More(count) => return format!("Encore {count}\u{a0}propositions").into(),
        M::Take => "Retenir pour le plan",
        M::Drop => "Retirer du plan",
        M::Everybody => "Pour tout le monde",
        M::Effort(effort) => return format!("Effort\u{a0}: {effort} sur 5").into(),
        M::Mean(name, score) => {
            return format!("{name}\u{a0}: score moyen de {score} sur 100").into();
        }
        M::Level(name, score, level) => {
            return format!(
                "{name}\u{a0}: score moyen de {score} sur 100, au niveau «\u{a0}{level}\u{a0}»"
            )
            .into();
        }
        M::Favourable(name, count, of) => {
            return format!("{name}\u{a0}: score favorable pour {count} des {of}\u{a0}personnes")
                .into();
        }
        M::Item(stem, score) => {
            return format!("«\u{a0}{stem}\u{a0}»\u{a0}: {score} sur 100 en moyenne").into();
        }
        M::Lower(stem) => {
            return format!(
                "«\u{a0}{stem}\u{a0}»\u{a0}: tous ont donné la même réponse, dans la moitié basse"
            )
            .into();
        }
        M::Upper(stem) => {
            return format!(
                "«\u{a0}{stem}\u{a0}»\u{a0}: tous ont donné la même réponse, dans la moitié haute"
            )
            .into();
        }
    })
}
