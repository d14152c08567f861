/** The regulator as said in a sentence: “the ICO” from “Information Commissioner’s Office (ICO)” (`reg.regulator-name`). */
export function shortRegulator(name: string): string {
  const short = /\(([^()]+)\)\s*$/.exec(name)?.[1]?.trim() ?? name.trim()
  if (short === '') return 'the regulator'
  return /^the /i.test(short) ? short.replace(/^The /, 'the ') : `the ${short}`
}
