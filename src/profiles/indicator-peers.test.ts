import { describe, expect, it } from 'vitest';
import { fictionalAreas, fictionalIndicator, observed } from './fixtures/fictional.ts';
import { figuresNow, peersOf } from './indicator-peers.ts';
import { indicatorTable } from './indicator-table.ts';

const tableOf = (...codes: string[]) =>
  indicatorTable(fictionalIndicator(codes.map((code) => observed(code, 5))), fictionalAreas);
const names = (codes: string[]) => {
  const peers = peersOf(tableOf(...codes));
  return [peers.kind, ...peers.rows.map((row) => row.area.name)];
};

describe('the peers of an indicator', () => {
  it('are the lower and single tier where districts have figures', () => {
    expect(names(['XC1', 'XD1', 'XU1'])).toEqual(['lower-tier', 'Northmoor', 'Port Vale']);
  });

  it('are the upper and single tier where districts have none', () => {
    expect(names(['XC1', 'XU1', 'XS1'])).toEqual(['upper-tier', 'Northshire', 'Port Vale']);
  });

  it('are systems, ended ones too, where no council has figures', () => {
    expect(names(['XS1', 'XS2'])).toEqual(['systems', 'Fens', 'Old Marches']);
  });
});

describe('the figures of now', () => {
  it('leave out areas whose newest figure is of another period', () => {
    const rows = [observed('X0', 5), observed('XD1', 4, { period: '2020' }), observed('XD2', 6)];
    const table = indicatorTable(fictionalIndicator(rows), fictionalAreas);
    expect(figuresNow(table.lowerTier, table, 0).map(({ figure }) => figure.value)).toEqual([6]);
  });
});
