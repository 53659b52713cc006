import { describe, expect, it } from 'vitest';
import { ofShard, readShard, shardText, subjectOf } from './shards.ts';

const names = Array.from({ length: 400 }, (_, place) => `X0600${place}`);

describe('the shards of a site', () => {
  it('have each name between them just once', () => {
    const shards = [1, 2, 3].map((number) => names.filter(ofShard({ number, of: 3 })));
    expect(shards.flat().toSorted()).toEqual(names.toSorted());
    for (const shard of shards) expect(shard.length).toBeGreaterThan(100);
  });

  it('are the same on every machine', () => {
    expect(['E06000009', 'E07000163', 'walking'].map(ofShard({ number: 1, of: 2 }))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('are asked for by number', () => {
    expect(readShard('2/3')).toEqual({ number: 2, of: 3 });
    expect(shardText({ number: 2, of: 3 })).toBe('2/3');
    for (const text of ['', '0/2', '3/2', '1', '1/2/3', '-1/2', '1/100'])
      expect(readShard(text)).toBeNull();
  });

  it('keep the pages of one area together', () => {
    const pages = ['/ics/frimley/index.html', '/ics/frimley/history/index.html'];
    expect(new Set(pages.map(subjectOf))).toEqual(new Set(['/ics/frimley/']));
    expect(subjectOf('/search/index.html')).toBe('/search/index.html');
    expect(subjectOf('/index.html')).toBe('/index.html');
  });
});
