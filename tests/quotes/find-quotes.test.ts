import { describe, expect, test } from 'vitest';
import { asLine, quotesOf } from './read-article.ts';

function lines(text: string): string[] {
  return quotesOf(text).map((quote) => {
    expect(text.slice(quote.start, quote.end)).toBe(quote.text);
    if (quote.speaker?.start != null)
      expect(text.slice(quote.speaker.start, quote.speaker.end ?? 0)).toBe(quote.speaker.text);
    if (quote.cue) expect(text.slice(quote.cue.start, quote.cue.end)).toBe(quote.cue.text);
    return asLine(text, quote);
  });
}

describe('where speaker and cue stand', () => {
  test.each<[string, string, string[]]>([
    [
      'before',
      'In the video one of the terrorists said: “Never surrender to them.”',
      ['direct | Never surrender to them. | one of the terrorists | said'],
    ],
    [
      'after',
      '“The dam is safe,” said the engineer.',
      ['direct | The dam is safe, | the engineer | said'],
    ],
    [
      'after, subject first',
      '"The dam is safe," Jane Hill told reporters.',
      ['direct | The dam is safe, | Jane Hill | told'],
    ],
    [
      'interrupting',
      '“We will stay,” he said, “until it is done.”',
      ['direct | We will stay, + until it is done. | he | said'],
    ],
    [
      'interrupting, new sentence',
      '“We will stay,” said Hill. “It is our home.”',
      ['direct | We will stay, + It is our home. | Hill | said'],
    ],
    [
      'with an apposition',
      '“It is over,” said Jane Hill, a teacher from Ames, Iowa.',
      ['direct | It is over, | Jane Hill, a teacher from Ames, Iowa | said'],
    ],
    [
      'apposition before the verb',
      'Jane Hill, the mayor, said: “It is over.”',
      ['direct | It is over. | Jane Hill, the mayor, | said'],
    ],
    [
      'inverted at the start',
      'Said Ellis: “I do not see the sense in it.”',
      ['direct | I do not see the sense in it. | Ellis | Said'],
    ],
    ['a question', '“Why now?” Smith asked.', ['direct | Why now? | Smith | asked']],
    ['a verb of manner', '“Not again,” he sighed.', ['direct | Not again, | he | sighed']],
    [
      'British single marks',
      '‘The workers’ rights come first,’ the union’s leader grumbled.',
      ['direct | The workers’ rights come first, | the union’s leader | grumbled'],
    ],
    [
      'a dash',
      '“We welcome the vote of the Council on this matter.” – Commissioner Geoffrey Starks',
      [
        'direct | We welcome the vote of the Council on this matter. | Commissioner Geoffrey Starks | –',
      ],
    ],
    [
      'a transcript',
      '“PENCE: Well, look, she thinks this is a show.”',
      ['direct | Well, look, she thinks this is a show. | PENCE | :'],
    ],
    [
      'put it',
      'As one official put it, “Nobody knew what to do next.”',
      ['direct | Nobody knew what to do next. | one official | put'],
    ],
  ])('%s', (_name, text, expected) => expect(lines(text)).toEqual(expected));
});

describe('words of the reporter and words in marks', () => {
  test.each<[string, string[]]>([
    ['He called the plan “a disgrace” on Monday.', ['mixed | a disgrace | He | called']],
    [
      'The minister said the deal was “a gift to thieves”.',
      ['mixed | a gift to thieves | The minister | said'],
    ],
    [
      'According to the report, the bank was “reckless and blind”.',
      ['mixed | reckless and blind | the report | According to'],
    ],
  ])('%s', (text, expected) => expect(lines(text)).toEqual(expected));
});

describe('speech without marks', () => {
  test.each<[string, string, string[]]>([
    [
      'clause after the cue',
      'Analysts say this latest escalation has the potential to destabilize Gaza.',
      ['indirect | this latest escalation has the potential to destabilize Gaza | Analysts | say'],
    ],
    [
      'that is left out',
      'The minister announced on Tuesday that the bridge would close.',
      ['indirect | the bridge would close | The minister | announced'],
    ],
    [
      'content first',
      'The dam is safe, officials said.',
      ['indirect | The dam is safe | officials | said'],
    ],
    [
      'content first, day after',
      'The dam is safe, officials said on Monday.',
      ['indirect | The dam is safe | officials | said'],
    ],
    [
      'content first, inverted',
      'They had lifted 1,200 people in two days, said their commander.',
      ['indirect | They had lifted 1,200 people in two days | their commander | said'],
    ],
    [
      'according to',
      'The bank lost two billion euros last year, according to its annual report.',
      ['indirect | The bank lost two billion euros last year | its annual report | according to'],
    ],
    [
      'round the cue',
      'The latest test, North Korea said, was its biggest yet.',
      ['indirect | The latest test + was its biggest yet | North Korea | said'],
    ],
    [
      'the told are no content',
      'She told reporters that the vote was fair.',
      ['indirect | the vote was fair | She | told'],
    ],
    [
      'unnamed many',
      'Police said two men were arrested.',
      ['indirect | two men were arrested | Police | said'],
    ],
  ])('%s', (_name, text, expected) => expect(lines(text)).toEqual(expected));

  test('coordination gives each cue its own', () => {
    expect(lines('He said the plan was sound and denied that he had lied.')).toEqual([
      'indirect | the plan was sound | He | said',
      'indirect | he had lied | He | denied',
    ]);
  });
  test('a participle goes on with the same speaker', () => {
    expect(
      lines('The governor said the road would open, adding that repairs cost ten million.'),
    ).toEqual([
      'indirect | the road would open | The governor | said',
      'indirect | repairs cost ten million | The governor | adding',
    ]);
  });
});

describe('no statements', () => {
  test.each([
    'Daesh would overthrow Hamas “tyrants” in Gaza.',
    'He starred in the film “Night of the Hunter” in 1955.',
    'Marcia “Cia” Price won the seat.',
    'The board is 12" wide, and Hamas’ crackdown went on.',
    'The council met in the town hall.',
    'The so-called “walk-in” took place in 2016.',
    'She walked to the shop and bought bread.',
  ])('%s', (text) => expect(lines(text)).toEqual([]));
});

describe('over sentences and paragraphs', () => {
  test('an opening mark repeated carries the speaker on', () => {
    expect(
      lines('“We waited for hours,” said Hill. “Nobody came.\n\n“Then the rain began.”'),
    ).toEqual([
      'direct | We waited for hours, + Nobody came. + Then the rain began. | Hill | said',
    ]);
  });
  test('a colon governs the next paragraph', () => {
    expect(
      lines('The mayor then wrote to the council:\n\n“This town will not forget what you did.”'),
    ).toEqual(['direct | This town will not forget what you did. | The mayor | wrote']);
  });
  test('a paragraph that is only words in marks keeps the speaker', () => {
    expect(
      lines(
        '“We lost everything in the fire,” Hill said.\n\n“But we will build it up again, stone by stone.”',
      ),
    ).toEqual([
      'direct | We lost everything in the fire, | Hill | said',
      'direct | But we will build it up again, stone by stone. | Hill | said',
    ]);
  });
  test('a press release names the speaker before the words', () => {
    expect(
      lines('And from Chairwoman Rosenworcel:\n\n“We are closing the gap for good this time.”'),
    ).toEqual(['direct | We are closing the gap for good this time. | Chairwoman Rosenworcel | :']);
  });
  test('"X reports:" governs what follows it', () => {
    expect(
      lines('Press TV reports: The Egyptian wing of Daesh is notorious for its brutal massacres.'),
    ).toEqual([
      'indirect | The Egyptian wing of Daesh is notorious for its brutal massacres | Press TV | reports',
    ]);
  });
});

describe('a text of nothing but signs of speech is read in time', () => {
  test.each(['"', '“a” ', 'said ', '"a" said ', 'who said ', 'he said:\n\n', 'according to '])(
    '%j',
    (unit) => {
      const started = performance.now();
      quotesOf(unit.repeat(40_000 / unit.length));
      expect(performance.now() - started).toBeLessThan(8000);
    },
  );
});
