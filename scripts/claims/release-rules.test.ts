import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { profileJson } from '../../src/profiles/public-form.ts';
import { arcadia } from '../fixtures/arcadia.ts';
import { arcadiaProfiles, codes } from '../fixtures/arcadia-profiles.ts';
import { judgePage } from './judge-page.ts';
import type { Profile } from './public-site.ts';

const profile = JSON.parse(profileJson(arcadiaProfiles.profile(codes.northmoor))) as Profile;

/** What is found of a sentence on the page of Northmoor, in a site with these files of changes. */
function judged(sentence: string, files: Record<string, string> = {}): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'changes-'));
  mkdirSync(join(folder, 'data'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'data', name), text);
  const site = { folder, data: arcadia.data, country: profile, profiles: new Map() };
  const page = { address: profile.url, profile, site };
  return judgePage(`<main><h2>A part</h2><p>${sentence}</p></main>`, page, []).problems;
}

const heading = 'indicator,area_code,sex,period,change,before,now\n';
const ofNorthmoor = `${heading}smoking,X06000001,persons,2024,revised,19.4,19.1\n`;
const ofAnother = `${heading}smoking,X06000002,persons,2024,revised,19.4,19.1\n`;

it.each([
  ['Corrected since this release came out: no figure changed.', 'changes-corrected.csv'],
  ['Since release 2026-11 of 22 November 2026, no figure changed.', 'changes-since.csv'],
])('“%s” is asked of the file of changes, for the area alone', (sentence, file) => {
  expect(judged(sentence)).toEqual([]);
  expect(judged(sentence, { [file]: ofAnother })).toEqual([]);
  expect(judged(sentence, { [file]: ofNorthmoor })[0]).toContain('the file of changes lists 1');
});

it('that a release is the first is asked of the file of changes since another', () => {
  const first = 'These are the figures of release 2026-11 of 22 November 2026, the first.';
  expect(judged(first)).toEqual([]);
  expect(judged(first, { 'changes-since.csv': ofAnother })[0]).toContain('changes since one');
});
