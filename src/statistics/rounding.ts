/** Figures kept before rounding: enough for any published value, few enough to drop binary noise. */
const significantFigures = 12;

/** Ten to the power of each number of decimals that a figure may have. */
const powers = Array.from({ length: 11 }, (_, decimals) => 10 ** decimals);

/** Below this many steps of the last decimal, binary noise moves a number by far less than `nearHalf`. */
const mostSteps = 1e9;
/** So near to a half, in steps, only the decimal text tells which way a number goes. */
const nearHalf = 0.01;

/**
 * How many steps of the last decimal a number comes to, rounded: 2.34 to one decimal is 23. Null where
 * plain arithmetic is not sure of what the decimal text would give: near a half, and for what is large
 * or no number.
 */
function sureSteps(value: number, decimals: number): number | null {
  const steps = Math.abs(value) * (powers[decimals] ?? Number.NaN);
  if (!(steps < mostSteps)) return null;
  const whole = Math.floor(steps);
  const rest = steps - whole;
  if (Math.abs(rest - 0.5) < nearHalf) return null;
  const rounded = rest > 0.5 ? whole + 1 : whole;
  return value < 0 && rounded > 0 ? -rounded : rounded;
}

/** Steps as decimal text: 23 of one decimal are `2.3`. */
function stepsText(steps: number, decimals: number): string {
  if (decimals === 0) return String(steps);
  const digits = String(Math.abs(steps)).padStart(decimals + 1, '0');
  return `${steps < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** Adds one to the last digit of a whole number written as text: `199` gives `200`. */
function addOne(digits: string): string {
  return (BigInt(digits) + 1n).toString();
}

/**
 * A number as text with exactly `decimals` decimals, halves away from nought, rounded on the decimal
 * text: 2.25 gives `2.3` and 1.005 to two gives `1.01`, whatever their binary form. Never `-0`.
 * Throws RangeError for a value that is not finite or for decimals that are not 0 to 10.
 */
export function roundedText(value: number, decimals: number): string {
  const steps = sureSteps(value, decimals);
  return steps === null ? textRounded(value, decimals) : stepsText(steps, decimals);
}

/** The same by the decimal text alone, whatever the number. */
function textRounded(value: number, decimals: number): string {
  if (!Number.isFinite(value))
    throw new RangeError(`Only a finite number can be rounded; got ${value}`);
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10) {
    throw new RangeError(`Decimals are a whole number from 0 to 10; got ${decimals}`);
  }
  const clean = Number(Math.abs(value).toPrecision(significantFigures));
  if (clean >= 1e21) throw new RangeError(`Too large to round: ${value}`);
  const [whole = '0', part = ''] = plainDecimalText(clean).split('.');
  const kept = whole + part.slice(0, decimals).padEnd(decimals, '0');
  const rounded = (part[decimals] ?? '0') >= '5' ? addOne(kept) : BigInt(kept).toString();
  const digits = rounded.padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

/** The shortest decimal text of a number from 0, without an exponent: 1e-7 is `0.0000001`. */
function plainDecimalText(value: number): string {
  const [mantissa = '0', exponent] = String(value).split('e-');
  if (exponent === undefined) return mantissa;
  return `0.${'0'.repeat(Number(exponent) - 1)}${mantissa.replace('.', '')}`;
}

/** A number rounded to `decimals` decimals, halves away from nought; see `roundedText`. */
export function roundTo(value: number, decimals: number): number {
  const steps = sureSteps(value, decimals);
  // A division is rounded correctly, as the reading of the text would be.
  return steps === null ? Number(textRounded(value, decimals)) : steps / powers[decimals]!;
}

/**
 * a - b as a reader subtracts the two printed figures: each rounded first, so that a printed difference
 * never contradicts the figures beside it.
 */
export function differenceAsPrinted(a: number, b: number, decimals: number): number {
  const [own, other] = [sureSteps(a, decimals), sureSteps(b, decimals)];
  if (own !== null && other !== null) return (own - other) / powers[decimals]!;
  return roundTo(roundTo(a, decimals) - roundTo(b, decimals), decimals);
}
