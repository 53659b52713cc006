import { describe, expect, it } from 'vitest';
import { madeUpCharts } from './fixtures/made-up-charts.ts';
import { toHtml, type Told } from './to-html.ts';

const drawn = (name: string, told: Told): string => toHtml(madeUpCharts[name]!, told);
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('a chart in a page', () => {
  it('is a figure under its title, and one picture with its meaning in words', () => {
    const html = drawn('trend', 'titled');
    expect(html).toMatch(
      /^<figure class="trend"><figcaption><b>A&amp;E waits, Northmoor<\/b> <small>%<\/small>/,
    );
    expect(html).toContain(
      '<div class="picture" role="img" aria-label="Northmoor lies below Albia.">',
    );
  });

  it.each(Object.keys(madeUpCharts))(
    'has one picture for all its parts, every drawing silent: %s',
    (name) => {
      const html = drawn(name, 'titled');
      expect(count(html, 'role="img"')).toBe(1);
      expect(count(html, 'aria-hidden="true"')).toBeGreaterThan(0);
      expect(html).not.toMatch(/undefined|null|NaN|A&E/);
    },
  );

  it('is told in a caption of its own, or by a name, or not at all beside words that say it', () => {
    expect(drawn('lifeline', 'captioned')).toContain(
      '<figcaption class="visually-hidden">Northmoor lies below Albia.</figcaption>',
    );
    expect(drawn('lifeline', 'named')).toMatch(/^<div class="lifeline"><div role="img"/);
    const beside = drawn('gap-strokes', 'beside');
    expect(beside).toMatch(/^<div class="gap-strokes" aria-hidden="true">/);
    expect(beside).not.toContain('role="img"');
  });

  it('says each figure of a captioned chart once: its heads and its key are for the eye', () => {
    const html = drawn('lifeline', 'captioned');
    expect(html).toContain('<p class="chart-head" aria-hidden="true">');
    expect(html).toContain('<ul class="key indented" aria-hidden="true">');
    expect(drawn('lifeline', 'beside')).not.toContain('chart-head" aria-hidden');
  });

  it('says what is not drawn, and what the marks stand for', () => {
    const html = drawn('lifeline', 'captioned');
    expect(html).toContain('<p class="why">Not worked out for districts.</p>');
    expect(html).toContain('<ul class="key indented"');
  });
});
