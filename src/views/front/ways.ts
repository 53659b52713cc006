import type { AreaIndex } from '../../areas/area-index.ts';
import { mostAreas } from '../../compare/asked-areas.ts';
import { heldOf, type PartsHeld } from '../site-parts.ts';
import { called } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';
import { countWords, counted } from '../../words/number.ts';
import { countedKinds } from '../areas/areas-counted.ts';
import type { Link } from '../../words/sentence.ts';

/** A page to go on to, and what is there. */
export interface Way extends Link {
  /** The part of the site it leads to; left out where every edition has it. */
  part?: keyof PartsHeld;
  sentence: string;
}

/** Ways in for one kind of reader. */
export interface WaysFor {
  reader: string;
  ways: Way[];
}

/** What is counted in the sentences. */
export interface WaysFacts {
  areas: AreaIndex;
  indicators: number;
  themes: number;
  /** Whether years of life are held by tenth of neighbourhoods. */
  hasTenths: boolean;
  held: PartsHeld;
}

const forResidents = ({ areas, hasTenths }: WaysFacts): WaysFor => ({
  reader: 'To look up where you live',
  ways: [
    {
      text: 'All areas, A to Z',
      href: '/areas/',
      sentence: `${listOf(countedKinds(areas).toReversed())}, by name${areas.hasRegions ? ' and by region' : ''}.`,
    },
    ...(areas.country.path
      ? [
          {
            text: areas.country.name,
            href: areas.country.path,
            sentence: `The whole country${hasTenths ? ', from its most to its least deprived parts' : ''}.`,
          },
        ]
      : []),
    {
      text: 'Stories',
      part: 'stories',
      href: '/stories/',
      sentence: 'What the figures show of one place or theme, in plain words.',
    },
    {
      text: 'Search',
      href: '/search/',
      sentence: 'Places, figures, plans and pages in one list.',
    },
  ],
});

const forPlanners = ({ areas, themes }: WaysFacts): WaysFor => ({
  reader: 'To plan and to hold to account',
  ways: [
    {
      text: 'Compare areas',
      href: '/compare/',
      sentence: `Two to ${countWords(mostAreas)} areas side by side, on a page you can share.`,
    },
    {
      text: 'Where gaps are widest',
      part: 'gaps',
      href: '/gaps/',
      sentence: 'The widest gaps in years of life, and where gaps have closed.',
    },
    {
      text: `What ${areas.hasSystems ? called('system').many : called('council').shortMany} say they will do`,
      part: 'plans',
      href: '/priorities/',
      sentence: `Priorities and targets under ${counted(themes, { one: 'theme', many: 'themes' })}, with the document and the date of each.`,
    },
    {
      text: 'Where targets stand',
      part: 'progress',
      href: '/progress/',
      sentence: 'Each target that was found. Can it be followed?',
    },
  ],
});

const forAnalysts = ({ indicators }: WaysFacts): WaysFor => ({
  reader: 'To work with the figures',
  ways: [
    {
      text: 'Indicators',
      href: '/indicators/',
      sentence: `${indicators === 1 ? 'One thing that is' : `${indicators} things that are`} measured, ${indicators === 1 ? '' : 'each '}with all its areas and its source.`,
    },
    {
      text: 'Data',
      href: '/data/',
      sentence: 'Every figure as CSV and JSON, free to use.',
    },
    {
      text: 'Methods',
      part: 'methods',
      href: '/methods/',
      sentence: 'How each figure is worked out, and what it cannot tell.',
    },
  ],
});

/** Ways on from the front page for residents, for those who plan, and for those who work with figures. */
export const waysIn = (facts: WaysFacts): WaysFor[] =>
  [forResidents(facts), forPlanners(facts), forAnalysts(facts)].map(({ reader, ways }) => ({
    reader,
    ways: heldOf(ways, facts.held),
  }));
