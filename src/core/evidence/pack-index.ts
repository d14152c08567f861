import type { Block } from '../documents/block'
import { momentWords } from './day-words'
import { packPartNames, packParts, type PackAbout, type PackedFile } from './pack-file'

/** The index of a pack as a page: what it is, what is in it, and how to check it. */
export function packIndex({ title, organisation, period, madeAt }: PackAbout, files: readonly PackedFile[]): Block[] {
  return [
    { type: 'title', text: `Evidence: ${title}` },
    {
      type: 'paragraph',
      words: [organisation, period, `made ${momentWords(madeAt)}, UK time`].filter(Boolean).join(' · '),
    },
    {
      type: 'paragraph',
      words:
        'To check that nothing was altered, unpack everything into one folder and open verify.html in any browser. It needs no program and no network.',
    },
    ...packParts.flatMap((part): Block[] => {
      const own = files.filter((file) => file.part === part)
      if (own.length === 0) return []
      const rows = own.map(({ path, title: name, size, sha256 }) => [name, path, sizeWords(size), sha256.slice(0, 16)])
      return [
        { type: 'heading', level: 1, text: packPartNames[part] },
        { type: 'table', head: ['What it is', 'Where it lies', 'Size', 'SHA-256 begins'], rows },
      ]
    }),
  ]
}

function sizeWords(size: number): string {
  if (size < 1024) return `${size} bytes`
  const kilobytes = size / 1024
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
