import path from 'node:path'

/** The file a path of our own scheme stands for, or null where it would lie outside the folder or is no path at all. */
export function pageFile(folder: string, pathname: string): string | null {
  const decoded = decode(pathname)
  if (decoded === null || decoded.includes('\0')) return null
  const file = path.normalize(path.join(folder, decoded))
  return file.startsWith(folder + path.sep) ? file : null
}

function decode(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
