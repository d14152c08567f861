/** Letters and saved documents about records that are erased with their person: counted first, then deleted. */
export {
  countAbout as countDocumentsAbout,
  findAbout as documentsAbout,
  removeAbout as eraseDocumentsAbout,
} from './version-repository'
