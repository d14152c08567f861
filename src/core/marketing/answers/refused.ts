import type { ConsentState } from '../../consents/consent-state'
import { dayMonthYear } from '../../time/format-date'
import type { MayMarket } from '../may-market'

/** The answer where the person said no or took back a yes: no, whatever the kind of subscriber (`object.marketing`). */
export function refused({ state, since, eventId, channel }: ConsentState): MayMarket {
  const act = state === 'declined' ? 'said no' : 'took back their yes or asked you to stop'
  return {
    verdict: 'blocked',
    say: `They ${act}${since === '' ? '' : ` on ${dayMonthYear(since)}`}.`,
    duties: [{ say: 'Messages that are not marketing may still go.', rules: ['settled.suppression-scope'] }],
    rules: [
      'optout.now',
      'object.marketing',
      'settled.refusal-scope',
      ...(channel === 'live-call' ? (['pecr.r21.objection'] as const) : []),
      ...(state === 'withdrawn' ? (['consent.withdraw'] as const) : []),
    ],
    proof: eventId === null ? null : { kind: 'consent', id: eventId },
  }
}
