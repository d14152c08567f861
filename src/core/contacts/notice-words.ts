import { dayMonthYear, longDate } from '../time/format-date'
import type { NoticeDuty } from './notice-duty'

/** Why on that day, in one sentence. */
export function noticeWhy({ dueOn, limit, from, isFromKnown, lastOn }: NoticeDuty): string {
  if (limit === 'first-message')
    return `You first wrote to them on ${dayMonthYear(dueOn)}: they had to be told by then.`
  if (limit === 'first-disclosure')
    return `You first passed the details on, on ${dayMonthYear(dueOn)}: they had to be told before that.`
  const start = isFromKnown
    ? `You got the details on ${dayMonthYear(from)}`
    : `They came into the register on ${dayMonthYear(from)}, and no earlier day is noted`
  const roll = lastOn === dueOn ? '' : ` That is a free day, so the law lets it run to ${longDate(lastOn)}.`
  return `${start}; one month later is ${dayMonthYear(dueOn)}.${roll}`
}

/** What must be in the message, for whoever writes it. */
export const noticeContents = [
  'who you are and how to reach you',
  'what you hold, and where you got it',
  'what you use it for, and why you may',
  'who else sees it, and how long you keep it',
  'their rights, and where to complain',
] as const

/** Reasons the law accepts for not telling, as they are offered; each still needs the person’s own words. */
export const notNeededReasons = [
  'They know already: ',
  'It is impossible or out of all proportion, and we protect them by: ',
  'The law demands that we obtain the details: ',
  'We owe secrecy about it: ',
] as const

/** Does a source read like one that is not the person? It suggests, and the person decides. */
export function suggestsElsewhere(source: string): boolean {
  return (
    /linked\s*-?in|xing|facebook|instagram|website|web site|internet|google|directory|companies house|bought|list|broker|recommend|referr|introduc|colleague|agency|partner|register of/iu.test(
      source,
    ) && !/\b(our|my) website\b|website form|form on/iu.test(source)
  )
}
