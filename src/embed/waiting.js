// How far the loading has come, on a slow line: above what the page shows meanwhile, so that nothing
// moves. `SIZES`, the bytes of each file, is put in by the build.

const WORDS = {
  en: { loading: 'Loading…', of: (some, all) => `${some} of ${all} kB` },
  fr: { loading: 'Chargement…', of: (some, all) => `${some} sur ${all}\u00a0ko` },
  it: { loading: 'Caricamento…', of: (some, all) => `${some} di ${all} kB` },
};

// How often it is looked at, in milliseconds.
const PAUSE = 200;

// A page's policy may let no style stand in an attribute; by script it may be set.
const made = (name, attributes, style, ...children) => {
  const one = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) one.setAttribute(key, value);
  Object.assign(one.style, style);
  one.append(...children);
  return one;
};

// What the bar shows until it is known how much there is to come, which moves by itself.
const still = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Shows it as long as the loading goes on.
 *
 * @param {ShadowRoot} root - Where.
 * @param {'en'|'fr'|'it'} language - In which language.
 * @param {() => boolean} goesOn - Whether the loading goes on.
 * @param {{asked: string[]=, arrived: number=}} source - What was asked for, and how many bytes have come.
 */
export default function wait(root, language, goesOn, source) {
  const { loading, of } = WORDS[language];
  const bar = made('progress', { 'aria-label': loading }, { inlineSize: '4em' });
  const count = made('span', { 'aria-hidden': 'true' }, { fontVariantNumeric: 'tabular-nums' });
  const said = made('span', { role: 'status' }, {});
  const line = made('span', { class: 'waiting', lang: language }, {
    position: 'absolute',
    insetBlockStart: '0',
    insetInlineEnd: '0',
    zIndex: '1',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0.25em 0.5em',
    alignItems: 'center',
    justifyContent: 'end',
    padding: '0.5em 1em',
    background: 'Canvas',
    color: 'CanvasText',
    font: '0.85em/1.4 system-ui, sans-serif',
  }, said, count, bar);
  const place = made('div', {}, { position: 'relative', blockSize: '0' }, line);
  let shown = 0;
  const look = () => {
    if (!goesOn()) return place.remove();
    // The panel has come, in place of what must not move: there is room now.
    if (root.querySelector('.fallback')) {
      place.style.blockSize = 'auto';
      line.style.position = 'static';
    }
    const all = (source.asked ?? []).reduce((sum, name) => sum + (SIZES[name] ?? 0), 0);
    const known = all > 0;
    // What is found to be needed only later makes the whole larger: the bar stays where it is then.
    shown = Math.max(shown, known ? Math.min(source.arrived / all, 1) : 0);
    if (known) bar.value = shown;
    bar.hidden = !known && still.matches;
    const kilobytes = (bytes) => Math.round(bytes / 1000);
    count.textContent = known ? of(kilobytes(shown * all), kilobytes(all)) : '';
    return setTimeout(look, PAUSE);
  };
  root.prepend(place);
  // Put in once it is there, so that it is told.
  said.textContent = loading;
  look();
}
