// Messages between the frame and the page around it.

const VERSION = 1;

// The origin that an address has, where it has one that can be told apart from others.
const originOf = (address) => {
  try {
    const { origin } = new URL(address);
    return origin === 'null' ? undefined : origin;
  } catch {
    return undefined;
  }
};

/**
 * The way to tell the page around something, and who that is; what it says is heard by the method
 * of that name, if there is one.
 */
export const conversation = (wanted, hears) => {
  const origin = originOf(wanted);
  const { parent } = window;
  if (origin) {
    addEventListener('message', ({ source, origin: from, data }) => {
      if (source !== parent || from !== origin || data?.cxMaturity !== VERSION) return;
      if (Object.keys(hears).includes(data.type)) hears[data.type](data);
    });
  }
  const tell = (type, more) => {
    if (parent !== window) parent.postMessage({ ...more, cxMaturity: VERSION, type }, origin ?? '*');
  };
  return { origin, tell };
};
