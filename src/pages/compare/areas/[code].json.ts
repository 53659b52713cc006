import type { APIRoute } from 'astro';
import { packArea } from '../../../compare/packed-area.ts';
import type { Profile } from '../../../profiles/profile.ts';
import { siteData } from '../../../site-data.ts';
import { publicOf } from '../../../views/compare/public-of.ts';

/** A file for every area with a page. */
export const getStaticPaths = () =>
  [...siteData().profiles].map(([code, profile]) => ({ params: { code }, props: { profile } }));

/** `/compare/areas/<code>.json`: what the page of comparisons reads of one area. */
export const GET: APIRoute<{ profile: Profile }> = ({ props }) =>
  new Response(JSON.stringify(packArea(publicOf(props.profile))));
