import { describe, expect, it } from 'vitest';
import { sentenceProblems } from '../../src/words/lint.ts';
import { betweenSexesSentence } from '../../src/words/gaps/between-sexes.ts';
import { deprivationSentence } from '../../src/words/gaps/by-deprivation.ts';
import {
  movementSentence,
  noRangesForLife,
  notTestedEither,
  soleMovementSentence,
} from '../../src/words/gaps/movement.ts';
import { plainText } from '../../src/words/sentence.ts';
import type { Sentence } from '../../src/words/sentence.ts';
import { poorerHealthSentence } from '../../src/words/gaps/poorer-health.ts';
import { forBothSexes, yearDecimals as decimals } from '../../src/indicators/life-indicators.ts';
import { buildProfiles } from '../../src/profiles/build-profiles.ts';
import { gapPeriods } from '../../src/profiles/gap-words.ts';
import type { Profile } from '../../src/profiles/profile.ts';
import { readingEase } from '../../src/statistics/reading-age.ts';
import { editionFolders } from '../../src/tables/folders.ts';
import { readEdition } from '../../src/tables/read-edition.ts';

/** No area’s sentences may be harder than this (age in years), a name of a place counted as one short word. */
const hardestAllowed = 11.5;
/** And the middle area’s must be at or below this, names as they are. The aim is 11. */
const medianAllowed = 11;

const { edition, problems } = readEdition(editionFolders(process.env).data);
if (!edition) throw new Error(JSON.stringify(problems.slice(0, 3)));
const { profiles, areas } = buildProfiles(edition, 'test');
const { nameInSentence: countryName, code: countryCode } = areas.country;
const all = [...profiles.values()];

const pairOf = ({ gaps }: Profile) =>
  gaps.betweenSexes && {
    female: gaps.betweenSexes.gap.now.own,
    male: gaps.betweenSexes.gap.now.other,
  };
const poorerOf = ({ gaps }: Profile) =>
  forBothSexes((sex) => gaps.poorerHealth[sex]?.now.size ?? null);
const country = profiles.get(countryCode)!;

/** The sentences of an area’s gaps, as its page puts them together. */
function gapSentences(profile: Profile): string[] {
  const { gaps, nameInSentence: areaName } = profile;
  const isCountry = profile === country;
  const pair = pairOf(profile);
  const between = forBothSexes((sex) => gaps.betweenMembers[sex]?.moved ?? null);
  const made: (Sentence | null)[] = [
    movementSentence({ ...gaps.againstCountry, decimals, sides: ['more', 'less'] }),
    movementSentence({ ...gaps.healthyAgainstCountry, decimals, sides: ['more', 'less'] }),
    movementSentence({ ...between, decimals, sides: ['apart', 'apart'] }),
    deprivationSentence({
      area: areaName,
      ...forBothSexes((sex) => gaps.byDeprivation[sex]?.gap.now.size ?? null),
      decimals,
    }),
    movementSentence({
      ...forBothSexes((sex) => gaps.byDeprivation[sex]?.gap ?? null),
      decimals,
      sides: ['the usual way', 'the other way'],
      caution: notTestedEither,
    }),
    movementSentence({
      ...gaps.poorerHealth,
      decimals,
      sides: ['more', 'less'],
      subject: 'it',
      caution: noRangesForLife,
    }),
    soleMovementSentence(gaps.betweenSexes?.gap ?? null, {
      decimals,
      sides: ['more for women', 'more for men'],
    }),
    poorerHealthSentence({
      areaName,
      area: poorerOf(profile),
      countryName,
      country: isCountry ? null : poorerOf(country),
      periodLabel: gapPeriods(gaps.poorerHealth),
      decimals,
    }),
    pair &&
      betweenSexesSentence({
        areaName,
        area: pair,
        countryName,
        country: isCountry ? null : pairOf(country),
        decimals,
      }),
  ];
  return made.flatMap((each) => (each ? [plainText(each)] : []));
}

const texts = all.map((profile) => ({
  name: `${profile.name} (${profile.code})`,
  headline: plainText(profile.headline),
  gaps: gapSentences(profile),
}));

const names = [...areas.all]
  .map(({ nameInSentence }) => nameInSentence)
  .sort((a, b) => b.length - a.length);

/** The text with each name of a place as one short word: a name is known to those who look it up. */
const withoutNames = (text: string): string =>
  names.reduce((left, name) => left.replaceAll(name, 'Here'), text);

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)]!;

/** The reading age of the middle text and, names aside, of the hardest; both are printed. */
function agesOf(what: string, each: readonly { name: string; text: string }[]) {
  const middle = median(each.map(({ text }) => readingEase(text).age));
  const hardest = each
    .map(({ name, text }) => ({ name, text, age: readingEase(withoutNames(text)).age }))
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
    const unsound = texts.flatMap(({ name, headline, gaps }) =>
      [headline, ...gaps].flatMap((text) =>
        sentenceProblems(text).map((problem) => `${name}: ${problem}: ${text}`),
      ),
    );
    expect(unsound).toEqual([]);
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
