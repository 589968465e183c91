import type { Plugin } from 'vite';

export declare function pageAsset(): Promise<string>;
export declare function pageAssetPlugin(): Plugin;
