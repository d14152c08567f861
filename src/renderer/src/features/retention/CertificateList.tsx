import { composeDocument } from '@core/documents/framed'
import { destructionCertificate, madeAnew } from '@core/documents/templates/destruction-certificate'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Certificate } from '@core/retention/certificate'
import { categoryOf } from '@core/retention/category'
import { madeBefore, type OlderBackup, whereAndUntil } from '@core/retention/in-backups'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Anchor } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { Empty } from '../../ui/Empty'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { ListPages } from '../contacts/ListPages'
import { backupWords } from './DestroyDialog'
import css from './retention.module.css'
import { useCertificates, useInBackups } from './use-retention'

/** What was destroyed: a certificate each, and what still lives in which backup until when (row E6). */
export function CertificateList() {
  const [offset, setOffset] = useState(0)
  const { data } = useCertificates(offset)
  const { data: backups } = useInBackups()
  if (!data) return <Loading rows={3} />
  if (data.total === 0)
    return (
      <Sheet padded={false}>
        <Empty
          title="Certificates will be listed here"
          say="Each destruction leaves one: which records, when, by whose decision, and nothing of what they said."
        />
      </Sheet>
    )
  return (
    <>
      {backups && (
        <Sheet title="In backups">
          <p>{backupWords(backups)}</p>
          {backups.length > 0 && (
            <ul className={css.names} aria-label="Backups made before the last destruction">
              {backups.map(({ place, name, madeAt, goesOn }) => (
                <li key={`${place} ${name}`}>{whereAndUntil({ place, name, madeAt, goesOn }).join(', ')}</li>
              ))}
            </ul>
          )}
          <Anchor component={Link} href="/settings/backups">
            Open backups
          </Anchor>
        </Sheet>
      )}
      <Sheet title="Certificates">
        <ul className={css.list} aria-label="Certificates">
          {data.rows.map((one) => (
            <li key={one.id} className={css.bar}>
              <div className={css.what}>
                <strong>{one.reference}</strong>
                <span className={css.second}>{summary(one)}</span>
              </div>
              <PrintCertificate certificate={one} backups={backups ?? []} />
            </li>
          ))}
        </ul>
      </Sheet>
      {data.total > 20 && <ListPages offset={offset} size={20} total={data.total} more={false} onGo={setOffset} />}
    </>
  )
}

function summary({ madeAt, decidedBy, items }: Certificate): string {
  const kinds = [...new Set(items.map(({ category }) => categoryOf(category).name))].join(', ')
  const count = items.length === 1 ? 'One record' : `${items.length} records`
  const by = decidedBy === '' ? `. ${madeAnew}` : `, decided by ${decidedBy}.`
  return `${count}: ${kinds}. ${dayMonthYear(londonDate(madeAt))}${by}`
}

type PrintCertificateProps = { readonly certificate: Certificate; readonly backups: readonly OlderBackup[] }

function PrintCertificate({ certificate, backups }: PrintCertificateProps) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  return (
    <ExportMenu
      label="Print or save"
      title={`${destructionCertificate.title} ${certificate.reference}`}
      name={`certificate-${certificate.reference}`}
      blocks={composeDocument(
        destructionCertificate,
        { certificate, backups: madeBefore(certificate, backups) },
        frame,
      )}
      about={{ action: 'retention.exportCertificate', subject: certificate.id }}
    />
  )
}
