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
  'no-verdict': 'followed without a verdict',
};

const statusOrder = [
  ...(Object.keys(words) as (keyof typeof words)[]),
  'cannot-be-tracked',
] as const;

function countWords(status: TargetStatus, count: number): string {
  if (status === 'cannot-be-tracked')
    return `${count} cannot be followed with the figures held here`;
  return `${count} ${count === 1 ? 'is' : 'are'} ${words[status]}`;
}

/** How many targets stand where, in one sentence; a target of two years counts by its latest year. */
export function statusCounts(targets: readonly TargetView[]): string {
  if (targets.length === 0) return 'No target was found in what was read.';
  const statuses = targets.flatMap(({ tracks }) => tracks.at(-1)?.status ?? []);
  const counts = statusOrder
    .map((status) => ({ status, count: statuses.filter((each) => each === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => countWords(status, count));
  return `Of ${targets.length} targets found in what was read, ${listOf(counts)}.`;
}
