import { extrasFor, usualExtras, type EvidenceExtra, type EvidenceKind, type PackForm } from '@core/evidence/scope'
import { useState } from 'react'

/** What somebody chose for a pack: what goes in beside its matter, in which form, and whether words lock it. */
export type Wish = ReturnType<typeof useWish>

/** The choices for a pack of this kind, as they stand to begin with. */
export function useWish(kind: EvidenceKind, { hasNotes = false } = {}) {
  const [include, setInclude] = useState<readonly EvidenceExtra[]>(() => usualExtras(kind))
  const [form, setForm] = useState<PackForm>('pack')
  const [locked, setLocked] = useState(false)
  return {
    offered: extrasFor[kind].filter((one) => one !== 'notes' || hasNotes),
    include,
    form,
    locked,
    setInclude,
    setLocked,
    /** A copy to read is for somebody outside: it is locked unless the person unlocks it. */
    setForm: (chosen: PackForm) => {
      setForm(chosen)
      if (chosen === 'review') setLocked(true)
    },
    /** Begins anew for another kind. */
    reset: (of: EvidenceKind) => setInclude(usualExtras(of)),
  }
}
