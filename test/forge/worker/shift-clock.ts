const RealDate = Date;
let offset = 0;

class ShiftedDate extends RealDate {
  constructor(...parts: unknown[]) {
    if (parts.length === 0) super(RealDate.now() + offset);
    else super(...(parts as [number]));
  }

  static override now(): number {
    return RealDate.now() + offset;
  }
}

/** Moves the app's clock by so many milliseconds; time goes on from there. */
export function shiftClock(milliseconds: number | undefined): void {
  offset = milliseconds ?? 0;
  globalThis.Date = offset === 0 ? RealDate : (ShiftedDate as DateConstructor);
}
