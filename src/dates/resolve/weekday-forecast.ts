import type { Tense } from '../tense/nearest.ts';
import type { ResolveContext } from './context.ts';

/** Is the weather of a weekday foretold? */
export function isForetold(nearest: Tense, context: ResolveContext): boolean {
  return isWarned(nearest, context) || (nearest !== 'past' && isWeather(context));
}

/** So many words from "forecast" to the day. */
const FORECAST = 7;

/** "The service forecast rain from Tuesday", but not "looked at the forecast on Saturday". */
export function isForecast({ tokens, first }: ResolveContext): boolean {
  if (!/^(?:for|from|until|till|through)$/.test(tokens.word(first - 1))) return false;
  for (let i = first - 3; i > first - FORECAST && tokens.kind(i) === 'word'; i--)
    if (/^(?:forecasts?|predicts?)$/.test(tokens.word(i)))
      return !/^(?:had|have|has|a|the|its|his|her)$/.test(tokens.word(i - 1));
  return false;
}

/** "Showers Monday, sunny Tuesday", "Monday: Partly cloudy", "Monday … Rain": the weather of a day that is over has a verb. */
function isWeather({ tokens, first, end }: ResolveContext): boolean {
  if (tokens.gap(first) === 1 && tokens.isIn(first - 1, 'weather')) return true;
  if (tokens.gap(first) !== 2 && !/^[.:;]$/.test(tokens.word(first - 1))) return false;
  let i = end;
  while (i < end + DOTS && /^[.:…–-]+$/.test(tokens.word(i))) i++;
  if (tokens.gap(i) === 2) return false;
  // "Friday dry; Saturday wet."
  if (i === end && !/^(?:with|and|[.,;])$/.test(tokens.word(end + 1))) return false;
  return tokens.isIn(i, 'weather') || tokens.isIn(i + 1, 'weather');
}

/** So many dots may stand behind the day of a forecast. */
const DOTS = 4;

/** So many words from "warning" to the day. */
const WARNED = 9;

/** "has issued a warning for heavy snow on Thursday", "a chance of rain on Friday", but not "issued a warning on Thursday". */
function isWarned(nearest: Tense, { tokens, first }: ResolveContext): boolean {
  const last = tokens.is(first - 1, 'on') ? first - 2 : first - 1;
  let isOfWeather = false;
  for (let i = last; i > first - WARNED && tokens.kind(i) === 'word'; i--) {
    // "no warning of the flooding on Monday"
    if (tokens.is(i, 'the')) return false;
    isOfWeather ||= tokens.isIn(i, 'weather') || tokens.isIn(i, 'roughWeather');
    if (!/^(?:for|of)$/.test(tokens.word(i))) continue;
    if (/^(?:warnings?|alerts?|watch)$/.test(tokens.word(i - 1))) return isOfWeather;
    if (/^(?:chances?|risk|threat)$/.test(tokens.word(i - 1)))
      return isOfWeather && nearest !== 'past';
  }
  return false;
}
