import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { editionFolders } from './tables/folders.ts';
import { frontMatter } from './tables/front-matter.ts';
import { readFrontMatter } from './tables/prose.ts';
import { proseFolderProblems } from './tables/prose-folder.ts';

/** The prose of the edition; figures are tables, read by `src/tables/`, never collections. */
const contentFolder = resolve(editionFolders(process.env).content);
const folders = ['indicators', 'methods', 'pages', 'stories'] as const;

const problems = folders.flatMap((folder) => proseFolderProblems(contentFolder, folder));
if (problems.length > 0) throw new Error(['The prose cannot be read:', ...problems].join('\n- '));

/**
 * The pages of a folder. What stands between their `---` lines is read as the check of the words reads
 * it: Astro's own reader takes a bare day for a moment, and one that does not exist for another.
 */
function prose(folder: (typeof folders)[number]): Loader {
  const base = pathToFileURL(`${resolve(contentFolder, folder)}/`);
  const loader = glob({ pattern: '*.mdx', base });
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: (entry) => {
          const data = readFrontMatter(entry.filePath!, folder);
          return context.parseData({ ...entry, data: data as typeof entry.data });
        },
      }),
  };
}

const indicators = defineCollection({
  loader: prose('indicators'),
  schema: frontMatter.indicators,
});

const methods = defineCollection({ loader: prose('methods'), schema: frontMatter.methods });

const pages = defineCollection({ loader: prose('pages'), schema: frontMatter.pages });

const stories = defineCollection({ loader: prose('stories'), schema: frontMatter.stories });

/** The collections of prose, as Astro wants them. */
export const collections = { indicators, methods, pages, stories };
