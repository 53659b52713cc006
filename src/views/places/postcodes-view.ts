import type { AreaIndex } from '../../areas/area-index.ts';
import { inArea } from '../../areas/in-area.ts';
import { creditOf } from '../../citations/source-credit.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { PostcodeArea } from '../../postcodes/districts.ts';
import type { SourceRow } from '../../tables/edition.ts';
import { listOf } from '../../words/list.ts';
import { districtView, type DistrictView } from './district-view.ts';
import { linksOnPage, postcodeLinks } from './letter-links.ts';
import type { LinkInLine } from '../link-in-line.ts';
import type { Link } from '../../words/sentence.ts';

/** Council areas that are named; of more, the largest and how many others. */
const named = 3;

/** The council areas that postcodes of these letters reach, most postcodes first: `Northmoor, Fen and 4 more`. */
export function reachedWords({ districts }: PostcodeArea, areas: AreaIndex): string {
  const counts = new Map<string, number>();
  for (const { code, postcodes } of districts.flatMap(({ councils }) => councils))
    counts.set(code, (counts.get(code) ?? 0) + postcodes);
  const names = [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .flatMap(([code]) => areas.find(code)?.name ?? []);
  return names.length <= named
    ? listOf(names)
    : `${names.slice(0, named).join(', ')} and ${names.length - named} more`;
}

/** The page of the postcodes with the same first letters. */
export interface PostcodesView {
  title: string;
  /** To each first half, on the page. */
  outcodes: Link[];
  districts: DistrictView[];
  /** First halves that lie elsewhere or nowhere that is known; then the month and the source. */
  notes: string[];
}

/** `FY1 and FY2 are in Wales` */
const liesIn = (names: readonly string[], nation: string): string =>
  `${listOf(names)} ${names.length === 1 ? 'is' : 'are'} ${inArea(nation)}`;

/** Where the postcodes with these letters lie. `month` is that of the list, `2025-10`. */
export function postcodesView(
  { letters, districts, wholeElsewhere, placeless }: PostcodeArea,
  areas: AreaIndex,
  { month, sources }: { month: string; sources: readonly SourceRow[] },
): PostcodesView {
  const unknown = `The list that is used here does not say where the postcodes of ${listOf(placeless)} are.`;
  const counted = sources.length === 0 ? '' : `, counted from ${sources.map(creditOf).join('; ')}`;
  return {
    title: `Postcodes that begin with ${letters}`,
    outcodes: linksOnPage(districts.map(({ outcode }) => outcode)),
    districts: districts.map((district) => districtView(district, areas)),
    notes: [
      ...wholeElsewhere.map(({ nation, outcodes }) => `${liesIn(outcodes, nation)}.`),
      ...(placeless.length > 0 ? [unknown] : []),
      `Postcodes in use in ${parsePeriod(month).label}${counted}.`,
    ],
  };
}

/** The way in by first letters: what each reaches, and the letters of other nations. */
export function postcodeLettersView(
  all: readonly PostcodeArea[],
  areas: AreaIndex,
): { letters: Link[]; reach: LinkInLine[]; elsewhere: string | null } {
  const own = all.filter(({ districts }) => districts.length > 0);
  const letters = postcodeLinks(own);
  const outside = all
    .filter(({ districts }) => districts.length === 0)
    .flatMap(({ letters: name, wholeElsewhere: [first] }) =>
      first ? [{ name, nation: first.nation }] : [],
    );
  const others = [...Map.groupBy(outside, ({ nation }) => nation)].map(([nation, some]) =>
    liesIn(
      some.map(({ name }) => name),
      nation,
    ),
  );
  return {
    letters,
    reach: own.map((area, place) => ({
      name: area.letters,
      url: letters[place]!.href,
      after: `: ${reachedWords(area, areas)}`,
    })),
    elsewhere:
      others.length === 0
        ? null
        : `These pages are about ${areas.country.nameInSentence}. Of the other letters, ${others.join('; ')}.`,
  };
}
