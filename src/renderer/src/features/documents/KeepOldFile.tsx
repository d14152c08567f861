import { Anchor, Button, NativeSelect, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { findTemplate } from '@core/documents/find-template'
import { pageOfDocument, versionedTemplates } from '@core/documents/kept-in-versions'
import { useToday } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import { focusHere } from '../../ui/focus-here'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { Why } from '../../ui/Why'
import { fileFault } from '../attachments/send-file'
import { inSentence } from './document-words'
import css from './documents.module.css'
import { useKeepOld, useOldDocuments } from './use-old-documents'

type KeepOldFileProps = {
  readonly file: File
  /** The document somebody came from; empty where nobody said yet. */
  readonly templateId: string
}

/** Keeps the document that was read as the earlier version of one of today, encrypted and byte for byte. */
export function KeepOldFile({ file, templateId }: KeepOldFileProps) {
  const today = useToday()
  const form = useForm({
    initialValues: { templateId, inForceOn: '' },
    validate: { templateId: (value) => (value === '' ? 'Choose the document it belongs to.' : null) },
  })
  const keep = useKeepOld(form)
  const of = keep.data?.templateId ?? ''
  const isKept = (useOldDocuments(of).data ?? []).some(({ id }) => id === keep.data?.id)
  if (isKept) {
    return (
      <section ref={focusHere} tabIndex={-1} aria-label="Kept">
        <Wash tone="pine" icon={IconCircleCheck} title={`Kept with the ${inSentence(findTemplate(of)?.title ?? '')}`}>
          <p>
            {'It stands under its versions, superseded, and can be saved out again. '}
            <Anchor component={Link} href={pageOfDocument(of)}>
              Open it there
            </Anchor>
          </p>
        </Wash>
      </section>
    )
  }
  const tooLarge = fileFault(file)
  return (
    <Sheet title="Keep this file">
      <form onSubmit={form.onSubmit((values) => keep.mutate({ file, ...values }))} noValidate>
        <Stack gap={14} className={css.keep}>
          <p className={css.quiet}>
            {
              'So far nothing of it is kept. You can keep it as it is, encrypted, as the earlier version of a document: nobody can change it, and people see that it no longer counts.'
            }
          </p>
          <Why of="old.templateId">
            <NativeSelect
              label="Which document is it the earlier version of?"
              data={[
                { value: '', label: 'Choose a document' },
                ...versionedTemplates().map(({ id, title }) => ({ value: id, label: title })),
              ]}
              {...form.getInputProps('templateId')}
            />
          </Why>
          <Why of="old.inForceOn">
            <DateField
              label="In force from (optional)"
              maxDate={today}
              value={form.values.inForceOn}
              onChange={(day) => form.setFieldValue('inForceOn', day)}
              error={form.errors['inForceOn']}
            />
          </Why>
          <LawLine rules={['acc.record']} />
          {tooLarge !== '' && <p className={css.fault}>{tooLarge}</p>}
          <div>
            <Button type="submit" variant="default" loading={keep.isPending} disabled={tooLarge !== ''}>
              Keep this file
            </Button>
          </div>
        </Stack>
      </form>
    </Sheet>
  )
}
