import { headingKey } from './layouts.ts';
import { largerKinds, type KnownArea } from './kinds-of-areas.ts';
import type { Cells } from './published-cells.ts';
import { currentCode } from './recodes.ts';

const tierOf = ({ kind }: KnownArea): string => (largerKinds.has(kind) ? kind : 'council');

const keyOf = (name: string): string => headingKey(name.replaceAll('&', ' and '));

/** Codes of the areas of a tier by their names. */
function codesByName(areas: ReadonlyMap<string, KnownArea>): Map<string, string[]> {
  const named = [...areas].filter(([, { name }]) => name !== '');
  const groups = Map.groupBy(named, ([, area]) => `${tierOf(area)} ${keyOf(area.name)}`);
  return new Map([...groups].map(([key, group]) => [key, group.map(([code]) => code)]));
}

/**
 * Reads code and name of rows against areas.csv: one under the code of an area and the name of another of its tier
 * is told, and gives true, for either may be wrong. Other names than those of the table say nothing.
 */
export function otherNames<Column extends string>(
  areas: ReadonlyMap<string, KnownArea>,
): (cells: Cells<'area' | 'name' | Column>) => boolean {
  const codes = codesByName(areas);
  return (cells) => {
    const code = currentCode(cells.text('area'));
    const own = areas.get(code);
    const name = cells.text('name');
    if (!own || own.name === '' || name === '' || keyOf(name) === keyOf(own.name)) return false;
    // A system may have the name of a council; the country has no other area’s.
    const tiers = own.kind === 'country' ? ['country', 'region', 'council'] : [tierOf(own)];
    const other = tiers.flatMap((tier) => codes.get(`${tier} ${keyOf(name)}`) ?? []);
    if (other.length === 0) return false;
    const fix = `${code} is ${own.name}; ${name} is ${other.join(' or ')}. A column may have been sorted apart from the others: download the file again.`;
    cells.tell('name', 'is the name of another area than the code', fix);
    return true;
  };
}
