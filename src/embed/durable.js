// The second copy of a run, in IndexedDB: a browser that is killed may lose what was written to
// localStorage in the last minute, and keeps what a transaction has completed here.

/** How long to wait for a database that does not answer, in milliseconds. */
const PATIENCE = 2000;

const COPIES = 'copies';

const within = (mode, work) =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('cx-maturity', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(COPIES);
    opening.onerror = reject;
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(COPIES, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(COPIES));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = reject;
      // It ends once the transaction has, and is in nobody's way.
      database.close();
    };
  });

/** After so many milliseconds what is written to localStorage is on the disk too. */
const FLUSHED = 120_000;

// Since when the first copy has been there at the earliest: it was not when this page was opened, or
// when there was no answer.
const since = {};

const cleared = (key, { first, last }) => {
  try {
    if (localStorage.getItem(key) !== null) return false;
    since[key] = Date.now();
    return last - first > FLUSHED;
  } catch {
    return false;
  }
};

/**
 * The copy under a key; undefined where there is none, no database that answers in time, or where the
 * first copy was there long enough to be kept, and was cleared: then this one is not wanted either.
 */
export const recall = (key) =>
  Promise.race([
    within('readonly', (copies) => copies.get(key))
      .then((copy) => (copy && cleared(key, copy) ? keep(key) : copy?.text))
      .catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);

/** The copy under a key with the times of its first and its last write, if there is one. */
export const recordOf = (key) => within('readonly', (copies) => copies.get(key)).catch(() => undefined);

/** Keeps this text under a key; nothing, to erase what is there. Done once it outlives the browser. */
export const keep = (key, text) =>
  within('readwrite', (copies) => {
    if (!text) return copies.delete(key);
    const before = copies.get(key);
    const last = Date.now();
    if (text.includes('"answers":{}')) since[key] = last;
    before.onsuccess = () => {
      const first = Math.max(since[key] ?? 0, before.result?.first ?? last);
      copies.put({ text, first, last }, key);
    };
    return before;
  });
