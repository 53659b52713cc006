import { countsByPlace } from './decode-outcode.ts';
import { lettersOf } from './letters.ts';
import type { OutcodeFile } from './outcode-file.ts';

/** An area, by its code, and how many postcodes of a district lie in it. */
export interface CountInArea {
  code: string;
  postcodes: number;
}

/** Sectors of a district, by figure, whose postcodes lie in the same council areas. */
export interface SectorsAlike {
  sectors: string[];
  /** codes, that of the district's largest first */
  councils: string[];
}

/** What lies in the first half of a postcode: every council area and every system, most postcodes first. */
export interface District {
  outcode: string;
  councils: CountInArea[];
  systems: CountInArea[];
  /** Where the next figure narrows the council areas down; else empty. */
  sectors: SectorsAlike[];
  /** postcodes of the country whose place is known */
  inCountry: number;
  /** postcodes in each other nation */
  elsewhere: { nation: string; postcodes: number }[];
}

/** The first letters of postcodes: the districts that reach into the country, and those that do not. */
export interface PostcodeArea {
  letters: string;
  districts: District[];
  /** Districts wholly in other nations, by nation. */
  wholeElsewhere: { nation: string; outcodes: string[] }[];
  /** Districts in use for which the list gives no place. */
  placeless: string[];
}

/** Made once: a comparison that makes one of its own takes twenty times as long. */
const byNumber = new Intl.Collator('en-GB', { numeric: true }).compare;

/** Postcodes of each place of `file.areas`, in all sectors. */
function postcodesByPlace(file: OutcodeFile): Map<number, number> {
  const total = new Map<number, number>();
  for (const sector of Object.values(file.sectors))
    for (const [place, count] of countsByPlace(sector))
      total.set(place, (total.get(place) ?? 0) + count);
  return total;
}

function countedBy(file: OutcodeFile, key: 'localAuthority' | 'ics'): CountInArea[] {
  const counts = new Map<string, number>();
  for (const [place, count] of postcodesByPlace(file)) {
    const area = file.areas[place];
    const code = area && 'ics' in area ? area[key] : null;
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return [...counts]
    .map(([code, postcodes]) => ({ code, postcodes }))
    .sort((a, b) => b.postcodes - a.postcodes || (a.code < b.code ? -1 : 1));
}

/** Sectors with the same council areas together; none where each has all of them. */
function sectorsOf(file: OutcodeFile, councils: readonly CountInArea[]): SectorsAlike[] {
  const codes = councils.map(({ code }) => code);
  const found = Object.entries(file.sectors)
    .map(([figure, sector]) => {
      const areas = [...countsByPlace(sector).keys()].map((place) => file.areas[place]);
      const inside = areas.flatMap((area) =>
        area && 'ics' in area && area.localAuthority !== null ? [area.localAuthority] : [],
      );
      return { figure, councils: codes.filter((code) => inside.includes(code)) };
    })
    .filter((sector) => sector.councils.length > 0)
    .sort((a, b) => byNumber(a.figure, b.figure));
  if (found.every((sector) => sector.councils.length === codes.length)) return [];
  return [...Map.groupBy(found, (sector) => sector.councils.join()).values()].map((alike) => ({
    sectors: alike.map(({ figure }) => figure),
    councils: alike[0]?.councils ?? [],
  }));
}

/** What the postcodes of an outcode say of it, counted. */
export function districtOf(file: OutcodeFile): District {
  const councils = countedBy(file, 'localAuthority');
  const counts = postcodesByPlace(file);
  return {
    outcode: file.outcode,
    councils,
    systems: countedBy(file, 'ics'),
    sectors: sectorsOf(file, councils),
    inCountry: councils.reduce((sum, { postcodes }) => sum + postcodes, 0),
    elsewhere: file.areas.flatMap((area, place) =>
      'nation' in area ? [{ nation: area.nation, postcodes: counts.get(place) ?? 0 }] : [],
    ),
  };
}

function postcodeArea(letters: string, all: readonly District[]): PostcodeArea {
  const without = all.filter(({ councils }) => councils.length === 0);
  const outside = without.flatMap(({ outcode, elsewhere }) =>
    elsewhere.slice(0, 1).map(({ nation }) => ({ nation, outcode })),
  );
  return {
    letters,
    districts: all.filter(({ councils }) => councils.length > 0),
    wholeElsewhere: [...Map.groupBy(outside, ({ nation }) => nation)].map(([nation, some]) => ({
      nation,
      outcodes: some.map(({ outcode }) => outcode),
    })),
    placeless: without.filter((one) => one.elsewhere.length === 0).map(({ outcode }) => outcode),
  };
}

/** Every outcode under the letters it begins with, letters and districts in order: FY2 before FY10. */
export function postcodeAreas(files: Iterable<OutcodeFile>): PostcodeArea[] {
  const sorted = [...files].sort((a, b) => byNumber(a.outcode, b.outcode));
  return [...Map.groupBy(sorted, ({ outcode }) => lettersOf(outcode))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letters, some]) => postcodeArea(letters, some.map(districtOf)));
}
