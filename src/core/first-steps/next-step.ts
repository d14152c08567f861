import { z } from 'zod'

/** One thing of the first afternoon: what it is, where it is done, and whether it is. */
export const nextStep = z.object({
  id: z.string().max(60),
  title: z.string().max(120),
  detail: z.string().max(300),
  href: z.string().max(200),
  /** What the button says. */
  act: z.string().max(60),
  done: z.boolean(),
})
export type NextStep = z.output<typeof nextStep>

/** How things stand that the first afternoon looks at. */
export type FirstStanding = {
  /** Questions asked that have no answer yet. */
  readonly questionsLeft: number
  /** Answers the policy still lacks; null once a version is approved. */
  readonly policyGaps: number | null
  readonly recordBegun: boolean
  /** Groups and uses in the record of processing that nobody has confirmed yet. */
  readonly openInRecord: number
  readonly scheduleLookedAt: boolean
  readonly missingFacts: number
  readonly contacts: number
  readonly trainings: number
  /** Do they ring, e-mail or text to market; and is a PECR policy approved? */
  readonly markets: boolean
  readonly pecrApproved: boolean
  /** Is a drill in the log of training? */
  readonly drillNoted: boolean
}

/** What to do after the first questions, most useful first (`notice.13`, `ropa.duty`, `retention.principle`, `pecr.scope`, `acc.record`). */
export function nextSteps(of: FirstStanding): NextStep[] {
  return [
    ...questions(of),
    // Before the policy, which would be out of date as soon as they change.
    {
      id: 'facts',
      title: 'Fill in the facts about your organisation',
      detail:
        of.missingFacts === 0
          ? 'They are complete.'
          : `${counted(of.missingFacts, 'fact is', 'facts are')} still missing.`,
      href: '/settings/organisation',
      act: 'Fill them in',
      done: of.missingFacts === 0,
    },
    policy(of),
    records(of),
    {
      id: 'schedule',
      title: 'Look at your retention schedule',
      detail: 'How long each kind of record is kept. The periods are proposals until you say that they are right.',
      href: '/documents/retention?show=schedule',
      act: 'Look at it',
      done: of.scheduleLookedAt,
    },
    ...pecr(of),
    {
      id: 'contacts',
      title: 'Bring in the people you deal with',
      detail:
        'From a file of your address book or contact system. Each row is checked, and all of it can be taken back.',
      href: '/contacts/import',
      act: 'Choose a file',
      done: of.contacts > 0,
    },
    {
      id: 'training',
      title: 'Show everybody the first-hour card',
      detail: 'So that a slip is told to you the same day. Note it in the log of training when you have.',
      href: '/guidance/training',
      act: 'Open the log',
      done: of.trainings > 0,
    },
    {
      id: 'drill',
      title: 'Play a drill once',
      detail: 'Ten minutes with invented people, in the sample or printed for a table. Note it in the log of training.',
      href: '/help/drills',
      act: 'See the drills',
      done: of.drillNoted,
    },
  ]
}

function questions({ questionsLeft: left }: FirstStanding): NextStep[] {
  if (left === 0) return []
  const title = 'Answer the first questions'
  const detail = `${counted(left, 'question is', 'questions are')} left. The answers fill the documents below.`
  return [{ id: 'questions', title, detail, href: '/today/first-steps', act: 'Go on', done: false }]
}

function pecr({ markets, pecrApproved: done }: FirstStanding): NextStep[] {
  if (!markets) return []
  const shared = { id: 'pecr', href: '/documents/pecr-policy', done }
  if (done)
    return [{ ...shared, title: 'PECR policy approved', detail: 'Show it to whoever rings or writes.', act: 'Open it' }]
  return [
    {
      ...shared,
      title: 'Say how you keep to the rules on marketing',
      detail: 'Your PECR policy, with your answers in it already. The words under your e-mails come after it.',
      act: 'Go through it',
    },
  ]
}

function records({ recordBegun, openInRecord: open }: FirstStanding): NextStep {
  const shared = { id: 'records', href: '/documents/records', done: recordBegun && open === 0 }
  if (shared.done)
    return { ...shared, title: 'Record of processing confirmed', detail: 'Print it when asked.', act: 'Open it' }
  const title = 'Go through your record of processing'
  if (!recordBegun) return { ...shared, title, detail: 'What you use whose details for, and why.', act: 'Begin it' }
  const detail = `It is proposed for your kind of organisation. ${counted(open, 'part waits', 'parts wait')} for somebody to confirm.`
  return { ...shared, title, detail, act: 'Look at it' }
}

function policy({ policyGaps: gaps }: FirstStanding): NextStep {
  const shared = { id: 'policy', href: '/documents/privacy-policy', done: gaps === null }
  if (gaps === null)
    return { ...shared, title: 'Privacy policy approved', detail: 'Put it on your website.', act: 'Open it' }
  const title = 'Finish your draft privacy policy'
  if (gaps === 0) return { ...shared, title, detail: 'It is complete. Read it once and approve it.', act: 'Read it' }
  const detail = `${counted(gaps, 'question is', 'questions are')} left in it; the rest is filled in from your answers.`
  return { ...shared, title, detail, act: 'Finish it' }
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `One ${one}` : `${count} ${many}`
}
