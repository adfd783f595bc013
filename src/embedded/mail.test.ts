import { describe, expect, it } from "vitest";
import { formatMail, toMail } from "./mail";

const liteText = (type: string) =>
  `Do it with this code: 123456\n\nOr follow this link: ` +
  `http://localhost:3000/auth/v1/verify?token=abc%2B1&type=${type}&redirect_to=http%3A%2F%2Flocalhost%3A3000`;

describe("toMail", () => {
  it.each([
    { type: "recovery", next: "/update-password" },
    { type: "signup", next: "/" },
    { type: "magiclink", next: "/" },
    { type: "email_change", next: "/" },
  ])("links to the app's own route for $type", ({ type, next }) => {
    const mail = toMail({ to: "a@example.com", subject: "S", text: liteText(type) }, "https://app.example.com");
    expect(mail).toMatchObject({ to: "a@example.com", subject: "S", code: "123456" });
    const link = new URL(mail.link ?? "");
    expect(link.origin + link.pathname).toBe("https://app.example.com/auth/confirm");
    expect(Object.fromEntries(link.searchParams)).toEqual({ token_hash: "abc+1", type, next });
  });

  it("hands on a code that comes without a link", () => {
    const mail = toMail({ to: "a@example.com", subject: "S", text: "Enter this code to continue: 654321" }, "http://x");
    expect(mail).toEqual({ to: "a@example.com", subject: "S", code: "654321", link: undefined });
    expect(formatMail(mail)).toContain("654321");
  });
});

describe("formatMail", () => {
  it("puts the link on a line of its own, to be clicked or copied", () => {
    const link = "http://localhost:3000/auth/confirm?token_hash=abc&type=recovery";
    const lines = formatMail({ to: "a@example.com", subject: "Reset Your Password", link }).split("\n");
    expect(lines.map((line) => line.trim())).toContain(link);
    expect(lines.join()).toContain("E-mail to a@example.com: Reset Your Password");
  });
});
