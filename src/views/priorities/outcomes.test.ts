import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../indicators/period.ts';
import { arcadiaProfiles } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { outcomeTable, sentencesBetween } from './outcomes.ts';

const note = 'A survey of few. It was done by post from 2020. 2024 is from a later copy.';

describe('what happened to an outcome between two periods', () => {
  it('is said in the sentences of its note that name a year between them', () => {
    expect(sentencesBetween(note, parsePeriod('2019'), parsePeriod('2024'))).toBe(
      'It was done by post from 2020.',
    );
  });

  it('is nothing where the note names no such year', () => {
    expect(sentencesBetween(note, parsePeriod('2021'), parsePeriod('2024'))).toBe('');
  });
});

describe('the outcomes of every system', () => {
  const { columns, country, rows } = outcomeTable(arcadiaProfiles);

  it('are those the tables name, in their order, women before men where no figure is of everyone', () => {
    expect(columns.map(({ name }) => name)).toEqual([
      'Life expectancy, women',
      'Life expectancy, men',
      'Smoking',
    ]);
    expect(columns.map(({ href }) => href)).toContain('/indicators/smoking/');
  });

  it('give a level or say that none is held, for the country and for each system in force', () => {
    expect(country.cells.map(({ level }) => level)).toEqual(['82.6', '78.7', '13.2%']);
    expect(rows.map(({ name, cells }) => [name, cells.length])).toEqual([['Greater Arcadia', 3]]);
  });

  it('say under the table what the publisher calls the figures, and that it has suspended them', () => {
    const { indicators } = arcadiaProfiles;
    const smoking = indicators.get('smoking')!;
    const cautionsOf = (more: Partial<typeof smoking>) =>
      outcomeTable({
        ...arcadiaProfiles,
        indicators: new Map([...indicators, ['smoking', { ...smoking, ...more }]]),
      }).cautions.filter(({ name }) => name === 'Smoking');
    const source = { ...smoking.source, status: 'figures in development' };
    const [held] = cautionsOf({ source, standing: 'suspended' });
    expect(held).toMatchObject({ href: '/indicators/smoking/#about' });
    expect(held!.text).toMatch(/^Figures in development; suspended for now by its publisher\./);
    expect(cautionsOf({})).toEqual([]);
  });

  it('say of which period the earlier figure lacks', () => {
    const { indicators, areas } = arcadiaProfiles;
    const smoking = indicators.get('smoking')!;
    const { series } = smoking;
    const newestAlone: typeof series.of = (code, sex) =>
      series.of(code, sex).slice(code === areas.country.code ? 0 : -1);
    const without = {
      ...smoking,
      series: { of: newestAlone, sexesOf: (code: string) => series.sexesOf(code) } as typeof series,
    };
    const found = outcomeTable({
      ...arcadiaProfiles,
      indicators: new Map([...indicators, ['smoking', without]]),
    });
    const since = columns.at(-1)!.note.split('since ')[1]!;
    expect(found.rows[0]!.cells.at(-1)).toMatchObject({
      moved: `no figure for ${since}`,
      level: rows[0]!.cells.at(-1)!.level,
    });
  });
});
