import type { StaleClaim } from './stale-claim'

/** What older documents say of cookies, consent and keeping, and what is true since. */
export const claimsOnConsent: readonly StaleClaim[] = [
  {
    id: 'two-exceptions',
    pattern:
      /\b(two|only two|2)\s+(exceptions?|exemptions?)\b|\b(except|unless|exempt\w*|apart from|other than|only)\b.{0,120}\bstrictly necessary\b|\bstrictly necessary\b.{0,80}\b(are the only|only ones|are exempt)\b|\ball (other|non-essential)( \w+){0,2} cookies\b.{0,80}\bconsent\b/iu,
    with: /\bcookies?\b|\bdevice\b|\bterminal equipment\b/iu,
    notWith: /\bfive exceptions\b/iu,
    title: 'Cookies: there are five exceptions now, not two',
    say: 'Since 5 February 2026, besides sending a message and what is strictly necessary, statistics that only improve your own site, the visitor’s own settings, and emergencies need no consent. People are told all the same, and can say no to the first two of these.',
    rules: ['cookie.statistics', 'cookie.appearance', 'cookie.emergency', 'cookie.strict', 'cookie.transmission'],
  },
  {
    id: 'by-continuing',
    pattern:
      /\bby (continuing|carrying on|using|browsing)\b.{0,80}\b(you (agree|consent|accept)|consent)\b|\b(continued|continuing)\b.{0,60}\b(call|use)\b.{0,60}\b(consent|agree)/iu,
    title: 'Carrying on is not consent',
    say: 'Consent is a clear act of its own. Carrying on with a call or a visit is none.',
    rules: ['consent.standard', 'cookie.banner', 'rec.basis'],
  },
  {
    id: 'pre-ticked',
    pattern:
      /\bpre-?ticked\b|\b(tick|check) (this|the) box if you (do not|don[’']t|would (not|rather not)) (want|wish|like)?/iu,
    unless: /\b(no|never|not use|without)\b.{0,20}\bpre-?ticked\b/iu,
    title: 'A box that says yes by itself is no consent',
    say: 'Every box starts empty, and a tick means yes.',
    rules: ['consent.standard'],
  },
  {
    id: 'without-end',
    pattern: /\bindefinite(ly)?\b|\bfor\s?ever\b|\b(kept|keep|retain(ed)?|stored?)\b.{0,40}\bpermanent(ly)?\b/iu,
    unless: /\b(not|never|no)\b.{0,30}\b(indefinite(ly)?|for\s?ever|permanent(ly)?)\b/iu,
    title: 'Keeping without an end',
    say: 'Say what ends it, and how often you check whether it is still needed.',
    rules: ['retention.principle'],
  },
]
