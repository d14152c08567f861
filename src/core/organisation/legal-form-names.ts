import type { LegalForm } from './organisation'

/** A legal form as people say it. */
export const legalFormNames: Record<LegalForm, string> = {
  company: 'Limited company',
  llp: 'Limited liability partnership (LLP)',
  partnership: 'Partnership',
  'scottish-partnership': 'Scottish partnership',
  'sole-trader': 'Sole trader',
  charity: 'Charity',
  cio: 'Charitable incorporated organisation (CIO, SCIO)',
  'royal-charter': 'Body with a royal charter',
  'public-body': 'Public body',
  unincorporated: 'Club or group without a legal form',
}
