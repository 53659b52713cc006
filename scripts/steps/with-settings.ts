const settings = ['SYSTEM_PROFILES_DATA', 'SYSTEM_PROFILES_CONTENT', 'SYSTEM_PROFILES_OUT'];

const quoted = (value: string): string =>
  /^[\w./~@%+=:,-]+$/.test(value) ? value : `'${value.replaceAll("'", `'\\''`)}'`;

/** The settings that say which edition a command works on, as they are typed before it; nothing for the one that ships. */
const editionSettings = (environment: Record<string, string | undefined>): string =>
  settings
    .flatMap((name) => (environment[name] ? [`${name}=${quoted(environment[name])}`] : []))
    .join(' ');

/** A command as it is to be typed for the edition at hand: with its settings, so that editions never mix. */
export const withSettings = (command: string, environment = process.env): string =>
  [editionSettings(environment), command].filter(Boolean).join(' ');
