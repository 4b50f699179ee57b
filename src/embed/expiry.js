// What a page asks to be kept for some days only (`keep-days`): it is erased before anything is shown,
// and that is told. Fetched only where a page asks for it.
//
// The day of the last change stands beside the run, under its key and `/day`. Opening a page is no
// change, so that somebody else who opens it every day doesn't keep it.

import { keep, recordOf } from './durable.js';
import { dayOf, verdict } from './expiry/day.js';
import { WORDS } from './expiry/words.js';
import { keyOf } from './place.js';

/** The keys of what is kept at a place. */
const KINDS = ['', '/backup', '/unreadable', '/runs', '/day'];

const daysOf = (given) => {
  const days = Number(given);
  if (`${days}` === given && Number.isInteger(days) && days > 0 && days < 10_000) return days;
  console.warn(`cx-maturity: keep-days="${given}" is no number of days from 1 to 9999: nothing is erased by itself`);
  return undefined;
};

// Whether there is anything in a run: what says that all was erased holds nothing.
const holds = (text) => Boolean(text) && !(text.includes('"answers":{}') && !text.includes('"plan":{'));

// Erases what is too old at a place, and gives the day of its last change then.
const expire = async (all, key, days, today, lasting) => {
  const there = KINDS.filter((kind) => all.getItem(key + kind) !== null);
  // Of a place whose first copy the browser has cleared, there may be a second one.
  const record = lasting ? await recordOf(key) : undefined;
  if (!record && !there.some((kind) => kind !== '/day')) {
    all.removeItem(`${key}/day`);
    return undefined;
  }
  // What is older than the page's wish has a second copy at best: its day may be one too late.
  const last = all.getItem(`${key}/day`) ?? (record && dayOf(new Date(record.last)));
  const now = verdict(last, today, days);
  if (now !== 'erase') {
    // From now on it stands there: the second copy's day changes whenever the page is opened.
    all.setItem(`${key}/day`, now === 'anew' ? today : last);
    return undefined;
  }
  for (const kind of there) all.removeItem(key + kind);
  if (record) await keep(key);
  return last;
};

// Tells it above what is shown, once there is something.
const tell = (root, language, last, days) => {
  const { erased, close } = WORDS[language];
  const made = (name, attributes, ...children) => {
    const one = document.createElement(name);
    for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, value);
    one.append(...children);
    return one;
  };
  const [year, month, day] = last.split('-').map(Number);
  const date = new Date(year, month - 1, day).toLocaleDateString(language, { dateStyle: 'long' });
  const button = made('button', { type: 'button', class: 'button quiet' }, close);
  const text = made('p', {});
  const note = made('div', { class: 'expired notice', part: 'notice', lang: language, role: 'status' }, text, button);
  // A page's policy may let no style stand in an attribute; by script it may be set.
  Object.assign(note.style, {
    background: 'var(--accent-soft, Canvas)',
    color: 'var(--ink, CanvasText)',
    font: 'normal 1em/1.55 var(--font, sans-serif)',
  });
  button.addEventListener('click', () => note.remove());
  const show = () => {
    if (!root.querySelector('.widget')) return;
    seen.disconnect();
    root.prepend(note);
    // Put in once it is there, so that it is told.
    text.textContent = erased(date, days);
  };
  const seen = new MutationObserver(show);
  seen.observe(root, { childList: true, subtree: true });
  show();
};

/**
 * Erases what is too old at these places, of the storage in force, and tells it.
 *
 * @param {HTMLElement} element - The element that asks for it.
 * @param {'en'|'fr'|'it'} language - In which language it is told.
 * @param {string[]} assessments - What it may hold.
 * @param {(assessment: string) => {slot: string, storage: string}} placeOf - Where each is kept.
 * @returns For how many days it is kept, if for some; and what to do with each text that is written.
 */
export default async function begin(element, language, assessments, placeOf) {
  const { storage } = placeOf(assessments[0]);
  const days = storage === 'none' ? 0 : daysOf(element.getAttribute('keep-days'));
  const keys = assessments.map((one) => keyOf(one, placeOf(one).slot));
  const root = element.shadowRoot;
  const nothing = { touch() {} };
  if (!days) return nothing;
  root.querySelector('.expired')?.remove();
  let all;
  const before = new Map();
  try {
    all = storage === 'session' ? sessionStorage : localStorage;
    const today = dayOf(new Date());
    const found = [];
    for (const key of keys) {
      found.push(await expire(all, key, days, today, storage === 'local'));
      before.set(key, all.getItem(key));
    }
    const last = found.filter(Boolean).sort().pop();
    if (last) tell(root, language, last, days);
  } catch {
    // Where nothing can be stored, nothing is too old.
    return nothing;
  }
  const touch = (key, text) => {
    if (text === before.get(key)) return;
    before.set(key, text);
    try {
      if (holds(text)) all.setItem(`${key}/day`, dayOf(new Date()));
      else all.removeItem(`${key}/day`);
    } catch {
      // Without room for it, the second copy knows the day.
    }
  };
  return { days: storage === 'local' ? days : 0, touch };
}

export { verdict };
