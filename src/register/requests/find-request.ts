/** One request by its id, for a part of the register that has to know how a case stands. */
export { find as findRequest } from './request-repository'
