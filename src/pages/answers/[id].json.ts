import type { APIRoute } from 'astro';
import type { Indicator } from '../../indicators/indicator.ts';
import { figuresFile } from '../../questions/figures-file.ts';
import { sentFigures } from '../../questions/sent-figures.ts';
import { siteData } from '../../site-data.ts';

/** A file for every indicator. */
export const getStaticPaths = () =>
  [...siteData().indicators].map(([id, indicator]) => ({ params: { id }, props: { indicator } }));

/** `/answers/<indicator>.json`: the newest figures of every area, for those who ask. */
export const GET: APIRoute<{ indicator: Indicator }> = ({ props }) =>
  new Response(
    JSON.stringify(sentFigures(figuresFile(props.indicator, siteData()), props.indicator.decimals)),
  );
