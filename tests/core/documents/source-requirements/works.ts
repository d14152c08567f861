import type { HouseOptions } from '@core/flows/house-options'
import { step, type Answers } from '@core/flows/step'
import { flowById } from '@core/flows/trees/index'
import type { MarketingContact, MarketingPoint } from '@core/marketing/marketing-contact'
import { mayMarket, type MarketingQuestion, type MayMarket } from '@core/marketing/may-market'
import { lastSafeDay, type NumberScreening, type ScreeningRegister } from '@core/screening/screening'
import type { ContactCategory } from '@core/contacts/contact-category'
import type { Ask } from '../../../fixtures/served'

const today = '2026-11-24'

/** The end these answers lead to, as its id and its sentence; throws where a question is left. */
export function endOf(flowId: string, answers: Answers): string {
  const flow = flowById(flowId)
  if (!flow) throw new Error(`there is no flow ${flowId}`)
  const reached = step(flow, answers)
  if (reached.at !== 'outcome') throw new Error(`${flowId} still asks ${reached.nodeId}`)
  return `${reached.nodeId}: ${reached.outcome.verdict}: ${reached.outcome.say}`
}

/** Answers of “is this marketing?” up to the question about recruiters. */
export const promotes = { IM1: 'yes', IM2: 'yes', IM4: 'no' } as const

/** One role, with a judgement on file, and a way to opt out in the message or not. */
export const oneRole = (optOut: 'yes' | 'no') => ({
  ...promotes,
  IM5: 'one-role',
  CM1: 'no',
  'IM6.role-reference': 'yes',
  'IM6.general-promotion': 'no',
  'IM6.opt-out': optOut,
  'IM6.on-file': 'current',
  'IM6.mark': 'no',
})

const person: MarketingContact = {
  id: 'c',
  kind: 'person',
  subscriberType: 'individual',
  legalForm: '',
  legalNumber: '',
  under18: false,
  noContactAtAll: false,
  source: 'LinkedIn',
}
/** A company with its number. */
export const company: MarketingContact = {
  ...person,
  kind: 'organisation',
  subscriberType: 'corporate',
  legalForm: 'company',
  legalNumber: '01234567',
}
/** One person in business by himself. */
export const soleTrader: MarketingContact = { ...person, legalForm: 'sole-trader' }

const phone: MarketingPoint = { id: 'p', kind: 'phone', value: '020 7946 0142', label: '', subscriberType: '' }
const email: MarketingPoint = { ...phone, kind: 'email', value: 'jo@larkfield.example' }

/** A look at a register so many days ago that found nothing. */
export function clear(register: ScreeningRegister, checkedOn: string): NumberScreening {
  return {
    [register]: { register, checkedOn, result: 'not-listed', source: 'Checker', lastSafeOn: lastSafeDay(checkedOn) },
  }
}

/** May this call, e-mail or text market, with an assessment on file and nothing else known? */
export function mayI(
  channel: 'live-call' | 'email' | 'sms' | 'social-dm',
  contact: MarketingContact,
  more: Partial<MarketingQuestion> & { readonly house?: HouseOptions } = {},
): MayMarket {
  return mayMarket({
    contact,
    point: channel === 'live-call' || channel === 'sms' ? phone : email,
    channel,
    purpose: 'services',
    consents: [],
    stops: [],
    isCharity: false,
    assessment: { id: 'a', signedOn: '2026-05-04', reviewOn: '2027-05-04' },
    today,
    ...more,
  })
}

/** Somebody of the register, with an address of their own. */
export async function somebody(ask: Ask, name: string, roles: ContactCategory[] = ['prospect']) {
  const value = `${name.toLowerCase().replace(/\W+/g, '.')}@somewhere.example`
  const { id } = await ask('contacts', 'add', {
    kind: 'person',
    displayName: name,
    roles,
    source: 'LinkedIn',
    points: [{ kind: 'email', value, label: '', valid: true }],
  })
  return { id, email: value }
}

/** An entry of the do-not-contact list against them. */
export async function stopped(ask: Ask, name: string) {
  const { id: contactId, email: address } = await somebody(ask, name)
  const entry = await ask('suppression', 'add', {
    about: 'person',
    contactId,
    askedOn: today,
    source: 'e-mail',
    note: '',
  })
  return { contactId, address, entry }
}
