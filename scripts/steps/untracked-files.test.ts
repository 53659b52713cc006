import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { refuseUntracked } from './untracked-files.ts';

const folderWith = (...files: string[]): string => {
  const root = mkdtempSync(join(tmpdir(), 'checkout-'));
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  return root;
};
const git = (root: string, ...args: string[]) => execFileSync('git', args, { cwd: root });

it('names each file that Git does not know, and what to do', async () => {
  const root = folderWith('src/gap.ts', 'src/views/plan.ts', 'data/.import/left.csv', 'notes.txt');
  writeFileSync(join(root, '.gitignore'), 'data/.import/\n');
  git(root, 'init', '-q');
  git(root, 'add', 'src/gap.ts');
  await expect(refuseUntracked(root)).rejects.toMatchObject({
    message: 'Git does not know these files, so whoever checks out this commit lacks them',
    output: 'src/views/plan.ts\nTake each up (git add), delete it, or name it in .gitignore',
  });
  git(root, 'add', 'src');
  expect(await refuseUntracked(root)).toBe('Git knows every file');
});

it('asks nothing of a copy that is no checkout', async () => {
  expect(await refuseUntracked(folderWith('src/gap.ts'))).toMatch(/^not a checkout/);
});
