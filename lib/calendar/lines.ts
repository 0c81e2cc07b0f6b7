/** Octets of a line of iCalendar, without its end (RFC 5545, section 3.1). */
const longestLine = 75

const octets = new TextEncoder()

/** A property as one or more lines, cut behind at most 75 octets and never within a character; with the last line's end. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let line = ''
  let length = 0
  for (const character of `${name}:${value}`) {
    const size = octets.encode(character).length
    if (length + size > longestLine) {
      lines.push(line)
      line = ' '
      length = 1
    }
    line += character
    length += size
  }
  return `${[...lines, line].join('\r\n')}\r\n`
}

/** A value of type TEXT (RFC 5545, section 3.3.11): line ends written out, and no other control characters. */
export function textValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .toWellFormed()
}

/** An instant in UTC: `20240904T040000Z`. */
export const instantValue = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d+/g, '')
