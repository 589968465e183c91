/**
 * Sets the outputs of this step; outside a job nothing is written. `@actions/core` writes them with a random
 * delimiter, so that no value can end its own block.
 */
export async function setOutputs(
  outputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  if (!env.GITHUB_OUTPUT) return;
  const core = await import('@actions/core');
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
}
