import { getDocumentProxy } from 'unpdf';

/** An element of the tagged structure of a sheet: its role (`H1`, `Figure`, `TH`), its text for those who do not see it, and what is in it. */
export interface Tag {
  role?: string;
  alt?: string;
  children?: Tag[];
}

/** One sheet of a printed page. */
export interface Sheet {
  /** Its words as they are set, with their size in points. */
  words: { text: string; size: number }[];
  /** Its words in one line, without white space. */
  run: string;
  /** Every tag on it, outermost first. */
  tags: Tag[];
}

/** A printed page: what it says of itself, and its sheets. */
export interface Pdf {
  title: string | undefined;
  language: string | undefined;
  isTagged: boolean;
  sheets: Sheet[];
}

/** A text without its white space, since lines are broken elsewhere on paper. */
export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

const flat = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(flat)];

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

async function readSheet(document: Document, number: number): Promise<Sheet> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  const words = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , across = 0, up = 0] = item.transform as number[];
    return [{ text: item.str, size: Math.hypot(across, up) }];
  });
  const tree = (await page.getStructTree()) as Tag | null;
  return {
    words,
    run: withoutSpace(words.map(({ text }) => text).join('')),
    tags: tree ? flat(tree) : [],
  };
}

/** Reads a PDF by another program than the one that made it (pdf.js). */
export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const info = new Map(Object.entries((await document.getMetadata()).info));
  const marks = await document.getMarkInfo();
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    sheets.push(await readSheet(document, number));
  }
  await document.loadingTask.destroy();
  return {
    title: info.get('Title'),
    language: info.get('Language'),
    isTagged: marks?.Marked === true,
    sheets,
  };
}
