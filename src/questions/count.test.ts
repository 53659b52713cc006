import { expect, it } from 'vitest';
import { countIn } from './count.ts';

it.each([
  ['top 5 councils for walking', 5, 'top councils for walking'],
  ['bottom three for walking', 3, 'bottom for walking'],
  ['ten worst councils', 10, 'worst councils'],
  ['five councils with the highest rates', 5, 'councils with the highest rates'],
  ['3 happiest places', 3, 'happiest places'],
  ['most deprived 10 councils', 10, 'most deprived councils'],
])('reads “%s” as a list of %i', (text, count, rest) => {
  const found = countIn(text);
  expect([found?.count, found?.rest.replaceAll(/ +/g, ' ').trim()]).toEqual([count, rest]);
});

it.each([
  'top 10% of councils',
  'most deprived 10',
  'reading at 5 best',
  'worst year 6 obesity',
  'worst 4 hour waits',
  'deaths under 75 highest',
  'the best of the last 10 years',
  'highest in 2019',
  '12 councils in the west',
  'top 99 councils',
])('reads no number of areas in “%s”', (text) => {
  expect(countIn(text)).toBeNull();
});
