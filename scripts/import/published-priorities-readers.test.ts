import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementOf, bothReadings, type TwiceJoined } from './published-priorities-readers.ts';
import { readCsv } from './read-csv.ts';

const root = join(import.meta.dirname, '..', '..');
const table = (name: string) => readCsv(join(root, 'data', `${name}.csv`));
const themes = table('themes').map((row) => row['id']!);
const readings = bothReadings();

const set = (...ids: string[]): ReadonlySet<string> => new Set(ids);
const joined = (first: ReadonlySet<string>, second: ReadonlySet<string>): TwiceJoined => ({
  kind: 'priority',
  areaCode: 'X06000001',
  position: '1',
  label: 'Start well',
  first,
  second,
  agreed: first,
});

describe('the agreement of two readers', () => {
  it('is 1 where they join alike, and 0 where they do so no more often than by chance', () => {
    const alike = [joined(set('a'), set('a')), joined(set(), set())];
    expect(agreementOf(alike, ['a'])).toEqual({ joined: 2, alike: 2, kappa: 1 });
    const chance = [set(), set('a')].flatMap((first) =>
      [set(), set('a')].map((second) => joined(first, second)),
    );
    expect(agreementOf(chance, ['a'])).toEqual({ joined: 4, alike: 2, kappa: 0 });
  });

  // Cohen's kappa of the textbook table 20, 5, 10, 15 is (0.7 − 0.5) ÷ (1 − 0.5).
  it('is 0.4 for the table of 20 and 15 alike, 5 and 10 not', () => {
    const times = (count: number, first: ReadonlySet<string>, second: ReadonlySet<string>) =>
      Array.from({ length: count }, () => joined(first, second));
    const all = [
      ...times(20, set('a'), set('a')),
      ...times(5, set('a'), set()),
      ...times(10, set(), set('a')),
      ...times(15, set(), set()),
    ];
    expect(agreementOf(all, ['a']).kappa).toBeCloseTo(0.4, 12);
  });
});

describe('what two readers made of the statements of councils', () => {
  it('covers every priority and subject of a council, word for word', () => {
    const ofCouncils = table('priorities').filter((row) => row['scope'] === 'council');
    const priorities = ofCouncils.map((row) => [row['area_code'], row['position'], row['label']]);
    const ours = readings
      .filter(({ kind }) => kind === 'priority')
      .map(({ areaCode, position, label }) => [areaCode, position, label]);
    expect(ours.toSorted()).toEqual(priorities.toSorted());
    expect(readings.filter(({ kind }) => kind === 'subject')).toHaveLength(722);
  });

  it('is settled in the tables that ship', () => {
    const ids = new Map(
      table('priorities').map((row) => [`${row['area_code']} ${row['position']}`, row['id']!]),
    );
    const byId = new Map(
      table('priority-themes').map((row) => [row['priority_id'], row['themes']]),
    );
    const byWords = new Map(table('theme-words').map((row) => [row['words'], row['themes']]));
    const unlike = readings.filter(({ kind, areaCode, position, label, agreed }) => {
      const shipped =
        kind === 'priority' ? byId.get(ids.get(`${areaCode} ${position}`)!) : byWords.get(label);
      return shipped !== [...agreed].sort().join(' | ');
    });
    expect(unlike.map(({ label }) => label)).toEqual([]);
  });

  it('was left as it was wherever the two agreed', () => {
    const moved = readings.filter(
      ({ first, second, agreed }) =>
        first.symmetricDifference(second).size === 0 && first.symmetricDifference(agreed).size > 0,
    );
    expect(moved).toEqual([]);
  });

  it('agreed as far as data/README.md and the page on the method say', () => {
    const { joined: all, alike, kappa } = agreementOf(readings, themes);
    const percent = ((100 * alike) / all).toFixed(1);
    const words = `${alike.toLocaleString('en-GB')} of ${all.toLocaleString('en-GB')} (${percent}%)`;
    const readme = readFileSync(join(root, 'data', 'README.md'), 'utf8');
    const method = readFileSync(join(root, 'content/methods/priorities-and-targets.mdx'), 'utf8');
    for (const text of [readme, method]) {
      expect(text).toContain(words);
      expect(text).toContain(`kappa ${kappa.toFixed(2)}`);
    }
  });
});
