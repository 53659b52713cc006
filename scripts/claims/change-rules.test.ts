import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { codes } from '../fixtures/arcadia-profiles.ts';
import { judged } from './fixture.ts';

const rows = `sex,from,to,change,change_lower,change_upper
persons,2014,2024,2,1,3
persons,2014,2024,1,-1,3
`;

it('that others may have changed too needs one that is not found, and pages that test it', () => {
  const problems = (said: string, lines: string): string[] => {
    const folder = mkdtempSync(join(tmpdir(), 'planted-'));
    mkdirSync(join(folder, 'data/changes'), { recursive: true });
    writeFileSync(join(folder, 'data/changes/smoking.csv'), lines);
    return judged(said, { address: '/indicators/smoking/', code: codes.country, folder }).problems;
  };
  const said = 'The others may have changed too.';
  expect(problems(said, rows)).toEqual([]);
  expect(problems(said, rows.replace('1,-1,3', '1,1,3'))[0]).toContain('every change is found');
  const onPages = 'The page of each tests its own change alone, less strictly.';
  expect(problems(onPages, rows)[0]).toContain('do not test so');
});
