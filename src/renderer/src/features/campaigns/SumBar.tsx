import { numberWords, sumWords } from '@core/campaigns/campaign-words'
import type { CampaignResult } from '@core/campaigns/contract'
import { countOf } from '@core/campaigns/tally'
import { VisuallyHidden } from '@mantine/core'
import css from './campaigns.module.css'

/** The whole list as one bar, and the sum in words: the parts add up to what was handed in. */
export function SumBar({ tally }: Pick<CampaignResult, 'tally'>) {
  const [go, decide, out] = [countOf(tally, 'go'), countOf(tally, 'decide'), countOf(tally, 'out')]
  const parts = [
    { id: 'go', count: go, word: 'may get it' },
    { id: 'decide', count: decide, word: 'for you to decide' },
    { id: 'ask', count: tally['ask-first'] + tally['fix-first'], word: 'to be asked or put right first' },
    { id: 'no', count: tally.no + tally['decided-no'], word: 'no' },
    { id: 'rest', count: tally.repeat + tally['no-address'] + tally.unreadable, word: 'repeated or not usable' },
  ].filter(({ count }) => count > 0)
  const words = parts.map(({ count, word }) => `${numberWords(count)} ${word}`).join(', ')
  return (
    <>
      <p className={css.sum}>{sumWords(go, decide, out)}</p>
      <VisuallyHidden>{words}</VisuallyHidden>
      <div className={css.bar} aria-hidden="true">
        {parts.map(({ id, count }) => (
          <i key={id} data-part={id} style={{ flex: count }} />
        ))}
      </div>
    </>
  )
}
