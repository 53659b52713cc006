import type { AreaIndex } from '../../areas/area-index.ts';
import type { Indicator } from '../../indicators/indicator.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { gapMoves } from '../../gaps/gap-moves.ts';
import type { GapMove } from '../../gaps/gap-moves.ts';
import { sexIfOne } from '../../words/sex.ts';

/** One indicator and sex: of how many councils the gap with the country could be tested, and what was found. */
export interface MovesRow {
  name: string;
  href: string;
  period: string;
  tested: number;
  narrower: number;
  wider: number;
  /** Councils that went from one side of the country to the other. */
  turnedRound: number;
}

interface Materials {
  areas: AreaIndex;
  indicators: ReadonlyMap<string, Indicator>;
}

const counted = (moves: readonly GapMove[], found: GapMove['gap']): number =>
  moves.filter(({ gap }) => gap === found).length;

/**
 * How the gaps of counties and single tier councils with the country moved, an indicator and sex a row, by
 * name: each tested at the 99.8% level between its first and last independent period (content/methods/gaps.mdx).
 * Indicators that say nothing of better or worse, or whose gaps cannot be tested, are left out.
 */
export function movesRows({ areas, indicators }: Materials): MovesRow[] {
  return [...indicators.values()]
    .filter(({ polarity }) => polarity !== 'none')
    .flatMap((indicator) =>
      indicator.series.sexesOf(areas.country.code).flatMap((sex): MovesRow[] => {
        const moves = gapMoves(indicator, sex, 'upper', areas);
        const [first] = moves;
        if (!first) return [];
        return [
          {
            name: indicator.shortName + sexIfOne(sex, ', '),
            href: indicator.path,
            period: `${first.from.label} and ${first.to.label}`,
            tested: moves.length,
            narrower: counted(moves, 'narrower'),
            wider: counted(moves, 'wider'),
            turnedRound: counted(moves, 'turned-round'),
          },
        ];
      }),
    )
    .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}

const numbers = (row: MovesRow): string[] =>
  [row.narrower, row.wider, row.turnedRound, row.tested].map((count) => formatNumber(count, 0));

/** The rows as cells: indicator, the two periods, narrower, wider, changed sides, tested. */
export const movesCells = (rows: readonly MovesRow[]) =>
  rows.map((row) => [{ text: row.name, href: row.href }, row.period, ...numbers(row)]);
