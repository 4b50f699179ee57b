// Why a program could not be loaded, as far as a page can find out.

// The smallest module there is: eight bytes that say what they are.
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** A program that has stopped by an error of its own: nothing of it can be used any more. */
export class Stopped extends Error {}

/**
 * | what was seen | reason |
 * |---|---|
 * | the browser has no WebAssembly | `unsupported` |
 * | it has, and the page's policy does not let it compile any | `blocked` |
 * | the build has no file of that name | `unknown` |
 * | a program was there, and has stopped | `failed` |
 * | a file is not the one that is meant: it is cut, or something else | `damaged` |
 * | anything else: a file can't be had | `network` |
 */
export const reasonOf = (error) => {
  if (error instanceof Stopped) return 'failed';
  if (typeof WebAssembly !== 'object') return 'unsupported';
  try {
    // WebKit compiles what it then refuses to make anything of.
    new WebAssembly.Instance(new WebAssembly.Module(EMPTY));
  } catch {
    return 'blocked';
  }
  if (error instanceof RangeError) return 'unknown';
  const damaged = error instanceof SyntaxError || error instanceof WebAssembly.CompileError;
  return damaged ? 'damaged' : 'network';
};
