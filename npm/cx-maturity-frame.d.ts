// What cx-maturity-frame.js offers the page around an iframe that shows frame.html.

import type { Report } from './types/report.js';

/** What a page can do with a frame. */
export interface Connection {
  /** Has it speak this language. */
  setLanguage(language: 'en' | 'fr' | 'it'): void;
  /** Has it be light or dark; `null`: as the reader has it. */
  setTheme(theme: 'light' | 'dark' | null): void;
  /** Asks the respondent, in the frame; `null` where the report is not handed over. */
  requestReport(): Promise<Report | null>;
  /** Prints what the frame shows. */
  print(): void;
  /** Lets go of the iframe. */
  destroy(): void;
}

/** Connects an iframe that shows frame.html; once, however often it is called. */
export function connect(iframe: HTMLIFrameElement): Connection;
