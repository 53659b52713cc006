import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../site-checks/list-files.ts';
import { measureCommand } from './build-cost.ts';
import { changeOneFigure, type ChangedFigure } from './one-figure.ts';
import type { MeasuredBuild } from './ratios.ts';

/** What a build keeps for the next one, besides the site. */
const kept = [
  '.build',
  'dist',
  ...['.cache', '.astro', '.vite'].map((name) => `node_modules/${name}`),
];

const lockOf = (root: string): string => readFileSync(join(root, 'package-lock.json'), 'utf8');

/** The packages of another folder under the same paths: as links where both lie on one disk, else as copies. */
function takePackages(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    rmSync(to, { recursive: true, force: true });
    execFileSync('cp', ['-a', from, to]);
  }
}

/**
 * Clones `project` at a commit into the folder `root`, which it gives. Its packages are those of the project
 * where the two have the same lock file, else those that its own asks for.
 */
export function cloneAt(project: string, commit: string, root: string): string {
  execFileSync('git', ['clone', '--quiet', '--no-checkout', project, root]);
  execFileSync('git', ['checkout', '--quiet', '--detach', commit], { cwd: root });
  const packages = join(project, 'node_modules');
  if (existsSync(packages) && lockOf(project) === lockOf(root))
    takePackages(packages, join(root, 'node_modules'));
  else execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'ignore' });
  return root;
}

/** Folders of one edition. */
interface Folders {
  data: string;
  content: string;
}

/** The edition that a clone holds, or that of other folders, in a copy that may be changed. */
function copyEdition(root: string, { data, content }: Partial<Folders>): Folders {
  const copy = join(root, 'edition');
  rmSync(copy, { recursive: true, force: true });
  cpSync(data ?? join(root, 'data'), join(copy, 'data'), { recursive: true });
  cpSync(content ?? join(root, 'content'), join(copy, 'content'), { recursive: true });
  return { data: join(copy, 'data'), content: join(copy, 'content') };
}

/** Builds the site of a project, into its `dist/` where no other folder is named, and counts what it holds. */
export async function measureBuild(
  root: string,
  { data, content }: Folders,
  { script = 'build.ts', out = join(root, 'dist') } = {},
): Promise<MeasuredBuild> {
  const env = {
    ...process.env,
    SYSTEM_PROFILES_DATA: data,
    SYSTEM_PROFILES_CONTENT: content,
    SYSTEM_PROFILES_OUT: out,
  };
  const build = join(root, 'scripts', script);
  const cost = await measureCommand(process.execPath, [build], { cwd: root, env });
  const files = listFiles(out);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { ...cost, pages, files: files.length };
}

/** Takes away what builds of a clone keep. */
function forgetBuilds(root: string): void {
  for (const name of kept) rmSync(join(root, name), { recursive: true, force: true });
}

/** The build of a clone by one of its scripts, as on a new machine: nothing is kept of any build before. */
export function measureFirst(root: string, script: string): Promise<MeasuredBuild> {
  forgetBuilds(root);
  const edition = { data: join(root, 'data'), content: join(root, 'content') };
  return measureBuild(root, edition, { script });
}

/** The first build of a clone, as on a new machine, and the next after one figure was changed. */
export async function measureTwice(
  root: string,
  folders: Partial<Folders>,
): Promise<{ first: MeasuredBuild; again: MeasuredBuild; changed: ChangedFigure }> {
  const edition = copyEdition(root, folders);
  forgetBuilds(root);
  const first = await measureBuild(root, edition);
  const changed = changeOneFigure(edition.data);
  return { first, changed, again: await measureBuild(root, edition) };
}
