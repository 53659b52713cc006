import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/profiles/profile.ts';
import { editionFolders } from '../../src/tables/folders.ts';
import { builtFrom } from '../fixtures/read-once.ts';
import { agesAllowed, readingAges } from './reading-ages.ts';
import { openSentences } from './open-sentences.ts';
import { pageSentences, withoutNames } from './page-sentences.ts';
import { formulas, readingGrades } from './reading-grades.ts';
import { residentProse, type ProseText } from './resident-prose.ts';

const folders = editionFolders(process.env);
const built = builtFrom(folders.data);
const { profiles, areas } = built;
const country = profiles.get(areas.country.code)!;
const names = areas.all.map(({ nameInSentence }) => nameInSentence);

/** The sentences of each area’s page as texts. */
const textsOf = (said: (profile: Profile) => string): ProseText[] =>
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

const ofProse = residentProse(folders.content);

describe.each([
  ['pages of areas', ofAreas],
  ['lengths of life and gaps on pages of areas', ofGaps],
  ['prose for residents', ofProse],
] as const)('%s', (what, texts) => {
  it.each(formulas)('can be read by children by %s (%s)', (...by) => {
    const { middle, hardest, said } = readingAges(what, texts, by);
    expect(middle, said).toBeLessThanOrEqual(agesAllowed.middle);
    expect(hardest, said).toBeLessThanOrEqual(agesAllowed.hardest);
  });
});

it('the two formulas give the grades that their papers and packages do', () => {
  const { fleschKincaid, automated } = readingGrades('The cat sat on the mat. It was happy.');
  // 9 words, 2 sentences, 10 syllables, 27 letters.
  expect(fleschKincaid).toBeCloseTo(0.39 * 4.5 + 11.8 * (10 / 9) - 15.59, 6);
  expect(automated).toBeCloseTo(4.71 * (27 / 9) + 0.5 * 4.5 - 21.43, 6);
  expect(() => readingGrades('…')).toThrow(RangeError);
});
