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
