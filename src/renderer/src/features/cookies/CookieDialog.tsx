import { presets } from '@core/cookies/presets'
import type { Technology } from '@core/cookies/technology'
import { Button, Modal } from '@mantine/core'
import { focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DraftNote } from '../drafts/DraftNote'
import { CookieFields } from './CookieFields'
import css from './cookies.module.css'
import { useAddCookie, useEditCookie, useRemoveCookie } from './use-cookies'
import { useCookieForm } from './use-cookie-form'
import { useState } from 'react'

type AddProps = { readonly onClose: () => void; readonly onAdded: (id: string) => void }

/** Adds an entry, from the usual words of something many sites use or from nothing. Its questions come next. */
export function AddCookieDialog({ onClose, onAdded }: AddProps) {
  const { form, draft } = useCookieForm(null)
  const [preset, setPreset] = useState('')
  const close = () => {
    draft.drop()
    onClose()
  }
  const add = useAddCookie(form, (id) => {
    draft.drop()
    onAdded(id)
  })
  const start = (id: string) => {
    const found = presets.find((one) => one.id === id)
    if (!found) return
    setPreset(id)
    form.setValues({ ...found.facts, checkedOn: form.values.checkedOn })
    form.clearErrors()
  }
  const send = form.onSubmit(
    (values) => add.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={close} title="Add a cookie or similar item" size={660}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        <Choice
          legend="What is it like?"
          description="Fills in the usual words. Change what is different on your site."
          layout="tiles"
          options={presets.map(({ id, label }) => ({ value: id, label }))}
          value={preset}
          onChange={start}
        />
        <CookieFields form={form} />
        <div className={css.acts}>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={add.isPending}>
            Add it and go to its questions
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** Changes an entry, or takes it out. What its questions rest on is noticed when it changes. */
export function EditCookieDialog({ row, onClose }: { readonly row: Technology; readonly onClose: () => void }) {
  const { form, draft } = useCookieForm(row)
  const close = () => {
    draft.drop()
    onClose()
  }
  const edit = useEditCookie(form, close)
  const remove = useRemoveCookie(close)
  const send = form.onSubmit(
    (values) => edit.mutate({ ...values, id: row.id }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={close} title={row.name} size={660}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        <CookieFields form={form} />
        <div className={css.acts}>
          <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate(row.id)}>
            Take it out of the list
          </Button>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={edit.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  )
}
