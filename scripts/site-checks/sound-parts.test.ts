import { describe, expect, it } from 'vitest';
import { withoutKnown } from './sound-parts.ts';

/** What is left of a shape after others were found sound. */
function leftAfter(sound: readonly string[], shape: string): string {
  const known = new Set(sound.flatMap((one) => withoutKnown(one, new Set()).parts));
  return withoutKnown(shape, known).left;
}

const main = (inside: string): string => `<main>${inside}</main>`;

describe('the parts of a shape that a sound page had', () => {
  it('are left out where they stood in the same tags, and nowhere else', () => {
    const sound = [main('<p>x</p><div><b>x</b></div>')];
    expect(leftAfter(sound, main('<h2>x</h2><p>x</p><div><b>x</b></div><i>x</i>'))).toBe(
      main('<h2>x</h2><i>x</i>'),
    );
    expect(leftAfter(sound, main('<div><p>x</p><i>x</i></div>'))).toBe(
      main('<div><p>x</p><i>x</i></div>'),
    );
    expect(leftAfter(sound, '<main lang="cy"><p>x</p><i>x</i></main>')).toBe(
      '<main lang="cy"><p>x</p><i>x</i></main>',
    );
  });

  it('stay in as far as one is needed for an element that is not empty', () => {
    expect(leftAfter([main('<p>x</p><b>x</b>')], main('<p>x</p><b>x</b>'))).toBe(main('<p>x</p>'));
    expect(leftAfter([main('<p>x</p>')], main(''))).toBe(main(''));
  });

  it.each([
    '<h2>x</h2>',
    '<section>x</section>',
    '<div><nav>x</nav></div>',
    '<label for="a">x</label>',
    '<button type="submit">x</button>',
    '<p role="status">x</p>',
    '<p id="a">x</p>',
    '<div><input type="text"></div>',
  ])('stay in where a rule reads them with what stands elsewhere: %s', (part) => {
    const page = main(`<i>x</i>${part}`);
    expect(leftAfter([page], page)).toBe(main(part));
  });

  it.each([
    ['table', 'tbody', '<tr><td>x</td></tr>'],
    ['table', 'div', '<caption>x</caption>'],
    ['details', 'div', '<summary>x</summary>'],
  ])(
    'stay in where they are read with what stands beside them: in %s, %s',
    (outer, inner, part) => {
      const page = `<${outer}><${inner}>${part}${part}</${inner}></${outer}>`;
      expect(leftAfter([page], page)).toBe(page);
    },
  );

  it.each([
    ['holds what is no tag', '<main><p>x</p>< p>x</p></main>'],
    ['ends another tag than is open', '<main><b><p>x</p></main></b>'],
    ['ends more than is open', '<main><p>x</p></main></div>'],
    ['leaves a tag open', '<!DOCTYPE html><main><p>x</p><svg role=img/></main>'],
  ])('are none of a shape that %s, which stays whole', (_, shape) => {
    const known = new Set(withoutKnown(main('<p>x</p><i>x</i>'), new Set()).parts);
    expect(withoutKnown(shape, known)).toEqual({ left: shape, parts: [] });
  });
});
