import type { Sex } from '../../src/tables/edition.ts';

const words: Readonly<Record<Sex, readonly string[]>> = {
  female: ['female', 'females', 'f', 'women', 'woman', 'girls', 'girl'],
  male: ['male', 'males', 'm', 'men', 'man', 'boys', 'boy'],
  persons: [
    'persons',
    'person',
    'people',
    'p',
    'all',
    'all people',
    'all persons',
    'total',
    'both',
    'both sexes',
  ],
};

const sexes = new Map(
  Object.entries(words).flatMap(([sex, names]) => names.map((name) => [name, sex as Sex] as const)),
);

/** Whose a figure is, in any of the words that publishers and their tools write; undefined for other words. */
export const publishedSex = (text: string): Sex | undefined => sexes.get(text.toLowerCase());
