import { asPrinted, periodSaid, sexSaid, type ClaimRule } from './claim.ts';
import { errorsApart } from './errors-apart.ts';
import { figuresOf } from './figures-of-kind.ts';
import { healthy, life } from './lengths-of-life.ts';
import type { PublicFigure } from './public-site.ts';

/** How many errors of a difference lie between it and nought where it comes by chance once in 500 times. */
const errorsOfNews = 3.09;

/** Whether two figures with ranges differ so that it may be put forward as news. */
const isNews = (then: PublicFigure, now: PublicFigure): boolean =>
  Math.abs(errorsApart(then, now) ?? 0) > errorsOfNews;

/** `4.0 fewer years of good health for women in Wales than in 2013 to 2015`, of what stands out on the front page. */
const yearsThenAndNow: ClaimRule = {
  pattern:
    /^([\d.]+) (more|fewer) years of (good health|life) for (women|men) in (.+) than in (.+)$/,
  judge: ([, size, way, what, people, name, then = ''], { site }) => {
    const area = [...site.profiles.values()].find((each) => each.name_in_sentence === name);
    if (!area) return { against: 'no area has that name' };
    const own = figuresOf(area, what === 'life' ? life : healthy).filter(
      ({ sex }) => sex === sexSaid(people),
    );
    const [before, now] = [own.find(({ period }) => periodSaid(period) === then), own.at(-1)];
    if (!before || !now || before === now) return { against: 'its file has no such two figures' };
    const change = now.value! - before.value!;
    const isSo = asPrinted(Math.abs(change), 1) === size && change > 0 === (way === 'more');
    if (!isSo) return { against: `by its file the change is ${change.toFixed(1)}` };
    return isNews(before, now) ? 'tested' : { against: 'its ranges do not bear that out' };
  },
};

/** What stands out on the front page, worked out again. */
export const findingRules: readonly ClaimRule[] = [yearsThenAndNow];
