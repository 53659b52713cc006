import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { keptFolder } from '../../src/tables/kept-releases.ts';
import { listFolder, namesIn } from '../../src/tables/list-folder.ts';
import type { Problem } from '../../src/tables/problem.ts';
import { readBytes, readText } from '../../src/tables/read-file.ts';
import { checkRelease, type Release } from '../../src/tables/release.ts';
import { copiesIn, keptFiles } from '../releases/kept-pages.ts';

const takeBack = 'What is kept of a release never changes: take it back from the history.';

const problemOf = (file: string, line: number | null, rule: string): Problem => {
  return { file, line, column: null, value: null, rule, fix: takeBack };
};

/** The first line that is not as a release keeps its tables, under a header that begins with `header`. */
function lineProblems(file: string, header: string, isLine: (line: string) => boolean): Problem[] {
  const read = readText(file);
  if ('problem' in read) return [{ ...read.problem, fix: takeBack }];
  const wrong = read.text
    .trimEnd()
    .split('\n')
    .findIndex((line, i) => (i === 0 ? !line.startsWith(header) : !isLine(line)));
  return wrong < 0 ? [] : [problemOf(file, wrong + 1, 'The line is not as a release keeps it')];
}

/** Whose figures, then a figure, a reason or nothing for each period. */
const figuresLine = /^[A-Z]\d{8},(?:persons|female|male)(?:,(?:-?\d+(?:\.\d+)?|\([a-z-]+\))?)+$/;

/** The tables of a release that this one is compared with. */
function tableProblems(folder: string): Problem[] {
  const figures = join(folder, 'figures');
  if (!existsSync(figures)) return [problemOf(figures, null, 'The folder is missing')];
  const lists = ['areas.csv', 'indicators.csv'].map((name) => join(folder, name));
  return [
    ...lists.flatMap((file) => lineProblems(file, 'key,name', (line) => line.includes(','))),
    ...namesIn(figures)
      .filter((name) => name.endsWith('.csv'))
      .flatMap((name) =>
        lineProblems(join(figures, name), 'area_code,sex,', (line) => figuresLine.test(line)),
      ),
  ];
}

function copyProblems(folder: string): Problem[] {
  const [pages, digest] = [join(folder, keptFiles.pages), join(folder, keptFiles.digest)];
  const unread = [readBytes(pages), readText(digest)].flatMap((read) =>
    'problem' in read ? [{ ...read.problem, fix: takeBack }] : [],
  );
  if (unread.length > 0) return unread;
  const rule = 'The file is not what was kept of the release';
  return copiesIn(folder) === null ? [problemOf(pages, null, rule)] : [];
}

function releaseProblems(
  folder: string,
  name: string,
): { release: Release | null; problems: Problem[] } {
  const { release, problems } = checkRelease(folder);
  if (release === null || release.id === name) return { release, problems };
  const place = { file: join(folder, 'release.json'), line: null, column: 'id', value: release.id };
  const rule = 'is not the name of its folder';
  return { release: null, problems: [{ ...place, rule, fix: takeBack }] };
}

/**
 * Every problem of the releases that were kept: one that cannot be read, copies that are not what was kept, and
 * tables that are gone or changed of those that the release `id` is compared with. An edition may do without.
 */
export function keptReleaseProblems(data: string, id: string): Problem[] {
  const top = keptFolder(data);
  const kept = listFolder(top).flatMap(({ name, is }) => {
    const folder = join(top, name);
    return is === 'folder' && /^\d/.test(name)
      ? [{ folder, ...releaseProblems(folder, name) }]
      : [];
  });
  const inOrder = kept
    .filter(({ release }) => release !== null)
    .toSorted((a, b) => (a.release!.date < b.release!.date ? -1 : 1));
  const compared = [
    inOrder.find(({ release }) => release!.id === id),
    inOrder.findLast(({ release }) => release!.id !== id),
  ];
  return [
    ...kept.flatMap(({ folder, problems }) => [...problems, ...copyProblems(folder)]),
    ...compared.flatMap((one) => (one ? tableProblems(one.folder) : [])),
  ];
}
