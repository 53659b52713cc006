import { checkProse } from '../../src/tables/prose.ts';
import type { Edition } from '../../src/tables/edition.ts';
import type { Folders } from '../../src/tables/folders.ts';
import type { LookAtFigures } from '../../src/tables/checks/check.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { readEdition } from '../../src/tables/read-edition.ts';
import type { ReadTable } from '../../src/tables/read-table.ts';
import { readStories } from '../../src/tables/read-stories.ts';
import { checkSettings, type Settings } from '../../src/tables/settings.ts';
import { checkTerms } from '../../src/tables/terms.ts';
import { checkVocabulary } from '../../src/tables/vocabulary.ts';
import { useTerms } from '../../src/words/terms.ts';
import { checkStories } from '../../src/views/story/check-stories.ts';
import { addressProblems } from './addresses.ts';
import { coveredEdition } from '../../src/areas/covered-edition.ts';
import { coverageProblems, withPages } from './coverage.ts';
import { lookEachTime, type LookInto } from './found-sound.ts';
import { deniedTargetProblems } from './targets-denied.ts';
import { kindProblems } from './kinds-named.ts';
import { keptReleaseProblems } from './kept-releases.ts';
import { linkProblems } from './links.ts';
import { foreteller, lostAddressProblems } from './lost-addresses.ts';
import { passedTargetProblems } from './passed-targets.ts';
import { postcodeProblems } from './postcodes.ts';
import { regionProblems } from './regions-touch.ts';
import { releaseDateProblems } from './release-date.ts';
import { shapeProblems } from './shapes.ts';
import { sinceReleaseProblems } from './since-release.ts';

/** An edition as far as it could be read, and everything wrong with it. */
export interface EditionProblems {
  edition: Edition | null;
  problems: Problem[];
}

/** How an edition is checked, where not as by `npm run check:data`. */
interface CheckOptions {
  isBuilding?: boolean;
  look?: LookInto;
  lookAtFigures?: LookAtFigures;
  /** The same beside the releases that were kept. */
  lookSinceRelease?: LookAtFigures;
  read?: ReadTable;
  /** Is given the tables where each could be read, before anything else is looked into. */
  whenRead?: (edition: Edition) => void;
}

/** What the settings and the release say that does not fit the tables. */
const settledProblems = (folders: Folders, edition: Edition, settings: Settings): Problem[] => [
  ...releaseDateProblems(folders.data, settings.release, edition),
  ...passedTargetProblems(folders.data, settings.release, edition),
  ...coverageProblems(folders, edition, settings),
];

/** What is wrong with where areas lie. */
const inPlace = (data: string, edition: Edition): Problem[] => {
  const problems = shapeProblems(data, edition);
  return problems.length > 0 ? problems : regionProblems(data, edition);
};

/** What is wrong with releases that were kept; where nothing is, what the tables say otherwise than they. */
function releaseProblems(
  data: string,
  { release: { id } }: Settings,
  edition: Edition | null,
  { look = lookEachTime, lookSinceRelease }: CheckOptions,
): Problem[] {
  const problems = look('releases', () => keptReleaseProblems(data, id));
  return edition && problems.length === 0
    ? sinceReleaseProblems(data, id, edition, lookSinceRelease)
    : problems;
}

/**
 * The one list of rules for the files of an edition: what `npm run check:data` tells, what the build
 * asks before it begins, and what the tests hold to. Where it finds nothing, the edition can be built.
 * What looks may leave what was found sound before; `read` may remember tables. A build leaves the last of them,
 * `isBuilding`: it takes as long as all others, and is asked of the site itself.
 */
export function editionProblems(folders: Folders, options: CheckOptions = {}): EditionProblems {
  const { data, content } = folders;
  const { look = lookEachTime, isBuilding = false } = options;
  const { edition, problems: inTables, indicatorIds } = readEdition(data, options);
  const { terms, codes, problems: inTerms } = checkTerms(content);
  const { settings, problems: inSettings } = checkSettings(folders);
  if (terms !== null) useTerms(terms);
  const asked = settings?.areasToCover;
  const covered = edition && asked ? coveredEdition(edition, asked) : edition;
  const inReleases = settings ? releaseProblems(data, settings, edition, options) : [];
  const problemsOfSite = [
    ...inTables,
    ...(edition === null ? [] : addressProblems(data, edition)),
    ...(edition === null ? [] : look('shapes', () => inPlace(data, edition))),
    ...(edition === null ? [] : look('postcodes', () => postcodeProblems(data, edition.areas))),
    ...inSettings,
    ...inReleases,
    ...(edition && settings ? settledProblems(folders, edition, settings) : []),
    ...inTerms,
    ...(edition && terms ? kindProblems(folders, edition, { terms, codes }) : []),
    ...(edition && terms ? deniedTargetProblems(data, edition, terms) : []),
  ];
  const isSound = problemsOfSite.length === 0;
  const foretell = isSound && covered && settings && foreteller(folders, covered, settings);
  // Which addresses there will be cannot be worked out of what is broken: then none is called wrong for it.
  const isMade = (address: string): boolean => !foretell || foretell().isMade(address);
  const problems = [
    ...problemsOfSite,
    ...checkVocabulary(content, edition).problems,
    ...checkProse(content, indicatorIds),
    ...(terms === null ? [] : checkStories(readStories(content), covered)),
    ...(covered === null
      ? []
      : linkProblems(folders, withPages(covered), isMade, settings?.baseAddress)),
  ];
  if (problems.length > 0 || isBuilding || !covered) return { edition, problems };
  // What a site would lose can be told of tables and words that are right in all else.
  return { edition, problems: lostAddressProblems(data, covered.redirects, isMade) };
}
