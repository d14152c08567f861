import { channelWords } from '../../requests/channel'
import type { LetterFacts } from '../../requests/letter-facts'
import { letterWorking } from '../../requests/letter-working'
import { dayMonthYear, longDate } from '../../time/format-date'
import type { Block } from '../block'
import type { Frame, Gap } from '../template'

/** The top of a letter: who writes, when, about which case, and to whom. */
export function letterHead(facts: LetterFacts, { organisation, madeOn }: Frame): Block[] {
  const address = [organisation.name, ...organisation.address.split(/\n+/)].map((part) => part.trim()).filter(Boolean)
  return [
    { type: 'paragraph', words: address.join(', '), facts: ['organisation'] },
    { type: 'paragraph', words: `${dayMonthYear(madeOn)}. Our reference: ${facts.reference}` },
    { type: 'paragraph', words: `Dear ${facts.askedBy || facts.name},` },
  ]
}

/** “Your request reached us by e-mail on Wednesday 28 October 2026”, and what they wrote, where we noted it. */
export function receivedSentence({ receivedBy, receivedOn, scope }: LetterFacts): string {
  const came = `Your request reached us ${channelWords[receivedBy]} on ${longDate(receivedOn)}.`
  return `${came}${notedSentence(scope)}`
}

/** “ We noted it as: “All my notes.””: what they wrote, with one full stop at its end; nothing where nothing was noted. */
export function notedSentence(scope: string): string {
  const words = scope.replace(/\s+/g, ' ').trim()
  if (words === '') return ''
  return ` We noted it as: “${words}”${/[.!?…]$/.test(words) ? '' : '.'}`
}

/** The due date with its working, or what we wait for and what that means. */
export function whenWeAnswer(facts: LetterFacts): Block[] {
  const heading: Block = { type: 'heading', level: 2, text: 'When we will answer' }
  const { clock } = facts
  if (clock.dueOn !== null) {
    const words = [
      { text: 'We will answer by ' },
      { text: longDate(clock.dueOn), bold: true },
      { text: `. ${letterWorking(facts)}` },
    ]
    return [heading, { type: 'paragraph', words, rules: [...clock.rules] }]
  }
  const items = facts.waitingFor.map((what) => waitWords[what])
  const after =
    clock.state === 'paused'
      ? 'The days until your answer do not count. As soon as it comes we tell you the new date.'
      : `The month in which we must answer starts on the day ${items.length > 1 ? 'the last of these' : 'it'} reaches us. We then tell you the date.`
  return [heading, { type: 'list', items }, { type: 'paragraph', words: after, rules: [...clock.rules] }]
}

const waitWords: Record<LetterFacts['waitingFor'][number], string> = {
  'identity-asked': 'We asked you to show us who you are, so that nobody else gets what is yours.',
  'authority-asked': 'We asked you to show us that you may ask for somebody else.',
  'fee-asked': 'We asked you for a fee and told you why.',
  'clarification-asked':
    'We asked you what exactly you want. You need not ask for less: tell us if you still want everything.',
}

/** That it is free; nothing where a fee was asked for and explained (`rights.fee`). */
export function costLine({ waitingFor, clock }: LetterFacts): string[] {
  const isFree = !waitingFor.includes('fee-asked') && !clock.rules.includes('rights.fee')
  return isFree ? ['This costs you nothing.'] : []
}

/** How to reach us, and where to complain: to us first, then to the regulator (`complaint.notice`). */
export function questionsAndComplaints({ organisation }: Frame): Block[] {
  const reach = reachUs({ organisation })
  const online = organisation.complaintUrl === '' ? '' : ` You can also use ${organisation.complaintUrl}.`
  const regulatorWords = regulatorSentence(organisation)
  return [
    { type: 'heading', level: 2, text: 'Questions and complaints' },
    { type: 'paragraph', words: `If something is unclear, ask us.${reach}`, facts: ['organisation'] },
    {
      type: 'paragraph',
      words: `You have the right to complain to us about how we use your information or deal with your request.${online} We will confirm that we have your complaint within 30 days, look into it and tell you what came of it. ${regulatorWords}`,
      rules: ['complaint.right', 'complaint.ack', 'complaint.notice'],
    },
  ]
}

/** That the regulator takes complaints too, and where it is (`complaint.notice`). */
export function regulatorSentence({ regulator }: Frame['organisation']): string {
  const route = [regulator.address, regulator.phone, regulator.web].filter(Boolean).join(', ')
  return `You may also complain to the ${regulator.name}${route === '' ? '' : `: ${route}`}.`
}

/** How to reach us; nothing where no way is known. */
export function reachUs({ organisation }: Pick<Frame, 'organisation'>): string {
  const route = contactRoute(organisation)
  return route === '' ? '' : ` You reach us here: ${route}.`
}

/** Who signs, as far as the organisation has said. */
export function letterEnd({ organisation }: Frame): Block[] {
  const { privacyLeadName, privacyLeadRole, name } = organisation
  const who = [privacyLeadName, privacyLeadRole, name].filter(Boolean).join(', ')
  return [
    { type: 'paragraph', words: 'Yours sincerely' },
    { type: 'paragraph', words: who },
  ]
}

/** A letter without a way to reach its writer is not ready. */
export function letterGaps({ organisation }: Frame): Gap[] {
  const gaps: Gap[] = []
  if (organisation.name === '')
    gaps.push({ fact: 'organisation.name', say: 'Add the name of your organisation in Settings.' })
  if (contactRoute(organisation) === '') {
    gaps.push({
      fact: 'organisation.email',
      say: 'Add an e-mail address, a phone number or an address of your organisation in Settings.',
    })
  }
  return gaps
}

function contactRoute({ privacyLeadEmail, email, phone, address }: Frame['organisation']): string {
  return [privacyLeadEmail || email, phone, address.replace(/\s*\n+\s*/g, ', ')].filter(Boolean).join('; ')
}
