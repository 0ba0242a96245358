import type { Entity } from '../../types.ts';

const SHORTEST_PART = 2;
const BLANK = 32;

/** The first and last words of the names of persons and organisations. */
export class NameParts {
  readonly #entities: readonly Entity[];
  /** A bit for the letters and length of each word: most words that are asked for are none of them. */
  readonly #outlines = NO_OUTLINES.slice();
  #byWord: ReadonlyMap<string, Entity | null> | undefined;

  constructor(entities: readonly Entity[]) {
    this.#entities = entities;
    const outlines = this.#outlines;
    forEachPart(entities, (name, start, end) => {
      const outline = outlineOf(name, start, end);
      outlines[outline >> 5] = (outlines[outline >> 5] as number) | (1 << (outline & 31));
    });
  }

  /** The only entity with such a name, or null. */
  find(word: string): Entity | null {
    if (word.length < SHORTEST_PART) return null;
    const outline = outlineOf(word, 0, word.length);
    if (((this.#outlines[outline >> 5] as number) & (1 << (outline & 31))) === 0) return null;
    this.#byWord ??= indexParts(this.#entities);
    return this.#byWord.get(word) ?? null;
  }
}

/** Entities by word; null for the words that several share. */
function indexParts(entities: readonly Entity[]): ReadonlyMap<string, Entity | null> {
  const byWord = new Map<string, Entity | null>();
  forEachPart(entities, (name, start, end, entity) => {
    const word = name.slice(start, end);
    const other = byWord.get(word);
    byWord.set(word, other === undefined || other === entity ? entity : null);
  });
  return byWord;
}

function forEachPart(
  entities: readonly Entity[],
  visit: (name: string, start: number, end: number, entity: Entity) => void,
): void {
  for (const entity of entities) {
    if (entity.type !== 'PERSON' && entity.type !== 'ORG') continue;
    for (let at = -1; at < entity.aliases.length; at++) {
      const name = at < 0 ? entity.name : (entity.aliases[at] as string);
      const first = name.indexOf(' ');
      if (first < 0) {
        if (name.length > SHORTEST_PART) visit(name, 0, name.length, entity);
        continue;
      }
      if (first >= SHORTEST_PART) visit(name, 0, first, entity);
      let last = name.length;
      while (name.charCodeAt(last - 1) !== BLANK) last--;
      if (name.length - last >= SHORTEST_PART) visit(name, last, name.length, entity);
    }
  }
}

const OUTLINES = 1 << 10;
/** With 32 bits each. */
const NO_OUTLINES: readonly number[] = new Array<number>(OUTLINES >> 5).fill(0);

/** The number of a word's outline; few words have the same. */
function outlineOf(text: string, start: number, end: number): number {
  const opening = text.charCodeAt(start) * 31 + text.charCodeAt(start + 1);
  return (opening * 31 + text.charCodeAt(end - 1) * 7 + end - start) & (OUTLINES - 1);
}
