import { expect, it } from "vitest";
import { crawlerContact, createUserAgent } from "./user-agent";

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

it.each<[string | undefined, string | undefined, string | undefined]>([
  [undefined, undefined, undefined],
  ["", "", undefined],
  ["crawler@acme.com", "https://prospects.acme.com", "crawler@acme.com"],
  [undefined, "https://prospects.acme.com", "https://prospects.acme.com/crawler"],
  ["", "https://prospects.acme.com/", "https://prospects.acme.com/crawler"],
  [undefined, "http://localhost:3000", undefined],
  [undefined, "http://192.168.1.5", undefined],
  [undefined, "https://prospects.internal", undefined],
  [undefined, "https://prospects.acme.com:8443", undefined],
  [undefined, "prospects.acme.com", undefined],
])("with the contact %j, in an app at %j, gives site owners %j", (configured, appOrigin, expected) => {
  expect(crawlerContact(configured, appOrigin)).toBe(expected);
});
