import type { LifelineProps } from '../../../charts/lifeline.ts';
import { creditOf } from '../../../citations/source-credit.ts';
import { healthyLifeExpectancy, lifeExpectancy } from '../../../indicators/life-indicators.ts';
import { lengthsOfLife } from '../../../profiles/life-of-area.ts';
import { lifelineOf } from '../../profile/lifeline-of.ts';
import { lifelineTable } from '../../profile/lifeline-table.ts';
import type { FiguresTableProps } from '../../../charts/figures-table.ts';
import { StoryAttributes, type Attributes } from '../story-attributes.ts';
import { StoryFault } from '../story-fault.ts';
import type { StoryMaterial } from '../story-material.ts';

/** A lifeline in a story, with the name over it and its figures as a table. */
export interface LifelineChart {
  id: string;
  title: string;
  props: LifelineProps;
  table: FiguresTableProps;
}

/** `<Lifeline area />`: years of life and years in good health of an area beside the country's. */
export function lifelineChart(given: Attributes, material: StoryMaterial): LifelineChart {
  const area = new StoryAttributes('Lifeline', given, ['area'], material).area('area');
  const lengths = lengthsOfLife(area, material);
  const credits = [lifeExpectancy, healthyLifeExpectancy].flatMap((id) => {
    const indicator = material.indicators.get(id);
    return indicator ? [creditOf(indicator.source)] : [];
  });
  const { country } = material.areas;
  const beside = { ...country, lengths: lengthsOfLife(country, material) };
  const props = lifelineOf({ ...area, lengths }, beside, credits.join('; '));
  const rows = [props.women, props.men];
  if (rows.every((row) => row.life === null && row.healthy === null)) {
    throw new StoryFault(area.code, 'has no length of life to draw', 'Choose another area.');
  }
  return {
    id: `lifeline-${area.slug}`,
    title: area.name,
    props,
    table: { ...lifelineTable(props), caption: `${area.name}: years of life and in good health` },
  };
}
