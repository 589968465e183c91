/** Pixels in rows from the top, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture at most `side` pixels wide and high, each pixel the mean of those it stands for, on white. */
export function shrink(source: Pixels, side: number): Pixels {
  const scale = Math.min(1, side / Math.max(source.width, source.height));
  const width = Math.max(1, Math.round(source.width * scale));
  const height = Math.max(1, Math.round(source.height * scale));
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    const top = Math.floor((y * source.height) / height);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * source.height) / height));
    for (let x = 0; x < width; x++) {
      const left = Math.floor((x * source.width) / width);
      const right = Math.max(left + 1, Math.floor(((x + 1) * source.width) / width));
      mean(source, left, top, right, bottom, data, (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

function mean(
  source: Pixels,
  left: number,
  top: number,
  right: number,
  bottom: number,
  into: Uint8Array,
  at: number,
): void {
  let red = 0;
  let green = 0;
  let blue = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const from = (y * source.width + x) * 4;
      const alpha = (source.data[from + 3] ?? 255) / 255;
      const white = 255 * (1 - alpha);
      red += (source.data[from] ?? 0) * alpha + white;
      green += (source.data[from + 1] ?? 0) * alpha + white;
      blue += (source.data[from + 2] ?? 0) * alpha + white;
    }
  }
  const count = (right - left) * (bottom - top);
  into[at] = red / count;
  into[at + 1] = green / count;
  into[at + 2] = blue / count;
  into[at + 3] = 255;
}

/** The picture as EXIF says it is to be seen (orientation 1 to 8). */
export function orient(source: Pixels, orientation: number): Pixels {
  if (orientation <= 1 || orientation > 8) return source;
  const turned = orientation >= 5;
  const width = turned ? source.height : source.width;
  const height = turned ? source.width : source.height;
  const data = new Uint8Array(width * height * 4);
  const [last, bottom] = [source.width - 1, source.height - 1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [column, row] = [
        [x, y],
        [last - x, y],
        [last - x, bottom - y],
        [x, bottom - y],
        [y, x],
        [y, bottom - x],
        [last - y, bottom - x],
        [last - y, x],
      ][orientation - 1] ?? [x, y];
      const from = ((row ?? 0) * source.width + (column ?? 0)) * 4;
      data.set(source.data.subarray(from, from + 4), (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

/** Pixels of a decoded PNG, which has one to four channels of 8 or 16 bits, as four channels of 8. */
export function toRgba(image: {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly channels: number;
  readonly data: ArrayLike<number>;
}): Pixels {
  const { width, height, channels, depth, data } = image;
  const shift = depth === 16 ? 8 : 0;
  const rgba = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const at = pixel * channels;
    const value = (offset: number) => (data[at + offset] ?? 0) >> shift;
    const grey = channels < 3;
    rgba[pixel * 4] = value(0);
    rgba[pixel * 4 + 1] = value(grey ? 0 : 1);
    rgba[pixel * 4 + 2] = value(grey ? 0 : 2);
    rgba[pixel * 4 + 3] = channels === 2 ? value(1) : channels === 4 ? value(3) : 255;
  }
  return { width, height, data: rgba };
}
