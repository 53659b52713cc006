import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteFolders } from './build/folders.ts';
import { mendLastSite } from './build/last-site.ts';
import type { Importer } from './import/importer.ts';
import { printSummary } from './import/print-summary.ts';

/** Every publisher whose files can be read. To add one: a module in import/ and a line here. */
const importers: Record<string, () => Promise<{ importer: Importer }>> = {
  geography: () => import('./import/geography.ts'),
  boundaries: () => import('./import/boundaries.ts'),
  'os-code-point-open': () => import('./import/os-code-point-open.ts'),
  'published-priorities': () => import('./import/published-priorities.ts'),
  'mhclg-imd': () => import('./import/mhclg-imd.ts'),
  'nhs-england': () => import('./import/nhs-england.ts'),
  'ohid-fingertips': () => import('./import/ohid-fingertips.ts'),
  'ons-census-2021': () => import('./import/ons-census-2021.ts'),
  'ons-explore-local-statistics': () => import('./import/ons-explore-local-statistics.ts'),
};

async function usage(): Promise<string> {
  const loaded = await Promise.all(Object.values(importers).map((load) => load()));
  const lines = loaded.map(({ importer }) => `  ${importer.publisher}\n      ${importer.reads}`);
  return [
    'Usage: npm run import -- <publisher> --from DIR [--data DIR]',
    '',
    'DIR after --from is the folder of that publisher’s downloads; --data is the folder of tables (data).',
    'Publishers:',
    ...lines,
  ].join('\n');
}

async function fail(problem: string): Promise<never> {
  console.error(`${problem}\n\n${await usage()}`);
  process.exit(1);
}

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      data: { type: 'string', default: join(import.meta.dirname, '..', 'data') },
    },
  });
}

async function main(): Promise<void> {
  let given: ReturnType<typeof readArguments>;
  try {
    given = readArguments();
  } catch (error) {
    return fail((error as Error).message);
  }
  const publisher = given.positionals[0];
  if (given.positionals.length > 1) await fail(`One publisher at a time: ${given.positionals}.`);
  if (!publisher) return fail('Which publisher?');
  const load = Object.hasOwn(importers, publisher) ? importers[publisher] : undefined;
  if (!load) return fail(`No importer is called “${publisher}”.`);
  const { from, data } = given.values;
  if (!from) return fail('Say where the downloads are: --from DIR.');
  if (!existsSync(from) || !statSync(from).isDirectory()) return fail(`No folder at ${from}.`);
  const { importer } = await load();
  try {
    console.log(printSummary(importer.publisher, await importer.run(from, data)));
  } catch (error) {
    console.error(`Nothing more was written. ${(error as Error).message}`);
    process.exit(1);
  }
}

await mendLastSite(siteFolders(join(import.meta.dirname, '..'), process.env));
await main();
