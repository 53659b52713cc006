import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commandsOfGuide, guide } from './follow-guide.ts';

/** `npm run check:editions` follows it. */
describe('the guide from a download to a page', () => {
  it('is made of commands that follow on each other', () => {
    expect(commandsOfGuide).toEqual([
      'npm run import -- ohid-fingertips --from downloads',
      'npm run import -- ohid-fingertips --from downloads --released 2026-10-01',
      'npm run import -- all --from downloads',
      'npm run check:data',
      'npm run build',
      'npm run preview',
    ]);
  });

  it('quotes what the commands really say', () => {
    const said = [...guide.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1]!);
    const sources = [
      'files-of-folder.ts',
      'read-number.ts',
      'read-period.ts',
      'fingertips-own-rows.ts',
      'fingertips-official.ts',
      'mhclg-imd.ts',
      'os-code-point-open-areas.ts',
      'put-in-place.ts',
      'boundaries-places.ts',
      'ons-download.ts',
      'settle-series.ts',
      'names-of-areas.ts',
      'figure-checks.ts',
      'observations.ts',
      'published-groups.ts',
      'fingertips-doubts.ts',
      'release-checks.ts',
      'fingertips-limits.ts',
      'mhclg-neighbourhoods.ts',
      'geography-sound.ts',
    ].map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
    const code = sources.join('\n').replaceAll(/`\s*\+\s*`|\$\{[^}]+\}/g, '…');
    const parts = said.flatMap((words) => words.replace('2025', '…').split('…'));
    const lost = parts
      .map((part) =>
        part
          .replace(/^unknown \(/, '')
          .replace(/\)$/, '')
          .trim(),
      )
      .filter((part) => !code.includes(part));
    expect(lost).toEqual([]);
  });
});
