import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../site-checks/list-files.ts';
import { StepFailure } from '../steps/run-steps.ts';
import { joinShards, markShard } from './join-shards.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'shards-'));
});
afterEach(() => rmSync(home, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

type Files = Record<string, string>;

/** A shard of two with these files. */
function shard(number: number, files: Files, { madeFrom = 'these tables', of = 2 } = {}): string {
  const staging = join(home, `shard-${number}-of-${of}`);
  const records = join(home, 'records-of-shard');
  for (const [address, text] of Object.entries(files)) write(join(staging, address), text);
  write(records, 'what is searched for');
  markShard({ staging, records }, { number, of }, madeFrom);
  return staging;
}

const style = { '/style.css': 'body {}' };
const one = { ...style, '/index.html': 'front', '/ics/one/index.html': 'one' };
const two = { ...style, '/ics/two/index.html': 'two' };

const into = () => ({ staging: join(home, 'joined'), records: join(home, 'records.json') });
const joined = (...places: string[]): number => joinShards(into(), places, 'these tables');

/** What is told of shards that cannot be joined. */
function faultOf(...places: string[]): string {
  try {
    joined(...places);
    return '';
  } catch (fault) {
    return `${(fault as StepFailure).message}: ${(fault as StepFailure).output}`;
  }
}

describe('shards that are joined', () => {
  it('are one site, and what is told the search index lies beside it', () => {
    expect(joined(shard(2, two), shard(1, one))).toBe(4);
    expect(listFiles(into().staging)).toEqual([
      '/ics/one/index.html',
      '/ics/two/index.html',
      '/index.html',
      '/style.css',
    ]);
    expect(readFileSync(into().records, 'utf8')).toBe('what is searched for');
  });

  it('are refused where one is missing or comes twice', () => {
    expect(faultOf(shard(1, one))).toContain('Shard 2/2 is not there.');
    const second = shard(2, two);
    expect(faultOf(second, second)).toContain('Shard 2/2 is there more than once.');
  });

  it('are refused where they are shares of another number', () => {
    expect(faultOf(shard(1, one), shard(2, two, { of: 3 }))).toContain('others are of 2.');
  });

  it('are refused where one was made from other tables', () => {
    const other = shard(2, two, { madeFrom: 'other tables' });
    expect(faultOf(shard(1, one), other)).toContain('shard-2-of-2 was made from other tables');
  });

  it('are refused where a file was lost on its way', () => {
    const second = shard(2, two);
    rmSync(join(second, 'ics/two/index.html'));
    expect(faultOf(shard(1, one), second)).toContain('has 1 files: 2 were built.');
  });

  it('are refused where what pages load differs', () => {
    const other = shard(2, { ...two, '/style.css': 'main {}' });
    expect(faultOf(shard(1, one), other)).toContain('/style.css is in several');
  });

  it('are refused where a folder holds none', () => {
    mkdirSync(join(home, 'empty'));
    expect(faultOf(join(home, 'empty'))).toContain('empty holds no shard of a site');
  });
});
