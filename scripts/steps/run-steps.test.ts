import { describe, expect, it, vi } from 'vitest';
import { runSteps, StepFailure } from './run-steps.ts';
import type { Step } from './run-steps.ts';

const passes = (name: string, needs: string[] = []): Step => ({
  name,
  alone: `npm run ${name}`,
  needs,
  run: async () => ({ note: 'all well', passed: 3 }),
});

const fails = (name: string): Step => ({
  name,
  alone: `npm run ${name}`,
  run: async () => {
    throw new StepFailure('two rows are wrong', 'row 3\nrow 7\n', { passed: 5, failed: 2 });
  },
});

async function linesOf(steps: Step[], keepGoing: boolean) {
  const lines: string[] = [];
  const results = await runSteps(steps, {
    print: (line) => lines.push(line),
    keepGoing,
    clock: () => 0,
  });
  return { lines, states: results.map((result) => result.state), results };
}

describe('running steps', () => {
  it('names each step, its time and what it made', async () => {
    const { lines } = await linesOf([passes('data')], false);
    expect(lines).toEqual(['▸ data …', '✓ data (0.0 s): all well']);
  });

  it('says of a failed step what went wrong, what the tool printed and how to run it alone', async () => {
    const { lines } = await linesOf([fails('data')], false);
    expect(lines).toEqual([
      '▸ data …',
      '✗ data failed: two rows are wrong',
      '    row 3',
      '    row 7',
      '  To run this step alone: npm run data',
    ]);
  });

  it('stops at the first failure when later steps would build on it', async () => {
    const { states } = await linesOf([fails('data'), passes('pages')], false);
    expect(states).toEqual(['failed', 'not-run']);
  });

  it('goes on when asked to, but not with steps that need the failed one', async () => {
    const { states, lines } = await linesOf(
      [fails('build'), passes('browser', ['build']), passes('unit')],
      true,
    );
    expect(states).toEqual(['failed', 'not-run', 'passed']);
    expect(lines).toContain('– browser: not run, because “build” did not pass');
  });

  it('gives signs of life of a long step, with how far it has come', async () => {
    vi.useFakeTimers();
    const lines: string[] = [];
    const run = async (tell: (progress: string) => void) => {
      tell('312 pages');
      await vi.advanceTimersByTimeAsync(11_000);
      return {};
    };
    const print = (line: string): unknown => lines.push(line);
    const steps = [{ name: 'pages', alone: 'npm run build', run }];
    await runSteps(steps, { print, keepGoing: false, clock: () => Date.now() });
    vi.useRealTimers();
    expect(lines.slice(1, 3)).toEqual([
      '  … still on “pages” after 5 s: 312 pages',
      '  … still on “pages” after 10 s: 312 pages',
    ]);
  });

  it('counts the checks inside a step', async () => {
    const { results } = await linesOf([passes('unit'), fails('data')], true);
    expect(results.map(({ passed, failed }) => [passed, failed])).toEqual([
      [3, 0],
      [5, 2],
    ]);
  });

  it('runs steps side by side, none before what it waits for, and gives results in their order', async () => {
    const seen: string[] = [];
    const ends = new Map<string, () => void>();
    const held = (name: string, waits: Partial<Step> = {}): Step => ({
      name,
      alone: `npm run ${name}`,
      ...waits,
      run: async () => {
        seen.push(`${name} begins`);
        await new Promise<void>((resolve) => ends.set(name, resolve));
        return {};
      },
    });
    const steps = [
      held('build'),
      held('browser', { needs: ['build'] }),
      held('unit'),
      held('types', { after: ['build'] }),
    ];
    const end = async (name: string): Promise<void> => {
      ends.get(name)!();
      await new Promise(setImmediate);
      seen.push(`${name} has ended`);
    };
    const run = runSteps(steps, { print: () => {}, keepGoing: true, lanes: 2 });
    await end('unit');
    await end('build');
    await end('types');
    await end('browser');
    expect((await run).map(({ name }) => name)).toEqual(['build', 'browser', 'unit', 'types']);
    expect(seen.join(', ')).toBe(
      'build begins, unit begins, unit has ended, browser begins, types begins, ' +
        'build has ended, types has ended, browser has ended',
    );
  });

  it('runs a step after one that failed, where it only had to wait for its end', async () => {
    const after = { ...passes('types'), after: ['build'] };
    const { states } = await linesOf([fails('build'), after], true);
    expect(states).toEqual(['failed', 'passed']);
  });
});
