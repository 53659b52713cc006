import { expect, it } from 'vitest';
import { forgetMade, once, onceEach } from './once.ts';

it('makes a thing once, and again after everything made was forgotten', () => {
  let made = 0;
  const number = once(() => (made += 1));
  const square = onceEach((side: number) => side * side + made);
  expect([number(), number(), square(2), square(3)]).toEqual([1, 1, 5, 10]);
  made = 10;
  expect([number(), square(2)]).toEqual([1, 5]);
  forgetMade();
  expect([number(), square(2)]).toEqual([11, 15]);
});

it('keeps no fault: what could not be made is tried again', () => {
  let isMended = false;
  const tables = once(() => {
    if (!isMended) throw new Error('The tables have mistakes.');
    return 'tables';
  });
  expect(() => tables()).toThrow('The tables have mistakes.');
  isMended = true;
  expect(tables()).toBe('tables');
});

it('keeps what is nothing, too', () => {
  let asked = 0;
  const nothing = once(() => {
    asked += 1;
    return null;
  });
  expect([nothing(), nothing(), asked]).toEqual([null, null, 1]);
});
