import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { OwnParagraph } from '@core/documents/own-paragraph'
import { LawLine } from '../../ui/LawLine'
import { useOwnParagraphs } from './use-own-paragraphs'

type OwnParagraphFormProps = {
  readonly templateId: string
  readonly sections: readonly string[]
  readonly paragraph?: OwnParagraph
  readonly onDone: () => void
}

/** One paragraph of one’s own, and where it stands. */
export function OwnParagraphForm({ templateId, sections, paragraph, onDone }: OwnParagraphFormProps) {
  const form = useForm({
    initialValues: { words: paragraph?.words ?? '', after: paragraph?.after ?? sections[0] ?? '' },
  })
  const { save } = useOwnParagraphs(templateId, { form, onDone })
  return (
    <form onSubmit={form.onSubmit((values) => save.mutate({ id: paragraph?.id ?? null, ...values }))} noValidate>
      <Stack gap={12}>
        <Textarea
          label="Your words"
          autosize
          minRows={3}
          maxRows={12}
          data-autofocus
          {...form.getInputProps('words')}
        />
        <NativeSelect
          label="Where it stands"
          data={[
            ...sections.map((section) => ({ value: section, label: `At the end of “${section}”` })),
            { value: '', label: 'At the end of the document' },
          ]}
          {...form.getInputProps('after')}
        />
        <LawLine rules={['notice.test', 'transfer.us', 'complaint.notice']} />
        <Group gap={8}>
          <Button type="submit" variant="default" size="compact-md" loading={save.isPending}>
            Keep the paragraph
          </Button>
          <Button variant="subtle" size="compact-md" onClick={onDone}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
