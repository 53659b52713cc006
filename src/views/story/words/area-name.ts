import { capitalised } from '../../../words/sentence.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import type { StoryMaterial } from '../story-material.ts';

/** The name of an area with its address, if it has a page. */
export interface AreaName {
  name: string;
  path: string | null;
}

/**
 * `<Area code start? />`: the name as in a sentence; with `start="yes"` as at the start of one.
 */
export function areaName(given: Attributes, material: StoryMaterial): AreaName {
  const read = new StoryAttributes('Area', given, ['code', 'start'], material);
  const area = read.area('code');
  const name = area.nameInSentence;
  return {
    name: read.oneOf('start', ['no', 'yes']) === 'yes' ? capitalised(name) : name,
    path: area.path,
  };
}
