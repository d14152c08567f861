import type { ErasureResult, SearchedMentions } from '@core/erasure/contract'
import { rescuedUnopened } from '@core/erasure/rescued'
import { Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { focusHere } from '../../ui/focus-here'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from './erase.module.css'
import { MentionList } from './MentionList'
import { RenewBackups } from './RenewBackups'
import { useWhatIsLeft } from './use-erasure'

type EraseResultProps = { readonly id: string; readonly result: ErasureResult; readonly onDone: () => void }

/** What was done, what was searched afterwards, and what older backups still hold. */
export function EraseResult({ id, result: { fileClean, missedBeside }, onDone }: EraseResultProps) {
  const { data: left } = useWhatIsLeft(id)
  return (
    <div className={css.body} ref={focusHere} tabIndex={-1}>
      <Wash tone="pine" icon={IconCheck} title="Gone from the register.">
        <output className={css.said}>{leftWords(left)}</output>
        {left !== undefined && left.total > 0 && <MentionList mentions={left} />}
        <p>
          {fileClean
            ? 'In the file, what was deleted is overwritten.'
            : 'The file is being read, by a backup or a check. As soon as that ends, what was deleted is overwritten there too.'}
        </p>
      </Wash>
      {missedBeside.length > 0 && (
        <Wash tone="amber" icon={IconAlertTriangle} title={`Steward could not open ${missedBeside.join(', ')}`}>
          <p>The person may still be in it. {rescuedUnopened}</p>
        </Wash>
      )}
      <RenewBackups />
      <section>
        <h3 className={css.head}>Outside Steward</h3>
        <p>
          E-mail, paper, phones and suppliers may still hold the person, and whoever received the details must hear of
          it.
        </p>
        <LawLine rules={['erase.paper', 'erase.notify']} />
      </section>
      <Group justify="flex-end">
        <Button onClick={onDone}>Done</Button>
      </Group>
    </div>
  )
}

function leftWords(left: SearchedMentions | undefined): string {
  if (!left) return 'Steward is searching everything else for the name, the addresses and the numbers.'
  const all = `Steward then searched everything else, ${left.searched} kinds of record,`
  return left.total === 0
    ? `${all} and found the person in none.`
    : `${all} and found the name in entries about something else:`
}
