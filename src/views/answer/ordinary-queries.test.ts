import { expect, it } from 'vitest';
import { ordinaryQueries } from '../../search/fixtures/ordinary-queries.ts';
import { ask } from '../../../scripts/fixtures/shipped-asking.ts';

it.each(ordinaryQueries)('“$query” leads to what is meant', async ({ query, address, within }) => {
  const { first } = await ask(query);
  expect(first.choices.map(({ path }) => path).slice(0, within)).toContain(address);
});
