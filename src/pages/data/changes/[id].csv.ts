import type { APIRoute } from 'astro';
import type { Indicator } from '../../../indicators/indicator.ts';
import { changesCsv } from '../../../profiles/changes-csv.ts';
import { siteData } from '../../../site-data.ts';

/** A file for every indicator but counts of people, with its heading alone where nothing can be set against each other. */
export const getStaticPaths = () =>
  [...siteData().indicators]
    .filter(([, { group }]) => group !== 'people')
    .map(([id, indicator]) => ({ params: { id }, props: { indicator } }));

/** `/data/changes/<id>.csv`: how the figures of one indicator changed, council by council. */
export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  new Response(changesCsv(props.indicator, siteData().areas));
