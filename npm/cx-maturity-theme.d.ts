// What cx-maturity-theme.js tells of a company's look.

import type { CxMaturityElement } from './cx-maturity.js';

/** How well one colour can be told from another that it stands on. */
export interface Contrast {
  /** The custom property of what stands in front. */
  foreground: string;
  /** The custom property of what it stands on. */
  background: string;
  /** By WCAG 2.2: 1 to 21. */
  ratio: number;
  /** The least that WCAG 2.2 asks for. */
  needed: number;
  enough: boolean;
}

/** The contrast of two colours, each as red, green and blue from 0 to 1. */
export function contrast(one: [number, number, number], other: [number, number, number]): number;

/** Every contrast that counts in an element, in the colours that it has now. */
export function contrasts(element: CxMaturityElement): Contrast[];

/** A sentence for each that is too low. */
export function warnings(element: CxMaturityElement): string[];
