import type { OwnChange } from '../../gaps/own-change.ts';
import type { Untested } from '../../gaps/untested.ts';
import { bothSexes, yearDecimals, type BySex } from '../../indicators/life-indicators.ts';
import { formatNumber } from '../../indicators/number-format.ts';
import { listOf } from '../list.ts';
import { capitalised } from '../sentence.ts';
import { peopleOf } from '../sex.ts';
import { notTestedGround } from '../test.ts';
import { ownChangeSentences } from './own-change.ts';

/** What of a change tells whether it is a good one. */
export type ToldChange = {
  from: Pick<OwnChange['from'], 'label'>;
  change: OwnChange['change'];
  test: Pick<NonNullable<OwnChange['test']>, 'isReal' | 'difference'> | null;
};

/** How an area’s own lengths of life changed; null where a change cannot be followed. */
export interface OwnChanges {
  life: BySex<ToldChange | null>;
  healthy: BySex<ToldChange | null>;
}

/** Whether one thing gets better, as far as tests tell: `Years in good health: no.`, and what that rests on. */
export interface BetterLine {
  answer: string;
  because: string;
}

/** Whether life gets better, a line for each thing that is followed, since one may be told and another not. */
export interface GettingBetter {
  lines: BetterLine[];
}

type Measure = keyof OwnChanges;

/** What a test found of a change. */
type Found = 'better' | 'worse' | 'chance' | 'untested';

interface Finding {
  measure: Measure;
  who: string;
  found: Found;
  /** In years, as printed. */
  change: number;
  since: string;
}

const measures = ['healthy', 'life'] as const;

const names = { life: 'length of life', healthy: 'years in good health' } as const;

const changed = {
  life: { better: 'live longer', worse: 'live less long' },
  healthy: { better: `have more ${names.healthy}`, worse: `have fewer ${names.healthy}` },
} as const;

function foundBy({ test }: ToldChange): Found {
  if (!test) return 'untested';
  if (!test.isReal) return 'chance';
  return test.difference > 0 ? 'better' : 'worse';
}

const findingsOf = (changes: Partial<OwnChanges>, measure: Measure): Finding[] =>
  bothSexes.flatMap((sex) => {
    const change = changes[measure]?.[sex];
    if (!change) return [];
    return [
      {
        measure,
        who: peopleOf(sex),
        found: foundBy(change),
        change: change.change,
        since: change.from.label,
      },
    ];
  });

/** What a test found of people of whom it found the same; nothing where nothing was tested. */
function foundWords([first, ...others]: readonly Finding[]): string[] {
  if (!first) return [];
  const { measure, found, since } = first;
  const who = listOf([first, ...others].map((each) => each.who));
  if (found === 'chance')
    return [`For ${who} the change in ${names[measure]} since ${since} could be chance.`];
  if (found !== 'better' && found !== 'worse') return [];
  return [`${capitalised(who)} ${changed[measure][found]} than in ${since}, by more than chance.`];
}

const answers: Readonly<Record<Exclude<Found, 'untested'>, string>> = {
  better: 'yes',
  worse: 'no',
  chance: 'no clear change',
};

/** How figures moved that nothing tests, in years, for readers to judge: `women 0.4 years less, men 0.5 (not tested)`. */
function movedWords(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const alike = [...Map.groupBy(findings, ({ change }) => change)];
  const words = alike.map(([change, of], place) => {
    const who = listOf(of.map((each) => each.who));
    if (change === 0) return `${who} the same`;
    const size = `${who} ${formatNumber(Math.abs(change), yearDecimals)}`;
    const before = alike[place - 1]?.[0] ?? 0;
    return change * before > 0 ? size : `${size} years ${change > 0 ? 'more' : 'less'}`;
  });
  return [`${words.join(', ')} (not tested)`];
}

/** What tests found, said once where it is the same for both: `no`, `no for men`. */
function testedWords(findings: readonly Finding[]): string[] {
  const alike = [...Map.groupBy(findings, ({ found }) => found)];
  return alike.flatMap(([found, of]) => {
    if (found === 'untested') return [];
    const isOfBoth = of.length === bothSexes.length;
    return `${answers[found]}${isOfBoth ? '' : ` for ${listOf(of.map(({ who }) => who))}`}`;
  });
}

/** The answer of one measure: `no for men`, `women 0.4 years less, men 0.5 (not tested)`. */
function answerOf(findings: readonly Finding[]): string {
  const untested = findings.filter(({ found }) => found === 'untested');
  return [...movedWords(untested), ...testedWords(findings)].join(', ');
}

/** What the answer rests on; nothing where nothing was tested, which the answer says. */
function becauseOf(findings: readonly Finding[]): string {
  const alike = Map.groupBy(findings, ({ found, since }) => [found, since].join());
  return [...alike.values()].flatMap(foundWords).join(' ');
}

/**
 * Whether life in an area gets better, as far as tests tell: `Years in good health: no.`, since `Women and men have
 * fewer years in good health than in 2013 to 2015, by more than chance.`, and `Length of life: women 0.4 years less, men 0.5 (not
 * tested).` Null
 * where no change of its own is held.
 */
export function gettingBetter(changes: OwnChanges): GettingBetter | null {
  const lines = measures.flatMap((measure) => {
    const findings = findingsOf(changes, measure);
    if (findings.length === 0) return [];
    const answer = `${capitalised(names[measure])}: ${answerOf(findings)}.`;
    return [{ answer, because: becauseOf(findings) }];
  });
  return lines.length === 0 ? null : { lines };
}

/**
 * The same of the average of the councils of an area, which nothing tests, with the figures then and now: `Average
 * length of life: women 0.1 years more, men the same (not tested).` Null where no change is held.
 */
export function averageBetter(changes: BySex<OwnChange | null>, why: Untested): BetterLine | null {
  const findings = findingsOf({ life: changes }, 'life');
  if (findings.length === 0) return null;
  return {
    answer: `Average ${names.life}: ${answerOf(findings)}.`,
    because: ownChangeSentences(changes, notTestedGround(why)).join(' '),
  };
}
