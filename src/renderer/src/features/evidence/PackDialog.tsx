import type { EvidenceScope } from '@core/evidence/scope'
import { Button, Modal } from '@mantine/core'
import { LawLine } from '../../ui/LawLine'
import css from './evidence.module.css'
import { MakePack } from './MakePack'
import { PackMade } from './PackMade'
import { PackOptions } from './PackOptions'
import { useCancelPack, useHasNotes, useMakePack } from './use-evidence'
import { useWish } from './use-wish'

type PackDialogProps = { readonly scope: EvidenceScope; readonly onClose: () => void }

/** Makes the pack of one case or one person: what goes in, how it leaves, open or locked with words. */
export function PackDialog({ scope, onClose }: PackDialogProps) {
  const hasNotes = useHasNotes(scope)
  const wish = useWish(scope.kind, { hasNotes })
  const make = useMakePack()
  const cancel = useCancelPack()
  const { include, form, locked } = wish
  const made = make.data?.saved === true ? make.data : undefined
  const close = () => {
    if (make.isPending) cancel.mutate(undefined)
    onClose()
  }
  return (
    <Modal
      opened
      onClose={close}
      title="Evidence pack"
      size={600}
      // A click beside it must not stop what is being written, nor a slip take away words that are shown only once.
      closeOnClickOutside={!made && !make.isPending}
      closeOnEscape={(made?.passphrase ?? null) === null}
    >
      <div className={css.form}>
        {!made && !make.isPending && (
          <>
            <p>
              One ZIP file with {matters[scope.kind]}, the letters and papers, the files kept with it and its log.
              Nobody else’s records go in. Words somebody typed may name others: look through it before it leaves.
            </p>
            <PackOptions wish={wish} />
          </>
        )}
        {made ? (
          <>
            <PackMade {...made} form={form} />
            <Button onClick={onClose}>Done</Button>
          </>
        ) : (
          <MakePack make={make} onMake={() => make.mutate({ scope, include: [...include], form, locked })} />
        )}
        <LawLine rules={['acc.record']} />
      </div>
    </Modal>
  )
}

const matters: Readonly<Record<EvidenceScope['kind'], string>> = {
  request: 'the case',
  breach: 'the breach',
  person: 'what is held on the person, their cases and answers',
  period: 'everything of these days',
  audit: 'the papers of the house',
}
