import { counted } from '../number.ts';
import { listOf } from '../list.ts';
import { capitalised } from '../sentence.ts';
import { parsePeriod } from '../../indicators/period.ts';
import type { HowFarRead } from '../../priorities/how-far-read.ts';
import type { Published } from '../../priorities/published.ts';
import type { StrategyAndPlan } from '../../priorities/strategy-and-plan.ts';
import { called, withArticle } from '../kind-of-area.ts';

/** An area as a sentence names it. */
export interface Named {
  nameInSentence: string;
}

/** So many pages and papers: `1 page or paper`, `32 pages and papers`. */
export const pagesAndPapers = (count: number): string =>
  counted(count, { one: 'page or paper', many: 'pages and papers' });

/** How much was read of so many, as a sentence: `32 pages and papers were read.`, `In all, 6 pages and papers were read.` */
export function howMuchRead(count: number, planners = 1): string {
  const read = `${pagesAndPapers(count)} ${count === 1 ? 'was' : 'were'} read.`;
  return planners > 1 ? `In all, ${read}` : capitalised(read);
}

/** What any reading may have missed. */
const limits = 'What is not shown here may still be in a plan.';

/** What was read of one area after another on one page: what all may have missed is said with the first that says it; with none, where it is said before them. */
export function limitsSaidOnce(readings: readonly string[], isSaidBefore = false): string[] {
  const first = isSaidBefore ? -1 : readings.findIndex((words) => words.endsWith(limits));
  return readings.map((words, place) =>
    place !== first && words.endsWith(limits) ? words.slice(0, -limits.length).trimEnd() : words,
  );
}

function howMuchWasRead(name: string, count: number, month: string): string {
  if (count === 0) return `Pages by or about ${name} were looked for in ${month}.`;
  return `${capitalised(pagesAndPapers(count))} by or about ${name} ${count === 1 ? 'was' : 'were'} read in ${month}.`;
}

const withStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/**
 * What was read of a system or a council and what was not: stands wherever its priorities do, also where none
 * were found. Never says that an area has no priorities.
 */
export function whatWasRead(system: Named, { reading, documents }: Published): string {
  const name = system.nameInSentence;
  const month = parsePeriod(reading.readIn).label;
  const start = howMuchWasRead(name, documents.length, month);
  const note = withStop(reading.note);
  if (reading.status === 'not-found') {
    const where = ['', ' in it'][documents.length] ?? ' in them';
    return `${start} The priorities now in force were not found${where}. ${note} That does not mean that ${name} has set none.`;
  }
  const part = reading.status === 'in-part' ? ' Only part was found.' : '';
  return `${start}${part} ${note} ${limits}`;
}

/** Said in a table of what was read, where the priorities now in force were not found. */
export const prioritiesNotFound = 'Priorities now in force were not found in the documents read.';

/** Said where nothing at all was read of an area's system. */
export const nothingWasRead = (system: Named): string =>
  `No pages or papers of ${system.nameInSentence} were read for this edition, so its priorities are not shown.`;

/** What tables hold of a priority: our own short label of it. */
export const byOurLabel = 'Each promise is told by our own short label.';

/** Names in a row; with a semicolon between where one of them has an “and” of its own. */
function namesApart(areas: readonly Named[]): string {
  const names = areas.map(({ nameInSentence }) => nameInSentence);
  return names.some((name) => name.includes(' and ')) ? names.join('; ') : listOf(names);
}

/** How far what some published was read, before any of it: whom only in part, and whose priorities were not found. */
export function howFarReadWords(of: readonly (Named & { far: HowFarRead })[]): string {
  const read = (far: HowFarRead) => of.filter((each) => each.far === far);
  const [part, missed] = [read('in-part'), read('not-found')];
  const said = [
    ...(part.length > 0 ? [`Only part was read: ${namesApart(part)}. The rest is not shown.`] : []),
    ...(missed.length > 0
      ? [`Priorities now in force were not found in what was read: ${namesApart(missed)}.`]
      : []),
  ];
  return said.length === 0 ? 'As far as plans were found and read.' : said.join(' ');
}

/** Why the page of a system shows the priorities of the systems before it. */
export const shownFromBefore = (system: Named, before: readonly Named[]): string =>
  `No priorities of ${system.nameInSentence} itself were found in what was read. Shown here is what was published by the ${before.length === 1 ? called('system').one : called('system').many} it took over from: ${namesApart(before)}.`;

/** Said of a system that has ended. */
export const publishedBeforeEnd = (system: Named): string =>
  `This is what ${system.nameInSentence} had published before it ended.`;

/** Said on an authority's page, of the one system it lies in or of all that share it. */
export function publishedBySystemsOf(authority: Named, systems: readonly Named[]): string {
  const opening = `${capitalised(authority.nameInSentence)} is part of`;
  const names = listOf(systems.map(({ nameInSentence }) => nameInSentence));
  return systems.length === 1
    ? `${opening} ${names}, ${withArticle(called('ics').one)}.`
    : `${opening} ${systems.length} ${called('ics').many}: ${names}. What each published stands under its name.`;
}

/** Themes that lists of priorities name and no measurable target bears on; null where there is none. Says only what was found. `whose`: where not the page’s own. */
export function themesWithoutTargetSentence(
  names: readonly string[],
  whose: Named | null,
): string | null {
  if (names.length === 0) return null;
  const listed = listOf(names.map((name) => `“${name}”`));
  const naming = whose ? `the priorities of ${whose.nameInSentence}` : 'its priorities';
  const [are, these] = names.length === 1 ? ['is', 'it'] : ['are', 'these'];
  return `Among the themes that ${naming} name ${are} ${listed}. For ${these}, no target with a number, a measure and a year was found in what was read.`;
}

/** Said where no target was found for a system, or for several of whom a page tells. */
export const noTargetFound = (...of: readonly Named[]): string =>
  `No target with a number was found in what was read of ${of.map(({ nameInSentence }) => nameInSentence).join(' or of ')}.`;

function only(names: readonly string[], inOne: string, notIn: string): string | null {
  if (names.length === 0) return null;
  const verb = names.length === 1 ? 'is' : 'are';
  return `${listOf(names.map((name) => `“${name}”`))} ${verb} named in the priorities of the ${inOne} and not in those of the ${notIn}.`;
}

/** Which themes the strategy names and the plan does not, and the other way round; names from themes.csv. */
export function strategyAgainstPlan(
  { strategyOnly, planOnly }: StrategyAndPlan,
  nameOf: (themeId: string) => string,
): string {
  const names = (ids: readonly string[]): string[] => ids.map((id) => nameOf(id));
  const sentences = [
    only(names(strategyOnly), 'strategy', 'plan'),
    only(names(planOnly), 'plan', 'strategy'),
  ].filter((each) => each !== null);
  const said =
    sentences.length > 0
      ? sentences.join(' ')
      : 'The priorities of the strategy and of the plan name the same themes.';
  return `${said} Both lists were read whole.`;
}

/** Said where nothing stands out that was not spoken of; an area of which no figure is held has none to look at. `lookedAt`: of which figures it speaks, where not of all. */
export function noneOverlooked(
  area: Named,
  {
    hasFigures,
    standingOut,
    lookedAt,
  }: { hasFigures: boolean; standingOut: number; lookedAt: string | null },
): string {
  const none =
    standingOut === 0
      ? 'None: no figure here stands out.'
      : 'None: each figure that stands out here is about a theme that was found in what was read.';
  const words = hasFigures
    ? none
    : `No figure of ${area.nameInSentence} itself is held in the scorecard, so none can be set beside the themes.`;
  return lookedAt === null ? words : `${words} ${lookedAt}`;
}

/** That the part speaks of figures of the area itself alone, where others of the page are averages of its councils. */
export const averagesAsideWords = (members: string): string =>
  `Averages of its ${members} are not looked at here.`;

/** What is said of figures that are worse and that nothing found speaks of; of what was not read nothing follows. */
export function worseAndNotFound(isWhole: boolean, count: number): string {
  if (!isWhole) return 'Worse figures here, and not in the part that was read';
  return count === 1
    ? 'A worse figure here, and nothing found in force touches it'
    : 'Worse figures here, and nothing found in force touches them';
}

/** What such figures are, beside how much was read of how many planners. */
export const worseAndNotFoundSays = (read: {
  pages: number;
  planners: number;
  isWhole: boolean;
  country: string;
}): string =>
  [
    howMuchRead(read.pages, read.planners),
    ...(read.isWhole ? [] : ['More was published, and may touch these.']),
    `Figures that are worse here than in ${read.country} by the publisher’s test or ours.`,
    'Nothing found in force touches them, by theme or by name.',
  ].join(' ');

/** Why no overlooked gaps are shown. */
export const notAssessed = (why: 'nothing-read' | 'not-found'): string =>
  why === 'nothing-read'
    ? 'We cannot say whether any priority touches a gap here. Nothing was read.'
    : 'We cannot say whether any priority touches a gap here. The priorities now in force were not found in what was read.';
