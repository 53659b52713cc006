import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyArcadia, type ArcadiaCopy } from '../fixtures/arcadia.ts';
import { keepArcadia } from '../fixtures/arcadia-released.ts';
import { editionProblems } from './edition-problems.ts';

const kept = 'data/releases/2026-11';

/** Arcadia after a release was kept of it. */
function released(): ArcadiaCopy {
  const copy = copyArcadia();
  keepArcadia(copy);
  return copy;
}

const told = (breakIt: (copy: ArcadiaCopy) => void): (string | null)[] => {
  const copy = released();
  breakIt(copy);
  return editionProblems(copy).problems.map(
    ({ file, line, rule }) => `${file.split('/data/')[1]}:${line ?? ''} ${rule}`,
  );
};

describe('what is kept of a release', () => {
  it('is found to be right as it was kept', () => {
    expect(told(() => {})).toEqual([]);
  });

  it.each<[string, (copy: ArcadiaCopy) => void, string]>([
    [
      'release.json is gone',
      ({ remove }) => remove(`${kept}/release.json`),
      'release.json: The file is missing',
    ],
    [
      'release.json is that of another',
      ({ change }) => change(`${kept}/release.json`, '"2026-11"', '"2026-11-2"'),
      'release.json: is not the name of its folder',
    ],
    [
      'the copies are gone',
      ({ remove }) => remove(`${kept}/pages.jsonl.br`),
      'pages.jsonl.br: The file is missing',
    ],
    [
      'the copies are cut short',
      ({ write }) => write(`${kept}/pages.jsonl.br`, 'half'),
      'pages.jsonl.br: The file is not what was kept of the release',
    ],
    [
      'their digest is another',
      ({ write }) => write(`${kept}/pages.sha256`, `${'0'.repeat(64)}\n`),
      'pages.jsonl.br: The file is not what was kept of the release',
    ],
    [
      'its figures are gone',
      ({ path }) => rmSync(path(`${kept}/figures`), { recursive: true }),
      'figures: The folder is missing',
    ],
    [
      'a figure is none',
      ({ change }) =>
        change(`${kept}/figures/smoking.csv`, 'X06000001,persons,24.3', 'X06000001,persons,24·3'),
      'figures/smoking.csv:2 The line is not as a release keeps it',
    ],
    [
      'a list has another header',
      ({ change }) => change(`${kept}/areas.csv`, 'key,name', 'code,name'),
      'areas.csv:1 The line is not as a release keeps it',
    ],
  ])('is told of where %s', (_, breakIt, rule) => {
    expect(told(breakIt)).toEqual([`releases/2026-11/${rule}`]);
  });
});
