// What `import 'cx-maturity'` defines. The contract itself stands in src/embed/element.js: a test
// holds this file to it.

import type { Definition } from './types/definition.js';
import type { Report } from './types/report.js';

export type { Definition, Report };

/** For each item the id of the option chosen, or `cannot-see`, or `does-not-apply`. */
export type Answers = Report['answers'];

/** The element's attributes, as they stand in a page. */
export interface CxMaturityAttributes {
  assessment?: string;
  definition?: string;
  check?: boolean;
  lang?: string;
  storage?: 'local' | 'session' | 'none';
  'storage-key'?: string;
  'keep-days'?: number;
  campaign?: string;
  theme?: 'light' | 'dark';
}

/** What happens in the element; all bubble, also out of a shadow root. */
export interface CxMaturityEventMap {
  'cx-maturity-ready': CustomEvent<Ready>;
  'cx-maturity-progress': CustomEvent<Progress>;
  'cx-maturity-saved': CustomEvent<About>;
  'cx-maturity-completed': CustomEvent<About>;
  'cx-maturity-exported': CustomEvent<Exported>;
  /** Cancelable: then nothing is erased. */
  'cx-maturity-erase': CustomEvent<About>;
  'cx-maturity-failed': CustomEvent<Failed>;
}

/** Which assessment it is about. */
export interface About {
  assessment: string;
}

export interface Ready {
  /** `null` where the respondent is to choose. */
  assessment: string | null;
  /** The language it speaks: `en`, `fr` or `it`. */
  language: string;
}

export interface Progress extends About {
  step: 'start' | 'page' | 'review' | 'report' | 'plan' | 'progress';
  answered: number;
  asked: number;
}

export interface Exported extends About {
  /** What was taken along. */
  kind: string;
}

export type Failed =
  /** The browser can't, the page's policy forbids it, there is none of that name, or the network. */
  | { reason: 'unsupported' | 'blocked' | 'unknown' | 'network' }
  /** What is wrong with a definition. */
  | { reason: 'definition'; problems: Problem[] }
  /** The items whose answers could not be used. */
  | { reason: 'answers'; items: string[] };

/** Something that is wrong with a definition, in words. */
export interface Problem {
  /** Where, as a JSON Pointer; empty for the whole. */
  place: string;
  expected: string;
  found: string;
  /** What to do. */
  hint: string;
}

/** An assessment as an element. */
export interface CxMaturityElement extends HTMLElement {
  /** A definition to be used, as an object or as JSON (text, bytes, file); before the attribute. */
  definition: Definition | string | ArrayBufferView | Blob | undefined;
  /** The answers given; setting it answers what is not answered yet. */
  get answers(): Answers | null;
  set answers(given: Answers | null);
  /** The report of the answers as they are now; setting it is like `importReport`. */
  get report(): Report | null;
  set report(given: Report | string | ArrayBufferView | Blob | null);
  /** Erases the answers from the device, as the respondent can, who can bring them back. */
  reset(): void;
  /** The report of the answers, once the assessment is there; `null` where there are none. */
  exportReport(): Promise<Report | null>;
  /** Loads a report in place of the answers; where there are some, the respondent is asked first. */
  importReport(given: Report | string | ArrayBufferView | Blob): Promise<void>;
  /** Moves the focus to the heading of what is shown. */
  focus(): void;
  /** Takes the assessment out and frees what it holds. */
  destroy(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'cx-maturity': CxMaturityElement;
  }

  interface GlobalEventHandlersEventMap extends CxMaturityEventMap {}
}
