import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaKinds } from '../../src/tables/area-kinds.ts';
import { parseCsv } from '../../src/tables/csv.ts';
import type { Edition } from '../../src/tables/edition.ts';
import type { Problem } from '../../src/tables/problem.ts';
import type { Terms } from '../../src/tables/terms.ts';

/** Areas that have targets are none of these: of them a note may deny what is held of its own. */
const wider: ReadonlySet<string> = new Set(['country', 'region']);
/** What the tables and their columns call areas, in whatever country. */
const inTables = ['area', 'council', 'system', ...areaKinds].filter((kind) => !wider.has(kind));

/** What an area is called in a note: as in tables, and each kind by its terms, and by the last word of them. */
function nounsOf({ kinds, localAuthority, councilArea, system }: Terms): string[] {
  const own = Object.entries(kinds).flatMap(([name, kind]) => (wider.has(name) ? [] : [kind]));
  const words = [...own, localAuthority, councilArea, system]
    .flatMap(({ one, short, alone }) => [one, short, alone])
    .flatMap((name) => name.toLowerCase().split(/ \(|\)/))
    .flatMap((part) => [part, part.split(' ').at(-1)!]);
  const all = new Set([...inTables, ...words].filter((noun) => noun !== ''));
  return [...all].toSorted((a, b) => b.length - a.length);
}

/** The denying clauses of a note, areas called by `nouns`, the longest first: what comes before them in their sentence, and whether they speak of several things. */
function denialsIn(note: string, nouns: readonly string[]): { subject: string; many: boolean }[] {
  const noun = nouns.map((one) => RegExp.escape(one)).join('|');
  const denies = new RegExp(
    `([^.;:]*?) (?:(is|was|has)|are|were|have)(?: been)? not (?:yet )?(?:held )?for (?:this|the) (?:${noun})\\b` +
      '(?! (?:before|until|after|since|in \\d|for \\d|by )\\b)',
    'gi',
  );
  return [...note.matchAll(denies)].map(([, subject = '', one]) => ({
    subject: subject.trim().toLowerCase(),
    many: one === undefined,
  }));
}

/** A name as a note may word it: `life expectancy` of `Life expectancy at birth`. */
const wordsOf = (name: string): string => name.toLowerCase().replace(/ at birth$| rates?$/, '');

/** What may stand before a name that is the whole of what is denied. */
const begins =
  /(?:^|,? (?:and|or|but|so|as|while|that|because|since|though) |, )(?:but |and |so |while )?(?:the |a )?(?:(?:figures?|rates?|shares?|numbers?) (?:of|for|on) )?$/;

/** Ids of the indicators that are the whole subject of a denial, from its end on: of several things, each of a list. */
function deniedBy(
  { subject, many }: { subject: string; many: boolean },
  names: ReadonlyMap<string, string>,
): string[] {
  let rest = wordsOf(subject);
  const found: string[] = [];
  for (;;) {
    const name = [...names.keys()].find(
      (one) => rest.endsWith(one) && begins.test(rest.slice(0, -one.length)),
    );
    if (name === undefined) return found;
    found.push(names.get(name)!);
    rest = wordsOf(rest.slice(0, -name.length).replace(begins, ''));
    if (!many) return found;
  }
}

/**
 * A note on a target that says of a figure of its area that it is not held, once it is: the page would deny it.
 * What areas are called is of the terms; what the note says elsewhere of what is held is not read.
 */
export function deniedTargetProblems(data: string, edition: Edition, terms: Terms): Problem[] {
  const { targets, targetTracking, indicators, observations } = edition;
  const file = join(data, 'target-tracking.csv');
  const areaOf = new Map(targets.map(({ id, areaCode }) => [id, areaCode]));
  const names = new Map(
    indicators.flatMap(({ id, name, shortName }) =>
      [name, shortName].map((one) => [wordsOf(one), id] as const),
    ),
  );
  const isHeld = (id: string, area: string | undefined): boolean =>
    observations.get(id)?.some((row) => row.areaCode === area && row.value !== null) ?? false;
  const nouns = nounsOf(terms);
  return targetTracking.flatMap(({ targetId, note }, i) => {
    if (note === null) return [];
    const area = areaOf.get(targetId);
    const denied = denialsIn(note, nouns).flatMap((denial) => deniedBy(denial, names));
    const held = denied.find((id) => isHeld(id, area));
    if (held === undefined) return [];
    const rule = 'says that a figure of its area is not held, and it is';
    const fix = `observations/${held}.csv has figures of ${area}. Name the indicator that measures the target, or write the note anew.`;
    const line = parseCsv(file, readFileSync(file, 'utf8')).lines[i] ?? null;
    return [{ file, line, column: 'note', value: note, rule, fix }];
  });
}
