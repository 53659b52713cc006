import type { AreaIndex } from '../../areas/area-index.ts';
import type { SpreadFile } from '../../compare/spread-file.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { figuresNow, peersOf } from '../../profiles/indicator-peers.ts';
import { indicatorTable } from '../../profiles/indicator-table.ts';
import { peersWord } from '../indicator/coverage.ts';

/** Newest figures of the areas an indicator is best seen by; null with no figure at all. */
export function spreadFile(indicator: Indicator, areas: AreaIndex): SpreadFile | null {
  const table = indicatorTable(indicator, areas);
  if (!table.period) return null;
  const { kind, rows } = peersOf(table);
  const figures = table.sexes.map((sex, place) => ({
    sex,
    values: figuresNow(rows, table, place).map(({ row, figure }): [string, number] => [
      row.area.name,
      figure.value,
    ]),
  }));
  return { period: table.period.text, kind: peersWord(kind), figures };
}
