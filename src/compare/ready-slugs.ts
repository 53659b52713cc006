import type { Area } from '../areas/area.ts';
import { memberWords } from '../words/kind-of-area.ts';

type Paged = Pick<Area, 'kind' | 'path'>;

/** The last step of the address of an area that has a page. */
export const stepOf = ({ path }: Paged): string =>
  path!.split('/').findLast((step) => step !== '')!;

/** Last step of the address of an area beside those most like it. */
export const similarSlug = (area: Paged): string => `similar-to-${stepOf(area)}`;

/** Last step of the address of the councils of a system or county side by side. */
export const membersSlug = (area: Paged): string =>
  `${memberWords(area).many.toLowerCase().replaceAll(' ', '-')}-of-${stepOf(area)}`;
