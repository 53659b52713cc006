import { averageRules } from './average-rules.ts';
import { bearingRules } from './bearing-rules.ts';
import { betterRules } from './better-rules.ts';
import { comparisonRules } from './comparison-rules.ts';
import { isOfArea, type ClaimRule, type Page, type Said, type Verdict } from './claim.ts';
import { generalRules } from './general.ts';
import { besideOf, readBlocks, sentencesOf, type Block } from './read-blocks.ts';
import { wrongInFrame } from './page-frame.ts';
import { pageRules } from './page-rules.ts';
import { judgeBeside, judgeCell } from './figures-in-tables.ts';
import { askedAsCell, judgeNotHeld, notHeldOfNamed, outsideTables } from './not-held-cells.ts';
import { readTables, type TableCell } from './read-tables.ts';
import { changeRules } from './change-rules.ts';
import { findingRules } from './finding-rules.ts';
import { factRules } from './fact-rules.ts';
import { foldRules } from './fold-rules.ts';
import { gapMovedRules } from './gap-moved-rules.ts';
import { gapRules } from './gap-rules.ts';
import { furthestRules } from './furthest-rules.ts';
import { headRules } from './head-rules.ts';
import { heldRules } from './held-rules.ts';
import { judgeRows } from './rows-of-figures.ts';
import { judgeOutcome } from './outcomes.ts';
import { judgeOfNeighbourhoods, neighbourhoodRules } from './neighbourhood-rules.ts';
import { nearestRules } from './nearest-rules.ts';
import { originRules } from './origin-rules.ts';
import { pictureRules, placedBy } from './pictures.ts';
import { planRules } from './plan-rules.ts';
import { promisedRules } from './promised-rules.ts';
import { releaseRules } from './release-rules.ts';
import { poorerHealthRules } from './poorer-health-rules.ts';
import { rangeRules } from './range-rules.ts';
import { someRangesRules } from './some-ranges-rules.ts';
import { rankRules } from './rank-rules.ts';
import { fifthRules } from './fifth-rules.ts';
import { regionRules } from './region-rules.ts';
import { targetRules } from './target-rules.ts';
import { targetStandRules } from './target-stand-rules.ts';
import { trendRules } from './trend-rules.ts';
import { comparedRules } from './compared-rules.ts';
import { themeRules } from './theme-rules.ts';
import { mayRest } from './resting-forms.ts';
import { separateRules } from './separate-rules.ts';
import { setRules } from './set-rules.ts';
import { storyRules } from './story-rules.ts';
import { slopeRules } from './slope-rules.ts';
import { onceEach } from '../../src/tables/once.ts';
import {
  comparisonWords,
  claimLike,
  isClaimLike,
  longestFirst,
  setWords,
  statedOf,
  withoutStated,
} from './stated-words.ts';

/** What was found on some pages. */
export interface ClaimCounts {
  sentences: number;
  /** Sentences with a word of comparison that the site made. */
  comparisons: number;
  /** Of those: borne out by a test in the public files, naming their test, said to be untested, saying nothing of the area. */
  tested: number;
  namingTest: number;
  untested: number;
  inGeneral: number;
  /** Sentences on the end of a set or an empty one; and those worked out again. */
  sets: number;
  recomputed: number;
  /** Of the sets: those that say nothing of this area, as they explain a word or a rule. */
  setsInGeneral: number;
  /** Figures in tables that were found in the file of their area. */
  figures: number;
  problems: string[];
}

const ofProfiles = [
  ...pictureRules,
  ...originRules,
  ...headRules,
  ...neighbourhoodRules,
  ...gapRules,
  ...gapMovedRules,
  ...promisedRules,
  ...bearingRules,
  ...nearestRules,
  ...betterRules,
  ...foldRules,
  ...furthestRules,
  ...setRules,
  ...averageRules,
  ...slopeRules,
  ...fifthRules,
  ...planRules,
  ...releaseRules,
  ...targetRules,
  ...targetStandRules,
  ...rankRules,
  ...heldRules,
  ...rangeRules,
  ...someRangesRules,
  ...separateRules,
  ...trendRules,
  ...factRules,
  askedAsCell,
  notHeldOfNamed,
  ...comparisonRules,
  ...generalRules,
];
const ofPages = [
  ...pictureRules,
  ...findingRules,
  ...pageRules,
  ...storyRules,
  ...poorerHealthRules,
  ...comparedRules,
  ...themeRules,
  ...separateRules,
  ...trendRules,
  ...changeRules,
  ...releaseRules,
  ...regionRules,
  ...rankRules,
  ...heldRules,
  ...rangeRules,
  ...someRangesRules,
  ...planRules,
  ...targetRules,
  ...targetStandRules,
  ...factRules,
  askedAsCell,
  notHeldOfNamed,
  ...generalRules,
];

const none = (): ClaimCounts => ({
  sentences: 0,
  comparisons: 0,
  tested: 0,
  namingTest: 0,
  untested: 0,
  inGeneral: 0,
  sets: 0,
  recomputed: 0,
  setsInGeneral: 0,
  figures: 0,
  problems: [],
});

/** Said of a difference behind which no test stands, in the section where it is given. */
const saysUntested =
  /not tested|may be chance|could be chance|cannot be tested|cannot say (?:whether|which)|no test compares|are partly down to chance|may or may not differ|cannot be called|no range/i;

const namesTest =
  /more than chance|\b(?:our|own|same|’s) test\b|No verdict|cannot yet say whether/i;

/** What the form of a sentence tells: the rules that it is of, and whether it holds a word of a comparison, or of a set. */
interface Form {
  rules: ClaimRule[];
  isComparison: boolean;
  isSet: boolean;
}

/** Most cells of tables are of no form, and many sentences stand on hundreds of pages. */
const formBy = (rules: readonly ClaimRule[]): ((sentence: string) => Form) =>
  onceEach((sentence) => ({
    rules: rules.filter(({ pattern }) => pattern.test(sentence)),
    isComparison: comparisonWords.test(sentence),
    isSet: setWords.test(sentence),
  }));

const formOnProfile = formBy(ofProfiles);
const formOnPage = formBy(ofPages);

function firstVerdict(rules: readonly ClaimRule[], said: Said): Verdict | null {
  for (const { pattern, judge } of rules) {
    const verdict = judge(pattern.exec(said.sentence)!, said);
    if (verdict) return verdict;
  }
  return null;
}

function countComparison(counts: ClaimCounts, said: Said, verdict: Verdict | null): void {
  counts.comparisons += 1;
  if (verdict === 'tested' || verdict === 'recomputed') counts.tested += 1;
  else if (verdict === 'untested') counts.untested += 1;
  else if (verdict === 'in-general') counts.inGeneral += 1;
  else if (verdict === 'names-test') counts.namingTest += 1;
  else if (verdict !== null) counts.problems.push(`“${said.sentence}”: ${verdict.against}`);
  else if (!mayRest(said.sentence))
    counts.problems.push(`“${said.sentence}”: no rule knows a comparison of this form`);
  else if (namesTest.test(said.block.text)) counts.namingTest += 1;
  else if (saysUntested.test(said.block.section)) counts.untested += 1;
  else counts.problems.push(`“${said.sentence}”: no test stands behind it, and it does not say so`);
}

function countSet(counts: ClaimCounts, said: Said, verdict: Verdict | null): void {
  counts.sets += 1;
  if (verdict === 'recomputed' || verdict === 'tested') counts.recomputed += 1;
  else if (verdict === 'in-general') counts.setsInGeneral += 1;
  else if (typeof verdict === 'object' && verdict !== null)
    counts.problems.push(`“${said.sentence}”: ${verdict.against}`);
  else counts.problems.push(`“${said.sentence}”: no rule asks the files for the set it is of`);
}

function judge(sentence: string, block: Block, page: Page, counts: ClaimCounts) {
  const { rules, isComparison, isSet } = (isOfArea(page) ? formOnProfile : formOnPage)(sentence);
  if (rules.length === 0 && !isComparison && !isSet) return;
  const said = { sentence, block, ...page };
  const verdict = firstVerdict(rules, said);
  if (isComparison) countComparison(counts, said, verdict);
  else if (isSet) countSet(counts, said, verdict);
  // A rule may know a claim that has none of those words: “went up in 200 of 296”.
  else if (verdict !== null && verdict !== 'in-general') countComparison(counts, said, verdict);
  // Both kinds of claim in one sentence: the verdict of its set is counted as well.
  if (isComparison && verdict === 'recomputed') countSet(counts, said, verdict);
}

/** Every figure in the tables of a page. */
function judgeTables(cells: readonly TableCell[], page: Page, counts: ClaimCounts): void {
  for (const cell of cells) {
    const verdict =
      judgeOfNeighbourhoods(cell, page) ??
      judgeOutcome(cell, page) ??
      judgeNotHeld(cell, page) ??
      judgeBeside(cell, page) ??
      judgeCell(cell, page);
    if (verdict === 'recomputed') counts.figures += 1;
    else if (verdict !== null && typeof verdict === 'object')
      counts.problems.push(
        `“${cell.text}” of “${cell.row}, ${cell.column}” in the table “${cell.caption}”: ${verdict.against}`,
      );
  }
}

/** Every claim of a page, and every figure in its tables. `names`: those that hold a claim’s word and claim nothing, as `claimLike` gives them. */
export function judgePage(html: string, page: Page, names: readonly string[]): ClaimCounts {
  const counts = none();
  const stated = longestFirst([...claimLike(statedOf(page.profile)), ...names]);
  const beside = besideOf(html).map((block) => placedBy(block, page));
  const inside = readBlocks(html).map((block) => ({ block, page }));
  for (const { block, page: where } of [...beside, ...inside]) {
    const { text } = block;
    // Most blocks hold no word of a claim: they are only counted.
    const own = isClaimLike(text) ? withoutStated(text, stated) : text;
    for (const sentence of sentencesOf(own)) {
      counts.sentences += 1;
      judge(sentence.trim(), block, where, counts);
    }
  }
  const cells = readTables(html);
  judgeTables(cells, page, counts);
  const blocks = inside.map(({ block }) => block);
  counts.problems.push(...outsideTables(blocks, cells));
  if (isOfArea(page)) {
    const rows = judgeRows(html, page);
    counts.figures += rows.right;
    counts.problems.push(...rows.problems);
  }
  counts.problems.push(...wrongInFrame(html, page));
  return counts;
}

/** The counts of several pages together. */
export function addCounts(all: readonly ClaimCounts[]): ClaimCounts {
  const total = none();
  for (const each of all) {
    for (const key of Object.keys(total) as (keyof ClaimCounts)[])
      if (key === 'problems') total.problems.push(...each.problems);
      else total[key] += each[key];
  }
  return total;
}
