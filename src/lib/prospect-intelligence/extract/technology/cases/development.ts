import { scripts, type TechnologyCases } from "./case";

export const development: TechnologyCases = {
  Anthropic: { txt: ["anthropic-domain-verification-h329tx=VW8jKtSNTx70rkkWReqqB4Thh"] },
  Confluent: { txt: ["confluent-verification=7fd5b98c-1457-5f5c-1be2-7d6af4c2fa70"] },
  Cursor: { txt: ["cursor-domain-verification-ctx6sa=2rTeugQ9GkKEbRLHOf6CJXFmI"] },
  Docker: { txt: ["docker-verification=1886e64a-0488-5b96-b909-c493c24740c4"] },
  "HashiCorp Cloud Platform": {
    txt: ["hcp-domain-verification=6d04754de5403196cdc190731bc95501b665282b1f07c49b5a04019f2144e529"],
  },
  JetBrains: { txt: ["jetbrains-domain-verification=2ckhf02wm681px7r6igcywfcf"] },
  Linear: { txt: ["linear-domain-verification=g50xqcxixq9g"] },
  "MongoDB Atlas": { txt: ["mongodb-site-verification=j4OFUxzaPBefHIYNCZeydRrCi28NRcmH"] },
  OpenAI: { txt: ["openai-domain-verification=dv-6EaUJhKj8NQmuGPEtpLebjzC"] },
  Perplexity: { txt: ["perplexity-ai-domain-verification-7226yi=cQYoJJkLKOESwTOGXrkynjAVR"] },
  Postman: {
    txt: ["postman-domain-verification=567679605ffd6cf55ba1b9740e67e71e665be5bf1f3153f5a06b24f07124f7b23d99749d"],
  },
  Twilio: {
    html: scripts(
      "https://sdk.twilio.com/js/client/v1.14/twilio.min.js",
      "https://media.twiliocdn.com/sdk/js/chat/v3.3/twilio-chat.min.js",
    ),
    txt: ["twilio-domain-verification=4e56f0fb886df81aeba2821e0edcc79c"],
  },
};
