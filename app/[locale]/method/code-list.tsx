interface CodeListProps {
  items: readonly { code: string; says: string; id?: string; href?: string }[]
}

/** Names that files use, each with what it means. */
export function CodeList({ items }: CodeListProps) {
  return (
    <dl className="mt-2 max-w-4xl">
      {items.map(({ code, says, id, href }) => (
        <div
          key={code}
          id={id}
          className="border-t border-rule py-1 target:bg-tint md:grid md:grid-cols-[13rem_1fr] md:gap-6"
        >
          <dt>
            {href ? (
              <a href={href}>
                <code>{code}</code>
              </a>
            ) : (
              <code>{code}</code>
            )}
          </dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  )
}
