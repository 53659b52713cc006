import { createInterface } from 'node:readline';

/**
 * Waits, each time it is called, until the command that started this one tells of the next thing that it waits for;
 * ends the process where nobody is left to tell. Of no use where a command was started to wait for nothing.
 */
export function whenTold(): () => Promise<void> {
  const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  return async () => {
    if ((await lines.next()).done) process.exit(1);
  };
}
