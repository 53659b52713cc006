import type { Related } from '../../compare/compared-area.ts';
import type { ChangesFile } from '../../questions/changes-file.ts';
import type { FiguresFile } from '../../questions/figures-file.ts';
import type { YearsFile } from '../../questions/years-file.ts';
import { kindOf } from '../../questions/kind-of.ts';
import type { AreasFile, AskedIndicator, NotHeld, Words } from '../../questions/words-file.ts';
import type { FindIndexArea } from '../../search/find-index.ts';
import { areaDetail } from '../../search/findables.ts';
import { nameApart } from '../../words/kind-of-area.ts';
import type { AskedProfile } from './asked-profile.ts';
import type { TargetsFile } from './targets-file.ts';
import type { Choice } from '../../search/suggest.ts';

/** The files that answers are made from, each fetched when it is first asked for. */
export interface AnswerFiles {
  figures: (id: string) => Promise<FiguresFile>;
  changes: (id: string) => Promise<ChangesFile>;
  areas: () => Promise<AreasFile>;
  targets: () => Promise<TargetsFile>;
  /** By code: what the plans read of an area name. */
  plans: () => Promise<Record<string, string[]>>;
  /** By address of a page of methods: its title; by id of an indicator: its definition; by `changeKey`: what may move its figures over the years. */
  methods: () => Promise<Record<string, string>>;
  years: (code: string) => Promise<YearsFile>;
  /** In the order of the words of what is not held. */
  notHeld: () => Promise<NotHeld[]>;
  /** By code: the public JSON of an area. */
  profile: (code: string) => Promise<AskedProfile>;
}

/** The names and words of the edition that is asked. */
export interface Asking {
  words: Words;
  areas: ReadonlyMap<string, FindIndexArea>;
  files: AnswerFiles;
}

/** An area as an answer names it. */
export interface Called {
  code: string;
  /** Told apart from others of its name: `Devon (county)`. */
  name: string;
  inSentence: string;
  path: string | null;
}

const known = new WeakMap<Asking['areas'], ReadonlyMap<string, FindIndexArea[]>>();

/** The areas of each name, found once: an answer names hundreds. */
function byName(areas: Asking['areas']): ReadonlyMap<string, FindIndexArea[]> {
  const found = known.get(areas) ?? Map.groupBy(areas.values(), ({ name }) => name);
  known.set(areas, found);
  return found;
}

/** A region, which has no page, or an area by its code; undefined for a code that none has. */
export function calledBy(code: string, { words, areas }: Asking): Called | undefined {
  const region = Object.entries(words.regionCodes).find(([, each]) => each === code)?.[0];
  if (region !== undefined) {
    const group = words.regions.find(
      ({ members }) => members[0] === region && members.length === 1,
    );
    return { code, name: region, inSentence: group?.name ?? region, path: null };
  }
  const area = areas.get(code);
  if (!area) return undefined;
  const kind = kindOf(code, words);
  const isShared = byName(areas).get(area.name)!.length > 1;
  const told = (name: string): string => (isShared ? nameApart({ name, kind }) : name);
  return {
    code,
    name: told(area.name),
    inSentence: told(area.inSentence ?? area.name),
    path: area.path,
  };
}

/** The same of an area that is known to be one. */
export const named = (code: string, asking: Asking): Called =>
  calledBy(code, asking) ?? { code, name: code, inSentence: code, path: null };

/** What is measured, by its id; undefined where the edition has no such indicator. */
export const indicatorOf = (id: string, { words }: Asking): AskedIndicator | undefined =>
  words.indicators.find((each) => each.id === id);

/** What is measured, with its figures: what most answers begin from. */
export interface Held {
  indicator: AskedIndicator;
  file: FiguresFile;
}

/** An indicator and its figures, by its id; null where the edition has no such indicator. */
export async function heldOf(id: string, asking: Asking): Promise<Held | null> {
  const indicator = indicatorOf(id, asking);
  return indicator ? { indicator, file: await asking.files.figures(id) } : null;
}

/** The page of what is measured. */
export const indicatorLink = ({ id, name }: AskedIndicator): Choice => ({
  label: name,
  detail: 'what is measured',
  path: `/indicators/${id}/`,
});

/** The page of an area; none for a region. */
export function areaLink(code: string, asking: Asking): Choice[] {
  const area = asking.areas.get(code);
  return area ? [{ label: area.name, detail: areaDetail(area), path: area.path }] : [];
}

/** The pages of indicators that a question may also be about. */
export const otherLinks = (ids: readonly string[], asking: Asking): Choice[] =>
  [...new Set(ids)].flatMap((id) => {
    const indicator = indicatorOf(id, asking);
    return indicator ? [indicatorLink(indicator)] : [];
  });

/** The pages of themes. */
export const themeLinks = (ids: readonly string[], { words }: Asking): Choice[] =>
  words.themes
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name }) => ({
      label: name,
      detail: 'what plans say of it',
      path: `/priorities/${id}/`,
    }));

/** An area as tests of differences read it: what it lies in, and its name. */
export type Beside = Related & { name_in_sentence: string };

/** What bears on a comparison of an area with another; those that took over from it where it ended. */
export function beside(code: string, changed: AreasFile, asking: Asking): Beside {
  const { words, areas } = asking;
  const area = areas.get(code);
  return {
    code,
    name_in_sentence: named(code, asking).inSentence,
    kind: kindOf(code, words),
    county: area?.county === undefined ? null : { code: area.county },
    systems: (area?.systems ?? []).map((each) => ({ code: each })),
    predecessors: [],
    successors: (changed[code]?.next ?? []).map((each) => ({ code: each })),
  };
}
