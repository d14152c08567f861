import { Anchor } from '@mantine/core'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import css from './PageHead.module.css'

type Crumb = { readonly label: string; readonly href?: string }

type PageHeadProps = {
  readonly title: ReactNode
  readonly crumb?: readonly Crumb[]
  readonly badge?: ReactNode
  readonly lead?: ReactNode
  readonly actions?: ReactNode
}

/** The head of every page: where you are, a title that may be the answer, one sentence of "so what", and its actions. */
export function PageHead({ title, crumb, badge, lead, actions }: PageHeadProps) {
  return (
    <div className={css.head}>
      <div className={css.words}>
        {crumb && crumb.length > 0 && <Crumbs crumb={crumb} />}
        <div className={css.line}>
          {/* Takes the focus after a change of page, so that it is read out. */}
          <h1 className={css.title} tabIndex={-1} data-page-title>
            {title}
          </h1>
          {badge}
        </div>
        {lead !== undefined && lead !== '' && <div className={css.lead}>{lead}</div>}
      </div>
      {actions !== undefined && (
        <div className={css.actions} data-under-crumb={crumb !== undefined && crumb.length > 0}>
          {actions}
        </div>
      )}
    </div>
  )
}

function Crumbs({ crumb }: { readonly crumb: readonly Crumb[] }) {
  return (
    <nav aria-label="You are here" className={css.crumb}>
      {crumb.map((part, index) => (
        <Fragment key={part.label}>
          {index > 0 && <span aria-hidden="true"> / </span>}
          {part.href === undefined ? (
            <span>{part.label}</span>
          ) : (
            <Anchor component={Link} href={part.href} className={css.back} inherit underline="hover">
              {part.label}
            </Anchor>
          )}
        </Fragment>
      ))}
    </nav>
  )
}
