import type { BundleFormat } from '@core/bundle/contract'
import { tooLongForWord } from '@core/bundle/word-limit'
import { Button, Menu } from '@mantine/core'
import {
  IconChevronDown,
  IconFileText,
  IconFileTypePdf,
  IconFileWord,
  IconLock,
  IconTable,
  type Icon,
} from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'
import css from './bundle.module.css'

const formats: readonly { readonly format: BundleFormat; readonly label: string; readonly icon: Icon }[] = [
  { format: 'zip', label: 'Locked package (ZIP)', icon: IconLock },
  { format: 'pdf', label: 'PDF, not locked', icon: IconFileTypePdf },
  { format: 'docx', label: 'Word, not locked', icon: IconFileWord },
  { format: 'json', label: 'JSON, not locked', icon: IconFileText },
  { format: 'csv', label: 'Table (CSV), not locked', icon: IconTable },
]

type SaveCopyProps = {
  /** One Word file holds it. */
  readonly fitsWord: boolean
  readonly onSave: (format: BundleFormat) => void
}

/** The copy as a package or as one file; what is held back is in none of them. */
export function SaveCopy({ fitsWord, onSave }: SaveCopyProps) {
  return (
    <Wash tone="sunken" title="Save the copy">
      <p>Refused while something waits. What is held back or taken out is in no format.</p>
      <Menu position="bottom-start" width={240} shadow="md">
        <Menu.Target>
          <Button mt={10} variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            Save as
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {formats.map(({ format, label, icon: Mark }) => (
            <Menu.Item
              key={format}
              disabled={format === 'docx' && !fitsWord}
              leftSection={<Mark size={18} stroke={1.75} aria-hidden="true" />}
              onClick={() => onSave(format)}
            >
              {label}
              {format === 'docx' && !fitsWord && <span className={css.begins}>{tooLongForWord}</span>}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Wash>
  )
}
