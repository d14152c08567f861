import type { z } from 'zod'
import type { RuleId } from '../law/rules'
import type { Organisation } from '../organisation/organisation'
import type { CalendarDate } from '../time/calendar-date'
import type { Block } from './block'

/** What every document knows besides its own facts. */
export type Frame = {
  readonly organisation: Organisation
  readonly madeOn: CalendarDate
  /** 1 for the first saved version; 0 for a draft or a one-off letter. */
  readonly version: number
  /** `YYYY-MM-DD` or empty. */
  readonly nextReviewOn: CalendarDate
}

/** One thing that must be mended before the document may be used, and where. */
export type Gap = { readonly fact: string; readonly say: string }

/** A document: pure words from facts. One file in `templates/`, one line in `templates/index.ts`. */
export type Template<S extends z.ZodType = z.ZodType> = {
  readonly id: string
  readonly title: string
  /** One plain sentence: what it is for. */
  readonly purpose: string
  /** `gallery`: made from the Documents page; `case`: made from a request, breach or decision. */
  readonly place: 'gallery' | 'case'
  /** Made from what is true today and approved by nobody: it has no versions and is never a draft. */
  readonly isReady?: true
  /** Date the words were last changed, `YYYY-MM-DD`. Changing shipped words raises it and adds a line to `changes`. */
  readonly version: CalendarDate
  readonly changes: readonly string[]
  readonly rules: readonly RuleId[]
  readonly facts: S
  compose(facts: z.output<S>, frame: Frame): readonly Block[]
  /** Empty when the document is complete (`notice.test`). */
  gaps(facts: z.output<S>, frame: Frame): readonly Gap[]
  /** What a person must read before use. */
  readonly checkBeforeUse: readonly string[]
}

/** Declares a template with its facts' type inferred from the schema. */
export function defineTemplate<S extends z.ZodType>(template: Template<S>): Template<S> {
  return template
}
