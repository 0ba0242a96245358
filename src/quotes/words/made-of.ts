/** Whether a mark is made of some characters only, "--" of dashes. */
export function isMadeOf(mark: string, characters: string): boolean {
  for (let at = 0; at < mark.length; at++)
    if (!characters.includes(mark[at] as string)) return false;
  return mark.length > 0;
}
