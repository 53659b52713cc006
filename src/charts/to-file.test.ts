import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { shippedColours } from '../tables/palette.ts';
import { fileColours, lookOf, useColours } from './file-looks.ts';
import { madeUpCharts } from './fixtures/made-up-charts.ts';
import { compareWithSnapshot } from './fixtures/snapshot.ts';
import { fileSize, toFile, type FileSetting } from './to-file.ts';

const setting: FileSetting = {
  width: 720,
  licence: 'Open Government Licence v3.0',
  release: 'System Profiles, a made-up edition',
};

/** Reads XML strictly: elements with their attributes, and all text. Throws where it is not well formed. */
function readXml(text: string) {
  const parser = sax.parser(true);
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const words: string[] = [];
  parser.onopentag = ({ name, attributes }) =>
    elements.push({ name, attributes: attributes as Record<string, string> });
  parser.ontext = (said) => {
    if (said.trim() !== '') words.push(said);
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(text).close();
  return { elements, words };
}

describe('a chart as a file', () => {
  it.each(Object.entries(madeUpCharts))('is drawn as before: %s', (name, chart) => {
    expect(compareWithSnapshot(name, toFile(chart, setting))).toBeNull();
  });

  it.each(Object.entries(madeUpCharts))('is well-formed XML at both widths: %s', (_, chart) => {
    for (const width of [720, 390] as const) {
      const { elements, words } = readXml(toFile(chart, { ...setting, width }));
      expect(elements[0]).toMatchObject({
        name: 'svg',
        attributes: { xmlns: 'http://www.w3.org/2000/svg', width: String(width) },
      });
      const { height } = fileSize(chart, { ...setting, width });
      expect(Math.abs(Number(elements[0]!.attributes['height']) - height)).toBeLessThan(1);
      expect(words[0]).toBe('A&E waits, Northmoor');
      expect(words).toContain(setting.licence);
      expect(words).toContain(setting.release);
      expect(words.join(' ')).toContain('Albian Statistics Office, A&E waits, June 2026');
    }
  });

  it.each(Object.entries(madeUpCharts))(
    'gives every colour and place, and asks for no style sheet: %s',
    (_, chart) => {
      const { elements } = readXml(toFile(chart, setting));
      const all = elements.flatMap(({ attributes }) => Object.entries(attributes));
      const values = all.map(([, value]) => value).join(' ');
      expect(values).not.toMatch(/var\(|NaN|undefined|%/);
      expect(all.map(([name]) => name)).not.toContain('class');
    },
  );

  it('says what a page says beside it: what it shows in full, and what is held of ranges', () => {
    const [chart] = Object.values(madeUpCharts);
    const alone = { alt: 'From 74.2 years to 79.3.', ranges: 'No ranges are held.' };
    const { words } = readXml(toFile({ ...chart!, words: { ...chart!.words, alone } }, setting));
    expect(words).toEqual(expect.arrayContaining([alone.alt, alone.ranges]));
    expect(words).not.toContain(chart!.words.alt);
  });

  it('keeps words inside its edges, on a phone too', () => {
    const { elements } = readXml(
      toFile(madeUpCharts['gap-over-time']!, { ...setting, width: 390 }),
    );
    const places = elements.filter(({ name }) => name === 'text');
    for (const { attributes } of places) {
      expect(Number(attributes['x'])).toBeGreaterThanOrEqual(0);
      expect(Number(attributes['x'])).toBeLessThanOrEqual(390);
    }
  });

  it('has the colours of the light page, which are those that a chosen one is held to', () => {
    const css = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
    const [light, dark] = css.split('@media (prefers-color-scheme: dark)').map((block) => {
      const set = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{3,6});/g)];
      return Object.fromEntries(set.map(([, name, colour]) => [name, colour]));
    });
    expect(light).toEqual({ ...shippedColours.light, ...fileColours });
    expect({ ...light, ...dark }).toMatchObject(shippedColours.dark);
  });

  it('has the colours that an edition chose, where it chose any', () => {
    const drawn = toFile(madeUpCharts['lifeline']!, setting);
    useColours({ light: { women: '#8a1551', paper: '#ffffff' }, dark: { men: '#9ff' } });
    const inOwn = toFile(madeUpCharts['lifeline']!, setting);
    useColours(null);
    expect(inOwn).toBe(
      drawn.replaceAll('"#b5450b"', '"#8a1551"').replaceAll('"#f1f5f2"', '"#ffffff"'),
    );
    expect(inOwn).not.toBe(drawn);
    expect(toFile(madeUpCharts['lifeline']!, setting)).toBe(drawn);
  });

  it('refuses a class without a look, which would be drawn black', () => {
    expect(() => lookOf({ kind: 'path', className: 'unheard-of' })).toThrow(
      'Marks of class “unheard-of” have no look in file-looks.ts.',
    );
  });
});
