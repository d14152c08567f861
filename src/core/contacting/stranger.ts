import type { ContactPointKind } from '../contacts/contact-point'
import { normalPhone, normalPoint } from '../contacts/normal-point'
import type { PermissionMatrix } from '../consents/matrix'
import { showMatrix } from '../consents/show-matrix'
import { statesOf } from '../consents/states-of'
import type { MarketingContact, MarketingPoint } from '../marketing/marketing-contact'
import { refusalWords } from '../suppression/refusal-source'
import type { Proof } from '../suppression/proof'
import type { Stop } from '../suppression/stop'

/** The address somebody typed, while it belongs to nobody in the register. */
export const askedPoint = 'asked'

type Known = Pick<Parameters<typeof showMatrix>[0], 'isCharity' | 'today' | 'house' | 'screeningOf'>

/** Nothing is known: a private person’s, from nobody knows where (`pecr.subscriber.unknown`, `list.public-source`). */
const nobody: MarketingContact = {
  id: '',
  kind: 'person',
  subscriberType: 'unknown',
  legalForm: '',
  legalNumber: '',
  under18: false,
  noContactAtAll: false,
  source: '',
}

/** Which kind of address was typed; null for a name or a domain. */
export function kindAsked(about: Proof['about'], text: string): ContactPointKind | null {
  if (about === 'email') return 'email'
  if (about === 'phone') return mobileNumber.test(normalPhone(text)) ? 'mobile' : 'phone'
  return null
}

/** British mobile numbers; 070 is for personal numbers and 076 for pagers. */
const mobileNumber = /^\+447[1-57-9]/

/** What may be sent to somebody the register does not know. Assessments are for people whose source is written down. */
export function strangerMatrix(text: string, proof: Proof, known: Known): PermissionMatrix {
  const kind = kindAsked(proof.about, text)
  const point: MarketingPoint | null = kind && { id: askedPoint, kind, value: text, label: '', subscriberType: '' }
  const points = point ? [{ ...point, normal: normalPoint(point.kind, text) }] : []
  const matrix = showMatrix({
    ...known,
    contact: nobody,
    points,
    consents: statesOf({ points, events: [], wordings: new Map(), today: known.today }),
    stops: proof.entries.map((entry) => stopFrom(entry)),
    assessmentFor: () => undefined,
  })
  // A way no address was typed for is another question, but for a name: then every way is one.
  return { ...matrix, rows: matrix.rows.filter((row) => (kind === null ? row.channel !== 'fax' : row.point !== null)) }
}

/** Only what was typed is known, so an entry that stands against it stands against all there is. */
function stopFrom(entry: Proof['entries'][number]): Stop {
  const { id, matchedBy, channels, purposes, askedOn, source, note, requestId, reference } = entry
  const words = refusalWords(source)
  return {
    id,
    matchedBy,
    channels,
    purposes,
    askedOn,
    source: note === '' ? words : `${words}: ${note}`,
    requestId,
    reference,
  }
}
