import type { Plugin } from 'vite';

export declare function ruleExamples(): string;
export declare function ruleExamplesPlugin(): Plugin;
