import { plainName } from './order-results.ts';

const known = new WeakMap<readonly string[], string[]>();

/** Subjects in plain letters, made once. */
function plainOf(subjects: readonly string[]): string[] {
  const plain = known.get(subjects) ?? subjects.map((each) => ` ${plainName(each)}`);
  known.set(subjects, plain);
  return plain;
}

/** The subjects that hold every one of some plain words, each as the beginning of one of theirs. */
export function subjectsWith(subjects: readonly string[], words: readonly string[]): string[] {
  const plain = plainOf(subjects);
  return subjects.filter((_, place) => words.every((word) => plain[place]!.includes(` ${word}`)));
}
