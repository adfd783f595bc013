import type { Curve, SignalValue } from "../schemas";

/**
 * Share of a signal's points that a value earns, 0–1. A value of a type the curve can't read (text on a linear curve)
 * earns null: it is as good as unknown to this profile, never a zero.
 */
export function evaluateCurve(curve: Curve, value: SignalValue): number | null {
  switch (curve.kind) {
    case "boolean":
      return typeof value === "boolean" ? (value ? curve.whenTrue : curve.whenFalse) : null;
    case "categories":
      if (typeof value !== "string") return null;
      return Object.hasOwn(curve.shares, value) ? (curve.shares[value] ?? null) : curve.otherwise;
    case "linear":
      return typeof value === "number" && Number.isFinite(value) ? interpolate(curve.points, value) : null;
  }
}

/** Piecewise linear through points of rising x, flat before the first and after the last. */
function interpolate(points: ReadonlyArray<readonly [number, number]>, x: number): number {
  let previous = points[0];
  if (!previous || x <= previous[0]) return previous?.[1] ?? 0;
  for (const point of points.slice(1)) {
    const [x1, y1] = point;
    const [x0, y0] = previous;
    if (x <= x1) return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
    previous = point;
  }
  return previous[1];
}
