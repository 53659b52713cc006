/**
 * Σ(value × weight) / Σ(weight), in the unit of the values. `null` where the weights add up to nought;
 * throws RangeError on a weight below nought.
 */
export function weightedAverage(
  items: readonly { value: number; weight: number }[],
): number | null {
  let [total, weights] = [0, 0];
  for (const { value, weight } of items) {
    if (!(weight >= 0)) throw new RangeError(`A weight is nought or more; got ${weight}`);
    total += value * weight;
    weights += weight;
  }
  return weights === 0 ? null : total / weights;
}
