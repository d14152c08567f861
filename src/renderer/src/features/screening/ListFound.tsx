import type { ListWork } from '@core/screening/list-contract'
import { registerNames } from '@core/screening/screening-words'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'
import { useForCampaign, whereFrom } from './for-campaign'
import css from './list-file.module.css'
import { useActs } from './use-screening'

/** What came of the last comparing with this list. */
export function ListFound({ work: { result } }: { readonly work: ListWork }) {
  const { data: acts } = useActs()
  const campaign = useForCampaign()
  // Undone, or taken back as a mistake.
  const stands = acts?.some(({ id, takenBackOn }) => id === result?.actId && takenBackOn === '')
  if (!result || !stands) return null
  const { checked, listed, left, register, lastSafeOn } = result
  const counts = [
    ['checked', checked],
    [`on the ${registerNames[register]}`, listed],
    ['not on it', checked - listed],
    ...(left > 0 ? [['that no list can say', left] as const] : []),
  ] as const
  return (
    <output>
      <Wash tone="pine" title="Checked and written down">
        <p className={css.counted}>
          {counts.map(([words, count]) => (
            <span key={words}>
              <strong>{count.toLocaleString('en-GB')}</strong> {words}
            </span>
          ))}
        </p>
        <p>
          Good until {dayMonthYear(lastSafeOn)}. Every number stands in the{' '}
          <Anchor component={Link} href="/marketing/screening">
            screening log
          </Anchor>
          , with where the result comes from.
        </p>
        {campaign && (
          <Button variant="default" size="compact-md" mt={8} component={Link} href={whereFrom(campaign).href}>
            Back to “{campaign.name}”
          </Button>
        )}
      </Wash>
    </output>
  )
}
