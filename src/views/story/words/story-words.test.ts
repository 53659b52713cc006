import { describe, expect, it } from 'vitest';
import { areaName } from './area-name.ts';
import { arcadiaMaterial } from '../fixtures/arcadia-material.ts';
import { storyParts } from '../../../tables/story-parts.ts';
import { citedFigure } from './cited.ts';
import { citedSources } from './cited-list.ts';
import { countWords } from '../../../words/number.ts';
import { differenceWords } from './difference.ts';
import { extremeWords } from './extreme.ts';
import { figureWords } from './figure.ts';
import { periodWords } from './period-words.ts';
import { sourceWords } from './source-words.ts';
import { dayInWords } from '../../../indicators/day.ts';

const material = arcadiaMaterial();
const healthy = { indicator: 'healthy-life-expectancy', sex: 'female' };
const life = { indicator: 'life-expectancy', sex: 'male' };
const northmoor = { area: 'X06000001' };

describe('a figure in a story', () => {
  it('is the latest published one, with its unit in words', () => {
    expect(figureWords({ ...northmoor, ...healthy }, material)).toEqual({
      value: '54.8 years',
      aside: null,
    });
  });

  it('has its range and its period where asked, and says where no range is held', () => {
    const aside = (show: string, what: object) =>
      figureWords({ ...northmoor, ...what, show }, material).aside;
    expect(aside('both', healthy)).toBe('between 53.4 and 56.2, 2022 to 2024');
    expect(aside('range', life)).toBe('no range is held');
    expect(aside('period', life)).toBe('2023 to 2025');
  });

  it('may be of an earlier period, and needs no sex where only persons are counted', () => {
    const given = { ...northmoor, indicator: 'smoking', period: '2020' };
    expect(figureWords(given, material).value).toBe('22.2%');
  });
});

describe('a difference in a story', () => {
  it('is the printed one, tested at the 99.8% level', () => {
    const given = { ...northmoor, against: 'X06000002', ...healthy };
    expect(differenceWords(given, material)).toEqual({
      value: '12.1 years',
      aside: '99.8% range between 9.0 and 15.2; more than chance',
    });
  });

  it('between two periods says where chance could give it', () => {
    const given = { ...northmoor, since: '2013-2015', ...healthy };
    expect(differenceWords(given, material)).toEqual({
      value: '1.0 years',
      aside: '99.8% range between −2.1 and 4.1; could be chance',
    });
  });

  it('is not tested without ranges, across shared years, or against an area around it', () => {
    const aside = (given: object) => differenceWords({ ...northmoor, ...given }, material).aside;
    expect(aside({ against: 'X06000002', ...life })).toBe('not tested: no ranges are held');
    expect(aside({ since: '2021-2023', ...healthy })).toBe(
      'not tested: the two periods share years',
    );
    expect(aside({ against: 'X92000001', ...healthy })).toBe(
      'not tested: one of the two areas lies in the other',
    );
  });
});

describe('names, periods and sources in a story', () => {
  it('write an area as in a sentence, with its address', () => {
    expect(areaName({ code: 'X06000002' }, material)).toEqual({
      name: 'the Isle of Southmere',
      path: '/local-authorities/isle-of-southmere/',
    });
    expect(areaName({ code: 'X06000002', start: 'yes' }, material).name).toBe(
      'The Isle of Southmere',
    );
  });

  it('give the latest period or the first, of the country unless told', () => {
    const indicator = 'healthy-life-expectancy';
    expect(periodWords({ indicator }, material)).toBe('2022 to 2024');
    expect(periodWords({ indicator, which: 'first' }, material)).toBe('2012 to 2014');
  });

  it('credit the publisher and lead to the indicator', () => {
    const { credit, path } = sourceWords({ indicator: 'smoking' }, material);
    expect(credit).toContain('Arcadian Office of Health');
    expect(path).toBe('/indicators/smoking/');
  });

  it('name the council at an end, and all of those that print alike', () => {
    const end = (which: string) =>
      extremeWords({ within: 'X92000001', end: which, tier: 'upper', ...healthy }, material);
    expect(end('lowest')).toMatchObject({ names: [{ name: 'Northmoor' }], value: '54.8 years' });
    expect(end('highest').names.map(({ name }) => name)).toEqual(['the Isle of Southmere']);
  });

  it('write small counts in words and days in full', () => {
    expect([0, 1, 9, 10, 1204].map((count) => countWords(count))).toEqual([
      'none',
      'one',
      'nine',
      '10',
      '1,204',
    ]);
    expect(countWords(4, true)).toBe('Four');
    expect(dayInWords('2026-11-02')).toBe('2 November 2026');
  });
});

describe('a figure from elsewhere', () => {
  it('links to an address, or to a document of the tables', () => {
    const given = { figure: '29', of: 'systems' };
    const byAddress = { ...given, source: 'https://arcadia.example/a', from: 'A survey' };
    expect(citedFigure(byAddress, material).href).toBe('https://arcadia.example/a');
    expect(citedFigure({ ...given, source: 'mvm-plan' }, material)).toMatchObject({
      from: 'Guild of Moor, Vale and Mere, Five years of Moor, Vale and Mere',
      href: 'https://mvm.arcadia.example/plan',
    });
  });

  it('does not link to a document with a caution on it', () => {
    const given = { figure: '29', of: 'systems', source: 'mvm-rumour' };
    expect(citedFigure(given, material).href).toBeNull();
  });
});

describe('the list of figures from elsewhere', () => {
  it('names each source once, with every figure it is cited for', () => {
    const cited = (figure: string, of: string) =>
      `<Cited figure="${figure}" of="${of}" source="https://arcadia.example/a" from="Ledger" />`;
    const body = [cited('12%', 'pupils'), cited('30', 'schools'), cited('12%', 'pupils')].join(' ');
    const parts = storyParts({ frontMatter: null, body, linesBefore: 0 });
    expect(citedSources(parts, material)).toEqual([
      [
        { text: 'Ledger', href: 'https://arcadia.example/a' },
        { text: ': 12% (pupils); 30 (schools).' },
      ],
    ]);
  });
});
