// What an element's attributes and properties ask for: which program, with what.

import { bytesOf } from './bytes.js';
import { names, program } from './source.js';

// The definition that a page gives, if any.
const given = async (element) => {
  if (element.definition) return bytesOf(element.definition);
  const address = element.getAttribute('definition');
  if (!address) return undefined;
  const response = await fetch(new URL(address, element.baseURI));
  if (!response.ok) throw new TypeError(`${response.status} ${response.url}`);
  return bytesOf(await response.blob());
};

/** The files that a build would make of a definition, or its problems, in a language's words. */
export const compiled = async (definition, language) => {
  const { glue } = await program('checking');
  const { id, problems, files } = glue.compile(definition, language);
  return { assessment: id, own: new Map(files), problems: JSON.parse(problems) };
};

const named = (assessment) => {
  if (assessment !== undefined && !names().includes(assessment)) throw new RangeError(assessment);
  return { name: 'answering', assessment };
};

/** A program and what it is opened with; `problems` where a definition can't be used. */
export const wanted = async (element, language) => {
  if (element.hasAttribute('team')) return { name: 'merging' };
  const state = await given(element);
  if (element.hasAttribute('check')) return { name: 'checking', state };
  if (!state) return named(element.getAttribute('assessment') ?? undefined);
  const made = await compiled(state, language);
  return made.problems.length ? { name: 'checking', state, ...made } : { name: 'answering', ...made };
};
