// What the panel says, in each language. What stands between backquotes is code.

const en = {
  title: {
    blocked: 'The questions can’t be answered on this page',
    unsupported: 'This browser can’t run the questionnaire',
    network: 'Part of the questionnaire hasn’t arrived',
    damaged: 'Part of the questionnaire is damaged',
    slow: 'This is taking longer than it should',
    unknown: 'There is no such questionnaire here',
    failed: 'The questionnaire has stopped',
  },
  reason: {
    blocked: 'The security settings of this page stop the program that asks them. Your device and your browser are fine.',
    unsupported: 'It has no WebAssembly, or WebAssembly is switched off. A current version of Firefox, Chrome, Edge or Safari has it.',
    network: 'A file is missing, or it came incomplete. Check the connection and try again.',
    damaged: 'A file came cut short or changed, so it isn’t used. Try again: it is then fetched anew.',
    slow: 'It is still loading, and will appear here as soon as it is complete. A slow connection may be the cause.',
    unknown: 'This page asks for one that doesn’t belong to it. The link may be wrong or out of date.',
    failed: 'The program met an error that it can’t get over. The answers saved so far are still on this device. Try again, or reload the page.',
  },
  owner: {
    blocked: 'For whoever runs this page: its Content-Security-Policy forbids WebAssembly. Add `\'wasm-unsafe-eval\'` to `script-src`. If you can’t, link to the questionnaire’s own page, show that page in an `iframe`, or hand out the questionnaire as a single file.',
    unsupported: 'For whoever runs this page: some companies switch WebAssembly off by a policy for browsers. There, people can use another device, or these questions on paper.',
    network: 'For whoever runs this page: all files of the build must stay together; `.wasm` files must be served as `application/wasm`, scripts as `text/javascript`, and nothing may rewrite them on the way.',
    damaged: 'For whoever runs this page: all files of the build must stay together; `.wasm` files must be served as `application/wasm`, scripts as `text/javascript`, and nothing may rewrite them on the way.',
    unknown: 'For whoever runs this page: the element’s attribute `assessment` names none of this build.',
    failed: 'For whoever runs this page: the browser’s console tells what happened.',
  },
  reload: 'Reload the page',
  retry: 'Try again',
  rescue: 'Download the saved answers',
  counts: (title) => `Download the counts of “${title}”`,
  print: 'Print the questions',
  form: 'Meanwhile, you can read all the questions here, or print them and answer by pen.',
  forms: 'Meanwhile, open one of these to read its questions, or to print them and answer by pen.',
  noForm: 'The questions can’t be loaded either.',
  language: 'Language',
};

const fr = {
  title: {
    blocked: 'Impossible de répondre aux questions sur cette page',
    unsupported: 'Ce navigateur ne peut pas faire fonctionner le questionnaire',
    network: 'Une partie du questionnaire n’est pas arrivée',
    damaged: 'Une partie du questionnaire est endommagée',
    slow: 'Le chargement est plus long que prévu',
    unknown: 'Ce questionnaire n’existe pas ici',
    failed: 'Le questionnaire s’est arrêté',
  },
  reason: {
    blocked: 'Les réglages de sécurité de cette page bloquent le programme qui pose les questions. Ni votre appareil ni votre navigateur ne sont en cause.',
    unsupported: 'Il ne dispose pas de WebAssembly, ou WebAssembly est désactivé. Les versions actuelles de Firefox, Chrome, Edge et Safari en disposent.',
    network: 'Un fichier manque ou est arrivé incomplet. Vérifiez la connexion et réessayez.',
    damaged: 'Un fichier est arrivé incomplet ou modifié\u00a0: il n’est donc pas utilisé. Réessayez\u00a0: il sera téléchargé à nouveau.',
    slow: 'Le chargement continue\u00a0: le questionnaire s’affichera ici dès qu’il sera complet. La connexion est peut-être lente.',
    unknown: 'Cette page demande un questionnaire qui n’en fait pas partie. Le lien est peut-être incorrect ou périmé.',
    failed: 'Le programme a rencontré une erreur et ne peut pas continuer. Les réponses déjà enregistrées sont toujours sur cet appareil. Réessayez, ou rechargez la page.',
  },
  owner: {
    blocked: 'Pour la personne responsable de cette page\u00a0: sa Content-Security-Policy interdit WebAssembly. Ajoutez `\'wasm-unsafe-eval\'` à `script-src`. Si ce n’est pas possible, mettez un lien vers la page du questionnaire, affichez-la dans une `iframe`, ou distribuez le questionnaire en un seul fichier.',
    unsupported: 'Pour la personne responsable de cette page\u00a0: certaines entreprises désactivent WebAssembly dans les navigateurs. On peut alors utiliser un autre appareil, ou répondre à ces questions sur papier.',
    network: 'Pour la personne responsable de cette page\u00a0: tous les fichiers doivent rester ensemble\u202f; les fichiers `.wasm` doivent être servis avec le type `application/wasm`, les scripts avec le type `text/javascript`, et rien ne doit les modifier en route.',
    damaged: 'Pour la personne responsable de cette page\u00a0: tous les fichiers doivent rester ensemble\u202f; les fichiers `.wasm` doivent être servis avec le type `application/wasm`, les scripts avec le type `text/javascript`, et rien ne doit les modifier en route.',
    unknown: 'Pour la personne responsable de cette page\u00a0: l’attribut `assessment` de l’élément ne désigne aucun questionnaire disponible ici.',
    failed: 'Pour la personne responsable de cette page\u00a0: la console du navigateur indique ce qui s’est passé.',
  },
  reload: 'Recharger la page',
  retry: 'Réessayer',
  rescue: 'Télécharger les réponses enregistrées',
  counts: (title) => `Télécharger les décomptes de «\u{a0}${title}\u{a0}»`,
  print: 'Imprimer les questions',
  form: 'En attendant, vous pouvez lire ici toutes les questions, ou les imprimer et y répondre au stylo.',
  forms: 'En attendant, ouvrez l’un de ces questionnaires pour en lire les questions, ou pour les imprimer et y répondre au stylo.',
  noForm: 'Les questions ne peuvent pas être chargées non plus.',
  language: 'Langue',
};

const it = {
  title: {
    blocked: 'In questa pagina non si può rispondere alle domande',
    unsupported: 'In questo browser il questionario non funziona',
    network: 'Una parte del questionario non è arrivata',
    damaged: 'Una parte del questionario è danneggiata',
    slow: 'Il caricamento dura più del previsto',
    unknown: 'Il questionario richiesto qui non c’è',
    failed: 'Il questionario si è fermato',
  },
  reason: {
    blocked: 'Le impostazioni di sicurezza della pagina bloccano il programma che pone le domande. Il tuo dispositivo e il tuo browser non c’entrano.',
    unsupported: 'WebAssembly manca o è disattivato. Le versioni attuali di Firefox, Chrome, Edge e Safari ce l’hanno.',
    network: 'Un file manca o è arrivato incompleto. Controlla la connessione e riprova.',
    damaged: 'Un file è arrivato incompleto o modificato, perciò non viene usato. Riprova: verrà scaricato di nuovo.',
    slow: 'Il caricamento continua: il questionario comparirà qui appena sarà completo. Forse la connessione è lenta.',
    unknown: 'Non è tra quelli di questa pagina. Forse il link è sbagliato o non più valido.',
    failed: 'Un errore impedisce al programma di continuare. Le risposte già salvate sono ancora su questo dispositivo. Riprova, oppure ricarica la pagina.',
  },
  owner: {
    blocked: 'Per chi gestisce questa pagina: la sua Content-Security-Policy vieta WebAssembly. Aggiungi `\'wasm-unsafe-eval\'` a `script-src`. Se non è possibile, metti un link alla pagina del questionario, mostra quella pagina in un `iframe`, oppure distribuisci il questionario come file unico.',
    unsupported: 'Per chi gestisce questa pagina: alcune aziende disattivano WebAssembly nei browser. In quel caso si può usare un altro dispositivo, oppure rispondere su carta.',
    network: 'Per chi gestisce questa pagina: tutti i file devono restare insieme; i file `.wasm` vanno serviti come `application/wasm`, gli script come `text/javascript`, e nulla deve modificarli durante il trasferimento.',
    damaged: 'Per chi gestisce questa pagina: tutti i file devono restare insieme; i file `.wasm` vanno serviti come `application/wasm`, gli script come `text/javascript`, e nulla deve modificarli durante il trasferimento.',
    unknown: 'Per chi gestisce questa pagina: l’attributo `assessment` dell’elemento non indica nessun questionario disponibile qui.',
    failed: 'Per chi gestisce questa pagina: la console del browser dice che cosa è successo.',
  },
  reload: 'Ricarica la pagina',
  retry: 'Riprova',
  rescue: 'Scarica le risposte salvate',
  counts: (title) => `Scarica i conteggi di «${title}»`,
  print: 'Stampa le domande',
  form: 'Intanto puoi leggere qui tutte le domande, oppure stamparle e rispondere a penna.',
  forms: 'Intanto apri uno di questi questionari per leggerne le domande, oppure per stamparle e rispondere a penna.',
  noForm: 'Non è stato possibile caricare nemmeno le domande.',
  language: 'Lingua',
};

export default { en, fr, it };

// Each language under its own name.
export const names = { en: 'English', fr: 'Français', it: 'Italiano' };
