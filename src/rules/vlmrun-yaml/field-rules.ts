import { levels } from '../levels.ts';
import type { Rule } from '../rule.ts';
import { apiVersions, models, toolsets } from './vocabulary.ts';

const SPEC = 'https://docs.vlm.run/skills/spec/vlmrun-yaml';
const code = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

/** The rules about the file and its fields. */
export const fieldRules: readonly Rule[] = [
  {
    id: 'vlmrun-yaml/missing',
    title: 'The skill has a file named vlmrun.yaml',
    severity: levels('error', 'error', 'error', 'info'),
    parts: {
      absent: {
        title: 'There is no execution config at all',
        severity: levels('warning', 'warning', 'warning', 'info'),
      },
    },
    since: '0.1.0',
    fixable: 'safe',
    why: 'The execution config says which model runs the skill, with which tools and in which steps. The platform reads the name `vlmrun.yaml` and no other, so a `vlmrun.yml` is ignored without a word. A misnamed file is reported as an error; a skill without one at all as a warning, because inline skills may go without.',
    how: 'Rename the file to `vlmrun.yaml`, or add one with `apiVersion`, `model`, `toolsets` and `graph`.',
    source: 'https://docs.vlm.run/skills/spec/overview',
  },
  {
    id: 'vlmrun-yaml/syntax',
    title: 'vlmrun.yaml is one YAML mapping',
    severity: levels('error', 'error', 'error', 'error'),
    since: '0.1.0',
    fixable: 'no',
    why: 'A file that is not YAML, is empty, holds several documents or is not a mapping has no fields that the platform could read. Nesting deeper than 64 levels and alias bombs are refused before they are expanded.',
    how: 'Mend the place that the finding points at. Indent with spaces, put values that hold `: ` or ` #` in quotes, and keep to one document.',
    source: 'https://yaml.org/spec/1.2.2/',
  },
  {
    id: 'vlmrun-yaml/duplicate-key',
    title: 'No key stands twice in vlmrun.yaml',
    severity: levels('error', 'off', 'error', 'error'),
    since: '0.1.0',
    fixable: 'no',
    why: 'YAML forbids duplicate keys. Python’s parser keeps the last one without a word, others stop: what the first one says is lost or the whole file is.',
    how: 'Delete one of the two, or merge them.',
    source: 'https://yaml.org/spec/1.2.2/#3213-node-comparison',
  },
  {
    id: 'vlmrun-yaml/required-field',
    title: 'vlmrun.yaml has apiVersion, model, toolsets and graph',
    severity: levels('error', 'error', 'error', 'error'),
    since: '0.1.0',
    fixable: 'unsafe',
    why: 'The specification requires these four fields. Without one of them the platform has to guess, or refuses the skill when it is used.',
    how: 'Add the field. The suggestion that comes with the finding is a skeleton to fill in.',
    source: SPEC,
  },
  {
    id: 'vlmrun-yaml/field-type',
    title: 'The fields of vlmrun.yaml have the right types',
    severity: levels('error', 'error', 'error', 'error'),
    parts: {
      'yaml-1.1': {
        title: 'A text that readers of YAML 1.1 take for something else',
        severity: levels('warning', 'off', 'error', 'warning'),
      },
    },
    since: '0.1.0',
    fixable: 'safe',
    why: '`apiVersion`, `model`, `graph` and `plan` are texts, `toolsets` is a list of texts that is not empty, `metadata` is a mapping. YAML turns `graph:` with an indented block below it into a mapping or an error, and `core, document` into one text.',
    how: 'Write `toolsets` as a list and `graph` as a block scalar: `graph: |`.',
    source: SPEC,
  },
  {
    id: 'vlmrun-yaml/unknown-field',
    title: 'vlmrun.yaml has no fields that nothing reads',
    severity: levels('warning', 'off', 'error', 'warning'),
    parts: {
      metadata: {
        title: 'Entries of `metadata`, which is reserved',
        severity: levels('info', 'off', 'warning', 'info'),
      },
    },
    since: '0.1.0',
    fixable: 'unsafe',
    why: 'A misspelled field is ignored, and the default takes its place. Entries of `metadata` are reported as information: the field is reserved.',
    how: 'Correct the spelling or delete the field.',
    source: SPEC,
  },
  {
    id: 'vlmrun-yaml/api-version',
    title: `apiVersion is ${apiVersions.join(' or ')}`,
    severity: levels('error', 'off', 'error', 'error'),
    parts: {
      newer: {
        title: 'A version that looks like a later one of the same format',
        severity: levels('warning', 'off', 'warning', 'warning'),
      },
    },
    since: '0.1.0',
    fixable: 'unsafe',
    why: 'The version says how the rest of the file is to be read. One that looks like a later version of the same format is only a warning: this tool may be older than it.',
    how: `Write \`apiVersion: ${apiVersions[0]}\`.`,
    source: SPEC,
  },
  {
    id: 'vlmrun-yaml/model',
    title: 'The model is a known one',
    severity: levels('warning', 'off', 'warning', 'warning'),
    parts: {
      newer: { title: 'Another variant of a known family', severity: levels('info', 'off', 'warning', 'info') },
    },
    since: '0.1.0',
    fixable: 'unsafe',
    why: `A misspelled model is found out when the skill runs. Known are ${code(models)}; other variants of the same families are reported as information, because models come without a release of this tool.`,
    how: 'Correct the spelling, or set the rule to `off` for a model that is newer than this list.',
    source: SPEC,
  },
  {
    id: 'vlmrun-yaml/toolsets',
    title: 'Toolsets are known, and named once',
    severity: levels('error', 'error', 'error', 'error'),
    parts: {
      duplicate: { title: 'A name that stands twice', severity: levels('warning', 'warning', 'warning', 'warning') },
    },
    since: '0.1.0',
    fixable: 'safe',
    why: `The SDKs know eight toolsets: ${code(toolsets)}. A request with any other name is refused. A name that stands twice is a warning.`,
    how: 'Use the names as they are spelled here: lower case, with hyphens.',
    source: 'https://github.com/vlm-run/vlmrun-python-sdk (AgentToolset); https://docs.vlm.run/skills/spec/skill-md',
  },
];
