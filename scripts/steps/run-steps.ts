import { diskFault } from './disk-fault.ts';
import { withSettings } from './with-settings.ts';

/** What a step says when it is done: a few words on what was made, and how many checks it held. */
export interface StepDone {
  note?: string;
  passed?: number;
}

/** One step of a command. `alone` is the command a person runs to see only this step. */
export interface Step {
  name: string;
  alone: string;
  /** Names of earlier steps without which this one cannot run. */
  needs?: string[];
  /** Names of earlier steps that must have ended first, well or not: both write the same files. */
  after?: string[];
  /** `tell` takes how far the step has come, such as `312 pages`, for the next sign of life. */
  run: (tell: (progress: string) => void) => Promise<StepDone>;
}

/** How one step ended: seconds it took, and tests passed and failed where it counts any. */
export interface StepResult {
  name: string;
  state: 'passed' | 'failed' | 'not-run';
  seconds: number;
  passed: number;
  failed: number;
}

/** A fault the person can mend: a sentence, then what the tool printed. */
export class StepFailure extends Error {
  readonly output: string;
  readonly passed: number;
  readonly failed: number;

  constructor(message: string, output = '', counts: { passed?: number; failed?: number } = {}) {
    super(message);
    this.output = output;
    this.passed = counts.passed ?? 0;
    this.failed = Math.max(1, counts.failed ?? 1);
  }
}

/** How steps are run and told of. */
export interface RunStepsOptions {
  /** Where lines go. */
  print: (line: string) => void;
  /** Run later steps after a failure, so that every fault is seen at once. */
  keepGoing: boolean;
  /** How many steps may run at once; one when not said. */
  lanes?: number;
  /** Now, in milliseconds. */
  clock?: () => number;
}

/**
 * Steps in order, each announced, timed and, when it fails, explained. With more than one lane, the
 * first steps that wait for none unended run side by side. Results are in the order of the steps.
 * Never rejects.
 */
export async function runSteps(steps: Step[], options: RunStepsOptions): Promise<StepResult[]> {
  const results = new Map<Step, StepResult>();
  const running = new Map<Step, Promise<void>>();
  const inOrder = (): StepResult[] => steps.flatMap((step) => results.get(step) ?? []);
  const isReady = (step: Step, place: number): boolean =>
    !results.has(step) &&
    !running.has(step) &&
    steps.slice(0, place).every((earlier) => results.has(earlier) || !waitsFor(step, earlier));
  const start = (step: Step): void => {
    const blocked = blockerOf(step, inOrder(), options.keepGoing);
    const end = (result: StepResult): void => {
      results.set(step, result);
      running.delete(step);
    };
    if (blocked) end(skipStep(step, blocked, options));
    else running.set(step, runStep(step, options).then(end));
  };
  while (results.size < steps.length) {
    const next = steps.find(isReady);
    if (next && running.size < (options.lanes ?? 1)) start(next);
    else await Promise.race(running.values());
  }
  return inOrder();
}

const waitsFor = ({ needs = [], after = [] }: Step, { name }: Step): boolean =>
  needs.includes(name) || after.includes(name);

function blockerOf(step: Step, results: StepResult[], keepGoing: boolean): string | undefined {
  const unfinished = results.filter((result) => result.state !== 'passed');
  const blocker = keepGoing
    ? unfinished.find((result) => step.needs?.includes(result.name))
    : unfinished[0];
  return blocker?.name;
}

function skipStep(step: Step, blocker: string, { print }: RunStepsOptions): StepResult {
  print(`– ${step.name}: not run, because “${blocker}” did not pass`);
  return { name: step.name, state: 'not-run', seconds: 0, passed: 0, failed: 0 };
}

/** Between signs of life of a long step. */
const secondsBetweenSigns = 5;

async function runStep(step: Step, options: RunStepsOptions): Promise<StepResult> {
  const { print, clock = () => performance.now() } = options;
  const began = clock();
  const seconds = (): number => (clock() - began) / 1000;
  print(`▸ ${step.name} …`);
  let progress = '';
  const heartbeat = setInterval(
    () => print(`  … still on “${step.name}” after ${seconds().toFixed(0)} s${progress}`),
    secondsBetweenSigns * 1000,
  );
  try {
    const done = await step.run((text) => (progress = `: ${text}`));
    print(`✓ ${step.name} (${seconds().toFixed(1)} s)${done.note ? `: ${done.note}` : ''}`);
    const passed = done.passed ?? 1;
    return { name: step.name, state: 'passed', seconds: seconds(), passed, failed: 0 };
  } catch (fault) {
    const failure = failureOf(fault);
    explainFailure(step, failure, print);
    const { passed, failed } = failure;
    return { name: step.name, state: 'failed', seconds: seconds(), passed, failed };
  } finally {
    clearInterval(heartbeat);
  }
}

function failureOf(fault: unknown): StepFailure {
  if (fault instanceof StepFailure) return fault;
  const disk = diskFault(fault);
  if (disk !== null) return new StepFailure(disk);
  if (fault instanceof Error) return new StepFailure(fault.message, fault.stack);
  return new StepFailure(String(fault));
}

function explainFailure(step: Step, failure: StepFailure, print: (line: string) => void): void {
  print(`✗ ${step.name} failed: ${failure.message}`);
  for (const line of failure.output.trimEnd().split('\n')) if (line) print(`    ${line}`);
  print(`  To run this step alone: ${withSettings(step.alone)}`);
}
