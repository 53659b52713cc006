import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeOneFigure } from './one-figure.ts';

const head = 'area_code,period,sex,value,lower,upper,published_comparison,missing';
let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'one-figure-'));
  mkdirSync(join(data, 'observations'));
  writeFileSync(join(data, 'areas.csv'), 'code,kind\nX01,moor\nX02,moor\nX92,country\n');
});
afterEach(() => rmSync(data, { recursive: true }));

const write = (...rows: string[]): void =>
  writeFileSync(join(data, 'observations', 'moor-air.csv'), `${[head, ...rows].join('\n')}\n`);

describe('changing one figure', () => {
  it('changes the last decimal of the last figure that has room in its interval, none of the country', () => {
    write(
      'X01,2024,male,70.4,70.1,70.7,,',
      'X02,2024,male,71.9,71.2,72.6,,',
      'X92,2024,male,70.5,70.2,70.8,,',
    );
    expect(changeOneFigure(data)).toEqual({
      file: 'observations/moor-air.csv',
      before: 'X02,2024,male,71.9,71.2,72.6,,',
      after: 'X02,2024,male,71.8,71.2,72.6,,',
    });
    expect(readFileSync(join(data, 'observations', 'moor-air.csv'), 'utf8')).toBe(
      `${head}\nX01,2024,male,70.4,70.1,70.7,,\nX02,2024,male,71.8,71.2,72.6,,\nX92,2024,male,70.5,70.2,70.8,,\n`,
    );
  });

  it('says where there is none to change', () => {
    write('X01,2024,male,70,,,,');
    expect(() => changeOneFigure(data)).toThrow('No figure in');
  });
});
