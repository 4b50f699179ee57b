// Texts, objects and files, as the bytes that programs read.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

// One more than programs read: that tells them that it is too large, whatever its size, and no more
// of it comes into memory.
const MOST = 1_000_001;

/** The bytes of an object (as JSON), a text, a file, or bytes; of a large one, the first of them. */
export const bytesOf = async (given) => {
  if (given instanceof Blob) return new Uint8Array(await given.slice(0, MOST).arrayBuffer());
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  return encoder.encode(typeof given === 'string' ? given : JSON.stringify(given));
};

/** What JSON in these bytes says; `null` where there are none. */
export const valueOf = (bytes) => (bytes ? JSON.parse(decoder.decode(bytes)) : null);
