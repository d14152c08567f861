/** Limits of reading words out of a file. What goes beyond them ends as “could not be read”, or is cut. */
export const textLimits = {
  /** Of the words kept, in characters: about 200 closely written pages. */
  characters: 500_000,
  /** Of any one part of a file once it is unpacked, and of all parts read, in bytes. */
  unpackedBytes: 64 * 1024 * 1024,
  /** Entries of an archive. */
  entries: 5000,
  /** Pages of a PDF. */
  pages: 2000,
  /** For the whole reading, in milliseconds. */
  timeMs: 20_000,
  /** Of the reading process’s own memory for words, in megabytes. */
  heapMb: 256,
  /** Of the reading process as a whole, in bytes: buffers lie outside the other limit. */
  processBytes: 600 * 1024 * 1024,
} as const
