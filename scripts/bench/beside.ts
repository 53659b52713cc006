import { execFileSync, type StdioOptions } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Folders } from '../../src/tables/folders.ts';
import { inTurn } from './in-turn.ts';
import { bringEdition } from './older-edition.ts';
import { ratioLines } from './ratios.ts';
import { cloneAt, measureTwice } from './side.ts';

/** What is compared with what: a commit beside that which is checked out, so many pairs, and of which edition. */
export interface Beside {
  root: string;
  commit: string;
  pairs: number;
  /** Folders of one edition for both; where left out, each side builds the tables of its own commit. */
  data?: string;
  content?: string;
  /** Both build the edition of the other commit, for this one brought to the shape of today. */
  isSame?: boolean;
}

/** The short name of a commit. Throws where there is none of the name given. */
export function commitOf(root: string, name: string): string {
  const asked = ['rev-parse', '--verify', '--short', `${name}^{commit}`];
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    return execFileSync('git', asked, { cwd: root, encoding: 'utf8', stdio }).trim();
  } catch {
    throw new Error(`${root} holds no commit “${name}”. Name one of git log, such as HEAD~10.`);
  }
}

/** What a machine has, and how busy it is. */
export function describeMachine(): string {
  const load = loadavg().map((each) => each.toFixed(1));
  return `${availableParallelism()} processors, ${(totalmem() / 1e9).toFixed(0)} GB, load ${load.join(' ')}`;
}

/** The edition of an older clone, in a folder of its own and in the shape of today. */
function broughtOn(older: string, now: string, work: string): Folders {
  const within = (root: string): Folders => ({
    data: join(root, 'data'),
    content: join(root, 'content'),
  });
  bringEdition(within(older), within(now), within(work));
  return within(work);
}

/**
 * Builds two commits in turn, each in a clone of its own, first from nothing and again after one changed figure,
 * and prints the ratios of this one to the other. What is not committed is not measured.
 */
export async function measureBeside(asked: Beside, print: (line: string) => void): Promise<void> {
  const { root, pairs } = asked;
  const [own, other] = [commitOf(root, 'HEAD'), commitOf(root, asked.commit)];
  const work = mkdtempSync(join(tmpdir(), 'beside-'));
  try {
    const ownRoot = cloneAt(root, own, join(work, 'own'));
    const otherRoot = cloneAt(root, other, join(work, 'other'));
    const edition = asked.isSame ? broughtOn(otherRoot, ownRoot, join(work, 'edition')) : asked;
    print(`${own} beside ${other}: ${describeMachine()}`);
    const measured = await inTurn(
      pairs,
      () => measureTwice(ownRoot, edition),
      () => measureTwice(otherRoot, asked),
      (pair) => print(`pair ${pair} of ${pairs}: ${describeMachine()}`),
    );
    const { changed } = measured[0]!.own;
    print(`changed: ${changed.file}, ${changed.after}`);
    const [first, again] = (['first', 'again'] as const).map((build) =>
      measured.map(({ own, other }) => ({ own: own[build], other: other[build] })),
    );
    for (const line of ratioLines('first build', first!)) print(line);
    for (const line of ratioLines('again after one changed figure', again!)) print(line);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
