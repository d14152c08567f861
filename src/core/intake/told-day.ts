import { isCalendarDate, type CalendarDate } from '../time/calendar-date'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*`

const shapes: readonly { readonly like: RegExp; readonly parts: (found: readonly string[]) => readonly string[] }[] = [
  { like: /\b(\d{4})-(\d{2})-(\d{2})\b/, parts: ([y = '', m = '', d = '']) => [y, m, d] },
  {
    like: new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)? ${month},? (\d{4})\b`),
    parts: ([d = '', m = '', y = '']) => [y, m, d],
  },
  {
    like: new RegExp(String.raw`\b${month} (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`),
    parts: ([m = '', d = '', y = '']) => [y, m, d],
  },
  { like: /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/, parts: ([d = '', m = '', y = '']) => [y, m, d] },
]

/** The first day a line of words names, as people here write it: the day comes before the month. Null where there is none. */
export function toldDay(words: string): CalendarDate | null {
  const text = words.slice(0, 200).toLowerCase().replace(/\s+/g, ' ')
  for (const { like, parts } of shapes) {
    const found = like.exec(text)
    if (!found) continue
    const [year = '', m = '', day = ''] = parts(found.slice(1))
    const named = months.indexOf(m.slice(0, 3)) + 1
    const on = `${year}-${String(named > 0 ? named : m).padStart(2, '0')}-${day.padStart(2, '0')}`
    if (isCalendarDate(on)) return on
  }
  return null
}
