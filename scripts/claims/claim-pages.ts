import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders of pages whose sentences are made from figures; pages of words that people wrote are not among them. */
const made = [
  'ics',
  'local-authorities',
  'indicators',
  'gaps',
  'priorities',
  'progress',
  'areas',
  'compare',
  'answers',
  'methods',
  'stories',
];

/** Addresses of the pages under a folder. */
const under = (out: string, folder: string): string[] =>
  readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => `/${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length));

/** Addresses of every page of which sentences are made from figures, the front page and the country’s first, where it has one. */
export const claimPages = (out: string, country: string): string[] => [
  ...new Set(['/', country]),
  ...made.filter((folder) => existsSync(join(out, folder))).flatMap((each) => under(out, each)),
];
