import { defineRules } from '../rule'

/** Rules on showing that you comply, the annual fee and how periods of time are counted. */
export const accountabilityRules = defineRules({
  'acc.record': {
    cite: 'UK GDPR Articles 5(2) and 24',
    say: 'You must be able to show that you keep to the law, so keep the evidence behind each decision: the answers, the words shown, the dates, and who decided.',
    inForceFrom: '2018',
    confidence: 'K',
    checkedOn: null,
    sources: ['uk-gdpr-5', 'uk-gdpr-24'],
  },
  'house.stricter-only': {
    cite: 'Steward’s own rule',
    say: 'A policy of your own can narrow what the law allows, never widen it.',
    inForceFrom: '',
    confidence: 'product',
    checkedOn: null,
    sources: [],
  },
  'reg.fee': {
    cite: 'Data Protection (Charges and Information) Regulations 2018',
    say: 'An organisation that decides how personal data is used pays a yearly data protection fee, unless it is exempt. Since February 2025: £52 for up to 10 staff or a turnover up to £632,000, and for charities; £78 for up to 250 staff or up to £36 million; £3,763 above that; £5 less by direct debit. Keep the registration number and the day it must be renewed.',
    inForceFrom: '2025-02-17',
    confidence: 'V2',
    checkedOn: '2026-11-21',
    sources: ['si-2018-480'],
    note: 'The amounts were checked; the exact first day was not.',
    reviewBy: '2027-02-28',
  },
  'reg.regulator-name': {
    cite: 'Data (Use and Access) Act 2025, sections 117 to 120',
    say: 'The regulator is the Information Commissioner’s Office until its tasks pass to the Information Commission. In texts up to August 2026 that had not begun. Its name, address and website are therefore one setting, which starts as “Information Commissioner’s Office (ICO)”.',
    inForceFrom: 'in parts since 20 August 2025',
    confidence: 'V',
    checkedOn: '2026-11-21',
    sources: ['duaa', 'si-2026-386'],
    note: 'The change of functions had not been seen in force in texts up to August 2026; look again before relying on it.',
    reviewBy: '2027-02-28',
  },
  'time.periods': {
    cite: 'UK GDPR Article 4A, DPA 2018 section 205(2) and PECR regulation 2(5) and (6)',
    say: 'Days are counted from the day after the one that starts them. Months run to the day with the same number. Should the end fall on a weekend or a public holiday, the next working day, to its end, counts as well. Only hours never move.',
    inForceFrom: '2025-08-20',
    confidence: 'V',
    checkedOn: '2026-11-21',
    sources: ['uk-gdpr-4a', 'dpa-205', 'pecr-2', 'regulation-1182'],
    note: 'Checked: that these rules of time apply, and the counting of days. The limbs on months and hours are not checked.',
    reviewBy: '2027-02-28',
  },
})
