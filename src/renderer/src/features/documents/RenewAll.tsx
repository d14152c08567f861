import { Anchor, Button, Checkbox, Group } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import type { StaleDocument } from '@core/documents/contract'
import { findTemplate } from '@core/documents/find-template'
import { pageOfDocument } from '@core/documents/kept-in-versions'
import { addMonths } from '@core/time/add-months'
import { useToday } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { CheckBeforeUse, untickedFault } from './CheckBeforeUse'
import { counted, monthsToReview } from './document-words'
import css from './documents.module.css'
import { StaleReasons } from './StaleReasons'
import { useRenew } from './use-versions'
import { WhatChanged } from './WhatChanged'

/** The preview of all new versions, and one act that approves those that are chosen. */
export function RenewAll({ stale }: { readonly stale: readonly StaleDocument[] }) {
  const today = useToday()
  const ready = stale.filter(({ gaps }) => gaps.length === 0)
  const [left, setLeft] = useState<readonly string[]>([])
  const [ticks, setTicks] = useState<Readonly<Record<string, readonly string[]>>>({})
  const [nextReviewOn, setNextReviewOn] = useState(() => addMonths(today, monthsToReview))
  const [asked, setAsked] = useState(false)
  const renew = useRenew(() => setAsked(false))
  const chosen = ready.filter(({ templateId }) => !left.includes(templateId))
  const faultOf = (templateId: string) => untickedFault(checksOf(templateId), ticks[templateId] ?? [])
  const late = nextReviewOn > today ? undefined : 'Choose a day after today.'
  const approve = () => {
    setAsked(true)
    if (late || chosen.some(({ templateId }) => faultOf(templateId))) return
    renew.mutate(chosen.map(({ templateId }) => ({ templateId, nextReviewOn, checked: ticks[templateId] ?? [] })))
  }
  return (
    <>
      <PageHead
        title="Out of date"
        crumb={[{ label: 'Documents', href: '/documents' }, { label: 'Out of date' }]}
        lead="Read what would change, tick what you checked, and approve the new versions together. The old ones are kept."
      />
      <div className={css.gallery}>
        {stale.map((one) => {
          const { templateId, title, seq, changes, gaps, difference, differences, rules } = one
          const isChosen = gaps.length === 0 && !left.includes(templateId)
          return (
            <Sheet key={templateId} title={title}>
              <SheetRow>
                <StaleReasons seq={seq} changes={changes} />
                <div className={css.spaced}>
                  <WhatChanged {...{ title, templateId, seq, difference, rules }} count={differences} />
                </div>
              </SheetRow>
              <SheetRow>
                {gaps.length > 0 ? (
                  <p>
                    {`${counted(gaps.length, 'question')} to answer first. `}
                    <Anchor component={Link} href={pageOfDocument(templateId)}>
                      Open it
                    </Anchor>
                  </p>
                ) : (
                  <>
                    <Checkbox
                      label={`Approve version ${seq + 1} of it`}
                      checked={isChosen}
                      onChange={({ currentTarget }) =>
                        setLeft(currentTarget.checked ? left.filter((id) => id !== templateId) : [...left, templateId])
                      }
                    />
                    {isChosen && (
                      <CheckBeforeUse
                        lines={checksOf(templateId)}
                        checked={ticks[templateId] ?? []}
                        onChange={(checked) => setTicks({ ...ticks, [templateId]: checked })}
                        error={asked ? faultOf(templateId) : undefined}
                      />
                    )}
                  </>
                )}
              </SheetRow>
            </Sheet>
          )
        })}
        {chosen.length > 0 && (
          <Group align="flex-end" gap={16}>
            <DateField
              label="Look at them again on"
              value={nextReviewOn}
              onChange={setNextReviewOn}
              error={asked ? late : undefined}
            />
            <Button loading={renew.isPending} onClick={approve}>
              {`Approve ${counted(chosen.length, 'new version')}`}
            </Button>
          </Group>
        )}
      </div>
    </>
  )
}

const checksOf = (templateId: string) => findTemplate(templateId)?.checkBeforeUse ?? []
