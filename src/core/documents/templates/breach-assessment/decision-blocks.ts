import type { Block } from '../../block'
import type { BreachCase } from '../../../breaches/breach'
import { subjectNames } from '../../../breaches/closing'
import { currentDecision, decisionChoices, tellingWays, type Decision } from '../../../breaches/decision'
import { momentWords } from '../../../breaches/moment-words'

/** The decisions on paper, each with its reason; replaced ones stay readable. */
export function decisionBlocks(of: BreachCase): Block[] {
  const heading: Block = { type: 'heading', level: 1, text: 'Who is told, and why or why not' }
  if (of.decisions.length === 0) return [heading, { type: 'paragraph', words: 'Nothing is decided yet.' }]
  return [
    heading,
    {
      type: 'table',
      head: ['Tell', 'Decision', 'Reason', 'Decided', 'Told'],
      rows: of.decisions.map((one) => decisionRow(one, of)),
      rules: ['breach.threshold.ico', 'breach.individuals', 'breach.client-orgs', 'breach.police'],
    },
  ]
}

function decisionRow(one: Decision, of: BreachCase): string[] {
  const who = subjectNames[one.about].replace(/^the /, '')
  const replaced = currentDecision(of.decisions, one.about)?.id === one.id ? '' : ' (replaced later)'
  return [
    `${who.charAt(0).toUpperCase()}${who.slice(1)}`,
    `${decisionChoices[one.choice]}${replaced}`,
    one.reason,
    [momentWords(one.decidedAt), one.decidedBy].filter((part) => part !== '').join(', '),
    toldWords(one),
  ]
}

function toldWords({ told, choice }: Decision): string {
  if (!told) return choice === 'yes' ? 'Not yet' : ''
  const parts = [
    momentWords(told.at),
    tellingWays[told.how].toLowerCase(),
    told.reference && `reference ${told.reference}`,
  ]
  const late = told.lateReason === '' ? '' : `. Reason for the delay: ${told.lateReason}`
  return `${parts.filter((part) => part !== '').join(', ')}${late}`
}
