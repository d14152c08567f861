import { AppError } from '@core/contract/errors'

/** How far a pack is. Thrown out of its own pieces when it grows too large or somebody gives up, so that no file is waited for. */
export type PackProgress = ReturnType<typeof packProgress>

/** For a pack of so many files; `size`: the bytes that are known before, `limit`: those it may have. */
export function packProgress(files: number, size: number, limit: number) {
  let done = 0
  let bytes = 0
  let cancelled = false
  return {
    fileDone(): void {
      done += 1
    },
    /** Counts bytes that are about to be written. */
    pass(length: number): void {
      if (cancelled) throw new Error('given up')
      bytes += length
      if (bytes > limit)
        throw new AppError('not-allowed', {
          reason: `It grows beyond ${Math.ceil(limit / 1_048_576)} MB. Choose a shorter time, or one case after the other.`,
        })
    },
    cancel(): void {
      cancelled = true
    },
    isCancelled: () => cancelled,
    now: () => ({
      done,
      total: files,
      share: Math.min(1, Math.max(files > 0 ? done / files : 0, size > 0 ? bytes / size : 0)),
    }),
  }
}
