import { sexSaid, workedOut, type ClaimRule } from './claim.ts';
import { figuresOf, isRanged } from './figures-of-kind.ts';
import { madeOf } from './range-rules.ts';

/** `Ranges are held for some of these figures only, so this is not tested.`, `For women ranges …`: of the series of the area and of the country, of those people. */
const someOfSeveral: ClaimRule = {
  pattern: /^(?:For (women|men) r|R)anges are held for some of these figures only, so /,
  judge: ([, people], { block, profile, site }) => {
    const id = madeOf[block.part];
    if (id === undefined) return null;
    const figures = [profile, site.country]
      .flatMap((each) => figuresOf(each, id))
      .filter(({ sex }) => people === undefined || sex === sexSaid(people));
    const ranged = figures.filter(isRanged).length;
    const inTruth = `${ranged} of ${figures.length} figures have a range`;
    return workedOut(ranged > 0 && ranged < figures.length, inTruth);
  },
};

/** Sentences that say of figures that some of them have a range. */
export const someRangesRules: readonly ClaimRule[] = [someOfSeveral];
