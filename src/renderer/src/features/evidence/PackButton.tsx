import type { EvidenceScope } from '@core/evidence/scope'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { PackDialog } from './PackDialog'

/** On the page of a case or a person: everything about it in one file that others can check. */
export function PackButton({ scope }: { readonly scope: EvidenceScope }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        Evidence pack
      </Button>
      {isOpen && <PackDialog scope={scope} onClose={() => setIsOpen(false)} />}
    </>
  )
}
