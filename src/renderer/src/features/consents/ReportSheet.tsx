import { consentStateNames, type ConsentStateName } from '@core/consents/consent-state'
import type { StateCount } from '@core/consents/contract'
import { channelNames } from '@core/marketing/channel'
import { Select } from '@mantine/core'
import { marketingPurposeNames, marketingPurposes, type MarketingPurpose } from '@core/marketing/purpose'
import { useState } from 'react'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { stateLooks } from './consent-words'
import css from './consents.module.css'
import { useReport } from './use-consents'

const purposes = marketingPurposes.map((value) => ({ value, label: marketingPurposeNames[value] }))

/** How many addresses and numbers stand in each state, never asked among them. */
export function ReportSheet() {
  const { data } = useReport()
  const [purpose, setPurpose] = useState<MarketingPurpose>('services')
  return (
    <Sheet
      title="Where people stand"
      actions={
        <Select
          aria-label="About"
          w={290}
          data={purposes}
          allowDeselect={false}
          value={purpose}
          onChange={(value) => setPurpose(marketingPurposes.find((one) => one === value) ?? 'services')}
        />
      }
    >
      {data ? <Counts lines={data.filter((line) => line.purpose === purpose)} /> : <Loading rows={5} />}
    </Sheet>
  )
}

const always: readonly ConsentStateName[] = ['never-asked', 'given', 'declined', 'withdrawn']

/** States nobody is in stand in no column, but for those that are always asked about. */
function Counts({ lines }: { readonly lines: readonly StateCount[] }) {
  const states = consentStateNames.filter(
    (state) => always.includes(state) || lines.some(({ counts }) => (counts[state] ?? 0) > 0),
  )
  return (
    // A wide table scrolls by itself, with the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrow keys scroll what has the focus
    <section className={css.wide} aria-label="Addresses and numbers by state" tabIndex={0}>
      <table className={css.report}>
        <thead>
          <tr>
            <th scope="col">Addresses and numbers</th>
            {states.map((state) => (
              <th key={state} scope="col">
                {stateLooks[state].word}
              </th>
            ))}
            <th scope="col">Past review</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ channel, counts, overdue }) => (
            <tr key={channel}>
              <th scope="row">{channelNames[channel]}</th>
              {states.map((state) => (
                <td key={state}>{(counts[state] ?? 0).toLocaleString('en-GB')}</td>
              ))}
              <td>{overdue.toLocaleString('en-GB')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
