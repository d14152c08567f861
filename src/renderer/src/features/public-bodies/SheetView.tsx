import { publicBodyGuidance } from '@core/documents/templates/public-body-guidance'
import { Anchor, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PaperPage } from '../../ui/PaperPage'
import { Wash } from '../../ui/Wash'
import { DepartureNotes } from '../documents/DepartureNotes'
import css from './public-bodies.module.css'
import { useGuidanceSheet } from './use-guidance-sheet'

/** The guidance sheet, filled from the register, to be read, printed and handed out (`doc.psm-tables`). */
export function SheetView() {
  const sheet = useGuidanceSheet()
  if (!sheet) return <Loading rows={6} />
  return (
    <div className={css.main}>
      {sheet.gaps.length > 0 && (
        <Wash tone="amber" icon={IconAlertTriangle} title="Before it goes">
          {sheet.gaps.map(({ say }) => (
            <p key={say}>{say}</p>
          ))}
          <Anchor component={Link} href="/settings/organisation">
            Open the facts of the organisation
          </Anchor>
        </Wash>
      )}
      <Group justify="flex-end">
        <ExportMenu
          label="Print or save"
          title={publicBodyGuidance.title}
          name={publicBodyGuidance.id}
          about={{ action: 'documents.export', subject: '' }}
          {...sheet}
        />
      </Group>
      <PaperPage blocks={sheet.blocks} label={publicBodyGuidance.title} />
      <DepartureNotes templateId={publicBodyGuidance.id} />
      {publicBodyGuidance.checkBeforeUse.map((line) => (
        <p key={line} className={css.hint}>
          {line}
        </p>
      ))}
    </div>
  )
}
