// What stands in the element's place where the assessment can't.

import { names, script } from './source.js';

// Said where not even the panel can be had, which says more.
const BRIEF = {
  en: 'This can’t be loaded. Check the connection, then reload the page.',
  fr: 'Chargement impossible. Vérifiez la connexion, puis rechargez la page.',
  it: 'Caricamento non riuscito. Controlla la connessione, poi ricarica la pagina.',
};

const brief = (language) => {
  const said = document.createElement('p');
  said.lang = language;
  said.role = 'alert';
  said.textContent = BRIEF[language];
  return { place: said, adopted: [] };
};

// The assessment on paper; where none is named, each that the respondent could have chosen.
const formsOf = (assessment) => {
  const all = names().map((name) => /^paper\.(.+)\.en$/.exec(name)?.[1]).filter(Boolean);
  const shown = all.filter((id) => [undefined, id].includes(assessment));
  return shown.map((id) => async (language) => (await script(`paper.${id}.${language}`)).default);
};

/** The reason, a way out, and the questions to read: the place that shows them, and its sheets. */
export const failure = async (reason, language, assessment, place, retry) => {
  try {
    const { default: panel, styles } = await script('panel');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    const languages = Object.keys(BRIEF);
    const form = formsOf(assessment);
    const saved = { assessment, ...place };
    return { place: panel({ reason, language, languages, form, saved, retry }), adopted: [sheet] };
  } catch {
    return brief(language);
  }
};
