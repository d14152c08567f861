import { Anchor, Button } from '@mantine/core'
import { Link } from 'wouter'
import { kindWord, sizeWords } from '@core/attachments/attachment-words'
import type { OldDocument } from '@core/documents/old-document'
import { dayMonthYear } from '@core/time/format-date'
import { StateWord } from '../../ui/StateWord'
import { useSaveOut } from '../attachments/use-attachments'
import { statusWords } from './document-words'
import css from './documents.module.css'
import { useRemoveOld } from './use-old-documents'

type OldDocumentsProps = { readonly templateId: string; readonly old: readonly OldDocument[] }

/** Versions from before Steward, each a file that can be saved out again; and the way to keep one. */
export function OldDocuments({ templateId, old }: OldDocumentsProps) {
  const save = useSaveOut()
  const remove = useRemoveOld()
  return (
    <>
      {old.length > 0 && (
        <>
          <h3 className={css.before}>From before Steward</h3>
          <ul>
            {old.map(({ id, inForceOn, file }) => (
              <li key={id} className={css.version}>
                <bdi className={css.fileName}>{file.name}</bdi>
                <span className={css.quiet}>
                  {inForceOn === '' ? 'First day not known' : `In force from ${dayMonthYear(inForceOn)}`}
                  {`, ${kindWord(file.name)}, ${sizeWords(file.size)}`}
                </span>
                <StateWord {...statusWords.superseded} />
                <span className={css.fileActs}>
                  <Button
                    variant="subtle"
                    size="compact-md"
                    aria-label={`Save a copy of ${file.name}`}
                    onClick={() => save.mutate(file.id)}
                  >
                    Save a copy
                  </Button>
                  <Button
                    variant="subtle"
                    size="compact-md"
                    aria-label={`Take out ${file.name}`}
                    onClick={() => remove.mutate(id)}
                  >
                    Take out
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={`${css.quiet} ${css.another}`}>
        {old.length === 0 ? 'You had one before Steward? ' : 'You have another? '}
        <Anchor component={Link} inherit href={`/documents/check-your-own?for=${templateId}`}>
          Check the old one and keep it here
        </Anchor>
      </p>
    </>
  )
}
