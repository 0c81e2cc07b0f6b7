import { FailureNotice } from '#components/failure-notice'

export default function PublicNotFound() {
  return <FailureNotice failure="missing" />
}
