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

// Also of a module: it stands in what imports it, in whichever quotes a bundler has put it.
const address = (name) => {
  const given = known(name);
  return new URL(/import\(.(.+?)["'`]/.exec(given)?.[1] ?? given, import.meta.url);
};

// A name holds the beginning of the hash of what it names: so it shows whether that has come as it
// should. Not without https, where a page has no means to, nor where a bundler gave another name.
const check = async (name, response) => {
  const count = new TransformStream({
    transform(chunk, on) {
      network.arrived += chunk.length;
      on.enqueue(chunk);
    },
  });
  const bytes = await new Response(response.body.pipeThrough(count)).arrayBuffer();
  const [, hash] = /-(\w{12})\.\w+$/.exec(address(name)) ?? [];
  if (!hash || !crypto.subtle) return;
  const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 6);
  const text = [...found].map((byte) => (byte + 256).toString(16).slice(1)).join('');
  if (text !== hash) throw new SyntaxError(name);
};

// What was damaged, or a module that failed, and is asked for anew past all that is kept of it.
const damaged = new Set();

const fetched = async (name, use) => {
  network.asked.push(name);
  const response = await fetch(address(name), { cache: damaged.has(name) ? 'reload' : 'default' });
  if (!response.ok) throw new TypeError(`${response.status} ${response.url}`);
  try {
    // Checked while it is used: a program is compiled as it comes.
    return (await Promise.all([check(name, response.clone()), use(response)]))[1];
  } catch (error) {
    damaged.add(name);
    throw error;
  }
};

// Firefox asks no more for a module that it could not fetch once, and no browser for one that it could
// not read. By an address with another end it does; and the bytes, fetched and checked, are at hand.
// To what a page holds modules, it says by their addresses: there it stays as it is.
const again = async (name, error) => {
  if (document.querySelector('[type=importmap]')) throw error;
  damaged.add(name);
  await fetched(name, (response) => response.text());
  return import(`${address(name)}#${Date.now()}`);
};

const script = async (name) => known(name)().catch((error) => again(name, error));

export const network = {
  names: Object.keys(files),

  // What was asked for, and how much of it has come: bytes.
  asked: [],
  arrived: 0,

  bytes: (name) => once(name, async () => (
    new Uint8Array(await fetched(name, (response) => response.arrayBuffer()))
  )),

  text: (name) => fetched(name, (response) => response.text()),

  script,

  program: (name) => once(`${name}.program`, async () => {
    // Not one after the other: the glue and the program come at the same time.
    const glue = script(name);
    const begin = async (wasm) => (await glue).default({ module_or_path: wasm });
    return (await Promise.all([glue, fetched(`${name}.wasm`, begin)]))[0];
  }),
};
