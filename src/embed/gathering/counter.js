// Counts what comes in for one campaign after the other, wherever it runs: in a worker, or where there
// can be none in the page itself.

import { read } from './reading.js';

/**
 * @param Gatherer - The program's.
 * @param {() => number} memory - How many bytes the program holds.
 * @param {(what: string, ...more) => void} tell - Told of everything.
 */
export const counter = (Gatherer, memory, tell) => {
  let gatherer;
  // What is being read; anything else makes it stop.
  let reading;
  return {
    order: (order) => {
      reading = undefined;
      gatherer?.free();
      gatherer = new Gatherer(order);
    },
    merged: (at) => gatherer.merged(at),
    callOff: () => {
      reading = undefined;
    },
    read: async (files) => {
      const [own, mine] = [(reading = {}), gatherer];
      const goesOn = () => reading === own && gatherer === mine;
      const whole = await read(mine, files, goesOn, (...progress) => tell('progress', ...progress));
      // By another order, nothing of it counts.
      if (gatherer !== mine) {
        tell('called-off');
        return;
      }
      if (!whole) mine.call_off();
      reading = undefined;
      if (whole) tell('harvest', mine.keep(), memory());
      else tell('called-off');
    },
  };
};
