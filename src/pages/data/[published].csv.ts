import type { APIRoute, GetStaticPaths } from 'astro';
import { nationalFindingsCsv } from '../../profiles/national-csv.ts';
import { documentsCsv, prioritiesCsv, targetsCsv } from '../../profiles/published-csv.ts';
import { siteData } from '../../site-data.ts';

const nameOf = (code: string): string => siteData().areas.get(code).name;

/** What systems published, then what boards of councils did. */
const stated = () => [siteData().published, siteData().strategies];

/** What was published, each as one file; one without rows is left out. */
const files = {
  documents: () => documentsCsv(stated(), nameOf),
  priorities: () => prioritiesCsv(stated(), nameOf),
  targets: () => targetsCsv(stated(), nameOf),
  'national-findings': () => nationalFindingsCsv(siteData().nationalFindings.all),
} as const;

export const getStaticPaths = (() => {
  const { documents, priorities, targets, nationalFindings } = siteData().tables;
  const rows = { documents, priorities, targets, 'national-findings': nationalFindings };
  return (Object.keys(files) as (keyof typeof files)[])
    .filter((published) => rows[published].length > 0)
    .map((published) => ({ params: { published } }));
}) satisfies GetStaticPaths;

/** `/data/priorities.csv` and its like. */
export const GET: APIRoute = ({ params }) =>
  new Response(files[params['published'] as keyof typeof files]());
