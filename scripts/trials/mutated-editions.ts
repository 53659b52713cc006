import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeProblems } from '../../src/tables/problem.ts';
import type { ReadTable } from '../../src/tables/read-table.ts';
import { editionProblems } from '../check-data/edition-problems.ts';
import { arcadia, copyArcadia, type ArcadiaCopy } from '../fixtures/arcadia.ts';
import { copyToBreak } from '../fixtures/copy-to-break.ts';
import { mutationOf, type Mutation } from './mutations.ts';
import { randomFrom } from './random.ts';
import { standInBuild } from './stand-in-build.ts';

/** What became of one edition that was changed at random. */
export interface Trial {
  seed: number;
  changes: string[];
  /** Refused by the check; built after it passed; or what went wrong. */
  outcome: 'refused' | 'built' | 'fault';
  /** Of a fault, what it was. */
  fault: string | null;
}

const original = join(arcadia.data, '..');
const files = readdirSync(original, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(original.length + 1))
  .sort();

/** A copy of the fictional edition for any number of trials. */
export function openTrials() {
  const { attempt, close } = copyToBreak();
  return {
    run: (seed: number): Trial => attempt((copy, read) => runTrial(seed, copy, read)),
    close,
  };
}

/** A copy of the fictional edition with the changes of a seed, to be built whole. */
export function changedEdition(seed: number): ArcadiaCopy {
  const copy = copyArcadia();
  for (const { apply } of mutationsOf(seed)) apply(copy);
  return copy;
}

/** One to three changes, the same for the same seed. */
function* mutationsOf(seed: number): Generator<Mutation> {
  const random = randomFrom(seed);
  for (let left = 1 + random.below(3); left > 0; left--) yield mutationOf(files, random);
}

/** Text by which a page shows that a sum went wrong. */
const broken = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object Object\]/;

function runTrial(seed: number, copy: ArcadiaCopy, read: ReadTable): Trial {
  const changes: string[] = [];
  const done = (outcome: Trial['outcome'], fault: string | null = null): Trial => {
    return { seed, changes, outcome, fault };
  };
  try {
    for (const { says, apply } of mutationsOf(seed)) {
      changes.push(says);
      apply(copy);
    }
    const { problems } = editionProblems(copy, { read });
    if (problems.length > 0) {
      const letters = describeProblems(problems).join('\n').length;
      return letters > 60_000 ? done('fault', `${letters} letters of messages`) : done('refused');
    }
    const leaked = broken.exec(standInBuild(copy));
    if (!leaked || changes.some((each) => each.includes('odd') || each.includes('one value')))
      return done('built');
    return done('fault', `The pages say ${leaked[0]}`);
  } catch (error) {
    return done('fault', error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}
