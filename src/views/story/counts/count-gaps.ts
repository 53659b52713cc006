import { tiers } from '../../../gaps/councils.ts';
import { gapMoves, type GapMove } from '../../../gaps/gap-moves.ts';
import type { StoryAttributes } from '../story-attributes.ts';
import type { StoryMaterial } from '../story-material.ts';

const results = {
  tested: () => true,
  'gap-narrower': (move: GapMove) => move.gap === 'narrower',
  'gap-wider': (move: GapMove) => move.gap === 'wider',
  'gap-turned-round': (move: GapMove) => move.gap === 'turned-round',
  'gap-no-real-change': (move: GapMove) => move.gap === 'no-real-change',
  'share-narrower': (move: GapMove) => move.share === 'narrower',
  'share-wider': (move: GapMove) => move.share === 'wider',
  'value-higher': (move: GapMove) => move.value === 'higher',
  'value-lower': (move: GapMove) => move.value === 'lower',
  'value-no-real-change': (move: GapMove) => move.value === 'no-real-change',
} as const;

type Result = keyof typeof results;

const sides = {
  either: () => true,
  above: (move: GapMove) => move.gapThen > 0,
  below: (move: GapMove) => move.gapThen < 0,
} as const;

type Side = keyof typeof sides;

/** The moves that the attributes `indicator`, `sex`, `tier`, `result` and `side` (of the country, at first) choose. */
export function chosenMoves(read: StoryAttributes, material: StoryMaterial): GapMove[] {
  const indicator = read.indicator();
  const sex = read.sex(indicator, material.areas.country);
  const moves = gapMoves(indicator, sex, read.oneOf('tier', tiers), material.areas);
  const result = read.mustBeOneOf('result', Object.keys(results) as Result[]);
  const side = read.oneOf('side', Object.keys(sides) as [Side, ...Side[]]);
  return moves.filter(results[result]).filter(sides[side]);
}
