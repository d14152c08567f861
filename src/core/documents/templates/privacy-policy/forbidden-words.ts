import type { Gap } from '../../template'

type Forbidden = { readonly pattern: RegExp; readonly say: string; readonly except?: RegExp }

/** Words no privacy policy may hold, each with why (`notice.test`, `complaint.notice`, `transfer.us`). */
const forbidden: readonly Forbidden[] = [
  {
    pattern: /\bindefinite(ly)?\b|\bfor\s?ever\b/i,
    say: '“Indefinitely” is not a period. Say what ends it, and how often you check.',
    // Periods are checked where they are asked for, and more strictly.
    except: /retention\.\w+$/,
  },
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
    return forbidden
      .filter(({ pattern, except }) => pattern.test(value) && !except?.test(path))
      .map(({ say }) => ({ fact: path, say }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => forbiddenWords(inner, path ? `${path}.${key}` : key))
}
