import type { Duty } from '../../flows/flow'
import type { CellQuestion, MayMarket } from '../may-market'
import { subscriberOf } from '../subscriber'

/** What own rules add to do, where something may go or a person decides. They change no verdict. */
export function houseDuties({ verdict, mendable, proof }: MayMarket, question: CellQuestion): readonly Duty[] {
  const { house, channel, contact, point, screening } = question
  if (!house || (verdict === 'blocked' && !mendable) || verdict === 'consent-needed') return []
  const isCompanyLine = subscriberOf(contact, point).as === 'corporate'
  const isCompany = isCompanyLine || contact.kind === 'organisation' || contact.subscriberType === 'corporate'
  const isMail = channel === 'email' || channel === 'sms'
  const found: Duty[] = []
  if (house.ctpsFirstContact && channel === 'live-call' && isCompany && !screening?.ctps) found.push(logCtps)
  if (house.companyContactLi && isCompanyLine && contact.kind === 'person')
    found.push(proof?.kind === 'assessment' ? namesAssessment : question.assessment ? keepsAssessment : wantsAssessment)
  if (house.unsubscribeAlways && isMail) found.push(unsubscribe)
  return found
}

const logCtps: Duty = {
  say: 'Your own rule: before the first call to an organisation, record a check against the Corporate TPS. The law asks for a check before every call nobody asked for.',
  rules: ['house.ctps-first-contact', 'pecr.r21.tps', 'pecr.r21.both-registers'],
}

const namesAssessment: Duty = {
  say: 'Your own rule: this rests on your assessment for contacts at companies. Keep it where it can be shown.',
  rules: ['house.company-contact-li', 'lia.test'],
}

const keepsAssessment: Duty = {
  say: 'Your own rule: an assessment for contacts at companies is on file. Keep to it here too.',
  rules: ['house.company-contact-li', 'lia.test'],
}

const wantsAssessment: Duty = {
  say: 'Your own rule: contacts at companies rest on an assessment, and none is on file for this purpose.',
  rules: ['house.company-contact-li', 'lia.test', 'li.marketing'],
}

const unsubscribe: Duty = {
  say: 'Your own rule: put a working way to unsubscribe into it, whoever gets it, companies too.',
  rules: ['house.unsubscribe-always', 'pecr.unsub.every-message'],
}
