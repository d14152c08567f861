import type { MayMarket } from '../marketing/may-market'
import type { RowState } from './row-state'

/** Why a row is where it is, short enough to be counted under. */
export const reasons = {
  'said-yes': 'Said yes to this',
  'soft-opt-in': 'Soft opt-in: they bought or asked',
  'charity-soft-opt-in': 'Soft opt-in: they support your charity',
  assessment: 'Covered by your assessment',
  'no-person': 'Letter that names no person',
  'other-yes': 'Nothing stands against it',
  'decided-yes': 'You decided that it goes',
  'decided-no': 'You decided against it',
  'under-18': 'Under 18',
  'no-contact': 'Wants no contact at all',
  'review-due': 'Said yes, and the second look is due',
  'no-assessment': 'Assessment or source is missing',
  'other-decide': 'Something else to decide',
  'list-under-18': 'The list says under 18',
  'never-asked': 'Never said yes',
  stranger: 'Not in the register, no proof of a yes',
  'screen-first': 'Number to be screened first',
  'fix-first': 'Something to put right first',
  'do-not-contact': 'On the do-not-contact list',
  'whole-firm': 'The whole organisation said stop',
  'on-register': 'On the TPS, the Corporate TPS or the FPS',
  'said-no': 'Said no, or took back a yes',
  'list-says-no': 'The list itself says no',
  'own-rule': 'Your own rule',
  'no-yes': 'Needs a yes to exactly this way',
  repeat: 'The same address is in the list already',
  'repeat-person': 'The same person is in the list already',
  'no-address': 'No address to send it to',
  'bad-address': 'The address cannot be right',
  'came-back': 'Mail to it came back',
  unreadable: 'The row cannot be read',
} as const
export type Reason = keyof typeof reasons

/** Which of the reasons an answer gives. `known`: whoever it is stands in the register. */
export function reasonOf(answer: MayMarket, state: RowState, known: boolean): Reason {
  if (answer.byHouse && state !== 'allowed' && state !== 'with-duties') return 'own-rule'
  switch (state) {
    case 'allowed':
    case 'with-duties':
      return whyYes(answer)
    case 'decide':
      return whyDecide(answer)
    case 'ask-first':
      return known ? 'never-asked' : 'stranger'
    case 'fix-first':
      return answer.rules.some((id) => id === 'pecr.r21.screen-age' || id === 'pecr.r20.corporate')
        ? 'screen-first'
        : 'fix-first'
    default:
      return whyNot(answer)
  }
}

function whyYes({ rules, proof }: MayMarket): Reason {
  if (rules.includes('pecr.r22.charity')) return 'charity-soft-opt-in'
  if (rules.includes('pecr.r22.soft')) return 'soft-opt-in'
  if (proof?.kind === 'consent') return 'said-yes'
  if (proof?.kind === 'assessment') return 'assessment'
  return rules.includes('settled.post') ? 'no-person' : 'other-yes'
}

function whyDecide({ rules, proof }: MayMarket): Reason {
  if (rules.includes('settled.under-18')) return 'under-18'
  if (rules.includes('settled.suppression-scope')) return 'no-contact'
  if (rules.includes('settled.consent-overdue')) return 'review-due'
  return proof === null && rules.includes('lia.test') ? 'no-assessment' : 'other-decide'
}

function whyNot({ rules, proof, say }: MayMarket): Reason {
  if (proof?.kind === 'stop') return /organisation/i.test(say) ? 'whole-firm' : 'do-not-contact'
  if (rules.includes('settled.listed-is-listed')) return 'on-register'
  if (rules.includes('settled.refusal-scope')) return 'said-no'
  return 'no-yes'
}
