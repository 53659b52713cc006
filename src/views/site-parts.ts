import type { LinkWords } from './site-words.ts';

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

interface PartLink extends LinkWords {
  /** The part the page belongs to; left out where every edition has it. */
  part?: keyof PartsHeld;
}

const menu: readonly PartLink[] = [
  { label: 'Areas', address: '/areas/' },
  { label: 'Compare', address: '/compare/' },
  { label: 'Indicators', address: '/indicators/' },
  { label: 'Priorities', address: '/priorities/', part: 'plans' },
  { label: 'Progress', address: '/progress/', part: 'progress' },
  { label: 'Stories', address: '/stories/', part: 'stories' },
  { label: 'Search', address: '/search/' },
  { label: 'Data', address: '/data/' },
];

const more: readonly PartLink[] = [
  { label: 'Towns and villages', address: '/places/', part: 'places' },
  { label: 'Postcodes', address: '/postcodes/', part: 'postcodes' },
  { label: 'Gaps', address: '/gaps/', part: 'gaps' },
  { label: 'Methods', address: '/methods/', part: 'methods' },
  { label: 'Changes', address: '/changes/' },
  { label: 'About', address: '/about/' },
  { label: 'Accessibility', address: '/accessibility/' },
  { label: 'Privacy', address: '/privacy/' },
];

/** A page that every edition has, as the menus name it; null where none has the address. */
export function pageOfSite(path: string): { label: string; path: string } | null {
  const found = [...menu, ...more].find(({ address, part }) => address === path && !part);
  return found ? { label: found.label, path } : null;
}

/** Links to pages whose part an edition holds. */
export const heldOf = <Link extends { part?: keyof PartsHeld }>(
  links: readonly Link[],
  held: PartsHeld,
): Link[] => links.filter(({ part }) => part === undefined || held[part]);

/** The main menu, and the further links of the footer: only pages that exist. */
export const menusOf = (held: PartsHeld): { menu: LinkWords[]; more: LinkWords[] } => ({
  menu: heldOf(menu, held),
  more: heldOf(more, held),
});
