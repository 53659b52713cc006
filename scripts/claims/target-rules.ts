import { profilesMeant, workedOut, type ClaimRule } from './claim.ts';
import type { PublicTarget } from './public-site.ts';
import { targetsApart } from './targets-apart.ts';

/** Why the file does not follow a target, by the words that say so of a number of them. */
const whys: readonly [RegExp, string][] = [
  [/no number for it was found/, 'no-number'],
  [/no year for it was found/, 'no-year'],
  [/no figure held here measures it/, 'no-indicator'],
  [/figures that would measure it are held for other areas/, 'other-geography'],
  [/do not fix what is measured/, 'wording'],
  [/no figure has been published since its start/, 'no-figure'],
  [/no figure of that year or a later one is held/, 'year-not-held'],
];

/** How many of some targets cannot be followed, by their latest year. */
const untracked = (targets: readonly PublicTarget[]): number =>
  targets.filter(
    ({ years }) => (years.at(-1)?.status ?? 'cannot-be-tracked') === 'cannot-be-tracked',
  ).length;

/** `For 2, no year for it was found in what was read.`, `Cannot be followed here (4) For 2, …`: on a fold of the targets of one board or system. */
const untrackedCounted: ClaimRule = {
  pattern: /^(?:Cannot be followed here \((\d+)\) )?For (\d+), (.+)$/,
  judge: ([, all, count, why = ''], said) => {
    const reason = whys.find(([words]) => words.test(why))?.[1];
    if (!reason) return null;
    const counts = profilesMeant(said)
      .flatMap(targetsApart)
      .filter((targets) => all === undefined || untracked(targets) === Number(all))
      .map((targets) => targets.filter(({ years }) => years.at(-1)?.reason === reason).length);
    return workedOut(
      counts.includes(Number(count)),
      `the file counts ${counts.join(' or ') || 'another number in all'}`,
    );
  },
};

/** What is said of several targets at once. */
export const targetRules: readonly ClaimRule[] = [untrackedCounted];
