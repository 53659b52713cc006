import type { APIRoute } from 'astro';
import type { Indicator } from '../../../indicators/indicator.ts';
import { indicatorCsv } from '../../../profiles/indicator-files.ts';
import { siteData } from '../../../site-data.ts';

/** A file for every indicator. */
export const getStaticPaths = () =>
  [...siteData().indicators].map(([id, indicator]) => ({ params: { id }, props: { indicator } }));

/** `/data/indicators/<id>.csv`: every figure of one indicator. */
export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  new Response(indicatorCsv(props.indicator, siteData().areas));
