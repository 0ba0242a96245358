import { describe, expect, it } from 'vitest';
import { withoutOffices } from '../../../src/entities/tagger/offices.ts';
import { mending, readMarked, wordsOfName } from './marked-names.ts';

function left(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return withoutOffices(names, mending).map((name) => wordsOfName(text, name));
}

describe('offices that are written large are no names', () => {
  it.each<[marked: string, names: string[]]>([
    ['They left after the [PERSON Mayor] had called.', []],
    ['The [PERSON Deputy Commissioner] agreed.', []],
    ['Then [PERSON King] agreed.', ['King']],
    ['Mr. [PERSON Prince] agreed.', ['Prince']],
    ['The [PERSON Mayor Khan] agreed.', ['Mayor Khan']],
    ['[PERSON Jim Justice] ran; the [PERSON Justice] mines did well.', ['Jim Justice', 'Justice']],
    ['The [ORG Chief] reported it.', ['Chief']],
    ['The [ORG Town Clerk] has written.', []],
    ['The [ORG Resident Magistrate] agreed.', []],
    ['[PERSON Dato]’ Sri Ann Hill agreed.', []],
    ['[PERSON Dato Lortki] agreed.', ['Dato Lortki']],
    ['It is paid by a super [ORG PAC] there.', []],
    ['Then the [ORG PAC] asked for the accounts.', ['PAC']],
    ['The [ORG House Minority Leader] agreed.', []],
    ['The [ORG Union Leader] reported it.', ['Union Leader']],
    ['The [ORG Clerk] reported it.', ['Clerk']],
    ['The [ORG Union Agriculture Minister] agreed.', []],
    ['[ORG Labour] and Employment Minister Khan agreed.', []],
    ['[MISC Science], Technology and Environment Minister Khan agreed.', []],
    ['The Minister for Lands and [ORG Natural Resources] agreed.', []],
    ['His Secretary of [ORG Labor] agreed.', []],
    ['The [ORG Minority Spokesperson on Health] agreed.', []],
    ['The [ORG Head of Disease Surveillance] agreed.', []],
    ['The [NORP Taoiseach] agreed.', []],
    ['Three of the [ORG TDs] agreed.', []],
    ['The [ORG MEP] offices agreed.', ['MEP']],
    ['The [NORP Kurds] agreed.', ['Kurds']],
    ['The [ORG Superintendents of Police] agreed.', []],
    ['[ORG Labour] and the minister agreed.', ['Labour']],
    ['[ORG Labour] and Hamas agreed.', ['Labour']],
    ['[ORG Hamas] and Foreign Minister Hill agreed.', ['Hamas']],
    ['The minister of [ORG Trade], [ORG Energy] and [ORG Mines] agreed.', []],
    ['The [ORG Regional Director of Fisheries] agreed.', []],
    ['[PERSON Oppn] seeks new vote', []],
    ['([ORG LEAD]) Floods close port', []],
    ['(2nd [ORG LD]) Floods close port', []],
    ['([ORG LEAD] said so.)', ['LEAD']],
    ['The [ORG Solicitor General] agreed.', []],
    ['A letter to the [ORG Attorney-General] was lost.', []],
    ['The Lord [PERSON Chancellor] agreed.', []],
    ['The Chief [PERSON Whip] agreed.', []],
    ['The [ORG Inspector General of Police] agreed.', []],
    ['The [PERSON Attorney General Hill] agreed.', ['Attorney General Hill']],
    ['The [ORG Attorney General] Act was changed.', ['Attorney General']],
    ['The [ORG General] reported it.', ['General']],
    ['The [ORG Ministry of Health] agreed.', ['Ministry of Health']],
  ])('%j', (marked, names) => expect(left(marked)).toEqual(names));
});
