import type { Jurisdiction } from '@core/time/jurisdiction'

// Written apart from the program and slowly on purpose: it walks day by day and knows Easter from a printed table.
const DAY = 86_400_000
const easterSundays =
  '2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17'

export const step = (date: string, days: number) =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
const weekdayOf = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay()
const isWeekend = (date: string) => [0, 6].includes(weekdayOf(date))

function isHoliday(date: string, nation: Jurisdiction): boolean {
  const md = date.slice(5)
  const day = Number(date.slice(8))
  const month = Number(date.slice(5, 7))
  const monday = weekdayOf(date) === 1
  const scottish = nation === 'scotland'
  const northern = nation === 'northern-ireland'
  if (date === '2026-06-15') return scottish
  if (easterSundays.includes(step(date, 2))) return true
  if (easterSundays.includes(step(date, -1))) return !scottish
  if (monday && month === 5 && (day <= 7 || day > 24)) return true
  if (monday && month === 8) return scottish ? day <= 7 : day > 24
  // Fixed days: a working day bears one when a fixed day fell on it or on the weekend just before it.
  const near = (fixed: string, ...substitutes: string[]) => md === fixed || substitutes.includes(md)
  const afterWeekend = (fixed: string) =>
    weekdayOf(date) === 1 && [md, step(date, -1).slice(5), step(date, -2).slice(5)].includes(fixed)
  if (near('12-25') || near('12-26')) return true
  if (month === 12 && (day === 27 || day === 28))
    return [25, 26].some((original) => substituteOf(date, original) === day)
  if (md === '01-01' || (!scottish && afterWeekend('01-01'))) return true
  if (scottish && (md === '01-02' || newYearSubstitute(date))) return true
  if (northern && ['03-17', '07-12'].some((fixed) => md === fixed || afterWeekend(fixed))) return true
  return scottish && (md === '11-30' || afterWeekend('11-30'))
}

/** 25 December on Saturday moves to the 27th, on Sunday to the 27th; 26 on Saturday to the 28th, on Sunday to the 28th. */
function substituteOf(date: string, original: number): number {
  return isWeekend(`${date.slice(0, 8)}${original}`) ? original + 2 : original
}

/** In Scotland 1 and 2 January fill the first two working days from the day they fall on. */
function newYearSubstitute(date: string): boolean {
  const year = date.slice(0, 4)
  const bothFree = isWeekend(`${year}-01-01`) && isWeekend(`${year}-01-02`)
  if (bothFree) return ['01-03', '01-04'].includes(date.slice(5))
  if (isWeekend(`${year}-01-02`)) return date.slice(5) === '01-04' && weekdayOf(date) === 1
  return isWeekend(`${year}-01-01`) && date.slice(5) === '01-03'
}

function oracleRoll(date: string, nation: Jurisdiction): string {
  let on = date
  while (isWeekend(on) || isHoliday(on, nation)) on = step(on, 1)
  return on
}

/** Walks forward until the day number comes round in the right month, or the month is over. */
function oracleMonths(date: string, months: number): string {
  let on = date
  let turned = 0
  for (;;) {
    const next = step(on, 1)
    if (next.slice(5, 7) !== on.slice(5, 7)) {
      if (turned === months) return on
      turned += 1
    }
    on = next
    if (turned === months && on.slice(8) === date.slice(8)) return on
  }
}

export type OracleWait = { readonly from: string; readonly to: string }

/** Digest 3.4 for a request whose waits are known as pairs; `start` is already the latest of everything asked for. */
export function oracleDue(
  start: string,
  waits: readonly OracleWait[],
  noticeOn: string | null,
  nation: Jurisdiction,
): string {
  let paused = 0
  for (let on = start; on < step(start, 200); on = step(on, 1))
    if (waits.some(({ from, to }) => from <= on && on <= to)) paused += 1
  const latest = oracleRoll(step(oracleMonths(start, 1), paused), nation)
  const months = noticeOn !== null && noticeOn <= latest ? 3 : 1
  return oracleRoll(step(oracleMonths(start, months), paused), nation)
}
