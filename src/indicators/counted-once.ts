import type { Indicator } from './indicator.ts';

/** An indicator and how its figure stands to the country’s. */
interface Found {
  indicator: Pick<Indicator, 'id' | 'saidBy' | 'standing'>;
  result: string;
}

/** Whether its publisher neither withdrew nor suspended an indicator. */
export const isInForce = ({ standing }: Found['indicator']): boolean => standing === null;

/** Of some in force, those that others say too (`said_by`) and that stand to the country as one of these does, with the first of these. */
export function saidTwice<Each extends Found>(found: readonly Each[]): Map<Each, Each> {
  const inForce = found.filter(({ indicator }) => isInForce(indicator));
  return new Map(
    inForce.flatMap((each) => {
      const other = inForce.find(
        ({ indicator, result }) =>
          each.indicator.saidBy.includes(indicator.id) && each.result === result,
      );
      return other ? [[each, other] as const] : [];
    }),
  );
}

/** Those that are counted: of indicators in force, and each question once. */
export function countedOnce<Each extends Found>(found: readonly Each[]): Each[] {
  const twice = saidTwice(found);
  return found.filter((each) => isInForce(each.indicator) && !twice.has(each));
}
