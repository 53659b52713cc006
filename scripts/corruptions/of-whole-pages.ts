import { readFileSync } from 'node:fs';
import { corruption, rewrite, type Corruption } from './corruption.ts';
import { setting, story } from './of-words.ts';

const about = 'content/pages/about.mdx';
const front = '---\ntitle: Help\nsummary: How to read it.\n';

/** Writes a page of methods with the title of another, as `written`. */
const secondOfTitle =
  (written: (title: string) => string): Corruption['breakIt'] =>
  ({ path, write }) => {
    const [, title] = /^title: (.*)$/m.exec(
      readFileSync(path('content/methods/wards.mdx'), 'utf8'),
    )!;
    const first = front.replace(/^title: .*$/m, `title: ${written(title!)}`);
    write('content/methods/more.mdx', `${first}order: 11\n---\n\nWords.\n`);
  };

/** Pages of words that are there and would not come to what was meant. */
export const ofWholePages: readonly Corruption[] = [
  corruption(
    'a page with a byte order mark',
    (copy) => rewrite(copy, about, (text) => `\ufeff${text}`),
    'begins with a byte order mark',
  ),
  corruption(
    'a page with first lines alone',
    (copy) => rewrite(copy, about, (text) => /^---[\s\S]*?---\n/.exec(text)![0]),
    'The page has no words',
  ),
  corruption(
    'a page that no page of the site is made of',
    ({ write }) => write('content/pages/help.mdx', `${front}---\n\nWords.\n`),
    'No page is made of the file',
  ),
  corruption(
    'a page with the name of the list of its folder',
    ({ write }) => write('content/methods/index.mdx', `${front}order: 11\n---\n\nWords.\n`),
    'has the name of the list of its folder',
  ),
  corruption(
    'two pages that explain one thing',
    ({ write }) =>
      write('content/methods/more.mdx', `${front}order: 11\nexplains: averages\n---\n\nWords.\n`),
    'is what another page has',
  ),
  corruption(
    'two pages of one title',
    secondOfTitle((title) => title),
    'is what another page has',
  ),
  corruption(
    'two pages of one title, of which one stands in quotation marks',
    secondOfTitle((title) => `"${title}"`),
    'is what another page has',
  ),
  corruption('a story with no words', story(''), 'The page has no words'),
  corruption(
    'a story of a day to come',
    story('Words.', '2062-11-22'),
    'of a day that nobody could have written on',
  ),
  corruption(
    'an area set against itself in a story',
    story('So <Difference area="X06000001" against="X06000001" indicator="smoking" />.'),
    'is set against itself',
  ),
  corruption(
    'a period set against itself in a story',
    story('So <Difference area="X06000001" since="2024" indicator="smoking" />.'),
    'is set against itself',
  ),
  corruption(
    'an edition about a list of no areas',
    setting('publisher', 'publisher: A\nareas_to_cover: []'),
    'is an empty list',
  ),
  corruption(
    'one colour for women and men',
    setting('publisher', 'publisher: A\ncolours:\n  light: { women: "#8a1550", men: "#8a1550" }'),
    'is the colour of men too',
  ),
];
