import { describe, expect, it } from 'vitest';
import { noDenials } from './no-denials.ts';
import { goodPage, siteOf } from './stub-site.ts';

const page = '/ics/moor-vale-and-mere/';
const faultsOf = (body: string, head = '') =>
  noDenials
    .problemsOf(siteOf({ [page]: goodPage(page, { body, head }) }))
    .map(({ page: at, what }) => `${at}: ${what}`);

describe('no page', () => {
  it.each([
    'Moor has no priorities.',
    'Vale has no strategy of its own.',
    'A strategy does not exist.',
    'Moor has no measurable target for smoking.',
    'There is no target here.',
    'It did not set any targets.',
    'Moor has not yet named its priorities.',
    'Moor doesn’t have a target.',
    'The system lacks clear priorities.',
    'It is a plan without a target.',
    'Moor has set none.',
    'Targets for it do not exist.',
  ])('says of an area: %s', (sentence) => {
    expect(faultsOf(`<p>All is well. ${sentence}</p>`)).toEqual([
      `${page}: it denies what can only be not found: “${sentence}”`,
    ]);
  });

  it.each([
    'No target with a number was found in what was read of Moor.',
    'That does not mean that Moor has set none.',
    'A blank never means that a system has no priorities.',
    'No measurable target for these (a number, an indicator and a year) was found in what was read.',
    'Priorities now in force were not found in the documents read.',
    'The minutes confirm the strategy without listing its priorities.',
    'No newer strategy and no council page were found.',
    'Not one of them was asked. The priorities are those of the system.',
    'The target is at most 5% by 2030.',
  ])('is told off for saying: %s', (sentence) => {
    expect(faultsOf(`<ul><li>${sentence}</li></ul>`)).toEqual([]);
  });

  it('hides such a sentence in a description, a label or two lines of source', () => {
    expect(faultsOf('<svg aria-label="Moor has no target"></svg>')).toHaveLength(1);
    expect(faultsOf('<h2>No\n   targets</h2>')).toEqual([
      `${page}: it denies what can only be not found: “No targets”`,
    ]);
    expect(faultsOf('<p>Fine.</p><p>No</p><p>Targets</p>')).toEqual([]);
  });
});
