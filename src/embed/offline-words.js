// What the standalone page says of its being kept on the device, in each language.

export default {
  en: {
    ready: 'Ready offline',
    version: 'New version',
    update: 'There is a new version. It is used the next time you open this page.',
    kept: 'Your answers stay.',
    use: 'Use it now',
  },
  fr: {
    ready: 'Prêt hors connexion',
    version: 'Nouvelle version',
    update: 'Une nouvelle version est disponible. Elle servira la prochaine fois que vous ouvrirez cette page.',
    kept: 'Vos réponses sont conservées.',
    use: 'L’utiliser maintenant',
  },
  it: {
    ready: 'Pronto offline',
    version: 'Nuova versione',
    update: 'C’è una nuova versione. Verrà usata la prossima volta che apri questa pagina.',
    kept: 'Le tue risposte restano salvate.',
    use: 'Usala subito',
  },
};
