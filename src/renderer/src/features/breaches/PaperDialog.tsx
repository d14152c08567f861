import type { Block } from '@core/documents/block'
import type { DocumentFacts } from '@core/documents/document-version'
import type { Gap, Template } from '@core/documents/template'
import { Button, Group, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { ExportMenu } from '../../ui/ExportMenu'
import { PaperPage } from '../../ui/PaperPage'
import { Wash } from '../../ui/Wash'
import css from './papers.module.css'
import { useKeepPaper } from './use-case-papers'

type PaperDialogProps = {
  readonly template: Pick<Template, 'id' | 'checkBeforeUse'>
  readonly title: string
  readonly breachId: string
  readonly reference: string
  readonly facts: DocumentFacts
  readonly blocks: readonly Block[]
  readonly gaps: readonly Gap[]
  /** What is asked besides what the case knows; everything may stay as it is. */
  readonly children?: ReactNode
  readonly onClose: () => void
  /** Once it is kept: its draft is needed no more. */
  readonly onKept?: () => void
}

/** A paper made from a case: what is still asked, how it reads, and the ways it leaves or stays. */
export function PaperDialog({ template, title, breachId, reference, facts, blocks, gaps, ...rest }: PaperDialogProps) {
  const { children, onClose, onKept } = rest
  const keep = useKeepPaper(breachId, () => {
    onKept?.()
    onClose()
  })
  return (
    <Modal opened onClose={onClose} title={title} size={880}>
      <div className={css.paper}>
        {children}
        {gaps.length > 0 && (
          <Wash tone="amber" title="Still missing">
            <ul>
              {gaps.map((gap) => (
                <li key={gap.say}>{gap.say}</li>
              ))}
            </ul>
          </Wash>
        )}
        <PaperPage blocks={blocks} label={title} />
        {template.checkBeforeUse.map((line) => (
          <p key={line} className={css.hint}>
            {line}
          </p>
        ))}
        <Group className={css.foot} gap={8} justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Not yet
          </Button>
          <ExportMenu
            label="Print or save"
            title={title}
            name={`${template.id}-${reference}`}
            blocks={blocks}
            about={{ action: 'breaches.exportPaper', subject: breachId }}
          />
          <Button loading={keep.isPending} onClick={() => keep.mutate({ templateId: template.id, title, facts })}>
            Keep it with the case
          </Button>
        </Group>
      </div>
    </Modal>
  )
}
