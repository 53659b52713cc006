import { hasEnded } from '../../tables/area-kinds.ts';
import type { Area } from '../../areas/area.ts';
import { called } from '../../words/kind-of-area.ts';

function kindWord(area: Area): string | null {
  const { short } = called(area.kind);
  if (area.kind === 'ics') return hasEnded(area) ? `${short}, ended` : short;
  return area.kind === 'county' || area.kind === 'country' ? short : null;
}

/** The name in a list of all areas: `Blackpool`, `Lincolnshire (county)`, `Lincolnshire (ICS)`. A name that says when it ended is enough. */
export function listName(area: Area): string {
  const word = area.name.endsWith(')') ? null : kindWord(area);
  return word ? `${area.name} (${word})` : area.name;
}
