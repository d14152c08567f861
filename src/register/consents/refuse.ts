import type { TickedBox } from '@core/consents/new-answer'
import type { Wording } from '@core/consents/wording'
import { AppError, type FieldIssue } from '@core/contract/errors'
import { channelNames, pointKindsOf } from '@core/marketing/channel'
import { marketingPurposeNames } from '@core/marketing/purpose'
import type { Addressee } from './marketing-contact-query'

/** Refuses with words beside the fields. */
export function refuse(issues: readonly FieldIssue[]): never {
  const once = issues.filter(({ path }, index) => issues.findIndex((one) => one.path === path) === index)
  throw new AppError('invalid-input', { issues: once })
}

/** Nothing is recorded before it happens. */
export function refuseFuture(happenedOn: string, today: string): void {
  if (happenedOn > today) refuse([{ path: 'happenedOn', message: 'This day has not come yet.' }])
}

/** Each address must be one of the contact, in use, and one this way goes to. */
export function refuseBoxes(boxes: readonly Pick<TickedBox, 'channel' | 'pointId'>[], { points }: Addressee): void {
  for (const [index, { channel, pointId }] of boxes.entries()) {
    const kinds: readonly string[] = pointKindsOf[channel]
    const point = points.find(({ id }) => id === pointId)
    if (point && kinds.includes(point.kind)) continue
    const message = `Choose an address or number in use for this: ${channelNames[channel].toLowerCase()}.`
    refuse([{ path: `boxes.${index}.pointId`, message }])
  }
}

/** What was ticked must have stood on the form (`consent.specific`). */
export function refuseMissingBoxes(boxes: readonly TickedBox[], shown: Wording | undefined): void {
  if (!shown) refuse([{ path: 'wordingId', message: 'This form is no longer here. Choose another.' }])
  const missing = boxes.find(
    ({ channel, purpose }) => !shown.text.choices.some((one) => one.channel === channel && one.purpose === purpose),
  )
  if (!missing) return
  const what = `${channelNames[missing.channel]}, ${marketingPurposeNames[missing.purpose].toLowerCase()}`
  refuse([
    { path: 'wordingId', message: `Version ${shown.version} of “${shown.formName}” has no box for this: ${what}.` },
  ])
}
