import { expect, it } from "vitest";
import { createUserAgent } from "./user-agent";

it.each([
  [undefined, /^ProspectIntelligence\/\d+\.\d+\.\d+$/],
  ["crawler@acme.com", /^ProspectIntelligence\/\d+\.\d+\.\d+ \(\+crawler@acme\.com\)$/],
  ["https://acme.com/bot?a=b", /^ProspectIntelligence\/\d+\.\d+\.\d+ \(\+https:\/\/acme\.com\/bot\?a=b\)$/],
])("introduces itself with contact %s", (contact, expected) => {
  expect(createUserAgent(contact)).toMatch(expected);
});

it.each(["a b", "a)", "a\r\nx-evil: 1", "é", ""])("refuses the contact %j, which would break the header", (contact) => {
  expect(() => createUserAgent(contact)).toThrow("contact");
});
