import { readingEase } from '../../src/statistics/reading-age.ts';

/** One sentence and the age, in years, at which it is usually read. */
export interface HardSentence {
  text: string;
  age: number;
}

/** The `count` sentences of a plain text that are hardest to read, hardest first (Flesch–Kincaid). */
export function hardestSentences(text: string, count: number): HardSentence[] {
  return text
    .split(/(?<=[.!?][”’")]*)\s+/)
    .filter((sentence) => /[a-z]/i.test(sentence))
    .map((sentence) => ({ text: sentence, age: readingEase(sentence).age }))
    .sort((a, b) => b.age - a.age)
    .slice(0, count);
}
