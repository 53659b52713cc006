import type { Area } from '../../areas/area.ts';
import { gapMove } from '../../charts/gap-move.ts';
import { scaleOf, widened, type Scale } from '../../charts/scale.ts';
import type { FiguresTableProps } from '../../charts/figures-table.ts';
import { viewPath } from '../../compare/view-address.ts';
import type { GapMove } from '../../gaps/gap-moves.ts';
import type { NumberStyle } from '../../indicators/number-format.ts';
import { belowStrictTest } from '../../words/strict-test.ts';
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
  'no-real-change': belowStrictTest,
};

const isNamed = ({ gap, share }: GapMove): boolean =>
  [gap, share].some((each) => each === 'narrower' || each === 'wider');

/** `+30.1 (+48%)`: the gap in the unit, and as a share of the country’s figure. */
const gapInWords = (size: number, ratio: number, { decimals }: NumberStyle): string =>
  `${signed(size, decimals)} (${signed((ratio - 1) * 100, 0)}%)`;

/** One scale for all, of shares of the country’s figure, which is at one. */
const scaleOfMoves = (moves: readonly GapMove[]): Scale => {
  const held = scaleOf([1, ...moves.flatMap(({ ratioThen, ratioNow }) => [ratioThen, ratioNow])]);
  return widened(held!, 0.04);
};

/**
 * Every council whose gap became narrower or wider by the strict test, in numbers or as a share, by indicator;
 * null where none did. The name of the indicator leads to the comparison of the council with the country.
 */
export function namedMoves(
  all: readonly MovesOf[],
  { code, nameInSentence: country }: Pick<Area, 'code' | 'nameInSentence'>,
): FiguresTableProps | null {
  const found = all.map((each) => ({ ...each, moves: each.moves.filter(isNamed) }));
  const scale = scaleOfMoves(found.flatMap(({ moves }) => moves));
  const rows = found.flatMap(({ id, name, style, moves }) =>
    moves.map((move) => [
      { text: move.area.name, href: move.area.path },
      { text: name, href: viewPath([move.area.code, code], { indicator: id }) },
      gapInWords(move.gapThen, move.ratioThen, style),
      {
        text: gapInWords(move.gapNow, move.ratioNow, style),
        drawing: gapMove({ then: move.ratioThen, now: move.ratioNow }, scale),
      },
      moved[move.gap],
      move.share === null ? '' : moved[move.share],
    ]),
  );
  if (rows.length === 0) return null;
  return {
    caption: `${capitalised(called('council').shortMany)} whose gap with ${country} became narrower or wider, by a strict test`,
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
