// For the page around frame.html: gives each `<iframe data-cx-maturity>` the height of its content,
// and turns its messages into events `cx-maturity-<type>` of the iframe.
//
// Nothing here needs a policy of its own: no inline script or style, no text that becomes markup.

const VERSION = 1;
const TYPES = ['height', 'ready', 'progress', 'saved', 'completed', 'exported', 'failed', 'report', 'declined'];

const connected = new WeakMap();

// What a border takes away from what stands within it.
const border = (iframe) =>
  getComputedStyle(iframe).boxSizing === 'border-box' ? iframe.offsetHeight - iframe.clientHeight : 0;

const begin = (iframe) => {
  const address = new URL(iframe.src);
  const { origin } = address;
  // The frame tells nothing but its height to a page that it does not know.
  if (!address.searchParams.has('parent')) {
    address.searchParams.set('parent', location.origin);
    iframe.src = address;
  }
  let request;
  const tell = (type, more) => iframe.contentWindow?.postMessage({ ...more, cxMaturity: VERSION, type }, origin);
  const settle = (report) => {
    request?.resolve(report);
    // The focus went into the frame with the question: back to where it was asked from. If that was
    // the frame, it has put it back itself.
    if (request?.from !== iframe && document.activeElement === iframe) request?.from?.focus();
    request = undefined;
  };

  const hear = ({ source, origin: from, data }) => {
    if (source !== iframe.contentWindow || from !== origin) return;
    if (data?.cxMaturity !== VERSION || !TYPES.includes(data.type)) return;
    const { cxMaturity, type, ...detail } = data;
    if (type === 'height') {
      if (!(detail.height > 0)) return;
      iframe.style.height = `${detail.height + border(iframe)}px`;
    }
    if (type === 'report') settle(detail.report);
    if (type === 'declined') settle(null);
    iframe.dispatchEvent(new CustomEvent(`cx-maturity-${type}`, { bubbles: true, detail }));
  };

  const loaded = () => {
    tell('measure');
    if (request) tell('request-report');
  };

  addEventListener('message', hear);
  iframe.addEventListener('load', loaded);
  // A frame of another origin that is there already shows by hiding its document.
  if (origin === location.origin || !iframe.contentDocument) tell('measure');

  return {
    setLanguage: (language) => tell('language', { language }),
    setTheme: (theme) => tell('theme', { theme }),
    requestReport: () => {
      if (!request) {
        request = { from: document.activeElement };
        request.promise = new Promise((resolve) => (request.resolve = resolve));
        tell('request-report');
      }
      return request.promise;
    },
    print: () => tell('print'),
    destroy: () => {
      removeEventListener('message', hear);
      iframe.removeEventListener('load', loaded);
      connected.delete(iframe);
      settle(null);
    },
  };
};

/**
 * Connects an iframe that shows frame.html; once, however often it is called.
 *
 * `setLanguage`, `setTheme` and `print` do what they say; `requestReport` has the respondent asked,
 * and resolves with the report, or with `null` where it is not handed over; `destroy` lets go of it.
 */
export const connect = (iframe) => {
  if (!connected.has(iframe)) connected.set(iframe, begin(iframe));
  return connected.get(iframe);
};

for (const iframe of document.querySelectorAll('iframe[data-cx-maturity][src]')) connect(iframe);
