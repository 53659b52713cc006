import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reuse } from '../../../src/page-reuse.ts';
import { cacheFolder } from '../../files/file-cache.ts';
import type { SiteWriter } from '../../files/site-file.ts';
import { digestOfFiles } from '../../../src/tables/digest-of-files.ts';
import type { Folders } from '../../../src/tables/folders.ts';

/** A page of the last site: what it read of areas and figures, and what its bytes are known by. */
interface KeptPage {
  reads: Record<string, string>;
  bytes: string;
}

/** What is remembered of the pages of an edition from build to build. */
interface KeptRecord {
  /** Templates, settings, and all tables but those of figures. */
  madeFrom: string;
  /** By the file of each. */
  pages: Record<string, KeptPage>;
}

const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url').slice(0, 22);

/** All that lies beside the tables of figures: who is who, plans, shapes, releases that were kept. */
const otherTables = ['!(observations)/**/*', '*.*'];

/** Templates, settings, and all tables but those of figures, as one text. */
const digestBeside = ({ data, content }: Folders, templates: string): string =>
  `${basename(templates)} ${digestOfFiles([
    [data, otherTables],
    [content, ['site.yaml']],
  ])}`;

/** The record of an edition; an empty one where it was made from other templates or tables, or cannot be read. */
function readRecord(file: string, madeFrom: string): KeptRecord {
  try {
    const record = JSON.parse(readFileSync(file, 'utf8')) as KeptRecord;
    return record.madeFrom === madeFrom ? record : { madeFrom, pages: {} };
  } catch {
    return { madeFrom, pages: {} };
  }
}

/** The bytes of a page of the last site; null where it is gone or was changed since. */
function bytesOf(path: string, { bytes }: KeptPage): Uint8Array<ArrayBuffer> | null {
  try {
    const found = readFileSync(path);
    return digestOf(found) === bytes ? found : null;
  } catch {
    return null;
  }
}

/** One page that is about to be made: what it may ask, and what is noted of it once it is made. */
interface AskedPage {
  reuse: Reuse;
  note: (content: Uint8Array) => void;
}

/** The folders of the templates, and of the last site. */
type Sources = Record<'templates' | 'last', string>;

type DigestOf = (read: string) => string;

const isAsItWas = ({ reads }: KeptPage, digest: DigestOf): boolean =>
  Object.entries(reads).every(([read, before]) => digest(read) === before);

/** Has a page of the last site in its place in the next, where it may lie already; false where its bytes are in neither. */
function isPlaced(
  [name, page]: [string, KeptPage],
  last: string,
  { leave, write }: Pick<SiteWriter, 'leave' | 'write'>,
): boolean {
  if (leave(name, (bytes) => digestOf(bytes) === page.bytes)) return true;
  const content = bytesOf(join(last, name), page);
  if (content === null) return false;
  write({ address: name, content });
  return true;
}

/**
 * The pages of the last site of an edition, by what each read when it was made. A page is taken where it was made
 * with the same templates and tables, all it read is as it was, and its bytes are those that were written.
 */
class KeptPages {
  readonly #file: string;
  readonly #madeFrom: string;
  readonly #last: string;
  readonly #before: Record<string, KeptPage>;
  readonly #pages: Record<string, KeptPage> = {};
  /** What anything is known by now, once a page has told it. */
  #digest: DigestOf | null = null;
  #taken = 0;

  constructor(file: string, madeFrom: string, last: string) {
    this.#file = file;
    this.#madeFrom = madeFrom;
    this.#last = last;
    this.#before = readRecord(file, madeFrom).pages;
  }

  /** How many pages are as they were. */
  get taken(): number {
    return this.#taken;
  }

  /** Has a page in place as it was, without asking for it; false where that cannot be, or is not known yet. */
  place(name: string, writer: Pick<SiteWriter, 'leave' | 'write'>): boolean {
    const page = this.#before[name];
    if (!page || !this.#digest || !isAsItWas(page, this.#digest)) return false;
    if (!isPlaced([name, page], this.#last, writer)) return false;
    this.#pages[name] = page;
    this.#taken += 1;
    return true;
  }

  /** What a page is given that is asked for. */
  ask(name: string): AskedPage {
    let readsNow = (): Record<string, string> | null => null;
    const reuse: Reuse = (reads, known) => {
      this.#digest = known;
      readsNow = () => Object.fromEntries([...reads].map((read) => [read, known(read)]));
      const kept = this.#before[name];
      const bytes = kept && isAsItWas(kept, known) ? bytesOf(join(this.#last, name), kept) : null;
      if (!kept || !bytes) return null;
      readsNow = () => kept.reads;
      this.#taken += 1;
      // Not as HTML: what is done to pages as they are written has been done to it.
      return new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
    };
    const note = (content: Uint8Array): void => {
      const reads = readsNow();
      if (reads) this.#pages[name] = { reads, bytes: digestOf(content) };
    };
    return { reuse, note };
  }

  /** Remembers the pages for the next build. */
  save(): void {
    const own = `${this.#file}.${process.pid}`;
    const record: KeptRecord = { madeFrom: this.#madeFrom, pages: this.#pages };
    writeFileSync(own, JSON.stringify(record));
    renameSync(own, this.#file);
  }
}

/** Opens what is remembered of an edition. */
export function keptPages(folders: Folders, { templates, last }: Sources): KeptPages {
  const folder = cacheFolder('pages', folders.data);
  mkdirSync(folder, { recursive: true });
  return new KeptPages(join(folder, 'pages.json'), digestBeside(folders, templates), last);
}
