//! The report in French: « vous », spaces of French typography.

use std::borrow::Cow;

use super::super::fr::counted;
use super::ReportMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &ReportMessage) -> Cow<'static, str> {
    use ReportMessage as M;
    Cow::Borrowed(match message {
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
        M::WhyRulesParts => {
            "Chaque réponse vaut des points, rapportés au maximum possible pour la question. Le \
             score d’une dimension est la moyenne pondérée des réponses. Ce que vous ne pouvez pas \
             savoir et ce qui ne s’applique pas sont laissés de côté, jamais comptés pour zéro. Les \
             nombres ne sont arrondis qu’à l’affichage."
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
        M::ReviewAnswers => "Revoir ou modifier mes réponses",
        M::TabsLabel => "Bilan, plan d’action, évolution",
        M::TabReport => "Bilan",
        M::TabPlan => "Plan d’action",
        M::TabProgress => "Évolution",
        M::DetailTitle => "Niveau de détail",
        M::DetailSentence => "Une phrase",
        M::DetailPage => "Une page",
        M::DetailFull => "Tout",
        M::SentenceLevel(level, levels, name, strong, weak) => return format!("Votre organisation en est au niveau {level} sur {levels}, «\u{a0}{name}\u{a0}»\u{a0}: son point fort est «\u{a0}{strong}\u{a0}», et c’est sur «\u{a0}{weak}\u{a0}» qu’elle a le plus de retard.").into(),
        M::SentenceLevelEven(level, levels, name) => return format!("Votre organisation en est au niveau {level} sur {levels}, «\u{a0}{name}\u{a0}», et aucune dimension ne se détache.").into(),
        M::SentenceScore(score, out_of) => return format!("Le score global est de {score} sur {out_of}.").into(),
        M::SentenceProfile(strong, weak) => return format!("Votre meilleur appui est «\u{a0}{strong}\u{a0}». C’est sur «\u{a0}{weak}\u{a0}» qu’un soutien vous aiderait le plus.").into(),
        M::SentenceEven => "Aucun thème ne se détache des autres.",
        M::SentenceScreening(strong, weak) => return format!("À première vue, le point fort est «\u{a0}{strong}\u{a0}». Regardez d’abord de plus près «\u{a0}{weak}\u{a0}».").into(),
        M::ScreeningNote => "Ceci est un premier aperçu. Il montre où regarder de plus près. Il n’indique pas votre niveau de maturité\u{a0}: pour cela, il faut le questionnaire complet.",
        M::GoOn => "Continuer avec le questionnaire complet",
        M::GoOnNote => "Les réponses données ici sont reprises.",
        M::ProfileNote => "Ce profil décrit les conditions dans lesquelles vous travaillez, et non la qualité de votre travail. Il est à vous\u{a0}: personne ne le voit si vous ne le montrez pas.",
        M::BuildOn => "Ce sur quoi vous pouvez vous appuyer",
        M::Support => "Là où un soutien aiderait le plus",
        M::LookCloser => "À regarder d’abord de plus près",
        M::WeekTitle(1) => "Une idée pour cette semaine",
        M::WeekTitle(count) => return format!("{count} idées pour cette semaine").into(),
        M::WeekNote => "Prenez ce qui vous convient. Rien de tout cela ne demande d’autorisation.",
        M::FirstStep => "Premier pas",
        M::Measure => "Signe de réussite",
        M::AskFirst => "Question à poser d’abord",
        M::Beware => "Point de vigilance",
        M::WayTitle(level) => return format!("Le chemin le plus court vers «\u{a0}{level}\u{a0}»").into(),
        M::WayIntro(1) => "En améliorant cette seule réponse, vous atteindriez le niveau suivant.",
        M::WayIntro(count) => return format!("En améliorant ces {count} réponses, vous atteindriez le niveau suivant.").into(),
        M::WaySmallest => "Rien de moins ne suffirait.",
        M::WayUnproved => "Un peu moins suffirait peut-être.",
        M::WayFrom(text) => return format!("Aujourd’hui\u{a0}: «\u{a0}{text}\u{a0}»").into(),
        M::WayFromNone => "Aujourd’hui\u{a0}: pas de réponse comptée",
        M::WayTo(text) => return format!("Ensuite\u{a0}: «\u{a0}{text}\u{a0}»").into(),
        M::WayPlan => "Aller au plan d’action",
        M::LeaderTitle => "Pour un membre de la direction",
        M::LeaderNote => "Les mêmes constats, présentés selon ce qu’ils changent pour ses propres objectifs.",
        M::LeaderLabel => "Fonction",
        M::LeaderNobody => "Aucune en particulier",
        M::LeaderMarketing => "Direction marketing",
        M::LeaderOperations => "Direction de l’exploitation",
        M::LeaderFinance => "Direction financière",
        M::LeaderHr => "Direction des ressources humaines",
        M::LeaderBehind(name, score, target) => return format!("{name} (à {score}, objectif {target})").into(),
        M::LeaderAhead(name, score) => return format!("{name} (à {score})").into(),
        M::SpreadTitle => "Répartition des réponses",
        M::SpreadNote => "Pour chaque dimension\u{a0}: le nombre de réponses qui valent 0, 1 point ou davantage, et le nombre de questions sans réponse comptée.",
        M::SpreadPoints(points) => return counted(*points as usize, "point", "points").into(),
        M::SpreadUnseen => "Impossible à savoir",
        M::SpreadOff => "Ne s’applique pas",
        M::SpreadOpen => "Sans réponse",
        M::AskReplace(here, there) => {
            let here = match here {
                0 | 1 => "votre réponse actuelle".to_owned(),
                _ => format!("vos {here} réponses actuelles"),
            };
            let there = counted(*there, "réponse", "réponses");
            return format!(
                "Le fichier contient {there}. Remplacer {here} et le plan éventuel par le contenu du fichier\u{202f}?"
            )
            .into();
        }
        M::YesReplace => "Oui, remplacer",
        M::AskAgain => {
            "Commencer un nouveau bilan\u{202f}? Vos réponses actuelles quitteront le questionnaire. Si vous n’avez ni gardé ni téléchargé ce bilan, elles seront perdues."
        }
        M::YesAgain => "Oui, commencer un nouveau bilan",
        M::TakeTitle => "Imprimer et télécharger",
        M::PrintPage => "Imprimer une page",
        M::PrintFull => "Tout imprimer",
        M::ScoresCsv => "Télécharger les scores (tableau CSV)",
        M::ChartSvg => "Télécharger les dimensions (dessin SVG)",
        M::ChartPng => "Télécharger les dimensions (image PNG)",
        M::LadderSvg => "Télécharger les niveaux (dessin SVG)",
        M::LadderPng => "Télécharger les niveaux (image PNG)",
        M::LineSvg => "Télécharger la courbe (dessin SVG)",
        M::LinePng => "Télécharger la courbe (image PNG)",
    })
}
