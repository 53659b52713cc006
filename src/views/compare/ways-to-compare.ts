import type { AreaIndex } from '../../areas/area-index.ts';
import { mostAreas } from '../../compare/asked-areas.ts';
import { called, withArticle } from '../../words/kind-of-area.ts';
import { countWords } from '../../words/number.ts';
import type { ReadyComparison } from './ready-comparisons.ts';
import type { Link } from '../../words/sentence.ts';

/** A way to compare that needs no script: where it leads, and what is there. */
export interface WayToCompare extends Link {
  /** Follows it: `: each area beside those most like it.` */
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
  return [{ text: 'Comparisons to open', href: '/compare/ready/', rest }];
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
      text: 'One subject, every area',
      href: '/indicators/',
      rest: `: the page of each subject has all ${shortMany}${hasSystems ? ` and ${called('system').many}` : ''} in one table.`,
    },
    {
      text: 'One area, every subject',
      href: '/areas/',
      rest: `: profiles have the same figures in the same order, so two can be read side by side. A ${short}’s profile compares it with ${country.nameInSentence}${inside}.`,
    },
    { text: 'All figures as files', href: '/data/', rest: ', for a spreadsheet.' },
  ];
}
