import type { AreaLinkRow, AreaRow } from '../tables/edition.ts';
import { isLocalAuthority, isLowerTier } from '../tables/area-kinds.ts';

/** Which areas an edition covers that is about a part of its country. */
export interface Coverage {
  /** Codes of the areas with a page. */
  covered: ReadonlySet<string>;
  /** Why the areas that were asked for cannot be: a sentence for each. */
  faults: string[];
}

type Tables = Readonly<{ areas: readonly AreaRow[]; areaLinks: readonly AreaLinkRow[] }>;

/** Codes of the lower and single tier councils inside each area, by its code. */
function councilsInside({ areas, areaLinks }: Tables): Map<string, Set<string>> {
  const councils = new Set(areas.filter(isLowerTier).map(({ code }) => code));
  const inside = new Map([...councils].map((code) => [code, new Set([code])]));
  for (const { areaCode, link, toCode } of areaLinks) {
    if (link !== 'part-of' || !councils.has(areaCode)) continue;
    inside.set(toCode, (inside.get(toCode) ?? new Set()).add(areaCode));
  }
  return inside;
}

const canBeAsked = (area: AreaRow): boolean => area.kind === 'ics' || isLocalAuthority(area);

/** That an area which is asked for has ended, with those after it, which are to be asked for. */
function endedFault({ code, name, validTo }: AreaRow, { areas, areaLinks }: Tables): string {
  const later = areaLinks.flatMap(({ areaCode, link, toCode }) =>
    areaCode === code && link === 'succeeded-by' ? [toCode] : [],
  );
  const named = areas.filter((area) => later.includes(area.code));
  const after = named.map((area) => `${area.code} (${area.name})`).join(' and ');
  return `${code} (${name}) ended on ${validTo}; after it came ${after || 'no area of area-links.csv'}.`;
}

/**
 * What is covered where these areas are asked for: they themselves, every council in them, and each county and
 * system whose councils are all among those, also one that has ended: of an area that reaches further nothing
 * could be said that takes all of its councils.
 */
export function coveredAreas(asked: readonly string[], tables: Tables): Coverage {
  const inside = councilsInside(tables);
  const byCode = new Map(tables.areas.map((area) => [area.code, area]));
  const faults = asked.flatMap((code, place) => {
    const area = byCode.get(code);
    if (asked.indexOf(code) !== place) return [`${code} is there twice.`];
    if (!area) return [`${code} is no code in areas.csv.`];
    if (area.validTo !== null) return [endedFault(area, tables)];
    if (!canBeAsked(area))
      return [
        `${code} (${area.name}) is of kind ${area.kind}, about which no part of an edition is made.`,
      ];
    return inside.has(code)
      ? []
      : [`${code} (${area.name}) has nothing inside it in area-links.csv.`];
  });
  const councils = new Set(asked.flatMap((code) => [...(inside.get(code) ?? [])]));
  const whole = tables.areas.filter(canBeAsked).flatMap(({ code }) => {
    const own = inside.get(code);
    return own?.isSubsetOf(councils) ? [code] : [];
  });
  return { covered: new Set([...whole, ...asked]), faults };
}
