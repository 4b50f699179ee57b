// What the frame says to the respondent, which nothing in the element does.

export const WORDS = {
  en: {
    asked: (origin) => `${origin} asks for your report`,
    meant: 'It holds all your answers and scores, and your plan if you made one. Whoever runs that site could read and keep it. Nothing is handed over unless you agree.',
    agree: 'Hand over the report',
    decline: 'Don’t hand it over',
  },
  fr: {
    asked: (origin) => `${origin} demande votre bilan`,
    meant: 'Il contient toutes vos réponses, vos scores et, s’il existe, votre plan d’action. Les responsables de ce site pourraient le lire et le garder. Rien n’est transmis sans votre accord.',
    agree: 'Transmettre le bilan',
    decline: 'Ne pas le transmettre',
  },
  it: {
    asked: (origin) => `${origin} chiede il tuo rapporto`,
    meant: 'Contiene tutte le tue risposte, i punteggi e il piano, se ne hai fatto uno. Chi gestisce quel sito potrebbe leggerlo e conservarlo. Senza il tuo consenso non viene trasmesso nulla.',
    agree: 'Trasmetti il rapporto',
    decline: 'Non trasmetterlo',
  },
};
