/** The forms of every list. */
export const formats = ['csv', 'json', 'xlsx'] as const
export type Format = (typeof formats)[number]

export const mediaTypes: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export const isFormat = (text: string): text is Format => (formats as readonly string[]).includes(text)
