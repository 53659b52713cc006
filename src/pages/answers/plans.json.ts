import type { APIRoute } from 'astro';
import { subjectsOfPlans } from '../../search/subjects-of-plans.ts';
import { siteData } from '../../site-data.ts';

/** `/answers/plans.json`: what the plans that were read name, by code of the area. */
export const GET: APIRoute = () => {
  const { published, strategies, themes } = siteData();
  const named = [...strategies, ...published].map(
    ([code, each]) => [code, subjectsOfPlans(each, themes)] as const,
  );
  return new Response(JSON.stringify(Object.fromEntries(named)));
};
