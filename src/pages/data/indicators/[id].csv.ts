import type { APIRoute } from 'astro';
import type { Indicator } from '../../../indicators/indicator.ts';
import { indicatorCsv } from '../../../profiles/indicator-files.ts';
import { siteData } from '../../../site-data.ts';

export const getStaticPaths = () =>
  [...siteData().indicators].map(([id, indicator]) => ({ params: { id }, props: { indicator } }));

export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  new Response(indicatorCsv(props.indicator, siteData().areas));
