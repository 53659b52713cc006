import { called, nameWithKind } from '../words/kind-of-area.ts';
import type { PublicProfile } from './compared-area.ts';

/** `county` or the short name of a system after the name; of any other kind that it is a council. */
function withKind(name: string, { kind }: PublicProfile): string {
  const named = nameWithKind({ name, kind });
  return named === name ? `${name} ${called('council').short}` : named;
}

/** Areas side by side, each under a name of its own where two go by one: `Devon county` beside `Devon ICS`. */
export const toldApart = (areas: readonly PublicProfile[]): PublicProfile[] =>
  areas.map((area) =>
    areas.some((each) => each.code !== area.code && each.name === area.name)
      ? {
          ...area,
          name: withKind(area.name, area),
          name_in_sentence: withKind(area.name_in_sentence, area),
        }
      : area,
  );
