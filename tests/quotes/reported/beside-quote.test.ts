import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('what a cue of quoted words reports beside them', () => {
  test.each<[string, string[]]>([
    [
      'She said that safety was “the first concern” and that no passenger had been hurt since 2008.',
      ['She: the first concern', 'She: no passenger had been hurt since 2008'],
    ],
    [
      'Her marriage had collapsed and she had lost her home, he said, and she was ‘under no illusion’ about it.',
      ['he: Her marriage had collapsed and she had lost her home', 'he: under no illusion'],
    ],
    [
      'An agreement had been “ninety percent ready,” she said, and the offer would stay on the table.',
      ['she: ninety percent ready,', 'she: and the offer would stay on the table'],
    ],
    [
      'All he wanted was an answer, he said. “Someone typed those names into a computer.”',
      ['he: All he wanted was an answer', 'he: Someone typed those names into a computer.'],
    ],
    [
      'Milk that took six days to come now takes ten, she said, “but farmers are patient”.',
      ['she: Milk that took six days to come now takes ten', 'she: but farmers are patient'],
    ],
    [
      'The plan was sound, he said, because it was “not cheap”.',
      ['he: The plan was sound', 'he: not cheap'],
    ],
    ['The mill, she said, “is finished”.', ['she: is finished']],
    ['They would come back, he said, “by Christmas”.', ['he: by Christmas']],
    [
      'His office confirmed that the two had met, calling the talks “routine”.',
      ['His office: the two had met', 'His office: routine'],
    ],
    [
      'Sales fell in the spring, she said: “We had no goods to sell.”',
      ['she: Sales fell in the spring', 'she: We had no goods to sell.'],
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['“I shall not stay,” she said, and the boys trailed behind her.', ['she: I shall not stay,']],
    ['Asked what that might look like, she said: “We shall see.”', ['she: We shall see.']],
    ['In a letter to the club, he wrote: “I have had enough.”', ['he: I have had enough.']],
    [
      'The mayor wrote to the council:\n\n“We cannot pay for the roads.”',
      ['The mayor: We cannot pay for the roads.'],
    ],
  ])('nothing in: %s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});
