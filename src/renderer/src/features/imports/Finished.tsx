import type { ImportTarget } from '@core/imports/contract'
import { Anchor, Button, Group } from '@mantine/core'
import { IconArrowBackUp, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { counted, leftOutOf, rowsCounted, targetWords } from './import-words'
import css from './imports.module.css'
import type { OpenImport } from './open-import'
import { SaveLeftOut } from './SaveLeftOut'
import { StaysOnList } from './StaysOnList'
import { useTakeBack } from './use-import-work'

type FinishedProps = {
  readonly open: OpenImport & { readonly progress: NonNullable<OpenImport['progress']> }
  readonly onAgain: () => void
}

/** What came in, what did not, and the way back. */
export function Finished({ open, onAgain }: FinishedProps) {
  const { id, target, progress, tooLate } = open
  const undo = useTakeBack()
  const { counts } = progress
  const left = leftOutOf(counts)
  return (
    <div className={css.step}>
      <Wash tone="pine" icon={IconCircleCheck} title={tooLate ? 'It was done before it could be cancelled' : 'Done'}>
        <ul className={css.notices}>
          <li>{counted(counts.added, target)} came in as new.</li>
          {counts.merged > 0 && (
            <li>Here already, and completed with what was new: {counted(counts.merged, target)}.</li>
          )}
          {counts.skipped > 0 && <li>Left out, as you chose: {counted(counts.skipped, target)}.</li>}
          {counts.refused > 0 && <li>{rowsCounted(counts.refused)} could not come in.</li>}
          {counts.problems > 0 && (
            <li>{rowsCounted(counts.problems)} came in without something that could not be read.</li>
          )}
        </ul>
      </Wash>
      <Group gap={8}>
        <Button component={Link} href={target === 'people' ? '/contacts' : '/requests'}>
          Show {targetWords[target].many}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
          loading={open.work !== null}
          onClick={() => undo.mutate({ id })}
        >
          Take the whole import back
        </Button>
        <Button variant="subtle" onClick={onAgain}>
          Bring in another file
        </Button>
      </Group>
      {open.facts.obtainedFrom === 'elsewhere' && counts.added > 0 && (
        <Wash tone="info" icon={IconInfoCircle} title="Next: tell them">
          They did not give you their details themselves, so each of them is told who you are and what you do with them
          within a month, or with your first message if that is earlier.{' '}
          <Anchor component={Link} href="/contacts/notices" inherit>
            See who is still to be told
          </Anchor>
          <LawLine rules={['notice.14']} />
        </Wash>
      )}
      {left > 0 && (
        <div className={css.leftOut}>
          <SaveLeftOut id={id} rows={left} names={open.names} />
          <p className={css.hint}>
            These rows are only kept until Steward locks; when it is next unlocked they are forgotten. Save them first
            if somebody is to mend them.
          </p>
        </div>
      )}
      <StaysOnList counts={counts} target={target} />
    </div>
  )
}

/** After cancelling or taking back: that the register is as it was, and what stays all the same. */
export function TakenBack({ open, onAgain }: FinishedProps) {
  const { target, progress } = open
  return (
    <div className={css.step}>
      <Wash tone="pine" icon={IconCircleCheck} title={backWords(progress.counts.kept, target)}>
        {progress.counts.kept === 0
          ? 'Nobody of this file is in it any more.'
          : 'Something was recorded with them since, so they stay.'}
      </Wash>
      <StaysOnList counts={progress.counts} target={target} />
      <Group>
        <Button onClick={onAgain}>Bring in another file</Button>
      </Group>
    </div>
  )
}

function backWords(kept: number, target: ImportTarget): string {
  if (kept === 0) return 'The register is as it was before.'
  return `Everything is taken back, but for ${counted(kept, target)}.`
}
