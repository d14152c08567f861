import { Button, FileButton } from '@mantine/core'
import { useRef } from 'react'
import { useSearch } from 'wouter'
import { ownFindingBlocks } from '@core/documents/check-own/finding-blocks'
import { versionedTemplates } from '@core/documents/kept-in-versions'
import { useToday } from '../../app/clock'
import { sentenceFor } from '../../app/error-sentences'
import { Empty } from '../../ui/Empty'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { useFileDrop } from '../../ui/use-file-drop'
import css from './documents.module.css'
import { KeepOldFile } from './KeepOldFile'
import { OwnFindings } from './OwnFindings'
import { ownEndings, useCheckOwn } from './use-check-own'

/** Reads a document that was not made here and says what the law, or the record, has overtaken. It is kept only where somebody says so. */
export function CheckYourOwnPage() {
  const today = useToday()
  const forget = useRef<() => void>(null)
  const asked = new URLSearchParams(useSearch()).get('for') ?? ''
  const belongsTo = versionedTemplates().some(({ id }) => id === asked) ? asked : ''
  const check = useCheckOwn()
  const take = (file: File | null | undefined) => {
    forget.current?.() // so that the same file can be chosen a second time
    if (file) check.mutate(file)
  }
  const { place, over } = useFileDrop(take)
  const name = check.variables?.name ?? ''
  const read = check.data?.state === 'read' ? check.data : undefined
  const problem = check.error ? sentenceFor(check.error.code, check.error.detail) : undefined
  const keepIt = (file: File) => <KeepOldFile key={`${check.submittedAt}`} file={file} templateId={belongsTo} />
  const choose = (
    <FileButton resetRef={forget} accept={ownEndings.map((ending) => `.${ending}`).join()} onChange={take}>
      {(props) => (
        <Button {...props} variant={read ? 'default' : 'filled'}>
          {read ? 'Check another' : 'Choose a document'}
        </Button>
      )}
    </FileButton>
  )
  return (
    <section ref={place} className={over ? css.over : undefined} aria-label="Check a document of your own">
      <PageHead
        title="Check a document of your own"
        crumb={[{ label: 'Documents', href: '/documents' }, { label: 'Check your own' }]}
        lead="An old policy or notice is read on this computer, and each sentence that is out of date is shown. It is kept only if you say so."
        actions={
          <>
            {read && read.findings.length > 0 && (
              <ExportMenu
                label="Print or save"
                title="What is out of date in our document"
                name="check-of-our-document"
                blocks={ownFindingBlocks(name, read.findings, today)}
                about={{ action: 'documents.export', subject: '' }}
              />
            )}
            {(read || check.isPending) && choose}
          </>
        }
      />
      {check.isPending && <Loading rows={4} />}
      {!check.isPending && !read && (
        <div className={css.gallery}>
          {check.data?.state === 'unread' && (
            <Wash tone="amber" title={`${name} could not be checked`}>
              <p>{check.data.why}</p>
            </Wash>
          )}
          {check.data?.state === 'unread' && check.variables && keepIt(check.variables)}
          {problem && (
            <Wash tone="red" title={problem.happened}>
              <p>{problem.next}</p>
            </Wash>
          )}
          <Sheet>
            <Empty
              title="Drop a document here, or choose one"
              say="Word, OpenDocument, PDF, a web page or plain text, up to 25 MB. It is held against the law of today and against your own record."
              action={choose}
            />
          </Sheet>
        </div>
      )}
      {!check.isPending && read && (
        <div className={css.gallery}>
          <OwnFindings name={name} words={read.words} findings={read.findings} />
          {check.variables && keepIt(check.variables)}
        </div>
      )}
    </section>
  )
}
