import type { Organisation } from './organisation'

/** Must it name a data protection officer: a public body, which a GP practice is for its NHS work (`dpo.need`)? */
export function needsOfficer({ legalForm, sector }: Pick<Organisation, 'legalForm' | 'sector'>): boolean {
  return legalForm === 'public-body' || sector === 'gp-practice'
}
