import { describe, expect, it } from 'vitest';
import { toSvg } from './to-svg.ts';

describe('a drawing in a page', () => {
  it('keeps percent across and pixels down, and is coloured by the style sheet', () => {
    const svg = toSvg({
      className: 'strip',
      height: 20,
      marks: [
        { kind: 'rule', className: 'axis', x2: 100, y1: 0.5, y2: 0.5 },
        { kind: 'dot', className: 'dot', x: 12.5, y: 8, r: 6, title: 'A&E' },
        { kind: 'band', className: 'band', x: 5, width: 10, y: 2, height: 3 },
      ],
    });
    expect(svg).toBe(
      '<svg class="strip" height="20" aria-hidden="true">' +
        '<line class="axis" x2="100%" y1="0.5" y2="0.5"/>' +
        '<circle class="dot" cx="12.5%" cy="8" r="6"><title>A&amp;E</title></circle>' +
        '<rect class="band" x="5%" width="10%" y="2" height="3"/></svg>',
    );
  });

  it('escapes words, and sets a number apart in heavier type', () => {
    const svg = toSvg({
      height: 20,
      marks: [{ kind: 'label', text: '<A&E> ', value: '74.2', x: 50, y: 12, anchor: 'end' }],
    });
    expect(svg).toContain(
      '<text x="50%" y="12" text-anchor="end">&lt;A&amp;E&gt; <tspan class="strong">74.2</tspan></text>',
    );
  });

  it('stretches a view, or keeps its shape, and leaves its height to the style sheet', () => {
    const view = { width: 90, height: 60 };
    const stretched = toSvg({ height: 60, isElastic: true, view, marks: [] });
    expect(stretched).toBe(
      '<svg viewBox="0 0 90 60" preserveAspectRatio="none" aria-hidden="true"/>',
    );
    const kept = toSvg({ height: 60, view: { ...view, keepsShape: true }, marks: [] });
    expect(kept).not.toContain('preserveAspectRatio');
  });

  it('keeps a link out of the tab order and names it', () => {
    const marks = [{ kind: 'use' as const, id: 'hexagon', x: 7, y: 12 }];
    const link = { kind: 'link' as const, href: '/a/?b&c', title: 'A: 7', className: 'k1', marks };
    expect(toSvg({ height: 9, marks: [link] })).toContain(
      '<a href="/a/?b&amp;c" tabindex="-1" class="k1"><title>A: 7</title><use href="#hexagon" x="7" y="12"/></a>',
    );
  });

  it('puts marks into a place of their own', () => {
    const marks = [{ kind: 'path' as const, d: 'M0 0h9' }];
    expect(toSvg({ height: 9, marks: [{ kind: 'inset', x: 50, y: 3, marks }] })).toContain(
      '<svg x="50%" y="3"><path d="M0 0h9"/></svg>',
    );
  });
});
