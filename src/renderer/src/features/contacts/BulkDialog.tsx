import type { BulkAct } from '@core/contacts/bulk'
import { contactCategories, contactCategoryNames, type ContactCategory } from '@core/contacts/contact-category'
import type { Selection } from '@core/contacts/selection'
import { Autocomplete, Button, Group, Modal, Progress, Select } from '@mantine/core'
import { useState } from 'react'
import { bulkButton, bulkDone, bulkSays, bulkTitles, contactsInWords } from './bulk-words'
import css from './contacts.module.css'
import { useBulk, useBulkPreview, useBulkProgress, useSources, useStopBulk } from './use-bulk'

type BulkDialogProps = {
  readonly name: BulkAct['do']
  readonly selection: Selection
  readonly onClose: () => void
  readonly onDone: () => void
}

const roleOptions = contactCategories.map((value) => ({ value, label: contactCategoryNames[value].one }))

/** One act on many contacts: what it needs to know, what it will do, and the button that does it. */
export function BulkDialog({ name, selection, onClose, onDone }: BulkDialogProps) {
  const [role, setRole] = useState<ContactCategory>()
  const [source, setSource] = useState('')
  const [fault, setFault] = useState('')
  const sources = useSources(name === 'set-source')
  const act = actOf(name, role, source)
  const { data: preview } = useBulkPreview(act, selection)
  const bulk = useBulk((changed) => (act ? bulkDone(act, changed) : ''), onDone)
  const progress = useBulkProgress(bulk.isPending)
  const stop = useStopBulk()
  const leave = () => (bulk.isPending ? stop.mutate(undefined) : onClose())
  const needsRole = name === 'add-role' || name === 'remove-role'
  const send = () => {
    if (!act) setFault(needsRole ? 'Choose a role.' : 'Write where the details came from.')
    else bulk.mutate({ act, selection })
  }
  return (
    <Modal opened onClose={leave} title={bulkTitles[name]} size={520}>
      <div className={css.dialog}>
        {needsRole && (
          <Select
            label="Role"
            data={roleOptions}
            value={role ?? null}
            error={fault}
            data-autofocus
            onChange={(value) => {
              setRole(value ?? undefined)
              setFault('')
            }}
          />
        )}
        {name === 'set-source' && (
          <Autocomplete
            label="Where the details came from"
            description="For everybody chosen. What is written there now is replaced."
            data={sources.map((one) => one.source)}
            limit={8}
            maxLength={300}
            value={source}
            error={fault}
            data-autofocus
            onChange={(value) => {
              setSource(value)
              setFault('')
            }}
          />
        )}
        {act && preview && (
          <div aria-live="polite" className={css.preview}>
            <p className={css.previewHead}>
              {preview.changes > 0
                ? `This changes ${contactsInWords(preview.changes)}.`
                : preview.held.count > 0
                  ? 'This changes nobody.'
                  : 'This changes nobody: all of them are so already.'}
            </p>
            {preview.names.length > 0 && (
              <p className={css.hint}>
                <bdi>{preview.names.join(', ')}</bdi>
                {preview.changes > preview.names.length &&
                  ` and ${(preview.changes - preview.names.length).toLocaleString('en-GB')} more`}
              </p>
            )}
            <ul className={css.says}>
              {bulkSays(act, preview).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
        )}
        {progress && progress.total > 0 && (
          <div>
            <Progress value={(progress.done / progress.total) * 100} aria-label="Done so far" />
            <p className={css.hint}>
              {progress.done.toLocaleString('en-GB')} of {progress.total.toLocaleString('en-GB')} done. You can stop it:
              then nobody is changed.
            </p>
          </div>
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={leave}>
            {bulk.isPending ? 'Stop' : 'Cancel'}
          </Button>
          <Button
            color={name === 'trash' ? 'red' : 'pine'}
            loading={bulk.isPending}
            onClick={preview?.changes === 0 ? onClose : send}
          >
            {act && preview && preview.changes > 0 ? bulkButton(act, preview.changes) : bulkTitles[name]}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}

function actOf(name: BulkAct['do'], role: ContactCategory | undefined, source: string): BulkAct | undefined {
  switch (name) {
    case 'add-role':
    case 'remove-role':
      return role && { do: name, role }
    case 'set-source':
      return source.trim() === '' ? undefined : { do: name, source: source.trim() }
    case 'archive':
    case 'restore':
    case 'trash':
      return { do: name }
  }
}
