import type { Area } from '../areas/area.ts';
import type { AreaIndex } from '../areas/area-index.ts';
import { stringify } from './csv.ts';

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
    region: areas.regionOf(area)?.name ?? area.nhsRegion,
    validFrom: area.validFrom,
    validTo: area.validTo,
    formerCodes: area.formerCodes,
    parents: [...(county ? [county] : []), ...systems].map((parent) => parent.code),
    successors: areas.successorsOf(area).map((successor) => successor.code),
  };
}

const columns = [
  'code',
  'name',
  'official_name',
  'kind',
  'url',
  'region',
  'valid_from',
  'valid_to',
  'former_codes',
  'parents',
  'successors',
];

/** The same list as CSV; several codes in a cell are separated by ` | `. */
export const areaListCsv = (list: readonly ListedArea[]): string =>
  stringify(
    columns,
    list.map((area) =>
      Object.values(area).map((cell: string | string[] | null) =>
        Array.isArray(cell) ? cell.join(' | ') : cell,
      ),
    ),
  );
