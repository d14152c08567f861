/** Everything the worker serves once a register is open, as one part that is loaded after the lock screen stands. */
export { workerContract } from '@core/contract/index'
export { attachmentBytesContract } from '@core/attachments/contract'
export { bundlingContract } from '@core/bundle/contract'
export { exportingContract } from '@core/exports/contract'
export { documentsWhileLocked } from './documents/documents-service'
export { holdsSample } from './organisation/organisation-service'
export { createServices } from './services'
