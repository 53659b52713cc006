import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileCache } from './file-cache.ts';
import { placedOrMade } from './left-files.ts';
import { siteWriter } from './site-file.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'left-'));
  for (const name of ['last', 'next']) mkdirSync(join(home, name));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Writes two files of a moor into a folder of that name; gives what was made with them, how often, and which lie there. */
function build(name: string, source: string, figure = '79.4') {
  const cache = fileCache(join(home, 'kept'), 'files', 'by this code');
  const writer = siteWriter(join(home, name));
  let made = 0;
  const rest = placedOrMade(source, { cache, writer, last: join(home, 'last') }, () => {
    made += 1;
    const files = ['a.csv', 'b/a.svg'].map((file) => ({ address: `/${file}`, content: figure }));
    return { rest: { names: ['a'] }, files };
  });
  cache.close();
  const lying = ['a.csv', 'b/a.svg'].map((file) => readFileSync(join(home, name, file), 'utf8'));
  return { rest, made, lying, addresses: [...writer.addresses] };
}

const rest = { names: ['a'] };
const addresses = ['/a.csv', '/b/a.svg'];
const both = (figure: string): string[] => [figure, figure];

it('leaves files of the same source where they lie, and takes from the last site those that are elsewhere', () => {
  expect(build('last', 'moor')).toEqual({ rest, made: 1, lying: both('79.4'), addresses });
  expect(build('next', 'moor')).toEqual({ rest, made: 0, lying: both('79.4'), addresses });
  writeFileSync(join(home, 'next', 'a.csv'), '99.9');
  expect(build('next', 'moor')).toEqual({ rest, made: 0, lying: both('79.4'), addresses });
});

it('makes all anew of another source, or where one is in neither site with its bytes', () => {
  build('last', 'moor');
  expect(build('next', 'moor of today', '79.5')).toMatchObject({ made: 1, lying: both('79.5') });
  build('last', 'moor');
  for (const file of ['a.csv', 'b/a.svg']) {
    for (const name of ['last', 'next']) writeFileSync(join(home, name, file), '99.9');
    expect(build('next', 'moor')).toEqual({ rest, made: 1, lying: both('79.4'), addresses });
  }
});

it('remembers nothing that was cut off', () => {
  build('last', 'moor');
  const [name] = readdirSync(join(home, 'kept'));
  truncateSync(join(home, 'kept', name!), 10);
  expect(build('next', 'moor')).toEqual({ rest, made: 1, lying: both('79.4'), addresses });
});
