import { paperFoot, standaloneHtml } from '@core/documents/paper-html'
import { withLinks } from '@core/evidence/index-links'
import { manifestOf, type PackAbout, type PackContent, type PackedFile } from '@core/evidence/pack-file'
import { packIndex } from '@core/evidence/pack-index'
import { reviewFoot, reviewHead, reviewPage, reviewSection, reviewStyle } from '@core/evidence/review-copy'
import type { PackForm } from '@core/evidence/scope'
import { verifyPage, verifyStyle } from '@core/evidence/verify-page'
import { verifyScript } from '@core/evidence/verify-script'
import { londonDate } from '@core/time/instant'
import { createHash } from 'node:crypto'
import type { PackProgress } from './evidence-progress'
import { fileEntry, type AskWorker } from './packages/package-entries'
import type { ZipEntry } from './packages/write-zip'

const base64 = (words: string) => createHash('sha256').update(words).digest('base64')

/** Index, list and the page that checks. */
export const ownFiles = 3

/** One file of the pack as the register hands it out. */
export type PackAnswer = PackContent & {
  readonly kind: 'attachment' | 'text'
  readonly attachmentId: string
  readonly text: string
}

type Gathered = {
  readonly about: PackAbout
  readonly contents: readonly PackContent[]
  readonly form: PackForm
  readonly entry: (at: number) => Promise<PackAnswer>
  readonly ask: AskWorker
  readonly progress: PackProgress
}

/**
 * The entries of a pack, each asked for when its turn comes, so that a large one never stands in memory whole. `files` fills with
 * the hash of each while it is written; the index, the list and the page that checks come last, because only then they are known.
 */
export async function* packEntries(gathered: Gathered, files: PackedFile[]): AsyncGenerator<ZipEntry> {
  const { about, contents, form, entry, ask, progress } = gathered
  const isOnPage = ({ path }: PackContent) => path.startsWith(`${reviewPage}#`)
  const counted = (of: PackContent, pieces: Pieces): ZipEntry => ({
    path: of.path,
    pieces: () => hashed(pieces, of, files, progress),
  })
  if (form === 'review') {
    const page = { path: reviewPage, title: 'Everything to read', part: 'cases' } as const
    yield counted(page, pageToRead(gathered, isOnPage))
  }
  for (const [at, content] of contents.entries()) {
    if (isOnPage(content)) continue
    yield counted(content, fileEntry(ask, await entry(at)).pieces())
    progress.fileDone()
  }
  if (form === 'pack') {
    const index = { path: 'index.html', title: 'Index', part: 'logs' } as const
    yield counted(index, [Buffer.from(indexPage(about, files))])
  }
  progress.fileDone()
  yield { path: 'manifest.json', pieces: () => [Buffer.from(manifestOf(about, files))] }
  progress.fileDone()
  const hashes = { script: base64(verifyScript), style: base64(verifyStyle) }
  yield { path: 'verify.html', pieces: () => [Buffer.from(verifyPage(about, manifestOf(about, files), hashes))] }
}

async function* pageToRead(
  { about, contents, entry, progress }: Gathered,
  isOnPage: (content: PackContent) => boolean,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(reviewHead(about, contents, base64(reviewStyle)))
  for (const [at, content] of contents.entries()) {
    if (!isOnPage(content)) continue
    yield Buffer.from(reviewSection(at, (await entry(at)).text))
    progress.fileDone()
  }
  yield Buffer.from(reviewFoot(about.madeAt))
}

function indexPage(about: PackAbout, files: readonly PackedFile[]): string {
  const letterhead = { organisationName: about.organisation, logo: null }
  const title = `Evidence: ${about.title}`
  return withLinks(standaloneHtml(title, packIndex(about, files), letterhead, paperFoot(londonDate(about.madeAt))))
}

type Pieces = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Hands the pieces on, and notes the hash and the size of the whole at the end. */
async function* hashed(
  pieces: Pieces,
  { path, title, part }: PackContent,
  files: PackedFile[],
  progress: PackProgress,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of pieces) {
    progress.pass(piece.length)
    hash.update(piece)
    size += piece.length
    yield piece
  }
  files.push({ path, title, part, size, sha256: hash.digest('hex') })
}
