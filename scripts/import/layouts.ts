/** How one kind of published file is told from others: by its headings, and by its name where they do not do. */
export interface Layout {
  publisher: string;
  /** what it is called in the summary: `the Fingertips API` */
  name: string;
  columns: readonly string[];
  file?: RegExp;
  /** headings are compared without case, spaces and stops, as tools of other makers write them */
  loose?: true;
  /** why files of it are known and not read */
  unused?: string;
}

/** A heading without what tools change in it: `Area Code`, `AreaCode`, `Area.Code` and `area_code` are one. */
export const headingKey = (heading: string): string =>
  heading.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const fingertips = 'ohid-fingertips';
const explore = 'ons-explore-local-statistics';

const geographyLists: readonly [RegExp, readonly string[]][] = [
  [/^lad25_register/, ['lad25cd', 'type', 'official_name']],
  [/^icb_register/, ['icb_code', 'ods_code', 'valid_from']],
  [/^la-all-codes/, ['LADCD', 'CTRYCD']],
  [/^la-code-changes/, ['oldcd', 'newcd', 'start']],
  [/^la-name-variants/, ['la-name', 'local-authority-code']],
  [/^lsoa21_/, ['lsoa21_code', 'icb26_code', 'census2021_residents']],
  [/^place_names/, ['name', 'lad25cd', 'match']],
  [/-neighbours/, ['AREACD', '1', '20']],
  [/^lsoa-latlong/, ['LSOACD', 'latitude', 'longitude']],
  [/^imd2025_england_lsoa21/, ['lsoa21_code', 'IMD_decile', 'IMD_rank']],
];

/** How MHCLG heads the tenths of neighbourhoods. */
export const imdDecile =
  'Index of Multiple Deprivation (IMD) Decile (where 1 is most deprived 10% of LSOAs)';

/** Every layout of a CSV that some importer reads, its most telling headings first. */
export const layouts: readonly Layout[] = [
  {
    publisher: fingertips,
    name: 'Fingertips API',
    columns: ['Indicator ID', 'Area Code', 'Sex', 'Time period', 'Value'],
    loose: true,
  },
  {
    publisher: fingertips,
    name: 'reduced copy of Fingertips',
    columns: ['area_code', 'period', 'indicator', 'unit', 'value', 'compared_to_England'],
  },
  {
    publisher: fingertips,
    name: 'extract for local authorities',
    columns: ['area_code', 'imd2025_score'],
  },
  {
    publisher: fingertips,
    name: 'extract for integrated care systems',
    columns: ['area_code', 'fingertips_id', 'period', 'value'],
  },
  {
    publisher: explore,
    name: 'Explore Local Statistics repository',
    columns: ['areacd', 'indicator', 'period', 'observation', 'lci_95', 'uci_95', 'status'],
  },
  {
    publisher: explore,
    name: 'Explore Local Statistics download',
    columns: ['areacd', 'areanm', 'period', 'value'],
    loose: true,
  },
  {
    publisher: explore,
    name: 'history of the Explore Local Statistics app',
    columns: ['els_code', 'areacd', 'period_start_year', 'value'],
  },
  {
    publisher: explore,
    name: 'life expectancy by tenth of deprivation',
    columns: ['imd_decile', 'period_start', 'period_end', 'le', 'hle'],
  },
  {
    publisher: 'mhclg-imd',
    name: 'summary of the Index of Multiple Deprivation',
    columns: ['imd_average_score'],
  },
  {
    publisher: 'mhclg-imd',
    name: 'summary of the Index of Multiple Deprivation as MHCLG heads it',
    columns: ['IMD - Average score'],
    loose: true,
  },
  {
    publisher: 'mhclg-imd',
    name: 'neighbourhoods of the Index of Multiple Deprivation',
    columns: ['IMD_decile'],
    file: /lsoa/i,
  },
  {
    publisher: 'mhclg-imd',
    name: 'neighbourhoods of the Index of Multiple Deprivation as MHCLG heads it',
    columns: ['LSOA code (2021)', imdDecile],
    loose: true,
  },
  {
    publisher: 'nhs-england',
    name: 'A&E attendances by integrated care board',
    columns: ['icb22_code', 'total_attendances', 'attendances_over_4hours', 'date'],
  },
  {
    publisher: 'nhs-england',
    name: 'patients without criteria to reside',
    columns: ['icb22_code', 'date', 'do_not_meet_criteria_to_reside'],
  },
  {
    publisher: 'nhs-england',
    name: 'discharged patients',
    unused:
      'known and not used: a number of discharges says nothing without the number of patients',
    columns: ['icb22_code', 'date', 'discharged_total'],
  },
  {
    publisher: 'os-code-point-open',
    name: 'postcodes in authorities that lie in several systems',
    columns: ['postcode', 'icb26_code'],
  },
  {
    publisher: 'os-code-point-open',
    name: 'ONS Postcode Directory',
    columns: ['pcds', 'dointr', 'doterm'],
    unused:
      'the postcode directory of ONS, which is not read here: postcodes come from Code-Point Open, codepo_gb.zip',
  },
  {
    publisher: 'geography',
    name: 'shares of authorities in integrated care boards',
    columns: ['area_code', 'icb_name', 'share_of_area_pop'],
    unused: 'known and not used: the shares are worked out from the neighbourhoods',
  },
  {
    publisher: 'geography',
    name: 'health boards of Wales',
    columns: ['area_code', 'health_board_code'],
    unused: 'known and not used: no area of these tables is in it',
  },
  ...geographyLists.map(([file, columns]): Layout => ({
    publisher: 'geography',
    name: `geography list ${file.source.replaceAll(/[\^$\\]/g, '')}`,
    columns,
    file,
  })),
];

/** Files that are no CSV, by their names. */
const otherFiles: readonly [RegExp, string][] = [
  [/\.(topojson|geojson|hexjson)$/i, 'boundaries'],
  [/^codepo_gb\.zip$/i, 'os-code-point-open'],
  [/^population-by-age-icb\.json$/i, 'ons-census-2021'],
  [/^(published-priorities\.json|local-strategies\.json|coverage\.md)$/i, 'published-priorities'],
];

/** The publisher a file that is no CSV belongs to, or null. */
export const publisherOfName = (name: string): string | null =>
  otherFiles.find(([pattern]) => pattern.test(name))?.[1] ?? null;

const has =
  (layout: Layout, header: readonly string[], keys: ReadonlySet<string>) =>
  (column: string): boolean =>
    layout.loose ? keys.has(headingKey(column)) : header.includes(column);

/** Every layout that a CSV of this name and header has. */
export function layoutsOf(name: string, header: readonly string[]): Layout[] {
  const keys = new Set(header.map(headingKey));
  return layouts.filter(
    (layout) =>
      (!layout.file || layout.file.test(name)) && layout.columns.every(has(layout, header, keys)),
  );
}

/** A layout that is near to a header, and the first heading in which they differ. */
export interface Near {
  layout: Layout;
  /** the heading that the layout has and the file lacks */
  lacks: string;
  /** the heading of the file that may stand for it, or null */
  instead: string | null;
}

/** How alike two headings are: shared pairs of letters, 0 to 1. */
function likeness(a: string, b: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));
  const [left, right] = [pairs(headingKey(a)), pairs(headingKey(b))];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return (2 * shared) / Math.max(1, left.size + right.size);
}

function nearTo(layout: Layout, header: readonly string[]): Near & { share: number } {
  const there = has(layout, header, new Set(header.map(headingKey)));
  const missing = layout.columns.filter((column) => !there(column));
  const spare = header.filter((heading) => !layout.columns.includes(heading));
  const lacks = missing[0]!;
  const alike = spare
    .map((heading) => ({ heading, like: likeness(heading, lacks) }))
    .toSorted((a, b) => b.like - a.like)[0];
  return {
    layout,
    lacks,
    instead: alike && alike.like > 0.4 ? alike.heading : null,
    share: 1 - missing.length / layout.columns.length + (alike?.like ?? 0) / 100,
  };
}

/** The layout that shares most headings with the header of a file of that name; null where none shares any. */
export function nearestLayout(name: string, header: readonly string[]): Near | null {
  const near = layouts
    .filter(({ columns, file }) => columns.length > 1 && (file?.test(name) ?? true))
    .map((layout) => nearTo(layout, header))
    .filter(({ lacks }) => lacks !== undefined)
    .toSorted((a, b) => b.share - a.share)[0];
  return near && (near.share >= 0.15 || near.instead !== null) ? near : null;
}
