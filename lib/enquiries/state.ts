export const enquiryStates = ['received', 'assigned', 'answered', 'closed'] as const
export type EnquiryState = (typeof enquiryStates)[number]

/** How far an enquiry has come. */
export function stateOf(enquiry: {
  assignedAt: Date | null
  answeredAt: Date | null
  closedAt: Date | null
}): EnquiryState {
  if (enquiry.closedAt) return 'closed'
  if (enquiry.answeredAt) return 'answered'
  return enquiry.assignedAt ? 'assigned' : 'received'
}
