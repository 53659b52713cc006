import { formatNumber } from '../indicators/number-format.ts';
import { percentOf, roundTo, scaleOf, ticksOf, widened, type Scale } from './scale.ts';

/** Areas of one region, or of another group, with the same figure. */
export interface DistributionGroup {
  name: string;
  values: readonly { name: string; value: number }[];
}

/** Areas in groups with their figures, in the indicator’s unit. */
export interface DistributionInput {
  groups: readonly DistributionGroup[];
  country: { name: string; value: number } | null;
  decimals: number;
  /** `%`, or nothing. */
  unitSuffix: string;
}

/** One group as drawn. */
export interface DistributionRow {
  name: string;
  /** A tick an area, in a view 1,000 wide and 1 high. */
  ticks: string;
  /** Lowest and highest area, named with their values: `lowest Northmoor 74.2, highest Southmarsh 81.0`. */
  ends: string;
}

/** Every group as a row of ticks on one axis; places in percent of the width. */
export interface Distribution {
  rows: DistributionRow[];
  axis: { percent: number; text: string }[];
  country: { percent: number; name: string; text: string } | null;
}

interface Drawing {
  scale: Scale;
  write: (value: number) => string;
}

function rowOf(group: DistributionGroup, { scale, write }: Drawing): DistributionRow[] {
  const sorted = [...group.values].sort((a, b) => a.value - b.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return [];
  const named = ({ name, value }: { name: string; value: number }) => `${name} ${write(value)}`;
  const ends = first === last ? named(first) : `lowest ${named(first)}, highest ${named(last)}`;
  const places = new Set(sorted.map(({ value }) => roundTo(percentOf(scale, value) * 10, 0)));
  return [{ name: group.name, ticks: [...places].map((x) => `M${x} 0v1`).join(''), ends }];
}

const writeWith =
  ({ unitSuffix }: DistributionInput, decimals: number) =>
  (value: number): string =>
    formatNumber(value, decimals) + unitSuffix;

/** A row of ticks a group on one scale, with the ends named. Groups without a value are left out; null with none at all. */
export function drawDistribution(input: DistributionInput): Distribution | null {
  const { groups, country } = input;
  const values = groups.flatMap((group) => group.values.map(({ value }) => value));
  const held = scaleOf([...values, country?.value ?? null]);
  if (!held || values.length === 0) return null;
  const scale = widened(held, 0.02);
  const write = writeWith(input, input.decimals);
  const axis = ticksOf(scale, 4).map((tick) => ({
    percent: percentOf(scale, tick),
    text: writeWith(input, Number.isInteger(tick) ? 0 : input.decimals)(tick),
  }));
  return {
    rows: groups.flatMap((group) => rowOf(group, { scale, write })),
    axis,
    country: country && {
      percent: percentOf(scale, country.value),
      name: country.name,
      text: write(country.value),
    },
  };
}
