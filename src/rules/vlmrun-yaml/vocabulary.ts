/** Values that the documentation of `vlmrun.yaml` and the official SDKs know. */

/** https://docs.vlm.run/skills/spec/vlmrun-yaml */
export const apiVersions: readonly string[] = ['vlm.run/v1alpha'];

/** The first four are documented, the others are those that the SDKs and notebooks of VLM Run use. */
export const models: readonly string[] = [
  'vlmrun-orion-1:auto',
  'vlmrun-orion-1:fast',
  'vlmrun-orion-1:pro',
  'vlmrun-orion-1',
  'vlmrun-orion-1:lite',
  'vlmrun-orion-2:auto',
  'vlmrun-orion-2:fast',
  'vlmrun-orion-2:pro',
];

/** `AgentToolset` of the Python and Node SDKs; the page on vlmrun.yaml lists the first five. */
export const toolsets: readonly string[] = [
  'core',
  'image',
  'image-gen',
  'video',
  'document',
  'viz',
  'web',
  'world-gen',
];

/** Spellings that `world-gen` had before 2026-03-18. */
export const formerToolsets: ReadonlyMap<string, string> = new Map([['3d_reconstruction', 'world-gen']]);

export const fields = ['apiVersion', 'metadata', 'model', 'toolsets', 'graph', 'plan'] as const;
