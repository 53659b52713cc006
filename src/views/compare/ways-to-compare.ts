import type { AreaIndex } from '../../areas/area-index.ts';
import { called } from '../../words/kind-of-area.ts';

/** A way to compare that needs no script: where it leads, and what is there. */
export interface WayToCompare {
  label: string;
  address: string;
  /** Follows the label: `: each area beside those most like it.` */
  rest: string;
}

/** What can be put side by side: `Two to six councils or integrated care systems side by side`. */
export function sideBySide({ hasSystems }: Pick<AreaIndex, 'hasSystems'>): string {
  const systems = hasSystems ? ` or ${called('ics').many}` : '';
  return `Two to six ${called('council').shortMany}${systems} side by side`;
}

/** Ways to compare without script, which speak of systems where an edition has some. */
export function waysToCompare({ country, hasSystems }: AreaIndex): WayToCompare[] {
  const { short, shortMany } = called('council');
  const beside = hasSystems ? `, each system beside its ${shortMany}, and more` : '';
  const inside = hasSystems ? `, and a system’s compares the ${shortMany} inside it` : '';
  return [
    {
      label: 'Comparisons to open',
      address: '/compare/ready/',
      rest: `: each area beside those most like it${beside}.`,
    },
    {
      label: 'One subject, every area',
      address: '/indicators/',
      rest: `: the page of each subject has all ${shortMany}${hasSystems ? ' and systems' : ''} in one table.`,
    },
    {
      label: 'One area, every subject',
      address: '/areas/',
      rest: `: profiles have the same figures in the same order, so two can be read side by side. A ${short}’s profile compares it with ${country.nameInSentence}${inside}.`,
    },
    { label: 'All figures as files', address: '/data/', rest: ', for a spreadsheet.' },
  ];
}
