import { z } from 'zod';
import { ImportProblems, problemOf, refuseIfAny } from './problems.ts';
import type { TableShape } from './write-table.ts';

const columns = ['area_code', 'column', 'row'] as const;
type Column = (typeof columns)[number];

/** A row of hexes.csv. */
export interface HexCells extends Record<Column, string | number> {
  area_code: string;
  column: number;
  row: number;
}

/** hexes.csv: one hexagon an area. */
export const hexesShape: TableShape<Column> = {
  table: 'boundaries/hexes.csv',
  columns,
  key: ['area_code'],
};

const schema = z.object({
  layout: z.literal('odd-r'),
  hexes: z.record(z.string(), z.object({ q: z.int(), r: z.int() })),
});

/** The parts used of a HexJSON file (Open Innovations): `q` counts columns eastwards, `r` rows northwards. */
export type HexJson = z.infer<typeof schema>;

/** The text of a HexJSON. Throws, with the file, on anything else. */
export function hexJsonOf(file: string, text: string): HexJson {
  const fix =
    'It should be a HexJSON of local authorities: a layout “odd-r”, and hexes by code, each with whole numbers q and r. Download it again.';
  const refused = (rule: string) => new ImportProblems([problemOf(file, rule, fix)]);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw refused('The file is not JSON');
  }
  const { data, error } = schema.safeParse(json);
  if (data) return data;
  const [first] = error.issues;
  throw refused(`The file is no HexJSON that is known: ${first!.path.join('.') || 'all of it'}`);
}

const upTo = 3;

/** Throws where an area has no place, or lies on another. */
function refuseUnplaced(
  file: string,
  hexes: readonly { area_code: string; q: number; r: number }[],
  codes: ReadonlySet<string>,
): void {
  const placed = new Set(hexes.map(({ area_code }) => area_code));
  const missing = [...codes].filter((code) => !placed.has(code)).toSorted();
  const more = missing.length > upTo ? ' …' : '';
  const none = problemOf(
    file,
    `Of ${codes.size} areas ${missing.length} have no hexagon: ${missing.slice(0, upTo).join(', ')}${more}`,
    'The map of hexagons needs one for each authority of areas.csv, under its code or an older one.',
  );
  const sharing = Map.groupBy(hexes, ({ q, r }) => `q ${q} and r ${r}`);
  const onAnother = [...sharing].flatMap(([place, areas]) => {
    const which = areas.map(({ area_code }) => area_code).join(' and ');
    const rule = `${which} lie on one hexagon, at ${place}`;
    return areas.length > 1 ? [problemOf(file, rule, 'Give each its own place.')] : [];
  });
  refuseIfAny([...(missing.length > 0 ? [none] : []), ...onAnother]);
}

/**
 * Places of the areas in `codes`, with rows counted from the top and odd rows shifted half a hexagon
 * to the right. `recode` gives the present code of an older one. Throws when an area has no place, or
 * that of another.
 */
export function hexesFromHexJson(
  file: string,
  hexJson: HexJson,
  { codes, recode }: { codes: ReadonlySet<string>; recode: (code: string) => string },
): HexCells[] {
  const hexes = Object.entries(hexJson.hexes)
    .map(([code, { q, r }]) => ({ area_code: recode(code), q, r }))
    .filter(({ area_code }) => codes.has(area_code));
  refuseUnplaced(file, hexes, codes);
  const west = Math.min(...hexes.map(({ q }) => q));
  const north = Math.max(...hexes.map(({ r }) => r));
  // Only an even sum keeps odd rows odd.
  const top = north + (north % 2);
  return hexes.map(({ area_code, q, r }) => ({ area_code, column: q - west, row: top - r }));
}
