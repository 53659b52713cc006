import { plainName } from './order-results.ts';
import { called } from '../words/kind-of-area.ts';

/** Words that may stand before “gaps” in a question about all of them. */
const before = new Set(
  'are biggest closing does finding for greatest health in inequality is largest life expectancy show the what where which wide widest worst years of'.split(
    ' ',
  ),
);

/** Words after “gaps” that ask nothing more. */
const closing =
  /^(?:(?:are|is|the|closing|narrowing|widening|widest|biggest|largest|wide|life|expectancy|health|by|region)\b ?)+/;

/** Places that mean every area. */
const everywhere = /^(?:|areas|authorities|council areas|councils|local authorities|the country)$/;

/**
 * The place whose gaps are asked for, in plain letters; blank for all; null where the text is no question
 * about gaps: `widest gaps in the north west` is `north west`, `where are gaps closing` is blank.
 */
export function readGaps(typed: string): string | null {
  const found = /^(?:(.*) )?gaps?(?: (.*))?$/.exec(plainName(typed));
  if (!found) return null;
  const [, first = '', rest = ''] = found;
  if (first.split(' ').some((word) => word !== '' && !before.has(word))) return null;
  const after = rest.replace(closing, '').trim();
  const place = /^(?:in|inside|within|across|of|between|for)\b ?(?:the )?(.*)$/.exec(after)?.[1];
  if (place === undefined) return after === '' ? '' : null;
  return everywhere.test(place) ? '' : place;
}

/** The address of the page of gaps, or of one region on it. */
export const gapsPath = (region: string | null): string =>
  region === null ? '/gaps/' : `/gaps/#${plainName(region).replaceAll(' ', '-')}`;

const bare = (name: string): string =>
  plainName(name)
    .replace(/ region$/, '')
    .replace(/ england$| of england$/, '');

/** The one region that a place names, in full or by its beginning: `yorkshire`; undefined where none or several do. */
export function regionNamed(place: string, regions: readonly string[]): string | undefined {
  const asked = bare(place);
  const exact = regions.find((region) => bare(region) === asked);
  const begun = regions.filter((region) => bare(region).startsWith(`${asked} `));
  return exact ?? (begun.length === 1 ? begun[0] : undefined);
}

/** A page that answers a question about gaps. */
export interface GapsPage {
  title: string;
  url: string;
  summary: string;
}

const everyRegion: GapsPage = {
  title: 'Gaps',
  url: gapsPath(null),
  summary: 'Where gaps in years of life are widest, region by region, and where gaps have closed.',
};

/**
 * What answers a question about gaps: one region’s part of the page, or the page; none where the text is
 * no such question, or asks of a place that is neither a region nor the country.
 */
export function gapsPages(typed: string, regions: readonly string[], country: string): GapsPage[] {
  const place = readGaps(typed);
  // Without regions there is no page of gaps.
  if (place === null || regions.length === 0) return [];
  if (place === '' || place === plainName(country)) return [everyRegion];
  const region = regionNamed(place, regions);
  if (region === undefined) return [];
  return [
    {
      title: `Gaps in ${called('council').many}: ${region}`,
      url: gapsPath(region),
      summary: `The widest published gaps in years of life inside and between ${called('council').many}: ${region}.`,
    },
  ];
}
