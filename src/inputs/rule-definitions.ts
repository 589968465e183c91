import { presets } from '../rules/rule.ts';
import { choice, type Definition, flag, globs, text } from './definition.ts';

const skillCommands = ['validate', 'test', 'publish'] as const;
const selectingCommands = [...skillCommands, 'plan'] as const;

/** Inputs that say which rules hold, and what a finding does. */
export const ruleDefinitions = {
  preset: choice(presets, {
    description:
      'Rules to apply: `recommended`; `minimal` (only what breaks an upload or silently changes a skill); ' +
      '`strict`; `portable` (what other clients of the Agent Skills format need too).',
    commands: skillCommands,
    default: 'recommended',
  }),
  config: text({
    description:
      'Configuration file: rules, overrides, known findings, defaults of inputs. By default `vlmrun-skills.yaml` where it exists.',
    commands: [...selectingCommands, 'report'],
    placeholder: 'path',
  }),
  fix: flag({
    description:
      'Mends what can be mended without a change of meaning, in the files themselves, and then reports what is left.',
    commands: ['validate'],
  }),
  'fix-dry-run': flag({
    description: 'Shows what `fix` would change, as a diff, and changes nothing.',
    commands: ['validate'],
  }),
  'fail-on': choice(['error', 'warning', 'never'], {
    description: 'Findings that fail the run: `error`, `warning` (errors too) or `never`.',
    commands: skillCommands,
    default: 'error',
  }),
  'allow-in-bundle': globs({
    description:
      'Fixtures and expected files that may be in the bundle, as examples on purpose: paths or globs, one a line or separated by commas. ' +
      'Their cases are reported as `fixture/contaminated` instead of `fixture/leak`.',
    commands: selectingCommands,
    placeholder: 'globs',
  }),
} satisfies Readonly<Record<string, Definition<unknown>>>;
