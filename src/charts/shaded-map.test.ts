import { describe, expect, it } from 'vitest';
import type { Link, Mark } from './chart.ts';
import { everyMark } from './every-mark.ts';
import { madeUpWords as words } from './fixtures/made-up.ts';
import { hexMapChart, shapesMapChart, type Hex } from './shaded-map.ts';

const hex = (column: number, row: number, shade: Hex['shade'] = 3): Hex => ({
  name: 'Northmoor',
  href: '/local-authorities/northmoor/',
  column,
  row,
  shade,
  valueText: '79.1',
});
const of = { id: 'map', words, legend: ['a', 'b', 'c', 'd', 'e'], missingLabel: 'no figure' };
const draw = (...hexes: Hex[]) => hexMapChart(hexes, of);
const isLink = (mark: Mark): mark is Link => mark.kind === 'link';

describe('a hexagon map', () => {
  it('shifts odd rows half a hexagon to the right and counts rows downwards', () => {
    const places = everyMark(draw(hex(2, 0), hex(2, 1))).flatMap((mark) =>
      mark.kind === 'use' ? [[mark.x, mark.y]] : [],
    );
    expect(places).toEqual([
      [28, 0],
      [35, 12],
    ]);
  });

  it('draws the darkest shade last and blanks first, so that no edge is covered', () => {
    const order = everyMark(draw(hex(0, 0, 1), hex(1, 0, null), hex(2, 0, 4))).filter(isLink);
    expect(order.map(({ className }) => className)).toEqual(['k0', 'k4', 'k1']);
  });

  it('has room for whole hexagons at its edges', () => {
    const { view } = draw(hex(0, 0)).panels[0]!.drawings[0]!;
    expect(view).toMatchObject({ left: -8, top: -9, width: 16, height: 18 });
  });
});

describe('the key of a map', () => {
  it('has the five shades, the darkest first, and last the blank', () => {
    for (const chart of [draw(hex(0, 0)), shapesMapChart([], { width: 9, height: 9 }, of)]) {
      const samples = chart.key!.map(({ sample, text }) => [sample!.marks[0]!.className, text]);
      expect(samples).toEqual([
        ['k1', 'a'],
        ['k2', 'b'],
        ['k3', 'c'],
        ['k4', 'd'],
        ['k5', 'e'],
        ['k0', 'no figure'],
      ]);
    }
  });
});
