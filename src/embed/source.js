// Where the programs, styles and texts come from: the network, or a page that holds them all.

let source;
const sheets = new Map();

/** Has everything come from this source. */
export const from = (given) => {
  source = given;
};

/** The names of the files of the build. */
export const names = () => source.names;

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

/** A program, and the sheets that it is shown in: of which the first are those of `answering`. */
export const program = async (name) => {
  const named = [...new Set(['answering', name])];
  const [glue, ...adopted] = await Promise.all([source.program(name), ...named.map(style)]);
  return { glue, adopted };
};
