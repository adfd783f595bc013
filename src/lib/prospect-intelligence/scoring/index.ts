export { DEFAULT_ICP_PROFILE } from "./default-profile";
export { replayScore } from "./replay";
export { SCORER_VERSION, type ScoringResult, scoreResearch } from "./score";
