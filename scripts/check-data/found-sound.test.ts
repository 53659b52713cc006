import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { indicators } from '../../src/tables/indicators.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { readEdition } from '../../src/tables/read-edition.ts';
import { readTable } from '../../src/tables/read-table.ts';
import { copyArcadia, type ArcadiaCopy } from '../fixtures/arcadia.ts';
import { keepArcadia } from '../fixtures/arcadia-released.ts';
import { editionProblems } from './edition-problems.ts';
import { arcadiaWithoutCountry } from '../fixtures/arcadia-without-country.ts';
import { lookOnce } from './found-sound.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'sound-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const problem: Problem = {
  file: 'areas.csv',
  line: 2,
  column: 'code',
  value: 'X',
  rule: 'is no code',
  fix: 'Write another.',
};

/** One build that looks into two files, and how often it did. */
function lookAgain(problems: Problem[]): { told: Problem[]; looks: number } {
  let looks = 0;
  const { look, close } = lookOnce(home, join(home, 'kept'));
  const told = look('postcodes', () => {
    looks += 1;
    return problems;
  });
  close();
  return { told, looks };
}

const save = (file: string, text: string): void => writeFileSync(join(home, file), text);

it('looks once into files that are sound, and again when a byte changes or one is added', () => {
  save('areas.csv', 'code');
  expect(lookAgain([]).looks).toBe(1);
  expect(lookAgain([]).looks).toBe(0);
  save('areas.csv', 'name');
  expect(lookAgain([]).looks).toBe(1);
  mkdirSync(join(home, 'postcodes'));
  save('postcodes/table.json', '');
  expect(lookAgain([]).looks).toBe(1);
  expect(lookAgain([]).looks).toBe(0);
});

it('tells what is wrong each time', () => {
  save('areas.csv', 'code');
  expect(lookAgain([problem])).toEqual({ told: [problem], looks: 1 });
  expect(lookAgain([problem])).toEqual({ told: [problem], looks: 1 });
});

/** One build of a copy: what it tells, and whose figures it judged. */
function buildAgain(copy: ArcadiaCopy): { problems: Problem[]; judged: string[] } {
  const { lookAtFigures, close } = lookOnce(copy.data, join(home, 'kept'));
  const judged: string[] = [];
  const { problems } = readEdition(copy.data, {
    lookAtFigures: (id, extent, judge) =>
      lookAtFigures(id, extent, () => {
        judged.push(id);
        return judge();
      }),
  });
  close();
  return { problems, judged };
}

it('judges figures once for as long as they, and what they are judged beside, are as they were', () => {
  // With figures missing that are acknowledged: the rows that say so are not about nothing the next time.
  const copy = arcadiaWithoutCountry('newest');
  const ids = readTable(indicators, copy.data).rows.map(({ id }) => id);
  expect(buildAgain(copy)).toEqual({ problems: [], judged: ids });
  expect(buildAgain(copy)).toEqual({ problems: [], judged: [] });
  const smoking = 'data/observations/smoking.csv';
  copy.change(smoking, '\nX06000001,2024,persons,19.4', '\nX06000001,2024,persons,19.3');
  expect(buildAgain(copy)).toEqual({ problems: [], judged: ['smoking'] });
  copy.change(smoking, '\nX06000001,2024,persons,19.3', '\nX06000001,2024,persons,1900');
  const told = buildAgain(copy);
  expect(told.judged).toEqual(['smoking']);
  expect(told.problems.length).toBeGreaterThan(0);
  expect(buildAgain(copy)).toEqual(told);
  copy.change(smoking, '\nX06000001,2024,persons,1900', '\nX06000001,2024,persons,19.3');
  const reasons = copy.path('data/acknowledged.csv');
  writeFileSync(reasons, readFileSync(reasons, 'utf8').replace(/smoking,no-country.*\n/, ''));
  const missing = buildAgain(copy);
  expect(missing.judged).toEqual(ids);
  expect(missing.problems).toEqual(readEdition(copy.data).problems);
  expect(missing.problems.length).toBe(1);
});

it('sets figures against kept releases once for as long as both are as they were', () => {
  const copy = copyArcadia();
  keepArcadia(copy);
  const again = (): { problems: Problem[]; judged: string[] } => {
    const { lookSinceRelease, close } = lookOnce(copy.data, join(home, 'kept'));
    const judged: string[] = [];
    const { problems } = editionProblems(copy, {
      lookSinceRelease: (id, extent, judge) =>
        lookSinceRelease(id, extent, () => {
          judged.push(id);
          return judge();
        }),
    });
    close();
    return { problems, judged };
  };
  const { judged } = again();
  expect(judged).toContain('smoking');
  expect(again()).toEqual({ problems: [], judged: [] });
  const smoking = 'data/observations/smoking.csv';
  const lines = readFileSync(copy.path(smoking), 'utf8');
  copy.write(smoking, lines.replaceAll(/^.*,2017,.*\n/gm, ''));
  const told = again();
  expect(told.judged).toEqual(['smoking']);
  expect(told.problems.length).toBeGreaterThan(0);
  expect(again()).toEqual(told);
  copy.write(smoking, lines);
  keepArcadia(copy, { id: '2026-05', date: '2026-05-14' });
  expect(again()).toEqual({ problems: [], judged });
  rmSync(copy.path('.'), { recursive: true });
});
