import type { Step, StepDone } from '../steps/run-steps.ts';

/** The check of what a site is made from: whether it passes, once it has ended, and at once where it does not. */
export interface ToldCheck {
  step: Step;
  /** Once the tables are kept for the steps that follow. */
  read: Promise<void>;
  passed: Promise<boolean>;
  failed: AbortSignal;
}

/** A step that others, at work beside it, are told of: whether it passes, and at once where it does not. */
export function toldStep(step: Step, read: Promise<void>): ToldCheck {
  const passed = Promise.withResolvers<boolean>();
  const failing = new AbortController();
  const run = async (tell: (progress: string) => void): Promise<StepDone> => {
    try {
      const done = await step.run(tell);
      passed.resolve(true);
      return done;
    } catch (fault) {
      passed.resolve(false);
      failing.abort();
      throw fault;
    }
  };
  return { step: { ...step, run }, read, passed: passed.promise, failed: failing.signal };
}

/** Of words with faults the check tells more than who works beside it: what that says of them is left. */
export async function unlessUnsound<Made>(
  work: Promise<Made>,
  { passed }: ToldCheck,
  otherwise: Made,
): Promise<Made> {
  try {
    return await work;
  } catch (cause) {
    if (await passed) throw cause;
    return otherwise;
  }
}

/** What is said of a step whose work was left. */
export const left = 'left, since the check did not pass';

/**
 * How a command begins beside the check: it is told by a line that the tables are kept, by another that all is
 * sound, before which it writes nothing, and is ended where the check does not pass.
 */
export const besideCheck = ({ read, passed, failed }: ToldCheck) => ({
  signal: failed,
  waitsFor: [
    read,
    passed.then((isSound) => isSound || Promise.withResolvers<never>().promise),
  ] as const,
});
