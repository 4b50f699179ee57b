// What belongs to this page and not to the element: a link to one assessment (`?assessment=quick`) on
// a page that holds several, and the page's own language, the reader's among those in which its
// introduction stands.

const asked = new URLSearchParams(location.search).get('assessment');
const open = document.querySelector('cx-maturity:not([assessment])');
if (asked) open?.setAttribute('assessment', asked);

const introductions = [...document.querySelectorAll('cx-maturity > [lang]')];
const offered = introductions.map((one) => one.lang);
const wanted = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0]);
const language = wanted.find((tag) => offered.includes(tag)) ?? offered[0];
document.documentElement.lang = language;
for (const one of introductions) one.hidden = one.lang !== language;
