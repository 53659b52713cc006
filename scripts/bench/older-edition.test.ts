import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { editionProblems } from '../check-data/edition-problems.ts';
import { arcadia, copyArcadia } from '../fixtures/arcadia.ts';
import { readTerms } from '../../src/tables/terms.ts';
import { bringEdition } from './older-edition.ts';

it('reads an edition as it was on 22 November 2026, and changes none of its rows', () => {
  const older = copyArcadia();
  const home = mkdtempSync(join(tmpdir(), 'older-'));
  onTestFinished(() =>
    [older.path('.'), home].forEach((path) => rmSync(path, { recursive: true })),
  );
  const data = (name: string): string => older.path(`data/${name}`);
  renameSync(data('readings.csv'), data('systems-read.csv'));
  renameSync(data('subjects.csv'), data('system-themes.csv'));
  writeFileSync(data('neighbourhood-summaries.csv'), 'area_code,average_score\n');
  const sources = readFileSync(data('table-sources.csv'), 'utf8');
  writeFileSync(data('table-sources.csv'), `${sources}neighbourhood-summaries,\n`);
  rmSync(data('release.json'));
  rmSync(older.path('content/terms.yaml'));
  const settings = readFileSync(older.path('content/site.yaml'), 'utf8');
  older.write('content/site.yaml', `${settings}edition: Spring\nedition_date: '2026-11-22'\n`);
  const method = readFileSync(older.path('content/methods/comparisons.mdx'), 'utf8');
  older.write('content/methods/comparisons.mdx', method.replace(/^explains: .*\n/m, ''));
  const to = { data: join(home, 'data'), content: join(home, 'content') };
  bringEdition(older, arcadia, to);
  expect(editionProblems(to).problems).toEqual([]);
  expect(readTerms(to.content).methods).toEqual(readTerms(arcadia.content).methods);
  for (const name of ['readings.csv', 'subjects.csv', 'observations/smoking.csv'])
    expect(readFileSync(join(to.data, name))).toEqual(readFileSync(join(arcadia.data, name)));
});
