import { messageOf, reportError } from './host-record';

interface DomEvent {
  type: string;
  bubbles: boolean;
  cancelable: boolean;
  defaultPrevented: boolean;
  eventPhase: number;
  isTrusted: boolean;
  timeStamp: number;
  target: EventTarget | null;
}

/** Forge sends handlers plain data with these fields of the event, never the DOM's own event. */
export function plainEvent(event: DomEvent): unknown {
  const target = event.target as Partial<HTMLInputElement> | null;
  return {
    type: event.type,
    bubbles: event.bubbles,
    cancelable: event.cancelable,
    defaultPrevented: event.defaultPrevented,
    eventPhase: event.eventPhase,
    isTrusted: event.isTrusted,
    timeStamp: event.timeStamp,
    target: {
      value: target?.value,
      checked: target?.checked,
      name: target?.name,
      id: target?.id,
      tagName: target?.tagName,
      type: target?.type,
    },
  };
}

/** Calls a handler of the app; what it throws, at once or later, is reported. */
export function callApp(where: string, handler: unknown, ...args: unknown[]): void {
  if (typeof handler !== 'function') return;
  try {
    const result: unknown = handler(...args);
    if (typeof result === 'object' && result !== null && 'then' in result) {
      Promise.resolve(result).catch((error: unknown) => reportError(where, messageOf(error)));
    }
  } catch (error) {
    reportError(where, messageOf(error));
  }
}
