import { describe, expect, it } from 'vitest';
import type { Step, StepResult } from './run-steps.ts';
import { countsOf, summaryOf } from './test-summary.ts';

const steps: Step[] = [
  { name: 'unit tests', alone: 'npm run test:unit', run: async () => ({}) },
  { name: 'build', alone: 'npm run build', run: async () => ({}) },
];
const passed: StepResult = {
  name: 'unit tests',
  state: 'passed',
  seconds: 2,
  passed: 40,
  failed: 0,
};

describe('the summary of a test run', () => {
  it('ends with the number of checks that passed and failed', () => {
    const build: StepResult = { name: 'build', state: 'passed', seconds: 9, passed: 1, failed: 0 };
    expect(summaryOf([passed, build], steps).slice(-2)).toEqual([
      'All is well. Next: commit, or see the site with npm start.',
      '41 passed, 0 failed',
    ]);
  });

  it('names the first step to mend, and counts what could not be run as failed', () => {
    const build: StepResult = { name: 'build', state: 'failed', seconds: 9, passed: 0, failed: 1 };
    const rules: StepResult = { name: 'rules', state: 'not-run', seconds: 0, passed: 0, failed: 0 };
    expect(summaryOf([passed, build, rules], steps).slice(-2)).toEqual([
      'Next: mend “build”, and try it alone with: npm run build',
      '40 passed, 2 failed',
    ]);
  });

  it('reads the counts Vitest writes, and none where it could not start', () => {
    const report = '{"numPassedTests": 7, "numFailedTests": 2}';
    expect(countsOf('x', () => report)).toEqual({ passed: 7, failed: 2 });
    const nothing = (): string => {
      throw new Error('no such file');
    };
    expect(countsOf('x', nothing)).toEqual({ passed: 0, failed: 0 });
  });
});
