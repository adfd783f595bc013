import { type ModelTrial, tryModel } from "./model";
import type { Figure, Part } from "./part";

const WORLDS = 20;
const MOST_LOST_TO_TRUTH = 0.02;
/** Half a year of outcomes, as `npm run simulate` writes it, and a year of the same team. */
const WEEKS = [26, 52];

/** The ICP model's AUC on runs it has not seen, beside that of the true probabilities, over worlds of unseen seeds. */
export const evaluateModel: Part = (report, worlds = WORLDS) =>
  WEEKS.map((weeks, place) => {
    const trials: ModelTrial[] = [];
    for (let index = 0; index < worlds; index += 1) {
      trials.push(tryModel(`unseen ${index + 1}`, { weeks }));
      report(place * worlds + index + 1, WEEKS.length * worlds);
    }
    return summarise(trials, weeks);
  });

function summarise(trials: readonly ModelTrial[], weeks: number): Figure {
  const worlds = trials.length;
  const mean = (read: (trial: ModelTrial) => number) => trials.reduce((sum, trial) => sum + read(trial), 0) / worlds;
  const lost = trials.map(({ truthAuc, modelAuc }) => truthAuc - modelAuc).sort((a, b) => a - b);
  const value = mean(({ truthAuc, modelAuc }) => truthAuc - modelAuc);
  const deviation = Math.sqrt(lost.reduce((sum, one) => sum + (one - value) ** 2, 0) / Math.max(1, worlds - 1));
  return {
    meaning: `AUC of the truth less that of the model after ${weeks} weeks, mean of ${worlds} worlds,`,
    value,
    target: `at most ${MOST_LOST_TO_TRUTH}`,
    isReached: value <= MOST_LOST_TO_TRUTH,
    detail:
      `Truth ${mean(({ truthAuc }) => truthAuc).toFixed(3)}, model ${mean(({ modelAuc }) => modelAuc).toFixed(3)}, ` +
      `rules ${mean(({ rulesAuc }) => rulesAuc).toFixed(3)}; standard error ${(deviation / Math.sqrt(worlds)).toFixed(4)}, ` +
      `single worlds ${lost[0]?.toFixed(3)} to ${lost.at(-1)?.toFixed(3)}; learned from ` +
      `${mean(({ outcomes }) => outcomes.train).toFixed(0)} outcomes in ${mean(({ rows }) => rows.train).toFixed(0)} rows; ` +
      `${trials.filter(({ canGoLive }) => canGoLive).length} of ${worlds} models may go live.`,
  };
}
