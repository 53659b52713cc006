import type { Chart } from '../../charts/chart.ts';
import { creditOf } from '../../citations/source-credit.ts';
import type { ProfileSource } from '../../profiles/profile.ts';
import type { Settings } from '../../tables/settings.ts';

/** What a file says of the edition it is from. */
type Released = Pick<Settings, 'title' | 'edition' | 'editionDate' | 'baseAddress'>;

/**
 * The words by which the publishers of a chart’s figures ask to be named, and the licence where those do not
 * say it: of its own sources, or of all sources of its page where none of them is named in it.
 */
export function licenceLine({ words }: Chart, sources: readonly ProfileSource[]): string {
  const own = sources.filter((source) => words.source.includes(creditOf(source)));
  const named = own.length > 0 ? own : sources;
  const asked = [...new Set(named.map(({ attribution }) => attribution))].join(' ');
  const unsaid = new Set(
    named.map(({ licence }) => licence).filter((each) => !asked.includes(each)),
  );
  return [asked, ...[...unsaid].map((each) => `${each}.`)].join(' ');
}

/** Whose file it is and of which release, with the address of the page that lasts. */
export const releaseLine = (code: string, { title, edition, baseAddress }: Released): string =>
  `${title}, edition of ${edition}: ${baseAddress}/id/${code}/`;

/** What a file is saved as: `blackpool-E06000009-lifeline-2026-11.svg`. */
export function savedAs(
  { code, url }: { code: string; url: string | null },
  what: string | null,
  { editionDate }: Pick<Settings, 'editionDate'>,
  ending: string,
): string {
  const slug = url?.split('/').findLast((part) => part !== '');
  return `${[slug, code, what, editionDate.slice(0, 7)].filter(Boolean).join('-')}.${ending}`;
}
