import type { FoundName } from '../find-names.ts';

/** The names, each as `mend` gives it from the name and its place among them; null takes it out. Mostly nothing changes, and they are the same list. */
export function mendEach(
  names: readonly FoundName[],
  mend: (name: FoundName, at: number) => FoundName | null,
): readonly FoundName[] {
  let all: FoundName[] | null = null;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    const mended = mend(name, at);
    if (mended !== name) all ??= names.slice(0, at);
    if (mended !== null) all?.push(mended);
  }
  return all ?? names;
}
