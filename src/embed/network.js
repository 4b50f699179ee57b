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
  const [, hash] = /-(\w{12})\.\w+$/.exec(known(name)) ?? [];
  if (!hash || !crypto.subtle) return;
  const found = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 6);
  const text = [...found].map((byte) => (byte + 256).toString(16).slice(1)).join('');
  if (text !== hash) throw new SyntaxError(name);
};

// What was damaged, and is asked for anew past all that is kept of it.
const damaged = new Set();

const fetched = async (name, use) => {
  network.asked.push(name);
  const response = await fetch(known(name), { cache: damaged.has(name) ? 'reload' : 'default' });
  if (!response.ok) throw new TypeError(`${response.status} ${response.url}`);
  // Checked while it is used: a program is compiled as it comes. What the check says comes first, since
  // what uses half a file may fail in any way.
  const [checked, used] = await Promise.allSettled([check(name, response.clone()), use(response)]);
  const wrong = checked.reason ?? used.reason;
  if (!wrong) return used.value;
  damaged.add(name);
  throw wrong;
};

// Firefox asks no more for a module that it could not fetch once, and no browser for one that it could
// not read: by another address it does. The address stands in what imports it, in whichever quotes a
// bundler has put it. What a page holds modules to, it says by their addresses: there it stays failed.
const script = async (name) => once(name, async () => {
  const load = known(name);
  try {
    return await load();
  } catch (error) {
    if (document.querySelector('[type=importmap]')) throw error;
    const [, path] = /import\(.(.+?)["'`]/.exec(load);
    return import(`${path}?${Date.now()}`);
  }
});

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
