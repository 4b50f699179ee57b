// Shows the element in the colours chosen, measures them, and gives their CSS to take along.

import { contrasts, warnings } from '../../cx-maturity-theme.js';
import { css } from './properties.js';

const form = document.querySelector('#theme');
const element = document.querySelector('cx-maturity');
const part = (id) => document.getElementById(id);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [sheet];

// What a look at the element says in one scheme, whichever is shown.
const inScheme = (scheme, look) => {
  const shown = element.getAttribute('theme');
  element.setAttribute('theme', scheme);
  const seen = look(element);
  if (shown) element.setAttribute('theme', shown);
  else element.removeAttribute('theme');
  return seen;
};

const listed = (texts) => texts.map((text) => {
  const item = document.createElement('li');
  item.textContent = text;
  return item;
});

const cell = (text, low) => {
  const made = document.createElement('td');
  made.textContent = text;
  made.classList.toggle('low', Boolean(low));
  return made;
};

const shown = ({ ratio, enough }) =>
  `${(Math.floor(ratio * 100) / 100).toFixed(2)}${enough ? '' : ' – too low'}`;

const row = (light, dark) => {
  const made = document.createElement('tr');
  const names = [light.foreground, light.background].map((name) => cell(name.replace('--cx-maturity-', '')));
  made.append(...names, cell(shown(light), !light.enough), cell(shown(dark), !dark.enough), cell(light.needed));
  return made;
};

const measure = () => {
  const [light, dark] = ['light', 'dark'].map((scheme) => inScheme(scheme, contrasts));
  part('measured').replaceChildren(...light.map((one, at) => row(one, dark[at])));
  const told = ['light', 'dark'].flatMap((scheme) =>
    inScheme(scheme, warnings).map((warning) => `In ${scheme} colours, ${warning}`));
  part('verdict').textContent = told.length
    ? `${told.length} of ${light.length * 2} contrasts are too low to be read by everyone.`
    : 'All contrasts are high enough, light and dark.';
  part('warnings').replaceChildren(...listed(told));
};

const show = () => {
  const text = css(form);
  sheet.replaceSync(text);
  part('css').textContent = text;
  part('copied').textContent = '';
  const scheme = form.elements.scheme.value;
  if (scheme) element.setAttribute('theme', scheme);
  else element.removeAttribute('theme');
  measure();
};

form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
// The inputs have their first values again once the event is over.
form.addEventListener('reset', () => setTimeout(show));

part('copy').addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(part('css').textContent);
    part('copied').textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(part('css'));
    part('copied').textContent = 'Your browser does not let this page copy: press Ctrl+C, the text is selected.';
  }
});

// The element's colours are there with its styles.
element.addEventListener('cx-maturity-ready', show);
