import { useLocation } from 'wouter'
import { articles } from '@core/library/articles/index'
import { ruleIds } from '@core/law/rules'
import { Views } from '../../ui/Views'

const views = [
  { id: '/guidance/library', label: 'Rules', count: ruleIds.length },
  { id: '/guidance/library/articles', label: 'Articles', count: articles.length },
  { id: '/guidance/library/changes', label: 'What changed' },
] as const
export type LibraryView = (typeof views)[number]['id']

/** The three parts of the library. */
export function LibraryViews({ current }: { readonly current: LibraryView }) {
  const [, navigate] = useLocation()
  return <Views label="Parts of the library" views={views} current={current} onChoose={(id) => navigate(id)} />
}
