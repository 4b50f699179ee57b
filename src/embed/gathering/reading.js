// Reads files into a gatherer, a piece at a time: between two pieces whoever waits has a turn, so that
// the page stays alive, and the reading can be called off.

// Bytes: as many as are counted in some hundredths of a second.
const PIECE = 262_144;

// Milliseconds between two words on how far it has come.
const SILENCE = 100;

/**
 * @param gatherer - What takes the bytes.
 * @param {{name: string, file: Blob}[]} files - The files, under the names by which they are told.
 * @param {() => boolean} goesOn - Whether it is still wanted.
 * @param {(read: number, taken: number, refused: number) => void} tell - How far it has come, in bytes
 * and lines.
 * @returns {Promise<boolean>} Whether all was read.
 */
export const read = async (gatherer, files, goesOn, tell) => {
  let [done, told] = [0, performance.now()];
  const progress = () => {
    const [taken, refused] = gatherer.so_far();
    tell(done, Number(taken), Number(refused));
    told = performance.now();
  };
  for (const { name, file } of files) {
    gatherer.begin(name);
    for (let at = 0; at < file.size; at += PIECE) {
      // A file may be gone, or may not be read.
      const piece = await file.slice(at, at + PIECE).arrayBuffer().catch(() => undefined);
      if (!goesOn()) return false;
      if (!piece) {
        gatherer.unreadable();
        break;
      }
      gatherer.feed(new Uint8Array(piece));
      done += piece.byteLength;
      if (performance.now() - told > SILENCE) progress();
    }
    gatherer.end();
  }
  progress();
  return goesOn();
};
