// A portal around the assessment, which comes from another origin: the one in this page's address
// (`?frames=https://…`), else this server by the other name that it has on one's own machine.

import { connect } from '../../cx-maturity-frame.js';

const part = (id) => document.getElementById(id);

const otherName = () => {
  const other = new URL('..', location.href);
  other.hostname = other.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  return other;
};

const frames = new URLSearchParams(location.search).get('frames') ?? otherName();
const page = new URL('frame.html', frames);
page.search = new URLSearchParams({ assessment: 'quick', lang: 'en', parent: location.origin });

const iframe = document.querySelector('iframe');
iframe.src = page;
const assessment = connect(iframe);

const say = (text) => {
  part('told').textContent = text;
};

iframe.addEventListener('cx-maturity-progress', ({ detail: { answered, asked } }) => {
  say(`${answered} of ${asked} questions answered`);
});

part('ask').addEventListener('click', async () => {
  say('Answer in the assessment, please.');
  const report = await assessment.requestReport();
  say(report ? `Received. Answers in the report: ${Object.keys(report.answers).length}` : 'Nothing was handed over.');
});

part('print').addEventListener('click', () => assessment.print());
part('language').addEventListener('change', ({ target }) => assessment.setLanguage(target.value));
