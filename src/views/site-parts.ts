import type { Link } from '../words/sentence.ts';

/** The parts of the site that an edition may do without: whether it holds what each is made from. */
export interface PartsHeld {
  /** What was published about what comes first, and its targets. */
  plans: boolean;
  /** Systems whose targets and outcomes can be followed, of which something was read. */
  progress: boolean;
  /** Regions, by which areas are listed. */
  regions: boolean;
  /** Gaps in years of life inside or between council areas, region by region. */
  gaps: boolean;
  /** Towns and villages. */
  places: boolean;
  postcodes: boolean;
  /** Outlines of council areas, for “Use my location”. */
  shapes: boolean;
  stories: boolean;
  methods: boolean;
}

interface PartLink extends Link {
  /** The part the page belongs to; left out where every edition has it. */
  part?: keyof PartsHeld;
}

const menu: readonly PartLink[] = [
  { text: 'Areas', href: '/areas/' },
  { text: 'Compare', href: '/compare/' },
  { text: 'Indicators', href: '/indicators/' },
  { text: 'Priorities', href: '/priorities/', part: 'plans' },
  { text: 'Progress', href: '/progress/', part: 'progress' },
  { text: 'Stories', href: '/stories/', part: 'stories' },
  { text: 'Search', href: '/search/' },
  { text: 'Data', href: '/data/' },
];

const more: readonly PartLink[] = [
  { text: 'Towns and villages', href: '/places/', part: 'places' },
  { text: 'Postcodes', href: '/postcodes/', part: 'postcodes' },
  { text: 'Gaps', href: '/gaps/', part: 'gaps' },
  { text: 'Methods', href: '/methods/', part: 'methods' },
  { text: 'Changes', href: '/changes/' },
  { text: 'About', href: '/about/' },
  { text: 'Accessibility', href: '/accessibility/' },
  { text: 'Privacy', href: '/privacy/' },
];

/** A page that every edition has, as the menus name it; null where none has the address. */
export function pageOfSite(path: string): { label: string; path: string } | null {
  const found = [...menu, ...more].find(({ href, part }) => href === path && !part);
  return found ? { label: found.text, path } : null;
}

/** Links to pages whose part an edition holds. */
export const heldOf = <To extends { part?: keyof PartsHeld }>(
  links: readonly To[],
  held: PartsHeld,
): To[] => links.filter(({ part }) => part === undefined || held[part]);

/** The main menu, and the further links of the footer: only pages that exist. */
export const menusOf = (held: PartsHeld): { menu: Link[]; more: Link[] } => ({
  menu: heldOf(menu, held),
  more: heldOf(more, held),
});
