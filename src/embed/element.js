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
  const [glue, wasm] = await Promise.all([import(address(name)), fetch(address(`${name}.wasm`))]);
  await glue.default({ module_or_path: wasm });
  return glue;
});

const style = (name) => once(`${name}.sheet`, async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await checked(`${name}.styles`)).text());
  return sheet;
});

// The styles that a program is shown in.
const styles = (name) => Promise.all([...new Set(['answering', name])].map(style));

const end = (shown) => {
  shown?.mounted.destroy();
  shown?.place.remove();
};

const prepare = (name) => Promise.all([program(name), styles(name)]);

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
  #asked;
  #shown;
  #slots = { __proto__: null };

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  }

  // Moved within the page, the element is connected anew: it keeps its app and its state.
  connectedCallback() {
    if (!this.#asked) this.#open('answering', this.getAttribute('assessment') ?? undefined);
  }

  /** Takes the app out and frees what it holds; connected anew, the element begins anew. */
  async destroy() {
    this.#asked = undefined;
    this.#slots = { __proto__: null };
    this.#show();
  }

  // One program at a time: the next takes over where the one before is, once it is ready. What was
  // asked last counts; what comes too late for it, or for an element that is destroyed, is dropped.
  async #open(name, ...start) {
    const asked = (this.#asked = {});
    const place = document.createElement('div');
    try {
      const [glue, sheets] = await Promise.all([program(name), styles(name)]);
      if (asked !== this.#asked) return;
      this.shadowRoot.append(place);
      const mounted = await glue.mount(this, place, this.#host(), ...start);
      const next = { mounted, place };
      if (asked !== this.#asked) return end(next);
      this.shadowRoot.adoptedStyleSheets = sheets;
      this.shadowRoot.querySelector('slot')?.remove();
      this.#show(next);
    } catch (error) {
      place.remove();
      if (asked !== this.#asked) return;
      if (!this.#shown) this.#asked = undefined;
      throw error;
    }
  }

  // What the element lends a program.
  #host() {
    return {
      bytes,
      prepare,
      open: (...asked) => this.#open(...asked),
      // An element that is moved to another place on the page keeps its answers where they were.
      slot: (assessment, first) => (this.#slots[assessment] ??= first),
    };
  }

  #show(next) {
    end(this.#shown);
    this.#shown = next;
  }
}

// A second copy of this file, of whatever version, leaves the first in place.
customElements.get('cx-maturity') ?? customElements.define('cx-maturity', CxMaturity);
