import type { KindStep } from './kind'
import { recordingRoutes, type RecordingRoute } from './recording-route'

const only = (...routes: readonly RecordingRoute[]) => ({ onlyWhen: { field: 'route', is: routes } })

const find: Pick<KindStep, 'id' | 'label' | 'next' | 'button'> = {
  id: 'places',
  label: 'Find',
  next: 'find the recording',
  button: 'Record where you looked',
}

/**
 * The steps of a request for a call recording before it is closed, each way with its own (`rec.form`). Whoever was on the
 * call has the steps of an access request; for the others nobody looks before somebody has authorised it (`rec.access`).
 */
export const recordingSteps: readonly KindStep[] = [
  {
    id: 'log',
    label: 'Log',
    next: 'Log the request',
    say: 'Who asks, why, and what is known of the call.',
    button: 'Log the request',
  },
  {
    id: 'acknowledge',
    label: 'Acknowledge',
    next: 'tell them you have it',
    say: 'The letter names the date you will answer by and how it is worked out. Tell the data controller in writing at the same time.',
    button: 'Write the acknowledgement',
    ...only('access'),
  },
  {
    id: 'identity',
    label: 'Identity',
    next: 'are you sure who is asking?',
    say: 'Ask for proof only if you have a real doubt. For somebody you know, write how you know them.',
    button: 'Record identity',
    ...only('access'),
  },
  {
    id: 'identity',
    label: 'Is it real?',
    next: 'is it really them?',
    say: 'Pass it to the data controller. Ring back on a number you found yourself. Ask for the request in writing, signed, with a second signature from a senior officer.',
    button: 'Record what you saw',
    ...only('police'),
  },
  {
    id: 'clarify',
    label: 'Clarify',
    next: 'wait for their answer',
    say: 'You asked which call is meant. The clock stands still until the answer comes.',
    button: 'Record the answer',
    ...only('access'),
  },
  {
    ...find,
    say: 'Search by name, number, day and extension. Each look-up is written down with this request as its reason.',
    ...only('access'),
  },
  {
    id: 'check',
    label: 'Check',
    next: 'check it before it goes',
    say: 'Is somebody else on it, and may their voice be given? Could anything in it cause serious harm? Decide what may be held back, and write down why.',
    button: 'Record the decision',
    ...only('access'),
  },
  {
    id: 'check',
    label: 'Authorise',
    next: 'have it authorised',
    say: 'A director looks at the reason: is there a clear need of our work, and does it need a recording? Browsing is never a reason.',
    button: 'Record the decision',
    ...only('business'),
  },
  {
    id: 'check',
    label: 'Authorise',
    next: 'get the written agreement',
    say: 'The data controller agrees in writing, or a director who has asked the data controller. Attach the agreement below.',
    button: 'Record the agreement',
    ...only('discipline'),
  },
  {
    id: 'check',
    label: 'Decide',
    next: 'may you give it, and must you?',
    say: 'The data controller decides. Is there an order? If not: would holding it back harm what they need it for, and is it the least that serves? Should the person be told, or would that spoil it?',
    button: 'Record the decision',
    ...only('police'),
  },
  {
    ...find,
    say: 'Only what was asked for and authorised. Each look-up is written down with this request as its reason.',
    ...only('business', 'discipline', 'police'),
  },
  {
    id: 'reply',
    label: 'Release',
    next: 'let them hear it, or hand it over',
    say: 'You may offer to play it. Give a copy or a transcript if they ask for one. Then record the day, to whom, and how.',
    button: 'Write the answer',
    ...only('access'),
  },
  {
    id: 'reply',
    label: 'Release',
    next: 'let them hear it, or hand it over',
    say: 'Give only what was authorised, to the person named, safely. Then record the day, to whom, and how.',
    button: 'Write the answer',
    ...only(...recordingRoutes.filter((route) => route !== 'access')),
  },
]
