import type { APIRoute, GetStaticPaths } from 'astro';
import { subPathOf } from '../../citations/whole-address.ts';
import { tableCsv, tableUnder, type PublicTable } from '../../profiles/public-table.ts';
import { publicTables } from '../../profiles/public-tables.ts';
import { siteData } from '../../site-data.ts';

/** What was published, and where figures come from, each as one file; one without rows is left out. */
export const getStaticPaths = (() =>
  publicTables(siteData()).map((table) => ({
    params: { published: table.path.replace('.csv', '') },
    props: { table },
  }))) satisfies GetStaticPaths;

/** `/data/priorities.csv` and its like. */
export const GET: APIRoute<{ table: PublicTable }> = ({ props }) =>
  new Response(tableCsv(tableUnder(props.table, subPathOf(siteData().settings.baseAddress))));
