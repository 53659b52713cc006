import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { siteAtHand } from './build/last-site.ts';
import { findFirefox, requireBrowser } from './steps/find-browser.ts';
import { lastLines, requireCommand, runCommand } from './steps/run-command.ts';
import { runSteps, StepFailure } from './steps/run-steps.ts';
import type { Step, StepDone, StepResult } from './steps/run-steps.ts';
import { countsOf, summaryOf } from './steps/test-summary.ts';
import { refuseUntracked } from './steps/untracked-files.ts';
import { wordsAfter } from './steps/words-after.ts';

/** Everything that is checked before a change is taken: each step timed, all faults told at once. */
wordsAfter({ usage: 'npm test\nnpx vitest run src/gaps/gap.test.ts (one test)' });
const root = join(import.meta.dirname, '..');
const reports = join(root, '.build', 'reports');

/** A step that is one npm script, so that what runs here is what a person runs alone. */
const scriptStep = (name: string, script: string, fault: string, needs: string[] = []): Step => ({
  name,
  alone: `npm run ${script}`,
  needs,
  run: async () => {
    const output = await requireCommand('npm', ['run', '--silent', script], { cwd: root, fault });
    return { note: noteOf(output) };
  },
});

/** The last line a tool printed that says what it found rather than what to do next. */
const noteOf = (output: string): string | undefined =>
  output
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('Next:'))
    .at(-1)
    ?.slice(0, 100);

/** A step of Vitest, whose tests are counted one by one; of its projects all, or one. */
const vitestStep = (name: string, script: string, needs: string[] = [], project = ''): Step => {
  const only = project === '' ? [] : ['--project', project];
  return {
    name,
    alone: ['npm run', script, ...(project === '' ? [] : ['--', ...only])].join(' '),
    needs,
    run: async () => runTests(script, only),
  };
};

async function runTests(script: string, only: string[]): Promise<StepDone> {
  const report = join(reports, `${[script, ...only.slice(1)].join('-').replace(':', '-')}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  rmSync(report, { force: true });
  const args = ['run', '--silent', script, '--', ...only, ...reporters];
  const { code, output } = await runCommand('npm', args, { cwd: root });
  const counts = countsOf(report, (path) => readFileSync(path, 'utf8'));
  if (code !== 0) throw new StepFailure('tests failed', lastLines(output), counts);
  return { note: `${counts.passed} tests`, passed: counts.passed };
}

const browserStep: Step = {
  name: 'a browser to test with',
  alone: 'CHROMIUM_PATH=/path/to/chromium npm test',
  run: async () => ({ note: await requireBrowser() }),
};

const committedStep: Step = {
  name: 'files that Git knows',
  alone: 'git status',
  run: async () => ({ note: await refuseUntracked(root) }),
};

// First what takes longest and what waits for it: the build, then the browser, fill one lane, and
// the others the lane beside it; beside the build what is short, since some unit tests build, and would wait for it.
const steps: Step[] = [
  committedStep,
  // Checks the tables and words first, by the same rules as `npm run check:data`.
  scriptStep('build', 'build', 'the site could not be built'),
  browserStep,
  vitestStep('tests in Chromium', 'test:browser', ['build', browserStep.name], 'chromium'),
  scriptStep('format', 'check:format', 'some files are not as oxfmt writes them; npm run format'),
  scriptStep('lint', 'lint', 'oxlint found mistakes'),
  scriptStep('dead code', 'check:unused', 'something is exported, listed or kept and not used'),
  vitestStep('unit tests', 'test:unit'),
  // Astro writes the same types of its own when it builds.
  { ...scriptStep('types', 'check:types', 'the types do not agree'), after: ['build'] },
  // Two builds at once would write the same cache of Vite.
  {
    ...scriptStep('fictional editions', 'check:editions', 'an edition does not build whole'),
    after: ['build', 'types'],
  },
  scriptStep('claims', 'check:claims', 'sentences claim what nothing bears out', ['build']),
  // Of its own, so that the lane which is free first takes it.
  ...(findFirefox() === null
    ? []
    : [vitestStep('tests in Firefox', 'test:browser', ['build'], 'firefox')]),
  // Last, since it fills both cores when no other step is left: each edition before it fills one.
  scriptStep('rules of the built site', 'check:site', 'pages break rules', ['build']),
];

await siteAtHand();
mkdirSync(reports, { recursive: true });
const results: StepResult[] = await runSteps(steps, {
  print: console.log,
  keepGoing: true,
  lanes: Math.min(2, availableParallelism()),
});
console.log(summaryOf(results, steps).join('\n'));
process.exitCode = results.every((result) => result.state === 'passed') ? 0 : 1;
