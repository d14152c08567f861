import { charitySoftOptInFaults } from '@core/consents/charity-soft-opt-in'
import type { ConsentEvent, ConsentEventKind } from '@core/consents/consent-event'
import { isPermit, type ConsentState } from '@core/consents/consent-state'
import type { consentsContract } from '@core/consents/contract'
import { openEvent, type Reach, type Shared } from '@core/consents/open-events'
import { softOptInFaults } from '@core/consents/soft-opt-in'
import type { Handlers } from '@core/contract/contract'
import type { Deps } from '../deps'
import type { ReadableDb } from '../file/db'
import * as events from './event-repository'
import { findAddressees, type Addressee } from './marketing-contact-query'
import { refuse, refuseBoxes, refuseFuture, refuseMissingBoxes } from './refuse'
import * as wordings from './wording-repository'

type Serves = Handlers<typeof consentsContract>
type Input<V extends keyof Serves> = Parameters<Serves[V]>[0]
type Recorded = { events: ConsentEvent[] }
type Around = {
  readonly isCharity: () => boolean
  readonly statesOf: (db: ReadableDb, contactId: string) => ConsentState[]
  readonly noteFirstMessage: (contactId: string, on: string) => void
}

/** What is recorded about a permission. Nothing here changes or removes what was recorded before (row B4). */
export function answerCalls({ register, clock, newId }: Deps, { isCharity, statesOf, noteFirstMessage }: Around) {
  const sharedBy = (input: Input<'ask'> | Input<'give'> | Input<'softOptIn'>): Shared => ({
    actId: newId(),
    contactId: input.contactId,
    happenedOn: input.happenedOn,
    how: input.how,
    takenBy: input.takenBy,
    note: input.note,
    recordedAt: clock.now(),
  })

  function known(input: { readonly contactId: string; readonly happenedOn: string }): Addressee {
    refuseFuture(input.happenedOn, clock.today())
    const found = findAddressees(register.read, [input.contactId], clock.today()).get(input.contactId)
    return found ?? refuse([{ path: 'contactId', message: 'This contact is no longer in the register.' }])
  }

  function record(verb: string, kind: ConsentEventKind, reaches: readonly Reach[], who: Addressee, shared: Shared) {
    return register.change(
      { action: `consents.${verb}`, subject: shared.contactId, fields: [kind] },
      (db): Recorded => {
        for (const reach of reaches) events.insert(db, openEvent(newId(), kind, reach, who.points, shared))
        if (kind === 'asked') noteFirstMessage(shared.contactId, shared.happenedOn)
        return { events: events.findByAct(db, shared.actId) }
      },
    )
  }

  /** One cell, several or all; one address, or every one. */
  function wide(verb: 'ask' | 'decline' | 'withdraw', kind: ConsentEventKind, input: Input<'ask'>): Recorded {
    const who = known(input)
    const { channel, purpose, pointId } = input
    if (pointId !== '' && channel !== '') refuseBoxes([{ channel, pointId }], who)
    return record(verb, kind, [{ channel, purpose, pointId }], who, sharedBy(input))
  }

  /** The cells within reach where a yes or a soft opt-in stands, each by its own address. */
  function standing(input: Input<'end'>): Reach[] {
    const reaches = statesOf(register.read, input.contactId).filter(
      ({ channel, purpose, pointId, state }) =>
        isPermit(state) &&
        (input.channel === '' || input.channel === channel) &&
        (input.purpose === '' || input.purpose === purpose) &&
        (input.pointId === '' || input.pointId === pointId),
    )
    if (reaches.length > 0) return reaches
    return refuse([{ path: 'channel', message: 'There is no yes and no soft opt-in here.' }])
  }

  return {
    give(input: Input<'give'>): Recorded {
      const who = known(input)
      refuseBoxes(input.boxes, who)
      if (input.wordingId !== '') refuseMissingBoxes(input.boxes, wordings.find(register.read, input.wordingId))
      const { wordingId, words, evidence, reviewOn, endsOn } = input
      return record('give', 'given', input.boxes, who, {
        ...sharedBy(input),
        wordingId,
        words,
        evidence,
        reviewOn,
        endsOn,
      })
    },
    softOptIn(input: Input<'softOptIn'>): Recorded {
      const who = known(input)
      refuseBoxes(input.boxes, who)
      const { facts } = input
      const faults = input.boxes.flatMap(({ channel, purpose }) =>
        facts.test === 'sale'
          ? softOptInFaults(facts, { channel, purpose })
          : charitySoftOptInFaults(facts, { channel, isCharity: isCharity() }),
      )
      if (faults.length > 0) refuse(faults.map(({ field, say }) => ({ path: `facts.${field}`, message: say })))
      const kind = facts.test === 'sale' ? 'soft-opt-in' : 'charity-soft-opt-in'
      const { reviewOn } = input
      return record('softOptIn', kind, input.boxes, who, { ...sharedBy(input), facts, reviewOn })
    },
    ask: (input: Input<'ask'>) => wide('ask', 'asked', input),
    decline: (input: Input<'decline'>) => wide('decline', 'declined', input),
    withdraw: (input: Input<'withdraw'>) => wide('withdraw', 'withdrawn', input),
    confirm(input: Input<'confirm'>): Recorded {
      const who = known(input)
      const message = 'Choose a day after today.'
      if (input.reviewOn <= clock.today()) refuse([{ path: 'reviewOn', message }])
      return record('confirm', 'confirmed', standing(input), who, { ...sharedBy(input), reviewOn: input.reviewOn })
    },
    end(input: Input<'end'>): Recorded {
      const who = known(input)
      return record('end', 'ended', standing(input), who, sharedBy(input))
    },
  } satisfies Partial<Serves>
}
