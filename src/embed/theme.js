// For whoever gives the element a company's look: whether its colours can still be told apart.

// What is measured, by WCAG 2.2: texts (1.4.3) and marks, such as the borders of controls (1.4.11).
const TEXT = 4.5;
const MARK = 3;

// Each by its token, and what it stands on somewhere in the element.
const STANDS_ON = [
  ['ink', TEXT, ['paper', 'raised', 'sunken', 'accent-soft', 'warning-soft']],
  ['ink-soft', TEXT, ['paper', 'raised', 'sunken', 'accent-soft']],
  ['accent', TEXT, ['paper', 'raised', 'accent-soft']],
  ['accent-strong', TEXT, ['paper', 'raised']],
  ['on-accent', TEXT, ['accent', 'accent-strong']],
  ['error', TEXT, ['paper', 'raised']],
  ['warning', MARK, ['paper', 'warning-soft']],
  ['line-strong', MARK, ['paper', 'raised']],
];

// A colour as the browser sees it in this place, its parts from 0 to 1.
const resolved = (probe, token) => {
  probe.style.color = `color(from var(--${token}) srgb r g b)`;
  const parts = getComputedStyle(probe).color.match(/[\d.e+-]+/g).slice(0, 3);
  return parts.map((part) => Math.min(1, Math.max(0, Number(part))));
};

const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const luminance = (colour) => {
  const [red, green, blue] = colour.map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** The contrast of two colours by WCAG 2.2, each as red, green and blue from 0 to 1: 1 to 21. */
export const contrast = (one, other) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/**
 * Every contrast that counts in an element, in the colours that it has now, light or dark:
 * `{foreground, background, ratio, needed, enough}`, the first two as custom properties.
 */
export const contrasts = (element) => {
  const probe = document.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  element.shadowRoot.append(probe);
  const colours = new Map();
  const colour = (token) => {
    if (!colours.has(token)) colours.set(token, resolved(probe, token));
    return colours.get(token);
  };
  const found = STANDS_ON.flatMap(([foreground, needed, backgrounds]) => backgrounds.map((background) => {
    const ratio = contrast(colour(foreground), colour(background));
    const [front, back] = [foreground, background].map((token) => `--cx-maturity-${token}`);
    return { foreground: front, background: back, ratio, needed, enough: ratio >= needed };
  }));
  probe.remove();
  return found;
};

/** A sentence for each contrast of an element that is too low. */
export const warnings = (element) =>
  contrasts(element)
    .filter(({ enough }) => !enough)
    .map(({ foreground, background, ratio, needed }) => {
      // Rounded down: what is too low must not read like enough.
      const shown = Math.floor(ratio * 100) / 100;
      return `${foreground} on ${background} has a contrast of ${shown} to 1, and needs ${needed} to 1.`;
    });
