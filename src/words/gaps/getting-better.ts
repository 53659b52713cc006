import type { OwnChange } from '../../gaps/own-change.ts';
import { bothSexes, type BySex } from '../../indicators/life-indicators.ts';
import { listOf } from '../list.ts';
import { capitalised } from '../sentence.ts';
import { peopleOf } from '../sex.ts';

/** How an area’s own lengths of life changed; null where a change cannot be followed. */
export interface OwnChanges {
  life: BySex<OwnChange | null>;
  healthy: BySex<OwnChange | null>;
}

/** Whether life gets better, as far as tests tell: the answer in a word or two, and what it rests on. */
export interface GettingBetter {
  answer: string;
  because: string;
}

type Measure = keyof OwnChanges;

interface Finding {
  measure: Measure;
  who: string;
  /** What a test found; null where nothing was tested. */
  found: 'better' | 'worse' | 'chance' | null;
  since: string;
}

const measures = ['healthy', 'life'] as const;

const names = { life: 'length of life', healthy: 'years in good health' } as const;

const changed = {
  life: { better: 'live longer', worse: 'live less long' },
  healthy: { better: `have more ${names.healthy}`, worse: `have fewer ${names.healthy}` },
} as const;

function foundBy({ test }: OwnChange): Finding['found'] {
  if (!test) return null;
  if (!test.isReal) return 'chance';
  return test.difference > 0 ? 'better' : 'worse';
}

const findingsOf = (changes: OwnChanges): Finding[] =>
  measures.flatMap((measure) =>
    bothSexes.flatMap((sex) => {
      const change = changes[measure][sex];
      if (!change) return [];
      return [{ measure, who: peopleOf(sex), found: foundBy(change), since: change.from.label }];
    }),
  );

/** What a test found of people whom it found alike. */
function foundWords(alike: readonly Finding[]): string[] {
  const [first] = alike;
  if (!first?.found) return [];
  const { measure, found, since } = first;
  const who = listOf(alike.map((each) => each.who));
  return found === 'chance'
    ? [`For ${who} the change in ${names[measure]} since ${since} could be chance.`]
    : [`${capitalised(who)} ${changed[measure][found]} than in ${since}, by more than chance.`];
}

/** What was not tested answers nothing, and that is said. */
function untestedWords(findings: readonly Finding[]): string[] {
  const untested = new Set(
    findings.filter(({ found }) => found === null).map(({ measure }) => names[measure]),
  );
  return untested.size === 0 ? [] : [`The change in ${listOf([...untested])} is not tested.`];
}

/** Yes or no, and for whom where a test found it of one sex alone; mixed; or that nobody can tell. */
function answerOf(findings: readonly Finding[]): string {
  const tested = findings.filter(({ found }) => found !== null);
  const real = tested.filter(({ found }) => found !== 'chance');
  const ways = new Set(real.map(({ found }) => found));
  if (ways.size === 0) return 'Cannot be told.';
  if (ways.size === 2) return 'Mixed.';
  const whom = new Set(real.map(({ who }) => who));
  const isOfAll = tested.every(({ who }) => whom.has(who));
  return `${ways.has('better') ? 'Yes' : 'No'}${isOfAll ? '' : `, for ${listOf([...whom])}`}.`;
}

/**
 * Whether life in an area gets better, as far as tests tell: `No.`, since `Women and men have fewer years in good
 * health than in 2013 to 2015, by more than chance. The change in length of life is not tested.` Null where no
 * change of its own is held.
 */
export function gettingBetter(changes: OwnChanges): GettingBetter | null {
  const findings = findingsOf(changes);
  if (findings.length === 0) return null;
  const alike = Map.groupBy(findings, ({ measure, found, since }) =>
    [measure, found, since].join(),
  );
  return {
    answer: answerOf(findings),
    because: [...[...alike.values()].flatMap(foundWords), ...untestedWords(findings)].join(' '),
  };
}
