import { expect, it } from 'vitest';
import { leftOutLines } from './print-summary.ts';

const of = (reason: string, rows: number) => ({ from: 'a.csv', reason, rows });

it('rows left out are told a reason a line, and of many alike those with the most rows', () => {
  const unknown = (id: number) => of(`no indicator has official_id ${id}`, id);
  const many = Array.from({ length: 40 }, (_, i) => unknown(i + 1));
  const lines = leftOutLines([of('another age: 65+ yrs', 2), ...many]);
  expect(lines).toHaveLength(10);
  expect(lines.slice(0, 2)).toEqual([
    'a.csv: 2 — another age: 65+ yrs',
    'a.csv: 40 — no indicator has official_id 40',
  ]);
  expect(lines.at(-1)).toBe('a.csv: 528 — and 32 more reasons like it');
});

it('eight of a kind are all told, in the order in which they came', () => {
  const names = [...'hgfedcba'];
  const lines = leftOutLines(names.map((name) => of(`no indicator here is “${name}”`, 1)));
  expect(lines).toEqual(names.map((name) => `a.csv: 1 — no indicator here is “${name}”`));
});
