import { called } from '../words/kind-of-area.ts';
import type { PublicProfile } from './compared-area.ts';

/** `Devon (county)`, `Devon (ICS)`; of any other kind that it is a council. */
const withKind = (name: string, { kind }: PublicProfile): string =>
  `${name} (${called(kind === 'ics' || kind === 'county' ? kind : 'council').short})`;

/** Areas side by side, each under a name of its own where two go by one: `Devon (county)` beside `Devon (ICS)`. */
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
