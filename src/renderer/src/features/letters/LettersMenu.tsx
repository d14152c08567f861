import { mostInPrint, type LetterForm } from '@core/letters/contract'
import { Button, Loader, Menu } from '@mantine/core'
import { IconChevronDown, IconFileTypePdf, IconFileWord, IconPrinter, type Icon } from '@tabler/icons-react'

type LettersMenuProps = {
  readonly count: number
  readonly busy: boolean
  readonly onSave: (form: LetterForm) => void
  /** Filled where nothing else is the first thing to do. */
  readonly variant?: 'default' | 'filled'
}

const ways: readonly { readonly form: LetterForm; readonly label: string; readonly icon: Icon }[] = [
  { form: 'print', label: 'One PDF to print them all', icon: IconPrinter },
  { form: 'docx', label: 'A Word file for each', icon: IconFileWord },
  { form: 'pdf', label: 'A PDF for each', icon: IconFileTypePdf },
]

/** The ways the same letter to many people leaves. */
export function LettersMenu({ count, busy, onSave, variant = 'default' }: LettersMenuProps) {
  const offered = ways.filter(({ form }) => form !== 'print' || count <= mostInPrint)
  return (
    <Menu position="top-end" width={250} shadow="md">
      <Menu.Target>
        {/* Not `loading`: that switches the button off, and the keyboard would lose its place. */}
        <Button
          variant={variant}
          aria-busy={busy}
          rightSection={
            busy ? <Loader size={16} aria-hidden="true" /> : <IconChevronDown size={16} aria-hidden="true" />
          }
        >
          Save the letters
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(({ form, label, icon: Mark }) => (
          <Menu.Item
            key={form}
            disabled={busy}
            leftSection={<Mark size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => onSave(form)}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
