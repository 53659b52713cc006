import { citationOf } from '../../src/citations/citation.ts';
import type { Profile } from '../../src/profiles/profile.ts';
import { copyAddress, releaseAddress } from '../../src/releases/addresses.ts';
import type { siteData } from '../../src/site-data.ts';
import { citedArea } from '../../src/views/cite/cited-pages.ts';
import { keptIndex, keptPage } from '../../src/views/kept/kept-page.ts';
import { chartsOf } from '../files/charts-of.ts';
import { keptEmbeds } from '../files/embed-files.ts';
import { pageColours } from '../files/page-colours.ts';
import type { KeptPages } from './kept-pages.ts';

/**
 * What a release keeps of its pages: the list of its profiles, each of them, and each of their charts to be
 * framed, those of one kind together, as they are most alike.
 */
export function pagesToKeep({ areas, profiles, settings }: ReturnType<typeof siteData>): KeptPages {
  const all = [...profiles.values()];
  const country = profiles.get(areas.country.code)!;
  const release = { ...settings, isKept: true };
  const pageOf = (profile: Profile): [string, string] => {
    const citation = citationOf(citedArea(areas.get(profile.code), profile), release);
    return [copyAddress(settings.release.id, profile.code), keptPage(profile, citation, settings)];
  };
  const setting = { settings, colours: pageColours(settings.colours) };
  const embeds = all.flatMap((profile) => keptEmbeds(profile, chartsOf(profile, country), setting));
  return [
    [releaseAddress(settings.release.id), keptIndex(all, settings)],
    ...all.map(pageOf),
    ...Map.groupBy(embeds, ([address]) => address.split('/').at(-2))
      .values()
      .toArray()
      .flat(),
  ];
}
