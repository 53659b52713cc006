import type { Indicator } from './indicator.ts';

/** An indicator and how its figure stands to the country’s. */
interface Found {
  indicator: Pick<Indicator, 'id' | 'saidBy' | 'standing'>;
  result: string;
}

/** Whether its publisher neither withdrew nor suspended an indicator. */
export const isInForce = ({ standing }: Found['indicator']): boolean => standing === null;

/**
 * Those that are counted: of indicators in force, and each question once. One that others say too (`said_by`) is left
 * out where one of these stands to the country as it does.
 */
export function countedOnce<Each extends Found>(found: readonly Each[]): Each[] {
  const inForce = found.filter(({ indicator }) => isInForce(indicator));
  return inForce.filter(
    ({ indicator, result }) =>
      !inForce.some(
        (other) => indicator.saidBy.includes(other.indicator.id) && other.result === result,
      ),
  );
}
