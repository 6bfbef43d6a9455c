/** French dates and hours, in the zone of the room's clock. */

const thin = '\u202f';

function parts(iso: string, zone: string) {
  const format = new Intl.DateTimeFormat('fr-FR', {
    timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
  });
  const found = Object.fromEntries(format.formatToParts(new Date(iso)).map((part) => [part.type, part.value]));
  const { weekday = '', day = '', month = '', year = '', hour = '', minute = '' } = found;

  return { weekday, day: day === '1' ? '1er' : day, month, year, hour: String(Number(hour)), minute };
}

export function hour(iso: string, zone: string): string {
  const { hour, minute } = parts(iso, zone);
  return `${hour}${thin}h${thin}${minute}`;
}

export function day(iso: string, zone: string): string {
  const { weekday, day, month, year } = parts(iso, zone);
  return `${weekday} ${day} ${month} ${year}`;
}

export const dayAndHour = (iso: string, zone: string) => `${day(iso, zone)}, ${hour(iso, zone)}`;

/** As short as can be without doubt: the hour today, the day and month this year, else the year too. */
export function brief(iso: string, now: string, zone: string): string {
  const sameYear = parts(iso, zone).year === parts(now, zone).year;

  if (day(iso, zone) === day(now, zone)) {
    return hour(iso, zone);
  }
  return new Date(iso).toLocaleDateString('fr-FR', { timeZone: zone, day: '2-digit', month: '2-digit', ...(!sameYear && { year: 'numeric' }) });
}

export function soon(iso: string, now: string, zone: string): string {
  const { weekday, day: date, month } = parts(iso, zone);
  return day(iso, zone) === day(now, zone) ? `aujourd’hui, ${hour(iso, zone)}` : `${weekday} ${date} ${month}, ${hour(iso, zone)}`;
}

export const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
