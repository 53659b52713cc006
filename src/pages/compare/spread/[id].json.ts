import type { APIRoute } from 'astro';
import type { Indicator } from '../../../indicators/indicator.ts';
import { siteData } from '../../../site-data.ts';
import { spreadFile } from '../../../views/compare/spread-file.ts';

/** A file for every indicator. */
export const getStaticPaths = () =>
  [...siteData().indicators].map(([id, indicator]) => ({ params: { id }, props: { indicator } }));

/** `/compare/spread/<id>.json`: every area's newest figure, for the picture of areas among all; `null` with none. */
export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  new Response(JSON.stringify(spreadFile(props.indicator, siteData().areas)));
