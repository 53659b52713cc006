import { embedOfToday } from '../../src/releases/addresses.ts';

/** The names under which charts were published once of the codes that `isAlike` takes. */
export const namesPublished = (
  published: Iterable<string>,
  isAlike: (code: string) => boolean,
): Set<string> =>
  new Set(
    [...published].flatMap((address) => {
      const embed = embedOfToday(address);
      return embed && isAlike(embed.code) ? embed.chart : [];
    }),
  );
