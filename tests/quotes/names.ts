/** Names that the tests of speakers share, as `quotesOf` takes them. */
export const AMES = 'LOC: Ames';
export const BRANDT = 'ORG: Brandt';
export const ED_LEE = 'PERSON: Ed Lee';
export const HILL = 'PERSON: Jane Hill | Hill';
export const JANE_HILL = 'PERSON: Jane Hill';
export const LEE = 'PERSON: Ed Lee | Lee';
export const POE = 'PERSON: Tom Poe | Poe';
export const TOM_POE = 'PERSON: Tom Poe';
export const VELMAR = 'ORG: Velmar';
