import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import type { Profile, ScorecardEntry } from '../../profiles/profile.ts';
import { plainText } from '../../words/sentence.ts';
import type { Furthest } from './furthest.ts';
import { scorecardView } from './scorecard.ts';

const { indicators, profile } = arcadiaProfiles;
const country = profile(codes.country);
const northmoor = profile(codes.northmoor);
const smoking = indicators.get('smoking')!;
const smoked = northmoor.scorecard.find(({ indicatorId }) => indicatorId === 'smoking')!;

/** So many indicators like smoking, of which the country has 13.2%: `Walk 0` to the last, in order. */
const known = (count: number) =>
  new Map(
    Array.from({ length: count }, (_, i) => {
      const shortName = `Walk ${i}`;
      return [`i${i}`, { ...smoking, id: `i${i}`, name: shortName, shortName, headline: i + 1 }];
    }),
  );

type Result = ScorecardEntry['comparison']['result'];

/** A figure of one of them, and what a test found of it; without a range where none was made. */
const figure = (place: number, value: number, result: Result): ScorecardEntry => {
  const limits = result === 'untested' ? { lower: null, upper: null } : {};
  const basis = result === 'untested' ? 'none' : smoked.comparison.basis;
  return {
    ...smoked,
    indicatorId: `i${place}`,
    latest: { ...smoked.latest!, value, ...limits },
    comparison: { ...smoked.comparison, result, basis },
  };
};

const view = (scorecard: ScorecardEntry[], of: Profile = northmoor) =>
  scorecardView({ ...of, scorecard }, country, known(scorecard.length));

/** What is told, as it is read. */
const read = (told: readonly Furthest[]) =>
  told.map(({ first, then, why, tested }) => ({
    first: plainText(first),
    then: then && plainText(then),
    why,
    tested: tested && plainText(tested),
  }));

const first = 'Furthest behind Arcadia: Walk 13, 2.50 times Arcadia’s (not tested).';

/** The same of the rows of a fold. */
const ofThem = (words: string): string => words.replace(/^F/, 'Of these, f');

it('is told in one order, each by whose test or that none was made, over the rows and on a fold', () => {
  const open = Array.from({ length: 10 }, (_, place) => figure(place, 19.4, 'worse'));
  const folded = [
    figure(10, 20, 'worse'),
    figure(11, 26.4, 'worse'),
    figure(12, 6.6, 'better'),
    figure(13, 33, 'untested'),
  ];
  const tested = 'Furthest of those tested: Walk 11, 26.4%, 2.00 times Arcadia’s 13.2% (our test).';
  const ahead =
    'Furthest ahead of Arcadia: Walk 12, 6.6%, where Arcadia’s 13.2% is 2.00 times that (our test).';
  const found = view([...open, ...folded]);
  expect(read(found.furthest)).toEqual([
    {
      first,
      then: null,
      why: 'Not tested, as no range is held of it.',
      tested,
    },
    { first: ahead, then: null, why: null, tested: null },
  ]);
  expect(found.folded).toMatchObject([
    {
      counts: '2 worse, 1 better, 1 not tested',
      told: [`${ofThem(first)} ${tested}`, ofThem(ahead)],
    },
  ]);
  const nearer = view([figure(0, 30, 'worse'), ...open.slice(1), ...folded]);
  expect(read(nearer.furthest)[0]?.tested).toMatch(/^Furthest of those tested: Walk 0, /);
});

it('where no test found anything is what was not tested, and why that is', () => {
  const values = [...Array<number>(10).fill(19.4), 20, 26.4, 6.6, 33];
  const found = view(values.map((value, place) => figure(place, value, 'untested')));
  expect(read(found.furthest)).toEqual([
    {
      first,
      then: 'Then Walk 11, 2.00 times; and 11 more.',
      why: 'Not tested, as no ranges are held of these.',
      tested: null,
    },
  ]);
  expect(found.folded[0]!.told).toEqual([ofThem(first)]);
});

it('names nothing that prints as 1.00 times the country’s figure', () => {
  const near = [figure(0, 13.24, 'worse'), figure(1, 13.16, 'better')];
  const told = (value: number) => read(view([...near, figure(2, value, 'untested')]).furthest);
  expect(told(13.24)).toEqual([]);
  expect(told(13.26)).toMatchObject([
    { first: 'Furthest behind Arcadia: Walk 2, 1.01 times Arcadia’s (not tested).' },
  ]);
});

it('keeps averages of councils apart from figures of the area itself', () => {
  const { furthest } = scorecardView(profile(codes.system), country, indicators);
  expect(read(furthest)).toEqual([
    {
      first:
        'Furthest behind Arcadia, in averages of its councils: Smoking, 1.02 times Arcadia’s (not tested).',
      then: null,
      why: 'Not tested, as an average has no range.',
      tested: null,
    },
  ]);
});

it('beside averages, says of its own figures that they are', () => {
  const system = profile(codes.system);
  const scorecard = [...system.scorecard, figure(0, 20, 'untested')];
  const both = new Map([...indicators, ...known(1)]);
  const { furthest } = scorecardView({ ...system, scorecard }, country, both);
  expect(read(furthest).map(({ first }) => first.split(':')[0])).toEqual([
    'Furthest behind Arcadia, in figures of its own',
    'Furthest behind Arcadia, in averages of its councils',
  ]);
});

it('each name leads to its row, also where that is folded', () => {
  const { furthest, folded, open } = view([
    ...Array.from({ length: 11 }, (_, place) => figure(place, 19.4, 'worse')),
    figure(11, 26.4, 'worse'),
    figure(12, 30, 'untested'),
    figure(13, 33, 'untested'),
  ]);
  const nameOf = new Map(
    [...open, ...folded].flatMap(({ rows }) => rows.map(({ id, name }) => [`#${id}`, name])),
  );
  const links = furthest
    .flatMap(({ first, then, tested }) => [first, then ?? [], tested ?? []].flat())
    .filter(({ href }) => href !== undefined);
  expect(links.map(({ text }) => text)).toEqual(['Walk 13', 'Walk 12', 'Walk 11']);
  for (const { text, href } of links) expect(nameOf.get(href!)).toBe(text);
  expect(nameOf.size).toBe(links.length + 1);
});
