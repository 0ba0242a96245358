/** Whether a noun looks like one of many: "polls", "gunmen". */
export function isPlural(word: string): boolean {
  return /..[^s']s$|.men$/.test(word);
}
