import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/document/split-paragraphs.ts';
import type { ArticleDocument } from '../../../src/document/types.ts';
import { pairMarks } from '../../../src/quotes/marks/pair-marks.ts';

function paired(text: string) {
  const document = { text, paragraphs: splitParagraphs(text) } as unknown as ArticleDocument;
  return pairMarks(document);
}

const words = (text: string) => paired(text).map((span) => text.slice(span.start, span.end));

describe('marks of every kind are paired', () => {
  test.each<[string, string[]]>([
    ['“We will stay,” he said.', ['We will stay,']],
    ['"We will stay," he said, "until it is done."', ['We will stay,', 'until it is done.']],
    ["``We will stay,'' he said.", ['We will stay,']],
    ["''We will stay,'' he said.", ['We will stay,']],
    ["''They call it 'the hole,''' he said.", ["They call it 'the hole,'", 'the hole,']],
    ['„Wir bleiben“, sagte er.', ['Wir bleiben']],
    ['»Wir bleiben«, sagte er.', ['Wir bleiben']],
    ['« Nous restons », dit-il.', ['Nous restons']],
    ['«Nous restons», dit-il.', ['Nous restons']],
    ['‘We will stay,’ she said.', ['We will stay,']],
    ["'We will stay,' she said.", ['We will stay,']],
    ['”Never again,” he said.', ['Never again,']],
    ['He went on. “”Never again,” he said.', ['Never again,']],
    ['He said: “They shout “Never!””', ['They shout “Never!”', 'Never!']],
    ['He called it “a mess” and "a shame".', ['a mess', 'a shame']],
    ['(“Not now.”)', ['Not now.']],
    ['He says,” it is late.”', ['it is late.']],
    ['The film “Frozen“ and the “long” book.', ['Frozen', 'long']],
    ['“They see that. “', ['They see that.']],
    ['“Polls are all we have.“[Ames Post.]', ['Polls are all we have.']],
    ['<a href=”x.html” target=”_blank”>A rally</a>', []],
    ['Asked why—"because I can"—he laughed.', ['because I can']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('a closing mark in a paragraph that opens with none', () => {
  test.each<[string, string[]]>([
    ['“He knew it.\n\nwe all did,” she said.', ['He knew it.', 'we all did,']],
    ['"He knew it.\n\nJane Hill, Ames Institute."', ['He knew it.']],
    ['"He knew of\n\nJane Hill, Ames Institute."', ['He knew of', 'Jane Hill, Ames Institute.']],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected));
});

describe('single marks over several paragraphs', () => {
  test.each<[string, string[], boolean[]]>([
    [
      '‘It was late,’ he said. ‘We left.\n\n‘Nobody saw us.’',
      ['It was late,', 'We left.', 'Nobody saw us.'],
      [false, false, true],
    ],
    [
      "He said: 'It was the dogs' fault.\n\n'They ran.\n\n'We ran too.'",
      ["It was the dogs' fault.", 'They ran.', 'We ran too.'],
      [false, true, true],
    ],
    [
      '‘He said “no”. I left.\n\n‘Nobody said “yes”.’',
      ['He said “no”. I left.', 'no', 'Nobody said “yes”.', 'yes'],
      [false, false, true, false],
    ],
    // The next paragraph is no more of it.
    ['He was of the ‘old guard.\n\nNobody saw us.', [], []],
    ["He ran the dogs' home.\n\n'It is late,' he said.", ['It is late,'], [false]],
    ['‘We left.\n\n“Nobody saw us.”', ['We left.', 'Nobody saw us.'], [false, false]],
  ])('%s', (text, expected, continued) => {
    expect(words(text)).toEqual(expected);
    expect(paired(text).map((span) => span.continued)).toEqual(continued);
  });
});

describe('nested marks', () => {
  test.each<[string, string[], boolean[]]>([
    ['“He said ‘no’ to me,” she said.', ['He said ‘no’ to me,', 'no'], [false, true]],
    ['‘He said “no” to me,’ she said.', ['He said “no” to me,', 'no'], [false, true]],
    [
      '"It comes across as “too loud” to them," he said.',
      ['It comes across as “too loud” to them,', 'too loud'],
      [false, true],
    ],
  ])('%s', (text, expected, nested) => {
    expect(words(text)).toEqual(expected);
    expect(paired(text).map((span) => span.nested)).toEqual(nested);
  });
});

describe('apostrophes, years, feet and inches are no quotation marks', () => {
  test.each([
    'Hamas’ crackdown on the workers’ union went on.',
    "The '90s were good; rock 'n' roll was not dead.",
    "Don't tell 'em it's the Jones' car.",
    'The 6\'2" guard and the 5\'10" winger met.',
    'A board 12" wide lay there.',
    'It’s the ’60s again.',
  ])('%s', (text) => expect(words(text)).toEqual([]));

  test('a possessive inside single marks does not close them', () => {
    expect(words('‘The workers’ rights come first,’ she said.')).toEqual([
      'The workers’ rights come first,',
    ]);
  });
});

describe('quotes over paragraphs and marks that are missing', () => {
  test('an opening mark repeated carries the quote on', () => {
    const spans = paired('“One.\n\n“Two,” he said.');
    expect(spans.map((span) => [span.continues, span.continued, span.closed])).toEqual([
      [true, false, false],
      [false, true, true],
    ]);
  });
  test('a mark that is never closed ends with its paragraph', () => {
    const text = 'He said: “Never surrender.\n\nOfficials met.';
    expect(words(text)).toEqual(['Never surrender.']);
    expect(paired(text)[0]?.closed).toBe(false);
  });
  test('a mark opened again after a full stop leaves the first unclosed', () => {
    expect(words('“One. “Two,” he said.')).toEqual(['One.', 'Two,']);
  });
});

test('a text of nothing but marks is read in time in proportion', () => {
  for (const unit of ['"', '“', '‘a', "'a' ", '”', '“a” ']) {
    const text = unit.repeat(300_000 / unit.length);
    const started = performance.now();
    paired(text);
    expect(performance.now() - started).toBeLessThan(10_000);
  }
});
