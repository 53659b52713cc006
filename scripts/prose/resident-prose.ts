import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainTextOfMdx } from './plain-text-of-mdx.ts';

/** Every MDX file of a folder of the content; an edition may have no stories. */
const mdxIn = (content: string, folder: string): string[] =>
  existsSync(join(content, folder))
    ? readdirSync(join(content, folder))
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => `${folder}/${name}`)
    : [];

/** A page of prose by its file, as plain text. */
export interface ProseText {
  name: string;
  text: string;
}

/** The prose that residents are led to; `methods/` and the page on data are for readers who want more. */
export const residentProse = (content: string): ProseText[] =>
  [
    ...mdxIn(content, 'indicators'),
    ...mdxIn(content, 'stories'),
    'pages/about.mdx',
    'pages/privacy.mdx',
  ].map((file) => ({
    name: `content/${file}`,
    text: plainTextOfMdx(readFileSync(join(content, file), 'utf8')),
  }));
