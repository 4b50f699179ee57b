// Asks the respondent whether the page around may have the report.
//
// Not modal, and above what is shown: in a frame as high as its content the middle may be out of
// sight, and whoever is asked may want to look at the answers first.

import { WORDS } from './words.js';

const dialog = document.querySelector('dialog');
const part = (id) => document.getElementById(id);

// What has the focus, also within the element.
const focused = () => {
  let found = document.activeElement;
  while (found?.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
};

const show = (origin, language) => {
  const words = WORDS[language] ?? WORDS.en;
  dialog.lang = language;
  part('asked').textContent = words.asked(origin);
  part('meant').textContent = words.meant;
  part('agree').textContent = words.agree;
  part('decline').textContent = words.decline;
  dialog.open = true;
  part('asked').focus();
};

const answered = () => new Promise((resolve) => {
  part('agree').onclick = () => resolve(true);
  part('decline').onclick = () => resolve(false);
  // Without a value: `false` would keep the key from everything else.
  dialog.onkeydown = ({ key }) => {
    if (key === 'Escape') resolve(false);
  };
});

/**
 * Asks for a page of this origin, in the language that the element speaks, and resolves with whether
 * the respondent agreed; with `undefined` where they are being asked already.
 */
export const asking = (element) => async (origin) => {
  if (dialog.open) return undefined;
  const before = focused();
  show(origin, element.shadowRoot.querySelector('.widget').lang);
  const agreed = await answered();
  dialog.open = false;
  before?.focus();
  return agreed;
};
