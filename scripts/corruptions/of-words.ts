import { mkdirSync } from 'node:fs';
import type { ArcadiaCopy } from '../fixtures/arcadia.ts';
import { corruption, rewrite, type Corruption } from './corruption.ts';

const about = 'content/pages/about.mdx';
const site = 'content/site.yaml';

/** Puts a paragraph at the end of a page of words. */
const holding =
  (body: string, file = about) =>
  (copy: ArcadiaCopy): void =>
    rewrite(copy, file, (text) => `${text}\n${body}\n`);

const front =
  (from: string | RegExp, to: string, file = about) =>
  (copy: ArcadiaCopy): void =>
    rewrite(copy, file, (text) => text.replace(from, to));

const storyText = (body: string, date = '2026-11-22', themes = '[]'): string =>
  `---\ntitle: Far apart\nsummary: How far apart.\norder: 1\ndate: ${date}\nthemes: ${themes}\n---\n\n${body}\n`;

/** Writes a story with this body, day and themes. */
export const story =
  (...given: Parameters<typeof storyText>) =>
  ({ path, write }: ArcadiaCopy): void => {
    mkdirSync(path('content/stories'), { recursive: true });
    write('content/stories/far-apart.mdx', storyText(...given));
  };

/** Puts something in the place of a line of the settings. */
export const setting =
  (key: string, value: string) =>
  (copy: ArcadiaCopy): void =>
    rewrite(copy, site, (text) => text.replace(new RegExp(`^${key}:.*$`, 'm'), value));

/** What words may not hold. */
const ofMarkup: readonly Corruption[] = [
  corruption(
    'a component’s attribute that is an expression',
    story('It is <Area code={1} />.'),
    'is not plain text',
  ),
  corruption(
    'a page of two hundred thousand letters',
    holding('a '.repeat(100_000)),
    'is longer than anybody reads',
  ),
  corruption(
    'a quotation in a hundred others',
    holding(`${'>'.repeat(100)} a`),
    'stands too deep inside others',
  ),
];

/** Pages that are incomplete, are named wrongly, or lead nowhere. */
const ofPages: readonly Corruption[] = [
  corruption(
    'an indicator without its page',
    ({ remove }) => remove('content/indicators/smoking.mdx'),
    'The file is missing',
  ),
  corruption(
    'a page of no indicator',
    ({ write }) => write('content/indicators/smoke.mdx', '---\nsummary: One.\n---\n\nWords.\n'),
    'belongs to no indicator',
  ),
  corruption(
    'a page with capitals in its name',
    ({ write }) =>
      write(
        'content/methods/Two Words.mdx',
        '---\ntitle: A\nsummary: A.\norder: 9\n---\n\nWords.\n',
      ),
    'The name of the file is not as it must be',
  ),
  corruption(
    'a page without front matter',
    ({ write }) => write(about, 'Words.\n'),
    'The file has no front matter',
  ),
  corruption(
    'front matter that is not closed',
    ({ write }) => write(about, '---\ntitle: A\n\nWords.\n'),
    'The file has no front matter',
  ),
  corruption('a key left out', front(/^summary:.*\n/m, ''), 'the key is missing'),
  corruption(
    'a summary without its full stop',
    front(/^summary:.*$/m, 'summary: About us'),
    'is not a sentence',
  ),
  corruption(
    'a summary of three hundred letters',
    front(/^summary:.*$/m, `summary: ${'a'.repeat(300)}.`),
    'is longer than 160 characters',
  ),
  corruption('a title that is a list', front(/^title:.*$/m, 'title: [a, b]'), 'is not text'),
  corruption(
    'a value borrowed from another',
    front(/^title:.*$/m, 'title: &a About'),
    'The YAML cannot be read',
  ),
  corruption(
    'a story of a day that the calendar has not',
    story('Words.', '2026-02-30'),
    'is not a day that exists',
  ),
  corruption('a story of no day', story('Words.', 'soon'), 'is not a day'),
  corruption(
    'a story on a theme that is not there',
    story('Words.', '2026-11-22', '[smokng]'),
    'smokng',
  ),
  corruption(
    'a figure typed by hand',
    story('Men live 12.7 years less.'),
    'is a figure typed by hand',
  ),
  corruption(
    'a figure of no area',
    story('It is <Figure area="X06000042" indicator="smoking" />.'),
    'is not the code of an area',
  ),
  corruption(
    'a component of stories that is none',
    story('It is <Figur area="X06000001" />.'),
    'is not a component of stories',
  ),
];

/** Settings that are none, or say what cannot be. */
const ofSettings: readonly Corruption[] = [
  corruption('no settings', ({ remove }) => remove(site), 'The file is missing'),
  corruption(
    'settings that are no YAML',
    ({ write }) => write(site, 'title: "Arcadia\n'),
    'The YAML cannot be read',
  ),
  corruption(
    'an edition about an area that has ended',
    (copy) => rewrite(copy, site, (text) => `${text}areas_to_cover: [X54000001]\n`),
    'after it came X54000002 (Greater Arcadia)',
  ),
  corruption(
    'an edition about one area twice',
    (copy) => rewrite(copy, site, (text) => `${text}areas_to_cover: [X54000002, X54000002]\n`),
    'X54000002 is there twice',
  ),
  corruption(
    'settings that are a list',
    ({ write }) => write(site, '- title\n'),
    'The file is no list of keys with their values',
  ),
  corruption(
    'a setting that is not known',
    setting('title', 'title: A\ncolour: red'),
    'the key is not known here',
  ),
  corruption('a setting left out', setting('publisher', '#'), 'the key is missing'),
  corruption('a blank setting', setting('publisher', 'publisher:'), 'publisher'),
  corruption(
    'a contact that is no address',
    setting('contact', 'contact: ask us'),
    'is not an email or web address',
  ),
  corruption(
    'a script as the contact',
    setting('contact', 'contact: javascript:a'),
    'is not an email or web address',
  ),
  corruption(
    'a site without an address',
    setting('base_address', 'base_address: arcadia.example'),
    'is not the base address of a site',
  ),
  corruption('a title that is a number', setting('title', 'title: 2026'), 'is not text'),
];

/** Everything that can be wrong in words and settings. */
export const ofWords: readonly Corruption[] = [...ofMarkup, ...ofPages, ...ofSettings];
