import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { words, type PublicTable } from './public-table.ts';

/** One area as `/data/areas.json` and `.csv` list it. */
export interface ListedArea {
  code: string;
  name: string;
  officialName: string;
  kind: string;
  url: string | null;
  region: string | null;
  validFrom: string | null;
  validTo: string | null;
  formerCodes: string[];
  /** Codes of the county and of the systems it lies in. */
  parents: string[];
  successors: string[];
}

/** Every area with a page, in the order of the A to Z. */
export const listAreas = (areas: AreaIndex): ListedArea[] =>
  areas.withPage.map((area) => listedArea(area, areas));

function listedArea(area: Area, areas: AreaIndex): ListedArea {
  const county = areas.countyOf(area);
  const systems = areas.systemsOf(area).map((system) => system.area);
  return {
    code: area.code,
    name: area.name,
    officialName: area.officialName,
    kind: area.kind,
    url: area.path,
    region: areas.regionNameOf(area),
    validFrom: area.validFrom,
    validTo: area.validTo,
    formerCodes: area.formerCodes,
    parents: [...(county ? [county] : []), ...systems].map((parent) => parent.code),
    successors: areas.successorsOf(area).map((successor) => successor.code),
  };
}

const columns = [
  words('code', 'Code of the area, the newest where it has had several'),
  words('name', 'Its name'),
  words('official_name', 'Its name in full, as its publisher writes it'),
  words('kind', 'Kind of area, by its name in the table of areas'),
  words('url', 'Address of its page on this site'),
  words('region', 'Region it lies in; empty for the country and for areas in several'),
  words('valid_from', 'Day it began; empty where it has long been there'),
  words('valid_to', 'Day it ended; empty where it has not'),
  words('former_codes', 'Codes it had before, of the same land'),
  words('parents', 'Codes of the areas it lies in'),
  words('successors', 'Codes of the areas that took its place'),
];

/** The same list as a table; several codes in a cell are separated by ` | `. */
export const areaTable = (list: readonly ListedArea[]): PublicTable => ({
  path: 'areas.csv',
  title: 'Every area with a page',
  columns,
  key: ['code'],
  rows: list.map((area) =>
    Object.values(area).map((cell: string | string[] | null) =>
      Array.isArray(cell) ? cell.join(' | ') : cell,
    ),
  ),
});
