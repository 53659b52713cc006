import type { Area } from '../areas/area.ts';
import { listOf } from '../words/list.ts';

/** What stands at the address of a code. */
export interface ByCode {
  title: string;
  description: string;
  /** What is said of the code; null where its one area is named. */
  sentence: string | null;
  areas: { label: string; path: string }[];
  /** Where the address forwards to; null where several areas are meant. */
  forwardsTo: string | null;
}

/** The page at the address of a code: it forwards to the one area, or names all that replaced one that ended. */
export function byCode(code: string, areas: readonly (Area & { path: string })[]): ByCode {
  const names = listOf(areas.map(({ nameInSentence }) => nameInSentence));
  const [only, ...others] = areas;
  const isOne = only !== undefined && others.length === 0;
  return {
    title: `${code}: ${listOf(areas.map(({ name }) => name))}`,
    description: isOne
      ? `The page of ${names}, by its code ${code}.`
      : `The areas that replaced the one with the code ${code}: ${names}.`,
    sentence: isOne
      ? null
      : `The area with the code ${code} has ended. In its place there are ${names}.`,
    areas: areas.map(({ nameInSentence, path }) => ({
      label: `Go to the page of ${nameInSentence}`,
      path,
    })),
    forwardsTo: isOne ? only.path : null,
  };
}
