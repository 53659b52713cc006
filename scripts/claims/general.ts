import type { ClaimRule } from './claim.ts';

/**
 * Sentences that compare nothing of this area: what a word means, how to read a picture, or a rule that holds of
 * any area. Each is here by its own words, so that a new one must be looked at.
 */
const patterns: readonly RegExp[] = [
  /^A neighbourhood is /,
  /^The more .+ there are, the wider it tends to be\.$/,
  /^Differences between neighbourhoods are wider than between /,
  /^\(?Shown above:/,
  /^Years of life .* less years in good health/,
  /^Worked out: years of life less years in good health/,
  /^(?:above|below): years /,
  /^More indicators /,
  /^Its lists of priorities name /,
  /^Themes?: /,
  /^As printed they are further from good,/,
  /^The page says that it should /,
  /^Target: /,
  /^From the highest to the lowest life expectancy of its /,
  /^No figure held here /,
  /^(?:lower|higher|neither higher nor lower) is better$/,
  /^Available at: /,
  /\d+ more are shown and not counted: /,
  /^Scroll sideways for more\.$/,
];

/** Sentences that say nothing of this area against another. */
export const generalRules: readonly ClaimRule[] = patterns.map((pattern) => ({
  pattern,
  judge: () => 'in-general',
}));
