import type { owedMessages } from './may-send'

export type OwedMessage = (typeof owedMessages)[number]

/** What each kind of message that is no marketing is called, and what it looks like in daily work (`pecr.dm.service-message`). */
export const owedWords: Record<OwedMessage, { readonly name: string; readonly example: string }> = {
  service: { name: 'Appointments and service', example: 'A reminder of an appointment, changed hours, a bill' },
  care: { name: 'Care', example: 'A recall, a review, an invitation to a vaccination or screening' },
  rights: { name: 'Their rights', example: 'The answer to a request of theirs' },
  complaint: { name: 'Complaints', example: 'The answer to their complaint' },
  safety: { name: 'Safety', example: 'A warning about something they use or were given' },
  breach: { name: 'A breach', example: 'News that something happened to their details' },
}
