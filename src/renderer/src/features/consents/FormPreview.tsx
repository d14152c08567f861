import { htmlSnippet } from '@core/consents/html-snippet'
import type { ConsentForm, WordingText } from '@core/consents/wording'
import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import { ExportMenu } from '../../ui/ExportMenu'
import { PaperPage } from '../../ui/PaperPage'
import css from './consents.module.css'
import { useFormBlocks } from './FormPaper'

type FormPreviewProps = {
  readonly text: WordingText
  readonly formName: string
  readonly version: number
  /** The form as it is saved: only that leaves, so that every copy has a version behind it. */
  readonly saved: ConsentForm | undefined
}

/** The sheet as the words make it, and the ways it leaves: on paper, as a file, as a piece of a web page. */
export function FormPreview({ text, formName, version, saved }: FormPreviewProps) {
  const [snippet, setSnippet] = useState(false)
  const blocks = useFormBlocks({ text, formName, version })
  return (
    <div className={css.preview}>
      {saved && (
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={() => setSnippet(true)}>
            For a website
          </Button>
          <Leaving form={saved} />
        </Group>
      )}
      <PaperPage blocks={blocks} label="How the form looks" />
      {!saved && <p className={css.hint}>Save it first; then it can be printed, or put on a website.</p>}
      {saved && (
        <Modal opened={snippet} onClose={() => setSnippet(false)} title="For a website" size={640}>
          <div className={css.form}>
            <p>
              Give this to whoever looks after your website. It belongs inside their form, with their own button. Keep
              what it sends, with the day: that is the proof.
            </p>
            <Textarea
              label={`HTML of version ${saved.latest.version}`}
              readOnly
              autosize
              minRows={8}
              maxRows={16}
              spellCheck={false}
              value={htmlSnippet(saved.latest)}
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
          </div>
        </Modal>
      )}
    </div>
  )
}

function Leaving({ form }: { readonly form: ConsentForm }) {
  const blocks = useFormBlocks(form.latest)
  return (
    <ExportMenu
      label="Print or save"
      title={form.latest.text.heading}
      name="Consent form"
      blocks={blocks}
      about={{ action: 'consents.print-form', subject: form.id }}
    />
  )
}
