/** What stands in a report for what was not looked into, or could not be. */
export const WITHHELD = {
  form: 'withheld: the response does not have the form in which sensitive fields could be found',
  undeclared: 'withheld: the output schema does not declare this field',
  failure: 'withheld: what the platform says of a failure may repeat sensitive fields',
} as const;
