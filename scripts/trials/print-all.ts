import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { printedFile } from '../../src/tables/printed-profiles.ts';
import { readPdf } from '../browser/read-pdf.ts';
import { serveFolder } from '../hosting/static-server.ts';
import { chosenProfiles, type Printable } from '../print/chosen-profiles.ts';
import { printProfiles } from '../print/print-profiles.ts';
import { sheetFaults } from '../print/sheet-faults.ts';
import { wordsAfter } from '../steps/words-after.ts';

/**
 * Prints every profile of a built site, or those of the codes given, and reads each PDF back: two to four
 * sheets, no words under 8 points, tagged. `npm run trial:print -- dist E06000009`. With a folder in PRINTED
 * the PDFs are kept there, and those that are there already are only read. Ends with 1 where one has a fault.
 */
const { positionals: asked } = wordsAfter({
  usage: 'npm run trial:print -- [site] [codes of areas]',
  words: Infinity,
});
const [given = 'dist', ...codes] = asked;
const site = resolve(given);
const folder = resolve(process.env['PRINTED'] ?? mkdtempSync(join(tmpdir(), 'printed-')));

interface ListedArea {
  code: string;
  name: string;
  url: string | null;
}
const listed = JSON.parse(readFileSync(join(site, 'data', 'areas.json'), 'utf8')) as ListedArea[];
const names = new Map(listed.map(({ code, name }) => [code, name]));
const all = listed.flatMap(({ code, url }): Printable[] => (url ? [{ code, path: url }] : []));
const profiles = chosenProfiles(all, codes);

const server = await serveFolder(site, { port: 0, subPath: '' });
try {
  const missing = profiles.filter(({ code }) => !existsSync(printedFile(folder, code)));
  const atOnce = Math.min(4, availableParallelism(), Math.max(1, missing.length));
  await printProfiles(missing, { site: server.address, folder, atOnce }, (done) => {
    if (done % 20 === 0) console.log(`${done} of ${missing.length} printed`);
  });
} finally {
  await server.close();
}

const sheets = new Map<number, number>();
let faulty = 0;
for (const { code } of profiles) {
  const pdf = await readPdf(readFileSync(printedFile(folder, code)));
  sheets.set(pdf.sheets.length, (sheets.get(pdf.sheets.length) ?? 0) + 1);
  const faults = sheetFaults(pdf);
  if (faults.length > 0) console.log(`${names.get(code)} (${code}): ${faults.join('; ')}`);
  faulty += faults.length > 0 ? 1 : 0;
}
const counts = [...sheets].sort(([a], [b]) => a - b);
console.log(counts.map(([count, held]) => `${held} profiles of ${count} sheets`).join(', '));
console.log(`${profiles.length} PDFs in ${folder}; ${faulty} with a fault`);
if (faulty > 0) process.exitCode = 1;
