import type { Area } from '../../areas/area.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { viewPath } from '../../compare/view-address.ts';
import type { GapMove } from '../../gaps/gap-moves.ts';
import type { NumberStyle } from '../../indicators/number-format.ts';
import { called } from '../../words/kind-of-area.ts';
import { capitalised } from '../../words/sentence.ts';
import { signed } from '../../words/signed.ts';

/** The moves of one indicator and sex, with its name as a row names it. */
export interface MovesOf {
  /** The indicator. */
  id: string;
  name: string;
  style: NumberStyle;
  moves: readonly GapMove[];
}

const moved: Record<GapMove['gap'], string> = {
  narrower: 'narrower',
  wider: 'wider',
  'turned-round': 'changed sides',
  'no-real-change': 'no real change',
};

const isNamed = ({ gap, share }: GapMove): boolean =>
  [gap, share].some((each) => each === 'narrower' || each === 'wider');

/** `+30.1 (+48%)`: the gap in the unit, and as a share of the country’s figure. */
const gapInWords = (size: number, ratio: number, { decimals }: NumberStyle): string =>
  `${signed(size, decimals)} (${signed((ratio - 1) * 100, 0)}%)`;

/**
 * Every council whose gap became narrower or wider by more than chance, in numbers or as a share, by indicator;
 * null where none did. The name of the indicator leads to the comparison of the council with the country.
 */
export function namedMoves(
  all: readonly MovesOf[],
  { code, nameInSentence: country }: Pick<Area, 'code' | 'nameInSentence'>,
): FiguresTableProps | null {
  const rows = all.flatMap(({ id, name, style, moves }) =>
    moves
      .filter(isNamed)
      .map((move) => [
        { text: move.area.name, href: move.area.path },
        { text: name, href: viewPath([move.area.code, code], { indicator: id }) },
        gapInWords(move.gapThen, move.ratioThen, style),
        gapInWords(move.gapNow, move.ratioNow, style),
        moved[move.gap],
        move.share === null ? '' : moved[move.share],
      ]),
  );
  if (rows.length === 0) return null;
  return {
    caption: `${capitalised(called('council').shortMany)} whose gap with ${country} became narrower or wider by more than chance`,
    columns: [
      'Area',
      'Indicator',
      `From ${country} then`,
      `From ${country} now`,
      'In numbers',
      'As a share',
    ],
    rows,
  };
}
