import { areaLinked, asPrinted, numberOf, sexSaid, workedOut, type ClaimRule } from './claim.ts';
import { errorsApart, z95 } from './errors-apart.ts';
import { figuresOf, isRanged } from './figures-of-kind.ts';
import { life } from './lengths-of-life.ts';
import { pairRules } from './pair-rules.ts';
import type { Profile, PublicFigure } from './public-site.ts';
import { noneRanged, someRanged } from './range-rules.ts';
import { isOfRow, newestTogether, sideBySide, together } from './side-by-side.ts';

/** Whether two figures differ by more than chance, at the 95% level. */
const isReal = (a: PublicFigure, b: PublicFigure): boolean =>
  Math.abs(errorsApart(a, b) ?? 0) > z95;

/** `No two can be told apart: each difference may be chance.`: in one period, of all that have a range. */
const noTwoApart: ClaimRule = {
  pattern: /^No two can be told apart: each difference may be chance\./,
  judge: (_, said) => {
    const { indicator, row } = said.block;
    if (indicator === null) return null;
    const isSo = together(sideBySide(said), indicator).some((figures) => {
      const ranged = figures.filter((each) => isRanged(each) && isOfRow(row, each));
      return (
        ranged.length >= 2 &&
        ranged.every((a, at) => ranged.slice(at + 1).every((b) => !isReal(a, b)))
      );
    });
    return workedOut(isSo, 'by their ranges two differ');
  },
};

/** Two areas by their names, and whether their figures differ by more than chance. */
interface PairOfAreas {
  names: [string, string];
  differ: boolean;
}

/** Every pair of areas whose figures both have a range, of the period of a row and by sex. */
function pairsTogether(areas: readonly Profile[], id: string, row: string): PairOfAreas[][] {
  const all = areas.flatMap((area) =>
    figuresOf(area, id)
      .filter((each) => isRanged(each) && isOfRow(row, each))
      .map((each) => ({ area, each })),
  );
  return [...Map.groupBy(all, ({ each: { sex, period } }) => `${sex} ${period}`).values()].map(
    (held) =>
      held.flatMap(({ area: a, each: one }, at) =>
        held.slice(at + 1).map(({ area: b, each: other }): PairOfAreas => ({
          names: [a.name, b.name],
          differ: isReal(one, other),
        })),
      ),
  );
}

/** Whether words name some pairs, `A and B; A and C`, and no others. */
function areNamed(words: string, pairs: readonly PairOfAreas[]): boolean {
  const named = words.split('; ');
  return (
    named.length === pairs.length &&
    pairs.every(({ names: [a, b] }) =>
      named.some((each) => each === `${a} and ${b}` || each === `${b} and ${a}`),
    )
  );
}

/** What is told of the pairs of one period: those that differ, and those that may not. */
interface PairsTold {
  differ: readonly PairOfAreas[];
  not: readonly PairOfAreas[];
}

/** Forms of sentences on pairs, the first that fits, with what must be so of those of one period. */
const formsOfPairs: readonly (readonly [
  form: RegExp,
  isSo: (told: string[], pairs: PairsTold) => boolean,
])[] = [
  [
    /^(\d+) of (\d+) pairs differ /,
    ([, count, all], { differ, not }) =>
      differ.length === Number(count) && differ.length + not.length === Number(all),
  ],
  [
    /^The other (\w+) pairs may not\./,
    ([, count = ''], { differ, not }) => differ.length > 0 && not.length === numberOf(count),
  ],
  [/^Differ by more than chance: (.+)\.$/, ([, named = ''], { differ }) => areNamed(named, differ)],
  [
    /^All pairs differ by more than chance but .+: (.+)\.$/,
    ([, named = ''], { not }) => areNamed(named, not),
  ],
  [
    /^(.+) differs from (?:both|all) others by more than chance\b/,
    ([, apart = ''], { differ, not }) =>
      differ.length > 1 &&
      differ.every(({ names }) => names.includes(apart)) &&
      not.every(({ names }) => !names.includes(apart)),
  ],
  [
    /^(?:Both|All (\w+)) pairs differ by more than chance\.$/,
    ([, count = 'two'], { differ, not }) => not.length === 0 && differ.length === numberOf(count),
  ],
  [
    /^(.+) differ by more than chance\.$/,
    ([, named = ''], { differ, not }) => not.length === 0 && areNamed(named, differ),
  ],
];

/** `8 of 15 pairs differ by more than chance; the others may not.`, `Differ by more than chance: A and B.`, and the like: of one period, by the ranges of the areas side by side. */
const pairsApart: ClaimRule = {
  pattern:
    /\b[Dd]iffers? (?:from (?:both|all) others )?by more than chance\b|^The other \w+ pairs may not\./,
  judge: (_, said) => {
    const { indicator, row } = said.block;
    const areas = sideBySide(said);
    if (indicator === null || areas.length < 3) return null;
    const [form, isSo] = formsOfPairs.find(([each]) => each.test(said.sentence)) ?? [];
    if (!form || !isSo) return null;
    const told = [...form.exec(said.sentence)!];
    const isSoOnce = pairsTogether(areas, indicator, row).some((pairs) => {
      const { differ = [], not = [] } = Object.groupBy(pairs, (each) =>
        each.differ ? 'differ' : 'not',
      );
      return isSo(told, { differ, not });
    });
    return isSoOnce ? 'tested' : { against: 'by their ranges other pairs differ' };
  },
};

/** `No two figures`: in the newest period of a sex, or of them all, one area alone has a figure. */
const noTwoFigures: ClaimRule = {
  pattern: /^No two figures/,
  judge: (_, said) => {
    const { indicator } = said.block;
    const areas = sideBySide(said);
    if (indicator === null || areas.length === 0) return null;
    const newest = newestTogether(areas, indicator);
    const isSo = newest.length === 0 || newest.some((figures) => figures.length < 2);
    return workedOut(isSo, 'two of the areas have one in the newest period');
  },
};

/** Whether an area lacks a figure of an indicator, or of any, in a period of which another of the areas has one. */
function lacksOne(area: Profile, areas: readonly Profile[], id: string | null): boolean {
  const ids =
    id === null ? areas.flatMap(({ indicators }) => indicators.map((each) => each.id)) : [id];
  return [...new Set(ids)].some((each) => {
    const own = new Set(figuresOf(area, each).map(({ sex, period }) => sex + period));
    return areas.some((other) =>
      figuresOf(other, each).some(({ sex, period }) => !own.has(sex + period)),
    );
  });
}

const wasNotPublished = (area: Profile, id: string | null): boolean =>
  area.indicators.some(
    (each) =>
      (id === null || each.id === id) &&
      each.observations.some(({ missing }) => missing === 'not-published'),
  );

/** `No figure`, with why, in the cell of one area: in its own row, or in the row of an indicator. */
const noFigureOfOne: ClaimRule = {
  pattern:
    /^No figure (?:none is held here|No figure was published for (.+)\.|.+ did not exist as an area)/,
  judge: ([, named], said) => {
    const areas = sideBySide(said);
    if (areas.length === 0) return null;
    const ofRow = areaLinked(said);
    const id = ofRow ? null : said.block.indicator;
    if (named !== undefined) {
      const own = areas.find(({ name_in_sentence: name }) => name === named);
      return workedOut(own !== undefined && wasNotPublished(own, id), 'its file has no such blank');
    }
    const isSo = (ofRow ? [ofRow] : areas).some((area) => lacksOne(area, areas, id));
    return workedOut(isSo, 'it has every figure that the others have');
  },
};

/** `Men in Wokingham can expect to live 3.3 years longer than men in Reading.`: the two ends of the areas, as printed. */
const furthestApart: ClaimRule = {
  pattern:
    /^(Men|Women) (?:in|on) (.+) can expect to live ([\d.]+) years? longer than (?:men|women) (?:in|on) (.+?)\./,
  judge: ([, people, high = '', size, low = ''], said) => {
    const areas = sideBySide(said);
    if (areas.length < 2) return null;
    const sex = sexSaid(people);
    const periods = [
      ...new Set(areas.flatMap((area) => figuresOf(area, life)).map(({ period }) => period)),
    ].toSorted();
    const held = areas.flatMap((area) => {
      const figure = figuresOf(area, life).find(
        (each) => each.sex === sex && each.period === periods.at(-1),
      );
      return figure ? [{ name: area.name_in_sentence, value: figure.value! }] : [];
    });
    const values = held.map(({ value }) => value);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const isAt = (value: number, words: string) =>
      held.every((each) => each.value !== value || words.includes(each.name));
    const isSo =
      asPrinted(most - least, 1) === asPrinted(Number(size), 1) &&
      isAt(most, high) &&
      isAt(least, low);
    return workedOut(isSo, `their lives run from ${least} to ${most}`);
  },
};

/** `Not tested: an average has no range.`, and what an average is: one of the areas has one, of the indicator of its row. */
const averagesThere: ClaimRule = {
  pattern:
    /^Not tested: an average has no range\.|^An average of .+ is worked out here, where no figure of the area itself is held\.$/,
  judge: ([sentence], said) => {
    const areas = sideBySide(said);
    if (areas.length === 0) return null;
    const ofRow = sentence.startsWith('Not tested') ? said.block.indicator : null;
    const averaged = areas.flatMap((area) =>
      (area.averages ?? [])
        .filter(({ indicator_id: id }) => ofRow === null || id === ofRow)
        .map((average) => ({ area, average })),
    );
    const both = averaged.filter(({ area, average: { indicator_id: id, sex } }) =>
      figuresOf(area, id).some((row) => row.sex === sex),
    );
    return workedOut(
      averaged.length > 0 && both.length === 0,
      'no area has an average, or one has a figure too',
    );
  },
};

/** `Not tested: no ranges are held.`, `… for some of these figures only`: of the figures of one newest period, side by side. */
const notTestedFor: ClaimRule = {
  pattern: /^Not tested: (no ranges are held|ranges are held for some of these figures only)\b/,
  judge: ([, why = ''], said) => {
    const { indicator } = said.block;
    const areas = sideBySide(said);
    if (indicator === null || areas.length === 0) return null;
    const asked = why.startsWith('no') ? noneRanged : someRanged;
    const isSo = newestTogether(areas, indicator).some((each) => asked(each) === 'recomputed');
    return workedOut(isSo, 'of the areas side by side others have a range');
  },
};

/** `Where nothing is said of chance, no range is held for one of the two, …`: of two figures of one newest period. */
const someWithoutRange: ClaimRule = {
  pattern: /^Where nothing is said of chance, no range is held for one of the two\b/,
  judge: (_, said) => {
    const areas = sideBySide(said);
    if (areas.length === 0) return null;
    const ids = new Set(areas.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
    const isSo = [...ids]
      .flatMap((id) => newestTogether(areas, id))
      .some((figures) => figures.length > 1 && !figures.every(isRanged));
    return workedOut(isSo, 'of every two figures both have a range');
  },
};

/** What is said of areas side by side, asked of the files of those areas. */
export const comparedRules: readonly ClaimRule[] = [
  pairsApart,
  ...pairRules,
  noTwoApart,
  noTwoFigures,
  noFigureOfOne,
  furthestApart,
  averagesThere,
  someWithoutRange,
  notTestedFor,
];
