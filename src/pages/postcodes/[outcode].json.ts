import type { APIRoute } from 'astro';
import type { OutcodeFile } from '../../postcodes/outcode-file.ts';
import { outcodeJson } from '../../postcodes/table.ts';
import { postcodeTable } from '../../site-data.ts';

/** A file for every outcode. */
export const getStaticPaths = () =>
  [...postcodeTable().outcodes].map(([outcode, file]) => ({
    params: { outcode },
    props: { file },
  }));

/** `/postcodes/<outcode>.json`: the areas of its postcodes, packed. */
export const GET: APIRoute<{ file: OutcodeFile }> = ({ props }) =>
  new Response(outcodeJson(props.file));
