import type { APIRoute } from 'astro';
import type { Indicator } from '../../../indicators/indicator.ts';
import { changesFile } from '../../../questions/changes-file.ts';
import { siteData } from '../../../site-data.ts';

/** A file for every indicator. */
export const getStaticPaths = () =>
  [...siteData().indicators].map(([id, indicator]) => ({ params: { id }, props: { indicator } }));

/** `/answers/changes/<indicator>.json`: how the figures of councils changed. */
export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  new Response(JSON.stringify(changesFile(props.indicator, siteData().areas)));
