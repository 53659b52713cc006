import type { Problem } from '../problem.ts';
import { isLowerTierInForce, isSystemInForce } from '../area-kinds.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/**
 * Where councils of a region lie in systems in force, every council in force in it does: one that is new, or whose
 * link was lost, would be missing from its system without a word.
 */
export function councilsInSystems({ areas, areaLinks }: Tables): Problem[] {
  // Links that could not be read would all seem to be missing.
  if (areaLinks.problems.length > 0) return [];
  const systems = new Set(areas.rows.filter(isSystemInForce).map(({ code }) => code));
  const linked = new Set(
    areaLinks.rows.flatMap(({ areaCode, link, toCode }) =>
      link === 'part-of' && systems.has(toCode) ? [areaCode] : [],
    ),
  );
  const councils = areas.rows.filter(isLowerTierInForce);
  const regions = new Set(
    councils.filter(({ code }) => linked.has(code)).map(({ regionCode }) => regionCode),
  );
  const inRegions = councils.filter(({ regionCode }) => regions.has(regionCode));
  // Of one that came after others the rule on mergers tells.
  const later = new Set(
    areaLinks.rows.flatMap(({ link, toCode }) => (link === 'succeeded-by' ? [toCode] : [])),
  );
  const lacking = inRegions.filter(({ code }) => !linked.has(code) && !later.has(code));
  // Of an edition that says of few councils where they lie, nothing is missing.
  if (lacking.length * 2 > inRegions.length) return [];
  return lacking.map((area) => {
    const fix = `Other councils of its region do. Add a row "${area.code},part-of,<system>,<residents>,<share>" to area-links.csv.`;
    const place = areas.rows.indexOf(area);
    return problemAt(areas, place, 'code', area.code, 'lies in no system in force', fix);
  });
}
