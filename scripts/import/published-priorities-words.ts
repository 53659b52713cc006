import type { PlanKind } from '../../src/tables/edition.ts';

/** Remarks of the reader on the reading, said plainly; what documents state is not touched. */
const plainer: [RegExp, string][] = [
  [/\s*\((?:also )?seed[^)]*\)/g, ''],
  [/\bnot retrieved\b/g, 'not read'],
  [/\bno retrieved page\b/g, 'no page read'],
  [/\bon the retrieved excerpt\b/g, 'on the part read'],
  [/\bseen in excerpt\b/g, 'seen on the part read'],
  [/\bexcerpt cut\b/g, 'not read whole'],
  [/\bexcerpt does not\b/g, 'the part read does not'],
];

/** The same remark in plain words: `not retrieved` is `not read`. */
export const inPlainWords = (text: string): string =>
  plainer.reduce((words, [found, plain]) => words.replace(found, plain), text);

const spelled: [RegExp, string][] = [
  [/\bICS\b/g, 'integrated care system'],
  [/\bICB\b/g, 'integrated care board'],
  [/\bJFP\b/g, 'Joint Forward Plan'],
  [/\bHWB\b/g, 'health and wellbeing'],
  [/\bJSNA\b/g, 'joint strategic needs assessment'],
];

/** A note on a reading, plainly and with its short forms spelled out; what documents state is not touched. */
export const spelledOut = (note: string): string =>
  spelled.reduce((words, [short, long]) => words.replace(short, long), inPlainWords(note));

/** The kind of plan that a page's own words name; two kinds at once are `other`. */
export function planKindOf(words: string): PlanKind {
  const text = words.toLowerCase().replaceAll('&', 'and');
  const isStrategy = /integrated care strategy/.test(text);
  const isForwardPlan = /joint forward plan/.test(text);
  if (isStrategy && isForwardPlan) return 'other';
  if (isStrategy) return 'integrated-care-strategy';
  if (isForwardPlan) return 'joint-forward-plan';
  return /health and wellbeing strategy/.test(text) ? 'health-and-wellbeing-strategy' : 'other';
}

/** Other plans of an area that a board leans on, as readings of councils name them. */
const otherPlans =
  /public health strategy|thrive plymouth|plymouth plan|marmot re|2030 vision|bury 2030|making manchester fairer|locality plan|health and care plan|progress with unity|the deal 2030|city plan|tackling poverty|health and care partnership|board focuses on|place priorities|given by the nhs board|health inequalities plan|blueprint for solihull|board priorities|rolling priority|of the health and wellbeing board/;

/** Plans of those names that are the joint local strategy itself. */
const ownStrategies =
  /healthy city plan|borough's health and wellbeing strategy|(?:joint strategy|health and wellbeing strategy).*locality plan|kent joint local health|wellbeing integrated care strategy/;

/**
 * The kind of a plan of a council's area that is not the joint local health and wellbeing strategy; null
 * where the words name no other plan.
 */
export function otherPlanKindOf(words: string): PlanKind | null {
  const text = words.toLowerCase();
  if (ownStrategies.test(text)) return null;
  if (/integrated care strategy/.test(text)) return 'integrated-care-strategy';
  return otherPlans.test(text) ? 'other' : null;
}

/** A number as a reading of councils states it, with what it counts: `below 5` `%` is 5 `% (below)`. */
export function statedNumber(
  stated: string,
  unit: string,
): { value: number | null; unit: string | null } {
  const [, before = '', digits, after = ''] = /^(below )?(\d+)( more)?$/.exec(stated) ?? [];
  if (digits !== undefined) {
    const counted = before === '' ? `${unit}${after}` : `${unit} (${before.trim()})`;
    return { value: Number(digits), unit: counted.trim() === '' ? null : counted.trim() };
  }
  const words = [stated, unit].filter((each) => each !== '').join(', ');
  return { value: null, unit: words === '' ? null : words };
}

/** Words as an id: small letters and digits with hyphens, at most eight words. */
export const idOf = (words: string): string =>
  words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .slice(0, 8)
    .join('-');

/** Gives ids that are asked for more than once the endings -2, -3… */
export function idMaker(): (id: string) => string {
  const given = new Map<string, number>();
  return (id) => {
    const times = (given.get(id) ?? 0) + 1;
    given.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}
