//! The words of how privacy is kept in French: « vous », spaces of French typography.

use std::borrow::Cow;

use super::PrivacyMessage;

#[allow(
    clippy::too_many_lines,
    reason = "one match over all messages: a list, not a procedure"
)]
pub(super) fn text(message: &PrivacyMessage) -> Cow<'static, str> {
    use PrivacyMessage as M;
    Cow::Borrowed(match message {
        M::Lead => "Ce qui est enregistré sur cet appareil, qui peut le voir, et comment vérifier que rien n’est envoyé.",
        M::SentTitle => "Ce qui est envoyé\u{a0}: rien",
        M::SentNothing => "Un instant après l’ouverture d’un questionnaire, tout ce qu’il lui faut est là\u{a0}: dès lors, il n’envoie plus aucune requête. En ouvrir un autre va chercher les fichiers de celui-ci, sans rien dire de vos réponses. Il n’y a ni compte, ni cookie, ni mesure d’audience, et rien ne vient du serveur de quelqu’un d’autre.",
        M::SentLeaves => "Vos réponses ne quittent cette page que de deux façons\u{a0}: dans un fichier que vous enregistrez, ou dans un bilan que la page autour demande et que vous acceptez de lui remettre. La page autour peut davantage si elle contient directement ce questionnaire\u{a0}: voyez plus bas.",
        M::SentVersion => "À chaque ouverture de cette page, le navigateur lui-même demande à son serveur s’il existe une nouvelle version. Cette requête ne contient aucune réponse.",
        M::StoredTitle => "Ce qui est enregistré sur cet appareil en ce moment",
        M::Nothing => "En ce moment, rien n’est enregistré.",
        M::NotListed => "Ce qui est enregistré n’a pas pu être affiché\u{a0}: la liste elle-même n’a pas pu être chargée. Les outils du navigateur le montrent, voyez plus bas.",
        M::Until(day) => return format!("C’est gardé jusqu’au {day}, puis effacé à la prochaine ouverture de cette page, comme elle le demande.").into(),
        M::OtherAssessment(id) => return format!("Autre questionnaire sur ce site\u{a0}: {id}").into(),
        M::Campaign(Some(title)) => return format!("Les résultats d’une équipe\u{a0}: {title}").into(),
        M::Campaign(None) => "Les résultats d’une équipe",
        M::Site => "La page elle-même",
        M::Run => "Vos réponses, l’endroit où vous en êtes et votre plan d’action",
        M::Runs => "Bilans que vous avez demandé de garder",
        M::Backup => "L’état à la dernière ouverture de cette page, au cas où les réponses seraient endommagées",
        M::Unreadable => "Ce qui n’était plus lisible, gardé tel quel",
        M::Day => "Le jour de votre dernière modification, à partir duquel cette page compte",
        M::Copy => "Une seconde copie de vos réponses, au cas où le navigateur s’arrêterait brutalement",
        M::Erasure => "Une mention, sans aucune réponse, que vos réponses ont été effacées, pour qu’aucun autre onglet ne les rétablisse\u{202f}; elle disparaît d’elle-même à la prochaine ouverture",
        M::Counts => "Les décomptes des bilans anonymes que vous avez réunis, et une empreinte qui permet de reconnaître chacun d’eux\u{202f}; aucun bilan",
        M::Files => "Les fichiers de cette page, pour qu’elle s’ouvre sans réseau\u{202f}; aucune réponse n’y figure",
        M::Other => "Quelque chose qu’une autre version de cette page a enregistré",
        M::Bytes(1) => "1\u{a0}octet",
        M::Bytes(count) => return format!("{count}\u{a0}octets").into(),
        M::FilesOf(count, kilobytes) => return format!("{count}\u{a0}fichiers, {kilobytes}\u{a0}ko").into(),
        M::Since(day) => return format!("depuis le {day}").into(),
        M::See => "Voir exactement ce qui est enregistré",
        M::Download => "Télécharger",
        M::Erase => "Effacer",
        M::EraseAll => "Tout effacer",
        M::AskPlace(title) => return format!("Effacer de cet appareil tout ce qui concerne «\u{a0}{title}\u{a0}»\u{a0}: réponses, plan d’action, bilans gardés et copies\u{202f}?").into(),
        M::AskCampaign(Some(title)) => return format!("Effacer «\u{a0}{title}\u{a0}» et ses décomptes de cet appareil\u{202f}?").into(),
        M::AskCampaign(None) => "Effacer ces décomptes de cet appareil\u{202f}?",
        M::AskFiles => "Effacer les fichiers de cette page\u{202f}? Elle ne s’ouvrira plus sans réseau, jusqu’à ce que vous l’ouvriez de nouveau avec un réseau.",
        M::AskAll => "Effacer de cet appareil tout ce qui figure ici, de tous les questionnaires\u{202f}?",
        M::Keep => "Non, le garder",
        M::Erased => "C’est effacé de cet appareil.",
        M::WhoTitle => "Qui d’autre peut voir ce qui est enregistré",
        M::WhoDevice => "Toute personne qui utilise cet appareil avec le même compte et le même navigateur. Ce n’est pas chiffré.",
        M::WhoPage => "La page qui contient directement ce questionnaire, et toutes les autres pages et tous les scripts de la même adresse web\u{a0}: ils peuvent lire ce qui est enregistré ici et ce que vous répondez. Si le questionnaire se trouve dans un cadre venant d’une autre adresse, la page autour ne peut lire ni l’un ni l’autre.",
        M::WhoExtensions => "Les extensions du navigateur autorisées à lire cette page, et d’autres programmes de cet appareil.",
        M::BrowserTitle => "Ce que le navigateur peut faire de ce qui est enregistré",
        M::BrowserClears => "Le navigateur l’efface quand vous supprimez les données de sites, et à la fermeture d’une fenêtre privée\u{202f}; il peut aussi le faire quand la place manque sur l’appareil.",
        M::BrowserTab => "Le navigateur l’efface à la fermeture de cet onglet. Un navigateur qui rouvre ses derniers onglets peut le rétablir avec l’onglet.",
        M::BrowserSafari => "Safari l’efface après sept jours sans visite, lorsque le questionnaire se trouve dans un cadre sur un autre site.",
        M::BrowserKilled => "Si le navigateur entier s’arrête brutalement, il peut perdre la dernière minute de ce qu’il a enregistré. La seconde copie est là pour cela.",
        M::BrowserLasts => "Ce qui dure, c’est le bilan que vous téléchargez.",
        M::CheckTitle => "Comment le vérifier vous-même",
        M::CheckOpen => "Ouvrez les outils de développement du navigateur.",
        M::OpenChrome => "Chrome et Edge\u{a0}: appuyez sur F12, ou sur Option-Commande-I sur un Mac.",
        M::OpenFirefox => "Firefox\u{a0}: les mêmes touches.",
        M::OpenSafari => "Safari\u{a0}: dans les réglages, sous «\u{a0}Avancé\u{a0}», activez les fonctionnalités pour les développeurs web\u{202f}; puis appuyez sur Option-Commande-I.",
        M::CheckNetwork => "Choisissez «\u{a0}Réseau\u{a0}» (Network) et videz la liste. Continuez ensuite ici\u{a0}: répondez, avancez et reculez, affichez le bilan. La liste reste vide.",
        M::CheckStorage => "Choisissez «\u{a0}Application\u{a0}» (dans Chrome et Edge) ou «\u{a0}Stockage\u{a0}» (Storage, dans Firefox et Safari). Sous le stockage local, le stockage de session, IndexedDB et le stockage du cache, vous trouvez ce qui figure plus haut, et rien de nous parmi les cookies.",
        M::CheckOffline => "Coupez le réseau, par exemple avec le mode avion. Tout continue\u{a0}: réponses, langues, bilan.",
    })
}
