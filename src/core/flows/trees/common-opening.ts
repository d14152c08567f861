import type { RuleId } from '../../law/rules'
import { defineSteps } from '../flow'
import type { CommonEnd } from './common-outcomes'

const part = 'common'

/** Where the first questions hand over, and what a channel cites besides. */
type Opening<On extends string, Off extends string> = {
  readonly onList: On
  readonly offList: Off
  readonly alsoCited: readonly RuleId[]
}

/** Is it marketing at all, and only then: is somebody on the list (`settled.suppression-scope`)? */
export function openingSteps<On extends string, Off extends string>({ onList, offList, alsoCited }: Opening<On, Off>) {
  return defineSteps<CommonEnd | On | Off>()({
    'is-marketing': {
      kind: 'question',
      part,
      short: 'Is it marketing?',
      ask: 'Is what you want to say marketing?',
      why: 'The marketing rules cover anything that promotes goods, services, aims or events to particular people. News a person needs because they already deal with you is not marketing, as long as nothing in it promotes.',
      example: 'To offer coaching is marketing. To move an appointment is not, unless you mention a new course.',
      rules: ['pecr.dm.definition', 'pecr.dm.aims', 'pecr.dm.service-message', 'pecr.dm.mixed'],
      factKey: 'is-marketing',
      answers: [
        { id: 'yes', label: 'Yes, some of it promotes something', next: 'is-suppressed' },
        {
          id: 'no',
          label: 'No, it is only service, care or safety',
          hint: 'Appointments, results, invoices, changed hours, answers to a request or complaint, what a regulator makes you send.',
          next: 'no-contact-service',
        },
        {
          id: 'not-sure',
          label: 'I am not sure',
          short: 'Not sure',
          hint: 'For example one named job for one candidate, or a message of a public body.',
          next: 'who-sends',
        },
      ],
    },
    'who-sends': {
      kind: 'question',
      part,
      short: 'A public or NHS body?',
      ask: 'Do you send it as a public body or an NHS practice?',
      why: 'Most of what public bodies send to people serves their task and is not marketing, so they have questions of their own to find out.',
      example: 'A text about flu jabs from a surgery serves its task. A private clinic of the same doctors does not.',
      rules: ['psm.all-sectors', 'psm.gp-authority', 'pecr.dm.definition'],
      answers: [
        { id: 'no', label: 'No', next: 'find-out-first' },
        { id: 'yes', label: 'Yes, for a public or NHS task', next: 'find-out-first-public' },
      ],
    },
    'no-contact-service': {
      kind: 'question',
      part,
      short: 'No contact at all?',
      ask: 'Is {who} marked “no contact at all”?',
      example: 'A client who asked never to hear from you again, and has a session booked for Friday.',
      why: 'The suppression list never stops a service message. This stronger mark does not stop it either, but a person has to decide each time.',
      rules: ['settled.suppression-scope'],
      factKey: 'is-no-contact',
      answers: [
        { id: 'no', label: 'No', next: 'service-message' },
        { id: 'yes', label: 'Yes', next: 'service-decide' },
      ],
    },
    'is-suppressed': {
      kind: 'question',
      part,
      short: 'On the suppression list?',
      ask: 'Is {who} on your suppression list for this?',
      why: 'Anybody may refuse marketing, without giving a reason, and you must stop. The list is how you remember. An entry can cover one channel, one purpose or all marketing.',
      example: 'They clicked “unsubscribe” in March, or their firm asked you to leave everybody there alone.',
      rules: [
        'suppress.check',
        'optout.now',
        'object.marketing',
        'settled.suppression-scope',
        'suppress.organisation',
        ...alsoCited,
      ],
      factKey: 'is-suppressed',
      answers: [
        { id: 'no', label: 'No', next: offList },
        { id: 'yes', label: 'Yes', hint: 'For this channel, this purpose, or all marketing.', next: onList },
      ],
    },
  })
}
