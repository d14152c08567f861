import { z } from 'zod'
import { firstHourSteps, firstHourTitle } from '../../breaches/first-hour'
import { defaultRegulator, type Organisation } from '../../organisation/organisation'
import type { Block } from '../block'
import { defineTemplate } from '../template'

/** The first-hour card as a page: no facts, so it prints from the lock screen too. */
export const firstHourCard = defineTemplate({
  id: 'first-hour-card',
  title: 'The first hour',
  purpose: 'What to do first when something went wrong with data. One page for the wall.',
  place: 'gallery',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: [
    'breach.aware',
    'breach.72h',
    'breach.factors',
    'breach.register',
    'breach.content',
    'breach.police',
    'breach.processor',
  ],
  facts: z.strictObject({}),
  compose: (_facts, { organisation }) => firstHourBlocks(organisation.regulator),
  gaps: () => [],
  checkBeforeUse: ['Write the name and number of whoever looks into breaches on the printed card.'],
})

/** The card’s words. The regulator’s own telephone and address come last. */
export function firstHourBlocks(regulator: Organisation['regulator'] = defaultRegulator): readonly Block[] {
  const contact = [regulator.phone, regulator.web].filter((part) => part !== '').join(', ')
  return [
    { type: 'title', text: firstHourTitle },
    {
      type: 'list',
      ordered: true,
      items: firstHourSteps.map(({ act, how, more }) => [{ text: act, bold: true }, { text: ` ${how} ${more}` }]),
      rules: firstHourSteps.flatMap((step) => [...step.rules]),
    },
    {
      type: 'paragraph',
      words: `The regulator: ${[regulator.name, contact].filter((part) => part !== '').join(', ')}.`,
      rules: ['reg.regulator-name'],
    },
    { type: 'signature', lines: ['Who looks into it here', 'Telephone', 'What time it was'] },
  ]
}
