import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  areaLinked,
  asPrinted,
  printedNumber,
  sexSaid,
  workedOut,
  type ClaimRule,
  type Said,
} from './claim.ts';
import { figuresOf, isRanged } from './figures-of-kind.ts';
import { healthy, life } from './lengths-of-life.ts';
import type { PublicSite } from './public-site.ts';
import { indicatorOfPage } from './peers.ts';
import { rowsIn } from './table-rows.ts';

/** A row of `/data/changes/<id>.csv`. */
type Change = Record<
  | 'area_name'
  | 'sex'
  | 'from'
  | 'to'
  | 'value_then'
  | 'value_now'
  | 'change'
  | 'change_lower'
  | 'change_upper'
  | 'change_is_real'
  | 'gap_then'
  | 'gap_now'
  | 'gap_moved',
  string
>;

/** How councils changed, by the public file of an indicator; empty where there is none. */
function changesIn({ folder }: PublicSite, id: string | null): Change[] {
  const file = join(folder, `data/changes/${id}.csv`);
  return existsSync(file) ? rowsIn(file) : [];
}

/** The same of the indicator whose page it is. */
const changesOf = ({ site, address }: Said): Change[] => changesIn(site, indicatorOfPage(address));

const bySex = (changes: readonly Change[]): Change[][] => [
  ...Map.groupBy(changes, ({ sex }) => sex).values(),
];

/** The first and the last year of a period as the tables write it: `2013-2015`, `2018/19`, `2024`. */
export function yearsOf(period: string): [number, number] {
  const [first = '', last = first] = period.split(/[-/]/);
  if (/^\d{4}-\d\d$/.test(period)) return [Number(first), Number(first)];
  const end = last.length === 2 ? `${first.slice(0, 2)}${last}` : last;
  return [Number(first), period.includes('/') ? Number(end) - 1 : Number(end)];
}

/** `Two periods that share no year, the same for all.` */
const shareNoYear: ClaimRule = {
  pattern: /^(?:Two|The two) periods (?:that )?share no year\b/,
  judge: (_, said) => {
    const sets = bySex(changesOf(said));
    if (indicatorOfPage(said.address) === null) return null;
    const isSo = sets.every((changes) => {
      const [first] = changes;
      return changes.every(
        ({ from, to }) =>
          from === first!.from && to === first!.to && yearsOf(from)[1] < yearsOf(to)[0],
      );
    });
    return workedOut(isSo && sets.length > 0, 'the file has other periods');
  },
};

/** Whether one of the two figures of a change has a range in the file of its council. */
const hasRange = ({ site, address }: Said, { area_name: name, sex, from, to }: Change): boolean =>
  [...site.profiles.values()]
    .filter((each) => each.name === name)
    .flatMap((each) => figuresOf(each, indicatorOfPage(address)!))
    .some((each) => each.sex === sex && [from, to].includes(each.period) && isRanged(each));

/** Whether a change is more than chance, by its range in the file. */
const isReal = ({ change_lower: lower, change_upper: upper }: Change): boolean =>
  lower !== '' && Number(lower) * Number(upper) > 0;

/** What the test of the file finds of a change, as a cell has it. */
const foundIn = (change: Change): string =>
  isReal(change) ? (Number(change.change) > 0 ? 'rose' : 'fell') : 'too small for this test';

/** A count as sentences write it. */
const counted = (words: string | undefined): number => (words === 'none' ? 0 : Number(words));

/** `Between … the figure rose in 11 of 296 … and fell in 3.`, by a strict test. */
const roseAndFell: ClaimRule = {
  pattern: /^Between .+ the figure rose in (\d+|none) of (\d+) .+ and fell in (\d+|none)\./,
  judge: ([, up, all, down], said) => {
    const isSo = bySex(changesOf(said)).some((changes) => {
      const tested = changes.filter(({ change_lower: lower }) => lower !== '');
      const real = tested.filter(isReal);
      const rose = real.filter(({ change_lower: lower }) => Number(lower) > 0).length;
      return (
        tested.length === Number(all) &&
        rose === counted(up) &&
        real.length - rose === counted(down)
      );
    });
    return workedOut(isSo, 'the file counts others');
  },
};

/** `… the figure as printed went up in 200 of 296 … and down in 90.` */
const wentUpAndDown: ClaimRule = {
  pattern: /the figure as printed went up in (\d+|none) of (\d+) .+ and down in (\d+|none)\./,
  judge: ([, up, all, down], said) => {
    const isSo = bySex(changesOf(said)).some(
      (changes) =>
        changes.length === Number(all) &&
        changes.filter(({ change }) => Number(change) > 0).length === counted(up) &&
        changes.filter(({ change }) => Number(change) < 0).length === counted(down),
    );
    if (!isSo) return { against: 'the file counts others' };
    // That it went so in none is said of a set, and was worked out.
    return [up, down].includes('none') ? 'recomputed' : 'untested';
  },
};

const gapsTested = (changes: readonly Change[]): Change[] =>
  changes.filter(({ gap_moved: moved }) => !['', 'untested'].includes(moved));

const movedSo = (changes: readonly Change[], way: string): number =>
  changes.filter(({ gap_moved: moved }) => moved === way).length;

/** How the gaps of councils with the country moved, of one indicator and sex. */
export function countsMoved(site: PublicSite, id: string, sex: string) {
  const tested = gapsTested(changesIn(site, id)).filter((each) => each.sex === sex);
  return {
    tested: tested.length,
    narrower: movedSo(tested, 'narrower'),
    wider: movedSo(tested, 'wider'),
  };
}

/** `By that test the gap with England became wider in 2 of 151, narrower in 0, and changed sides in 1.` */
const gapsMoved: ClaimRule = {
  pattern:
    /^By that test the gap .+ became wider in (\d+|none) of (\d+), narrower in (\d+|none), and changed sides in (\d+|none)\./,
  judge: ([, wider, all, narrower, turned], said) => {
    const isSo = bySex(changesOf(said)).some((changes) => {
      const tested = gapsTested(changes);
      return (
        tested.length === Number(all) &&
        movedSo(tested, 'wider') === counted(wider) &&
        movedSo(tested, 'narrower') === counted(narrower) &&
        movedSo(tested, 'turned-round') === counted(turned)
      );
    });
    return isSo ? 'tested' : { against: 'the file counts others' };
  },
};

/** `Local authorities, the greatest fall first (women)`, over a list: the first that it names has the greatest. */
const greatestFirst: ClaimRule = {
  pattern: /, the greatest (fall|rise) first(?: \((women|men)\))?$/,
  judge: ([, way, people = ''], said) => {
    const { section, text } = said.block;
    const listed = section.slice(section.lastIndexOf(text) + text.length).trimStart();
    const isSo = bySex(changesOf(said)).some((changes) => {
      if (people !== '' && changes[0]!.sex !== sexSaid(people)) return false;
      const moves = changes
        .filter(({ change }) => change !== '')
        .map(({ change }) => Number(change));
      const end = String(way === 'fall' ? Math.min(...moves) : Math.max(...moves));
      return changes.some(
        ({ area_name: name, change }) => change === end && listed.startsWith(name),
      );
    });
    return workedOut(isSo, 'by the file another council is first');
  },
};

/** `The others may have changed too.`: some change is not found. */
const othersToo: ClaimRule = {
  pattern: /^The others may have changed too\.$/,
  judge: (_, said) => {
    const isSo = changesOf(said).some((each) => each.change_lower !== '' && !isReal(each));
    return workedOut(isSo, 'by the file every change is found');
  },
};

/** `The page of each tests its own change alone, less strictly.`: so it is of lengths of life. */
const testedAlone: ClaimRule = {
  pattern: /^The page of each tests its own change alone, less strictly\.$/,
  judge: (_, { address }) =>
    [life, healthy].includes(indicatorOfPage(address) ?? '')
      ? 'tested'
      : { against: 'pages of areas do not test so' },
};

/** Whether numbers of the file are those that a cell prints. */
const arePrinted = (held: readonly string[], printed: readonly (string | undefined)[]): boolean =>
  held.every((value, place) =>
    [0, 1, 2].some(
      (decimals) =>
        value !== '' &&
        Number(asPrinted(Number(value), decimals)) === printedNumber(printed[place] ?? ''),
    ),
  );

/** `−4.9 17.9%, then 13.0% fell`, `−0.2 13.2%, then 13.0% too small for this test`, in the row of a council: by its row of the file, where the change is real, or is not. */
const rowMoved: ClaimRule = {
  pattern:
    /^([+−-]?[\d.,]+) (−?[\d.,]+)%?, then (−?[\d.,]+)%? (rose|fell|too small for this test)$/,
  judge: ([, ...printed], said) => {
    const area = areaLinked(said);
    const isSo = changesOf(said).some(
      (each) =>
        each.area_name === area?.name &&
        arePrinted([each.change, each.value_then, each.value_now], printed) &&
        each.change_lower !== '' &&
        foundIn(each) === printed[3],
    );
    return isSo ? 'tested' : { against: 'the file has another change of it, or finds none' };
  },
};

/** `+6.2, then +5.7 narrower`, `−0.2, then −0.2 too small for this test`, in the row of a council: how far it stood from the country, then and now. */
const rowGapMoved: ClaimRule = {
  pattern: /^([+−-]?[\d.,]+),? then ([+−-]?[\d.,]+) (wider|narrower|too small for this test)$/,
  judge: ([, then, now, way], said) => {
    const area = areaLinked(said);
    const isSo = changesOf(said).some(
      (each) =>
        each.area_name === area?.name &&
        arePrinted([each.gap_then, each.gap_now], [then, now]) &&
        each.gap_moved === (way === 'too small for this test' ? 'no-real-change' : way),
    );
    return isSo ? 'tested' : { against: 'the file has another gap of it, or finds no such move' };
  },
};

/** `Ranges are held for some of these figures only, so the change is not tested.`: of the changes of one sex. */
const rangesOfSome: ClaimRule = {
  pattern: /^Ranges are held for some of these figures only, so the change is not tested\.$/,
  judge: (_, said) => {
    if (indicatorOfPage(said.address) === null) return null;
    const isSo = bySex(changesOf(said)).some(
      (changes) =>
        changes.some(({ change_lower: lower }) => lower === '') &&
        changes.some((each) => hasRange(said, each)),
    );
    return workedOut(isSo, 'every change was tested, or no figure has a range');
  },
};

/** How the figures of councils changed, counted again from the public files. */
export const changeRules: readonly ClaimRule[] = [
  shareNoYear,
  roseAndFell,
  wentUpAndDown,
  gapsMoved,
  othersToo,
  testedAlone,
  greatestFirst,
  rowMoved,
  rowGapMoved,
  rangesOfSome,
];
