// What belongs to this page and not to the element: its address (`?assessment=quick` opens one, `?check`
// the bench for authors, `?team` where reports are merged, `#campaign=` names what reports are saved for, and no server hears of it), its
// own language, the reader's among those in which its introduction stands,
// and files that are dropped on it. A page that holds one assessment opens no other, and no bench.
// Once it can be used, it is kept on the device (offline.js): `OFFLINE` is where the build has that
// script; nowhere in a page that holds everything.

const element = document.querySelector('cx-maturity');
const any = !element.hasAttribute('assessment');

const asked = new URLSearchParams(location.search);
for (const name of ['assessment', 'check', 'team']) {
  if (any && asked.has(name)) element.setAttribute(name, asked.get(name));
}

// A link to a campaign that is followed while the page is open changes the address alone.
const follow = () => {
  const [, campaign] = location.hash.split('#campaign=');
  if (campaign) element.setAttribute('campaign', campaign);
};
follow();
addEventListener('hashchange', follow);

const introductions = [...document.querySelectorAll('cx-maturity > [lang]')];
const offered = introductions.map((one) => one.lang);
const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
const language = wanted.find((tag) => offered.includes(tag)) ?? offered[0];
document.documentElement.lang = language;
for (const one of introductions) one.hidden = one.lang !== language;

// As many bytes as a report or a definition may have.
const MOST = 1_000_000;

const parsed = (text) => {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
};

if (OFFLINE) element.addEventListener('cx-maturity-ready', () => import(OFFLINE).catch(() => {}));

// Without this, the browser would open a file in place of the page.
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', async (event) => {
  // The bench takes what is dropped on it.
  if (event.defaultPrevented) return;
  event.preventDefault();
  const [file] = event.dataTransfer.files;
  if (!file) return;
  // No file is read whole that is too large to be one of ours.
  const { items, definition } = parsed(await file.slice(0, MOST).text());
  if (any && items) {
    element.setAttribute('check', '');
    element.definition = file;
    return;
  }
  // A report opens its assessment, unless there are answers already. What is no report is refused there.
  if (any && !element.report && definition?.id) element.setAttribute('assessment', definition.id);
  element.report = file;
});
