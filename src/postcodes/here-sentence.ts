import { inArea } from '../areas/in-area.ts';
import { listed } from './answer-choices.ts';

/** What a reader is told who asked by location. `systems`: names of those the council area lies in. */
export function hereSentence(area: string, systems: readonly string[]): string {
  const caution = 'Near a boundary it may be the area next door.';
  if (systems.length < 2) {
    const system = systems.map((name) => ` and ${name} ICS`).join('');
    return `You seem to be ${inArea(area)}${system}. ${caution}`;
  }
  return `You seem to be ${inArea(area)}, which lies in ${systems.length} ICSs: ${listed(systems)}. A postcode says which is yours. ${caution}`;
}
