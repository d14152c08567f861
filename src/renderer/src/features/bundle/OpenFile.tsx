import type { BundleItem } from '@core/bundle/item'
import { Button } from '@mantine/core'
import { IconDeviceFloppy } from '@tabler/icons-react'
import { Wash } from '../../ui/Wash'
import { useSaveOut } from '../attachments/use-attachments'

type File = NonNullable<BundleItem['file']>

/** Above a file of the bundle: what the program read of it, and the file itself, for a person can see more than its words. */
export function OpenFile({ file: { id, words } }: { readonly file: File }) {
  const save = useSaveOut()
  return (
    <Wash tone="info" title={titles[words]}>
      <p>{says[words]}</p>
      <Button
        mt={8}
        variant="default"
        leftSection={<IconDeviceFloppy size={18} stroke={1.75} aria-hidden="true" />}
        aria-busy={save.isPending}
        onClick={() => save.mutate(id)}
      >
        Save a copy to look at
      </Button>
    </Wash>
  )
}

const titles: Record<File['words'], string> = {
  read: 'If it goes, the whole file goes',
  part: 'Only the beginning of this file could be read',
  none: 'No words could be read in this file',
}

const inside = 'Comments, hidden lines, pictures, who wrote it, and what hangs on an e-mail go with a file.'

const says: Record<File['words'], string> = {
  read: `Below are its words. ${inside} Look at the file itself before it goes.`,
  part: `${inside} Look at the file itself before it goes.`,
  none: 'It may be a picture or a scan, and show other people. Look at the file itself before it goes.',
}
