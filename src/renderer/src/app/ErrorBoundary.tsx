import { Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Component, type ReactNode } from 'react'
import { Wash } from '../ui/Wash'
import css from './ErrorBoundary.module.css'

type State = { readonly failed: boolean }

/** Keeps a fault of one page to that page: says what happened in words, never the fault’s own message, which may quote data. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <div className={css.fault}>
        <h1 tabIndex={-1} data-page-title>
          This page could not be shown
        </h1>
        <Wash tone="red" icon={IconAlertTriangle} title="Something went wrong while drawing it." role="alert">
          <p>What is saved in the register is safe. What you were typing on this page is lost.</p>
          <Group gap={8} mt={12}>
            <Button onClick={() => this.setState({ failed: false })}>Try again</Button>
            <Button variant="default" component="a" href="#/today">
              Go to Today
            </Button>
          </Group>
        </Wash>
      </div>
    )
  }
}
