import { runCommand } from './run-command.ts';
import { StepFailure } from './run-steps.ts';

/** Folders from which the site is made and tested. */
const folders = ['src', 'content', 'data', 'scripts', '.ci'];

/**
 * Throws a StepFailure that names every file here that Git does not know: it is read and passes
 * here, and is not there for anyone who checks the commit out. Gives what was looked at, in words.
 */
export async function refuseUntracked(root: string): Promise<string> {
  const args = ['ls-files', '--others', '--exclude-standard', '--', ...folders];
  const { code, output } = await runCommand('git', args, { cwd: root });
  if (code !== 0) return 'not a checkout of Git: nothing to ask';
  const files = output.trim();
  if (files === '') return 'Git knows every file';
  throw new StepFailure(
    'Git does not know these files, so whoever checks out this commit lacks them',
    `${files}\nTake each up (git add), delete it, or name it in .gitignore`,
  );
}
