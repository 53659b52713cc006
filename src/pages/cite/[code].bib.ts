import type { APIRoute } from 'astro';
import type { Area } from '../../areas/area.ts';
import { bibtexText } from '../../citations/bibtex.ts';
import { citationOf, siteData } from '../../site-data.ts';

/** A file for every area with a page. */
export const getStaticPaths = () =>
  siteData().areas.withPage.map((area) => ({ params: { code: area.code }, props: { area } }));

/** `/cite/<code>.bib`: the reference to the page of one area, for BibTeX. */
export const GET: APIRoute<{ area: Area }> = ({ props }) =>
  new Response(bibtexText(citationOf(props.area)));
