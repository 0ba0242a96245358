import type { CorpusName, CorpusPair } from './types.ts';

/** Pairs of names, most articles first, then in the order of the names. */
export interface CorpusPairs extends Iterable<CorpusPair> {
  readonly length: number;
}

/** Only so many names of an article are paired, those of the most articles: pairs grow with the square. */
const MOST_PAIRED = 60;

/**
 * Counts in how many articles two names stand together. With `named`, only pairs with one of these names are counted, and then
 * all of an article's names are paired with them.
 */
export function countPairs(
  names: readonly Pick<CorpusName, 'articles'>[],
  named: ReadonlySet<number> | null = null,
): CorpusPairs {
  const inArticle = namesOfArticles(names, named === null ? MOST_PAIRED : Number.POSITIVE_INFINITY);
  const rows = createRows();
  const counts = new Uint32Array(names.length);
  names.forEach(({ articles }, a) => {
    const beside: number[] = [];
    for (const article of articles) {
      const list = inArticle.get(article) as NamesOfArticle;
      // The names of an article are passed in their order, so that those before this one are done.
      if (list.names[list.passed] !== a) continue;
      list.passed++;
      for (let at = list.passed; at < list.names.length; at++) {
        const b = list.names[at] as number;
        if (named !== null && !named.has(a) && !named.has(b)) continue;
        if (counts[b] === 0) beside.push(b);
        (counts[b] as number)++;
      }
    }
    for (const b of beside.sort((one, other) => one - other)) {
      rows.add(a, b, counts[b] as number);
      counts[b] = 0;
    }
  });
  return rows.byArticles();
}

interface NamesOfArticle {
  readonly names: number[];
  passed: number;
}

function namesOfArticles(
  names: readonly Pick<CorpusName, 'articles'>[],
  most: number,
): Map<number, NamesOfArticle> {
  const lists = new Map<number, NamesOfArticle>();
  names.forEach(({ articles }, name) => {
    for (const article of articles) {
      const list = lists.get(article);
      if (!list) lists.set(article, { names: [name], passed: 0 });
      else if (list.names.length < most) list.names.push(name);
    }
  });
  return lists;
}

const FIRST_ROOM = 1024;

/** A growing table of three numbers a pair: as objects, millions of them would take gigabytes. */
function createRows() {
  let cells = new Uint32Array(FIRST_ROOM * 3);
  let length = 0;
  const cell = (row: number, at: number) => cells[row * 3 + at] as number;
  return {
    add(a: number, b: number, articles: number): void {
      if (length * 3 === cells.length) {
        const larger = new Uint32Array(cells.length * 2);
        larger.set(cells);
        cells = larger;
      }
      cells[length * 3] = a;
      cells[length * 3 + 1] = b;
      cells[length * 3 + 2] = articles;
      length++;
    },
    /** The rows in falling order of articles; those of one number stay in theirs. */
    byArticles(): CorpusPairs {
      // By counting: to compare millions of rows with one another takes many times as long.
      const places: number[] = [];
      for (let row = 0; row < length; row++) places[cell(row, 2)] = (places[cell(row, 2)] ?? 0) + 1;
      let next = 0;
      for (let articles = places.length - 1; articles > 0; articles--) {
        const rows = places[articles] ?? 0;
        places[articles] = next;
        next += rows;
      }
      const order = new Uint32Array(length);
      for (let row = 0; row < length; row++) {
        const place = places[cell(row, 2)] as number;
        order[place] = row;
        places[cell(row, 2)] = place + 1;
      }
      return {
        length,
        *[Symbol.iterator]() {
          for (const row of order)
            yield { a: cell(row, 0), b: cell(row, 1), articles: cell(row, 2) };
        },
      };
    },
  };
}
