export type { Account } from "./accounts";
export { type History, type SimulatedInteraction, type SimulatedRun, simulateHistory } from "./history";
export { type Impression, type Session, type SessionEvent, startSession } from "./session";
export type { RunSignals } from "./signals";
export { BASELINE_RATES, type DemandShift, expectReward, type Funnel, type RewardGrades } from "./truth";
export { createWorld, SIMULATED_WINDOW_DAYS, type Surge, type World, type WorldOptions } from "./world";
