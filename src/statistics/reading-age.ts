/** Counts behind the reading grade of a text. */
export interface ReadingEase {
  sentences: number;
  words: number;
  syllables: number;
  /** Flesch–Kincaid grade: years of schooling in the United States. */
  grade: number;
  /** Age at which that grade is usually read: grade + 5. */
  age: number;
}

/**
 * Syllables of an English word, by groups of vowels less silent endings; right for most words and off by
 * one for a few. A word that begins with a figure counts as one, as it is taken in at a glance.
 */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (/^\d/.test(word) || letters.length <= 3) return 1;
  const spoken = letters
    .replace(/(?:[^laeiouy]es|[^laeiouytd]ed|[^laeiouy]e)$/, (ending) =>
      /(?:[sxz]|ch|sh|[cg])es$/.test(ending) ? ending : ending[0]!,
    )
    .replace(/^y/, '');
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

/** A full stop inside a figure ends no sentence. */
const sentencesOf = (text: string): string[] =>
  text.split(/[.!?]+(?=\s|$)/).filter((part) => /[a-z0-9]/i.test(part));

/**
 * Flesch–Kincaid grade of a plain English text, 0.39 × words a sentence + 11.8 × syllables a word - 15.59,
 * and the reading age it stands for. Throws RangeError on a text without words.
 * Source: Kincaid, Fishburne, Rogers and Chissom 1975, "Derivation of new readability formulas".
 */
export function readingEase(text: string): ReadingEase {
  const words = text.match(/[a-z0-9][a-z0-9.,'’-]*/gi) ?? [];
  const sentences = sentencesOf(text).length;
  if (words.length === 0) throw new RangeError('A text without words has no reading age');
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return { sentences, words: words.length, syllables, grade, age: grade + 5 };
}
