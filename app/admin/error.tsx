'use client'

/** Shown in both languages when a page fails; its text stands here because message files are not sent to browsers. */
export default function DeskErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="mx-auto max-w-3xl px-4 py-16">
      <title>系统暂时无法完成请求 · Error</title>
      <h1 className="text-head">系统暂时无法完成请求</h1>
      <p className="mt-2">请稍后再试；若仍不行，请告知主办单位所用的地址。</p>
      <h2 lang="en" className="mt-10 text-head">
        The portal could not complete this
      </h2>
      <p lang="en" className="mt-2">
        Please try again in a moment. If it happens again, tell the operator the address you used.
      </p>
      <button type="button" className="button mt-6" onClick={reset}>
        重试 <span lang="en">Try again</span>
      </button>
    </main>
  )
}
