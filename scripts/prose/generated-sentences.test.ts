import { describe, expect, it } from 'vitest';
import { readingEase } from '../../src/statistics/reading-age.ts';
import { editionFolders } from '../../src/tables/folders.ts';
import { builtFrom } from '../fixtures/read-once.ts';
import { sentenceProblems } from '../../src/words/lint.ts';
import { pageAgainstJson } from './page-against-json.ts';
import { namesTest, pageSentences, withoutNames } from './page-sentences.ts';
import { medianOf } from './reading-grades.ts';

/** No area’s sentences may be harder than this (age in years), a name of a place counted as one short word. */
const hardestAllowed = 10;
/** And the middle area’s must be at or below this, names as they are. */
const medianAllowed = 9.5;

const { profiles, areas } = builtFrom(editionFolders(process.env).data);
const all = [...profiles.values()];

const country = profiles.get(areas.country.code)!;

const texts = all.map((profile) => ({
  name: `${profile.name} (${profile.code})`,
  ...pageSentences(profile, country),
}));

const names = areas.all.map(({ nameInSentence }) => nameInSentence);

/** The reading age of the middle text and, names aside, of the hardest; both are printed. */
function agesOf(what: string, each: readonly { name: string; text: string }[]) {
  const middle = medianOf(each.map(({ text }) => readingEase(text).age));
  const hardest = each
    .map(({ name, text }) => ({ name, text, age: readingEase(withoutNames(text, names)).age }))
    .reduce((a, b) => (b.age > a.age ? b : a));
  console.info(
    `Reading age of ${what} of ${each.length} areas: median ${middle.toFixed(1)}; ` +
      `hardest, names aside, ${hardest.age.toFixed(1)} (${hardest.name}: ${hardest.text})`,
  );
  return { middle, hardest: hardest.age };
}

describe('the sentences made from the figures that ship', () => {
  it('are there for every area, and sound', () => {
    expect(texts.length).toBeGreaterThan(1);
    const unsound = texts.flatMap(({ name, headline, hero, members, gaps }) =>
      [headline, ...hero, ...members, ...gaps].flatMap((text) =>
        sentenceProblems(text, { hasBasis: namesTest(text) }).map(
          (problem) => `${name}: ${problem}: ${text}`,
        ),
      ),
    );
    expect(unsound).toEqual([]);
  });

  it('agree with the public file of every area', () => {
    const problems = all.flatMap((profile) =>
      pageAgainstJson(profile, country).map((problem) => `${profile.name}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it(`open every page at a reading age of ${hardestAllowed} or below, and at ${medianAllowed} on half`, () => {
    const { middle, hardest } = agesOf(
      'headlines',
      texts.map(({ name, headline }) => ({ name, text: headline })),
    );
    expect(middle).toBeLessThanOrEqual(medianAllowed);
    expect(hardest).toBeLessThanOrEqual(hardestAllowed);
  });

  it(`tell the gaps at a reading age of ${hardestAllowed} or below, and at ${medianAllowed} on half`, () => {
    const { middle, hardest } = agesOf(
      'gap sentences',
      texts.flatMap(({ name, gaps }) => (gaps.length > 0 ? [{ name, text: gaps.join(' ') }] : [])),
    );
    expect(middle).toBeLessThanOrEqual(medianAllowed);
    expect(hardest).toBeLessThanOrEqual(hardestAllowed);
  });
});
