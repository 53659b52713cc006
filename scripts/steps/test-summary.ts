import type { Step, StepResult } from './run-steps.ts';

/** Tests that passed and failed, from the file at `report` in Vitest's JSON form; no file: none. */
export function countsOf(
  report: string,
  read: (path: string) => string,
): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(read(report)) as Record<string, number>;
    return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
  } catch {
    // Vitest writes no report when it could not start; the step fails by its exit code then.
    return { passed: 0, failed: 0 };
  }
}

/**
 * The last lines of a test run: a table of steps, what to do next, and `N passed, N failed`, where
 * each test counts, and each other step as one. A step that was not run counts as failed.
 */
export function summaryOf(results: StepResult[], steps: Step[]): string[] {
  const sum = (count: (result: StepResult) => number): number =>
    results.reduce((total, result) => total + count(result), 0);
  const passed = sum((result) => result.passed);
  const failed = sum((result) => (result.state === 'not-run' ? 1 : result.failed));
  return [
    '',
    ...results.map(lineOf),
    '',
    nextOf(results, steps),
    `${passed} passed, ${failed} failed`,
  ];
}

const marks = { passed: '✓', failed: '✗', 'not-run': '–' } as const;

function lineOf({ name, state, seconds, passed, failed }: StepResult): string {
  const counts = failed > 0 ? `${passed} passed, ${failed} failed` : `${passed} passed`;
  const took = `${seconds.toFixed(1)} s`.padStart(8);
  return `${marks[state]} ${name.padEnd(26)} ${took}  ${state === 'not-run' ? 'not run' : counts}`;
}

function nextOf(results: StepResult[], steps: Step[]): string {
  const broken = results.find((result) => result.state === 'failed');
  if (!broken) return 'All is well. Next: commit, or see the site with npm start.';
  const alone = steps.find((step) => step.name === broken.name)?.alone ?? 'npm test';
  return `Next: mend “${broken.name}”, and try it alone with: ${alone}`;
}
