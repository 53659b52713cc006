import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitOf, describeMachine } from './beside.ts';
import { inTurn } from './in-turn.ts';
import { ratioLines } from './ratios.ts';
import { cloneAt, measureFirst } from './side.ts';

/**
 * Builds the commit that is checked out with and without the files that are made to be taken away, in turn and each
 * time from nothing, and prints the ratios of the two. What is not committed is not measured.
 */
export async function measureOutputs(
  root: string,
  pairs: number,
  print: (line: string) => void,
): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), 'outputs-'));
  try {
    const commit = commitOf(root, 'HEAD');
    const clone = cloneAt(root, commit, join(work, 'clone'));
    print(`${commit} with what is taken away, to without: ${describeMachine()}`);
    const measured = await inTurn(
      pairs,
      () => measureFirst(clone, 'build.ts'),
      () => measureFirst(clone, join('bench', 'build-without.ts')),
      (pair) => print(`pair ${pair} of ${pairs}: ${describeMachine()}`),
    );
    for (const line of ratioLines('first build', measured)) print(line);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
