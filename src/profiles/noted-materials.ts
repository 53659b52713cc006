import type { Indicator, Indicators } from '../indicators/indicator.ts';
import { SeriesIndex, type Series } from '../indicators/series.ts';
import type { Sex } from '../tables/edition.ts';
import type { Profile } from './profile.ts';

/** Hears what was read: `profile X06000001`, `figures X12000001` of any indicator, `indicator smoking`, or `all`, which nothing can be kept by. */
export type NoteRead = (read: string) => void;

/** The figures of an indicator, where each look at those of an area is noted. */
class NotedSeries extends SeriesIndex {
  readonly #series: SeriesIndex;
  readonly #note: NoteRead;

  constructor(series: SeriesIndex, note: NoteRead) {
    super([]);
    this.#series = series;
    this.#note = note;
  }

  override of(areaCode: string, sex: Sex): Series {
    this.#note(`figures ${areaCode}`);
    return this.#series.of(areaCode, sex);
  }

  override sexesOf(areaCode: string): Sex[] {
    this.#note(`figures ${areaCode}`);
    return this.#series.sexesOf(areaCode);
  }

  override areaCodes(): string[] {
    this.#note('all');
    return this.#series.areaCodes();
  }
}

/** The indicators, noting whose figures are read of them. */
export const notedIndicators = (indicators: Indicators, note: NoteRead): Map<string, Indicator> =>
  new Map(
    [...indicators].map(([id, indicator]) => [
      id,
      { ...indicator, series: new NotedSeries(indicator.series, note) },
    ]),
  );

/** What is found by its name, noting which is read: `what` it is, and its name. */
function notedEach<Each>(
  what: string,
  each: ReadonlyMap<string, Each>,
  note: NoteRead,
): ReadonlyMap<string, Each> {
  const all = (): ReadonlyMap<string, Each> => {
    note('all');
    return each;
  };
  return {
    get: (name) => {
      note(`${what} ${name}`);
      return each.get(name);
    },
    has: (name) => each.has(name),
    get size() {
      return each.size;
    },
    keys: () => each.keys(),
    values: () => all().values(),
    entries: () => all().entries(),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
    forEach: (call) => all().forEach(call),
  };
}

/** The profiles, noting which of them are read. */
export const notedProfiles = (
  profiles: ReadonlyMap<string, Profile>,
  note: NoteRead,
): ReadonlyMap<string, Profile> => notedEach('profile', profiles, note);

/** The indicators, noting which of them are read, each with all its figures. */
export const indicatorsNotedWhole = (indicators: Indicators, note: NoteRead): Indicators =>
  notedEach('indicator', indicators, note);
