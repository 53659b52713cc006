import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { expect, it } from 'vitest';
import { earlyScript } from './early-scripts.ts';

it('is half of what is written or less, runs as a script that is no module, and keeps what it reads and says', () => {
  const script = earlyScript('came-by');
  const written = ['came-by', 'in-turn']
    .map((name) => readFileSync(`src/scripts/${name}.ts`, 'utf8'))
    .join('');
  expect(script.length).toBeLessThan(written.length / 2);
  expect(() => new Script(script)).not.toThrow();
  for (const kept of [
    'data-came-by',
    'You came by postcode: it is in ',
    'replaceState',
    '.score-rows',
  ])
    expect(script).toContain(kept);
});

it('lays out a page in turn without the line on where a reader lives, too', () => {
  const alone = earlyScript('in-turn');
  expect(() => new Script(alone)).not.toThrow();
  expect(alone).toContain('.matrix');
  expect(alone).not.toContain('data-came-by');
});

it('asks for the files of each area once, and for none where none is named', () => {
  const asked = (search: string): string[] => {
    const links: { href?: string }[] = [];
    const document = {
      currentScript: { dataset: { files: '/compare/areas/', country: 'X92000001' } },
      createElement: () => ({}),
      head: { append: (link: { href?: string }) => links.push(link) },
    };
    new Script(earlyScript('ask-early')).runInNewContext({ document, location: { search } });
    return links.map(({ href }) => href ?? '');
  };
  expect(asked('?areas=x06000001,X06000002,X06000001&rows=all')).toEqual([
    '/compare/areas/X06000001.json',
    '/compare/areas/X06000002.json',
    '/compare/areas/X92000001.json',
  ]);
  expect(asked('')).toEqual([]);
});
