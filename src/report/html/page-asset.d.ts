/** The browser's part of the report as one classic script, built from `page/` by `scripts/page.mjs`. */
export declare const script: string;
/** Its style sheet. */
export declare const style: string;
/** The source expressions (`'sha256-…'`) that allow the two in a Content-Security-Policy. */
export declare const scriptHash: string;
export declare const styleHash: string;
