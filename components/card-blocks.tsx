import { FigureBlock } from '#components/figure-block'
import type { Card } from '#lib/cards/card'

/** The numbers of a card as figure blocks, and what is missing or stands beside them. */
export function CardBlocks({ blocks, note, facts }: Pick<Card, 'blocks' | 'note' | 'facts'>) {
  return (
    <>
      {facts.length > 0 && <p className="text-small text-quiet">{facts.join(' · ')}</p>}
      {blocks.length > 0 && (
        <div className={`mt-3 grid gap-4 ${blocks.length > 1 ? 'md:grid-cols-2' : ''}`}>
          {blocks.map(({ number, unit, exact, says }) => (
            <FigureBlock
              key={`${number} ${unit} ${says}`}
              number={number}
              unit={unit}
              exact={exact}
              says={says}
            />
          ))}
        </div>
      )}
      {note && (
        <p
          className={
            blocks.length > 0 ? 'mt-2 text-small text-quiet' : 'mt-3 border-t-2 border-rule pt-3 text-large'
          }
        >
          {note}
        </p>
      )}
    </>
  )
}
