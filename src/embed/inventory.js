// All that is stored of ours on this device, for the page that shows and erases it: in localStorage,
// sessionStorage, IndexedDB and the caches of the standalone page. Looking leaves no trace: no
// database is made by it. What is not ours is neither read nor touched.

import { dayOf } from './expiry/day.js';

const OURS = 'cx-maturity/';
const [NAME, COPIES] = ['cx-maturity', 'copies'];
// The caches are named `cx-maturity`, the folder of the site, and the version, with blanks between them.
const CACHES = 'cx-maturity ';

const AREAS = { local: () => localStorage, session: () => sessionStorage };

const database = (mode, work) =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME);
    // Where there is none, none is made.
    opening.onupgradeneeded = () => opening.transaction.abort();
    opening.onerror = reject;
    opening.onsuccess = () => {
      const found = opening.result;
      const transaction = found.transaction(COPIES, mode);
      const asked = work(transaction.objectStore(COPIES));
      transaction.oncomplete = () => resolve(asked.map(({ result }) => result));
      transaction.onabort = reject;
      found.close();
    };
  });

const size = (text) => new TextEncoder().encode(text).length;

const day = (moment) => {
  const at = new Date(moment);
  return Number.isNaN(at.getTime()) ? undefined : dayOf(at);
};

const copies = async () => {
  const [keys, records] = await database('readonly', (all) => [all.getAllKeys(), all.getAll()]);
  return keys.map((key, at) => {
    const { text, first } = records[at];
    return { storage: 'database', key, text, bytes: size(text), since: day(first), files: 0 };
  });
};

const texts = (storage) => {
  const all = AREAS[storage]();
  const keys = Object.keys(all).filter((key) => key.startsWith(OURS));
  return keys.map((key) => {
    const text = all.getItem(key);
    return { storage, key, text, bytes: size(text), files: 0 };
  });
};

const files = async () => {
  const names = (await caches.keys()).filter((key) => key.startsWith(CACHES));
  return Promise.all(names.map(async (key) => {
    const cache = await caches.open(key);
    const requests = await cache.keys();
    const responses = await Promise.all(requests.map((one) => cache.match(one)));
    const bodies = await Promise.all(responses.map((one) => one.arrayBuffer()));
    const dates = responses.map((one) => Date.parse(one.headers.get('Date'))).filter(Number.isFinite);
    return {
      storage: 'cache',
      key,
      text: requests.map(({ url }) => new URL(url).pathname).sort().join('\n'),
      bytes: bodies.reduce((sum, { byteLength }) => sum + byteLength, 0),
      since: dates.length ? day(Math.min(...dates)) : undefined,
      files: requests.length,
    };
  }));
};

// A browser may deny each of them, or have it not: then nothing is there.
const tried = async (look) => {
  try {
    return await look();
  } catch {
    return [];
  }
};

/** All that is ours: where it stands, under which name, its text, its size, since when it is there. */
export const list = async () => {
  // What has just happened is written first: then what is written to the database comes before this.
  await new Promise((resolve) => setTimeout(resolve));
  const second = await tried(copies);
  const first = [...(await tried(() => texts('local'))), ...(await tried(() => texts('session')))];
  // A run is there since its second copy is.
  for (const one of first.filter(({ storage }) => storage === 'local')) {
    one.since = second.find(({ key }) => key === one.key)?.since;
  }
  return [...first, ...second, ...(await tried(files))];
};

// What was erased last.
let erased = [];

const taken = {
  local: (key) => take('local', key),
  session: (key) => take('session', key),
  database: async (key) => {
    const [record] = await database('readwrite', (all) => [all.get(key), all.delete(key)]);
    return record;
  },
  cache: async (key) => {
    await caches.delete(key);
  },
};

const take = (storage, key) => {
  const text = AREAS[storage]().getItem(key);
  AREAS[storage]().removeItem(key);
  return text ?? undefined;
};

const ours = (storage, key) => key.startsWith(storage === 'cache' ? CACHES : OURS);

/** Erases what stands in these storages under these keys, if it is ours, and remembers it. */
export const erase = async (all) => {
  erased = [];
  for (const [storage, key] of all.filter(([storage, key]) => ours(storage, key))) {
    const value = await tried(() => taken[storage](key));
    erased.push({ storage, key, value });
  }
};

/** Puts back what was erased last, where nothing has come in its place; files come by themselves. */
export const putBack = async () => {
  for (const { storage, key, value } of erased.splice(0)) {
    if (value === undefined || Array.isArray(value)) continue;
    await tried(() => {
      if (storage === 'database') return database('readwrite', (all) => [all.add(value, key)]);
      const area = AREAS[storage]();
      return area.getItem(key) ?? area.setItem(key, value);
    });
  }
};
