import { noShapes } from '../../src/charts/flat-shapes.ts';
import { lifeExpectancy } from '../../src/indicators/life-indicators.ts';
import type { buildProfiles } from '../../src/profiles/build-profiles.ts';
import type { Edition } from '../../src/tables/edition.ts';
import { countryPartsView } from '../../src/views/country/country-parts.ts';
import { frontFindings } from '../../src/views/front/findings-view.ts';
import { frontMap } from '../../src/views/front/map-view.ts';
import { stairsView } from '../../src/views/front/stairs-view.ts';
import { gapsPageView } from '../../src/views/gaps/gaps-page.ts';
import { indicatorView } from '../../src/views/indicator/indicator-view.ts';
import { plainText, type Sentence } from '../../src/words/sentence.ts';

/** An edition put together, with its tables. */
export type BuiltEdition = ReturnType<typeof buildProfiles> & { tables: Edition };

const texts = (...said: readonly (Sentence | string | null | undefined)[]): string[] =>
  said.flatMap((each) => {
    if (!each) return [];
    return [typeof each === 'string' ? each : plainText(each)];
  });

/** What the page of gaps prints. */
export function gapsPageSentences(built: BuiltEdition): string[] {
  const { headline, description, opening, caution, regions, moves, sources } = gapsPageView({
    ...built,
    ready: new Set(),
  });
  const between = regions.flatMap((region) => region.between.map(({ sentence }) => sentence));
  return texts(
    headline,
    description,
    opening,
    caution,
    moves.says,
    moves.note,
    ...between,
    ...sources,
  );
}

/** What the front page prints of figures. */
function frontPageSentences(built: BuiltEdition): string[] {
  const { areas, indicators, tables } = built;
  const stairs = stairsView(areas.country, tables);
  const life = indicators.get(lifeExpectancy);
  const map = life && frontMap(life, 'male', { areas, hexes: tables.hexes });
  const findings = frontFindings({ ...built, deprivationDeciles: tables.deprivationDeciles });
  return texts(
    stairs?.tenths.headline,
    stairs?.key,
    stairs?.note,
    ...(map?.notes ?? []),
    ...findings.flatMap(({ sentence, note }) => [sentence, note]),
  );
}

/** What the page of an indicator prints of its figures. */
export function indicatorPageSentences(id: string, built: BuiltEdition): string[] {
  const { areas, indicators, tables } = built;
  const indicator = indicators.get(id);
  if (!indicator) return [];
  const view = indicatorView(indicator, areas, { hexes: tables.hexes, flat: () => noShapes });
  return texts(
    view.whyNoMap,
    ...view.country.map(({ trend }) => trend),
    ...(view.drawnMaps?.maps.map(({ finding }) => finding) ?? []),
    ...view.spreads.flatMap(({ finding, caution }) => [finding, caution]),
    ...view.notes.map(({ text }) => text),
  );
}

/** What the page of the country prints beside its profile. */
function countryPartsSentences(built: BuiltEdition): string[] {
  const { tenths, slopeCheck, inside, inactivity } = countryPartsView(built);
  return texts(
    ...(tenths ? [tenths.good, tenths.life, tenths.note, slopeCheck.words] : []),
    ...(inside?.notes ?? []),
    inactivity?.sentence,
    ...(inactivity?.notes ?? []),
  );
}

/** What every page beside the profiles prints of figures, by the address of the page. */
export function sitePages(built: BuiltEdition): { address: string; texts: string[] }[] {
  return [
    { address: '/', texts: frontPageSentences(built) },
    { address: '/gaps/', texts: gapsPageSentences(built) },
    { address: built.areas.country.path ?? '', texts: countryPartsSentences(built) },
    ...[...built.indicators.values()].map(({ id, path }) => ({
      address: path,
      texts: indicatorPageSentences(id, built),
    })),
  ];
}
