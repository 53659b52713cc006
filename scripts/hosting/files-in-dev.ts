import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { AstroIntegration } from 'astro';
import { siteFolders } from '../build/folders.ts';
import { inputsFingerprint } from '../build/inputs.ts';
import { isRunning } from '../steps/is-running.ts';
import { mediaTypeOf } from './media-types.ts';
import { answerUnder } from './static-server.ts';

/** Addresses of what `write-files.ts` writes, most of them. */
const isWritten = (path: string): boolean =>
  /^\/(?:charts|embed(?!\/compare\/)|pdf|releases|share)\/|\/feed\.xml$|^\/data\/(?:.+\.(?:xlsx|zip)|datapackage\.json|changes-\w+\.csv)$/.test(
    path,
  );

/** Makes the files again where what they are made from changed since; those who ask meanwhile wait for the same. */
export function madeWhenAsked(
  make: () => Promise<unknown>,
  inputs: () => string,
): () => Promise<unknown> {
  let madeFrom = '';
  let made: Promise<unknown> = Promise.resolve();
  return () => {
    const now = inputs();
    if (now !== madeFrom) {
      madeFrom = now;
      made = made.catch(() => null).then(make);
    }
    return made;
  };
}

type Next = (fault?: unknown) => void;

/** Answers what the build writes beside its pages: from `folder`, once it is made. */
export const answerWritten =
  (folder: string, subPath: string, made: () => Promise<unknown>) =>
  (request: IncomingMessage, response: ServerResponse, next: Next): void => {
    const [path = ''] = (request.url ?? '').split('?');
    if (!isWritten(path.slice(subPath.length))) return next();
    made().then(() => {
      const answer = answerUnder(subPath, folder, path);
      if (answer.status !== 200 || answer.file === null) return next();
      response.writeHead(200, { 'Content-Type': mediaTypeOf(answer.file) });
      response.end(readFileSync(answer.file));
    }, next);
  };

/** A folder below `parent` named for this process; those of processes that ended and left theirs are removed. */
export function folderOfThisProcess(parent: string): string {
  const folder = join(parent, String(process.pid));
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(parent))
    if (!isRunning(Number(name))) rmSync(join(parent, name), { recursive: true, force: true });
  return folder;
}

/** While pages are edited: files that are no pages, written when the first is asked for, and again after a change. */
export function filesInDev(subPath: string): AstroIntegration {
  const root = join(import.meta.dirname, '..', '..');
  const script = join(root, 'scripts', 'write-files.ts');
  return {
    name: 'files-in-dev',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folder = folderOfThisProcess(join(root, '.build', 'files-in-dev'));
        const folders = siteFolders(root, process.env);
        const write = () =>
          promisify(execFile)(process.execPath, [script, folder, folders.out], { cwd: root });
        const made = madeWhenAsked(write, () => inputsFingerprint(folders));
        server.middlewares.use(answerWritten(folder, subPath, made));
        process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
      },
    },
  };
}
