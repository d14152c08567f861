import { verdicts, type Verdict } from '@core/flows/verdict'
import { mayMarket } from '@core/marketing/may-market'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { howOften } from '../../fixtures/how-often'
import { anyHouse, anyMarketingQuestion } from '../../fixtures/marketing-cases'
import { endOfFlow } from './two-roads'

const strictness = ({ verdict, mendable }: { readonly verdict: Verdict; readonly mendable?: true }) =>
  verdicts.indexOf(verdict) * 2 + (mendable ? 0 : 1)

test('what the pages answer at once is never looser than the questions of the same way, answered honestly', () => {
  fc.assert(
    fc.property(anyMarketingQuestion, fc.option(anyHouse, { nil: undefined }), (facts, house) => {
      const question = { ...facts, ...(house && { house }) }
      const answer = mayMarket(question)
      const { end, path } = endOfFlow(question)
      expect(strictness(answer), `${answer.verdict}: ${answer.say} | ${end.verdict}: ${path}`).toBeGreaterThanOrEqual(
        strictness(end),
      )
    }),
    { numRuns: howOften(1500, 100_000) },
  )
})
