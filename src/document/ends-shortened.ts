const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Shortened words that may end a sentence, beside initials; titles do not. */
const SHORTENED = words(
  'a.m. p.m. etc. Inc. Ltd. Corp. Co. Jr. Sr. Bros. St. Ave. Rd. Ct. Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Mass. Md. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Va. Vt. Wash. Wis. Wyo.',
);
/** "U.S.", "D.C." */
const INITIALS = /^(?:[A-Z]\.){2,}$/;

/** So much of the text behind a word is looked at to tell whether a sentence opens there. */
export const FAR_BEHIND = 60;

/** Whether a token is a shortened word or initials whose full stop ends the sentence too: "left at 5 p.m. Two men …", "in the U.S. Police arrested …", not "U.S. President". `behind` is the text behind it. */
export function endsAsShortened(word: string, behind: () => string): boolean {
  return word.length > 2 && (SHORTENED.has(word) || INITIALS.test(word)) && endsShortened(behind());
}

/** Words that open a sentence and stand in no name behind a shortened one. */
const OPENERS = words(
  'The A An This These Those That There Here He She It They We I You His Her Its Their Our My Your But And Or So Yet If When While Because Although Though Whether As After Before Since Until Once Where How Why What Who Nobody Nothing Someone Everyone None Not Some Many Most Several Few Both Each Every Another Other Others Then Now Also Still Even However Meanwhile Instead Later Earlier Today Yesterday Tomorrow Perhaps Asked According Is Was Were Are Has Had Did Does',
);
/** Those that do so before a word in small letters, a day, or a name with a comma: "In May it moved", "In Ames, it rained"; not "Acme Inc. In Motion". */
const PREPOSITIONS = words(
  'In On At By For From With Without During Under Over Inside Outside Around About Near Despite Between Among Within Through Across Behind Like Unlike Of To',
);
/** Numbers and people, before a word in small letters: "Two men fled", "Police said"; not "U.S. Officials Say". */
const COUNTED = words(
  'One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Scores Hundreds Thousands Millions No All Any Police Officers Residents Officials Firefighters Paramedics Witnesses Neighbours Neighbors Detectives Investigators Inspectors Prosecutors Lawyers Doctors Nurses Medics Soldiers Troops Rebels Gunmen Protesters Protestors Demonstrators Activists Campaigners Critics Supporters Opponents Voters Workers Employees Staff Teachers Students Pupils Parents Families Relatives Friends Customers Passengers Drivers Farmers Fishermen Analysts Economists Experts Scientists Researchers Investors Traders Shareholders Shares Stocks Prices Sales Profits Revenue Rescuers Crews Survivors Victims Children Women Men People Authorities Organisers Organizers Lawmakers Ministers Councillors Magistrates Jurors Reporters Journalists Fans Players Details Schools Shops Roads Homes Houses Buildings Flights Trains Talks Nearly Almost More Less About Only Just Around',
);

/** The first word behind a blank, with what is behind it. */
const NEXT = /^\s+(\p{Lu}\p{L}*)(?:['’]\p{L}+)? (.*)/su;
const SMALL_BEHIND = /^[\p{Ll}\d$£€]/u;
const DAY_OR_PLACE =
  /^(?:\p{Ll}|\d|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)|\p{Lu}[\p{L}-]*,)/u;
/** A quotation that opens a sentence: it does not close soon, or closes behind a mark: “Good,” he said; not John D. “Jack” Hill. */
const QUOTED = /^\s+["“]\p{Lu}(?:[^"”]*[.,?!…]["”]|[^"”]*["”],|[^"”]*$)/u;

/** Whether a sentence opens behind the full stop of what is cut short. */
export function endsShortened(behind: string): boolean {
  const [, next = '', rest = ''] = NEXT.exec(behind) ?? [];
  if (next === '') return QUOTED.test(behind);
  if (OPENERS.has(next)) return true;
  if (PREPOSITIONS.has(next)) return DAY_OR_PLACE.test(rest);
  return COUNTED.has(next) && SMALL_BEHIND.test(rest);
}
