import { describe, expect, it } from 'vitest';
import { measureCommand } from './build-cost.ts';

const measure = (code: string) =>
  measureCommand(process.execPath, ['-e', code], { cwd: import.meta.dirname, env: process.env });

const isLinux = process.platform === 'linux';

describe('the cost of a command', () => {
  it('counts the processor time of what its processes start, too', async () => {
    const spin =
      'const end = process.cpuUsage().user + 400_000; while (process.cpuUsage().user < end) for (let n = 0; n < 1e6; n += 1);';
    const start = `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(spin)}])`;
    const { processorSeconds, seconds, peakBytes } = await measure(start);
    expect(processorSeconds).toBeGreaterThan(isLinux ? 0.38 : -1);
    expect(seconds).toBeGreaterThan(0.3);
    expect(peakBytes).toBeGreaterThan(isLinux ? 10e6 : -1);
  });

  it('is none where the command fails, and what it printed last is told', async () => {
    const fails = "console.log('No place for the site.'); process.exitCode = 3";
    await expect(measure(fails)).rejects.toThrow('ended with 3\nNo place for the site.\n');
  });
});
