import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { decodeOutcode } from './decode-outcode.ts';
import { digestLines } from './digest-lines.ts';
import { readPostcode } from './form.ts';
import { lookUpPostcode, outcodeOf } from './look-up.ts';
import { unitLetters } from './outcode-file.ts';
import type { PostcodeTableFacts } from './table-facts.ts';
import { packOutcodes, unpackOutcodes } from './table.ts';

const folder = join(import.meta.dirname, '../../data/postcodes');
const packed = readFileSync(join(folder, 'outcodes.jsonl.gz'));
const facts = JSON.parse(readFileSync(join(folder, 'table.json'), 'utf8')) as PostcodeTableFacts;
const table = unpackOutcodes(packed);

function answerTo(typed: string) {
  const form = readPostcode(typed);
  return lookUpPostcode(form, table.get(outcodeOf(form) ?? '') ?? null);
}

/** A repeatable stream of whole numbers below `below` (Park and Miller’s generator). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

function wellFormedPostcodes(count: number): string[] {
  const next = numbersFrom(2025);
  const outcodes = [...table.values()].filter((file) => Object.keys(file.sectors).length > 0);
  const letter = () => unitLetters.charAt(next(unitLetters.length));
  return Array.from(
    { length: count },
    () => `${outcodes[next(outcodes.length)]?.outcode} ${next(10)}${letter()}${letter()}`,
  );
}

describe('the table of postcodes that ships', () => {
  it('decodes to exactly the published list, by its digest', () => {
    const lines = digestLines(table.values());
    const sha256 = createHash('sha256')
      .update(`${lines.join('\n')}\n`)
      .digest('hex');
    expect([lines.length, sha256]).toEqual([facts.postcodes, facts.sha256]);
  }, 60_000);

  it('holds the 1,491,107 postcodes with an authority and the 1,018 without', () => {
    expect(facts.postcodes - facts.withoutAuthority).toBe(1_491_107);
    expect(facts.withoutAuthority).toBe(1_018);
  });

  it('answers a sample of the published list as the list does', () => {
    const text = readFileSync(join(import.meta.dirname, 'fixtures/sample.csv'), 'utf8');
    const sample = Papa.parse<Record<string, string>>(text, {
      header: true,
      delimiter: ',',
      skipEmptyLines: true,
    }).data;
    expect(sample.length).toBe(750);
    const wrong = sample.filter(({ postcode = '', local_authority, ics, nation }) => {
      const answer = answerTo(postcode.toLowerCase().replace(' ', ''));
      if (answer.kind === 'found') {
        return answer.localAuthority !== local_authority || answer.ics !== ics;
      }
      if (answer.kind === 'elsewhere') return answer.nation !== nation;
      return answer.kind !== 'found-without-area' || local_authority !== '' || nation !== '';
    });
    expect(wrong).toEqual([]);
  });

  it('knows none of 10,000 well-formed postcodes that are not in the list', () => {
    const unused = new Set(wellFormedPostcodes(30_000));
    for (const file of table.values()) {
      for (const { postcode } of decodeOutcode(file)) unused.delete(postcode);
    }
    expect(unused.size).toBeGreaterThan(10_000);
    const found = [...unused].slice(0, 10_000).filter((one) => answerTo(one).kind !== 'unknown');
    expect(found).toEqual([]);
  }, 60_000);

  it('has only outcodes of a form that can be typed', () => {
    const strange = [...table.keys()].filter((outcode) => {
      const form = readPostcode(`${outcode} 1AA`);
      return form.kind !== 'postcode' || form.outcode !== outcode;
    });
    expect(strange).toEqual([]);
  });

  it('names other nations and the Crown dependencies', () => {
    const nations = ['EH1 1AA', 'CF10 1AA', 'BT1 1AA', 'JE2 3AB', 'GY1 1AA', 'IM1 1AA'].map(
      (typed) => {
        const answer = answerTo(typed);
        return answer.kind === 'elsewhere' ? answer.nation : answer.kind;
      },
    );
    expect(nations).toEqual([
      'Scotland',
      'Wales',
      'Northern Ireland',
      'Jersey',
      'Guernsey',
      'the Isle of Man',
    ]);
  });

  it('serves every outcode in at most 6 kB compressed', () => {
    const heaviest = Math.max(
      ...[...table.values()].map((file) => gzipSync(JSON.stringify(file)).length),
    );
    expect(heaviest).toBeLessThanOrEqual(6_000);
  });

  it('packs to the same bytes again', () => {
    expect(Buffer.from(packOutcodes([...table.values()])).equals(packed)).toBe(true);
  });
});
