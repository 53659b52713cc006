import type { AreaRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** No two councils in force are one body. */
export function officialNames({ areas }: Tables): Problem[] {
  const firstLines = new Map<string, number>();
  return areas.rows.flatMap(({ kind, officialName, validTo }, i) => {
    if (validTo !== null || kind === 'region' || kind === 'country') return [];
    const first = firstLines.get(officialName);
    firstLines.set(officialName, first ?? areas.lines[i]!);
    if (first === undefined) return [];
    const fix = `Line ${first} has it too. Write the full name of its own council or board.`;
    return [problemAt(areas, i, 'officialName', officialName, 'is that of another area', fix)];
  });
}

/** Whether two bodies of one name are rightly so: full names of their own that hold it, in regions of their own. */
const areApart = (a: AreaRow, b: AreaRow): boolean =>
  a.officialName !== b.officialName &&
  a.regionCode !== b.regionCode &&
  [a, b].every(({ officialName, name }) => officialName.includes(name));

/** Councils in force have names of their own, and so have systems; one name for two was copied down. */
export function areaNames({ areas }: Tables): Problem[] {
  const first = new Map<string, number>();
  return areas.rows.flatMap((area, i) => {
    const { kind, name, validTo } = area;
    if (validTo !== null) return [];
    // A county and a district of it may share a name, as a region and a system may.
    const key = `${kind} ${name}`;
    const before = first.get(key);
    first.set(key, before ?? i);
    if (before === undefined || areApart(areas.rows[before]!, area)) return [];
    const fix = `Line ${areas.lines[before]} has it too. Nobody could tell the two apart, unless they lie in two regions and each has a full name (official_name) of its own that holds it.`;
    return [problemAt(areas, i, 'name', name, 'is the name of another area of its kind', fix)];
  });
}

/** A code that an area had before is no code of an area that is listed. */
export function formerCodes({ areas }: Tables): Problem[] {
  const lines = new Map(areas.rows.map(({ code }, i) => [code, areas.lines[i]!]));
  return areas.rows.flatMap((area, i) =>
    area.formerCodes.flatMap((code) => {
      const line = lines.get(code);
      if (line === undefined) return [];
      const fix = `Line ${line} lists it. Of an area that came before, say succeeded-by in area-links.csv.`;
      return [problemAt(areas, i, 'formerCodes', code, 'is the code of a listed area', fix)];
    }),
  );
}
