// The files of the build from the page itself. Modules that do something stand in its script, by
// name, where the build puts them; of all else there is a block of data, gzip in base64.
//
// A block is unpacked when it is asked for, and leaves the page: what it held is kept once.

const modules = MODULES;

const held = new Map();
const once = (name, load) => {
  if (!held.has(name)) held.set(name, load());
  return held.get(name);
};

const PREFIX = 'file-';
const blocks = new Map();
for (const block of document.querySelectorAll(`script[id^=${PREFIX}]`)) {
  blocks.set(block.id.slice(PREFIX.length), block);
}
const names = [...Object.keys(modules), ...blocks.keys()];

const unpacked = async (name) => {
  const block = blocks.get(name);
  if (!block) throw new RangeError(name);
  const packed = Uint8Array.from(atob(block.textContent), (byte) => byte.charCodeAt(0));
  block.remove();
  blocks.delete(name);
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const bytes = (name) => once(name, () => unpacked(name));

const text = async (name) => new TextDecoder().decode(await bytes(name));

export const inline = {
  names,

  bytes,

  text,

  // A module that only exports a value is there as that value.
  script: async (name) => modules[name] ?? { default: JSON.parse(await text(name)) },

  program: (name) => once(`${name}.program`, async () => {
    const glue = modules[name];
    if (!glue) throw new RangeError(name);
    // Compiled, the bytes are needed no more.
    await glue.default({ module_or_path: await unpacked(`${name}.wasm`) });
    return glue;
  }),
};
