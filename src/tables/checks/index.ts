import { areaGroupsFit } from './area-groups-fit.ts';
import { areaCircles } from './area-circles.ts';
import { areaDates, areaDaysNear } from './area-dates.ts';
import { areaKinds, regionsOfCounties } from './area-kinds.ts';
import { areaNames, formerCodes, officialNames } from './area-names.ts';
import { areasInForce, systemsUntil2026 } from './areas-in-force.ts';
import { areaReferences } from './area-references.ts';
import { areaSlugs } from './area-slugs.ts';
import {
  areaWords,
  documentsOfTheirAreas,
  namesInSentences,
  otherNamesAreFree,
  townsInTheirCouncils,
} from './area-words.ts';
import { changeNotes } from './change-notes.ts';
import type { Check, LookAtFigures } from './check.ts';
import { childrenAddUp } from './children-add-up.ts';
import { countrySum } from './country-sum.ts';
import { councilsInSystems } from './councils-in-systems.ts';
import { deprivationRanks, deprivationTenthsOfRanks } from './deprivation-ranks.ts';
import { deprivationPlaces } from './deprivation-places.ts';
import { deprivationTenths } from './deprivation-tables.ts';
import { endedAreas } from './ended-areas.ts';
import { indicatorPlaces } from './indicator-places.ts';
import { hexPlaces } from './hex-places.ts';
import { indicatorFiles } from './indicator-files.ts';
import { indicatorStandings } from './indicator-standings.ts';
import { indicatorWords } from './indicator-words.ts';
import { intervals } from './intervals.ts';
import { linkKinds } from './link-kinds.ts';
import { linkShares } from './link-shares.ts';
import { missingReasons } from './missing-reasons.ts';
import { nationalFindings } from './national-findings.ts';
import { neighbourhoodsComplete } from './neighbourhoods-complete.ts';
import { oneCountry } from './one-country.ts';
import { periods } from './periods.ts';
import { populationFits } from './population-fits.ts';
import { publishedComparisons } from './published-comparisons.ts';
import { publishedJoins, readInOwnDocuments } from './published-joins.ts';
import { publishedReferences } from './published-references.ts';
import { readByNow } from './read-by-now.ts';
import { foundIsListed, readingNotesFit } from './reading-notes-fit.ts';
import { plausibleFigures } from './plausible-figures.ts';
import { priorityListsFit } from './priority-lists-fit.ts';
import { releasedByNow } from './released-by-now.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { placesFit } from './places-fit.ts';
import { placesTaken } from './places-taken.ts';
import { saidTwice } from './said-twice.ts';
import { similarAreasFit } from './similar-areas-fit.ts';
import { sourceReferences } from './source-references.ts';
import { sourceUse } from './source-use.ts';
import { afterMergers } from './after-mergers.ts';
import { successors } from './successors.ts';
import { targetNumbers } from './target-numbers.ts';
import { targetWords, trackingIsOfTarget } from './target-statements.ts';
import { targetYears, trackingFits } from './target-years.ts';
import { targetsTracked } from './targets-tracked.ts';
import { themesMeasured } from './themes-measured.ts';

/** Every rule that looks beyond one cell, in the order their problems are told. */
export const checks: readonly Check[] = [
  repeatedKeys,
  saidTwice,
  placesTaken,
  placesFit,
  oneCountry,
  areaSlugs,
  areaNames,
  officialNames,
  areaWords,
  namesInSentences,
  otherNamesAreFree,
  townsInTheirCouncils,
  formerCodes,
  areaKinds,
  regionsOfCounties,
  areaDates,
  areaDaysNear,
  changeNotes,
  areaGroupsFit,
  areaReferences,
  areasInForce,
  systemsUntil2026,
  successors,
  afterMergers,
  councilsInSystems,
  linkKinds,
  areaCircles,
  linkShares,
  similarAreasFit,
  deprivationRanks,
  deprivationTenthsOfRanks,
  deprivationTenths,
  deprivationPlaces,
  neighbourhoodsComplete,
  hexPlaces,
  indicatorFiles,
  indicatorPlaces,
  indicatorWords,
  indicatorStandings,
  sourceReferences,
  sourceUse,
  releasedByNow,
  readByNow,
  missingReasons,
  intervals,
  plausibleFigures,
  populationFits,
  publishedComparisons,
  periods,
  endedAreas,
  childrenAddUp,
  countrySum,
  publishedReferences,
  publishedJoins,
  readInOwnDocuments,
  documentsOfTheirAreas,
  priorityListsFit,
  readingNotesFit,
  foundIsListed,
  themesMeasured,
  targetsTracked,
  targetNumbers,
  targetYears,
  trackingFits,
  targetWords,
  trackingIsOfTarget,
  nationalFindings,
];

/** The same, of which `look` may leave figures that were found sound before. */
export const checksWith = (look?: LookAtFigures): readonly Check[] =>
  checks.map((check) =>
    check === plausibleFigures ? (tables) => plausibleFigures(tables, look) : check,
  );
