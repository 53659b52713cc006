import { sentenceProblems } from '../../src/words/lint.ts';
import type { SiteRule } from './problem.ts';

/** Every text that a profile makes from figures is a sound one, and judges only on the ground of a test. */
export const sentencesSound: SiteRule = {
  name: 'sentences-sound',
  holds: 'every sentence made from figures is sound',
  problemsOf: ({ pages }) =>
    pages.flatMap((page) =>
      page.sentences.flatMap((sentence) =>
        sentenceProblems(sentence.text, sentence).map((problem) => ({
          page: page.path,
          what: `${problem}: “${sentence.text}” (${sentence.where})`,
          fix: 'Look for the sentence in src/words/ or src/views/.',
        })),
      ),
    ),
};
