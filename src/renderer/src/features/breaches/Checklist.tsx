import type { BreachCase } from '@core/breaches/breach'
import { itemsFor } from '@core/breaches/checklist'
import type { StepId } from '@core/breaches/checklist-item'
import { ukDateTime } from '@core/time/instant'
import { Checkbox } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import { SheetRow } from '../../ui/Sheet'
import css from './case.module.css'
import { useCaseChange, useCaseOrganisation } from './use-breaches'

/** The things to do at one step, each ticked when done; a tick says when. */
export function Checklist({ of, step }: { readonly of: BreachCase; readonly step: StepId }) {
  const { sector } = useCaseOrganisation()
  const tick = useCaseChange((calls) => calls.tick)
  const { breach, route } = of
  const items = itemsFor(step, { kind: breach.facts.kind, route, sector })
  const rows = items.map((item) => {
    const ticked = breach.ticks.find((one) => one.itemId === item.id)
    return (
      <SheetRow key={item.id}>
        <Checkbox
          label={item.say}
          description={item.why}
          checked={ticked !== undefined}
          disabled={breach.closing !== null}
          onChange={(event) =>
            tick.mutate({ id: breach.id, itemId: item.id, done: event.currentTarget.checked, note: '' })
          }
        />
        {ticked && <p className={css.second}>Done {ukDateTime(ticked.at)}</p>}
      </SheetRow>
    )
  })
  return (
    <>
      {rows}
      <SheetRow>
        <LawLine rules={[...new Set(items.flatMap((item) => item.rules))]} />
      </SheetRow>
    </>
  )
}
