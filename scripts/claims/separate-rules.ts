import { yearsOf } from './change-rules.ts';
import { periodSaid, workedOut, type ClaimRule, type Said } from './claim.ts';
import { errorsApart, z95 } from './errors-apart.ts';
import { setAside } from './figure-shown.ts';
import { rowsOf } from './figures-of-kind.ts';
import { indicatorOfPage } from './peers.ts';
import type { PublicFigure } from './public-site.ts';
import { seriesSaid } from './range-rules.ts';

/** The series that a sentence of a trend is of, each by sex: figures after a break, of periods that are not set aside, the oldest first. */
function seriesHere(said: Said): PublicFigure[][] {
  const id = indicatorOfPage(said.address) ?? said.block.indicator ?? said.block.part;
  const aside = setAside(id, said.site);
  const all = rowsOf(said.profile, id);
  const bySex = Map.groupBy(seriesSaid(said, id, said.sentence), ({ sex }) => sex);
  return [...bySex].map(([sex, figures]) => {
    const broken = all.findLast(
      (each) => each.sex === sex && each.missing === 'not-comparable',
    )?.period;
    return figures
      .filter(({ period }) => !aside.includes(period))
      .filter(({ period }) => broken === undefined || yearsOf(period)[0] > yearsOf(broken)[0])
      .sort((a, b) => yearsOf(a.period)[1] - yearsOf(b.period)[1]);
  });
}

/** Those that share no year, counted back from the newest, the oldest first. */
function separateOf(figures: readonly PublicFigure[]): PublicFigure[] {
  const chosen: PublicFigure[] = [];
  for (const figure of figures.toReversed()) {
    const [next] = chosen;
    if (!next || yearsOf(figure.period)[1] < yearsOf(next.period)[0]) chosen.unshift(figure);
  }
  return chosen;
}

/** How many of them end the series with no year missing between two. */
function countInARow(separate: readonly PublicFigure[]): number {
  const gap = separate.findLastIndex(
    ({ period }, place) =>
      place > 0 && yearsOf(separate[place - 1]!.period)[1] + 1 < yearsOf(period)[0],
  );
  return separate.length - Math.max(gap, 0);
}

/** What a page says of a series that is too short for a test of its trend, without what such a test needs. */
function lackOf(figures: readonly PublicFigure[]): string {
  const separate = separateOf(figures);
  const inARow = countInARow(separate);
  if (inARow < separate.length)
    return inARow === 1
      ? 'The period before its latest is missing'
      : `Only its latest ${inARow} separate periods are in a row`;
  return separate.length === figures.length
    ? `Only ${inARow} periods can be compared`
    : `Only ${inARow} of its periods share no year`;
}

/** `Only 4 of its periods share no year; a trend test needs 5 in a row.` */
const tooFew: ClaimRule = {
  pattern:
    /^(Only .+|The period before its latest is missing); a trend test needs 5(?: in a row)?\.$/,
  judge: ([, lack], said) => {
    const found = seriesHere(said).map(lackOf);
    const isSo = found.length > 0 && found.every((each) => each === lack);
    return workedOut(isSo, `by its file: ${found.join('; ')}`);
  },
};

/** `The change since 2013 to 2015 could be chance.`, of the first and the newest of the periods that share no year. */
const couldBeChance: ClaimRule = {
  pattern: /^The change since (.+) could be chance\.$/,
  judge: ([, since], said) => {
    const found = seriesHere(said).map((figures) => {
      const separate = separateOf(figures);
      const [then, now] = [separate[0], separate.at(-1)];
      const errors = then && now && then !== now ? errorsApart(then, now) : null;
      return then && errors !== null && Math.abs(errors) <= z95 ? periodSaid(then.period) : 'none';
    });
    // Of a gap, and not of a series: the rules of gaps ask it.
    if (found.length === 0) return null;
    const isSo = found.every((each) => each === since);
    return isSo ? 'tested' : { against: `by its file that is so since ${found.join(', ')}` };
  },
};

/** What stands beside a series that is too short for a test of its trend. */
export const separateRules: readonly ClaimRule[] = [tooFew, couldBeChance];
