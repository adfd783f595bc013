import type { Fingerprint } from "../fingerprint";

/** What its engineers build with, as far as the domain bears the record by which the company claimed its accounts. */
export const development: readonly Fingerprint[] = [
  {
    name: "Anthropic",
    website: "https://www.anthropic.com",
    txt: ["anthropic-domain-verification-"],
  },
  {
    name: "Confluent",
    website: "https://www.confluent.io",
    txt: ["confluent-verification="],
  },
  {
    name: "Cursor",
    website: "https://cursor.com",
    txt: ["cursor-domain-verification-"],
  },
  {
    name: "Docker",
    website: "https://www.docker.com",
    txt: ["docker-verification="],
  },
  {
    name: "HashiCorp Cloud Platform",
    website: "https://www.hashicorp.com",
    txt: ["hcp-domain-verification="],
  },
  {
    name: "JetBrains",
    website: "https://www.jetbrains.com",
    txt: ["jetbrains-domain-verification="],
  },
  {
    name: "Linear",
    website: "https://linear.app",
    txt: ["linear-domain-verification="],
  },
  {
    name: "MongoDB Atlas",
    website: "https://www.mongodb.com",
    txt: ["mongodb-site-verification="],
  },
  {
    name: "OpenAI",
    website: "https://openai.com",
    txt: ["openai-domain-verification="],
  },
  {
    name: "Perplexity",
    website: "https://www.perplexity.ai",
    txt: ["perplexity-ai-domain-verification-"],
  },
  {
    name: "Postman",
    website: "https://www.postman.com",
    txt: ["postman-domain-verification="],
  },
  {
    name: "Twilio",
    website: "https://www.twilio.com",
    urls: ["sdk.twilio.com", "media.twiliocdn.com"],
    txt: ["twilio-domain-verification="],
  },
];
