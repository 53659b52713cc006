import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { arcadia, copyArcadia, copyEdition } from '../fixtures/arcadia.ts';
import { stillInvented } from './still-invented.ts';

it('names each file and setting of a new edition that is still as it was given', () => {
  const copy = copyArcadia();
  const all = stillInvented(copy).join('\n');
  expect(all).toContain('content/pages/about.mdx');
  expect(all).toContain('data/areas.csv');
  expect(all).toContain('content/site.yaml');
  copy.write('content/pages/about.mdx', '---\ntitle: About\nsummary: Mine.\n---\n\nMine.\n');
  copy.change('content/site.yaml', 'title:', 'title: My country #');
  const some = stillInvented(copy).join('\n');
  expect(some).not.toContain('about.mdx');
  expect(some).toMatch(/site\.yaml \((publisher|contact|base_address|description|headline)\)/);
  rmSync(copy.path('.'), { recursive: true });
});

it('says nothing of the fictional country itself, nor of an edition that is somebody’s own', () => {
  expect(stillInvented(arcadia)).toEqual([]);
  const own = copyEdition('wales');
  expect(stillInvented(own)).toEqual([]);
  rmSync(own.path('.'), { recursive: true });
});
