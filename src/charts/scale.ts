/** A linear scale: where a number stands between two others. */
export interface Scale {
  low: number;
  high: number;
}

/** Rounded to a number of decimals, for coordinates: fewer bytes, and the same on every machine. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor + 0;
}

/** Share of the way from low to high, not cut to 0 and 1. Half where the scale has no length. */
export const shareOf = (scale: Scale, value: number): number =>
  scale.high === scale.low ? 0.5 : (value - scale.low) / (scale.high - scale.low);

/** Percent of the way, cut to the ends of the scale, with two decimals. */
export const percentOf = (scale: Scale, value: number): number =>
  roundTo(Math.min(1, Math.max(0, shareOf(scale, value))) * 100, 2);

/** Percent of the way down from the top of a picture, where high values stand at the top. */
export const percentDown = (scale: Scale, value: number): number =>
  roundTo(100 - percentOf(scale, value), 2);

/** The scale that holds every number; null where there is none. */
export function scaleOf(values: readonly (number | null)[]): Scale | null {
  const held = values.filter((value) => value !== null);
  if (held.length === 0) return null;
  return { low: Math.min(...held), high: Math.max(...held) };
}

/** The step of 1, 2, 5 or 10 times a power of ten nearest (as a ratio) to a part in `count`. */
function stepOf(scale: Scale, count: number): number {
  const rough = (scale.high - scale.low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const steps = [1, 2, 5].filter((_, index) => rough / power < Math.sqrt([2, 10, 50][index]!));
  return power * (steps[0] ?? 10);
}

/** Round numbers inside a scale, about `count` of them; the one number of a scale without length. */
export function ticksOf(scale: Scale, count: number): number[] {
  if (scale.high === scale.low) return [scale.low];
  const step = stepOf(scale, count);
  const first = Math.ceil(roundTo(scale.low / step, 9));
  const last = Math.floor(roundTo(scale.high / step, 9));
  return Array.from({ length: last - first + 1 }, (_, index) => roundTo((first + index) * step, 9));
}

/** A scale lengthened at both ends by a share of its length; by one each way where it has none. */
export function widened(scale: Scale, share: number): Scale {
  const room = scale.high === scale.low ? 1 : (scale.high - scale.low) * share;
  return { low: scale.low - room, high: scale.high + room };
}
