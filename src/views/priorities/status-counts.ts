import { called, withArticle } from '../../words/kind-of-area.ts';
import { listOf } from '../../words/list.ts';
import type { TargetStatus } from '../../progress/target-progress.ts';
import type { TargetView } from './target-view.ts';

/** What is said of targets of a status, after the count of them. */
const words: Record<Exclude<TargetStatus, 'cannot-be-tracked'>, string> = {
  met: 'met',
  'on-course': 'on course',
  'off-course': 'off course',
  'too-close-to-call': 'too close to call',
  due: 'past its year without being met',
  'no-verdict': 'followed but not judged',
};

const statusOrder = [
  ...(Object.keys(words) as (keyof typeof words)[]),
  'cannot-be-tracked',
] as const;

function countWords(status: TargetStatus, count: number, who: string): string {
  if (status === 'cannot-be-tracked') return `${who} cannot be followed with the figures held here`;
  return `${who} ${count === 1 ? 'is' : 'are'} ${words[status]}`;
}

/** Said of targets that are shown and in no total. */
function notCounted(count: number): string {
  if (count === 0) return '';
  if (count === 1)
    return ' One more is shown and not counted: a draft, a target that a later plan replaced, or one of which we are not sure.';
  return ` ${count} more are shown and not counted. They are drafts, targets that a later plan replaced, and those of which we are not sure.`;
}

/**
 * How many of the targets that count stand where, and how many more are only shown; a target of two years
 * counts by its latest year.
 */
export function statusCounts(targets: readonly TargetView[]): string {
  const system = called('system').one;
  if (targets.length === 0)
    return `No target of ${withArticle(system)} was found in what was read.`;
  const counting = targets.filter(({ isCounted }) => isCounted);
  const others = notCounted(targets.length - counting.length);
  if (counting.length === 0)
    return `No target of ${withArticle(system)} that counts was found in what was read.${others}`;
  const statuses = counting.flatMap(({ tracks }) => tracks.at(-1)?.status ?? []);
  const counts = statusOrder
    .map((status) => ({ status, count: statuses.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) =>
      countWords(status, count, counting.length === 1 ? 'it' : `${count}`),
    );
  const bare = counting.filter(({ hasNumber }) => !hasNumber).length;
  if (counting.length === 1)
    return `One target of ${withArticle(system)} was found in what was read${bare > 0 ? ', without a number' : ''}: ${listOf(counts)}.${others}`;
  const found = `${counting.length} targets were found in what was read`;
  return bare > 0
    ? `${found}, ${bare} of them without a number. Of the ${counting.length}, ${counts.join('. ')}.${others}`
    : `${found}. Of these, ${counts.join('. ')}.${others}`;
}
