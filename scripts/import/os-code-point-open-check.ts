import { decodeOutcode } from '../../src/postcodes/decode-outcode.ts';
import type { AreaOfPostcodes, OutcodeFile } from '../../src/postcodes/outcode-file.ts';
import type { Place } from './os-code-point-open-areas.ts';
import type { ListedPostcode } from './os-code-point-open-rows.ts';

/** Few areas, and the same objects again and again: their texts are kept. */
const texts = new WeakMap<AreaOfPostcodes, string>();

function textOf(area: AreaOfPostcodes): string {
  const known = texts.get(area);
  if (known !== undefined) return known;
  const text = Object.values(area).join(' in ');
  texts.set(area, text);
  return text;
}

/** Where every postcode of some outcodes lies as decoded; those of other nations may be kept without postcodes. */
function decodedAreas(outcodes: Iterable<string>, table: ReadonlyMap<string, OutcodeFile>) {
  const decoded = new Map<string, string>();
  for (const outcode of outcodes) {
    const file = table.get(outcode);
    for (const { postcode, area } of file ? decodeOutcode(file) : [])
      decoded.set(postcode, textOf(area));
  }
  return decoded;
}

/** The nation of an outcode that is wholly in another one, as text; else undefined. */
function wholeNation(file: OutcodeFile | undefined): string | undefined {
  const [area] = file?.areas ?? [];
  return area && 'nation' in area && Object.keys(file?.sectors ?? {}).length === 0
    ? area.nation
    : undefined;
}

/**
 * Holds part of the published list against the packed table decoded again: every listed postcode must lie
 * where the list says, and nothing else may be there. `listed` is whole outcodes. Gives how many agreed;
 * throws on any that do not, naming the first.
 */
export function checkAgainstList(
  listed: readonly ListedPostcode[],
  place: Place,
  table: ReadonlyMap<string, OutcodeFile>,
): number {
  const decoded = decodedAreas(new Set(listed.map(({ outcode }) => outcode)), table);
  const wrong: string[] = [];
  for (const one of listed) {
    const postcode = `${one.outcode} ${one.sector}${one.unit}`;
    const wanted = textOf(place(one));
    const got = decoded.get(postcode) ?? wholeNation(table.get(one.outcode));
    if (got !== wanted) wrong.push(`${postcode}: ${got ?? 'nothing'} instead of ${wanted}`);
    decoded.delete(postcode);
  }
  const extra = [...decoded.keys()].map((postcode) => `${postcode}: not in the list`);
  const all = [...wrong, ...extra];
  if (all.length > 0)
    throw new Error(
      `The packed table differs from the list at ${all.length} postcodes. ${all[0]}.`,
    );
  return listed.length;
}
