import type { CandidatePoint } from './candidate'
import { normalPoint } from '../../contacts/normal-point'

const known = [
  'linkedin',
  'twitter',
  'x.com',
  'facebook',
  'instagram',
  'mastodon',
  'bluesky',
  'bsky',
  'threads',
  'xing',
  'youtube',
  'tiktok',
]

/**
 * A profile in a social network as a way to reach somebody. A web address of another scheme than http is none, and neither is
 * any other text unless it is known to be one (`isProfile`).
 */
export function profilePoint(value: string, isProfile = false): CandidatePoint[] {
  if (value === '' || (/^[a-z][a-z0-9+.-]*:/i.test(value) && !/^https?:\/\//i.test(value))) return []
  const low = value.toLowerCase()
  const network = known.find((name) => low.includes(name))
  if (!isProfile && !network && !/^@\w/.test(value) && !low.startsWith('http')) return []
  const label = network === 'linkedin' ? 'LinkedIn' : ''
  return [{ kind: 'social', value, normal: normalPoint('social', value), label, postcode: '', valid: true }]
}
