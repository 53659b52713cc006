import type { FoundPage } from './search-record.ts';

/** For tests: a page of a fictional council, with what a test is about put in its place. */
export const fictionalPage = (title: string, changes: Partial<FoundPage> = {}): FoundPage => ({
  url: `/local-authorities/${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}/`,
  title,
  code: `X-${title}`,
  summary: `About ${title}.`,
  kind: 'Council area',
  areaKind: 'District council',
  region: 'Upland',
  ended: false,
  names: [],
  ...changes,
});
