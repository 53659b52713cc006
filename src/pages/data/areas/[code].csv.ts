import type { APIRoute } from 'astro';
import type { Profile } from '../../../profiles/profile.ts';
import { profileCsv } from '../../../profiles/public-form.ts';
import { siteData } from '../../../site-data.ts';

/** A file for every area with a page. */
export const getStaticPaths = () =>
  [...siteData().profiles].map(([code, profile]) => ({ params: { code }, props: { profile } }));

/** `/data/areas/<code>.csv`: every figure of one area. */
export const GET: APIRoute<{ profile: Profile }> = ({ props }) =>
  new Response(profileCsv(props.profile));
