import { houseOptionKeys, type HouseOptions } from '@core/flows/house-options'
import type { HouseReach } from '@core/house/contract'
import type { ReadableDb } from '../file/db'

/** Who each rule is about, as a condition on the contact. What is not about contacts is left out: health campaigns. */
const about: Readonly<Partial<Record<keyof HouseOptions, string>>> = {
  positiveIndicationOnly: `kind = 'person'`,
  corporateAsIndividual: `subscriber_type = 'corporate'`,
  companyContactLi: `subscriber_type = 'corporate'`,
  ctpsFirstContact: `(subscriber_type = 'corporate' OR kind = 'organisation')`,
  formerClientOptIn: `EXISTS (SELECT 1 FROM contact_role WHERE contact_id = contact.id AND role = 'former-coaching-client')`,
  unsubscribeAlways: `EXISTS (SELECT 1 FROM contact_point WHERE contact_id = contact.id AND kind IN ('email', 'mobile'))`,
  noUnder18: `kind = 'person' AND under_18 = 1`,
}

const asksForSign: readonly (keyof HouseOptions)[] = ['positiveIndicationOnly', 'corporateAsIndividual']
const hasSign = 'EXISTS (SELECT 1 FROM sign_of_interest WHERE contact_id = contact.id)'

/** How many contacts each own rule is about today, whether or not it is on; and how many of them showed a sign of interest. */
export function countReach(db: ReadableDb): HouseReach[] {
  const options = houseOptionKeys.filter((option) => about[option] !== undefined)
  const sums = options.flatMap((option) => [
    `coalesce(sum(${about[option]}), 0) AS ${option}`,
    ...(asksForSign.includes(option) ? [`coalesce(sum(${about[option]} AND ${hasSign}), 0) AS ${option}_signed`] : []),
  ])
  const row = db.get<Record<string, number>>(`SELECT ${sums.join(', ')} FROM contact WHERE stage = 'kept'`)
  return options.map((option) => ({
    option,
    contacts: row?.[option] ?? 0,
    signed: asksForSign.includes(option) ? (row?.[`${option}_signed`] ?? 0) : null,
  }))
}
