import { describe, expect, it } from 'vitest';
import { arcadia, copyArcadia, type ArcadiaCopy } from '../../scripts/fixtures/arcadia.ts';
import { checkBoundaries, readBoundaries } from './boundaries.ts';
import { describeProblem } from './problem.ts';
import { readEdition } from './read-edition.ts';

function problemsAfter(breakIt: (copy: ArcadiaCopy) => void): string[] {
  const copy = copyArcadia();
  breakIt(copy);
  const { areas } = readEdition(copy.data).edition!;
  const told = checkBoundaries(copy.data, areas).map(describeProblem);
  return told.map((line) => line.replace(`${copy.path('.')}/`, ''));
}

const file = 'data/boundaries/ics.json';

describe('the shapes of an edition', () => {
  it('are read by name, with the code of each area', () => {
    const { objects } = readBoundaries(arcadia.data, 'ics');
    expect(JSON.stringify(objects)).toContain('"id":"X54000002"');
    expect(problemsAfter(() => {})).toEqual([]);
  });

  it('may be left out, and are refused when a file holds something else', () => {
    expect(problemsAfter(({ remove }) => remove(file))).toEqual([]);
    for (const text of ['{', 'null', '{"type":"FeatureCollection"}']) {
      expect(problemsAfter(({ write }) => write(file, text))).toEqual([
        `${file}: The file is not TopoJSON. Write it again with npm run import -- boundaries.`,
      ]);
    }
    const copy = copyArcadia();
    copy.remove(file);
    expect(readBoundaries(copy.data, 'ics').objects).toEqual({});
  });

  it('are refused when a shape is of no area, or an area has no shape', () => {
    expect(problemsAfter(({ change }) => change(file, 'X54000002', 'X54000009'))).toEqual([
      `${file}: "X54000009" is the id of a shape and not an area. The id of a geometry is the code of its area in areas.csv.`,
      `${file}: "X54000002" has no shape in the file. Add the boundary of Greater Arcadia.`,
    ]);
  });
});
