import type { AreaIndex } from '../../areas/area-index.ts';
import { mostAreas } from '../../compare/asked-areas.ts';
import { called, withArticle } from '../../words/kind-of-area.ts';
import { countWords } from '../../words/number.ts';
import type { ReadyComparison } from './ready-comparisons.ts';

/** A way to compare that needs no script: where it leads, and what is there. */
export interface WayToCompare {
  label: string;
  address: string;
  /** Follows the label: `: each area beside those most like it.` */
  rest: string;
}

/** What can be put side by side: `Two to six councils or integrated care systems side by side`. */
export function sideBySide({ hasSystems }: Pick<AreaIndex, 'hasSystems'>): string {
  const systems = hasSystems ? ` or ${called('ics').many}` : '';
  return `Two to ${countWords(mostAreas)} ${called('council').shortMany}${systems} side by side`;
}

type Ready = Pick<ReadyComparison, 'of'>;

/** The page that lists comparisons made ready, with what is in it; none where none is made. */
function toReady(ready: readonly Ready[], hasSystems: boolean): WayToCompare[] {
  if (ready.length === 0) return [];
  const has = (of: Ready['of']): boolean => ready.some((each) => each.of === of);
  const told = [
    ...(has('similar') ? ['each area beside those most like it'] : []),
    ...(has('members') && hasSystems
      ? [`each ${called('system').one} beside its ${called('council').shortMany}`]
      : []),
    ...(has('story') ? ['pairs that stories compare'] : []),
  ];
  const rest = told.length > 0 ? `: ${told.join(', ')}.` : '.';
  return [{ label: 'Comparisons to open', address: '/compare/ready/', rest }];
}

/** Ways to compare without script, which speak of systems where an edition has some. */
export function waysToCompare(
  { country, hasSystems }: AreaIndex,
  ready: readonly Ready[],
): WayToCompare[] {
  const { short, shortMany } = called('council');
  const inside = hasSystems
    ? `, and ${withArticle(called('system').one)}’s compares the ${shortMany} inside it`
    : '';
  return [
    ...toReady(ready, hasSystems),
    {
      label: 'One subject, every area',
      address: '/indicators/',
      rest: `: the page of each subject has all ${shortMany}${hasSystems ? ` and ${called('system').many}` : ''} in one table.`,
    },
    {
      label: 'One area, every subject',
      address: '/areas/',
      rest: `: profiles have the same figures in the same order, so two can be read side by side. A ${short}’s profile compares it with ${country.nameInSentence}${inside}.`,
    },
    { label: 'All figures as files', address: '/data/', rest: ', for a spreadsheet.' },
  ];
}
