import type { APIRoute } from 'astro';
import type { Profile } from '../../../profiles/profile.ts';
import { profileJson } from '../../../profiles/public-form.ts';
import { siteData } from '../../../site-data.ts';

/** A file for every area with a page. */
export const getStaticPaths = () =>
  [...siteData().profiles].map(([code, profile]) => ({ params: { code }, props: { profile } }));

/** `/data/areas/<code>.json`: the whole profile of one area. */
export const GET: APIRoute<{ profile: Profile }> = ({ props }) =>
  new Response(profileJson(props.profile));
