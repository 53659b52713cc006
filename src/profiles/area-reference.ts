import type { Area } from '../areas/area.ts';
import type { AreaReference } from './profile.ts';

/** An area as another's profile names it. */
export const referenceTo = ({ code, name, nameInSentence, kind, path }: Area): AreaReference => ({
  code,
  name,
  nameInSentence,
  kind,
  url: path,
});
