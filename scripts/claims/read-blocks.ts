import { decodeEntities } from './decode-entities.ts';

/** A run of words on a page that no block element breaks, and everything said under the same heading. */
export interface Block {
  text: string;
  section: string;
  /** Address of the page that the last link before it leads to: in a table, that of its row. */
  link: string | null;
}

const unseen = /<(script|style|svg|template|select|noscript)\b[\s\S]*?<\/\1>/g;
const blockTags =
  /<\/?(?:p|li|td|th|dd|dt|h\d|caption|summary|figcaption|div|section|details|tr|ul|ol|table|thead|tbody|figure|dl|main|article|header|footer|form|label|button)\b[^>]*>/g;

const wordsOf = (html: string): string =>
  decodeEntities(html.replace(/<[^>]+>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

/** The blocks of the main part of a page, in order. Read by its tags alone: a parser takes ten times as long. */
export function readBlocks(html: string): Block[] {
  const main = /<main\b[\s\S]*?<\/main>/.exec(html)?.[0] ?? '';
  return main
    .replace(unseen, ' ')
    .split(/(?=<h2\b)/)
    .flatMap((part) => {
      let link: string | null = null;
      const rows = part.replace(/<tr\b/g, '<p>\u0000</p><tr');
      const texts = rows.split(blockTags).flatMap((html) => {
        if (html.includes('\u0000')) link = null;
        link = /<a href="(\/[^"#]*)"/.exec(html)?.[1] ?? link;
        const text = wordsOf(html.replace('\u0000', ''));
        return text === '' ? [] : [{ text, link }];
      });
      const section = texts.map(({ text }) => text).join(' ');
      return texts.map((each) => ({ ...each, section }));
    });
}

/** The sentences of a block; a few words without a stop are one. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=[A-Z“])/);
