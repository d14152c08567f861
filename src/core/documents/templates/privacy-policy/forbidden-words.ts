import type { Gap } from '../../template'

/** Words no privacy policy may hold, each with why (`notice.test`, `complaint.notice`, `transfer.us`). */
const forbidden: readonly { readonly pattern: RegExp; readonly say: string }[] = [
  {
    pattern: /privacy[\s-]*shield/i,
    say: 'Privacy Shield has been invalid since July 2020. Choose a safeguard under “Who else sees it” and take these words out.',
  },
  {
    pattern: /\bart(icle|\.)?\s*77\b/i,
    say: 'Article 77 no longer exists. The section on complaints already says where people can complain; take these words out.',
  },
  {
    pattern: /\[[^\]]*\]|\{\{?[^}]*\}\}?|<[^<>]{1,60}>|_{3,}|\b(tbc|tbd|lorem ipsum|x{3,})\b|\?{2,}|…{1}\s*$/i,
    say: 'This still holds a placeholder. Write what belongs there.',
  },
]

/** Every answer that holds forbidden words, with its path. */
export function forbiddenWords(value: unknown, path = ''): Gap[] {
  if (typeof value === 'string') {
    return forbidden.filter(({ pattern }) => pattern.test(value)).map(({ say }) => ({ fact: path, say }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => forbiddenWords(inner, path ? `${path}.${key}` : key))
}
