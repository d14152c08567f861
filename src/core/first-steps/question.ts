import { securityTickIds, securityTicks } from '../documents/templates/privacy-policy/security-tick'
import { starterFacts } from '../documents/templates/privacy-policy/starter/index'
import type { RuleId } from '../law/rules'
import type { Sector } from '../organisation/organisation'
import { firstQuestionIds, said, type FirstAnswers, type FirstQuestionId } from './answer'
import { usualFirms, type UsualFirm } from './usual-firms'

type Tick = { readonly value: string; readonly label: string }

/** One of the first questions: what is asked, why, and the rules behind it. */
export type FirstQuestion = {
  readonly id: FirstQuestionId
  readonly kind: 'choice' | 'ticks' | 'names'
  readonly ask: string
  readonly why: string
  readonly rules: readonly RuleId[]
  /** What can be ticked. */
  readonly ticks?: readonly Tick[]
  /** What somebody outside usually does: each is asked by name. */
  readonly usual?: readonly UsualFirm[]
}

/** Other words for a sector that would take the usual ones for something else. */
type OwnWords = Partial<Pick<FirstQuestion, 'ask' | 'why' | 'rules'>>

type Words = Omit<FirstQuestion, 'id' | 'ticks' | 'usual'> & {
  readonly inSector?: Partial<Record<Sector, OwnWords>>
  readonly onlyFor?: readonly Sector[]
  readonly onlyAfterYesTo?: FirstQuestionId
  readonly ticks?: (sector: Sector) => readonly Tick[]
}

const questions: Readonly<Record<FirstQuestionId, Words>> = {
  groups: {
    kind: 'ticks',
    ask: 'Whose details do you keep?',
    why: 'The privacy policy and the record of processing have a part for each of these groups, and none for the others.',
    rules: ['notice.13', 'ropa.duty'],
    ticks: (sector) => starterFacts(sector).categories.map(({ id, title }) => ({ value: id, label: title })),
  },
  notes: {
    kind: 'choice',
    ask: 'Do your coaches keep notes of their meetings?',
    why: 'Notes may touch on somebody’s health or beliefs. They need a signature, and a day on which they are destroyed.',
    rules: ['special.coaching', 'retention.coaching'],
    onlyFor: ['coaching'],
  },
  website: {
    kind: 'choice',
    ask: 'Do you have a website?',
    why: 'Visitors must be able to read what the site finds out about them.',
    rules: ['notice.13'],
  },
  cookies: {
    kind: 'choice',
    ask: 'Does the website set cookies, or count its visitors?',
    why: 'What is left on or read from somebody’s device has rules of its own. Most of it needs their agreement first.',
    rules: ['cookie.prohibition', 'cookie.consent'],
    onlyAfterYesTo: 'website',
  },
  recording: {
    kind: 'choice',
    ask: 'Do you record telephone calls?',
    why: 'People must be told before they are recorded, and recordings may be kept only as long as they are needed.',
    rules: ['rec.inform', 'rec.basis'],
  },
  calls: {
    kind: 'choice',
    ask: 'Do you ring people about your services?',
    why: 'Before such a call, the number must be looked up. The policy says how people can stop the calls.',
    rules: ['pecr.r21.tps', 'pecr.r21.objection'],
    inSector: {
      'gp-practice': {
        ask: 'Do you ring people to advertise something?',
        why: 'A call about somebody’s care is no advertising: appointments, results, recalls. A service that people pay for is.',
        rules: ['psm.gp-table', 'psm.marketing-examples'],
      },
      recruitment: {
        why: 'Before such a call, the number must be looked up. Whether a call about one particular role counts is asked in the PECR policy.',
        rules: ['pecr.r21.tps', 'settled.specific-opportunity'],
      },
    },
  },
  screening: {
    kind: 'choice',
    ask: 'Do you check numbers against the TPS and CTPS before you ring?',
    why: 'People and firms on these lists have said that they do not want marketing calls.',
    rules: ['pecr.r21.tps', 'pecr.r21.both-registers'],
    onlyAfterYesTo: 'calls',
  },
  messages: {
    kind: 'choice',
    ask: 'Do you e-mail or text people with news or offers?',
    why: 'Most people must have agreed first, and everybody must be able to stop them.',
    rules: ['pecr.r22.consent', 'pecr.r23'],
    inSector: {
      'gp-practice': {
        ask: 'Do you e-mail or text people to advertise something?',
        why: 'Reminders, results, recalls and invitations to screening or vaccination are care, and no advertising. A service that people pay for is, and so is news with an advert in it.',
        rules: ['psm.gp-table', 'psm.marketing-examples', 'pecr.r22.consent'],
      },
      recruitment: { ask: 'Do you e-mail or text people with news, offers or lists of roles?' },
    },
  },
  'stop-link': {
    kind: 'choice',
    ask: 'Does every such message say how to stop them?',
    why: 'A link or a word to reply with is enough. It has to stand in each message.',
    rules: ['pecr.unsub.every-message'],
    onlyAfterYesTo: 'messages',
  },
  others: {
    kind: 'names',
    ask: 'Which firms outside keep or see the details for you?',
    why: 'People must be told who else has their details. Whoever works on your instructions, like computer support or the cloud where files lie, needs a written contract.',
    rules: ['processor.contract', 'notice.13'],
  },
  automated: {
    kind: 'choice',
    ask: 'Does a computer decide anything important about people, with nobody looking?',
    why: 'Such decisions are allowed only with safeguards, and people must be told of them.',
    rules: ['adm.rules'],
  },
  security: {
    kind: 'ticks',
    ask: 'How do you keep details safe today?',
    why: 'The policy says only what you tick here. Leave out what is planned.',
    rules: ['security.measures'],
    ticks: () => securityTickIds.map((value) => ({ value, label: securityTicks[value] })),
  },
}

/** The questions this organisation is asked, given what it has answered so far. */
export function firstQuestions(sector: Sector, answers: FirstAnswers): FirstQuestion[] {
  return firstQuestionIds.flatMap((id) => {
    const { onlyFor, onlyAfterYesTo, ticks, inSector, ...words } = questions[id]
    if (onlyFor && !onlyFor.includes(sector)) return []
    if (onlyAfterYesTo && !said(answers, onlyAfterYesTo, 'yes')) return []
    const usual = id === 'others' ? { usual: usualFirms(sector, answers) } : {}
    return [{ id, ...words, ...inSector?.[sector], ...(ticks && { ticks: ticks(sector) }), ...usual }]
  })
}
