//! The interface in French, with French typography.

use std::borrow::Cow;

use super::{Fault, Message};

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &Message) -> Cow<'static, str> {
    use Message as M;
    Cow::Borrowed(match message {
        M::Language => "Langue",

        M::Glossary => "Les mots employés ici",
        M::ChoiceTitle => "Que vivent vos clients avec vous\u{202f}?",
        M::ChoiceLead => {
            "Choisissez ce que vous voulez savoir. Vous pourrez revenir plus tard pour le reste."
        }
        M::Choose => "Choisir ce questionnaire",
        M::AllAssessments => "Tous les questionnaires",
        M::BackToBench => "Retour à la vérification",
        M::NoAssessment => {
            "Ce questionnaire n’a pas pu être chargé. Vérifiez la connexion et réessayez."
        }
        M::Suggested(1) => {
            "Cette page a saisi une réponse à votre place. Vérifiez-la, et modifiez-la si elle n’est pas juste."
        }
        M::Suggested(count) => {
            return format!(
                "Cette page a saisi {count} réponses à votre place. Vérifiez-les, et modifiez ce qui n’est pas juste."
            )
            .into();
        }
        M::TakenOn(1) => {
            "Votre réponse a été reprise. Celles que vous aviez déjà données ici n’ont pas changé."
        }
        M::TakenOn(count) => {
            return format!(
                "Vos {count} réponses ont été reprises. Celles que vous aviez déjà données ici n’ont pas changé."
            )
            .into();
        }

        M::Minutes(from, to) => return format!("{from} à {to} minutes").into(),
        M::Extent(items, pages) => {
            let items = counted(*items, "question", "questions");
            let pages = counted(*pages, "partie", "parties");
            return format!("{items} en {pages}").into();
        }
        M::PrivacyTitle => "Ce que deviennent vos réponses",
        M::PrivacyLocal => {
            "Elles restent dans ce navigateur. Tout est calculé sur votre appareil, et rien n’est \
             envoyé à qui que ce soit."
        }
        M::PrivacySaved => {
            "Chaque réponse est enregistrée aussitôt sur cet appareil\u{a0}: vous pouvez vous \
             interrompre et reprendre plus tard. Vous pouvez aussi tout effacer, à tout moment."
        }
        M::SavedForDays(1) => {
            "Cette page demande que tout soit effacé un jour après votre dernière modification."
        }
        M::SavedForDays(days) => {
            return format!("Cette page demande que tout soit effacé {days} jours après votre dernière modification.").into();
        }
        M::Privacy => "Comment votre vie privée est protégée",
        M::SavedInFile => {
            "Chaque réponse est enregistrée aussitôt dans ce navigateur. Mais cette page a été \
             ouverte à partir d’un fichier, et certains navigateurs oublient vite ce qu’elle \
             enregistre\u{a0}: pour ne rien perdre, téléchargez le bilan."
        }
        M::SavedInTab => {
            "Chaque réponse est conservée jusqu’à la fermeture de cet onglet. Pour garder vos \
             réponses plus longtemps, téléchargez le bilan."
        }
        M::SavedNowhere => {
            "Rien n’est enregistré sur cet appareil\u{a0}: quand vous quittez cette page, vos \
             réponses disparaissent. Pour les garder, téléchargez le bilan."
        }
        M::PrivacyReport => {
            "Le bilan est un fichier qui vous appartient. À vous de décider qui le voit."
        }
        M::AnsweringTitle => "Comment répondre",
        M::AnsweringToday => {
            "Choisissez ce qui se rapproche le plus de la situation d’aujourd’hui, et non de ce \
             qui est prévu."
        }
        M::AnsweringExceptions => {
            "Si votre poste ne vous permet pas de répondre, ou si la question ne s’applique pas chez \
             vous, indiquez-le. Aucune de ces deux réponses ne fait baisser un score."
        }
        M::AnsweringKeys => {
            "Au clavier, les touches des chiffres permettent de répondre à la question active."
        }
        M::MethodTitle => "D’où viennent les questions",
        M::SourcesTitle => "Sources",
        M::Edition(id, version, licence) => {
            return format!("Questionnaire {id}, version {version}, licence {licence}").into();
        }
        M::Begin => "Commencer",
        M::Resume => "Reprendre",
        M::ResumeFrom(given, all) => {
            let given = counted(*given, "réponse donnée", "réponses données");
            return format!("{given} sur {all}").into();
        }
        M::StartAnew => "Tout recommencer",
        M::LoadReport => "Charger un bilan à partir d’un fichier",

        M::PageOf(page, pages) => return format!("Partie {page} sur {pages}").into(),
        M::CannotSee => "Mon poste ne me permet pas de le savoir",
        M::DoesNotApply => "Ne s’applique pas chez nous",
        M::ClearAnswer => "Effacer ma réponse",
        M::Continue => "Continuer",
        M::BackToReview => "Revenir à mes réponses",
        M::Back => "Retour",
        M::HeldTitle(count) => {
            return counted(
                *count,
                "question attend encore une réponse",
                "questions attendent encore une réponse",
            )
            .into();
        }
        M::HeldItemOnly => "Choisissez une réponse.",
        M::HeldItem => {
            "Choisissez une réponse, ou indiquez que vous ne pouvez pas le savoir ou que la \
             question ne s’applique pas."
        }

        M::ReviewTitle => "Vos réponses",
        M::ReviewIntro => {
            "Prenez le temps de les relire. Vous pouvez modifier chacune d’elles, maintenant ou \
             plus tard."
        }
        M::ReviewOpen(count) => {
            return counted(
                *count,
                "question n’a pas encore de réponse.",
                "questions n’ont pas encore de réponse.",
            )
            .into();
        }
        M::Change => "Modifier",
        M::Unanswered => "Pas encore de réponse",
        M::NotReached => "Non posée, en raison d’une réponse précédente",
        M::SeeReport => "Voir le bilan",

        M::Download => "Télécharger le bilan",
        M::ToStart => "Revenir au début",
        M::Erase => "Effacer mes réponses de cet appareil",

        M::AskStartAnew(0 | 1) => {
            "Effacer la réponse déjà donnée, avec le plan éventuel, et tout recommencer\u{202f}?"
        }
        M::AskStartAnew(count) => {
            return format!(
                "Effacer les {count} réponses déjà données, avec le plan éventuel, et tout recommencer\u{202f}?"
            )
            .into();
        }
        M::AskErase(0 | 1) => {
            "Effacer de cet appareil votre réponse, ainsi que le plan d’action et les bilans gardés, s’il y en a\u{202f}?"
        }
        M::AskErase(count) => {
            return format!("Effacer de cet appareil vos {count} réponses, ainsi que le plan d’action et les bilans gardés, s’il y en a\u{202f}?").into();
        }
        M::YesStartAnew => "Oui, tout recommencer",
        M::YesErase => "Oui, effacer",
        M::Keep => "Non, garder mes réponses",

        M::Loaded => "Le bilan est chargé.",
        M::OtherMethod => {
            "Il a été établi avec une autre version des questions. Ses réponses sont évaluées avec \
             la version actuelle\u{a0}: les scores peuvent différer de ceux que vous aviez vus."
        }
        M::SetAside(count) => {
            return counted(
                *count,
                "réponse ne correspond pas à cette version. Elle ne compte pas, mais reste dans votre bilan.",
                "réponses ne correspondent pas à cette version. Elles ne comptent pas, mais restent dans votre bilan.",
            )
            .into();
        }
        M::Reworded(count) => {
            return counted(
                *count,
                "question a changé depuis votre réponse. Relisez-la\u{a0}: elle est signalée.",
                "questions ont changé depuis vos réponses. Relisez-les\u{a0}: elles sont signalées.",
            )
            .into();
        }
        M::RewordedItem => {
            "Cette question a changé depuis votre réponse. Votre réponse est-elle toujours juste\u{202f}?"
        }
        M::Together => {
            "Cette page est aussi ouverte dans un autre onglet. Les réponses des deux onglets ont été réunies."
        }
        M::AgainBegun => "Un nouveau bilan commence. Votre plan vous suit.",
        M::Restore => "Reprendre la dernière copie lisible",
        M::Refused => "Le fichier n’a pas pu être chargé. Vos réponses n’ont pas changé.",
        M::Erased => "Vos réponses ont été effacées.",
        M::RunErased => "Le bilan gardé a été effacé.",
        M::NotKept => {
            "Le bilan n’a pas pu être gardé\u{a0}: ce navigateur ne l’autorise pas, ou il n’y a plus de place. Téléchargez-le plutôt."
        }
        M::BroughtBack => "Tout est rétabli.",
        M::NoTexts => {
            "Cette langue n’a pas pu être chargée. Vérifiez la connexion, puis choisissez-la de \
             nouveau. Vos réponses n’ont pas changé."
        }
        M::NoProgram => {
            "La suite n’a pas pu être chargée. Vérifiez la connexion et réessayez. Vos réponses n’ont \
             pas changé."
        }
        M::OneMoment => "Un instant…",
        M::NotSaved(Fault::Denied) => {
            "Ce navigateur ne permet pas d’enregistrer ici. Vous pouvez continuer, mais vos \
             réponses seront perdues à la fermeture de la page. Pour les garder, téléchargez le \
             bilan."
        }
        M::NotSaved(Fault::Full) => {
            "Il n’y a plus de place pour enregistrer sur cet appareil. Vous pouvez continuer, mais \
             vos dernières réponses seront perdues à la fermeture de la page. Pour les garder, \
             téléchargez le bilan."
        }
        M::Unreadable => {
            "Les données enregistrées ici ne sont plus lisibles. Elles ont été conservées\u{a0}: \
             vous pouvez les télécharger telles quelles, et repartir de zéro."
        }
        M::Newer => {
            "Les données enregistrées ici proviennent d’une version plus récente de cette page. \
             Elles restent intactes, et rien de ce que vous faites ici n’est enregistré. Rechargez \
             la page pour obtenir la version récente."
        }
        M::DownloadUnreadable => "Télécharger les données enregistrées",
        M::Undo => "Annuler",
        M::Close => "Fermer",

        M::PlaceOf(place) => return format!("À l’emplacement {place}\u{a0}:").into(),
        M::WholeDocument => "Dans l’ensemble du document\u{a0}:",
        M::Expected(expected) => return format!("attendu\u{a0}: {expected}").into(),
        M::Found(found) => return format!("trouvé\u{a0}: {found}").into(),
    })
}

/// A number with the words that agree with it: 0 and 1 are singular.
pub(super) fn counted(count: usize, one: &str, more: &str) -> String {
    let words = if count < 2 { one } else { more };
    format!("{count} {words}")
}
