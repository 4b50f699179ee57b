// Texts, objects and files, as the bytes that programs read.

const decoder = new TextDecoder();

// One more than programs read: that tells them that it is too large, whatever its size, and no more
// of it comes into memory.
const MOST = 1_000_001;

/** The bytes of an object (as JSON), a text, a file, or bytes; of much, the first of them. */
export const bytesOf = async (given) => {
  const asItIs = typeof given === 'string' || given instanceof Blob || ArrayBuffer.isView(given);
  const all = new Blob([asItIs ? given : JSON.stringify(given)]);
  return new Uint8Array(await all.slice(0, MOST).arrayBuffer());
};

/** What JSON in these bytes says; `null` where there are none. */
export const valueOf = (bytes) => (bytes ? JSON.parse(decoder.decode(bytes)) : null);
