/** Where values lie along an axis. Charts are drawn in percent of their width, so that text keeps its size. */

export interface Scale {
  min: number;
  max: number;
  /** Round values from `min` to `max`, both included. */
  ticks: readonly number[];
  /** Percent of the axis, 0–100; what lies outside is put at its end. */
  at: (value: number) => number;
}

/**
 * A scale whose ends are round and hold all of `values`. `count` is about how many steps there are.
 * Steps are 1, 2 or 5 times a power of ten.
 */
export function createScale(values: readonly number[], count = 4): Scale {
  const finite = values.filter(Number.isFinite);
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  // Nothing to show, or one value alone: any range that holds it will do.
  if (finite.length === 0) return createScale([0, 1], count);
  if (low === high) return createScale(low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)], count);

  const step = roundStep((high - low) / count);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  // Whole numbers of steps, so that no tick is 0.30000000000000004.
  const digits = Math.max(0, -Math.floor(Math.log10(step)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(digits)),
  );
  const min = first * step;
  const max = last * step;
  return { min, max, ticks, at: (value) => Math.min(100, Math.max(0, ((value - min) / (max - min)) * 100)) };
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const multiple = [1, 2, 5, 10].find((m) => step / power <= m + 1e-9) ?? 10;
  return multiple * power;
}

/** The ticks of a scale as texts with as many digits as tell them apart: `0`, `0.05`, `0.1` become `0.00`, `0.05`, `0.10`. */
export function formatTicks({ ticks }: Scale): string[] {
  const digits = Math.max(0, ...ticks.map((tick) => String(tick).split(".")[1]?.length ?? 0));
  return ticks.map((tick) => formatNumber(tick, digits));
}

/** A number with its digits and a real minus sign, without the sign where it shows as zero. */
export function formatNumber(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  return value < 0 && Number(text) !== 0 ? `−${text}` : text;
}
