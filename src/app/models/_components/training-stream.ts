/** One training of a model as the page sees it arrive. */
import { z } from "zod";
import { readServerSentEvents } from "@/components/sse";
import { icpModelSchema, trainingProgressSchema } from "@/lib/prospect-intelligence/learning/model-schemas";
import type { TrainingEvent, TrainingFailure } from "./training-state";

const LOST: TrainingFailure = {
  code: "connection",
  message:
    "The connection was lost. If the training goes on, its version shows up here once it is done: reload the page.",
};

const failureSchema = z.object({ code: z.string(), message: z.string() });
const answerSchema = z.object({
  progress: trainingProgressSchema.optional(),
  model: icpModelSchema.optional(),
  error: failureSchema.optional(),
});

export interface TrainingRequest {
  label: string;
  windowDays: number;
}

/** Starts a training and gives its events; the last one is `model` or `fail`. */
export async function* streamTraining(request: TrainingRequest): AsyncGenerator<TrainingEvent> {
  try {
    const response = await fetch("/api/prospect-intelligence/models", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
      body: JSON.stringify({ action: "train", ...request }),
    });
    if (!response.ok || !response.body) {
      yield { type: "fail", failure: await readFailure(response) };
      return;
    }
    for await (const { event, data } of readServerSentEvents(response.body)) {
      const parsed: unknown = JSON.parse(data);
      // A progress event is the progress itself.
      if (event === "progress") {
        yield { type: "progress", progress: trainingProgressSchema.parse(parsed) };
        continue;
      }
      const { model, error } = answerSchema.parse(parsed);
      if (model) yield { type: "model", model };
      if (error) yield { type: "fail", failure: error };
      if (model || error) return;
    }
    yield { type: "fail", failure: LOST };
  } catch {
    yield { type: "fail", failure: LOST };
  }
}

async function readFailure(response: Response): Promise<TrainingFailure> {
  const answer = z.object({ error: failureSchema }).safeParse(await response.json().catch(() => null));
  return answer.data?.error ?? { code: "internal", message: `The server answered with status ${response.status}.` };
}
