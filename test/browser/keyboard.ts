import type { Page } from 'playwright-core';

/** A person without a mouse. */
export interface Keyboard {
  /** Tabs forward to what has this name, and insists that it can be seen to be focused. */
  to(name: string | RegExp): Promise<void>;
  /** Tabs to a button, a tab or a link, and presses Enter. */
  press(name: string | RegExp): Promise<void>;
  /** Tabs to a field and types into it, over what stands there. */
  type(name: string | RegExp, text: string): Promise<void>;
  /** Tabs to a group of radio buttons and goes down to this one. */
  choose(name: string | RegExp): Promise<void>;
  /** Tabs to a list of tabs and goes right to this one. */
  tab(name: string): Promise<void>;
}

const MOST_STEPS = 120;
/** A tenth of a second each. */
const LOOKS = 100;

/** Works the page with keys alone. */
export function keyboardOf(page: Page): Keyboard {
  const focused = () => page.evaluate(describeFocus);
  const is = (name: string, wanted: string | RegExp) =>
    typeof wanted === 'string' ? name === wanted : wanted.test(name);
  const steps = async (key: string, most: number, done: (focus: Focus) => boolean): Promise<Focus | undefined> => {
    for (let step = 0; step < most; step += 1) {
      await page.keyboard.press(key);
      const focus = await focused();
      if (done(focus)) return focus;
    }
    return undefined;
  };
  const to = async (wanted: string | RegExp, role?: string) => {
    const found = await steps('Tab', MOST_STEPS, ({ name, role: its }) => is(name, wanted) && (role ?? its) === its);
    if (found === undefined) throw new Error(`The Tab key does not reach ${String(wanted)}.`);
    // The colours of a field change over a fifth of a second.
    for (let look = 0, at = found; !at.visible; look += 1) {
      if (look === LOOKS) throw new Error(`Nothing shows that ${String(wanted)} has the focus.`);
      await page.waitForTimeout(100);
      at = await focused();
    }
  };
  return {
    to,
    async press(name) {
      await to(name);
      await page.keyboard.press('Enter');
    },
    async type(name, text) {
      await to(name);
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
    async choose(name) {
      const belongs = ({ role, group }: Focus) => role === 'radio' && group.some((one) => is(one, name));
      const first = await steps('Tab', MOST_STEPS, belongs);
      if (first === undefined) throw new Error(`The Tab key does not reach a choice of ${String(name)}.`);
      if (is(first.name, name)) await page.keyboard.press('Space');
      else if ((await steps('ArrowDown', first.group.length, (focus) => is(focus.name, name))) === undefined)
        throw new Error(`The arrow keys do not reach ${String(name)}.`);
    },
    async tab(name) {
      if ((await steps('Tab', MOST_STEPS, ({ role }) => role === 'tab')) === undefined)
        throw new Error('The Tab key reaches no tabs.');
      const here = await focused();
      if (here.name !== name && (await steps('ArrowRight', 10, (focus) => focus.name === name)) === undefined)
        throw new Error(`The arrow keys do not reach the tab ${name}.`);
      await page.keyboard.press('Enter');
    },
  };
}

interface Focus {
  name: string;
  role: string;
  /** The names of the radio buttons that belong together. */
  group: string[];
  /** An outline, a shadow, or a border in the colour of the focus tells where it is. */
  visible: boolean;
}

function describeFocus(): Focus {
  const at = document.activeElement;
  if (!(at instanceof HTMLElement) || at === document.body) return { name: '', role: '', group: [], visible: false };
  const field = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at : undefined;
  const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const labelled = (element: HTMLElement) =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => textOf(document.getElementById(id)))
      .join(' ')
      .trim();
  const nameOf = (element: HTMLElement): string =>
    labelled(element) ||
    (element.getAttribute('aria-label') ??
      (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])].map(textOf).join(' ').trim()
        : textOf(element)));
  const radios = field?.type === 'radio' ? [...document.getElementsByName(field.name)] : [];
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.color = 'var(--ds-border-focused)';
  const focusColour = getComputedStyle(probe).color;
  probe.remove();
  // The frame of a list of choices stands further out than that of a field.
  const list = at.closest('[class*="-control"]');
  const around = [at, at.parentElement, at.parentElement?.parentElement, at.nextElementSibling, list];
  const visible = around.some((element) => {
    if (!(element instanceof Element)) return false;
    const { outlineStyle, outlineWidth, boxShadow, borderTopColor } = getComputedStyle(element);
    return (
      (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none' || borderTopColor === focusColour
    );
  });
  return {
    name: nameOf(at),
    role: at.getAttribute('role') ?? field?.type ?? at.tagName.toLowerCase(),
    group: radios.map((radio) => nameOf(radio)),
    visible,
  };
}
