import type { StaleClaim } from './stale-claim'

/** Laws that were replaced, never came, or are those of elsewhere; and who watches over what. */
export const claimsOnLaw: readonly StaleClaim[] = [
  {
    id: 'privacy-shield',
    pattern: /\bprivacy[\s-]*shield\b/iu,
    unless: /\b(invalid|no longer|struck down|ended|replaced|instead of|not rely)\b/iu,
    title: 'Privacy Shield is invalid',
    say: 'It has been invalid since July 2020. For the United States: the UK Extension to the EU–US Data Privacy Framework if the supplier has joined it, else the transfer agreement or the UK Addendum with a risk assessment.',
    rules: ['transfer.us'],
  },
  {
    id: 'safe-harbor',
    pattern: /\bsafe\s+harbou?r\b/iu,
    unless: /\b(invalid|no longer|ended)\b/iu,
    title: 'Safe Harbor is invalid',
    say: 'It ended in 2015. Name the safeguard that is used today.',
    rules: ['transfer.us'],
  },
  {
    id: 'clauses-without-addendum',
    pattern: /\b(standard contractual clauses|model clauses|SCCs)\b/iu,
    notWith: /\b(UK addendum|international data transfer (addendum|agreement)|IDTA)\b/iu,
    title: 'The EU’s clauses alone are not enough',
    say: 'From the United Kingdom they count only with the UK Addendum; or use the transfer agreement (IDTA).',
    rules: ['transfer.us'],
  },
  {
    id: 'act-1998',
    pattern: /\b(data protection act|DPA)[\s,]*\(?1998\b|\bdata protection act \(1998\)/iu,
    unless: /\b(repealed|replaced|former)\b/iu,
    title: 'The Act of 1998 is repealed',
    say: 'The law is the UK GDPR and the Data Protection Act 2018.',
    rules: ['basis.list', 'acc.record'],
  },
  {
    id: 'eu-gdpr',
    pattern: /\bregulation\s*\(EU\)\s*2016\/679|\bEU\s+GDPR\b|(?<!\bUK\s)(?<!\bUK-)\bGDPR\b/u,
    unless: /\bUK\s+(GDPR|General Data Protection)/u,
    notWith: /\bUK\s+GDPR\b/u,
    title: 'In the United Kingdom it is the UK GDPR',
    say: 'The EU’s own regulation applies only to what is done in, or aimed at people in, the EU. Write UK GDPR.',
    rules: ['basis.list', 'acc.record'],
  },
  {
    id: 'eu-regulator',
    pattern:
      /\b(article 29 working party|european data protection (board|supervisor)|EDPB|CNIL|data protection commission(er)? (of|in|for) ireland|irish data protection commission|lead supervisory authority|data protection registrar)\b/iu,
    title: 'That is not the regulator here',
    say: 'In the United Kingdom it is the Information Commissioner’s Office, as the facts of your organisation name it.',
    rules: ['reg.regulator-name', 'complaint.notice'],
  },
  {
    id: 'never-enacted',
    pattern:
      /\b(data protection and digital information (\(no\.? ?2\) )?bill|DPDI bill|data reform bill|data \(use and access\) bill|(EU )?e-?privacy regulation)\b/iu,
    unless: /\bnever\b/iu,
    title: 'A bill or proposal that is not the law',
    say: 'The bills of 2022 to 2024 fell, the EU’s ePrivacy proposal was never UK law, and what passed is the Data (Use and Access) Act 2025.',
    rules: ['pecr.r22.eprivacy-note'],
  },
  {
    id: 'corporate-exemption-ends',
    pattern:
      /\b(corporate|compan(y|ies)|business[- ]to[- ]business|B2B)\b.{0,120}\b(exempt\w*|exception)\b.{0,120}\b(will (end|be removed)|about to|soon|ending|due to)\b/iu,
    title: 'The exception for companies is not about to end',
    say: 'E-mails to corporate subscribers need no consent under PECR, and the EU proposal to end that was never UK law. To be stricter is a choice of your own; say so.',
    rules: ['pecr.r22.eprivacy-note', 'pecr.r22.corporate'],
  },
  {
    id: 'half-a-million',
    pattern: /£\s?500[,\s]?000\b|\bhalf a million pounds\b/iu,
    title: 'The old limit of fines',
    say: 'Since 5 February 2026 marketing and cookie breaches can cost up to £17.5 million or 4% of worldwide turnover.',
    rules: ['pecr.penalty'],
  },
  {
    id: 'old-fee',
    pattern:
      /£\s?(35|40|60|2,?900)\b.{0,80}\b(fee|registration|notification)\b|\b(fee|registration|notification)\b.{0,80}£\s?(35|40|60|2,?900)\b/iu,
    title: 'The fee to the regulator is another',
    say: 'Since February 2025 it is £52, £78 or £3,763, by size.',
    rules: ['reg.fee'],
  },
]
