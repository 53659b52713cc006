import type { Materials } from '../../indicators/materials.ts';

import type { Untested } from '../../gaps/untested.ts';

import type { LifeSex } from '../../indicators/life-indicators.ts';
import type { Ranges } from '../../indicators/ranges.ts';
import type { DeprivationDecileRow } from '../../tables/edition.ts';
import type { Profile } from '../profile.ts';
import type { Link } from '../../words/sentence.ts';

/** Something worth knowing, made from the figures by a rule. */
export interface Finding {
  /** The number that leads, as printed; its unit is in the heading. */
  number: string;
  /** Whose colour the number takes. */
  sex: LifeSex;
  /** What the number is, read straight after it: `years between men in …`. */
  heading: string;
  /** One or two plain sentences more. */
  sentence: string;
  /** Where it can be looked up, from the root. */
  link: Link;
  /** Years measured, as in `2022 to 2024`. */
  period: string;
  /** Whether and how it was tested, or why it could not be. */
  tested: string;
}

/** What findings are made from. */
export interface FindingMaterials extends Materials {
  profiles: ReadonlyMap<string, Pick<Profile, 'gaps'>>;
  deprivationDeciles: readonly DeprivationDecileRow[];
}

/** A finding, or null where the figures do not bear one. */
export type FindingRule = (materials: FindingMaterials) => Finding | null;

/** Of several, the one with the largest size; the first of those that are equal. */
export const largest = <Item>(
  items: readonly Item[],
  sizeOf: (item: Item) => number,
): Item | undefined =>
  items.reduce<Item | undefined>(
    (most, item) => (most !== undefined && sizeOf(most) >= sizeOf(item) ? most : item),
    undefined,
  );

/** Why the end of a list was not tested against the others, by the ranges of what is listed. */
export const whyListsAreUntested = (ranges: Ranges): Untested[] => {
  if (ranges === 'all') return ['ends-of-a-list'];
  return [ranges === 'none' ? 'no-ranges' : 'some-ranges', 'ends-of-a-list'];
};
