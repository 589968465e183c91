/** The browser's part of the report as one classic script, built from `page/` by `scripts/page.mjs`. */
export declare const script: string;
/** Its style sheet. */
export declare const style: string;
