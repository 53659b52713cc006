import { differenceTest } from './words/difference.ts';
import { countNumber, countAttributes } from './counts/count.ts';
import { StoryAttributes, type Attributes } from './story-attributes.ts';
import { StoryFault } from './story-fault.ts';
import type { StoryMaterial } from './story-material.ts';
import type { StoryPart } from './story-part.ts';

const fix = 'The tables have moved on: change the words around it, then this line.';

function holdsOfCount(given: Attributes, material: StoryMaterial): void {
  const read = new StoryAttributes('Holds', given, [...countAttributes, 'is'], material);
  const is = read.mustBeOneOf('is', ['none', 'some']);
  const count = countNumber(read, material);
  if ((count === 0) === (is === 'none')) return;
  throw new StoryFault(String(count), `is the count that <Holds> says is ${is}`, fix);
}

const pairAttributes = ['area', 'against', 'since', 'indicator', 'sex', 'period', 'is'];

function holdsOfPair(given: Attributes, material: StoryMaterial): void {
  const read = new StoryAttributes('Holds', given, pairAttributes, material);
  const is = read.mustBeOneOf('is', ['higher', 'lower', 'really-higher', 'really-lower']);
  const { difference, isReal } = differenceTest(read, material);
  const side = difference > 0 ? 'higher' : 'lower';
  const isSo = difference !== 0 && is.endsWith(side) && (isReal || !is.startsWith('really'));
  if (isSo) return;
  const found = difference === 0 ? 'no different' : isReal ? `really-${side}` : side;
  throw new StoryFault(found, `is what the tables give where <Holds> says ${is}`, fix);
}

/**
 * `<Holds … is />`: shows nothing, and is a fault as soon as the words around it are no longer so. With
 * `of` it is about a count, `none` or `some`, as `<Count>` counts; else about `area` less `against` (or
 * now less `since`), as `<Difference>` takes it: `higher`, `lower`, or `really-` so at the 99.8% level.
 */
export function holds(given: Attributes, material: StoryMaterial): StoryPart {
  if (given['of'] === undefined) holdsOfPair(given, material);
  else holdsOfCount(given, material);
  return { kind: 'nothing' };
}
