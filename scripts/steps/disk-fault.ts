const sentences: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Make room, or name another with SYSTEM_PROFILES_OUT',
  EDQUOT: 'the disk space allowed to you is used up. Make room, or name another place',
  EROFS: 'the disk can only be read, not written. Name a folder on another',
  EACCES: 'this person has no right to it. Ask for it, or name a folder of your own',
  EPERM: 'the system does not allow it to this person. Name a folder of your own',
  EMFILE: 'too many files are open at once. Raise the limit (ulimit -n) and run it again',
  EXDEV: 'a folder cannot be moved from one disk to another. Name a folder on one disk',
  EBUSY: 'it is in use, or a disk is mounted there. Name another folder',
};

/**
 * One sentence for a fault of the disk, with the path where it is known; null for any other fault.
 * Takes an error of Node, or what a tool printed before it ended.
 */
export function diskFault(fault: unknown): string | null {
  if (typeof fault === 'string') return faultInOutput(fault);
  const { code = '', path } = (fault ?? {}) as NodeJS.ErrnoException;
  const sentence = sentences[code];
  if (sentence) return `${path ?? 'A file'}: ${sentence}`;
  return code === 'ERR_SQLITE_ERROR' ? 'the folder of the site cannot be written' : null;
}

/** Node prints a fault of the system as `ENOSPC: no space left on device, write '/path'`. */
function faultInOutput(output: string): string | null {
  const found = /\b(E[A-Z]{3,6}): [a-z -]+, \w+(?: '([^']*)')?/.exec(output);
  const sentence = found && sentences[found[1]!];
  return sentence ? `${found[2] ?? 'A file'}: ${sentence}` : null;
}
