import { describe, expect, it } from 'vitest';
import { addressListText } from '../../src/releases/address-list.ts';
import { describeProblems } from '../../src/tables/problem.ts';
import { readSettings } from '../../src/tables/settings.ts';
import { copyArcadia, type ArcadiaCopy } from '../fixtures/arcadia.ts';
import { councilsMergedAndRenewed } from '../fixtures/arcadia-merged.ts';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { editionProblems } from './edition-problems.ts';
import { addressForeteller } from './lost-addresses.ts';

/** The chart of its neighbourhoods, which the county loses with them when it ends. */
const chart = (ending: string): string => `/charts/${codes.vale}/neighbourhoods${ending}`;

function addressesOfArcadia(): string[] {
  const copy = copyArcadia();
  const { made, isMade } = addressForeteller(
    copy,
    editionProblems(copy).edition!,
    readSettings(copy),
  );
  const framed = `/embed/${codes.vale}/neighbourhoods/`;
  return [...made, ...[chart('.svg'), chart('.csv'), framed].filter(isMade)];
}
const published = addressesOfArcadia();

/** What a merger of the county and its districts takes with it: their charts, the gaps in regions where one council is left, and pages for want of other counties and years. */
const lost = [
  '/gaps/',
  chart('.csv'),
  chart('.svg'),
  '/cite/gaps.bib',
  '/cite/gaps.csl.json',
  '/cite/gaps.ris',
  '/compare/similar-to-east-vale/',
  '/compare/similar-to-west-vale/',
  '/indicators/healthy-life-expectancy/changes/',
  '/indicators/healthy-life-expectancy/systems/',
  '/indicators/life-expectancy/changes/',
  '/indicators/life-expectancy/systems/',
  '/indicators/population/counties/',
  '/indicators/population/systems/',
  '/indicators/smoking/changes/',
  '/indicators/smoking/counties/',
];

function withPublished(copy: ArcadiaCopy, redirects = ''): ArcadiaCopy {
  copy.write('data/addresses.txt', addressListText(published));
  if (redirects !== '') copy.write('data/redirects.csv', `from,to\n${redirects}`);
  return copy;
}

const told = (copy: ArcadiaCopy): (string | null)[][] =>
  editionProblems(copy).problems.map(({ value, rule }) => [value, rule]);

describe('addresses that were published once', () => {
  it('are told of none while the edition makes them all, charts and pages to be framed among them', () => {
    expect(published.length).toBeGreaterThan(150);
    expect(published).toEqual(
      expect.arrayContaining([chart('.svg'), '/ics/greater-arcadia/feed.xml']),
    );
    expect(told(withPublished(copyArcadia()))).toEqual([]);
  });

  it('are each named when a merger loses them, before anything is built', () => {
    expect(told(withPublished(councilsMergedAndRenewed()))).toEqual(
      lost.map((address) => [address, 'was published once and is gone']),
    );
    const lines = describeProblems(
      editionProblems(withPublished(councilsMergedAndRenewed())).problems,
    );
    expect(lines).toHaveLength(lost.length);
  });

  it('are there again by the table of redirects, whose own lines are held to the same addresses', () => {
    const page = '/local-authorities/vale/';
    const lines = lost.map((from) => `${from},${page}\n`).join('');
    expect(told(withPublished(councilsMergedAndRenewed(), lines))).toEqual([]);
    const copy = withPublished(copyArcadia(), `/old/,/nowhere/\n${page},/about/\n`);
    expect(told(copy)).toEqual([
      ['/old/', 'leads to what is not there'],
      [page, 'is there and is led elsewhere'],
    ]);
    expect(editionProblems(copy).problems.map(({ line }) => line)).toEqual([2, 3]);
  });
});
