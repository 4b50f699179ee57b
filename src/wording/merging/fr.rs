//! The words of merging anonymous reports in French.

use std::borrow::Cow;

use super::super::grouped;
use super::{DraftFault, MergingMessage, RefusalName};
use crate::locale::Locale;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &MergingMessage) -> Cow<'static, str> {
    use MergingMessage as M;
    Cow::Borrowed(match message {
        M::Title => "Les résultats d’une équipe",
        M::Lead => "Rassemblez des bilans anonymes et voyez ce qu’ils disent de toute l’équipe, sans désigner personne. Tout est calculé sur cet appareil.",
        M::KeptTitle => "Sur cet appareil",
        M::KeptRow(count, day) => return format!("Bilans réunis\u{a0}: {}. Dernier jour\u{a0}: {day}", grouped(Locale::Fr, count)).into(),
        M::Open => "Ouvrir",
        M::Unreadable(1) => "Une campagne gardée ici est illisible, peut-être parce qu’une version plus récente l’a enregistrée. Elle reste telle quelle.",
        M::Unreadable(count) => return format!("{count} campagnes gardées ici sont illisibles, peut-être parce qu’une version plus récente les a enregistrées. Elles restent telles quelles.").into(),
        M::SaveUnreadable => "Enregistrer ce qui est gardé",
        M::OpenTitle => "Ouvrir une campagne",
        M::OpenNote => "À partir du fichier de la campagne, ou de décomptes enregistrés pour celle-ci.",
        M::OpenFile => "Ouvrir un fichier",
        M::LinkField => "Ou collez son lien",
        M::OpenLink => "Ouvrir le lien",
        M::PrepareTitle => "Préparer une campagne",
        M::PrepareNote => "Une campagne fixe les règles avant que quiconque réponde\u{a0}: quels questionnaires, à partir de combien de personnes un groupe est montré, jusqu’à quand.",
        M::Prepare => "Préparer une campagne",
        M::DraftTitle => "Une nouvelle campagne",
        M::DraftLead => "Une fois la campagne créée, rien de ce qui suit ne peut changer. C’est ce qui permet de répondre en confiance.",
        M::Faults => "À revoir",
        M::Fault(fault) => return self::fault(*fault),
        M::Name => "Nom",
        M::NameHint => "Celui que tout le monde lira, par exemple «\u{a0}Automne 2026\u{a0}».",
        M::Answered => "Questionnaires à remplir",
        M::Least => "Plus petit groupe",
        M::LeastHint => "Aucun chiffre ne porte sur moins de personnes. 5 convient le plus souvent\u{202f}; choisissez un nombre plus grand là où l’on se connaît bien.",
        M::ByFunction => "Montrer les services côte à côte",
        M::ByFunctionHint => "Seulement ceux d’où viennent assez de bilans.",
        M::Until => "Dernier jour",
        M::UntilHint => "Passé ce jour, plus aucun bilan ne peut être enregistré pour cette campagne.",
        M::Make => "Créer la campagne",
        M::ToStart => "Toutes les campagnes",
        M::RuleUntil(day) => return format!("Les bilans peuvent être enregistrés jusqu’au {day} inclus.").into(),
        M::Ended => "Ce jour est passé.",
        M::RuleLeast(least) => return format!("Un chiffre n’est montré que s’il porte sur {least} personnes au moins.").into(),
        M::RuleGroups(question) => return format!("Les groupes sont formés d’après les réponses à «\u{a0}{question}\u{a0}»").into(),
        M::RuleNoGroups => "Aucun groupe n’est formé.",
        M::InviteTitle => "Inviter à participer",
        M::InviteNote => "Transmettez le lien, ou le fichier. Chaque personne qui répond peut alors, depuis ses propres résultats, enregistrer un bilan anonyme et vous le remettre. Proposez une façon de le remettre qui ne dise pas de qui il vient\u{a0}: plutôt qu’un courriel, un dossier partagé où tout le monde peut écrire, s’il ne note pas qui y a déposé un fichier.",
        M::InviteElement => "Les personnes qui reçoivent le fichier le choisissent au moment de remettre leur bilan. Si le questionnaire se trouve dans une de vos propres pages, la personne qui s’en occupe peut y indiquer la campagne, dans l’attribut «\u{a0}campaign\u{a0}»\u{a0}:",
        M::LinkFor(title) => return format!("Lien vers «\u{a0}{title}\u{a0}»").into(),
        M::Attribute => "Valeur de l’attribut",
        M::Copy => "Copier",
        M::Copied => "C’est copié.",
        M::NotCopied => "Le texte est sélectionné\u{a0}: copiez-le avec Ctrl+C, ou ⌘C sur un Mac.",
        M::SaveCampaign => "Enregistrer le fichier de la campagne",
        M::TakeTitle => "Recueillir les bilans",
        M::TakeNote => "Choisissez des fichiers ou un dossier, ou déposez-les n’importe où sur cette page. Un fichier peut contenir un bilan ou plusieurs, un par ligne.",
        M::Files => "Fichiers",
        M::Folder => "Un dossier",
        M::Reading(1, percent) => return format!("Lecture d’un fichier\u{a0}: {percent}\u{202f}%").into(),
        M::Reading(files, percent) => return format!("Lecture de {} fichiers\u{a0}: {percent}\u{202f}%", grouped(Locale::Fr, files)).into(),
        M::SoFar(taken, refused) => return format!("Recueillis jusqu’ici\u{a0}: {}. Écartés\u{a0}: {}.", grouped(Locale::Fr, taken), grouped(Locale::Fr, refused)).into(),
        M::CallOff => "Interrompre",
        M::TakenNone => "Ces fichiers ne contenaient aucun nouveau bilan.",
        M::Taken(1) => "1 bilan a été recueilli.",
        M::Taken(count) => return format!("{} bilans ont été recueillis.", grouped(Locale::Fr, count)).into(),
        M::Refused(1) => "1 ligne a été écartée",
        M::Refused(count) => return format!("{} lignes ont été écartées", grouped(Locale::Fr, count)).into(),
        M::RefusedFile => "Fichier",
        M::RefusedLine => "Première ligne",
        M::RefusedLines => "Lignes",
        M::RefusedReason => "Raison",
        M::Reason(reason) => self::reason(*reason),
        M::Beyond(1) => "1 autre ligne n’est pas dans la liste.",
        M::Beyond(count) => return format!("{} autres lignes ne sont pas dans la liste.", grouped(Locale::Fr, count)).into(),
        M::WaitingTitle => "Réunir les bilans",
        M::WaitingNone => "Aucun bilan n’est en attente.",
        M::Questionnaire => "Questionnaire",
        M::Waiting => "En attente",
        M::MergedSoFar => "Réunis",
        M::MergeNote(least) => return format!("Réunissez les bilans une fois qu’ils sont tous là. On ne peut pas revenir en arrière\u{a0}: les bilans réunis en une fois le restent définitivement. Un service qui compte moins de {least} bilans parmi ceux que l’on réunit en une fois est joint à d’autres et n’est pas montré séparément.").into(),
        M::TooFew(least) => return format!("Il faut au moins {least} bilans d’un même questionnaire.").into(),
        M::TooMany(most) => return format!("Cette page réunit au plus {} bilans par campagne, car elle doit pouvoir reconnaître chacun d’eux. S’il y en a davantage, consultez la documentation sur les très grandes campagnes.", grouped(Locale::Fr, most)).into(),
        M::Merge(1) => "Réunir 1 bilan",
        M::Merge(count) => return format!("Réunir {} bilans", grouped(Locale::Fr, count)).into(),
        M::ToOutcome => "Voir les résultats",
        M::ToGather => "Retour aux bilans",
        M::CountsTitle => "Ce qui reste",
        M::CountsNote => "Une fois réunis, les bilans ne sont pas gardés\u{a0}: il ne reste que des décomptes et, pour chaque bilan, une empreinte qui permet de le reconnaître. Supprimez alors les fichiers des bilans. Enregistrez les décomptes pour continuer ailleurs, ou pour les donner à une personne qui en additionne plusieurs. Ils sont destinés aux personnes qui recueillent les bilans, pas à être publiés.",
        M::SaveCounts => "Enregistrer les décomptes",
        M::AddCounts => "Ajouter les décomptes d’une autre personne",
        M::CountsKept => "Les décomptes sont gardés sur cet appareil.",
        M::CountsNotKept => "Rien n’est gardé sur cet appareil. Enregistrez les décomptes avant de quitter la page.",
        M::Erase => "Effacer cette campagne de cet appareil",
        M::AskErase(title) => return format!("Effacer «\u{a0}{title}\u{a0}» et ses décomptes de cet appareil\u{202f}?").into(),
        M::Keep => "Non, la garder",
        M::Problems => "Ce fichier ou ce lien est inutilisable. Voici ce qui ne va pas\u{a0}:",
        M::OtherVersion => "Cette campagne porte sur des questionnaires, ou sur des versions, que cette page n’a pas. Ouvrez-la là où elle a été créée.",
        M::Merged(1) => "1 bilan est réuni aux autres.",
        M::Merged(count) => return format!("{} bilans sont réunis.", grouped(Locale::Fr, count)).into(),
        M::Overtaken => "Entre-temps, cette campagne a été modifiée dans un autre onglet. Vous la voyez maintenant comme dans l’autre onglet\u{202f}; votre dernière action ici n’est pas prise en compte. Si des bilans attendaient ici, recueillez-les encore une fois\u{a0}: ceux qui sont déjà réunis seront reconnus.",
        M::Joined(1) => "Les décomptes d’un bilan ont été ajoutés.",
        M::Joined(count) => return format!("Les décomptes de {} bilans ont été ajoutés.", grouped(Locale::Fr, count)).into(),
        M::TakeAgain => "Recueillez encore une fois les bilans qui étaient en attente\u{a0}: certains sont peut-être dans ces décomptes.",
        M::Apart => "Quelqu’un a continué à réunir des bilans à partir des mêmes décomptes sur un autre appareil. Les deux versions ne peuvent pas être additionnées\u{a0}: des personnes compteraient deux fois. Rien n’a été ajouté\u{a0}: décidez avec laquelle des deux continuer.",
        M::Twice => "Certains bilans figurent dans les deux décomptes. Additionnés, ils compteraient deux fois\u{a0}: rien n’a été ajouté. Réunissez tous les bilans une seule fois, sur un seul appareil.",
        M::NothingNew => "Rien de nouveau\u{a0}: tout était déjà compté.",
        M::OtherCampaign => "Ces décomptes appartiennent à une autre campagne.",
        M::NoCampaign => "Ce sont les chiffres d’une campagne antérieure. Pour comparer, ouvrez d’abord une campagne.",
        M::CalledOff => "Lecture interrompue. Rien n’a été recueilli de ces fichiers.",
        M::NotRead => "Les fichiers n’ont pas pu être lus. Réessayez\u{202f}; si cela se reproduit, copiez-les d’abord sur cet appareil.",
        M::NotKept => "Ce navigateur ne permet pas de garder quoi que ce soit ici. Enregistrez les décomptes avant de quitter la page.",
        M::NoRoom => "Il n’y a plus de place pour garder les décomptes sur cet appareil. Enregistrez-les avant de quitter la page.",
        M::Overlapping => "Deux questionnaires de cette campagne posent les mêmes questions. Ensemble, leurs chiffres pourraient révéler les réponses de quelques personnes. C’est pourquoi cette campagne n’est pas ouverte.",
        M::KeptByNewer => "Ce qui est gardé de cette campagne sur cet appareil ne peut pas être lu ici\u{202f}; une version plus récente de cette page l’a peut-être enregistré. Cela reste tel quel, et votre dernière action ici n’est pas enregistrée. Rechargez la page.",
        M::Erased => "La campagne est effacée de cet appareil.",
    })
}

fn fault(fault: DraftFault) -> Cow<'static, str> {
    match fault {
        DraftFault::NoTitle => "Donnez un nom à la campagne.".into(),
        DraftFault::LongTitle(most) => {
            format!("Raccourcissez le nom\u{a0}: {most} caractères au plus.").into()
        }
        DraftFault::NoAssessment => "Choisissez au moins un questionnaire.".into(),
        DraftFault::Overlap => "Deux de ces questionnaires posent les mêmes questions, l’un en version courte. Choisissez l’un des deux.".into(),
        DraftFault::Least(min, max) => {
            format!("Le plus petit groupe\u{a0}: un nombre entier de {min} à {max}.").into()
        }
        DraftFault::NoDay => "Choisissez le dernier jour.".into(),
        DraftFault::PastDay => "Le dernier jour est passé. Choisissez un jour plus tardif.".into(),
    }
}

fn reason(reason: RefusalName) -> &'static str {
    match reason {
        RefusalName::Broken => {
            "Ce n’est pas un bilan anonyme, ou il n’est pas entier. Demandez-le à nouveau."
        }
        RefusalName::UnknownFormat => {
            "Il vient d’une version plus récente de cette page. Rechargez la page."
        }
        RefusalName::OtherAssessment => {
            "Il porte sur un questionnaire, ou sur une version, qui ne fait pas partie de cette campagne."
        }
        RefusalName::OtherCampaign => {
            "Il a été enregistré pour une autre campagne, ou avec d’autres règles."
        }
        RefusalName::Late => "Il a été enregistré après le dernier jour de la campagne.",
        RefusalName::UnfittingAnswer => {
            "Il contient une réponse que le questionnaire ne propose pas."
        }
        RefusalName::Rewritten => {
            "Le fichier a été modifié après son enregistrement. Demandez-le tel qu’il était."
        }
        RefusalName::Duplicate => "Le même bilan a déjà été recueilli.",
        RefusalName::Merged => "Il est déjà réuni aux autres.",
    }
}
