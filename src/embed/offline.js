// Has the standalone page kept on the device by its service worker, and tells the reader two things:
// that it now opens without a network, and that there is a new version. Fetched once the page can be
// used; where there can be no service worker (no https, no storage), nothing happens and nothing is
// claimed.

import styles from '../../styles/offline.css';
import words from './offline-words.js';

// In milliseconds.
const PATIENCE = 1000;

const element = document.querySelector('cx-maturity');

// A page that shows a definition of its own is not the published one: no list knows all its files.
const workers = element.hasAttribute('definition') ? undefined : navigator.serviceWorker;

const made = (name, attributes = {}, ...children) => {
  const one = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  one.append(...children);
  return one;
};

// Asked before anything is installed: whether it is the first time, and so worth saying.
const first = !workers?.controller;

// What is said, and what only stands there.
const [status, mark] = [made('p', { role: 'status' }), made('p')];
const summary = made('summary');
const [about, kept] = [made('p'), made('p')];
const button = made('button', { type: 'button', class: 'button secondary' });
const update = made('details', {}, summary, made('div', {}, about, kept, button));
update.hidden = true;
const line = made('div', { class: 'widget offline' }, status, mark, update);

let state = '';

// In the language that is spoken now, which may change.
const say = () => {
  const spoken = element.shadowRoot.querySelector('.widget')?.lang;
  const language = words[spoken] ? spoken : document.documentElement.lang;
  const said = words[language] ?? words.en;
  line.lang = language;
  line.dataset.state = state;
  status.textContent = { new: said.ready, update: said.update }[state] ?? '';
  mark.textContent = state === 'ready' ? said.ready : '';
  summary.textContent = said.version;
  about.textContent = said.update;
  kept.textContent = said.kept;
  button.textContent = said.use;
};

const show = (next) => {
  if (state === next || state === 'update') return;
  state = next;
  update.hidden = next !== 'update';
  say();
};

// What is not saved would be lost with the page: it is not offered to load it anew then. Of an answer
// both is told at once, in whichever order: that it is given, and that it is saved.
let [answered, saved] = [0, false];
const offer = (safe) => {
  button.hidden = kept.hidden = !safe;
};
element.addEventListener('cx-maturity-progress', ({ detail }) => {
  if (detail.answered !== answered && !saved) offer(false);
  answered = detail.answered;
});
element.addEventListener('cx-maturity-saved', () => {
  saved = true;
  setTimeout(() => (saved = false));
  offer(true);
});
button.addEventListener('click', () => location.reload());

// Registering a script asks for a trusted address where the page's policy asks for such: the policy
// `cx-maturity` knows one.
const trusted = (address) => {
  const policy = globalThis.trustedTypes?.createPolicy('cx-maturity', { createScriptURL: () => address });
  return policy?.createScriptURL('') ?? address;
};

const begin = async () => {
  document.adoptedStyleSheets.push(sheet());
  document.querySelector('h1').after(line);
  new MutationObserver(say).observe(element.shadowRoot, { subtree: true, attributeFilter: ['lang'] });
  workers.addEventListener('message', ({ data: { whole, current } }) => {
    if (!current) show('update');
    else if (whole) show(first ? 'new' : 'ready');
  });
  // What the page is made of: whether a version is the page's, its worker knows.
  const scripts = [...document.scripts].map(({ src }) => src).concat(import.meta.url);
  const { href } = new URL('../sw.js', import.meta.url);
  const registration = await workers.register(trusted(href), { updateViaCache: 'none' });
  const ask = () => registration.active?.postMessage(scripts);
  workers.addEventListener('controllerchange', ask);
  workers.startMessages();
  ask();
};

const sheet = () => {
  const one = new CSSStyleSheet();
  one.replaceSync(styles);
  return one;
};

// What the page itself fetches in the background comes first.
if (workers) setTimeout(() => begin().catch(() => line.remove()), PATIENCE);
