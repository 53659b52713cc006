import { citationOf } from '../../src/citations/citation.ts';
import type { Profile } from '../../src/profiles/profile.ts';
import { copyAddress, releaseAddress } from '../../src/releases/addresses.ts';
import type { profileMaterials } from '../../src/site-data.ts';
import { citedArea } from '../../src/views/cite/cited-pages.ts';
import { keptIndex, keptPage } from '../../src/views/kept/kept-page.ts';
import { chartedParts } from '../../src/views/profile/charted-parts.ts';
import { embeddedArea, keptEmbeds } from '../files/embed-files.ts';
import { chartsOf } from '../files/indicator-charts.ts';
import { pageColours } from '../files/page-colours.ts';
import type { KeptPages } from './kept-pages.ts';

/**
 * What a release keeps of its pages: the list of its profiles, each of them, and each of their charts and of
 * those of indicators to be framed, those of one kind together, as they are most alike.
 */
export function pagesToKeep(edition: ReturnType<typeof profileMaterials>): KeptPages {
  const { areas, profiles, settings } = edition;
  const all = [...profiles.values()];
  const release = { ...settings, isKept: true };
  const pageOf = (profile: Profile): [string, string] => {
    const citation = citationOf(citedArea(areas.get(profile.code), profile), release);
    return [copyAddress(settings.release.id, profile.code), keptPage(profile, citation, settings)];
  };
  const setting = { settings, colours: pageColours(settings.colours) };
  const ofAreas = all.flatMap((profile) => {
    const { charts, sources } = chartedParts(areas.get(profile.code), edition);
    const path = copyAddress(settings.release.id, profile.code);
    return keptEmbeds(embeddedArea(profile, [], sources), path, charts, setting);
  });
  // Pages of indicators have no copy: their charts lead to the living ones.
  const ofIndicators = [...edition.indicators.values()].flatMap((indicator) => {
    const { subject, charts } = chartsOf(indicator, edition);
    return keptEmbeds({ subject, notice: null }, subject.path, charts, setting);
  });
  return [
    [releaseAddress(settings.release.id), keptIndex(all, settings)],
    ...all.map(pageOf),
    ...Map.groupBy([...ofAreas, ...ofIndicators], ([address]) => address.split('/').at(-2))
      .values()
      .toArray()
      .flat(),
  ];
}
