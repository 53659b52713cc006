import { describe, expect, it } from 'vitest';
import { arcadiaMaterial } from '../fixtures/arcadia-material.ts';
import { countOf } from './count.ts';
import { gapMoves } from '../../../gaps/gap-moves.ts';
import { holds } from '../holds.ts';
import { councilNeighbourhoods, isWellOff } from '../../../areas/pockets.ts';
import { spreadChart } from '../charts/spread-chart.ts';
import { themeNames } from '../words/theme-names.ts';
import { targetReasonsTable, themesTable } from '../tables/story-tables.ts';
import { trendChart } from '../charts/trend-chart.ts';

const material = arcadiaMaterial();
const count = (given: object) => countOf({ ...given }, material);
const healthy = { indicator: 'healthy-life-expectancy', sex: 'female' };

describe('counting in a story', () => {
  it('counts councils with a figure, and those above or below an area', () => {
    const councils = { of: 'councils', within: 'X92000001', tier: 'upper', ...healthy };
    expect(count(councils)).toBe('three');
    expect(count({ ...councils, side: 'below', than: 'X10000001' })).toBe('one');
    expect(count({ ...councils, side: 'above', than: 'X10000001' })).toBe('one');
  });

  it('counts councils by what the held test says of them and the country, and of no other area', () => {
    const councils = {
      of: 'councils',
      within: 'X92000001',
      indicator: 'life-expectancy',
      tier: 'lower',
    };
    const found = (side: string) => count({ ...councils, sex: 'male', side, than: 'X92000001' });
    expect([found('better'), found('worse'), found('similar')]).toEqual(['one', 'one', 'two']);
    expect(() => count({ ...councils, sex: 'male', side: 'better', than: 'X10000001' })).toThrow(
      'is tested against the country',
    );
  });

  it('counts neighbourhoods and their residents by deprivation', () => {
    expect(count({ of: 'neighbourhoods', within: 'X06000001' })).toBe('three');
    expect(count({ of: 'most-deprived-neighbourhoods', within: 'X06000001' })).toBe('one');
    expect(count({ of: 'residents-in-most-deprived-tenth', within: 'X06000001' })).toBe('1,500');
  });

  it('counts what systems have published, as far as it was read', () => {
    expect(count({ of: 'systems-read', start: 'yes' })).toBe('One');
    expect(count({ of: 'targets' })).toBe('two');
    expect(count({ of: 'targets-tracked' })).toBe('one');
    expect(count({ of: 'targets-not-tracked' })).toBe('one');
    expect(count({ of: 'systems-with-theme', theme: 'housing' })).toBe('one');
    expect(count({ of: 'systems-with-theme', theme: 'long-lives' })).toBe('none');
  });

  it('counts what boards have published, and the readings whose lists name a theme', () => {
    expect(count({ of: 'boards-read' })).toBe('three');
    expect(count({ of: 'boards-not-found' })).toBe('one');
    expect(count({ of: 'boards-naming', theme: 'housing' })).toBe('one');
    expect(count({ of: 'systems-naming', theme: 'smoking' })).toBe('none');
    const neither = themeNames({ of: 'neither' }, material);
    expect(neither.map(({ path }) => path)).toContain('/priorities/smoking/');
    expect(() => themeNames({ of: 'boards-only' }, material)).toThrow('names no theme');
  });

  it('calls a council well off where a third of its neighbourhoods are in the least deprived fifth', () => {
    const wellOff = councilNeighbourhoods(material).filter(isWellOff);
    expect(wellOff.map(({ area }) => area.name)).toContain('Isle of Southmere');
    expect(wellOff.map(({ area }) => area.name)).not.toContain('Northmoor');
  });
});

describe('how gaps moved', () => {
  const indicator = material.indicators.get('healthy-life-expectancy')!;

  it('is told from the first to the last independent period, for councils with ranges', () => {
    const moves = gapMoves(indicator, 'female', 'upper', material.areas);
    expect(moves).toHaveLength(3);
    expect(moves[0]!.from.text).toBe('2013-2015');
    expect(moves[0]!.to.text).toBe('2022-2024');
  });

  it('is no real change where the move is within chance', () => {
    const moves = gapMoves(indicator, 'female', 'upper', material.areas);
    expect(new Set(moves.map(({ gap }) => gap))).toEqual(new Set(['no-real-change']));
    expect(new Set(moves.map(({ value }) => value))).toEqual(new Set(['no-real-change']));
  });
});

describe('a claim that must hold', () => {
  const pair = { area: 'X06000002', against: 'X06000001', ...healthy };

  it('shows nothing while the tables bear it out', () => {
    expect(holds({ ...pair, is: 'really-higher' }, material)).toEqual({ kind: 'nothing' });
    expect(holds({ of: 'targets-tracked', is: 'some' }, material)).toEqual({ kind: 'nothing' });
  });

  it('is a fault as soon as they do not', () => {
    expect(() => holds({ ...pair, is: 'lower' }, material)).toThrow(
      '"really-higher" is what the tables give where <Holds> says lower. The tables have moved on: change the words around it, then this line.',
    );
    expect(() => holds({ of: 'targets-tracked', is: 'none' }, material)).toThrow(
      '"1" is the count that <Holds> says is none.',
    );
  });

  it('does not take an untested difference for a real one', () => {
    const given = { ...pair, indicator: 'life-expectancy', is: 'really-higher' };
    expect(() => holds(given, material)).toThrow('"higher" is what the tables give');
  });
});

describe('charts and tables of a story', () => {
  it('put every council of a spread in its table, by name', () => {
    const chart = spreadChart(
      { within: 'X92000001', indicator: 'healthy-life-expectancy', tier: 'upper' },
      material,
    );
    expect(chart.table.rows.map(([cell]) => cell)).toMatchObject([
      { text: 'Isle of Southmere' },
      { text: 'Northmoor' },
      { text: 'Vale' },
    ]);
    expect(chart.drawn.words.alt).toContain(
      'Women: from Northmoor 54.8 (53.4 to 56.2) to Isle of Southmere 66.9 (65.5 to 68.3)',
    );
  });

  it('put the country beside the area in the table of a trend, newest first', () => {
    const chart = trendChart({ area: 'X06000001', ...healthy }, material);
    expect(chart.table.columns).toEqual(['Period', 'Northmoor', '95% range', 'Arcadia']);
    expect(chart.table.rows[0]!.slice(0, 3)).toEqual(['2022 to 2024', '54.8', '53.4 to 56.2']);
  });

  it('say why targets cannot be followed, and which subjects were read', () => {
    expect(targetReasonsTable({}, material).rows).toEqual([
      ['It gives no year to reach it by', '1'],
    ]);
    expect(themesTable({}, material).rows[0]).toEqual(['Children', '1', 'none']);
  });
});
