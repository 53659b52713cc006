import type { APIRoute } from 'astro';
import type { Area } from '../../../areas/area.ts';
import { yearsFile } from '../../../questions/years-file.ts';
import { siteData } from '../../../site-data.ts';

/** A file for every area with a page. */
export const getStaticPaths = () =>
  siteData().areas.withPage.map((area) => ({ params: { code: area.code }, props: { area } }));

/** `/answers/years/<code>.json`: the figures of one area through the years. */
export const GET: APIRoute<{ area: Area }> = ({ props }) =>
  new Response(JSON.stringify(yearsFile(siteData().indicators.values(), props.area)));
