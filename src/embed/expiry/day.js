// Days of the calendar, and what has become of something by them: plain values, no clock.

const two = (number) => `${number}`.padStart(2, '0');

/** The day of a moment where the respondent is: `2026-11-22`. */
export const dayOf = (moment) =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;

const numberOf = (day) => {
  const [year, month, date] = `${day}`.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, date));
  // Only what is written back the same: no 31st of November, and no other way to write a day.
  const same = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(`${day}T`);
  return same ? moment / 86_400_000 : NaN;
};

/**
 * What becomes of what was last changed on a day and is to be kept for some days.
 *
 * | the last change | |
 * |---|---|
 * | no more than `days` ago | `keep` |
 * | longer ago | `erase` |
 * | after today: the clock was set back | `anew`: counted from today, never erased for it |
 * | not known, or no day | `anew` |
 */
export const verdict = (last, today, days) => {
  const gone = numberOf(today) - numberOf(last);
  if (!(gone >= 0)) return 'anew';
  return gone > days ? 'erase' : 'keep';
};
