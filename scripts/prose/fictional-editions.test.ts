import { describe, expect, it } from 'vitest';
import { hasRange } from '../../src/indicators/ranges.ts';
import { countryPartsView } from '../../src/views/country/country-parts.ts';
import { findingsOf } from '../../src/profiles/findings/findings.ts';
import type { Profile } from '../../src/profiles/profile.ts';
import { readingEase } from '../../src/statistics/reading-age.ts';
import { sentenceProblems } from '../../src/words/lint.ts';
import { plainText } from '../../src/words/sentence.ts';
import { copyArcadia } from '../fixtures/arcadia.ts';
import { arcadiaHolding, holdings, profilesOf } from '../fixtures/arcadia-limits.ts';
import type { ArcadiaHolding } from '../fixtures/arcadia-limits.ts';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { arcadiaWithoutCountry } from '../fixtures/arcadia-without-country.ts';
import { pageAgainstJson } from './page-against-json.ts';
import { namesTest, pageSentences, withoutNames } from './page-sentences.ts';

const editions = holdings.map((holding) => {
  const built = profilesOf(arcadiaHolding(holding));
  const country = built.profile(codes.country);
  const pages = [...built.profiles.values()].map((profile) => {
    const { headline, hero, members, gaps } = pageSentences(profile, country);
    return { profile, texts: [headline, ...hero, ...members, ...gaps], headline, hero, gaps };
  });
  return { holding, built, pages };
});

const nameOf = ({ limits, official, slopeIndex }: ArcadiaHolding): string =>
  [
    limits ? 'with limits' : 'without limits',
    official ? 'with official figures of system and county' : 'without official figures of them',
    slopeIndex ? 'with a slope index' : 'without one',
  ].join(', ');

/** Whether any figure of life expectancy that a page shows lacks its range: its own, or its members’. */
const lacksRange = ({ lengths, gaps }: Profile): boolean =>
  (['female', 'male'] as const).some((sex) => {
    const own = lengths.life[sex].latest;
    const members = gaps.betweenMembers[sex]?.spread.included ?? [];
    return (own && !hasRange(own)) || members.some((member) => !hasRange(member));
  });

/** No area’s sentences may be harder than this (age in years), a name counted as one short word. */
const hardestAllowed = 11.5;
const publisher = 'Arcadian Office of Health';

const denial = /no ranges? (?:is|are) held/i;

describe.each(editions)('Arcadia %#', ({ holding, built, pages }) => {
  const edition = nameOf(holding);
  const pageOf = (code: string) => pages.find(({ profile }) => profile.code === code)!;

  it(`has only sound sentences, ${edition}`, () => {
    const unsound = pages.flatMap(({ profile, texts }) =>
      texts.flatMap((text) =>
        sentenceProblems(text, { hasBasis: namesTest(text) }).map(
          (problem) => `${profile.name}: ${problem}: ${text}`,
        ),
      ),
    );
    expect(unsound).toEqual([]);
  });

  it(`tells the gaps at a reading age of ${hardestAllowed} or below, ${edition}`, () => {
    const named = [...built.areas.all.map((area) => area.nameInSentence), publisher];
    const hard = pages.filter(({ gaps }) => {
      const text = withoutNames(gaps.join(' '), named);
      return readingEase(text).age > hardestAllowed;
    });
    expect(hard.map(({ gaps }) => gaps)).toEqual([]);
  });

  it(`agrees with the public file of every area, ${edition}`, () => {
    const problems = pages.flatMap(({ profile }) =>
      pageAgainstJson(profile, built.profile(codes.country)),
    );
    expect(problems).toEqual([]);
  });

  it(`shows the ranges at both ends of a spread where they are published, ${edition}`, () => {
    const said = pageOf(codes.system).gaps.join(' ');
    expect(said).toContain(
      holding.limits
        ? 'from 79.1 (78.5 to 79.7) to 84.6 (84.0 to 85.2) years of life'
        : 'from 79.1 to 84.6 years of life',
    );
  });

  it(`denies ranges on every page that lacks one and on no other, ${edition}`, () => {
    const denied = pages.filter(({ texts }) => texts.some((text) => denial.test(text)));
    const lacking = pages.filter(({ profile }) => lacksRange(profile));
    expect(denied.map(({ profile }) => profile.name)).toEqual(
      lacking.map(({ profile }) => profile.name),
    );
    expect(denied.length > 0).toBe(!holding.limits);
  });

  it(`denies an official figure exactly where none is held, ${edition}`, () => {
    for (const code of [codes.system, codes.vale]) {
      const { texts, headline, hero, profile } = pageOf(code);
      const all = texts.join(' ');
      expect(/No official life expectancy/.test(all)).toBe(!holding.official);
      expect(/worked out by us/.test(all)).toBe(!holding.official);
      expect(/^Men in .* can expect to live 78\.2 years/.test(headline)).toBe(holding.official);
      const named = /Women: 8[12]\.\d years of life, Arcadia 82\.[56] years/;
      expect(named.test(hero.join(' ')), profile.name).toBe(holding.official);
    }
    const { female } = pageOf(codes.system).profile.gaps.betweenMembers;
    expect(female?.average === null).toBe(holding.official);
    expect(pageOf(codes.endedSystem).texts.join(' ')).toMatch(
      holding.official
        ? /No official life expectancy for this ICS is held in this edition/
        : /No official life expectancy for integrated care systems is held in this edition/,
    );
  });

  it(`tells every gap with its test, or why there is none, ${edition}`, () => {
    const northmoor = pageOf(codes.northmoor).gaps.join(' ');
    const why = 'No ranges are held, so the change is not tested.';
    expect(northmoor.includes(why)).toBe(!holding.limits);
    expect(/By our test, women and men here can expect shorter lives/.test(northmoor)).toBe(
      holding.limits,
    );
    // Once lost with ranges: the sentence was made only of what was not tested.
    expect(northmoor).toContain('The gap was 4.7 years in ');
    expect(/this gap is more than chance/.test(northmoor)).toBe(holding.limits);
    expect(northmoor).toContain(
      'Both lengths of life are worked out from the same deaths, so this is not tested.',
    );
    const eastVale = pageOf(codes.eastVale).gaps.join(' ');
    const byChance = 'Where few people die each year, this can be chance.';
    expect(eastVale.includes(byChance)).toBe(holding.slopeIndex && !holding.limits);
  });

  it(`says of findings and of the country what was published, ${edition}`, () => {
    const { areas, indicators, profiles, tables } = built;
    const found = findingsOf(
      { areas, indicators, profiles, deprivationDeciles: tables.deprivationDeciles },
      9,
    );
    const ends = found.filter(({ tested }) => tested.includes('the ends of a list'));
    expect(ends).toHaveLength(holding.slopeIndex ? 2 : 1);
    expect(ends.every(({ tested }) => denial.test(tested))).toBe(!holding.limits);
    const { inside } = countryPartsView(built);
    expect(inside !== null).toBe(holding.slopeIndex);
    const caution = inside?.notes.map(plainText).join(' ') ?? '';
    expect(denial.test(caution)).toBe(holding.slopeIndex && !holding.limits);
  });
});

it('changes nothing but what it says of ranges, tests, chance and how areas compare when limits are added', () => {
  const said = (limits: boolean) =>
    editions
      .filter(({ holding }) => holding.limits === limits && holding.official)
      .flatMap(({ pages }) =>
        pages.flatMap(({ profile, texts }) => texts.map((text) => `${profile.name}: ${text}`)),
      )
      .flatMap((text) => text.split(/(?<=[.;]) /));
  const [without, within] = [said(false), said(true)];
  const differ = [
    ...without.filter((text) => !within.includes(text)),
    ...within.filter((text) => !without.includes(text)),
  ];
  expect(differ.length).toBeGreaterThan(0);
  // What is tested may be “about the same”; the ends of a spread carry their ranges.
  const bearing =
    /range|test|chance|\d \(\d|about the same|\d (?:years )?(?:less|more)\b|can expect from|: from .* to/i;
  expect(differ.filter((text) => !bearing.test(text))).toEqual([]);
});

it('denies no ranges where those of the newest figures alone are held, and tests no change by them', () => {
  const built = profilesOf(arcadiaHolding({ limits: 'newest', official: true, slopeIndex: true }));
  const country = built.profile(codes.country);
  const { gaps } = pageSentences(built.profile(codes.northmoor), country);
  const said = gaps.join(' ');
  expect(said).toContain(
    'Ranges are held for some of these figures only, so the change is not tested.',
  );
  expect(said).not.toMatch(denial);
  expect(said).toMatch(/By our test, women and men here can expect shorter lives/);
});

describe('without the country’s own figures, acknowledged as missing', () => {
  const sentencesOf = (which: 'newest' | 'all', code: string) => {
    const built = profilesOf(arcadiaWithoutCountry(which));
    const { hero, gaps } = pageSentences(built.profile(code), built.profile(codes.country));
    return { hero: hero.join(' '), gaps: gaps.join(' ') };
  };

  it('pages that lean on them say so', () => {
    expect(sentencesOf('newest', codes.eastVale).hero).toContain(
      'No figure of Arcadia is held for 2023 to 2025, so none stands beside it.',
    );
    expect(sentencesOf('all', codes.system).hero).toContain(
      'No life expectancy is held for Arcadia, so those of its local authorities are not set side by side here.',
    );
    expect(
      pageSentences(
        profilesOf(copyArcadia()).profile(codes.eastVale),
        profilesOf(copyArcadia()).profile(codes.country),
      ).hero.join(),
    ).not.toContain('No figure of Arcadia');
  });

  it('a county without a spread is headed by its years in good health', () => {
    const built = profilesOf(arcadiaWithoutCountry('all'));
    expect(plainText(built.profile(codes.vale).headline)).toBe(
      'Men in Vale can expect to live 62.4 years in good health. Women can expect 62.7 years.',
    );
  });

  it('no figure of an older period of the country stands beside a newer one unsaid', () => {
    const { gaps } = sentencesOf('newest', codes.northmoor);
    expect(gaps).toContain('Women in Northmoor can expect to live 4.7 years longer than men.');
    expect(gaps).not.toContain('In Arcadia women can expect');
    expect(gaps).toContain('Figures for 2022 to 2024, from Arcadian Office of Health.');
  });
});
