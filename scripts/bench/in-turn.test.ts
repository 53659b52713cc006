import { expect, it } from 'vitest';
import { inTurn } from './in-turn.ts';

it('measures two sides one after the other, each first in turn, and keeps which is which', async () => {
  const order: string[] = [];
  const side = (name: string) => () => Promise.resolve(`${name} ${order.push(name)}`);
  const pairs = await inTurn(2, side('own'), side('other'), (pair) => order.push(`${pair}`));
  expect(order).toEqual(['own', 'other', '1', 'other', 'own', '2']);
  expect(pairs).toEqual([
    { own: 'own 1', other: 'other 2' },
    { own: 'own 5', other: 'other 4' },
  ]);
});
