import { councilKinds } from '../area-kinds.ts';
import type { AreaKind, AreaRow, ObservationRow } from '../edition.ts';
import { suggester } from '../nearest.ts';
import { onceOfTables } from '../once-of-tables.ts';
import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Areas whose published priorities are read: systems, and councils that have a board. */
const published: readonly AreaKind[] = [
  'ics',
  ...councilKinds.filter((kind) => kind !== 'district'),
];

/** Every area named in a table is in areas.csv, and of the kind that column asks for. */
export function areaReferences(tables: Tables): Problem[] {
  if (!tables.areas.readable) return [];
  const look = areaLookup(tables.areas);
  const { areas, areaLinks, neighbourhoods, similarAreas } = tables;
  return [
    ...look(areas, 'regionCode', ['region']),
    ...look(areaLinks, 'areaCode', null),
    ...look(areaLinks, 'toCode', null),
    ...look(tables.areaGroups, 'areaCode', councilKinds),
    ...look(tables.deprivationDeciles, 'areaCode', null),
    ...look(tables.deprivationDomains, 'areaCode', null),
    ...look(neighbourhoods, 'localAuthority', councilKinds),
    ...look(neighbourhoods, 'ics', ['ics']),
    ...look(neighbourhoods, 'icsUntil2026', ['ics']),
    ...look(similarAreas, 'areaCode', null),
    ...look(similarAreas, 'similarCode', null),
    ...look(tables.hexes, 'areaCode', councilKinds),
    ...look(tables.places, 'localAuthority', councilKinds),
    ...look(tables.documents, 'areaCode', published),
    ...look(tables.plans, 'areaCode', published),
    ...look(tables.sharedPlans, 'areaCode', published),
    ...look(tables.sharedPlans, 'sharedWith', published),
    ...look(tables.priorities, 'areaCode', published),
    ...look(tables.priorityLists, 'areaCode', published),
    ...look(tables.priorities, 'placeCode', councilKinds),
    ...look(tables.targets, 'areaCode', published),
    ...look(tables.targetTracking, 'areaCode', null),
    ...look(tables.core20PlusGroups, 'areaCode', published),
    ...look(tables.subjects, 'areaCode', published),
    ...look(tables.readings, 'areaCode', published),
    ...[...tables.observations.values()].flatMap((table) => figuresOfAreas(table, tables.areas)),
  ];
}

/** Each table of figures names areas: all that are as they were need no second look. */
const figuresOfAreas = onceOfTables((table: Table<ObservationRow>, areas: Table<AreaRow>) =>
  areaLookup(areas)(table, 'areaCode', null),
);

type Look = <Row>(
  table: Table<Row>,
  field: keyof Row & string,
  kinds: readonly AreaKind[] | null,
) => Problem[];

const codesIn = (cell: string | string[] | null): string[] => (cell === null ? [] : [cell].flat());

const areaLookup = onceOfTables((areas: Table<AreaRow>): Look => {
  const kindOf = new Map(areas.rows.map(({ code, kind }) => [code, kind]));
  const hint = areaHint(areas);
  return (table, field, kinds) =>
    table.rows.flatMap((row, i) =>
      codesIn(row[field] as string | string[] | null).flatMap((code) => {
        const kind = kindOf.get(code);
        if (kind === undefined && !areas.named.has(code)) {
          return [problemAt(table, i, field, code, 'is not an area of this edition', hint(code))];
        }
        if (kind === undefined || kinds === null || kinds.includes(kind)) return [];
        const fix = `Its kind is ${kind}; this column holds: ${kinds.join(', ')}.`;
        return [problemAt(table, i, field, code, 'is an area of the wrong kind', fix)];
      }),
    );
});

/** Names the code in force when the text is a former one, else the nearest codes. */
function areaHint(areas: Table<AreaRow>): (code: string) => string {
  const formerly = new Map(
    areas.rows.flatMap((area) => area.formerCodes.map((code) => [code, area] as const)),
  );
  const suggest = suggester(areas.named);
  return (code) => {
    const area = formerly.get(code);
    if (area) return `It is a former code of ${area.name}: write ${area.code}.`;
    const nearest = suggest(code);
    return `${nearest === '' ? '' : `${nearest} `}Areas are listed in areas.csv.`;
  };
}
