import { type Item, itemAt } from '../clauses/item.ts';
import { type CueCandidate, SELDOM, STRONG } from '../cues/cue-candidate.ts';
import { hasFiniteVerb } from '../reported/content-edges.ts';
import { pastAside } from '../reported/past-aside.ts';

/** The cues of a sentence that may be that of a quoted span. */
export function mayGovern(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
  headline: boolean,
): readonly CueCandidate[] {
  if (cues.length === 0) return cues;
  for (const cue of cues) if (isAsPut(items, cue, at)) return [cue];
  const near = beside(items, beyondLabel(items, outside(nearest(cues, at), at), at, headline), at);
  const whole = ofWholeUtterance(items, near, at);
  const own = unspent(items, ofOwnClause(items, behindSemicolon(items, whole, at), at), at);
  return governing(items, ofAbsolute(own, at), at);
}

function isAccordingTo({ order }: CueCandidate): boolean {
  return order === 'according-to';
}

function isColon({ order }: CueCandidate): boolean {
  return order === 'colon';
}

/** The last cue that ends before an item. */
function lastBefore(cues: readonly CueCandidate[], at: number): CueCandidate | undefined {
  for (let index = cues.length - 1; index >= 0; index--)
    if ((cues[index] as CueCandidate).last < at) return cues[index];
  return undefined;
}

/** "a “slow death”, as Hill put it": nobody else says the words. */
function isAsPut(
  items: readonly Item[],
  { lemma, first, source }: CueCandidate,
  at: number,
): boolean {
  if (lemma !== 'put it' || source === null || first < at) return false;
  const as = first - 1;
  return itemAt(items, as)?.lower === 'as' && as - at <= 2;
}

/** Without the source that trails a sentence whose own speaker stands right beside the words: "“We are ready,” the minister said in Ames, according to state media". */
function beside(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
): readonly CueCandidate[] {
  if (!cues.some(isAccordingTo)) return cues;
  const from = itemAt(items, at + 1)?.text === ',' ? at + 2 : at + 1;
  const own = cues.find(
    ({ first, group, precision, source, finite }) =>
      first === from && finite && source !== null && group === 'speech' && precision >= STRONG,
  );
  return own ? cues.filter(({ order, first }) => order !== 'according-to' || first < at) : cues;
}

/** Without the cue of whom a clause with the words describes, where that clause has its own: "Hill, who called it a “hoax,” said", "says a report highlighting the “rise” of rents". */
function outside(cues: readonly CueCandidate[], at: number): readonly CueCandidate[] {
  const inner = cues.find(
    ({ order, verb, precision }) => order === 'relative' && verb < at && precision >= SELDOM,
  );
  return cues.filter(({ source, verb }) => {
    if (source === null) return true;
    if (verb < source.first && source.first < at && at <= source.last) return false;
    return inner === undefined || source.first >= inner.first || at <= source.first || verb < at;
  });
}

/** Without the label of a headline that has a verb of speech: "Ames: ‘We are running out of time’, mayor warns". */
function beyondLabel(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
  headline: boolean,
): readonly CueCandidate[] {
  if (!cues.some(isColon)) return cues;
  // "UPDATE: 6:40 p.m. -- Spokeswoman Jane Hill emails: “…”", "BRANDT: He asked me and I said, “…”"
  const mark = itemAt(items, at - 1)?.text;
  const writes =
    (mark === ':' || mark === ',') &&
    cues.some(({ last, order }) => last === at - 2 && order === 'subject-verb');
  if (writes) return cues.filter(({ order }) => order !== 'colon');
  if (!headline) return cues;
  const said = cues.some(
    ({ order, source, group, precision }) =>
      order === 'subject-verb' && source !== null && group === 'speech' && precision >= STRONG,
  );
  return said
    ? cues.filter(({ order, source, verb }) => order !== 'colon' || (source?.first ?? 0) > verb)
    : cues;
}

/** Without cues in a clause that tells when, between the pieces of one utterance: "“For shops,” Hill said as she ended her speech, “it is all.”" */
function ofWholeUtterance(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
): readonly CueCandidate[] {
  if (itemAt(items, at - 1)?.text !== ',') return cues;
  const own = cues.find(
    ({ first, last, finite, group, precision }) =>
      last < at &&
      finite &&
      group === 'speech' &&
      precision >= STRONG &&
      itemAt(items, first - 1)?.word === 'quote',
  );
  if (!own || itemAt(items, own.after)?.word !== 'subordinator') return cues;
  return cues.filter(({ first, verb }) => first <= own.after || verb > at);
}

/** Without cues before a semicolon where somebody acts between it and the words: "The firm said it was safe; the mayor called it “a lie”". */
function behindSemicolon(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
): readonly CueCandidate[] {
  let semicolon = at - 1;
  while (semicolon > 0 && (items[semicolon] as Item).text !== ';') semicolon--;
  if (semicolon <= 0) return cues;
  const own = cues.find(
    ({ order, finite, last }) => order === 'subject-verb' && finite && last < at,
  );
  if (own === undefined || semicolon <= own.last) return cues;
  const acts = cues.some(
    ({ first, last, order, finite }) =>
      first > semicolon && last < at && order === 'subject-verb' && finite,
  );
  return acts
    ? cues.filter(({ last, order }) => last > semicolon || order === 'according-to')
    : cues;
}

/** Without cues whose clause ends before that of the span: "She has said that it was late, and she told reporters that the plan was “dead”". */
function ofOwnClause(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
): readonly CueCandidate[] {
  const own = lastBefore(cues, at);
  if (own?.order !== 'subject-verb' || own.group !== 'speech' || own.precision < STRONG)
    return cues;
  let and = own.first - 1;
  while (and > 0 && own.first - and < LONGEST_OPENING && !isCommaAnd(items, and)) and--;
  if (!isCommaAnd(items, and) || hasFiniteVerb(items, and, own.first)) return cues;
  return cues.filter(({ last, order }) => last > and || order === 'according-to');
}

/** Without the cue of words before it where somebody else's verb stands right before these: "“It is a lie,” Lee said after Hale called him “a crook”". */
function unspent(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
): readonly CueCandidate[] {
  const own = lastSureBefore(cues, at);
  if (own === undefined) return cues;
  return cues.filter(
    ({ first, last }) =>
      last >= at || itemAt(items, first - 1)?.word !== 'quote' || last >= own.first,
  );
}

/** The last cue that ends before an item with a subject of its own and surely reports. */
function lastSureBefore(cues: readonly CueCandidate[], at: number): CueCandidate | undefined {
  for (let index = cues.length - 1; index >= 0; index--) {
    const cue = cues[index] as CueCandidate;
    const { last, order, source, finite, precision } = cue;
    if (last < at && order === 'subject-verb' && source !== null && finite && precision >= STRONG)
      return cue;
  }
  return undefined;
}

/** So far before its subject a clause may begin: "and at a lunch in Ames two weeks ago he told". */
const LONGEST_OPENING = 14;

function isCommaAnd(items: readonly Item[], at: number): boolean {
  const { lower } = itemAt(items, at) ?? {};
  return (lower === 'and' || lower === 'but') && itemAt(items, at - 1)?.text === ',';
}

/** Without cues before somebody who does something by the way: "The party hit back, with Jane Hill accusing him of “greed”". */
function ofAbsolute(cues: readonly CueCandidate[], at: number): readonly CueCandidate[] {
  const own = lastBefore(cues, at);
  if (own?.order !== 'participle' || own.source === null || own.precision < SELDOM) return cues;
  if (own.source.last !== own.verb - 1) return cues;
  return cues.filter(({ last, order }) => last >= own.first || order === 'according-to');
}

/** Without the cue that trails other words where a later one opens the clause of the span: "It would appeal, he said, insisting that it was “free”", "The dam is safe, he said on Monday, calling fears “absurd”". */
function governing(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
): readonly CueCandidate[] {
  const opens = cues.findLast(
    ({ verb, order, last, source, after, precision }) =>
      last < at &&
      source !== null &&
      ((precision >= STRONG && items[after]?.lower === 'that') ||
        (order === 'participle' &&
          (itemAt(items, verb)?.entry.cue?.frame === 'givesName' || isBehindAs(items, at)))),
  );
  if (!opens) return cues;
  return cues.filter(
    (cue) =>
      cue.order !== 'subject-verb' ||
      cue.last >= opens.first ||
      ((!isBehindComma(items, cue.first) ||
        itemAt(items, pastAside(items, cue, at))?.text !== ',') &&
        !isCalled(items, opens, cue, at)),
  );
}

/** "dismissing critics as “puppets”", "as a “farce”" */
function isBehindAs(items: readonly Item[], at: number): boolean {
  const left = itemAt(items, at - 1)?.word === 'determiner' ? at - 2 : at - 1;
  return itemAt(items, left)?.lower === 'as';
}

/** "“We won,” he said" has its comma in the marks. */
function isBehindComma(items: readonly Item[], first: number): boolean {
  const left = itemAt(items, first - 1);
  return left?.text === ',' || left?.word === 'quote';
}

/** So many words may stand between "calling" and the words in marks: "calling the talks a". */
const LONGEST_CALLED = 6;

/** "confirmed that it had met her, calling the talks “useful”", "said she would sign it, calling it “overdue”": what the reporter goes on to tell of who speaks, behind a clause. */
function isCalled(
  items: readonly Item[],
  { order, first, after }: CueCandidate,
  cue: CueCandidate,
  at: number,
): boolean {
  if (order !== 'participle' || itemAt(items, first - 1)?.text !== ',') return false;
  if (at - after > LONGEST_CALLED) return false;
  return !hasFiniteVerb(items, after, at) && hasFiniteVerb(items, cue.after, first);
}

/** The cues round an item; in any real sentence all of them. */
function nearest(cues: readonly CueCandidate[], at: number): readonly CueCandidate[] {
  if (cues.length <= MOST_CUES) return cues;
  const next = cues.findIndex((cue) => cue.verb > at);
  const middle = next < 0 ? cues.length : next;
  return cues.slice(Math.max(0, middle - MOST_CUES / 2), middle + MOST_CUES / 2);
}

const MOST_CUES = 16;
