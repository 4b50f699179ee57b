// Takes what is dropped on a place or chosen in its fields: files, folders. What holds anonymous reports
// is read and counted in a worker; other documents of ours are handed to the program. `WORKER` is where
// the build has the worker; nowhere in a page that holds everything.
//
// Where there can be no worker (a page's policy, another origin), the same is done here, in pieces.

import { counter } from './gathering/counter.js';

// The fields for files and for a folder.
const FIELDS = ['reports', 'folder'];

// As many bytes of a document as are read, and one more; and of its beginning, to tell what it is.
const MOST = 20_000_001;
const BEGINNING = 100;

// A page that asks for trusted addresses of scripts has to allow this policy by its name.
let policy;
const address = () => {
  const url = new URL(WORKER, import.meta.url);
  policy ??= globalThis.trustedTypes?.createPolicy('cx-maturity-worker', { createScriptURL: (one) => one });
  return policy?.createScriptURL(url) ?? url;
};

// The worker once it is ready; an error where there can be none.
const worker = (module, tell) => new Promise((resolve, reject) => {
  const one = new Worker(address(), { type: 'module' });
  one.onerror = reject;
  one.onmessage = ({ data: [what, ...more] }) => {
    if (what === 'ready') resolve(one);
    else if (what === 'failed') reject(new Error(more[0]));
    tell(what, ...more);
  };
  one.postMessage(['begin', module]);
});

const inWorker = async (module, tell) => {
  const one = await worker(module, tell);
  const send = (what) => (...more) => one.postMessage([what, ...more]);
  const end = () => one.terminate();
  return { order: send('order'), merged: send('merged'), callOff: send('callOff'), read: send('read'), end };
};

const here = ({ Gatherer }, memory, tell) => {
  const end = () => {};
  return { ...counter(Gatherer, () => memory.buffer.byteLength, tell), end };
};

const entries = (folder) => new Promise((resolve, reject) => folder.readEntries(resolve, reject));

// All files below an entry: a folder tells them in portions, and an empty one at the end.
const below = async (entry) => {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ name: entry.fullPath.slice(1), file }];
  }
  const [found, folder] = [[], entry.createReader()];
  for (let some = await entries(folder); some.length; some = await entries(folder)) {
    for (const one of some) found.push(...(await below(one)));
  }
  return found;
};

const named = (files) => [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));

const dropped = async ({ items, files }) => {
  // Asked for at once: after the event nothing is told any more.
  const all = [...items].map((item) => item.webkitGetAsEntry?.());
  if (all.some((entry) => !entry)) return named(files);
  return (await Promise.all(all.map(below))).flat();
};

// The documents of ours that are brought here; all else is counted, or listed with the reason why not.
const KINDS = ['campaign', 'collection', 'team'];
const isDocument = async ({ file }) => {
  const beginning = await file.slice(0, BEGINNING).text().catch(() => '');
  const [, kind] = beginning.replaceAll(' ', '').split('"kind":"cx-maturity-');
  return KINDS.some((one) => kind?.startsWith(`${one}"`));
};

const bytes = async (file) => new Uint8Array(await file.slice(0, MOST).arrayBuffer());

/**
 * Takes files from now on, and tells what comes of them.
 *
 * @param {Element} place - Where they are dropped or chosen.
 * @param program - The program's own module, for where there is no worker.
 * @param {WebAssembly.Module} module - The same, compiled.
 * @param {WebAssembly.Memory} memory - Its memory, there.
 * @param {(what: string, ...more) => void} tell - Told of everything.
 */
export const begin = (place, program, module, memory, tell) => {
  let ended = false;
  const told = (...more) => ended || tell(...more);
  // One thing after the other: what is asked for waits for the worker, or for the lack of one.
  let turn = (WORKER ? inWorker(module, told) : Promise.reject(new Error('no worker')))
    .catch(() => here(program, memory, told));
  const ask = (what, ...more) => {
    turn = turn.then((at) => {
      // In the page, an error comes back here; from a worker it comes as a message.
      (async () => at[what](...more))().catch(() => told('failed'));
      return at;
    });
  };

  const take = async (found) => {
    const files = await found;
    const reports = [];
    for (const one of files) {
      if (await isDocument(one)) told('document', one.name, await bytes(one.file));
      else reports.push(one);
    }
    if (!reports.length) return;
    // A document may have changed what is counted: that is asked for first.
    await new Promise((resolve) => setTimeout(resolve));
    told('begun', reports.length, reports.reduce((sum, { file }) => sum + file.size, 0));
    ask('read', reports);
  };
  const took = (found) => take(found).catch(() => told('failed'));

  // While something is held over the place, it says so.
  const over = (whether) => place.toggleAttribute('data-over', whether);

  const listeners = {
    // Unless it is told that files are welcome, the browser would leave the page for one.
    dragover: (event) => {
      event.preventDefault();
      over(true);
    },
    // Told of everything that is left within the place too: whatever comes next is in it then.
    dragleave: ({ relatedTarget }) => over(place.contains(relatedTarget)),
    drop: (event) => {
      event.preventDefault();
      over(false);
      took(dropped(event.dataTransfer));
    },
    // A text that is there to be copied is taken whole.
    focusin: ({ target }) => target.readOnly && target.select(),
    change: ({ target }) => {
      if (!FIELDS.includes(target.id)) return;
      const files = named(target.files);
      // Chosen again, the same files are news. The list goes empty with it.
      target.value = '';
      if (files.length) took(files);
    },
  };
  for (const [name, listen] of Object.entries(listeners)) place.addEventListener(name, listen);

  return {
    order: (order) => ask('order', order),
    merged: (at) => ask('merged', at),
    callOff: () => ask('callOff'),
    end: () => {
      ended = true;
      for (const [name, listen] of Object.entries(listeners)) place.removeEventListener(name, listen);
      ask('callOff');
      ask('end');
    },
  };
};
