import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { editionFolders } from './tables/folders.ts';
import { frontMatter } from './tables/front-matter.ts';
import { proseFolderProblems } from './tables/prose-folder.ts';

/** The prose of the edition; figures are tables, read by `src/tables/`, never collections. */
const contentFolder = resolve(editionFolders(process.env).content);
const folders = ['indicators', 'methods', 'pages', 'stories'] as const;

const problems = folders.flatMap((folder) => proseFolderProblems(contentFolder, folder));
if (problems.length > 0) throw new Error(['The prose cannot be read:', ...problems].join('\n- '));

const prose = (folder: (typeof folders)[number]) =>
  glob({ pattern: '*.mdx', base: pathToFileURL(`${resolve(contentFolder, folder)}/`) });

const indicators = defineCollection({
  loader: prose('indicators'),
  schema: frontMatter.indicators,
});

const methods = defineCollection({ loader: prose('methods'), schema: frontMatter.methods });

const pages = defineCollection({ loader: prose('pages'), schema: frontMatter.pages });

/** Astro's YAML reads a bare day as a moment; it is taken back to the text that was written. */
const stories = defineCollection({
  loader: prose('stories'),
  schema: frontMatter.stories.extend({
    date: z.date().transform((day) => day.toISOString().slice(0, 10)),
  }),
});

/** The collections of prose, as Astro wants them. */
export const collections = { indicators, methods, pages, stories };
