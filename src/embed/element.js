// The custom element <cx-maturity>. wasm-bindgen can't extend HTMLElement, so this class forwards to
// the programs' `mount`, and what a page asks of it to the program that is there.

import { bytesOf, valueOf } from './bytes.js';
import { keep, recall } from './durable.js';
import { failure } from './failure.js';
import { languages } from './language.js';
import { keyOf, placeOf } from './place.js';
import { reasonOf } from './reason.js';
import { arrived, bytes, names, program, script, whenStopped } from './source.js';
import { compiled, wanted } from './wanted.js';

// The attributes with whose change the element begins anew.
const BEGINS = ['assessment', 'definition', 'check', 'storage', 'storage-key', 'keep-days', 'campaign', 'team'];
// What a page may have set before this file was there.
const PROPERTIES = ['definition', 'answers', 'report'];
// From when on a reader is shown how far it has come, and told that it takes long, in milliseconds.
const [GLANCE, PATIENCE] = [1000, 8000];

const end = (shown) => {
  shown?.forgets?.();
  shown?.mounted?.destroy();
  shown?.place.remove();
};

/**
 * An assessment as an element.
 *
 * The page around it can read what is answered in it, as any script of a page can: where that must
 * not be, embed the page `frame.html` from another origin.
 *
 * @element cx-maturity
 * @attr {string} assessment - The id of an assessment of the build; if absent, the respondent chooses one.
 * @attr {string} definition - The address of a definition to be used instead, of the page's own.
 * @attr {boolean} check - Shows an author what is wrong with a definition, how good it is, and a preview.
 * @attr {string} lang - The language: `en`, `fr` or `it`; else that of the page around it, then the reader's.
 * @attr {string} storage - Where answers are kept: `local` (on the device, the default), `session` (until the tab is closed), `none`.
 * @attr {string} storage-key - The place under which answers are kept; else by the element's place on the page.
 * @attr {number} keep-days - After how many days without a change what is kept on the device is erased, at the next opening; else never.
 * @attr {boolean} team - Shows where anonymous reports are merged to a team's results.
 * @attr {string} campaign - The campaign that anonymous reports are saved for: its JSON, or the text of its link.
 * @attr {string} theme - `light` or `dark`; else as the page and the reader have it.
 * @prop {object|string|undefined} definition - A definition to be used, as an object or as JSON; before the attribute.
 * @prop {object|null} answers - The answers given, an option's id for each item; setting it answers what is not answered yet.
 * @prop {object|null} report - The report of the answers as they are now, also of those under way (then without scores); setting it is like `importReport`.
 * @method reset - Erases the answers from the device, as the respondent can, who can bring them back.
 * @method exportReport - Resolves with the report of the answers, once the assessment is there (before the report is reached, without scores); `null` where there are none.
 * @method importReport - Loads a report (object, text, bytes or file) in place of the answers; where there are some, the respondent is asked first.
 * @method focus - Moves the focus to the heading of what is shown.
 * @method destroy - Takes the assessment out and frees what it holds; put into a page anew, the element begins anew.
 * @fires cx-maturity-ready - It can be used: `{assessment, language}`.
 * @fires cx-maturity-progress - The respondent answered or went elsewhere: `{assessment, step, answered, asked}`, and no answers.
 * @fires cx-maturity-saved - An answer is kept: `{assessment}`.
 * @fires cx-maturity-completed - The respondent has come to the report: `{assessment}`.
 * @fires cx-maturity-exported - The respondent has taken something along: `{assessment, kind}`.
 * @fires cx-maturity-erase - The answers are about to be erased; cancelable: `{assessment}`.
 * @fires cx-maturity-failed - It can't be shown, or not all that was given could be used: `{reason}`, with `problems` of a definition, or the `items` of answers.
 * @slot - Shown until the assessment is there, and where it can't be.
 * @slot introduction - Above the choice, and above the start of an assessment.
 * @slot choice - Below the choice: where else to go.
 * @slot help - Below what is asked: whom to turn to.
 * @slot footer - At the end of every step.
 * @csspart widget - All of it.
 * @csspart heading - The heading of a step.
 * @csspart primary-button - What leads on.
 * @csspart secondary-button - What else can be done.
 * @csspart item - One question with its answers.
 * @csspart option - One answer.
 * @csspart notice - What is told besides.
 * @csspart panel - What stands in a frame.
 * @csspart chart - A chart.
 * @csspart table - A table.
 * @cssproperty --cx-maturity-font - The font of texts.
 * @cssproperty --cx-maturity-font-heading - The font of headings.
 * @cssproperty --cx-maturity-paper - The background.
 * @cssproperty --cx-maturity-raised - The background of what stands out.
 * @cssproperty --cx-maturity-sunken - The background of what steps back.
 * @cssproperty --cx-maturity-ink - Texts.
 * @cssproperty --cx-maturity-ink-soft - Texts that step back.
 * @cssproperty --cx-maturity-line - Lines that part.
 * @cssproperty --cx-maturity-line-strong - The borders of controls.
 * @cssproperty --cx-maturity-accent - Buttons, marks, links; the two next follow from it.
 * @cssproperty --cx-maturity-accent-strong - The same, pointed at.
 * @cssproperty --cx-maturity-accent-soft - Backgrounds of what is chosen.
 * @cssproperty --cx-maturity-on-accent - Texts on the accent; black or white by its lightness.
 * @cssproperty --cx-maturity-warning - Warnings.
 * @cssproperty --cx-maturity-warning-soft - Their background.
 * @cssproperty --cx-maturity-error - Errors.
 * @cssproperty --cx-maturity-radius - The radius of corners.
 * @cssproperty --cx-maturity-density - How far apart things stand: 1, less or more.
 */
export class CxMaturity extends HTMLElement {
  static observedAttributes = [...BEGINS, 'lang'];

  // What the page put into the element, shown where there is nothing else.
  #fallback = document.createElement('slot');
  // What was asked for last: what comes too late for it, or for an element that is destroyed, is
  // dropped.
  #begun;
  #asked;
  #shown;
  // What was shown when the element left the page, to go on from.
  #asleep;
  // The definition that the page gave; the files made of it, or of the one that is being tried.
  #definition;
  #own = new Map();
  #tried;
  #slots = { __proto__: null };
  // Sessions that were left for another assessment and are saved nowhere, by their assessments.
  #left = { __proto__: null };
  // What is kept for some days only: for how many, and what notes the day of a change.
  #expiry;
  // What the page asked for before there was a program to ask.
  #waiting = [];

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(this.#fallback);
  }

  // Moved within the page, the element is connected anew: it keeps its app and its state.
  connectedCallback() {
    for (const name of PROPERTIES) this.#upgrade(name);
    if (this.#begun) return;
    this.#begin(this.#asleep ?? wanted(this, this.#language()));
    this.#asleep = undefined;
  }

  // A move is a removal and an insertion at once. An element that stays away frees what it holds, and
  // goes on where it was if it ever comes back.
  disconnectedCallback() {
    setTimeout(() => {
      if (this.isConnected || !this.#begun) return;
      const { name, assessment, mounted } = this.#shown ?? {};
      const state = mounted?.ask('state');
      if (state) this.#asleep = { name, assessment, state, own: this.#own, tried: this.#tried };
      this.#end();
    });
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name !== 'lang') this.#change();
    else if (this.#shown?.assessment) this.#ask('speak', this.#language());
    else if (this.#begun) this.#restart();
  }

  // The page asks for something else than what is shown, or was when the element left.
  #change() {
    this.#asleep = undefined;
    if (this.#begun) this.#restart();
  }

  // A property set before this file was there hides the one that it is meant for.
  #upgrade(name) {
    if (!Object.hasOwn(this, name)) return;
    const given = this[name];
    delete this[name];
    this[name] = given;
  }

  get definition() {
    return this.#definition;
  }

  set definition(given) {
    this.#definition = given ?? undefined;
    this.#change();
  }

  get answers() {
    return this.report?.answers ?? null;
  }

  set answers(given) {
    if (given) this.#suggest(given);
  }

  get report() {
    return valueOf(this.#shown?.mounted?.ask('report'));
  }

  set report(given) {
    if (given) this.importReport(given);
  }

  reset() {
    this.#shown?.mounted?.ask('reset');
  }

  async exportReport() {
    return valueOf(await this.#ask('report'));
  }

  async importReport(given) {
    await this.#ask('load', given);
  }

  focus() {
    this.#shown?.mounted?.ask('focus');
  }

  destroy() {
    this.#asleep = undefined;
    this.#slots = { __proto__: null };
    this.#end();
  }

  // Asks the program that is there with an assessment, or the next one to be.
  async #ask(what, given) {
    const { mounted } = await this.#there();
    return mounted.ask(what, given === undefined ? given : await bytesOf(given));
  }

  async #there() {
    if (!this.#shown?.assessment) await new Promise((resolve) => this.#waiting.push(resolve));
    return this.#shown;
  }

  // What fits fills the gaps; what does not is told.
  async #suggest(answers) {
    const place = { step: 'start' };
    const definition = { id: (await this.#there()).assessment, version: '', hash: '' };
    const report = await this.#ask('suggest', { format: 1, definition, place, answers });
    const taken = valueOf(report)?.answers ?? {};
    const items = Object.keys(answers).filter((item) => !Object.hasOwn(taken, item));
    if (items.length) this.#tell('failed', { reason: 'answers', items });
  }

  #tell(name, detail, cancelable = false) {
    const told = { bubbles: true, composed: true, cancelable, detail };
    return this.dispatchEvent(new CustomEvent(`cx-maturity-${name}`, told));
  }

  // Several changes at once begin anew once.
  #restart() {
    this.#end();
    queueMicrotask(() => {
      if (this.isConnected && !this.#begun) this.#begin(wanted(this, this.#language()));
    });
  }

  async #begin(what) {
    const begun = (this.#begun = {});
    let over;
    const goesOn = () => !over && begun === this.#begun;
    const wait = (waiting) => waiting.default(this.shadowRoot, this.#language(), goesOn, arrived());
    // Where not even that can be had, the panel follows.
    const soon = setTimeout(() => script('waiting').then(wait, () => {}), GLANCE);
    const late = setTimeout(() => this.#fail('slow', begun), PATIENCE);
    try {
      const { problems, own, tried, ...opened } = await what;
      if (begun !== this.#begun) return;
      this.#own = own ?? this.#own;
      this.#tried = tried;
      await this.#open(opened);
      if (begun !== this.#begun) return;
      if (problems?.length) this.#tell('failed', { reason: 'definition', problems });
      else this.#ready();
    } catch (error) {
      if (begun !== this.#begun) return;
      const reason = reasonOf(error);
      this.#tell('failed', { reason });
      await this.#fail(reason, begun);
    } finally {
      over = true;
      clearTimeout(soon);
      clearTimeout(late);
    }
  }

  // The program has stopped: what is kept is safe, and nothing of it may be touched any more.
  #stopped() {
    const { assessment, forgets, place } = this.#shown;
    forgets();
    this.#shown = { place };
    this.#asked = {};
    this.#tell('failed', { reason: 'failed' });
    this.#fail('failed', this.#begun, assessment);
  }

  #ready() {
    const { assessment = null, place } = this.#shown;
    this.#tell('ready', { assessment, language: place.firstElementChild.lang });
  }

  // A panel in place of the assessment, until that is there after all.
  async #fail(reason, begun, assessment = this.#published()) {
    const language = this.#language();
    const kept = { team: this.hasAttribute('team'), ...this.#place(assessment) };
    // A program that has stopped begins anew with the page only, and so does what does not come.
    const anew = () => location.reload();
    const retry = { slow: anew, unknown: false, failed: anew }[reason] ?? (() => this.#restart());
    const asked = this.#asked;
    const { place, adopted } = await failure(reason, language, assessment, kept, retry);
    if (begun !== this.#begun || asked !== this.#asked || this.#shown?.mounted) return;
    this.shadowRoot.append(place);
    this.#show({ place }, adopted);
  }

  // One program at a time: the next takes over where the one before is, once it is ready.
  async #open({ name, assessment, language, state }) {
    const asked = (this.#asked = {});
    const place = document.createElement('div');
    try {
      // What is too old for the page goes before anything is shown; not from under what is open.
      if (!state || (this.#shown && this.#shown.assessment !== assessment)) await this.#expire(assessment);
      const { key, storage } = this.#place(assessment);
      // Only what lasts has a second copy.
      const copy = assessment && storage === 'local' ? recall(key) : undefined;
      const [{ glue, adopted }, durable] = await Promise.all([program(name), copy]);
      if (asked !== this.#asked) return;
      // Before anything is painted, and as long as both programs are there.
      const both = new Set([...this.shadowRoot.adoptedStyleSheets, ...adopted]);
      this.shadowRoot.adoptedStyleSheets = [...both];
      this.shadowRoot.append(place);
      const mounted = await glue.mount(place, this.#lent(assessment, language, state, durable));
      const forgets = whenStopped(name, () => this.#stopped());
      const next = { name, assessment, mounted, place, forgets };
      if (asked !== this.#asked) return end(next);
      this.#show(next, adopted);
      if (assessment) for (const goOn of this.#waiting.splice(0)) goOn();
    } catch (error) {
      place.remove();
      if (asked === this.#asked) throw error;
    }
  }

  async #expire(assessment) {
    this.#expiry = undefined;
    if (!this.hasAttribute('keep-days')) return;
    const { default: begin } = await script('expiry');
    const all = assessment ? [assessment] : names();
    this.#expiry = await begin(this, this.#language(), all, (one) => this.#place(one));
  }

  // What the element lends a program.
  #lent(assessment, language, state, durable) {
    const { key, storage } = this.#place(assessment);
    return {
      assessment,
      languages: [language, ...languages(this)].join(' '),
      opened: language !== undefined,
      back: this.#tried ? 'bench' : this.#own.size || this.hasAttribute('assessment') ? undefined : 'choice',
      campaign: this.getAttribute('campaign'),
      key,
      storage,
      days: this.#expiry?.days,
      durable,
      keep: async (text) => (this.#expiry?.touch(key, text), storage === 'local' && keep(key, text)),
      state: state ?? this.#taken(assessment),
      bytes: (files) => this.#bytes(files),
      // What fails now is fetched again when it is needed, and told then. What tells of a failure is
      // there before there is one.
      prepare: (files, other) => {
        Promise.allSettled([this.#bytes(files), other && program(other), other && script('panel'), other && script('inventory')]);
      },
      // Of the answers, nothing is told.
      tell: (event, more) => this.#tell(event, { assessment, ...JSON.parse(more) }, event === 'erase'),
      script,
      open: (...other) => this.#openOther(...other),
      preview: (given, tag) => this.#try(given, tag),
    };
  }

  // Where answers are kept: without a key, an element that is moved keeps them where they were.
  #place(assessment) {
    const own = () => (this.#slots[assessment] ??= placeOf(this, assessment));
    const storage = this.#tried ? 'none' : (this.getAttribute('storage') ?? 'local');
    const slot = this.getAttribute('storage-key') ?? own();
    return { slot, storage, key: keyOf(assessment, slot) };
  }

  // A session that could not be saved when it was left.
  #taken(assessment) {
    const state = this.#left[assessment];
    delete this.#left[assessment];
    return state;
  }

  // The assessment that is asked for, if the build has it; `null` where the page brings its own.
  #published() {
    const own = this.#definition || this.hasAttribute('definition') || this.hasAttribute('check');
    return own ? null : (this.getAttribute('assessment') ?? undefined);
  }

  #language() {
    return languages(this)[0] ?? 'en';
  }

  #bytes(names) {
    return Promise.all(names.split(' ').map((name) => this.#own.get(name) ?? bytes(name)));
  }

  // Opens another assessment, or the choice, for a program that asks for it; from a definition that
  // is tried, back to where it is checked.
  #openOther(name, assessment, language, handed, left) {
    if (left) this.#left[this.#shown.assessment] = left;
    if (assessment || !this.#tried) return this.#open({ name, assessment, language, state: handed });
    const state = this.#tried;
    this.#tried = undefined;
    this.#own = new Map();
    return this.#open({ name: 'checking', language, state });
  }

  async #try(definition, language) {
    const { assessment, own } = await compiled(definition, language);
    this.#own = own;
    this.#tried = definition;
    await this.#open({ name: 'answering', assessment, language });
  }

  #show(next, adopted = []) {
    end(this.#shown);
    this.#shown = next;
    this.shadowRoot.adoptedStyleSheets = adopted;
    if (next) this.#fallback.remove();
    else this.shadowRoot.append(this.#fallback);
  }

  #end() {
    this.#begun = this.#asked = undefined;
    this.#own = new Map();
    this.#tried = undefined;
    this.#show();
  }
}
