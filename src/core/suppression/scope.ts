import { z } from 'zod'
import { channels, type Channel } from '../marketing/channel'
import { marketingPurposes, type MarketingPurpose } from '../marketing/purpose'
import type { Request } from '../requests/request'
import type { StoppableChannel } from '../requests/kinds/do-not-contact'

/** How far a refusal reaches: by which ways and about what. Empty lists mean every way and all marketing (`settled.suppression-scope`). */
export const scope = z.object({ channels: z.array(z.enum(channels)), purposes: z.array(z.enum(marketingPurposes)) })
export type Scope = { readonly channels: readonly Channel[]; readonly purposes: readonly MarketingPurpose[] }

const waysOf: Record<StoppableChannel, readonly Channel[]> = {
  'e-mail': ['email'],
  phone: ['live-call', 'automated-call'],
  text: ['sms'],
  post: ['post'],
  social: ['social-dm'],
}

/** What a logged request stops: a do-not-contact request always, an erasure request where marketing was to stop with it. */
export function scopeOfRequest(request: Request): Scope | null {
  if (request.kind === 'erasure') return request.details.stopMarketing ? { channels: [], purposes: [] } : null
  if (request.kind !== 'do-not-contact') return null
  const { reach, channels: asked } = request.details
  const ways = reach === 'some' ? asked.flatMap((way) => waysOf[way]) : []
  return { channels: channels.filter((one) => ways.includes(one)), purposes: [] }
}

/** The two together: whatever one of them stops. Nothing that stood before is left out. */
export function widest(one: Scope, other: Scope): Scope {
  const either = <T>(a: readonly T[], b: readonly T[]) =>
    a.length === 0 || b.length === 0 ? [] : [...new Set([...a, ...b])]
  return { channels: either(one.channels, other.channels), purposes: either(one.purposes, other.purposes) }
}

/** Does the first stop everything the second would? */
export function includesScope(one: Scope, other: Scope): boolean {
  const holds = <T>(a: readonly T[], b: readonly T[]) =>
    a.length === 0 || (b.length > 0 && b.every((item) => a.includes(item)))
  return holds(one.channels, other.channels) && holds(one.purposes, other.purposes)
}
