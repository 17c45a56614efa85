import type { Page } from 'playwright-core';

/** What cannot be read as it stands: texts that are cut off, that lie over others, or that reach out of the page. */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const screen = document.querySelector('[data-forge-screen]');
    if (screen === null) return ['The app draws nothing.'];
    // Fields scroll, and a list of choices shows the whole of what its field has no room for.
    const UNCUT = 'svg, textarea, [class*="-singleValue"]';
    const right = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > right) found.push('The page has to be scrolled sideways.');
    const texts: { words: string; element: Element; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(screen, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = (node.textContent ?? '').trim();
      const element = node.parentElement;
      if (words === '' || element === null || element.closest(UNCUT) !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      // What is there for screen readers alone is a pixel wide.
      if (box.width <= 1 || box.height <= 1 || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (hiddenForEyes(element)) continue;
      if (/^\[[a-z]+(?:[.-][\w-]+)+\]$/.test(words)) found.push(`has no text: ${words}`);
      if (box.right > right + 1) found.push(`reaches out of the page: ${words}`);
      for (let around: Element | null = element; around !== null && around !== screen; around = around.parentElement) {
        const { overflowX, textOverflow } = getComputedStyle(around);
        const cuts = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
        if (cuts && around.scrollWidth > around.clientWidth + 1 && around.clientWidth > 1) {
          found.push(`is cut: ${words}`);
          break;
        }
      }
      texts.push({ words, element, box });
    }
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 2 && high > 6) found.push(`lies over “${other.words}”: ${one.words}`);
      }
    });
    return [...new Set(found)];

    function hiddenForEyes(element: Element): boolean {
      for (let around: Element | null = element; around !== null && around !== screen; around = around.parentElement) {
        const { width, height } = around.getBoundingClientRect();
        const { clipPath } = getComputedStyle(around);
        if ((width <= 1 && height <= 1) || clipPath === 'inset(50%)') return true;
      }
      return false;
    }
  });
}
