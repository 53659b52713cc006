import { creditOf } from '../../../citations/source-credit.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import type { StoryMaterial } from '../story-material.ts';

/** Where figures come from: the credit, and the page that says all of it. */
export interface SourceWords {
  credit: string;
  path: string;
}

/** `<Source indicator />`: publisher, title and release, linked to the page of the indicator. */
export function sourceWords(given: Attributes, material: StoryMaterial): SourceWords {
  const indicator = new StoryAttributes('Source', given, ['indicator'], material).indicator();
  return { credit: creditOf(indicator.source), path: indicator.path };
}
