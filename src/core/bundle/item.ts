import { z } from 'zod'
import { bundleGroups } from './group'

/**
 * One thing that is written about the person. `name` tells it apart from the other texts of its item. `typed`: somebody
 * wrote it in their own words, so that it may say anything about anybody.
 */
export const bundleField = z.object({
  name: z.string(),
  label: z.string(),
  text: z.string(),
  typed: z.boolean().optional(),
})
export type BundleField = z.output<typeof bundleField>

/**
 * A file of the bundle. `words` says whether what is read in it can stand in its place: all of it, its beginning, or nothing
 * (a picture, a scan, or a file that is still being read).
 */
const bundleFile = z.object({
  id: z.uuid(),
  name: z.string(),
  /** In bytes. */
  size: z.int(),
  words: z.enum(['read', 'part', 'none']),
})

/** One item of a bundle: a record, an entry of one, a file, or a passage of another record. */
export const bundleItem = z.object({
  /** Table and row: `request_event:0f…`. */
  id: z.string().max(200),
  group: z.enum(bundleGroups),
  /** What it is, in words that name nobody. */
  title: z.string(),
  /** `YYYY-MM-DD`, or empty. */
  on: z.string(),
  fields: z.array(bundleField),
  file: bundleFile.nullable(),
  /** Where the reviewer finds it; never part of what leaves. */
  found: z.object({ label: z.string(), href: z.string() }).nullable(),
})
export type BundleItem = z.output<typeof bundleItem>

/** The field of a file that holds what was read in it. */
export const fileWords = 'words'
