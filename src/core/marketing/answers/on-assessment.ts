import type { Duty } from '../../flows/flow'
import type { RuleId } from '../../law/rules'
import { dayMonthYear } from '../../time/format-date'
import { isProvenCorporate } from '../marketing-contact'
import type { CellQuestion, MayMarket } from '../may-market'
import { subscriberOf } from '../subscriber'
import { confirmForm, findSource, keepToAssessment, linkNotice } from './duties'

type Lawful = {
  readonly duties: readonly Duty[]
  readonly rules: readonly RuleId[]
  /** Only messages to a named person at a company wait for the source; for the others it stays a duty. */
  readonly needsSource?: true
}

/**
 * Where no consent is asked for, legitimate interests can carry it: with an assessment on file that is not past its day,
 * and a source that is written down or still has to be. What was once asked for is not quietly taken without (`lia.test`).
 */
export function onAssessment(question: CellQuestion, { duties, rules, needsSource }: Lawful): MayMarket {
  const missing = whatIsMissing(question, needsSource === true)
  const { cell, contact, point, assessment } = question
  if (missing || !assessment) {
    return { verdict: 'human-decision', ...(missing ?? noAssessment), rules, proof: null }
  }
  const confirm = subscriberOf(contact, point).as === 'corporate' && !isProvenCorporate(contact) ? [confirmForm] : []
  const claim = cell.claimed ? ' A list says that they agreed, and brings no proof; this does not rest on it.' : ''
  return {
    verdict: 'allowed-with-duties',
    say: `Nobody refused, and your assessment, signed on ${dayMonthYear(assessment.signedOn)}, covers this.${claim}`,
    duties: [...confirm, ...(hasNoSource(contact) ? [findSource] : []), keepToAssessment, linkNotice, ...duties],
    rules,
    proof: { kind: 'assessment', id: assessment.id },
  }
}

type Missing = Pick<MayMarket, 'say' | 'duties'>

const noAssessment: Missing = {
  say: 'No consent is needed here, but nothing on file says why you may use these details. Finish that first.',
  duties: [
    {
      say: 'Write a legitimate interests assessment for this purpose and put its day on the Permissions page. Or record their consent.',
      rules: ['lia.test', 'li.marketing'],
    },
  ],
}

/** An organisation’s own address needs none: nobody is named. */
function hasNoSource({ source, kind }: CellQuestion['contact']): boolean {
  return source === '' && kind === 'person'
}

function whatIsMissing({ cell, contact, assessment, today }: CellQuestion, needsSource: boolean): Missing | undefined {
  if (cell.state === 'asked' || cell.state === 'expired') {
    const what = cell.state === 'asked' ? 'were asked and have not answered' : 'once agreed, and that has ended'
    return {
      say: `They ${what}. To go on without a yes is for somebody to decide.`,
      duties: [{ say: 'Write down who decided, and why.', rules: ['acc.record'] }],
    }
  }
  if (assessment && assessment.reviewOn !== '' && assessment.reviewOn < today) {
    return {
      say: `Your assessment was to be looked at again by ${dayMonthYear(assessment.reviewOn)}. Do that first.`,
      duties: [{ say: 'Look at the assessment again and record the new day.', rules: ['lia.test', 'acc.record'] }],
    }
  }
  if (needsSource && hasNoSource(contact)) {
    return {
      say: 'Nobody wrote down where these details came from. Find that out first.',
      duties: [{ say: 'Write the source down on the contact.', rules: ['list.public-source', 'notice.14'] }],
    }
  }
  return undefined
}
