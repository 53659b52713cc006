import { profileJson } from '../../src/profiles/public-form.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { judgePage, type ClaimCounts } from './judge-page.ts';
import type { Profile, PublicFigure, PublicSite } from './public-site.ts';

/** A site of its own for every case, so that a falsehood planted in one is not in another. */
export function siteOf(folder = ''): { site: PublicSite; find: (code: string) => Profile } {
  const all = [...arcadiaProfiles.profiles.values()].map(
    (profile) => JSON.parse(profileJson(profile)) as Profile,
  );
  const find = (code: string) => all.find((profile) => profile.code === code)!;
  const profiles = new Map(all.map((profile) => [profile.url, profile]));
  return { find, site: { folder, data: arcadia.data, country: find(codes.country), profiles } };
}

/** Figures of an indicator in the file of an area. */
export const figures = (profile: Profile, id: string): PublicFigure[] =>
  profile.indicators.find((each) => each.id === id)!.observations;

/** Figures by which Northmoor and Arcadia are told: women, then men, of the oldest and the newest period. */
export const plantLengthsOfLife = (profile: Profile, find: (code: string) => Profile): void => {
  const of = (area: Profile, values: Record<string, readonly [number, number]>): void => {
    const model = figures(area, 'life-expectancy')[0]!;
    area.indicators.find(({ id }) => id === 'life-expectancy')!.observations = Object.entries(
      values,
    ).flatMap(([period, [female, male]]) => [
      { ...model, period, sex: 'female', value: female },
      { ...model, period, sex: 'male', value: male },
    ]);
  };
  of(profile, { '2017-2019': [79.7, 74.7], '2023-2025': [79.3, 74.2] });
  of(find(codes.country), { '2017-2019': [83.3, 79.7], '2023-2025': [83.5, 79.7] });
};

/** A sentence, where it stands, and what is false in the files. */
interface Planted {
  code?: string;
  /** The part of the page. */
  part?: string;
  /** The indicator that a link before it names. */
  indicator?: string;
  /** Where the link before it leads, where that is no indicator: an area in its row. */
  link?: string;
  /** Words that stand after it under the same heading. */
  after?: string;
  /** The title of the section, and the small heading over it. */
  title?: string;
  heading?: string;
  /** The address of the page; that of the area where it is left out. */
  address?: string;
  /** Folder of public files. */
  folder?: string;
  plant?: (profile: Profile, find: (code: string) => Profile, site: PublicSite) => void;
}

/** What is found of a sentence on a page. */
export function judged(
  sentence: string,
  {
    code = codes.northmoor,
    part = '',
    indicator = '',
    link = indicator && `/indicators/${indicator}/`,
    after = '',
    title = 'A part',
    heading = '',
    address,
    folder,
    plant,
  }: Planted = {},
): ClaimCounts {
  const { site, find } = siteOf(folder);
  plant?.(find(code), find, site);
  const before = link && `<p><a href="${link}">It</a></p>`;
  const over = heading && `<h3>${heading}</h3>`;
  const html = `<main><h2>${title}</h2><div id="${part}">${over}${before}<p>${sentence}</p><p>${after}</p></div></main>`;
  const profile = find(code);
  return judgePage(html, { address: address ?? profile.url, profile, site }, []);
}
