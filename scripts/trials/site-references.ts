import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import type { Citation } from '../../src/citations/citation.ts';
import { harvardText } from '../../src/citations/harvard.ts';
import { readPackedCitation } from '../../src/citations/packed-citation.ts';
import { referenceForms } from '../../src/citations/reference-forms.ts';
import { listFiles } from '../site-checks/list-files.ts';

/** A reference that a page of a built site offers, in the words that it prints and in each form that it gives. */
export interface OfferedReference {
  /** The kind of page, by the first part of its address; `chart` for a single chart. */
  kind: string;
  citation: Citation;
  /** By the ending of its file; as the file has it where there is one, else as script would save it. */
  texts: Readonly<Record<string, string>>;
  /** What is wrong with what the page prints. */
  faults: string[];
}

/** The text of a form: of a file by a link, of a button by the reference that the page carries. */
function textOf(folder: string, ways: Element, ending: string, citation: Citation): string {
  const href = ways.querySelector(`a[data-form="${ending}"]`)?.getAttribute('href');
  if (href) return readFileSync(join(folder, href), 'utf8');
  return referenceForms.find((form) => form.ending === ending)!.text(citation);
}

const printedWords = (ways: Element): string => {
  const id = ways.querySelector('[data-copies]')?.getAttribute('data-copies') ?? '';
  const text = ways.ownerDocument.getElementById(id)?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
};

/** Whether the address that is cited is a file or a page of the site; one with a question is that of its page. */
function leadsSomewhere(folder: string, { address }: Citation): boolean {
  const { pathname } = new URL(address);
  return existsSync(join(folder, pathname.replace(/\/$/, '/index.html')));
}

function referencesIn(folder: string, file: string): OfferedReference[] {
  const html = readFileSync(join(folder, file), 'utf8');
  if (!html.includes('data-citation=')) return [];
  const page = new DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  return [...page.querySelectorAll('[data-citation]')].map((ways) => {
    const citation = readPackedCitation(ways.getAttribute('data-citation')!);
    const words = printedWords(ways);
    const isPage = words !== '' && ways.querySelector('[data-copies="cited"]') !== null;
    const entries = referenceForms.map(
      ({ ending }) => [ending, textOf(folder, ways, ending, citation)] as const,
    );
    return {
      kind: isPage ? file.split('/')[1]! : 'chart',
      citation,
      texts: Object.fromEntries(entries),
      faults: [
        ...(words.startsWith(harvardText(citation)) ? [] : [`${file} prints “${words}”`]),
        ...(leadsSomewhere(folder, citation) ? [] : [`${citation.address} is not there`]),
      ],
    };
  });
}

/** Every reference that the pages of a built site offer. */
export const siteReferences = (folder: string): OfferedReference[] =>
  listFiles(folder)
    .filter((file) => file.endsWith('/index.html'))
    .flatMap((file) => referencesIn(folder, file));
