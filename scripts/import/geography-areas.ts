import {
  authorityNote,
  beginningOf,
  countiesReplacedBy,
  movedAuthorities,
  predecessorsOf,
  systemNote,
} from './geography-changes.ts';
import {
  authorityName,
  councilName,
  nameInSentence,
  slugOf,
  systemName,
} from './geography-names.ts';
import {
  shortNamesOfAuthority,
  shortNamesOfSystem,
  variantAsName,
  withoutRepeats,
} from './geography-other-names.ts';
import type { GeographySources } from './geography-sources.ts';
import type { TableShape } from './write-table.ts';

const columns = [
  'code',
  'kind',
  'name',
  'name_in_sentence',
  'official_name',
  'slug',
  'region_code',
  'nhs_region',
  'valid_from',
  'valid_to',
  'former_codes',
  'other_codes',
  'other_names',
  'change_note',
] as const;

type Column = (typeof columns)[number];

/** A row of areas.csv, every cell as written. */
export type AreaCells = Record<Column, string>;

/** areas.csv: one row an area. */
export const areasShape: TableShape<Column> = { table: 'areas.csv', columns, key: ['code'] };

/** Codes the same territory had before; the systems were given new codes without a change of land. */
const formerCodesOfSystems: Record<string, string> = {
  E54000063: 'E54000052',
  E54000064: 'E54000053',
};

/** A system whose code changed with its land, so that two of one name have pages. */
const sameNameBefore: Record<string, { name: string; slug: string }> = {
  E54000042: {
    name: 'Hampshire and Isle of Wight (until 2026)',
    slug: 'hampshire-and-isle-of-wight-until-2026',
  },
};

const kinds: Record<string, string> = {
  'Unitary authority': 'unitary',
  'Metropolitan borough': 'metropolitan',
  'London borough': 'london-borough',
  'Non-metropolitan district': 'district',
};

const inOneCell = (values: readonly string[]): string => values.join(' | ');

function area(cells: Partial<AreaCells> & Pick<AreaCells, 'code' | 'kind' | 'name'>): AreaCells {
  const { name } = cells;
  return {
    name_in_sentence: nameInSentence(name),
    official_name: name,
    slug: slugOf(name),
    region_code: '',
    nhs_region: '',
    valid_from: '',
    valid_to: '',
    former_codes: '',
    other_codes: '',
    other_names: '',
    change_note: '',
    ...cells,
  };
}

/** The country and its regions, from the columns of the registers. */
function wholeCountry(sources: GeographySources): AreaCells[] {
  const codes = new Set(sources.authorities.map(({ lad25cd }) => lad25cd));
  const home = sources.allCodes.find(({ LADCD }) => codes.has(LADCD));
  if (!home) throw new Error('la-all-codes.csv holds none of the authorities of the register.');
  const regions = new Map(sources.authorities.map((row) => [row.region_cd, row.region_nm]));
  return [
    area({ code: home.CTRYCD, kind: 'country', name: home.CTRYNM }),
    ...[...regions].map(([code, name]) => area({ code, kind: 'region', name })),
  ];
}

function namesByCode(sources: GeographySources, code: string): string[] {
  return sources.nameVariants
    .filter((row) => row['local-authority-code'] === code)
    .flatMap((row) => variantAsName(row['la-name'].replaceAll(/\s+/g, ' ')) ?? []);
}

type Authority = GeographySources['authorities'][number];

function authorityArea(row: Authority, sources: GeographySources): AreaCells {
  const name = authorityName(row.lad25nm);
  const official = councilName(row.official_name);
  const beginning = beginningOf(row.lad25cd, sources.codeChanges);
  const formerCodes = beginning?.formerCodes ?? [];
  const before = row.predecessor_codes.split(' ').filter((code) => code !== '');
  const formerNames = sources.allCodes
    .filter(({ LADCD }) => before.includes(LADCD))
    .map(({ LADNM }) => LADNM);
  const kind = kinds[row.type];
  if (!kind) throw new Error(`lad25_register.csv: “${row.type}” is not a kind of authority.`);
  const others = [
    row.lad25nm,
    row.official_name.replace(/\s+/g, ' '),
    ...shortNamesOfAuthority(name),
    ...namesByCode(sources, row.local_authority_code),
    ...formerNames,
  ];
  return area({
    code: row.lad25cd,
    kind,
    name,
    official_name: official,
    region_code: row.region_cd,
    valid_from: beginning?.validFrom ?? '',
    former_codes: inOneCell(formerCodes),
    // Of councils that merged into it: people still look up their codes.
    other_codes: inOneCell([
      row.local_authority_code,
      ...before.filter((code) => !formerCodes.includes(code)),
      ...countiesReplacedBy(row.lad25cd, sources.codeChanges),
    ]),
    other_names: inOneCell(withoutRepeats(others, [name, official])),
    change_note: beginning ? authorityNote(name, beginning) : '',
  });
}

/** County councils, from the county columns of their districts. */
function countyAreas(sources: GeographySources): AreaCells[] {
  const counties = new Map(
    sources.authorities.filter((row) => row.county_cd).map((row) => [row.county_cd, row]),
  );
  return [...counties].map(([code, { county_nm: name, region_cd }]) => {
    const official = `${name} County Council`;
    const listed = sources.nameVariants.find((row) => row['la-name'] === official);
    if (!listed) throw new Error(`la-name-variants.csv does not list ${official}.`);
    const letters = listed['local-authority-code'];
    return area({
      code,
      kind: 'county',
      name,
      official_name: official,
      region_code: region_cd,
      other_codes: letters,
      other_names: inOneCell(
        withoutRepeats(
          [...shortNamesOfAuthority(name), ...namesByCode(sources, letters)],
          [name, official],
        ),
      ),
    });
  });
}

function systemAreas(sources: GeographySources): AreaCells[] {
  const names = new Map(
    sources.authorities.map((row) => [row.lad25cd, nameInSentence(authorityName(row.lad25nm))]),
  );
  const moved = movedAuthorities(sources, (code) => names.get(code) ?? code);
  return sources.systems.map((row) => {
    const name = systemName(row.name);
    const whole = predecessorsOf(row).filter(({ part }) => part === null);
    const before = sources.systems.filter(
      ({ ods_code, valid_to }) => valid_to && whole.some(({ odsCode }) => odsCode === ods_code),
    );
    const others = [name, ...before.map((system) => systemName(system.name))].flatMap((one) => [
      one,
      ...shortNamesOfSystem(one),
    ]);
    return area({
      code: row.icb_code,
      kind: 'ics',
      name,
      ...sameNameBefore[row.icb_code],
      name_in_sentence: nameInSentence(name),
      official_name: row.name,
      nhs_region: row.nhs_region,
      valid_from: /^\d{4}-\d{2}-\d{2}$/.test(row.valid_from) ? row.valid_from : '',
      valid_to: row.valid_to,
      former_codes: formerCodesOfSystems[row.icb_code] ?? '',
      other_codes: row.ods_code,
      other_names: inOneCell(withoutRepeats(others, [name])),
      change_note: systemNote(row, sources.systems, moved) ?? '',
    });
  });
}

/** Every row of areas.csv. */
export function areasFromSources(sources: GeographySources): AreaCells[] {
  return [
    ...wholeCountry(sources),
    ...systemAreas(sources),
    ...countyAreas(sources),
    ...sources.authorities.map((row) => authorityArea(row, sources)),
  ];
}
