export const sourceFile: string;
export function pictureSource(): Promise<string>;
