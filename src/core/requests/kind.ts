import type { z } from 'zod'
import type { RuleId } from '../law/rules'
import type { CalendarDate } from '../time/calendar-date'
import type { EventType } from './event'
import type { Field } from './field'
import type { StepId } from './step-id'

/** How a case may end. `refusal` and `partly` ask for reasons; an answered one has a date of response. */
export type Outcome = {
  readonly id: string
  readonly label: string
  readonly answered: boolean
  readonly reasonsNeeded?: string
}

/** One step of a case, with what it says and what its button is called while it is the next one. */
export type KindStep = {
  readonly id: StepId
  readonly label: string
  /** The heading of the next act: "Next: search the places". */
  readonly next: string
  readonly say: string
  readonly button: string
}

/** The words for what happens at each place: searched, erased, removed. */
export type PlaceWords = { readonly verb: string; readonly done: string; readonly nothing: string }

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
  readonly fields: readonly Field[]
  readonly details: D
  /** Only access requests stop their clock for a clarification (`rights.no-pause`). */
  readonly pausable: boolean
  readonly steps: readonly KindStep[]
  /** Where to look, before the organisation says otherwise. */
  readonly places: readonly string[]
  readonly placeWords: PlaceWords
  readonly events: readonly EventType[]
  readonly outcomes: readonly Outcome[]
  /** The printed log: its template, its title and its columns in order (`rights.log`). */
  readonly log: { readonly templateId: string; readonly columns: readonly string[]; readonly initialsOnly: boolean }
  readonly letters: readonly {
    readonly templateId: string
    readonly label: string
    readonly when: 'acknowledge' | 'reply'
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
