import type { BreachCase } from '@core/breaches/breach'
import { itemsFor } from '@core/breaches/checklist'
import type { StepId } from '@core/breaches/checklist-item'
import { ukDateTime } from '@core/time/instant'
import { Checkbox } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import { SheetRow } from '../../ui/Sheet'
import { useCaseChange, useCaseOrganisation } from './use-breaches'

/** The things to do at one step, each ticked when done; a tick says when. */
export function Checklist({ of, step }: { readonly of: BreachCase; readonly step: StepId }) {
  const { sector } = useCaseOrganisation()
  const tick = useCaseChange((calls) => calls.tick)
  const { breach, route } = of
  const items = itemsFor(step, { kind: breach.facts.kind, route, sector })
  const isClosed = breach.closing !== null
  const shown = isClosed ? items.filter(({ id }) => breach.ticks.some((one) => one.itemId === id)) : items
  if (shown.length === 0) return <p>Nothing on this list was ticked before the case was closed.</p>
  const rows = shown.map((item) => {
    const ticked = breach.ticks.find((one) => one.itemId === item.id)
    return (
      <SheetRow key={item.id}>
        <Checkbox
          label={item.say}
          description={describe(item.why, ticked?.at)}
          checked={ticked !== undefined}
          disabled={isClosed}
          onChange={(event) =>
            tick.mutate({ id: breach.id, itemId: item.id, done: event.currentTarget.checked, note: '' })
          }
        />
      </SheetRow>
    )
  })
  return (
    <>
      {rows}
      <SheetRow>
        <LawLine rules={[...new Set(shown.flatMap((item) => item.rules))]} />
      </SheetRow>
    </>
  )
}

function describe(why: string | undefined, doneAt: string | undefined): string | undefined {
  const done = doneAt === undefined ? '' : `Done ${ukDateTime(doneAt)}.`
  return [why, done].filter(Boolean).join(' ') || undefined
}
