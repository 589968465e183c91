/** The files of a small skill without findings that reads a receipt, below `directory`. */
export function receiptSkill(
  directory: string,
  name = directory.split('/').at(-1) ?? directory,
): Record<string, string> {
  return {
    [`${directory}/SKILL.md`]: [
      '---',
      `name: ${name}`,
      'description: Reads the merchant, currency and total of a receipt. Use it for photos of receipts.',
      '---',
      '# Receipts',
      '',
      'Read `merchant` and `total` from the receipt. Give `currency` as an ISO 4217 code.',
      '',
    ].join('\n'),
    [`${directory}/vlmrun.yaml`]: [
      'apiVersion: vlm.run/v1alpha',
      'metadata: {}',
      'model: vlmrun-orion-1:auto',
      'toolsets: [core, document]',
      'graph: |',
      '  stateDiagram-v2',
      '    ReadReceipt: Find the merchant, the currency and the total',
      '    [*] --> ReadReceipt',
      '    ReadReceipt --> [*]',
      '',
    ].join('\n'),
    [`${directory}/schema.json`]: `${JSON.stringify(
      {
        $schema: 'http://json-schema.org/draft-07/schema#',
        type: 'object',
        additionalProperties: false,
        required: ['merchant', 'total'],
        properties: {
          merchant: { type: 'string', description: 'Name of the shop' },
          total: { type: 'number', description: 'Sum to pay' },
          currency: { type: ['string', 'null'], description: 'ISO 4217 code' },
        },
      },
      undefined,
      2,
    )}\n`,
  };
}
