//! The words of handing over an anonymous report in French: « vous », spaces of French typography.

use std::borrow::Cow;

use super::ContributionMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &ContributionMessage) -> Cow<'static, str> {
    use ContributionMessage as M;
    Cow::Borrowed(match message {
        M::InviteTitle => "Participez sans donner votre nom",
        M::InviteNote(title) => return format!("«\u{a0}{title}\u{a0}» recueille des bilans anonymes, pour savoir où en est toute une équipe. Vous voyez chaque caractère du vôtre avant de l’enregistrer, et rien n’est envoyé.").into(),
        M::Invite => "Voir ce que vous remettriez",
        M::AskedFor => "Avez-vous reçu un lien ou un fichier pour participer avec votre équipe\u{202f}?",
        M::Title => "Remettre un bilan anonyme",
        M::Lead => "Vos réponses dans un fichier sans votre nom, pour les compter avec celles des autres. Vous voyez ici exactement ce qu’il contient.",
        M::NoCampaign => "Les bilans anonymes sont recueillis par une personne qui en est chargée. Elle vous donne un lien ou un fichier qui indique ce qui est recueilli, jusqu’à quand, et à partir de combien de personnes un groupe peut être montré. Ouvrez le lien, ou choisissez le fichier ici.",
        M::Choose => "Choisir le fichier",
        M::ChooseOther => "Choisir un autre fichier",
        M::Broken => "Ce que vous avez reçu ne peut pas être lu. Redemandez-le à la personne qui recueille les bilans. Voici ce qui ne va pas\u{a0}:",
        M::OtherAssessment(title) => return format!("«\u{a0}{title}\u{a0}» recueille des bilans sur d’autres questionnaires, pas sur celui-ci.").into(),
        M::OtherVersion(title) => return format!("«\u{a0}{title}\u{a0}» recueille des bilans sur une autre version de ce questionnaire. Les deux versions ne peuvent pas être comptées ensemble. Demandez à la personne qui recueille les bilans où se trouve la bonne.").into(),
        M::Ended(title, day) => return format!("«\u{a0}{title}\u{a0}» acceptait les bilans jusqu’au {day}. Ce jour est passé.").into(),
        M::NoDay => "Un bilan indique le mois de son enregistrement, et cet appareil ne connaît pas la date.",
        M::Unanswered => "Vous n’avez encore rien répondu\u{a0}: il n’y a rien à remettre.",
        M::Until(day) => return format!("Les bilans sont acceptés jusqu’au {day} inclus.").into(),
        M::Least(least) => return format!("Un chiffre n’est montré que s’il porte sur au moins {least} personnes.").into(),
        M::Groups(question) => return format!("Les groupes sont formés d’après les réponses à une seule question\u{a0}: «\u{a0}{question}\u{a0}»").into(),
        M::NoGroups => "Aucun groupe n’est formé\u{a0}: tous les chiffres portent sur l’ensemble des personnes.",
        M::ContentTitle => "Ce qui est remis",
        M::Beside(month) => return format!("Le fichier contient vos réponses, le nom du questionnaire et sa version, la campagne et le mois\u{a0}: {month}. Rien d’autre.").into(),
        M::Open(1) => "1 question n’a pas encore de réponse. Vous pouvez remettre les autres.",
        M::Open(count) => return format!("{count} questions n’ont pas encore de réponse. Vous pouvez remettre les autres.").into(),
        M::ExactTitle => "Voici exactement ce qui est enregistré",
        M::Content(1) => "Le fichier contient 1 réponse.",
        M::Content(count) => return format!("Le fichier contient {count} réponses.").into(),
        M::Bytes => "Le fichier, caractère par caractère",
        M::NotTitle => "Ce qu’il ne contient pas",
        M::NotName => "votre nom, une adresse ou un numéro qui vous désigne",
        M::NotTime => "le jour et l’heure\u{a0}: seulement le mois",
        M::NotDevice => "votre appareil, votre navigateur, le lieu où vous êtes",
        M::NotLanguage => "la langue dans laquelle vous avez répondu",
        M::NotDuration => "le temps que vous avez mis, et l’ordre de vos réponses",
        M::NotText => "ce que vous avez écrit vous-même\u{a0}: votre plan d’action reste ici",
        M::PointTitle => "Pourrait-on vous reconnaître\u{202f}?",
        M::PointFacilitator => "La personne qui recueille les bilans reçoit le fichier tel que vous le voyez ici, et il se peut qu’elle connaisse bien votre équipe. Que les chiffres portent sur plusieurs personnes vous protège dans ce qui est montré ensuite, mais pas face à qui détient les fichiers.",
        M::PointFunction(name, least) => return format!("Votre service y figure\u{a0}: {name}. Si vous pensez que moins de {least} personnes de ce service participent, retirez-le.").into(),
        M::PointFollow(1) => "1 réponse révèle aussi votre service\u{a0}: la question n’est posée à personne d’autre.",
        M::PointFollow(count) => return format!("{count} réponses révèlent aussi votre service\u{a0}: ces questions ne sont posées à personne d’autre.").into(),
        M::PointSources(names) => return format!("Les services dont vous recevez du travail y figurent\u{a0}: {names}. Chacun réduit le nombre de personnes possibles.").into(),
        M::PointExtremes(count) => return format!("Chacune de vos {count} évaluations est la plus basse ou la plus haute possible. Peu de gens répondent ainsi.").into(),
        M::PointUnrated(count, of) => return format!("Sur {of} questions, {count} sont sans évaluation, parce que votre poste ne vous permet pas de le savoir ou que cela ne s’applique pas. Peu de gens en laissent autant sans évaluation.").into(),
        M::PointTogether => "Chacun de ces éléments correspond à plusieurs personnes. Réunis, ils n’en désignent peut-être qu’une seule.",
        M::PointAnswers => "Pour retirer une réponse en particulier, effacez-la parmi vos réponses.",
        M::PointNothing => "Rien n’y sort de l’ordinaire à soi seul. Mais cette page ne connaît que vos réponses, pas celles des autres.",
        M::LeaveTitle => "Retirer du fichier",
        M::LeaveFunction => "Mon service, et ce qui n’est demandé qu’à lui",
        M::LeaveSources => "De qui je reçois du travail, et comment il arrive",
        M::LeaveNote => "Sans votre service, vous comptez dans l’ensemble, et dans aucun groupe.",
        M::SaveTitle => "L’enregistrer et le remettre",
        M::SaveNote(name) => return format!("Il est enregistré sur votre appareil sous le nom «\u{a0}{name}\u{a0}», le même pour tout le monde. Rien n’est envoyé.").into(),
        M::Once => "Ne remettez qu’un seul fichier. Personne ne peut voir que deux fichiers viennent de la même personne\u{a0}: les deux compteraient. Si vous modifiez quelque chose et enregistrez de nouveau, remettez le dernier.",
        M::Save => "Enregistrer le bilan anonyme",
        M::Saved => "Il est enregistré. Voici ce qu’il faut en faire\u{a0}:",
        M::ThenGive => "Faites-le parvenir à la personne qui recueille les bilans par un moyen qui ne porte pas votre nom\u{a0}: un dossier partagé, un espace de dépôt sans identification, une clé USB.",
        M::ThenMail => "Un courriel ou un message instantané dit qui vous êtes. Certains dossiers partagés notent aussi qui a déposé un fichier\u{a0}: renseignez-vous en cas de doute.",
        M::ThenOthers => "Un fichier qui arrive avec d’autres en dit moins sur son auteur. Supprimez ensuite le vôtre de l’appareil.",
    })
}
