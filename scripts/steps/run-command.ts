import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { diskFault } from './disk-fault.ts';
import { StepFailure } from './run-steps.ts';

/** Where a command runs, and what it is told on top of the environment. */
export interface CommandOptions {
  cwd: string;
  env?: Record<string, string | undefined>;
  /** Hears each piece of what the command prints, as it comes. */
  onOutput?: (piece: string) => void;
  /** Ends the command when it is told to. */
  signal?: AbortSignal;
  /** What the command waits for: it is told of each by a line. */
  waitsFor?: readonly Promise<unknown>[];
}

/** How a command ended. */
export interface CommandResult {
  /** Exit code; 1 when the command could not be started or was killed. */
  code: number;
  /** What it printed, both streams in the order they came, without colours. */
  output: string;
}

/** Runs a command to its end without a keyboard, with the project's own tools first on the path. */
export function runCommand(
  command: string,
  args: string[],
  { cwd, env = {}, onOutput, signal, waitsFor }: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      signal,
      stdio: [waitsFor ? 'pipe' : 'ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...quietTools,
        ...compiledOnce(),
        ...endWithUs(),
        ...env,
        PATH: pathWithTools(cwd),
      },
    });
    if (waitsFor && child.stdin) tellWhen(waitsFor, child.stdin);
    const pieces: Buffer[] = [];
    const take = (piece: Buffer): void => {
      pieces.push(piece);
      onOutput?.(piece.toString('utf8'));
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', take);
    const end = (code: number, last = ''): void =>
      resolve({ code, output: withoutColours(Buffer.concat(pieces).toString('utf8') + last) });
    child.on('error', (fault) => end(1, `${command} could not be started: ${fault.message}`));
    child.on('close', (code) => end(code ?? 1));
  });
}

/** Writes a line as each comes, in whatever order. */
function tellWhen(all: readonly Promise<unknown>[], input: Writable): void {
  // Who has ended needs to be told nothing more.
  input.on('error', () => {});
  for (const each of all) void each.then(() => input.write('\n'));
  void Promise.all(all).then(() => input.end());
}

/** As `runCommand`, but a command that ends with anything but 0 is a StepFailure saying `fault`. */
export async function requireCommand(
  command: string,
  args: string[],
  options: CommandOptions & { fault: string },
): Promise<string> {
  const { code, output } = await runCommand(command, args, options);
  if (code === 0) return output;
  const disk = diskFault(output);
  if (disk !== null) throw new StepFailure(`${options.fault}: ${disk}`);
  throw new StepFailure(`${options.fault} (exit ${code})`, lastLines(output));
}

/** The end of a long output, where tools print their summary of faults. */
export function lastLines(output: string, most = 250): string {
  const lines = output.trimEnd().split('\n');
  if (lines.length <= most) return lines.join('\n');
  return [`(… ${lines.length - most} earlier lines left out)`, ...lines.slice(-most)].join('\n');
}

const quietTools = { NO_COLOR: '1', FORCE_COLOR: undefined, ASTRO_TELEMETRY_DISABLED: '1' };

const compiledCode = join(import.meta.dirname, '..', '..', 'node_modules', '.cache', 'code');

/** Where Node keeps what it has compiled of our code, and of packages: most of what a short command would do. */
export const compiledOnce = (): Record<string, string> => ({
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? compiledCode,
});

const watcher = pathToFileURL(join(import.meta.dirname, 'end-with-parent.ts')).href;

/** What makes a Node process that we start end soon after this one, however this one ends. */
function endWithUs(): Record<string, string> {
  const options = process.env['NODE_OPTIONS'] ?? '';
  const importing = `--import=${watcher}`;
  return {
    SYSTEM_PROFILES_PARENT: String(process.pid),
    NODE_OPTIONS: options.includes(importing) ? options : `${options} ${importing}`.trim(),
  };
}

const pathWithTools = (cwd: string): string =>
  `${join(cwd, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}`;

function withoutColours(text: string): string {
  return text.replaceAll(/\u001b\[[0-9;]*[A-Za-z]/g, '');
}
