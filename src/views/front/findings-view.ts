import type { AreaIndex } from '../../areas/area-index.ts';
import type { LifeSex } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { numericTargets } from '../../priorities/numeric-targets.ts';
import type { Published } from '../../priorities/published.ts';
import type { FindingMaterials } from '../../profiles/findings/finding.ts';
import { findingsOf } from '../../profiles/findings/findings.ts';
import { called, withArticle } from '../../words/kind-of-area.ts';
import { capitalised, type Link } from '../../words/sentence.ts';

/** A finding as the front page prints it. */
export interface FrontFinding {
  number: string;
  /** After the number, small: `of 42`. */
  of: string | null;
  /** Whose colour the number takes; null where it is about nobody's length of life. */
  sex: LifeSex | null;
  heading: string;
  sentence: string;
  /** Period, and whether and how it was tested. */
  note: string | null;
  link: Link;
}

/** Findings from figures beside the one from what systems published. */
const findingsFromFigures = 2;

const fromFigures = (materials: FindingMaterials): FrontFinding[] =>
  findingsOf(materials, findingsFromFigures).map(({ period, tested, ...finding }) => ({
    ...finding,
    of: null,
    note: `${period}. ${tested}`,
  }));

/** `One such target was found, …`, `34 such targets were found, …` */
function targetsFound(targets: number): string {
  if (targets === 0) return 'No such target was found.';
  const found =
    targets === 1 ? 'One such target was' : `${formatNumber(targets, 0)} such targets were`;
  return `${found} found, leaving out drafts, targets that a later plan replaced and those of which we are not sure.`;
}

function fromTargets(published: readonly Published[], areas: AreaIndex): FrontFinding[] {
  const { systems, systemsRead, targets } = numericTargets(published);
  if (systemsRead === 0) return [];
  const hasEnded = published.some(({ areaCode }) => areas.get(areaCode).validTo !== null);
  const one = systems === 1 ? called('ics').one : called('ics').many;
  return [
    {
      number: formatNumber(systems, 0),
      of: `of ${formatNumber(systemsRead, 0)}`,
      sex: null,
      heading: `${one} with a target that states a number, found in the documents read`,
      sentence: `${targetsFound(targets)} ${capitalised(withArticle(called('system').one))} may have targets in what was not found or read.`,
      note: hasEnded
        ? `${capitalised(called('system').many)} are counted as they were when they published. Some of them have merged since.`
        : null,
      link: { text: 'Where targets stand', href: '/progress/' },
    },
  ];
}

/** Two findings from the figures and one from what systems published: fewer where there is nothing to say. */
export const frontFindings = (
  materials: FindingMaterials & { published: ReadonlyMap<string, Published> },
): FrontFinding[] => [
  ...fromFigures(materials),
  ...fromTargets([...materials.published.values()], materials.areas),
];
