import { FileInput } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import type { ReactNode } from 'react'

type ProofFileProps = {
  readonly label: string
  readonly file: File | null
  readonly error?: ReactNode
  readonly onChange: (file: File | null) => void
}

/** A file that is to prove what a form records: chosen here, attached once the form is sent. */
export function ProofFile({ label, file, error, onChange }: ProofFileProps) {
  return (
    <FileInput
      label={label}
      placeholder="Choose a scan, a letter, an e-mail"
      clearable
      clearButtonProps={{ 'aria-label': 'Leave this file out' }}
      leftSection={<IconPaperclip size={18} stroke={1.75} aria-hidden="true" />}
      value={file}
      error={error}
      onChange={onChange}
    />
  )
}
