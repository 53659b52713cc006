import { listInWords, nameInSentence, systemName } from './geography-names.ts';
import type { GeographySources } from './geography-sources.ts';

/** How an authority with its present code came to be. */
export interface Beginning {
  /** `YYYY-04-01`: codes change with the financial year */
  validFrom: string;
  merged: boolean;
  /** codes the same territory had */
  formerCodes: string[];
  /** names of the councils that merged into it, alphabetically */
  from: string[];
}

/** The merger or new code that made `code`, or null when the lists tell of none. */
export function beginningOf(
  code: string,
  changes: GeographySources['codeChanges'],
): Beginning | null {
  const made = changes.filter(
    ({ newcd, type }) => newcd === code && (type === 'merger' || type === 'new_code'),
  );
  const first = made[0];
  if (!first) return null;
  const merged = first.type === 'merger';
  return {
    validFrom: `${first.start}-04-01`,
    merged,
    formerCodes: merged ? [] : made.map(({ oldcd }) => oldcd),
    from: merged ? made.map(({ oldnm }) => oldnm).sort() : [],
  };
}

/** Counties whose council was ended, with what the ONS says their codes were replaced by in its local statistics. */
const replacedCounties: Readonly<Record<string, readonly string[]>> = {
  E10000002: ['E06000060'],
  E10000006: ['E06000063', 'E06000064'],
  E10000009: ['E06000059'],
  E10000021: ['E06000061', 'E06000062'],
  E10000023: ['E06000065'],
  E10000027: ['E06000066'],
};

/** Codes of the counties that ended and that a council replaced, in part or whole. Throws for one of which it is not known what did. */
export const countiesReplacedBy = (
  code: string,
  changes: GeographySources['codeChanges'],
): string[] =>
  changes
    .filter(({ oldcd, type }) => type === 'termination' && oldcd.startsWith('E10'))
    .filter(({ oldcd, oldnm }) => {
      const after = replacedCounties[oldcd];
      if (!after)
        throw new Error(`la-code-changes.csv: it is not known what replaced ${oldnm} (${oldcd}).`);
      return after.includes(code);
    })
    .map(({ oldcd }) => oldcd);

/** One sentence on a merger or a new code. */
export function authorityNote(name: string, beginning: Beginning): string {
  const date = `1 April ${beginning.validFrom.slice(0, 4)}`;
  return beginning.merged
    ? `The ${name} council area was formed on ${date} from ${listInWords(beginning.from)}.`
    : `${name} has had its present code since ${date}; before, it was ${listInWords(beginning.formerCodes)}.`;
}

type System = GeographySources['systems'][number];

/** What a system takes over from another, as the register says: `QM7 (part: West Essex)`. */
interface Predecessor {
  odsCode: string;
  part: string | null;
}

/** Reads `QH8; QM7 (part: West Essex)`. Throws on anything else. */
export function predecessorsOf(system: System): Predecessor[] {
  if (!system.predecessors) return [];
  return system.predecessors.split('; ').map((text) => {
    const read = /^([A-Z0-9]+)(?: \(part: (.+)\))?$/.exec(text);
    if (!read?.[1]) throw new Error(`icb_register.csv: cannot read the predecessor “${text}”.`);
    return { odsCode: read[1], part: read[2] ?? null };
  });
}

/** Names of authorities moved from one system to another, `part of …` where only some residents moved. */
export type Moved = (fromCode: string, toCode: string) => string[];

/** Counts residents by authority to tell whole authorities from parts. */
export function movedAuthorities(sources: GeographySources, nameOf: (code: string) => string) {
  const all = new Map<string, number>();
  const moved = new Map<string, Map<string, number>>();
  for (const row of sources.neighbourhoods) {
    const residents = Number(row.census2021_residents);
    all.set(row.lad25cd, (all.get(row.lad25cd) ?? 0) + residents);
    const move = `${row.icb24_code} ${row.icb26_code}`;
    const authorities = moved.get(move) ?? new Map<string, number>();
    moved.set(move, authorities.set(row.lad25cd, (authorities.get(row.lad25cd) ?? 0) + residents));
  }
  const sayMoved: Moved = (fromCode, toCode) =>
    [...(moved.get(`${fromCode} ${toCode}`) ?? [])]
      .map(([code, residents]) => [nameOf(code), residents === all.get(code)] as const)
      .sort(([a, wholeA], [b, wholeB]) => Number(wholeB) - Number(wholeA) || (a < b ? -1 : 1))
      .map(([name, whole]) => (whole ? name : `part of ${name}`));
  return sayMoved;
}

const sentenceName = (system: System): string => nameInSentence(systemName(system.name));

/** More authorities than this are not listed: the register's own words for the part are used. */
const mostListed = 5;

function partInWords(before: System, after: System, part: string, moved: Moved): string {
  const names = moved(before.icb_code, after.icb_code);
  return names.length <= mostListed ? listInWords(names) : part;
}

function beginningNote(after: System, systems: readonly System[], moved: Moved): string {
  const taken = predecessorsOf(after).map(({ odsCode, part }) => {
    const before = systems.find(
      ({ ods_code, valid_to }) => ods_code === odsCode && valid_to !== '',
    );
    if (!before) throw new Error(`icb_register.csv: no ended system has the code ${odsCode}.`);
    const from = `from ${part ? 'part of ' : ''}${sentenceName(before)}`;
    return {
      before,
      part,
      text: part ? `${from} (${partInWords(before, after, part, moved)})` : from,
    };
  });
  const samePlace = taken.find(({ before }) => before.ods_code === after.ods_code);
  if (!samePlace) {
    const name = sentenceName(after);
    return `${name.charAt(0).toUpperCase()}${name.slice(1)} began on 1 April 2026, formed ${listInWords(taken.map(({ text }) => text))}.`;
  }
  const gained = taken.filter((one) => one !== samePlace);
  const names = gained.flatMap(({ before }) => moved(before.icb_code, after.icb_code));
  return `${sentenceName(after)} gained ${listInWords(names)} on 1 April 2026, ${listInWords(gained.map(({ text }) => text.replace(/ \(.*/, '')))}, and was given a new code.`;
}

function endingNote(before: System, systems: readonly System[], moved: Moved): string {
  const after = systems.filter(({ icb_code }) => before.successors.split(' ').includes(icb_code));
  const name = nameInSentence(systemName(before.name));
  const same = after.find(({ ods_code }) => ods_code === before.ods_code);
  if (same) {
    const gained = systems
      .filter(
        ({ icb_code, successors }) =>
          icb_code !== before.icb_code && successors.includes(same.icb_code),
      )
      .flatMap(({ icb_code }) => moved(icb_code, same.icb_code));
    return `These boundaries of ${name} ended on 31 March 2026, because it gained ${listInWords(gained)} the next day.`;
  }
  const names = after.map(sentenceName).sort();
  return names.length === 1
    ? `${name} ended on 31 March 2026 and became part of ${names[0]}.`
    : `${name} ended on 31 March 2026, and its area was divided between ${listInWords(names)}.`;
}

/** One sentence on how a system began, changed or ended; null for one that did not. */
export function systemNote(
  system: System,
  systems: readonly System[],
  moved: Moved,
): string | null {
  if (system.valid_to) return endingNote(system, systems, moved);
  return system.predecessors ? beginningNote(system, systems, moved) : null;
}
