import { profilesMeant, workedOut, type ClaimRule } from './claim.ts';
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

/** `For 2, no year for it was found in what was read.`: on a fold of the targets of one board or system. */
const untrackedCounted: ClaimRule = {
  pattern: /^(?:Cannot be followed here \(\d+\) )?For (\d+), (.+)$/,
  judge: ([, count, why = ''], said) => {
    const reason = whys.find(([words]) => words.test(why))?.[1];
    if (!reason) return null;
    const counts = profilesMeant(said)
      .flatMap(targetsApart)
      .map((targets) => targets.filter(({ years }) => years.at(-1)?.reason === reason).length);
    return workedOut(counts.includes(Number(count)), `the file counts ${counts.join(' or ')}`);
  },
};

/** What is said of several targets at once. */
export const targetRules: readonly ClaimRule[] = [untrackedCounted];
