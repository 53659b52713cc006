import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../scripts/fixtures/problems-of.ts';

const noPart = 'The file is no part of an edition.';
const move = 'Nothing would read it: give it the name that README.md there says, or move it away.';

describe('what no part of the build reads', () => {
  it.each([
    'data/.DS_Store',
    'data/areas.csv~',
    'data/observations/notes.md',
    'content/pages/a.md',
    'content/draft.mdx',
    'data/postcodes/old.json',
  ])('is told: %s', (file) => {
    expect(problemsOf(({ write }) => write(file, 'words'))).toEqual([
      expect.stringContaining(`${file}: ${noPart}`),
    ]);
  });

  it('is told with the name it is near', () => {
    expect(problemsOf(({ write }) => write('data/aeras.csv', ''))).toEqual([
      `data/aeras.csv: ${noPart} Did you mean "areas.csv"? ${move}`,
    ]);
  });

  it('is told once for a folder, whatever is in it', () => {
    const told = problemsOf(({ path, write }) => {
      mkdirSync(path('content/pages/old'));
      write('content/pages/old/one.mdx', '');
      write('content/pages/old/two.mdx', '');
    });
    expect(told).toEqual([
      'content/pages/old: The folder is no part of an edition. Take it away: nothing would read it.',
    ]);
  });

  it('is told of links that lead nowhere, or round in a ring', () => {
    const told = problemsOf(({ path }) => {
      symlinkSync(path('gone'), path('data/gone.csv'));
      symlinkSync('ring', path('content/stories-ring'));
      symlinkSync('.', path('data/observations/ring'));
    });
    expect(told).toHaveLength(3);
  });
});

describe('a table that is no file', () => {
  it.each([
    ['a folder', (path: string) => mkdirSync(path), 'There is a folder of this name.'],
    [
      'a link to itself',
      (path: string) => symlinkSync('places.csv', path),
      'is a link that leads back to itself.',
    ],
    [
      'a link to nothing',
      (path: string) => symlinkSync('nothing', path),
      'The link leads nowhere.',
    ],
  ])('is told: %s', (_, put, expected) => {
    const told = problemsOf(({ path, remove }) => {
      remove('data/places.csv');
      put(path('data/places.csv'));
    });
    expect(told[0]).toContain(
      `data/places.csv: ${expected.startsWith('is') ? 'The file ' : ''}${expected}`,
    );
  });

  it.skipIf(process.platform === 'win32')(
    'is told where it is a pipe, which is not waited for',
    () => {
      const told = problemsOf(({ path, remove }) => {
        remove('data/places.csv');
        execFileSync('mkfifo', [path('data/places.csv')]);
      });
      expect(told).toContain(
        'data/places.csv: There is no file of this name. Put the file itself in its place.',
      );
    },
  );
});
