/** Files and directories of a skill that are listed at most, and with that entries of a bundle. */
export const MAX_ENTRIES = 20_000;

/** Bytes of all files of a bundle together; a bundle is held in memory, and base64 in a JSON request at that. */
export const MAX_CONTENT = 256 * 1024 * 1024;

/**
 * Bytes of a zip. Content that does not compress grows by its headers, at most twice the path and 76 bytes a file;
 * what is larger than this was not made by us.
 */
export const MAX_ZIP = MAX_CONTENT + 32 * 1024 * 1024;
