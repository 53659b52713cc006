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
