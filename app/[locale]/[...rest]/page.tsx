import { notFound } from 'next/navigation'

/** Any other address under a language is a page that does not exist, in the portal's own words. */
export default function UnknownPage() {
  notFound()
}
