// The files of the build over the network, from beside the element's own. The build fills in where
// each of them is: the address of a file, or what imports a module.
//
// What is loaded is shared by all elements on a page, and stays: whatever was there once needs no
// network again. A failure is forgotten, so that the next attempt is one.

const files = FILES;

const held = new Map();
const once = (name, load) => {
  if (!held.has(name)) {
    const loading = load();
    held.set(name, loading);
    loading.catch(() => held.delete(name));
  }
  return held.get(name);
};

const known = (name) => {
  if (!network.names.includes(name)) throw new RangeError(name);
  return files[name];
};

const fetched = async (name) => {
  const response = await fetch(known(name));
  if (!response.ok) throw new TypeError(`${response.status} ${response.url}`);
  return response;
};

export const network = {
  names: Object.keys(files),

  bytes: (name) => once(name, async () => new Uint8Array(await (await fetched(name)).arrayBuffer())),

  text: async (name) => (await fetched(name)).text(),

  script: async (name) => known(name)(),

  program: (name) => once(`${name}.program`, async () => {
    // Not one after the other: the glue and the program come at the same time.
    const [glue, wasm] = await Promise.all([known(name)(), fetched(`${name}.wasm`)]);
    await glue.default({ module_or_path: wasm });
    return glue;
  }),
};
