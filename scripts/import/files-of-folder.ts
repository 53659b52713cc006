import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { layoutsOf, nearestLayout, publisherOfName, type Layout } from './layouts.ts';
import { isUtf16, whyNoTable } from './no-table.ts';
import { isTableName } from './published-files.ts';
import { firstLines, headerOf, isCutShort } from './read-csv.ts';

/** What a file of the folder is to an importer. */
export interface FileFate {
  /** path below the folder */
  file: string;
  fate: 'read' | 'not-ours' | 'unknown';
  /** why it is not read; what it was read as */
  why: string;
}

/** One file of a folder of downloads, as far as its name and its first line tell. */
interface Download {
  file: string;
  name: string;
  header: string[];
  /** how many lines below the first the headings of a known layout stand; -1: nowhere */
  headingsBelow: number;
  /** whether its last line has no end */
  endsAmiss: boolean;
  /** whether nothing stands below its headings */
  isBare: boolean;
  layouts: Layout[];
  publishers: string[];
}

/** Titles and notes that a publisher sets over the headings are no more lines than this. */
const mostTitles = 15;

function lookAt(folder: string, file: string): Download {
  const name = file.split('/').at(-1)!;
  const [first = '', ...below] = isTableName(name) ? firstLines(join(folder, file)) : [];
  const header = first === '' ? [] : headerOf(first);
  const layouts = isUtf16(header) ? [] : layoutsOf(name, header);
  const isKnown = (line: string): boolean => layoutsOf(name, headerOf(line)).length > 0;
  const headingsBelow = layouts.length > 0 ? -1 : below.slice(0, mostTitles).findIndex(isKnown);
  const byName = publisherOfName(name);
  const publishers = [...layouts.map(({ publisher }) => publisher), ...(byName ? [byName] : [])];
  const isBare = below.every((line) => line === '');
  const endsAmiss = !isBare && isCutShort(join(folder, file));
  return { file, name, header, headingsBelow, endsAmiss, isBare, layouts, publishers };
}

/** Whether an entry of a folder is a file, or a link to one. */
function isFile(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  const path = join(entry.parentPath, entry.name);
  return existsSync(path) && statSync(path).isFile();
}

/** Every file below a folder in order of name; hidden ones and a product’s own unpacked folder count as one. */
export function downloadsIn(folder: string): Download[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isFile)
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !file.split('/').some((part) => part.startsWith('.') || part === 'codepo_gb'))
    .toSorted()
    .map((file) => lookAt(folder, file))
    .map(withReadingNotes);
}

/** The README beside the record of councils says when they were read. */
function withReadingNotes(download: Download, _: number, all: readonly Download[]): Download {
  const notes = download.file.replace('README.md', 'local-strategies.json');
  if (download.name !== 'README.md' || !all.some(({ file }) => file === notes)) return download;
  return { ...download, publishers: ['published-priorities'] };
}

const archive = /\.(zip|gz|7z|tar|rar)$/i;
const spreadsheet = /\.(xlsx?|xlsm|ods|numbers)$/i;
const document = /\.(md|pdf|html?|docx?|json|csvw|png|jpe?g|svg|R|py|ts|js)$/i;

/** Why no importer knows a CSV: its cells are divided otherwise, or the nearest layout differs. */
function whyUnknown({ name, header, headingsBelow }: Download): string {
  if (spreadsheet.test(name)) return 'a spreadsheet; save the sheet as CSV UTF-8';
  if (archive.test(name)) return 'an archive; unpack it, and put its CSV files here';
  if (!isTableName(name)) return `files ending in ${extname(name) || 'nothing'} are not read here`;
  if (headingsBelow >= 0)
    return `its headings are on line ${headingsBelow + 2}; take the lines above them out`;
  const noTable = whyNoTable(header);
  if (noTable !== null) return noTable;
  const near = nearestLayout(name, header);
  if (near === null) return 'no layout known here; none is near';
  const instead = near.instead === null ? '' : `, not “${near.instead}”`;
  return `no layout known here; nearest: ${near.layout.name}, which has “${near.lacks}”${instead}`;
}

/** The fates of files that several importers have looked at: read by one is read. */
export function mergedFates(all: readonly (readonly FileFate[])[]): FileFate[] {
  const rank = { read: 0, 'not-ours': 1, unknown: 2 };
  const best = new Map<string, FileFate>();
  for (const fate of all.flat()) {
    const known = best.get(fate.file);
    if (!known || rank[fate.fate] < rank[known.fate]) best.set(fate.file, fate);
  }
  return [...best.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

/** Publishers whose files lie in several folders, by their kind; those of the others lie beside each other. */
const inFolders: readonly string[] = ['geography', 'boundaries', 'os-code-point-open'];

const isTooDeep = (file: string, publisher: string): boolean =>
  file.includes('/') && !inFolders.includes(publisher);

const cutShort = '; its last line has no end: was the download cut short?';
const bare = '; it has headings and no row below them';

/** What is amiss with a file that is read. */
const amiss = ({ endsAmiss, isBare }: Download): string =>
  isBare ? bare : endsAmiss ? cutShort : '';

/** What becomes of every file of a folder when `publisher` is imported from it. */
export function fatesOf(downloads: readonly Download[], publisher: string): FileFate[] {
  return downloads.map((download): FileFate => {
    const { file, layouts, publishers } = download;
    if (publishers.includes(publisher) && isTooDeep(file, publisher)) {
      const why = 'in a folder of its own: only files beside each other are read; move it up';
      return { file, fate: 'unknown', why };
    }
    const own = layouts.find((layout) => layout.publisher === publisher);
    if (own?.unused) return { file, fate: 'not-ours', why: own.unused };
    if (own) return { file, fate: 'read', why: own.name + amiss(download) };
    if (publishers.includes(publisher)) return { file, fate: 'read', why: publisher };
    if (publishers.length > 0) {
      return { file, fate: 'not-ours', why: `it is for ${[...new Set(publishers)].join(', ')}` };
    }
    if (document.test(download.name)) return { file, fate: 'not-ours', why: 'no table of figures' };
    return { file, fate: 'unknown', why: whyUnknown(download) };
  });
}
