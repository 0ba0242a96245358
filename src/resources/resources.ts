/** Reads one shipped data file, named by its path below `data/` ("lexicons/months.json"); throws when there is none. */
export type ReadResource = (path: string) => Uint8Array;

/** Lazy access to the shipped data: every file is read once, when it is first asked for. */
export interface Resources {
  /** The file parsed as JSON. */
  readonly json: <T>(path: string) => T;
  /** The lines of a text file, without empty ones and without those that start with "#". */
  readonly lines: (path: string) => readonly string[];
  /** The file's bytes. */
  readonly bytes: (path: string) => Uint8Array;
}

/** Wraps a reader with caching and decoding. Throws what the reader throws, and a `SyntaxError` that names the file for malformed JSON. */
export function createResources(read: ReadResource): Resources {
  const cache = new Map<string, unknown>();
  const once = <T>(path: string, kind: string, make: (bytes: Uint8Array) => T): T => {
    const key = `${kind}:${path}`;
    if (!cache.has(key)) {
      const bytes = read(path);
      if (!ArrayBuffer.isView(bytes))
        throw new TypeError(
          `the reader of data files gave no bytes for ${path}; it may not be async`,
        );
      cache.set(key, make(bytes));
    }
    return cache.get(key) as T;
  };
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return {
    json: <T>(path: string) =>
      once(path, 'json', (bytes) => {
        try {
          return JSON.parse(decode(bytes)) as T;
        } catch (error) {
          throw new SyntaxError(`data/${path} is damaged: ${(error as Error).message}`);
        }
      }),
    lines: (path) =>
      once(path, 'lines', (bytes) =>
        decode(bytes)
          .split('\n')
          .filter((line) => line !== '' && !line.startsWith('#')),
      ),
    bytes: (path) => once(path, 'bytes', (bytes) => bytes),
  };
}
