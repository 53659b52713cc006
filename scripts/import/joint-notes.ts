import { combined, largerKinds, type KnownArea } from './kinds-of-areas.ts';
import type { Cells } from './published-cells.ts';
import { currentCode } from './recodes.ts';
import { besides, isInAnother, isOfTwoAreas, isWithSmallArea, sharesWith } from './value-notes.ts';

/** The columns that say whose a figure is and what is said of it; the ends of its range where a file may have them. */
type OfFigure = 'area' | 'name' | 'note' | 'value' | 'lower' | 'upper';

/** Whether the figure of a row is of two areas together, and so nobody’s own, by its note and the name of its area. */
export type JointNotes<Column extends string> = (cells: Cells<OfFigure | Column>) => boolean;

/** Two or three areas share a figure; of so many, one note that all have is a foot of the table. */
const many = 4;

/** A name as a word of its own: `Rother` is not in `Rotherham`. */
const asWord = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d])${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`,
    'giu',
  );

/** Those of the names that stand in a note, “City of London” names no London, and the note with `·` for each. */
function readNames(note: string, names: Iterable<string>): { named: Set<string>; rest: string } {
  let rest = note;
  const longestFirst = [...names].toSorted((a, b) => b.length - a.length);
  const named = longestFirst.filter((name) => {
    const before = rest;
    rest = name === '' ? rest : rest.replaceAll(asWord(name), '·');
    return rest !== before;
  });
  return { named: new Set(named), rest };
}

const namedIn = (note: string, names: Iterable<string>): Set<string> =>
  readNames(note, names).named;

const pair = /\band\b|[&+/,]|\bwith\b|\bplus\b|\binc(?:l(?:ud|\b)|\b)/i;

/** How the small area beside a council is called for short: “Hackney & City”, “Cornwall & IoS”. */
const smallInShort = `\\W*${besides}\\W*(?:the )?(?:city|scilly|ios|isles)\\b`;

/** Whether a name goes on so after that of its council; a slash between them is known by what stands before it. */
function isWithSmallInShort(name: string, known: string): boolean {
  if (!name.startsWith(known)) return false;
  const after = new RegExp(smallInShort, 'iy');
  after.lastIndex = known.length;
  return after.test(name);
}

/** Whether a note names its own area, which has the name of two, and no other: “Brighton and Hove combined”. */
const isOwnPair = (note: string, name: string): boolean =>
  pair.test(name) && asWord(name).test(note) && !pair.test(note.replaceAll(asWord(name), '·'));

/** The councils that a note names beside its own. */
function othersIn(note: string, own: readonly string[], councils: ReadonlySet<string>): string[] {
  return [...namedIn(note, councils)].filter((name) => !own.includes(name));
}

/** Whether a note that names another council than its own says that the two have one figure. */
function isSharedBy(note: string, own: readonly string[], councils: ReadonlySet<string>): boolean {
  if (othersIn(note, own, councils).length === 0) return false;
  const { rest } = readNames(note, [...councils, ...own]);
  return sharesWith(rest) || isInAnother(rest);
}

/** Whether a note says that figures are of two areas even where its row has none. */
const isOfBoth = (note: string, councils: ReadonlySet<string>): boolean =>
  isOfTwoAreas(note) || isInAnother(readNames(note, councils).rest);

/** A name without the county in which the area lies: “Lincoln, Lincolnshire”. A list goes on: “Derby, Derbyshire and Rutland”. */
function withoutCounty(name: string, areas: ReadonlyMap<string, KnownArea>): string {
  const [, town = '', county] = /^([^,]+), ([^,]+)$/.exec(name) ?? [];
  const isCounty = [...areas.values()].some((one) => one.kind === 'county' && one.name === county);
  return isCounty ? town : name;
}

/** Whether the name of an area in a file is that of its council and another: “Hackney and City of London”. */
function isNameOfTwo(name: string, known: string, councils: ReadonlySet<string>): boolean {
  if (name === known || !pair.test(name)) return false;
  if (isWithSmallArea(name)) return true;
  if (isWithSmallInShort(name, known)) return true;
  const named = namedIn(
    name,
    [...councils].filter((one) => one !== name),
  );
  return named.has(known) && named.size > 1;
}

/** What a file and areas.csv know of its rows: their names, their councils, and which are of a larger area. */
function namesIn<Column extends string>(
  rows: readonly Cells<OfFigure | Column>[],
  areas: ReadonlyMap<string, KnownArea>,
) {
  const known = (cells: Cells<OfFigure | Column>) => areas.get(currentCode(cells.text('area')));
  const isLarger = (cells: Cells<OfFigure | Column>): boolean =>
    largerKinds.has(known(cells)?.kind ?? '');
  const own = (cells: Cells<OfFigure | Column>): string[] => [
    ...new Set([cells.text('name'), known(cells)?.name ?? ''].filter((one) => one !== '')),
  ];
  const councils = new Set(
    [...areas.values()].flatMap((each) => (largerKinds.has(each.kind) ? [] : each.name)),
  );
  for (const cells of rows) if (!isLarger(cells)) councils.add(cells.text('name'));
  const isOfTwo = (cells: Cells<OfFigure | Column>): boolean =>
    isNameOfTwo(withoutCounty(cells.text('name'), areas), known(cells)?.name ?? '', councils);
  return { isLarger, own, councils, isOfTwo };
}

/** A figure that is printed to so many places is the same as another by no chance. */
const toManyPlaces = /\.\d{3,}$/;
/** None and all are the same in many small areas, whatever their ranges. */
const noneOrAll = /^(?:0+|100)(?:\.0+)? ?%?$/;

/** Rows of two authorities that publishers put together which have the same figure, with its range or to many places. */
function sameAsPartner<Column extends string>(
  rows: readonly Cells<OfFigure | Column>[],
  alike: readonly Column[],
): ReadonlySet<Cells<OfFigure | Column>> {
  const pairOf = new Map(
    Object.entries(combined).flatMap(([both, codes]) => codes.map((code) => [code, both])),
  );
  const isExact = (cells: Cells<OfFigure | Column>): boolean =>
    /\d/.test(cells.text('value')) &&
    !noneOrAll.test(cells.text('value')) &&
    (cells.text('lower') !== '' || toManyPlaces.test(cells.text('value')));
  const figures = Map.groupBy(
    rows.filter((cells) => pairOf.has(cells.text('area')) && isExact(cells)),
    (cells) =>
      [
        pairOf.get(cells.text('area')),
        ...(['value', 'lower', 'upper', ...alike] as const).map((one) => cells.text(one)),
      ].join('\u001F'),
  );
  const ofBoth = [...figures.values()].filter(
    (group) => new Set(group.map((cells) => cells.text('area'))).size > 1,
  );
  return new Set(ofBoth.flat());
}

/**
 * Reads the notes of a file as a whole: one that every row has speaks of the areas that it names, and of the others
 * it says nothing. Where it names none of them, any may be meant. One that names another council beside
 * its own is of both, and so is the other’s figure, where it is the same or the first has none. A name of two
 * councils says it as a note does, and so does one figure of two that are published together. `alike`: the columns that
 * two rows of one figure share; `areas`: those of areas.csv by code.
 */
export function jointNotesOf<Column extends string>(
  rows: readonly Cells<OfFigure | Column>[],
  alike: readonly Column[],
  areas: ReadonlyMap<string, KnownArea>,
): JointNotes<Column> {
  const inColumn = (column: OfFigure) => new Set(rows.map((cells) => cells.text(column)));
  const { isLarger, own, councils, isOfTwo } = namesIn(rows, areas);
  const [note = '', ...otherNotes] = inColumn('note');
  const isFoot = inColumn('area').size >= many && otherNotes.length === 0;
  const named = namedIn(note, isFoot ? inColumn('name') : []);
  const saysSo = (cells: Cells<OfFigure | Column>): boolean => {
    const [text, names] = [cells.text('note'), own(cells)];
    if (isLarger(cells)) return false;
    if (isOfTwo(cells)) return true;
    if (text === '' || names.some((name) => isOwnPair(text, name))) return false;
    if (named.size > 0 && !names.some((name) => named.has(name))) return false;
    return isOfTwoAreas(text) || isSharedBy(text, names, councils);
  };
  const keyOf = (cells: Cells<OfFigure | Column>, name: string): string =>
    [name, ...alike.map((column) => cells.text(column))].join('\u001F');
  const partners = Map.groupBy(
    rows.filter(saysSo).flatMap((cells) => {
      const text = `${cells.text('note')} ${cells.text('name')}`;
      const isOfThem = cells.text('value') !== '' || isOfBoth(text, councils);
      const others = isOfThem ? othersIn(text, own(cells), councils) : [];
      return others.map((name) => [keyOf(cells, name), cells.text('value')] as const);
    }),
    ([key]) => key,
  );
  const isOfPartner = (cells: Cells<OfFigure | Column>): boolean =>
    own(cells).some((name) =>
      partners
        .get(keyOf(cells, name))
        ?.some(([, value]) => value === '' || value === cells.text('value')),
    );
  const same = sameAsPartner(rows, alike);
  return (cells) => same.has(cells) || saysSo(cells) || (!isLarger(cells) && isOfPartner(cells));
}

/** Why such a figure is left out: what its note says, or the name in the file and the notes of other rows. */
export const nobodysOwn = (note: string, name: string): string =>
  `figures of two areas together, or of another, nobody’s own: ${note === '' ? `“${name}”, by that name, by the note of another row or as both have one figure` : `“${note}”`}`;
