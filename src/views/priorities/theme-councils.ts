import { byName } from '../../areas/area.ts';
import { counted } from '../../words/number.ts';
import type { AreaIndex } from '../../areas/area-index.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import type { PublishedIndex } from '../../priorities/published-for-area.ts';
import { statementsOnTheme } from '../../priorities/statements-on-theme.ts';
import { called } from '../../words/kind-of-area.ts';
import { regionTitle } from './region-title.ts';
import type { LinkInLine } from '../link-in-line.ts';

/** Councils of one region whose readings name a theme, by name; each leads to the part of its page that shows what its board published. */
export interface RegionNaming {
  title: string;
  /** in a list of priorities that may be in force */
  inLists: LinkInLine[];
  /** only elsewhere in what was read */
  elsewhere: LinkInLine[];
}

/** Which councils’ readings name a theme, by region, and how many of how many in a sentence. */
export interface ThemeCouncils {
  words: string;
  /** the same in one sentence, beside that of systems */
  inShort: string;
  regions: RegionNaming[];
}

const readingsInWords = (count: number): string =>
  `${counted(count, { one: 'reading', many: 'readings' })} of a ${called('council').short}’s board`;

/** How many of how many readings name a theme: of readings, never of councils. */
export function howManyName(
  inLists: number,
  elsewhere: number,
  all: number,
  missing: number,
): string {
  const read = `We hold ${readingsInWords(all)}`;
  const unread =
    missing === 0
      ? ''
      : ` In ${formatNumber(missing, 0)} of the readings the list now in force was not found.`;
  if (inLists + elsewhere === 0)
    return `${read}. This theme was not found in what was read.${unread}`;
  if (all === 1)
    return `${onlyReading(inLists, elsewhere)}${unread} A ${called('council').short} that is not here may still have it in its plan.`;
  const speaks = elsewhere === 1 ? 'speaks' : 'speak';
  const names = `${formatNumber(inLists, 0)} of them ${inLists === 1 ? 'names' : 'name'} it in a list of priorities`;
  const more =
    elsewhere === 0 ? '' : `. ${formatNumber(elsewhere, 0)} more ${speaks} of it elsewhere`;
  const said =
    inLists > 0
      ? `${names}${more}`
      : `${formatNumber(elsewhere, 0)} of them ${speaks} of it, though outside the lists of priorities`;
  return `${read}. ${said}.${unread} A ${called('council').short} that is not here may still have it in its plan.`;
}

/** The same of one reading alone. */
function onlyReading(inLists: number, elsewhere: number): string {
  const reading = `one reading of a ${called('council').short}’s board`;
  if (inLists + elsewhere === 0) return `In the ${reading}, it was not found.`;
  const where =
    inLists > 0 ? 'names it in a list of priorities' : 'speaks of it, outside lists of priorities';
  return `The ${reading} ${where}.`;
}

/** How many of how many readings name a theme, in one sentence: `Of 153 readings of councils’ boards, 57 name it in a list of priorities.` */
export function howManyInShort(inLists: number, elsewhere: number, all: number): string {
  if (all === 1) return onlyReading(inLists, elsewhere);
  const readings = `${formatNumber(all, 0)} readings of ${called('council').shortMany}’ boards`;
  if (inLists + elsewhere === 0) return `In ${readings}, it was not found.`;
  const named = [
    ...(inLists > 0
      ? [`${counted(inLists, { one: 'names', many: 'name' })} it in a list of priorities`]
      : []),
    ...(elsewhere > 0
      ? [`${counted(elsewhere, { one: 'speaks', many: 'speak' })} of it elsewhere`]
      : []),
  ];
  return `Of ${readings}, ${named.join('. ')}.`;
}

/** Councils by region whose boards’ readings name a theme; null where no board was read. */
export function themeCouncils(
  themeId: string,
  strategies: PublishedIndex,
  areas: AreaIndex,
): ThemeCouncils | null {
  if (strategies.size === 0) return null;
  const all = statementsOnTheme(themeId, strategies);
  const links = (statements: typeof all): LinkInLine[] =>
    statements
      .map(({ areaCode }) => areas.get(areaCode))
      .map(({ name, path }) => ({ name, url: path && `${path}#priorities` }))
      .sort(byName);
  const isListed = ({ priorities }: (typeof all)[number]): boolean => priorities.length > 0;
  const regionOf = (code: string): string => regionTitle(areas.get(code), areas);
  const regions = [...Map.groupBy(all, ({ areaCode }) => regionOf(areaCode))].map(
    ([title, found]) => ({
      title,
      inLists: links(found.filter(isListed)),
      elsewhere: links(found.filter((each) => !isListed(each))),
    }),
  );
  const listed = all.filter(isListed).length;
  const missing = [...strategies.values()].filter(({ reading }) => reading.status === 'not-found');
  return {
    inShort: howManyInShort(listed, all.length - listed, strategies.size),
    words: howManyName(listed, all.length - listed, strategies.size, missing.length),
    regions: regions.sort((a, b) => a.title.localeCompare(b.title, 'en-GB')),
  };
}
