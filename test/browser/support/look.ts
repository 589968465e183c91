/** Functions that run inside the page and say what is wrong with how it looks: an empty list is good. */

/** Texts whose contrast to what is behind them is below 4.5 to 1 (WCAG 2.2, 1.4.3). */
export function faintText(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: readonly number[]) => {
    const linear = (value = 0) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
  };
  const over = (top: readonly number[], below: readonly number[], opacity = 1) => {
    const alpha = (top[3] ?? 1) * opacity;
    return [0, 1, 2].map((at) => (top[at] ?? 0) * alpha + (below[at] ?? 0) * (1 - alpha));
  };
  const ancestors = (start: Element) => {
    const found: Element[] = [];
    for (let element: Element | null = start; element; element = element.parentElement) found.unshift(element);
    return found;
  };
  const faint: string[] = [];
  for (const element of document.querySelectorAll('#app *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
    const box = element.getBoundingClientRect();
    if (!own || box.width < 2 || element.closest(':disabled, svg, option')) continue;
    const styles = ancestors(element).map((one) => getComputedStyle(one));
    const behind = styles.reduce((below, { backgroundColor }) => over(channels(backgroundColor), below), [
      255, 255, 255,
    ] as number[]);
    const opacity = styles.reduce((product, style) => product * Number(style.opacity), 1);
    const text = over(channels(getComputedStyle(element).color), behind, opacity);
    const [light = 0, dim = 0] = [luminance(text), luminance(behind)].sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dim + 0.05);
    if (contrast < 4.5) faint.push(`${contrast.toFixed(2)} ${element.className} ${element.textContent?.slice(0, 40)}`);
  }
  return faint;
}

/** Controls whose edge has less than 3 to 1 against what is around them (1.4.11), or that are smaller than 24 px (2.5.8). */
export function poorControls(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (colour: readonly number[]) => {
    const linear = (value = 0) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(colour[0]) + 0.7152 * linear(colour[1]) + 0.0722 * linear(colour[2]);
  };
  const behind = (start: Element | null) => {
    for (let element = start; element; element = element.parentElement) {
      const colour = channels(getComputedStyle(element).backgroundColor);
      if (colour.length === 3 || colour[3] === 1) return colour;
    }
    return [255, 255, 255];
  };
  const poor: string[] = [];
  for (const element of document.querySelectorAll('#app :is(button, a[href], input, select, summary)')) {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    if (width < 2 || element.matches('.skip, .box')) continue;
    const name = `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`;
    // A link inside a line of text is as high as the line.
    if (style.display !== 'inline' && (width < 24 || height < 24)) poor.push(`${width} × ${height} ${name}`);
    const edge = channels(style.borderTopColor);
    if (style.borderTopWidth === '0px' || edge[3] === 0 || element.matches(':disabled')) continue;
    if (!element.matches('button, input, select')) continue;
    const [light = 0, dim = 0] = [luminance(edge), luminance(behind(element.parentElement))].sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dim + 0.05);
    if (contrast < 3) poor.push(`${contrast.toFixed(2)} ${name}`);
  }
  return poor;
}

/** Words of up to 20 letters that go on in the next line: a column that is too narrow for what it holds. */
export function brokenWords(): string[] {
  const broken: string[] = [];
  const walker = document.createTreeWalker(document.querySelector('#app') ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('svg, option') || parent.getBoundingClientRect().width < 2) continue;
    for (const match of (node.textContent ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
      if (match[0].length < 2 || match[0].length > 20) continue;
      const range = document.createRange();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) broken.push(`${match[0]} in ${parent.tagName}.${parent.className}`);
    }
  }
  return broken;
}

/** What is cut off at the right, by anything that cannot be scrolled there. */
export function cutOff(): string[] {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const found = wide > 0 ? [`the page is ${wide} px too wide`] : [];
  for (const element of document.querySelectorAll('#app *')) {
    const { width, right } = element.getBoundingClientRect();
    if (width < 2 || right <= innerWidth + 1) continue;
    let scrolled = false;
    for (let parent = element.parentElement; parent; parent = parent.parentElement)
      if (getComputedStyle(parent).overflowX !== 'visible' && parent.getBoundingClientRect().right <= innerWidth + 1)
        scrolled = true;
    if (!scrolled) found.push(`${element.tagName}.${element.className} reaches ${Math.round(right)}`);
  }
  return found.slice(0, 5);
}

/** Headings that skip a level, and anything but one first heading. */
export function oddHeadings(): string[] {
  const headings = [...document.querySelectorAll('#app :is(h1, h2, h3, h4, h5, h6)')].filter(
    (element) => element.getBoundingClientRect().width > 0,
  );
  const levels = headings.map(({ tagName }) => Number(tagName[1]));
  const odd = levels.filter((level) => level === 1).length === 1 ? [] : [`${levels.join(' ')}: not one h1`];
  for (const [index, level] of levels.entries())
    if (level > (levels[index - 1] ?? 0) + 1) odd.push(`h${level} ${headings[index]?.textContent?.slice(0, 40)}`);
  return odd;
}
