import type { APIRoute } from 'astro';
import type { Citation } from '../../citations/citation.ts';
import { bibtexText } from '../../citations/bibtex.ts';
import { citations } from '../../site-data.ts';

/** A file for every page that can be cited. */
export const getStaticPaths = () =>
  [...citations()].map(([page, citation]) => ({ params: { page }, props: { citation } }));

/** `/cite/<page>.bib`: the reference to one page, for BibTeX. */
export const GET: APIRoute<{ citation: Citation }> = ({ props }) =>
  new Response(bibtexText(props.citation));
