import type { RuleId } from '../law/rules'
import type { Channel } from '../marketing/channel'
import type { CalendarDate } from '../time/calendar-date'
import type { FactKey } from './facts'
import type { Verdict } from './verdict'

/** One thing to do, with the rules that ask for it. */
export type Duty = { readonly say: string; readonly rules: readonly RuleId[] }

/** Where to go next from an outcome: a sentence, and a page where the program has one. */
export type NextAct = { readonly label: string; readonly href?: string }

/** One answer of a question. `adds` are duties that follow from this answer wherever the path ends. */
export type Answer<Id extends string = string> = {
  readonly id: string
  readonly label: string
  /** For the picture of the tree; without it the label up to its first comma. */
  readonly short?: string
  /** Drawn straight down in the picture; without it the first answer that leads to a question. */
  readonly usual?: true
  readonly hint?: string
  readonly next: Id
  readonly adds?: readonly Duty[]
}

/** A question. In `ask` and `why`, `{who}` stands for the person or organisation it is about. */
export type Question<Id extends string = string> = {
  readonly kind: 'question'
  /** A few words for the picture of the tree. */
  readonly short: string
  readonly ask: string
  readonly why: string
  readonly example?: string
  readonly rules: readonly RuleId[]
  readonly answers: readonly Answer<Id>[]
  /** The fact of the register that can answer it beforehand. */
  readonly factKey?: FactKey
  /** Questions of one part are drawn as one box while the person is elsewhere. */
  readonly part: string
}

/** An end: the verdict in a word, one plain sentence, what must be done, and the law. */
export type Outcome = {
  readonly kind: 'outcome'
  readonly verdict: Verdict
  /** Blocked only until something is put right; `word` says what: "Screen first". */
  readonly mendable?: true
  readonly word?: string
  /** The answer comes from a rule of the organisation’s own, not from the law. */
  readonly byHouse?: true
  readonly say: string
  readonly duties: readonly Duty[]
  readonly rules: readonly RuleId[]
  readonly mend?: NextAct
  readonly thenDo?: NextAct
}

export type FlowNode<Id extends string = string> = Question<Id> | Outcome

/** A guided question tree. Ids are words and are never used again for something else. */
export type Flow = {
  readonly id: string
  readonly title: string
  /** What a person would ask, for lists of guides. */
  readonly purpose: string
  /** The title of a run about somebody: "May we ring {who}?" */
  readonly asks: string
  /** Asked first, when no contact is chosen: "Who do you want to ring?" */
  readonly asksWho: string
  /** The way of reaching somebody it is about: what was refused or agreed for that way answers its questions. */
  readonly channel?: Channel
  /**
   * For a run about something else than a contact: what to write there. `own` is about the organisation itself, so nobody
   * has to say which; `forContact` may still be started from somebody’s page, for what the register knows of them.
   */
  readonly about?: { readonly hint: string; readonly own?: true; readonly forContact?: true }
  /** Saved only with a reason and a day for a second look (`settled.specific-opportunity`). */
  readonly isJudgement?: true
  /** Date the words were last changed. Changing shipped words raises it and adds a line to `changes`. */
  readonly version: CalendarDate
  readonly changes: readonly string[]
  readonly start: string
  readonly parts: Readonly<Record<string, string>>
  readonly nodes: Readonly<Record<string, FlowNode>>
}

type Tree<Id extends string> = Omit<Flow, 'start' | 'nodes'> & {
  readonly start: NoInfer<Id>
  readonly nodes: Readonly<Record<Id, FlowNode<NoInfer<Id>>>>
}

/** Declares a flow; an answer or a start that leads to no node does not compile. */
export function defineFlow<Id extends string>(tree: Tree<Id>): Flow {
  return tree
}

/** Declares nodes that several flows share. `Exit` names where they hand over to the flow they are part of. */
export function defineSteps<Exit extends string = never>() {
  return <Id extends string>(nodes: Readonly<Record<Id, FlowNode<NoInfer<Id> | Exit>>>) => nodes
}
