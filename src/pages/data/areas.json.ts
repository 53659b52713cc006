import { listAreas } from '../../profiles/area-list.ts';
import { publicForm } from '../../profiles/public-form.ts';
import { siteData } from '../../site-data.ts';

export const GET = (): Response =>
  new Response(JSON.stringify(publicForm(listAreas(siteData().areas))));
