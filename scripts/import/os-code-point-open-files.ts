import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { unzipSync } from 'fflate';
import { ImportProblems, problemOf } from './problems.ts';

/** One file of the product, read when asked for: all of them unpacked are 160 MB. */
export interface ProductFile {
  /** with its folders: `codepo_gb/Data/CSV/fy.csv` */
  path: string;
  text: () => string;
}

/** The licence file is not UTF-8; postcodes and codes are plain letters in any encoding. */
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function filesOfZip(path: string): ProductFile[] {
  const zip = readFileSync(path);
  const names: string[] = [];
  try {
    unzipSync(zip, {
      filter: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  } catch {
    const fix = 'It may have been cut short, or be a page of the web: download it again.';
    throw new ImportProblems([problemOf(basename(path), 'The file is not a whole archive', fix)]);
  }
  return names.map((name) => ({
    path: name,
    text: () => {
      const unpacked = unzipSync(zip, { filter: (file) => file.name === name })[name];
      if (!unpacked) throw new Error(`codepo_gb.zip: cannot unpack ${name}.`);
      return textOf(unpacked);
    },
  }));
}

function filesOfFolder(folder: string): ProductFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path, text: () => textOf(readFileSync(path)) }));
}

/** Files of Code-Point Open in `folder`: the zip as published, or its folder unpacked. Throws when neither is there. */
export function codePointFiles(folder: string): ProductFile[] {
  const zip = join(folder, 'codepo_gb.zip');
  const unpacked = join(folder, 'codepo_gb');
  if (existsSync(zip)) return filesOfZip(zip);
  if (existsSync(unpacked)) return filesOfFolder(unpacked);
  throw new Error(`Neither codepo_gb.zip nor its unpacked folder codepo_gb is in ${folder}.`);
}

/** The tables of postcodes, one a postcode area. */
export const isPostcodeTable = ({ path }: ProductFile): boolean =>
  /Data[\\/]CSV[\\/][a-z]{1,2}\.csv$/i.test(path);

/** What a product says of itself: its number, the day of its list of postcodes, and the day it came out. */
export interface ProductRelease {
  release: string;
  listed: string;
  released: string;
}

/** Release number and dates of the list of postcodes, from `metadata.txt`. Throws when they are not there. */
export function releaseOf(files: readonly ProductFile[]): ProductRelease {
  const metadata = files.find(({ path }) => path.endsWith('metadata.txt'))?.text() ?? '';
  const release = /DATASET VERSION NUMBER: (\S+)/.exec(metadata)?.[1];
  const date = /RM UPDATE DATE: (\d{4})(\d{2})(\d{2})/.exec(metadata);
  if (!release || !date) throw new Error('Doc/metadata.txt does not say its release and date.');
  const listed = date.slice(1).join('-');
  const copyright = /COPYRIGHT DATE: (\d{4})(\d{2})(\d{2})/.exec(metadata);
  return { release, listed, released: copyright ? copyright.slice(1).join('-') : listed };
}
