// Where the programs, styles and texts come from: the network, or a page that holds them all.

import { Stopped } from './reason.js';

let source;
const sheets = new Map();

/** Has everything come from this source. */
export const from = (given) => {
  source = given;
};

/** The names of the files of the build. */
export const names = () => source.names;

/** What was asked for so far, and how many bytes of it have come; nothing, where all is there. */
export const arrived = () => source;

/** The bytes of a file of the build, by its name. */
export const bytes = (name) => source.bytes(name);

/** A module of the build, by its name. */
export const script = (name) => source.script(name);

const style = async (name) => {
  if (!sheets.has(name)) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await source.text(`${name}.styles`));
    sheets.set(name, sheet);
  }
  return sheets.get(name);
};

// What each program that has stopped said at last; and what is to be done when one does.
const stopped = new Map();
const mourners = new Map();

const stops = (name, said) => {
  console.error(said);
  stopped.set(name, said);
  // Not at once: this is called from within the program.
  setTimeout(() => mourners.get(name).forEach((mourn) => mourn()));
};

/** A program, and the sheets that it is shown in: of which the first are those of `answering`. */
export const program = async (name) => {
  const named = [...new Set(['answering', name])];
  const [glue, ...adopted] = await Promise.all([source.program(name), ...named.map(style)]);
  if (stopped.has(name)) throw new Stopped(stopped.get(name));
  if (!mourners.has(name)) {
    mourners.set(name, new Set());
    glue.on_stop((said) => stops(name, said));
  }
  return { glue, adopted };
};

/** Does this when the program stops, until what is returned is called. */
export const whenStopped = (name, mourn) => {
  mourners.get(name).add(mourn);
  return () => mourners.get(name).delete(mourn);
};
