import { noticeFacts, type NoticeRow } from '../../cookies/notice-facts'
import type { Cookie } from '../templates/privacy-policy/cookie'
import { privacyPolicyFacts } from '../templates/privacy-policy/facts'
import { saysOf, type Contradiction, type CurrentDocument } from './contradiction'

const rules: Contradiction['rules'] = ['cookie.audit-row', 'notice.13']
const bare = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

/** The policy and the cookie notice say different things about the website (`cookie.audit-row`). */
export function cookieClaims(documents: readonly CurrentDocument[]): Contradiction[] {
  const policy = documents.find(({ templateId }) => templateId === 'privacy-policy')
  const notice = documents.find(({ templateId }) => templateId === 'cookie-notice')
  const answers = privacyPolicyFacts.safeParse(policy?.facts)
  const listed = noticeFacts.safeParse(notice?.facts)
  if (!policy || !notice || !answers.success || !listed.success) return []
  const { website, cookies } = answers.data
  const rows = listed.data.rows.filter(({ result }) => result !== 'outside')
  if (website.used === 'no' && rows.length > 0)
    return [differ('site', 'Whether there is a website', policy, 'There is none.', notice, `It sets ${namesOf(rows)}.`)]
  const claimed = cookies.used === 'yes' ? cookies.rows : []
  if (claimed.length === 0 && rows.length > 0 && cookies.used === 'no')
    return [
      differ('none', 'Whether the website sets cookies', policy, 'It sets none.', notice, `It sets ${namesOf(rows)}.`),
    ]
  return [...named(policy, claimed, notice, rows), ...choices(policy, claimed, notice, rows)]
}

function named(
  policy: CurrentDocument,
  claimed: readonly Cookie[],
  notice: CurrentDocument,
  rows: readonly NoticeRow[],
) {
  const onlyPolicy = claimed.filter(({ name }) => rows.every((row) => bare(row.name) !== bare(name)))
  const onlyNotice = rows.filter(({ name }) => claimed.every((cookie) => bare(cookie.name) !== bare(name)))
  if (onlyPolicy.length + onlyNotice.length === 0) return []
  const words = (only: readonly { name: string }[]) =>
    only.length === 0 ? 'Names no other.' : `Alone names ${namesOf(only)}.`
  return [differ('names', 'Which cookies there are', policy, words(onlyPolicy), notice, words(onlyNotice))]
}

/** The same cookie set always in one and only after a yes in the other. */
function choices(
  policy: CurrentDocument,
  claimed: readonly Cookie[],
  notice: CurrentDocument,
  rows: readonly NoticeRow[],
) {
  const asked = {
    strict: 'exempt',
    statistics: 'exempt-with-switch',
    appearance: 'exempt-with-switch',
    consent: 'consent',
  }
  const inWords = {
    exempt: 'always set',
    'exempt-with-switch': 'set unless they say no',
    consent: 'set only after a yes',
    outside: '',
  }
  return claimed.flatMap(({ id, name, kind }) => {
    const row = rows.find((one) => bare(one.name) === bare(name))
    const said = asked[kind] as NoticeRow['result']
    if (!row || row.result === said) return []
    return [
      differ(`choice.${id}`, `What visitors decide on ${name}`, policy, inWords[said], notice, inWords[row.result]),
    ]
  })
}

function differ(
  id: string,
  title: string,
  one: CurrentDocument,
  says: string,
  other: CurrentDocument,
  otherSays: string,
): Contradiction {
  return {
    id: `cookies.${id}`.slice(0, 120),
    title: title.slice(0, 200),
    says: [saysOf(one, says), saysOf(other, otherSays)],
    rules,
  }
}

function namesOf(rows: readonly { readonly name: string }[]): string {
  return rows.map(({ name }) => name).join(', ')
}
