import { asPrinted, fewest, workedOut, type ClaimRule } from './claim.ts';
import { figuresOf } from './figures-of-kind.ts';
import { healthy, life } from './lengths-of-life.ts';
import { tiersOf } from './peers.ts';
import type { Profile, PublicSite } from './public-site.ts';

const ids: Readonly<Record<string, string>> = {
  'life expectancy': life,
  'healthy life expectancy': healthy,
};

/** Counties and councils of a single tier, which the list is of. */
const councilsOf = (site: PublicSite): Profile[] => tiersOf(site)[1] ?? [];

/** `Not in the list: 23 areas, of which no life expectancy is held.` */
const notInList: ClaimRule = {
  pattern: /^Not in the list: (\d+) areas?, of which no (.+) is held\.$/,
  judge: ([, count, what = ''], { site }) => {
    const id = ids[what];
    if (id === undefined) return null;
    const lacking = councilsOf(site).filter((each) => figuresOf(each, id).length === 0);
    return workedOut(lacking.length === Number(count), `${lacking.length} have none`);
  },
};

/** Years in poorer health by name, each worked out from the two figures of its file. */
function yearsOf(site: PublicSite, sex: string): { name: string; years: number }[] {
  return councilsOf(site).flatMap((profile) => {
    const gap = profile.gaps.poorer_health[sex];
    const lengths = Object.values(ids).map((id) =>
      figuresOf(profile, id).find((each) => each.sex === sex && each.period === gap?.now.period),
    );
    const [life, healthy] = lengths.map((each) => each?.value);
    return typeof life === 'number' && typeof healthy === 'number'
      ? [{ name: profile.name_in_sentence, years: Number(asPrinted(life - healthy, 1)) }]
      : [];
  });
}

/** `From Wokingham, 15.0 years, to Blackpool, 27.3 years.`, over the list of women or of men. */
const endsOfList: ClaimRule = {
  pattern: /^From (.+), ([\d.]+) years, to (.+), ([\d.]+) years\.$/,
  judge: ([, low = '', fewestYears, high = '', mostYears], { address, site }) => {
    if (!address.includes('years-in-poorer-health')) return null;
    const isSo = ['female', 'male'].some((sex) => {
      const all = yearsOf(site, sex);
      const years = all.map((each) => each.years);
      const [least, most] = [Math.min(...years), Math.max(...years)];
      const holds = (size: number, words: string) => {
        const held = all.filter((each) => each.years === size);
        return held.length > 2
          ? words === `${held.length} areas`
          : held.every(({ name }) => words.includes(name));
      };
      return (
        all.length >= fewest &&
        least === Number(fewestYears) &&
        most === Number(mostYears) &&
        holds(least, low) &&
        holds(most, high)
      );
    });
    return workedOut(isSo, 'the files give other ends');
  },
};

/** What the list of years in poorer health says of its ends, and of who is not in it. */
export const poorerHealthRules: readonly ClaimRule[] = [notInList, endsOfList];
