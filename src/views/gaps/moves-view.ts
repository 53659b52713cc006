import { byName } from '../../areas/area.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { healthyLifeExpectancy, lifeExpectancy } from '../../indicators/life-indicators.ts';
import type { Materials } from '../../indicators/materials.ts';
import { gapMoves, type GapMove } from '../../gaps/gap-moves.ts';
import { listOf } from '../../words/list.ts';
import { sexIfOne } from '../../words/sex.ts';
import { called } from '../../words/kind-of-area.ts';
import { namedMoves, type MovesOf } from './named-moves.ts';

/** One indicator and sex: the councils of which the gap with the country could be tested, and what was found. */
export interface MovesRow extends MovesOf {
  href: string;
  period: string;
}

const counted = (moves: readonly GapMove[], of: 'gap' | 'share', found: GapMove['gap']): number =>
  moves.filter((move) => move[of] === found).length;

/**
 * How the gaps of counties and single tier councils with the country moved, an indicator and sex a row, by
 * name: each tested at the 99.8% level between its first and last independent period (content/methods/gaps.mdx).
 * Indicators that say nothing of better or worse, or whose gaps cannot be tested, are left out.
 */
function movesRows({ areas, indicators }: Materials): MovesRow[] {
  return [...indicators.values()]
    .filter(({ polarity }) => polarity !== 'none')
    .flatMap((indicator) =>
      indicator.series.sexesOf(areas.country.code).flatMap((sex): MovesRow[] => {
        const moves = gapMoves(indicator, sex, 'upper', areas);
        const [first] = moves;
        if (!first) return [];
        return [
          {
            id: indicator.id,
            name: indicator.shortName + sexIfOne(sex, ', '),
            href: indicator.path,
            period: `${first.from.label} and ${first.to.label}`,
            style: indicator,
            moves,
          },
        ];
      }),
    )
    .sort(byName);
}

/** In numbers, then in brackets as a share of the country's figure: one column for both, so that a phone has room. */
const bothWays = (moves: readonly GapMove[], found: GapMove['gap']): string =>
  `${formatNumber(counted(moves, 'gap', found), 0)} (${formatNumber(counted(moves, 'share', found), 0)})`;

const numbers = ({ moves }: MovesRow): string[] => [
  bothWays(moves, 'narrower'),
  bothWays(moves, 'wider'),
  formatNumber(counted(moves, 'gap', 'turned-round'), 0),
  formatNumber(moves.length, 0),
];

const ownGaps: Readonly<Record<string, string>> = {
  [lifeExpectancy]: 'length of life',
  [healthyLifeExpectancy]: 'years in good health',
};

/** That the page of a council tests some of these gaps too, each alone. */
function testedOnPages(rows: readonly MovesRow[]): string {
  const gaps = new Set(rows.flatMap(({ id }) => ownGaps[id] ?? []));
  if (gaps.size === 0) return '';
  return ` The page of each ${called('council').short} tests its gap in ${listOf([...gaps])} alone, less strictly.`;
}

/** That some are left out for another reason, where some with ranges have no better side. */
const unjudged = ({ areas, indicators }: Materials): string =>
  [...indicators.values()].some(
    ({ polarity, series }) =>
      polarity === 'none' &&
      series
        .sexesOf(areas.country.code)
        .some((sex) => series.of(areas.country.code, sex).some(({ lower }) => lower !== null)),
  )
    ? ' Others have no better side.'
    : '';

/** How gaps with the country moved: what was tested, what was found, and how to read it. */
export interface MovesView {
  summary: string;
  says: string;
  /** Null where nothing could be tested. */
  table: FiguresTableProps | null;
  note: string | null;
  /** The councils behind the counts, by name; null where none moved. */
  named: FiguresTableProps | null;
  /** How the picture in each row of it is read. */
  key: string;
}

/** The counts of councils whose gap with the country moved, with what must be known to read them. */
export function movesView(materials: Materials): MovesView {
  const rows = movesRows(materials);
  const country = materials.areas.country.nameInSentence;
  const summary = `How far ${called('council').shortMany} are from ${country}, then and now.`;
  const key = `The upright is ${country}. The line leads from where the figure was to the dot where it is now, both as shares of the figure of ${country}.`;
  if (rows.length === 0) {
    const says = `No indicator here has ranges for two periods that share no year, so no change of a gap with ${country} could be tested.`;
    return { summary, says, table: null, note: null, named: null, key };
  }
  return {
    summary,
    says: `How far is each ${called('county').short} and single tier ${called('council').short} from ${country}? Has that changed? We ask it of each indicator that has ranges. The first period is tested against the last. The two periods share no year. We do so in numbers, and as a share of the figure of ${country}. We make so many tests that each is strict. By chance alone, only about 1 ${called('council').short} in 500 would be called “narrower” or “wider”. Others may have moved too.${testedOnPages(rows)}`,
    table: {
      caption: `How many ${called('council').shortMany}’ gaps with ${country} moved, by a strict test`,
      columns: [
        'Indicator',
        'Narrower (as a share)',
        'Wider (as a share)',
        'Changed sides',
        'Tested',
      ],
      rows: rows.map((row) => [
        { text: row.name, href: row.href, note: row.period },
        ...numbers(row),
      ]),
    },
    note: `A smaller gap is not always a smaller share. When figures fall everywhere, two places come closer in numbers. One may still have half as many again as the other. A gap can be that of a ${called('council').short} that does better than ${country}. Then “narrower” may not be good news. Indicators that are not here have too few periods or no ranges.${unjudged(materials)} The page of each names its source.`,
    named: namedMoves(rows, materials.areas.country),
    key,
  };
}
