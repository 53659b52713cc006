import { automatedReadability } from 'automated-readability';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { onceEach } from '../../src/tables/once.ts';

/** Years of schooling in the United States that a text asks for, by two formulas that count different things. */
export interface ReadingGrades {
  /** By syllables and the length of sentences. */
  fleschKincaid: number;
  /** By letters and the length of sentences: the automated readability index. */
  automated: number;
}

/** A figure is taken in at a glance, as one short word; so is what it counts in. */
const glance = 'one';

/** The same few thousand words stand on every page. */
const syllablesOf = onceEach((word: string) => syllable(word));

/**
 * The grades of a plain English text, worked out by the packages of `words`. Figures count as one short
 * word: neither formula knows how a number is read. Throws RangeError on a text without words.
 */
export function readingGrades(text: string): ReadingGrades {
  const words = (text.match(/[a-z0-9][a-z0-9.,'’-]*/gi) ?? []).map((word) =>
    /^\d/.test(word) ? glance : word.replace(/[^a-z]/gi, ''),
  );
  if (words.length === 0) throw new RangeError('A text without words has no reading grade');
  const sentence = text.split(/[.!?]+(?=\s|$)/).filter((part) => /[a-z0-9]/i.test(part)).length;
  const word = words.length;
  const syllables = words.reduce((sum, each) => sum + syllablesOf(each), 0);
  return {
    fleschKincaid: fleschKincaid({ sentence, word, syllable: syllables }),
    automated: automatedReadability({ sentence, word, character: words.join('').length }),
  };
}

/** Both formulas, with what they are called. */
export const formulas: readonly (readonly [keyof ReadingGrades, string])[] = [
  ['fleschKincaid', 'Flesch–Kincaid'],
  ['automated', 'automated readability index'],
];

/** The age, in years, at which a text is usually read: a year of schooling stands for the age five years above it. */
export const readingAge = (text: string, formula: keyof ReadingGrades): number =>
  readingGrades(text)[formula] + 5;

/** The middle of some numbers, the lower of two. */
export const medianOf = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]!;
