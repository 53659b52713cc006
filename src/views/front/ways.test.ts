import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fictionalAreas, fictionalCouncilsAlone } from '../../profiles/fixtures/fictional.ts';
import { everyPart as all } from '../fixtures/every-part.ts';
import { waysIn } from './ways.ts';

const facts = { areas: fictionalAreas, indicators: 52, themes: 26, hasTenths: true, held: all };
const groups = waysIn(facts);
const pages = join(import.meta.dirname, '../../pages');

describe('the ways in', () => {
  it('lead to pages that are there', () => {
    const addresses = groups.flatMap(({ ways }) => ways.map(({ href }) => href));
    const missing = addresses
      .filter((address) => address !== fictionalAreas.country.path)
      .map((address) => address.replaceAll('/', ''))
      .filter(
        (name) =>
          !existsSync(join(pages, name, 'index.astro')) &&
          !existsSync(join(pages, name, '[...here].astro')) &&
          !existsSync(join(pages, `${name}.astro`)),
      );
    expect(missing).toEqual([]);
  });

  it('leave out pages whose part the edition does without', () => {
    const less = waysIn({ ...facts, held: { ...all, progress: false, stories: false } });
    const labels = less.flatMap(({ ways }) => ways.map(({ text }) => text));
    expect(labels).not.toContain('Stories');
    expect(labels).not.toContain('Where targets stand');
    expect(labels).toContain('Where gaps are widest');
  });

  it('speak of what systems say only where there are systems', () => {
    const labelsOf = (areas: typeof fictionalAreas) =>
      waysIn({ ...facts, areas }).flatMap(({ ways }) => ways.map(({ text }) => text));
    expect(labelsOf(fictionalAreas)).toContain('What systems say they will do');
    expect(labelsOf(fictionalCouncilsAlone)).toContain('What councils say they will do');
  });

  it('name the country, and count councils and systems in force', () => {
    const [residents] = groups;
    expect(residents?.ways.map(({ text }) => text)).toContain('Arcadia');
    expect(residents?.ways[0]?.sentence).toBe(
      '5 councils and 1 integrated care system (ICS), by name and by region.',
    );
  });
});
