import { repeatsBy } from './repeats.ts';
import type { AreaRow } from '../edition.ts';
import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt } from './check.ts';

/** No two councils in force are one body. */
export function officialNames({ areas }: Tables): Problem[] {
  const nameOf = ({ kind, officialName, validTo }: AreaRow): string | null =>
    validTo !== null || kind === 'region' || kind === 'country' ? null : officialName;
  return repeatsBy(areas, nameOf).map(({ row: { officialName }, at, first }) => {
    const fix = `Line ${areas.lines[first]} has it too. Write the full name of its own council or board.`;
    return problemAt(areas, at, 'officialName', officialName, 'is that of another area', fix);
  });
}

/** Whether two bodies of one name are rightly so: full names of their own that hold it, in regions of their own. */
const areApart = (a: AreaRow, b: AreaRow): boolean =>
  a.officialName !== b.officialName &&
  a.regionCode !== b.regionCode &&
  [a, b].every(({ officialName, name }) => officialName.includes(name));

/** Councils in force have names of their own, and so have systems; one name for two was copied down. */
export function areaNames({ areas }: Tables): Problem[] {
  // A county and a district of it may share a name, as a region and a system may.
  const nameOf = ({ kind, name, validTo }: AreaRow): string | null =>
    validTo === null ? `${kind} ${name}` : null;
  return repeatsBy(areas, nameOf).flatMap(({ row, at, first }) => {
    if (areApart(areas.rows[first]!, row)) return [];
    const fix = `Line ${areas.lines[first]} has it too. Nobody could tell the two apart, unless they lie in two regions and each has a full name (official_name) of its own that holds it.`;
    return [problemAt(areas, at, 'name', row.name, 'is the name of another area of its kind', fix)];
  });
}

/** A code that an area had before, or is searched by beside its own, is no code of an area that is listed. */
export function formerCodes({ areas }: Tables): Problem[] {
  const lines = new Map(areas.rows.map(({ code }, i) => [code, areas.lines[i]!]));
  return areas.rows.flatMap((area, i) =>
    (['formerCodes', 'otherCodes'] as const).flatMap((field) =>
      area[field].flatMap((code) => {
        const line = lines.get(code);
        if (line === undefined) return [];
        const fix = `Line ${line} lists it. Of an area that came before, say succeeded-by in area-links.csv.`;
        return [problemAt(areas, i, field, code, 'is the code of a listed area', fix)];
      }),
    ),
  );
}
