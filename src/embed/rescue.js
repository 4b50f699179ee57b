// What is kept on the device, taken along without any program.

import { keyOf, TEAMS } from './place.js';

/** How a report begins, so that it loads again wherever the assessment runs. */
const REPORT = { format: 1, kind: 'cx-maturity-report' };

/**
 * The answers kept of an assessment at a place, as a report; as they stand, where they can't be read;
 * undefined, where there are none or the browser denies them.
 */
export const kept = ({ assessment, slot, storage }) => {
  if (!assessment || storage === 'none') return undefined;
  try {
    const text = storageOf(storage).getItem(keyOf(assessment, slot));
    return text === null ? undefined : asReport(text);
  } catch {
    return undefined;
  }
};

/**
 * What is kept of campaigns, each with its title and its counts, which open again where reports are merged.
 * None, where this is no such place, or the browser denies them.
 */
export const keptCounts = ({ team, storage }) => {
  if (!team || storage === 'none') return [];
  try {
    const entries = Object.entries(storageOf(storage)).filter(([key]) => key.startsWith(TEAMS));
    return entries.map(([, text]) => ({ title: titleOf(text), text }));
  } catch {
    return [];
  }
};

const storageOf = (storage) => (storage === 'session' ? sessionStorage : localStorage);

const titleOf = (text) => {
  try {
    return JSON.parse(text).campaign.title;
  } catch {
    return '';
  }
};

const asReport = (text) => {
  try {
    const { definition, finished, answers, aside, plan } = JSON.parse(text);
    return JSON.stringify({ ...REPORT, definition, finished, status: 'partial', answers, aside, plan }, null, 2);
  } catch {
    return text;
  }
};

/** Hands a text over as a file. */
export const download = (name, text) => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser reads it at its own pace.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};
