// The custom element <cx-maturity>. wasm-bindgen can't extend HTMLElement, so this class forwards
// to the programs' `mount`. The build fills in where each file of the build is.

const files = {};

const address = (name) => (files[name] ? new URL(files[name], import.meta.url).href : '');

// What is loaded is shared by all elements on a page, and stays: whatever was there once needs no
// network again. A failure is forgotten, so that the next attempt is one.
const held = new Map();
const once = (name, load) => {
  if (!held.has(name)) {
    const loading = load();
    held.set(name, loading);
    loading.catch(() => held.delete(name));
  }
  return held.get(name);
};

const checked = async (name) => {
  const response = await fetch(address(name));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
};

const bytes = (name) => once(name, async () => new Uint8Array(await (await checked(name)).arrayBuffer()));

// Two programs: `answering` comes first, `reporting` while one answers.
const program = (name) => once(`${name}.program`, async () => {
  // Not one after the other: the glue and the program come at the same time.
  const wasm = fetch(address(`${name}.wasm`));
  const glue = await import(address(name));
  await glue.default({ module_or_path: wasm });
  return glue;
});

const style = (name) => once(`${name}.sheet`, async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await checked(`${name}.styles`)).text());
  return sheet;
});

/**
 * The assessment as an element.
 *
 * @element cx-maturity
 * @attr {string} assessment - The id of the assessment; if absent, the respondent chooses one.
 * @attr {string} lang - The language to begin with: `en`, `fr` or `it`; else that of the page, then the browser's.
 * @attr {string} storage-key - The place under which answers are kept on the device; else by the element's place on the page.
 * @slot - Shown until the assessment is there, and if it can't be.
 */
class CxMaturity extends HTMLElement {
  #place;
  #mounted;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  }

  // Moved within the page, the element is connected anew: it keeps its app and its state.
  connectedCallback() {
    this.#mounted ??= this.#run('answering', this.getAttribute('assessment')).catch((error) => {
      this.#mounted = undefined;
      throw error;
    });
  }

  /** Takes the app out and frees what it holds; connected anew, the element begins anew. */
  async destroy() {
    const mounted = this.#mounted;
    this.#mounted = undefined;
    (await mounted)?.destroy();
    this.#place?.remove();
  }

  // One program at a time: the next takes over where the one before is, once it is ready.
  async #run(name, assessment, locale, state) {
    const sheets = ['answering', name].filter((one, at) => at === 0 || one !== 'answering').map(style);
    const [glue, ...adopted] = await Promise.all([program(name), ...sheets]);
    this.shadowRoot.adoptedStyleSheets = adopted;
    const place = document.createElement('div');
    this.shadowRoot.append(place);
    const mounted = await glue.mount(this, place, {
      bytes,
      prepare: program,
      open: (...next) => this.#open(...next),
    }, assessment ?? undefined, locale, state);
    this.shadowRoot.querySelector('slot')?.remove();
    this.#place?.remove();
    this.#place = place;
    return mounted;
  }

  async #open(...asked) {
    const before = await this.#mounted;
    const next = await this.#run(...asked);
    if (!this.#mounted) return next.destroy();
    this.#mounted = Promise.resolve(next);
    before.destroy();
  }
}

// A second copy of this file, of whatever version, leaves the first in place.
customElements.get('cx-maturity') ?? customElements.define('cx-maturity', CxMaturity);
