import { nameApart } from '../words/kind-of-area.ts';
import type { PublicProfile } from './compared-area.ts';

/** Areas side by side, each under a name of its own where two go by one: `Devon (county)` beside `Devon (ICS)`. */
export const toldApart = (areas: readonly PublicProfile[]): PublicProfile[] =>
  areas.map((area) =>
    areas.some((each) => each.code !== area.code && each.name === area.name)
      ? {
          ...area,
          name: nameApart(area),
          name_in_sentence: nameApart({ name: area.name_in_sentence, kind: area.kind }),
        }
      : area,
  );
