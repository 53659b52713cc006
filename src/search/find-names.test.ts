import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { AreaIndex } from '../areas/area-index.ts';
import { indexIndicators } from '../indicators/indicator.ts';
import { shippedData, tablesIn } from '../../scripts/fixtures/read-once.ts';
import { findIndexFile } from './find-index.ts';
import { atOnce } from './at-once.ts';
import { findablesOf } from './findables.ts';
import { findNames } from './find-names.ts';
import { suggest } from './suggest.ts';

const edition = tablesIn(shippedData);
const file = findIndexFile({
  areas: new AreaIndex(edition),
  indicators: indexIndicators(edition),
  places: edition.places,
  listDate: 'October 2025',
  postcodeLetters: [],
});
const items = atOnce(findablesOf(file));

const labels = (typed: string) => findNames(typed, items).map(({ item }) => item.label);
const first = (typed: string) => findNames(typed, items)[0]?.item.path ?? null;
const council = (slug: string) => `/local-authorities/${slug}/`;

describe('finding names', () => {
  it('minds no case, sign, hyphen or apostrophe', () => {
    const typed = ['TELFORD & WREKIN', 'stokeontrent', 'kings lynn and w', 'Saint Helens'];
    expect(typed.map(first)).toEqual(
      ['telford-and-wrekin', 'stoke-on-trent', 'kings-lynn-and-west-norfolk', 'st-helens'].map(
        council,
      ),
    );
  });

  it('forgives one slip of the finger, also in a name half typed', () => {
    expect(['blakpool', 'blackpol', 'balckpool', 'blackpooll', 'wolverhmpt'].map(first)).toEqual(
      ['blackpool', 'blackpool', 'blackpool', 'blackpool', 'wolverhampton'].map(council),
    );
  });

  it('offers every town of one name, with where it is', () => {
    const found = findNames('Newport', items).filter(({ item }) => item.label === 'Newport');
    expect(found.map(({ item }) => item.detail)).toEqual([
      'town on the Isle of Wight',
      'town in Telford and Wrekin',
      'place in the East Riding of Yorkshire',
      'place in Uttlesford, Essex',
    ]);
  });

  it('takes capitals for a code and small letters for the start of a name', () => {
    expect(first('HAT')).toBe(council('hart'));
    expect(labels('hat')).not.toContain('Hart');
  });

  it('finds a system that has ended after those in force', () => {
    expect(labels('frimley')[0]).toBe('Frimley');
    expect(findNames('Frimley integrated care board', items).map(({ item }) => item.path)).toEqual([
      '/ics/frimley/',
    ]);
  });

  it('finds nothing in one letter, in nothing and in what is no name', () => {
    expect(['', ' ', 'a', 'xqzvbnm'].flatMap(labels)).toEqual([]);
  });

  it('takes the one letter that small words leave for no beginning, and two for one', () => {
    expect(labels('what is the b')).toEqual([]);
    expect(labels('what is the bl')).toContain('Blaby');
  });

  it('forgives a slip in the longest name, typed whole or a letter short', () => {
    const [longest = ''] = [...items]
      .filter(({ codes }) => codes.length > 0)
      .map(({ label }) => label)
      .sort((a, b) => b.length - a.length);
    const mistyped = `${longest.slice(0, 3)}${longest.slice(4)}`;
    expect(labels(mistyped)[0]).toBe(longest);
    expect(labels(mistyped.slice(0, -1))[0]).toBe(longest);
  });
});

describe('suggestions', () => {
  const pair = (typed: string) => suggest(typed, items).straightTo;

  it.each(['blackpool v wokingham', 'compare Blackpool with Wokingham', 'blackpool and wokingham'])(
    'takes “%s” for two areas to compare',
    (typed) => expect(pair(typed)).toBe('/compare/?areas=E06000009,E06000041'),
  );

  it('does not take a name with “and” in it for two areas', () => {
    expect(pair('tonbridge and malling')).toBe(council('tonbridge-and-malling'));
    expect(suggest('bath and north east', items).choices[0]?.label).toBe(
      'Bath and North East Somerset',
    );
  });

  it('goes straight to the one area that bears the whole name', () => {
    expect(pair('hull')).toBe(council('kingston-upon-hull'));
    expect(pair('newport')).toBeNull();
    expect(pair('blackp')).toBeNull();
  });

  it('says by which other name an area was found', () => {
    expect(suggest('hull', items).choices[0]?.detail).toContain('also or formerly “Hull”');
  });

  it('has room for every name in 120 kB', () => {
    expect(gzipSync(JSON.stringify(file)).length).toBeLessThanOrEqual(120_000);
  });
});
