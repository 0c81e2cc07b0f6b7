import { numberMark, type Shape } from './vocabulary'

export const citations = `'[{"source": "synthetic-source-1", "asPrinted": null}]'::jsonb`

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/** The titles of a shape with a record's number `n` in them. */
export const titled = (
  shape: Shape,
) => `replace(${text(shape.titleZh)}, '${numberMark}', n::text) AS title_zh,
      replace(${text(shape.titleEn)}, '${numberMark}', n::text) AS title_en`
