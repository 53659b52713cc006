import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/profiles/profile.ts';
import { editionFolders } from '../../src/tables/folders.ts';
import { builtFrom } from '../fixtures/read-once.ts';
import { hardestSentences } from './hardest-sentences.ts';
import { openSentences } from './open-sentences.ts';
import { pageSentences, withoutNames } from './page-sentences.ts';
import { plainTextOfMdx } from './plain-text-of-mdx.ts';
import { formulas, medianOf, readingAge, readingGrades } from './reading-grades.ts';

/** No text for residents may be of a higher age than this. */
const hardestAllowed = 10;
/** And half of those of a kind of no higher. */
const medianAllowed = 8;

const folders = editionFolders(process.env);
const built = builtFrom(folders.data);
const { profiles, areas } = built;
const country = profiles.get(areas.country.code)!;
const names = areas.all.map(({ nameInSentence }) => nameInSentence);

interface Text {
  name: string;
  text: string;
}

/** The sentences of each area’s page as texts. */
const textsOf = (said: (profile: Profile) => string): Text[] =>
  [...profiles.values()].map((profile) => ({
    name: profile.name,
    text: withoutNames(said(profile), names),
  }));

/** What pages of areas say of lengths of life and their gaps. */
const ofGaps = textsOf((profile) => {
  const { headline, gaps } = pageSentences(profile, country);
  return [headline, ...gaps].join(' ');
});

/** All that they say of the area. */
const ofAreas = textsOf((profile) => openSentences(profile, country, built));

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

describe.each([
  ['pages of areas', ofAreas],
  ['lengths of life and gaps on pages of areas', ofGaps],
  ['prose for residents', ofProse],
] as const)('%s', (what, texts) => {
  it.each(formulas)(`can be read by children by %s (%s)`, (formula, called) => {
    const aged = texts.map((each) => ({ ...each, age: readingAge(each.text, formula) }));
    const middle = medianOf(aged.map(({ age }) => age));
    const hardest = aged.reduce((a, b) => (b.age > a.age ? b : a));
    console.info(
      `${called}, reading age of ${aged.length} ${what}: median ${middle.toFixed(2)}; hardest ${hardest.age.toFixed(2)} (${hardest.name})`,
    );
    expect(middle).toBeLessThanOrEqual(medianAllowed);
    const said = hardestSentences(hardest.text, 3).map(({ text }) => text);
    expect(hardest.age, [hardest.name, ...said].join('\n')).toBeLessThanOrEqual(hardestAllowed);
  });
});

it('the two formulas give the grades that their papers and packages do', () => {
  const { fleschKincaid, automated } = readingGrades('The cat sat on the mat. It was happy.');
  // 9 words, 2 sentences, 10 syllables, 27 letters.
  expect(fleschKincaid).toBeCloseTo(0.39 * 4.5 + 11.8 * (10 / 9) - 15.59, 6);
  expect(automated).toBeCloseTo(4.71 * (27 / 9) + 0.5 * 4.5 - 21.43, 6);
  expect(() => readingGrades('…')).toThrow(RangeError);
});
