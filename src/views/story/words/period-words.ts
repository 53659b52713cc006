import { isPublished } from '../../../indicators/series.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import { StoryFault } from '../story-fault.ts';
import type { StoryMaterial } from '../story-material.ts';
import { leadingSex } from '../../../indicators/indicator.ts';

/**
 * `<Period indicator area? which? />`: the latest period of an indicator, or with `which="first"` the
 * first, in words: `2022 to 2024`. Of the country unless an area is named.
 */
export function periodWords(given: Attributes, material: StoryMaterial): string {
  const read = new StoryAttributes('Period', given, ['indicator', 'area', 'which'], material);
  const indicator = read.indicator();
  const area = read.optional('area') === null ? material.areas.country : read.area('area');
  const series = indicator.series.of(area.code, leadingSex(indicator, area.code));
  const held = series.filter(isPublished);
  const found = read.oneOf('which', ['latest', 'first']) === 'latest' ? held.at(-1) : held[0];
  if (found) return found.period.label;
  throw new StoryFault(
    indicator.id,
    `has no figure for ${area.name} (${area.code})`,
    'Name an area that has one.',
  );
}
