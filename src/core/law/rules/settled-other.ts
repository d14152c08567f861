import { defineRules } from '../rule'

/** Rules on readings settled for requests, breaches and keeping, where the law left room. */
export const settledOtherRules = defineRules({
  'settled.processor-clock': {
    cite: 'Settled reading',
    say: 'Whether you are a processor is asked before the clock starts. A processor has no 72 hours: it tells the controller without undue delay.',
    inForceFrom: '',
    confidence: 'product',
    checkedOn: null,
    sources: [],
  },
  'settled.outage': {
    cite: 'Settled reading',
    say: 'Data that cannot be reached counts as a breach when it comes from an accident or an unlawful act and people could be affected. Planned maintenance does not count.',
    inForceFrom: '',
    confidence: 'product',
    checkedOn: null,
    sources: [],
  },
  'settled.enisa-extra': {
    cite: 'Settled reading',
    say: 'Data on crimes scores as sensitive (4). Identity documents score as financial (3); with a reason from the case they move up or down.',
    inForceFrom: '',
    confidence: 'product',
    checkedOn: null,
    sources: [],
  },
  'settled.dspt': {
    cite: 'Settled reading',
    say: 'England’s NHS bodies answer the tool’s own questions on severity and likelihood; Steward does not work out its grid. Where risk is not clearly unlikely the answer is to report.',
    inForceFrom: '',
    confidence: 'product',
    checkedOn: null,
    sources: [],
  },
  'settled.erasure-order': {
    cite: 'Settled reading',
    say: 'The most exact exception names the refusal (health record before legal claims before legal duty). With an access request open, finish it first or record in writing that it was withdrawn.',
    inForceFrom: '',
    confidence: 'product',
    checkedOn: null,
    sources: [],
  },
  'settled.erase-and-suppress': {
    cite: 'Settled reading',
    say: 'When an erased person was ever on a marketing list, Steward offers to keep a minimal suppression entry, ticked to begin with, explains why, and names it in the letter.',
    inForceFrom: '',
    confidence: 'product',
    checkedOn: null,
    sources: [],
  },
  'settled.retention-extra': {
    cite: 'Settled reading',
    say: 'An open complaint is a hold. The breach register is kept six years from closing. Where nobody agreed on a period, notes go by the six months and are marked “no agreement”.',
    inForceFrom: '',
    confidence: 'product',
    checkedOn: null,
    sources: [],
  },
  'settled.cookies-extra': {
    cite: 'Settled reading',
    say: 'A tracking pixel in an e-mail is not covered by the exception for statistics. A server’s log of requests is neither storage nor access. Strict need is asked by itself and does not settle statistics or appearance.',
    inForceFrom: '',
    confidence: 'product',
    checkedOn: null,
    sources: [],
  },
})
