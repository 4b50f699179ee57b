// The custom element <cx-maturity>. wasm-bindgen can't extend HTMLElement, so this class forwards
// to the program's `mount`. The build fills in where each file of the build is.

const files = {};

const address = (name) => (files[name] ? new URL(files[name], import.meta.url).href : '');

// The program and its stylesheet are shared by all elements on a page.
let program;
const load = () => (program ??= Promise.all([start(), style()]).catch((error) => {
  program = undefined;
  throw error;
}));

async function start() {
  // Not one after the other: the glue and the program come at the same time.
  const wasm = fetch(address('wasm'));
  const glue = await import(address('glue'));
  await glue.default({ module_or_path: wasm });
  return glue;
}

async function style() {
  const response = await fetch(address('styles'));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await response.text());
  return sheet;
}

/**
 * The assessment as an element.
 *
 * @element cx-maturity
 * @attr {string} assessment - The id of the assessment; `organisation` if absent.
 * @attr {string} lang - The language to begin with: `en`, `fr` or `it`; else that of the page, then the browser's.
 * @attr {string} storage-key - The place under which answers are kept on the device; else by the element's place on the page.
 * @slot - Shown until the assessment is there, and if it can't be.
 */
class CxMaturity extends HTMLElement {
  #place = document.createElement('div');
  #mounted;

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  }

  // Moved within the page, the element is connected anew: it keeps its app and its state.
  connectedCallback() {
    this.#mounted ??= this.#mount().catch((error) => {
      this.#mounted = undefined;
      throw error;
    });
  }

  /** Takes the app out and frees what it holds; connected anew, the element begins anew. */
  async destroy() {
    const mounted = this.#mounted;
    this.#mounted = undefined;
    (await mounted)?.destroy();
    this.#place.remove();
  }

  async #mount() {
    const [glue, sheet] = await load();
    this.shadowRoot.adoptedStyleSheets = [sheet];
    const place = this.#place;
    place.hidden = true;
    this.shadowRoot.append(place);
    const mounted = await glue.mount(this, place, address);
    this.shadowRoot.querySelector('slot')?.remove();
    place.hidden = false;
    return mounted;
  }
}

// A second copy of this file, of whatever version, leaves the first in place.
customElements.get('cx-maturity') ?? customElements.define('cx-maturity', CxMaturity);
