import { isOverdue, isRefusal } from '../consents/consent-state'
import type { CellQuestion, MayMarket } from './may-market'
import { subscriberOf, type SubscriberReason } from './subscriber'

/** What can be put right so that an answer turns, each with a form of its own. */
export const mends = [
  'consent',
  'soft-opt-in',
  'confirm',
  'screen',
  'sign',
  'assessment',
  'source',
  'whose-line',
  'legal-form',
  'decide',
] as const
export type Mend = (typeof mends)[number]

/**
 * What is missing for a better answer, the nearest first. Nothing where somebody said no: only the person ends that
 * (`suppress.check`, `settled.refusal-scope`). What is for a person to decide is answered step by step and kept.
 */
export function mendsOf(question: CellQuestion, answer: MayMarket): Mend[] {
  const { cell, contact, today } = question
  if (answer.proof?.kind === 'stop' || isRefusal(cell.state)) return []
  if (cell.lineRefusedOn !== undefined) return ['consent']
  if (contact.noContactAtAll || (contact.under18 && contact.kind === 'person')) return ['decide']
  if (isOverdue(cell, today)) return ['confirm', 'consent']
  switch (answer.verdict) {
    case 'allowed':
    case 'allowed-with-duties':
      return [
        ...(asksForProof(answer) ? (['legal-form'] as const) : []),
        ...(asksForSource(answer) ? (['source'] as const) : []),
      ]
    case 'human-decision':
      return [...ofGrounds(question), 'consent']
    case 'consent-needed':
      return ['consent', ...softOptIn(question), ...ofLine(question)]
    case 'blocked':
      return ofBlocked(answer)
  }
}

/** Own rules wait for a sign of interest or a yes; under 18 there is nothing to mend (`settled.house-reach`). */
function ofBlocked({ mendable, byHouse, rules }: MayMarket): Mend[] {
  if (rules.includes('house.no-under-18')) return []
  if (mendable) return ['screen', 'consent']
  return byHouse && !rules.includes('house.former-client-opt-in') ? ['sign', 'consent'] : ['consent']
}

/** What legitimate interests still lack (`lia.test`, `list.public-source`); an open question is for somebody to decide. */
function ofGrounds({ cell, contact, assessment, today }: CellQuestion): Mend[] {
  if (cell.state === 'asked' || cell.state === 'expired') return ['decide']
  const isOld = assessment !== undefined && assessment.reviewOn !== '' && assessment.reviewOn < today
  return [
    ...(!assessment || isOld ? (['assessment'] as const) : []),
    ...(contact.source === '' && contact.kind === 'person' ? (['source'] as const) : []),
  ]
}

/** A sale can carry news about the same kind of thing, never fundraising (`pecr.r22.soft`). */
function softOptIn({ cell, purpose, isCharity }: CellQuestion): Mend[] {
  const tried = cell.state === 'soft-opt-in' || cell.state === 'charity-soft-opt-in'
  return tried || (purpose === 'fundraising' && !isCharity) ? [] : ['soft-opt-in']
}

const notWrittenDown: readonly SubscriberReason[] = ['unknown', 'line-not-known', 'webmail', 'private-label']

/** Counts as a private person’s only because nobody wrote down whose it is (`pecr.subscriber.unknown`). */
function ofLine({ contact, point }: CellQuestion): Mend[] {
  return notWrittenDown.includes(subscriberOf(contact, point).because) ? ['whose-line'] : []
}

function asksForProof({ duties }: MayMarket): boolean {
  return duties.some(({ rules }) => rules.includes('settled.corporate-proof') && !rules.includes('pecr.r23'))
}

function asksForSource({ duties }: MayMarket): boolean {
  return duties.some(({ rules }) => rules.includes('list.public-source'))
}
