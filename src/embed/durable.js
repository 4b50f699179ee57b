// The second copy of a run, in IndexedDB: a browser that is killed may lose what was written to
// localStorage in the last half minute, and keeps what a transaction has completed here.

/** How long to wait for a database that does not answer, in milliseconds. */
const PATIENCE = 1000;

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

/** The copy under a key; undefined where there is none, or no database that answers in time. */
export const recall = (key) =>
  Promise.race([
    within('readonly', (copies) => copies.get(key)).catch(() => undefined),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);

/** Keeps this text under a key; nothing, to erase what is there. Done once it outlives the browser. */
export const keep = (key, text) =>
  within('readwrite', (copies) => (text ? copies.put(text, key) : copies.delete(key)));
