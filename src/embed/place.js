// Where an element keeps its answers.

/** The layout of the keys; what stands under them has formats of its own. */
const LAYOUT = 1;

/** The key of what is kept of an assessment at a place; other keys begin with it and a `/`. */
export const keyOf = (assessment, slot) =>
  `cx-maturity/${LAYOUT}/${assessment}/${encodeURIComponent(slot)}`;

/** How the keys of campaigns begin: no assessment's id has a colon. */
export const TEAMS = `cx-maturity/${LAYOUT}/:team/`;

/**
 * Where an element keeps its answers if the page does not say: its place among those on the
 * page that can show the assessment. Two are independent.
 */
export const placeOf = (element, assessment) => {
  const all = [...element.ownerDocument.getElementsByTagName(element.localName)];
  const same = all.filter((one) => [null, assessment].includes(one.getAttribute('assessment')));
  const place = same.indexOf(element);
  return place > 0 ? `${place + 1}` : 'default';
};
