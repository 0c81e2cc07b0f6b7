/** A little more than the pace below which a form is taken for a program's. */
const calmMilliseconds = 3_300

/** Sends an enquiry as a reader does, with the form of the page, and gives its reference and secret with a space between. */
export async function sendEnquiry(portal: string): Promise<string> {
  const html = await (await fetch(`${portal}/zh/enquiries/new`)).text()
  const formToken = /name="formToken" value="([^"]+)"/.exec(html)?.[1] ?? ''
  await new Promise((resolve) => setTimeout(resolve, calmMilliseconds))
  const answer = await fetch(`${portal}/zh/enquiries/send`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: portal },
    body: new URLSearchParams({
      formToken,
      text: '测试咨询',
      name: '测试人员',
      phone: '+86 451 0000 0000',
      language: 'zh',
      consent: '1',
    }),
  })
  const place = answer.headers.get('location') ?? ''
  const [, reference, secret] = /\/enquiries\/(ENQ-[\dA-Z-]+)\?key=([\w-]+)$/.exec(place) ?? []
  if (!reference || !secret) throw new Error(`the enquiry was not taken: ${answer.status} ${place}`)
  return `${reference} ${secret}`
}
