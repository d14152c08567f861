import { Group, Pagination } from '@mantine/core'
import { useState } from 'react'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { LookUpExport } from './LookUpExport'
import { LookUpTable } from './LookUpTable'
import css from './recordings.module.css'
import { useLookUps } from './use-recordings'

const perPage = 50

/** Every look-up, the latest first, on the page and on paper (S3-31). */
export function LookUpView() {
  const [page, setPage] = useState(1)
  const { data, error } = useLookUps({ limit: perPage, offset: (page - 1) * perPage })
  if (error) throw error
  if (!data) return <Loading rows={6} />
  if (data.total === 0)
    return (
      <Sheet padded={false}>
        <Empty
          title="Nobody has looked yet"
          say="Each time somebody opens a recording’s entry or looks for a person or a number, it stands here with the reason."
        />
      </Sheet>
    )
  const pages = Math.ceil(data.total / perPage)
  return (
    <>
      <div className={css.end}>
        <LookUpExport total={data.total} />
      </div>
      <Sheet padded={false}>
        <LookUpTable rows={data.rows} />
      </Sheet>
      {pages > 1 && (
        <Group>
          <Pagination
            total={pages}
            value={page}
            onChange={setPage}
            getControlProps={(control) => ({ 'aria-label': `${control} page` })}
          />
        </Group>
      )}
    </>
  )
}
