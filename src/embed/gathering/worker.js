// The worker in which reports are counted, so that the page stays alive. The program comes from the
// page, compiled already: nothing is fetched.

import begin, { Gatherer } from 'merging';
import { counter } from './counter.js';

const tell = (...told) => postMessage(told);

// What comes before there is a program waits for it.
let ready;
onmessage = async ({ data: [what, ...more] }) => {
  try {
    if (what === 'begin') {
      ready = begin({ module_or_path: more[0] }).then(
        ({ memory }) => counter(Gatherer, () => memory.buffer.byteLength, tell),
      );
      await ready;
      tell('ready');
    } else {
      await (await ready)[what](...more);
    }
  } catch (error) {
    tell('failed', `${error}`);
  }
};
