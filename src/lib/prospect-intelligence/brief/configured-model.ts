import "server-only";
/** The model that the environment names, if it names one. */
import { createAnthropic } from "@ai-sdk/anthropic";
import { createOpenAI } from "@ai-sdk/openai";
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { type Env, env } from "../../env";
import type { BriefModel } from "./model-brief";

type BriefEnv = Pick<Env, "BRIEF_PROVIDER" | "BRIEF_MODEL" | "BRIEF_API_KEY" | "BRIEF_BASE_URL">;

const DEFAULT_HOSTS = { openai: "api.openai.com", anthropic: "api.anthropic.com" } as const;

/** Null when no provider is configured, which is the default: then nothing is ever sent. */
export function getBriefModel(settings: BriefEnv = env()): BriefModel | null {
  const { BRIEF_PROVIDER: provider, BRIEF_MODEL: name = "", BRIEF_API_KEY: apiKey, BRIEF_BASE_URL: baseURL } = settings;
  // A redirect would carry the key and the signals to wherever it points.
  const options = { apiKey, baseURL, fetch: fetchWithoutRedirects };
  switch (provider) {
    case undefined:
      return null;
    case "openai":
      return { model: createOpenAI(options)(name), label: label(name, baseURL, DEFAULT_HOSTS.openai) };
    case "anthropic":
      return { model: createAnthropic(options)(name), label: label(name, baseURL, DEFAULT_HOSTS.anthropic) };
    case "openai-compatible": {
      const compatible = createOpenAICompatible({ ...options, name: "compatible", baseURL: baseURL ?? "" });
      return { model: compatible(name), label: label(name, baseURL, "") };
    }
  }
}

/** Where what is sent goes, for people: null when nothing is. */
export function describeBriefModel(): string | null {
  return getBriefModel()?.label ?? null;
}

function label(name: string, baseURL: string | undefined, defaultHost: string): string {
  return `${name} at ${baseURL === undefined ? defaultHost : new URL(baseURL).host}`;
}

function fetchWithoutRedirects(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  return fetch(input, { ...init, redirect: "error" });
}
