import type { Organisation } from '@core/organisation/organisation'
import { Button } from '@mantine/core'
import { Fragment, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { focusFirstError } from '../../app/zod-form'
import { Sheet } from '../../ui/Sheet'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { FeeFields } from './FeeFields'
import { HowToReachYou } from './HowToReachYou'
import { NationDates } from './NationDates'
import css from './organisation.module.css'
import { PrivacyLead } from './PrivacyLead'
import { RegulatorFields } from './RegulatorFields'
import { useOrganisationForm } from './use-organisation-form'
import { type Saved, useSaveOrganisation } from './use-save-organisation'
import { WebPages } from './WebPages'
import { WhoYouAre } from './WhoYouAre'

const groups = {
  who: WhoYouAre,
  reach: HowToReachYou,
  lead: PrivacyLead,
  fee: FeeFields,
  pages: WebPages,
  regulator: RegulatorFields,
}

/** The groups of facts, in the order they are asked. */
const organisationGroups = ['who', 'reach', 'lead', 'fee', 'pages', 'regulator'] as const
export type OrganisationGroup = (typeof organisationGroups)[number]

type OrganisationFormProps = {
  readonly initial: Organisation
  /** Which groups are shown; the first run asks fewer than the settings. */
  readonly show?: readonly OrganisationGroup[]
  readonly submit: string
  readonly onSaved?: (saved: Organisation) => void
  /** Beside the button: a way back, or around. */
  readonly beside?: ReactNode
}

/** The facts about the organisation as one form; used by the settings and by the first run. */
export function OrganisationForm({
  initial,
  show = organisationGroups,
  submit,
  onSaved,
  beside,
}: OrganisationFormProps) {
  const form = useOrganisationForm(initial)
  const draft = useDraft(form, { form: 'organisation' })
  const [moved, setMoved] = useState<Saved['moved']>(null)
  const given = JSON.stringify(initial)
  const known = useRef(given)
  const save = useSaveOrganisation(form, (saved) => {
    known.current = JSON.stringify(saved.facts)
    form.resetDirty(saved.facts)
    draft.drop()
    setMoved(saved.moved)
    onSaved?.(saved.facts)
  })
  // Undo puts the facts back in the register; the form follows.
  const follow = useEffectEvent((text: string) => {
    if (text === known.current) return
    known.current = text
    form.setValues(initial)
    form.resetDirty(initial)
    setMoved(null)
  })
  useEffect(() => follow(given), [given])
  const send = form.onSubmit(
    (facts) => save.mutate(facts),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <form onSubmit={send} noValidate aria-label="Facts about the organisation" className={css.form}>
      <DraftNote draft={draft} />
      <Sheet padded={false}>
        {show.map((name) => {
          const Group = groups[name]
          return (
            <Fragment key={name}>
              <Group form={form} />
              {name === 'who' && <NationDates form={form} moved={moved} />}
            </Fragment>
          )
        })}
        <div className={css.foot}>
          <Button type="submit" loading={save.isPending}>
            {submit}
          </Button>
          {beside}
        </div>
      </Sheet>
    </form>
  )
}
