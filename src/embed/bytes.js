// Texts, objects and files, as the bytes that programs read.

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** The bytes of an object (as JSON), a text, a file, or bytes. */
export const bytesOf = async (given) => {
  if (given instanceof Blob) return new Uint8Array(await given.arrayBuffer());
  if (ArrayBuffer.isView(given)) return new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  return encoder.encode(typeof given === 'string' ? given : JSON.stringify(given));
};

/** What JSON in these bytes says; `null` where there are none. */
export const valueOf = (bytes) => (bytes ? JSON.parse(decoder.decode(bytes)) : null);
