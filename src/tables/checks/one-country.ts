import type { Problem } from '../problem.ts';
import type { Tables } from '../read-tables.ts';
import { problemAt, problemOfFile } from './check.ts';

/** Exactly one area is the country that all others are compared with. */
export function oneCountry({ areas }: Tables): Problem[] {
  if (!areas.readable) return [];
  const places = areas.rows.flatMap((area, i) => (area.kind === 'country' ? [i] : []));
  if (places.length === 0 && areas.rows.length === areas.named.size) {
    const rule = 'No area is the country';
    return [problemOfFile(areas.file, rule, 'Give one area the kind "country".')];
  }
  return places.slice(1).map((i) => {
    const fix = `Line ${areas.lines[places[0]!]} already is. Only one area may be the country.`;
    return problemAt(areas, i, 'kind', 'country', 'is the kind of a second area', fix);
  });
}
