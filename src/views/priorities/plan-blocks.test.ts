import { expect, it } from 'vitest';
import { arcadiaProfiles, codes } from '../../../scripts/fixtures/arcadia-profiles.ts';
import { systemBlocks } from './plan-blocks.ts';
import { byId } from './stated-document.ts';

const [found] = arcadiaProfiles.profile(codes.system).priorities.systems;

it('names a list that is known only as a draft as one', () => {
  const drafts = found!.lists.map((list) => ({ ...list, standing: 'draft' as const }));
  const namesOf = (lists: NonNullable<typeof found>['lists']) =>
    systemBlocks(lists, byId(found!.documents)).flatMap((block) =>
      block.lists.map(({ name }) => name),
    );
  expect(namesOf(drafts)).toEqual(namesOf(found!.lists).map((name) => `A draft: ${name}`));
});
