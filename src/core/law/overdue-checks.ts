import { addMonths } from '../time/add-months'
import type { CalendarDate } from '../time/calendar-date'
import type { Rule } from './rule'
import type { Source } from './source'

type Law = {
  readonly rules: Readonly<Record<string, Rule>>
  readonly sources: Readonly<Record<string, Source>>
  readonly today: CalendarDate
}

/** What somebody should look at again: checks older than six months, things never checked, reviews that are due. */
export function overdueChecks({ rules, sources, today }: Law): Readonly<Record<string, readonly string[]>> {
  const law = Object.entries(rules).filter(([, rule]) => rule.confidence !== 'seed' && rule.confidence !== 'product')
  const isOld = (checkedOn: CalendarDate | null) => checkedOn !== null && addMonths(checkedOn, 6) <= today
  return {
    'Rules checked more than six months ago': law
      .filter(([, rule]) => isOld(rule.checkedOn))
      .map(([id, rule]) => `${id}  ${rule.cite}, checked ${rule.checkedOn ?? ''}`),
    'Rules never checked against the source': law
      .filter(([, rule]) => rule.checkedOn === null)
      .map(([id, rule]) => `${id}  ${rule.cite}`),
    'Rules whose review is due': law
      .filter(([, rule]) => rule.reviewBy !== undefined && rule.reviewBy <= today)
      .map(([id, rule]) => `${id}  review by ${rule.reviewBy ?? ''}`),
    'Pages read more than six months ago': Object.values(sources)
      .filter((page) => isOld(page.checkedOn))
      .map((page) => `${page.url}  read ${page.checkedOn ?? ''}`),
    'Pages never read': Object.values(sources)
      .filter((page) => page.checkedOn === null)
      .map((page) => page.url),
  }
}
