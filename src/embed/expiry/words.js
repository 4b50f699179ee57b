// What is said of what was erased because it was too old.

export const WORDS = {
  en: {
    erased: (day, days) => `What was last changed here on ${day} has been erased: this page asks that `
      + `${days === 1 ? 'one day' : `${days} days`} after the last change.`,
    close: 'Close',
  },
  fr: {
    erased: (day, days) => `Ce qui a été modifié ici pour la dernière fois le ${day} a été effacé, comme cette page le `
      + `demande ${days === 1 ? 'un jour' : `${days} jours`} après la dernière modification.`,
    close: 'Fermer',
  },
  it: {
    erased: (day, days) => `I dati modificati qui per l’ultima volta in data ${day} sono stati cancellati, come questa `
      + `pagina chiede ${days === 1 ? 'un giorno' : `${days} giorni`} dopo l’ultima modifica.`,
    close: 'Chiudi',
  },
};
