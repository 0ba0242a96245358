/** What a person is told of a write that failed, by the system's code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'no space is left on the device',
  EDQUOT: 'your quota of disk space is used up',
  EFBIG: 'the file is larger than is allowed',
  ENOENT: 'no such folder; check the path',
  ENOTDIR: 'no such folder; check the path',
  EACCES: 'its permissions do not allow it',
  EPERM: 'its permissions do not allow it',
  EROFS: 'its file system is read-only',
  EISDIR: 'is a folder',
  EPIPE: 'its reader has gone',
};

/** One line for a person out of an error while writing `target`. */
export function describeWrite(target: string, error: NodeJS.ErrnoException): string {
  return `${target}: cannot be written: ${REASONS[error.code ?? ''] ?? error.message}`;
}
