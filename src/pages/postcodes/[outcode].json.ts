import type { APIRoute } from 'astro';
import type { OutcodeFile } from '../../postcodes/outcode-file.ts';
import { outcodeJson } from '../../postcodes/table.ts';
import { postcodeTable } from '../../site-data.ts';

export const getStaticPaths = () =>
  [...postcodeTable().outcodes].map(([outcode, file]) => ({
    params: { outcode },
    props: { file },
  }));

export const GET: APIRoute<{ file: OutcodeFile }> = ({ props }) =>
  new Response(outcodeJson(props.file));
