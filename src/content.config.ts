import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { editionFolders } from './tables/folders.ts';

/** The prose of the edition; figures are tables, read by `src/tables/`, never collections. */
const contentFolder = resolve(editionFolders(process.env).content);
const folders = ['indicators', 'methods', 'pages', 'stories'] as const;
/** An edition may have none of these. */
const optional: readonly string[] = ['stories'];

/** Astro only warns of a folder that is missing and says nothing of a file it does not match. */
function problemsOf(folder: string): string[] {
  const path = resolve(contentFolder, folder);
  if (!existsSync(path)) {
    if (optional.includes(folder)) return [];
    return [
      `content/${folder} is missing from ${contentFolder}: make it, or set SYSTEM_PROFILES_CONTENT`,
    ];
  }
  return readdirSync(path)
    .filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/.test(name))
    .map(
      (name) =>
        `content/${folder}/${name} would be left out: name it in lower case, as words-like-this.mdx`,
    );
}

const problems = folders.flatMap(problemsOf);
if (problems.length > 0) throw new Error(['The prose cannot be read:', ...problems].join('\n- '));

const prose = (folder: (typeof folders)[number]) =>
  glob({ pattern: '*.mdx', base: pathToFileURL(`${resolve(contentFolder, folder)}/`) });

/** One plain sentence, shown in lists, in search results and to search engines. */
const summary = z
  .string()
  .max(160, 'A summary is one sentence of at most 160 characters')
  .regex(/^\S.*[.?]$/, 'A summary is one sentence and ends with a full stop');

const title = z.string().min(1, 'A page needs a title');

/** What an indicator is, why it matters, what to be careful of. The file name is the indicator's id. */
const indicators = defineCollection({
  loader: prose('indicators'),
  schema: z.strictObject({ summary }),
});

/** How the figures are worked out. `order` is the place in the list, from 1. */
const methods = defineCollection({
  loader: prose('methods'),
  schema: z.strictObject({ title, summary, order: z.number().int().positive() }),
});

/** About, accessibility, privacy, data. */
const pages = defineCollection({
  loader: prose('pages'),
  schema: z.strictObject({ title, summary }),
});

/** Narratives with live figures. `order` is the place in the list, from 1; YAML reads a bare day as a date. */
const stories = defineCollection({
  loader: prose('stories'),
  schema: z.strictObject({
    title,
    summary,
    order: z.number().int().positive(),
    date: z.date().transform((day) => day.toISOString().slice(0, 10)),
  }),
});

export const collections = { indicators, methods, pages, stories };
