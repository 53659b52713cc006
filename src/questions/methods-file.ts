import type { Materials } from '../indicators/materials.ts';

/** The address of a page of methods, by the name of its file. */
export const methodAddress = (name: string): string => `/methods/${name}/`;

/** Under which key `/answers/methods.json` holds what may move the figures of an indicator over the years beside what it measures. */
export const changeKey = (id: string): string => `${id}/changes`;

interface MethodsTold extends Pick<Materials, 'indicators'> {
  /** Titles of the pages of methods, by the name of the file. */
  methodTitles: ReadonlyMap<string, string>;
}

/** What `/answers/methods.json` holds: by address of a page of methods its title, by id of an indicator its definition, and by `changeKey` the note on its changes, where it has one. */
export const methodsFile = ({ methodTitles, indicators }: MethodsTold): Record<string, string> => ({
  ...Object.fromEntries([...methodTitles].map(([name, title]) => [methodAddress(name), title])),
  ...Object.fromEntries([...indicators].map(([id, { definition }]) => [id, definition])),
  ...Object.fromEntries(
    [...indicators].flatMap(([id, { changeNote }]) =>
      changeNote === null ? [] : [[changeKey(id), changeNote]],
    ),
  ),
});
