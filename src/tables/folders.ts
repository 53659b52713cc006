/** Where an edition lives: the folder of its tables and the folder of its words. */
export interface Folders {
  data: string;
  content: string;
}

/**
 * The folders of the edition to build: `data` and `content`, or what the environment variables
 * SYSTEM_PROFILES_DATA and SYSTEM_PROFILES_CONTENT name (relative to where the command runs).
 */
export function editionFolders(environment: Record<string, string | undefined>): Folders {
  return {
    data: environment['SYSTEM_PROFILES_DATA'] || 'data',
    content: environment['SYSTEM_PROFILES_CONTENT'] || 'content',
  };
}

/** The environment in which a command works on an edition, and writes its site to `out`. */
export const environmentOf = ({ data, content }: Folders, out: string): Record<string, string> => ({
  SYSTEM_PROFILES_DATA: data,
  SYSTEM_PROFILES_CONTENT: content,
  SYSTEM_PROFILES_OUT: out,
});

/** The settings of an environment, where the edition at hand is of other folders than it names. */
export function settingsOf(
  folders: Folders,
  environment: Record<string, string | undefined>,
): Record<string, string | undefined> {
  const named = editionFolders(environment);
  if (folders.data === named.data && folders.content === named.content) return environment;
  const { data: SYSTEM_PROFILES_DATA, content: SYSTEM_PROFILES_CONTENT } = folders;
  return { ...environment, SYSTEM_PROFILES_DATA, SYSTEM_PROFILES_CONTENT };
}
