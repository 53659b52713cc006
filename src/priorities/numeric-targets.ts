import type { Published } from './published.ts';
import { whyUncounted } from './trusted.ts';

/** In how many of the systems read a target with a number was found, and how many such targets. */
export interface NumericTargets {
  systems: number;
  /** All systems of which documents were looked for. */
  systemsRead: number;
  targets: number;
}

/** Targets that state a plain number; a draft, one that a later plan replaced, or one of low confidence is not counted. */
export function numericTargets(published: readonly Pick<Published, 'targets'>[]): NumericTargets {
  const counts = published.map(
    ({ targets }) =>
      targets.filter((target) => target.value !== null && whyUncounted(target) === null).length,
  );
  return {
    systems: counts.filter((count) => count > 0).length,
    systemsRead: published.length,
    targets: counts.reduce((sum, count) => sum + count, 0),
  };
}
