import { expect, it } from 'vitest';
import { capitalised, figure, joinSentences, link, plainText, sentence } from './sentence.ts';

it('a sentence joins plain pieces and keeps figures apart, none for persons', () => {
  const parts = sentence(
    'It is ',
    'about ',
    figure('5 years', 'female'),
    '',
    figure('.', 'persons'),
  );
  expect(parts).toEqual([
    { text: 'It is about ' },
    { text: '5 years', emphasis: 'female' },
    { text: '.' },
  ]);
  expect(plainText(parts)).toBe('It is about 5 years.');
});

it('a link stands apart from the words around it, and is plain text where it leads nowhere', () => {
  expect(sentence('See ', link('Northmoor', '/northmoor/'), ', ', 'and so on.')).toEqual([
    { text: 'See ' },
    { text: 'Northmoor', href: '/northmoor/' },
    { text: ', and so on.' },
  ]);
  expect(sentence('See ', link('Northmoor', null), '.')).toEqual([{ text: 'See Northmoor.' }]);
});

it('sentences are joined with a space', () => {
  expect(joinSentences([sentence('One.'), sentence(link('Two', '/2/'), '.')])).toEqual([
    { text: 'One. ' },
    { text: 'Two', href: '/2/' },
    { text: '.' },
  ]);
});

it('the first letter is made large, and no other', () => {
  expect(capitalised('the Isle of Nor')).toBe('The Isle of Nor');
});
