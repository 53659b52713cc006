import type { Area } from '../areas/area.ts';
import { called } from '../words/kind-of-area.ts';

/** The name of a member in a sentence about its system, told apart where the two share it. */
export const nameWithin = (area: Area, member: Area): string =>
  member.name === area.name ? `the ${member.name} ${called('council').one}` : member.nameInSentence;
