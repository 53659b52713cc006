import { expect, it } from 'vitest';
import { describeProblems } from '../../src/tables/problem.ts';
import { unreadable } from '../../src/tables/unreadable.ts';
import { isCopyKept } from '../../src/releases/history.ts';
import { cell, changeRows, rewrite } from '../corruptions/corruption.ts';
import { problemsOf } from '../fixtures/problems-of.ts';
import { passedTargetProblems } from './passed-targets.ts';
import { releaseDateProblems } from './release-date.ts';

const targetCell = (name: string, text: string) => cell('data/targets.csv', 1, name, text);

it('two councils of one name, each with a full name of its own and in a region of its own', () => {
  const named = (official: string) =>
    problemsOf((copy) => {
      cell('data/areas.csv', 2, 'name', 'Northmoor')(copy);
      cell('data/areas.csv', 2, 'name_in_sentence', 'Northmoor')(copy);
      cell('data/areas.csv', 2, 'official_name', official)(copy);
    });
  expect(named('Northmoor Island Council')).toEqual([]);
  expect(named('Northmoor Council').join()).toContain('is the name of another area of its kind');
});

it('an index of deprivation that covers some regions whole and others not at all', () => {
  const without = (codes: readonly string[]) =>
    problemsOf((copy) => {
      changeRows(copy, 'data/neighbourhoods.csv', (rows) =>
        rows.filter((cells) => !codes.some((code) => cells.includes(code))),
      );
    }).filter((line) => line.includes('has no neighbourhoods'));
  expect(without(['X06000001'])).toEqual([]);
  expect(without(['X06000002'])).toHaveLength(1);
});

it('letters that a script writes apart by rule, and not an accent typed after its letter', () => {
  expect(unreadable('\u0915\u093c\u0938\u092c\u093e')).toBeNull();
  expect(unreadable('\u0958\u0938\u092c\u093e')).toBeNull();
  expect(unreadable('No\u0302rthmoor')?.rule).toContain('accent');
});

it('a note to oneself, and words that only hold the letters of a placeholder', () => {
  const added = (words: string) =>
    problemsOf((copy) => rewrite(copy, 'content/pages/about.mdx', (text) => `${text}\n${words}\n`));
  expect(added('{/* TODO: ask for the newest figures */}')).toEqual([]);
  expect(added('The [name](/areas/) of each area, and a methodology.')).toEqual([]);
});

it('tells hundreds of addresses each, and counts thousands', () => {
  const lost = (count: number) =>
    describeProblems(
      Array.from({ length: count }, (_, i) => ({
        file: 'redirects.csv',
        line: null,
        column: 'from',
        value: `/old/${i}/`,
        rule: 'was published once and is gone',
        fix: 'Say where it leads.',
        each: true,
      })),
    );
  expect(lost(390)).toHaveLength(390);
  expect(lost(3000)).toHaveLength(501);
  expect(lost(3000).at(-1)).toBe('redirects.csv: and 2,500 more like it');
});

it('a release that comes out next month, with sources of this', () => {
  const now = Date.parse('2026-11-29T12:00:00Z');
  const source = { id: 'health', released: '2026-11-28' };
  const told = (date: string) =>
    releaseDateProblems(
      'data',
      { id: date.slice(0, 7), date, notes: 'New figures.' },
      { sources: [source] } as unknown as Parameters<typeof releaseDateProblems>[2],
      now,
    ).map(({ rule }) => rule);
  expect(told('2026-12-20')).toEqual([]);
  expect(told('2027-03-20')).toEqual(['is far ahead']);
  expect(told('2026-11-22')).toEqual(['is before a source of its figures came out']);
});

it('leads to a copy of an area only where its release holds one', () => {
  const release = { id: '2026-11', date: '2026-11-22', notes: 'New figures.' };
  const history = {
    release,
    kept: [release],
    addresses: new Set(['/releases/2026-11/X06000001/']),
  };
  expect(isCopyKept(history, '/releases/2026-11/X06000001/')).toBe(true);
  expect(isCopyKept(history, '/releases/2026-11/X06000003/')).toBe(false);
  expect(isCopyKept({ ...history, kept: [] }, '/releases/2026-11/X06000001/')).toBe(false);
});

it('a target by the end of a financial year, from a year that its words name alone, or in millions', () => {
  const target = (cells: Record<string, string>) =>
    problemsOf((copy) => {
      for (const [name, text] of Object.entries(cells)) targetCell(name, text)(copy);
    }).filter((line) => line.startsWith('data/targets.csv:'));
  expect(target({ text: 'Down to 15% by March 2031', target_year: '2030/31' })).toEqual([]);
  expect(target({ text: 'Bring it from that of 2020 to 15%' })).toEqual([]);
  expect(target({ text: '1.5 million people by 2030', value: '1500000' })).toEqual([]);
  expect(target({ text: 'Help 2,040 people to stop, down to 15%' })).toEqual([]);
  expect(target({ text: 'Down to 15% by 2031' }).join()).toContain('is not what the words');
});

it('an indicator of which few figures are held yet, and all of them whole', () => {
  const withRows = (count: number) =>
    problemsOf((copy) => {
      changeRows(copy, 'data/observations/smoking.csv', (rows) => [
        rows[0]!,
        ...rows.slice(1, count + 1).map((cells, i) => cells.with(3, String(12 + i))),
      ]);
    }).filter((line) => line.includes('is more than its figures have'));
  expect(withRows(3)).toEqual([]);
  expect(withRows(8)).toHaveLength(1);
});

it('four councils of a larger country, with fewer people and shorter lives than all of it', () => {
  const times = (file: string, by: number) => (copy: Parameters<typeof changeRows>[0]) =>
    changeRows(copy, `data/observations/${file}.csv`, (rows) =>
      rows.map((cells) => {
        const own = (text: string, i: number): string =>
          i < 3 || i > 5 || text === '' ? text : String(Number((Number(text) * by).toFixed(1)));
        return cells[0] === 'X92000001' ? cells.map(own) : cells;
      }),
    );
  const told = (...changes: ReturnType<typeof times>[]) =>
    problemsOf((copy) => {
      for (const change of changes) change(copy);
    }).filter((line) => /sum of the country|lies outside those/.test(line));
  expect(told(times('population', 5), times('smoking', 1.7))).toEqual([]);
  expect(told(times('smoking', 1.7))).not.toEqual([]);
});

it('a target by the year in which a release comes out, until that year is over', () => {
  const told = (date: string, targetYear: string, passed: boolean) =>
    passedTargetProblems('data', { id: date.slice(0, 7), date, notes: '' }, {
      targets: [
        { id: 'walk-more', targetYear: null, passed: false },
        { id: 'smoke-less', targetYear, passed },
      ],
    } as unknown as Parameters<typeof passedTargetProblems>[2]).map(
      ({ line, value }) => `${line} ${value}`,
    );
  expect(told('2026-11-22', '2026', false)).toEqual([]);
  expect(told('2027-01-05', '2026', false)).toEqual(['3 no']);
  expect(told('2027-01-05', '2026', true)).toEqual([]);
  expect(told('2026-11-22', '2026', true)).toEqual(['3 yes']);
  expect(told('2027-01-05', '2026/27', false)).toEqual([]);
});
