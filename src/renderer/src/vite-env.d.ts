/// <reference types="vite/client" />
import type { Bridge } from '@core/contract/index'

declare global {
  interface Window {
    readonly steward: Bridge
  }
}
