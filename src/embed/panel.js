// What is shown where no program can run: the reason, the way out, and the assessment on paper. Made
// of elements only, since a page's policy may let no text be parsed as HTML.

import layers from '../../styles/layers.css';
import tokens from '../../styles/tokens.css';
import base from '../../styles/base.css';
import controls from '../../styles/controls.css';
import paper from '../../styles/paper.css';
import own from '../../styles/panel.css';

import texts, { names } from './panel-texts.js';
import { download, kept, keptCounts } from './rescue.js';

/** All that the panel is shown in, for a sheet of its own. */
export const styles = [layers, tokens, base, controls, paper, own].join('\n');

/**
 * The panel.
 *
 * @param {object} what
 * @param {'blocked'|'unsupported'|'network'|'damaged'|'unknown'|'slow'|'failed'} what.reason - Why nothing runs.
 * @param {'en'|'fr'|'it'} what.language - The language to begin with.
 * @param {string[]} what.languages - Those in which `form` has something; where it is absent, none.
 * @param {Form|Form[]=} what.form - The assessment on paper in a language, as a tree; or each of those
 *   that the respondent can choose from.
 * @param {{assessment, slot, storage, team}=} what.saved - Where answers may be kept, or the counts of campaigns
 *   where those are merged, to be taken along.
 * @param {(() => void)=} what.retry - Tries anew; without it, nothing offers to.
 * @returns {HTMLElement}
 * @typedef {(language: string) => Promise<Array>} Form
 */
export default function panel({ reason, language, languages = [], form = [], saved = {}, retry }) {
  const forms = [form].flat();
  const offered = forms.length && languages.length ? languages : Object.keys(names);
  const root = element('div', { class: 'widget sheets fallback' });
  // What was asked last counts: a language that comes too late is dropped.
  let asked;
  const show = async (chosen) => {
    const turn = (asked = {});
    const say = texts[chosen];
    root.lang = chosen;
    const buttons = offered.map((one) => languageButton(one, one === chosen, show));
    const note = element('p', { role: 'status' });
    const answers = kept(saved);
    const name = `cx-maturity-${saved.assessment}.json`;
    const actions = element('div', { class: 'fallback-actions' }, [
      retry && button('button primary', reason === 'slow' ? say.reload : say.retry, () => retry()),
      answers && button('button secondary', say.rescue, () => download(name, answers)),
      ...keptCounts(saved).map(({ title, text }) => (
        button('button secondary', say.counts(title), () => download('cx-maturity-counts.json', text))
      )),
    ]);
    const held = root.contains(root.getRootNode().activeElement);
    root.replaceChildren(head(say, reason, buttons, note, actions));
    if (held) buttons[offered.indexOf(chosen)].focus();
    if (!forms.length) return;
    const sheets = await Promise.all(forms.map((one) => one(chosen).then(built))).catch(() => []);
    if (turn !== asked) return;
    const [sole, ...more] = sheets;
    note.textContent = more.length ? say.forms : sole ? say.form : say.noForm;
    if (more.length) return root.append(...sheets.map((one) => folded(one, say)));
    if (!sole) return;
    actions.append(printButton(say));
    root.append(sole);
  };
  show(offered.includes(language) ? language : offered[0]);
  return root;
}

// One of several: one is open at a time, and that one is printed.
const folded = (sheets, say) => element('details', { class: 'fold', name: 'paper' }, [
  element('summary', {}, [sheets.querySelector('h2').textContent]),
  element('div', { class: 'fallback-actions' }, [printButton(say)]),
  sheets,
]);

const printButton = (say) => button('button secondary', say.print, () => print());

const head = (say, reason, buttons, note, actions) => element('div', { class: 'fallback-head' }, [
  buttons.length > 1 && element('nav', { class: 'languages', 'aria-label': say.language }, buttons),
  element('div', { class: 'fallback-reason' }, [
    element('div', { role: 'alert' }, [
      element('h2', {}, [say.title[reason]]),
      element('p', {}, [say.reason[reason]]),
    ]),
    say.owner[reason] && element('p', { class: 'fallback-owner' }, coded(say.owner[reason])),
  ]),
  note,
  actions,
]);

const languageButton = (language, current, show) => {
  const one = button('language', names[language], () => show(language));
  one.lang = language;
  if (current) one.setAttribute('aria-current', 'true');
  return one;
};

const button = (look, text, act) => {
  const one = element('button', { type: 'button', class: look }, [text]);
  one.addEventListener('click', act);
  return one;
};

// Every second part stands between backquotes.
const coded = (text) => text.split('`').map((part, at) => (at % 2 ? element('code', {}, [part]) : part));

// A tree is a text, or a name with attributes and children.
const built = (tree) => (
  typeof tree === 'string' ? tree : element(tree[0], tree[1], tree[2].map(built))
);

const element = (name, attributes, children = []) => {
  const one = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  one.append(...children.filter(Boolean));
  return one;
};
