// The service worker of the standalone site: keeps all its files on the device, whole or not at all,
// and answers from there. It takes part in nothing else that the folder may hold.
//
// The build puts `FILES` before it: the address of each file, relative to this one, and its SHA-256.
// So every change of the site changes this script, and a browser that finds it changed installs it
// beside the one before, into a cache of its own.
//
// A page asks for its parts by names that hold the hash of their bytes. So whichever version of this
// worker answers, each page gets the parts that it was made with: from this version's cache, or from
// an older one, which stays until no page uses it. Only what is opened anew is of the newest version.

const at = (path) => new URL(path, location.href).href;
const hashes = new Map(Object.entries(FILES).map(([path, hash]) => [at(path), hash]));
const PAGE = 'index.html';

// Other sites of this origin may have caches too. A path holds no blank.
const OURS = `cx-maturity ${new URL('./', location.href).pathname} `;
const CACHE = OURS + VERSION;

const named = /-[0-9a-f]{12}\.\w+$|\?[0-9a-f]{12}$/;

// How many files are fetched at a time: some lines are slow, and the page may need them.
const LANES = 4;

const sha256 = async (bytes) => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
};

// A response of these bytes, as the server sent it but for how they came: not by way of another
// address, not packed.
const plain = (bytes, { headers }) => {
  const kept = new Headers(headers);
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) kept.delete(name);
  return new Response(bytes, { headers: kept });
};

const held = async (address) => {
  const all = (await caches.keys()).filter((name) => name.startsWith(OURS));
  // This version's first.
  for (const name of [CACHE, ...all.filter((one) => one !== CACHE)]) {
    const found = await caches.match(address, { cacheName: name });
    if (found) return found;
  }
  return undefined;
};

// Where a file may come from: an older version, what the page has just loaded, the server. Of
// whatever is not the one that is meant, the next is tried.
const ways = (address) => {
  const fetched = (from, cache) => () => fetch(from, { cache, priority: 'low' });
  const opened = address === at(PAGE) ? at('./') : address;
  return [() => held(address), fetched(opened, 'force-cache'), fetched(address, 'reload')];
};

const sound = async (address, hash) => {
  for (const way of ways(address)) {
    const response = await way().catch(() => undefined);
    if (!response?.ok) continue;
    const bytes = await response.arrayBuffer().catch(() => undefined);
    if (bytes && (await sha256(bytes)) === hash) return plain(bytes, response);
  }
  throw new TypeError(`not as published: ${address}`);
};

const isWhole = async () => (
  (await caches.has(CACHE)) && (await (await caches.open(CACHE)).keys()).length === hashes.size
);

// Whole, or with an error. What is in a cache is what was meant: it was checked before.
const fill = async () => {
  const cache = await caches.open(CACHE);
  const left = [...hashes];
  let failed;
  const lane = async () => {
    while (left.length && !failed) {
      const [address, hash] = left.shift();
      await cache.put(address, await sound(address, hash));
    }
  };
  const fail = (error) => (failed = error);
  // All of them to their ends: none writes any more when this one has.
  await Promise.all(Array.from({ length: LANES }, () => lane().catch(fail)));
  if (failed) throw failed;
};

// At once in the place of the version before: no page that is open notices, see above.
const install = async () => {
  const before = await caches.has(CACHE);
  try {
    await fill();
  } catch (error) {
    if (!before) await caches.delete(CACHE);
    throw error;
  }
  await skipWaiting();
};

// Older versions go once the only page that is open is of this one, and no newer one is on its way.
const tidy = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  // Pages alone: of all kinds, Firefox counts this worker too.
  const all = await clients.matchAll({ includeUncontrolled: true });
  const open = all.filter(({ url }) => url.startsWith(at('./')));
  const { installing, waiting } = registration;
  if (open.length > 1 || installing || waiting) return;
  await Promise.all(names.map((name) => caches.delete(name)));
};

// A page tells which scripts it is made of, and asks how things stand: whether all of the site is
// there, and whether the page is of this version.
const told = async ({ source, data }) => {
  if (!Array.isArray(data)) return;
  const current = data.every((address) => hashes.has(address));
  // A browser may have thrown caches away.
  if (!(await isWhole())) await fill().catch(() => undefined);
  source.postMessage({ whole: await isWhole(), current });
  if (current) await tidy();
};

// A page that finds a file damaged asks for it anew.
const answer = async (request, address) => {
  if (request.cache === 'reload' && request.mode !== 'navigate') {
    const anew = await fetch(request).catch(() => undefined);
    if (anew?.ok) return anew;
  }
  return (await held(address)) ?? fetch(request);
};

// What this worker answers for: pages of the site that are opened, its manifest, and what is named
// by its hash. All else is no business of ours.
const addressOf = ({ method, mode, url }) => {
  if (method !== 'GET' || !url.startsWith(at('./'))) return undefined;
  const { origin, pathname } = new URL(url);
  const asked = origin + pathname;
  // A module that failed is asked for again with a query (network.js).
  const part = [url, asked].find((one) => named.test(one));
  if (part) return part;
  const address = asked === at('./') ? at(PAGE) : asked;
  return (mode === 'navigate' || /\.webmanifest$/.test(address)) && hashes.has(address) ? address : undefined;
};

addEventListener('install', (event) => event.waitUntil(install()));

// The page that had this installed needs the network no more either.
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('message', (event) => event.waitUntil(told(event)));

addEventListener('fetch', (event) => {
  const address = addressOf(event.request);
  if (address) event.respondWith(answer(event.request, address));
});
