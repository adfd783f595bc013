/** One figure that a part of the evaluation is held to. */
export interface Figure {
  meaning: string;
  value: number;
  /** For people, such as "at most 0.02". */
  target: string;
  isReached: boolean;
  /** What else there is to say of how it came about. */
  detail?: string;
}

/** Tries as many worlds as it is told, else as many as its target names, and says after each how far it is. */
export type Part = (report: (done: number, total: number) => void, worlds?: number) => Figure[];
