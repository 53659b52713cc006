import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { lastLines, requireCommand, runCommand } from './run-command.ts';

const cwd = tmpdir();
const waits = new URL('waits.ts', import.meta.url).href;

describe('running a command', () => {
  it('gives its exit code and what it printed on both streams, without colours', async () => {
    const script = 'console.log("\\u001b[31mout\\u001b[0m"); console.error("err"); process.exit(3)';
    const { code, output } = await runCommand(process.execPath, ['-e', script], { cwd });
    expect(code).toBe(3);
    expect(output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  it('says so when the command is not there', async () => {
    const { code, output } = await runCommand('no-such-command-here', [], { cwd });
    expect(code).toBe(1);
    expect(output).toContain('no-such-command-here could not be started');
  });

  it('turns a failing command into a fault that carries its output', async () => {
    const args = ['-e', 'console.log("row 3 is wrong"); process.exit(1)'];
    const run = requireCommand(process.execPath, args, { cwd, fault: 'the tables have faults' });
    await expect(run).rejects.toMatchObject({
      message: 'the tables have faults (exit 1)',
      output: 'row 3 is wrong',
    });
  });

  it('tells the command of each thing that it waits for', async () => {
    const [read, sound] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const code = `const { whenTold } = await import('${waits}'); const told = whenTold();
      console.log('begun'); await told(); console.log('read'); await told(); console.log('sound');`;
    const { output } = await runCommand(process.execPath, ['--input-type=module', '-e', code], {
      cwd,
      waitsFor: [read.promise, sound.promise],
      onOutput: (piece) => {
        if (piece === 'begun\n') read.resolve();
        if (piece === 'read\n') sound.resolve();
      },
    });
    expect(output).toBe('begun\nread\nsound\n');
  });

  it('ends a command that waits for what nobody will tell', async () => {
    const code = `const { whenTold } = await import('${waits}'); await whenTold()(); console.log('told');`;
    const args = ['--input-type=module', '-e', code];
    expect(await runCommand(process.execPath, args, { cwd, waitsFor: [] })).toEqual({
      code: 1,
      output: '',
    });
  });

  it('keeps the end of a long output and says how much is left out', () => {
    expect(lastLines('a\nb\nc\nd\n', 2)).toBe('(… 2 earlier lines left out)\nc\nd');
  });
});
