import type { Cookie } from '../cookie'
import type { PrivacyPolicyFacts } from '../facts'
import type { Recipient } from '../recipient'
import type { Category, Retention, Use } from '../use'

/** A retention answer of a number of months after something happens. */
export function after(months: number, from: string, note = ''): Retention {
  return { kind: 'period', months, from, until: '', reviewMonths: null, note }
}

/** A retention answer that ends with something, looked at again every so many months. */
export function until(end: string, reviewMonths = 24, note = ''): Retention {
  return { kind: 'until', months: null, from: '', until: end, reviewMonths, note }
}

/** A use with nothing answered but what is given. */
export function newUse(given: Partial<Use> & Pick<Use, 'id'>): Use {
  return {
    title: '',
    purpose: '',
    bases: [],
    interest: '',
    special: { data: '', condition: '' },
    retention: { kind: 'period', months: null, from: '', until: '', reviewMonths: null, note: '' },
    statement: '',
    ...given,
  }
}

/** A group of people with nothing answered but what is given. */
export function newCategory(given: Partial<Category> & Pick<Category, 'id'>): Category {
  return { included: true, title: '', data: '', source: '', mustProvide: '', uses: [], ...given }
}

/** A recipient with nothing answered but what is given. A contract is never assumed. */
export function newRecipient(given: Partial<Recipient> & Pick<Recipient, 'id'>): Recipient {
  return {
    name: '',
    role: 'processor',
    does: '',
    country: '',
    safeguard: '',
    safeguardCheckedOn: '',
    contract: false,
    ...given,
  }
}

/** A cookie with nothing answered but what is given. */
export function newCookie(given: Partial<Cookie> & Pick<Cookie, 'id'>): Cookie {
  return { name: '', setBy: '', purpose: '', kind: 'strict', lasts: '', objection: '', ...given }
}

/** Facts with nothing ticked and nothing answered but our usual periods (`retention.defaults`). */
export function blankFacts(): PrivacyPolicyFacts {
  return {
    categories: [],
    recipients: [],
    noRecipients: false,
    security: { ticks: [], other: '' },
    website: { used: '', formOnly: false, formHandledAs: '' },
    cookies: { used: '', rows: [], choice: false, noticeUrl: '' },
    recording: {
      used: '',
      purposes: '',
      bases: [],
      interest: '',
      told: '',
      retention: after(3, 'the call'),
      policyUrl: '',
    },
    marketing: { calls: '', screening: false, screeningTool: '', emails: '', everyMessage: false },
    automated: { used: '', explain: '' },
    records: { requestMonths: 36, breachMonths: 72, consentMonths: 72 },
    breach: { role: '' },
  }
}
