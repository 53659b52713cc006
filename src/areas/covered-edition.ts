import type { AreaRow, Edition } from '../tables/edition.ts';
import { coveredAreas } from './covered-areas.ts';

/** An edition about a part of its country. */
export interface CoveredEdition extends Edition {
  /** What covered areas are compared with, and has no page. */
  comparators: ReadonlySet<string>;
  /** The areas it was asked to cover, in the order asked. */
  about: readonly string[];
}

type Kept = (code: string) => boolean;

/** Areas that stand beside covered ones and have no page: those most like them, and whom they share a plan with. */
function besides(tables: Edition, covered: Kept): Set<string> {
  const alike = tables.similarAreas
    .filter(({ areaCode }) => covered(areaCode))
    .map(({ similarCode }) => similarCode);
  const sharing = tables.sharedPlans
    .filter(({ areaCode }) => covered(areaCode))
    .flatMap(({ sharedWith }) => sharedWith);
  const places = tables.priorities
    .filter(({ areaCode }) => covered(areaCode))
    .flatMap(({ placeCode }) => placeCode ?? []);
  return new Set([...alike, ...sharing, ...places].filter((code) => !covered(code)));
}

/** A region would hold a part of its councils: nothing is said of any. */
const withoutRegion = (area: AreaRow): AreaRow => ({ ...area, regionCode: null, nhsRegion: null });

/** Rows of what was published by covered areas, and of what hangs on them. */
function publishedBy(tables: Edition, covered: Kept) {
  const own = <Row extends { areaCode: string }>(rows: readonly Row[]): Row[] =>
    rows.filter(({ areaCode }) => covered(areaCode));
  const [priorities, targets] = [own(tables.priorities), own(tables.targets)];
  const [ofPriorities, ofTargets] = [priorities, targets].map(
    (rows) => new Set(rows.map(({ id }) => id)),
  );
  return {
    documents: own(tables.documents),
    plans: own(tables.plans),
    priorities,
    priorityThemes: tables.priorityThemes.filter(({ priorityId }) => ofPriorities?.has(priorityId)),
    priorityLists: own(tables.priorityLists),
    sharedPlans: own(tables.sharedPlans),
    targets,
    targetTracking: tables.targetTracking.filter(({ targetId }) => ofTargets?.has(targetId)),
    core20PlusGroups: own(tables.core20PlusGroups),
    subjects: own(tables.subjects),
    readings: own(tables.readings),
    readingNotes: own(tables.readingNotes),
  };
}

/**
 * An edition about a part of its country: the covered areas as if there were no others, and without a page the
 * country and the areas that they are compared with.
 */
export function coveredEdition(tables: Edition, asked: readonly string[]): CoveredEdition {
  const { covered: codes } = coveredAreas(asked, tables);
  const covered: Kept = (code) => codes.has(code);
  const beside = besides(tables, covered);
  const isCountry = new Set(
    tables.areas.filter(({ kind }) => kind === 'country').map(({ code }) => code),
  );
  const isHeld: Kept = (code) => covered(code) || isCountry.has(code) || beside.has(code);
  const isShown: Kept = (code) => covered(code) || isCountry.has(code);
  return {
    ...tables,
    ...publishedBy(tables, covered),
    areas: tables.areas.filter(({ code }) => isHeld(code)).map(withoutRegion),
    comparators: new Set([...isCountry, ...beside]),
    about: asked,
    areaLinks: tables.areaLinks.filter(
      ({ areaCode, toCode }) => covered(areaCode) && covered(toCode),
    ),
    areaGroups: [...Map.groupBy(tables.areaGroups, ({ name }) => name).values()]
      .filter((group) => group.every(({ areaCode }) => covered(areaCode)))
      .flat(),
    similarAreas: tables.similarAreas.filter(({ areaCode }) => covered(areaCode)),
    observations: new Map(
      [...tables.observations].map(([id, rows]) => [
        id,
        rows.filter(({ areaCode }) => isHeld(areaCode)),
      ]),
    ),
    deprivationDeciles: tables.deprivationDeciles.filter(({ areaCode }) => isShown(areaCode)),
    deprivationDomains: tables.deprivationDomains.filter(({ areaCode }) => isShown(areaCode)),
    places: tables.places.filter(({ localAuthority }) => covered(localAuthority)),
    hexes: tables.hexes.filter(({ areaCode }) => covered(areaCode)),
  };
}
