import { Button, Loader, Menu } from '@mantine/core'
import {
  IconChevronDown,
  IconFileText,
  IconFileTypePdf,
  IconFileWord,
  IconPrinter,
  IconTable,
  IconWorld,
  type Icon,
} from '@tabler/icons-react'
import { tablesOf } from '@core/documents/to-csv'
import type { PaperFormat } from '@core/paper/contract'
import { usePaper, type Leaving } from './use-paper'

const files: readonly { readonly format: PaperFormat; readonly label: string; readonly icon: Icon }[] = [
  { format: 'docx', label: 'Word', icon: IconFileWord },
  { format: 'pdf', label: 'PDF', icon: IconFileTypePdf },
  { format: 'html', label: 'Web page', icon: IconWorld },
  { format: 'txt', label: 'Plain text', icon: IconFileText },
  { format: 'csv', label: 'Table (CSV)', icon: IconTable },
]

/** The ways a document can leave: on paper, or as a file. A table can leave as CSV too. */
export function ExportMenu({ label = 'Export', ...leaving }: Leaving & { readonly label?: string }) {
  const { save, print, busy } = usePaper(leaving)
  const offered = files.filter(({ format }) => format !== 'csv' || tablesOf(leaving.blocks).length > 0)
  return (
    <Menu position="bottom-end" width={200} shadow="md">
      <Menu.Target>
        {/* Not `loading`: that switches the button off, and the keyboard would lose its place. */}
        <Button
          variant="default"
          aria-busy={busy}
          rightSection={
            busy ? <Loader size={16} aria-hidden="true" /> : <IconChevronDown size={16} aria-hidden="true" />
          }
        >
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden="true" />} onClick={print}>
          Print
        </Menu.Item>
        <Menu.Divider />
        {offered.map(({ format, label: words, icon: Mark }) => (
          <Menu.Item
            key={format}
            leftSection={<Mark size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => save(format)}
          >
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
