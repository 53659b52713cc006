import type { FoundPage } from './search-record.ts';

/** Kinds of the pages of prose, which no table lists. */
export const proseKinds = {
  stories: 'Stories',
  methods: 'Methods',
  other: 'About this site',
} as const;

/** What results can be narrowed by; also the names in the address: `?q=hull&kind=Council+area`. */
export const narrowings = ['kind', 'areaKind', 'region'] as const;

/** One way to narrow what was found. */
export type Narrowing = (typeof narrowings)[number];

/** The values chosen; a narrowing that is not chosen is left out. */
export type Choices = Partial<Record<Narrowing, string>>;

/** Every value of a narrowing among the pages, in the order they first come. */
export const valuesOf = (pages: readonly FoundPage[], narrowing: Narrowing): string[] => [
  ...new Set(pages.flatMap((page) => page[narrowing] ?? [])),
];
