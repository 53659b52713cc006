import { areaPath } from '../../src/areas/area.ts';
import { coveredAreas } from '../../src/areas/covered-areas.ts';
import { areaLinks } from '../../src/tables/area-links.ts';
import { areas } from '../../src/tables/areas.ts';
import { indicators } from '../../src/tables/indicators.ts';
import { readTable } from '../../src/tables/read-table.ts';
import type { BuiltSite, ExpectedArea } from './problem.ts';

/**
 * The areas and indicators the site must show, from the tables of the edition in `folder`; of the areas those
 * `asked` for where it covers a part of its country. Throws
 * when there is none of either, as a check against an empty list would find nothing wrong.
 */
export function expectedFrom(
  folder: string,
  asked: readonly string[] | null,
): Pick<BuiltSite, 'areas' | 'indicators'> {
  const { rows } = readTable(areas, folder);
  const links = readTable(areaLinks, folder).rows;
  const covered = asked && coveredAreas(asked, { areas: rows, areaLinks: links }).covered;
  const withPage = rows.flatMap((area): ExpectedArea[] => {
    const path = areaPath(area);
    if (path === null || covered?.has(area.code) === false) return [];
    return [{ code: area.code, formerCodes: area.formerCodes, name: area.name, path }];
  });
  const measured = readTable(indicators, folder).rows.map(({ id, name }) => ({ id, name }));
  if (withPage.length === 0 || measured.length === 0) {
    throw new Error(`No areas or no indicators could be read from ${folder}`);
  }
  return { areas: withPage, indicators: measured };
}
