import { z } from 'zod'
import { calendarDate } from '../time/calendar-date'
import { line } from './typed-text'

const dayOrNone = z.union([calendarDate, z.literal('')])

/** From whom details can come: from the person, or from anywhere else; empty: nobody wrote it down. */
export const obtainedFroms = ['', 'person', 'elsewhere'] as const

/** What decides when a person must be told where their details came from (`notice.14`). */
export const noticeFacts = z.object({
  /** The first message we sent them, whatever it was about. */
  firstMessageOn: dayOrNone,
  /** The first time the details were passed on. */
  firstDisclosedOn: dayOrNone,
  /** The day they were told. */
  noticeGivenOn: dayOrNone,
  /** Why they need not be told; empty: they must. */
  noticeNotNeeded: line(500),
})
export type NoticeFacts = z.output<typeof noticeFacts>

/** A contact that nobody was told about yet. */
export const noNoticeYet: NoticeFacts = {
  firstMessageOn: '',
  firstDisclosedOn: '',
  noticeGivenOn: '',
  noticeNotNeeded: '',
}
