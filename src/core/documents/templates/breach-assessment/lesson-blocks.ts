import type { Block } from '../../block'
import { dayMonthYear } from '../../../time/format-date'
import type { BreachCase } from '../../../breaches/breach'
import { orNotKnown } from '../../../breaches/known-words'
import { momentWords } from '../../../breaches/moment-words'

/** The last part on paper: how it is prevented, who does what, and the sign-off. */
export function lessonBlocks({ breach, actions }: BreachCase): Block[] {
  const rows = actions.map((one) => [
    one.what,
    one.owner,
    dayWords(one.dueOn),
    one.doneOn === '' ? 'Open' : `Done ${dayMonthYear(one.doneOn)}`,
  ])
  return [
    { type: 'heading', level: 1, text: 'So that it does not happen again' },
    { type: 'paragraph', words: orNotKnown(breach.facts.prevention), facts: ['prevention'], rules: ['breach.prevent'] },
    ...(rows.length === 0
      ? []
      : [{ type: 'table' as const, head: ['What', 'Who', 'Until', 'State'], rows, rules: ['breach.prevent'] }]),
    { type: 'heading', level: 1, text: 'Sign-off' },
    ...signOffBlocks(breach.closing),
  ]
}

function signOffBlocks(closing: BreachCase['breach']['closing']): Block[] {
  if (!closing)
    return [
      { type: 'paragraph', words: 'The case is open.' },
      { type: 'signature', lines: ['Name', 'Role', 'Date'] },
    ]
  const words = `Closed ${momentWords(closing.at)} by ${closing.name}, ${closing.role}. ${closing.reason} Kept until ${dayMonthYear(closing.keepUntilOn)}.`
  return [
    { type: 'paragraph', words, rules: ['breach.roles', 'settled.retention-extra'] },
    { type: 'signature', lines: [`${closing.name}, ${closing.role}`, 'Date'] },
  ]
}

function dayWords(on: string): string {
  return on === '' ? 'No date' : dayMonthYear(on)
}
