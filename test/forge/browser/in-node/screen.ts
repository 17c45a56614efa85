import { fields } from '../page/check-props';
import { type DocNode, textOf } from '../page/forge-doc';
import { everyNode, fieldLabelled, matches, wordsOf } from './find-nodes';
import { printDoc } from './print-doc';
import type { ScreenBridge } from './screen-bridge';

/** A running screen. Every action waits until the screen is quiet, and throws what went wrong meanwhile. */
export interface Screen {
  /** The document as readable text. */
  print(): string;
  doc(): DocNode;
  /** All nodes of a component, optionally only those whose words are, or match, these. */
  findAll(component: string, words?: string | RegExp): DocNode[];
  /** The first of them; throws with the whole screen printed when there is none. */
  find(component: string, words?: string | RegExp): DocNode;
  /** The field under a label. */
  field(label: string | RegExp): DocNode;
  has(words: string | RegExp): boolean;
  press(name: string | RegExp): Promise<void>;
  type(label: string | RegExp, text: string): Promise<void>;
  /** Chooses by the option's label: in a Select (several for isMulti), a RadioGroup or a CheckboxGroup. */
  choose(label: string | RegExp, ...options: string[]): Promise<void>;
  check(label: string | RegExp, checked?: boolean): Promise<void>;
  submit(index?: number): Promise<void>;
  /** Waits for words that a timer or an event brings. */
  waitFor(words: string | RegExp, milliseconds?: number): Promise<void>;
  settle(): Promise<void>;
  emit(event: string, payload?: unknown): Promise<void>;
  readonly invokes: readonly { functionKey: string; payload: unknown }[];
  readonly flags: readonly Record<string, unknown>[];
  readonly navigations: readonly { url: string; type: string }[];
  readonly closed: readonly unknown[];
}

const pressable = ['Button', 'LoadingButton', 'LinkButton', 'Pressable', 'SectionMessageAction', 'Link'];

export function createScreen(bridge: ScreenBridge): Screen {
  const fail = (message: string): never => {
    throw new Error(`${message}\nThe screen shows:\n${printDoc(bridge.doc)}`);
  };
  const doc = () => bridge.doc ?? fail('The screen has drawn nothing.');
  const findAll: Screen['findAll'] = (component, words) =>
    everyNode(doc()).filter(
      (node) => node.type === component && (words === undefined || matches(wordsOf(node), words)),
    );
  const find: Screen['find'] = (component, words) =>
    findAll(component, words)[0] ??
    fail(`There is no <${component}>${words === undefined ? '' : ` with "${String(words)}"`}.`);
  const field: Screen['field'] = (label) =>
    fieldLabelled(doc(), label, fields) ?? fail(`There is no field labelled "${String(label)}".`);
  const has: Screen['has'] = (words) =>
    everyNode(doc()).some((node) =>
      typeof words === 'string' ? wordsOf(node).includes(words) : words.test(wordsOf(node)),
    );

  const settle = async () => {
    let version = -1;
    for (let quiet = 0; quiet < 3;) {
      await new Promise((resolve) => setImmediate(resolve));
      quiet = version === bridge.version && bridge.pending === 0 ? quiet + 1 : 0;
      version = bridge.version;
    }
    const [error] = bridge.errors.splice(0);
    if (error !== undefined) fail(error);
    if (bridge.doc?.children.length === 0) fail('The screen is blank: it drew nothing, or crashed.');
  };
  const act = async (node: DocNode, handler: string, ...args: unknown[]) => {
    if (node.props['isDisabled'] === true) fail(`<${node.type}> "${wordsOf(node)}" is disabled.`);
    const run = node.props[handler];
    if (typeof run === 'function') await run(...args);
    await settle();
  };
  const submit: Screen['submit'] = async (index = 0) => {
    const form = findAll('Form')[index] ?? fail('There is no form to submit.');
    await act(form, 'onSubmit');
  };

  return {
    doc,
    submit,
    findAll,
    find,
    field,
    has,
    settle,
    print: () => printDoc(bridge.doc),
    async press(name) {
      const node = everyNode(doc()).find(
        ({ type, ...rest }) => pressable.includes(type) && matches(textOf({ type, ...rest }), name),
      );
      if (node === undefined) return fail(`There is no button "${String(name)}".`);
      const { href, type } = node.props;
      if (typeof href === 'string') bridge.navigations.push({ url: href, type: 'same-tab' });
      if (type === 'submit') return submit(findAll('Form').findIndex((form) => everyNode(form).includes(node)));
      await act(node, 'onClick', { type: 'click', target: {} });
    },
    async type(label, text) {
      const node = field(label);
      const type = node.type === 'TextArea' ? 'textarea' : String(node.props['type'] ?? 'text');
      await act(node, 'onChange', { type: 'change', target: { value: text, type, name: node.props['name'] } });
      await act(field(label), 'onBlur', { type: 'blur', target: { value: text, type } });
    },
    async choose(label, ...wanted) {
      const node = field(label);
      const chosen = optionsOf(node).filter((option) => wanted.includes(option.label));
      const missing = wanted.filter((name) => !chosen.some((option) => option.label === name));
      if (missing.length > 0) {
        fail(
          `"${String(label)}" offers no "${missing.join('", "')}" but "${optionsOf(node)
            .map((o) => o.label)
            .join('", "')}".`,
        );
      }
      const one = chosen[0];
      switch (node.type) {
        case 'RadioGroup':
          return act(node, 'onChange', { type: 'change', target: { value: one?.value, checked: true, type: 'radio' } });
        case 'CheckboxGroup':
          return act(
            node,
            'onChange',
            chosen.map((option) => option.value),
          );
        default:
          return act(node, 'onChange', node.props['isMulti'] === true ? chosen : (one ?? null));
      }
    },
    async check(label, checked = true) {
      const node = field(label);
      const type = node.type === 'Radio' ? 'radio' : 'checkbox';
      const { name, value } = node.props;
      await act(node, 'onChange', { type: 'change', target: { type, checked, name, value } });
    },
    async waitFor(words, milliseconds = 2000) {
      const end = Date.now() + milliseconds;
      while (!has(words)) {
        if (Date.now() > end) fail(`"${String(words)}" did not appear within ${milliseconds} ms.`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await settle();
    },
    async emit(event, payload) {
      bridge.emit(event, payload);
      await settle();
    },
    get invokes() {
      return bridge.invokes;
    },
    get flags() {
      return bridge.flags;
    },
    get navigations() {
      return bridge.navigations;
    },
    get closed() {
      return bridge.closed;
    },
  };
}

/** A Select may group its options. */
function optionsOf(node: DocNode): { label: string; value: unknown }[] {
  const options = (node.props['options'] ?? []) as { label: string; value: unknown; options?: [] }[];
  return options.flatMap((option) => option.options ?? [option]);
}
