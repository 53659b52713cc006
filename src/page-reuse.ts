import { createHash } from 'node:crypto';
import type { Area } from './areas/area.ts';
import type { Indicators } from './indicators/indicator.ts';
import {
  indicatorsNotedWhole,
  notedIndicators,
  notedProfiles,
} from './profiles/noted-materials.ts';
import { historyOfArea } from './releases/history.ts';
import { citations, profileMaterials, siteData, siteWords } from './site-data.ts';
import { onceEach } from './tables/once.ts';
import type { ProfilePageMaterials } from './views/profile/profile-page.ts';

/**
 * Gives the page as it was made before, where nothing that it read then has changed; else null, and `reads` is
 * looked at once the page is made. `digestOf` tells what each of them is known by now.
 */
export type Reuse = (
  reads: ReadonlySet<string>,
  digestOf: (read: string) => string,
) => Response | null;

declare global {
  namespace App {
    interface Locals {
      /** Given by `npm run build` alone. */
      reuse?: Reuse;
    }
  }
}

/** The figures of an area, of all indicators. */
const figuresOf = (code: string): unknown =>
  [...siteData().indicators.values()].map(({ series }) =>
    series.sexesOf(code).map((sex) => series.of(code, sex)),
  );

/** What every page may show besides what it reads of areas and indicators. */
const ofSite = (): unknown => [
  siteWords(),
  siteData().areas.all,
  [...citations()],
  [...(profileMaterials().printed ?? [])].sort(),
];

/** Of releases what changed for an area; every address that was published is one of the other tables. */
function changesOf(code: string): unknown {
  const { addresses: _, ...history } = historyOfArea(profileMaterials().history, code);
  return history;
}

/** Plain values alone, since each is known by its JSON: the bytes that `v8.serialize` gives of equal ones differ. */
function valueOf(read: string): unknown {
  const [what, name = ''] = read.split(' ');
  const { profiles, tables } = siteData();
  if (what === 'profile') return profiles.get(name);
  if (what === 'figures') return figuresOf(name);
  if (what === 'indicator') return tables.observations.get(name);
  if (what === 'changes') return changesOf(name);
  if (what === 'site') return ofSite();
  throw new Error(`A page has read “${read}”, by which nothing can be kept.`);
}

const digestOfValue = onceEach((read: string) =>
  createHash('sha256')
    .update(JSON.stringify(valueOf(read) ?? null))
    .digest('base64url')
    .slice(0, 22),
);

/** What anything that a page reads is known by: it changes whenever that does. A profile holds all figures of its area. */
function digestOf(read: string): string {
  const [what, name = ''] = read.split(' ');
  const isInProfile = what === 'figures' && siteData().profiles.has(name);
  return digestOfValue(isInProfile ? `profile ${name}` : read);
}

/** The page as it was made before from the same; null where it must be made, and in all but `npm run build`. */
export const keptPage = (reads: Set<string>, { reuse }: App.Locals): Response | null => {
  reads.add('site');
  return reuse?.(reads, digestOf) ?? null;
};

/** Areas, their profiles and the indicators, noting in `reads` what is read of their figures. */
export function notedData(reads: Set<string>) {
  const { areas, settings, indicators, profiles } = siteData();
  const note = (read: string): void => void reads.add(read);
  return {
    areas,
    settings,
    indicators: notedIndicators(indicators, note),
    profiles: notedProfiles(profiles, note),
  };
}

/** The indicators, noting in `reads` which of them are read, each with all its figures. */
export const notedWhole = (reads: Set<string>): Indicators =>
  indicatorsNotedWhole(siteData().indicators, (read) => void reads.add(read));

/** What the page of an area is made from and no more, noting in `reads` what is read of areas and figures. */
export function notedMaterials({ code }: Area, reads: Set<string>): ProfilePageMaterials {
  const { history, tables, ...site } = profileMaterials();
  reads.add(`changes ${code}`);
  return {
    ...notedData(reads),
    neighbourhoods: site.neighbourhoods,
    themes: site.themes,
    printed: site.printed,
    boundariesOf: site.boundariesOf,
    shapesIn: site.shapesIn,
    countryOutline: site.countryOutline,
    tables: {
      sources: tables.sources,
      tableSources: tables.tableSources,
      deprivationDeciles: tables.deprivationDeciles,
    },
    history: historyOfArea(history, code),
  };
}
