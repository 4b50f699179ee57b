// The custom properties that a form of choices comes to.

// What follows from paper and ink, so that a company need not choose it too.
const FOLLOWS = {
  raised: (paper, ink, dark) => (dark ? `color-mix(in oklab, ${paper} 94%, ${ink})` : `color-mix(in oklab, ${paper} 40%, white)`),
  sunken: (paper, ink, dark) => `color-mix(in oklab, ${paper} ${dark ? '85%, black' : `95%, ${ink}`})`,
  'ink-soft': (paper, ink) => `color-mix(in oklab, ${ink} 75%, ${paper})`,
  line: (paper, ink) => `color-mix(in oklab, ${ink} 18%, ${paper})`,
  'line-strong': (paper, ink) => `color-mix(in oklab, ${ink} 55%, ${paper})`,
};

const both = (light, dark) => `light-dark(${light}, ${dark})`;

const changed = (form, name) => {
  const input = form.elements[name];
  return input.value !== input.defaultValue;
};

const coloured = (form, name) => {
  const [light, dark] = [`${name}-light`, `${name}-dark`];
  if (!changed(form, light) && !changed(form, dark)) return [];
  return [[name, both(form.elements[light].value, form.elements[dark].value)]];
};

const following = (form) => {
  const of = (name) => form.elements[name].value;
  return Object.entries(FOLLOWS).map(([name, rule]) => [
    name,
    both(rule(of('paper-light'), of('ink-light'), false), rule(of('paper-dark'), of('ink-dark'), true)),
  ]);
};

// A list of fonts holds names, quotes and commas: what else is typed would end the declaration.
const fonts = (text) => text.replace(/[^\p{L}\p{N}\s,"'_-]/gu, '').trim();

/** The properties that differ from the element's own, in order: name and value. */
export const properties = (form) => {
  const own = ['accent', 'paper', 'ink'].flatMap((name) => coloured(form, name));
  const ground = own.some(([name]) => name !== 'accent');
  const found = [...own, ...(ground ? following(form) : [])];
  for (const name of ['font', 'font-heading']) {
    const value = fonts(form.elements[name].value);
    if (value) found.push([name, value]);
  }
  if (changed(form, 'radius')) found.push(['radius', `${form.elements.radius.value}em`]);
  if (changed(form, 'density')) found.push(['density', form.elements.density.value]);
  return found.map(([name, value]) => [`--cx-maturity-${name}`, value]);
};

/** The same as CSS to put into a company's stylesheet. */
export const css = (form) => {
  const lines = properties(form).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length ? `cx-maturity {\n${lines.join('\n')}\n}` : '/* Nothing is changed yet. */';
};
