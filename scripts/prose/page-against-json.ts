import type { GapSize } from '../../src/words/gaps/sizes.ts';
import type { Profile } from '../../src/profiles/profile.ts';
import { profileJson } from '../../src/profiles/public-form.ts';
import type { GapBlock } from '../../src/views/profile/gap-block.ts';
import { gapsView } from '../../src/views/profile/gaps.ts';
import { heroView } from '../../src/views/profile/hero.ts';
import { membersView } from '../../src/views/profile/members.ts';
import { plainText } from '../../src/words/sentence.ts';

/** A gap as the public file of an area has it. */
interface PublicGap {
  now: { size: number };
  since_first: { result: string; untested: string | null; test: object | null } | null;
}
type BySex<T> = Record<'female' | 'male', T>;

/** As much of the public file as the page prints of lengths of life. */
interface PublicLives {
  headline: { text: string }[];
  lengths: { life: BySex<{ latest: { value: number } | null; missing: string | null }> };
  gaps: {
    against_country: BySex<PublicGap | null>;
    healthy_against_country: BySex<PublicGap | null>;
    by_deprivation: BySex<{ gap: PublicGap } | null>;
    between_members: BySex<{
      spread: { ends: object | null; included: { name: string; value: number }[] };
      moved: PublicGap | null;
    } | null>;
    between_sexes: { gap: PublicGap } | null;
    poorer_health: BySex<PublicGap | null>;
  };
}

const gapsOfFile = ({ gaps }: PublicLives): Record<string, (PublicGap | null | undefined)[]> => {
  const both = <T>(found: BySex<T>) => [found.female, found.male];
  return {
    'gap-members': both(gaps.between_members).map((each) => each?.moved),
    'gap-life': both(gaps.against_country),
    'gap-healthy': both(gaps.healthy_against_country),
    'gap-deprivation': both(gaps.by_deprivation).map((each) => each?.gap),
    'gap-poorer-health': both(gaps.poorer_health),
    'gap-sexes': [gaps.between_sexes?.gap],
  };
};

/** Where a test finds none, the number stands after the words: `men, 0.4 years apart`. */
const sizeSaid = ({ size, isLevel, words }: GapSize): string =>
  isLevel ? (/(\d+\.\d) years apart$/.exec(words)?.[1] ?? '') : size;

/** Sizes as a reader of the page sees them, and whether it says that a change was tested, or was not. */
function printedOf(block: GapBlock | undefined) {
  const text = [...(block?.says ?? []), ...(block?.beside ?? [])]
    .map(({ words }) => plainText(words))
    .join(' ');
  return {
    sizes: block?.size ? [block.size.number] : (block?.sizes ?? []).map(sizeSaid),
    saysTested: /, by more than chance\.| could be chance\./.test(text),
    saysUntested: /not tested|the change may be chance|cannot be tested/.test(text),
  };
}

function heldOf(gaps: readonly (PublicGap | null | undefined)[]) {
  const held = gaps.filter((gap) => gap !== null && gap !== undefined);
  const moves = held.flatMap(({ since_first: move }) => move ?? []);
  return {
    sizes: held.map(({ now }) => Math.abs(now.size).toFixed(1)),
    saysTested: moves.some(({ test }) => test !== null),
    saysUntested: moves.some(({ untested }) => untested !== null),
  };
}

/** Both ends and names of a spread are in the summary of its picture. */
function spreadProblems(profile: Profile, country: Profile, file: PublicLives): string[] {
  const spread = heroView(profile, country).spread ?? membersView(profile, country)?.spread;
  const said = spread?.drawn?.words.alt ?? '';
  return (['female', 'male'] as const).flatMap((sex) => {
    const found = file.gaps.between_members[sex]?.spread;
    if (!found?.ends) return [];
    const ends = [found.included[0], found.included.at(-1)].map((each) =>
      each ? [each.name, each.value.toFixed(1)] : [],
    );
    return ends
      .flat()
      .filter((text) => !said.includes(text))
      .map((text) => `spread: ${text}`);
  });
}

/** What the page of an area says otherwise than its public file, read back from its text; empty where nothing is. */
export function pageAgainstJson(profile: Profile, country: Profile): string[] {
  const file = JSON.parse(profileJson(profile)) as PublicLives;
  const blocks = gapsView(profile, country).flatMap((part) => ('id' in part ? [part] : []));
  const gaps = Object.entries(gapsOfFile(file)).flatMap(([id, found]) => {
    const printed = printedOf(blocks.find((block) => block.id === id));
    const held = heldOf(found);
    return (['sizes', 'saysTested', 'saysUntested'] as const)
      .filter((key) => String(printed[key]) !== String(held[key]))
      .map((key) => `${id}: ${key}: the page has ${printed[key]}, the file ${held[key]}`);
  });
  const leads = Object.values(file.lengths.life).some(({ latest }) => latest !== null);
  const hero = heroView(profile, country);
  return [
    ...gaps,
    ...spreadProblems(profile, country, file),
    ...(leads && hero.lifeline === null ? ['the page does not lead with its own figure'] : []),
    ...(plainText(profile.headline) === file.headline.map(({ text }) => text).join('')
      ? []
      : ['headline']),
  ];
}
