import { mayMarket, type MarketingQuestion } from '../marketing/may-market'
import type { MarketingPoint } from '../marketing/marketing-contact'
import { subscriberOf, subscriberWords } from '../marketing/subscriber'
import { maySend, owedMessages } from '../marketing/may-send'
import { mendsOf } from '../marketing/mends'
import { marketingPurposes, type MarketingPurpose } from '../marketing/purpose'
import type { Channel } from '../marketing/channel'
import type { HouseOptions } from '../flows/house-options'
import type { NumberScreening } from '../screening/screening'
import { isOverdue, type ConsentState } from './consent-state'
import type { MatrixRow, PermissionMatrix } from './matrix'

type Known = Pick<MarketingQuestion, 'contact' | 'consents' | 'stops' | 'isCharity' | 'signs' | 'today'> & {
  readonly points: readonly MarketingPoint[]
  readonly assessmentFor: (purpose: MarketingPurpose) => MarketingQuestion['assessment']
  readonly house?: HouseOptions
  /** What the registers of numbers said of an address. */
  readonly screeningOf?: (point: MarketingPoint) => NumberScreening | undefined
}

/** What somebody may be sent: every way to every address, for every purpose, with its reason and its proof. */
export function showMatrix(known: Known): PermissionMatrix {
  const rows: MatrixRow[] = []
  for (const state of known.consents) {
    const point = known.points.find(({ id }) => id === state.pointId)
    let row = rows.find((one) => one.channel === state.channel && (one.point?.id ?? '') === state.pointId)
    if (!row) {
      row = {
        channel: state.channel,
        point: point ? shown(point) : null,
        subscriber: subscriberIn(state, point, known),
        cells: [],
      }
      rows.push(row)
    }
    row.cells.push(cellFor(state, point, known))
  }
  return {
    rows,
    service: maySend('service', known.contact),
    owed: owedMessages.map((kind) => ({ kind, ...maySend(kind, known.contact) })),
    purposes: purposesFor(known),
  }
}

function cellFor(state: ConsentState, point: MarketingPoint | undefined, known: Known): MatrixRow['cells'][number] {
  const { channel, purpose } = state
  const screening = point && known.screeningOf?.(point)
  const question = { ...known, point, channel, purpose, screening, assessment: known.assessmentFor(purpose) }
  const answer = mayMarket(question)
  const mends = mendsOf({ ...question, cell: state }, answer)
  return { state, answer, overdue: isOverdue(state, known.today), mends }
}

/** Post has no subscriber; without an address only the contact itself can be looked at. */
function subscriberIn({ channel }: ConsentState, point: MarketingPoint | undefined, { contact }: Known) {
  if (channel === 'post') return null
  const found = subscriberOf(contact, point)
  return { as: found.as, ...subscriberWords(found) }
}

/** Fundraising is a question for charities, and for whoever was ever asked about it. */
function purposesFor({ isCharity, consents }: Known): MarketingPurpose[] {
  const asked = consents.some(({ purpose, state }) => purpose === 'fundraising' && state !== 'never-asked')
  return marketingPurposes.filter((purpose) => purpose !== 'fundraising' || isCharity || asked)
}

function shown({ id, kind, value, label }: MarketingPoint): NonNullable<MatrixRow['point']> {
  return { id, kind, value, label }
}

/** The ways that are shown at once; the others stand behind “Other ways”, unless somebody answered about them. */
export function isUsualRow({ channel, point, cells }: MatrixRow): boolean {
  if (cells.some(({ state }) => state.state !== 'never-asked')) return true
  if (point === null) return false
  const usual: Record<Channel, boolean> = {
    email: true,
    sms: point.kind === 'mobile',
    'live-call': true,
    'automated-call': false,
    'social-dm': true,
    post: true,
    fax: false,
  }
  return usual[channel]
}
