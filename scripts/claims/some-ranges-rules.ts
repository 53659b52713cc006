import { sexSaid, type ClaimRule } from './claim.ts';
import { figuresOf } from './figures-of-kind.ts';
import { madeOf, someRanged } from './range-rules.ts';

/** `Ranges are held for some of these figures only, so this is not tested.`, `For women ranges …`: of the series of the area and of the country, of those people. */
const someOfSeveral: ClaimRule = {
  pattern: /^(?:For (women|men) r|R)anges are held for some of these figures only, so /,
  judge: ([, people], { block, profile, site }) => {
    const id = madeOf[block.part];
    if (id === undefined) return null;
    const figures = [profile, site.country]
      .flatMap((each) => figuresOf(each, id))
      .filter(({ sex }) => people === undefined || sex === sexSaid(people));
    return someRanged(figures);
  },
};

/** Sentences that say of figures that some of them have a range. */
export const someRangesRules: readonly ClaimRule[] = [someOfSeveral];
