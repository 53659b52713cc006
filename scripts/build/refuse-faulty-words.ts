import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Plugin } from 'vite';
import { describeProblems } from '../../src/tables/problem.ts';
import { textProblems } from '../../src/tables/prose.ts';

/**
 * For Astro: holds each page of words to the rules of `npm run check:data` at the moment it is about
 * to be compiled, whatever command does so. What breaks one is never turned into code, much less run.
 */
export function refuseFaultyWords(): Plugin {
  return {
    name: 'refuse-faulty-words',
    enforce: 'pre',
    transform: (_, id) => {
      const file = id.split('?')[0]!;
      if (!file.endsWith('.mdx')) return;
      const text = readFileSync(file, 'utf8');
      const problems = textProblems(file, basename(dirname(file)), text);
      if (problems.length > 0) throw new Error(describeProblems(problems).join('\n'));
    },
  };
}
