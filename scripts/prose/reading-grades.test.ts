import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editionFolders } from '../../src/tables/folders.ts';
import { builtFrom } from '../fixtures/read-once.ts';
import { hardestSentences } from './hardest-sentences.ts';
import { pageSentences, withoutNames } from './page-sentences.ts';
import { plainTextOfMdx } from './plain-text-of-mdx.ts';
import { readingGrades, type ReadingGrades } from './reading-grades.ts';

/**
 * No text for residents may ask for more years of schooling than this, and half of them no more than that. A
 * year of schooling stands for the age five years above it.
 */
const hardestAllowed = 7;
const medianAllowed = 5.5;

const folders = editionFolders(process.env);
const { profiles, areas } = builtFrom(folders.data);
const country = profiles.get(areas.country.code)!;
const names = areas.all.map(({ nameInSentence }) => nameInSentence);

interface Text {
  name: string;
  text: string;
}

/** What pages of areas say of lengths of life and their gaps. */
const ofAreas: Text[] = [...profiles.values()].map((profile) => {
  const { headline, gaps } = pageSentences(profile, country);
  return { name: profile.name, text: withoutNames([headline, ...gaps].join(' '), names) };
});

const mdxIn = (folder: string): string[] =>
  existsSync(join(folders.content, folder))
    ? readdirSync(join(folders.content, folder)).filter((file) => file.endsWith('.mdx'))
    : [];

/** The prose that residents are led to. */
const ofProse: Text[] = ['indicators', 'stories'].flatMap((folder) =>
  mdxIn(folder).map((file) => ({
    name: `content/${folder}/${file}`,
    text: plainTextOfMdx(readFileSync(join(folders.content, folder, file), 'utf8')),
  })),
);

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]!;

/** A grade on both scales: `grade 5.1, age 10.1`. */
const onBothScales = (grade: number): string =>
  `grade ${grade.toFixed(1)}, age ${(grade + 5).toFixed(1)}`;

const formulas: readonly (readonly [keyof ReadingGrades, string])[] = [
  ['fleschKincaid', 'Flesch–Kincaid'],
  ['automated', 'automated readability index'],
];

describe.each([
  ['pages of areas', ofAreas],
  ['prose for residents', ofProse],
] as const)('%s', (what, texts) => {
  it.each(formulas)(`asks for few years of schooling by %s (%s)`, (formula, called) => {
    const graded = texts.map((each) => ({ ...each, grade: readingGrades(each.text)[formula] }));
    const middle = median(graded.map(({ grade }) => grade));
    const hardest = graded.reduce((a, b) => (b.grade > a.grade ? b : a));
    console.info(
      `${called} of ${graded.length} ${what}: median ${onBothScales(middle)}; hardest ${onBothScales(hardest.grade)} (${hardest.name})`,
    );
    expect(middle).toBeLessThanOrEqual(medianAllowed);
    const said = hardestSentences(hardest.text, 3).map(({ text }) => text);
    expect(hardest.grade, [hardest.name, ...said].join('\n')).toBeLessThanOrEqual(hardestAllowed);
  });
});

it('the two formulas give the grades that their papers and packages do', () => {
  const { fleschKincaid, automated } = readingGrades('The cat sat on the mat. It was happy.');
  // 9 words, 2 sentences, 10 syllables, 27 letters.
  expect(fleschKincaid).toBeCloseTo(0.39 * 4.5 + 11.8 * (10 / 9) - 15.59, 6);
  expect(automated).toBeCloseTo(4.71 * (27 / 9) + 0.5 * 4.5 - 21.43, 6);
  expect(() => readingGrades('…')).toThrow(RangeError);
});
