import type { DutyFacts } from './facts'

/** What the answers about the exception for small organisations come to (`ropa.duty`). */
type DutyOutcome = { readonly whole: boolean; readonly say: string }

/** Must everything be recorded? Under 250 people only what is occasional, of low risk and not sensitive may be left out (`ropa.duty`). */
export function dutyOutcome({ under250, onlyNowAndThen, lowRisk, nothingSensitive }: DutyFacts): DutyOutcome | null {
  if (under250 === '') return null
  if (under250 === 'no') return { whole: true, say: 'With 250 people or more, everything is recorded.' }
  if ([onlyNowAndThen, lowRisk, nothingSensitive].includes('')) return null
  const free = onlyNowAndThen === 'yes' && lowRisk === 'yes' && nothingSensitive === 'yes'
  return free
    ? {
        whole: false,
        say: 'The law would let you off. Keep the record all the same: it is what your policy and your answers to requests are made from.',
      }
    : {
        whole: true,
        say: 'You must keep this record. The exception helps only with what happens now and then, carries little risk and is not sensitive. Lists of patients, notes of coaching, wages and a contact system are none of that.',
      }
}
