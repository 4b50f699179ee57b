// Where an element keeps its answers if the page does not say.

/** The place of an element among those on the page that can show the assessment: two are independent. */
export const placeOf = (element, assessment) => {
  const all = [...element.ownerDocument.getElementsByTagName(element.localName)];
  const same = all.filter((one) => [null, assessment].includes(one.getAttribute('assessment')));
  const place = same.indexOf(element);
  return place > 0 ? `${place + 1}` : 'default';
};
