import type { EngagementView } from '@core/coaching/view'
import { dayMonthYear } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { ExportMenu } from '../../ui/ExportMenu'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { agreementGaps } from './agreement-gaps'
import { AgreementPaper } from './AgreementPaper'
import css from './coaching.module.css'
import { SignDialog } from './SignDialog'
import { useAgreementVersion, useAgreementVersions, useWriteAgreement } from './use-coaching'
import { WithdrawDialog } from './WithdrawDialog'

type Open = 'sign' | 'withdraw' | 'read' | null

/** The agreement with its consent to notes: written, signed, taken back; without it no note begins (S4-24, row E7). */
export function AgreementSheet({ view }: { readonly view: EngagementView }) {
  const { engagement, notes, state } = view
  const { id, signedOn, paperOn } = engagement
  const [open, setOpen] = useState<Open>(null)
  const { data: versions } = useAgreementVersions(id)
  const { data: latest } = useAgreementVersion(versions?.[0]?.id)
  const gaps = latest ? agreementGaps(latest) : []
  const write = useWriteAgreement()
  const close = () => setOpen(null)
  const isOpen = state !== 'destroyed'
  const isWanting = isOpen && signedOn === ''
  return (
    <Sheet
      title="Agreement"
      actions={
        isOpen && (
          <>
            {latest && (
              <>
                <Button variant="default" onClick={() => setOpen('read')}>
                  Read it
                </Button>
                <ExportMenu
                  label="Print or save"
                  title={latest.title}
                  name="coaching-agreement"
                  blocks={latest.blocks}
                  about={{ action: 'coaching.export', subject: id }}
                  gaps={gaps}
                />
              </>
            )}
            <Button
              variant={isWanting && paperOn === '' ? 'filled' : 'default'}
              loading={write.isPending}
              onClick={() => write.mutate(id)}
            >
              {paperOn === '' ? 'Write the agreement' : 'Write it anew'}
            </Button>
          </>
        )
      }
    >
      <div className={css.part}>
        <StateWord
          icon={notes.allowed ? IconCircleCheck : IconAlertTriangle}
          word={notes.allowed ? 'Notes can be written' : 'No notes can be written'}
          color={notes.allowed ? 'pine' : 'amber'}
        />
        <p>{notes.say}</p>
        {gaps.length > 0 && (
          <p className={css.hint}>It cannot be printed or saved yet: {gaps.map(({ say }) => say).join(' ')}</p>
        )}
        {paperOn !== '' && <p className={css.hint}>Last written on {dayMonthYear(paperOn)}.</p>}
        {isOpen && (
          <div className={css.buttons}>
            <Button variant={isWanting && paperOn !== '' ? 'filled' : 'default'} onClick={() => setOpen('sign')}>
              {signedOn === '' ? 'It is signed' : 'A new one is signed'}
            </Button>
            {engagement.notesConsent === 'given' && engagement.consentWithdrawnOn === '' && (
              <Button variant="default" onClick={() => setOpen('withdraw')}>
                Consent is taken back
              </Button>
            )}
          </div>
        )}
        <LawLine rules={notes.rules} />
      </div>
      {open === 'sign' && <SignDialog view={view} onClose={close} />}
      {open === 'withdraw' && <WithdrawDialog id={id} onClose={close} />}
      {open === 'read' && latest && <AgreementPaper version={latest} onClose={close} />}
    </Sheet>
  )
}
