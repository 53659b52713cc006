import { yearsOf } from './change-rules.ts';
import { isOfArea, periodSaid, sexSaid, type ClaimRule, type Said } from './claim.ts';
import { errorOf, z95 } from './errors-apart.ts';
import { figuresOf, isRanged } from './figures-of-kind.ts';
import { healthy, life, slope } from './lengths-of-life.ts';
import type { PublicFigure } from './public-site.ts';

/** A gap in a period, and the standard error of it; null where a figure that it is of has no range. */
interface Gap {
  period: string;
  size: number;
  error: number | null;
}

const errorOfAll = (figures: readonly PublicFigure[]): number | null =>
  figures.every(isRanged) ? Math.hypot(...figures.map(errorOf)) : null;

/** The gaps with the country of one indicator and sex, in each period of both. */
function withCountry({ profile, site }: Said, id: string, sex: string): Gap[] {
  const country = figuresOf(site.country, id).filter((each) => each.sex === sex);
  return figuresOf(profile, id).flatMap((own) => {
    const other = country.find(({ period }) => own.sex === sex && period === own.period);
    if (!other) return [];
    return { period: own.period, size: own.value! - other.value!, error: errorOfAll([own, other]) };
  });
}

/** The gaps of a part of an area’s page that a test may be of, by sex, the oldest first. */
const gapsOf: Readonly<Record<string, (said: Said, sex: string) => Gap[]>> = {
  'gap-life': (said, sex) => withCountry(said, life, sex),
  'gap-healthy': (said, sex) => withCountry(said, healthy, sex),
  'gap-deprivation': ({ profile }, sex) =>
    figuresOf(profile, slope)
      .filter((each) => each.sex === sex)
      .map((each) => ({ period: each.period, size: each.value!, error: errorOfAll([each]) })),
};

/** What a test finds of a gap now beside one before; null where nothing can test it. */
function foundOf(then: Gap, now: Gap): string | null {
  if (then.error === null || now.error === null) return null;
  const isReal = Math.abs(now.size - then.size) > z95 * Math.hypot(then.error, now.error);
  if (!isReal) return 'could be chance';
  if (now.size * then.size < 0) return 'has changed sides';
  return Math.abs(now.size) > Math.abs(then.size) ? 'is wider' : 'is narrower';
}

/** `For both, the gap is wider than in 2013 to 2015, by more than chance.`, `For men the gap has changed sides since …`, `For both, the change since … could be chance.`: by the ranges of the figures that the gap is of, now and then. */
const movedSince: ClaimRule = {
  pattern:
    /^For (both|women|men),? the (?:gap (is (?:wider|narrower)|has changed sides) (?:than in|since) (.+), by more than chance|change since (.+) (could be chance))\.$/,
  judge: ([, people = '', moved, since, before, chance], said) => {
    if (!isOfArea(said)) return null;
    const gaps = gapsOf[said.block.part];
    if (!gaps) return { against: 'no test is of such a gap' };
    const sexes = people === 'both' ? ['female', 'male'] : [sexSaid(people)];
    const wrong = sexes.flatMap((sex) => {
      const all = gaps(said, sex).toSorted((a, b) => yearsOf(a.period)[1] - yearsOf(b.period)[1]);
      const now = all.at(-1);
      const then = all.find(({ period }) => periodSaid(period) === (since ?? before));
      if (!now || !then || yearsOf(then.period)[1] >= yearsOf(now.period)[0])
        return ['of no two periods apart'];
      const found = foundOf(then, now);
      return found === (moved ?? chance) ? [] : [found ?? 'not tested'];
    });
    return wrong.length === 0 ? 'tested' : { against: `by the ranges it ${wrong.join(', ')}` };
  },
};

/** What tests find of how the gaps of an area moved. */
export const gapMovedRules: readonly ClaimRule[] = [movedSince];
