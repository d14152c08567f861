import { britishDay, dayAt, placeOf } from './almanac'
import { type Fact, type History, objectionTo, type Question } from './clock-oracle'

/** Numbers between 0 and 1 that are the same for the same seed, whatever the computer. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One thing somebody tries to write down, and the day on which they try. */
export type Attempt = { readonly fact: Fact; readonly todayOn: string }

/** A request with everything somebody tries to write down about it, in the order they try. */
export type Story = {
  readonly name: string
  readonly kind: string
  readonly right: History['right']
  readonly nation: History['nation']
  readonly receivedAt: string
  readonly attempts: readonly Attempt[]
  readonly otherNation: History['nation']
  /** The moment it came in truth, found out afterwards. */
  readonly correctedAt: string
}

const nations = ['england-and-wales', 'scotland', 'northern-ireland'] as const
const kinds: Record<History['right'], readonly string[]> = {
  access: ['access', 'access', 'access', 'call-recording'],
  other: ['erasure', 'erasure', 'rectification', 'restriction', 'objection', 'portability', 'automated-decisions'],
  marketing: ['do-not-contact'],
  complaint: ['complaint'],
}
// Short months, leap years, Christmas and New Year, Easter, one nation’s own days, the ends of summer time.
const hard =
  '2024-01-31 2024-02-29 2024-11-25 2025-01-29 2025-01-30 2025-03-30 2025-10-26 2026-01-28 2026-01-29 2026-01-30 2026-01-31 2026-02-28 2026-03-03 2026-03-29 2026-04-03 2026-05-15 2026-05-25 2026-06-12 2026-06-19 2026-07-03 2026-07-31 2026-08-31 2026-09-30 2026-10-25 2026-10-31 2026-11-25 2026-11-30 2026-12-01 2026-12-24 2026-12-31 2027-01-31 2027-02-17 2027-03-28 2027-06-12 2027-09-30 2027-10-31 2027-11-25 2027-11-30 2027-12-01 2027-12-31 2028-01-31 2028-02-29 2028-03-26 2028-10-29 2028-11-30 2028-12-01 2029-01-31 2029-12-24 2030-11-30'.split(
    ' ',
  )

/** So many stories of requests from one seed: the same ones every time. */
export function stories(count: number, seed: number): readonly Story[] {
  const random = seeded(seed)
  const upTo = (most: number) => Math.floor(random() * (most + 1))
  const chance = (of: number) => random() < of
  const oneOf = <T>(all: readonly T[]): T => all[upTo(all.length - 1)] as T
  const plus = (on: string, days: number) => dayAt(placeOf(on) + days)
  const two = (n: number) => String(n).padStart(2, '0')

  /** One in five comes in the hour in which the days of Greenwich and of British summer time differ. */
  const moment = (on: string) => `${on}T${chance(0.2) ? 23 : two(upTo(23))}:${two(upTo(59))}:00Z`

  function asking(question: Question, fromOn: string, latestAsk: number, longestWait: number): Fact[] {
    const askedOn = plus(fromOn, upTo(latestAsk))
    const asked: Fact = { what: 'asked', question, on: askedOn }
    return chance(0.88) ? [asked, { what: 'answered', question, on: plus(askedOn, upTo(longestWait)) }] : [asked]
  }

  function factsOf(right: History['right'], receivedOn: string): Fact[] {
    const facts: Fact[] = []
    if (chance(0.4)) facts.push({ what: 'acknowledged', on: plus(receivedOn, upTo(35)) })
    if (chance(0.3)) facts.push(...asking('identity', receivedOn, 12, 25))
    if (chance(0.12)) facts.push(...asking('authority', receivedOn, 12, 25))
    if (chance(0.1)) facts.push(...asking('fee', receivedOn, 30, 15))
    if (chance(0.05)) facts.push({ what: 'answered', question: oneOf(['identity', 'fee']), on: plus(receivedOn, 9) })
    const rounds = right === 'access' ? upTo(3) : chance(0.2) ? 1 : 0
    for (let round = 0; round < rounds; round++) facts.push(...asking('meaning', receivedOn, 34, 18))
    // Any day, most of all around the last one and on day 40.
    const notices = chance(0.55) ? (chance(0.2) ? 2 : 1) : 0
    for (let notice = 0; notice < notices; notice++) {
      const after = chance(0.5) ? 27 + upTo(8) : chance(0.3) ? 40 : upTo(100)
      facts.push({ what: 'told-of-extension', on: plus(receivedOn, after) })
    }
    return facts
  }

  /** As it happens day by day; or all of it later, in any order, by somebody who tidies up. */
  function attemptsOf(facts: readonly Fact[], receivedOn: string): Attempt[] {
    if (chance(0.75))
      return facts
        .toSorted((one, other) => placeOf(one.on) - placeOf(other.on))
        .map((fact) => ({ fact, todayOn: plus(fact.on, chance(0.03) ? -1 : upTo(4)) }))
    const keyed = facts.map((fact) => ({ fact, key: random() })).toSorted((one, other) => one.key - other.key)
    return keyed.map(({ fact }) => ({
      fact: chance(0.03) ? { ...fact, on: plus(receivedOn, -1 - upTo(3)) } : fact,
      todayOn: plus(receivedOn, 200),
    }))
  }

  return Array.from({ length: count }, (_, nth): Story => {
    const right = oneOf(['access', 'access', 'access', 'other', 'other', 'complaint', 'marketing'] as const)
    const receivedAt = moment(chance(0.35) ? oneOf(hard) : plus('2024-01-02', upTo(365 * 7)))
    const receivedOn = britishDay(receivedAt)
    return {
      name: `${nth + 1} of ${seed}`,
      kind: oneOf(kinds[right]),
      right,
      nation: oneOf(nations),
      receivedAt,
      attempts: attemptsOf(factsOf(right, receivedOn), receivedOn),
      otherNation: oneOf(nations),
      correctedAt: moment(plus(receivedOn, upTo(20) - 10)),
    }
  })
}

/** What the oracle says to each attempt, and the history of what may stand. */
export function tell(story: Story) {
  const facts: Fact[] = []
  const { right, nation, receivedAt } = story
  const objections = story.attempts.map(({ fact, todayOn }) => {
    const objection = objectionTo(fact, { right, nation, receivedAt, facts }, todayOn)
    if (objection === null) facts.push(fact)
    return objection
  })
  return { objections, history: { right, nation, receivedAt, facts } satisfies History }
}
