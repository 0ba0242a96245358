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

/** Diwali (Lakshmi Puja) as observed in India, from published almanacs: no calendar of ICU gives it. */
const DIWALI =
  `1990-10-18 1991-11-05 1992-10-25 1993-11-13 1994-11-03 1995-10-23 1996-11-10 1997-10-30 1998-10-19 1999-11-07
2000-10-26 2001-11-14 2002-11-04 2003-10-25 2004-11-12 2005-11-01 2006-10-21 2007-11-09 2008-10-28 2009-10-17
2010-11-05 2011-10-26 2012-11-13 2013-11-03 2014-10-23 2015-11-11 2016-10-30 2017-10-19 2018-11-07 2019-10-27
2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17 2029-11-05 2030-10-26`.split(
    /\s+/,
  );

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

const feasts = {
  ...Object.fromEntries(Object.entries(FEASTS).map(([id, rule]) => [id, daysOf(...rule)])),
  diwali: DIWALI,
};
const lines = Object.entries(feasts).map(([id, days]) => `  "${id}": ${JSON.stringify(days)}`);
writeFileSync('data/lexicons/dates/feasts.json', `{\n${lines.join(',\n')}\n}\n`);
