import { expect, it } from 'vitest';
import type { ArcadiaCopy } from '../../../../scripts/fixtures/arcadia.ts';
import { problemsOf } from '../../../../scripts/fixtures/problems-of.ts';

const smoking = 'data/observations/smoking.csv';

/** Northmoor, 20.8 of 18.9 to 22.7, where the country is at 14.6 and less is better. */
const saidToBe =
  (comparison: string) =>
  (copy: ArcadiaCopy): void =>
    copy.change(smoking, '20.8,18.9,22.7,worse', `20.8,18.9,22.7,${comparison}`);

const told = (change: (copy: ArcadiaCopy) => void): string[] =>
  problemsOf(change).filter((line) => line.includes('is not what the figures say'));

it('a comparison that its figures contradict is asked about, one alone too', () => {
  const asked = expect.stringContaining(
    'acknowledged.csv: smoking,comparison,2022,X06000001,persons,<why it is right>',
  );
  expect(told(saidToBe('better'))).toEqual([asked]);
  expect(told(saidToBe('similar'))).toEqual([asked]);
  expect(told(saidToBe('higher'))).toEqual([]);
});

it('is taken where acknowledged.csv says why it is right', () => {
  const row = 'smoking,comparison,2022,X06000001,persons,It is compared with a goal.';
  const taken = (copy: ArcadiaCopy): void => {
    saidToBe('better')(copy);
    const header = 'indicator_id,kind,period,area_code,sex,reason';
    copy.write('data/acknowledged.csv', `${header}\n${row}\n`);
  };
  expect(told(taken)).toEqual([]);
});
