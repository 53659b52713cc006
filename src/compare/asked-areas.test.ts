import { describe, expect, it } from 'vitest';
import { askedAreas, sortAsked } from './asked-areas.ts';

describe('the areas an address asks for', () => {
  const read = (query: string) => askedAreas(new URLSearchParams(query));

  it('are read in either form', () => {
    const codes = ['X06000001', 'X06000002'];
    expect(read('areas=x06000001,X06000002').codes).toEqual(codes);
    expect(read('areas=X06000001&areas=&areas=X06000002').codes).toEqual(codes);
    expect(read('')).toEqual({ codes: [], notCodes: [] });
    expect(read('areas=Northmoor,northmoor').notCodes).toEqual(['NORTHMOOR']);
  });

  const named = (name: string) => ({
    code: `X0-${name}`,
    name,
    valid_to: null as string | null,
    change_note: null as string | null,
  });
  const asked = (name: string, by = `X0-${name}`) => ({ asked: by, area: named(name) });

  it('are shown without a word where all is well', () => {
    expect(sortAsked([asked('Northmoor'), asked('Southmoor')], [])).toEqual({
      areas: [named('Northmoor'), named('Southmoor')],
      sentences: [],
    });
  });

  it('are told of where they cannot be shown', () => {
    expect(sortAsked([{ asked: 'X06000001', area: null }], ['NORTHMOOR'])).toEqual({
      areas: [],
      sentences: [
        '“NORTHMOOR” is not the code of an area. Codes look like E06000009.',
        'There is no page for an area with the code X06000001.',
      ],
    });
  });

  it('are told of where a former code was taken for one, or one is asked for twice', () => {
    const { areas, sentences } = sortAsked([asked('Fen', 'X05'), asked('Fen')], []);
    expect(areas.length).toBe(1);
    expect(sentences).toEqual([
      'X05 is a former code: it was taken for Fen (X0-Fen).',
      'Fen was asked for twice and is shown once.',
    ]);
  });

  it('are all those into which the area of a former code was parted', () => {
    const { areas, sentences } = sortAsked([asked('Fen', 'X05'), asked('Moor', 'X05')], []);
    expect(areas.map(({ name }) => name)).toEqual(['Fen', 'Moor']);
    expect(sentences).toEqual([
      'X05 is a former code: it was taken for Fen (X0-Fen) and Moor (X0-Moor).',
    ]);
  });

  it('are told of where one has ended', () => {
    const ended = { ...named('Fen'), valid_to: '2026-03-31', change_note: 'Fen ended.' };
    expect(sortAsked([{ asked: ended.code, area: ended }], []).sentences).toEqual(['Fen ended.']);
  });

  it('are at most six, and those left out are named', () => {
    const { areas, sentences } = sortAsked(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((name) => asked(name)),
      [],
    );
    expect(areas.length).toBe(6);
    expect(sentences).toEqual(['At most 6 areas stand side by side: G is left out.']);
  });
});
