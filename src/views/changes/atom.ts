import { escapeText } from '../../words/escape-text.ts';

/** One entry of a feed. */
export interface FeedEntry {
  /** Never changes: readers know an entry by it. */
  id: string;
  title: string;
  /** Day, YYYY-MM-DD. */
  date: string;
  /** Whole address of the page it leads to. */
  address: string;
  /** Plain sentences. */
  says: readonly string[];
}

/** A feed: whose it is, where it stands, and its entries, the newest first. */
export interface Feed {
  title: string;
  author: string;
  /** Whole address of the feed itself. */
  address: string;
  /** Whole address of the page it belongs to. */
  of: string;
  entries: readonly FeedEntry[];
}

const element = (name: string, text: string): string => `<${name}>${escapeText(text)}</${name}>`;

const timeOf = (date: string): string => `${date}T00:00:00Z`;

const entryXml = ({ id, title, date, address, says }: FeedEntry): string =>
  [
    '  <entry>',
    `    ${element('id', id)}`,
    `    ${element('title', title)}`,
    `    ${element('updated', timeOf(date))}`,
    `    <link rel="alternate" type="text/html" href="${escapeText(address)}"/>`,
    `    <content type="html">${escapeText(says.map((words) => element('p', words)).join(''))}</content>`,
    '  </entry>',
  ].join('\n');

/** A feed in Atom (RFC 4287). It is as new as its newest entry, whenever it is made. */
export const atomXml = ({ title, author, address, of, entries }: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  ${element('id', address)}`,
    `  ${element('title', title)}`,
    `  ${element('updated', timeOf(entries[0]?.date ?? '1970-01-01'))}`,
    `  <author>${element('name', author)}</author>`,
    `  <link rel="self" type="application/atom+xml" href="${escapeText(address)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escapeText(of)}"/>`,
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
