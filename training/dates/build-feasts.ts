import { writeFileSync } from 'node:fs';

/** Feasts by the calendar that fixes them: month and day in that calendar. */
const FEASTS: Readonly<Record<string, readonly [calendar: string, month: string, day: number]>> = {
  ramadan: ['islamic-umalqura', '9', 1],
  'eid-al-fitr': ['islamic-umalqura', '10', 1],
  'eid-al-adha': ['islamic-umalqura', '12', 10],
  ashura: ['islamic-umalqura', '1', 10],
  'islamic-new-year': ['islamic-umalqura', '1', 1],
  mawlid: ['islamic-umalqura', '3', 12],
  'lunar-new-year': ['chinese', '1', 1],
  'dragon-boat-festival': ['chinese', '5', 5],
  'mid-autumn-festival': ['chinese', '8', 15],
  passover: ['hebrew', 'Nisan', 15],
  'rosh-hashanah': ['hebrew', 'Tishri', 1],
  'yom-kippur': ['hebrew', 'Tishri', 10],
  sukkot: ['hebrew', 'Tishri', 15],
  hanukkah: ['hebrew', 'Kislev', 25],
};

/** Feasts as observed in India, from published almanacs: no calendar of ICU gives them. */
const ALMANACS: Readonly<Record<string, string>> = {
  // Lakshmi Puja
  diwali: `1990-10-18 1991-11-05 1992-10-25 1993-11-13 1994-11-03 1995-10-23 1996-11-10 1997-10-30 1998-10-19 1999-11-07
2000-10-26 2001-11-14 2002-11-04 2003-10-25 2004-11-12 2005-11-01 2006-10-21 2007-11-09 2008-10-28 2009-10-17
2010-11-05 2011-10-26 2012-11-13 2013-11-03 2014-10-23 2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27
2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26`,
  holi: `2000-03-20 2001-03-10 2002-03-29 2003-03-18 2004-03-07 2005-03-26 2006-03-15 2007-03-04 2008-03-22 2009-03-11
2010-03-01 2011-03-20 2012-03-08 2013-03-27 2014-03-17 2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21
2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14 2026-03-04`,
  // Thiruvonam
  onam: `2010-08-23 2011-09-09 2012-08-29 2013-09-16 2014-09-07 2015-08-28 2016-09-14 2017-09-04 2018-08-25 2019-09-11
2020-08-31 2021-08-21 2022-09-08 2023-08-29 2024-09-15 2025-09-05 2026-08-26`,
  dussehra: `2010-10-17 2011-10-06 2012-10-24 2013-10-13 2014-10-03 2015-10-22 2016-10-11 2017-09-30 2018-10-19 2019-10-08
2020-10-25 2021-10-15 2022-10-05 2023-10-24 2024-10-12 2025-10-02 2026-10-20`,
};

const FIRST_YEAR = 1980;
const LAST_YEAR = 2050;
const DAY_MS = 86_400_000;

function daysOf(calendar: string, month: string, day: number): string[] {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: 'UTC',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
  });
  const found: string[] = [];
  for (let at = Date.UTC(FIRST_YEAR, 0, 1); at < Date.UTC(LAST_YEAR + 1, 0, 1); at += DAY_MS) {
    const parts = format.formatToParts(at);
    const part = (type: string) => parts.find((p) => p.type === type)?.value;
    if (part('month') === month && part('day') === String(day))
      found.push(new Date(at).toISOString().slice(0, 10));
  }
  return found;
}

/** Qingming, the fifth solar term: 4 or 5 April, by the sun's mean motion since the century began. */
function qingming(): string[] {
  const found: string[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const ofCentury = year % 100;
    const day =
      Math.floor(ofCentury * 0.2422 + (year < 2000 ? 5.59 : 4.81)) - Math.floor(ofCentury / 4);
    found.push(`${year}-04-0${day}`);
  }
  return found;
}

const feasts = {
  ...Object.fromEntries(Object.entries(FEASTS).map(([id, rule]) => [id, daysOf(...rule)])),
  ...Object.fromEntries(Object.entries(ALMANACS).map(([id, days]) => [id, days.split(/\s+/)])),
  qingming: qingming(),
};
const lines = Object.entries(feasts).map(([id, days]) => `  "${id}": ${JSON.stringify(days)}`);
writeFileSync('data/lexicons/dates/feasts.json', `{\n${lines.join(',\n')}\n}\n`);
