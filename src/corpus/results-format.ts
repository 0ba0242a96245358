/** A result on a line of its own, whoever wrote the JSON: "schema" is its first key. */
const RESULT_LINE = /^\s*\{[ \t]*"schema"[ \t]*:[ \t]*1\b/;
/** What `stream` writes in the place of a record that failed. */
const FAILED_LINE =
  /^\s*\{[ \t]*"id"[ \t]*:[ \t]*(?:null|"(?:[^"\\]|\\.){0,2000}")[ \t]*,[ \t]*"error"[ \t]*:/;
/** The head line of rows of CSV, which `--format csv` and `batch` write. */
const CSV_HEAD = /^id,source,published,(?:row,)?start,end,text,/;
/** A result over several lines, or an array of results. */
const RESULT_FILE = /^\s*(?:\[\s*)?\{\s*"schema"\s*:\s*1\b/;

/** The format of this tool's own results that bytes begin with; undefined for anything else, such as an article. */
export function formatOfResults(head: Uint8Array): 'ndjson' | 'json' | undefined {
  const text = new TextDecoder().decode(head);
  if (RESULT_LINE.test(text) || FAILED_LINE.test(text)) return 'ndjson';
  return RESULT_FILE.test(text) ? 'json' : undefined;
}

/** Whether bytes are rows of this tool's CSV: a corpus cannot be made of them, and each would be taken for an article. */
export function areCsvResults(head: Uint8Array): boolean {
  return CSV_HEAD.test(new TextDecoder().decode(head));
}
