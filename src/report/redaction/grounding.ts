import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';
import type { Grounding } from '../../judge/judgement.ts';
import type { Place } from './place.ts';
import type { Sweep } from './sweep.ts';

const SUFFIX = '_metadata';
/** How sure a model says that it is; anything else there is a text of its own. */
const CONFIDENCE = /^(hi|med|lo|high|medium|low)$/;

/** The key of the value that a sibling such as `total_metadata` grounds; undefined for a key of the response itself. */
export function groundedKey(key: string, object: JsonObject, place: Place): string | undefined {
  if (!key.endsWith(SUFFIX) || place.keyKind(key) !== 'hidden') return undefined;
  const base = key.slice(0, -SUFFIX.length);
  return base !== '' && Object.hasOwn(object, base) ? base : undefined;
}

/** The name of the sibling that grounds a key. */
export function groundingKey(base: string): string {
  return `${base}${SUFFIX}`;
}

/** The texts that a raw sibling says stand in its boxes. */
export function boxContents(metadata: JsonValue): string[] {
  const boxes = isJsonObject(metadata) && Array.isArray(metadata.bboxes) ? metadata.bboxes : [];
  return boxes.flatMap((box) =>
    isJsonObject(box) && typeof box.content === 'string' ? [withoutLabel(box.content)] : [],
  );
}

/** What stands in a box without the label before it: the word `Name` is in every form. */
export function withoutLabel(content: string): string {
  const [, value = content] = /^[^:]*\p{L}[^:]*:\s+(.*)$/su.exec(content) ?? [];
  return value;
}

/** A raw sibling with what is known of its form, and nothing of it where the value that it grounds is sensitive. */
export function redactMetadata(metadata: JsonValue, grounded: Place, sweep: Sweep): JsonValue {
  if (!isJsonObject(metadata) || isHidden(grounded)) return null;
  const { confidence } = metadata;
  return {
    ...(typeof confidence === 'string' && CONFIDENCE.test(confidence) ? { confidence } : {}),
    ...(Array.isArray(metadata.bboxes)
      ? { bboxes: metadata.bboxes.filter(isJsonObject).map((box) => redactBox(box, sweep)) }
      : {}),
  };
}

/**
 * The grounding of a compared field; of a sensitive one only where it stands. Which input it is on says nothing where no
 * fixture is shown, and its name is a text of the model.
 */
export function redactGrounding({ boxes, times, confidence }: Grounding, grounded: Place, sweep: Sweep): Grounding {
  return {
    boxes: boxes.map(({ content, input: _, ...box }) =>
      content === undefined || isHidden(grounded) ? box : { ...box, content: sweep.text(content) },
    ),
    ...(times === undefined ? {} : { times: times.map(({ input: _, ...time }) => time) }),
    ...(confidence !== undefined && CONFIDENCE.test(confidence) ? { confidence } : {}),
  };
}

function isHidden(place: Place): boolean {
  return place.marked || place.leads || !place.declared;
}

function redactBox(box: JsonObject, sweep: Sweep): JsonObject {
  const { bbox, xywh, page, content, confidence } = box;
  return {
    ...(isJsonObject(bbox) && isNumbers(bbox.xywh) ? { bbox: { xywh: bbox.xywh } } : {}),
    ...(isNumbers(xywh) ? { xywh } : {}),
    ...(typeof page === 'number' ? { page } : {}),
    ...(typeof content === 'string' ? { content: sweep.text(content) } : {}),
    ...(typeof confidence === 'number' ? { confidence } : {}),
  };
}

function isNumbers(value: JsonValue | undefined): value is number[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'number');
}
