/**
 * JSON that every reader takes: half a surrogate pair (an emoji cut off in scraped text) is written as U+FFFD, for
 * jq and Python refuse a lone `\ud83d`. One code unit stands for one, so offsets stay true.
 */
export function toJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, null, indent);
  // Rarely needed, and to look at each value while writing takes several times as long.
  return json.includes('\\ud') ? JSON.stringify(value, wellFormed, indent) : json;
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value;
}
