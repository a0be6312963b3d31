/**
 * "2026-11-24" as "24 November", with the year if it is another one than today's.
 *
 * @param weekday Says it first: "Tuesday, 24 November".
 */
export const dayInWords = (day: string, today: string, weekday?: 'long'): string =>
  new Date(`${day}T12:00`).toLocaleDateString('en-GB', {
    weekday,
    day: 'numeric',
    month: 'long',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
