/** Steps (a letter added, taken away or changed, or two neighbours swapped) from one text to another, counted up to 3. */
export function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return 3;
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const changed = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped = i > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const steps = Math.min(changed, row[j]! + 1, next[j - 1]! + 1);
      next.push(swapped ? Math.min(steps, before[j - 2]! + 1) : steps);
    }
    before = row;
    row = next;
  }
  return Math.min(3, row[to.length]!);
}

/**
 * The allowed values at most two steps away, nearest first, at most three. One step only for
 * texts under six letters, where two steps reach almost anything, and none for a blank.
 */
export function nearest(value: string, allowed: Iterable<string>): string[] {
  if (value === '') return [];
  const limit = value.length < 6 ? 1 : 2;
  const near = [...allowed]
    .map((candidate) => ({ candidate, steps: editDistance(value, candidate) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps);
  return near
    .filter(({ steps }) => steps === near[0]!.steps)
    .slice(0, 3)
    .map((n) => n.candidate);
}

/** `Did you mean x?`, `Did you mean x, y or z?`, or an empty text when nothing is near. */
export function didYouMean(value: string, allowed: Iterable<string>): string {
  const near = nearest(value, allowed).map((candidate) => `"${candidate}"`);
  if (near.length === 0) return '';
  const last = near.pop()!;
  return `Did you mean ${near.length > 0 ? `${near.join(', ')} or ` : ''}${last}?`;
}

/** Texts looked up before suggestions stop: a wholly wrong file must not take minutes to tell. */
const suggestionLimit = 200;

/** `didYouMean` over one fixed set, remembering answers and stopping after 200 different texts. */
export function suggester(allowed: Iterable<string>): (value: string) => string {
  const known = [...allowed];
  const answers = new Map<string, string>();
  return (value) => {
    const answer = answers.get(value);
    if (answer !== undefined) return answer;
    if (answers.size >= suggestionLimit) return '';
    const fresh = didYouMean(value, known);
    answers.set(value, fresh);
    return fresh;
  };
}
