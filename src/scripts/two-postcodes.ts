import type { PostcodeForm } from '../postcodes/form.ts';
import { besidePostcode } from '../postcodes/postcode-in-text.ts';
import { comparePath } from '../search/suggest.ts';
import { answerForPostcode, chooseWords, type BoxAnswer } from './find-answer.ts';

/** The code of the council area that a postcode lies in; none where it is not known. */
const councilOf = ({ cameBy }: BoxAnswer): string | undefined => /=(\w+)/.exec(cameBy ?? '')?.[1];

/** What is asked beside two postcodes, without the words that set them beside each other. */
const askedOf = (typed: string): string =>
  besidePostcode(besidePostcode(typed))
    .replaceAll(/\b(?:and|or|v|vs|versus|against|compared? with|between)\b/gi, ' ')
    .trim();

/** Two postcodes, each answered with what is asked beside them, and first the page on which their council areas stand side by side. Of which of them its reader came is not known. */
export async function twoPostcodes(
  [one, two]: readonly [PostcodeForm, PostcodeForm],
  typed: string,
): Promise<BoxAnswer> {
  const asked = askedOf(typed);
  const both = await Promise.all([answerForPostcode(one, asked), answerForPostcode(two, asked)]);
  const [a, b] = both.map((each) => ({ code: councilOf(each), name: each.choices[0]?.label }));
  const choices = [
    ...new Map(both.flatMap((each) => each.choices).map((each) => [each.path, each])).values(),
  ];
  const pair =
    a?.code && b?.code && a.code !== b.code
      ? [
          {
            label: `Compare ${a.name} and ${b.name}`,
            detail: 'side by side',
            path: comparePath([a.code, b.code]),
          },
        ]
      : [];
  const all = [...pair, ...choices];
  const said = both.map((each) => each.sentence.replace(chooseWords(each.choices.length), ''));
  return {
    sentence: said.join(' ') + chooseWords(all.length),
    choices: all,
    straightTo: null,
    cameBy: null,
  };
}
