/** How the three ways of electronic mail are called in the questions they share. */
export type MailWay = {
  /** “an e-mail” */
  readonly one: string
  /** “e-mails” */
  readonly many: string
  /** “e-mail”, as a way: “a yes to e-mail”. */
  readonly way: string
  /** “address”: what a yes was given for. */
  readonly to: string
}

export const byEmail: MailWay = { one: 'an e-mail', many: 'e-mails', way: 'e-mail', to: 'address' }
export const byText: MailWay = { one: 'a text', many: 'texts', way: 'text', to: 'number' }
export const bySocialMessage: MailWay = { one: 'a message', many: 'messages', way: 'social message', to: 'profile' }
