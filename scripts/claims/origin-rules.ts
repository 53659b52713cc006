import { join } from 'node:path';
import { isOfArea, workedOut, type ClaimRule, type Said } from './claim.ts';
import { healthy, life } from './lengths-of-life.ts';
import type { Profile, PublicSite } from './public-site.ts';
import { madeOf } from './range-rules.ts';
import { rowsIn } from './table-rows.ts';

interface Source {
  id: string;
  publisher: string;
  status: string;
  attribution: string;
}

const sourcesOf = ({ data }: PublicSite): Source[] => rowsIn<Source>(join(data, 'sources.csv'));

/** A publisher in short: what stands in brackets after its name, or the name. */
const inShort = (publisher: string): string => /\(([^)]+)\)$/.exec(publisher)?.[1] ?? publisher;

/** The source of the figures of an indicator in the file of an area, or of one of its members. */
function sourceOf({ profile, site }: Said, id: string): Source | undefined {
  const inside = new Set(profile.members.map(({ code }) => code));
  const members = [...site.profiles.values()].filter(({ code }) => inside.has(code));
  const sourceIds = [profile, ...members].flatMap(
    ({ indicators }: Profile) => indicators.find((each) => each.id === id)?.source_id ?? [],
  );
  return sourcesOf(site).find((each) => each.id === sourceIds[0]);
}

/** `Figures for 2023 to 2025, from OHID.`, under a gap: the publisher of its figures. */
const publisherOfGap: ClaimRule = {
  pattern: /^Figures for \d{4} to \d{4}, from (?:the )?(.+)\.$/,
  judge: ([, told = ''], said) => {
    const id = madeOf[said.block.part];
    const source = isOfArea(said) && id !== undefined ? sourceOf(said, id) : undefined;
    if (!source) return null;
    // What is said besides, as of its period, is asked by other rules of the same form.
    return [source.publisher, inShort(source.publisher)].includes(told)
      ? null
      : { against: `they are from ${source.publisher}` };
  },
};

/** `These are official statistics in development.`, under a gap: the status of its source. */
const statusOfGap: ClaimRule = {
  pattern: /^These are ((?:official|experimental|accredited|national) statistics.*)\.$/,
  judge: ([, told = ''], said) => {
    const id = madeOf[said.block.part];
    const source = isOfArea(said) && id !== undefined ? sourceOf(said, id) : undefined;
    return source ? workedOut(source.status === told, `its source says “${source.status}”`) : null;
  },
};

/** `Years of life: 2023 to 2025, Office for … (OHID); no ranges held.`: the publisher of each length of life. */
const publisherOfLength: ClaimRule = {
  pattern: /^Years (of life|in good health): (.+?); .+\.$/,
  judge: ([, what, told = ''], said) => {
    const source = isOfArea(said) ? sourceOf(said, what === 'of life' ? life : healthy) : undefined;
    return !source || told.includes(source.publisher)
      ? null
      : { against: `they are from ${source.publisher}` };
  },
};

/** `Sources OHID, ONS and MHCLG.`, in the contents: every publisher that the file names, and no other. */
const publishersInContents: ClaimRule = {
  pattern: /^Sources ([A-Z].+)\.$/,
  judge: ([, told = ''], said) => {
    if (!isOfArea(said)) return null;
    const names = [
      ...new Set(said.profile.sources.map(({ publisher = '' }) => inShort(publisher))),
    ];
    const left = names
      .toSorted((a, b) => b.length - a.length)
      .reduce((text, name) => text.replace(name, ''), told);
    const isSo = names.every((name) => told.includes(name)) && /^(?:, | and |, and )*$/.test(left);
    return workedOut(isSo, `its file has ${names.join(', ')}`);
  },
};

/** `3 pages and papers by or about Blackpool were read in November 2026.`: as the files of the area, or of its systems, say it. */
const pagesRead: ClaimRule = {
  pattern: /^\d+ pages? and papers? by or about .+ (?:was|were) read in \w+ \d{4}\.$/,
  judge: ([told], said) => {
    const { strategy, systems } = said.profile.priorities;
    if (!isOfArea(said)) return null;
    const words = [...(strategy ? [strategy] : []), ...systems].map((each) => each.reading.words);
    return workedOut(
      words.some((each) => each?.includes(told)),
      'its file says another number',
    );
  },
};

/** What pages say of publishers and of what was read. */
export const originRules: readonly ClaimRule[] = [
  publisherOfGap,
  publisherOfLength,
  statusOfGap,
  publishersInContents,
  pagesRead,
];
