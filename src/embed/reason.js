// Why a program could not be loaded, as far as a page can find out.

// The smallest module there is: eight bytes that say what they are.
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/**
 * | what was seen | reason |
 * |---|---|
 * | the browser has no WebAssembly | `unsupported` |
 * | it has, and the page's policy does not let it compile any | `blocked` |
 * | the build has no file of that name | `unknown` |
 * | anything else: a file can't be had, is cut, is something else | `network` |
 */
export const reasonOf = (error) => {
  if (typeof WebAssembly !== 'object') return 'unsupported';
  try {
    new WebAssembly.Module(EMPTY);
  } catch {
    return 'blocked';
  }
  return error instanceof RangeError ? 'unknown' : 'network';
};
