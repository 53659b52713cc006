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

/**
 * The pages of the last site of an edition, by what each read when it was made. A page is taken where it was made
 * with the same templates and tables, all it read is as it was, and its bytes are those that were written.
 */
export function keptPages(folders: Folders, { templates, last }: Sources) {
  const folder = cacheFolder('pages', folders.data);
  const file = join(folder, 'pages.json');
  const madeFrom = digestBeside(folders, templates);
  const before = readRecord(file, madeFrom).pages;
  const pages: Record<string, KeptPage> = {};
  let taken = 0;
  /** What anything is known by now, once a page has told it. */
  let digestNow: ((read: string) => string) | null = null;

  const isAsItWas = (page: KeptPage, digest: (read: string) => string): boolean =>
    Object.entries(page.reads).every(([read, before]) => digest(read) === before);

  /** Has a page in place as it was, without asking for it; false where that cannot be, or is not known yet. */
  function place(name: string, { leave, write }: Pick<SiteWriter, 'leave' | 'write'>): boolean {
    const page = before[name];
    if (!page || !digestNow || !isAsItWas(page, digestNow)) return false;
    if (!leave(name, (bytes) => digestOf(bytes) === page.bytes)) {
      const content = bytesOf(join(last, name), page);
      if (content === null) return false;
      write({ address: name, content });
    }
    pages[name] = page;
    taken += 1;
    return true;
  }

  function ask(name: string): AskedPage {
    let readsNow = (): Record<string, string> | null => null;
    const reuse: Reuse = (reads, known) => {
      readsNow = () => Object.fromEntries([...reads].map((read) => [read, known(read)]));
      digestNow = known;
      const kept = before[name];
      const bytes = kept && isAsItWas(kept, known) ? bytesOf(join(last, name), kept) : null;
      if (!kept || !bytes) return null;
      readsNow = () => kept.reads;
      taken += 1;
      // Not as HTML: what is done to pages as they are written has been done to it.
      return new Response(bytes, { headers: { 'content-type': 'application/octet-stream' } });
    };
    const note = (content: Uint8Array): void => {
      const reads = readsNow();
      if (reads) pages[name] = { reads, bytes: digestOf(content) };
    };
    return { reuse, note };
  }

  function save(): void {
    mkdirSync(folder, { recursive: true });
    const own = `${file}.${process.pid}`;
    writeFileSync(own, JSON.stringify({ madeFrom, pages } satisfies KeptRecord));
    renameSync(own, file);
  }

  return { ask, place, save, taken: () => taken };
}
