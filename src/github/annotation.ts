import { neutralise, oneLine, truncate } from '../text.ts';
import { ANNOTATION_MESSAGE_LIMIT } from './log.ts';
import { workflowCommand } from './workflow-command.ts';

export const annotationLevels = ['error', 'warning', 'notice'] as const;
export type AnnotationLevel = (typeof annotationLevels)[number];

/** Something to show at a place in a file. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title?: string;
  /** May quote foreign text; it is neutralised and cut when it is written. */
  readonly message: string;
  /** Relative to the root of the repository, with `/`. */
  readonly file?: string;
  /** From 1, like the columns; `endColumn` is the column just behind the last character. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * The runner keeps ten annotations of a level per step (actions/runner, ExecutionContext.cs). The tenth says how
 * many there are besides.
 */
export const ANNOTATIONS_SHOWN = 9;

/** The annotations that a step shows: errors first, in the given order within a level, with a last one that counts the rest. */
export function selectAnnotations(annotations: readonly Annotation[], shown = ANNOTATIONS_SHOWN): Annotation[] {
  return annotationLevels.flatMap((level) => {
    const all = annotations.filter((annotation) => annotation.level === level);
    if (all.length <= shown) return all;
    const kinds = { error: 'errors', warning: 'warnings', notice: 'notices' } as const;
    const more: Annotation = { level, message: `and ${all.length - shown} more ${kinds[level]}: see the job summary` };
    return [...all.slice(0, shown), more];
  });
}

/** The annotation as a workflow command. */
export function renderAnnotation(annotation: Annotation): string {
  const { level, title, message, file, line, column, endLine, endColumn } = annotation;
  // The runner drops columns of a range over several lines, and shows an inclusive end.
  const oneLineRange = endLine === undefined || endLine === line;
  return workflowCommand(level, truncate(neutralise(message), ANNOTATION_MESSAGE_LIMIT), {
    title: title === undefined ? undefined : truncate(oneLine(title), 255),
    file,
    line,
    endLine,
    col: oneLineRange ? column : undefined,
    endColumn: oneLineRange && endColumn !== undefined ? Math.max(endColumn - 1, column ?? 1) : undefined,
  });
}
