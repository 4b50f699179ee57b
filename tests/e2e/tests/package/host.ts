// A page's own script that uses all that the element offers, by its types.

import 'cx-maturity';
import type {
  Answers,
  CxMaturityAttributes,
  CxMaturityElement,
  CxMaturityEventMap,
  Definition,
  Report,
} from 'cx-maturity';
import { connect, type Connection } from 'cx-maturity/cx-maturity-frame.js';
import { contrast, contrasts, warnings, type Contrast } from 'cx-maturity/cx-maturity-theme.js';
import schema from 'cx-maturity/schemas/report.schema.json';

const attributes: Required<CxMaturityAttributes> = {
  assessment: 'quick',
  definition: '/own.json',
  check: true,
  lang: 'fr',
  storage: 'session',
  'storage-key': 'team',
  'keep-days': 30,
  campaign: '{}',
  team: true,
  theme: 'dark',
};

// Found by its name, it is the element.
const element: CxMaturityElement | null = document.querySelector('cx-maturity');
const made: CxMaturityElement = document.createElement('cx-maturity');
for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));

export async function use(given: Definition, file: File): Promise<Report | null> {
  made.definition = given;
  made.definition = JSON.stringify(given);
  made.definition = file;
  made.definition = undefined;
  made.answers = { budget: 'own-budget' };
  const answers: Answers | null = made.answers;
  const report: Report | null = made.report;
  made.report = report;
  made.report = new Uint8Array();
  await made.importReport(file);
  await made.importReport(JSON.stringify({ answers }));
  made.focus();
  made.reset();
  made.destroy();
  return made.exportReport();
}

type Told = { [Name in keyof CxMaturityEventMap]: (event: CxMaturityEventMap[Name]) => void };

export const told: Told = {
  'cx-maturity-ready': ({ detail }) => console.info(detail.assessment ?? schema.title, detail.language),
  'cx-maturity-progress': ({ detail }) => console.info(detail.step, detail.answered / detail.asked),
  'cx-maturity-saved': ({ detail }) => console.info(detail.assessment.length),
  'cx-maturity-completed': ({ detail }) => console.info(detail.assessment.length),
  'cx-maturity-exported': ({ detail }) => console.info(detail.assessment.length, detail.kind.length),
  'cx-maturity-erase': (event) => event.preventDefault(),
  'cx-maturity-failed': ({ detail }) => {
    if (detail.reason === 'answers') console.info(detail.items.length);
    else if (detail.reason === 'definition') console.info(detail.problems[0]?.hint);
  },
};

element?.addEventListener('cx-maturity-ready', told['cx-maturity-ready']);
document.addEventListener('cx-maturity-progress', ({ detail }) => console.info(detail.answered + 1));
window.addEventListener('cx-maturity-failed', told['cx-maturity-failed']);

// What is wrong is refused: without an error in the next line, each of these is one.
// @ts-expect-error: no such language of storage
export const wrong: CxMaturityAttributes = { storage: 'cloud' };
// @ts-expect-error: an answer is the id of an option
made.answers = { budget: 4 };
// @ts-expect-error: no answers are told
export const none = (event: CxMaturityEventMap['cx-maturity-progress']) => event.detail.answers;
// @ts-expect-error: there is no such method
made.erase();

// Around an iframe, and for a company's colours.
export async function around(iframe: HTMLIFrameElement, shown: CxMaturityElement): Promise<string[]> {
  const connection: Connection = connect(iframe);
  connection.setLanguage('it');
  connection.setTheme('dark');
  connection.setTheme(null);
  connection.print();
  const report: Report | null = await connection.requestReport();
  connection.destroy();
  const low: Contrast[] = contrasts(shown).filter((one) => !one.enough);
  const most: number = contrast([0, 0, 0], [1, 1, 1]);
  return report && low.length && most > 20 ? warnings(shown) : [];
}
