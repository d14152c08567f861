import type { StaleClaim } from './stale-claim'

/** What older documents say of requests, complaints and decisions, and what is true since. */
export const claimsOnRights: readonly StaleClaim[] = [
  {
    id: 'article-77',
    pattern: /\bart(icle|\.)?\s*77\b/iu,
    title: 'Article 77 does not exist any more',
    say: 'The right to complain is in the Data Protection Act 2018 now: first to the organisation itself, then to the regulator. Take the article out and name both ways.',
    rules: ['complaint.notice', 'complaint.right'],
  },
  {
    id: 'regulator-only',
    pattern: /\bcomplain(t|ts|ing)?\b.{0,120}\b(ICO|Information Commissioner|supervisory authority|regulator)\b/iu,
    unless: /\balso\b|\bas well\b/iu,
    notWith:
      /\bcomplain(t|ts|ing)?\b[^.\n]{0,80}\b(to us|with us|us first|our (privacy|data|complaints?|office|manager)|directly to)\b|\b(our|a) complaints? (form|procedure|process)\b/iu,
    title: 'Complaints to you are missing',
    say: 'Since 19 June 2026 people may complain to the organisation itself, and notices must say so before they name the regulator.',
    rules: ['complaint.right', 'complaint.notice'],
  },
  {
    id: 'forty-days',
    pattern: /\b(40|forty)([\s-]+calendar)?[\s-]+days?\b/iu,
    with: /\b(access|request|copy|data)\b/iu,
    title: 'Forty days is the time of the old law',
    say: 'A request is answered within one month of its coming.',
    rules: ['sar.deadline', 'rights.deadline'],
  },
  {
    id: 'ten-pounds',
    pattern:
      /£\s?10(\.00)?\b.{0,80}\b(fee|charge|request|access)\b|\b(fee|charge|request|access)\b.{0,80}£\s?10(\.00)?\b/iu,
    title: 'A fee of £10 belongs to the old law',
    say: 'Answering is free. A fee is possible only where a request is manifestly unfounded or excessive, or for further copies.',
    rules: ['rights.fee'],
  },
  {
    id: 'in-writing-only',
    pattern:
      /\b(requests?|apply|ask)\b.{0,80}\b(must|should|need to|needs to|has to|have to|only|can only)\b.{0,40}\bin writing\b|\bwritten requests? only\b/iu,
    title: 'A request counts in any form',
    say: 'Spoken or written, to anybody on the staff. A form may be offered, never insisted on.',
    rules: ['rights.any-form', 'sar.recognise'],
  },
  {
    id: 'article-22',
    pattern: /\bart(icle|\.)?\s*22\b(?![A-D])/iu,
    title: 'Article 22 was replaced',
    say: 'Articles 22A to 22D stand in its place: people are told, can comment, can ask for a human being, and can contest.',
    rules: ['adm.rules'],
  },
]
