import type { ReviewState } from '@core/bundle/contract'
import type { RequestCase } from '@core/requests/request'
import { Button, Progress } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { WithAside } from '../../ui/WithAside'
import css from './bundle.module.css'
import { items } from './bundle-words'
import { EverywhereDialog } from './EverywhereDialog'
import { ItemDialog } from './ItemDialog'
import { ItemList } from './ItemList'
import { KeepsFocus } from './KeepsFocus'
import { NextStep } from './NextStep'
import { type Locked, PassphraseDialog } from './PassphraseDialog'
import { ReviewLog } from './ReviewLog'
import { SaveCopy } from './SaveCopy'
import { SecondLookDialog } from './SecondLookDialog'
import { WholeRefusals } from './WholeRefusals'
import { Writing } from './Writing'
import { useGathered, useGatherProgress, useItems, useSaveBundle, useStopGathering } from './use-bundle'

type Open = { readonly item: string } | 'everywhere' | 'second-look' | null

/** The review of a bundle: what waits, the list, what is next, and the copy that leaves. */
export function Review({ of }: { readonly of: RequestCase }) {
  const { request } = of
  const { state, gather, busy, failed } = useGathered(request.id)
  const [open, setOpen] = useState<Open>(null)
  const [made, setMade] = useState<Locked | null>(null)
  const { data: waiting } = useItems(request.id, { group: null, only: 'waiting', offset: 0 }, state !== null)
  const first = waiting?.rows[0]?.id
  const save = useSaveBundle(request.id, setMade)
  const close = () => setOpen(null)
  return (
    <>
      <PageHead
        crumb={[
          { label: 'Requests', href: '/requests' },
          { label: request.reference, href: `/requests/${request.id}` },
          { label: 'Check' },
        ]}
        title={titleOf(state, request.name)}
        lead={`Everything Steward holds about ${request.name}, and passages of other records that name them, worded as they will read it. What you found elsewhere, attach to the case first.`}
        actions={
          <Button variant="default" onClick={gather} aria-busy={busy}>
            Put together again
          </Button>
        }
      />
      {state === null ? (
        <Gathering failed={failed} onAgain={gather} />
      ) : (
        <WithAside
          asideLabel="What to do next"
          aside={
            <div className={css.stack}>
              <KeepsFocus at={[first, of.events.length, open === null, made === null, save.isPending].join()}>
                {save.isPending ? (
                  <Writing />
                ) : (
                  <NextStep
                    of={of}
                    state={state}
                    onNext={first === undefined ? null : () => setOpen({ item: first })}
                    onSecondLook={() => setOpen('second-look')}
                    onPackage={() => save.mutate('zip')}
                  />
                )}
              </KeepsFocus>
              {!save.isPending && <SaveCopy fitsWord={state.fitsWord} onSave={(format) => save.mutate(format)} />}
              <ReviewLog of={of} />
              <WholeRefusals />
            </div>
          }
        >
          <div className={css.stack}>
            {state.cut && (
              <Wash
                tone="amber"
                icon={IconAlertTriangle}
                title="More is written about them elsewhere than is shown here"
              >
                <p>
                  Only the first 500 passages of other records are taken up. Search the register for their name, and
                  attach to the case what is about them.
                </p>
              </Wash>
            )}
            <ItemList
              requestId={request.id}
              state={state}
              you={state.deciders.at(-1) ?? state.you}
              onOpen={(item) => setOpen({ item })}
              onEverywhere={() => setOpen('everywhere')}
            />
          </div>
        </WithAside>
      )}
      {state !== null && (
        <ItemDialog
          requestId={request.id}
          item={open !== null && typeof open === 'object' ? open.item : null}
          you={state.deciders.at(-1) ?? state.you}
          onClose={close}
          onDecided={() => {
            // The next one that waits, so that nobody has to look for it.
            const at = typeof open === 'object' && open !== null ? open.item : ''
            const next = waiting?.rows.find(({ id }) => id !== at)
            setOpen(next && waiting?.rows.some(({ id }) => id === at) ? { item: next.id } : null)
          }}
        />
      )}
      {open === 'everywhere' && state !== null && (
        <EverywhereDialog requestId={request.id} you={state.deciders.at(-1) ?? state.you} onClose={close} />
      )}
      {open === 'second-look' && state !== null && (
        <SecondLookDialog requestId={request.id} state={state} onClose={close} />
      )}
      {made && <PassphraseDialog made={made} request={request} isNew onClose={() => setMade(null)} />}
    </>
  )
}

function titleOf(state: ReviewState | null, name: string): string {
  if (state === null) return `What Steward holds about ${name}`
  if (state.waiting > 0)
    return `${state.waiting} of ${items(state.items)} ${state.waiting === 1 ? 'waits' : 'wait'} for you`
  return `Nothing waits: ${items(state.items)} looked through`
}

function Gathering({ failed, onAgain }: { readonly failed: boolean; readonly onAgain: () => void }) {
  const { data } = useGatherProgress(!failed)
  const stop = useStopGathering()
  const percent = data && data.total > 0 ? Math.round((data.done / data.total) * 100) : 0
  if (failed)
    return (
      <Wash tone="red" icon={IconAlertTriangle} title="It is not put together" role="alert">
        <p>Nothing is lost and nothing has left.</p>
        <Button variant="default" mt={8} onClick={onAgain}>
          Put it together
        </Button>
      </Wash>
    )
  return (
    <Sheet title="Being put together">
      <p>{`Going through the register: ${percent} %. You can go on elsewhere meanwhile.`}</p>
      <Progress value={percent} my={10} aria-label="How far it is" />
      <Button variant="default" onClick={() => stop.mutate(undefined)}>
        Stop
      </Button>
    </Sheet>
  )
}
