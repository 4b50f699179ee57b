// The languages that an element asks for.

const SPOKEN = ['en', 'fr', 'it'];

// The nearest `lang` from the element outwards, also out of a shadow root that it stands in.
const nearest = (element) => {
  for (let from = element; from; from = from.getRootNode().host) {
    const found = from.closest('[lang]');
    if (found) return found.lang;
  }
  return '';
};

/** The languages asked for, the most wanted first: the element's, the page's, the reader's. */
export const languages = (element) => {
  const tags = [nearest(element), ...navigator.languages];
  return tags.map((tag) => tag.toLowerCase().split('-')[0]).filter((tag) => SPOKEN.includes(tag));
};
