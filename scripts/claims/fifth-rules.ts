import { median } from 'simple-statistics';
import { asPrinted, sexSaid, workedOut, type ClaimRule } from './claim.ts';
import { figuresOf } from './figures-of-kind.ts';
import { healthy } from './lengths-of-life.ts';
import { peersAt, tiersOf } from './peers.ts';
import type { PublicSite } from './public-site.ts';
import { fifthsOf } from './region-rules.ts';

const inactivity = 'economic-inactivity-sickness';

/** Three years with the year in the middle. */
const around = (year: string): string => `${Number(year) - 1}-${Number(year) + 1}`;

/** The newest year of inactivity around which years in good health are held, of the country. */
const yearOf = ({ country }: PublicSite, sex: string): string | undefined =>
  figuresOf(country, inactivity)
    .filter(({ period }) =>
      figuresOf(country, healthy).some(
        (each) => each.sex === sex && each.period === around(period),
      ),
    )
    .at(-1)?.period;

/** Middle years in good health of the councils with the smallest and the largest share of inactive people who are ill. */
function middlesOf(site: PublicSite, sex: string): [string, string] | null {
  const year = yearOf(site, sex);
  const upper = tiersOf(site)[1];
  if (year === undefined || upper === undefined) return null;
  const years = new Map(
    peersAt(upper, { id: healthy, sex, period: around(year) }).map(({ profile, figure }) => [
      profile.code,
      figure.value,
    ]),
  );
  const shares = peersAt(upper, { id: inactivity, sex: 'persons', period: year }).filter(
    ({ profile }) => years.has(profile.code),
  );
  const found = fifthsOf(shares);
  const middle = (fifth: number): string =>
    asPrinted(
      median(
        shares.flatMap(({ profile }, i) => (found[i] === fifth ? years.get(profile.code)! : [])),
      ),
      1,
    );
  return [middle(1), middle(5)];
}

/** `In the fifth of … with the smallest share, the middle figure (median) for women is 64.5 years … In the fifth with the largest share it is 57.9.` */
const middles: ClaimRule = {
  pattern:
    /^In the fifth (?:of .+ with the smallest share, .+ for (women|men) is|with the largest share it is) ([\d.]+)/,
  judge: ([, people, years = ''], { site }) => {
    const sexes = people === undefined ? ['female', 'male'] : [sexSaid(people)];
    const held = sexes.flatMap((sex) => middlesOf(site, sex)?.[people === undefined ? 1 : 0] ?? []);
    return workedOut(
      held.includes(years.replace(/\.$/, '')),
      `the files give ${held.join(' and ')}`,
    );
  },
};

/** `… for women: a median of 64.1 in the fifth with the smallest share of …, and of 57.0 in the fifth with the largest.`, said of the picture. */
const mediansOfPicture: ClaimRule = {
  pattern:
    /^.+ for (women|men): a median of ([\d.]+) in the fifth with the smallest .+, and of ([\d.]+) in the fifth with the largest\.$/,
  judge: ([, people, ...told], { site }) => {
    const held = middlesOf(site, sexSaid(people));
    return workedOut(told.join() === held?.join(), `the files give ${held?.join(' and ')}`);
  },
};

/** What two figures that go together show of fifths of councils. */
export const fifthRules: readonly ClaimRule[] = [middles, mediansOfPicture];
