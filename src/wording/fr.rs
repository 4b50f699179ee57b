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

        M::ReportTitle => "Votre bilan",
        M::NotEnoughOverall => {
            "Il n’y a pas encore assez de réponses pour un résultat d’ensemble. Voici ce que l’on \
             peut déjà dire."
        }
        M::NotEnough => "Trop peu de réponses",
        M::LevelReached(level, levels, name) => {
            return format!("Niveau {level}\u{a0}sur\u{a0}{levels}\u{a0}: {name}").into();
        }
        M::LevelByScore(name) => {
            return format!(
                "D’après le score seul, le niveau serait «\u{a0}{name}\u{a0}». Mais une \
                 organisation n’est jamais plus solide que son maillon le plus faible\u{a0}: \
                 chaque niveau fixe donc aussi des minimums à atteindre."
            )
            .into();
        }
        M::ObstaclesTitle(level) => {
            return format!("Ce qui manque pour atteindre le niveau «\u{a0}{level}\u{a0}»").into();
        }
        M::ObstacleScore(needed, has) => {
            return format!(
                "Un score global d’au moins {needed} sur 100. Il est aujourd’hui de {has}."
            )
            .into();
        }
        M::ObstacleScorePoints(needed) => {
            let points = if *needed < 2 { "point" } else { "points" };
            return format!("Un score global d’au moins {needed} {points}.").into();
        }
        M::ObstacleDimension(name, needed, has, out_of) => {
            return format!(
                "{name}\u{a0}: au moins {needed} sur {out_of}. Le score est aujourd’hui de {has}."
            )
            .into();
        }
        M::ObstacleDimensionLevel(name, level) => {
            return format!("{name}\u{a0}: au moins le niveau «\u{a0}{level}\u{a0}».").into();
        }
        M::ObstacleDimensionUnknown(name) => {
            return format!("{name}\u{a0}: trop peu de réponses pour en juger.").into();
        }
        M::ObstacleNeeded(needed) => {
            return format!("Il faut au moins\u{a0}: «\u{a0}{needed}\u{a0}»").into();
        }
        M::ObstacleGiven(given) => {
            return format!("Votre réponse\u{a0}: «\u{a0}{given}\u{a0}»").into();
        }
        M::LevelMayBeHigher => {
            "Il est peut-être plus élevé. Le niveau suivant ne peut pas être confirmé, car une partie de \
             ce qu’il demande n’a pas de réponse comptée."
        }
        M::TopLevel => "C’est le niveau le plus élevé. S’y maintenir est un travail en soi.",
        M::ScoresTitle => "Scores",
        M::OverallScore => "Score global",
        M::ScoreOf(score, out_of) => return format!("{score} sur {out_of}").into(),
        M::ScoresNote => {
            "Les mêmes réponses, vues sous plusieurs angles. Un score montre où vous en êtes \
             aujourd’hui\u{202f}; ce n’est pas une note."
        }
        M::ChartTitle => "Les dimensions en un coup d’œil",
        M::ChartSentence(scores) => return format!("Scores sur 100\u{a0}: {scores}.").into(),
        M::Dimension => "Dimension",
        M::Score => "Score",
        M::Level => "Niveau d’après le score",
        M::Answered => "Réponses",
        M::CountOf(count, of) => return format!("{count} sur {of}").into(),
        M::Strongest => "Score le plus élevé",
        M::Weakest => "Score le plus bas",
        M::AllEqual => "Toutes les dimensions ont le même score.",
        M::CoverageTitle => "Sur quoi repose ce bilan",
        M::Coverage(answered, applicable) => {
            let applicable = counted(*applicable, "question applicable", "questions applicables");
            return match answered {
                0 => format!("Sur {applicable}, aucune n’a de réponse qui donne un score."),
                1 => format!("Sur {applicable}, une seule a une réponse qui donne un score."),
                _ => format!("Sur {applicable}, {answered} ont une réponse qui donne un score."),
            }
            .into();
        }
        M::CoverageCannotSee(count) => {
            return counted(
                *count,
                "question porte sur ce que votre poste ne vous permet pas de savoir.",
                "questions portent sur ce que votre poste ne vous permet pas de savoir.",
            )
            .into();
        }
        M::CoverageDoesNotApply(count) => {
            return counted(
                *count,
                "question ne s’applique pas chez vous.",
                "questions ne s’appliquent pas chez vous.",
            )
            .into();
        }
        M::UnseenNote => {
            "Ce que votre poste ne vous permet pas de savoir est instructif aussi. Cela peut \
             montrer où les services travaillent chacun de leur côté\u{a0}:"
        }
        M::WhyTitle => "Pourquoi ce score",
        M::WhyRules => {
            "Chaque réponse vaut des points, rapportés au maximum possible pour la question. Le \
             score d’une dimension est la moyenne pondérée des réponses\u{202f}; le score global \
             est la moyenne des dimensions. Ce que vous ne pouvez pas savoir et ce qui ne \
             s’applique pas sont laissés de côté, jamais comptés pour zéro. Les nombres ne sont \
             arrondis qu’à l’affichage."
        }
        M::WhyDimension(scored, applicable) => {
            let applicable = counted(*applicable, "question applicable", "questions applicables");
            return match scored {
                0 => format!("Sur {applicable}, aucune n’a de score."),
                1 => format!("Sur {applicable}, une seule a un score."),
                _ => format!("Sur {applicable}, {scored} ont un score."),
            }
            .into();
        }
        M::WhyMean(score, out_of) => {
            return format!("Moyenne pondérée\u{a0}: {score} sur {out_of}.").into();
        }
        M::WhySum(score, out_of) => return format!("Total\u{a0}: {score} sur {out_of}.").into(),
        M::WhyNotEnough => "Trop peu de réponses pour calculer un score.",
        M::Item => "Question",
        M::Answer => "Votre réponse",
        M::Points => "Points",
        M::Weight => "Poids",
        M::KeepTitle => "Conserver ce bilan",
        M::KeepNote => {
            "Un navigateur peut effacer ce qu’il a enregistré\u{202f}; le fichier, lui, reste. \
             Chargez-le ici pour reprendre."
        }
        M::Download => "Télécharger le bilan",
        M::ReviewAnswers => "Revoir ou modifier mes réponses",
        M::ToStart => "Revenir au début",
        M::Erase => "Effacer mes réponses de cet appareil",

        M::AskStartAnew(0 | 1) => "Effacer la réponse déjà donnée et tout recommencer\u{202f}?",
        M::AskStartAnew(count) => {
            return format!(
                "Effacer les {count} réponses déjà données et tout recommencer\u{202f}?"
            )
            .into();
        }
        M::AskErase(0 | 1) => "Effacer votre réponse de cet appareil\u{202f}?",
        M::AskErase(count) => {
            return format!("Effacer vos {count} réponses de cet appareil\u{202f}?").into();
        }
        M::AskReplace(here, there) => {
            let here = match here {
                0 | 1 => "votre réponse actuelle".to_owned(),
                _ => format!("vos {here} réponses actuelles"),
            };
            let those = if *there < 2 { "celle" } else { "celles" };
            let there = counted(*there, "réponse", "réponses");
            return format!(
                "Le fichier contient {there}. Remplacer {here} par {those} du fichier\u{202f}?"
            )
            .into();
        }
        M::YesStartAnew => "Oui, tout recommencer",
        M::YesErase => "Oui, effacer",
        M::YesReplace => "Oui, remplacer",
        M::Keep => "Non, garder mes réponses",

        M::Loaded => "Le bilan est chargé.",
        M::OtherMethod => {
            "Il a été établi avec une autre version des questions. Ses réponses sont évaluées avec \
             la version actuelle\u{a0}: les scores peuvent différer de ceux que vous aviez vus."
        }
        M::SetAside(count) => {
            return counted(
                *count,
                "réponse du bilan ne correspond pas à cette version et n’a pas été reprise.",
                "réponses du bilan ne correspondent pas à cette version et n’ont pas été reprises.",
            )
            .into();
        }
        M::Refused => "Le fichier n’a pas pu être chargé. Vos réponses n’ont pas changé.",
        M::Erased => "Vos réponses ont été effacées.",
        M::BroughtBack => "Vos réponses sont rétablies.",
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

        M::CannotLoad => {
            "Les questions n’ont pas pu être chargées. Vérifiez la connexion, puis rechargez la \
             page. Si le problème persiste, signalez-le à la personne responsable de cette page."
        }
        M::PlaceOf(place) => return format!("À l’emplacement {place}\u{a0}:").into(),
        M::WholeDocument => "Dans l’ensemble du document\u{a0}:",
        M::Expected(expected) => return format!("attendu\u{a0}: {expected}").into(),
        M::Found(found) => return format!("trouvé\u{a0}: {found}").into(),
    })
}

/// A number with the words that agree with it: 0 and 1 are singular.
fn counted(count: usize, one: &str, more: &str) -> String {
    let words = if count < 2 { one } else { more };
    format!("{count} {words}")
}
