import { nearestShown } from '../../src/profiles/similar-areas.ts';
import { periodSaid, sexSaid, type Said } from './claim.ts';
import { figuresOf } from './figures-of-kind.ts';
import type { Profile, PublicFigure, PublicSite } from './public-site.ts';
import { remembered } from './remember.ts';

/** The profile whose address ends in a name, of a system or of a council. */
const ofSlug = (
  { profiles }: PublicSite,
  slug: string,
  folders = ['ics', 'local-authorities'],
): Profile[] => folders.flatMap((folder) => profiles.get(`/${folder}/${slug}/`) ?? []);

/** Where the area of a page lies that is told by its members: a county and a system may share a name. */
const foldersOf: Readonly<Record<string, string[]>> = {
  'councils-of': ['ics'],
  'districts-of': ['local-authorities'],
};

/** The areas of a page made ready, by its address: members of one, one and those like it, or two by name. */
const namedBy = remembered((site: PublicSite, page: string): Profile[] => {
  // What councils and districts are called differs from edition to edition: `hundreds-of-vale`.
  const [, kind, slug = ''] = /^(similar-to|[a-z-]+?-of)-(.+)$/.exec(page) ?? [];
  const inside = ofSlug(site, slug, foldersOf[kind ?? '']);
  const codes = new Set(
    inside.flatMap(({ members, similar_areas: similar }) =>
      (kind === 'similar-to' ? similar.slice(0, nearestShown) : members).map(({ code }) => code),
    ),
  );
  if (inside.length > 0)
    return [
      ...(kind === 'similar-to' ? inside : []),
      ...[...site.profiles.values()].filter(({ code }) => codes.has(code)),
    ];
  const ends = [...page.matchAll(/-and-/g)].map(({ index }) => index);
  const pairs = ends.map((at) => [page.slice(0, at), page.slice(at + '-and-'.length)]);
  const found = pairs.map((slugs) => slugs.flatMap((each) => ofSlug(site, each)));
  return found.find((areas) => areas.length === 2) ?? [];
});

/** The areas side by side on a page; none on another page. */
export function sideBySide({ address, site }: Pick<Said, 'address' | 'site'>): Profile[] {
  const page = /^\/compare\/([\w-]+)\/$/.exec(address)?.[1];
  return page === undefined ? [] : namedBy(site, page);
}

/** The figures of some areas by sex and period, of an indicator. */
export const together = (areas: readonly Profile[], id: string): PublicFigure[][] => [
  ...Map.groupBy(
    areas.flatMap((area) => figuresOf(area, id)),
    ({ sex, period }) => `${sex} ${period}`,
  ).values(),
];

/** The figures of some areas by sex, each of the newest period that one of them has for it. */
export const newestTogether = (areas: readonly Profile[], id: string): PublicFigure[][] =>
  [...Map.groupBy(together(areas, id), ([first]) => first!.sex).values()].map((periods) =>
    periods.reduce((newest, each) => (each[0]!.period > newest[0]!.period ? each : newest)),
  );

/** Whether a figure is of the period that a row of areas side by side names, and of its sex where it names one: `… women; 2021/22; newer figures of some: 2023/24`. */
export function isOfRow(
  row: string,
  { sex, period }: Pick<PublicFigure, 'sex' | 'period'>,
): boolean {
  const [own = ''] = row.split('; newer figures');
  const people = /\b(women|men);/.exec(own)?.[1];
  return own.includes(periodSaid(period)) && (people === undefined || sex === sexSaid(people));
}
