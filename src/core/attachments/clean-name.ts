/** A file name is at most this long, its ending included. */
const longest = 120

/** Names Windows keeps for devices, whatever ending follows. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A file name that can be written on every system and shows what it is: no folders, no control or direction marks that
 * hide the real ending, no names Windows keeps for itself. “File” where nothing is left.
 */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[ .]+/, '')
    .replace(/[ .]+$/, '')
  const { stem, ending } = split(plain)
  const safe = reserved.test(stem.split('.', 1)[0]?.trim() ?? '') ? `${stem} file` : stem
  const room = longest - ending.length
  const short = (safe || 'File').slice(0, room).replace(/\p{Cs}$/u, '')
  return `${short.trimEnd()}${ending}`
}

/** The ending of a file name in small letters, without its dot; empty where there is none. */
export function endingOf(name: string): string {
  return split(name).ending.slice(1).toLowerCase()
}

function split(name: string): { stem: string; ending: string } {
  const dot = name.lastIndexOf('.')
  const ending = dot > 0 ? name.slice(dot) : ''
  return /^\.[\p{L}\p{N}]{1,12}$/u.test(ending) ? { stem: name.slice(0, dot), ending } : { stem: name, ending: '' }
}
