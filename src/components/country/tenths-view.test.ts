import { expect, it } from 'vitest';
import { sentenceProblems } from '../../gaps/sentences/lint.ts';
import { plainText } from '../../gaps/sentences/parts.ts';
import { fictionalAreas } from '../../profiles/fixtures/fictional.ts';
import type { DeprivationDecileRow } from '../../tables/edition.ts';
import { tenthsView } from './tenths-view.ts';

const rows = (['female', 'male'] as const).flatMap((sex) =>
  Array.from({ length: 10 }, (_, i): DeprivationDecileRow => ({
    areaCode: 'X0',
    period: '2020-2022',
    sex,
    decile: i + 1,
    lifeExpectancy: (sex === 'female' ? 78 : 74) + i,
    healthyLifeExpectancy: 50 + i * 2,
  })),
);
const tables = { deprivationDeciles: rows, tableSources: [], sources: [] };

it('the staircase has a row a tenth, its finding in words, and its table', () => {
  const view = tenthsView(fictionalAreas.country, tables)!;
  expect(view.stairs.map(({ sex, rows: { length } }) => [sex, length])).toEqual([
    ['female', 10],
    ['male', 10],
  ]);
  expect(view.stairs[0]?.alt).toBe(
    'Women: from 50.0 years in good health out of 78.0 of life in the most deprived tenth of neighbourhoods to 68.0 out of 87.0 in the least deprived.',
  );
  expect(view.table.rows[0]).toEqual(['1, most deprived', '50.0', '78.0', '50.0', '74.0']);
  expect(view.table.rows[9]?.[0]).toBe('10, least deprived');
  for (const text of [plainText(view.good), plainText(view.life), view.note])
    expect(sentenceProblems(text)).toEqual([]);
});

it('there is no staircase without the tenths', () => {
  const none = { ...tables, deprivationDeciles: [] };
  expect(tenthsView(fictionalAreas.country, none)).toBeNull();
});
