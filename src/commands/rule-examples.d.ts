/** The examples of each rule's page by the rule's id: a JSON object of Markdown, deflated, in base64. */
export declare const packed: string;
