// The page frame.html: the element as on any page, for a host on whose pages no script of ours may
// run. What the element needs stands in the frame's address; all the rest are messages.
//
// Version 1: objects `{ cxMaturity: 1, type, … }`. `parent` in the address is the origin of the page
// around, and the exact target of every message; what comes from another origin, from a window that
// is not the parent, or has another shape is ignored in silence. Without `parent` the height is
// posted, to whomever, and nothing is heard.
//
// | from the frame | with | when |
// |---|---|---|
// | `height` | `height` | it has changed, in CSS pixels; or it was asked for |
// | `ready`, `progress`, `saved`, `completed`, `exported`, `failed` | the details of the element's event | the element fires it |
// | `report` | `report` | the respondent agreed to hand it over |
// | `declined` | `reason` | they did not (`respondent`), or there is none (`nothing`) |
//
// | to the frame | with | what happens |
// |---|---|---|
// | `measure` | | `height` is sent again, and `ready` if it is |
// | `language` | `language` | `en`, `fr` or `it` is spoken from now on |
// | `theme` | `theme` | `light` or `dark`; `null`: as the reader has it |
// | `request-report` | | the respondent is asked, in the frame; once more meanwhile changes nothing |
// | `print` | | the browser's own way to print what is shown |

import { asking } from './frame/asking.js';
import { conversation } from './frame/conversation.js';
import { WORDS } from './frame/words.js';
import { languages } from './language.js';

const TOLD = ['ready', 'progress', 'saved', 'completed', 'exported', 'failed'];
const THEMES = ['light', 'dark', null];

const page = document.documentElement;
const element = document.querySelector('cx-maturity');
const address = new URLSearchParams(location.search);

const speak = (language) => {
  element.lang = language;
  page.lang = language;
};

const look = (theme) => {
  // The page's own background goes with the element's.
  page.dataset.theme = theme;
  if (theme) element.setAttribute('theme', theme);
  else element.removeAttribute('theme');
};

for (const name of ['assessment', 'storage', 'storage-key', 'keep-days', 'campaign']) {
  if (address.has(name)) element.setAttribute(name, address.get(name));
}
if (address.has('lang')) element.lang = address.get('lang');
page.lang = languages(element)[0] ?? 'en';
if (THEMES.includes(address.get('theme'))) look(address.get('theme'));

const ask = asking(element);
let ready;

const { origin, tell } = conversation(address.get('parent'), {
  measure() {
    tellHeight();
    if (ready) tell('ready', ready);
  },

  language({ language }) {
    if (Object.keys(WORDS).includes(language)) speak(language);
  },

  theme({ theme }) {
    if (THEMES.includes(theme)) look(theme);
  },

  async 'request-report'() {
    if (!element.report) {
      tell('declined', { reason: 'nothing' });
      return;
    }
    const agreed = await ask(origin);
    if (agreed === undefined) return;
    // What was answered meanwhile is in it, or erased.
    if (!agreed) tell('declined', { reason: 'respondent' });
    else if (!element.report) tell('declined', { reason: 'nothing' });
    else tell('report', { report: element.report });
  },

  print() {
    window.print();
  },
});

// The page is as high as what stands in it, however high the frame is: so it shrinks, too.
function tellHeight() {
  const height = Math.ceil(page.getBoundingClientRect().height);
  if (height) tell('height', { height });
}

element.addEventListener('cx-maturity-ready', ({ detail }) => (ready = detail));
if (origin) {
  for (const type of TOLD) {
    element.addEventListener(`cx-maturity-${type}`, ({ detail }) => tell(type, detail));
  }
}
new ResizeObserver(tellHeight).observe(page);
