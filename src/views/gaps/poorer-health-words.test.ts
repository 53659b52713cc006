import { expect, it } from 'vitest';
import { builtFrom, shippedData } from '../../../scripts/fixtures/read-once.ts';
import { poorerHealthLists } from '../../profiles/poorer-health-list.ts';
import { poorerHealthListSentences } from './poorer-health-words.ts';

it('says who is not in it and that the change is not tested', () => {
  const [women] = poorerHealthLists(builtFrom(shippedData));
  const said = poorerHealthListSentences(women!).join(' ');
  expect(said).toContain('23 areas are not in the list: no life expectancy is held for them.');
  expect(said).toContain(
    'Both lengths of life are worked out from the same deaths, so this is not tested.',
  );
});
