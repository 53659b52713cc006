import type { Problem } from '../problem.ts';
import type { Table } from '../read-table.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/**
 * Tables that say how things stand now name no area that has ended: after a merger each of their rows that
 * still does is told, with the area that came after.
 */
export function areasInForce(tables: Tables): Problem[] {
  const { areaGroups, areas, areaLinks, hexes, neighbourhoods, places, similarAreas } = tables;
  const ended = new Map(
    areas.rows.flatMap((area) => (area.validTo === null ? [] : [[area.code, area] as const])),
  );
  const look = <Row>(table: Table<Row>, field: keyof Row & string): Problem[] =>
    table.rows.flatMap((row, i) => {
      const code = String(row[field]);
      const area = ended.get(code);
      // A system where a council should stand is told as one of the wrong kind.
      if (!area || (area.kind === 'ics' && field !== 'ics')) return [];
      const after = areaLinks.rows
        .filter(({ areaCode, link }) => areaCode === code && link === 'succeeded-by')
        .map(({ toCode }) => toCode);
      const successors = after.length > 0 ? ` After it came ${after.join(' and ')}.` : '';
      const fix = `It ended on ${area.validTo}.${successors} Renew the table, or write the area in force.`;
      return [problemAt(table, i, field, code, 'is an area that has ended', fix)];
    });
  return [
    ...look(neighbourhoods, 'localAuthority'),
    ...look(neighbourhoods, 'ics'),
    ...look(similarAreas, 'areaCode'),
    ...look(similarAreas, 'similarCode'),
    ...look(hexes, 'areaCode'),
    ...look(places, 'localAuthority'),
    ...look(areaGroups, 'areaCode'),
  ];
}

/** The last day of which the column `ics_until_2026` tells. */
const lastDay = '2026-03-31';

/** The system that a neighbourhood lay in until 2026 was there on the last of those days: each that was not is told once. */
export function systemsUntil2026({ areas, neighbourhoods }: Tables): Problem[] {
  const systems = new Map(areas.rows.map((area) => [area.code, area]));
  const rows = Map.groupBy(neighbourhoods.rows.keys(), (i) => neighbourhoods.rows[i]!.icsUntil2026);
  return [...rows].flatMap(([code, places]): Problem[] => {
    const area = systems.get(code);
    if (area?.kind !== 'ics') return [];
    // One that ends before it begins is told as that.
    if (area.validFrom !== null && area.validTo !== null && area.validTo < area.validFrom)
      return [];
    const beganAfter = area.validFrom !== null && area.validFrom > lastDay;
    const endedBefore = area.validTo !== null && area.validTo < lastDay;
    if (!beganAfter && !endedBefore) return [];
    const when = beganAfter ? `began on ${area.validFrom}` : `ended on ${area.validTo}`;
    const fix = `${area.name} ${when}. ${places.length === 1 ? 'One row has' : `${places.length} rows have`} it: write the system of before.`;
    const rule = `was not there on ${lastDay}, of which the column tells`;
    return [problemAt(neighbourhoods, places[0]!, 'icsUntil2026', code, rule, fix)];
  });
}
