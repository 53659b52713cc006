import * as Plot from '@observablehq/plot';
import { describe, expect, it } from 'vitest';
import { renderPlot } from './render-plot.ts';
import { compareWithSnapshot } from './snapshot.ts';
import { scatterFrame, scatterOptions } from './scatter.ts';
import { trendFrame, trendOptions, type TrendInput } from './trend.ts';

const options: Plot.PlotOptions = {
  width: 100,
  height: 50,
  margin: 0,
  axis: null,
  marks: [Plot.lineY([1, 2, 4], { className: 'line', ariaLabel: 'inner words' })],
};
const rendering = { className: 'lines', alt: 'A line that rises' };

const points = (values: (number | null)[], half: number | null) =>
  values.map((value, index) => ({
    label: String(2015 + index),
    middle: 2015.5 + index,
    value,
    lower: value !== null && half !== null ? value - half : null,
    upper: value !== null && half !== null ? value + half : null,
  }));

const northmoor: TrendInput = {
  area: { name: 'Northmoor', points: points([61, 60.4, 59.2, null, 58.8, 60.1], 1.5) },
  country: { name: 'Albia', points: points([63, 63.1, 63.3, 62.7, 62.9, 63.2], null) },
  decimals: 1,
};

describe('a rendered plot', () => {
  it('says what it shows on its root and nowhere inside', () => {
    const svg = renderPlot(options, rendering);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-label="A line that rises"');
    expect(svg.match(/aria-label/g)).toHaveLength(1);
  });

  it('is hidden from assistive technology where the words stand around it', () => {
    expect(renderPlot(options, { ...rendering, alt: null })).toContain('aria-hidden="true"');
  });

  it('carries no style sheet and no colours of its own', () => {
    expect(renderPlot(options, rendering)).not.toMatch(/<style|style=|fill=|stroke=|font/);
  });

  it('is the same at every rendering', () => {
    expect(renderPlot(options, rendering)).toBe(renderPlot(options, rendering));
  });

  it('refuses a plot that is more than a drawing', () => {
    expect(() => renderPlot({ ...options, title: 'Heading' }, rendering)).toThrow(
      'A plot with a title or legend is not a drawing.',
    );
  });
});

describe('drawings by Plot', () => {
  it('draws a trend with its band, broken at the blank', () => {
    const frame = trendFrame(northmoor)!;
    const svg = renderPlot(trendOptions(northmoor, frame), { className: 'trend-lines', alt: null });
    expect(compareWithSnapshot('trend', svg)).toBeNull();
  });

  it('draws a dot an area, named when pointed at', () => {
    const areas = [
      { name: 'Northmoor', x: 52, y: 75 },
      { name: 'Southmarsh', x: 68, y: 83 },
      { name: 'Eastwold & Fen', x: 60, y: 80 },
    ];
    const frame = scatterFrame(areas)!;
    const svg = renderPlot(scatterOptions(areas, frame), { className: 'scatter-dots', alt: null });
    expect(svg).toContain('<title>Eastwold &amp; Fen</title>');
    expect(compareWithSnapshot('scatter', svg)).toBeNull();
  });
});
