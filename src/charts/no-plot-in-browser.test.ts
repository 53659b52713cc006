import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const scripts = join(import.meta.dirname, '../scripts');

/** Packages that modules bring with them, by way of the modules they import; types apart. */
function packagesOf(path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const imports = [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gm)];
  return imports
    .map((match) => match[1]!)
    .flatMap((target) =>
      target.startsWith('.') ? packagesOf(join(path, '..', target), seen) : [target],
    );
}

it('nothing that runs in the browser brings Plot or a server’s document with it', () => {
  const starts = readdirSync(scripts).filter((name) => /^[^.]+\.ts$/.test(name));
  expect(starts.length).toBeGreaterThan(5);
  const heavy = /^@observablehq\/plot$|^linkedom(?:\/|$)/;
  const found = starts.filter((name) =>
    packagesOf(join(scripts, name)).some((each) => heavy.test(each)),
  );
  expect(found).toEqual([]);
});

it('nor does the renderer of drawings, nor what makes a file of a chart', () => {
  for (const name of [
    'to-svg.ts',
    'to-html.ts',
    'to-file.ts',
    'lifeline.ts',
    'spread.ts',
    'trend.ts',
  ]) {
    expect(packagesOf(join(import.meta.dirname, name))).toEqual([]);
  }
  expect(packagesOf(join(import.meta.dirname, 'scatter.ts'))).toContain('@observablehq/plot');
});
