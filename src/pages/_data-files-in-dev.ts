import type { APIRoute } from 'astro';
import { dataMaterials } from '../site-data.ts';
import { dataFiles } from '../views/data-files.ts';

/**
 * The route of the files at `folder`, each by its `name` and `ending`, while pages are edited. The build has
 * none of them: Astro takes about a millisecond for each of 6,000 files that `scripts/write-files.ts` writes
 * beside the pages in a tenth of that.
 */
export function dataFilesInDev(folder: string, name: string, ending: string) {
  const files = dataFiles.find((each) => each.folder === folder && each.ending === ending);
  if (!files) throw new Error(`No data files are at ${folder} with the ending ${ending}.`);
  // Only the server of `npm run dev` has this: `import.meta.env.DEV` is true of a build too where NODE_ENV is not “production”.
  const getStaticPaths = () =>
    import.meta.hot
      ? Array.from(files.names(dataMaterials()), (each) => ({ params: { [name]: each } }))
      : [];
  const GET: APIRoute = ({ params }) => new Response(files.text(params[name]!, dataMaterials()));
  return { getStaticPaths, GET };
}
