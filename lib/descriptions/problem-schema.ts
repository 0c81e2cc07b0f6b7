/** Problem details (RFC 9457) as every refusal of a file gives them. */
export const componentSchemas = {
  problem: {
    type: 'object',
    properties: {
      type: { type: 'string', format: 'uri-reference' },
      title: { type: 'string' },
      status: { type: 'integer', minimum: 400, maximum: 599 },
      detail: { type: 'string' },
      instance: { type: 'string', format: 'uri-reference' },
      errors: {
        type: 'array',
        items: {
          type: 'object',
          properties: {
            parameter: { type: 'string' },
            value: { type: 'string' },
            detail: { type: 'string' },
          },
          required: ['parameter', 'detail'],
          additionalProperties: false,
        },
      },
    },
    required: ['type', 'title', 'status', 'detail', 'instance'],
    additionalProperties: false,
  },
} as const
