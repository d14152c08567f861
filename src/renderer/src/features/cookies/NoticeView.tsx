import type { Site } from '@core/cookies/site'
import type { Technology } from '@core/cookies/technology'
import { cookieNotice } from '@core/documents/templates/cookie-notice'
import { Anchor, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { ExportMenu } from '../../ui/ExportMenu'
import { PaperPage } from '../../ui/PaperPage'
import { Wash } from '../../ui/Wash'
import { DepartureNotes } from '../documents/DepartureNotes'
import css from './cookies.module.css'
import { useNotice } from './use-notice'

type NoticeViewProps = {
  readonly rows: readonly Technology[]
  readonly site: Site
  readonly onOpen: (id: string) => void
}

/** The notice for visitors, made from the list; while something is missing it does not leave. */
export function NoticeView({ rows, site, onOpen }: NoticeViewProps) {
  const { blocks, gaps } = useNotice(rows, site)
  return (
    <div className={css.main}>
      {gaps.length > 0 && (
        <Wash tone="amber" icon={IconAlertTriangle} title="Before it goes">
          <ul className={css.list}>
            {gaps.map(({ fact, say }) => (
              <li key={fact}>
                {say} <Mend fact={fact} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </Wash>
      )}
      <Group justify="flex-end">
        <ExportMenu
          label="Print or save"
          title={cookieNotice.title}
          name={cookieNotice.id}
          blocks={blocks}
          about={{ action: 'cookies.exportNotice', subject: '' }}
          gaps={gaps}
        />
      </Group>
      <PaperPage blocks={blocks} label={cookieNotice.title} />
      <DepartureNotes templateId={cookieNotice.id} />
      {cookieNotice.checkBeforeUse.map((line) => (
        <p key={line} className={css.hint}>
          {line}
        </p>
      ))}
    </div>
  )
}

/** The way to what is missing: the questions, the entry, the list, or the facts of the organisation. */
function Mend({ fact, onOpen }: { readonly fact: string; readonly onOpen: (id: string) => void }) {
  const [where = '', id = '', what = ''] = fact.split('.')
  if (where === 'organisation')
    return (
      <Anchor component={Link} href="/settings/organisation">
        Open the facts of the organisation
      </Anchor>
    )
  if (what === 'test')
    return (
      <Anchor component={Link} href={`/documents/cookies/${id}/test`}>
        Answer its questions
      </Anchor>
    )
  if (what !== '')
    return (
      <Anchor component="button" type="button" onClick={() => onOpen(id)}>
        Open the entry
      </Anchor>
    )
  return (
    <Anchor component={Link} href="/documents/cookies">
      Open the list
    </Anchor>
  )
}
