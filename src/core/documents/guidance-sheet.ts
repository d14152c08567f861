import type { DecisionSummary } from '../decisions/decision'
import { verdictInWords } from '../flows/verdict-words'
import type { PublicTask } from '../tasks/public-task'
import { dayMonthYear } from '../time/format-date'
import { londonDate } from '../time/instant'
import type { Training } from '../training/training'
import type { GuidanceSheetFacts } from './templates/public-body-guidance'

/** The guide whose saved answers stand in the sheet. */
export const guidanceSheetFlow = 'is-marketing-public'

/** What the register knows for the guidance sheet: own messages decided on, tasks with their sources, own resources. */
export type GuidanceSheetSources = {
  readonly isCautious: boolean
  readonly decisions: readonly DecisionSummary[]
  readonly tasks: readonly PublicTask[]
  readonly training: readonly Training[]
}

/** The facts of the guidance sheet as they are now (`doc.psm-tables`). */
export function guidanceSheetOf({ isCautious, decisions, tasks, training }: GuidanceSheetSources): GuidanceSheetFacts {
  return {
    isCautious,
    decided: decisions.map((one) => ({
      message: one.subject,
      answer: verdictInWords(one),
      on: dayMonthYear(londonDate(one.decidedAt)),
    })),
    tasks: tasks.map(({ name, source }) => ({ task: name, source })),
    links: training
      .filter(({ link, kind }) => link !== '' && kind === 'resource')
      .slice(0, 200)
      .map(({ topic, link }) => ({ title: topic, address: link })),
  }
}
