import { promisedThemes } from '../../../priorities/promised-themes.ts';
import type { Published } from '../../../priorities/published.ts';
import { isCounted } from '../../../priorities/standing.ts';
import { whyUncounted } from '../../../priorities/trusted.ts';
import type { StoryAttributes } from '../story-attributes.ts';
import type { StoryMaterial } from '../story-material.ts';

type Counting = (read: StoryAttributes, material: StoryMaterial) => number;

const boardsThat =
  (holds: (published: Published) => boolean): Counting =>
  (_, { strategies }) =>
    [...strategies.values()].filter(holds).length;

const withStatus = (status: string): Counting =>
  boardsThat(({ reading }) => reading.status === status);

const namingTheme =
  (by: 'boards' | 'systems'): Counting =>
  (read, material) => {
    const id = read.theme();
    return promisedThemes(material).find(({ theme }) => theme.id === id)?.[by] ?? 0;
  };

const countedTargets = ({ targets }: Published) =>
  targets.filter((target) => whyUncounted(target) === null);

/** Counts of what boards have published, and of themes that lists of boards and of systems name, as far as it was read. */
export const boardCounts = {
  'boards-read': boardsThat(() => true),
  'boards-found': withStatus('found'),
  'boards-in-part': withStatus('in-part'),
  'boards-not-found': withStatus('not-found'),
  'boards-with-list': boardsThat(({ sets }) => sets.some(isCounted)),
  'boards-with-targets': boardsThat((published) => countedTargets(published).length > 0),
  'board-targets': (_: StoryAttributes, { strategies }: StoryMaterial) =>
    [...strategies.values()].flatMap(countedTargets).length,
  'boards-naming': namingTheme('boards'),
  'systems-naming': namingTheme('systems'),
  'themes-of-both': (_: StoryAttributes, material: StoryMaterial) =>
    promisedThemes(material).filter((each) => each.boards > 0 && each.systems > 0).length,
  'themes-of-neither': (_: StoryAttributes, material: StoryMaterial) =>
    promisedThemes(material).filter((each) => each.boards + each.systems === 0).length,
} as const;
