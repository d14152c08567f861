/** What a place is called to somebody outside: they know neither this program nor how the work is divided here. */
const outside: Readonly<Record<string, string>> = {
  Steward: 'Our register of contacts',
  'What Steward holds': 'Our register of contacts',
  'Whoever dealt with it': 'The people here who dealt with it',
  Associates: 'Our associates',
  Suppliers: 'Our suppliers',
}

/** The name of a place as it stands in a letter. */
export function placeInLetter(place: string): string {
  return outside[place] ?? place
}
