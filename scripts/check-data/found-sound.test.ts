import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Problem } from '../../src/tables/problem.ts';
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
