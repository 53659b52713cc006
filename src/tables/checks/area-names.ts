import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** Councils in force have names of their own, and so have systems; one name for two was copied down. */
export function areaNames({ areas }: Tables): Problem[] {
  const firstLines = new Map<string, number>();
  return areas.rows.flatMap(({ kind, name, validTo }, i) => {
    if (validTo !== null) return [];
    // A county and a district of it may share a name, as a region and a system may.
    const key = `${kind} ${name}`;
    const first = firstLines.get(key);
    firstLines.set(key, first ?? areas.lines[i]!);
    if (first === undefined) return [];
    const fix = `Line ${first} has it too. Nobody could tell the two apart.`;
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
