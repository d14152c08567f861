import type { DocumentVersion } from '@core/documents/document-version'
import { coachingAgreement } from '@core/documents/templates/coaching-agreement'
import { Modal } from '@mantine/core'
import { PaperPage } from '../../ui/PaperPage'
import { Wash } from '../../ui/Wash'
import { agreementGaps } from './agreement-gaps'
import css from './coaching.module.css'

type AgreementPaperProps = { readonly version: DocumentVersion; readonly onClose: () => void }

/** The agreement as it was written last, and what is still open in it. */
export function AgreementPaper({ version, onClose }: AgreementPaperProps) {
  const gaps = agreementGaps(version)
  return (
    <Modal opened onClose={onClose} size={820} title={version.title}>
      <div className={css.form}>
        {gaps.length > 0 && (
          <Wash tone="amber" title="Still open">
            {gaps.map(({ say }) => (
              <p key={say}>{say}</p>
            ))}
          </Wash>
        )}
        <PaperPage blocks={version.blocks} label={version.title} />
        {coachingAgreement.checkBeforeUse.map((line) => (
          <p key={line} className={css.hint}>
            {line}
          </p>
        ))}
      </div>
    </Modal>
  )
}
