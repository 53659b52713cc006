import type { OwnChange } from '../../gaps/own-change.ts';
import { bothSexes, type BySex } from '../../indicators/life-indicators.ts';
import { listOf } from '../list.ts';
import { capitalised } from '../sentence.ts';
import { peopleOf } from '../sex.ts';

/** What of a change tells whether it is a good one. */
export type ToldChange = {
  from: Pick<OwnChange['from'], 'label'>;
  test: Pick<NonNullable<OwnChange['test']>, 'isReal' | 'difference'> | null;
};

/** How an area’s own lengths of life changed; null where a change cannot be followed. */
export interface OwnChanges {
  life: BySex<ToldChange | null>;
  healthy: BySex<ToldChange | null>;
}

/** Whether one thing gets better, as far as tests tell: `Years in good health: no.`, and what that rests on. */
interface BetterLine {
  answer: string;
  because: string;
}

/** Whether life gets better, a line for each thing that is followed, since one may be told and another not. */
export interface GettingBetter {
  lines: BetterLine[];
  /** The answers in a few words: `Good health: no; life: change not tested`. */
  inShort: string;
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
const shortNames = { life: 'life', healthy: 'good health' } as const;

const changed = {
  life: { better: 'live longer', worse: 'live less long' },
  healthy: { better: `have more ${names.healthy}`, worse: `have fewer ${names.healthy}` },
} as const;

function foundBy({ test }: ToldChange): Finding['found'] {
  if (!test) return null;
  if (!test.isReal) return 'chance';
  return test.difference > 0 ? 'better' : 'worse';
}

const findingsOf = (changes: OwnChanges, measure: Measure): Finding[] =>
  bothSexes.flatMap((sex) => {
    const change = changes[measure][sex];
    if (!change) return [];
    return [{ measure, who: peopleOf(sex), found: foundBy(change), since: change.from.label }];
  });

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

const answers = {
  better: 'yes',
  worse: 'no',
  chance: 'no clear change',
  untested: 'change not tested',
} as const;

/** The answer of one measure: said once where it is the same for both, else for whom: `no for men`. */
function answerOf(findings: readonly Finding[]): string {
  const alike = [...Map.groupBy(findings, ({ found }) => found ?? 'untested')];
  const isOfBoth = alike.length === 1 && findings.length === bothSexes.length;
  return alike
    .map(([found, of]) => {
      const whom = isOfBoth ? '' : ` for ${listOf(of.map(({ who }) => who))}`;
      return `${answers[found]}${whom}`;
    })
    .join(', ');
}

/** What the answer rests on; nothing where nothing was tested, which the answer says. */
function becauseOf(findings: readonly Finding[]): string {
  const alike = Map.groupBy(findings, ({ found, since }) => [found, since].join());
  return [...alike.values()].flatMap(foundWords).join(' ');
}

/**
 * Whether life in an area gets better, as far as tests tell: `Years in good health: no.`, since `Women and men have
 * fewer years in good health than in 2013 to 2015, by more than chance.`, and `Length of life: change not tested.` Null
 * where no change of its own is held.
 */
export function gettingBetter(changes: OwnChanges): GettingBetter | null {
  const told = measures.flatMap((measure) => {
    const findings = findingsOf(changes, measure);
    return findings.length === 0 ? [] : [{ measure, findings, answer: answerOf(findings) }];
  });
  if (told.length === 0) return null;
  return {
    lines: told.map(({ measure, findings, answer }) => ({
      answer: `${capitalised(names[measure])}: ${answer}.`,
      because: becauseOf(findings),
    })),
    inShort: capitalised(
      told.map(({ measure, answer }) => `${shortNames[measure]}: ${answer}`).join('; '),
    ),
  };
}
