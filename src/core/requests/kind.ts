import type { z } from 'zod'
import type { RuleId } from '../law/rules'
import type { CalendarDate } from '../time/calendar-date'
import type { Jurisdiction } from '../time/jurisdiction'
import type { Clock } from './clock'
import type { DecisionResult, EventFacts, EventType, NewEvent } from './event'
import type { Field, When } from './field'
import type { StepId } from './step-id'

/** How a case may end. `refusal` and `partly` ask for reasons; an answered one has a date of response. */
export type Outcome = {
  readonly id: string
  readonly label: string
  readonly answered: boolean
  readonly reasonsNeeded?: string
  /** It says that everything is done: while a place is open, why it ends all the same must be written. */
  readonly placesFirst?: true
}

/** One step of a case, with what it says and what its button is called while it is the next one. */
export type KindStep = {
  readonly id: StepId
  readonly label: string
  /** The heading of the next act: "Next: search the places". */
  readonly next: string
  readonly say: string
  readonly button: string
  /** Only in cases whose details hold this; a kind may have the same step in other words for other cases. */
  readonly onlyWhen?: When
}

/** What a letter is for: to say that we have it, to ask for something, to tell how it goes, or to answer. */
export type LetterMoment =
  'acknowledge' | 'identity' | 'authority' | 'clarify' | 'fee' | 'extend' | 'progress' | 'reply'

/** The words for what happens at each place: searched, erased, removed. */
export type PlaceWords = { readonly verb: string; readonly done: string; readonly nothing: string }

/** What the clock of a kind is worked out from. */
export type ClockFacts<Details> = {
  readonly receivedOn: CalendarDate
  readonly events: readonly EventFacts[]
  readonly details: Details
  readonly jurisdiction: Jurisdiction
}

/** What a kind may look at before an event is recorded: what was answered, and what happened so far. */
type CheckFacts<Details> = { readonly details: Details; readonly events: readonly EventFacts[] }

/** What the cells of a log are made from, where a kind prints columns of its own. */
type CellFacts<Details> = CheckFacts<Details> & {
  readonly reference: string
  readonly receivedOn: CalendarDate
  readonly name: string
  readonly askedBy: string
  readonly askedAs: string
  readonly scope: string
}

/** Somebody other than the person asks as a rule: how the two fields are called, and what is said where the first is empty. */
export type Asker = { readonly label: string; readonly asLabel: string; readonly missing: string }

/** A kind of request as data: one file in `kinds/`, one line in `kinds/index.ts`; everything else reads it from here. */
export type RequestKind<Id extends string = string, D extends z.ZodType = z.ZodType> = {
  readonly id: Id
  /** "Access request". */
  readonly title: string
  /** As a choice: what the person said. */
  readonly short: string
  readonly prefix: string
  /** What to do about it, in a due list: "Answer Tom Ashdown’s access request". */
  readonly duty: (name: string) => string
  /** Above the due date: "Reply by". */
  readonly dueLabel: string
  /** Shown while the request is logged. */
  readonly notice: string
  /** What may not be destroyed while a case is open, in one sentence; empty where nothing is held. */
  readonly hold: (name: string) => string
  /** Said where erasing is refused because of the hold; left out where it is the right to see what you hold. */
  readonly beforeErasing?: { readonly why: string; readonly rules: readonly RuleId[] }
  /** The title of the page of a case; left out: “Access request from Tom Ashdown”. */
  readonly pageTitle?: (name: string) => string
  /** Above the field of the name; left out: “Who is it about?”. */
  readonly whoLabel?: string
  readonly asker?: Asker
  readonly fields: readonly Field[]
  readonly details: D
  /** Only access requests stop their clock for a clarification (`rights.no-pause`). */
  readonly pausable: boolean
  /** Its own clock; left out, or null for such a case, where the law gives one month from the start (digest 3.4). */
  clock?(facts: ClockFacts<z.output<D>>): Clock | null
  /** What is said while the clock runs and no day counts: no law sets one, or the day that counted is behind. */
  readonly undated?: { readonly label: string; readonly duty: (name: string) => string; readonly why: string }
  /** Why on that day, for Today; not said where it is a month. */
  readonly why?: string
  /** What to do once the day is past; left out: answer today, and say so. */
  readonly late?: string
  readonly steps: readonly KindStep[]
  /** Where to look, before the organisation says otherwise. */
  readonly places: readonly string[]
  /** The organisation’s own list of places comes instead, once it has one (`sar.search`). */
  readonly ownPlaces?: true
  /** What Steward holds is looked through item by item before the answer goes; the check opens that page. */
  readonly reviewed?: true
  readonly placeWords: PlaceWords
  readonly events: readonly EventType[]
  /** Events that only some cases of this kind have. */
  readonly eventsOnlyWhen?: Readonly<Partial<Record<EventType, When>>>
  /** What an event asks for besides, or instead of its own field of that name. */
  readonly eventFields?: Readonly<Partial<Record<EventType, readonly Field[]>>>
  /** What is wrong with an event in such a case, beside its field; null where nothing is. */
  refuses?(event: NewEvent, facts: CheckFacts<z.output<D>>): { readonly path: string; readonly message: string } | null
  /** What a decision can be called here; left out where nothing is decided in those words. */
  readonly decisions?: Readonly<Record<DecisionResult, string>>
  /** Said in the form of an event instead of what it says elsewhere. */
  readonly eventSay?: Readonly<Partial<Record<EventType, string>>>
  readonly outcomes: readonly Outcome[]
  /** The printed log: its template, its title and its columns in order (`rights.log`). */
  readonly log: { readonly templateId: string; readonly columns: readonly string[]; readonly initialsOnly: boolean }
  /** A line of that log in its own columns; left out where the common ones serve. */
  cells?(facts: CellFacts<z.output<D>>): readonly string[]
  readonly letters: readonly {
    readonly templateId: string
    readonly label: string
    readonly when: LetterMoment
    /** Offered as the next letter only after such a decision. */
    readonly onlyAfter?: readonly DecisionResult[]
    /** Offered as the next letter only where every place was looked at and nothing was there. */
    readonly nothingFound?: true
    /** What has to be written for this letter by hand: the label of the field. */
    readonly asks?: string
  }[]
  readonly sources: readonly RuleId[]
  /** Date its words or rules last changed; raising it adds a line to `changes`. */
  readonly version: CalendarDate
  readonly changes: readonly string[]
}

/** Declares a kind with its id and the type of its details inferred. */
export function defineKind<const Id extends string, D extends z.ZodType>(kind: RequestKind<Id, D>): RequestKind<Id, D> {
  return kind
}
